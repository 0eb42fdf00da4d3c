"""What stands at the side of Set-up's messages: the way to their words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.widgets.basic import Button, column
from workstation.ui.words import translate


class MailSide(QWidget):
    """W opens the words of messages."""

    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=8)
        words = Button(translate("Setup", "The words of messages"), key="W")
        words.clicked.connect(self.words_wanted)
        down.addWidget(words)
