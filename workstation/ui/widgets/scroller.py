"""A room as high as there is place: what does not fit is reached by scrolling."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroller(QScrollArea):
    """Shows a part as wide as its place, and never asks for more height than a few lines.

    Without it, a column of wrapped texts makes the window higher than a small panel.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By this name the style sheet leaves the card's own ground to be seen.
        part.setObjectName("scrolled")
        self.setWidget(part)

    def minimumSizeHint(self) -> QSize:
        part = self.widget()
        least = part.minimumSizeHint().width() if part is not None else 0
        return QSize(least, super().minimumSizeHint().height())
