"""The thing to do now: picture, name, shelf, how many left, and one segment an item."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.pack.picture import ItemPicture, Mark
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import cap_width, draw_cap
from workstation.ui.widgets.painted import CENTRE, END, Painted, Setting, hatch, rounded
from workstation.ui.widgets.product import draw_product


class ItemCard(Painted):
    """The next-item card, with its accent frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: ItemPicture | None = None
        self.low = False

    @property
    def picture(self) -> ItemPicture | None:
        return self._picture

    def show_item(self, picture: ItemPicture) -> None:
        if picture == self._picture:
            return
        self._picture = picture
        self.say(
            f"{picture.eyebrow} {picture.name} "
            f"{picture.figure} {picture.figure_word} {picture.rest} "
            f"{picture.shelf}. {picture.in_box}"
        )
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        picture, px = self._picture, theme.px
        width, height = float(self.width()), float(self.height())
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
        margin = px(25 if not self.low else 19)
        bottom = height - px(25 if self.low else 31)
        foot = bottom - px(22)
        left = float(px(25))
        if picture.figure:
            side = min(foot - px(42 if self.low else 38) - margin, (width - px(50)) * 0.42)
            square = self.at(left, margin, side, side)
            draw_product(
                self, painter, square, picture.picture, picture.name, tokens=t, radius=px(14)
            )
            left += side + px(28)
        room = width - left - px(24)
        y = margin + px(-2 if self.low else 2)
        self._draw_eyebrow(painter, t, picture, left, y, room)
        figure_top = foot - px(135 if self.low else 132)
        if not picture.figure:
            self.write(
                painter, picture.name, self.at(left, y + px(50), room, foot - y - px(80)),
                Setting(72, bold=True, lines=3, leading=1.08), t.ink,
            )  # fmt: skip
        else:
            self._draw_name(painter, t, picture, left, y + px(31), room, figure_top)
        self._draw_foot(painter, t, picture, bottom)

    def _draw_eyebrow(
        self, painter: QPainter, t: Tokens, picture: ItemPicture, x: float, y: float, room: float
    ) -> None:
        px = theme.px
        self.icon(painter, "barcode", t.accent, self.at(x, y + px(1), px(26), px(26)))
        words = self.at(x + px(38), y - px(4), room - px(38), px(34))
        took = self.write(
            painter, picture.eyebrow, words, Setting(24, bold=True), t.accent, middle=True
        )
        if picture.cap:
            wide = cap_width(picture.cap, 22) + px(8)
            draw_cap(
                painter, self.at(x + px(50) + took.width(), y - px(4), wide, px(36)), picture.cap,
                ground=t.surface, ink=t.accent, edge=t.accent, size=22,
            )  # fmt: skip

    def _draw_name(
        self, painter: QPainter, t: Tokens, picture: ItemPicture, x: float, y: float, room: float,
        figure_top: float,
    ) -> None:  # fmt: skip
        px = theme.px
        roomy = self.height() >= px(600)
        setting, figure = Setting(54, bold=True, lines=2, leading=1.09), 140
        if roomy and not self.paragraph(picture.name, Setting(72, bold=True, lines=2), room).cut:
            setting = Setting(72, bold=True, lines=2, leading=1.09)
        elif self.paragraph(picture.name, setting, room).cut:
            setting, figure = Setting(52, bold=True, lines=3, leading=1.06, may_cut=True), 88
        took = self.write(painter, picture.name, self.at(x, y, room, px(190)), setting, t.ink)
        y += took.height() + px(9)
        chip = 0.0
        if picture.shelf:
            wide = QFontMetricsF(theme.font(28, bold=True)).horizontalAdvance(picture.shelf) + px(
                28
            )
            where = self.at(x, y, wide, px(39))
            rounded(painter, where, px(6), fill=t.ink)
            self.write(
                painter,
                picture.shelf,
                where,
                Setting(28, bold=True),
                t.surface,
                align=CENTRE,
                middle=True,
            )
            chip = wide + px(14)
        if picture.second:
            self.write(
                painter, picture.second, self.at(x + chip, y, room - chip, px(39)),
                Setting(20, may_cut=True), t.ink2, middle=True,
            )  # fmt: skip
        self._draw_figure(painter, t, picture, x, room, figure_top, figure)

    def _draw_figure(
        self,
        painter: QPainter,
        t: Tokens,
        picture: ItemPicture,
        x: float,
        room: float,
        top: float,
        size: int,
    ) -> None:
        """The figure's foot stands at a fixed line, whatever its size."""
        px = theme.px
        base = top + px(113)
        font = theme.font(size, bold=True)
        if len(picture.figure) > 3:
            font = theme.font(72, bold=True)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(picture.figure)
        painter.setFont(font)
        painter.setPen(QColor(t.ink))
        start = self.at(x, 0, wide, 1).left()
        painter.drawText(QPointF(start, base), picture.figure)
        beside = wide + px(20)
        word = self.at(x + beside, base - px(46 + 44 + 10), room - beside, px(60))
        self.write(painter, picture.figure_word, word, Setting(54, bold=True), t.ink, middle=True)
        below = self.at(x + beside, base - px(36), room - beside, px(36))
        if picture.rest:
            self.write(painter, picture.rest, below, Setting(26, may_cut=True), t.ink2, middle=True)

    def _draw_foot(self, painter: QPainter, t: Tokens, picture: ItemPicture, bottom: float) -> None:
        px = theme.px
        words = Setting(26, bold=True)
        wide = self.paragraph(picture.in_box, words, 10_000).width + 2
        end = self.width() - px(24)
        height = px(22)
        self.write(
            painter,
            picture.in_box,
            self.at(end - wide, bottom - px(29), wide, px(36)),
            words,
            t.ink,
            align=END,
            middle=True,
        )
        x, room = float(px(25)), end - wide - px(22) - px(25)
        top = bottom - height
        if not picture.segments:
            self._draw_bar(painter, t, picture, self.at(x, top, room, height))
            return
        gap = px(8)
        share = min(px(160), (room - gap * (len(picture.segments) - 1)) / len(picture.segments))
        for mark in picture.segments:
            self._draw_segment(painter, t, mark, self.at(x, top, share, height))
            x += share + gap

    def _draw_bar(self, painter: QPainter, t: Tokens, picture: ItemPicture, where: QRectF) -> None:
        rounded(painter, where, theme.px(6), fill=t.sunken, border=t.edge, width=t.border)
        if picture.of:
            done = where.width() * picture.done / picture.of
            left = where.right() - done if self.rtl else where.left()
            rounded(painter, QRectF(left, where.y(), done, where.height()), theme.px(6), fill=t.ok)

    def _draw_segment(self, painter: QPainter, t: Tokens, mark: Mark, where: QRectF) -> None:
        px = theme.px
        side = px(16)
        inner = QRectF(where.center().x() - side / 2, where.center().y() - side / 2, side, side)
        match mark:
            case Mark.DONE:
                rounded(painter, where, px(6), fill=t.ok)
                self.icon(painter, "tick", t.surface, inner)
            case Mark.NOW:
                rounded(painter, where, px(6), fill=t.surface, border=t.accent, width=4)
            case Mark.LATER:
                draw_hatched(self, painter, t, where)
                painter.save()
                painter.setPen(QColor(t.wait_soft))
                painter.setBrush(QColor(t.wait_soft))
                painter.drawEllipse(inner)
                painter.restore()
                self.icon(painter, "clock", t.wait, inner)
            case _:
                rounded(
                    painter, where, px(6), fill=t.surface, border=t.edge, width=max(1, t.border)
                )


def draw_hatched(on: Painted, painter: QPainter, t: Tokens, where: QRectF) -> None:
    """What is owed: hatched amber, in high contrast a dashed frame alone."""
    if t.contrast:
        rounded(painter, where, theme.px(6), fill=t.surface, border=t.wait, width=2, dashed=True)
        return
    light = t.name == "light"
    stripes = hatch(
        t.surface if light else t.wait_soft, t.wait_soft if light else t.surface,
        dpr=painter.device().devicePixelRatioF(), rtl=on.rtl,
    )  # fmt: skip
    painter.save()
    painter.setPen(QColor(t.wait))
    painter.setBrush(stripes)
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
    painter.restore()
    rounded(painter, where, theme.px(6), border=t.wait, width=2)
