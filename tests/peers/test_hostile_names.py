"""A hundred thousand hostile names and addresses, read back by Python's own parsers."""

from __future__ import annotations

import pytest

from tests.messaging.hostile import headers_hold, markup_holds

pytestmark = pytest.mark.peers
COUNT = 100_000


def test_a_hundred_thousand_names_add_no_recipient_and_no_header() -> None:
    seen = headers_hold(COUNT, seed=2026)
    assert sum(seen.values()) == COUNT
    assert min(seen.values()) > COUNT / 10


def test_a_hundred_thousand_values_add_no_markup() -> None:
    assert list(markup_holds(COUNT, seed=2026)) == []
