"""Which messages follow from what happened: which moment, by which ways, how long after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from workstation.domain import events
from workstation.domain.messages import OF_AN_ORDER, Moment
from workstation.domain.shipments import Milestone
from workstation.ports.work import NewWork

NOTIFY = "notify"
MESSAGES_LANE = "messages"
EMAIL = "email"

MOMENT_OF: Mapping[str, Moment] = {
    Milestone.IN_TRANSIT: Moment.IN_TRANSIT,
    Milestone.OUT_FOR_DELIVERY: Moment.OUT_FOR_DELIVERY,
    Milestone.READY_FOR_PICKUP: Moment.READY_FOR_PICKUP,
    Milestone.ATTEMPT_FAILED: Moment.ATTEMPT_FAILED,
    Milestone.DELIVERED: Moment.DELIVERED,
}
"""A milestone that is not here is told to nobody by itself; a delay is told with its new date."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a shop tells, by which ways and how long after; seconds throughout."""

    undo_seconds: float = 120.0
    digest_seconds: float = 60.0
    feedback_seconds: float = 86400.0
    thank_you_seconds: float = 30 * 86400.0
    apology_days: int = 3
    silent: frozenset[str] = frozenset()
    routes: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def ways(self, moment: Moment) -> tuple[str, ...]:
        """The channels by which a moment is told, none for one that the shop keeps to itself."""
        if moment in self.silent:
            return ()
        more = (channel for channel, moments in self.routes if not moments or moment in moments)
        return tuple(dict.fromkeys((EMAIL, *more)))


@dataclass(frozen=True, slots=True)
class Notice:
    """One moment of one parcel's hand-over round, or of one order (`parcel_id` 0)."""

    moment: Moment
    order_id: int
    parcel_id: int
    round: int
    delay: float
    facts: Mapping[str, Any] = field(default_factory=dict)


def messages_after(event: events.Event, telling: Telling) -> list[NewWork]:
    """The messages that an event calls for, one for each way."""
    return [
        work(notice, channel)
        for notice in _notices(event, telling)
        for channel in telling.ways(notice.moment)
    ]


def _notices(event: events.Event, telling: Telling) -> Iterator[Notice]:
    soon = telling.digest_seconds
    match event:
        case events.OrderImported():
            yield Notice(Moment.ORDER_RECEIVED, event.order_id, 0, 1, soon)
        case events.ParcelHandedOver(parcel_id=parcel, round=nth):
            yield Notice(Moment.SHIPPED, event.order_id, parcel, nth, telling.undo_seconds)
        case events.MilestoneReached(parcel_id=parcel, round=nth):
            moment = MOMENT_OF.get(event.milestone)
            if moment is None:
                return
            if moment is not Moment.DELIVERED:
                yield Notice(moment, event.order_id, parcel, nth, soon)
                return
            late = event.days_late >= telling.apology_days
            told = Moment.APOLOGY if late else Moment.DELIVERED
            yield Notice(told, event.order_id, parcel, nth, soon)
            if not late:
                yield Notice(Moment.FEEDBACK, event.order_id, parcel, nth, telling.feedback_seconds)
                yield Notice(Moment.THANK_YOU, event.order_id, 0, 1, telling.thank_you_seconds)
        case events.PromiseSlipped(parcel_id=parcel, round=nth):
            yield Notice(Moment.DELAYED, event.order_id, parcel, nth, soon)
        case events.CustomerInformed():
            facts = {"until": event.until, "lines": event.lines}
            moment = Moment(event.moment)
            yield Notice(moment, event.order_id, 0, event.round, telling.undo_seconds, facts)
        case _:
            return


def work(notice: Notice, channel: str) -> NewWork:
    """The durable task of one message; its subject and purpose are the message's key."""
    return NewWork(
        kind=NOTIFY,
        subject=subject_of(notice.order_id, notice.parcel_id),
        purpose=message_purpose(notice.moment, channel, notice.round),
        lane=MESSAGES_LANE,
        order_id=notice.order_id,
        delay_seconds=notice.delay,
        payload={
            "moment": notice.moment,
            "channel": channel,
            "round": notice.round,
            **({"parcel": notice.parcel_id} if notice.moment not in OF_AN_ORDER else {}),
            **notice.facts,
        },
    )


def subject_of(order_id: int, parcel_id: int) -> str:
    """What a message is about, as its work item names it."""
    return str(parcel_id) if parcel_id else f"order:{order_id}"


def message_purpose(moment: str, channel: str, hand_over_round: int) -> str:
    """One message per moment, channel and hand-over round of a parcel."""
    return f"{moment}:{channel}:{hand_over_round}"
