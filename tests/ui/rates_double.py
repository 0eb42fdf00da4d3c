"""Six carriers' prices for the order of the story: told, late, in other money, and not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from workstation.domain.rates import Aim, Billed, Offer, rank
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money, OrderId, WorkId
from workstation.ports.rates import ServiceChoice
from workstation.services.rate_desk import AccountRates, RateDesk, RateState, RateTable

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]
DAY = date(2026, 11, 20)
ECONOMY, STANDARD, EXPRESS = ServiceLevel.ECONOMY, ServiceLevel.STANDARD, ServiceLevel.EXPRESS
BOX = Billed(Decimal(2), "desi", 1000, Decimal("1.34"), Decimal(3000), Decimal(1))
HEAVY = Billed(Decimal("1.0"), "kg", 1000, Decimal("0.81"), Decimal(5000))


def offer(
    account: str, level: ServiceLevel, price: str, days: int, billed: Billed | None = None,
    currency: str = "EUR",
) -> Offer:  # fmt: skip
    arrives = (DAY + timedelta(days=days), DAY + timedelta(days=days + 1))
    sum_of = Money(Decimal(price), currency)
    return Offer(account, level, sum_of, "by weight", billed, None, arrives)


OFFERS = {
    "yurtici": (offer("yurtici", STANDARD, "3.90", 2, BOX),),
    "acs": (offer("acs", STANDARD, "4.20", 3, HEAVY), offer("acs", EXPRESS, "7.10", 1, HEAVY)),
    "ups": (offer("ups", EXPRESS, "12.40", 1, HEAVY),),
    "aramex": (offer("aramex", ECONOMY, "118.00", 4, None, "TRY"),),
}
NAMES = {
    "yurtici": "Yurtiçi Kargo", "acs": "ACS Courier", "ups": "UPS", "aramex": "Aramex",
    "ptt": "PTT Kargo", "late": "Geniki Taxydromiki",
}  # fmt: skip


@dataclass
class RatesDouble:
    """What the verbs answer with; `asking` and `chosen` may be changed by a test."""

    now: datetime
    asking: bool = False
    chosen: ServiceChoice | None = None
    trouble: str = ""
    exchange: dict[str, Decimal] = field(default_factory=dict)
    silent: bool = False
    by: date | None = DAY + timedelta(days=3)

    def table(self, order: OrderId, aim: Aim) -> RateTable:
        empty = RateTable(order, "KY-10482", "GR", self.now, chosen=self.chosen)
        if self.trouble:
            return replace(empty, trouble=self.trouble, field="weight")
        offers = [] if self.silent else [one for told in OFFERS.values() for one in told]
        ranking = rank(offers, aim, currency="EUR", exchange=self.exchange, by=self.by)
        everything = (*ranking.listed, *ranking.apart)
        rows = [
            self._row(key, tuple(one for one in everything if one.offer.account == key))
            for key in NAMES
        ]
        return replace(
            empty, weight_g=840, asked_g=1000, size="200 × 150 × 134", by=self.by,
            ranking=ranking, accounts=tuple(rows), asking=self.asking,
        )  # fmt: skip

    def _row(self, key: str, offers: tuple[Any, ...]) -> AccountRates:
        state, code, reason = RateState.TOLD, "", ""
        ages = {"acs": timedelta(hours=3), "ups": timedelta(days=4), "aramex": timedelta(minutes=7)}
        if key == "late":
            state = RateState.ASKING if self.asking else RateState.LATE
        elif key == "ptt":
            state, code = RateState.FAILED, "none"
        elif key == "ups":
            state, code, reason = RateState.FAILED, "away", "UPS cannot be reached."
        quoted = self.now - ages.get(key, timedelta()) if offers else None
        return AccountRates(
            key, NAMES[key], NAMES[key][:1], "", state, offers, quoted, code, reason
        )

    def desk(self, record: Record) -> RateDesk:
        def choose(order: OrderId, account: str, service: ServiceLevel) -> bool:
            self.chosen = ServiceChoice(order, account, service, None, "chosen by hand")
            return False

        def forget(order: OrderId) -> None:
            self.chosen = None

        return RateDesk(
            ask=record("ask_rates", lambda order, again: WorkId(91)),
            table=record("rates", self.table),
            choose=record("choose_rate", choose),
            forget=record("forget_rate", forget),
        )
