"""Comparing prices, without a window."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.rates import Aim
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import OrderId
from workstation.services.rate_desk import RateTable
from workstation.ui.rates import words
from workstation.ui.rates.presenter import RatesPresenter

ORDER = OrderId(1)


class ViewDouble:
    """Keeps what it was told."""

    def __init__(self) -> None:
        self.tables: list[tuple[RateTable, Aim, bool]] = []
        self.problems: list[WorkstationError] = []
        self.lefts = 0

    def show_table(self, table: RateTable, aim: Aim, *, asking: bool) -> None:
        self.tables.append((table, aim, asking))

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)

    def leave(self) -> None:
        self.lefts += 1


class Panel:
    """A presenter over the story, and what it said."""

    def __init__(self) -> None:
        self.story = DeskDouble()
        self.view = ViewDouble()
        self.chosen: list[bool] = []
        self.presenter = RatesPresenter(
            self.story.desk(), JobsAtOnce(), self.view, chosen=self.chosen.append
        )

    def calls(self, name: str) -> list[tuple[Any, ...]]:
        return [given for verb, given in self.story.calls if verb == name]


@pytest.fixture
def panel() -> Panel:
    return Panel()


def test_opening_shows_what_is_kept_and_has_the_carriers_asked(panel: Panel) -> None:
    panel.presenter.begin(ORDER)
    panel.presenter.again()
    assert panel.calls("ask_rates") == [(ORDER, False), (ORDER, True)]
    table, aim, asking = panel.view.tables[-1]
    assert (table.order_number, aim, asking) == ("KY-10482", Aim.CHEAPEST, False)


def test_while_anybody_is_asked_it_is_not_settled_and_then_once(panel: Panel) -> None:
    settled: list[bool] = []
    panel.story.rates.asking = True
    panel.presenter.begin(ORDER, settled=lambda: settled.append(True))
    assert panel.view.tables[-1][2]
    assert settled == []
    panel.story.rates.asking = False
    panel.presenter.look()
    panel.presenter.look()
    assert settled == [True]


def test_an_aim_reads_anew_and_a_choice_leaves(panel: Panel) -> None:
    panel.presenter.begin(ORDER)
    panel.presenter.aim_at(Aim.FASTEST)
    assert panel.view.tables[-1][1] is Aim.FASTEST
    panel.presenter.choose("acs", ServiceLevel.EXPRESS)
    assert panel.calls("choose_rate") == [(ORDER, "acs", ServiceLevel.EXPRESS)]
    assert (panel.view.lefts, panel.chosen) == (1, [False])
    panel.presenter.forget()
    assert panel.calls("forget_rate") == [(ORDER,)]


def test_nothing_is_asked_or_chosen_once_it_is_left(panel: Panel) -> None:
    panel.presenter.begin(ORDER)
    panel.presenter.end()
    before = len(panel.story.calls)
    for verb in (panel.presenter.again, panel.presenter.look, panel.presenter.forget):
        verb()
    panel.presenter.choose("acs", ServiceLevel.EXPRESS)
    assert len(panel.story.calls) == before


def test_what_goes_wrong_is_said(panel: Panel) -> None:
    panel.story.fails["choose_rate"] = Refused("No price is known.")
    panel.presenter.begin(ORDER)
    panel.presenter.choose("acs", ServiceLevel.EXPRESS)
    assert [str(one) for one in panel.view.problems] == ["No price is known."]
    assert panel.view.lefts == 0


def test_rows_are_ranked_then_other_money_then_the_silent_ones(panel: Panel) -> None:
    rows = words.rows(panel.story.rates.table(ORDER, Aim.IN_TIME))
    told = [(row.account, row.service) for row in rows]
    assert told[0] == ("yurtici", ServiceLevel.STANDARD)
    assert [account for account, service in told if service is None] == ["ptt", "late"]
    assert told[4] == ("aramex", ServiceLevel.ECONOMY)
    assert "not compared" in rows[4].line.cells[4].text
    assert "Set-up, Shop" in rows[4].about
    assert "price list" in rows[5].about
    assert "when it comes" in rows[6].about


def test_a_price_is_explained_by_weight_or_volume(panel: Panel) -> None:
    rows = {row.account: row for row in words.rows(panel.story.rates.table(ORDER, Aim.CHEAPEST))}
    assert "cm³ ÷ 3000" in rows["yurtici"].about
    assert "Rounded up to steps of" in rows["yurtici"].about
    assert "counts more than" in rows["acs"].about
    assert "last price" in rows["ups"].about
    panel.story.rates.exchange["TRY"] = words.Decimal("0.02")
    rows = {row.account: row for row in words.rows(panel.story.rates.table(ORDER, Aim.CHEAPEST))}
    assert "by the rate in Set-up" in rows["aramex"].about


def test_the_standing_says_what_can_be_done(panel: Panel) -> None:
    rates = panel.story.rates
    said = [words.standing(rates.table(ORDER, aim), asking=False) for aim in Aim]
    assert all("Enter" in one for one in said)
    assert "being asked" in words.standing(rates.table(ORDER, Aim.FASTEST), asking=True)
    rates.by = rates.by and rates.by.replace(day=1)
    assert "keeps the promise" in words.standing(rates.table(ORDER, Aim.IN_TIME), asking=False)
    rates.silent = True
    assert "A asks again" in words.standing(rates.table(ORDER, Aim.CHEAPEST), asking=False)
    panel.presenter.begin(ORDER)
    panel.presenter.choose("acs", ServiceLevel.EXPRESS)
    assert "Chosen" in words.standing(rates.table(ORDER, Aim.CHEAPEST), asking=False)


def test_ages_are_told_in_minutes_hours_and_days(panel: Panel) -> None:
    rows = {row.account: row for row in words.rows(panel.story.rates.table(ORDER, Aim.CHEAPEST))}
    ages = {key: row.line.cells[7].text for key, row in rows.items()}
    assert ages["yurtici"] == "just now"
    assert (ages["aramex"], ages["acs"], ages["ups"]) == ("7 min ago", "3 h ago", "4 days ago")
    assert rows["ups"].line.cells[7].tone == "wait"
    assert panel.story.rates.now == NOW
