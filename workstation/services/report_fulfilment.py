"""Telling a shop what left: a journal of steps, resumed where it broke off.

Before the first step the order is read anew and held against what the shop says is still open: not
every shop checks that itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.orders import Order
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.shop_reports import Told
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.web_shop import (
    FIRST,
    SHIPMENT,
    PushLine,
    Resume,
    ShipmentPush,
    StepDone,
    WebShop,
)
from workstation.ports.work import NewWork, StepState, WorkItem, WorkStep
from workstation.services.reactions import REPORT_FULFILMENT
from workstation.services.reread_order import take_over
from workstation.services.works import Works

MOST_STEPS = 40
TRACKING = "tracking"


class Doubt(Enum):
    """What a look-up may leave: the shop is asked again, or the step was never done."""

    WAITS = auto()
    NOT_DONE = auto()


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is to be told: the shop order's part of one parcel, and what was told of it before."""

    order_id: OrderId
    push: ShipmentPush
    told: Told | None


def report_fulfilment(works: Works, item: WorkItem) -> None:
    """Tell the shop of one parcel; a number that changed since is told anew."""
    with works.begin() as uow:
        facts = _facts(works, uow, item)
        if facts is None:
            uow.work.done(item)
            uow.commit()
            return
    shop = works.shop(_key(item))
    told = facts.told
    if told is not None and not told.withdrawn:
        if told.tracking_number != facts.push.tracking_number:
            _change_number(works, item, shop, facts, told.shipment)
        _finish(works, item, facts, told.shipment)
        return
    state: dict[str, str] = {}
    name = FIRST
    for _ in range(MOST_STEPS):
        step = item.step(name)
        if step is not None and step.state is StepState.DONE:
            done = _read(step.result)
        elif step is not None:
            found = _look_up(works, item, shop, facts, step)
            if found is Doubt.WAITS:
                return
            done = (
                found if isinstance(found, StepDone) else _do(works, item, shop, facts, name, state)
            )
        else:
            if name == FIRST:
                _guard(works, shop, facts)
            done = _do(works, item, shop, facts, name, state)
        state.update(done.state)
        name = done.next
        if not name:
            _finish(works, item, facts, state.get(SHIPMENT, ""))
            return
    raise Refused(f"{shop.spec.name} wants too many steps.", "Tell it by hand.", code="steps")


def withdraw_fulfilment(works: Works, item: WorkItem) -> None:
    """Take back what the shop was told of a parcel whose label was given back."""
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order_id = OrderId(int(item.payload.get("order", item.order_id)))
        told = uow.shops.told(ParcelId(int(item.subject)), order_id)
        source = uow.shops.source(order_id)
        live = parcel is not None and parcel.label is LabelState.LIVE
        if told is None or told.withdrawn or source is None or live:
            # Bought anew meanwhile: the shop is given the new number instead.
            uow.work.done(item)
            uow.commit()
            return
    shop = works.shop(_key(item))
    if not shop.spec.caps.cancel_shipment:
        raise Refused(
            f"{shop.spec.name} takes no shipment back.",
            "Correct it in the shop's own pages.",
            code="cannot_withdraw",
        )
    shop.cancel_shipment(source.remote_id, told.shipment)
    with works.begin() as uow:
        uow.shops.tell(
            Told(told.parcel_id, order_id, told.shop, told.shipment, told.tracking_number, True)
        )
        uow.work.done(item)
        number = told.tracking_number
        works.record(uow, events.ShopUntold(order_id, told.parcel_id, told.shop, number))
        uow.commit()


def _key(item: WorkItem) -> str:
    return item.lane.removeprefix("shop:")


def _facts(works: Works, uow: UnitOfWork, item: WorkItem) -> _Facts | None:
    """What there is to tell; None when it came to nothing meanwhile, or was never the shop's."""
    parcel = uow.parcels.get(ParcelId(int(item.subject)))
    order = uow.orders.get(parcel.order_id) if parcel is not None else None
    if parcel is None or order is None or not _stands(parcel, item):
        return None
    if not item.payload:
        _hand_on(uow, item, order, parcel)
    order_id = OrderId(int(item.payload.get("order", order.id)))
    source = uow.shops.source(order_id)
    own = order if order_id == order.id else uow.orders.get(order_id)
    if source is None or not source.remote_id or own is None:
        return None
    names = uow.shops.lines(order.id)
    lines = tuple(
        PushLine(names.get(line.id, ""), line.sku, parcel.quantity_of(line.id))
        for line in order.share_of(order_id).lines
        if parcel.quantity_of(line.id)
    )
    if not lines:
        return None
    settings = works.shop_settings(_key(item))
    account = next((one for one in works.settings.carriers if one.key == parcel.carrier), None)
    push = ShipmentPush(
        key=parcel.key,
        order_id=source.remote_id,
        order_number=own.number,
        lines=lines,
        tracking_number=parcel.tracking_number,
        carrier=str(settings.carriers.get(parcel.carrier, "")),
        carrier_name=(account.name or account.key) if account is not None else parcel.carrier,
        tracking_url=parcel.tracking_url,
        shipped_at=parcel.handed_over_at or uow.now(),
        notify=settings.notify,
    )
    return _Facts(order_id, push, uow.shops.told(parcel.id, order_id))


def _stands(parcel: Parcel, item: WorkItem) -> bool:
    if item.purpose.startswith("label:"):
        return parcel.label is LabelState.LIVE and parcel.status is not ParcelStatus.CANCELLED
    return parcel.status in (ParcelStatus.HANDED_OVER, ParcelStatus.CLOSED)


def _hand_on(uow: UnitOfWork, item: WorkItem, order: Order, parcel: Parcel) -> None:
    """Of merged orders each one's shop hears of its own part."""
    for order_id in order.merged:
        other = uow.orders.get(order_id)
        if other is None:
            continue
        uow.work.add(
            NewWork(
                kind=REPORT_FULFILMENT,
                subject=str(parcel.id),
                purpose=f"{item.purpose}:{order_id}",
                lane=f"shop:{other.shop}",
                order_id=order.id,
                payload={"order": order_id},
            )
        )
    if order.merged:
        uow.commit()


def _guard(works: Works, shop: WebShop, facts: _Facts) -> None:
    """Read the order anew; raise `Refused` when the shop would be told of more than it wants."""
    push = facts.push
    told = shop.reread([push.order_id])
    take_over(works, shop.key, told)
    if any(order.cancelled for order in told):
        raise Refused(
            f"{shop.spec.name} says that {push.order_number} was cancelled.",
            "Stop the parcel if you can; then answer in the shop.",
            code="cancelled",
        )
    open_now = shop.open_quantities(push.order_id)
    for line in push.lines:
        if line.quantity > open_now.get(line.remote_id, 0):
            raise Refused(
                f"{shop.spec.name} has {open_now.get(line.remote_id, 0)} of {line.sku} open; "
                f"this parcel holds {line.quantity}.",
                "Somebody else may have told it. Look into the order there.",
                field=line.sku,
                code="too_many",
            )


def _do(
    works: Works, item: WorkItem, shop: WebShop, facts: _Facts, name: str, state: Mapping[str, str]
) -> StepDone:
    with works.begin() as uow:
        uow.work.intend(item, name=name, key=facts.push.key)
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("tell:before")
    works.still_holds(until)
    try:
        done = shop.push_shipment(facts.push, Resume(name, state))
    except Refused as error:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=name)
            told = events.ShopNotTold(
                facts.order_id, ParcelId(int(item.subject)), shop.key, error.title
            )
            works.record(uow, told)
            uow.commit()
        raise
    works.checkpoint("tell:after")
    _conclude(works, item, name, done)
    return done


def _look_up(
    works: Works, item: WorkItem, shop: WebShop, facts: _Facts, step: WorkStep
) -> StepDone | Doubt:
    """An earlier try left no result: ask the shop, whose "no" is not believed at once."""
    found = shop.find_shipment(facts.push)
    if found is not None and found.done.next != step.name:
        _conclude(works, item, step.name, found.done)
        return found.done
    with works.begin() as uow:
        age = (uow.now() - step.sent_at).total_seconds()
        settle = shop.spec.settle_seconds
        if age < settle:
            uow.work.later(
                item,
                # A clock that was set back must not make anybody wait for longer than that.
                seconds=min(settle, settle - age),
                reason="The answer was lost; the shop is asked again.",
                count_try=False,
            )
            uow.commit()
            return Doubt.WAITS
        uow.work.forget_intent(item, name=step.name)
        uow.commit()
    return Doubt.NOT_DONE


def _change_number(
    works: Works, item: WorkItem, shop: WebShop, facts: _Facts, shipment: str
) -> None:
    if not shop.spec.caps.update_tracking:
        raise Refused(
            f"{shop.spec.name} takes no other tracking number.",
            "Correct it in the shop's own pages.",
            code="cannot_update",
        )
    with works.begin() as uow:
        uow.work.intend(item, name=TRACKING, key=facts.push.tracking_number)
        uow.commit()
    works.checkpoint("tell:before")
    shop.update_tracking(facts.push, shipment)
    works.checkpoint("tell:after")


def _conclude(works: Works, item: WorkItem, name: str, done: StepDone) -> None:
    with works.begin() as uow:
        result = {"state": dict(done.state), "next": done.next}
        uow.work.concluded(item, name=name, result=result)
        uow.commit()


def _read(result: Mapping[str, Any]) -> StepDone:
    return StepDone(dict(result["state"]), str(result["next"]))


def _finish(works: Works, item: WorkItem, facts: _Facts, shipment: str) -> None:
    parcel_id = ParcelId(int(item.subject))
    number = facts.push.tracking_number
    with works.begin() as uow:
        key = _key(item)
        uow.shops.tell(Told(parcel_id, facts.order_id, key, shipment, number))
        uow.work.done(item)
        works.record(uow, events.ShopTold(facts.order_id, parcel_id, key, shipment, number))
        uow.commit()
