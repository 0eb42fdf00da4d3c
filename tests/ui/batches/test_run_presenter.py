"""The live run without Qt: what is read, what is not, and what its buttons do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.ui.batch_double import RUN, BatchDouble, doubt, entry, refused, unfit
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.values import OrderId, WorkId
from workstation.ports.batches import RunState, Wish
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList, OrderDetail
from workstation.services.desk import Fix, RunEntry, RunProgress
from workstation.ui.batches.run_presenter import PAGE, RunPresenter
from workstation.ui.batches.segments import Change


class Page:
    """Remembers what the presenter says."""

    def __init__(self) -> None:
        self.lists: dict[EntryList, list[RunEntry]] = {}
        self.more: dict[EntryList, bool] = {}
        self.changes = 0
        self.said: list[tuple[str, int]] = []
        self.guesses: list[tuple[int, str]] = []
        self.addresses: list[OrderDetail] = []
        self.problems: list[WorkstationError] = []
        self.progress: RunProgress | None = None

    def show_progress(self, found: RunProgress) -> None:
        self.progress = found

    def empty_lists(self) -> None:
        self.lists = {}

    def change_list(self, listed: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        shown = self.lists.setdefault(listed, [])
        self.more[listed] = more
        for change in changes:
            self.changes += 1
            end = change.place + (1 if change.same else change.gone)
            shown[change.place : end] = change.rows

    def show_guess(self, entry: RunEntry, guess: str) -> None:
        self.guesses.append((entry.position, guess))

    def show_address(self, detail: OrderDetail, entry: RunEntry) -> None:
        self.addresses.append(detail)

    def show_said(self, what: str, count: int) -> None:
        self.said.append((what, count))

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


class Run:
    """A presenter over the story's desk."""

    def __init__(self, story: DeskDouble, jobs: Any) -> None:
        self.story, self.page = story, Page()
        self.orders: list[OrderId] = []
        self.works: list[WorkId | None] = []
        desk = story.desk()
        assert desk.batch is not None
        self.presenter = RunPresenter(
            desk, desk.batch, jobs, self.page,
            open_order=self.orders.append, open_work=self.works.append,
        )  # fmt: skip

    @property
    def batch(self) -> BatchDouble:
        return self.story.batch

    def called(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for verb, arguments in self.story.calls if verb == name]


@pytest.fixture
def run(story: DeskDouble, jobs: JobsAtOnce) -> Run:
    made = Run(story, jobs)
    made.presenter.open(RUN)
    return made


def places(rows: Sequence[RunEntry]) -> list[int]:
    return [row.position for row in rows]


def test_the_lists_are_done_backwards_needs_you_by_kind_and_not_tried(run: Run) -> None:
    assert places(run.page.lists[EntryList.DONE])[:3] == [60, 58, 57]
    assert places(run.page.lists[EntryList.NOT_TRIED]) == list(range(61, 85))
    assert places(run.page.lists[EntryList.NOT_FIT]) == [41, 59]
    assert places(run.page.lists[EntryList.REFUSED]) == [56]
    assert places(run.page.lists[EntryList.NOT_TOLD]) == [49]
    assert run.page.progress is not None


def test_a_look_at_a_run_in_which_nothing_changed_changes_no_row(run: Run) -> None:
    run.page.changes = 0
    run.presenter.look()
    assert run.page.changes == 0


def test_an_order_that_gets_its_label_moves_from_one_list_to_the_other(run: Run) -> None:
    run.page.changes = 0
    run.batch.change(61, listed=EntryList.DONE, progress="bought")
    run.presenter.look()
    assert run.page.changes == 2
    assert places(run.page.lists[EntryList.DONE])[0] == 61
    assert places(run.page.lists[EntryList.NOT_TRIED])[0] == 62


def test_a_run_of_five_thousand_is_never_read_whole(story: DeskDouble, jobs: JobsAtOnce) -> None:
    story.batch.entries = [entry(place, EntryList.DONE) for place in range(1, 4001)]
    story.batch.entries += [entry(place) for place in range(4001, 5001)]
    run = Run(story, jobs)
    run.presenter.open(RUN)
    assert sum(story.batch.reads) == 2 * PAGE
    assert run.page.more[EntryList.DONE] is True
    for _ in range(20):
        run.presenter.more(EntryList.DONE)
    assert len(run.page.lists[EntryList.DONE]) == 21 * PAGE
    run.presenter.seen(EntryList.DONE, 600, 620)
    story.batch.reads.clear()
    story.batch.change(3395, print_state=PrintState.SPOILT)
    run.page.changes = 0
    run.presenter.look()
    assert sum(story.batch.reads) == 3 * PAGE
    assert run.page.changes == 1
    assert run.page.lists[EntryList.DONE][605].print_state is PrintState.SPOILT


def test_news_during_a_reading_leads_to_one_more_reading(story: DeskDouble) -> None:
    waiting: list[Any] = []

    class Later(JobsAtOnce):
        def read(self, work: Any, done: Any, failed: Any = None) -> None:
            waiting.append((work, done))

    run = Run(story, Later())
    run.presenter.open(RUN)
    for _ in range(5):
        run.presenter.look()
    assert len(waiting) == 1
    work, done = waiting.pop()
    done(work())
    assert len(waiting) == 1
    work, done = waiting.pop()
    done(work())
    assert waiting == []


def test_what_was_read_of_another_run_is_not_shown(story: DeskDouble) -> None:
    waiting: list[Any] = []

    class Later(JobsAtOnce):
        def read(self, work: Any, done: Any, failed: Any = None) -> None:
            waiting.append((work, done, failed))

    run = Run(story, Later())
    run.presenter.open(RUN)
    run.presenter.open(story.batch.past[0].id)
    work, done, failed = waiting[0]
    done(work())
    failed(Refused("gone"))
    assert run.page.lists == {}
    assert run.page.problems == []


def test_a_reading_that_fails_is_said_and_the_next_one_goes(run: Run) -> None:
    run.presenter._failed(run.presenter._look, Refused("The database is away."))
    assert [error.title for error in run.page.problems] == ["The database is away."]
    run.presenter.look()
    assert run.page.progress is not None


def test_pause_and_go_on_are_one_key(run: Run) -> None:
    run.presenter.pause_key()
    run.presenter.pause_key()
    assert run.page.said == [("paused", 1), ("going", 1)]
    run.batch.set_state(RunState.DONE)
    run.presenter.look()
    run.presenter.pause_key()
    assert len(run.page.said) == 2


def test_stop_and_retry_say_how_many(run: Run) -> None:
    run.presenter.stop()
    run.presenter.retry()
    assert run.page.said == [("stopped", 24), ("retried", 3)]


def test_a_weight_is_set_and_only_that_order_tried_again(run: Run) -> None:
    needy = run.page.lists[EntryList.NOT_FIT][0]
    run.presenter.fix(needy, "850")
    assert run.called("wish") == [(needy.entry_id, Wish(weight_g=850))]
    for wrong in ("", "much", "-4", "0", "٣"):
        run.presenter.fix(needy, wrong)
    assert len(run.called("wish")) == 1
    assert {error.title for error in run.page.problems} == {"A weight is a number of grams."}


def test_one_wrong_field_is_offered_mended_and_tried_again(run: Run) -> None:
    phone = run.page.lists[EntryList.NOT_FIT][1]
    run.story.orders[0].id = phone.order_id
    run.story.orders[0].recipient = replace(run.story.orders[0].recipient, phone="0532")
    run.presenter.select(phone)
    assert run.page.guesses == [(59, "0532")]
    run.presenter.fix(phone, " 05320000014 ")
    assert run.called("fix_address") == [(phone.order_id, {"phone": "05320000014"})]
    assert run.called("retry") == [(RUN, [phone.entry_id])]


def test_a_customer_who_could_not_be_told_is_told_without_buying(run: Run) -> None:
    silent = run.page.lists[EntryList.NOT_TOLD][0]
    run.presenter.fix(silent, "deniz@example.com")
    assert run.called("fix_address") == [(silent.order_id, {"email": "deniz@example.com"})]
    assert run.called("retry") == []


def test_an_address_that_is_wrong_as_a_whole_is_opened_whole(run: Run) -> None:
    wrong = refused(56, "recipient", "Unknown address.", Fix.FIX_ADDRESS)
    run.story.orders[0].id = wrong.order_id
    run.presenter.select(wrong)
    run.presenter.fix(wrong, "")
    assert run.page.guesses == []
    assert [detail.order.id for detail in run.page.addresses] == [wrong.order_id]
    run.presenter.fix_address(wrong, {})
    assert run.called("fix_address") == []
    assert run.called("retry") == [(RUN, [wrong.entry_id])]


def test_an_order_that_is_gone_offers_nothing(run: Run) -> None:
    gone = unfit(70, "phone", "Missing.", "", Fix.FIX_ADDRESS)
    run.presenter.select(gone)
    run.presenter.address(gone)
    run.presenter.select(None)
    assert (run.page.guesses, run.page.addresses) == ([], [])


def test_every_other_button_does_its_own_thing(run: Run) -> None:
    one = unfit(70, "service", "No service.", "", Fix.CHOOSE_SERVICE)
    run.presenter.fix(one, service=("acs", "express"))
    assert run.called("wish") == [(one.entry_id, Wish(carrier="acs", service="express"))]
    run.presenter.fix(replace(one, fix=Fix.LET_GO))
    assert run.called("unhold") == [(one.order_id,)]
    run.presenter.fix(doubt(71))
    assert run.works == [WorkId(5)]
    run.presenter.fix(replace(one, fix=Fix.LOOK))
    assert run.orders == [one.order_id]
    run.presenter.fix(replace(one, fix=Fix.RETRY))
    assert run.called("retry")[-1] == (RUN, [one.entry_id])


def test_print_again_redo_and_add_parcel_are_three_verbs(run: Run) -> None:
    first = run.page.lists[EntryList.DONE][0]
    run.presenter.reprint([first.entry_id])
    run.presenter.reprint([])
    run.presenter.redo(first)
    run.presenter.redo(replace(first, parcel_id=None))
    run.presenter.add_parcel(first, 700)
    assert run.called("reprint") == [(RUN, [first.entry_id]), (RUN, [])]
    assert run.called("redo") == [(first.parcel_id,)]
    assert run.called("add_parcel") == [(first.order_id, 700)]
    assert [what for what, _ in run.page.said] == ["reprinted", "reprinted", "redone", "added"]


def test_labels_from_one_place_to_another_are_printed_again(run: Run) -> None:
    run.presenter.reprint_places(40, 43)
    assert run.called("reprint") == [(RUN, [1040, 1042, 1043])]
    run.presenter.reprint_places(300, 400)
    assert [error.title for error in run.page.problems] == ["No label of this run stands there."]


def test_nothing_happens_before_a_run_is_opened(story: DeskDouble, jobs: JobsAtOnce) -> None:
    run = Run(story, jobs)
    presenter, one = run.presenter, entry(1, EntryList.DONE)
    presenter.look()
    presenter.more(EntryList.DONE)
    presenter.pause_key()
    presenter.stop()
    presenter.retry()
    presenter.fix(one)
    presenter.fix_address(one, {})
    presenter.reprint([])
    presenter.reprint_places(1, 2)
    assert story.calls == []
