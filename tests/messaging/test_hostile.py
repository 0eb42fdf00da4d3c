"""A sample of the hostile names; `make peers` plays a hundred thousand."""

from __future__ import annotations

from tests.messaging.hostile import headers_hold, markup_holds


def test_no_hostile_name_adds_a_recipient_or_a_header() -> None:
    seen = headers_hold(700, seed=7)
    assert seen["built"] > 250
    assert seen["refused"] > 50


def test_no_hostile_value_adds_markup_or_a_line() -> None:
    assert list(markup_holds(700, seed=7)) == []
