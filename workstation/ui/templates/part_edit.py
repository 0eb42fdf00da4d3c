"""A field for one sentence of a template: placeholders stand out, Enter and Tab go on."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.ui import theme

_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
_BREAKS = re.compile(r"\s*[\r\n\u2028\u2029]+\s*")


class _Shows(QSyntaxHighlighter):
    """Placeholders in bold on the soft accent."""

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setForeground(theme.colour("accent"))
        look.setBackground(theme.colour("accent_soft"))
        look.setFontWeight(QFont.Weight.Bold)
        for found in _PLACEHOLDER.finditer(text):
            self.setFormat(found.start(), len(found.group()), look)


class PartEdit(QPlainTextEdit):
    """One sentence, which is one line however long; Esc leaves the field."""

    left = Signal()

    def __init__(self, name: str, *, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(theme.font(15))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("part", "line" if lines == 1 else "text")
        if lines == 1:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shows = _Shows(self.document())

    def show_text(self, text: str, *, rtl: bool, faulty: bool) -> None:
        """Show what the draft says; the cursor stays where the text is the same."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(way)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.document().defaultTextOption().textDirection() != way:
            self.document().setDefaultTextOption(option)
        theme.set_state(self, "state", "stop" if faulty else "")

    def put_in(self, name: str) -> None:
        """Put a placeholder where the cursor stands."""
        self.insertPlainText(f"{{{name}}}")
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted comes in as one line."""
        if source.hasText():
            self.insertPlainText(_BREAKS.sub(" ", source.text()).strip("\r\n"))
