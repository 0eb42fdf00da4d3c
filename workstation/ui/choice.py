"""A box to choose one of several from, with the mark that says so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from workstation.ui import icons, theme


class ChoiceBox(QComboBox):
    """A combo box with a chevron in the theme's colour; the wheel does not turn it."""

    def __init__(self, name: str = "", *, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(height))
        self.setFont(theme.font(15 if height < 40 else 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side, edge = theme.px(18), theme.px(10)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = edge if rtl else self.width() - edge - side
        where = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint(painter, "chevron-down", theme.now().ink2, where)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
