"""The list of sections at the start of Set-up: icon, name, and whether something is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.setup.fields import Section
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import Painted, Setting, rounded
from workstation.ui.words import translate

LINE = 46


class SectionList(Painted):
    """Up and Down choose; the chosen one has a bar at its start."""

    chosen = Signal(object)

    def __init__(
        self,
        sections: Sequence[Section],
        name: Callable[[Section], str],
        icon: Callable[[Section], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections, self._name, self._icon = list(sections), name, icon
        self._current = self._sections[0]
        self._missing: Mapping[Section, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(theme.px(236))
        self.setMinimumHeight(theme.px(LINE * len(self._sections) + 32))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def choose(self, section: Section) -> None:
        """Show which section is open."""
        self._current = section
        self._tell()

    def show_marks(self, missing: Mapping[Section, int]) -> None:
        self._missing = dict(missing)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            event.ignore()
            return
        place = self._sections.index(self._current) + step
        if 0 <= place < len(self._sections):
            self.chosen.emit(self._sections[place])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() - theme.px(12)) // theme.px(LINE)
        if 0 <= place < len(self._sections):
            self.chosen.emit(self._sections[place])

    def draw(self, painter: QPainter, t: Tokens) -> None:
        rounded(
            painter,
            QRectF(self.rect()),
            theme.px(14),
            fill=t.surface,
            border=t.line,
            width=t.border,
        )
        line, width = theme.px(LINE), self.width()
        for place, section in enumerate(self._sections):
            top = theme.px(12) + place * line
            here = section is self._current
            ink = t.accent if here else t.ink
            if here:
                painter.fillRect(self.at(1, top, width - 2, line), QColor(t.accent_soft))
                painter.fillRect(self.at(1, top, theme.px(5), line), QColor(t.accent))
            side, middle = theme.px(20), top + line / 2
            self.icon(
                painter, self._icon(section), ink,
                self.at(theme.px(18), middle - side / 2, side, side),
            )  # fmt: skip
            room = width - theme.px(50) - theme.px(38)
            self.write(
                painter, self._name(section), self.at(theme.px(48), top, room, line),
                Setting(16, bold=here), ink, middle=True,
            )  # fmt: skip
            lacks = self._missing.get(section, 0) > 0
            mark = self.at(width - theme.px(36), middle - side / 2, side, side)
            self.icon(painter, "triangle" if lacks else "tick", t.wait if lacks else t.ok, mark)

    def _tell(self) -> None:
        lacks = self._missing.get(self._current, 0)
        said = translate("Setup", "%n value(s) missing", None, lacks) if lacks else ""
        self.say(", ".join(part for part in (self._name(self._current), said) if part))
        self.update()
