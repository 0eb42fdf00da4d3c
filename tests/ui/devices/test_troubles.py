"""A printer's troubles: each named, with a picture that there is, and a sound until it was seen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.desk_double import DeskDouble, outbox_row
from workstation.ports.labels import PrinterState
from workstation.ports.work import WorkState
from workstation.ui.assets import asset
from workstation.ui.devices.troubles import TroubleWatch, trouble, waiting_labels

NOW = datetime(2026, 4, 21, 14, 32, tzinfo=UTC)
ILL = [state for state in PrinterState if state is not PrinterState.READY]


@pytest.mark.parametrize("state", ILL)
def test_each_trouble_has_a_headline_steps_and_a_picture(state: PrinterState) -> None:
    found = trouble(state)
    assert found is not None
    assert found.headline
    assert all(found.steps)
    assert "<svg" in asset("icons", f"{found.drawing}.svg").read_text("utf-8")


def test_no_two_troubles_say_the_same() -> None:
    headlines = [found.headline for state in ILL if (found := trouble(state))]
    assert len(set(headlines)) == len(ILL)


def test_a_printer_that_is_well_has_none_and_a_word_of_later_is_unknown() -> None:
    assert trouble("ready") is None
    found = trouble("on_fire")
    assert found is not None
    assert found.state is PrinterState.UNKNOWN


def test_the_sound_comes_at_once_and_each_minute_until_somebody_looked() -> None:
    watch = TroubleWatch()
    assert not watch.told({"zebra": "ready"}, NOW)
    assert watch.told({"zebra": "paper_out"}, NOW)
    assert not watch.told({"zebra": "paper_out"}, NOW + timedelta(seconds=59))
    assert watch.told({"zebra": "paper_out"}, NOW + timedelta(seconds=60))
    watch.seen()
    assert not watch.told({"zebra": "paper_out"}, NOW + timedelta(seconds=200))


def test_another_trouble_calls_again_though_the_first_was_seen() -> None:
    watch = TroubleWatch()
    watch.told({"zebra": "paper_out"}, NOW)
    watch.seen()
    assert watch.told({"zebra": "head_open"}, NOW + timedelta(seconds=5))
    assert not watch.told({"zebra": "ready"}, NOW + timedelta(seconds=6))
    assert watch.told({"zebra": "head_open"}, NOW + timedelta(seconds=7))


def test_what_nobody_knows_is_no_alarm() -> None:
    assert not TroubleWatch().told({"zebra": "unknown"}, NOW)


def test_the_labels_that_wait_are_counted_by_printer() -> None:
    story = DeskDouble()
    story.views.outbox_rows = [
        outbox_row(1, "print_label", "A", "printer:zebra", WorkState.READY),
        outbox_row(2, "print_label", "B", "printer:zebra", WorkState.READY),
        outbox_row(3, "print_label", "C", "printer:zebra", WorkState.ASK),
        outbox_row(4, "print_label", "D", "printer:roll", WorkState.READY),
    ]
    states = {"zebra": "paper_out", "roll": "ready"}
    assert waiting_labels(story.desk().views, states) == {"zebra": 2}
    assert waiting_labels(story.desk().views, {"zebra": "ready"}) == {}
