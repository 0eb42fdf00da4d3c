"""What follows from what: the one table.

`record` writes a fact to the event log and, in the same commit, the work that it calls for. What
only refreshes a screen is no work item; screens re-read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workstation.domain import events
from workstation.domain.errors import NotConfigured
from workstation.domain.messages import MessageState
from workstation.domain.routing import DocumentKind, PrintRoutes, Route
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.unit_of_work import StoredMessage, UnitOfWork
from workstation.ports.work import NewWork
from workstation.services.telling import (
    MESSAGES_LANE,
    NOTIFY,
    Telling,
    message_purpose,
    messages_after,
)

__all__ = ["MESSAGES_LANE", "NOTIFY", "message_purpose"]

BUY_LABEL = "buy_label"
PRINT_LABEL = "print_label"
MAKE_PROMISE = "make_promise"
CHECK = "check"
RUN_BATCH = "run_batch"
PLAN_DUE = "plan_due"
VOID_LABEL = "void_label"
MAIL_FAILURES = "mail_failures"
BATCH_PAPERS = "batch_papers"
MANIFEST = "manifest"
DRAW_PAPER = "draw_paper"
PRINT_DOCUMENT = "print_document"
DRAW_SLIP = "draw_slip"
DRAW_CUSTOMS = "draw_customs"
MERGE_ORDERS = "merge_orders"
PUBLISH_PAGE = "publish_page"
RECONCILE = "reconcile"
REPORT_FULFILMENT = "report_fulfilment"
WITHDRAW_FULFILMENT = "withdraw_fulfilment"
REREAD_ORDER = "reread_order"

BUY_STEP = "buy"
"""The outside call of a purchase, as its journal names it."""

BATCH_LANE = "batch"
PAPERS_LANE = "papers"
BATCH_PRIORITY = 200
"""Behind what a packer at the bench waits for."""
PROMISE_LANE = "promise"
DEVICES_LANE = "devices"
RATES_LANE = "rates"
"""Questions for prices: a slow carrier must keep no scale and no printer waiting."""


@dataclass(frozen=True, slots=True)
class Routes:
    """Where a station's work goes: what comes out of which printer, and what customers are told."""

    printing: PrintRoutes
    station: str
    telling: Telling
    slip_when_packed: bool = False
    publish_pages: bool = False
    shops: Mapping[str, str] = field(default_factory=dict)
    """When each connected shop is told of a parcel: "label" or "scan_out"."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it, where."""

    station: str = ""
    operator: str = ""


def record(
    uow: UnitOfWork, event: events.Event, *, routes: Routes, actor: Actor, to: str = ""
) -> None:
    """Write the fact and what follows from it into the open transaction.

    `to` is shown as the recipient of the e-mails that wait from now on.
    """
    uow.log(event, station=actor.station, operator=actor.operator)
    for work in follows(event, routes):
        if uow.work.add(work) and work.kind == NOTIFY:
            uow.messages.put(_waiting(uow, work, to))


def _waiting(uow: UnitOfWork, work: NewWork, to: str) -> StoredMessage:
    facts = work.payload
    return StoredMessage(
        key=f"{work.subject}:{work.purpose}",
        order_id=OrderId(work.order_id),
        parcel_id=ParcelId(facts.get("parcel", 0)),
        moment=facts["moment"],
        channel=facts["channel"],
        round=facts["round"],
        state=MessageState.WAITING,
        to=to if facts["channel"] == "email" else "",
        at=uow.now(),
    )


def follows(event: events.Event, routes: Routes) -> Sequence[NewWork]:
    """The work that an event calls for."""
    pages = _pages(event) if routes.publish_pages else []
    return [*_tasks(event, routes), *messages_after(event, routes.telling), *pages]


def _tasks(event: events.Event, routes: Routes) -> Sequence[NewWork]:
    match event:
        case events.ParcelClosed():
            slips = [slip_work(event)] if routes.slip_when_packed else []
            return [buy_work(event, attempt=1, station=routes.station), *slips]
        case events.LabelBought():
            route = label_route(
                routes, station=event.station, carrier=event.carrier, service=event.service
            )
            prints = [print_work(event, route=route, copy=copy) for copy in range(route.copies)]
            return [*prints, *report_bought(event, routes)]
        case events.LabelVoided() if routes.shops.get(event.shop) == "label":
            return [_shop_work(event, WITHDRAW_FULFILMENT, purpose=event.tracking_number)]
        case events.ParcelHandedOver():
            return [_promise_work(event), *_report_handed_over(event, routes)]
        case _:
            return []


def report_bought(event: events.LabelBought, routes: Routes) -> Sequence[NewWork]:
    """Tell the shop of a label, where it wants to know that early."""
    if routes.shops.get(event.shop) != "label":
        return []
    return [_shop_work(event, REPORT_FULFILMENT, purpose=f"label:{event.label_id}")]


def _report_handed_over(event: events.ParcelHandedOver, routes: Routes) -> Sequence[NewWork]:
    if routes.shops.get(event.shop) != "scan_out":
        return []
    purpose = handed_over_purpose(event.round)
    delay = routes.telling.undo_seconds
    return [_shop_work(event, REPORT_FULFILMENT, purpose=purpose, delay=delay)]


def handed_over_purpose(round_now: int) -> str:
    """Each hand-over of a parcel is told to its shop once."""
    return f"out:{round_now}"


def _shop_work(
    event: events.LabelBought | events.LabelVoided | events.ParcelHandedOver,
    kind: str,
    *,
    purpose: str,
    delay: float = 0.0,
) -> NewWork:
    return NewWork(
        kind=kind,
        subject=str(event.parcel_id),
        purpose=purpose,
        lane=f"shop:{event.shop}",
        order_id=event.order_id,
        delay_seconds=delay,
    )


def label_route(routes: Routes, *, station: str, carrier: str, service: str) -> Route:
    """Where a parcel's label is printed; no printer at all when none is set, for the work says so
    where a person sees it.
    """
    try:
        return routes.printing.choose(
            DocumentKind.LABEL,
            station=station or routes.station,
            carrier=carrier,
            service=service,
        )
    except NotConfigured:
        return Route("")


def route_payload(route: Route) -> Mapping[str, Any]:
    """What of a route is not the lane: kept with the work, as it was decided."""
    return {
        "media": route.media,
        "dpi": route.dpi,
        "rotation": route.rotation,
        "why": route.reason,
    }


def buy_work(
    event: events.ParcelClosed, *, attempt: int, station: str = "", run: int = 0
) -> NewWork:
    """The purchase of a parcel's label; `station` is the bench where it is to be printed, and one
    of a batch (`run`) lets the bench go first.
    """
    of_a_run = {"run": run} if run else {}
    return NewWork(
        kind=BUY_LABEL,
        subject=str(event.parcel_id),
        purpose=str(attempt),
        lane=f"carrier:{event.carrier}",
        order_id=event.order_id,
        priority=BATCH_PRIORITY if run else 100,
        payload={**({"station": station} if station else {}), **of_a_run},
    )


def rates_work(order_id: OrderId, now: datetime) -> NewWork:
    """Have the carriers asked for the prices of an order's next parcel."""
    return NewWork(
        kind=CHECK,
        subject=f"rates:{order_id}",
        purpose=now.isoformat(),
        lane=RATES_LANE,
        priority=1,
    )


def slip_work(event: events.ParcelClosed) -> NewWork:
    """The packing slip of a box that was just closed."""
    return NewWork(
        kind=DRAW_SLIP,
        subject=str(event.parcel_id),
        purpose="packed",
        lane=PAPERS_LANE,
        order_id=event.order_id,
        priority=50,
    )


def print_work(
    event: events.LabelBought, *, route: Route, copy: int, priority: int = 100
) -> NewWork:
    """One print of a label, on the printer of the route."""
    return NewWork(
        kind=PRINT_LABEL,
        subject=str(event.label_id),
        purpose=str(copy),
        lane=f"printer:{route.printer}",
        order_id=event.order_id,
        priority=priority,
        payload={"parcel": event.parcel_id, **route_payload(route)},
    )


def run_work(run_id: int, round_now: int) -> NewWork:
    """Set a run of the batch desk going; each start of it is an item of its own."""
    return NewWork(
        kind=RUN_BATCH,
        subject=str(run_id),
        purpose=str(round_now),
        lane=BATCH_LANE,
        priority=BATCH_PRIORITY,
    )


def _pages(event: events.Event) -> Sequence[NewWork]:
    """The tracking page is written anew with all that its reader would want to know."""
    match event:
        case events.ParcelHandedOver(parcel_id=parcel, round=nth):
            why = f"out:{nth}"
        case events.HandOverUndone(parcel_id=parcel, round=nth):
            why = f"back:{nth}"
        case events.PromiseMade(parcel_id=parcel):
            why = f"promise:{event.earliest}:{event.latest}"
        case events.MilestoneReached(parcel_id=parcel, round=nth):
            why = f"{event.milestone}:{nth}:{event.at.isoformat()}"
        case _:
            return []
    return [
        NewWork(
            kind=PUBLISH_PAGE,
            subject=str(parcel),
            purpose=why,
            lane=PAPERS_LANE,
            order_id=event.order_id,
            priority=BATCH_PRIORITY,
        )
    ]


def _promise_work(event: events.ParcelHandedOver) -> NewWork:
    return NewWork(
        kind=MAKE_PROMISE,
        subject=str(event.parcel_id),
        purpose=str(event.round),
        lane=PROMISE_LANE,
        order_id=event.order_id,
    )
