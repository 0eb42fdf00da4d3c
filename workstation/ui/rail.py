"""The rail at the start: one tile a screen, its word and its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from workstation.ui import icons, theme
from workstation.ui.frame import Screen
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import column
from workstation.ui.widgets.painted import Painted, rounded

WIDTH = 84
TILE = 72


class _Logo(Painted):
    def draw(self, painter: QPainter, t: Tokens) -> None:
        side = theme.px(36)
        self.icon(
            painter, "logo", "#FFFFFF", QRectF((self.width() - side) / 2, theme.px(12), side, side)
        )


class RailTile(QAbstractButton):
    """One screen's tile."""

    def __init__(self, screen: Screen, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen_key = screen.key
        self._icon, self._shortcut = screen.icon, screen.shortcut
        self.setText(screen.title())
        self.setAccessibleName(f"{screen.title()} {screen.shortcut}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(width, theme.px(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = t.on_rail
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), theme.px(10), fill=t.rail_tile)
            ink = t.on_rail_tile
        side = theme.px(26)
        pixmap_at = QRectF((self.width() - side) / 2, theme.px(8), side, side)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icons.paint(painter, self._icon, ink, pixmap_at, rtl=rtl)
        painter.setPen(QColor(ink))
        font = theme.font(13, bold=self.isChecked())
        painter.setFont(font)
        word = QRectF(0, theme.px(36), self.width(), theme.px(19))
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(theme.font(12))
        key = QRectF(0, theme.px(53), self.width(), theme.px(17))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._shortcut)
        painter.end()


class Rail(QWidget):
    """All tiles; `chosen(key)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, screens: Sequence[Screen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Greek words are longer than a tile of the drawings.
        metrics = QFontMetricsF(theme.font(13, bold=True))
        words = max(metrics.horizontalAdvance(each.title()) for each in screens if each.in_rail)
        self._tile = max(theme.px(TILE), round(words + theme.px(10)))
        self.setFixedWidth(self._tile + theme.px(WIDTH - TILE))
        layout = column(self, gap=0)
        logo = _Logo()
        logo.setFixedHeight(theme.px(60))
        layout.addWidget(logo)
        self._tiles: dict[str, RailTile] = {}
        for screen in screens:
            if screen.in_rail:
                tile = RailTile(screen, width=self._tile)
                tile.clicked.connect(self._pressed)
                layout.addWidget(tile, 0, Qt.AlignmentFlag.AlignHCenter)
                self._tiles[screen.key] = tile
        layout.addStretch(1)

    def set_current(self, key: str) -> None:
        for name, tile in self._tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(name == key)
            tile.setAutoExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme.now()
        painter.fillRect(self.rect(), QColor(t.rail))
        if t.contrast:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = 0 if rtl else self.width() - 2
            painter.fillRect(x, 0, 2, self.height(), QColor(t.line))
        painter.end()

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailTile):
            self.chosen.emit(sender.screen_key)
