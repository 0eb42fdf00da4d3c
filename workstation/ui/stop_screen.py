"""The full-screen stop: a child of the window above rail and bars, painted in one go.

Left by Enter, the right scan or the named command card; never by a timer or a click beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.frame import key_name
from workstation.ui.stop_carriers import draw_carriers
from workstation.ui.stop_words import Shown, Step, StopPicture
from workstation.ui.tokens import LIGHT, Tokens
from workstation.ui.widgets.basic import cap_width
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, hairline, octagon, rounded
from workstation.ui.widgets.product import draw_product

_CROSS = "cross"


class StopScreen(Painted):
    """Paints a `StopPicture`; every key goes out as `key_pressed(name)`."""

    key_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: StopPicture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.hide()

    @property
    def picture(self) -> StopPicture | None:
        return self._picture

    def show_stop(self, picture: StopPicture) -> None:
        self._picture = picture
        steps = " ".join(f"{step.text} {step.chip}." for step in picture.steps)
        self.say(f"{picture.headline}. {picture.sentence} {steps}", alert=True)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if name := key_name(event):
            self.key_pressed.emit(name)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False

    def draw(self, painter: QPainter, t: Tokens) -> None:
        picture = self._picture
        if picture is None:
            return
        px = theme.px
        painter.fillRect(self.rect(), QColor(t.stop_ground))
        foot = self._draw_foot(painter, t, picture)
        if t.stop_frame:
            frame = QRectF(self.rect())
            for side in (
                QRectF(0, 0, frame.width(), px(24)), QRectF(0, 0, px(24), frame.height()),
                QRectF(frame.width() - px(24), 0, px(24), frame.height()),
                QRectF(0, frame.height() - px(24), frame.width(), px(24)),
            ):  # fmt: skip
                painter.fillRect(side, QColor(t.stop_frame))
        margin = px(48)
        sign = self.at(margin, px(44), px(150), px(150)).adjusted(px(5), px(3), -px(5), -px(7))
        shape_colour = t.stop_frame or t.stop_text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(octagon(sign), QColor(shape_colour))
        reach = px(22)
        cross = t.stop_ground
        self.icon(painter, _CROSS, cross, sign.adjusted(reach, reach, -reach, -reach))
        left = px(232)
        room = self.width() - left - margin
        self._draw_headline(painter, t, picture, self.at(left, px(28), room, px(124)))
        self.write(
            painter, picture.sentence, self.at(left, px(150), room, px(56)),
            Setting(38, lines=1, leading=1.15) if self._one_line(picture.sentence, room)
            else Setting(30, lines=2, leading=1.05, may_cut=True),
            t.stop_text, middle=True,
        )  # fmt: skip
        top, bottom = px(228), foot - px(22)
        if picture.carriers:
            draw_carriers(self, painter, t, picture, top, bottom)
        elif picture.put_back:
            side_width = min(px(470), (self.width() - 2 * margin) * 0.37)
            self._draw_put_back(
                painter, picture,
                self.at(self.width() - margin - side_width, top, side_width, bottom - top),
            )  # fmt: skip
            self._draw_steps(
                painter, t, picture, margin, top,
                self.width() - 2 * margin - side_width - px(28), bottom,
            )  # fmt: skip
        else:
            x = float(margin)
            card = px(300)
            for shown in picture.pair:
                self._draw_shown(painter, shown, self.at(x, top, card, bottom - top))
                x += card + px(20)
            x += px(8) if picture.pair else 0
            self._draw_steps(painter, t, picture, x, top, self.width() - x - margin, bottom)

    def _one_line(self, text: str, room: float) -> bool:
        return not self.paragraph(text, Setting(38), room).cut

    def _draw_headline(
        self, painter: QPainter, t: Tokens, picture: StopPicture, where: QRectF
    ) -> None:
        for size in (104, 88, 72):
            setting = Setting(size, bold=True, leading=1.15)
            if not self.paragraph(picture.headline, setting, where.width()).cut:
                break
        self.write(painter, picture.headline, where, setting, t.stop_text, middle=True)

    def _draw_steps(
        self, painter: QPainter, t: Tokens, picture: StopPicture, x: float, top: float,
        width: float, bottom: float,
    ) -> None:  # fmt: skip
        px = theme.px
        self.write(
            painter,
            picture.what_to_do,
            self.at(x, top, width, px(38)),
            Setting(28, bold=True),
            t.stop_text,
            middle=True,
        )
        line = self.at(x, top + px(47), width, 3)
        painter.fillRect(line, QColor(t.stop_text))
        recorded = len(picture.recorded) * px(31)
        y = top + px(69)
        room = bottom - recorded - px(12) - y
        # Long names: the shelf stays big for as long as it can, and nothing ever lies on anything.
        sizes = ((52, px(25)), (52, px(10)), (46, px(10)), (40, px(8)), (34, px(6)), (28, px(4)))
        for size, gap in sizes:
            needed = sum(self._step_height(step, width, size) + gap for step in picture.steps)
            if needed - gap <= room:
                break
        for number, step in enumerate(picture.steps, start=1):
            y += self._draw_step(painter, t, step, number, x, y, width, size) + gap
        y = bottom - recorded
        for sentence in picture.recorded:
            self.write(
                painter,
                sentence,
                self.at(x, y, width, px(31)),
                Setting(24, may_cut=True),
                t.stop_text,
                middle=True,
            )
            y += px(31)

    def _step_setting(self, size: float) -> Setting:
        return Setting(size, bold=True, lines=3, leading=1.1)

    def _step_height(self, step: Step, width: float, size: float) -> float:
        px = theme.px
        text = self.paragraph(step.text, self._step_setting(size), width - px(74))
        height = max(float(px(56)), text.height)
        return height + (px(self._chip_size(size) + 8) + self._above_chip if step.chip else px(10))

    @property
    def _above_chip(self) -> int:
        """Arabic letters reach further below their line."""
        return theme.px(12 if self.rtl else 2)

    def _draw_step(
        self,
        painter: QPainter,
        t: Tokens,
        step: Step,
        number: int,
        x: float,
        y: float,
        width: float,
        size: float,
    ) -> float:
        px = theme.px
        box = self.at(x, y, px(56), px(56))
        rounded(painter, box, px(10), border=t.stop_text, width=4)
        self.write(
            painter,
            str(number),
            box,
            Setting(32, bold=True),
            t.stop_text,
            align=CENTRE,
            middle=True,
        )
        took = self.write(
            painter, step.text, self.at(x + px(74), y - px(2), width - px(74), px(60)),
            self._step_setting(size), t.stop_text,
        )  # fmt: skip
        if step.chip:
            below = y + took.height() + self._above_chip
            self._chip(painter, step.chip, x + px(74), below, t, self._chip_size(size))
        return self._step_height(step, width, size)

    def _chip_size(self, size: float) -> int:
        """The shelf is read at two metres: it shrinks less than the words."""
        return round(min(52, size + 6))

    def _chip(self, painter: QPainter, text: str, x: float, y: float, t: Tokens, size: int) -> None:
        px = theme.px
        wide = QFontMetricsF(theme.font(size, bold=True)).horizontalAdvance(text) + px(26)
        where = self.at(x, y, wide, px(size + 6))
        ink = LIGHT.ink if not t.stop_frame else "#FFFFFF"
        rounded(painter, where, px(6), fill="#FFFFFF" if not t.stop_frame else "#000000")
        self.write(
            painter,
            text,
            where,
            Setting(size, bold=True, leading=1.0),
            ink,
            align=CENTRE,
            middle=True,
        )

    def _draw_shown(self, painter: QPainter, shown: Shown, where: QRectF) -> None:
        px = theme.px
        rounded(
            painter, where, px(18), fill="#FFFFFF", border="#000000" if theme.now().contrast else ""
        )
        inner = where.adjusted(px(22), px(20), -px(22), -px(16))
        mark, tone = ("tick", LIGHT.ok) if shown.good else (_CROSS, LIGHT.stop)
        side = px(30)
        left = inner.right() - side if self.rtl else inner.left()
        self.icon(painter, mark, tone, QRectF(left, inner.y() + px(2), side, side))
        head = inner.adjusted(0 if self.rtl else px(40), 0, -px(40) if self.rtl else 0, 0)
        head.setHeight(px(34))
        self.write(painter, shown.head, head, Setting(26, bold=True), tone, middle=True)
        name = Setting(32, bold=True, lines=3, leading=1.1)
        if self.paragraph(shown.name, name, inner.width()).cut:
            name = Setting(26, bold=True, lines=4, leading=1.1, may_cut=True)
        height = self.paragraph(shown.name, name, inner.width()).height
        square = min(inner.width(), inner.height() - px(44) - px(14) - height)
        picture = QRectF(
            inner.x() + (inner.width() - square) / 2, inner.y() + px(44), square, square
        )
        draw_product(self, painter, picture, shown.picture, shown.name, tokens=LIGHT, radius=px(10))
        below = QRectF(inner.x(), picture.bottom() + px(14), inner.width(), height)
        self.write(painter, shown.name, below, name, LIGHT.ink)

    def _draw_put_back(self, painter: QPainter, picture: StopPicture, where: QRectF) -> None:
        px = theme.px
        rounded(
            painter, where, px(18), fill="#FFFFFF", border="#000000" if theme.now().contrast else ""
        )
        inner = where.adjusted(px(22), px(16), -px(22), -px(8))
        head = QRectF(inner.x(), inner.y(), inner.width(), px(40))
        self.write(
            painter, picture.put_back_head, head, Setting(26, bold=True), LIGHT.ink, middle=True
        )
        top = head.bottom() + px(8)
        room = inner.bottom() - top
        rows = min(len(picture.put_back), max(1, int(room // px(76))))
        height = min(px(125), room / rows)
        setting = self._put_back_setting(picture.put_back[:rows], inner.width(), height)
        for place, shown in enumerate(picture.put_back[:rows]):
            y = top + place * height
            hairline(painter, QPointF(inner.left(), y), QPointF(inner.right(), y), LIGHT.line)
            side = min(px(84), height - px(16))
            left = inner.right() - side if self.rtl else inner.left()
            square = QRectF(left, y + (height - side) / 2, side, side)
            draw_product(
                self, painter, square, shown.picture, shown.name, tokens=LIGHT, radius=px(8)
            )
            chip = 0.0
            if shown.shelf:
                metrics = QFontMetricsF(theme.font(34, bold=True))
                chip = metrics.horizontalAdvance(shown.shelf) + px(24)
                end = inner.left() if self.rtl else inner.right() - chip
                sign = QRectF(end, y + (height - px(45)) / 2, chip, px(45))
                rounded(painter, sign, px(6), fill=LIGHT.ink)
                self.write(
                    painter,
                    shown.shelf,
                    sign,
                    Setting(34, bold=True),
                    "#FFFFFF",
                    align=CENTRE,
                    middle=True,
                )
            reach = side + px(16)
            name = QRectF(inner.left(), y, inner.width() - reach - chip - px(12), height)
            name.moveLeft(inner.left() + chip + px(12) if self.rtl else inner.left() + reach)
            self.write(painter, shown.name, name, setting, LIGHT.ink, middle=True)

    def _put_back_setting(self, shown: Sequence[Shown], width: float, height: float) -> Setting:
        """One size for all names of the list."""
        px = theme.px
        large = Setting(28, bold=True, lines=2, leading=1.1)
        room = width - min(px(84), height - px(16)) - px(28 + 150)
        if any(self.paragraph(each.name, large, room).cut for each in shown):
            return Setting(22, bold=True, lines=3, leading=1.1, may_cut=True)
        return large

    def _draw_foot(self, painter: QPainter, t: Tokens, picture: StopPicture) -> float:
        px = theme.px
        height = px(64) + (px(24) if t.stop_frame else 0)
        top = float(self.height() - height)
        painter.fillRect(QRectF(0, top, self.width(), height), QColor(t.stop_foot))
        if t.stop_frame:
            painter.fillRect(QRectF(0, top, self.width(), 2), QColor(t.stop_text))
            height -= px(24)
        x = float(px(48))
        bold, plain = (QFontMetricsF(theme.font(22, bold=is_bold)) for is_bold in (True, False))
        wide = bold.horizontalAdvance(picture.number) + 4
        number = self.at(x, top, wide, height)
        self.write(
            painter, picture.number, number, Setting(22, bold=True), t.stop_text, middle=True
        )
        end = float(self.width() - px(48))
        if picture.or_scan:
            width = plain.horizontalAdvance(picture.or_scan) + 4
            end -= width
            self.write(
                painter,
                picture.or_scan,
                self.at(end, top, width, height),
                Setting(22),
                t.stop_text,
                middle=True,
            )
            end -= px(26)
        for cap, verb in reversed(picture.keys):
            width = plain.horizontalAdvance(verb) + 4
            end -= width
            self.write(
                painter,
                verb,
                self.at(end, top, width, height),
                Setting(22),
                t.stop_text,
                middle=True,
            )
            wide_cap = cap_width(cap, 18) + px(14)
            end -= wide_cap + px(10)
            box = self.at(end, top + (height - px(34)) / 2, wide_cap, px(34))
            rounded(painter, box, px(5), border=t.stop_text, width=2)
            self.write(
                painter, cap, box, Setting(18, bold=True), t.stop_text, align=CENTRE, middle=True
            )
            end -= px(26)
        x += wide + px(26)
        where = self.at(x, top, max(1.0, end - x), height)
        self.write(
            painter,
            picture.foot,
            where,
            Setting(22, may_cut=True, middle=False),
            t.stop_text,
            middle=True,
        )
        return top
