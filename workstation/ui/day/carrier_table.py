"""The accounts' six figures, side by side; one that differs from the step before it is amber."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui import theme
from workstation.ui.day.picture import CellPicture, RowPicture
from workstation.ui.day.words import columns
from workstation.ui.parcels.carrier_panel import WHITE, carrier_ground
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import draw_badge
from workstation.ui.widgets.painted import CENTRE, END, Painted, Setting, hairline, rounded
from workstation.ui.words import translate

HEAD, LINE = 43, 58
NAME_SHARE, BADGE = 0.22, 118


class CarrierTable(Painted):
    """One line an account; a click shows its manifest."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowPicture, ...] = ()
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[RowPicture], chosen: str) -> None:
        self._rows, self._chosen = tuple(rows), chosen
        self.say(". ".join(row.sentence for row in self._rows))
        self.setFixedHeight(theme.px(HEAD + LINE * max(1, len(self._rows))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), theme.px(HEAD + LINE * max(1, len(self._rows))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() - theme.px(HEAD)) // theme.px(LINE)
        if 0 <= place < len(self._rows):
            self.chosen.emit(self._rows[place].key)

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px = theme.px
        painter.fillRect(self.rect(), QColor(t.surface))
        edges = self._edges()
        head = Setting(14, bold=True, may_cut=True)
        self.write(
            painter, translate("Day", "Carrier"), self.at(px(20), 0, edges[0][0], px(HEAD)), head,
            t.ink2, middle=True,
        )  # fmt: skip
        for (start, end), name in zip(edges, columns(), strict=True):
            where = self.at(start, 0, end - start, px(HEAD))
            self.write(painter, name, where, head, t.ink2, align=END, middle=True)
        for place, row in enumerate(self._rows):
            self._draw_row(painter, t, row, px(HEAD) + place * px(LINE), edges)

    def _edges(self) -> list[tuple[float, float]]:
        """The start and end of each figure's column."""
        px = theme.px
        first = self.width() * NAME_SHARE
        last = self.width() - px(BADGE) - px(16)
        wide = (last - first) / len(columns())
        return [(first + n * wide, first + (n + 1) * wide - px(14)) for n in range(len(columns()))]

    def _draw_row(
        self,
        painter: QPainter,
        t: Tokens,
        row: RowPicture,
        top: float,
        edges: Sequence[tuple[float, float]],
    ) -> None:
        px = theme.px
        line = px(LINE)
        upper = t.edge if top <= px(HEAD) else t.line
        hairline(painter, QPointF(1, top), QPointF(self.width() - 1, top), upper)
        if row.key and row.key == self._chosen:
            painter.fillRect(self.at(1, top + 1, px(5), line - 1), QColor(t.accent))
        tile = self.at(px(20), top + px(12), px(34), px(34))
        if row.key:
            ground = carrier_ground(t, row.colour)
            frame = WHITE if t.contrast else ""
            rounded(painter, tile, px(7), fill=ground, border=frame, width=2)
            letter = WHITE
        else:
            rounded(painter, tile, px(7), fill=t.wait_soft, border=t.wait, width=1, dashed=True)
            letter = t.wait
        self.write(
            painter, row.letter, tile, Setting(19, bold=True), letter, align=CENTRE, middle=True
        )
        name = self.at(px(66), top, edges[0][0] - px(54), line)
        self.write(
            painter, row.name, name, Setting(18, bold=True, may_cut=True), t.ink, middle=True
        )
        for (start, end), cell in zip(edges, row.cells, strict=True):
            self._draw_figure(painter, t, cell, start, end, top)
        wide = QFontMetricsF(theme.font(15, bold=True)).horizontalAdvance(row.badge) + px(44)
        wide = min(wide, px(BADGE))
        where = self.at(self.width() - px(12) - wide, top + px(15), wide, px(28))
        tone, icon = ("ok", "tick") if row.agrees else ("wait", "triangle")
        draw_badge(self, painter, t, where, row.badge, tone, icon)

    def _draw_figure(
        self, painter: QPainter, t: Tokens, cell: CellPicture, start: float, end: float, top: float
    ) -> None:
        px = theme.px
        line = px(LINE)
        if cell.tone == "ink":
            where = self.at(start, top, end - start, line)
            self.write(painter, cell.text, where, Setting(22), t.ink, align=END, middle=True)
            return
        room = end - start + px(8)
        size = next(
            (
                size
                for size in (22, 19, 16, 14)
                if QFontMetricsF(theme.font(size, bold=True)).horizontalAdvance(cell.text)
                <= room - px(40)
            ),
            13,
        )
        text = QFontMetricsF(theme.font(size, bold=True)).horizontalAdvance(cell.text) + 4
        wide = min(room, text + px(40))
        box = self.at(end + px(8) - wide, top + px(9), wide, px(40))
        rounded(painter, box, px(9), fill=t.wait_soft, border=t.wait, width=2, dashed=t.contrast)
        side = px(18)
        left = box.right() - px(10) - side if self.rtl else box.left() + px(10)
        icon = QRectF(left, box.center().y() - side / 2, side, side)
        self.icon(painter, "triangle", t.wait, icon)
        words = (
            box.adjusted(px(4), 0, -px(32), 0) if self.rtl else box.adjusted(px(32), 0, -px(4), 0)
        )
        setting = Setting(size, bold=True, may_cut=True)
        self.write(painter, cell.text, words, setting, t.wait, middle=True)
