"""Boxes to choose from, with the marks that say so: one of several, or yes and no."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QWidget

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


class Tick(QCheckBox):
    """A check box with a tick in it when it is on: never colour alone."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(16)
        where = QRectF(
            box.center().x() + 0.5 - side / 2, box.center().y() + 0.5 - side / 2, side, side
        )
        icons.paint(painter, "tick", theme.now().on_accent, where)
        painter.end()
