"""One label over the screen: G gives it back, B buys another in its place, Esc leaves it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.values import ParcelId
from workstation.services.give_back import VoidOffer
from workstation.ui import theme
from workstation.ui.voids import words
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

WIDTH = 760


class VoidPanel(QWidget):
    """Covers its parent. Give it keys with `command` while it is visible; `now` is aware."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        jobs: Jobs,
        *,
        now: Callable[[], datetime],
        left: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._now, self._left = desk, jobs, now, left
        self.offer: VoidOffer | None = None
        outer = column(self, margin=28)
        outer.addStretch(1)
        across = row()
        across.addStretch(1)
        card = Card("now")
        card.setFixedWidth(theme.px(WIDTH))
        across.addWidget(card)
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(2)
        inside = column(card, margin=22, gap=12)
        self._head = Label(size=26, bold=True, wrap=True)
        self._about = Label(size=16, tone="ink2", wrap=True)
        self._window = Label(size=20, wrap=True)
        self._why = Label(size=18, tone="wait", bold=True, wrap=True)
        for part in (self._head, self._about, self._window, self._why):
            inside.addWidget(part)
        what = translate("Voids", "Where another one is bought, shop and customer get its number.")
        self._note = Label(what, size=15, tone="ink2", wrap=True)
        inside.addWidget(self._note)
        buttons = row(gap=10)
        self._give = Button(translate("Voids", "Give it back"), key="G", kind="danger", size=48)
        self._buy = Button(translate("Voids", "And buy another"), key="B", size=48)
        self._close = Button(translate("Voids", "Keep it"), key="Esc", kind="primary", size=48)
        self._give.clicked.connect(lambda: self.command("G"))
        self._buy.clicked.connect(lambda: self.command("B"))
        self._close.clicked.connect(lambda: self.command("Esc"))
        buttons.addWidget(self._give)
        buttons.addWidget(self._buy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        inside.addLayout(buttons)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self.hide()

    @property
    def said(self) -> str:
        """What stands in the card, for tests and screen readers."""
        parts = (self._head, self._about, self._window, self._why)
        return "\n".join(part.text() for part in parts)

    def open(self, parcel: ParcelId) -> None:
        """Show how a parcel's label stands."""
        voids = self._desk.voids
        if voids is not None:
            self._jobs.read(lambda: voids.look(parcel), self._show, self._failed)

    def command(self, key: str) -> bool:
        """Take a key; True for all of them, since nothing below may be meant."""
        offer = self.offer
        if key in ("G", "B") and offer is not None and words.may(offer):
            voids = self._desk.voids
            if voids is not None:
                self._jobs.desk(
                    lambda: voids.give_back(offer.parcel_id, key == "B"),
                    lambda _: self.leave(),
                    self._failed,
                )
        elif key in ("Esc", "X"):
            self.leave()
        return True

    def leave(self) -> None:
        self._clock.stop()
        self.offer = None
        self.hide()
        self._left()

    def _show(self, offer: VoidOffer) -> None:
        self.offer = offer
        may = words.may(offer)
        self._head.setText(words.head(offer))
        self._about.setText(words.about(offer))
        self._why.setText(words.why_not(offer))
        self._why.setVisible(bool(self._why.text()))
        self._note.setVisible(may)
        for button in (self._give, self._buy):
            button.setEnabled(may)
        self._count_down()
        self.setAccessibleName(self.said)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        if offer.ends is not None and may:
            self._clock.start()

    def _count_down(self) -> None:
        if self.offer is not None:
            self._window.setText(words.window(self.offer, self._now()))

    def _failed(self, error: WorkstationError) -> None:
        self._why.setText(str(error))
        self._why.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.now().bg)
        veil.setAlpha(225)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()
