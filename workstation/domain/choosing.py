"""Which carrier and service a parcel goes with: the first rule that matches, and its name as the
reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.shipments import ServiceLevel


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """A rule with its conditions; an empty condition matches everything. Weight limit in grams, 0
    = none.
    """

    name: str
    carrier: str
    service: ServiceLevel
    countries: tuple[str, ...] = ()
    wanted: str = ""
    max_weight_g: int = 0
    cod: bool | None = None

    def matches(self, order: Order, weight_g: int) -> bool:
        return (
            (not self.countries or order.recipient.country in self.countries)
            and (not self.wanted or self.wanted.casefold() in order.service_wanted.casefold())
            and (not self.max_weight_g or weight_g <= self.max_weight_g)
            and (self.cod is None or self.cod == (order.cod is not None))
        )


@dataclass(frozen=True, slots=True)
class ChosenService:
    """A carrier account, a service, and the rule's name as the reason that is shown."""

    carrier: str
    service: ServiceLevel
    reason: str


def choose_service(rules: Sequence[ServiceRule], order: Order, weight_g: int) -> ChosenService:
    """Follow the rules in order; raises `NotConfigured` when none fits."""
    for rule in rules:
        if rule.matches(order, weight_g):
            return ChosenService(rule.carrier, rule.service, rule.name)
    raise NotConfigured(
        f"No rule names a carrier for {order.recipient.country or 'this order'}.",
        "Add a rule in Set-up, Carriers, or hold the order.",
        setting="rules",
    )


def why_skipped(rule: ServiceRule, order: Order, weight_g: int) -> str:
    """Why a rule does not match, in words; "" when it does."""
    if rule.countries and order.recipient.country not in rule.countries:
        return f"{order.recipient.country or 'no country'} is not in {', '.join(rule.countries)}"
    if rule.wanted and rule.wanted.casefold() not in order.service_wanted.casefold():
        return f"the customer did not choose {rule.wanted}"
    if rule.max_weight_g and weight_g > rule.max_weight_g:
        return f"{weight_g} g is more than {rule.max_weight_g} g"
    if rule.cod is not None and rule.cod != (order.cod is not None):
        return "no cash on delivery" if rule.cod else "cash on delivery"
    return ""
