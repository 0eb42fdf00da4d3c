"""Pages while they are being filled, from the reading direction's start edge and from the top.

Measures are units: millimetres times the paper's scale. `start` and `end` count from the edge at
which a line of the document's language begins, so that one layout serves both directions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workstation.printing.documents.codes import QR_QUIET, bars_within, qr_modules, qr_square
from workstation.printing.documents.papers import Paper
from workstation.printing.elements import (
    Align,
    Element,
    Fill,
    Page,
    Rect,
    Style,
    Text,
    VAlign,
)
from workstation.printing.paint import text_size
from workstation.printing.text import is_rtl

HAIR, THIN, THICK = 0.12, 0.25, 0.55
_DASH, _GAP = 1.1, 0.6
_BAR_SHARE = 0.84  # of a code's height, the rest is its caption


class Sheet:
    """Pages of one document; `y` is where the next thing goes."""

    def __init__(self, paper: Paper, *, rtl: bool) -> None:
        self.paper, self.rtl = paper, rtl
        self.width = (paper.width_mm - 2 * paper.margin_mm) / paper.scale
        self.bottom = (paper.height_mm - 2 * paper.margin_mm) / paper.scale
        self.y = 0.0
        self.on_new_page: Callable[[], None] | None = None
        self._pages: list[list[Element]] = [[]]

    @property
    def page_count(self) -> int:
        return len(self._pages)

    def pages(self) -> tuple[Page, ...]:
        """Give the pages as they are now."""
        width, height = self.paper.media.dots(self.paper.dpi)
        return tuple(Page(width, height, self.paper.dpi, tuple(page)) for page in self._pages)

    def need(self, height: float) -> bool:
        """Begin a new page unless `height` is left on this one; tells whether it did."""
        if self.y + height <= self.bottom:
            return False
        self._pages.append([])
        self.y = 0.0
        if self.on_new_page is not None:
            self.on_new_page()
        return True

    # -- drawing, all within the margins -------------------------------------------------------

    def text(
        self,
        text: str,
        box: tuple[float, float, float, float],
        size: float,
        *,
        bold: bool = False,
        align: Align = Align.START,
        valign: VAlign = VAlign.MIDDLE,
        inverse: bool = False,
        least: float | None = None,
        rtl: bool | None = None,
        page: int = -1,
    ) -> None:
        """Write into (start, top, end, bottom); `align` follows the document, not the text."""
        if not text:
            return
        own = is_rtl(text) if rtl is None else rtl
        if align is not Align.CENTRE and own != self.rtl:
            align = Align.END if align is Align.START else Align.START
        style = replace(
            self._style(size, bold=bold),
            min_px=self._dots(least or size),
            align=align,
            valign=valign,
            inverse=inverse,
            rtl=own,
        )
        self._pages[page].append(Text(self._rect(*box), text, style))

    def measure(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """How high a text stands when it is wrapped at `width`."""
        return self._units(text_size(text, self._style(size, bold=bold), self._dots(width))[1])

    def line_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a text is on one line, a hair more so that it never wraps."""
        return self._units(text_size(text, self._style(size, bold=bold), 1_000_000)[0] + 2)

    def fill(self, start: float, top: float, end: float, bottom: float) -> None:
        """Blacken a place; at least one dot of it."""
        box = self._rect(start, top, end, bottom)
        # A line is as thick wherever it stands; rounding both its edges would make some thicker.
        width = box.w if end - start > 2 else self._dots(end - start)
        height = box.h if bottom - top > 2 else self._dots(bottom - top)
        self._pages[-1].append(Fill(replace(box, w=width, h=height)))

    def rule(self, y: float, thick: float, *, dashed: bool = False) -> None:
        """Draw a rule over the whole width."""
        if not dashed:
            self.fill(0, y, self.width, y + thick)
            return
        count = int((self.width + _GAP) // (_DASH + _GAP))
        step = (self.width + _GAP) / count  # the last dash ends at the margin
        for at in range(count):
            self.fill(at * step, y, at * step + step - _GAP, y + thick)

    def frame(self, start: float, top: float, end: float, bottom: float, line: float) -> None:
        """Draw an empty box."""
        self.fill(start, top, end, top + line)
        self.fill(start, bottom - line, end, bottom)
        self.fill(start, top, start + line, bottom)
        self.fill(end - line, top, end, bottom)

    def code(self, data: str, caption: str, box: tuple[float, float, float, float]) -> None:
        """Put bars at the box's end edge with the caption under them, or a QR beside it."""
        start, top, end, bottom = box
        split = top + (bottom - top) * _BAR_SHARE - 1.2
        quiet = min(self.paper.margin_mm, 4) / self.paper.scale  # the margin is empty paper, too
        reach = end + quiet if end >= self.width else end
        room = self._rect(start, top, reach, split)
        bars = bars_within(data, room, dpi=self.paper.dpi, at_end=not self.rtl)
        if bars is None:
            side = min(bottom - top, end - start)
            wide = self.qr(data, start=None, end=end, top=top, side=side)
            self.text(
                caption, (start, top, max(end - wide - 3, start + 1), bottom), 2.9,
                align=Align.END, bold=True, least=2.0,
            )  # fmt: skip
            return
        if end >= self.width:  # bars end at the margin, their quiet zone lies in it
            edge = self._rect(start, top, end, split)
            x = edge.x if self.rtl else edge.right - bars.box.w
            bars = replace(bars, box=replace(bars.box, x=x))
        self._pages[-1].append(bars)
        under = self._rect(0, split, 1, bottom)
        box_under = Rect(bars.box.x, under.y, bars.box.w, under.h)
        style = replace(
            self._style(2.8, bold=True),
            align=Align.CENTRE, min_px=self._dots(1.8), rtl=is_rtl(caption),
            valign=VAlign.BOTTOM, spacing=self._dots(0.25),
        )  # fmt: skip
        if caption:
            self._pages[-1].append(Text(box_under, caption, style))

    def qr(
        self, data: str, *, start: float | None, end: float | None = None, top: float, side: float
    ) -> float:
        """Put a QR code at `start` or before `end`; gives its real width and height in units."""
        square = qr_square(data, side=self._dots(side), dpi=self.paper.dpi)
        wide = self._units(square.box.w)
        left = start if start is not None else (end or 0.0) - wide
        at = self._rect(left, top, left + wide, top + wide)
        self._pages[-1].append(replace(square, box=replace(square.box, x=at.x, y=at.y)))
        return wide

    def qr_size(self, data: str, side: float) -> float:
        """How large a QR code for `data` comes out when `side` is wished."""
        square = qr_square(data, side=self._dots(side), dpi=self.paper.dpi)
        return self._units(square.box.w)

    def qr_quiet(self, data: str, side: float) -> float:
        """How much empty paper a QR code of that size needs around it."""
        return side / qr_modules(data) * QR_QUIET

    # -- units to dots -------------------------------------------------------------------------

    def _style(self, size: float, *, bold: bool) -> Style:
        px = self._dots(size)
        return Style(px=px, min_px=px, bold=bold)

    def _dots(self, units: float) -> int:
        return max(self.paper.dots(units * self.paper.scale), 1)

    def _units(self, dots: float) -> float:
        return dots * 25.4 / self.paper.dpi / self.paper.scale

    def _rect(self, start: float, top: float, end: float, bottom: float) -> Rect:
        paper = self.paper
        left, right = (self.width - end, self.width - start) if self.rtl else (start, end)
        x, y = (paper.dots(paper.margin_mm + at * paper.scale) for at in (left, top))
        far, low = (paper.dots(paper.margin_mm + at * paper.scale) for at in (right, bottom))
        return Rect(x, y, far - x, low - y)
