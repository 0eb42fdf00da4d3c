"""Closing a box: choose the service, write the wish to buy, and what follows, in one commit."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from workstation.config import Settings, amount
from workstation.domain import events
from workstation.domain.asks import NOTHING
from workstation.domain.choosing import ChosenService, NoRatesYet, choose_service
from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.packing import expected_weight, suggest_box
from workstation.domain.preflight import queue_of
from workstation.domain.rates import lane_of
from workstation.domain.shipments import (
    LabelState,
    Parcel,
    ParcelStatus,
    ServiceLevel,
    Shipment,
    place_in_order,
)
from workstation.domain.values import Address, Box, Money, ShipmentId
from workstation.ports.carrier_request import LabelRequest, as_plain, from_plain
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork
from workstation.ports.work import NewWork, WorkState
from workstation.services.choose_rates import picker
from workstation.services.desk import Said, Tone, Verdict
from workstation.services.floor import Floor, routes_of
from workstation.services.prelabel import close_labelled, is_bought_ahead
from workstation.services.reactions import (
    PRINT_LABEL,
    buy_work,
    label_route,
    rates_work,
    route_payload,
)
from workstation.services.wishes import Wishes, wishes_of


def close_parcel(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    *,
    station: str,
    anyway: bool = False,
) -> Verdict:
    """Close the box and order its label; answers WAIT, with nothing closed, when something
    lacks.

    A box whose label was bought ahead buys nothing; `anyway` ships with that label though the box
    differs from what it was bought for.
    """
    if not parcel.lines:
        return Verdict(Tone.WAIT, Said.BOX_EMPTY, order.number)
    if is_bought_ahead(parcel):
        return close_labelled(floor, uow, order, parcel, station=station, anyway=anyway)
    old = uow.labels.intent(parcel.id)
    attempt = old.attempt + 1 if old is not None else 1
    box = parcel.box or suggest_box(floor.boxes, pieces=parcel.count)
    weight = parcel.weight_g or expected_weight(order, parcel, box)
    if not weight:
        return Verdict(Tone.WAIT, Said.WEIGHT_NEEDED, order.number)
    first = place_in_order(parcel, uow.parcels.of_order(order.id)) == 1
    cod = order.cod if first else None
    try:
        sender = floor.settings.shop.sender.address()
        chosen = _choose(floor, uow, order, sender, weight, box, cod)
    except NoRatesYet as error:
        uow.work.add(rates_work(order.id, uow.now()))
        return Verdict(Tone.WAIT, Said.RATES_WANTED, order.number, detail=str(error))
    except NotConfigured as error:
        return Verdict(Tone.WAIT, Said.NO_SERVICE, order.number, detail=str(error))
    wishes = wishes_of(uow, floor.settings, order, parcel, chosen.asks)
    if wishes.lacks:
        gap = wishes.lacks[0]
        return Verdict(Tone.WAIT, Said.GOODS_NEEDED, gap.name, len(wishes.lacks), detail=parcel.key)
    ceiling = price_ceiling(floor.settings, chosen.carrier, chosen.price)
    shipment_id = uow.parcels.add_shipment(
        Shipment(
            id=ShipmentId(0),
            order_id=order.id,
            carrier=chosen.carrier,
            service=chosen.service,
            carrier_service="",
            reason=chosen.reason,
            price_ceiling=ceiling,
        )
    )
    parcel.box, parcel.weight_g = box, weight
    parcel.carrier, parcel.shipment_id = chosen.carrier, shipment_id
    parcel.status, parcel.label = ParcelStatus.PACKED, LabelState.REQUESTED
    parcel.packed_at = uow.now()
    uow.parcels.save(parcel, station=station)
    order.status = order.status_after_packing()
    uow.orders.set_status(order, queue=queue_of(order))
    uow.labels.intend(
        intent_for(
            order,
            parcel,
            sender=sender,
            service=chosen.service,
            ceiling=ceiling,
            attempt=attempt,
            cod=cod,
            wishes=wishes,
        )
    )
    closed = events.ParcelClosed(order.id, parcel.id, chosen.carrier, chosen.service, chosen.reason)
    floor.record(uow, closed)
    if attempt > 1:
        # The batch's own purchase came to nothing; what follows from the fact is the first one.
        uow.work.add(buy_work(closed, attempt=attempt, station=floor.station))
    return Verdict(Tone.OK, Said.BOX_CLOSED, order.number, parcel.count, detail=parcel.key)


def _choose(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    sender: Address,
    weight: int,
    box: Box | None,
    cod: Money | None,
) -> ChosenService:
    """What somebody chose for this order, else what the rules say."""
    by_hand = uow.rates.chosen(order.id)
    if by_hand is not None and by_hand.account in {one.key for one in floor.settings.carriers}:
        uow.rates.used(order.id)
        matching = (rule.asks for rule in floor.rules if rule.matches(order, weight))
        asks = next(matching, NOTHING)
        return ChosenService(by_hand.account, by_hand.service, by_hand.reason, asks, by_hand.price)
    lane = lane_of(
        sender,
        order.recipient,
        weight_g=weight,
        step_g=floor.settings.rates.weight_step_g,
        size=box.size if box is not None else None,
        cod=cod,
    )
    return choose_service(floor.rules, order, weight, picker(floor.settings, uow, order, lane))


def intent_for(
    order: Order,
    parcel: Parcel,
    *,
    sender: Address,
    service: ServiceLevel,
    ceiling: Money | None,
    attempt: int,
    cod: Money | None,
    wishes: Wishes,
) -> PurchaseIntent:
    """The durable wish to buy this parcel's label; a later attempt asks under a key of its own.

    Of an order's parcels only the first collects the cash on delivery.
    """
    client_ref = parcel.key if attempt == 1 else f"{parcel.key}R{attempt}"
    request = LabelRequest(
        client_ref=client_ref,
        service=service,
        sender=sender,
        recipient=order.recipient,
        weight_g=parcel.weight_g or 0,
        size=parcel.box.size if parcel.box else None,
        order_number=order.number,
        price_ceiling=ceiling,
        cod=cod,
        contents=", ".join(order.line(part.line_id).name for part in parcel.lines)[:100],
        **wishes.as_fields(),
    )
    plain = request_to_plain(request)
    return PurchaseIntent(
        parcel_id=parcel.id,
        carrier=parcel.carrier,
        client_ref=client_ref,
        request=plain,
        body_hash=hash_of(plain),
        attempt=attempt,
        price_ceiling=ceiling,
    )


def label_ceiling(settings: Settings, carrier: str) -> Money | None:
    """The most one label of this account may cost, in the account's own currency.

    None when no ceiling is set for it; the shop's ceiling holds only for its own currency.
    """
    account = settings.carrier(carrier)
    currency = account.currency or settings.shop.currency
    if account.per_label:
        limit = amount("carriers.per_label", account.per_label)
    elif currency == settings.shop.currency:
        limit = settings.money.limit("per_label")
    else:
        return None
    return Money(limit, currency) if limit else None


def price_ceiling(settings: Settings, carrier: str, price: Money | None) -> Money | None:
    """The most that a label may cost that was chosen at a price: that, and no more than the
    account's own ceiling.
    """
    return tighter(label_ceiling(settings, carrier), price)


def tighter(ceiling: Money | None, price: Money | None) -> Money | None:
    """The lower of a ceiling and the price that a service was chosen at; that price where the
    ceiling says nothing of its currency.
    """
    if price is None or ceiling is None or ceiling.currency != price.currency:
        return price or ceiling
    return min(price, ceiling, key=lambda one: one.amount)


def request_to_plain(request: LabelRequest) -> dict[str, Any]:
    """Turn a request into JSON values, to be frozen with the intent."""
    return as_plain(request)


def request_from_plain(plain: Mapping[str, Any]) -> LabelRequest:
    """Read a frozen request back; the inverse of `request_to_plain`."""
    return from_plain(plain)


def hash_of(plain: Mapping[str, Any]) -> str:
    """The hash of a frozen body, to be sure that a repeat sends the same."""
    text = json.dumps(plain, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def scanned_back(floor: Floor, uow: UnitOfWork, parcel: Parcel) -> None:
    """The fresh label was scanned: the strongest proof that it came out, reads and is on its
    box.
    """
    parcel.label_scanned_at = uow.now()
    uow.parcels.save(parcel)
    confirm_print(floor, uow, parcel, evidence="scanned back")
    floor.record(uow, events.LabelScannedBack(parcel.order_id, parcel.id))


def confirm_print(floor: Floor, uow: UnitOfWork, parcel: Parcel, *, evidence: str) -> None:
    """Settle a print that was in doubt: somebody holds the label in his hands."""
    job = uow.prints.newest(parcel.id)
    if job is None or job.state is PrintState.CONFIRMED:
        return
    uow.prints.set(job.label_id, job.copy, PrintState.CONFIRMED, evidence)
    floor.record(uow, events.LabelPrinted(parcel.order_id, parcel.id, evidence))
    work = uow.work.find(kind=PRINT_LABEL, subject=str(job.label_id), purpose=str(job.copy))
    if work is not None and work.state is WorkState.ASK:
        uow.work.answer(work.id, "yes")
    elif work is not None:
        # One that waits for the printer would print a label that is on its box already.
        uow.work.dismiss(work.id, reason=evidence)


def print_copy(floor: Floor, uow: UnitOfWork, parcel: Parcel) -> bool:
    """Order one more print of the live label; False when there is none yet or one is on its way."""
    label = uow.labels.live(parcel.id)
    job = uow.prints.newest(parcel.id)
    if label is None:
        return False
    copy = job.copy if job is not None else 0
    old = uow.work.find(kind=PRINT_LABEL, subject=str(label.id), purpose=str(copy))
    if old is not None and old.state in (WorkState.READY, WorkState.RUNNING):
        return False
    if job is not None and job.state is not PrintState.CONFIRMED:
        uow.prints.set(job.label_id, job.copy, PrintState.SPOILT, "printed again")
    if old is not None and old.state is WorkState.ASK:
        uow.work.answer(old.id, "spoilt")
    elif old is not None:
        uow.work.dismiss(old.id, reason="printed again")
    copy += 1 if old is not None else 0
    intent = uow.labels.intent(parcel.id)
    route = label_route(
        routes_of(floor.settings),
        station=floor.station,
        carrier=parcel.carrier,
        service=str(intent.request.get("service", "")) if intent is not None else "",
    )
    uow.work.add(
        NewWork(
            kind=PRINT_LABEL,
            subject=str(label.id),
            purpose=str(copy),
            lane=f"printer:{route.printer}",
            order_id=parcel.order_id,
            priority=50,
            payload={"parcel": parcel.id, **route_payload(route)},
        )
    )
    return True
