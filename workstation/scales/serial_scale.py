"""Scales on a serial port.

The port is always opened with 8 bits and no parity; 7E1, which Toledo's scales speak, is made
of that by hand, because some systems' pseudo terminals and adapters refuse to be set to it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import serial
from serial.tools import list_ports

from workstation.domain.errors import DeviceProblem
from workstation.domain.weighing import Weighing
from workstation.ports.clock import Clock
from workstation.ports.scales import FoundScale
from workstation.scales.protocols import (
    PROTOCOLS,
    Reading,
    read_sma,
    read_toledo,
    with_even_parity,
    without_parity,
)


def serial_ports() -> tuple[FoundScale, ...]:
    """Give the ports that something is plugged into; what it is, only asking can tell."""
    return tuple(
        FoundScale("serial", port.device, port.product or port.device, sure=False)
        for port in list_ports.comports()
        if port.vid is not None
    )


@dataclass(frozen=True, slots=True)
class SerialScale:
    """One scale, by its port."""

    key: str
    device: str
    protocol: str
    clock: Clock
    unit: str = "kg"
    frame: str = "7e1"
    baud: int = 9_600
    seconds: float = 1.5

    def weigh(self) -> Weighing:
        """Ask, and give the one answer that came behind the question."""
        asked = PROTOCOLS[self.protocol]
        try:
            with serial.Serial(
                self.device,
                baudrate=self.baud,
                timeout=self.seconds,
                write_timeout=self.seconds,
                exclusive=None if sys.platform == "win32" else True,
            ) as port:
                port.reset_input_buffer()  # what a scale sent unasked is older than the question
                port.write(self._framed(asked.question))
                answer = self._plain(port.read_until(self._framed(asked.end), size=64))
                at = self.clock.now()
        except OSError as cause:
            raise _gone("cannot be reached", "offline") from cause
        if not answer:
            raise _gone("does not answer", "silent")
        reading = self._read(answer)
        if reading is None:
            raise _gone("answers strangely", "unknown")
        return Weighing(reading.grams, reading.stable, at, reading.trouble)

    def _read(self, answer: bytes) -> Reading | None:
        return read_sma(answer) if self.protocol == "sma" else read_toledo(answer, unit=self.unit)

    def _framed(self, data: bytes) -> bytes:
        return with_even_parity(data) if self.frame == "7e1" else data

    def _plain(self, data: bytes) -> bytes:
        return without_parity(data) if self.frame == "7e1" else data


def _gone(what: str, state: str) -> DeviceProblem:
    return DeviceProblem(
        f"The scale {what}.", "Check its cable, and its protocol in Set-up.", state=state
    )
