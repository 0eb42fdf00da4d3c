"""A comparison of prices in words. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import assert_never

from workstation.domain.rates import Aim, Billed, Ranked
from workstation.domain.shipments import ServiceLevel
from workstation.ports.rates import NO_PRICES
from workstation.services.rate_desk import AccountRates, RateState, RateTable
from workstation.ui import dates
from workstation.ui.pack.label_words import money
from workstation.ui.parcels.words import service
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import isolate, translate


@dataclass(frozen=True, slots=True)
class RateRow:
    """One line of the comparison: an offer that can be chosen, or an account that has none."""

    line: Line
    about: str
    account: str
    service: ServiceLevel | None = None


def aim_word(aim: Aim) -> str:
    match aim:
        case Aim.CHEAPEST:
            return translate("Rates", "Cheapest")
        case Aim.FASTEST:
            return translate("Rates", "Fastest")
        case Aim.IN_TIME:
            return translate("Rates", "Cheapest in time")
    assert_never(aim)


def columns() -> tuple[Column, ...]:
    return (
        Column("", 44, end=True),
        Column(translate("Rates", "Carrier")),
        Column(translate("Rates", "Service"), 180),
        Column(translate("Rates", "Price"), 120, end=True),
        Column(translate("Rates", "Compared at"), 150, end=True, from_width=900),
        Column(translate("Rates", "Arrives"), 240),
        Column(translate("Rates", "Charged for"), 130, end=True, from_width=760),
        Column(translate("Rates", "As of"), 150),
    )  # fmt: skip


def head(table: RateTable) -> str:
    """What the prices are for."""
    parts = [translate("Rates", "{n} g").format(n=table.weight_g)]
    if table.asked_g > table.weight_g:
        parts.append(translate("Rates", "prices hold up to {n} g").format(n=table.asked_g))
    if table.size:
        parts.append(isolate(f"{table.size} mm"))
    if table.by is not None:
        day = dates.weekday_and_day(table.by)
        parts.append(translate("Rates", "promised by {day}").format(day=isolate(day)))
    return " · ".join(parts)


def standing(table: RateTable, *, asking: bool) -> str:
    """How far the question is."""
    if table.chosen is not None:
        price = money(table.chosen.price) if table.chosen.price is not None else "–"
        said = translate("Rates", "Chosen: {service} at {price} at most. X lets the rules choose.")
        return said.format(service=service(str(table.chosen.service)), price=price)
    if asking:
        return translate("Rates", "The carriers are being asked; prices come as they answer.")
    ranking = table.ranking
    if ranking is None or not (ranking.listed or ranking.apart):
        return translate("Rates", "No carrier has named a price. A asks again.")
    if ranking.best is None:
        return {
            Aim.FASTEST: translate("Rates", "Nobody knows when any of these would arrive."),
            Aim.IN_TIME: translate("Rates", "None of these keeps the promise."),
        }.get(ranking.aim, translate("Rates", "None of these can be compared."))
    return translate("Rates", "Enter takes the one under the cursor, at its price at most.")


def rows(table: RateTable) -> list[RateRow]:
    """Offers in their order, those in other currencies after them, then who named no price."""
    ranking = table.ranking
    if ranking is None:
        return []
    accounts = {one.account: one for one in table.accounts}
    made: list[RateRow] = []
    for place, one in enumerate((*ranking.listed, *ranking.apart), start=1):
        account = accounts[one.offer.account]
        number = str(place) if one.ours is not None else "–"
        made.append(_offer_row(len(made), number, one, account, table, best=one is ranking.best))
    silent = [one for one in table.accounts if not one.offers]
    made += [_silent_row(len(made) + n, one) for n, one in enumerate(silent)]
    return made


def _offer_row(
    key: int, number: str, one: Ranked, account: AccountRates, table: RateTable, *, best: bool
) -> RateRow:
    offer = one.offer
    arrives, late = "–", one.in_time is False
    if offer.arrives is not None:
        arrives = isolate(dates.day_range(*offer.arrives))
    ours = money(one.ours) if one.ours is not None else translate("Rates", "not compared")
    age, tone = age_of(account, table.now)
    name = service(str(offer.service))
    cells = (
        Cell(number, tone="plain", end=True),
        Cell(isolate(account.name), "tick" if best else "", "ok" if best else "ink", bold=best),
        Cell(name),
        Cell(money(offer.price), bold=True, end=True),
        Cell(ours, tone="ink" if one.ours is not None else "plain", end=True),
        Cell(arrives, "clock" if late else "", "wait" if late else "ink"),
        Cell(_units(offer.billed), tone="plain", end=True),
        Cell(age, tone=tone),
    )
    sentence = ", ".join((account.name, name, str(offer.price), arrives, age))
    return RateRow(Line(key, cells, sentence), about(one, account), offer.account, offer.service)


def _silent_row(key: int, account: AccountRates) -> RateRow:
    word, icon, tone = {
        RateState.ASKING: (translate("Rates", "being asked …"), "clock", "plain"),
        RateState.LATE: (translate("Rates", "late"), "clock", "wait"),
        RateState.FAILED: (translate("Rates", "no price"), "cross", "plain"),
        RateState.TOLD: (translate("Rates", "no price"), "cross", "plain"),
    }[account.state]
    cells = (
        Cell(""), Cell(isolate(account.name), tone="plain"), Cell(word, icon, tone),
        *(Cell("") for _ in range(5)),
    )  # fmt: skip
    said = trouble(account)
    return RateRow(Line(key, cells, f"{account.name}, {word}"), said, account.account)


def trouble(account: AccountRates) -> str:
    """Why an account has no price, and what to do."""
    name = isolate(account.name)
    if account.state is RateState.ASKING:
        return translate("Rates", "{carrier} is being asked.").format(carrier=name)
    if account.state is RateState.LATE:
        said = translate(
            "Rates", "{carrier} has not answered in time; its price is shown when it comes."
        )
        return said.format(carrier=name)
    if account.code == NO_PRICES:
        said = translate(
            "Rates",
            "{carrier} names no prices beforehand: give the account a price list in Set-up.",
        )
        return said.format(carrier=name)
    said = translate("Rates", "{carrier} names no price: {reason}")
    return said.format(carrier=name, reason=isolate(account.reason))


def about(one: Ranked, account: AccountRates) -> str:
    """How a price came about, and what it is compared at."""
    offer, parts = one.offer, []
    if offer.billed is not None:
        parts.append(explain(offer.billed))
    elif offer.explained:
        parts.append(isolate(offer.explained))
    if one.ours is None:
        said = translate(
            "Rates", "Not compared: what one {currency} is worth is not set (Set-up, Shop)."
        )
        parts.append(said.format(currency=isolate(offer.price.currency)))
    elif one.ours.currency != offer.price.currency:
        said = translate("Rates", "{price} counts as {ours}, by the rate in Set-up.")
        parts.append(said.format(price=money(offer.price), ours=money(one.ours)))
    if account.state is not RateState.TOLD:
        parts.append(_old(account))
    return " · ".join(parts)


def _old(account: AccountRates) -> str:
    if account.state is RateState.FAILED:
        said = translate("Rates", "This is its last price: {reason}")
        return said.format(reason=isolate(account.reason))
    return translate("Rates", "This is its last price; the new one has not come yet.")


def explain(billed: Billed) -> str:
    """Weight or volume, and how it was rounded."""
    kg = isolate(f"{plain(Decimal(billed.weight_g) / 1000)} kg")
    charged = isolate(f"{plain(billed.units)} {billed.unit}")
    parts = [translate("Rates", "Charged for {units}.").format(units=charged)]
    if billed.volumetric is not None:
        volume = isolate(f"{plain(billed.volumetric)} {billed.unit}")
        said = (
            translate("Rates", "The box ({volume}, cm³ ÷ {divisor}) counts more than {weight}.")
            if billed.by_volume
            else translate(
                "Rates",
                "The weight ({weight}) counts more than {volume} of box (cm³ ÷ {divisor}).",
            )
        )
        parts.append(said.format(volume=volume, divisor=plain(billed.divisor), weight=kg))
    if billed.step:
        step = isolate(f"{plain(billed.step)} {billed.unit}")
        parts.append(translate("Rates", "Rounded up to steps of {step}.").format(step=step))
    return " ".join(parts)


def age_of(account: AccountRates, now: datetime) -> tuple[str, str]:
    """How old a price is, and the tone that it is told in."""
    if account.quoted_at is None:
        return "", "plain"
    minutes = max(0, round((now - account.quoted_at).total_seconds() / 60))
    fresh = account.state is RateState.TOLD
    if minutes < 1:
        return translate("Rates", "just now"), "plain"
    if minutes < 60:
        said = translate("Rates", "%n min ago", None, minutes)
    elif minutes < 48 * 60:
        said = translate("Rates", "%n h ago", None, minutes // 60)
    else:
        said = translate("Rates", "%n day(s) ago", None, minutes // 1440)
    return said, "plain" if fresh and minutes < 24 * 60 else "wait"


def plain(number: Decimal) -> str:
    """Without trailing zeros: 3, 2.5."""
    return f"{number.normalize():f}"


def _units(billed: Billed | None) -> str:
    return isolate(f"{plain(billed.units)} {billed.unit}") if billed is not None else "–"
