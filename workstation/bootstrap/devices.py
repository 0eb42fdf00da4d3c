"""Printers, scales and what is drawn for them, made from settings."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from workstation.domain.errors import NotConfigured
from workstation.domain.routing import DocumentKind

if TYPE_CHECKING:
    from workstation.config import (
        PrinterSettings,
        ScaleSettings,
        Settings,
    )
    from workstation.ports.clock import Clock
    from workstation.ports.devices import PrinterFinder
    from workstation.ports.documents import Documents
    from workstation.ports.labels import CardSheet, LabelData, Printer
    from workstation.ports.scales import FoundScale, Scale
    from workstation.printing.painter import OwnLabelPainter


def make_printer(settings: PrinterSettings, *, installation: Settings) -> Printer:
    """Build one printer."""
    from workstation.printing.registry import build_printer
    from workstation.printing.sheets import build_sheet_printer

    if settings.prints == "sheets":
        return build_sheet_printer(
            settings.key,
            kind=settings.kind,
            place=settings.queue or settings.folder,
            paper=settings.media,
            confirm=installation.timing.printer_timeout,
        )
    plain = asdict(settings)
    own = {
        "tcp": {"host", "port", "two_way"}, "usb": {"address", "two_way"}, "cups": {"queue"},
        "serial": {"device", "baud", "flow", "two_way"}, "folder": {"folder"},
    }  # fmt: skip
    wanted = {"key", "kind", "media", "dpi", "language", "rotation", "move_x_dmm", "move_y_dmm"}
    wanted |= {"after", "corner"} | own[settings.kind]
    values = {name: value for name, value in plain.items() if name in wanted}
    if settings.darkness >= 0:
        values["darkness"] = settings.darkness
    if settings.speed > 0:
        values["speed"] = settings.speed
    if settings.kind != "folder":
        values["timeouts"] = {"confirm": installation.timing.printer_timeout}
    return build_printer(values)


def make_finder() -> PrinterFinder:
    """What looks for printers."""
    from workstation.printing.discovery import PrinterSearch

    return PrinterSearch()


def make_scale(settings: ScaleSettings, *, clock: Clock) -> Scale | None:
    """The scale beside the bench; None when none is set."""
    if not settings.kind:
        return None
    if settings.kind == "hid":
        from workstation.scales.hid_scale import HidScale

        return HidScale(key="scale", address=settings.address, clock=clock)
    from workstation.scales.serial_scale import SerialScale

    return SerialScale(
        key="scale",
        device=settings.address,
        protocol=settings.protocol,
        clock=clock,
        unit=settings.unit,
        frame=settings.frame,
        baud=settings.baud,
    )


def shared_scale(settings: ScaleSettings, *, clock: Clock) -> Scale | None:
    """The scale beside the bench, for the several threads of a worker."""
    from workstation.services.live_scale import SharedScale

    scale = make_scale(settings, clock=clock)
    return SharedScale(scale) if scale is not None else None


def find_scales() -> tuple[FoundScale, ...]:
    """The scales on USB, and the serial ports that may have one."""
    from workstation.scales.hid_scale import hid_scales
    from workstation.scales.serial_scale import serial_ports

    return (*hid_scales(), *serial_ports())


def command_cards(language: str) -> CardSheet:
    """The cards of all the bench's commands."""
    from workstation.printing.cards import command_cards as cards

    return cards(language)


def make_painter() -> OwnLabelPainter:
    """The label painter; call it on the main thread, where Qt must be started."""
    from workstation.printing.paint import ensure_app
    from workstation.printing.painter import OwnLabelPainter

    ensure_app()
    return OwnLabelPainter()


def draw_document_file(content: bytes, *, kind: str, paper: str) -> bytes:
    """Draw a document's JSON file as PDF; on the main thread. Raises `Refused` (field's path)."""
    from workstation.printing.documents import open_documents
    from workstation.printing.documents.read_json import read_document

    document = read_document(content, kind)
    return open_documents(slip_paper=paper, sheet_paper=paper).pdf(document)


def make_documents(settings: Settings) -> Documents:
    """Who draws slips, lists and manifests, each on the paper that its route leads to."""
    from workstation.printing.documents import open_documents

    return open_documents(
        slip_paper=_paper_for(settings, DocumentKind.SLIP, "a5"),
        sheet_paper=_paper_for(settings, DocumentKind.PICK_LIST, "a4"),
    )


def _paper_for(settings: Settings, kind: DocumentKind, otherwise: str) -> str:
    """The paper of the printer that a document goes to: its sheets, or a label's size."""
    from workstation.services.route_print import route_for

    try:
        route = route_for(settings, kind)
    except NotConfigured:
        return otherwise
    printer = next(one for one in settings.printers if one.key == route.printer)
    return printer.media if printer.prints == "sheets" else "4x6"


def read_label_file(content: bytes) -> LabelData:
    """Read a label.json; raises `Refused` naming the field."""
    from workstation.printing.label_json import read_label_json

    return read_label_json(content)
