"""Whether a message may go out at all, when, to which address, and with which others together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from workstation.domain.consent import PURPOSE_OF, Purpose, why_not
from workstation.domain.messages import MessageState, Moment
from workstation.domain.orders import Order
from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.tracking import overtaken
from workstation.domain.zones import quiet_seconds
from workstation.ports.messenger import Messenger
from workstation.ports.unit_of_work import StoredMessage, UnitOfWork
from workstation.ports.work import WorkItem, WorkState
from workstation.services.telling import EMAIL, MOMENT_OF, NOTIFY, message_purpose
from workstation.services.works import Works

_MILESTONE: Mapping[str, Milestone] = {
    **{moment: Milestone(milestone) for milestone, moment in MOMENT_OF.items()},
    Moment.DELAYED: Milestone.DELAYED,
}
_GONE_WRONG = frozenset({Milestone.RETURNING, Milestone.RETURNED, Milestone.LOST})
LATEST = 3
"""A message waits for its companions at most so many undo windows."""


def must_not(
    works: Works, uow: UnitOfWork, message: StoredMessage, *, order: Order, parcel: Parcel | None
) -> str:
    """The reason for which this message must not go out any more, "" where it may."""
    moment = Moment(message.moment)
    if order.shop in works.settings.messages.marketplaces:
        return "the sales channel forbids direct messages"
    if moment is Moment.SHIPPED and _shop_writes(works, order.shop):
        return "the shop writes to the customer itself"
    country = order.recipient.country
    if message.channel != EMAIL and not _told_there(works, message, country):
        return f"{message.channel} is not used in {country}"
    if parcel is not None:
        if parcel.status is not ParcelStatus.HANDED_OVER or not parcel.tracking_number:
            return "the parcel is not handed over"
        if moment in _MILESTONE and overtaken(_MILESTONE[moment], parcel.milestone):
            return f"overtaken: the parcel is {parcel.milestone.replace('_', ' ')}"
        if moment is Moment.FEEDBACK and parcel.milestone in _GONE_WRONG:
            return f"the parcel is {parcel.milestone}"
    elif order.cancelled_at is not None and moment is not Moment.LINES_CANCELLED:
        return "the order was cancelled"
    purpose = PURPOSE_OF.get(moment, Purpose.SERVICE)
    address = order.email if message.channel == "email" else order.recipient.phone
    said = uow.consents.last(address, channel=message.channel, purpose=purpose)
    return why_not(purpose, message.channel, country, said)


def _shop_writes(works: Works, key: str) -> bool:
    """Whether a connected shop tells its customers by itself when it hears of a parcel."""
    return any(
        shop.notify and shop.tell != "never" for shop in works.settings.shops if shop.key == key
    )


def _told_there(works: Works, message: StoredMessage, country: str) -> bool:
    """Whether a route that leads this moment this way leads into this country."""
    return any(
        route.channel == message.channel
        and (not route.moments or message.moment in route.moments)
        and (not route.countries or country in route.countries)
        for route in works.settings.messages.routes
    )


def address_of(messenger: Messenger | None, channel: str, order: Order) -> str:
    """Where this channel reaches the customer, "" where it does not.

    Without a gateway the number is kept as it came: sending will say that none is set.
    """
    if channel == "email":
        return order.email
    if messenger is None:
        return order.recipient.phone
    return messenger.address(order.recipient.phone, order.recipient.country)


def must_wait(
    works: Works, now: datetime, message: StoredMessage, order: Order
) -> tuple[float, str] | None:
    """Seconds to the end of the destination's quiet hours, and why; None where it may go now."""
    messages = works.settings.messages
    if message.channel not in messages.quiet_channels:
        return None
    begins, ends = messages.quiet
    seconds = quiet_seconds(
        now,
        country=order.recipient.country,
        otherwise=works.settings.shop.zone,
        begins=begins,
        ends=ends,
    )
    return (seconds, "waits for the morning there") if seconds else None


def companions(uow: UnitOfWork, message: StoredMessage) -> list[StoredMessage]:
    """The same news of the order's other parcels, that waits too: one message says it all."""
    if not message.parcel_id:
        return []
    return [
        other
        for other in uow.messages.of_order(message.order_id)
        if other.key != message.key
        and other.parcel_id
        and (other.moment, other.channel) == (message.moment, message.channel)
        and other.state is MessageState.WAITING
        and _item(uow, other) is not None
    ]


def companions_wait(
    works: Works, uow: UnitOfWork, message: StoredMessage
) -> tuple[float, str] | None:
    """How long a companion can still be taken back, and the message therefore waits for it."""
    now = uow.now()
    own = _item(uow, message)
    longest = timedelta(seconds=LATEST * works.settings.messages.undo_seconds)
    ends = [item.not_before for other in companions(uow, message) if (item := _item(uow, other))]
    late = max(ends, default=now)
    if late <= now or (own is not None and now - own.not_before > longest):
        return None
    return (late - now) / timedelta(seconds=1), "waits for the order's other parcel"


def _item(uow: UnitOfWork, message: StoredMessage) -> WorkItem | None:
    """The message's own work item while it is still to be done."""
    purpose = message_purpose(message.moment, message.channel, message.round)
    found = uow.work.find(kind=NOTIFY, subject=str(message.parcel_id), purpose=purpose)
    over = (WorkState.DONE, WorkState.DROPPED)
    return found if found is not None and found.state not in over else None
