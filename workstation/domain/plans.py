"""A plan of the batch desk: when it is due, which orders it takes, which steps it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from workstation.domain.errors import Refused
from workstation.domain.orders import Order
from workstation.domain.plan_steps import (
    OnError,
    PlanStep,
    Step,
    When,
    check_steps,
    in_fixed_order,
    step_of,
    with_choice,
)

S = TypeVar("S", bound=StrEnum)


class Sorting(StrEnum):
    """The pick order, and with it the order of labels and slips.

    A walk past the shelves, article by article, a cart with a tote an order, or the oldest first.
    """

    WALK = "walk"
    SKU = "sku"
    CLUSTER = "cluster"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """Which orders a plan takes; what is empty or 0 takes all. `services` compares what the
    customer chose, `skus` are patterns ("GIFT-*") of which one must be in the order.
    """

    shops: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    skus: tuple[str, ...] = ()
    min_weight_g: int = 0
    max_weight_g: int = 0
    min_age_hours: int = 0
    at_risk: bool = False
    most: int = 0
    tags: tuple[str, ...] = ()
    """Any of these is on the order."""
    without_tags: tuple[str, ...] = ()
    """None of these is."""

    def takes(self, order: Order, *, weight_g: int | None, now: datetime, today: date) -> bool:
        """Tell whether the plan is for this order; an unknown weight passes no weight limit but
        that of nothing, since it must not hide an order: the check names it.
        """
        wanted = order.service_wanted.casefold()
        return (
            (not self.shops or order.shop in self.shops)
            and (not self.countries or order.recipient.country in self.countries)
            and (not self.services or any(one.casefold() in wanted for one in self.services))
            and (not self.skus or any(_sku_fits(order, one) for one in self.skus))
            and (not self.tags or order.tagged(self.tags))
            and not order.tagged(self.without_tags)
            and (weight_g is None or weight_g >= self.min_weight_g)
            and (weight_g is None or not self.max_weight_g or weight_g <= self.max_weight_g)
            and now - order.placed_at >= timedelta(hours=self.min_age_hours)
            and (not self.at_risk or (order.promised is not None and order.promised <= today))
        )


def _sku_fits(order: Order, pattern: str) -> bool:
    return any(fnmatchcase(line.sku.casefold(), pattern.casefold()) for line in order.lines)


@dataclass(frozen=True, slots=True)
class Plan:
    """A named plan. `times` are "HH:MM" of the shop's clock; ceilings are amounts in the shop's
    currency, "0" for none. `single_first` puts the orders of one line before the others.
    """

    name: str
    times: tuple[str, ...] = ()
    working_days: bool = True
    enabled: bool = True
    filter: PlanFilter = PlanFilter()
    sorting: Sorting = Sorting.WALK
    single_first: bool = True
    steps: tuple[PlanStep, ...] = ()
    per_label: str = "0"
    per_batch: str = "0"

    def step(self, step: Step) -> PlanStep | None:
        """The step, None where the plan does not make it."""
        return step_of(self.steps, step)

    def copied(self, name: str) -> Plan:
        """The same plan under another name, not due by itself until somebody says so."""
        return replace(self, name=name, enabled=False)


ALL_STEPS = tuple(
    PlanStep(step, When.SOME_FAILED if step is Step.MAIL_FAILURES else When.ALWAYS) for step in Step
)
READY_MADE = (
    Plan("Morning", times=("10:00",), steps=ALL_STEPS),
    Plan("Afternoon", times=("15:30",), steps=ALL_STEPS),
)
"""The two plans that an installation begins with."""
ORDERED = "ordered"
"""Says in a written plan that its steps run in the order in which they stand there."""


def plan_to_plain(plan: Plan) -> dict[str, Any]:
    """The plan as plain values for TOML and the database."""
    plain: dict[str, Any] = asdict(plan)
    plain[ORDERED] = True
    plain["steps"] = [
        {**one, "step": str(one["step"]), "when": str(one["when"]),
         "on_error": str(one["on_error"]), "shops": list(one["shops"])}
        for one in plain["steps"]
    ]  # fmt: skip
    plain["sorting"] = str(plan.sorting)
    plain["times"] = list(plan.times)
    plain["filter"] = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in plain["filter"].items()
    }
    return plain


def plan_from_plain(plain: Mapping[str, Any]) -> Plan:
    """Read a plan; raises `Refused` naming the field that is wrong."""
    _only_known({name: plain[name] for name in plain if name != ORDERED}, Plan, "")
    name = _text(plain, "name").strip()
    if not name:
        raise _wrong("name", "a name")
    steps = tuple(_step(one, f"steps[{n}]") for n, one in enumerate(_list(plain, "steps")))
    if len({one.step for one in steps}) == len(steps) and not _flag(plain, ORDERED, False):
        steps = in_fixed_order(steps)
    steps = with_choice(steps)
    check_steps(steps)
    times = tuple(_time(one) for one in _list(plain, "times"))
    return Plan(
        name=name,
        times=tuple(sorted(set(times))),
        working_days=_flag(plain, "working_days", True),
        enabled=_flag(plain, "enabled", True),
        filter=_filter(plain.get("filter", {})),
        sorting=_word(Sorting, plain.get("sorting", "walk"), "sorting"),
        single_first=_flag(plain, "single_first", True),
        steps=steps,
        per_label=_amount(plain, "per_label"),
        per_batch=_amount(plain, "per_batch"),
    )


def due_between(
    plan: Plan,
    since: datetime,
    until: datetime,
    *,
    zone: tzinfo,
    works_on: Callable[[date], bool],
) -> Iterator[datetime]:
    """The moments after `since` and up to `until` at which the plan is due, oldest first.

    A time that the clock leaps over in spring is due when the clock has leapt.
    """
    if not plan.enabled:
        return
    day = since.astimezone(zone).date()
    last = until.astimezone(zone).date()
    while day <= last:
        if not plan.working_days or works_on(day):
            for one in plan.times:
                hour, minute = (int(part) for part in one.split(":"))
                moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
                if since < moment <= until:
                    yield moment
        day += timedelta(days=1)


def _filter(plain: object) -> PlanFilter:
    if not isinstance(plain, Mapping):
        raise _wrong("filter", "a table")
    _only_known(plain, PlanFilter, "filter.")
    known: dict[str, Any] = {}
    for item in fields(PlanFilter):
        if item.name not in plain:
            continue
        value, path = plain[item.name], f"filter.{item.name}"
        default = item.default
        if isinstance(default, tuple):
            if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
                raise _wrong(path, "a list of texts")
            known[item.name] = tuple(value)
        elif isinstance(default, bool):
            known[item.name] = _flag(plain, item.name, default)
        else:
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise _wrong(path, "a whole number, 0 or more")
            known[item.name] = value
    return PlanFilter(**known)


def _step(plain: object, path: str) -> PlanStep:
    if isinstance(plain, str):
        return PlanStep(_word(Step, plain, path))
    if not isinstance(plain, Mapping):
        raise _wrong(path, "a step")
    _only_known(plain, PlanStep, f"{path}.")
    more_than = plain.get("more_than", 0)
    if not isinstance(more_than, int) or isinstance(more_than, bool) or more_than < 0:
        raise _wrong(f"{path}.more_than", "a whole number, 0 or more")
    shops = plain.get("shops", ())
    if not isinstance(shops, list | tuple) or not all(isinstance(one, str) for one in shops):
        raise _wrong(f"{path}.shops", "a list of texts")
    return PlanStep(
        _word(Step, plain.get("step", ""), f"{path}.step"),
        _word(When, plain.get("when", "always"), f"{path}.when"),
        _word(OnError, plain.get("on_error", "go_on"), f"{path}.on_error"),
        on=_flag(plain, "on", True),
        more_than=more_than,
        shops=tuple(shops),
    )


def _only_known(plain: Mapping[str, Any], kind: type[Any], path: str) -> None:
    known = [item.name for item in fields(kind)]
    for name in plain:
        if name not in known:
            raise Refused(
                f"A plan has no field {path}{name}.",
                f"Known here are: {', '.join(known)}.",
                field=f"{path}{name}",
            )


def _word(kind: type[S], value: object, path: str) -> S:
    try:
        return kind(str(value))
    except ValueError:
        raise _wrong(path, f"one of {', '.join(kind)}") from None


def _text(plain: Mapping[str, Any], name: str, default: str = "") -> str:
    value = plain.get(name, default)
    if not isinstance(value, str):
        raise _wrong(name, "text")
    return value


def _list(plain: Mapping[str, Any], name: str) -> Sequence[object]:
    value = plain.get(name, ())
    if not isinstance(value, list | tuple):
        raise _wrong(name, "a list")
    return value


def _flag(plain: Mapping[str, Any], name: str, default: bool) -> bool:
    value = plain.get(name, default)
    if not isinstance(value, bool):
        raise _wrong(name, "true or false")
    return value


def _time(value: object) -> str:
    try:
        return f"{datetime.strptime(str(value), '%H:%M'):%H:%M}"
    except ValueError:
        raise _wrong("times", "times of day, like 10:00") from None


def _amount(plain: Mapping[str, Any], name: str) -> str:
    text = _text(plain, name, "0")
    try:
        amount = Decimal(text)
    except InvalidOperation:
        raise _wrong(name, 'an amount like "50"') from None
    if not amount.is_finite() or amount < 0:
        raise _wrong(name, 'an amount like "50"')
    return text


def _wrong(path: str, wanted: str) -> Refused:
    return Refused(f"The plan's {path} is wrong.", f"It must be {wanted}.", field=path)
