"""Pages laid over what is shown: the changes, made one by one, give what was read."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.ui.batch_double import entry
from workstation.ports.labels import PrintState
from workstation.services.desk import RunEntry
from workstation.ui.batches.segments import Change, Segments


def follow(shown: list[RunEntry], changes: list[Change]) -> None:
    """Make the changes as a table does."""
    for change in changes:
        if change.same:
            shown[change.place : change.place + 1] = change.rows
        else:
            shown[change.place : change.place + change.gone] = change.rows


def test_a_first_page_comes_in_whole() -> None:
    rows = [entry(place) for place in (1, 2, 3)]
    assert Segments().merge(rows, after=None, to_end=True) == [Change(0, 0, tuple(rows))]


def test_an_order_that_is_shown_otherwise_is_one_change_of_one_row() -> None:
    rows = [entry(place) for place in range(1, 51)]
    segments = Segments()
    segments.merge(rows, after=None, to_end=True)
    rows[20] = replace(rows[20], print_state=PrintState.SPOILT)
    assert segments.merge(rows, after=None, to_end=True) == [Change(20, 1, (rows[20],), same=True)]


def test_rows_beyond_a_page_stay_until_they_are_read_again() -> None:
    segments = Segments()
    segments.merge([entry(place) for place in range(1, 11)], after=None, to_end=True)
    assert segments.merge([entry(1), entry(3)], after=None, to_end=False) == [Change(1, 1)]
    assert [row.position for row in segments.rows] == [1, 3, 4, 5, 6, 7, 8, 9, 10]
    assert segments.merge([], after=segments.rows[4].at, to_end=False) == []
    assert segments.merge([], after=segments.rows[4].at, to_end=True) == [Change(5, 4)]


def test_the_newest_first_is_the_same_the_other_way_round() -> None:
    segments = Segments(backwards=True)
    segments.merge([entry(place) for place in (9, 8, 7)], after=None, to_end=True)
    more = [entry(place) for place in (11, 10, 9, 8, 7)]
    assert segments.merge(more, after=None, to_end=True) == [Change(0, 0, tuple(more[:2]))]
    assert segments.place_of(entry(8).at) == 3


@pytest.mark.parametrize("seed", range(60))
def test_any_order_of_pages_ends_with_what_was_read(seed: int) -> None:
    chance = random.Random(seed)
    backwards = bool(seed % 2)
    segments = Segments(backwards=backwards)
    shown: list[RunEntry] = []
    for _ in range(12):
        places = sorted(chance.sample(range(1, 60), chance.randrange(0, 40)), reverse=backwards)
        truth = [
            replace(entry(place), print_state=chance.choice([None, *PrintState]))
            for place in places
        ]
        page, after = [], None
        size = chance.randrange(1, 15)
        while True:
            behind = [
                row
                for row in truth
                if after is None or (row.at < after if backwards else row.at > after)
            ]
            page = behind[:size]
            follow(shown, segments.merge(page, after=after, to_end=len(page) < size))
            if len(page) < size:
                break
            after = page[-1].at
        assert shown == truth == segments.rows
