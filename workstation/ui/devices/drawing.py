"""A large one-colour drawing, such as the one that shows what to do at a printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.tokens import Tokens, tone_colours
from workstation.ui.widgets.painted import Painted, rounded


class Drawing(Painted):
    """A square with a drawing on the soft ground of its tone."""

    def __init__(
        self, name: str = "", *, tone: str = "wait", size: int = 120, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(theme.px(size), theme.px(size))

    def show_drawing(self, name: str, *, tone: str, said: str) -> None:
        """Show another drawing; `said` is what a screen reader says of it."""
        self._name, self._tone = name, tone
        self.say(said)
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        if not self._name:
            return
        strong, soft = tone_colours(t, self._tone)
        box = QRectF(self.rect())
        edge = strong if t.contrast else ""
        rounded(painter, box, theme.px(14), fill=soft, border=edge, width=t.border)
        inset = self.width() / 10
        self.icon(painter, self._name, strong, box.adjusted(inset, inset, -inset, -inset))
