"""The steps of a plan: an ordered list, each with its condition and what its error means.

Some orders are forced, since one step needs what another one brings. A plan that breaks them is
refused by name (`Fault`), before it is stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workstation.domain.errors import Refused


class Step(StrEnum):
    """What a plan can do, in the order that the ready-made plans have."""

    CHECK = "check"
    MERGE = "merge"
    CHOOSE = "choose"
    PICK_LIST = "pick_list"
    BUY = "buy"
    LABELS = "labels"
    SLIPS = "slips"
    COVER = "cover"
    MAIL_FAILURES = "mail_failures"


class When(StrEnum):
    """The condition of a step, judged by what has failed before it."""

    ALWAYS = "always"
    SOME_FAILED = "some_failed"
    NONE_FAILED = "none_failed"


class OnError(StrEnum):
    """What a step's error means for the rest: go on without those orders, pause and let a person
    look, or leave out all that has not begun.
    """

    GO_ON = "go_on"
    PAUSE = "pause"
    STOP = "stop"


class Moment(StrEnum):
    """When a step's turn comes: all is checked, all is bought, or the run is over."""

    CHECKED = "checked"
    BOUGHT = "bought"
    OVER = "over"


class Fault(StrEnum):
    """Why a list of steps cannot be run as it stands."""

    TWICE = "twice"
    UNCHECKED = "unchecked"
    UNCHOSEN = "unchosen"
    MERGED_LATE = "merged_late"
    UNBOUGHT = "unbought"
    SLIPS_EARLY = "slips_early"
    NO_CONDITION = "no_condition"
    NO_SHOPS = "no_shops"
    NO_ERROR = "no_error"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step; one that is switched off keeps its place. `more_than` makes it wait for so many
    orders that are fit, `shops` limits a paper to the orders of those shops.
    """

    step: Step
    when: When = When.ALWAYS
    on_error: OnError = OnError.GO_ON
    on: bool = True
    more_than: int = 0
    shops: tuple[str, ...] = ()

    def holds(self, *, failed: bool, fit: int) -> bool:
        """Tell whether the condition holds: has something failed, how many orders are fit."""
        as_told = self.when is When.ALWAYS or failed == (self.when is When.SOME_FAILED)
        return as_told and (not self.more_than or fit > self.more_than)

    @property
    def conditional(self) -> bool:
        return self.when is not When.ALWAYS or self.more_than > 0


PAPERS = (Step.PICK_LIST, Step.SLIPS, Step.COVER)
UNCONDITIONAL = (Step.CHECK, Step.CHOOSE)
"""Every order is checked, and none is bought without its service."""
OF_SHOPS = (*PAPERS, Step.MAIL_FAILURES)
"""Steps that can be for some shops alone; whose labels are bought is said by the plan's filter."""
WITH_ERRORS = (Step.CHECK, Step.CHOOSE, Step.BUY)
"""Steps for whose errors the rest can wait; a paper or a mail holds up nothing."""

_WORDS = {
    Fault.TWICE: ("This step stands there twice.", "Take one of them out."),
    Fault.UNCHECKED: (
        "The check must come first.",
        "Nothing is asked, bought or printed before all orders are checked.",
    ),
    Fault.UNCHOSEN: (
        "The service must be chosen before labels are bought.",
        "Put that step before buying, and switch it on.",
    ),
    Fault.MERGED_LATE: (
        "Orders can be put together only before their labels are bought.",
        "Put that question before buying.",
    ),
    Fault.UNBOUGHT: (
        "Labels can be printed only after they are bought.",
        "Put buying before printing, and switch it on.",
    ),
    Fault.SLIPS_EARLY: (
        "Packing slips follow their labels.",
        "Put printing the labels before the slips, and switch it on.",
    ),
    Fault.NO_CONDITION: (
        "This step takes no condition: it is for every order.",
        "Let it run always.",
    ),
    Fault.NO_SHOPS: (
        "This step cannot be for some shops alone.",
        "Choose the shops above, at which orders the plan takes.",
    ),
    Fault.NO_ERROR: ("Nothing waits for this step.", "Let the run go on."),
}


def step_of(steps: Sequence[PlanStep], step: Step) -> PlanStep | None:
    """The step, None where it is not in the list or switched off."""
    return next((one for one in steps if one.step is step and one.on), None)


def check_steps(steps: Sequence[PlanStep]) -> None:
    """Raise `Refused` with a `Fault` as its code, its field naming the step ("steps[2]")."""
    for at, one in enumerate(steps):
        fault = _fault_of(steps, at, one)
        if fault is not None:
            title, advice = _WORDS[fault]
            raise Refused(title, advice, field=f"steps[{at}]", code=fault.value)


def _fault_of(steps: Sequence[PlanStep], at: int, one: PlanStep) -> Fault | None:
    before = {other.step for other in steps[:at] if other.on}
    if any(other.step is one.step for other in steps[:at]):
        return Fault.TWICE
    if not one.on:
        return None
    if one.step in UNCONDITIONAL and one.conditional:
        return Fault.NO_CONDITION
    if one.shops and one.step not in OF_SHOPS:
        return Fault.NO_SHOPS
    if one.on_error is not OnError.GO_ON and one.step not in WITH_ERRORS:
        return Fault.NO_ERROR
    if one.step is not Step.CHECK and Step.CHECK not in before:
        return Fault.UNCHECKED
    match one.step:
        case Step.MERGE if Step.BUY in before:
            return Fault.MERGED_LATE
        case Step.BUY if Step.CHOOSE not in before:
            return Fault.UNCHOSEN
        case Step.LABELS if Step.BUY not in before:
            return Fault.UNBOUGHT
        case Step.SLIPS if Step.LABELS not in before:
            return Fault.SLIPS_EARLY
    return None


def moment_of(steps: Sequence[PlanStep], step: Step) -> Moment:
    """When the turn of a step comes that is switched on; slips come beside their labels."""
    kinds = [one.step for one in steps if one.on]
    at = kinds.index(step)
    if Step.BUY not in kinds:
        return Moment.OVER if step in (Step.COVER, Step.MAIL_FAILURES) else Moment.CHECKED
    if at <= kinds.index(Step.BUY):
        return Moment.CHECKED
    if step is Step.LABELS:
        between = kinds[kinds.index(Step.BUY) + 1 : at]
        return Moment.BOUGHT if between else Moment.CHECKED
    if step is Step.SLIPS:
        return Moment.CHECKED
    if Step.LABELS in kinds and at < kinds.index(Step.LABELS):
        return Moment.BOUGHT
    return Moment.OVER


def with_choice(steps: Sequence[PlanStep]) -> tuple[PlanStep, ...]:
    """The steps with the choice of a service before the purchase, where nothing is said of it."""
    kinds = [one.step for one in steps]
    if Step.CHOOSE in kinds or Step.BUY not in kinds:
        return tuple(steps)
    at = kinds.index(Step.BUY)
    return (*steps[:at], PlanStep(Step.CHOOSE), *steps[at:])


def in_fixed_order(steps: Sequence[PlanStep]) -> tuple[PlanStep, ...]:
    """A list as it was meant before its order counted: the steps ran in one fixed order, only those
    of papers and mail had conditions, and what needed a missing step did nothing.
    """
    found = {one.step: one for one in steps}
    kept: list[PlanStep] = []
    for step in Step:
        one = found.get(step)
        if one is None:
            continue
        if step is Step.LABELS and Step.BUY not in found:
            continue
        if step is Step.SLIPS and not {Step.BUY, Step.LABELS} <= set(found):
            continue
        kept.append(
            replace(
                one,
                when=one.when if step in OF_SHOPS else When.ALWAYS,
                on_error=one.on_error if step in (Step.CHECK, Step.BUY) else OnError.GO_ON,
            )
        )
    if kept and Step.CHECK not in found and Step.BUY not in found:
        kept.insert(0, PlanStep(Step.CHECK))
    return tuple(kept)
