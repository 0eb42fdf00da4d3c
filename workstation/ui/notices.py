"""Errors that no screen took: a bar above the page with what is wrong and what to do. It stays
until put away.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.domain.errors import WorkstationError
from workstation.ui import theme
from workstation.ui.reasons import in_words
from workstation.ui.widgets.basic import Button, Card, Label
from workstation.ui.words import translate


class NoticeBar(Card):
    """The newest notice and how many stand behind it."""

    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        self._waiting: list[tuple[str, str]] = []
        layout = self.row(margin=12, gap=12)
        self._title = Label(size=16, bold=True, tone="wait")
        self._advice = Label(size=16, wrap=True)
        self._away = Button(translate("Notice", "Put away"), key="Esc", size=34)
        self._away.clicked.connect(self.put_away)
        layout.addWidget(self._title)
        layout.addWidget(self._advice, 1)
        layout.addWidget(self._away)
        self.setMinimumHeight(theme.px(60))
        self.hide()

    def tell(self, error: WorkstationError) -> None:
        """Show an error's two sentences; the same one twice is shown once."""
        told = (in_words(error.title), in_words(error.advice))
        if told in self._waiting:
            return
        self._waiting.append(told)
        self._show()

    def put_away(self) -> None:
        if self._waiting:
            self._waiting.pop()
        self._show()
        if not self._waiting:
            self.emptied.emit()

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What stands here, oldest first."""
        return tuple(self._waiting)

    def carry_over(self, texts: tuple[tuple[str, str], ...]) -> None:
        """Take over what another bar showed, when the window is built anew."""
        self._waiting = list(texts)
        self._show()

    def _show(self) -> None:
        if self._waiting:
            title, advice = self._waiting[-1]
            self._title.setText(title)
            self._advice.setText(advice)
            self.setAccessibleName(f"{title} {advice}")
        self.setVisible(bool(self._waiting))
