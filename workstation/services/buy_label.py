"""Buying a label once: intent before the call, the raw answer after it, and no blind second try."""

from __future__ import annotations

from datetime import timedelta

from workstation.domain import events
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.shipments import LabelState, Parcel, ShippingLabel
from workstation.domain.values import LabelId, Money, ParcelId
from workstation.ports.carrier import (
    BoughtLabel,
    CanBuyRaw,
    CanFindByReference,
    CanRate,
    Carrier,
    EffectKind,
    LabelRequest,
    RawAnswer,
)
from workstation.ports.unit_of_work import PurchaseIntent
from workstation.ports.work import StepState, WorkItem
from workstation.services.close_parcel import request_from_plain
from workstation.services.works import Works

STEP = "buy"
DOUBT = "buy_doubt"


def buy_label(works: Works, item: WorkItem) -> None:
    """Work one purchase to a result, a wait or a question.

    Answers to the question: "not_bought" buys under the same key, "bought:<tracking number>" takes
    the number over, "look_again" asks the carrier once more.
    """
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        intent = uow.labels.intent(parcel.id) if parcel else None
        if parcel is None or intent is None:
            uow.work.drop(item, reason="the parcel is gone")
            uow.commit()
            return
        if parcel.label is LabelState.LIVE or str(intent.attempt) != item.purpose:
            uow.work.done(item)
            uow.commit()
            return
    carrier = works.carrier(intent.carrier)
    request = request_from_plain(intent.request)
    step = item.step(STEP)
    if step is not None and step.state is StepState.INTENT:
        settled = _settle(works, item, carrier, intent, parcel)
        if settled:
            return
    else:
        _allow(works, item, carrier, intent, parcel, request)
    _buy(works, item, carrier, intent, parcel, request)


def _allow(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    request: LabelRequest,
) -> None:
    """Everything that may forbid the purchase, before anything is sent."""
    for problem in carrier.check(request):
        _mark_refused(works, item, parcel, problem.field, f"{problem.title} {problem.advice}")
        raise Refused(problem.title, problem.advice, field=problem.field)
    ceiling = intent.price_ceiling
    if ceiling is None:
        return
    price = _price(carrier, request)
    if price is not None and price.currency == ceiling.currency and price.amount > ceiling.amount:
        _mark_refused(works, item, parcel, "price", f"{price} is above {ceiling}")
        raise Refused(
            f"This label would cost {price}; the ceiling is {ceiling}.",
            "Choose another service or raise the ceiling in Set-up.",
            field="price",
        )
    _check_spending(works, price, ceiling.currency)


def _price(carrier: Carrier, request: LabelRequest) -> Money | None:
    if not isinstance(carrier, CanRate):
        return None
    quotes = carrier.rates(request)
    return next((quote.price for quote in quotes if quote.service is request.service), None)


def _check_spending(works: Works, price: Money | None, currency: str) -> None:
    money = works.settings.money
    for name, span in (("per_hour", timedelta(hours=1)), ("per_day", timedelta(days=1))):
        limit = money.limit(name)
        if not limit:
            continue
        with works.begin() as uow:
            spent = uow.labels.spent_since(uow.now() - span, currency)
        if spent.amount + (price.amount if price else 0) > limit:
            raise Refused(
                f"The spending limit of {limit} {currency} ({name.replace('_', ' ')}) is reached.",
                "Wait, or raise the limit in Set-up, then retry.",
                field="price",
            )


def _settle(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
) -> bool:
    """An earlier try left no result. True when the item is concluded, False when buying is safe."""
    step = item.step(STEP)
    if step is None:
        return False
    if item.answer == "not_bought":
        return False
    if item.answer.startswith("bought:"):
        number = item.answer.removeprefix("bought:").strip()
        label = BoughtLabel(tracking_number=number, format="own", content=b"", price=None)
        _store(works, item, intent, parcel, label)
        return True
    spec = carrier.spec
    with works.begin() as uow:
        age = (uow.now() - step.sent_at).total_seconds()
    match spec.buy_effect:
        case EffectKind.REPEATABLE:
            return False
        case EffectKind.KEYED if age < spec.key_life_seconds:
            return False
        case EffectKind.LOOK_UP | EffectKind.KEYED if isinstance(carrier, CanFindByReference):
            return _look_up(works, item, carrier, intent, parcel, age)
        case _:
            _ask(works, item, parcel, carrier.spec.name)
            return True


def _look_up(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    age: float,
) -> bool:
    """Ask the carrier, but believe its "no" only when our own request can no longer be on its
    way.
    """
    if not isinstance(carrier, CanFindByReference):
        return False
    works.checkpoint("recover:before")
    try:
        found = carrier.recover(intent.client_ref)
    except Refused:
        _ask(works, item, parcel, carrier.spec.name)
        return True
    except OutcomeUnknown as error:
        raise Unavailable(error.title, error.advice) from error
    works.checkpoint("recover:after")
    if found is not None:
        _store(works, item, intent, parcel, found)
        return True
    settle = carrier.spec.settle_seconds
    if age < settle:
        with works.begin() as uow:
            uow.work.later(
                item,
                seconds=settle - age,
                reason="The answer was lost; the carrier is asked again.",
                count_try=False,
            )
            uow.commit()
        return True
    return False


def _buy(
    works: Works,
    item: WorkItem,
    carrier: Carrier,
    intent: PurchaseIntent,
    parcel: Parcel,
    request: LabelRequest,
) -> None:
    with works.begin() as uow:
        uow.work.forget_intent(item, name=STEP)
        uow.work.intend(item, name=STEP, key=intent.client_ref, body_hash=intent.body_hash)
        parcel.label = LabelState.REQUESTED
        uow.parcels.save_label(parcel)
        uow.commit()
    works.checkpoint("buy:before")
    try:
        label = _call(works, carrier, intent, request)
    except Refused as error:
        _mark_refused(works, item, parcel, error.field, str(error))
        raise
    except (Unavailable, NotConfigured):
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.commit()
        raise
    except OutcomeUnknown as error:
        if error.raw:
            with works.begin() as uow:
                uow.labels.keep_raw(intent.client_ref, error.raw)
                uow.commit()
        _doubt(works, item, carrier, parcel, str(error))
        return
    works.checkpoint("buy:after")
    _store(works, item, intent, parcel, label)


def _call(
    works: Works, carrier: Carrier, intent: PurchaseIntent, request: LabelRequest
) -> BoughtLabel:
    """Buy; the raw answer is stored before anybody reads it, so that it can be read again."""
    if not isinstance(carrier, CanBuyRaw):
        return carrier.buy(request)
    raw: RawAnswer = carrier.buy_raw(request)
    works.checkpoint("buy:answered")
    with works.begin() as uow:
        uow.labels.keep_raw(intent.client_ref, raw.body)
        uow.commit()
    return carrier.read_label(raw)


def _doubt(works: Works, item: WorkItem, carrier: Carrier, parcel: Parcel, reason: str) -> None:
    """The answer was lost: wait out the settle time, or ask straight away where nobody can be
    asked.
    """
    parcel.label = LabelState.UNKNOWN
    if carrier.spec.buy_effect is EffectKind.ASK:
        _ask(works, item, parcel, carrier.spec.name)
        return
    keyed = carrier.spec.buy_effect is EffectKind.KEYED
    wait = min(works.settings.timing.retry, 5.0) if keyed else carrier.spec.settle_seconds
    with works.begin() as uow:
        uow.parcels.save_label(parcel)
        uow.work.later(item, seconds=wait, reason=reason, count_try=keyed)
        uow.commit()


def _ask(works: Works, item: WorkItem, parcel: Parcel, carrier_name: str) -> None:
    parcel.label = LabelState.UNKNOWN
    cause = f"{DOUBT}:{item.lane}"
    with works.begin() as uow:
        uow.parcels.save_label(parcel)
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
        parcel.label = LabelState.REFUSED
        uow.parcels.save_label(parcel)
        works.record(
            uow,
            events.LabelRefused(parcel.order_id, parcel.id, parcel.carrier, field, reason.strip()),
        )
        uow.commit()


def _store(
    works: Works, item: WorkItem, intent: PurchaseIntent, parcel: Parcel, bought: BoughtLabel
) -> None:
    """Write the label, the parcel's number and what follows, and conclude the item: one commit."""
    parcel.label = LabelState.LIVE
    parcel.tracking_number = bought.tracking_number
    parcel.tracking_url = bought.tracking_url
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
        uow.parcels.save_label(parcel)
        works.record(
            uow,
            events.LabelBought(
                parcel.order_id, parcel.id, label_id, intent.carrier, bought.tracking_number
            ),
        )
        uow.work.done(item)
        uow.commit()
