"""A label over the whole screen, exactly as its printer's dots; made larger and smaller by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId
from workstation.ui import theme
from workstation.ui.devices.label_view import Dots, image_of
from workstation.ui.looks import WAITING, Look, Looks
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

STEP = 80
"""So many pixels an arrow key moves the picture."""


class PreviewOverlay(QWidget):
    """Covers its parent. Give it keys with `command` while it is visible, and news with `look`."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs) -> None:
        super().__init__(parent)
        self._looks = Looks(desk, jobs, self._failed)
        self._title = ""
        self._other = image_of("")
        self._came = False
        outer = column(self, margin=28)
        card = Card("now")
        outer.addWidget(card)
        inside = column(card, margin=16, gap=10)
        head = row(gap=12)
        self._head = Label(size=26, bold=True)
        self._about = Label(size=16, tone="ink2", wrap=True)
        head.addWidget(self._head)
        head.addWidget(self._about, 1)
        self._which = Button(translate("Preview", "As it came"), key="B", size=44)
        self._which.clicked.connect(lambda: self.command("B"))
        self._smaller = Button("", key="-", icon="minus", size=44)
        self._larger = Button("", key="+", icon="plus", size=44)
        self._smaller.setAccessibleName(translate("Preview", "smaller"))
        self._larger.setAccessibleName(translate("Preview", "larger"))
        self._close = Button(translate("Preview", "Close"), key="Esc", size=44)
        self._smaller.clicked.connect(lambda: self.command("-"))
        self._larger.clicked.connect(lambda: self.command("+"))
        self._close.clicked.connect(lambda: self.command("Esc"))
        for button in (self._which, self._smaller, self._larger, self._close):
            head.addWidget(button)
        inside.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dots = Dots()
        self._scroll.setWidget(self._dots)
        inside.addWidget(self._scroll, 1)
        self._foot = Label(size=15, tone="ink2", wrap=True)
        inside.addWidget(self._foot)
        self.hide()

    @property
    def dots(self) -> Dots:
        return self._dots

    @property
    def said(self) -> str:
        """The line beside the title, for tests and screen readers."""
        return self._about.text()

    def open(self, title: str, verb: Callable[[], WorkId]) -> None:
        """Ask for a picture and show it as soon as it is drawn."""
        self._title = title
        self._head.setText(title)
        self.setAccessibleName(title)
        self._dots.show_image(image_of(""))
        self._other, self._came = image_of(""), False
        self._which.hide()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        self._looks.ask("picture", verb, self._show)

    def look(self) -> None:
        """Something changed: the picture may be there."""
        self._looks.look()

    def command(self, key: str) -> bool:
        """Take a key; True for all of them, since nothing below may be meant."""
        bars = (self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar())
        match key:
            case "Esc" | "V" | "Enter":
                self._looks.forget("picture")
                self.hide()
                parent = self.parentWidget()
                if parent is not None:
                    parent.setFocus()
            case "B" if not self._other.isNull():
                shown, self._other = self._other, self._dots.image
                self._came = not self._came
                self._dots.show_image(shown)
                self._say_which()
            case "+" | "=":
                self._dots.zoom(self._dots.times + 1)
            case "-":
                self._dots.zoom(self._dots.times - 1)
            case "Up":
                bars[1].setValue(bars[1].value() - STEP)
            case "Down":
                bars[1].setValue(bars[1].value() + STEP)
        self._say_size()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.now().bg)
        veil.setAlpha(235)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _show(self, look: Look) -> None:
        if look.state == WAITING:
            self._about.set_tone("ink2")
            self._about.setText(translate("Preview", "Drawing …"))
            self._foot.setText("")
            return
        image = image_of(str(look.data.get("png", "")))
        self._dots.show_image(image)
        if image.isNull():
            self._about.set_tone("wait")
            self._about.setText(look.sentence)
            return
        self._about.set_tone("ink2")
        printer, why = str(look.data.get("printer", "")), str(look.data.get("why", ""))
        about = [
            translate("Preview", "{printer}, {paper}, {dpi} dots an inch").format(
                printer=isolate(printer or "–"),
                paper=isolate(str(look.data.get("media", ""))),
                dpi=look.data.get("dpi", 0),
            )
        ]
        if why:
            about.append(translate("Preview", "by the route “{name}”").format(name=isolate(why)))
        about += [fitted for fitted in [_fitted_words(look)] if fitted]
        self._about.setText(" · ".join(about))
        self._about.set_tone("wait" if look.data.get("how") == "refused" else "ink2")
        self._other = image_of(str(look.data.get("before", "")))
        self._which.setVisible(not self._other.isNull())
        self._say_which()
        self._dots.zoom(max(1, self._scroll.viewport().height() // max(1, image.height())))
        self._say_size()

    def _say_which(self) -> None:
        """Name the picture that B would show."""
        text = (
            translate("Preview", "As it will come out")
            if self._came
            else translate("Preview", "As it came")
        )
        self._which.setText(text)
        self._which.setAccessibleName(text)
        self._which.updateGeometry()

    def _say_size(self) -> None:
        image = self._dots.image
        if not image.isNull():
            self._foot.setText(
                translate(
                    "Preview", "{width} × {height} dots, each as {times} × {times} on the screen"
                ).format(width=image.width(), height=image.height(), times=self._dots.times)
            )

    def _failed(self, error: WorkstationError) -> None:
        self._about.set_tone("wait")
        self._about.setText(str(error))


def _fitted_words(look: Look) -> str:
    """What becomes of a carrier's label on this paper, "" for one of our own."""
    words = {
        "as_it_came": translate("Preview", "printed as the carrier sent it"),
        "drawn": translate("Preview", "drawn anew to fit the paper"),
        "refused": str(look.data.get("told", "")),
    }
    said = words.get(str(look.data.get("how", "")), "")
    if said and look.data.get("cut"):
        said = f"{said}; {translate('Preview', 'red would be cut: B shows it')}"
    return said
