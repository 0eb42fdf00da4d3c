"""The card of one account's manifest: how many, the lines that are signed, and the close below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.ui import theme
from workstation.ui.day.picture import ManifestPicture
from workstation.ui.page import clear
from workstation.ui.parcels.carrier_panel import LetterTile
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.widgets.painted import Painted, Setting
from workstation.ui.widgets.scroller import Scroller
from workstation.ui.words import translate


class SignLine(Painted):
    """A line to be written on, on the paper; here it shows what the paper looks like."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedHeight(theme.px(44))
        self.say(name)

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        self.write(painter, self._name, box.adjusted(0, 0, 0, -theme.px(12)), Setting(14), t.ink2)
        painter.fillRect(QRectF(0, box.bottom() - 3, box.width(), 2), t.edge)


class ManifestCard(Card):
    """`printed` when its button is pressed, `closed` for the close, `looked` for the paper."""

    printed = Signal()
    looked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setFixedWidth(theme.px(348))
        whole = column(self, margin=20, gap=8)
        room = QWidget()
        whole.addWidget(Scroller(room), 1)
        layout = column(room, gap=8)
        self._head: QHBoxLayout = row(gap=10)
        layout.addLayout(self._head)
        self._title = Label(size=18, bold=True, wrap=True)
        self._count = Label(size=40, bold=True, wrap=True)
        self._below = Label(size=15, tone="ink2", wrap=True)
        layout.addWidget(self._count)
        layout.addWidget(self._below)
        self._lines = QWidget()
        lines = column(self._lines, gap=4)
        lines.addWidget(SignLine(translate("Day", "Name")))
        lines.addWidget(SignLine(translate("Day", "Signature")))
        layout.addWidget(self._lines)
        layout.addStretch(1)
        self._look = Button(translate("Day", "Look at it"), key="M")
        self._print = Button("", key="P", kind="primary")
        self._close = Button("", key="F12")
        self._look.clicked.connect(self.looked)
        self._print.clicked.connect(self.printed)
        self._close.clicked.connect(self.closed)
        for button in (self._look, self._print, self._close):
            whole.addWidget(button)

    def show_manifest(self, shown: ManifestPicture | None, close: str) -> None:
        clear(self._head)
        if shown is not None:
            self._head.addWidget(LetterTile(shown.letter, shown.colour))
        self._title = Label(
            shown.title if shown else translate("Day", "Manifest"), size=17, bold=True, wrap=True
        )
        self._head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._count.setText(shown.count if shown else "")
        self._below.setText(
            shown.below if shown else translate("Day", "No parcel was labelled today.")
        )
        self._lines.setVisible(shown is not None and self.height() >= theme.px(380))
        self._look.setVisible(bool(shown and shown.about))
        self._print.setVisible(shown is not None)
        if shown is not None:
            self._print.setText(shown.verb)
            self._print.setAccessibleName(shown.verb)
            self._print.setEnabled(shown.ready)
            self._print.updateGeometry()
        self._close.setText(close)
        self._close.setAccessibleName(close)
        self._close.updateGeometry()
