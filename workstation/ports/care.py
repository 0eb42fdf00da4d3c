"""What is said of a parcel to whoever asks, and on its tracking page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from workstation.domain.messages import Item
from workstation.domain.promise import Promise
from workstation.domain.timeline import Stand, Step
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import ParcelId
from workstation.ports.views import MessageRow


@dataclass(frozen=True, slots=True)
class CareRows:
    """What storage knows of an order's parcels beyond the order itself, the oldest first.

    `next_looks` says when each parcel's carrier is asked again.
    """

    promises: tuple[tuple[ParcelId, Promise], ...]
    scans: tuple[tuple[ParcelId, TrackingEvent], ...]
    next_looks: tuple[tuple[ParcelId, datetime], ...]
    messages: tuple[MessageRow, ...]


@dataclass(frozen=True, slots=True)
class CareFacts:
    """All that may be said of one parcel: no street, no telephone number, no price.

    `at` is now in the destination's own time; `number` of `total` counts the order's parcels;
    `link` leads to the carrier, `ask` is where the shop is reached ("mailto:...", "tel:...").
    """

    stand: Stand
    order_number: str
    customer_name: str
    shop_name: str
    city: str
    at: datetime
    carrier_name: str = ""
    tracking_number: str = ""
    link: str = ""
    ask: str = ""
    promise: Promise | None = None
    place: str = ""
    delivered_on: date | None = None
    number: int = 1
    total: int = 1
    in_parcel: tuple[Item, ...] = ()
    to_come: tuple[Item, ...] = ()
    steps: tuple[Step, ...] = ()


class AnswerWriter(Protocol):
    """Puts into words what to answer a customer who asks."""

    def answer(self, facts: CareFacts, language: str) -> str:
        """A few sentences to read out; raises `NotConfigured` for an unknown language."""
        ...


class PagePlace(Protocol):
    """Where tracking pages are published."""

    def put(self, name: str, page: str) -> None:
        """Publish a page or replace it; raises `Unavailable` or `NotConfigured`."""
        ...

    def remove(self, name: str) -> None:
        """Take a page down; one that is not there is down already."""
        ...

    def check(self) -> str:
        """Put a page there and take it down again; gives a sentence, raises as `put` does."""
        ...

    def link(self, name: str) -> str:
        """The address under which customers find a page, "" where it is not known."""
        ...


class PageWriter(Protocol):
    """Writes the tracking page of a parcel."""

    def page(self, facts: CareFacts, language: str) -> str:
        """A whole HTML document; raises `NotConfigured` for an unknown language."""
        ...
