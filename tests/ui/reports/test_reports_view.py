"""The Reports screen by keyboard, its charts, and what is taken away from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.test_text_fits import cut_texts
from workstation.ui.reports.view import ReportsScreen


@pytest.fixture
def screen(make_window: MakeWindow, qtbot: QtBot) -> ReportsScreen:
    window = make_window()
    window.go("reports")
    page = window.page("reports")
    assert isinstance(page, ReportsScreen)
    qtbot.waitUntil(lambda: page.table is not None)
    return page


def test_keys_choose_the_report_the_days_and_the_table(screen: ReportsScreen, qtbot: QtBot) -> None:
    for key in ("2", "G", "D"):
        assert screen.command(key)
    qtbot.waitUntil(lambda: screen.presenter.wish.name == "kept" and screen.table is not None)
    assert screen.periods["90"].isChecked()
    assert not screen.chart.isHidden()
    qtbot.waitUntil(lambda: "%" in screen.chart.accessibleName())
    assert screen.command("O")
    assert not screen.first.isHidden()
    screen.first.setText("2025-01-01")
    screen.last.setText("2025-01-09")
    qtbot.keyClick(screen.last, "\r")
    qtbot.waitUntil(lambda: screen.table is not None and screen.table.isHidden())
    assert screen.chart.isHidden()
    assert not screen.command("Q")


def test_packers_are_named_by_a_key_of_that_report_alone(
    screen: ReportsScreen, qtbot: QtBot
) -> None:
    assert not screen.command("N")
    screen.command("5")
    assert screen.command("N")
    qtbot.waitUntil(lambda: screen.presenter.wish.people)
    assert screen.people.isChecked()
    screen.command("S")
    assert screen.presenter.wish.shop == "Etsy"
    assert screen.shops.currentData() == "Etsy"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_report_is_taken_away_as_a_pdf_and_as_a_table(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    window = make_window(language=language)
    window.go("reports")
    page = window.page("reports")
    assert isinstance(page, ReportsScreen)
    page.command("2")
    qtbot.waitUntil(lambda: page.table is not None and page.presenter.wish.name == "kept")
    pdf, book = tmp_path / "kept.pdf", tmp_path / "kept.xlsx"
    page.save_pdf(str(pdf))
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") >= 2, "thirty days need a second page"
    page.export(str(book))
    qtbot.waitUntil(book.exists)
    assert cut_texts(window) == set()
    page.save_pdf(str(tmp_path / "missing" / "kept.pdf"))
    assert "kept.pdf" in page.said
