"""The quiet bar of every screen while messages do not go to customers yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from workstation.ui import theme
from workstation.ui.widgets.basic import Label, row
from workstation.ui.words import isolate, translate

HEIGHT = 24


def mode(settings: Mapping[str, Any]) -> tuple[bool, str]:
    """Whether customers are really written to, and that in words."""
    smtp = settings.get("smtp", {})
    if smtp.get("live"):
        return True, translate("Messages", "Messages go to customers.")
    to = str(smtp.get("redirect_to", ""))
    if to:
        said = translate(
            "Messages", "Test mode: every message goes to {address}, none to customers."
        )
        return False, said.format(address=isolate(to))
    return False, translate("Messages", "Test mode: no message goes to customers.")


class TestBar(QFrame):
    """One line below the top bar; gone once messages go to customers."""

    __test__ = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("testBar")
        self.setFixedHeight(theme.px(HEIGHT))
        inside = row(self)
        inside.setContentsMargins(theme.px(24), 0, theme.px(20), 0)
        self.said = Label(size=13, bold=True, tone="wait")
        inside.addWidget(self.said)
        inside.addStretch(1)
        self.hide()

    def show_mode(self, settings: Mapping[str, Any]) -> None:
        """Say what the settings say, or nothing where customers are written to."""
        live, said = mode(settings)
        self.said.setText(said)
        self.setAccessibleName(said)
        self.setVisible(not live)
