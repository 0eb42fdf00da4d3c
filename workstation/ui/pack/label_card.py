"""The card of the closed box: stick the label on and scan it, or the one thing that stands in the
way.
"""

from __future__ import annotations

import zlib

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.pack.picture import LabelPicture, PaperPicture
from workstation.ui.tokens import LIGHT, Tokens, tone_colours
from workstation.ui.widgets.basic import Button
from workstation.ui.widgets.painted import CENTRE, END, START, Painted, Setting, rounded


class LabelCard(Painted):
    """Eyebrow, headline, sentence, buttons, and a drawing of the paper to know it by."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: LabelPicture | None = None
        self._buttons: list[Button] = []

    @property
    def picture(self) -> LabelPicture | None:
        return self._picture

    def show_label(self, picture: LabelPicture) -> None:
        old, self._picture = self._picture, picture
        if old is None or old.buttons != picture.buttons:
            for button in self._buttons:
                button.deleteLater()
            self._buttons = [self._button(key, words) for key, words in picture.buttons]
            self._arrange()
        if old != picture:
            self.say(f"{picture.eyebrow}: {picture.headline}. {picture.body}")
            self.update()

    def _button(self, key: str, words: str) -> Button:
        button = Button(words, key=key, size=56 if key in "YNL" else 44, parent=self)
        button.clicked.connect(lambda: self.pressed.emit(key))
        button.show()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = theme.px
        x = float(px(37))
        for button in self._buttons:
            size = button.sizeHint()
            where = self.at(x, self.height() - px(28) - size.height(), size.width(), size.height())
            button.setGeometry(where.toRect())
            x += size.width() + px(12)

    def draw(self, painter: QPainter, t: Tokens) -> None:
        picture, px = self._picture, theme.px
        tone = tone_colours(t, picture.tone)[0] if picture else t.accent
        rounded(
            painter,
            QRectF(self.rect()),
            px(18),
            fill=t.surface,
            border=tone,
            width=4 if t.contrast else 3,
            dashed=t.contrast and picture is not None and picture.tone == "wait",
        )
        if picture is None:
            return
        aside = picture.paper or picture.drawing
        paper = px(300) if aside and self.width() >= px(760) else 0
        left = float(px(37))
        room = self.width() - 2 * left - (paper + px(20) if paper else 0)
        shape = {"note": "barcode", "wait": "triangle", "stop": "cross"}.get(
            picture.tone, "barcode"
        )
        self.icon(painter, shape, tone, self.at(left, px(35), px(26), px(26)))
        self.write(
            painter,
            picture.eyebrow,
            self.at(left + px(38), px(30), room, px(36)),
            Setting(24, bold=True),
            tone,
            middle=True,
        )
        foot = self.height() - px(28 + 56 + 16)
        y = px(72)
        for size in (72, 60, 52, 44):
            headline = Setting(size, bold=True, lines=4, leading=1.06, may_cut=size == 44)
            made = self.paragraph(picture.headline, headline, room)
            body = Setting(
                29 if size > 52 else 26, lines=5, leading=1.25, may_cut=True, middle=False
            )
            below = self.paragraph(picture.body, body, room)
            if not made.cut and y + made.height + px(14) + below.height <= foot:
                break
        took = self.write(
            painter, picture.headline, self.at(left, y, room, foot - y), headline, t.ink
        )
        y += round(took.height()) + px(14)
        self.write(painter, picture.body, self.at(left, y, room, max(1.0, foot - y)), body, t.ink2)
        x, width = float(self.width() - px(37) - paper + px(8)), paper - px(12)
        if paper and picture.drawing:
            self._draw_what_to_do(painter, t, picture, self.at(x, px(37), width, width))
        elif paper and picture.paper:
            self._draw_paper(painter, t, picture.paper, x, width)

    def _draw_what_to_do(
        self, painter: QPainter, t: Tokens, picture: LabelPicture, where: QRectF
    ) -> None:
        strong, soft = tone_colours(t, picture.tone)
        edge = strong if t.contrast else ""
        rounded(painter, where, theme.px(14), fill=soft, border=edge, width=t.border)
        inset = where.width() / 10
        self.icon(painter, picture.drawing, strong, where.adjusted(inset, inset, -inset, -inset))

    def _draw_paper(
        self, painter: QPainter, t: Tokens, paper: PaperPicture, x: float, width: float
    ) -> None:
        px = theme.px
        top, height = float(px(19)), min(float(px(480)), self.height() - px(60))
        slot = self.at(x, top, width, px(66))
        ink = t.edge if t.contrast else (LIGHT.ink if t.name == "light" else t.sunken)
        rounded(
            painter, slot, px(12), fill=ink, border=t.edge if t.name != "light" else "", width=1
        )
        rounded(
            painter, self.at(x + px(20), top + px(46), width - px(40), px(12)), px(6), fill=t.ink2
        )
        sheet = self.at(x + px(34), top + px(52), width - px(68), height - px(52))
        painter.fillRect(sheet, QColor("#FFFFFF"))
        rounded(painter, sheet, 0, border=LIGHT.edge, width=2)
        inner = sheet.adjusted(px(16), px(20), -px(14), -px(16))
        dark, second = LIGHT.ink, LIGHT.ink2

        def line(
            text: str, y: float, size: float, *, bold: bool = False, colour: str = dark
        ) -> None:
            where = QRectF(inner.x(), inner.y() + y, inner.width(), px(size * 1.4))
            self.write(
                painter,
                text,
                where,
                Setting(size, bold=bold, may_cut=True, middle=False),
                colour,
                # The drawing is of a paper, which does not turn round with the window.
                align=END if self.rtl else START,
                middle=True,
            )

        line(paper.carrier, 0, 24, bold=True)
        line(paper.service, px(36), 13, colour=second)
        rule = inner.y() + px(66)
        painter.fillRect(QRectF(sheet.x(), rule, sheet.width(), 3), QColor(dark))
        line(paper.name, px(78), 17, bold=True)
        line(paper.place, px(104), 15)
        rule = inner.y() + px(140)
        painter.fillRect(QRectF(sheet.x(), rule, sheet.width(), 3), QColor(dark))
        bars = QRectF(inner.x() - px(2), rule + px(22), inner.width() + px(2), px(92))
        draw_bars(painter, paper.code, bars, dark)
        under = QRectF(inner.x(), bars.bottom() + px(6), inner.width(), px(24))
        self.write(
            painter, paper.code, under, Setting(15, may_cut=True), dark, align=CENTRE, middle=True
        )
        self._draw_frame(painter, t, bars)

    def _draw_frame(self, painter: QPainter, t: Tokens, bars: QRectF) -> None:
        """The corners of a viewfinder and the line of light, so that nobody asks which code."""
        px = theme.px
        # On white paper the accent of a dark theme would be too pale.
        accent = LIGHT.accent if not t.contrast else LIGHT.ink
        frame = bars.adjusted(-px(30), -px(14), px(30), px(44))
        painter.setPen(QPen(QColor(accent if t.name == "light" else t.accent), px(8)))
        arm = float(px(40))
        for x, y, right, down in (
            (frame.left(), frame.top(), 1, 1), (frame.right(), frame.top(), -1, 1),
            (frame.left(), frame.bottom(), 1, -1), (frame.right(), frame.bottom(), -1, -1),
        ):  # fmt: skip
            painter.drawPolyline(
                [QPointF(x + right * arm, y), QPointF(x, y), QPointF(x, y + down * arm)]
            )
        middle = bars.center().y() + px(14)
        painter.fillRect(
            QRectF(frame.left() - px(6), middle, frame.width() + px(12), px(4)), QColor(LIGHT.stop)
        )


def draw_bars(painter: QPainter, text: str, where: QRectF, colour: str) -> None:
    """A drawing of a barcode, another one for each text; not meant to be read by a scanner."""
    seed = zlib.crc32(text.encode()) or 1
    unit = max(1.0, where.width() / 116)
    x = where.left()
    while x < where.right() - 2 * unit:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        bar, gap = 1 + (seed >> 8) % 4, 1 + (seed >> 16) % 3
        width = min(bar * unit, where.right() - x)
        painter.fillRect(QRectF(x, where.top(), width, where.height()), QColor(colour))
        x += (bar + gap) * unit
