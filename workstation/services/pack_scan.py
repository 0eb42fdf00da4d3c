"""Judging a scan at the bench: is it the right item, another order, a label, or nothing we know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.domain import events
from workstation.domain.barcodes import fold, gtin14, same_code, tote_of
from workstation.domain.orders import Order
from workstation.domain.packing import Fit, judge
from workstation.domain.shipments import LabelState, Parcel
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.bench import product_of
from workstation.services.close_parcel import scanned_back
from workstation.services.desk import (
    OrderChoice,
    PackAnswer,
    Said,
    Stop,
    StopKind,
    Tone,
    Verdict,
)
from workstation.services.floor import Floor
from workstation.services.pack_steps import (
    open_on_bench,
    put_in,
    say,
    stop_with,
    switch_to,
    tell,
    why_not,
)
from workstation.services.pick_sheets import order_in_tote
from workstation.services.prelabel import is_bought_ahead
from workstation.services.take_number import give_number, wanted_for


def scan_on_empty_bench(floor: Floor, uow: UnitOfWork, code: str) -> PackAnswer:
    meant = _orders_by_scan(uow, code)
    if len(meant) > 1:
        verdict = Verdict(Tone.WAIT, Said.WHICH_ORDER, meant[0].number)
        return PackAnswer(verdict, None, choices=_choices(floor, meant))
    if meant:
        return open_on_bench(floor, uow, meant[0])
    product = uow.orders.product(code)
    if product is not None:
        return say(Tone.NOTE, Said.NOTHING_OPEN, product.name)
    return say(Tone.NOTE, Said.UNKNOWN_CODE, code)


def scan_item(floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str) -> PackAnswer:
    judgement = judge(order, code)
    line = judgement.line
    if judgement.fit is Fit.WANTED and line is not None:
        return put_in(floor, uow, order, parcel, line, by_key=False)
    own = is_bought_ahead(parcel) and same_code(parcel.tracking_number, code)
    if same_code(order.number, code) or code == parcel.key or own:
        return tell(floor, uow, order, parcel, Tone.NOTE, Said.SAME_ORDER, order.number)
    if judgement.fit is Fit.FOREIGN:
        return _scan_foreign(floor, uow, order, parcel, code)
    kinds = {Fit.LATER: StopKind.NOT_YET}
    stop = Stop(
        kinds.get(judgement.fit, StopKind.SURPLUS),
        scanned=product_of(line) if line else None,
        code=code,
        ships_around=line.expected if line else None,
    )
    return stop_with(floor, uow, order, parcel, stop, code)


def _scan_foreign(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str
) -> PackAnswer:
    """Name a code that is no article of the open order: another box, another order, another
    thing.
    """
    other = uow.parcels.by_code(code)
    if other is not None and other.order_id == order.id and other.label is LabelState.LIVE:
        scanned_back(floor, uow, other)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.LABEL_SCANNED, code)
        uow.commit()
        return answer
    if other is not None:
        owner = uow.orders.get(other.order_id)
        number = owner.number if owner else ""
        stop = Stop(StopKind.OTHER_LABEL, code=code, reason=number)
        return stop_with(floor, uow, order, parcel, stop, code)
    product = uow.orders.product(code)
    waiting = order.to_pack_now
    needed = product_of(waiting[0]) if waiting else None
    if product is not None:
        stop = Stop(StopKind.WRONG_ITEM, scanned=product, needed=needed, code=code)
        return stop_with(floor, uow, order, parcel, stop, code)
    named = uow.orders.by_number(code)
    if any(one.merged_into == order.id for one in named):
        return tell(floor, uow, order, parcel, Tone.NOTE, Said.SAME_ORDER, order.number)
    if named or (tote_of(code) and order_in_tote(uow, tote_of(code))):
        stop = Stop(StopKind.OTHER_ORDER, code=code, reason=code)
        return stop_with(floor, uow, order, parcel, stop, code)
    if gtin14(code):
        stop = Stop(StopKind.UNKNOWN_ITEM, needed=needed, code=code)
        return stop_with(floor, uow, order, parcel, stop, code)
    floor.record(uow, events.ScanRefused(order.id, Said.UNKNOWN_CODE, code))
    answer = tell(floor, uow, order, parcel, Tone.NOTE, Said.UNKNOWN_CODE, code)
    uow.commit()
    return answer


def scan_label(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str
) -> PackAnswer:
    """The box is closed: its own label proves the print; another label is a stop."""
    mine = (parcel.key, parcel.tracking_number, order.number)
    stop = why_not(order) if any(same_code(one, code) for one in mine) else None
    if stop is not None:
        return stop_with(floor, uow, order, parcel, stop, code)
    if same_code(parcel.key, code) or same_code(parcel.tracking_number, code):
        if parcel.label is not LabelState.LIVE:
            return tell(floor, uow, order, parcel, Tone.WAIT, Said.NO_LABEL_YET, parcel.key)
        scanned_back(floor, uow, parcel)
        uow.orders.release(order.id, station=floor.station)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.LABEL_SCANNED, code)
        uow.commit()
        return answer
    other = uow.parcels.by_code(code)
    if other is not None:
        owner = uow.orders.get(other.order_id)
        stop = Stop(StopKind.OTHER_LABEL, code=code, reason=owner.number if owner else "")
        return stop_with(floor, uow, order, parcel, stop, code)
    meant = _orders_by_scan(uow, code)
    if len(meant) > 1:
        answer = tell(floor, uow, order, parcel, Tone.WAIT, Said.WHICH_ORDER, meant[0].number)
        return replace(answer, choices=_choices(floor, meant))
    if meant and (meant[0].id != order.id or order.to_pack_now):
        return switch_to(floor, uow, meant[0])
    wanted = wanted_for(uow, parcel)
    if wanted is not None:
        give_number(uow, wanted, code)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.NUMBER_TAKEN, code)
        uow.commit()
        return answer
    product = uow.orders.product(code)
    if product is not None:
        stop = Stop(StopKind.SURPLUS, scanned=product, code=code)
        return stop_with(floor, uow, order, parcel, stop, code)
    return tell(floor, uow, order, parcel, Tone.NOTE, Said.ALREADY_PACKED, order.number)


def _orders_by_scan(uow: UnitOfWork, code: str) -> Sequence[Order]:
    """The orders that a code may mean: number, tote on the cart, parcel's key, tracking number.

    Several bear one number where shops count alike: those of which something may be done now, and
    the cancelled, whose slip may lie here. Only when none of them is left comes the newest.
    """
    parcel = uow.parcels.by_code(code)
    if parcel is not None:
        order = uow.orders.get(parcel.order_id)
        return [order] if order is not None else []
    found = [order for order in uow.orders.by_number(code) if fold(order.number) == fold(code)]
    found.sort(key=lambda order: (not order.still_owed, order.placed_at))
    live = [order for order in found if order.still_owed or order.cancelled_at is not None]
    if len(live) > 1:
        return live
    if found:
        return found[:1]
    tote = tote_of(code)
    in_tote = order_in_tote(uow, tote) if tote else None
    return [in_tote] if in_tote is not None else []


def _choices(floor: Floor, meant: Sequence[Order]) -> tuple[OrderChoice, ...]:
    shops = {shop.key: (place, shop) for place, shop in enumerate(floor.settings.shops, 1)}
    found = []
    for order in meant:
        place, shop = shops.get(order.shop, (0, None))
        found.append(
            OrderChoice(
                order_id=order.id,
                number=order.number,
                shop=order.shop,
                shop_name=(shop.name or shop.key) if shop is not None else "",
                place=place,
                customer=order.recipient.name,
                city=order.recipient.city,
                placed_at=order.placed_at,
                pieces=sum(line.owed for line in order.lines),
                cancelled=order.cancelled_at is not None,
            )
        )
    return tuple(found)
