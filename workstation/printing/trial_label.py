"""The test label: marks at every edge, rulers, five scripts, and codes that tell what is missing.

A mark stands at every millimetre from where the paper's edge should be, one below the other like
stairs, so that the first whole one is seen at a glance. The codes are the finest that a label of
ours may have (a quarter of a millimetre a bar): what reads them reads everything else.
"""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.calibration import REACH_MM, Edge, TrialMark, ladder
from workstation.ports.labels import Media, TrialLabel
from workstation.printing import code128
from workstation.printing.elements import (
    Align,
    Bars,
    Element,
    Fill,
    Page,
    Rect,
    Style,
    Text,
    VAlign,
)
from workstation.printing.trial_words import TrialWords, trial_words

SCRIPTS = ("ğ ş İ ı ç ö ü", "Αθήνα ΐ ΰ ς", "الرياض، السلام", "上海市 北京")
_INSIDE_MM = 11.0
"""What stands at the edges needs so much room."""
_FINE_MM, _COARSE_MM = 0.25, 0.375


def lay_out_trial(test: TrialLabel, *, media: Media, dpi: int) -> Page:
    """Place everything on the paper; smaller paper tells fewer millimetres."""
    width, height = media.dots(dpi)
    sheet = _Sheet(
        test, trial_words(test.language), media.width_dmm / 10, media.height_dmm / 10, dpi, []
    )
    sheet.draw()
    return Page(width, height, dpi, tuple(sheet.elements))


@dataclass(slots=True)
class _Sheet:
    test: TrialLabel
    words: TrialWords
    width: float
    height: float
    dpi: int
    elements: list[Element]

    def draw(self) -> None:
        self._corners()
        self._edges()
        self._ruler()
        top = self._heading(_INSIDE_MM + 1)
        top = self._scripts(top)
        top = self._whole(top)
        self._ladders(top)

    def _dots(self, mm: float) -> int:
        return round(mm * self.dpi / 25.4)

    def _fill(self, x: float, y: float, w: float, h: float) -> None:
        left, top = self._dots(x), self._dots(y)
        box = Rect(left, top, max(self._dots(w), 1), max(self._dots(h), 1))
        self.elements.append(Fill(box))

    def _text(
        self, text: str, x: float, y: float, w: float, h: float, size: float, *,
        bold: bool = False, align: Align = Align.START, rtl: bool | None = None,
    ) -> None:  # fmt: skip
        box = Rect(self._dots(x), self._dots(y), self._dots(w), self._dots(h))
        style = Style(self._dots(size), self._dots(size * 0.6), bold, align, VAlign.MIDDLE, rtl=rtl)
        self.elements.append(Text(box, text, style))

    # What stands at the edges.

    def _corners(self) -> None:
        far, long, thick = 0.8, 4.0, 0.7
        for x in (far, self.width - far - long):
            for y in (far, self.height - far - thick):
                self._fill(x, y, long, thick)
        for x in (far, self.width - far - thick):
            for y in (far, self.height - far - long):
                self._fill(x, y, thick, long)

    def _edges(self) -> None:
        """Stairs of marks, numbered, in the middle of each edge."""
        thick, long, step = 0.3, 2.6, 3.0
        across, down = self.width / 2 - 5, self.height / 2 - 6
        for mm in range(REACH_MM + 2):
            x, y = down + mm * step, across + mm * step
            number = str(mm)
            self._fill(mm, x, thick, long)
            self._text(number, mm + 0.6, x, 2.4, long, 2.6, rtl=False)
            self._fill(self.width - mm - thick, x, thick, long)
            left = self.width - mm - 3.2
            self._text(number, left, x, 2.4, long, 2.6, align=Align.END, rtl=False)
            self._fill(y, mm, long, thick)
            self._text(number, y, mm + 0.5, 2.4, 2.8, 2.6, rtl=False)
            self._fill(y, self.height - mm - thick, long, thick)
            self._text(number, y, self.height - mm - 3.4, 2.4, 2.8, 2.6, rtl=False)

    def _ruler(self) -> None:
        """Along the top and the start side, inside the marks: ten of its lines are ten mm."""
        for at in range(int(self.width - 2 * _INSIDE_MM) + 1):
            long = 3.0 if at % 10 == 0 else 2.2 if at % 5 == 0 else 1.4
            self._fill(_INSIDE_MM + at, 7.0, 0.2, long)
        for at in range(int(self.height - 2 * _INSIDE_MM) + 1):
            long = 3.0 if at % 10 == 0 else 2.2 if at % 5 == 0 else 1.4
            self._fill(7.0, _INSIDE_MM + at, long, 0.2)

    # What is read.

    @property
    def _room(self) -> float:
        return self.width - 2 * _INSIDE_MM + 3

    def _heading(self, top: float) -> float:
        tight = self.height < 120
        title, second = (4.6, 3.0) if tight else (6.0, 3.4)
        self._text(self.words.title, _INSIDE_MM + 1, top, self._room, title + 1.4, title, bold=True)
        top += title + 1.4
        about = " · ".join(part for part in self.test.about if part)
        self._text(about, _INSIDE_MM + 1, top, self._room, second + 1, second, rtl=False)
        return top + second + 2

    def _scripts(self, top: float) -> float:
        size, x, half = 4.0, _INSIDE_MM + 1, self._room / 2
        alone = self.height > 140
        for place, text in enumerate(SCRIPTS):
            left = x if alone or place % 2 == 0 else x + half
            self._text(text, left, top, self._room if alone else half - 1, size * 1.5, size)
            if alone or place % 2:
                top += size * 1.5
        return top + 1

    def _bars(self, data: str, x: float, y: float, h: float, module: int) -> float:
        symbol = code128.encode(data)
        width = symbol.modules * module
        box = Rect(self._dots(x), self._dots(y), width, self._dots(h))
        self.elements.append(Bars(box, symbol, module))
        return width * 25.4 / self.dpi

    def _whole(self, top: float) -> float:
        tall = 7.0 if self.height < 120 else 12.0
        mark = TrialMark(self.test.number, Edge.WHOLE)
        narrow = self.width < 70
        fine = max(self._dots(_FINE_MM), 2)
        module = fine if narrow else self._dots(_COARSE_MM)
        self._bars(mark.code, _INSIDE_MM + 3, top, tall, module)
        lines = 6.4 if narrow else 3.4
        self._text(
            self.words.whole, _INSIDE_MM + 1, top + tall, self._room, lines, 2.6, rtl=self.words.rtl
        )
        return top + tall + lines + 0.6

    def _ladders(self, top: float) -> None:
        """Two columns of codes, left and right beside above and below; as far as there is room."""
        module = max(self._dots(_FINE_MM), 2)
        longest = code128.encode(ladder(self.test.number, across=True)[0].code).modules
        wide = longest * module * 25.4 / self.dpi + 10 * module * 25.4 / self.dpi + 5
        x, bottom = _INSIDE_MM + 3, self.height - _INSIDE_MM
        beside = x + 2 * wide < self.width - 2
        self._text(self.words.advice, _INSIDE_MM + 1, top, self._room, 6.4, 2.6, rtl=self.words.rtl)
        top += 7
        columns = 1 if beside else 2
        reach = REACH_MM
        while reach > 1 and (bottom - top) / (columns * (2 * reach + 1)) < 5.4:
            reach -= 1
        step = min((bottom - top) / (columns * (2 * reach + 1)), 9.0)
        for number, across in enumerate((True, False)):
            marks = ladder(self.test.number, across=across, reach=reach)
            left = x + number * wide if beside else x
            first = top if beside else top + number * len(marks) * step
            for place, mark in enumerate(marks):
                y = first + place * step
                end = left + self._bars(mark.code, left, y, step - 1.6, module)
                size = min(3.2, step * 0.7)
                named = self._name(mark)
                self._text(named, end + 1.4, y - 0.8, 5.5, step, size, bold=True, rtl=False)

    def _name(self, mark: TrialMark) -> str:
        arrows = {
            Edge.LEFT: "←", Edge.RIGHT: "→", Edge.TOP: "↑", Edge.BOTTOM: "↓",
        }  # fmt: skip
        return f"{arrows[mark.edge]}{mark.mm}" if mark.edge in arrows else "0"
