"""Set-up of the place of tracking pages: its fields, its secrets, and the server's key."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from workstation.ui.setup import told
from workstation.ui.setup.fields import Section, place_of
from workstation.ui.setup.view import SetupScreen

KEY = "SHA256:" + "x" * 43


@pytest.fixture
def screen(make_window: MakeWindow, qtbot: QtBot, story: DeskDouble) -> SetupScreen:
    window = make_window()
    window.go("setup")
    page = window.page("setup")
    assert isinstance(page, SetupScreen)
    qtbot.waitUntil(lambda: bool(page._entries))
    page.presenter.choose(Section.PAGES)
    return page


def fill(screen: SetupScreen, **values: str) -> None:
    for name, value in values.items():
        field = next(
            one for one in screen.presenter.fields() if one.path.rpartition(".")[2] == name
        )
        screen.presenter.change(field, value)


def test_only_the_chosen_place_asks_for_what_it_needs(screen: SetupScreen) -> None:
    def asked() -> set[str]:
        return {field.path.rpartition(".")[2] for field in screen.presenter.fields()}

    fill(screen, target="folder")
    assert asked() == {"target", "folder", "url", "days_after"}
    fill(screen, target="s3")
    assert {"bucket", "secret_key"} <= asked()
    assert not {"host", "password", "folder"} & asked()


def test_a_secret_goes_into_the_key_ring_and_never_into_the_settings(
    screen: SetupScreen, story: DeskDouble, qtbot: QtBot
) -> None:
    fill(screen, target="sftp", host="web.example", user="shop", password="s3same")
    screen.presenter.save()
    qtbot.waitUntil(lambda: "keep_page_secret" in [call[0] for call in story.calls])
    kept = next(call for call in story.calls if call[0] == "keep_page_secret")
    assert "s3same" in str(kept)

    def saved() -> str:
        return str([call for call in story.calls if call[0] == "save_settings"])

    qtbot.waitUntil(lambda: "web.example" in saved())
    assert "s3same" not in saved()


def test_the_key_that_a_check_shows_is_confirmed_with_one_key(
    screen: SetupScreen, story: DeskDouble, qtbot: QtBot
) -> None:
    fill(screen, target="sftp", host="web.example", user="shop")
    said = f"Nobody has confirmed the key of web.example yet. It shows {KEY} Compare that."
    screen.show_check("pages:", "trouble", said)
    assert not screen._confirm.isHidden()
    assert KEY in screen._told.text().replace("\u200b", "")
    assert screen.command("Y")
    assert screen.presenter.value("pages.host_key") == KEY
    qtbot.waitUntil(lambda: "check" in [call[0] for call in story.calls])
    screen.show_check("pages:", "well", "web.example takes pages.")
    assert screen._confirm.isHidden()


@pytest.mark.parametrize(
    "sentence",
    [
        "web.example takes pages.",
        f"web.example shows another key than the one that was confirmed: {KEY} Nothing was sent.",
        "web.example does not let shop in. Check user.",
        "web.example does not take pages into /srv. Make it.",
        "The bucket web.example does not take pages with this key. Check it.",
        "There is no bucket web.example at Amazon. Check.",
        "The tracking page did not get to web.example. It is tried again by itself.",
    ],
)
def test_what_a_check_says_is_said_in_the_windows_words(sentence: str) -> None:
    assert told.in_words(sentence) != sentence
    assert "web.example" in told.in_words(sentence)


def test_a_wrong_setting_is_shown_in_its_section() -> None:
    assert place_of("pages.host_key") == (Section.PAGES, 0, "pages.host_key")
