"""What follows from what: the one table.

`record` writes a fact to the event log and, in the same commit, the work that it calls for. What
only refreshes a screen is no work item; screens re-read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain import events
from workstation.domain.messages import MessageState
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

BUY_STEP = "buy"
"""The outside call of a purchase, as its journal names it."""

PROMISE_LANE = "promise"


@dataclass(frozen=True, slots=True)
class Routes:
    """Where a station's work goes: its label printer ("" = none set), and what customers are
    told.
    """

    label_printer: str
    telling: Telling


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
    return [*_tasks(event, routes), *messages_after(event, routes.telling)]


def _tasks(event: events.Event, routes: Routes) -> Sequence[NewWork]:
    match event:
        case events.ParcelClosed():
            return [buy_work(event, attempt=1)]
        case events.LabelBought():
            return [print_work(event, printer=routes.label_printer, copy=0)]
        case events.ParcelHandedOver():
            return [_promise_work(event)]
        case _:
            return []


def buy_work(event: events.ParcelClosed, *, attempt: int) -> NewWork:
    return NewWork(
        kind=BUY_LABEL,
        subject=str(event.parcel_id),
        purpose=str(attempt),
        lane=f"carrier:{event.carrier}",
        order_id=event.order_id,
    )


def print_work(event: events.LabelBought, *, printer: str, copy: int) -> NewWork:
    return NewWork(
        kind=PRINT_LABEL,
        subject=str(event.label_id),
        purpose=str(copy),
        lane=f"printer:{printer}",
        order_id=event.order_id,
        payload={"parcel": event.parcel_id},
    )


def _promise_work(event: events.ParcelHandedOver) -> NewWork:
    return NewWork(
        kind=MAKE_PROMISE,
        subject=str(event.parcel_id),
        purpose=str(event.round),
        lane=PROMISE_LANE,
        order_id=event.order_id,
    )
