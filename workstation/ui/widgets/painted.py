"""The base of everything drawn by hand: logical coordinates that mirror themselves, and text that
fits.

A painted widget draws as if reading went from left to right; `at` turns rectangles round for
right-to-left languages and `write` aligns text to the start. Texts that had to be cut though they
may not be are remembered in `cut`, which the tests read.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from workstation.ui import icons, theme
from workstation.ui.tokens import Tokens

START, CENTRE, END = "start", "centre", "end"

_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: pixels in the drawings, weight, the most lines, and line height in em."""

    size: float
    bold: bool = False
    lines: int = 1
    leading: float = 1.2
    may_cut: bool = False
    middle: bool = True
    """Elide in the middle (the variant at the end matters), else at the end."""


class Paragraph:
    """A text broken into lines of a width. `cut` tells whether something did not fit."""

    def __init__(self, text: str, setting: Setting, width: float, *, rtl: bool) -> None:
        size, leading = setting.size, setting.leading
        if _ARABIC.search(text):
            size, leading = size * 0.9, max(1.25, leading)
        self.font = theme.font(size, bold=setting.bold)
        self.line_height = theme.px(size) * leading
        metrics = QFontMetricsF(self.font)
        self._baseline = (self.line_height - metrics.ascent() - metrics.descent()) / 2
        self._baseline += metrics.ascent()
        self._rtl = rtl
        self._width = max(1.0, width)
        self.cut = False
        self._layout, self._lines = self._broken(text)
        if len(self._lines) > setting.lines or self._widest() > self._width + 0.5:
            self.cut = True
            self._layout, self._lines = self._shortened(text, setting)

    @property
    def height(self) -> float:
        return len(self._lines) * self.line_height

    @property
    def width(self) -> float:
        """The width of the widest line."""
        return self._widest()

    def draw(self, painter: QPainter, where: QPointF, align: str) -> None:
        self._layout.setCacheEnabled(True)
        for number, line in enumerate(self._lines):
            room = self._width - line.naturalTextWidth()
            start, end = (room, 0.0) if self._rtl else (0.0, room)
            move = {START: start, CENTRE: room / 2, END: end}[align]
            top = number * self.line_height + self._baseline - line.ascent()
            line.draw(painter, QPointF(where.x() + move, where.y() + top) - line.position())

    def _broken(self, text: str) -> tuple[QTextLayout, list[QTextLine]]:
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font)
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            lines.append(line)
        layout.endLayout()
        return layout, lines

    def _widest(self) -> float:
        return max((line.naturalTextWidth() for line in self._lines), default=0.0)

    def _fits(self, lines: list[QTextLine], setting: Setting) -> bool:
        widest = max((line.naturalTextWidth() for line in lines), default=0.0)
        return len(lines) <= setting.lines and widest <= self._width + 0.5

    def _shortened(self, text: str, setting: Setting) -> tuple[QTextLayout, list[QTextLine]]:
        keep, drop = 0, len(text)
        best = self._broken("\u2026")
        while keep < drop - 1:
            length = (keep + drop) // 2
            tail = length // 2 if setting.middle else 0
            head = text[: length - tail].rstrip()
            tried = self._broken(f"{head}\u2026{text[len(text) - tail :].lstrip() if tail else ''}")
            if self._fits(tried[1], setting):
                keep, best = length, tried
            else:
                drop = length
        return best


class Painted(QWidget):
    """A widget without children that draws itself with `draw`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cut: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.cut = []
        self.draw(painter, theme.now())
        painter.end()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        raise NotImplementedError

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle of logical pixels counted from the start edge."""
        left = self.width() - x - width if self.rtl else x
        return QRectF(left, y, width, height)

    def paragraph(self, text: str, setting: Setting, width: float) -> Paragraph:
        return Paragraph(text, setting, width, rtl=self.rtl)

    def write(
        self,
        painter: QPainter,
        text: str,
        where: QRectF,
        setting: Setting,
        colour: str,
        *,
        align: str = START,
        middle: bool = False,
    ) -> QSizeF:
        """Write a text into a rectangle (`at` already done) and give the size it took.

        `middle` centres it vertically.
        """  # fmt: skip
        made = self.paragraph(text, setting, where.width())
        if made.cut and not setting.may_cut:
            self.cut.append(text)
        top = where.y() + ((where.height() - made.height) / 2 if middle else 0)
        painter.setPen(QColor(colour))
        made.draw(painter, QPointF(where.x(), top), align)
        return QSizeF(made.width, made.height)

    def icon(self, painter: QPainter, name: str, colour: str, where: QRectF) -> None:
        icons.paint(painter, name, colour, where, rtl=self.rtl)

    def say(self, sentence: str, *, alert: bool = False) -> None:
        """Tell a screen reader what stands here; an alert is read at once."""
        self.setAccessibleName(sentence)
        if alert and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


def rounded(
    painter: QPainter,
    where: QRectF,
    radius: float,
    *,
    fill: str = "",
    border: str = "",
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rectangle with round corners; the border lies inside it."""  # fmt: skip
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = where
    if border:
        pen = QPen(QColor(border), width)
        if dashed:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        inset = where.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    corner = max(0.0, radius - (width / 2 if border else 0))
    painter.drawRoundedRect(inset, corner, corner)


def clip_round(where: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(where, radius, radius)
    return path


def hatch(colour: str, ground: str, *, dpr: float, rtl: bool) -> QBrush:
    """Diagonal stripes: what is owed. Tiled in device pixels, so that they stay sharp."""
    side = max(8, round(theme.px(14) * dpr))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), side * 0.36))
    for offset in (-side, 0, side):
        a, b = QPointF(offset - 2, side + 2), QPointF(offset + side + 2, -2)
        if rtl:
            a, b = QPointF(side - a.x(), a.y()), QPointF(side - b.x(), b.y())
        painter.drawLine(a, b)
    painter.end()
    tile = QPixmap.fromImage(image)
    tile.setDevicePixelRatio(dpr)
    return QBrush(tile)


def hairline(painter: QPainter, start: QPointF, end: QPointF, colour: str) -> None:
    """A line one device pixel thick or the nearest whole number to one logical pixel."""
    dpr = painter.device().devicePixelRatioF()
    width = max(1, round(dpr)) / dpr
    painter.setPen(QPen(QColor(colour), theme.now().border if theme.now().contrast else width))
    painter.drawLine(start, end)


def octagon(where: QRectF) -> QPainterPath:
    """A regular octagon standing on a flat side."""
    centre, radius = where.center(), where.width() / 2 / math.cos(math.pi / 8)
    path = QPainterPath()
    for corner in range(8):
        angle = math.pi / 8 + corner * math.pi / 4
        point = QPointF(
            centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle)
        )
        path.moveTo(point) if corner == 0 else path.lineTo(point)
    path.closeSubpath()
    return path
