"""Which printer a thing comes out of: the first route that matches, and its name as the reason.

Never a printer that nobody named: without one the answer is a clear stop.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.errors import NotConfigured


class DocumentKind(StrEnum):
    """What is printed."""

    LABEL = "label"
    SHELF = "shelf"
    SLIP = "slip"
    PICK_LIST = "pick_list"
    COVER = "cover"
    MANIFEST = "manifest"
    COMMANDS = "commands"
    CUSTOMS = "customs"
    INVOICE = "invoice"


ON_LABELS = (DocumentKind.LABEL, DocumentKind.SHELF, DocumentKind.CUSTOMS)
"""What goes to a label printer when no route says otherwise; all else goes to ordinary paper."""

_NAMES = {
    DocumentKind.LABEL: "labels",
    DocumentKind.SHELF: "shelf and tote labels",
    DocumentKind.SLIP: "packing slips",
    DocumentKind.PICK_LIST: "pick lists",
    DocumentKind.COVER: "batch covers",
    DocumentKind.MANIFEST: "manifests",
    DocumentKind.COMMANDS: "command cards",
    DocumentKind.CUSTOMS: "customs declarations",
    DocumentKind.INVOICE: "commercial invoices",
}


@dataclass(frozen=True, slots=True)
class PrintRule:
    """A route with its conditions; an empty condition matches everything.

    `media` is the paper that must be loaded ("" = whatever is), `dpi` 0 and `rotation` -1 are the
    printer's own.
    """

    name: str
    printer: str
    documents: tuple[DocumentKind, ...] = ()
    station: str = ""
    carrier: str = ""
    service: str = ""
    media: str = ""
    dpi: int = 0
    rotation: int = -1
    copies: int = 1

    def matches(self, kind: DocumentKind, station: str, carrier: str, service: str) -> bool:
        return (
            (not self.documents or kind in self.documents)
            and (not self.station or self.station == station)
            and (not self.carrier or self.carrier == carrier)
            and (not self.service or self.service == service)
        )


@dataclass(frozen=True, slots=True)
class Destination:
    """One printer that is set up; `sheets` for one that takes ordinary paper."""

    key: str
    sheets: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """Where a thing is printed and how; `reason` is the rule's name, "" for the first printer of
    its sort.
    """

    printer: str
    media: str = ""
    dpi: int = 0
    rotation: int = -1
    copies: int = 1
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrintRoutes:
    """The routes and printers of one installation."""

    rules: tuple[PrintRule, ...] = ()
    printers: tuple[Destination, ...] = ()

    def choose(
        self, kind: DocumentKind, *, station: str = "", carrier: str = "", service: str = ""
    ) -> Route:
        """Follow the routes in order; raises `NotConfigured` when no printer is set for it."""
        for rule in self.rules:
            if rule.matches(kind, station, carrier, service):
                return Route(
                    rule.printer, rule.media, rule.dpi, rule.rotation, rule.copies, rule.name
                )
        sheets = kind not in ON_LABELS
        for printer in self.printers:
            if printer.sheets is sheets:
                return Route(printer.key)
        raise NotConfigured(
            f"No printer is set for {_NAMES[kind]}.",
            "Name one in Set-up, Printers.",
            setting="printers",
        )
