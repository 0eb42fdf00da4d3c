"""Comparing the kept prices of an order and choosing one; nothing here reaches a carrier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from workstation.domain import events
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.orders import Order
from workstation.domain.rates import Aim, Offer, Ranked, rank
from workstation.domain.shipments import LabelState, Parcel, ServiceLevel, Shipment, place_in_order
from workstation.domain.values import OrderId, ShipmentId, WorkId
from workstation.ports.rates import RateAnswer, ServiceChoice
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.check_device import ask_check
from workstation.services.close_parcel import intent_for, price_ceiling
from workstation.services.desk import CarrierCard
from workstation.services.floor import Floor
from workstation.services.rate_desk import AccountRates, RateState, RateTable
from workstation.services.rate_question import RateQuestion, question_for, unbought
from workstation.services.reactions import BUY_LABEL, RATES_LANE, buy_work
from workstation.services.wishes import asked_before, wishes_of

BY_HAND = "chosen by hand"


def ask(floor: Floor, order_id: OrderId, again: bool = False) -> WorkId:
    """Have all carriers asked for the prices of an order."""
    return ask_check(floor, f"rates:{order_id}{':again' if again else ''}", RATES_LANE)


def table(floor: Floor, order_id: OrderId, aim: Aim) -> RateTable:
    """The kept prices side by side, as they stand now; raises `Refused` when the order is gone."""
    with floor.begin() as uow:
        order, parcels = _order(uow, order_id)
        now = uow.now()
        chosen = uow.rates.chosen(order_id)
        try:
            question = question_for(floor.settings, uow, order, parcels)
        except (Refused, NotConfigured) as error:
            return RateTable(
                order_id,
                order.number,
                order.recipient.country,
                now,
                chosen=chosen,
                trouble=str(error),
                field=error.field if isinstance(error, Refused) else "",
            )
        answers = uow.rates.of_lane(question.lane)
    return _table(floor, order, question, answers, aim, now, chosen)


def choose(floor: Floor, order_id: OrderId, account: str, service: ServiceLevel) -> bool:
    """Choose a service at its kept price, which is the most that the label may cost.

    A closed box whose label came to nothing is bought for at once (True); else the choice holds
    for what is packed next. Raises `Refused` when no price is kept.
    """
    with floor.begin() as uow:
        order, parcels = _order(uow, order_id)
        question = question_for(floor.settings, uow, order, parcels)
        answers = uow.rates.of_lane(question.lane)
        offer = next((one for one in _offers(answers) if _is(one, account, service)), None)
        if offer is None:
            raise Refused("No price is known for this service any more.", "Ask the carriers again.")
        closed = unbought(parcels)
        if closed is not None:
            _buy_for(floor, uow, order, parcels, closed, offer)
        else:
            uow.rates.choose(ServiceChoice(order_id, account, service, offer.price, BY_HAND))
        floor.record(
            uow, events.ServiceChosen(order_id, account, service, str(offer.price), BY_HAND)
        )
        uow.commit()
    return closed is not None


def forget(floor: Floor, order_id: OrderId) -> None:
    """Let the rules choose again."""
    with floor.begin() as uow:
        uow.rates.used(order_id)
        uow.commit()


def _buy_for(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    parcels: Sequence[Parcel],
    parcel: Parcel,
    offer: Offer,
) -> None:
    """Another wish for a closed box; the one that came to nothing is dropped."""
    old = uow.labels.intent(parcel.id)
    if old is not None and parcel.label is LabelState.REFUSED:
        dropped = uow.work.cancel(kind=BUY_LABEL, subject=str(parcel.id), purpose=str(old.attempt))
        if not dropped:
            raise Refused(
                "The label before is still being bought.", "Look at it in the outbox first."
            )
    wishes = wishes_of(uow, floor.settings, order, parcel, asked_before(old))
    if wishes.lacks:
        raise Refused(
            f"The customs want to know more of {wishes.lacks[0].name}.",
            "Tell it at the bench, then choose again.",
            field="customs",
        )
    ceiling = price_ceiling(floor.settings, offer.account, offer.price)
    parcel.shipment_id = uow.parcels.add_shipment(
        Shipment(
            id=ShipmentId(0),
            order_id=order.id,
            carrier=offer.account,
            service=offer.service,
            carrier_service="",
            reason=BY_HAND,
            price_ceiling=ceiling,
        )
    )
    parcel.carrier, parcel.label = offer.account, LabelState.REQUESTED
    uow.parcels.save(parcel, station=floor.station if _is_here(uow, floor, parcel) else "")
    attempt = old.attempt + 1 if old is not None else 1
    first = place_in_order(parcel, parcels) == 1
    uow.labels.intend(
        intent_for(
            order,
            parcel,
            sender=floor.settings.shop.sender.address(),
            service=offer.service,
            ceiling=ceiling,
            attempt=attempt,
            cod=order.cod if first else None,
            wishes=wishes,
        )
    )
    closed = events.ParcelClosed(order.id, parcel.id, offer.account, offer.service, BY_HAND)
    uow.work.add(buy_work(closed, attempt=attempt, station=floor.station))


def _is_here(uow: UnitOfWork, floor: Floor, parcel: Parcel) -> bool:
    here = uow.parcels.open_at(floor.station)
    return here is not None and here.id == parcel.id


def _table(
    floor: Floor,
    order: Order,
    question: RateQuestion,
    answers: Sequence[RateAnswer],
    aim: Aim,
    now: datetime,
    chosen: ServiceChoice | None,
) -> RateTable:
    settings, size = floor.settings, question.request.size
    known = {one.key for one in settings.carriers}
    told = {one.account: one for one in answers if one.account in known}
    ranking = rank(
        _offers(list(told.values())),
        aim,
        currency=settings.shop.currency,
        exchange=settings.rates.worth(),
        by=question.by,
    )
    patience = timedelta(seconds=settings.rates.deadline)
    rows = tuple(
        _row(answer, floor.carriers.get(key), now, patience, (*ranking.listed, *ranking.apart))
        for key, answer in told.items()
    )
    return RateTable(
        order_id=order.id,
        order_number=order.number,
        country=order.recipient.country,
        now=now,
        weight_g=question.weight_g,
        asked_g=question.request.weight_g,
        size=f"{size.length_mm} × {size.width_mm} × {size.height_mm}" if size else "",
        by=question.by,
        ranking=ranking,
        accounts=rows,
        chosen=chosen,
        asking=any(row.state is RateState.ASKING for row in rows),
    )


def _row(
    answer: RateAnswer,
    card: CarrierCard | None,
    now: datetime,
    patience: timedelta,
    ranked: Sequence[Ranked],
) -> AccountRates:
    waits = answer.told_at is None or answer.told_at < answer.asked_at
    if waits:
        state = RateState.ASKING if now - answer.asked_at < patience else RateState.LATE
    else:
        state = RateState.FAILED if answer.code else RateState.TOLD
    return AccountRates(
        account=answer.account,
        name=card.name if card else answer.account,
        letter=card.letter if card else answer.account[:1].upper(),
        colour=card.colour if card else "",
        state=state,
        offers=tuple(one for one in ranked if one.offer.account == answer.account),
        quoted_at=answer.quoted_at,
        code=answer.code,
        reason=answer.reason,
    )


def _order(uow: UnitOfWork, order_id: OrderId) -> tuple[Order, Sequence[Parcel]]:
    order = uow.orders.get(order_id)
    if order is None:
        raise Refused("This order is gone.", "Look at the list anew.")
    return order, uow.parcels.of_order(order_id)


def _offers(answers: Sequence[RateAnswer]) -> list[Offer]:
    return [offer for answer in answers for offer in answer.offers]


def _is(offer: Offer, account: str, service: ServiceLevel) -> bool:
    return offer.account == account and offer.service is service
