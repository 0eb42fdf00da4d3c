"""Asking all carriers for prices at once: each as it comes, the late ones when they come.

One thread an account, each in its carrier's own pace; whoever has not answered at the deadline is
late, and his prices are kept all the same when they arrive.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.rates import Billed, Offer, arrival, volumetric
from workstation.domain.values import OrderId
from workstation.domain.zones import day_at
from workstation.ports.carrier import CanRate, Quote
from workstation.ports.carrier_request import LabelRequest
from workstation.ports.carrier_spec import CarrierSpec, VolumeRule
from workstation.ports.forecast import Journey
from workstation.ports.rates import AWAY, NO_PRICES, NOT_TAKEN, REFUSED
from workstation.services.look_at_devices import Answer
from workstation.services.rate_question import RateQuestion, question_for
from workstation.services.works import Works

log = logging.getLogger(__name__)

FRESH = timedelta(minutes=10)
"""Prices younger than this are not asked for again, unless somebody wants to."""
KEPT_DAYS = 60


@dataclass(frozen=True, slots=True)
class Word:
    """What one account said: offers, or why there are none."""

    account: str
    offers: tuple[Offer, ...] = ()
    code: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RateReport:
    """How a question went; `late` accounts may still answer."""

    asked: tuple[str, ...]
    answered: tuple[str, ...]
    late: tuple[str, ...]
    seconds: float


def look_for_rates(works: Works, subject: str) -> Answer:
    """Ask for the prices of an order: "12", or "12:again" where kept ones do not do."""
    number, _, again = subject.partition(":")
    with works.begin() as uow:
        order = uow.orders.get(OrderId(int(number)))
        if order is None:
            raise Refused("This order is gone.", "Look at the list anew.")
        question = question_for(works.settings, uow, order, uow.parcels.of_order(order.id))
    report = ask_rates(works, question, again=bool(again))
    return Answer("well", f"{len(report.answered)} of {len(report.asked)} carriers answered.")


def ask_rates(
    works: Works,
    question: RateQuestion,
    *,
    accounts: Sequence[str] = (),
    again: bool = False,
) -> RateReport:
    """Ask every account (or these) whose prices are not fresh, and wait until the deadline.

    What each says is stored as it comes; kept prices get their days of arrival reckoned anew.
    """
    begun = works.clock.monotonic()
    keys = list(accounts) or [one.key for one in works.settings.carriers]
    asked = _begin(works, question, keys, again=again)
    call = _Call(works, question)
    for key in asked:
        call.start(key)
    answered = call.wait(works.settings.rates.deadline)
    late = tuple(key for key in asked if key not in answered)
    return RateReport(tuple(asked), tuple(answered), late, works.clock.monotonic() - begun)


def _begin(works: Works, question: RateQuestion, keys: Sequence[str], *, again: bool) -> list[str]:
    """Write down who is asked now; whoever was asked just now is not."""
    lane, asked = question.lane, []
    with works.begin() as uow:
        now = uow.now()
        known = {answer.account: answer for answer in uow.rates.of_lane(lane)}
    # The forecast reads the past in a transaction of its own.
    ahead = {
        key: with_days(works, question.request, known[key].offers)
        for key in keys
        if key in known and known[key].offers
    }
    with works.begin() as uow:
        uow.rates.forget(days=KEPT_DAYS)
        for key, offers in ahead.items():
            uow.rates.look_ahead(lane, key, offers)
        for key in keys:
            old = known.get(key)
            quoted = old.quoted_at if old is not None else None
            if again or quoted is None or now - quoted >= FRESH:
                uow.rates.asked(lane, key)
                asked.append(key)
        uow.commit()
    return asked


class _Call:
    """One question on its way to several accounts."""

    def __init__(self, works: Works, question: RateQuestion) -> None:
        self._works = works
        self._question = question
        self._words: queue.SimpleQueue[Word] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._over = False
        self._out = 0

    def start(self, key: str) -> None:
        self._out += 1
        name = f"rates:{key}"
        threading.Thread(target=self._run, args=(key,), name=name, daemon=True).start()

    def wait(self, seconds: float) -> list[str]:
        """Store what comes until the deadline; gives who was in time."""
        clock, answered = self._works.clock, list[str]()
        until = clock.monotonic() + seconds
        while len(answered) < self._out:
            left = until - clock.monotonic()
            try:
                word = self._words.get(timeout=max(left, 0.0))
            except queue.Empty:
                break
            answered.append(self._store(word))
        with self._lock:
            self._over = True
        while not self._words.empty():
            answered.append(self._store(self._words.get()))
        return answered

    def _run(self, key: str) -> None:
        word = _ask(self._works, key, self._question.request)
        with self._lock:
            if not self._over:
                self._words.put(word)
                return
        try:
            self._store(word)
        except WorkstationError as error:
            # The database is away: the next question brings it.
            log.warning("late prices of %s are not kept: %s", key, error.title)

    def _store(self, word: Word) -> str:
        lane = self._question.lane
        offers = with_days(self._works, self._question.request, word.offers)
        with self._works.begin() as uow:
            if word.code:
                uow.rates.failed(lane, word.account, code=word.code, reason=word.reason)
            else:
                uow.rates.quoted(lane, word.account, offers)
            uow.commit()
        self._works.heard()
        return word.account


def _ask(works: Works, key: str, request: LabelRequest) -> Word:
    """Ask one account; whatever comes of it is a word, for nobody waits in this thread."""
    try:
        carrier = works.carrier(key)
        spec = carrier.spec
        rater = works.price_lists.get(key) or carrier
        if not isinstance(rater, CanRate):
            return Word(key, code=NO_PRICES, reason=f"{spec.name} names no prices beforehand.")
        service = next(iter(spec.services), None)
        if service is None:
            raise NotConfigured("Every service of this account is off.", "Switch one on.")
        asked = replace(request, service=service)
        problem = next(iter(carrier.check(asked)), None)
        if problem is not None:
            return Word(key, code=NOT_TAKEN, reason=f"{problem.title} {problem.advice}")
        quotes = [one for one in rater.rates(asked) if one.service in spec.services]
        if not quotes:
            return Word(key, code=NOT_TAKEN, reason=f"{spec.name} sells nothing for this parcel.")
        pricing = getattr(rater, "spec", spec)
        return Word(key, tuple(_offer(key, pricing, one, asked) for one in quotes))
    except (Refused, NotConfigured) as error:
        return Word(key, code=REFUSED, reason=str(error))
    except WorkstationError as error:
        return Word(key, code=AWAY, reason=str(error))
    except Exception:
        log.exception("asking %s for prices failed by a bug", key)
        return Word(
            key, code=AWAY, reason="Packbench made a mistake here; the log has the details."
        )


def _offer(key: str, spec: CarrierSpec, quote: Quote, request: LabelRequest) -> Offer:
    return Offer(
        account=key,
        service=quote.service,
        price=quote.price,
        explained=quote.explained,
        billed=_billed(spec.volume, quote.billed, request),
        transit=quote.transit_days,
    )


def _billed(
    rule: VolumeRule | None, told: tuple[Decimal, str] | None, request: LabelRequest
) -> Billed | None:
    """What the carrier charges for, explained by its rule where that speaks of the same unit."""
    if told is None:
        return None
    units, unit = told
    if rule is None or rule.unit != unit:
        return Billed(units, unit, request.weight_g)
    volume = volumetric(request.size, rule.divisor)
    return Billed(units, unit, request.weight_g, volume, rule.divisor, rule.step)


def with_days(works: Works, request: LabelRequest, offers: Sequence[Offer]) -> list[Offer]:
    """Reckon between which days each would come if it left now: our own forecast before the
    carrier's word.
    """
    now = works.clock.now()
    return [replace(one, arrives=_arrives(works, request, one, now)) for one in offers]


def _arrives(
    works: Works, request: LabelRequest, offer: Offer, now: datetime
) -> tuple[date, date] | None:
    sender, to = request.sender, request.recipient
    journey = Journey(
        offer.account, offer.service, sender.country, to.country, now, to.postcode, to.city
    )
    try:
        promise = works.forecast.promise(journey)
    except WorkstationError:
        if offer.transit is None:
            return None
        today = day_at(now, to.country, otherwise=works.settings.shop.zone)
        return arrival(offer.transit, today, to.country)
    return promise.earliest, promise.latest
