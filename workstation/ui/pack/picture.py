"""Everything the Pack screen shows, in words: what the presenter makes and the view paints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.values import OrderId


class Mode(StrEnum):
    """Which of the three pages of Pack is shown."""

    EMPTY = "empty"
    PACKING = "packing"
    LABEL = "label"


class Mark(StrEnum):
    """The shape at the start of a row or in a segment."""

    DONE = "done"
    NOW = "now"
    TODO = "todo"
    LATER = "later"
    CANCELLED = "cancelled"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class ItemPicture:
    """The one thing to do now. `figure` is "" when there is nothing to count."""

    eyebrow: str
    name: str
    shelf: str
    second: str
    picture: str
    figure: str
    figure_word: str
    rest: str
    segments: tuple[Mark, ...]
    in_box: str
    cap: str = ""
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class RowPicture:
    """One item of the order."""

    mark: Mark
    name: str
    second: str
    count: str
    picture: str
    cap: str = ""


@dataclass(frozen=True, slots=True)
class TilePicture:
    """One box; its key is its name on the keyboard."""

    key: int
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class BoxesPicture:
    head: str
    detail: str
    tiles: tuple[TilePicture, ...]


@dataclass(frozen=True, slots=True)
class WeightPicture:
    """`tone` is ok, wait or plain; `figure` is "" while nothing is known."""

    head: str
    figure: str
    unit: str
    state: str
    expected: str
    tone: str


@dataclass(frozen=True, slots=True)
class OrderPicture:
    number: str
    source: str
    who: str
    promise: str
    promise_second: str


@dataclass(frozen=True, slots=True)
class NotePicture:
    head: str
    text: str
    open: bool
    cap: str = ""


@dataclass(frozen=True, slots=True)
class CheckPicture:
    """One row of the list beside the label."""

    mark: Mark
    head: str
    second: str


@dataclass(frozen=True, slots=True)
class PaperPicture:
    """The label as it looks when it comes out, to know it by."""

    carrier: str
    service: str
    name: str
    place: str
    code: str


@dataclass(frozen=True, slots=True)
class LabelPicture:
    """The card of the closed box. `buttons` are (key, words); `tone` is note, wait or stop;
    `drawing` shows what to do, in the paper's place.
    """

    eyebrow: str
    headline: str
    body: str
    tone: str
    buttons: tuple[tuple[str, str], ...]
    checks: tuple[CheckPicture, ...]
    paper: PaperPicture | None
    drawing: str = ""


@dataclass(frozen=True, slots=True)
class NextPicture:
    """An order in the line beside the empty bench."""

    order_id: OrderId
    number: str
    second: str
    badge: str
    tone: str


@dataclass(frozen=True, slots=True)
class EmptyPicture:
    headline: str
    sentence: str
    search_hint: str
    take_next: str
    day_head: str
    day: tuple[tuple[str, str], ...]
    list_head: str
    list_aside: str
    rows: tuple[NextPicture, ...]
    no_rows: str


@dataclass(frozen=True, slots=True)
class PackPicture:
    """One look at the Pack screen; the parts of other modes are None."""

    mode: Mode
    subtitle: str
    order: OrderPicture | None = None
    item: ItemPicture | None = None
    rows: tuple[RowPicture, ...] = ()
    boxes: BoxesPicture | None = None
    weight: WeightPicture | None = None
    note: NotePicture | None = None
    label: LabelPicture | None = None
    empty: EmptyPicture | None = None
