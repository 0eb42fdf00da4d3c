"""Finds printers: USB, serial ports, queues of CUPS, and those that tell of themselves by mDNS."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from workstation.domain.errors import DeviceProblem, Refused
from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import PrinterState
from workstation.printing.cups import QUEUE_NAME, queues
from workstation.printing.lines import Conversation, Timeouts, problem
from workstation.printing.network import network_printers
from workstation.printing.probing import Told, asked
from workstation.printing.serial_line import open_port, serial_ports
from workstation.printing.tcp import connect

_HOST = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:]{2,45}\]|[A-Za-z0-9_][A-Za-z0-9_.-]{0,252})(:(?P<port>\d{1,5}))?"
)
_SERIAL = re.compile(r"/dev/[\w./-]{1,100}|COM\d{1,3}")
_PATIENCE = Timeouts(connect=3.0, status=0.7, write=3.0)

Look = Callable[[], Sequence[FoundPrinter]]


def _usb() -> Sequence[FoundPrinter]:
    from workstation.printing.usb import find_printers  # loads libusb, which few machines need

    return find_printers()


@dataclass(frozen=True, slots=True)
class PrinterSearch:
    """The `PrinterFinder` of this machine."""

    looks: tuple[Look, ...] = (_usb, queues, serial_ports, network_printers)
    timeouts: Timeouts = _PATIENCE

    def discover(self) -> tuple[FoundPrinter, ...]:
        """Look everywhere at once; a way that fails finds nothing."""
        with ThreadPoolExecutor(max_workers=len(self.looks), thread_name_prefix="look") as pool:
            found = pool.map(_quietly, self.looks)
        return tuple(printer for printers in found for printer in printers)

    def probe(self, address: str) -> FoundPrinter:
        """Ask one address which language it speaks and which model it is."""
        wanted = address.strip()
        if wanted.startswith("usb:"):
            return _one_of(_usb(), wanted.removeprefix("usb:"))
        if wanted.startswith("cups:"):
            queue = wanted.removeprefix("cups:")
            if not QUEUE_NAME.fullmatch(queue):
                raise _no_address(address)
            return _one_of(queues(), queue)
        if _SERIAL.fullmatch(wanted):
            return self._serial(wanted)
        found = _HOST.fullmatch(wanted)
        port = int(found["port"] or 9100) if found else 0
        if found is None or not 1 <= port <= 65_535:
            raise _no_address(address)
        return self._tcp(found["host"], port)

    def _tcp(self, host: str, port: int) -> FoundPrinter:
        try:
            line = connect(host.strip("[]"), port, seconds=self.timeouts.connect)
        except (OSError, UnicodeError) as cause:
            raise problem(host, PrinterState.OFFLINE) from cause
        return _told("tcp", f"{host}:{port}", self._ask(Conversation(line, self.timeouts)))

    def _serial(self, device: str) -> FoundPrinter:
        try:
            line = open_port(device)
        except (OSError, ValueError) as cause:
            raise problem(device, PrinterState.OFFLINE) from cause
        return _told("serial", device, self._ask(Conversation(line, self.timeouts)))

    def _ask(self, line: Conversation) -> Told:
        try:
            return asked(line)
        except OSError:
            return Told()
        finally:
            line.line.close()


def _quietly(look: Look) -> Sequence[FoundPrinter]:
    try:
        return look()
    except (OSError, DeviceProblem):
        return ()


def _no_address(address: str) -> Refused:
    return Refused(
        f"{address.strip()[:60]!r} is no address of a printer.",
        "Write a name or number like 192.168.1.20, a serial port, usb:SERIAL or cups:QUEUE.",
        field="address",
    )


def _one_of(found: Sequence[FoundPrinter], address: str) -> FoundPrinter:
    for printer in found:
        if printer.address == address:
            return replace(printer, how_found="asked")
    raise problem(address, PrinterState.OFFLINE)


def _told(kind: str, address: str, told: Told) -> FoundPrinter:
    return FoundPrinter(
        kind=kind,
        address=address,
        how_found="asked",
        model=told.model,
        languages=(told.language,) if told.language else (),
        dpi=told.dpi,
        state=told.state,
        note="" if told.language else "It takes a connection and answers no question we know.",
    )
