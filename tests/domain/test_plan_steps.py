"""Steps run in the order in which they stand, and an order that cannot work is refused by name."""

from __future__ import annotations

import pytest

from workstation.domain.errors import Refused
from workstation.domain.plan_steps import (
    Fault,
    Moment,
    OnError,
    PlanStep,
    Step,
    When,
    check_steps,
    moment_of,
)
from workstation.domain.plans import Plan, plan_from_plain, plan_to_plain


def listed(*steps: Step | PlanStep) -> tuple[PlanStep, ...]:
    return tuple(one if isinstance(one, PlanStep) else PlanStep(one) for one in steps)


@pytest.mark.parametrize(
    ("steps", "at", "fault"),
    [
        (listed(Step.CHECK, Step.COVER, Step.COVER), 2, Fault.TWICE),
        (listed(Step.PICK_LIST, Step.CHECK), 0, Fault.UNCHECKED),
        (listed(PlanStep(Step.CHECK, on=False), Step.MERGE), 1, Fault.UNCHECKED),
        (listed(Step.CHECK, Step.BUY, Step.CHOOSE), 1, Fault.UNCHOSEN),
        (listed(Step.CHECK, PlanStep(Step.CHOOSE, on=False), Step.BUY), 2, Fault.UNCHOSEN),
        (listed(Step.CHECK, Step.CHOOSE, Step.BUY, Step.MERGE), 3, Fault.MERGED_LATE),
        (listed(Step.CHECK, Step.CHOOSE, Step.LABELS, Step.BUY), 2, Fault.UNBOUGHT),
        (listed(Step.CHECK, Step.CHOOSE, Step.BUY, Step.SLIPS, Step.LABELS), 3, Fault.SLIPS_EARLY),
        (listed(PlanStep(Step.CHECK, When.SOME_FAILED)), 0, Fault.NO_CONDITION),
        (listed(Step.CHECK, PlanStep(Step.CHOOSE, more_than=1)), 1, Fault.NO_CONDITION),
        (listed(Step.CHECK, PlanStep(Step.MERGE, shops=("a",))), 1, Fault.NO_SHOPS),
        (listed(Step.CHECK, PlanStep(Step.COVER, on_error=OnError.STOP)), 1, Fault.NO_ERROR),
    ],
)
def test_an_order_that_cannot_work_is_refused_by_name(
    steps: tuple[PlanStep, ...], at: int, fault: Fault
) -> None:
    with pytest.raises(Refused) as raised:
        check_steps(steps)
    assert (raised.value.field, raised.value.code) == (f"steps[{at}]", fault)
    assert raised.value.advice


def test_a_step_that_is_off_keeps_its_place_and_asks_for_nothing() -> None:
    steps = listed(
        Step.CHECK, PlanStep(Step.LABELS, on=False), Step.CHOOSE, Step.BUY, Step.PICK_LIST
    )
    check_steps(steps)
    plan = Plan("a", steps=steps)
    assert plan.step(Step.LABELS) is None
    assert plan_from_plain(plan_to_plain(plan)).steps == steps


def test_what_stands_behind_buying_waits_for_all_of_it() -> None:
    steps = listed(
        Step.CHECK, Step.PICK_LIST, Step.CHOOSE, Step.BUY, Step.COVER, Step.LABELS, Step.SLIPS,
        Step.MAIL_FAILURES,
    )  # fmt: skip
    assert [moment_of(steps, one.step) for one in steps] == [
        Moment.CHECKED, Moment.CHECKED, Moment.CHECKED, Moment.CHECKED, Moment.BOUGHT,
        Moment.BOUGHT, Moment.CHECKED, Moment.OVER,
    ]  # fmt: skip
    streaming = listed(Step.CHECK, Step.CHOOSE, Step.BUY, Step.LABELS)
    assert moment_of(streaming, Step.LABELS) is Moment.CHECKED
    only_told = listed(Step.CHECK, Step.PICK_LIST, Step.COVER)
    assert moment_of(only_told, Step.PICK_LIST) is Moment.CHECKED
    assert moment_of(only_told, Step.COVER) is Moment.OVER


def test_a_condition_counts_failures_and_orders() -> None:
    failed_only = PlanStep(Step.COVER, When.SOME_FAILED)
    assert failed_only.holds(failed=True, fit=0)
    assert not failed_only.holds(failed=False, fit=9)
    none_failed = PlanStep(Step.BUY, When.NONE_FAILED, more_than=5)
    assert none_failed.holds(failed=False, fit=6)
    assert not none_failed.holds(failed=False, fit=5)
    assert not none_failed.holds(failed=True, fit=6)


def test_a_plan_written_before_the_order_counted_means_what_it_meant() -> None:
    old = {
        "name": "Old",
        "steps": [
            "slips",
            {"step": "mail_failures", "when": "some_failed"},
            "pick_list",
            {"step": "buy", "when": "some_failed", "on_error": "pause"},
            "labels",
            {"step": "check", "when": "none_failed"},
            {"step": "cover", "on_error": "pause"},
        ],
    }
    assert plan_from_plain(old).steps == listed(
        Step.CHECK, Step.PICK_LIST, Step.CHOOSE, PlanStep(Step.BUY, on_error=OnError.PAUSE),
        Step.LABELS, Step.SLIPS, Step.COVER, PlanStep(Step.MAIL_FAILURES, When.SOME_FAILED),
    )  # fmt: skip
    # Labels that nobody bought and slips without labels never came: they are left out.
    papers = plan_from_plain({"name": "Old", "steps": ["labels", "slips", "cover"]})
    assert papers.steps == listed(Step.CHECK, Step.COVER)
