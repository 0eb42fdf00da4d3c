"""What stands on a label and how it gets onto paper: label data, painter, printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from workstation.domain.values import Address, Money


@dataclass(frozen=True, slots=True)
class Media:
    """Paper that is loaded in a printer: its size in tenths of a millimetre.

    `tab_dmm` of the height is a part at the foot to tear off; `gap_dmm` lies between two labels,
    0 on a roll. A roll's width is what the print head reaches, its height what one label takes.
    """

    key: str
    width_dmm: int
    height_dmm: int
    tab_dmm: int = 0
    gap_dmm: int = 30

    @property
    def roll(self) -> bool:
        return self.gap_dmm == 0

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
MEDIA = {
    media.key: media
    for media in (
        MEDIA_4X6,
        MEDIA_100X150,
        Media("4x6.75", 1016, 1715, tab_dmm=191),
        Media("4x8", 1016, 2032, tab_dmm=508),
        Media("a6", 1050, 1480),
        Media("100x100", 1000, 1000),
        Media("102x152", 985, 1405),  # Brother's die-cut 4 x 6 in, without its unprinted edge
        Media("62mm", 589, 884, gap_dmm=0),  # 696 dots at 300 dpi
        Media("80mm", 721, 1082, gap_dmm=0),  # 576 dots at 203 dpi
        Media("a4-corner", 2100, 2970, gap_dmm=0),  # an ordinary sheet, a label in one corner of it
    )
}


SHEETS = {media.key: media for media in (Media("a4", 2100, 2970, 0), Media("a5", 1480, 2100, 0))}
"""Ordinary paper, for documents."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """How one printer is to print: turned clockwise, moved (tenths of a millimetre), how dark.

    `darkness` in per cent and `speed` in inches a second stay the printer's own while None;
    `after` is what follows a label: "tear", "cut", "peel", or "" for what the printer is set to.
    `corner` of a sheet that is still free: 1 and 2 above, 3 and 4 below, left before right.
    """

    rotation: int = 0
    move_x_dmm: int = 0
    move_y_dmm: int = 0
    darkness: int | None = None
    speed: int | None = None
    after: str = ""
    corner: int = 1


AS_IT_IS = Tuning()


@dataclass(frozen=True, slots=True)
class LabelData:
    """Everything that Packbench prints on a label of its own.

    `barcode` is what the bars carry (the parcel's key, or the carrier's tracking number), as
    `barcode_kind`: "code128", "gs1_128", "itf14", "ean13", "ean8", "upca", "qr", "datamatrix",
    "gs1_datamatrix", "aztec" or "pdf417". GS1's are written "(00)340123450000000000".
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
    barcode_kind: str = "code128"
    parcel_of: str = ""
    position: str = ""
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Fitting:
    """What becomes of a carrier's label on the loaded paper, to be shown before it is printed.

    `how`: "as_it_came" (its own bytes go out), "drawn" (turned, made smaller or parted here) or
    "refused" (`title` and `advice` say why). `before` is a PNG of what came, dot by dot, with the
    paper's edge and red what would be cut; empty where only the printer can draw it. `cut` tells
    that there is some. `after` are PNGs of what will come out, a label each, empty as `before` is.
    Millimetres and `dpi` are those it was made for, 0 where it does not say.
    """

    kind: str
    how: str
    width_mm: float = 0.0
    height_mm: float = 0.0
    dpi: int = 0
    before: bytes = b""
    cut: bool = False
    after: tuple[bytes, ...] = ()
    title: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class TrialLabel:
    """A test label: its number, its words' language, and what it is about (printer, bench)."""

    number: int
    language: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """Something to be scanned: its caption and its code, as `kind` of `LabelData.barcode_kind`."""

    caption: str
    code: str
    kind: str = "code128"


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Cards on one sheet of paper; a single one is as large as the paper."""

    cards: tuple[Card, ...]
    title: str = ""


class LabelPainter(Protocol):
    """Draws a label of our own in the language that a printer or a person reads."""

    def render(
        self,
        label: LabelData,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give the label's bytes; `language` is "zpl", "tspl", "epl", "escpos", "brother", "pdf" or
        "png".

        Raises `Refused` (field named) for a character that no font has, a barcode that cannot be
        drawn, or paper, dots an inch or tuning that the language does not have.
        """
        ...

    def fit(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> bytes:
        """Give a carrier's label as bytes for this printer: as it came where it fits, else drawn
        anew from it.

        `claimed` is the format that the carrier named. A `copy` is marked COPY on its blank paper,
        where it has enough. Raises `Refused` (label): it does more than draw, cannot be read, or
        does not fit the paper.
        """
        ...

    def fit_each(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> tuple[bytes, ...]:
        """Give what `fit` gives as a job for each label of the file, since only one label a job can
        be proved; raises as `fit`.
        """
        ...

    def look(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> Fitting:
        """Give what `fit` would make of a carrier's label, in pictures; prints nothing."""
        ...

    def sheets(self, pdf: bytes, *, dpi: int = 200) -> Sequence[bytes]:
        """Give a PNG of each page of a paper that was drawn before; the first hundred."""
        ...

    def cards(
        self,
        sheet: CardSheet,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give a sheet of cards' bytes, in a language as `render` takes it.

        Raises `Refused` (barcode, cards, caption, media, dpi).
        """
        ...

    def trial(
        self,
        label: TrialLabel,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give a test label's bytes, in a language as `render` takes it."""
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
    """What the printer gave as evidence: CONFIRMED with how, DOUBTFUL with why, or SENT.

    SENT is a spooler's: it holds the label as `job` and will print it by itself, so it is followed
    and never sent again; `ails` is the state of the printer that it waits for.
    """

    state: PrintState
    evidence: str
    job: str = ""
    ails: PrinterState = PrinterState.SILENT


class Printer(Protocol):
    """One printer that takes one label a job."""

    key: str
    language: str
    media: Media
    dpi: int
    tuning: Tuning

    def status(self) -> PrinterState:
        """Ask the printer how it is; never raises, `OFFLINE` when it cannot be reached."""
        ...

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label and say what is known of it.

        Raises `DeviceProblem` (state) when nothing was sent, so that the same label may be sent
        later; answers DOUBTFUL when bytes left us and no proof came back.
        """
        ...


@runtime_checkable
class CanPrintCopies(Protocol):
    """A printer of documents that makes the copies of one by itself, as one job."""

    def print_copies(self, content: bytes, *, copies: int) -> PrintReceipt:
        """Send one document to be printed so often; answers and raises as `print_label`."""
        ...


@runtime_checkable
class CanFollow(Protocol):
    """A printer behind a spooler that can be asked about a job it took."""

    def follow(self, job: str) -> PrintReceipt:
        """Give what became of a job: SENT while the spooler still holds it."""
        ...
