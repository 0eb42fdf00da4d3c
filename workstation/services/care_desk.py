"""What the window may do for whoever answers customers: find, answer, write the contact down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from workstation.domain.orders import Order
    from workstation.domain.promise import Promise
    from workstation.domain.shipments import Parcel
    from workstation.domain.timeline import Stand, Step
    from workstation.domain.values import OrderId, ParcelId, WorkId
    from workstation.ports.views import MessageRow, OrderRow

CONTACT_CHANNELS = ("phone", "mail", "chat", "other")


@dataclass(frozen=True, slots=True)
class Contact:
    """One time that the customer asked."""

    at: datetime
    channel: str
    operator: str


@dataclass(frozen=True, slots=True)
class CareParcel:
    """One parcel for whoever answers: where it stands, its way, all that was promised.

    `packed_by` is who packed it where; `next_look` when its carrier is asked again.
    """

    parcel: Parcel
    carrier_name: str
    number: int
    total: int
    stand: Stand
    steps: tuple[Step, ...]
    place: str
    promises: tuple[Promise, ...]
    news_at: datetime | None
    next_look: datetime | None
    packed_by: str


@dataclass(frozen=True, slots=True)
class CareStory:
    """All that one page tells of an order.

    `answers` holds what to say of each parcel (0 = of the order as a whole) in the customer's
    language and in the one that was asked for.
    """

    order: Order
    parcels: tuple[CareParcel, ...]
    messages: tuple[MessageRow, ...]
    contacts: tuple[Contact, ...]
    language: str
    language_reason: str
    answers: tuple[tuple[int, str, str], ...]
    pages: tuple[tuple[int, str], ...] = ()
    """The address of each parcel's tracking page, by its id."""

    def answer(self, parcel_id: int, language: str) -> str:
        """What to say of a parcel in a language, "" where nothing was written."""
        return next(
            (text for of, tag, text in self.answers if (of, tag) == (parcel_id, language)), ""
        )


@dataclass(frozen=True, slots=True)
class CareDesk:
    """The verbs of "Where is it?" and of Messages."""

    find: Callable[[str], Sequence[OrderRow]]
    """Orders by number, tracking number, name, telephone or mail address, the newest first."""
    story: Callable[[OrderId, str], CareStory | None]
    """(order, the window's language) -> all that can be told; None when it is gone."""
    record: Callable[[OrderId, ParcelId, str], int]
    """Write down that the customer asked, by which channel; how often it was for this order."""
    recall: Callable[[str], None]
    """Take a waiting message back, by its key."""
    preview: Callable[[str], WorkId]
    """Have the worker write a message as it would go out now."""
    write_in: Callable[[OrderId, str], object]
    """Write to an order's customer in this language from now on, where the order says nothing."""
    send_again: Callable[[str], None]
    """Send a message once more, by its key; a refused one is tried again as it is."""
    replace: Callable[[ParcelId], str]
    """Send a parcel's goods once more, as an order of their own; gives its number."""
    take_back: Callable[[ParcelId], None]
    """Begin a parcel's way back to us."""
    answer_live: Callable[[bool], None]
    """Write to customers from now on, or (False) stay in test mode on purpose."""
