"""A chart of bars, drawn by hand: on the screen and, by the same lines of code, on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui import theme
from workstation.ui.reports.picture import ChartPicture
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import (
    CENTRE,
    END,
    START,
    Painted,
    Paragraph,
    Setting,
    hairline,
    hatch,
    rounded,
)

SMALL = Setting(13, may_cut=True, middle=False)
STRONG = Setting(13, bold=True, may_cut=True)
AXIS, FOOT, HEAD = 72, 24, 22
"""Room for the scale's words, for the names below the bars, for the figures above them."""


def draw_chart(
    painter: QPainter, where: QRectF, chart: ChartPicture, t: Tokens, *, rtl: bool, dpr: float = 1
) -> None:
    """Draw bars into a rectangle; time runs from the left, names from where reading begins."""
    turned = rtl and not chart.in_time
    axis, foot, head = (float(theme.px(one)) for one in (AXIS, FOOT, HEAD))
    left = where.left() + (0 if turned else axis)
    plot = QRectF(left, where.top() + head, where.width() - axis, where.height() - head - foot)
    scale = QRectF(where.right() - axis if turned else where.left(), 0, axis - theme.px(10), 0)
    if turned:
        scale.translate(theme.px(10), 0)
    for at, said in ((0.0, ""), *chart.lines):
        y = plot.bottom() - plot.height() * at / chart.top
        hairline(
            painter, QPointF(plot.left(), y), QPointF(plot.right(), y), t.edge if not at else t.line
        )
        room = QRectF(scale.left(), y - theme.px(10), scale.width(), theme.px(20))
        _write(painter, said, room, SMALL, t.ink2, rtl=rtl, align=START if turned else END)
    count = max(1, len(chart.bars))
    slot = plot.width() / count
    wide = min(slot * 0.72, theme.px(64))
    named_each = _stride(chart, slot)
    figures = _widest([one.text for one in chart.bars]) <= slot - 2
    for place, one in enumerate(chart.bars):
        shown = count - 1 - place if turned else place
        centre = plot.left() + slot * (shown + 0.5)
        high = plot.height() * min(1.0, one.value / chart.top)
        bar = QRectF(centre - wide / 2, plot.bottom() - high, wide, high)
        if high > 0:
            if one.few:
                painter.fillRect(bar, hatch(t.accent, t.surface, dpr=dpr, rtl=rtl))
                rounded(painter, bar, 0, border=t.accent, width=1)
            else:
                painter.fillRect(bar, QColor(t.accent))
        if figures:
            room = QRectF(centre - slot / 2, bar.top() - theme.px(20), slot, theme.px(20))
            _write(painter, one.text, room, STRONG, t.ink, rtl=rtl, align=CENTRE)
        if place % named_each == 0:
            span = slot * named_each - theme.px(6)
            start = max(where.left(), min(centre - span / 2, where.right() - span))
            room = QRectF(start, plot.bottom() + theme.px(4), span, foot - theme.px(4))
            _write(painter, one.label, room, SMALL, t.ink2, rtl=rtl, align=CENTRE)


def _stride(chart: ChartPicture, slot: float) -> int:
    """Every how-manieth bar can bear its name. Names of a kind are all shown, shortened if need
    be: only days are a row that one can count on.
    """
    if not chart.in_time:
        return 1
    wanted = _widest([one.label for one in chart.bars]) + theme.px(12)
    return max(1, -int(-wanted // slot))


def _widest(texts: list[str]) -> float:
    metrics = QFontMetricsF(theme.font(13, bold=True))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def _write(
    painter: QPainter, text: str, where: QRectF, setting: Setting, colour: str,
    *, rtl: bool, align: str,
) -> QSizeF:  # fmt: skip
    made = Paragraph(text, setting, where.width(), rtl=rtl)
    if rtl and align != CENTRE:
        align = START if align == END else END
    painter.setPen(QColor(colour))
    made.draw(painter, QPointF(where.x(), where.y() + (where.height() - made.height) / 2), align)
    return QSizeF(made.width, made.height)


class BarChart(Painted):
    """The chart on the screen. Its figures stand in the table below, and are read out here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: ChartPicture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(120))

    def show_chart(self, chart: ChartPicture) -> None:
        self._chart = chart
        self.say(chart.sentence)
        self.setToolTip(chart.note)
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        if self._chart is not None:
            draw_chart(
                painter, QRectF(self.rect()), self._chart, t, rtl=self.rtl,
                dpr=self.devicePixelRatioF(),
            )  # fmt: skip
