"""Packing at a bench: open an order, scan each item, choose box and weight, close the parcel.

Every verb is one commit, answers with what lies on the bench now, and never reaches the network.
"""

from __future__ import annotations

from collections.abc import Callable

from workstation.domain import events
from workstation.domain.barcodes import Command, clean_scan, command_of, fold, gtin14, same_code
from workstation.domain.orders import Order, OrderLine, Queue
from workstation.domain.packing import Fit, all_in, judge
from workstation.domain.shipments import LabelState, Parcel, ParcelLine, ParcelStatus
from workstation.domain.values import OrderId
from workstation.ports.unit_of_work import ProductRef, UnitOfWork
from workstation.services.bench import product_of, read_bench
from workstation.services.close_parcel import close_parcel, print_copy, scanned_back
from workstation.services.desk import PackAnswer, Said, Stop, StopKind, Tone, Verdict
from workstation.services.floor import Floor


def bench(floor: Floor) -> PackAnswer:
    """Read what is on the bench; changes nothing."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        verdict = Verdict(Tone.OK, Said.ORDER_OPENED, order.number)
        return PackAnswer(verdict, read_bench(floor, uow, order, parcel))


def scan(floor: Floor, raw: str) -> PackAnswer:
    """Judge one scan, whatever it is: a command card, an order, an item, a label."""
    code = clean_scan(raw)
    command = command_of(code)
    if command is not None:
        return _COMMANDS[command](floor)
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return _scan_on_empty_bench(floor, uow, code)
        order = _order(uow, parcel)
        if parcel.status is not ParcelStatus.OPEN:
            return _scan_label(floor, uow, order, parcel, code)
        stop = _why_not(order)
        if stop is not None:
            return _stop(floor, uow, order, parcel, stop, code)
        return _scan_item(floor, uow, order, parcel, code)


def open_order(floor: Floor, order_id: OrderId) -> PackAnswer:
    """Put an order on the bench; a box left open on it is gone on with."""
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None:
            return _say(Tone.NOTE, Said.UNKNOWN_CODE)
        return _open(floor, uow, order)


def take_next(floor: Floor) -> PackAnswer:
    """Open the order that should leave first and that nobody else holds."""
    with floor.begin() as uow:
        order_id = uow.orders.next_ready(floor.station)
        order = uow.orders.get(order_id) if order_id is not None else None
        if order is None:
            return _say(Tone.NOTE, Said.QUEUE_EMPTY)
        return _open(floor, uow, order)


def confirm_without_code(floor: Floor) -> PackAnswer:
    """Count the next item by key: only one that has no barcode, and it is logged."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        stop = _why_not(order)
        if stop is not None:
            return _stop(floor, uow, order, parcel, stop, "")
        waiting = order.to_pack_now
        line = next((line for line in waiting if not line.barcode), None)
        if line is None:
            named = waiting[0].name if waiting else ""
            return _answer(floor, uow, order, parcel, Tone.WAIT, Said.ITEM_HAS_CODE, named)
        return _put_in(floor, uow, order, parcel, line, by_key=True)


def choose_box(floor: Floor, key: int) -> PackAnswer:
    """Choose the box on this key for the parcel on the bench."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        box = next((box for box in floor.boxes if box.key == key), None)
        if parcel is None or box is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN) if parcel is None else bench(floor)
        order = _order(uow, parcel)
        parcel.box = box
        uow.parcels.save(parcel, station=floor.station)
        answer = _answer(floor, uow, order, parcel, Tone.OK, Said.BOX_CHOSEN, box.name)
        uow.commit()
        return answer


def set_weight(floor: Floor, grams: int) -> PackAnswer:
    """Take the weight in grams; a box that only waited for it is closed at once."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        parcel.weight_g = grams if grams > 0 else None
        uow.parcels.save(parcel, station=floor.station)
        if parcel.lines and all_in(order) and parcel.weight_g:
            return _close(floor, uow, order, parcel)
        answer = _answer(floor, uow, order, parcel, Tone.OK, Said.WEIGHT_SET, str(grams))
        uow.commit()
        return answer


def finalize(floor: Floor) -> PackAnswer:
    """Close the box as it is; what is not in it stays owed."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        stop = _why_not(order)
        if stop is not None:
            return _stop(floor, uow, order, parcel, stop, "")
        return _close(floor, uow, order, parcel)


def next_package(floor: Floor) -> PackAnswer:
    """Close the box as it is and begin another one of the same order."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        stop = _why_not(order)
        if stop is not None:
            return _stop(floor, uow, order, parcel, stop, "")
        if all_in(order):
            return _close(floor, uow, order, parcel)
        verdict = close_parcel(floor, uow, order, parcel, station="")
        if verdict.tone is not Tone.OK:
            return PackAnswer(verdict, read_bench(floor, uow, order, parcel))
        another = uow.parcels.add(order.id, station=floor.station)
        floor.record(uow, events.OrderOpened(order.id, floor.station, another.id))
        answer = _answer(
            floor, uow, order, another, Tone.OK, Said.NEXT_BOX, parcel.key, n=another.number
        )
        uow.commit()
        return answer


def empty_box(floor: Floor) -> PackAnswer:
    """Take everything out of the open box and let the order go: nothing was packed."""
    with floor.begin() as uow:
        parcel = _packing(uow, floor)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        for part in parcel.lines:
            line = order.line(part.line_id)
            line.packed -= part.quantity
            _store_line(uow, line)
            uow.parcels.put(parcel.id, line.id, 0)
        parcel.lines = []
        parcel.status = ParcelStatus.CANCELLED
        uow.parcels.save(parcel)
        _restore_queue(uow, order)
        uow.orders.release(order.id, station=floor.station)
        floor.record(uow, events.ParcelEmptied(order.id, parcel.id))
        uow.commit()
        return _say(Tone.OK, Said.EMPTIED, order.number)


def release(floor: Floor) -> PackAnswer:
    """Leave the order; an open box keeps its items and waits for whoever opens the order again."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        _leave(uow, floor, order, parcel)
        uow.commit()
        return _say(Tone.OK, Said.RELEASED, order.number)


def print_again(floor: Floor) -> PackAnswer:
    """Print the label that was bought once more, marked COPY; buys nothing."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        if not print_copy(floor, uow, parcel):
            return _answer(floor, uow, order, parcel, Tone.WAIT, Said.NO_LABEL_YET, parcel.key)
        answer = _answer(floor, uow, order, parcel, Tone.OK, Said.PRINTING_AGAIN, parcel.key)
        uow.commit()
        return answer


# --- judging a scan -----------------------------------------------------------------------------


def _scan_on_empty_bench(floor: Floor, uow: UnitOfWork, code: str) -> PackAnswer:
    order = _order_by_scan(uow, code)
    if order is not None:
        return _open(floor, uow, order)
    product = uow.orders.product(code)
    if product is not None:
        return _say(Tone.NOTE, Said.NOTHING_OPEN, product.name)
    return _say(Tone.NOTE, Said.UNKNOWN_CODE, code)


def _scan_item(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str
) -> PackAnswer:
    judgement = judge(order, code)
    line = judgement.line
    if judgement.fit is Fit.WANTED and line is not None:
        return _put_in(floor, uow, order, parcel, line, by_key=False)
    if same_code(order.number, code) or code == parcel.key:
        return _answer(floor, uow, order, parcel, Tone.NOTE, Said.SAME_ORDER, order.number)
    if judgement.fit is Fit.FOREIGN:
        return _scan_foreign(floor, uow, order, parcel, code)
    kinds = {Fit.LATER: StopKind.NOT_YET}
    stop = Stop(
        kinds.get(judgement.fit, StopKind.SURPLUS),
        scanned=product_of(line) if line else None,
        code=code,
        ships_around=line.ships_around if line else None,
    )
    return _stop(floor, uow, order, parcel, stop, code)


def _scan_foreign(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str
) -> PackAnswer:
    """Name a code that is no article of the open order: another box, another order, another
    thing.
    """
    other = uow.parcels.by_code(code)
    if other is not None and other.order_id == order.id and other.label is LabelState.LIVE:
        scanned_back(floor, uow, other)
        answer = _answer(floor, uow, order, parcel, Tone.OK, Said.LABEL_SCANNED, code)
        uow.commit()
        return answer
    if other is not None:
        owner = uow.orders.get(other.order_id)
        number = owner.number if owner else ""
        stop = Stop(StopKind.OTHER_LABEL, code=code, reason=number)
        return _stop(floor, uow, order, parcel, stop, code)
    product = uow.orders.product(code)
    waiting = order.to_pack_now
    needed = product_of(waiting[0]) if waiting else None
    if product is not None:
        stop = Stop(StopKind.WRONG_ITEM, scanned=product, needed=needed, code=code)
        return _stop(floor, uow, order, parcel, stop, code)
    if uow.orders.by_number(code):
        stop = Stop(StopKind.OTHER_ORDER, code=code, reason=code)
        return _stop(floor, uow, order, parcel, stop, code)
    if gtin14(code):
        stop = Stop(StopKind.UNKNOWN_ITEM, needed=needed, code=code)
        return _stop(floor, uow, order, parcel, stop, code)
    floor.record(uow, events.ScanRefused(order.id, Said.UNKNOWN_CODE, code))
    answer = _answer(floor, uow, order, parcel, Tone.NOTE, Said.UNKNOWN_CODE, code)
    uow.commit()
    return answer


def _scan_label(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, code: str
) -> PackAnswer:
    """The box is closed: its own label proves the print; another label is a stop."""
    if same_code(parcel.key, code) or same_code(parcel.tracking_number, code):
        if parcel.label is not LabelState.LIVE:
            return _answer(floor, uow, order, parcel, Tone.WAIT, Said.NO_LABEL_YET, parcel.key)
        scanned_back(floor, uow, parcel)
        uow.orders.release(order.id, station=floor.station)
        answer = _answer(floor, uow, order, parcel, Tone.OK, Said.LABEL_SCANNED, code)
        uow.commit()
        return answer
    other = uow.parcels.by_code(code)
    if other is not None:
        owner = uow.orders.get(other.order_id)
        stop = Stop(StopKind.OTHER_LABEL, code=code, reason=owner.number if owner else "")
        return _stop(floor, uow, order, parcel, stop, code)
    another = _order_by_scan(uow, code)
    if another is not None and another.id != order.id:
        _leave(uow, floor, order, parcel)
        return _open(floor, uow, another)
    product = uow.orders.product(code)
    if product is not None:
        stop = Stop(StopKind.SURPLUS, scanned=product, code=code)
        return _stop(floor, uow, order, parcel, stop, code)
    return _answer(floor, uow, order, parcel, Tone.NOTE, Said.ALREADY_PACKED, order.number)


def _order_by_scan(uow: UnitOfWork, code: str) -> Order | None:
    """An order by its number, its parcel's key or its tracking number; open ones before
    finished.
    """
    parcel = uow.parcels.by_code(code)
    if parcel is not None:
        return uow.orders.get(parcel.order_id)
    found = [order for order in uow.orders.by_number(code) if fold(order.number) == fold(code)]
    found.sort(key=lambda order: (not order.still_owed, order.placed_at))
    return found[0] if found else None


# --- steps that verbs share ---------------------------------------------------------------------


def _open(floor: Floor, uow: UnitOfWork, order: Order) -> PackAnswer:
    stop = _why_not(order)
    if stop is not None:
        floor.record(uow, events.ScanRefused(order.id, stop.kind, order.number))
        uow.commit()
        return PackAnswer(Verdict(Tone.STOP, Said.STOPPED, order.number), None, stop)
    claim = uow.orders.claim(
        order.id,
        station=floor.station,
        operator=floor.operator,
        seconds=floor.settings.timing.claim,
    )
    if claim.station != floor.station:
        return _say(
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
            return _say(Tone.NOTE, Said.ALREADY_PACKED, order.number)
        left_open = unscanned
    if left_open is None:
        left_open = uow.parcels.add(order.id, station=floor.station)
    else:
        uow.parcels.save(left_open, station=floor.station)
    floor.record(uow, events.OrderOpened(order.id, floor.station, left_open.id))
    answer = _answer(floor, uow, order, left_open, Tone.OK, Said.ORDER_OPENED, order.number)
    uow.commit()
    return answer


def _put_in(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    line: OrderLine,
    *,
    by_key: bool,
) -> PackAnswer:
    line.packed += 1
    _put(parcel, line)
    uow.parcels.put(parcel.id, line.id, parcel.quantity_of(line.id))
    _store_line(uow, line)
    floor.record(uow, events.ItemScanned(order.id, parcel.id, line.id, confirmed_by_key=by_key))
    if all_in(order):
        return _close(floor, uow, order, parcel)
    said = Said.CONFIRMED if by_key else Said.RIGHT_ITEM
    answer = _answer(
        floor,
        uow,
        order,
        parcel,
        Tone.OK,
        said,
        line.name,
        n=parcel.quantity_of(line.id),
        of=parcel.quantity_of(line.id) + line.open,
    )
    uow.commit()
    return answer


def _close(floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel) -> PackAnswer:
    verdict = close_parcel(floor, uow, order, parcel, station=floor.station)
    answer = PackAnswer(verdict, read_bench(floor, uow, order, parcel))
    uow.commit()
    return answer


def _put(parcel: Parcel, line: OrderLine) -> None:
    count = parcel.quantity_of(line.id) + 1
    kept = [part for part in parcel.lines if part.line_id != line.id]
    parcel.lines = [*kept, ParcelLine(line.id, count)]


def _store_line(uow: UnitOfWork, line: OrderLine) -> None:
    uow.orders.set_line(line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled)


def _leave(uow: UnitOfWork, floor: Floor, order: Order, parcel: Parcel) -> None:
    """Take the box off the bench; an empty one is no parcel at all."""
    if parcel.status is ParcelStatus.OPEN and not parcel.lines:
        parcel.status = ParcelStatus.CANCELLED
    uow.parcels.save(parcel)
    uow.orders.release(order.id, station=floor.station)


def _restore_queue(uow: UnitOfWork, order: Order) -> None:
    order.status = order.status_after_packing()
    uow.orders.set_status(order, queue=Queue.READY)


def _packing(uow: UnitOfWork, floor: Floor) -> Parcel | None:
    parcel = uow.parcels.open_at(floor.station)
    return parcel if parcel is not None and parcel.status is ParcelStatus.OPEN else None


def _order(uow: UnitOfWork, parcel: Parcel) -> Order:
    order = uow.orders.get(parcel.order_id)
    if order is None:
        raise LookupError(f"parcel {parcel.key} has no order")
    return order


def _why_not(order: Order) -> Stop | None:
    """The stop that an order of this state deserves, None when it may be packed."""
    if order.cancelled_at is not None:
        return Stop(StopKind.ORDER_CANCELLED, at=order.cancelled_at)
    if order.held:
        unfit = order.held.startswith(UNFIT)
        kind = StopKind.CANNOT_SHIP if unfit else StopKind.ORDER_HELD
        return Stop(kind, reason=order.held.removeprefix(UNFIT))
    return None


UNFIT = "unfit:"
"""Marks a hold that pre-flight set, so that mending the order lifts it."""


def _stop(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, stop: Stop, code: str
) -> PackAnswer:
    """Log the refusal and answer with the stop, the order's facts filled in."""
    floor.record(uow, events.ScanRefused(order.id, stop.kind, code))
    board = read_bench(floor, uow, order, parcel)
    put_back: tuple[ProductRef, ...] = ()
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


def _answer(
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


def _say(tone: Tone, said: Said, about: str = "", *, detail: str = "") -> PackAnswer:
    return PackAnswer(Verdict(tone, said, about, detail=detail), None)


def _understood(floor: Floor) -> PackAnswer:
    answer = bench(floor)
    return PackAnswer(Verdict(Tone.OK, Said.UNDERSTOOD), answer.bench)


def _hold(floor: Floor) -> PackAnswer:
    """Put the order on the bench on hold until somebody looks at it."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return _say(Tone.NOTE, Said.NOTHING_OPEN)
        order = _order(uow, parcel)
        order.held = "bench"
        _leave(uow, floor, order, parcel)
        uow.orders.set_status(order, queue=Queue.ON_HOLD)
        floor.record(uow, events.OrderHeld(order.id, order.held))
        uow.commit()
        return _say(Tone.OK, Said.RELEASED, order.number)


_COMMANDS: dict[Command, Callable[[Floor], PackAnswer]] = {
    Command.FINALIZE: finalize,
    Command.NEXT_PACKAGE: next_package,
    Command.CONFIRM: confirm_without_code,
    Command.UNPACK: empty_box,
    Command.PRINT_AGAIN: print_again,
    Command.HOLD: _hold,
    Command.UNDO: _understood,
    Command.UNDERSTOOD: _understood,
    Command.YES: _understood,
    Command.NO: _understood,
}
