"""Plans: what they say comes back as it was, and they are due when the shop's clock says so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.domain.builders import line, order
from workstation.domain.errors import Refused
from workstation.domain.plan_steps import OnError, PlanStep, Step, When
from workstation.domain.plans import (
    READY_MADE,
    Plan,
    PlanFilter,
    Sorting,
    due_between,
    plan_from_plain,
    plan_to_plain,
)

ATHENS = ZoneInfo("Europe/Athens")
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def dues(plan: Plan, since: datetime, until: datetime, *, closed: date | None = None) -> list[str]:
    found = due_between(
        plan, since, until, zone=ATHENS, works_on=lambda day: day.weekday() < 5 and day != closed
    )
    return [f"{one.astimezone(ATHENS):%d %H:%M}" for one in found]


def test_every_plan_comes_back_as_it_was() -> None:
    full = Plan(
        "Greece, heavy",
        times=("09:15", "18:00"),
        working_days=False,
        enabled=False,
        filter=PlanFilter(
            ("demo",),
            ("GR",),
            ("express",),
            ("A-*",),
            100,
            5000,
            2,
            True,
            50,
            ("VIP",),
            ("gift", "hold"),
        ),
        sorting=Sorting.CLUSTER,
        single_first=False,
        steps=(
            PlanStep(Step.CHECK, on_error=OnError.PAUSE),
            PlanStep(Step.CHOOSE, on_error=OnError.STOP),
            PlanStep(Step.BUY, When.NONE_FAILED, more_than=5),
            PlanStep(Step.PICK_LIST, shops=("demo",)),
            PlanStep(Step.COVER, on=False),
        ),
        per_label="12.50",
        per_batch="300",
    )
    for plan in (*READY_MADE, full):
        assert plan_from_plain(plan_to_plain(plan)) == plan
    assert full.step(Step.CHECK) == full.steps[0]
    assert full.step(Step.COVER) is None
    assert full.step(Step.SLIPS) is None
    copy = READY_MADE[0].copied("Mine")
    assert (copy.name, copy.enabled, copy.steps) == ("Mine", False, READY_MADE[0].steps)


@pytest.mark.parametrize(
    ("plain", "field"),
    [
        ({}, "name"),
        ({"name": " "}, "name"),
        ({"name": 5}, "name"),
        ({"name": "a", "colour": "red"}, "colour"),
        ({"name": "a", "times": "10:00"}, "times"),
        ({"name": "a", "times": ["25:00"]}, "times"),
        ({"name": "a", "steps": ["fly"]}, "steps[0]"),
        ({"name": "a", "steps": [5.5]}, "steps[0]"),
        ({"name": "a", "steps": [{"step": "check", "when": "never"}]}, "steps[0].when"),
        ({"name": "a", "steps": [{"step": "check", "how": "well"}]}, "steps[0].how"),
        ({"name": "a", "steps": ["check", "check"]}, "steps[1]"),
        ({"name": "a", "steps": ["buy"]}, "steps[0]"),
        ({"name": "a", "steps": [{"step": "buy", "more_than": -1}]}, "steps[0].more_than"),
        ({"name": "a", "steps": [{"step": "buy", "shops": "demo"}]}, "steps[0].shops"),
        ({"name": "a", "enabled": "yes"}, "enabled"),
        ({"name": "a", "sorting": "colour"}, "sorting"),
        ({"name": "a", "per_label": "much"}, "per_label"),
        ({"name": "a", "per_batch": "-1"}, "per_batch"),
        ({"name": "a", "filter": []}, "filter"),
        ({"name": "a", "filter": {"shops": "demo"}}, "filter.shops"),
        ({"name": "a", "filter": {"most": -1}}, "filter.most"),
        ({"name": "a", "filter": {"at_risk": 1}}, "at_risk"),
        ({"name": "a", "filter": {"size": 1}}, "filter.size"),
    ],
)
def test_what_is_wrong_with_a_plan_is_named(plain: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as raised:
        plan_from_plain(plain)
    assert raised.value.field == field


def test_a_plan_is_due_at_the_shops_own_hour_on_working_days() -> None:
    morning = Plan("m", times=("10:00", "15:30"))
    friday = datetime(2026, 3, 6, 6, 0, tzinfo=UTC)
    assert dues(morning, friday, friday + timedelta(days=4)) == [
        "06 10:00", "06 15:30", "09 10:00", "09 15:30",
    ]  # fmt: skip
    assert dues(morning, friday, friday + timedelta(days=1), closed=date(2026, 3, 6)) == []
    assert (
        dues(Plan("m", times=("10:00",), enabled=False), friday, friday + timedelta(days=9)) == []
    )
    daily = Plan("m", times=("10:00",), working_days=False)
    assert len(dues(daily, friday, friday + timedelta(days=7))) == 7
    exact = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
    assert dues(morning, exact, exact) == []
    assert dues(morning, exact - timedelta(seconds=1), exact) == ["06 10:00"]


def test_an_hour_that_the_clock_leaps_over_or_repeats_is_due_once() -> None:
    leap = Plan("n", times=("03:30",), working_days=False)
    spring = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert len(dues(leap, spring, spring + timedelta(days=1))) == 1
    autumn = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    assert len(dues(leap, autumn, autumn + timedelta(days=1))) == 1


def test_a_filter_takes_what_it_names() -> None:
    one = order(line())
    one.service_wanted, one.placed_at = "Express 24", NOW - timedelta(hours=5)
    today = NOW.date()

    def takes(weight: int | None = 500, **chosen: object) -> bool:
        return PlanFilter(**chosen).takes(one, weight_g=weight, now=NOW, today=today)  # type: ignore[arg-type]

    assert takes()
    assert takes(services=("express",))
    assert not takes(services=("economy",))
    assert takes(shops=(one.shop,))
    assert not takes(shops=("else",))
    assert takes(countries=(one.recipient.country,))
    assert not takes(countries=("XX",))
    assert takes(skus=(one.lines[0].sku.lower() + "*",))
    assert not takes(skus=("none-*",))
    assert not takes(tags=("VIP",))
    assert takes(without_tags=("VIP",))
    one.tags = ("vip", "Άνοιξη")
    assert takes(tags=("gift", "VIP"))
    assert takes(tags=("ΆΝΟΙΞΗ",), without_tags=("gift",))
    assert not takes(tags=("gift",))
    assert not takes(tags=("vip",), without_tags=("VIP",))
    assert takes(min_weight_g=500, max_weight_g=500)
    assert not takes(min_weight_g=501)
    assert not takes(max_weight_g=499)
    assert takes(None, max_weight_g=1)
    assert takes(min_age_hours=5)
    assert not takes(min_age_hours=6)
    assert not takes(at_risk=True)
    one.promised = today
    assert takes(at_risk=True)
