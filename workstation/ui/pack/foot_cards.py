"""Below the item: the boxes with their keys, and the weight with the field to type it into."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QRegularExpressionValidator,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.pack.picture import BoxesPicture, WeightPicture
from workstation.ui.pack.side_cards import draw_card
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.words import translate


class BoxTiles(Painted):
    """The boxes; a tile's number is its key."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: BoxesPicture | None = None

    def show_boxes(self, picture: BoxesPicture) -> None:
        self._picture = picture
        self.say(f"{picture.head} {picture.detail}")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._picture is None:
            return
        for tile, where in zip(self._picture.tiles, self._places(self._picture), strict=True):
            if where.contains(event.position()):
                self.pressed.emit(tile.key)

    def _places(self, picture: BoxesPicture) -> list[QRectF]:
        px = theme.px
        count = max(1, len(picture.tiles))
        gap = px(6)
        wide = min(px(90), (self.width() - px(30) - gap * (count - 1)) / count)
        height = self.height() - px(44) - px(12)
        return [
            self.at(px(15) + place * (wide + gap), px(44), wide, height)
            for place in range(len(picture.tiles))
        ]

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        draw_card(painter, t, QRectF(self.rect()))
        if picture is None:
            return
        head = Setting(16, bold=True)
        wide = self.paragraph(picture.head, head, 10_000).width + 2
        self.write(
            painter, picture.head, self.at(px(15), px(8), wide, px(28)), head, t.ink, middle=True
        )
        x = px(15) + wide + px(8)
        self.write(
            painter, picture.detail, self.at(x, px(8), self.width() - x - px(12), px(28)),
            Setting(16, may_cut=True, middle=False), t.ink2, middle=True,
        )  # fmt: skip
        for tile, where in zip(picture.tiles, self._places(picture), strict=True):
            fill, ink, second = (
                (t.accent, t.on_accent, t.on_accent) if tile.chosen else (t.surface, t.ink, t.ink2)
            )
            edge = t.accent if tile.chosen else t.edge
            rounded(painter, where, px(9), fill=fill, border=edge, width=t.border)
            upper = QRectF(where.x(), where.y() + px(6), where.width(), where.height() * 0.56)
            self.write(
                painter,
                str(tile.key),
                upper,
                Setting(27, bold=True),
                ink,
                align=CENTRE,
                middle=True,
            )
            lower = QRectF(where.x() + 3, where.bottom() - px(29), where.width() - 6, px(24))
            self.write(
                painter,
                tile.name,
                lower,
                Setting(14, may_cut=True, middle=False),
                second,
                align=CENTRE,
                middle=True,
            )


class WeightTile(Painted):
    """The weight, and the field to type it into."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: WeightPicture | None = None
        self.field = QLineEdit(self)
        # A point is let in and means kilograms: left out, 0.8 would have become 8 grams.
        figures = QRegularExpression(r"[0-9]{1,7}|[0-9]{0,4}[.,][0-9]{0,3}")
        self.field.setValidator(QRegularExpressionValidator(figures, self.field))
        self.field.setPlaceholderText(translate("Pack", "grams"))
        font = QFont(theme.font(34, bold=True))
        self.field.setFont(font)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setMaxLength(8)
        self.field.setAccessibleName(translate("Pack", "Weight in grams"))
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        self.field.hide()

    def show_weight(self, picture: WeightPicture) -> None:
        self._picture = picture
        self.say(
            f"{picture.head} {picture.figure} {picture.unit} {picture.state} {picture.expected}"
        )
        self.update()

    def open_field(self) -> None:
        if self.field.isHidden():
            self.field.clear()
            self.field.show()
        self.field.setFocus()
        self.update()

    def close_field(self) -> None:
        self.field.hide()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.px
        self.field.setGeometry(px(14), px(38), self.width() - px(28), px(50))

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        box = QRectF(self.rect())
        amber = picture is not None and picture.tone == "wait"
        rounded(
            painter,
            box,
            px(14),
            fill=t.wait_soft if amber else t.surface,
            border=t.wait if amber else t.line,
            width=2 if amber else t.border,
            dashed=amber and t.contrast,
        )
        if picture is None:
            return
        room = self.width() - px(32)
        head = Setting(16, bold=True)
        wide = self.paragraph(picture.head, head, 10_000).width + 2
        self.write(
            painter, picture.head, self.at(px(16), px(8), wide, px(28)), head, t.ink, middle=True
        )
        x = px(16) + wide + px(9)
        shape, tone = {"ok": ("tick", t.ok), "wait": ("triangle", t.wait)}.get(
            picture.tone, ("", t.ink2)
        )
        if shape:
            self.icon(painter, shape, tone, self.at(x, px(13), px(18), px(18)))
            x += px(25)
        self.write(
            painter, picture.state, self.at(x, px(8), self.width() - x - px(8), px(28)),
            Setting(16, may_cut=True, middle=False), tone if amber else t.ink, middle=True,
        )  # fmt: skip
        if self.field.isHidden():
            self._draw_figure(painter, t, picture)
        self.write(
            painter, picture.expected, self.at(px(16), self.height() - px(32), room, px(24)),
            Setting(15, may_cut=True), t.ink2, middle=True,
        )  # fmt: skip

    def _draw_figure(self, painter: QPainter, t: Tokens, picture: WeightPicture) -> None:
        px = theme.px
        if not picture.figure:
            where = self.at(px(16), px(36), self.width() - px(32), px(52))
            self.write(painter, "–", where, Setting(46, bold=True), t.ink2, middle=True)
            return
        figure = Setting(46 if len(picture.figure) < 5 else 36, bold=True)
        wide = self.paragraph(picture.figure, figure, 10_000).width + 2
        self.write(
            painter,
            picture.figure,
            self.at(px(16), px(36), wide, px(54)),
            figure,
            t.ink,
            middle=True,
        )
        self.write(
            painter, picture.unit, self.at(px(16) + wide + px(10), px(43), px(60), px(46)),
            Setting(30, bold=True), t.ink, middle=True,
        )  # fmt: skip
