"""What carriers said of their prices, kept by lane, and the service that somebody chose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from workstation.domain.rates import Offer
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money, OrderId

NO_PRICES = "none"
"""The carrier names no prices before a purchase, and no price list is set."""
NOT_TAKEN = "problem"
"""It would not take this parcel; the reason says why."""
REFUSED = "refused"
AWAY = "away"


@dataclass(frozen=True, slots=True)
class RateAnswer:
    """One account's word on one lane.

    `asked_at` is when it was last asked, `told_at` when it last answered, `quoted_at` when it last
    named prices: those `offers` stay to be seen with their age, whatever came of later questions.
    `code` is "" or why the last answer holds no price.
    """

    account: str
    asked_at: datetime
    told_at: datetime | None = None
    quoted_at: datetime | None = None
    code: str = ""
    reason: str = ""
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceChoice:
    """The service that somebody chose for what is packed next of an order.

    `price` is the most that it may cost: what it was chosen at.
    """

    order_id: OrderId
    account: str
    service: ServiceLevel
    price: Money | None
    reason: str


class Rates(Protocol):
    """The kept prices inside a unit of work; times are the database's own."""

    def of_lane(self, lane: str) -> Sequence[RateAnswer]:
        """All accounts' words on a lane."""
        ...

    def asked(self, lane: str, account: str) -> None:
        """Write down that an account is asked now; its last prices stay."""
        ...

    def quoted(self, lane: str, account: str, offers: Sequence[Offer]) -> None:
        """Keep the prices that an account named just now."""
        ...

    def failed(self, lane: str, account: str, *, code: str, reason: str) -> None:
        """Write down why an account named no price; its last prices stay."""
        ...

    def look_ahead(self, lane: str, account: str, offers: Sequence[Offer]) -> None:
        """Keep offers with newly reckoned days of arrival; their prices are as old as before."""
        ...

    def forget(self, *, days: int) -> int:
        """Take out what nobody asked for so many days; tells how much that was."""
        ...

    def choose(self, choice: ServiceChoice) -> None:
        """Keep a choice; it takes the place of an earlier one."""
        ...

    def chosen(self, order_id: OrderId) -> ServiceChoice | None: ...

    def used(self, order_id: OrderId) -> None:
        """The choice was followed: what is packed later is chosen for anew."""
        ...
