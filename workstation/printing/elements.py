"""What a label consists of: placed elements, all in printer dots from the paper's upper left
corner.

One list of these is the only source of ZPL, PDF and preview, so the three cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from workstation.domain.errors import Refused
from workstation.printing.code128 import Code128

DPIS = (203, 300, 600)
ROTATIONS = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True)
class Rect:
    """A place on the paper."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h


class Align(StrEnum):
    """Where a line stands in its box; start and end follow the text's own direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"

    __hash__ = str.__hash__  # an Enum's own is worked out anew each time


class VAlign(StrEnum):
    """Where the lines stand in their box's height."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"

    __hash__ = str.__hash__


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: it starts at `px` high and shrinks to `min_px` before it is cut with "…".

    `inverse` is white on a black box. `spacing` widens the gaps between letters, in dots.
    """

    px: int
    min_px: int
    bold: bool = False
    align: Align = Align.START
    valign: VAlign = VAlign.MIDDLE
    inverse: bool = False
    spacing: int = 0
    rtl: bool | None = None

    def __hash__(self) -> int:
        return hash((self.px, self.min_px, self.bold, self.inverse, self.spacing))


@dataclass(frozen=True, slots=True)
class Text:
    """A text that stays inside its box whatever its length; "\\n" begins a new line."""

    box: Rect
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Fill:
    """A black rectangle: a rule, a bar of a frame."""

    box: Rect


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128 symbol: `box` holds the bars alone, the quiet zones around it are empty paper."""

    box: Rect
    symbol: Code128
    module: int


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Dots as they are: `stride` bytes a row, the leftmost dot is the highest bit, 1 is black."""

    box: Rect
    stride: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class Symbol:
    """Any other barcode (`symbols.KINDS`): `box` is the symbol alone, without its quiet zones.

    `grid` are its modules, `columns` by `rows`, packed; one row is as high as the box. A MaxiCode
    has none, since only a printer makes it; its `module` is its mode.
    """

    box: Rect
    kind: str
    data: str
    module: int
    columns: int
    rows: int
    grid: bytes


Element = Text | Fill | Bars | Symbol | Bitmap


@dataclass(frozen=True, slots=True)
class Page:
    """One label ready to be painted: its size in dots and what stands on it."""

    width: int
    height: int
    dpi: int
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Turns the design's measures (dots at 203 dpi) into the printer's dots.

    On paper smaller than the design's, `scale` is below 1.
    """

    dpi: int
    scale: float = 1.0

    def __post_init__(self) -> None:
        if self.dpi not in DPIS:
            raise Refused(
                f"Labels cannot be drawn at {self.dpi} dpi.", "Choose 203, 300 or 600.", field="dpi"
            )

    def dots(self, units: float) -> int:
        return round(units * self.dpi * self.scale / 203)

    def rect(self, x: float, y: float, right: float, bottom: float) -> Rect:
        return _rect(self.dpi, self.scale, x, y, right, bottom)


@lru_cache(maxsize=4096)
def _rect(dpi: int, scale: float, x: float, y: float, right: float, bottom: float) -> Rect:
    # Labels of a shop put the same boxes in the same places.
    left, top, beyond, below = (round(at * dpi * scale / 203) for at in (x, y, right, bottom))
    return Rect(left, top, beyond - left, below - top)
