"""Which carrier and service a parcel goes with: the first rule that matches, and its name as the
reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from workstation.domain.asks import NOTHING, Asks
from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.rates import Aim
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """A rule with its conditions; an empty condition matches everything. Weight limit in grams, 0
    = none.

    With an `aim` the carriers' prices decide, those of one account alone where `carrier` names it.
    """

    name: str
    carrier: str
    service: ServiceLevel
    countries: tuple[str, ...] = ()
    wanted: str = ""
    max_weight_g: int = 0
    cod: bool | None = None
    asks: Asks = NOTHING
    aim: Aim | None = None
    tags: tuple[str, ...] = ()
    """The order carries any of these."""

    def matches(self, order: Order, weight_g: int) -> bool:
        return (
            (not self.countries or order.recipient.country in self.countries)
            and (not self.wanted or self.wanted.casefold() in order.service_wanted.casefold())
            and (not self.max_weight_g or weight_g <= self.max_weight_g)
            and (self.cod is None or self.cod == (order.cod is not None))
            and (not self.tags or order.tagged(self.tags))
        )


@dataclass(frozen=True, slots=True)
class ChosenService:
    """A carrier account, a service, and the rule's name as the reason that is shown; what the rule
    asks for beside them.

    `price` is what it was chosen at, where prices decided: the most that it may cost.
    """

    carrier: str
    service: ServiceLevel
    reason: str
    asks: Asks = NOTHING
    price: Money | None = None


class NoRatesYet(NotConfigured):
    """A rule lets prices decide, and the carriers have not been asked for them yet."""


Pick: TypeAlias = "Callable[[ServiceRule], ChosenService | None]"
"""Gives what a rule's aim comes to, None when no price serves it; raises `NoRatesYet`."""


def choose_service(
    rules: Sequence[ServiceRule], order: Order, weight_g: int, pick: Pick | None = None
) -> ChosenService:
    """Follow the rules in order; raises `NotConfigured` when none fits.

    A rule with an aim that no price serves is passed over; `pick` knows the prices.
    """
    for rule in rules:
        if not rule.matches(order, weight_g):
            continue
        if rule.aim is None:
            return ChosenService(rule.carrier, rule.service, rule.name, rule.asks)
        picked = pick(rule) if pick is not None else None
        if picked is not None:
            return picked
    raise NotConfigured(
        f"No rule names a carrier for {order.recipient.country or 'this order'}.",
        "Add a rule in Set-up, Carriers, or hold the order.",
        setting="rules",
    )


class SkipKind(StrEnum):
    """Which condition of a rule an order does not meet."""

    COUNTRY = "country"
    WANTED = "wanted"
    WEIGHT = "weight"
    COD = "cod"
    NO_COD = "no_cod"
    TAG = "tag"
    AIM = "aim"
    """No carrier's price serves what the rule is after."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Why a rule is passed over: what the order has, and what the rule wants."""

    kind: SkipKind
    found: str = ""
    wanted: str = ""


def skip_of(rule: ServiceRule, order: Order, weight_g: int) -> Skip | None:
    """The first condition of a rule that an order does not meet, None when it matches."""
    country = order.recipient.country
    if rule.countries and country not in rule.countries:
        return Skip(SkipKind.COUNTRY, country, ", ".join(rule.countries))
    if rule.wanted and rule.wanted.casefold() not in order.service_wanted.casefold():
        return Skip(SkipKind.WANTED, order.service_wanted, rule.wanted)
    if rule.max_weight_g and weight_g > rule.max_weight_g:
        return Skip(SkipKind.WEIGHT, str(weight_g), str(rule.max_weight_g))
    if rule.cod is not None and rule.cod != (order.cod is not None):
        return Skip(SkipKind.NO_COD if rule.cod else SkipKind.COD)
    if rule.tags and not order.tagged(rule.tags):
        return Skip(SkipKind.TAG, ", ".join(order.tags), ", ".join(rule.tags))
    return None


def why_skipped(rule: ServiceRule, order: Order, weight_g: int) -> str:
    """Why a rule does not match, in words; "" when it does."""
    skip = skip_of(rule, order, weight_g)
    if skip is None:
        return ""
    return {
        SkipKind.COUNTRY: f"{skip.found or 'no country'} is not in {skip.wanted}",
        SkipKind.WANTED: f"the customer did not choose {skip.wanted}",
        SkipKind.WEIGHT: f"{skip.found} g is more than {skip.wanted} g",
        SkipKind.NO_COD: "no cash on delivery",
        SkipKind.COD: "cash on delivery",
        SkipKind.TAG: f"it is not tagged {skip.wanted}",
        SkipKind.AIM: "no price serves it",
    }[skip.kind]
