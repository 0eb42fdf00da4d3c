"""The head of a run: name, three-part progress, time left, cost, and the buttons that steer it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.batches.words import RunPicture
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.widgets.painted import END, Painted, Setting, clip_round, hatch, rounded
from workstation.ui.words import translate


class ProgressBar(Painted):
    """Words above a bar: done is solid, what needs somebody is hatched, the rest is hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(52))
        self.setMinimumWidth(theme.px(150))
        self._parts = (0, 0, 0)
        self._done = self._rest = ""

    def show_parts(self, parts: tuple[int, int, int], done: str, rest: str) -> None:
        if (parts, done, rest) != (self._parts, self._done, self._rest):
            self._parts, self._done, self._rest = parts, done, rest
            self.update()
        self.say(f"{done}. {rest}")

    def draw(self, painter: QPainter, t: Tokens) -> None:
        width, words = float(self.width()), theme.px(28)
        taken = self.write(
            painter, self._done, self.at(0, 0, width, words), Setting(18, bold=True, may_cut=True),
            t.ink, middle=True,
        ).width() + theme.px(12)  # fmt: skip
        if width - taken > theme.px(40):
            # The lists below count the same: here it may be cut where there is no room.
            room = self.at(taken, 0, width - taken, words)
            setting = Setting(15, may_cut=True, middle=False)
            self.write(painter, self._rest, room, setting, t.ink2, align=END, middle=True)
        self._draw_bar(painter, t, words + theme.px(4), float(theme.px(18)))

    def _draw_bar(self, painter: QPainter, t: Tokens, top: float, height: float) -> None:
        whole = sum(self._parts)
        width, gap = float(self.width()), theme.px(3)
        box = QRectF(0, top, width, height)
        radius = theme.px(5)
        rounded(painter, box, radius, fill=t.sunken, border=t.edge, width=t.border)
        if not whole:
            return
        painter.setClipPath(clip_round(box, radius))
        done, needs, _ = self._parts
        x = width * done / whole
        if done:
            painter.fillRect(self.at(0, top, x, height), theme.colour("ok"))
        if needs:
            # Narrower than a finger's width it would not be seen at all.
            share = max(theme.px(12), width * needs / whole)
            x = min(x, width - share)
            dpr = self.devicePixelRatioF()
            painter.fillRect(self.at(x, top, gap, height), theme.colour("surface"))
            stripes = hatch(t.wait, t.wait_soft, dpr=dpr, rtl=self.rtl)
            painter.fillRect(self.at(x + gap, top, share - gap, height), stripes)
            x += share
        if x < width - gap:
            painter.fillRect(self.at(x, top, gap, height), theme.colour("surface"))


class RunHead(Card):
    """`paused` and `stopped` are its two buttons."""

    paused = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        down = column(self, margin=14, gap=6)
        across = row(gap=16)
        down.addLayout(across)
        names = column(gap=2)
        self._title = Label(size=24, bold=True)
        self._sub = Label(size=15, tone="ink2")
        names.addWidget(self._title)
        names.addWidget(self._sub)
        across.addLayout(names)
        self.bar = ProgressBar()
        across.addWidget(self.bar, 1)
        self._left, self._rate = Label(size=22, bold=True), Label(size=14, tone="ink2")
        self._cost, self._ceiling = Label(size=22, bold=True), Label(size=14, tone="ink2")
        for upper, lower in ((self._left, self._rate), (self._cost, self._ceiling)):
            pair = column(gap=2)
            pair.addWidget(upper)
            pair.addWidget(lower)
            across.addLayout(pair)
        self.pause = Button("", key="H", icon="pause")
        self.stop = Button(translate("Batches", "Stop"), key="X", kind="danger")
        self.pause.clicked.connect(self.paused)
        self.stop.clicked.connect(self.stopped)
        across.addWidget(self.pause)
        across.addWidget(self.stop)
        self._note = Label(size=15, tone="ink2", wrap=True)
        down.addWidget(self._note)

    def show_run(self, picture: RunPicture) -> None:
        """Show the figures; only what differs is written."""
        for label, text in (
            (self._title, picture.title),
            (self._sub, picture.sub),
            (self._left, picture.left),
            (self._rate, picture.rate),
            (self._cost, picture.cost),
            (self._ceiling, picture.ceiling),
            (self._note, picture.note),
        ):
            if label.text() != text:
                label.setText(text)
        self._note.setVisible(bool(picture.note))
        self.bar.show_parts(picture.parts, picture.done, picture.rest)
        if self.pause.text() != picture.pause:
            self.pause.setText(picture.pause)
            self.pause.setAccessibleName(picture.pause)
            self.pause.updateGeometry()
        self.pause.setVisible(bool(picture.pause))
        self.stop.setVisible(picture.may_stop)
