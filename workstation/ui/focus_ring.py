"""The ring around whatever has the focus: 3 px of accent, 2 px away, on every focusable thing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workstation.ui import theme
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import Painted, rounded

NO_RING = "noRing"
"""A widget with this property shows its focus itself: pages, and lists with a current row."""

_AWAY, _THICK = 2, 3


class FocusRing(Painted):
    """One overlay a window, moved about; it never takes the mouse or the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
        self.hide()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        rounded(painter, QRectF(self.rect()), theme.px(11), border=t.accent, width=_THICK)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Hide,
            QEvent.Type.Show,
        ):
            self._follow()
        return False

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # Qt tells of the lost focus while the widget that had it is being destroyed.
        if self._around is not None and isValid(self._around):
            self._around.removeEventFilter(self)
            self._around.destroyed.disconnect(self._gone)
        wanted = new if new is not None and self._wants(new) else None
        self._around = wanted
        if wanted is not None:
            wanted.installEventFilter(self)
            wanted.destroyed.connect(self._gone)
        self._follow()

    def _gone(self) -> None:
        self._around = None
        self.hide()

    def _wants(self, widget: QWidget) -> bool:
        window = self.parentWidget()
        return (
            window is not None
            and window.isAncestorOf(widget)
            and not widget.property(NO_RING)
            and widget.objectName() != "page"
        )

    def _follow(self) -> None:
        around, window = self._around, self.parentWidget()
        if around is None or not isValid(around) or window is None or not around.isVisible():
            self.hide()
            return
        reach = _AWAY + _THICK
        place = QRect(around.mapTo(window, QPoint(0, 0)), around.size())
        self.setGeometry(place.adjusted(-reach, -reach, reach, reach))
        self.show()
        self.raise_()
