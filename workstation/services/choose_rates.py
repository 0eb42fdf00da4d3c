"""A rule that lets prices decide: which offer its aim comes to, by the prices that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from workstation.config import Settings
from workstation.domain.choosing import ChosenService, NoRatesYet, Pick, ServiceRule
from workstation.domain.orders import Order
from workstation.domain.rates import Offer, arrival, rank
from workstation.domain.shipments import ServiceLevel
from workstation.ports.rates import RateAnswer
from workstation.ports.unit_of_work import UnitOfWork

PATIENCE = timedelta(minutes=5)
"""An account that named no price is asked again after so long; until then the others decide."""


def promised_by(settings: Settings, order: Order) -> date | None:
    """The day by which the customer was promised it: the order's own, else what the shop promises
    of every order; None where it promises nothing.
    """
    days = settings.rates.promise_days
    if order.promised is not None or not days:
        return order.promised
    placed = order.placed_at.astimezone(ZoneInfo(settings.shop.zone)).date()
    return arrival((days, days), placed, order.recipient.country)[1]


def picker(settings: Settings, uow: UnitOfWork, order: Order, lane: str) -> Pick:
    """Give what knows the prices of a lane; reads them when the first rule asks."""

    def pick(rule: ServiceRule) -> ChosenService | None:
        return pick_offer(settings, uow.rates.of_lane(lane), rule, order, now=uow.now())

    return pick


def pick_offer(
    settings: Settings,
    answers: Sequence[RateAnswer],
    rule: ServiceRule,
    order: Order,
    *,
    now: datetime,
) -> ChosenService | None:
    """The offer that serves a rule's aim, None when none does; raises `NoRatesYet` while an
    account that may have one was not asked.
    """
    if rule.aim is None:
        return ChosenService(rule.carrier, rule.service, rule.name, rule.asks)
    told = {answer.account: answer for answer in answers}
    accounts = [rule.carrier] if rule.carrier else [one.key for one in settings.carriers]
    offers: list[Offer] = []
    for account in accounts:
        answer = told.get(account)
        if answer is None or not _is_known(answer, settings, now):
            raise NoRatesYet(
                "The carriers have not named their prices yet.",
                "They are being asked; try again in a moment.",
                setting="rules",
            )
        if _is_fresh(answer, settings, now):
            offers += answer.offers
    # A point is chosen by the customer, never by its price.
    offers = [one for one in offers if one.service is not ServiceLevel.PICKUP_POINT]
    best = rank(
        offers,
        rule.aim,
        currency=settings.shop.currency,
        exchange=settings.rates.worth(),
        by=promised_by(settings, order),
    ).best
    if best is None:
        return None
    return ChosenService(
        best.offer.account, best.offer.service, rule.name, rule.asks, best.offer.price
    )


def _is_fresh(answer: RateAnswer, settings: Settings, now: datetime) -> bool:
    """Tell whether its prices may still decide by themselves."""
    keeps = timedelta(hours=settings.rates.keep_hours)
    return answer.quoted_at is not None and now - answer.quoted_at <= keeps


def _is_known(answer: RateAnswer, settings: Settings, now: datetime) -> bool:
    """Tell whether there is nothing to wait for: fresh prices, a late answer or a "no" just now."""
    if _is_fresh(answer, settings, now):
        return True
    since = now - answer.asked_at
    waits = answer.told_at is None or answer.told_at < answer.asked_at
    if waits and since < timedelta(seconds=settings.rates.deadline):
        return False
    return since < PATIENCE
