"""At the bench: an item is not on its shelf. It stays owed, and the rest of the order goes on."""

from __future__ import annotations

from workstation.domain import events
from workstation.domain.messages import Moment
from workstation.domain.packing import all_in
from workstation.domain.preflight import queue_of
from workstation.services.desk import PackAnswer, Said, Tone
from workstation.services.floor import Floor
from workstation.services.inform_customer import tell_by_itself
from workstation.services.pack_steps import (
    close,
    leave,
    nothing_to_pack,
    order_of,
    packing,
    say,
    stop_with,
    tell,
    why_not,
)


def short_here(floor: Floor) -> PackAnswer:
    """Write down that what is left of the next item is missing.

    When nothing else is to come, the box is closed with what is in it; an empty box is let go.
    """
    with floor.begin() as uow:
        parcel = packing(uow, floor)
        if parcel is None:
            return nothing_to_pack(floor, uow)
        order = order_of(uow, parcel)
        stop = why_not(order)
        if stop is not None:
            return stop_with(floor, uow, order, parcel, stop, "")
        line = next(iter(order.to_pack_now), None)
        if line is None:
            return tell(floor, uow, order, parcel, Tone.NOTE, Said.NOTHING_OPEN, order.number)
        missing = line.now
        line.short += missing
        uow.orders.set_short(line.id, short=line.short, until=line.short_until)
        uow.orders.set_status(order, queue=queue_of(order))
        floor.record(uow, events.LineShort(order.id, line.id, line.short))
        tell_by_itself(floor, uow, order, Moment.BACKORDER)
        if all_in(order) and parcel.lines:
            return close(floor, uow, order, parcel)
        if all_in(order):
            leave(uow, floor, order, parcel)
            uow.commit()
            return say(Tone.WAIT, Said.ONLY_SHORT, order.number)
        answer = tell(floor, uow, order, parcel, Tone.OK, Said.NOTED_SHORT, line.name, n=missing)
        uow.commit()
        return answer
