"""The bench without an order: one verb, one sentence, one field, and the next five orders."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.pack.label_card import draw_bars
from workstation.ui.pack.picture import EmptyPicture, NextPicture
from workstation.ui.pack.side_cards import draw_card
from workstation.ui.tokens import LIGHT, Tokens
from workstation.ui.widgets.basic import Button, SearchField, draw_badge
from workstation.ui.widgets.painted import END, Painted, Setting, hairline, rounded


class EmptyCard(Painted):
    """The large card: "Scan an order"."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: EmptyPicture | None = None
        self.field = SearchField("", size="bench", parent=self)
        self.take = Button("", key="G", size=60, parent=self)
        self.take.clicked.connect(self.taken)

    def show_empty(self, picture: EmptyPicture) -> None:
        old, self._picture = self._picture, picture
        if old is None or old.headline != picture.headline:
            self.field.setPlaceholderText(picture.search_hint)
            self.field.setAccessibleName(picture.search_hint)
            self.take.setText(picture.take_next)
            self.take.setAccessibleName(picture.take_next)
            self.say(f"{picture.headline}. {picture.sentence}")
            self._arrange()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = theme.px
        take = self.take.sizeHint().width()
        y = self.height() - px(37) - px(60)
        room = min(self.width() - 2 * px(51), px(900))
        self.field.setGeometry(self.at(px(51), y, room - take - px(14), px(60)).toRect())
        self.take.setGeometry(self.at(px(51) + room - take, y, take, px(60)).toRect())

    def draw(self, painter: QPainter, t: Tokens) -> None:
        picture, px = self._picture, theme.px
        rounded(
            painter,
            QRectF(self.rect()),
            px(18),
            fill=t.surface,
            border=t.accent,
            width=4 if t.contrast else 3,
        )
        if picture is None:
            return
        left, room = px(51), self.width() - px(92)
        field = self.height() - px(37) - px(60)
        headline = self._headline(picture.headline, room)
        height = self.paragraph(picture.headline, headline, room).height
        bars_top = px(42)
        bars = min(float(px(168)), field - height - px(64) - bars_top - px(40))
        y = float(px(24))
        if bars >= px(60):
            where = self.at(left, bars_top, min(px(416), room), bars)
            draw_bars(painter, "packbench", where, t.ink)
            beam = LIGHT.stop if t.name == "light" else t.stop
            painter.fillRect(
                QRectF(where.left() - 2, where.center().y() - px(3), where.width() + px(6), px(7)),
                QColor(beam),
            )
            y = bars_top + bars + px(14)
        self.write(painter, picture.headline, self.at(left, y, room, height), headline, t.ink)
        y += height + px(2)
        sentence = Setting(34, lines=2, leading=1.2)
        if self.paragraph(picture.sentence, sentence, room).height > field - y:
            sentence = Setting(26, lines=2, leading=1.2, may_cut=True)
        self.write(painter, picture.sentence, self.at(left, y, room, field - y), sentence, t.ink2)

    def _headline(self, text: str, room: float) -> Setting:
        """One line as large as it fits, else two."""
        for size in (104, 88):
            setting = Setting(size, bold=True, leading=1.22)
            if not self.paragraph(text, setting, room).cut:
                return setting
        return Setting(72, bold=True, lines=2, leading=1.1)


class DayCard(Painted):
    """How the day stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: EmptyPicture | None = None

    def show_day(self, picture: EmptyPicture) -> None:
        self._picture = picture
        self.say(", ".join(f"{name} {count}" for name, count in picture.day))
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        draw_card(painter, t, QRectF(self.rect()))
        if picture is None:
            return
        room = self.width() - px(42)
        self.write(
            painter,
            picture.day_head,
            self.at(px(21), px(14), room, px(30)),
            Setting(18, bold=True),
            t.ink,
            middle=True,
        )
        for place, (name, count) in enumerate(picture.day):
            where = self.at(px(21), px(46) + place * px(43), room, px(43))
            self.write(painter, name, where, Setting(21), t.ink, middle=True)
            self.write(painter, count, where, Setting(25, bold=True), t.ink, align=END, middle=True)


class NextList(Painted):
    """The orders in line, or what was found; arrows move, Enter opens."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: EmptyPicture | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)

    def show_list(self, picture: EmptyPicture) -> None:
        self._picture = picture
        self._current = min(self._current, max(0, len(picture.rows) - 1))
        self.say(
            f"{picture.list_head}. "
            + ". ".join(f"{row.number} {row.second}" for row in picture.rows)
        )
        self.update()

    @property
    def rows(self) -> tuple[NextPicture, ...]:
        return self._picture.rows if self._picture else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self.rows:
            self._current = max(0, min(len(self.rows) - 1, self._current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows:
            self.opened.emit(self.rows[self._current].order_id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for place, row in enumerate(self.rows):
            if self._place(place).contains(event.position()):
                self.opened.emit(row.order_id)

    def _place(self, place: int) -> QRectF:
        px = theme.px
        height = min(float(px(90)), (self.height() - px(52)) / 5)
        return QRectF(px(20), px(46) + place * height, self.width() - px(40), height)

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        draw_card(painter, t, QRectF(self.rect()))
        if picture is None:
            return
        head = self.at(px(21), px(10), self.width() - px(42), px(32))
        self.write(painter, picture.list_head, head, Setting(18, bold=True), t.ink, middle=True)
        self.write(painter, picture.list_aside, head, Setting(16), t.ink2, align=END, middle=True)
        if not picture.rows:
            where = self.at(px(21), px(60), self.width() - px(42), px(120))
            self.write(painter, picture.no_rows, where, Setting(20, lines=4, leading=1.3), t.ink2)
        for place, row in enumerate(picture.rows):
            where = self._place(place)
            chosen = self.hasFocus() and place == self._current
            if chosen:
                rounded(
                    painter,
                    where.adjusted(-px(8), 2, px(8), -2),
                    px(8),
                    fill=t.accent_soft,
                    border=t.accent,
                    width=3,
                )
            else:
                hairline(painter, where.topLeft(), where.topRight(), t.line)
            self._draw_row(painter, t, row, where)

    def _draw_row(self, painter: QPainter, t: Tokens, row: NextPicture, where: QRectF) -> None:
        px = theme.px
        end = 0.0
        if row.badge:
            text = self.paragraph(row.badge, Setting(15, bold=True), 10_000).width
            icon = {"wait": "triangle", "stop": "cross", "note": "person"}.get(row.tone, "calendar")
            end = text + px(9 + 16 + 6 + 10)
            left = where.left() if self.rtl else where.right() - end
            badge = QRectF(left, where.center().y() - px(14), end, px(28))
            draw_badge(self, painter, t, badge, row.badge, row.tone, icon)
            end += px(12)
        room = where.width() - end
        left = where.left() + (end if self.rtl else 0)
        middle = where.center().y()
        upper = QRectF(left, middle - px(28), room, px(30))
        second = Setting(16, lines=2, leading=1.25, may_cut=True, middle=False)
        height = self.paragraph(row.second, second, room).height
        upper.moveTop(middle - (px(28) + height) / 2 - px(1))
        lower = QRectF(left, upper.bottom() - px(3), room, height)
        self.write(
            painter, row.number, upper, Setting(21, bold=True, may_cut=True), t.ink, middle=True
        )
        self.write(painter, row.second, lower, second, t.ink2)
