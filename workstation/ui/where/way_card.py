"""The way of a parcel, painted: a shape and a word for each step, its time at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.timeline import StepState
from workstation.ui import theme
from workstation.ui.tokens import Tokens
from workstation.ui.where.words import StepPicture
from workstation.ui.widgets.painted import END, Painted, Setting, rounded

TALL, LOW = 58, 40
SIDE = 26


class Way(Painted):
    """The steps one under the other; they move together where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[StepPicture, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: Sequence[StepPicture]) -> None:
        self.steps = tuple(steps)
        self.setMinimumHeight(theme.px(LOW) * len(self.steps))
        self.say(". ".join(f"{one.what}, {one.detail} {one.at}" for one in self.steps))
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        if not self.steps:
            return
        high = min(float(theme.px(TALL)), self.height() / len(self.steps))
        roomy = high >= theme.px(LOW + 8)
        side = float(theme.px(SIDE))
        for place, one in enumerate(self.steps):
            top = place * high
            if place:
                self._line(painter, t, top - high + side + 2, top - 2, self.steps[place])
            self._mark(painter, t, top, side, one.state)
            start = theme.px(SIDE + 16)
            wide = self.width() - start - theme.px(8)
            bold = one.state is not StepState.LATER
            name = Setting(17, bold=bold, may_cut=True, middle=False)
            told = Setting(15, may_cut=True, middle=False)
            right = self.paragraph(one.at, told, wide * 0.45).width
            self.write(
                painter, one.at, self.at(start + wide - right - 1, top + 1, right + 2, side), told,
                t.ink2, align=END, middle=True,
            )  # fmt: skip
            left = wide - right - theme.px(16)
            self.write(painter, one.what, self.at(start, top, left, side), name, t.ink, middle=True)
            if one.detail and roomy:
                below = self.at(start, top + theme.px(24), wide, theme.px(22))
                self.write(painter, one.detail, below, Setting(14, may_cut=True), t.ink2)

    def _line(self, painter: QPainter, t: Tokens, top: float, end: float, to: StepPicture) -> None:
        ahead = to.state is StepState.LATER
        pen = QPen(QColor(t.edge if ahead else t.ok), theme.px(3))
        if ahead:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        x = self.at(theme.px(SIDE) / 2, 0, 0, 0).x()
        if end > top:
            painter.drawLine(QPointF(x, top), QPointF(x, end))

    def _mark(
        self, painter: QPainter, t: Tokens, top: float, side: float, state: StepState
    ) -> None:
        where = self.at(0, top, side, side)
        match state:
            case StepState.DONE:
                rounded(painter, where, side / 2, fill=t.ok)
                inner = where.adjusted(6, 6, -6, -6)
                self.icon(painter, "tick", t.surface, inner)
            case StepState.NOW:
                rounded(painter, where, theme.px(6), border=t.accent, width=theme.px(4))
            case StepState.LATER:
                rounded(painter, where, side / 2, border=t.edge, width=theme.px(3))
