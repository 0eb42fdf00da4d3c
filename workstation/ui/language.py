"""The window's language: Qt's translator, the direction of reading, how days are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from workstation.domain.values import LANGUAGES
from workstation.ui import dates, words
from workstation.ui.assets import asset

NAMES = {"en": "English", "tr": "Türkçe", "el": "Ελληνικά", "ar": "العربية", "zh": "中文"}
"""Each language in its own words."""

_installed: list[QTranslator] = []


def file_of(language: str) -> str:
    """The name of a language's file of translations, without its ending."""
    return f"packbench_{language}"


def use(app: QApplication, language: str) -> None:
    """Speak a language from now on; widgets keep their old words, so build them anew."""
    if language not in LANGUAGES:
        language = "en"
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    compiled = asset("translations", f"{file_of(language)}.qm")
    if language != "en" and compiled.is_file():
        translator = QTranslator(app)
        if translator.load(str(compiled)):
            app.installTranslator(translator)
            _installed.append(translator)
    words.speak(_by_qt)
    dates.use(language)
    right_to_left = language == "ar"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _by_qt(context: str, text: str, disambiguation: str | None, n: int) -> str:
    return QCoreApplication.translate(context, text, disambiguation or "", n)
