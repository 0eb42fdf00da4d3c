"""Scanning parcels out: that scan, and no earlier one, says "shipped" to the customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from workstation.domain import events
from workstation.domain.barcodes import Command, clean_scan, command_of
from workstation.domain.messages import MessageState, Moment
from workstation.domain.orders import Order
from workstation.domain.preflight import queue_of
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.domain.values import ParcelId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.bench import product_of
from workstation.services.close_parcel import confirm_print
from workstation.services.desk import (
    CarrierCard,
    HandOverAnswer,
    Pallet,
    Said,
    Stop,
    StopKind,
    Tone,
    Verdict,
)
from workstation.services.floor import Floor
from workstation.services.go_live import asks_live
from workstation.services.pack_steps import why_not
from workstation.services.reactions import (
    MAKE_PROMISE,
    NOTIFY,
    REPORT_FULFILMENT,
    handed_over_purpose,
    message_purpose,
)
from workstation.services.seen_changes import lift_when_settled
from workstation.services.watching import first_watch

CHANNEL = "email"


def hand_over(floor: Floor, raw: str, pallet: str) -> HandOverAnswer:
    """Put a parcel on the pallet of a carrier ("" = the first parcel decides)."""
    code = clean_scan(raw)
    if command_of(code) is Command.UNDERSTOOD:
        with floor.begin() as uow:
            verdict = Verdict(Tone.OK, Said.UNDERSTOOD)
            return HandOverAnswer(verdict, _pallet(floor, uow, pallet))
    with floor.begin() as uow:
        parcel = uow.parcels.by_code(code)
        order = uow.orders.get(parcel.order_id) if parcel else None
        if parcel is None or order is None:
            return _answer(floor, uow, pallet, Tone.NOTE, Said.UNKNOWN_CODE, code)
        if parcel.status is ParcelStatus.HANDED_OVER:
            return _answer(floor, uow, pallet, Tone.NOTE, Said.ALREADY_ON_PALLET, order.number)
        stop = _why_not(order, parcel, pallet)
        if stop is not None:
            floor.record(uow, events.ScanRefused(order.id, stop.kind, code))
            lift_when_settled(uow, order)
            shown = _pallet(floor, uow, pallet)
            uow.commit()
            return HandOverAnswer(Verdict(Tone.STOP, Said.STOPPED, order.number), shown, stop)
        if parcel.status is not ParcelStatus.PACKED:
            return _answer(floor, uow, pallet, Tone.WAIT, Said.NOT_PACKED_YET, order.number)
        if parcel.label is not LabelState.LIVE:
            return _answer(floor, uow, pallet, Tone.WAIT, Said.NO_LABEL_YET, order.number)
        return _take(floor, uow, order, parcel)


def undo_hand_over(floor: Floor, parcel_id: ParcelId) -> HandOverAnswer:
    """Take a parcel off the pallet again while the customer has not been told."""
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        order = uow.orders.get(parcel.order_id) if parcel else None
        if parcel is None or order is None or parcel.status is not ParcelStatus.HANDED_OVER:
            return _answer(floor, uow, "", Tone.NOTE, Said.NOTHING_OPEN, "")
        round_now = _rounds(uow, parcel)
        if not _recall(uow, parcel, round_now):
            return _answer(
                floor, uow, parcel.carrier, Tone.WAIT, Said.TOO_LATE_TO_UNDO, order.number
            )
        uow.work.cancel(kind=MAKE_PROMISE, subject=str(parcel.id), purpose=str(round_now))
        watched = uow.tracking.get(parcel.id)
        if watched is not None:
            uow.tracking.save(replace(watched, poll_at=None, review_at=None))
        parcel.status, parcel.handed_over_at = ParcelStatus.PACKED, None
        uow.parcels.save(parcel)
        _count_shipped(uow, order, parcel, sign=-1)
        floor.record(uow, events.HandOverUndone(order.id, parcel.id, round_now))
        answer = _answer(floor, uow, parcel.carrier, Tone.OK, Said.UNDONE, order.number)
        uow.commit()
        return answer


def _take(floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel) -> HandOverAnswer:
    now = uow.now()
    parcel.status, parcel.handed_over_at = ParcelStatus.HANDED_OVER, now
    uow.parcels.save(parcel)
    _count_shipped(uow, order, parcel, sign=1)
    round_now = _rounds(uow, parcel) + 1
    uow.tracking.watch(first_watch(parcel, round_now, now, speed=floor.settings.tracking.speed))
    confirm_print(floor, uow, parcel, evidence="scanned out")
    handed_over = events.ParcelHandedOver(
        order.id, parcel.id, parcel.carrier, round_now, now, order.shop
    )
    floor.record(uow, handed_over, to=order.email)
    shown = _pallet(floor, uow, parcel.carrier)
    asks = asks_live(floor, uow)
    uow.commit()
    return HandOverAnswer(
        Verdict(
            Tone.OK,
            Said.ON_PALLET,
            order.number,
            parcel.number,
            detail=order.recipient.name,
        ),
        shown,
        parcel_id=parcel.id,
        undo_until=now + timedelta(seconds=floor.settings.messages.undo_seconds),
        asks_live=asks,
    )


def _why_not(order: Order, parcel: Parcel, pallet: str) -> Stop | None:
    stop = why_not(order)
    if stop is None and parcel.status is ParcelStatus.CANCELLED:
        stop = Stop(StopKind.PARCEL_CANCELLED)
    elif stop is None and pallet and parcel.carrier and parcel.carrier != pallet:
        stop = Stop(StopKind.WRONG_CARRIER, carrier_here=pallet, carrier_right=parcel.carrier)
    if stop is None:
        return None
    return replace(
        stop,
        order_number=order.number,
        customer=order.recipient.name,
        code=parcel.key,
        label_bought=parcel.label is LabelState.LIVE,
        at_door=True,
        put_back=tuple(
            product_of(line)
            for line in map(order.line, (part.line_id for part in parcel.lines))
            if stop.kind is StopKind.ORDER_CHANGED and line.packed > line.owed
        ),
    )


def _count_shipped(uow: UnitOfWork, order: Order, parcel: Parcel, *, sign: int) -> None:
    for part in parcel.lines:
        line = order.line(part.line_id)
        line.shipped += sign * part.quantity
        uow.orders.set_line(
            line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled
        )
    order.status = order.status_after_packing()
    uow.orders.set_status(order, queue=queue_of(order))


def _rounds(uow: UnitOfWork, parcel: Parcel) -> int:
    """How many times this parcel has been handed over: one message of the moment for each."""
    watched = uow.tracking.get(parcel.id)
    said = uow.messages.of_parcel(parcel.id)
    # The thousands count how often a person sent it again.
    told = max((one.round % 1000 for one in said if one.moment == Moment.SHIPPED), default=0)
    return max(told, watched.round if watched else 0)


def _recall(uow: UnitOfWork, parcel: Parcel, round_now: int) -> bool:
    """Take back what waits to be told of this hand-over; False when something was told."""
    said = uow.messages.of_parcel(parcel.id)
    for message in said:
        if message.round % 1000 != round_now or message.moment != Moment.SHIPPED:
            continue
        if message.state is MessageState.UNDONE:
            continue
        purpose = message_purpose(message.moment, message.channel, message.round)
        if not uow.work.cancel(kind=NOTIFY, subject=str(parcel.id), purpose=purpose):
            return False
        uow.messages.put(replace(message, state=MessageState.UNDONE, at=uow.now()))
    purpose = handed_over_purpose(round_now)
    known = uow.work.find(kind=REPORT_FULFILMENT, subject=str(parcel.id), purpose=purpose)
    return known is None or uow.work.cancel(
        kind=REPORT_FULFILMENT, subject=str(parcel.id), purpose=purpose
    )


def _pallet(floor: Floor, uow: UnitOfWork, carrier: str) -> Pallet | None:
    if not carrier:
        return None
    card = floor.carriers.get(carrier) or CarrierCard(carrier, carrier, carrier[:1].upper(), "")
    since = uow.now() - timedelta(hours=16)
    scanned, of = uow.parcels.pallet_count(carrier, since)
    return Pallet(carrier, card.name, card.letter, card.colour, scanned, of)


def _answer(
    floor: Floor, uow: UnitOfWork, pallet: str, tone: Tone, said: Said, about: str
) -> HandOverAnswer:
    return HandOverAnswer(Verdict(tone, said, about), _pallet(floor, uow, pallet))
