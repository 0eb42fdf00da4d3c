"""The three Noto families, in the order of the language that is shown, so that no other font slips
in.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

LATIN, ARABIC, CHINESE = "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"


def families(language: str) -> list[str]:
    """The families to ask for, best first; Chinese punctuation must come from the Chinese font."""
    return [CHINESE, LATIN, ARABIC] if language == "zh" else [LATIN, ARABIC, CHINESE]


def missing() -> list[str]:
    """The families that this machine lacks; other fonts or boxes would stand in."""
    present = set(QFontDatabase.families())
    return [family for family in (LATIN, ARABIC, CHINESE) if family not in present]


def make(*, pixels: int, bold: bool, language: str) -> QFont:
    """A font in whole device-independent pixels; large sizes are set a little tighter."""
    font = QFont()
    font.setFamilies(families(language))
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    if language != "ar" and pixels >= 52:
        spacing = -2.0 if pixels >= 100 else -0.5
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font
