"""Several orders of one customer in one parcel: found by a run, asked about, never silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.merging import groups, together_as
from workstation.domain.orders import Order
from workstation.domain.preflight import queue_of
from workstation.domain.shipments import ParcelStatus
from workstation.domain.values import OrderId
from workstation.ports.batches import BatchRun, EntryState, FoundProblem, RunId, RunState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, WorkItem, WorkState
from workstation.services.floor import Floor
from workstation.services.reactions import BATCH_LANE, MERGE_ORDERS, run_work
from workstation.services.works import Works

DOUBT = "same_address"


def ask_about_groups(uow: UnitOfWork, run: BatchRun) -> int:
    """Set the fit orders of a run aside that could leave together, each group with its question;
    tells how many groups. One that was told apart once is not asked about again.
    """
    asked = 0
    for group in groups(uow.batches.waiting_orders(run.id)):
        subject, purpose = str(group[0].id), together_as(group)
        uow.work.add(
            NewWork(
                kind=MERGE_ORDERS,
                subject=subject,
                purpose=purpose,
                lane=BATCH_LANE,
                order_id=group[0].id,
                payload={"run": run.id, "orders": [order.id for order in group]},
            )
        )
        work = uow.work.find(kind=MERGE_ORDERS, subject=subject, purpose=purpose)
        if work is None or work.state in (WorkState.DONE, WorkState.DROPPED):
            continue
        asked += 1
        for order in group:
            others = ", ".join(one.number for one in group if one.id != order.id)
            entry = uow.batches.entry_for(run.id, order.id)
            if entry is not None:
                problem = FoundProblem(
                    "merge",
                    f"Order {others} of the same customer goes to the same address.",
                    "One parcel for both? Answer the question.",
                    work.id,
                )
                uow.batches.save(
                    replace(entry, state=EntryState.UNFIT, problems=(problem,), planned=None)
                )
    return asked


def merge_orders(works: Works, item: WorkItem) -> None:
    """Ask about one group, or do as was answered (answers: merge, apart); either way its orders go
    on in their run.
    """
    with works.begin() as uow:
        ids = [OrderId(int(one)) for one in item.payload["orders"]]
        if not item.answer:
            numbers = [order.number for order in _orders(uow, ids)]
            uow.work.ask(
                item,
                question=f"Orders {', '.join(numbers)} go to the same customer and address. "
                "One parcel for all?",
                cause=DOUBT,
            )
            uow.commit()
            return
        # Those who change an order lock it first, in the same order everywhere.
        for order_id in sorted(ids):
            uow.orders.get(order_id)
        if item.answer == "merge" and not _merge(works, uow, ids):
            uow.work.ask(
                item,
                question="One of these orders was changed or is being packed: they cannot share a "
                "parcel any more. Ship them apart?",
                cause=DOUBT,
            )
            uow.commit()
            return
        run = uow.batches.run(RunId(int(item.payload["run"])), lock=True)
        if run is not None:
            _go_on(uow, run, ids)
        uow.work.done(item)
        uow.commit()


def take_apart(floor: Floor, order_id: OrderId) -> int:
    """Let the orders that were merged into one leave by themselves again; tells how many.

    Raises `Refused` once one of their articles is packed or a label is bought for them.
    """
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None or not order.merged:
            raise Refused("Nothing was merged into this order.", "Look at it anew.")
        if not _untouched(uow, order):
            raise Refused(
                "These orders are packed or labelled together already.",
                "Unpack the box and void its label first.",
            )
        parted = _part(uow, order)
        for one in parted:
            floor.record(uow, events.OrderParted(one.id, one.number))
        uow.commit()
    return len(parted)


def numbers_of(uow: UnitOfWork, order: Order) -> str:
    """The order's number, and those of the orders that leave with it."""
    others = [found.number for one in order.merged if (found := uow.orders.get(one)) is not None]
    return " + ".join([order.number, *others])


def cancel_merged(uow: UnitOfWork, order: Order) -> None:
    """The shop cancelled one of several merged orders: what of it is not packed is taken back, and
    the rest is a stop until somebody has taken it out of the box.
    """
    leader = uow.orders.get(order.merged_into) if order.merged_into is not None else order
    if leader is None:
        return
    if _untouched(uow, leader):
        for one in _part(uow, leader):
            if one.id == order.id:
                order.version, order.merged_into = one.version, None
                order.lines = one.lines
        order.cancelled_at = uow.now()
        order.status = order.status_after_packing()
        uow.orders.set_status(order, queue=queue_of(order))
        return
    for line in leader.share_of(order.id).lines:
        line.cancelled += line.open
        uow.orders.set_line(
            line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled
        )
    leader.held = f"order {order.number}, which leaves with this one, was cancelled"
    leader.status = leader.status_after_packing()
    uow.orders.set_status(leader, queue=queue_of(leader))


def _orders(uow: UnitOfWork, ids: Sequence[OrderId]) -> list[Order]:
    return [order for one in ids if (order := uow.orders.get(one)) is not None]


def _merge(works: Works, uow: UnitOfWork, ids: Sequence[OrderId]) -> bool:
    """Put the orders together under the first one; False when they are not alike any more."""
    orders = _orders(uow, ids)
    alike = [group for group in groups(orders) if len(group) == len(ids)]
    if not alike or not all(_free(uow, order) for order in orders):
        return False
    leader, *others = orders
    for order in others:
        uow.orders.merge(order.id, into=leader.id)
        order.merged_into = leader.id
        uow.orders.set_status(order, queue=None)
        works.record(uow, events.OrderMerged(order.id, leader.number))
    promised = [order.promised for order in orders if order.promised is not None]
    merged = uow.orders.get(leader.id)
    if merged is not None:
        merged.promised = min(promised, default=None)
        uow.orders.set_status(merged, queue=queue_of(merged))
    return True


def _free(uow: UnitOfWork, order: Order) -> bool:
    """Tell whether an order waits as it came: free to leave, nothing packed, no label asked for."""
    return (
        order.cancelled_at is None
        and not order.held
        and order.paid
        and order.merged_into is None
        and not order.merged
        and _untouched(uow, order)
    )


def _untouched(uow: UnitOfWork, order: Order) -> bool:
    return not any(line.packed or line.shipped for line in order.lines) and all(
        parcel.status is ParcelStatus.CANCELLED for parcel in uow.parcels.of_order(order.id)
    )


def _part(uow: UnitOfWork, leader: Order) -> list[Order]:
    parted: list[Order] = []
    for order_id in leader.merged:
        uow.orders.part(order_id, out_of=leader.id)
        order = uow.orders.get(order_id)
        if order is not None:
            order.status = order.status_after_packing()
            uow.orders.set_status(order, queue=queue_of(order))
            parted.append(order)
    leader.lines = [line for line in leader.lines if line.merged_from is None]
    leader.status = leader.status_after_packing()
    uow.orders.set_status(leader, queue=queue_of(leader))
    return parted


def _go_on(uow: UnitOfWork, run: BatchRun, ids: Sequence[OrderId]) -> None:
    """Check these orders of the run anew; one that leaves with another is in it no more."""
    for order_id in ids:
        entry = uow.batches.entry_for(run.id, order_id)
        order = uow.orders.get(order_id)
        if entry is None or entry.state is not EntryState.UNFIT:
            continue
        if order is None or order.merged_into is not None:
            uow.batches.drop(entry.id)
        else:
            uow.batches.save(replace(entry, state=EntryState.NEW, problems=()))
    set_going(uow, run)


def set_going(uow: UnitOfWork, run: BatchRun) -> None:
    """Start the run once more where something in it is to be checked; a paused one stays so."""
    if not uow.batches.in_state(run.id, EntryState.NEW, limit=1):
        return
    if run.state is RunState.PAUSED:
        return
    uow.batches.set_run(run, state=RunState.CHECKING, round=run.round + 1, stopped=False)
    uow.work.add(run_work(run.id, run.round + 1))
