"""What a route asks of a printer, checked against what is loaded in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from workstation.config import Settings
from workstation.domain.errors import DeviceProblem
from workstation.domain.routing import DocumentKind, Route
from workstation.ports.labels import Media, Printer, PrinterState, PrintReceipt, Tuning
from workstation.services.floor import routes_of

OTHER_PAPER = "other_paper"
"""The state of a printer in which other paper is loaded than the route asks for."""


@dataclass(slots=True)
class RoutedPrinter:
    """A printer with the dots an inch and the turning of one route."""

    printer: Printer
    key: str
    language: str
    media: Media
    dpi: int
    tuning: Tuning

    def status(self) -> PrinterState:
        return self.printer.status()

    def print_label(self, content: bytes) -> PrintReceipt:
        return self.printer.print_label(content)


def route_for(
    settings: Settings,
    kind: DocumentKind,
    *,
    station: str = "",
    carrier: str = "",
    service: str = "",
) -> Route:
    """Which printer a document comes out of, how and why.

    Raises `NotConfigured` (setting "printers") when none is set for it.
    """
    return routes_of(settings).printing.choose(
        kind, station=station or settings.station.name, carrier=carrier, service=service
    )


def routed(printer: Printer, wanted: Mapping[str, Any]) -> Printer:
    """Give the printer as the payload of a print wants it.

    Raises `DeviceProblem` (state "other_paper") while other paper is loaded: it prints by itself
    once Set-up says that the right one is in.
    """
    media = str(wanted.get("media", ""))
    if media and printer.media.key != media:
        raise DeviceProblem(
            f"{printer.key} has {printer.media.key} loaded; this is for {media}.",
            "Load it and say so in Set-up, Printers; it is then printed by itself.",
            state=OTHER_PAPER,
        )
    dpi, rotation = int(wanted.get("dpi", 0)), int(wanted.get("rotation", -1))
    if not dpi and rotation < 0:
        return printer
    return RoutedPrinter(
        printer,
        printer.key,
        printer.language,
        printer.media,
        dpi or printer.dpi,
        replace(printer.tuning, rotation=rotation) if rotation >= 0 else printer.tuning,
    )
