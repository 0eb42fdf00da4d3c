"""The look of the window: one palette and one stylesheet from the token table, and sizes by bench
size.

Widgets ask `now()` while they paint, so a change of theme needs no signal. Sizes are logical pixels
of the drawings times the bench size: `px(12)`, `font(34, bold=True)`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workstation.ui import fonts
from workstation.ui.stylesheet import sheet
from workstation.ui.tokens import DARK, LIGHT, THEMES, Tokens

SMALLEST, LARGEST = 90, 150


@dataclass(slots=True)
class _Look:
    tokens: Tokens = LIGHT
    percent: int = 100
    language: str = "en"


_look = _Look()


def now() -> Tokens:
    """The colours of the theme that is on."""
    return _look.tokens


def px(size: float) -> int:
    """A length of the drawings in logical pixels at this bench's size."""
    return round(size * _look.percent / 100)


def font(size: float, *, bold: bool = False) -> QFont:
    """A font of `size` pixels in the drawings, in the families of the language that is on."""
    return fonts.make(pixels=px(size), bold=bold, language=_look.language)


def colour(name: str) -> QColor:
    """A token by name, such as "ink2"."""
    return QColor(getattr(_look.tokens, name))


def choose(wanted: str) -> Tokens:
    """The tokens for a setting: light, dark, contrast, or system (what the desktop asks for)."""
    if wanted in THEMES:
        return THEMES[wanted]
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, *, theme: str, percent: int, language: str) -> None:
    """Give the whole application its look; `percent` is the bench size, 90 to 150."""
    _look.tokens = choose(theme)
    _look.percent = min(LARGEST, max(SMALLEST, percent))
    _look.language = language
    # Each of these goes through every widget there is, so only what has changed is set.
    written = sheet(_look.tokens, px)
    if not app.styleSheet():
        app.setStyle("Fusion")
    if app.font() != font(16):
        app.setFont(font(16))
    if app.styleSheet() != written:
        app.setPalette(_palette(_look.tokens))
        app.setStyleSheet(written)


def set_state(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet looks at, and re-polish that one widget."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, tokens.bg), (roles.WindowText, tokens.ink), (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.surface), (roles.Text, tokens.ink),
        (roles.Button, tokens.surface), (roles.ButtonText, tokens.ink),
        (roles.Highlight, tokens.accent), (roles.HighlightedText, tokens.on_accent),
        (roles.Accent, tokens.accent), (roles.ToolTipBase, tokens.ink),
        (roles.ToolTipText, tokens.surface), (roles.PlaceholderText, tokens.ink2),
        (roles.Link, tokens.accent), (roles.LinkVisited, tokens.accent), (roles.Mid, tokens.line),
        (roles.BrightText, tokens.stop),
    ):  # fmt: skip
        palette.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink2))
    return palette
