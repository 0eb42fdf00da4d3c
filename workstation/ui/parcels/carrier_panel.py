"""The pallet that is being loaded, to be read from across the hall."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.services.desk import Pallet
from workstation.ui import theme
from workstation.ui.tokens import CARRIER_COLOURS, Tokens
from workstation.ui.widgets.painted import CENTRE, END, Painted, Setting, rounded
from workstation.ui.words import translate

WHITE = "#FFFFFF"


def carrier_ground(t: Tokens, colour: str) -> str:
    """A carrier's colour if it is one of the pallet colours, else the neutral one of them."""
    if t.contrast:
        return t.bg
    known = {one.lower(): one for one in CARRIER_COLOURS}
    return known.get(colour.lower(), CARRIER_COLOURS[-1])


class LetterTile(Painted):
    """A carrier's letter on its colour."""

    def __init__(
        self, letter: str, colour: str, *, size: int = 34, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letter, self._colour, self._size = letter, colour, size
        self.setFixedSize(theme.px(size), theme.px(size))

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        frame = WHITE if t.contrast else ""
        ground = carrier_ground(t, self._colour)
        rounded(painter, box, theme.px(self._size * 0.2), fill=ground, border=frame, width=2)
        setting = Setting(self._size * 0.56, bold=True)
        self.write(painter, self._letter, box, setting, WHITE, align=CENTRE, middle=True)


class CarrierPanel(Painted):
    """Name 100, letter tile, count 190, and a bar; without a pallet it says what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pallet: Pallet | None = None
        self._foot = ""
        self.setMinimumSize(theme.px(480), theme.px(360))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_pallet(None)

    def show_pallet(self, pallet: Pallet | None, *, foot: str = "") -> None:
        """Show a pallet; `foot` is the sentence at the end of the last line."""
        self._pallet, self._foot = pallet, foot
        if pallet is None:
            self.say(translate("Parcels", "Scan a parcel. It opens its carrier’s pallet."))
        else:
            count = translate("Parcels", "{n} of {m} scanned").format(n=pallet.scanned, m=pallet.of)
            self.say(f"{pallet.carrier_name}, {count}")
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        if self._pallet is None:
            self._draw_empty(painter, t)
        else:
            self._draw_pallet(painter, t, self._pallet)

    def _draw_empty(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        rounded(painter, box, theme.px(18), fill=t.surface, border=t.accent, width=3)
        width = box.width() - theme.px(80)
        verb = self.paragraph(
            translate("Parcels", "Scan a parcel"),
            Setting(104, bold=True, lines=2, leading=1.1),
            width,
        )
        top = max(theme.px(40), (box.height() - verb.height - theme.px(80)) / 2)
        self.write(
            painter, translate("Parcels", "Scan a parcel"),
            self.at(theme.px(40), top, width, verb.height),
            Setting(104, bold=True, lines=2, leading=1.1), t.ink,
        )  # fmt: skip
        self.write(
            painter, translate(
                "Parcels",
                "Its carrier’s pallet opens. The customer hears it after the time to undo.",
            ),
            self.at(theme.px(40), top + verb.height + theme.px(12), width, theme.px(100)),
            Setting(26, lines=3, leading=1.3), t.ink2,
        )  # fmt: skip

    def _draw_pallet(self, painter: QPainter, t: Tokens, pallet: Pallet) -> None:
        box = QRectF(self.rect())
        ground = carrier_ground(t, pallet.colour)
        rounded(
            painter, box, theme.px(18), fill=ground, border=WHITE if t.contrast else "", width=3
        )
        edge, tile = theme.px(40), theme.px(104)
        inner = box.width() - 2 * edge
        top = theme.px(27)
        rounded(painter, self.at(edge, top, tile, tile), theme.px(20), fill=WHITE)
        self.write(
            painter, pallet.letter, self.at(edge, top, tile, tile), Setting(60, bold=True), ground,
            align=CENTRE, middle=True,
        )  # fmt: skip
        room = inner - tile - theme.px(28)
        name = next(
            (
                setting
                for size in (100, 84, 72, 60, 52)
                if not self.paragraph(
                    pallet.carrier_name, setting := Setting(size, bold=True, leading=1.1), room
                ).cut
            ),
            Setting(52, bold=True, lines=2, leading=1.1, may_cut=True),
        )
        where = self.at(edge + tile + theme.px(28), top - theme.px(6), room, tile + theme.px(12))
        self.write(painter, pallet.carrier_name, where, name, WHITE, middle=True)
        self._draw_count(painter, pallet, edge, inner, box.height())

    def _draw_count(
        self, painter: QPainter, pallet: Pallet, edge: float, inner: float, height: float
    ) -> None:
        foot, bar = theme.px(76), theme.px(20)
        bar_top = height - foot - bar
        figure = Setting(190, bold=True, leading=1.0)
        count = self.paragraph(str(pallet.scanned), figure, inner)
        line = theme.px(190)
        top = bar_top - theme.px(24) - line
        self.write(painter, str(pallet.scanned), self.at(edge, top, inner, line), figure, WHITE)
        beside = edge + count.width + theme.px(28)
        rest = translate("Parcels", "of {m} scanned").format(m=pallet.of)
        size = theme.px(62) * 1.2
        self.write(
            painter, rest,
            self.at(beside, top + line * 0.86 - size, edge + inner - beside, size),
            Setting(60), WHITE,
        )  # fmt: skip
        frame = self.at(edge, bar_top, inner, bar)
        rounded(painter, frame, theme.px(6), border=WHITE, width=3)
        if pallet.of and pallet.scanned:
            part = inner * min(1.0, pallet.scanned / pallet.of)
            rounded(painter, self.at(edge, bar_top, part, bar), theme.px(6), fill=WHITE)
        missing = max(0, pallet.of - pallet.scanned)
        text = (
            translate("Parcels", "%n still missing", None, missing)
            if missing
            else translate("Parcels", "All of today are on it")
        )
        line_top = bar_top + bar + theme.px(12)
        low = self.at(edge, line_top, inner, theme.px(42))
        painter.setPen(QColor(WHITE))
        self.write(painter, text, low, Setting(32), WHITE)
        if self._foot:
            self.write(painter, self._foot, low, Setting(32, may_cut=True), WHITE, align=END)
