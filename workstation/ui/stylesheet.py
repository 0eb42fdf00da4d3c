"""The one application stylesheet: radius, borders and padding of plain widgets, filled from the
tokens.

What a stylesheet cannot do (hatching, large text, dashed corners) is painted; see `widgets`.
"""

from __future__ import annotations

from collections.abc import Callable

from workstation.ui.tokens import Tokens


def sheet(t: Tokens, px: Callable[[float], int]) -> str:
    """Write the stylesheet of a theme at a bench size. States come by dynamic property."""
    border = f"{t.border}px solid"
    return f"""
QToolTip {{ background: {t.ink}; color: {t.surface}; border: 0; padding: {px(6)}px; }}
QWidget#page, QWidget#window {{ background: {t.bg}; }}
QFrame[card="plain"], QFrame[card="form"] {{
    background: {t.surface}; border: {border} {t.line}; border-radius: {px(14)}px; }}
QFrame[card="now"] {{
    background: {t.surface}; border: 3px solid {t.accent}; border-radius: {px(18)}px; }}
QFrame[card="wait"] {{
    background: {t.surface}; border: 2px {"dashed" if t.contrast else "solid"} {t.wait};
    border-radius: {px(14)}px; }}
QFrame[card="ink"] {{
    background: {t.ink}; border: 0; border-radius: {px(14)}px; }}
QFrame[card="sunken"] {{
    background: {t.bg}; border: 0; border-top: {border} {t.line};
    border-bottom-left-radius: {px(13)}px; border-bottom-right-radius: {px(13)}px; }}
QFrame[card="ink"] QLabel {{ color: {t.surface}; }}
QFrame#topBar {{
    background: {t.surface}; border: 0; border-bottom: {border} {t.line}; }}
QFrame#testBar {{ background: {t.wait_soft}; border: 0; border-bottom: {border} {t.line}; }}
QFrame[rule="true"] {{ background: {t.line}; border: 0; }}
QFrame[bar="wait"] {{ background: {t.wait}; border: 0; }}
QLabel {{ background: transparent; color: {t.ink}; }}
QLabel[tone="ink2"] {{ color: {t.ink2}; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="ok"] {{ color: {t.ok}; }}
QLabel[tone="wait"] {{ color: {t.wait}; }}
QLabel[tone="stop"] {{ color: {t.stop}; }}
QLabel[tone="rail"] {{ color: {t.on_rail}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {{
    background: {t.surface}; color: {t.ink}; border: {border} {t.edge}; border-radius: {px(9)}px;
    padding: {px(4)}px {px(10)}px; min-height: {px(24)}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.ink2}; }}
QPlainTextEdit[part="line"] {{ min-height: {px(32)}px; max-height: {px(32)}px; }}
QPlainTextEdit[part="text"] {{ min-height: {px(68)}px; }}
QTextEdit[mail="true"] {{
    background: #f4f1eb; color: #14171d; border: 0; border-radius: 0; padding: {px(2)}px; }}
QLineEdit[state="stop"], QPlainTextEdit[state="stop"] {{
    border: 2px solid {t.stop}; background: {t.stop_soft}; }}
QLineEdit[size="bench"] {{
    border-width: 2px; border-radius: {px(12)}px; padding: {px(8)}px {px(16)}px;
    min-height: {px(40)}px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.sunken}; color: {t.ink2}; }}
QComboBox::drop-down {{ border: 0; width: {px(28)}px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.ink}; border: {border} {t.edge}; outline: 0;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QCheckBox, QRadioButton {{ color: {t.ink}; spacing: {px(10)}px; min-height: {px(34)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {px(18)}px; height: {px(18)}px; border: 2px solid {t.edge}; background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: {px(5)}px; }}
QRadioButton::indicator {{ border-radius: {px(10)}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; }}
QTableView, QListView, QTreeView {{
    background: {t.surface}; color: {t.ink}; border: {border} {t.line}; border-radius: {px(14)}px;
    gridline-color: {t.line}; outline: 0; selection-background-color: {t.accent_soft};
    selection-color: {t.ink}; }}
QTableView[inCard="true"], QListView[inCard="true"] {{ border: 0; border-radius: 0; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{
    background: {t.surface}; color: {t.ink2}; border: 0; border-bottom: {border} {t.line};
    padding: 0 {px(10)}px; min-height: {px(35)}px; font-weight: 700; font-size: {px(13)}px; }}
QTableCornerButton::section {{ background: {t.surface}; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}px; margin: 2px; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: {px(5)}px; min-height: {px(34)}px;
    min-width: {px(34)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{
    background: {t.sunken}; border: {border} {t.edge}; border-radius: {px(6)}px; color: {t.ink};
    min-height: {px(12)}px; max-height: {px(12)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(5)}px; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: {border} {t.edge}; padding: {px(6)}px; }}
QMenu::item {{ padding: {px(8)}px {px(20)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QSplitter::handle {{ background: transparent; }}
"""
