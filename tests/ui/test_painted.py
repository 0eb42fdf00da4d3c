"""Text painted by hand: broken, elided in the middle, mirrored, and told when it does not fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from workstation.ui import icons, theme
from workstation.ui.tokens import LIGHT, Tokens
from workstation.ui.widgets.painted import END, START, Painted, Paragraph, Setting
from workstation.ui.widgets.product import initials

LONG = "Handwoven linen tea towel with a fringe, natural dye, size 50 by 70, colour slate"


class Page(Painted):
    """One line of text in a box."""

    def __init__(self, text: str, *, may_cut: bool = False, align: str = START) -> None:
        super().__init__()
        self._text, self._may_cut, self._align = text, may_cut, align
        self.resize(300, 40)

    def draw(self, painter: QPainter, t: Tokens) -> None:
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        self.write(
            painter,
            self._text,
            self.at(0, 0, 300, 40),
            Setting(20, may_cut=self._may_cut),
            "#000000",
            align=self._align,
            middle=True,
        )


def ink(image: QImage) -> tuple[int, int]:
    """The first and last column with ink, in logical pixels."""
    dpr = image.devicePixelRatio()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    return round(columns[0] / dpr), round(columns[-1] / dpr)


def test_a_text_that_does_not_fit_is_told(look: None, qtbot: QtBot) -> None:
    page = Page(LONG)
    qtbot.addWidget(page)
    page.grab()
    assert page.cut == [LONG]


def test_a_text_that_may_be_cut_is_not_told(look: None, qtbot: QtBot) -> None:
    page = Page(LONG, may_cut=True)
    qtbot.addWidget(page)
    page.grab()
    assert page.cut == []


@pytest.mark.parametrize("align", [START, END])
@pytest.mark.parametrize("rtl", [False, True])
def test_text_stands_at_the_side_where_reading_starts(
    look: None, qtbot: QtBot, align: str, rtl: bool
) -> None:
    page = Page("B-14-02", align=align)
    qtbot.addWidget(page)
    directions = Qt.LayoutDirection
    page.setLayoutDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    first, last = ink(page.grab().toImage())
    at_right = rtl == (align == START)
    assert (last > 290) is at_right
    assert (first < 10) is not at_right


def test_elision_keeps_the_variant_at_the_end(look: None) -> None:
    paragraph = Paragraph(LONG, Setting(20, lines=1), 400, rtl=False)
    shown = paragraph._layout.text()
    assert paragraph.cut
    assert "\u2026" in shown
    assert shown.startswith("Handwoven")
    assert shown.endswith("slate")
    assert paragraph.width <= 400.5


def test_lines_keep_their_height_whatever_font_they_need(look: None) -> None:
    latin = Paragraph("Linen", Setting(20, leading=1.25), 400, rtl=False)
    mixed = Paragraph("王芳 Linen", Setting(20, leading=1.25), 400, rtl=False)
    assert latin.height == mixed.height == 25


def test_a_chip_mirrors(look: None, qtbot: QtBot) -> None:
    page = Page("x")
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert page.at(10, 5, 50, 20) == QRectF(240, 5, 50, 20)


def test_arrows_turn_round_and_ticks_do_not(look: None, qapp: object) -> None:
    def painted(name: str, *, rtl: bool) -> QImage:
        return icons.pixmap(name, LIGHT.ink, 24, dpr=1.0, rtl=rtl).toImage()

    assert painted("arrow", rtl=True) != painted("arrow", rtl=False)
    assert painted("tick", rtl=True) == painted("tick", rtl=False)


def test_icons_are_sharp_on_a_dense_screen(look: None, qapp: object) -> None:
    dense = icons.pixmap("tick", LIGHT.ink, 24, dpr=2.0)
    assert (dense.width(), dense.deviceIndependentSize().width()) == (48, 24)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Linen tea towel", "LT"), ("王芳 茶", "王"), ("50 x Şal", "XŞ"), ("", "")],
)
def test_an_article_without_picture_has_letters(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_picture_that_is_not_there_is_none(look: None, qapp: object) -> None:
    assert icons.product_picture("", 100, 8, 1.0) is None
    assert icons.product_picture("/nowhere/at/all.png", 100, 8, 1.0) is None
    assert icons.product_picture("builtin:soap", 100, 8, 1.0) is not None
    assert theme.px(1) == 1


def test_a_paragraph_paints_where_it_is_told(look: None, qapp: object) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    Paragraph("I", Setting(20), 200, rtl=False).draw(painter, QPointF(50, 5), START)
    painter.end()
    first, last = ink(image)
    assert 50 <= first <= last <= 60
