"""What a shop changed of an order that is here already: taken over, and a stop where somebody has
begun with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.domain import events
from workstation.domain.changes import CHANGED, Change, held_for
from workstation.domain.errors import Refused
from workstation.domain.orders import Order, OrderLine
from workstation.domain.preflight import UNFIT, Unfit, queue_of, unfit
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.domain.values import LineId, OrderId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.change_order import buy_anew, may_buy
from workstation.services.floor import Floor
from workstation.services.merge_orders import cancel_merged
from workstation.services.seen_changes import HERE


def take_changes(floor: Floor, uow: UnitOfWork, order_id: OrderId, incoming: IncomingOrder) -> bool:
    """Take over what the shop changed; False when nothing that matters did.

    Untouched orders just change. Of one that somebody has begun with, the next scan is a stop. What
    a person mended here is undone only where the shop itself changed the same thing.
    """
    order = uow.orders.get(order_id)
    if order is None:
        return False
    before = uow.shops.source(order_id)
    marks = before.marks if before is not None else {}
    uow.orders.set_source(order_id, incoming)
    if order.cancelled_at is not None:
        return False
    if incoming.cancelled:
        _cancel(floor, uow, order)
        return True
    leader = order
    if order.merged_into is not None:
        leader = uow.orders.get(order.merged_into) or order
    parcels = uow.parcels.of_order(leader.id)
    held_before = leader.held
    paid_now = incoming.paid and not order.paid
    noted = incoming.note != order.note
    noted = noted or incoming.tags != order.tags
    if paid_now or noted:
        uow.orders.set_told(order_id, incoming)
        order.paid, order.note, order.tags = incoming.paid, incoming.note, incoming.tags
    changes = list(_lines(uow, leader, order_id, parcels, incoming))
    now = incoming.marks()
    if marks and marks.get("address") != now["address"]:
        changes.append(Change.ADDRESS)
        uow.orders.set_recipient(leader.id, incoming.recipient, incoming.email)
        leader.recipient, leader.email = incoming.recipient, incoming.email
    if incoming.merged_into:
        changes.append(Change.MERGED)
    begun = any(parcel.status in HERE for parcel in parcels)
    # What was added to the order has changed its rows.
    fresh = uow.orders.get(leader.id) or leader
    fresh.held = _held(fresh, incoming, marks.get("held", ""), paid_now)
    stops = changes if begun else [one for one in changes if one is Change.MERGED]
    if stops:
        fresh.held = held_for(stops, fresh.held)
    if not changes and fresh.held == held_before and not paid_now:
        return noted
    fresh.status = fresh.status_after_packing()
    uow.orders.set_status(fresh, queue=queue_of(fresh))
    _tell(floor, uow, fresh, changes, held_before)
    if Change.ADDRESS in changes:
        _buy_for_new_address(floor, uow, fresh)
    return True


def _cancel(floor: Floor, uow: UnitOfWork, order: Order) -> None:
    if order.merged or order.merged_into is not None:
        cancel_merged(uow, order)
    else:
        order.cancelled_at = uow.now()
        order.status = order.status_after_packing()
        uow.orders.set_status(order, queue=queue_of(order))
    floor.record(uow, events.OrderChanged(order.id, "cancelled"))


def _lines(
    uow: UnitOfWork,
    leader: Order,
    order_id: OrderId,
    parcels: Sequence[Parcel],
    incoming: IncomingOrder,
) -> set[Change]:
    """Bring the lines up to what the shop says, and name what that changed."""
    found: set[Change] = set()
    names = uow.shops.lines(leader.id)
    told = uow.shops.told_quantities(order_id)
    unmatched = list(leader.share_of(order_id).lines)
    for wanted in incoming.lines:
        line = _match(unmatched, names, wanted)
        if line is None:
            uow.orders.add_line(leader.id, wanted)
            found.add(Change.ADDED)
            continue
        unmatched.remove(line)
        owed = line.owed
        cancelled = max(line.cancelled, wanted.cancelled) if _ours(line) else wanted.cancelled
        elsewhere = _elsewhere(line, parcels, wanted, told.get(line.id, 0))
        now = (wanted.quantity, cancelled, wanted.refunded)
        if now != (line.quantity, line.cancelled, line.refunded) or elsewhere:
            line.quantity, line.cancelled, line.refunded = now
            line.packed += elsewhere
            line.shipped += elsewhere
            uow.orders.set_wanted(line)
        if elsewhere:
            found.add(Change.ELSEWHERE)
        if line.owed != owed:
            found.add(Change.ADDED if line.owed > owed else Change.REMOVED)
    for line in unmatched:
        if line.owed:
            line.cancelled = line.quantity - line.refunded
            uow.orders.set_wanted(line)
            found.add(Change.REMOVED)
    return found


def _ours(line: OrderLine) -> bool:
    """Tell whether a person closed some of this line here; the shop need not know of it."""
    return line.cancelled > 0


def _match(
    lines: Sequence[OrderLine], names: Mapping[LineId, str], wanted: IncomingLine
) -> OrderLine | None:
    """Our line for the shop's: by the shop's own name for it, else by article."""
    named = next((one for one in lines if names.get(one.id) == wanted.remote_id), None)
    if wanted.remote_id and named is not None:
        return named
    same = [one for one in lines if (one.sku, one.name) == (wanted.sku, wanted.name)]
    if wanted.remote_id:
        # Files of an older day had no names for their lines: their article was taken for it.
        same = [one for one in same if names.get(one.id, "") in ("", one.sku)]
    return next((one for one in same if one.quantity == wanted.quantity), same[0] if same else None)


def _elsewhere(line: OrderLine, parcels: Sequence[Parcel], wanted: IncomingLine, told: int) -> int:
    """How many more of a line others have sent than was known; nothing for a shop without counts.

    Packed but in none of our boxes are those that were known to be sent elsewhere.
    """
    inside = sum(
        parcel.quantity_of(line.id)
        for parcel in parcels
        if parcel.status is not ParcelStatus.CANCELLED
    )
    known = max(0, line.packed - inside)
    return max(0, wanted.fulfilled - told - known)


def _held(order: Order, incoming: IncomingOrder, told_before: str, paid_now: bool) -> str:
    """The order's hold by the shop's word: a person's own hold stays."""
    if incoming.held and incoming.held != told_before:
        return order.held or incoming.held
    if not incoming.held and told_before and order.held == told_before:
        return ""
    if order.held.startswith(UNFIT):
        reason = unfit(
            recipient=order.recipient,
            paid=incoming.paid if paid_now else order.paid,
            cancelled=False,
            cod=order.cod is not None,
            lines=len(order.lines),
        )
        return f"{UNFIT}{reason}" if reason not in (None, Unfit.CANCELLED) else ""
    return order.held


def _tell(
    floor: Floor, uow: UnitOfWork, order: Order, changes: Sequence[Change], held_before: str
) -> None:
    if changes:
        floor.record(uow, events.OrderChanged(order.id, ", ".join(sorted(changes))))
    if order.held and not held_before and not order.held.startswith(CHANGED):
        floor.record(uow, events.OrderHeld(order.id, order.held))
    if held_before and not order.held:
        floor.record(uow, events.OrderReleased(order.id))


def _buy_for_new_address(floor: Floor, uow: UnitOfWork, order: Order) -> None:
    """A label that is only wished for is wished for anew; one that may be bought stays a stop."""
    for parcel in uow.parcels.of_order(order.id):
        waits = parcel.label in (LabelState.REQUESTED, LabelState.REFUSED)
        if waits and may_buy(order, parcel):
            try:
                buy_anew(floor, uow, order, parcel)
            except Refused:
                # It runs at this moment, or is in doubt: the old address may be on it.
                continue
