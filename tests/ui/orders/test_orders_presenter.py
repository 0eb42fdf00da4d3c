"""The queue: which orders, which one, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import pytest

from tests.ui.desk_double import SOAP, TODAY, DeskDouble, order, order_line
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.values import OrderId
from workstation.ports.views import OrderDetail, OrderFilter, OrderRow
from workstation.ui.orders.fixing import FixForm
from workstation.ui.orders.presenter import PAGE, OrdersPresenter


class ViewDouble:
    """Remembers what is shown."""

    def __init__(self) -> None:
        self.rows: list[OrderRow] = []
        self.more = False
        self.counts: Mapping[OrderFilter, int] = {}
        self.detail: OrderDetail | None = None
        self.form: FixForm | None = None
        self.asked: list[str] = []
        self.done: list[tuple[str, str]] = []
        self.problems: list[WorkstationError] = []

    def show_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None:
        self.rows, self.more = list(rows), more

    def add_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None:
        self.rows += rows
        self.more = more

    def show_filter(self, chosen: OrderFilter, counts: Mapping[OrderFilter, int]) -> None:
        self.counts = counts

    def show_together(self, together: object) -> None:
        self.together = together

    def show_why(self, trial: object) -> None:
        self.why = trial

    def show_selected(self, rows: object, selected: object) -> None:
        self.marked = selected

    def show_detail(self, detail: OrderDetail | None, row: OrderRow | None) -> None:
        self.detail = detail

    def show_fix(self, form: FixForm | None) -> None:
        self.form = form

    def ask_reason(self, number: str) -> None:
        self.asked.append(number)

    def show_done(self, what: str, number: str) -> None:
        self.done.append((what, number))

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


class JobsLater:
    """Keeps reads until they are let go, in any order."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def read(self, work: Callable[[], Any], done: Callable[[Any], None], failed: object) -> None:
        self.waiting.append((work, done))

    desk = read

    def let_go(self, place: int) -> None:
        work, done = self.waiting[place]
        done(work())


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def opened() -> list[OrderId]:
    return []


@pytest.fixture
def presenter(
    story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble, opened: list[OrderId]
) -> OrdersPresenter:
    return OrdersPresenter(story.desk(), jobs, view, open_order=opened.append)


def fill(story: DeskDouble, count: int) -> None:
    for number in range(count):
        line = [order_line(20000 + number, SOAP, 1)]
        promised = TODAY + timedelta(days=9)
        story.orders.append(
            order(f"KY-{20000 + number}", "A. Customer", "İzmir", "TR", line, promised=promised)
        )


def select(presenter: OrdersPresenter, view: ViewDouble, number: str) -> OrderRow:
    row = next(row for row in view.rows if row.number == number)
    presenter.select(row)
    return row


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_the_queue_comes_page_by_page_and_no_page_twice(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    fill(story, 2 * PAGE)
    presenter.reload()
    assert (len(view.rows), view.more) == (PAGE, True)
    while view.more:
        presenter.more()
    numbers = [row.number for row in view.rows]
    assert len(numbers) == len(set(numbers)) == view.counts[OrderFilter.TO_SHIP]
    presenter.more()
    assert len(view.rows) == len(numbers)


def test_a_page_that_is_on_its_way_is_not_asked_for_again(
    story: DeskDouble, view: ViewDouble
) -> None:
    fill(story, 3 * PAGE)
    jobs = JobsLater()
    presenter = OrdersPresenter(story.desk(), jobs, view, open_order=lambda _: None)
    presenter.reload()
    jobs.let_go(0)
    presenter.more()
    presenter.more()
    assert len(jobs.waiting) == 2


def test_reading_again_stays_as_far_down_as_one_was(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    fill(story, 3 * PAGE)
    presenter.reload()
    presenter.more()
    before = len(view.rows)
    presenter.reload()
    assert len(view.rows) == before


def test_the_answer_to_an_older_search_is_dropped(story: DeskDouble, view: ViewDouble) -> None:
    jobs = JobsLater()
    presenter = OrdersPresenter(story.desk(), jobs, view, open_order=lambda _: None)
    presenter.search("Mehmet")
    presenter.search("王芳")
    jobs.let_go(1)
    jobs.let_go(0)
    assert [row.customer for row in view.rows] == ["王芳"]


def test_the_same_search_is_not_made_twice(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.search("Mehmet")
    story.orders.clear()
    presenter.search(" Mehmet ")
    assert view.rows


def test_enter_takes_the_order_under_the_cursor_to_the_bench(
    presenter: OrdersPresenter, view: ViewDouble, opened: list[OrderId]
) -> None:
    presenter.open_on_bench()
    presenter.reload()
    row = select(presenter, view, "KY-10482")
    presenter.open_on_bench()
    assert opened == [row.id]


def test_holding_asks_for_the_reason_and_holds_nothing_without_one(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    row = select(presenter, view, "KY-10482")
    presenter.hold_key()
    assert view.asked == ["KY-10482"]
    presenter.hold("  ")
    assert not calls(story, "hold")
    presenter.hold(" wrong colour ")
    assert calls(story, "hold") == [(row.id, "wrong colour")]
    assert view.done == [("held", "KY-10482")]


def test_the_same_key_frees_a_held_order(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.choose(OrderFilter.ON_HOLD)
    row = select(presenter, view, "KY-10492")
    presenter.hold_key()
    assert calls(story, "unhold") == [(row.id,)]
    assert view.asked == []


def test_a_fixed_address_sends_what_changed_and_leaves_the_form(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    row = select(presenter, view, "KY-10477")
    presenter.begin_fix()
    assert view.form is not None
    presenter.fix({**view.form.values, "phone": "0555 123 45 67"})
    assert calls(story, "fix_address") == [(row.id, {"phone": "0555 123 45 67"})]
    assert view.form is None
    assert view.done == [("fixed", "KY-10477")]


def test_an_address_that_is_right_as_it_stands_is_tried_again(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    row = select(presenter, view, "KY-10477")
    presenter.begin_fix()
    assert view.form is not None
    presenter.fix(view.form.values)
    assert calls(story, "fix_address") == [(row.id, {})]


def test_a_refused_fix_keeps_the_form_open(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    select(presenter, view, "KY-10477")
    presenter.begin_fix()
    story.fails["fix_address"] = Refused("A label is bought.", "Void it first.")
    presenter.fix({})
    assert view.form is not None
    assert [error.title for error in view.problems] == ["A label is bought."]


def test_without_an_order_no_key_does_anything(
    story: DeskDouble, presenter: OrdersPresenter, view: ViewDouble
) -> None:
    presenter.select(None)
    presenter.hold_key()
    presenter.hold("because")
    presenter.begin_fix()
    presenter.fix({})
    assert not story.calls
    assert view.form is None
