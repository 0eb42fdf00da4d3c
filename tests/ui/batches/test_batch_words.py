"""What the Batches screen says: reasons, times left, plans, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.batch_double import RUN, BatchDouble, entry, run
from tests.ui.desk_double import CARRIERS, NOW
from workstation.domain.plan_steps import PlanStep, Step
from workstation.domain.plans import Plan, PlanFilter, plan_to_plain
from workstation.ports.batches import RunCounts, RunState
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.services.desk import Fix, RunProgress
from workstation.ui import words as language
from workstation.ui.batches import plan_words, words
from workstation.ui.reasons import in_words


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("The postcode is missing.", "Missing: Postcode."),
        ("The address has no street.", "Missing: Street and number."),
        ("The name is longer than 35 characters.", "Too long: Name. ⁨35⁩ characters fit."),
        ("This carrier takes 30 kg at most.", "This carrier takes ⁨30⁩ kg at most."),
        ("The price list ends at 30 kg.", "This carrier takes ⁨30⁩ kg at most."),
        ("The price list has no zone for GR.", "The price list has no zone for ⁨GR⁩."),
        ("The carrier account acs is not ready.", "The carrier account ⁨acs⁩ is not ready."),
        ("No rule names a carrier for CN.", "No rule names a carrier for ⁨CN⁩."),
        ("The order is on hold: lead.", "On hold: ⁨lead⁩."),
        (
            "The ceiling of 400 EUR for this batch is reached.",
            "The ceiling of ⁨400 EUR⁩ for this batch is reached.",
        ),
        (
            "The spending limit of 90 EUR (per hour) is reached.",
            "The spending limit of ⁨90 EUR⁩ an hour is reached.",
        ),
        (
            "The spending limit of 900 EUR (per day) is reached.",
            "The spending limit of ⁨900 EUR⁩ a day is reached.",
        ),
        (
            "Order KY-1, KY-2 of the same customer goes to the same address.",
            "⁨KY-1, KY-2⁩ of the same customer goes to the same address.",
        ),
        (
            "Morning was due at 10:00, 21 April while Packbench was off. Run it now?",
            "⁨Morning⁩ was due at ⁨10:00, 21 April⁩ while Packbench was off. Run it now?",
        ),
        (
            "The order is not paid. Nobody knows what this order weighs.",
            "The order is not paid. Nobody knows what this order weighs.",
        ),
        ("The carrier said: depot 7 is closed", "The carrier said: depot 7 is closed"),
        ("", ""),
    ],
)
def test_each_reason_is_said_and_a_carriers_own_stays(told: str, said: str) -> None:
    assert in_words(told) == said


def test_a_known_reason_is_said_in_the_language_of_the_screen() -> None:
    language.speak(lambda context, text, note, n: text.upper())
    assert in_words("The order is not paid. Depot 7 is closed.") == (
        "THE ORDER IS NOT PAID. Depot 7 is closed."
    )


def picture(state: RunState, **more: object) -> words.RunPicture:
    story = BatchDouble()
    story.run = run(state)
    found = replace(story.progress(RUN), **more)
    return words.run_picture(found, NOW, "EUR")


def test_the_head_says_how_long_it_takes_and_what_it_costs() -> None:
    assert picture(RunState.RUNNING).left == "3 min left"
    assert picture(RunState.RUNNING, seconds_left=20.0).left == "under 1 min left"
    assert picture(RunState.RUNNING, seconds_left=None).left == "Running"
    assert picture(RunState.RUNNING).cost == "⁨€ 214.60⁩"
    assert picture(RunState.RUNNING, cost=()).cost == "⁨€ 0.00⁩"
    assert picture(RunState.RUNNING).ceiling == "of ⁨€ 400.00⁩ ceiling"


@pytest.mark.parametrize(
    ("state", "left", "verb", "may_stop"),
    [
        (RunState.CHECKING, "Checking", "Pause", True),
        (RunState.PAUSED, "Paused", "Go on", True),
        (RunState.STOPPED, "Stopped", "Take up again", False),
        (RunState.DONE, "Over", "", False),
    ],
)
def test_each_state_has_its_word_and_its_button(
    state: RunState, left: str, verb: str, may_stop: bool
) -> None:
    shown = picture(state)
    assert (shown.left, shown.pause, shown.may_stop) == (left, verb, may_stop)


def test_a_run_says_what_stands_still_and_what_a_dry_run_found() -> None:
    assert "only then money is spent" in picture(RunState.CHECKING).note
    assert "until you go on" in picture(RunState.PAUSED).note
    story = BatchDouble()
    story.run = run(RunState.DONE, why="dry run")
    shown = words.run_picture(story.progress(RUN), NOW, "")
    assert shown.note == "Dry run: 24 would get a label, 2 would not."
    assert (shown.pause, shown.sub) == ("", "84 orders · dry run")
    stopping = run(RunState.PAUSED, stopped=True)
    found: RunProgress = replace(story.progress(RUN), run=stopping)
    assert words.run_picture(found, NOW, "").note == "Stopping: what is bought is still printed."
    no_ceiling = replace(found, run=run(definition={"per_batch": "much"}))
    assert words.run_picture(no_ceiling, NOW, "").ceiling == "spent so far"


def test_each_print_state_is_told_apart_on_a_label_that_is_done() -> None:
    said = {
        words.entry_line(
            EntryList.DONE, entry(1, EntryList.DONE, print_state=state), CARRIERS
        ).under.partition(" · ")[0]
        for state in (None, *PrintState)
    }
    assert len(said) == len(PrintState)
    assert "spoilt, prints again" in said


def test_each_order_that_needs_somebody_has_a_verb() -> None:
    for fix in Fix:
        one = entry(1, EntryList.NEEDS_YOU, fix=fix, progress="unfit")
        assert bool(words.fix_verb(one)) is (fix is not Fix.NONE)
        assert words.primary_verb(one)
    by_hand = entry(1, why="chosen by hand")
    assert words.why_this_service(by_hand, CARRIERS).endswith("chosen by hand")
    assert words.why_this_service(entry(1, carrier=""), CARRIERS) == ""


def test_a_plan_is_said_in_words() -> None:
    assert plan_words.schedule(Plan("A")) == "by hand only"
    daily = Plan("A", times=("10:00",), working_days=False)
    assert plan_words.schedule(daily) == "⁨10:00⁩ every day"
    chosen = PlanFilter(
        shops=("Etsy",), countries=("TR", "GR"), at_risk=True, min_age_hours=4, most=50
    )
    assert plan_words.chosen(chosen) == (
        "⁨Etsy⁩ · ⁨TR⁩, ⁨GR⁩ · promise at risk · older than 4 h · at most 50 orders"
    )
    assert plan_words.chosen(PlanFilter(min_weight_g=100)) == "from 100 g"
    assert plan_words.chosen(PlanFilter(max_weight_g=900)) == "up to 900 g"
    assert plan_words.chosen(PlanFilter(min_weight_g=1, max_weight_g=2)) == "from 1 to 2 g"
    now = datetime(2026, 4, 21, 9, 0, tzinfo=UTC)
    off = replace(daily, enabled=False)
    assert plan_words.next_due(off, now, now) == "switched off"
    assert plan_words.next_due(daily, None, now) == "–"
    assert "today at" in plan_words.next_due(daily, now + timedelta(minutes=5), now)


def test_what_is_typed_into_the_editor_is_read_as_it_is_meant() -> None:
    assert plan_words.unlisted("TR, GR؛ AE; TR,, ") == ("TR", "GR", "AE")
    assert [plan_words.whole(text) for text in ("", " 12 ", "1.5", "٣", "-1")] == [
        0, 12, None, None, None,
    ]  # fmt: skip
    assert [plan_words.amount(text) for text in ("", "8,50", "400")] == ["0", "8.50", "400"]
    assert plan_words.problem("filter.shops[1]", {"shops": "Shops"}) == "Please check: Shops"
    assert plan_words.problem("steps", {}) == ""


def test_a_run_says_where_its_failures_go_as_long_as_it_goes() -> None:
    going = run()
    assert words.failures_go(going, "a@b.c") == (
        "The list of failures goes to \u2068a@b.c\u2069 and prints with the batch."
    )
    assert words.failures_go(going, "") == "The list of failures prints with the batch."
    assert words.failures_go(run(RunState.DONE), "a@b.c") == ""

    def only(*steps: Step) -> str:
        plan = Plan("Plain", steps=tuple(PlanStep(one) for one in steps))
        return words.failures_go(run(definition=plan_to_plain(plan)), "a@b.c")

    assert only(Step.CHECK) == ""
    assert only(Step.CHECK, Step.MAIL_FAILURES) == "The list of failures goes to \u2068a@b.c\u2069."


def test_a_run_that_its_plans_condition_kept_from_buying_says_so() -> None:
    plan = Plan(
        "Few",
        steps=(PlanStep(Step.CHECK), PlanStep(Step.CHOOSE), PlanStep(Step.BUY, more_than=9)),
    )
    kept = run(RunState.DONE, definition=plan_to_plain(plan))
    found = RunProgress(kept, RunCounts(left_out=3), 0, 0, 3, 0, 3, (), 0.0)
    said = words.run_picture(found, kept.made_at, "EUR").note
    assert said.startswith("The plan buys only: with more than 9 orders.")
