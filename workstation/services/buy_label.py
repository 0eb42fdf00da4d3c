"""Buying a label once: intent before the call, the raw answer after it, and no blind second try."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from enum import Enum, auto
from functools import partial
from typing import TypeVar

from workstation.domain import events
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.orders import Order
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus, ShippingLabel
from workstation.domain.values import LabelId, Money, ParcelId
from workstation.ports.batches import BatchRun, RunId, RunState
from workstation.ports.carrier import (
    BoughtLabel,
    CanBuyRaw,
    CanFindByReference,
    CanRate,
    CanTakeNumber,
    Carrier,
    EffectKind,
    LabelRequest,
    Problem,
    RawAnswer,
)
from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork
from workstation.ports.work import StepState, WorkItem, WorkStep
from workstation.services.close_parcel import request_from_plain
from workstation.services.customs_papers import papers_work
from workstation.services.floor import routes_of
from workstation.services.outbox import MAX_TRIES, MAX_WAIT
from workstation.services.reactions import BUY_STEP as STEP
from workstation.services.reactions import report_bought
from workstation.services.take_number import take_number
from workstation.services.works import Works

DOUBT = "buy_doubt"
_NONE = Decimal(0)

T = TypeVar("T")


class After(Enum):
    """What may follow an earlier try."""

    CONCLUDED = auto()
    """Nothing: the item has its result, its wait or its question."""
    FRESH = auto()
    """A purchase, as if there had been none before."""
    REPEAT = auto()
    """The same request again under the same key; the first may have gone through."""


def buy_label(works: Works, item: WorkItem) -> None:
    """Work one purchase to a result, a wait or a question.

    Answers to the question: "not_bought" buys under the same key, "bought:<tracking number>" takes
    the number over, "look_again" asks the carrier once more.
    """
    with works.begin(looks=True) as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        intent = uow.labels.intent(parcel.id) if parcel else None
        order = uow.orders.get(parcel.order_id) if parcel else None
        run = _run_of(uow, item)
    if parcel is None or intent is None or order is None:
        _end(works, item, dropped="the parcel is gone")
        return
    if parcel.status is ParcelStatus.CANCELLED and item.step(STEP) is None:
        _end(works, item, dropped="the parcel was given up")
        return
    if parcel.label is LabelState.LIVE or str(intent.attempt) != item.purpose:
        _end(works, item)
        return
    carrier = works.carrier(intent.carrier)
    request = request_from_plain(intent.request)
    if isinstance(carrier, CanTakeNumber):
        if not item.answer:
            _allow(works, item, carrier, intent, order, parcel, request, run)
        take_number(
            works, item, carrier, intent, parcel, partial(_store, works, item, intent, parcel)
        )
        return
    after = After.FRESH
    step = item.step(STEP)
    if step is not None and step.state is StepState.INTENT:
        after = _settle(works, item, carrier, intent, parcel, step)
    if after is After.CONCLUDED:
        return
    if after is After.FRESH:
        _allow(works, item, carrier, intent, order, parcel, request, run)
    _buy(works, item, carrier, intent, parcel, request, after)


def _run_of(uow: UnitOfWork, item: WorkItem) -> BatchRun | None:
    """The run that this purchase is of; its plan is fixed from its start."""
    run_id = item.payload.get("run")
    return uow.batches.run(RunId(int(run_id))) if run_id else None


def _end(works: Works, item: WorkItem, *, dropped: str = "") -> None:
    """Nothing is to be bought: it is done already, or dropped for this reason."""
    with works.begin() as uow:
        if dropped:
            uow.work.drop(item, reason=dropped)
        else:
            uow.work.done(item)
        uow.commit()


def _allow(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    order: Order,
    parcel: Parcel,
    request: LabelRequest,
    run: BatchRun | None,
) -> None:
    """Everything that may forbid the purchase, before anything is sent."""
    # What this thread said before is not of this purchase.
    works.exchanges()
    if order.held:
        # The wish stands: it is bought as soon as the order is let go.
        raise Refused(
            "The order is on hold.",
            "Release it in Orders; its label is then bought by itself.",
            field="order",
            code="held",
        )
    for problem in _problems(carrier, order, request):
        _mark_refused(works, item, parcel, problem.field, f"{problem.title} {problem.advice}")
        raise Refused(problem.title, problem.advice, field=problem.field)
    works.check_room()
    limit = _batch_limit(works, run)
    money = works.settings.money
    limited = limit is not None or money.limit("per_hour") or money.limit("per_day")
    named = _plan_ceilings(run)
    if intent.price_ceiling is None and not limited and not named:
        return
    price = _price(carrier, request)
    dear = _too_dear(intent.price_ceiling, price) or (
        _beyond_compare(works, price) if named else None
    )
    if dear is not None:
        _mark_refused(works, item, parcel, dear.field, f"{dear.title} {dear.advice}")
        raise Refused(dear.title, dear.advice, field=dear.field)
    try:
        _check_spending(works, intent, price, limit)
    except Refused as error:
        if item.payload.get("run"):
            # The order is free for the next batch.
            _mark_refused(works, item, parcel, error.field, str(error))
        raise


def _problems(carrier: Carrier, order: Order, request: LabelRequest) -> Iterator[Problem]:
    if order.cancelled_at is not None:
        yield Problem("order", "The order was cancelled.", "Unpack the box; buy nothing for it.")
    yield from carrier.check(request)


def _too_dear(ceiling: Money | None, price: Money | None) -> Problem | None:
    if ceiling is None or price is None or price.currency != ceiling.currency:
        return None
    if price.amount <= ceiling.amount:
        return None
    return Problem(
        "price",
        f"This label would cost {price}; the ceiling is {ceiling}.",
        "Choose another service or raise the ceiling in Set-up.",
    )


def _plan_ceilings(run: BatchRun | None) -> bool:
    """Tell whether the plan of this purchase names any ceiling of its own."""
    plan = run.definition if run is not None else {}
    return any(Decimal(str(plan.get(one, "0"))) for one in ("per_label", "per_batch"))


def _beyond_compare(works: Works, price: Money | None) -> Problem | None:
    """A price that the ceilings of its plan say nothing about is none that they allow."""
    currency = works.settings.shop.currency
    if price is None or price.currency == currency:
        return None
    return Problem(
        "price",
        f"This label would cost {price}; the plan's ceilings are in {currency}.",
        "Choose a service in that currency, or take the ceilings out of the plan.",
    )


def _price(carrier: Carrier, request: LabelRequest) -> Money | None:
    if not isinstance(carrier, CanRate):
        return None
    quotes = carrier.rates(request)
    return next((quote.price for quote in quotes if quote.service is request.service), None)


def _batch_limit(works: Works, run: BatchRun | None) -> tuple[RunId, Money] | None:
    """The most that the batch of this purchase may cost; None when nothing limits it."""
    if run is None:
        return None
    limit = Decimal(str(run.definition.get("per_batch", "0")))
    return (run.id, Money(limit, works.settings.shop.currency)) if limit else None


def _check_spending(
    works: Works,
    intent: PurchaseIntent,
    price: Money | None,
    limit: tuple[RunId, Money] | None,
) -> None:
    """Hold the purchase against what may be spent, and set its price aside in the same commit."""
    money, currency = works.settings.money, works.settings.shop.currency
    ours = price is None or price.currency == currency
    cost = price.amount if price is not None and ours else _NONE
    with works.begin() as uow:
        for name, span in (("per_hour", timedelta(hours=1)), ("per_day", timedelta(days=1))):
            most = money.limit(name)
            if not most or not ours:
                continue
            spent = uow.labels.spent_since(uow.now() - span, currency, but=intent.client_ref)
            if spent.amount + cost > most:
                raise Refused(
                    f"The spending limit of {most} {currency} "
                    f"({name.replace('_', ' ')}) is reached.",
                    "Wait, or raise the limit in Set-up, then retry.",
                    field="price",
                )
        if limit is not None:
            run_id, most_of_run = limit
            # Purchases of the same run ask one after the other.
            uow.batches.run(run_id, lock=True)
            spent = uow.batches.spent(run_id, most_of_run.currency, but=intent.client_ref)
            if spent.amount + cost > most_of_run.amount:
                raise Refused(
                    f"The ceiling of {most_of_run} for this batch is reached.",
                    "Raise it in the plan, or leave these for the next batch.",
                    field="price",
                )
        if price is not None:
            uow.labels.reserve(intent.client_ref, price)
            uow.commit()


def _settle(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    step: WorkStep,
) -> After:
    """An earlier try left no result: find out what came of it."""
    if item.answer == "not_bought":
        return After.FRESH
    if item.answer.startswith("bought:"):
        number = item.answer.removeprefix("bought:").strip()
        label = BoughtLabel(tracking_number=number, format="own", content=b"", price=None)
        _store(works, item, intent, parcel, label)
        return After.CONCLUDED
    told = _reread(carrier, intent)
    if told is not None:
        _store(works, item, intent, parcel, told)
        return After.CONCLUDED
    with works.begin() as uow:
        age = (uow.now() - step.sent_at).total_seconds()
    match carrier.spec.buy_effect:
        case EffectKind.REPEATABLE:
            return After.FRESH
        case EffectKind.KEYED if 0 <= age < carrier.spec.key_life_seconds:
            return After.REPEAT
        case EffectKind.LOOK_UP | EffectKind.KEYED if isinstance(carrier, CanFindByReference):
            return _look_up(works, item, carrier, intent, parcel, age)
        case _:
            _ask(works, item, parcel, carrier.spec.name)
            return After.CONCLUDED


def _reread(carrier: Carrier, intent: PurchaseIntent) -> BoughtLabel | None:
    """The label that an answer tells which was stored before it was read; None where none does."""
    if not intent.raw_answer or not isinstance(carrier, CanBuyRaw):
        return None
    try:
        return carrier.read_label(RawAnswer(intent.raw_answer))
    except (OutcomeUnknown, Refused):
        return None


def _look_up(
    works: Works,
    item: WorkItem,
    carrier: CanFindByReference,
    intent: PurchaseIntent,
    parcel: Parcel,
    age: float,
) -> After:
    """Ask the carrier, but believe its "no" only when our own request can no longer be on its
    way.
    """
    spec = works.carrier(intent.carrier).spec
    works.checkpoint("recover:before")
    try:
        found = carrier.recover(intent.client_ref)
    except Refused:
        _ask(works, item, parcel, spec.name)
        return After.CONCLUDED
    except OutcomeUnknown as error:
        raise Unavailable(error.title, error.advice) from error
    works.checkpoint("recover:after")
    if found is not None:
        _store(works, item, intent, parcel, found)
        return After.CONCLUDED
    if age >= spec.settle_seconds:
        return After.FRESH
    with works.begin() as uow:
        uow.work.later(
            item,
            # A clock that was set back must not make anybody wait for longer than that.
            seconds=min(spec.settle_seconds, spec.settle_seconds - age),
            reason="The answer was lost; the carrier is asked again.",
            count_try=False,
        )
        uow.commit()
    return After.CONCLUDED


def _buy(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    request: LabelRequest,
    after: After,
) -> None:
    def judged(call: Callable[[], T]) -> T | None:
        return _judged(works, item, carrier, intent, parcel, after, call)

    raw: RawAnswer | None = None
    label: BoughtLabel | None = None
    with works.places.take(item.lane, seconds=works.settings.timing.lease / 3):
        until = _intend(works, item, intent, parcel, after)

        def in_time(call: Callable[[LabelRequest], T]) -> T:
            works.still_holds(until)
            return call(request)

        if isinstance(carrier, CanBuyRaw):
            raw = judged(partial(in_time, carrier.buy_raw))
        else:
            label = judged(partial(in_time, carrier.buy))
    if raw is not None and isinstance(carrier, CanBuyRaw):
        works.checkpoint("buy:answered")
        # The answer is stored before anybody reads it, so that it can be read again. A cut of the
        # power that takes it finds the intent: as if it had come before the answer.
        with works.begin(lasting=False) as uow:
            uow.labels.keep_raw(intent.client_ref, raw.body)
            uow.exchanges.keep(intent.client_ref, works.exchanges())
            uow.commit()
        label = judged(partial(carrier.read_label, raw))
    if label is None:
        return
    works.checkpoint("buy:after")
    _store(works, item, intent, parcel, label)


def _intend(
    works: Works, item: WorkItem, intent: PurchaseIntent, parcel: Parcel, after: After
) -> float:
    """Commit that the call will be made; gives until when it may begin."""
    with works.begin() as uow:
        if after is After.FRESH:
            uow.work.forget_intent(item, name=STEP)
            if intent.raw_answer:
                # What was said of an earlier try says nothing of this one.
                uow.labels.keep_raw(intent.client_ref, b"")
            _set_label(uow, parcel, LabelState.REQUESTED)
        # A repeat keeps the first intent: the life of its key is counted from there.
        uow.work.intend(item, name=STEP, key=intent.client_ref, body_hash=intent.body_hash)
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("buy:before")
    return until


def _judged(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    after: After,
    call: Callable[[], T],
) -> T | None:
    """Make one of the carrier's own calls and judge what it raises; None when it is concluded.

    Of a repeat a "no" says nothing about the first sending, so the intent stays.
    """
    try:
        return call()
    except Refused as error:
        if after is After.REPEAT:
            _ask(works, item, parcel, carrier.spec.name)
            return None
        _mark_refused(works, item, parcel, error.field, str(error))
        raise
    except (Unavailable, NotConfigured):
        if after is After.FRESH:
            with works.begin() as uow:
                uow.work.forget_intent(item, name=STEP)
                uow.commit()
        raise
    except OutcomeUnknown as error:
        told = works.exchanges()
        if error.raw or told:
            with works.begin() as uow:
                if error.raw:
                    uow.labels.keep_raw(intent.client_ref, error.raw)
                uow.exchanges.keep(intent.client_ref, told)
                uow.commit()
        _doubt(works, item, carrier, parcel, str(error))
        return None


def _doubt(works: Works, item: WorkItem, carrier: Carrier, parcel: Parcel, reason: str) -> None:
    """The answer was lost: wait until it can be found out, or ask straight away where it cannot.

    Tries are bounded here too: a carrier that loses every answer ends in a question.
    """
    spec = carrier.spec
    if spec.buy_effect is EffectKind.ASK or item.tries + 1 >= MAX_TRIES:
        _ask(works, item, parcel, spec.name)
        return
    wait = spec.settle_seconds
    if spec.buy_effect in (EffectKind.KEYED, EffectKind.REPEATABLE):
        wait = min(MAX_WAIT, min(works.settings.timing.retry, 5.0) * 2**item.tries)
    with works.begin() as uow:
        _set_label(uow, parcel, LabelState.UNKNOWN)
        uow.work.later(item, seconds=wait, reason=reason)
        uow.commit()


def _ask(works: Works, item: WorkItem, parcel: Parcel, carrier_name: str) -> None:
    cause = f"{DOUBT}:{item.lane}"
    with works.begin() as uow:
        _set_label(uow, parcel, LabelState.UNKNOWN)
        uow.work.ask(
            item,
            question=f"Did {carrier_name} sell a label for {parcel.key}? "
            "Look at the carrier's own list.",
            cause=cause,
        )
        works.record(uow, events.QuestionAsked(parcel.order_id, cause, parcel.key))
        uow.commit()


def _mark_refused(works: Works, item: WorkItem, parcel: Parcel, field: str, reason: str) -> None:
    with works.begin() as uow:
        uow.work.forget_intent(item, name=STEP)
        wish = uow.labels.intent(parcel.id)
        if wish is not None:
            uow.labels.reserve(wish.client_ref, None)
            uow.exchanges.keep(wish.client_ref, works.exchanges())
        _set_label(uow, parcel, LabelState.REFUSED)
        works.record(
            uow,
            events.LabelRefused(parcel.order_id, parcel.id, parcel.carrier, field, reason.strip()),
        )
        uow.commit()


def _store(
    works: Works, item: WorkItem, intent: PurchaseIntent, parcel: Parcel, bought: BoughtLabel
) -> None:
    """Write the label, the parcel's number and what follows, and conclude the item: one commit."""
    with works.begin() as uow:
        uow.work.concluded(item, name=STEP, result={"tracking_number": bought.tracking_number})
        label_id = uow.labels.add(
            ShippingLabel(
                id=LabelId(0),
                parcel_id=parcel.id,
                carrier=intent.carrier,
                tracking_number=bought.tracking_number,
                format=bought.format,
                content=bought.content,
                price=bought.price,
                tracking_url=bought.tracking_url,
                carrier_ref=bought.carrier_ref,
            )
        )
        _set_label(uow, parcel, LabelState.LIVE, bought)
        event = events.LabelBought(
            parcel.order_id,
            parcel.id,
            label_id,
            intent.carrier,
            bought.tracking_number,
            service=str(intent.request.get("service", "")),
            station=str(item.payload.get("station", "")),
            shop=_shop_of(uow, parcel),
        )
        papers = papers_work(works.carrier(intent.carrier).spec, intent, order_id=parcel.order_id)
        if papers is not None:
            uow.work.add(papers)
        if _in_a_batch(uow, item):
            # Its run sends it to the printer when its turn in the pick order has come.
            works.note(uow, event)
            for work in report_bought(event, routes_of(works.settings)):
                uow.work.add(work)
        else:
            works.record(uow, event)
        uow.work.done(item)
        uow.commit()


def _shop_of(uow: UnitOfWork, parcel: Parcel) -> str:
    order = uow.orders.get(parcel.order_id)
    return order.shop if order is not None else ""


def _in_a_batch(uow: UnitOfWork, item: WorkItem) -> bool:
    """Tell whether the run of this purchase still goes on, or will when somebody resumes it."""
    run = _run_of(uow, item)
    return run is not None and run.state not in (RunState.DONE, RunState.STOPPED)


def _set_label(
    uow: UnitOfWork, parcel: Parcel, state: LabelState, bought: BoughtLabel | None = None
) -> None:
    """Write the label's state on the parcel as it stands now: the bench may have changed it since
    the item was begun.
    """
    fresh = uow.parcels.get(parcel.id) or parcel
    fresh.label = state
    if bought is not None:
        fresh.tracking_number = bought.tracking_number
        fresh.tracking_url = bought.tracking_url
    uow.parcels.save_label(fresh)
