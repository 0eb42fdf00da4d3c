"""The scan banner: the last scan's verdict in a shape, a word and a colour. It stays until the next
scan.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui import theme
from workstation.ui.tokens import Tokens, tone_colours
from workstation.ui.verdicts import BannerPicture
from workstation.ui.widgets.painted import END, Painted, Setting, clip_round, rounded

SHAPES = {"ok": "tick", "note": "info", "wait": "triangle", "stop": "cross", "plain": "barcode"}


class ScanBanner(Painted):
    """76 px high at the top of Pack and Parcels (60 on a low window)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = BannerPicture("plain", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_low(False)

    @property
    def picture(self) -> BannerPicture:
        return self._picture

    def set_low(self, low: bool) -> None:
        self.setFixedHeight(theme.px(60 if low else 76))

    def show_verdict(self, picture: BannerPicture) -> None:
        """Paint the verdict at once, before the sound."""
        self._picture = picture
        self.say(f"{picture.verdict} {picture.object} {picture.tail}".strip(), alert=True)
        self.repaint() if self.isVisible() else self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        picture, px = self._picture, theme.px
        strong, soft = tone_colours(t, picture.tone)
        box = QRectF(self.rect())
        radius = px(14)
        painter.save()
        painter.setClipPath(clip_round(box, radius))
        painter.fillRect(box, QColor(soft))
        block = self.at(0, 0, px(85), box.height())
        painter.fillRect(block, QColor(strong))
        painter.restore()
        if t.contrast:
            rounded(painter, box, radius, border=strong, width=2, dashed=picture.tone == "wait")
        else:
            rounded(painter, box, radius, border=t.line if t.name == "light" else soft, width=1)
        side = px(46)
        shape = SHAPES[picture.tone]
        self.icon(
            painter, shape, t.surface,
            QRectF(block.center().x() - side / 2, block.center().y() - side / 2, side, side),
        )  # fmt: skip
        x, end = float(px(103)), float(self.width() - px(22))
        ink = t.ink
        if picture.tail:
            big = len(picture.tail) <= 12
            tail = Setting(34 if big else 22, bold=big)
            width = self.paragraph(picture.tail, tail, end).width + 2
            end -= width
            self.write(
                painter,
                picture.tail,
                self.at(end, 0, width, box.height()),
                tail,
                ink,
                align=END,
                middle=True,
            )
            end -= px(16)
        verdict = Setting(34, bold=True)
        width = self.paragraph(picture.verdict, verdict, 10_000).width + 2
        if width > end - x:
            verdict = Setting(24, bold=True, lines=2, leading=1.1)
            width = end - x
        self.write(
            painter, picture.verdict, self.at(x, 0, width, box.height()), verdict, ink, middle=True
        )
        x += width + px(18)
        room = end - x
        if picture.object and room > px(60):
            metrics = QFontMetricsF(theme.font(22))
            lines = 1 if metrics.horizontalAdvance(picture.object) <= room else 2
            self.write(
                painter,
                picture.object,
                self.at(x, 0, room, box.height()),
                Setting(22 if lines == 1 else 19, lines=lines, leading=1.15, may_cut=True),
                ink,
                middle=True,
            )
