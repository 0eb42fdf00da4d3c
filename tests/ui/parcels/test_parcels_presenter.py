"""Scan out: the pallet, what is missing, and the way back inside the undo window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.ui.desk_double import NOW, DeskDouble, message_rows, parcel_rows
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Unavailable, WorkstationError
from workstation.domain.messages import MessageState
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.labels import PrintState
from workstation.ports.views import ParcelRow
from workstation.services.desk import HandOverAnswer, Pallet, Tone
from workstation.ui.parcels import words
from workstation.ui.parcels.presenter import (
    CarrierToday,
    ParcelsPresenter,
    UndoWindow,
    undo_window,
)


class ViewDouble:
    def __init__(self) -> None:
        self.answers: list[HandOverAnswer] = []
        self.pallet: Pallet | None = None
        self.carriers: list[CarrierToday] = []
        self.missing: list[ParcelRow] = []
        self.parcels: list[ParcelRow] = []
        self.window: UndoWindow | None = None
        self.parcel: ParcelRow | None = None
        self.problems: list[WorkstationError] = []
        self.asked = False

    def show_verdict(self, answer: HandOverAnswer) -> None:
        self.answers.append(answer)

    def show_pallet(self, pallet: Pallet | None) -> None:
        self.pallet = pallet

    def show_carriers(self, carriers: Sequence[CarrierToday], chosen: str) -> None:
        self.carriers = list(carriers)

    def show_missing(self, rows: Sequence[ParcelRow], total: int) -> None:
        self.missing = list(rows)

    def show_parcels(self, rows: Sequence[ParcelRow]) -> None:
        self.parcels = list(rows)

    def show_live_question(self, asked: bool) -> None:
        self.asked = asked

    def show_undo(self, window: UndoWindow | None) -> None:
        self.window = window

    def show_parcel(self, row: ParcelRow | None) -> None:
        self.parcel = row

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> ParcelsPresenter:
    return ParcelsPresenter(story.desk(), jobs, view, now=lambda: NOW)


def waiting(row: ParcelRow, seconds: int) -> ParcelRow:
    message = replace(message_rows()[0], undo_until=NOW + timedelta(seconds=seconds))
    return replace(row, messages=(message,))


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_the_first_scan_opens_its_carriers_pallet_and_the_next_ones_go_onto_it(
    story: DeskDouble, presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    presenter.scan(parcel_rows()[1].key)
    assert view.pallet is not None
    assert view.pallet.carrier == presenter.chosen == "acs"
    presenter.scan("anything")
    assert [carrier for _, carrier in calls(story, "hand_over")] == ["", "acs"]


def test_a_wrong_carrier_stops_and_the_pallet_stays_what_it_was(
    presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    presenter.scan(parcel_rows()[1].key)
    presenter.scan(parcel_rows()[2].key)
    assert view.answers[-1].verdict.tone is Tone.STOP
    assert view.answers[-1].stop is not None
    assert presenter.chosen == "acs"


def test_what_is_missing_is_this_carriers_packed_parcels_oldest_first(
    presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    assert [row.order_number for row in view.missing] == ["KY-10476", "KY-10475", "KY-10473"]
    presenter.choose_carrier("acs")
    assert view.missing == []
    presenter.choose_carrier("dhl")
    assert len(view.missing) == 3


def test_the_key_goes_round_the_carriers_of_today(
    presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    presenter.next_carrier()
    assert presenter.chosen == ""
    presenter.reload()
    seen = []
    for _ in range(4):
        presenter.next_carrier()
        seen.append(presenter.chosen)
    assert seen == ["acs", "yurtici", "dhl", "acs"]
    assert view.pallet is not None
    assert (view.pallet.scanned, view.pallet.of) == (12, 17)


def test_a_carrier_that_is_no_longer_set_up_is_still_counted(
    story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble
) -> None:
    desk = replace(story.desk(), carriers={})
    ParcelsPresenter(desk, jobs, view, now=lambda: NOW).reload()
    assert (view.carriers[0].name, view.carriers[0].letter) == ("acs", "A")


def test_undo_takes_back_the_newest_scan_of_which_nobody_has_heard(
    story: DeskDouble, presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    first, second, *rest = parcel_rows()
    story.views.parcel_rows = [waiting(first, 40), waiting(second, 72), *rest]
    presenter.reload()
    assert view.window == UndoWindow(2, 40, waiting(first, 40))
    presenter.undo()
    assert calls(story, "undo_hand_over") == [(first.id,)]


@pytest.mark.parametrize("state", [state for state in MessageState if state != "waiting"])
def test_a_message_that_has_left_cannot_be_taken_back(state: MessageState) -> None:
    row = waiting(parcel_rows()[0], 40)
    told = replace(row, messages=(replace(row.messages[0], state=state),))
    assert undo_window([told], NOW) is None


def test_when_the_window_is_over_the_key_does_nothing(
    story: DeskDouble, presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    story.views.parcel_rows = [waiting(parcel_rows()[0], 0)]
    presenter.reload()
    presenter.undo()
    assert view.window is None
    assert not calls(story, "undo_hand_over")


def test_a_parcel_that_is_looked_at_is_shown_as_it_is_now(
    story: DeskDouble, presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    row = parcel_rows()[2]
    presenter.select(row)
    story.views.parcel_rows = [replace(row, status=ParcelStatus.HANDED_OVER)]
    presenter.reload()
    assert view.parcel == story.views.parcel_rows[0]


def test_a_failed_scan_is_told(
    story: DeskDouble, presenter: ParcelsPresenter, view: ViewDouble
) -> None:
    story.fails["hand_over"] = Unavailable("The database is busy.", "Scan again.")
    presenter.scan("P1")
    assert [error.title for error in view.problems] == ["The database is busy."]
    assert view.answers == []


def test_every_state_of_a_parcel_and_a_message_has_its_word() -> None:
    row, message = parcel_rows()[2], message_rows()[0]
    for status in ParcelStatus:
        for label in LabelState:
            for printed in (None, *PrintState):
                shown = replace(row, status=status, label=label, print_state=printed)
                assert words.parcel_state(shown)
                assert words.parcel_tone(shown) in ("plain", "ok", "wait", "stop")
                assert words.print_state(printed)
                assert words.label_state(label)
    for state in MessageState:
        assert words.message_state(replace(message, state=state))
        assert words.message_tone(state)


def test_sent_is_never_called_printed() -> None:
    assert words.print_state(PrintState.SENT) == "Sent to the printer"
    assert words.print_state(PrintState.CONFIRMED) == "Printed"


def test_the_undo_card_counts_down_in_minutes_and_seconds() -> None:
    head, following = words.undo(3, 72)
    assert head == "3 messages wait for you to undo"
    assert "1:12" in following
    assert words.undo(1, 5)[0] == "1 message waits for you to undo"


def test_the_banner_says_when_the_customer_hears_it() -> None:
    assert words.hears(300) == "The customer hears it in 5 min"
    assert words.hears(30) == "The customer hears it in 30 s"
    assert words.hears(-3) == "The customer hears it in 0 s"
