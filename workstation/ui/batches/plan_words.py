"""A plan in words: when it runs, which orders it takes, what each step is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import assert_never

from workstation.domain.plan_steps import Fault, OnError, PlanStep, Step, When
from workstation.domain.plans import Plan, PlanFilter, Sorting
from workstation.ui import dates
from workstation.ui.words import isolate, translate


def schedule(plan: Plan) -> str:
    """When a plan is due, in words."""
    if not plan.times:
        return translate("Batches", "by hand only")
    times = ", ".join(isolate(one) for one in plan.times)
    if plan.working_days:
        return translate("Batches", "{times} on working days").format(times=times)
    return translate("Batches", "{times} every day").format(times=times)


def next_due(plan: Plan, due: datetime | None, now: datetime) -> str:
    """When it runs next by itself."""
    if not plan.enabled:
        return translate("Batches", "switched off")
    if due is None:
        return "–"
    here, today = due.astimezone(), now.astimezone().date()
    if here.date() == today:
        return translate("Batches", "today at {time}").format(time=isolate(dates.clock(due)))
    return dates.moment(due)


def chosen(of: PlanFilter) -> str:
    """Which orders a plan takes, as one sentence without a verb."""
    parts = [
        ", ".join(isolate(one) for one in group)
        for group in (of.shops, of.countries, of.services, of.skus)
        if group
    ]
    if of.tags:
        tagged = translate("Batches", "tagged {tags}")
        parts.append(tagged.format(tags=", ".join(isolate(one) for one in of.tags)))
    if of.without_tags:
        untagged = translate("Batches", "not tagged {tags}")
        parts.append(untagged.format(tags=", ".join(isolate(one) for one in of.without_tags)))
    if of.at_risk:
        parts.append(translate("Batches", "promise at risk"))
    if of.min_weight_g and of.max_weight_g:
        said = translate("Batches", "from {low} to {high} g")
        parts.append(said.format(low=of.min_weight_g, high=of.max_weight_g))
    elif of.min_weight_g:
        parts.append(translate("Batches", "from {low} g").format(low=of.min_weight_g))
    elif of.max_weight_g:
        parts.append(translate("Batches", "up to {high} g").format(high=of.max_weight_g))
    if of.min_age_hours:
        parts.append(translate("Batches", "older than %n h", None, of.min_age_hours))
    if of.most:
        parts.append(translate("Batches", "at most %n order(s)", None, of.most))
    return " · ".join(parts) or translate("Batches", "all orders that are ready")


def step(of: Step) -> str:
    """What a step does."""
    match of:
        case Step.CHECK:
            return translate("Batches", "Check all orders first")
        case Step.MERGE:
            return translate("Batches", "Ask about orders to one address")
        case Step.CHOOSE:
            return translate("Batches", "Choose the service")
        case Step.BUY:
            return translate("Batches", "Buy the labels")
        case Step.PICK_LIST:
            return translate("Batches", "Print the pick list")
        case Step.LABELS:
            return translate("Batches", "Print the labels")
        case Step.SLIPS:
            return translate("Batches", "Print the packing slips")
        case Step.COVER:
            return translate("Batches", "Print the cover with the failures")
        case Step.MAIL_FAILURES:
            return translate("Batches", "Mail the list of failures")
    assert_never(of)


def when(of: When) -> str:
    """The condition of a step."""
    match of:
        case When.ALWAYS:
            return translate("Batches", "always")
        case When.SOME_FAILED:
            return translate("Batches", "if some failed")
        case When.NONE_FAILED:
            return translate("Batches", "if none failed")
    assert_never(of)


def condition(of: PlanStep) -> str:
    """All that a step waits for, or is for, as one phrase."""
    parts = [when(of.when)] if of.when is not When.ALWAYS else []
    if of.more_than:
        said = translate("Batches", "with more than %n order(s)", None, of.more_than)
        parts.append(said)
    if of.shops:
        shops = ", ".join(isolate(one) for one in of.shops)
        parts.append(translate("Batches", "only of {shops}").format(shops=shops))
    return " · ".join(parts) or when(When.ALWAYS)


def fault(code: str) -> str:
    """Why a list of steps cannot be run as it stands; "" for what is no such fault."""
    if code not in tuple(Fault):
        return ""
    match Fault(code):
        case Fault.TWICE:
            return translate("Batches", "This step stands there twice.")
        case Fault.UNCHECKED:
            return translate(
                "Batches",
                "The check must come first: nothing is asked, bought or printed before all orders "
                "are checked.",
            )
        case Fault.UNCHOSEN:
            return translate(
                "Batches", "The service must be chosen before labels are bought: put it before."
            )
        case Fault.MERGED_LATE:
            return translate(
                "Batches", "Orders can be put together only before their labels are bought."
            )
        case Fault.UNBOUGHT:
            return translate(
                "Batches", "Labels can be printed only after they are bought: put buying before."
            )
        case Fault.SLIPS_EARLY:
            return translate(
                "Batches", "Packing slips follow their labels: put printing the labels before."
            )
        case Fault.NO_CONDITION:
            return translate("Batches", "This step is for every order: it takes no condition.")
        case Fault.NO_SHOPS:
            return translate(
                "Batches", "Which shops get labels is said above, at which orders the plan takes."
            )
        case Fault.NO_ERROR:
            return translate("Batches", "Nothing waits for this step: the run goes on.")


def on_error(of: OnError) -> str:
    """What a step's error means for the rest."""
    match of:
        case OnError.GO_ON:
            return translate("Batches", "go on without them")
        case OnError.PAUSE:
            return translate("Batches", "pause, let me look")
        case OnError.STOP:
            return translate("Batches", "stop, leave out the rest")
    assert_never(of)


def sorting(of: Sorting) -> str:
    """The pick order."""
    match of:
        case Sorting.WALK:
            return translate("Batches", "Walk past the shelves")
        case Sorting.SKU:
            return translate("Batches", "Article by article")
        case Sorting.CLUSTER:
            return translate("Batches", "Cart with a tote an order")
        case Sorting.AGE:
            return translate("Batches", "Oldest promise first")
    assert_never(of)


def listed(values: Sequence[str]) -> str:
    """Several words in one field."""
    return ", ".join(values)


def unlisted(text: str) -> tuple[str, ...]:
    """The words of a field, without doubles."""
    parts = text.replace("؛", ",").replace("،", ",").replace("、", ",").replace(";", ",")
    return tuple(dict.fromkeys(one.strip() for one in parts.split(",") if one.strip()))


def whole(text: str) -> int | None:
    """A whole number of a field; None for anything else, 0 for nothing."""
    clean = text.strip()
    if not clean:
        return 0
    return int(clean) if clean.isascii() and clean.isdigit() else None


def amount(text: str) -> str:
    """An amount as plans hold it: a decimal comma is a point, nothing is "0"."""
    clean = text.strip().replace(",", ".")
    return clean or "0"


def shown_amount(text: str) -> str:
    """An amount of a plan for its field; none is an empty field."""
    return text if Decimal(text) else ""


def field_of(path: str) -> str:
    """The field of the editor to which an error's path belongs ("filter.shops" -> "shops")."""
    return path.removeprefix("filter.").partition("[")[0]


def place_of(path: str) -> int:
    """The place in a list that an error's path names ("steps[2]" -> 2), -1 for none."""
    inside = path.partition("[")[2].partition("]")[0]
    return int(inside) if inside.isdigit() else -1


def problem(path: str, names: Mapping[str, str]) -> str:
    """What is wrong with a plan, by the field that an error named."""
    name = names.get(field_of(path), "")
    if not name:
        return ""
    return translate("Batches", "Please check: {field}").format(field=name)
