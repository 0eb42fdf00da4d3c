"""Prices of several carriers side by side: what is charged for, and which of them serves the aim.

Only prices in one currency are compared. Another currency counts where the shop has set what it is
worth; else its prices stand apart, for a sum of lira beside a sum of euros says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from typing import Any, TypeAlias

from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money, Size
from workstation.domain.zones import REST_DAYS, WEEKEND

ZONE_LETTERS: Mapping[str, int] = {"TR": 2, "GR": 3, "US": 3, "DE": 2, "GB": 4, "FR": 2}
"""So many first letters of a postcode that carriers' zones are made of."""
USUAL_LETTERS = 3

_Key: TypeAlias = "Callable[[Ranked], Any]"


class Aim(StrEnum):
    """What is wanted of a service."""

    CHEAPEST = "cheapest"
    FASTEST = "fastest"
    IN_TIME = "cheapest_in_time"
    """The cheapest of those that keep what the customer was promised."""


@dataclass(frozen=True, slots=True)
class Billed:
    """What a price is for: `units` of `unit`, the weight or the volume, whichever is more.

    `volumetric` are the units that the box takes up by its size (cm3 / `divisor`), None where no
    size or no divisor is known; `step` is what is rounded up to, 0 where nobody tells.
    """

    units: Decimal
    unit: str
    weight_g: int
    volumetric: Decimal | None = None
    divisor: Decimal = Decimal(0)
    step: Decimal = Decimal(0)

    @property
    def by_volume(self) -> bool:
        """Tell whether the box is charged for its size, not for its weight."""
        return self.volumetric is not None and self.volumetric * 1000 > self.weight_g


def volumetric(size: Size | None, divisor: Decimal) -> Decimal | None:
    """Units of volume in hundredths, rounded up; None where size or divisor is not known."""
    if size is None or not divisor:
        return None
    units = Decimal(size.volume_mm3) / 1000 / divisor
    return units.quantize(Decimal("0.01"), rounding=ROUND_CEILING)


@dataclass(frozen=True, slots=True)
class Offer:
    """One account's price for one service.

    `explained` is what the carrier says of it, as it says it; `transit` are its own working days,
    `arrives` the days between which the parcel should come.
    """

    account: str
    service: ServiceLevel
    price: Money
    explained: str = ""
    billed: Billed | None = None
    transit: tuple[int, int] | None = None
    arrives: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """An offer in its place. `ours` is its price in the shop's currency, None where that is not
    known; `in_time` is None where nothing was promised or no day is known.
    """

    offer: Offer
    ours: Money | None
    in_time: bool | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Offers by how well they serve an aim; those in other currencies stand `apart`."""

    aim: Aim
    listed: tuple[Ranked, ...]
    apart: tuple[Ranked, ...]
    best: Ranked | None


def rank(
    offers: Sequence[Offer],
    aim: Aim,
    *,
    currency: str,
    exchange: Mapping[str, Decimal],
    by: date | None,
) -> Ranking:
    """Put offers into order; `exchange` says what one of another currency is worth in ours, `by`
    is the day that the customer was promised.

    Nothing is the best where the aim cannot be served: no day is known, or none is in time.
    """
    ranked = [_ranked(offer, currency, exchange, by) for offer in offers]
    listed = sorted((one for one in ranked if one.ours is not None), key=_order(aim))
    apart = sorted(
        (one for one in ranked if one.ours is None),
        key=lambda one: (one.offer.price.currency, one.offer.price.amount, one.offer.account),
    )
    first = listed[0] if listed else None
    if first is not None and not _serves(first, aim, by):
        first = None
    return Ranking(aim, tuple(listed), tuple(apart), first)


def _ranked(
    offer: Offer, currency: str, exchange: Mapping[str, Decimal], by: date | None
) -> Ranked:
    price, worth = offer.price, exchange.get(offer.price.currency)
    ours = price if price.currency == currency else None
    if ours is None and worth is not None:
        ours = Money(price.amount * worth, currency)
    in_time = None if by is None or offer.arrives is None else offer.arrives[1] <= by
    return Ranked(offer, ours, in_time)


def _order(aim: Aim) -> _Key:
    return {Aim.CHEAPEST: _by_price, Aim.FASTEST: _by_day, Aim.IN_TIME: _by_promise}[aim]


def _by_price(one: Ranked) -> tuple[object, ...]:
    ours = one.ours.amount if one.ours is not None else Decimal(0)
    return (ours, _day(one), one.offer.account, one.offer.service)


def _by_day(one: Ranked) -> tuple[object, ...]:
    return (_day(one), *_by_price(one))


def _by_promise(one: Ranked) -> tuple[object, ...]:
    # In time, then nobody knows, then late: of the late ones the first to come is the least evil.
    group = {True: 0, None: 1, False: 2}[one.in_time]
    return (group, *(_by_day(one) if one.in_time is False else _by_price(one)))


def _day(one: Ranked) -> date:
    return one.offer.arrives[1] if one.offer.arrives is not None else date.max


def _serves(one: Ranked, aim: Aim, by: date | None) -> bool:
    if aim is Aim.FASTEST:
        return one.offer.arrives is not None
    return aim is Aim.CHEAPEST or by is None or one.in_time is True


def lane_of(
    origin: Address,
    to: Address,
    *,
    weight_g: int,
    step_g: int,
    size: Size | None,
    cod: Money | None = None,
) -> str:
    """The key under which prices are kept: from zone to zone, a step of weight, a size of box.

    A destination without postcodes counts by its city.
    """
    box = f"{size.length_mm}x{size.width_mm}x{size.height_mm}" if size else "-"
    cash = f"cod{cod}" if cod is not None else ""
    parts = (_zone(origin), _zone(to), f"{step_up(weight_g, step_g)}g", box, cash.replace(" ", ""))
    return "/".join(part for part in parts if part)


def step_up(weight_g: int, step_g: int) -> int:
    """The top of the step that a weight lies in: what is asked for, so that the price holds for
    all of the step.
    """
    return max(1, -(-weight_g // step_g)) * step_g


def _zone(address: Address) -> str:
    postcode = "".join(letter for letter in address.postcode.upper() if letter.isalnum())
    letters = ZONE_LETTERS.get(address.country, USUAL_LETTERS)
    place = postcode[:letters] or address.city.casefold().strip()
    return f"{address.country}{place}"


def arrival(transit: tuple[int, int], today: date, country: str) -> tuple[date, date]:
    """The days on which a carrier's own working days end at the destination, leaving today."""
    return _after(today, transit[0], country), _after(today, max(transit), country)


def _after(day: date, working: int, country: str) -> date:
    rest = REST_DAYS.get(country, WEEKEND)
    while working > 0:
        day += timedelta(days=1)
        working -= day.weekday() not in rest
    return day
