"""Looking for printers: what was found, where, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from workstation.ports.labels import PrinterState


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """One printer that is there, whether it is set up or not.

    `kind` and `address` are what the settings need: "usb" with its serial number (or
    "vendor:product"), "cups" with the queue's name, "tcp" with "host:port", "serial" with the
    port's name; "ipp" with its URI, which a queue of CUPS must be made for first. `languages` are
    those it understands, the best first, none when it did not say; `dpi` 0 when it did not say.
    `how_found`: "usb", "cups", "mdns", "serial" or "asked". `state` is None where nobody asked it.
    `note` is one plain sentence on what to mind, "" for nothing.
    """

    kind: str
    address: str
    how_found: str
    make: str = ""
    model: str = ""
    serial: str = ""
    languages: tuple[str, ...] = ()
    dpi: int = 0
    state: PrinterState | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """What a person calls it."""
        return " ".join(part for part in (self.make, self.model) if part) or self.address

    @property
    def usable(self) -> bool:
        """Whether it can be set up as it is."""
        return self.kind != "ipp"

    def settings(self) -> dict[str, object]:
        """Give the values of `config.PrinterSettings` that follow from what was found."""
        host, _, port = self.address.rpartition(":")
        where: dict[str, object] = {
            "tcp": {"host": host.strip("[]"), "port": int(port) if port.isdigit() else 9100},
            "usb": {"address": self.address},
            "cups": {"queue": self.address},
            "serial": {"device": self.address},
        }.get(self.kind, {})  # type: ignore[assignment]
        found: dict[str, object] = {"kind": self.kind, **where}
        if self.languages:
            found["language"] = self.languages[0]
        if self.dpi:
            found["dpi"] = self.dpi
        return found


class PrinterFinder(Protocol):
    """Looks for printers without printing anything and without trying addresses nobody named."""

    def discover(self) -> tuple[FoundPrinter, ...]:
        """Give what is plugged in, what CUPS has, and what tells of itself on the network.

        Takes some seconds; never raises. No address is tried that did not tell of itself.
        """
        ...

    def probe(self, address: str) -> FoundPrinter:
        """Ask one address which language it speaks and which model it is.

        `address` is "host", "host:port", "usb:SERIAL", "cups:QUEUE" or a serial port
        ("/dev/ttyUSB0", "COM3"). Raises `Refused` (address) for one that cannot be, and
        `DeviceProblem` (state offline) where nothing is.
        """
        ...
