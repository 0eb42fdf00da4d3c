"""What stands beside a carrier account: what its adapter was checked against, and what it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.page import clear
from workstation.ui.setup import account_words
from workstation.ui.widgets.basic import Button, Label, column
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.ports.carrier_spec import CarrierSpec


class AccountSide(QWidget):
    """`asked` when its button is pressed: a test label is wanted."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=10)
        self._facts = column(gap=4)
        down.addLayout(self._facts)
        self._test = Button(translate("Accounts", "Test label"), key="T", size=44)
        self._test.clicked.connect(self.asked)
        down.addWidget(self._test)

    def show_spec(self, spec: CarrierSpec | None) -> None:
        """Say what is known of this carrier; None hides all."""
        clear(self._facts)
        self.setVisible(spec is not None)
        if spec is None:
            return
        for name, value in account_words.facts(spec):
            self._facts.addWidget(Label(name, size=14, tone="ink2", wrap=True))
            self._facts.addWidget(Label(value, size=15, bold=True, wrap=True))
