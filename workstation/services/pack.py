"""Packing at a bench: open an order, scan each item, choose box and weight, close the parcel.

Every verb is one commit, answers with what lies on the bench now, and never reaches the network.
"""

from __future__ import annotations

from collections.abc import Callable

from workstation.domain import events
from workstation.domain.barcodes import Command, clean_scan, command_of
from workstation.domain.packing import all_in
from workstation.domain.preflight import queue_of
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.domain.values import OrderId
from workstation.services.bench import read_bench
from workstation.services.close_parcel import close_parcel, print_copy
from workstation.services.desk import PackAnswer, Said, Tone, Verdict
from workstation.services.floor import Floor
from workstation.services.pack_scan import scan_item, scan_label, scan_on_empty_bench
from workstation.services.pack_steps import (
    close,
    leave,
    nothing_to_pack,
    order_of,
    packing,
    put_in,
    restore_queue,
    say,
    stop_with,
    store_line,
    switch_to,
    tell,
    why_not,
)
from workstation.services.prelabel import (
    chosen_before,
    close_labelled,
    is_bought_ahead,
    void_work,
    what_differs,
)


def bench(floor: Floor) -> PackAnswer:
    """Read what is on the bench; changes nothing."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return say(Tone.NOTE, Said.NOTHING_OPEN)
        order = order_of(uow, parcel)
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
            return scan_on_empty_bench(floor, uow, code)
        order = order_of(uow, parcel)
        if parcel.status is not ParcelStatus.OPEN:
            return scan_label(floor, uow, order, parcel, code)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, code)
        return scan_item(floor, uow, order, parcel, code)


def open_order(floor: Floor, order_id: OrderId) -> PackAnswer:
    """Put an order on the bench; a box left open on it is gone on with."""
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None:
            return say(Tone.NOTE, Said.UNKNOWN_CODE)
        return switch_to(floor, uow, order)


def take_next(floor: Floor) -> PackAnswer:
    """Open the order that should leave first and that nobody else holds."""
    with floor.begin() as uow:
        open_box = packing(uow, floor)
        if open_box is not None and open_box.lines:
            here = order_of(uow, open_box)
            return tell(floor, uow, here, open_box, Tone.NOTE, Said.SAME_ORDER, here.number)
        order_id = uow.orders.next_ready(floor.station)
        order = uow.orders.get(order_id) if order_id is not None else None
        if order is None:
            return say(Tone.NOTE, Said.QUEUE_EMPTY)
        return switch_to(floor, uow, order)


def confirm_without_code(floor: Floor) -> PackAnswer:
    """Count the next item by key: only one that has no barcode, and it is logged."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        waiting = order.to_pack_now
        line = next((line for line in waiting if not line.barcode), None)
        if line is None:
            named = waiting[0].name if waiting else ""
            return tell(floor, uow, order, parcel, Tone.WAIT, Said.ITEM_HAS_CODE, named)
        return put_in(floor, uow, order, parcel, line, by_key=True)


def choose_box(floor: Floor, key: int) -> PackAnswer:
    """Choose the box on this key for the parcel on the bench."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        box = next((box for box in floor.boxes if box.key == key), None)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        if box is None:
            return tell(floor, uow, order, parcel, Tone.NOTE, Said.UNKNOWN_CODE, str(key))
        parcel.box = box
        uow.parcels.save(parcel, station=floor.station)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.BOX_CHOSEN, box.name)
        uow.commit()
        return answer


def set_weight(floor: Floor, grams: int) -> PackAnswer:
    """Take the weight in grams; a box that only waited for it is closed at once."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        parcel.weight_g = grams if grams > 0 else None
        uow.parcels.save(parcel, station=floor.station)
        if parcel.lines and all_in(order) and parcel.weight_g:
            return close(floor, uow, order, parcel)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.WEIGHT_SET, str(grams))
        uow.commit()
        return answer


def finalize(floor: Floor) -> PackAnswer:
    """Close the box as it is; what is not in it stays owed."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        return close(floor, uow, order, parcel)


def next_package(floor: Floor) -> PackAnswer:
    """Close the box as it is and begin another one of the same order."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        if all_in(order):
            return close(floor, uow, order, parcel)
        verdict = close_parcel(floor, uow, order, parcel, station="")
        if verdict.tone is not Tone.OK:
            answer = PackAnswer(verdict, read_bench(floor, uow, order, parcel))
            if verdict.said in (Said.LABEL_DIFFERS, Said.RATES_WANTED):
                uow.commit()
            return answer
        others = uow.parcels.of_order(order.id)
        ready = next((one for one in others if one.status is ParcelStatus.OPEN), None)
        if ready is None:
            another = uow.parcels.add(order.id, station=floor.station)
        else:
            another = ready
            uow.parcels.save(another, station=floor.station)
        floor.record(uow, events.OrderOpened(order.id, floor.station, another.id))
        answer = tell(
            floor, uow, order, another, Tone.OK, Said.NEXT_BOX, parcel.key, n=another.number
        )
        uow.commit()
        return answer


def empty_box(floor: Floor) -> PackAnswer:
    """Take everything out of the open box and let the order go: nothing was packed."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        for part in parcel.lines:
            line = order.line(part.line_id)
            line.packed -= part.quantity
            store_line(uow, line)
            uow.parcels.put(parcel.id, line.id, 0)
        parcel.lines = []
        if not is_bought_ahead(parcel):
            parcel.status = ParcelStatus.CANCELLED
        uow.parcels.save(parcel)
        restore_queue(uow, order)
        uow.orders.release(order.id, station=floor.station)
        floor.record(uow, events.ParcelEmptied(order.id, parcel.id))
        uow.commit()
        return say(Tone.OK, Said.EMPTIED, order.number)


def release(floor: Floor) -> PackAnswer:
    """Leave the order; an open box keeps its items and waits for whoever opens the order again."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return say(Tone.NOTE, Said.NOTHING_OPEN)
        order = order_of(uow, parcel)
        leave(uow, floor, order, parcel)
        uow.commit()
        return say(Tone.OK, Said.RELEASED, order.number)


def keep_claim(floor: Floor) -> bool:
    """Hold the order on the bench for another while; False when nothing is open or it was lost.

    To be called several times within `timing.claim` for as long as the station is alive: a scan
    alone does not lengthen the claim.
    """
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return False
        claim = uow.orders.claim(
            parcel.order_id,
            station=floor.station,
            operator=floor.operator,
            seconds=floor.settings.timing.claim,
        )
        uow.commit()
        return claim.station == floor.station


def print_again(floor: Floor) -> PackAnswer:
    """Print the label that was bought once more, marked COPY; buys nothing."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return say(Tone.NOTE, Said.NOTHING_OPEN)
        order = order_of(uow, parcel)
        if not print_copy(floor, uow, parcel):
            return tell(floor, uow, order, parcel, Tone.WAIT, Said.NO_LABEL_YET, parcel.key)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.PRINTING_AGAIN, parcel.key)
        uow.commit()
        return answer


def ship_with_label(floor: Floor) -> PackAnswer:
    """Close the box with the label that was bought for it, though what is in it differs."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        return close(floor, uow, order, parcel, anyway=True)


def buy_again(floor: Floor) -> PackAnswer:
    """Close the box, give its label back to the carrier and buy one for what is in it.

    Answers WAIT while the first label is not here: what is not known to be bought cannot be given
    back.
    """
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        if parcel.label is not LabelState.LIVE or not parcel.lines:
            said = Said.NO_LABEL_YET if parcel.lines else Said.BOX_EMPTY
            return tell(floor, uow, order, parcel, Tone.WAIT, said, parcel.key)
        words = ",".join(what_differs(floor, uow, order, parcel))
        close_labelled(floor, uow, order, parcel, station=floor.station, anyway=True)
        if not parcel.weight_g:
            return tell(floor, uow, order, parcel, Tone.WAIT, Said.WEIGHT_NEEDED, order.number)
        old = uow.labels.intent(parcel.id)
        uow.work.add(void_work(parcel, attempt=old.attempt if old else 1, buy=True))
        floor.record(uow, events.ContentDiffered(order.id, parcel.id, words, "buy_again"))
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.BUYING_AGAIN, parcel.key)
        uow.commit()
        return answer


def _yes(floor: Floor) -> PackAnswer:
    return ship_with_label(floor) if _choosing(floor) else _understood(floor)


def _no(floor: Floor) -> PackAnswer:
    return buy_again(floor) if _choosing(floor) else _understood(floor)


def _choosing(floor: Floor) -> bool:
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        return parcel is not None and chosen_before(uow, parcel)


def _understood(floor: Floor) -> PackAnswer:
    answer = bench(floor)
    return PackAnswer(Verdict(Tone.OK, Said.UNDERSTOOD), answer.bench)


def _short(floor: Floor) -> PackAnswer:
    """The next item is not on its shelf; loaded when a card says so for the first time."""
    from workstation.services.pack_short import short_here

    return short_here(floor)


def _hold(floor: Floor) -> PackAnswer:
    """Put the order on the bench on hold until somebody looks at it."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None:
            return say(Tone.NOTE, Said.NOTHING_OPEN)
        order = order_of(uow, parcel)
        order.held = "bench"
        leave(uow, floor, order, parcel)
        uow.orders.set_status(order, queue=queue_of(order))
        floor.record(uow, events.OrderHeld(order.id, order.held))
        uow.commit()
        return say(Tone.OK, Said.RELEASED, order.number)


_COMMANDS: dict[Command, Callable[[Floor], PackAnswer]] = {
    Command.FINALIZE: finalize,
    Command.NEXT_PACKAGE: next_package,
    Command.CONFIRM: confirm_without_code,
    Command.UNPACK: empty_box,
    Command.PRINT_AGAIN: print_again,
    Command.HOLD: _hold,
    Command.UNDO: _understood,
    Command.UNDERSTOOD: _understood,
    Command.YES: _yes,
    Command.NO: _no,
    Command.SHORT: _short,
}
