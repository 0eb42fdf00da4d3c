"""Reports: what is asked for, what is shown, and what is dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from tests.ui.report_double import TODAY
from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.services.reports import REPORTS, Column, Kind, Report, Table
from workstation.ui.reports import words
from workstation.ui.reports.picture import picture_of, round_up, sheets_of
from workstation.ui.reports.presenter import ReportsPresenter, read_past_day


class View:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.shown: Any = None
        self.group = 0
        self.choice: tuple[Any, ...] = ()
        self.own: tuple[date, date] | None = None

    def show_choice(
        self, name: str, period: str, shop: str, shops: Sequence[str], *, people: bool
    ) -> None:
        self.choice = (name, period, shop, tuple(shops), people)

    def show_own(self, first: date, last: date) -> None:
        self.own = first, last

    def show_report(self, picture: Any, group: int) -> None:
        self.shown, self.group = picture, group

    def show_reading(self) -> None:
        pass

    def say(self, sentence: str, tone: str) -> None:
        self.said.append((sentence, tone))

    def show_problem(self, error: WorkstationError) -> None:
        self.said.append((error.title, "problem"))


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def now() -> list[datetime]:
    return [NOW]


@pytest.fixture
def presenter(
    story: DeskDouble, jobs: JobsAtOnce, view: View, now: list[datetime]
) -> ReportsPresenter:
    made = ReportsPresenter(story.desk(), jobs, view, now=lambda: now[0])
    made.reload()
    return made


def days(presenter: ReportsPresenter) -> tuple[date, date]:
    return presenter.wish.first, presenter.wish.last


def test_a_period_ends_today_and_holds_as_many_days_as_it_says(
    presenter: ReportsPresenter, view: View
) -> None:
    assert days(presenter) == (TODAY - timedelta(days=29), TODAY)
    assert view.choice == ("contacts", "30", "", ("Etsy", "Shopify"), False)
    presenter.next_period()
    assert days(presenter) == (TODAY - timedelta(days=89), TODAY)
    presenter.choose_period("today")
    assert days(presenter) == (TODAY, TODAY)


def test_days_of_ones_own_begin_with_this_month_and_are_read_as_people_write_them(
    presenter: ReportsPresenter, view: View
) -> None:
    presenter.choose_period("own")
    assert view.own == days(presenter) == (date(2026, 4, 1), TODAY)
    presenter.take_days("31.3.", "1/3/2026")
    assert days(presenter) == (date(2026, 3, 1), date(2026, 3, 31))
    presenter.take_days("soon", "1.3.")
    assert view.said[-1][1] == "wait"
    assert days(presenter) == (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("text", "read"),
    [("2026-02-03", date(2026, 2, 3)), ("3.5.", date(2025, 5, 3)), ("21.4", TODAY),
     ("31.2.", None), ("", None), ("3.5.2024", date(2024, 5, 3))],
)  # fmt: skip
def test_a_day_without_its_year_is_the_last_such_day(text: str, read: date | None) -> None:
    assert read_past_day(text, TODAY) == read


def test_shops_go_round_and_packers_are_named_only_when_asked_for(
    presenter: ReportsPresenter, view: View
) -> None:
    for shop in ("Etsy", "Shopify", ""):
        presenter.next_shop()
        assert presenter.wish.shop == shop
    presenter.choose("packing")
    assert len(view.shown.tables) == 1
    presenter.show_people(True)
    assert len(view.shown.tables) == 2
    presenter.turn()
    assert view.group == 1
    presenter.show_people(False)
    assert view.group == 0


def test_an_answer_to_an_older_question_is_dropped(
    story: DeskDouble, view: View, now: list[datetime]
) -> None:
    waiting: list[Callable[[], None]] = []

    class Late(JobsAtOnce):
        def read(self, work: Any, done: Any, failed: Any = None) -> None:
            result = work()
            waiting.append(lambda: done(result))

    made = ReportsPresenter(story.desk(), Late(), view, now=lambda: now[0])
    made.choose("kept")
    made.choose("costs")
    waiting[1]()
    waiting[0]()
    assert view.shown.name == "costs"


def test_news_is_read_again_only_when_what_is_shown_is_old(
    presenter: ReportsPresenter, story: DeskDouble, now: list[datetime]
) -> None:
    def asked() -> int:
        return sum(name == "report" for name, *_ in story.calls)

    before = asked()
    presenter.refresh()
    assert asked() == before
    now[0] += timedelta(seconds=31)
    presenter.refresh()
    assert asked() == before + 1


def test_tables_are_written_with_figures_as_figures(
    presenter: ReportsPresenter, view: View, tmp_path: Path
) -> None:
    presenter.choose("carriers")
    assert presenter.file_name() == "carriers-2026-03-23-2026-04-21"
    path = tmp_path / "carriers.csv"
    presenter.export(str(path), "en")
    assert view.said[-1][1] == "ok"
    assert path.read_text("utf-8-sig").splitlines()[1].startswith("Yurtiçi Kargo,TR,640,0.9388")
    presenter.export(str(tmp_path / "missing" / "x.csv"), "en")
    assert view.said[-1][1] == "wait"


def test_every_report_can_be_put_into_words(presenter: ReportsPresenter, view: View) -> None:
    for name in REPORTS:
        presenter.choose(name)
        presenter.show_people(True)
        assert view.shown.figures
        for table in view.shown.tables:
            assert all(table.headings)
            assert {len(row) for row in table.rows} == {len(table.columns)}


def test_bars_of_another_currency_and_of_few_parcels_do_not_mislead() -> None:
    columns = (
        Column("carrier", Kind.CARRIER), Column("cost_per_label", Kind.MONEY),
        Column("currency", Kind.CURRENCY), Column("labels", Kind.COUNT),
    )  # fmt: skip
    rows = (("A", 4.0, "EUR", 90), ("B", 170.0, "TRY", 80), ("C", 60.0, "EUR", 3),
            ("D", None, "", 9))  # fmt: skip
    table = Table("by_service", columns, rows, label="carrier", bar="cost_per_label", of="labels")
    report = Report("costs", TODAY, TODAY, "", (), (table,), behind=5000)
    picture = picture_of(report)
    chart = picture.tables[0].chart
    assert chart is not None
    assert [(bar.value, bar.few) for bar in chart.bars] == [(4.0, False), (60.0, True)]
    assert (chart.top, chart.title) == (4.0, "Per label EUR")
    assert "fewer than 20" in chart.note
    assert picture.behind
    many = tuple((f"C{n}", 4.0, "EUR", 90) for n in range(30))
    chart = picture_of(replace(report, tables=(replace(table, rows=many),))).tables[0].chart
    assert chart is not None
    assert len(chart.bars) == 14
    assert "table has all" in chart.note
    assert sheets_of(report)[0].rows[3] == ("D", None, "–", 9)


def test_scales_are_round_and_periods_name_their_years() -> None:
    assert [round_up(most) for most in (0, 0.3, 1, 7, 64.7, 101)] == [1, 0.4, 1, 8, 80, 200]
    assert words.days(date(2025, 12, 1), date(2026, 1, 2)).count("202") == 2


def test_a_window_without_reports_says_so(jobs: JobsAtOnce, view: View, story: DeskDouble) -> None:
    with pytest.raises(NotConfigured):
        ReportsPresenter(replace(story.desk(), reports=None), jobs, view, now=lambda: NOW)
