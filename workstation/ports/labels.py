"""What stands on a label and how it gets onto paper: label data, painter, printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from workstation.domain.values import Address, Money


@dataclass(frozen=True, slots=True)
class Media:
    """Paper that is loaded in a printer: its size in tenths of a millimetre."""

    key: str
    width_dmm: int
    height_dmm: int

    def dots(self, dpi: int) -> tuple[int, int]:
        """Width and height in whole dots at 203, 300 or 600 dpi (8, 12, 24 dots a millimetre
        nominal).
        """
        per_inch = dpi
        return (
            round(self.width_dmm * per_inch / 254),
            round(self.height_dmm * per_inch / 254),
        )


MEDIA_4X6 = Media("4x6", 1016, 1524)
MEDIA_100X150 = Media("100x150", 1000, 1500)
MEDIA = {media.key: media for media in (MEDIA_4X6, MEDIA_100X150)}


@dataclass(frozen=True, slots=True)
class LabelData:
    """Everything that Packbench prints on a label of its own.

    `barcode` is what the bars carry (the parcel's key, or the carrier's tracking number);
    `barcode_caption` is printed under them, as `barcode` when empty. `position` is "n/N" at the
    foot of a batch label.
    """

    recipient: Address
    barcode: str
    sender: Address | None = None
    carrier_name: str = ""
    service: str = ""
    references: tuple[str, ...] = ()
    weight_g: int | None = None
    cod: Money | None = None
    barcode_caption: str = ""
    parcel_of: str = ""
    position: str = ""
    copy: bool = False


class LabelPainter(Protocol):
    """Draws a label of our own in the language that a printer or a person reads."""

    def render(self, label: LabelData, *, language: str, media: Media, dpi: int) -> bytes:
        """Give the label's bytes; `language` is "zpl", "pdf" or "png".

        Raises `Refused` (field named) for a character that no font has or a barcode that cannot be
        drawn.
        """
        ...


class PrintState(StrEnum):
    """How sure we are that a label came out."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    DOUBTFUL = "doubtful"
    SPOILT = "spoilt"


class PrinterState(StrEnum):
    """What the printer says of itself; `silent` means blocked or gone, never well."""

    READY = "ready"
    PAPER_OUT = "paper_out"
    HEAD_OPEN = "head_open"
    PAUSED = "paused"
    RIBBON_OUT = "ribbon_out"
    SILENT = "silent"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """What the printer gave as evidence: CONFIRMED with how, or DOUBTFUL with why."""

    state: PrintState
    evidence: str


class Printer(Protocol):
    """One printer that takes one label a job."""

    key: str
    language: str
    media: Media
    dpi: int

    def status(self) -> PrinterState:
        """Ask the printer how it is; never raises, `OFFLINE` when it cannot be reached."""
        ...

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label and say what is known of it.

        Raises `DeviceProblem` (state) when nothing was sent, so that the same label may be sent
        later; answers DOUBTFUL when bytes left us and no proof came back.
        """
        ...
