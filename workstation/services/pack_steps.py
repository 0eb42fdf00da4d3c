"""Steps that the verbs of the bench share; each works inside its caller's transaction."""

from __future__ import annotations

from dataclasses import replace

from workstation.domain import events
from workstation.domain.changes import CHANGED
from workstation.domain.orders import Order, OrderLine
from workstation.domain.packing import all_in
from workstation.domain.preflight import UNFIT, queue_of
from workstation.domain.shipments import LabelState, Parcel, ParcelLine, ParcelStatus
from workstation.ports.unit_of_work import ProductRef, UnitOfWork
from workstation.services.bench import product_of, read_bench
from workstation.services.close_parcel import close_parcel
from workstation.services.desk import PackAnswer, Said, Stop, StopKind, Tone, Verdict
from workstation.services.floor import Floor
from workstation.services.prelabel import is_bought_ahead
from workstation.services.seen_changes import ask_reread, lift_when_settled


def open_on_bench(floor: Floor, uow: UnitOfWork, order: Order) -> PackAnswer:
    if order.merged_into is not None:
        # It leaves in the other one's box.
        order = uow.orders.get(order.merged_into) or order
    stop = why_not(order)
    if stop is not None:
        floor.record(uow, events.ScanRefused(order.id, stop.kind, order.number))
        lift_when_settled(uow, order)
        uow.commit()
        told = replace(stop, order_number=order.number, customer=order.recipient.name)
        return PackAnswer(Verdict(Tone.STOP, Said.STOPPED, order.number), None, told)
    claim = uow.orders.claim(
        order.id,
        station=floor.station,
        operator=floor.operator,
        seconds=floor.settings.timing.claim,
    )
    if claim.station != floor.station:
        uow.commit()
        return say(
            Tone.WAIT,
            Said.HELD_ELSEWHERE,
            order.number,
            detail=f"{claim.operator or claim.station}",
        )
    mine = list(uow.parcels.of_order(order.id))
    left_open = next((parcel for parcel in mine if parcel.status is ParcelStatus.OPEN), None)
    unscanned = next(
        (
            parcel
            for parcel in mine
            if parcel.status is ParcelStatus.PACKED and parcel.label_scanned_at is None
        ),
        None,
    )
    if left_open is None and all_in(order):
        if unscanned is None:
            uow.orders.release(order.id, station=floor.station)
            uow.commit()
            return say(Tone.NOTE, Said.ALREADY_PACKED, order.number)
        left_open = unscanned
    if left_open is None:
        left_open = uow.parcels.add(order.id, station=floor.station)
    else:
        uow.parcels.save(left_open, station=floor.station)
    floor.record(uow, events.OrderOpened(order.id, floor.station, left_open.id))
    ask_reread(floor, uow, order)
    answer = tell(floor, uow, order, left_open, Tone.OK, Said.ORDER_OPENED, order.number)
    uow.commit()
    return answer


def put_in(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    line: OrderLine,
    *,
    by_key: bool,
) -> PackAnswer:
    line.packed += 1
    if line.short > line.open:
        # It was written down as short, and has been found.
        line.short = line.open
        uow.orders.set_short(line.id, short=line.short, until=line.short_until)
    _count_in(parcel, line)
    uow.parcels.put(parcel.id, line.id, parcel.quantity_of(line.id))
    store_line(uow, line)
    floor.record(uow, events.ItemScanned(order.id, parcel.id, line.id, confirmed_by_key=by_key))
    if all_in(order):
        return close(floor, uow, order, parcel)
    said = Said.CONFIRMED if by_key else Said.RIGHT_ITEM
    answer = tell(
        floor,
        uow,
        order,
        parcel,
        Tone.OK,
        said,
        line.name,
        n=parcel.quantity_of(line.id),
        of=parcel.quantity_of(line.id) + line.now,
    )
    uow.commit()
    return answer


def close(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, *, anyway: bool = False
) -> PackAnswer:
    verdict = close_parcel(floor, uow, order, parcel, station=floor.station, anyway=anyway)
    answer = PackAnswer(verdict, read_bench(floor, uow, order, parcel))
    uow.commit()
    return answer


def _count_in(parcel: Parcel, line: OrderLine) -> None:
    count = parcel.quantity_of(line.id) + 1
    kept = [part for part in parcel.lines if part.line_id != line.id]
    parcel.lines = [*kept, ParcelLine(line.id, count)]


def store_line(uow: UnitOfWork, line: OrderLine) -> None:
    uow.orders.set_line(line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled)


def leave(uow: UnitOfWork, floor: Floor, order: Order, parcel: Parcel) -> None:
    """Take the box off the bench; an empty one is no parcel at all."""
    if parcel.status is ParcelStatus.OPEN and not parcel.lines and not is_bought_ahead(parcel):
        parcel.status = ParcelStatus.CANCELLED
    uow.parcels.save(parcel)
    uow.orders.release(order.id, station=floor.station)


def restore_queue(uow: UnitOfWork, order: Order) -> None:
    order.status = order.status_after_packing()
    uow.orders.set_status(order, queue=queue_of(order))


def switch_to(floor: Floor, uow: UnitOfWork, order: Order) -> PackAnswer:
    """Open an order; a closed or empty box makes room for it, one with items in it stays."""
    here = uow.parcels.open_at(floor.station)
    if here is None:
        return open_on_bench(floor, uow, order)
    busy = order_of(uow, here)
    if here.status is ParcelStatus.OPEN and busy.id == order.id:
        return tell(floor, uow, busy, here, Tone.NOTE, Said.SAME_ORDER, order.number)
    if here.status is ParcelStatus.OPEN and here.lines:
        stop = Stop(StopKind.OTHER_ORDER, code=order.number, reason=order.number)
        return stop_with(floor, uow, busy, here, stop, order.number)
    refusal = why_not(order)
    if refusal is not None:
        floor.record(uow, events.ScanRefused(order.id, refusal.kind, order.number))
        lift_when_settled(uow, order)
        board = read_bench(floor, uow, busy, here)
        uow.commit()
        told = replace(refusal, order_number=order.number, customer=order.recipient.name)
        return PackAnswer(Verdict(Tone.STOP, Said.STOPPED, order.number), board, told)
    leave(uow, floor, busy, here)
    return open_on_bench(floor, uow, order)


def nothing_to_pack(floor: Floor, uow: UnitOfWork) -> PackAnswer:
    """The answer of a packing verb when no open box lies here: an empty bench, or a closed box."""
    closed = uow.parcels.open_at(floor.station)
    if closed is None:
        return say(Tone.NOTE, Said.NOTHING_OPEN)
    order = order_of(uow, closed)
    return tell(floor, uow, order, closed, Tone.NOTE, Said.ALREADY_PACKED, order.number)


def packing(uow: UnitOfWork, floor: Floor) -> Parcel | None:
    parcel = uow.parcels.open_at(floor.station)
    return parcel if parcel is not None and parcel.status is ParcelStatus.OPEN else None


def order_of(uow: UnitOfWork, parcel: Parcel) -> Order:
    order = uow.orders.get(parcel.order_id)
    if order is None:
        raise LookupError(f"parcel {parcel.key} has no order")
    return order


def why_not(order: Order) -> Stop | None:
    """The stop that an order of this state deserves, None when it may be packed."""
    if order.cancelled_at is not None:
        return Stop(StopKind.ORDER_CANCELLED, at=order.cancelled_at)
    if order.held.startswith(CHANGED):
        return Stop(StopKind.ORDER_CHANGED, reason=order.held.removeprefix(CHANGED))
    if order.held:
        unfit = order.held.startswith(UNFIT)
        kind = StopKind.CANNOT_SHIP if unfit else StopKind.ORDER_HELD
        return Stop(kind, reason=order.held.removeprefix(UNFIT))
    return None


def stop_with(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, stop: Stop, code: str
) -> PackAnswer:
    """Log the refusal and answer with the stop, the order's facts filled in."""
    floor.record(uow, events.ScanRefused(order.id, stop.kind, code))
    if stop.kind is StopKind.ORDER_CHANGED:
        lift_when_settled(uow, order)
    board = read_bench(floor, uow, order, parcel)
    put_back: tuple[ProductRef, ...] = ()
    if stop.kind is StopKind.ORDER_CHANGED:
        put_back = tuple(
            product_of(line)
            for line in map(order.line, (part.line_id for part in parcel.lines))
            if line.packed > line.owed
        )
    if stop.kind in (StopKind.ORDER_CANCELLED, StopKind.ORDER_HELD):
        put_back = tuple(product_of(order.line(part.line_id)) for part in parcel.lines)
    filled = Stop(
        kind=stop.kind,
        order_number=order.number,
        customer=order.recipient.name,
        scanned=stop.scanned,
        needed=stop.needed,
        code=stop.code or code,
        reason=stop.reason,
        at=stop.at,
        in_box=board.in_box,
        of=board.of,
        put_back=put_back,
        ships_around=stop.ships_around,
        label_bought=parcel.label is LabelState.LIVE,
    )
    uow.commit()
    return PackAnswer(Verdict(Tone.STOP, Said.STOPPED, order.number), board, filled)


def tell(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    tone: Tone,
    said: Said,
    about: str,
    *,
    n: int = 0,
    of: int = 0,
) -> PackAnswer:
    return PackAnswer(
        Verdict(tone, said, about, n, of), read_bench(floor, uow, order, parcel), None
    )


def say(tone: Tone, said: Said, about: str = "", *, detail: str = "") -> PackAnswer:
    return PackAnswer(Verdict(tone, said, about, detail=detail), None)
