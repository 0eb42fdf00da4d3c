"""Giving a label back from Orders, by keyboard alone, and the words of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.orders.test_orders_view import calls, open_orders, press
from workstation.domain.values import ParcelId
from workstation.services.give_back import NoVoid
from workstation.ui.verdicts import BannerPicture, not_ours
from workstation.ui.voids import words


def test_the_card_counts_down_and_b_buys_another(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    screen.voids.open(ParcelId(5))
    qtbot.waitUntil(screen.voids.isVisible)
    assert "KY-10477" in screen.voids.said
    assert "21" in screen.voids.said
    press(qtbot, window, "B")
    qtbot.waitUntil(lambda: bool(calls(story, "give_back_label")))
    assert calls(story, "give_back_label") == [(ParcelId(5), True)]
    assert not screen.voids.isVisible()


def test_what_cannot_be_given_back_says_why_and_does_nothing(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.void_changes = {"why_not": NoVoid.LEFT, "ends": None, "until": "pickup"}
    window, screen = open_orders(qtbot, make_window)
    screen.voids.open(ParcelId(5))
    qtbot.waitUntil(screen.voids.isVisible)
    press(qtbot, window, "G")
    assert calls(story, "give_back_label") == []
    assert "has left" in screen.voids.said
    press(qtbot, window, "X")
    assert not screen.voids.isVisible()


@pytest.mark.parametrize("why", list(NoVoid))
def test_every_reason_has_its_words(why: NoVoid) -> None:
    offer = replace(DeskDouble().void_offer(ParcelId(1)), why_not=why, reason="It was scanned.")
    assert words.why_not(offer)
    assert words.may(offer) is (why is NoVoid.REFUSED)


@pytest.mark.parametrize("until", ["pickup", "manifest", "invoice", "never", ""])
def test_every_window_has_its_words(until: str) -> None:
    offer = replace(DeskDouble().void_offer(ParcelId(1)), until=until, ends=None)
    assert "ACS Courier" in words.window(offer, NOW)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(3 * 86400, "3 days"), (3 * 3600, "3 hours"), (125, "2:05"), (-1, "0:00")],
)
def test_what_is_left_is_told_in_its_own_unit(seconds: int, shown: str) -> None:
    assert words.left(NOW + timedelta(seconds=seconds), NOW) == shown


def test_a_number_of_somebody_else_is_named() -> None:
    told = not_ours(BannerPicture("note", "Code unknown.", "1Z"), ("UPS", "PTT"))
    assert "UPS" in told.tail
    assert "PTT" in told.tail
