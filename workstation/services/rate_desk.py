"""What the window may do about prices: ask for them, look at them side by side, choose one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.domain.values import OrderId, WorkId

if TYPE_CHECKING:
    from workstation.domain.rates import Aim, Ranked, Ranking
    from workstation.domain.shipments import ServiceLevel
    from workstation.ports.rates import ServiceChoice


class RateState(StrEnum):
    """How an account's word stands at this moment."""

    ASKING = "asking"
    TOLD = "told"
    LATE = "late"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AccountRates:
    """One account in the comparison; `quoted_at` is how old its offers are.

    `code` and `reason` say why its last answer held no price.
    """

    account: str
    name: str
    letter: str
    colour: str
    state: RateState
    offers: tuple[Ranked, ...] = ()
    quoted_at: datetime | None = None
    code: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RateTable:
    """The comparison for one order. `trouble` says why nothing can be asked, and names its
    `field`; `weight_g` is the parcel's own, `asked_g` the top of its step, that prices are for.
    """

    order_id: OrderId
    order_number: str
    country: str
    now: datetime
    weight_g: int = 0
    asked_g: int = 0
    size: str = ""
    by: date | None = None
    ranking: Ranking | None = None
    accounts: tuple[AccountRates, ...] = ()
    chosen: ServiceChoice | None = None
    asking: bool = False
    trouble: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class RateDesk:
    """The verbs and the view of a comparison of prices."""

    ask: Callable[[OrderId, bool], WorkId]
    """Have all carriers asked for an order's prices (True: fresh ones too)."""
    table: Callable[[OrderId, Aim], RateTable]
    choose: Callable[[OrderId, str, ServiceLevel], bool]
    """Choose an account's service at the price that is kept; True when it is bought at once, for
    a box that is closed already. Raises `Refused` when no price is kept."""
    forget: Callable[[OrderId], None]
    """Let the rules choose again."""
