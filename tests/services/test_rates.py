"""Comparing carriers' prices: all at once, each as it comes, and the chosen one as the limit."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.databases import Database
from tests.fakes import RatingCarrier
from tests.services.batches import finish, start
from tests.services.shop import MUG, Shop, euros
from workstation.domain.choosing import NoRatesYet
from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.domain.orders import Queue
from workstation.domain.rates import Aim
from workstation.domain.shipments import LabelState, ParcelStatus, ServiceLevel
from workstation.domain.values import Money, OrderId
from workstation.ports.carrier import Carrier, LabelRequest, Problem, Quote
from workstation.ports.carrier_spec import CarrierSpec, VolumeRule
from workstation.ports.work import NewWork
from workstation.services.ask_rates import ask_rates, look_for_rates
from workstation.services.choose_rates import promised_by
from workstation.services.compare_rates import ask, choose, forget, table
from workstation.services.desk import Said
from workstation.services.pack import finalize
from workstation.services.rate_desk import AccountRates, RateState, RateTable
from workstation.services.rate_question import question_for
from workstation.services.try_rules import why_service
from workstation.services.works import Works

STANDARD, EXPRESS = ServiceLevel.STANDARD, ServiceLevel.EXPRESS


@dataclass
class Quoting(RatingCarrier):
    """A carrier whose answer can be held back; sells two services."""

    prices: Mapping[ServiceLevel, str] = field(
        default_factory=lambda: {STANDARD: "4.20", EXPRESS: "9.00"}
    )
    currency: str = "EUR"
    hold: threading.Event | None = None
    raises: Exception | None = None
    asked_for: list[LabelRequest] = field(default_factory=list)
    volume: VolumeRule | None = None
    levels: tuple[ServiceLevel, ...] = tuple(ServiceLevel)

    @property
    def spec(self) -> CarrierSpec:
        services = {level: level.value for level in self.levels}
        return replace(super().spec, volume=self.volume, services=services)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        self.asked_for.append(request)
        if self.hold is not None:
            self.hold.wait(10)
        if self.raises is not None:
            raise self.raises
        billed = (Decimal(2), "kg")
        return [
            Quote(self.key, level, Money(Decimal(price), self.currency), "2 kg", (1, 2), billed)
            for level, price in self.prices.items()
        ]


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    shop = Shop(sqlite_database)
    shop.carrier = Quoting(key="fake")
    shop.other = Quoting(key="other", prices={STANDARD: "3.90"})
    shop.set(rates={"deadline": 0.1})
    shop.order()
    return shop


def works_with(shop: Shop, **more: Any) -> Works:
    return replace(shop.works, **more)


def ask_now(shop: Shop, number: str = "1001", *, again: bool = False) -> RateTable:
    look_for_rates(shop.works, f"{shop.get(number).id}{':again' if again else ''}")
    return table(shop.floor, shop.get(number).id, Aim.CHEAPEST)


def account(found: RateTable, key: str) -> AccountRates:
    return next(one for one in found.accounts if one.account == key)


def by_rates(shop: Shop, aim: str, **more: Any) -> None:
    shop.set(rules=[{"name": "by price", "choose": aim, **more}])


def test_all_accounts_are_asked_and_stand_side_by_side(shop: Shop) -> None:
    found = ask_now(shop)
    assert found.ranking is not None
    assert not found.asking
    listed = [(one.offer.account, one.offer.service, one.ours) for one in found.ranking.listed]
    assert listed == [
        ("other", STANDARD, euros("3.90")),
        ("fake", STANDARD, euros("4.20")),
        ("fake", EXPRESS, euros("9.00")),
    ]
    assert found.ranking.best is found.ranking.listed[0]
    assert (found.weight_g, found.asked_g, found.size) == (300, 500, "200 × 100 × 100")
    assert account(found, "fake").name == "Fake fake"


def test_the_price_is_asked_for_the_top_of_the_step_and_explained(shop: Shop) -> None:
    assert isinstance(shop.carrier, Quoting)
    shop.carrier.volume = VolumeRule(Decimal(5000), Decimal(1))
    found = ask_now(shop)
    assert [one.weight_g for one in shop.carrier.asked_for] == [500]
    billed = account(found, "fake").offers[0].offer.billed
    assert billed is not None
    assert (billed.units, billed.unit, billed.volumetric) == (2, "kg", Decimal("0.40"))
    plain = account(found, "other").offers[0].offer.billed
    assert plain is not None
    assert plain.volumetric is None


def test_a_late_answer_is_shown_as_late_and_kept_when_it_comes(shop: Shop) -> None:
    held, heard = threading.Event(), threading.Semaphore(0)
    shop.other = Quoting(key="other", hold=held)
    order = shop.get()
    with shop.database.begin() as uow:
        question = question_for(shop.settings, uow, order, ())
    report = ask_rates(works_with(shop, heard=heard.release), question)
    assert (report.answered, report.late) == (("fake",), ("other",))
    shop.database.clock.sleep(1)
    before = table(shop.floor, order.id, Aim.CHEAPEST)
    assert account(before, "other").state is RateState.LATE
    assert not before.asking
    assert account(before, "fake").state is RateState.TOLD
    held.set()
    assert heard.acquire(timeout=5)
    assert heard.acquire(timeout=5)
    after = table(shop.floor, order.id, Aim.CHEAPEST)
    assert account(after, "other").state is RateState.TOLD
    assert len(account(after, "other").offers) == 2


def test_until_the_deadline_an_account_is_shown_as_being_asked(shop: Shop) -> None:
    order = shop.get()
    with shop.database.begin() as uow:
        question = question_for(shop.settings, uow, order, ())
    with shop.database.begin() as uow:
        uow.rates.asked(question.lane, "fake")
        uow.commit()
    found = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    assert account(found, "fake").state is RateState.ASKING
    assert found.asking


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Refused("No parcels to the moon.", "Choose earth.", field="country"), "refused"),
        (Unavailable("The line is down."), "away"),
        (ZeroDivisionError("a bug"), "away"),
    ],
)
def test_an_account_that_names_no_price_says_why_and_the_others_stand(
    shop: Shop, error: Exception, code: str
) -> None:
    shop.other = Quoting(key="other", raises=error)
    found = ask_now(shop)
    row = account(found, "other")
    assert (row.state, row.code, row.offers) == (RateState.FAILED, code, ())
    assert row.reason
    assert found.ranking is not None
    assert len(found.ranking.listed) == 2


def test_what_an_account_would_not_take_or_never_prices_is_said(shop: Shop) -> None:
    class Priceless:
        spec = shop.other.spec

        def check(self, request: LabelRequest) -> Sequence[Problem]:
            return ()

    shop.carrier.problems.append(Problem("phone", "The phone is missing.", "Add it."))
    carriers: dict[str, Carrier] = {"fake": shop.carrier, "other": Priceless()}  # type: ignore[dict-item]  # it buys nothing here
    look_for_rates(works_with(shop, carriers=carriers), str(shop.get().id))
    found = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    assert {one.account: one.code for one in found.accounts} == {"fake": "problem", "other": "none"}
    listed = {**carriers, "fake": Quoting(key="fake", prices={})}
    look_for_rates(works_with(shop, carriers=listed), f"{shop.get().id}:again")
    assert account(table(shop.floor, shop.get().id, Aim.CHEAPEST), "fake").code == "problem"
    shut = Quoting(key="fake")
    shut.levels = ()
    look_for_rates(works_with(shop, carriers={"fake": shut}), f"{shop.get().id}:again")
    after = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    assert (account(after, "fake").code, account(after, "other").code) == ("refused", "refused")


def test_a_price_list_of_the_shops_own_stands_in_for_a_carrier_that_names_none(shop: Shop) -> None:
    listed = Quoting(key="fake", prices={STANDARD: "2.00"})
    works = works_with(shop, price_lists={"fake": listed})
    look_for_rates(works, str(shop.get().id))
    found = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    assert account(found, "fake").offers[0].offer.price == euros("2.00")


def test_fresh_prices_are_not_asked_for_again_unless_somebody_wants_to(shop: Shop) -> None:
    assert isinstance(shop.carrier, Quoting)
    ask_now(shop)
    ask_now(shop)
    assert len(shop.carrier.asked_for) == 1
    ask_now(shop, again=True)
    assert len(shop.carrier.asked_for) == 2
    shop.database.clock.sleep(700)
    shop.carrier.raises = Unavailable("The line is down.")
    found = ask_now(shop)
    row = account(found, "fake")
    assert (row.state, len(row.offers)) == (RateState.FAILED, 2), "old prices stay, with their age"
    assert row.quoted_at is not None
    assert (found.now - row.quoted_at).total_seconds() == 700


def test_kept_prices_get_their_days_reckoned_anew(shop: Shop) -> None:
    ask_now(shop)
    shop.database.clock.sleep(48 * 3600)
    shop.forecast.fails.extend([NotConfigured("No lane.")] * 100)
    found = ask_now(shop)
    arrives = account(found, "fake").offers[0].offer.arrives
    assert arrives == (date(2026, 3, 5), date(2026, 3, 6)), "the carrier's own working days"
    shop.carrier = Quoting(key="fake")
    shop.carrier.rates = lambda request: [Quote("fake", STANDARD, euros("1"), "")]  # type: ignore[method-assign]
    found = ask_now(shop, again=True)
    assert account(found, "fake").offers[0].offer.arrives is None


def test_the_question_of_the_window_is_worked_by_the_worker(shop: Shop) -> None:
    ask(shop.floor, shop.get().id)
    ask(shop.floor, shop.get().id, True)
    shop.work()
    found = table(shop.floor, shop.get().id, Aim.FASTEST)
    assert found.ranking is not None
    assert len(found.ranking.listed) == 3


def test_what_cannot_be_asked_says_what_is_missing(shop: Shop) -> None:
    from tests.services.shop import line

    shop.order("1002", line(weight=None))
    found = table(shop.floor, shop.get("1002").id, Aim.CHEAPEST)
    assert found.field == "weight"
    assert found.trouble
    assert found.ranking is None
    with pytest.raises(Refused) as refused:
        look_for_rates(shop.works, str(shop.get("1002").id))
    assert refused.value.field == "weight"
    for verb in (look_for_rates, lambda works, _: table(shop.floor, OrderId(99), Aim.CHEAPEST)):
        with pytest.raises(Refused):
            verb(shop.works, "99")
    shop.set(shop={"sender": {"name": "", "company": "", "city": ""}})
    assert table(shop.floor, shop.get().id, Aim.CHEAPEST).trouble


def test_a_chosen_service_is_packed_with_and_its_price_is_the_most_it_may_cost(shop: Shop) -> None:
    ask_now(shop)
    order = shop.get()
    assert not choose(shop.floor, order.id, "fake", EXPRESS)
    assert table(shop.floor, order.id, Aim.CHEAPEST).chosen is not None
    told = why_service(shop.floor, order.id)
    assert told is not None
    assert told.by_hand
    assert told.price == euros("9.00")
    shop.scan("1001", MUG)
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        intent = uow.labels.intent(parcel.id)
        assert uow.rates.chosen(order.id) is None, "what is packed later is chosen for anew"
    assert intent is not None
    assert (intent.carrier, intent.request["service"]) == ("fake", "express")
    assert intent.price_ceiling == euros("9.00")
    assert "ServiceChosen" in shop.history()


def test_a_label_above_the_chosen_price_is_a_stop_and_another_choice_buys_at_once(
    shop: Shop,
) -> None:
    assert isinstance(shop.carrier, Quoting)
    ask_now(shop)
    order = shop.get()
    choose(shop.floor, order.id, "fake", STANDARD)
    shop.scan("1001", MUG)
    shop.carrier.prices = {STANDARD: "4.21"}
    shop.work()
    assert shop.parcel().label is LabelState.REFUSED
    assert shop.carrier.ledger == []
    ask_now(shop)
    assert choose(shop.floor, order.id, "other", STANDARD), "it is bought at once"
    shop.work()
    parcel = shop.parcel()
    assert (parcel.label, parcel.carrier) == (LabelState.LIVE, "other")
    assert len(shop.other.ledger) == 1
    assert not shop.refused()


def test_a_choice_needs_a_kept_price_and_can_be_taken_back(shop: Shop) -> None:
    order = shop.get()
    with pytest.raises(Refused):
        choose(shop.floor, order.id, "fake", STANDARD)
    ask_now(shop)
    choose(shop.floor, order.id, "other", STANDARD)
    forget(shop.floor, order.id)
    assert table(shop.floor, order.id, Aim.CHEAPEST).chosen is None


def test_a_choice_of_an_account_that_is_gone_leaves_it_to_the_rules(shop: Shop) -> None:
    ask_now(shop)
    choose(shop.floor, shop.get().id, "other", STANDARD)
    shop.set(carriers=[{"key": "fake", "kind": "fake"}],
             rules=[{"name": "all", "carrier": "fake"}])  # fmt: skip
    shop.scan("1001", MUG)
    assert shop.parcel().carrier == "fake"


@pytest.mark.parametrize(
    ("aim", "more", "wanted"),
    [
        ("cheapest", {}, ("other", STANDARD)),
        ("fastest", {}, ("fake", EXPRESS)),
        ("cheapest", {"carrier": "fake"}, ("fake", STANDARD)),
        ("cheapest_in_time", {}, ("other", STANDARD)),
    ],
)
def test_a_rule_lets_prices_decide(
    shop: Shop, aim: str, more: Mapping[str, str], wanted: tuple[str, ServiceLevel]
) -> None:
    quick: Callable[..., Any] = shop.forecast.promise

    def promise(journey: Any) -> Any:
        told = quick(journey)
        if journey.service is EXPRESS:
            return replace(told, latest=told.earliest)
        return told

    shop.forecast.promise = promise  # type: ignore[method-assign]
    by_rates(shop, aim, **more)
    ask_now(shop)
    told = why_service(shop.floor, shop.get().id)
    assert told is not None
    assert told.aim is Aim(aim)
    assert told.price is not None
    answer = shop.scan("1001", MUG)
    assert answer.verdict.said is Said.BOX_CLOSED
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    assert shipment is not None
    assert (shipment.carrier, shipment.service, shipment.reason) == (*wanted, "by price")


def test_a_box_waits_for_prices_and_closes_when_they_are_there(shop: Shop) -> None:
    by_rates(shop, "cheapest")
    answer = shop.scan("1001", MUG)
    assert answer.verdict.said is Said.RATES_WANTED
    assert shop.parcel().status is ParcelStatus.OPEN
    told = why_service(shop.floor, shop.get().id)
    assert told is not None
    assert told.then == ""
    assert not told.skips
    shop.work()
    assert finalize(shop.floor).verdict.said is Said.BOX_CLOSED
    assert shop.parcel().carrier == "other"


def test_a_rule_that_no_price_serves_is_passed_over(shop: Shop) -> None:
    shop.set(rules=[{"name": "in time", "choose": "cheapest_in_time"},
                    {"name": "all else", "carrier": "fake"}])  # fmt: skip
    shop.order("1002")
    with shop.database.begin() as uow:
        order = uow.orders.by_number("1002")[0]
        order.promised = date(2026, 3, 2)
        uow.orders.set_status(order, queue=Queue.READY)
        uow.commit()
    ask_now(shop, "1002")
    told = why_service(shop.floor, shop.get("1002").id)
    assert told is not None
    assert (told.why, told.aim) == ("all else", None)
    assert [(name, skip.kind) for name, skip in told.skips] == [("in time", "aim")]
    shop.scan("1002", MUG)
    assert shop.parcel("1002").carrier == "fake"


def test_old_prices_do_not_decide_by_themselves_but_a_silent_carrier_does_not_stop_the_bench(
    shop: Shop,
) -> None:
    by_rates(shop, "cheapest")
    ask_now(shop)
    shop.database.clock.sleep(25 * 3600)
    assert shop.scan("1001", MUG).verdict.said is Said.RATES_WANTED
    shop.carrier, shop.other = (Quoting(key=key, raises=Unavailable("away"))
                                for key in ("fake", "other"))  # fmt: skip
    shop.work()
    answer = finalize(shop.floor)
    assert answer.verdict.said is Said.NO_SERVICE, "nobody names a price, and no rule is left"


def test_a_batch_asks_first_and_buys_at_the_price_it_was_chosen_by(shop: Shop) -> None:
    by_rates(shop, "cheapest")
    shop.order("1002")
    shop.order("1003", to_city="Ankara")
    finish(shop, start(shop))
    assert isinstance(shop.other, Quoting)
    assert len(shop.other.ledger) == 3
    parcel = shop.parcel("1002")
    with shop.database.begin() as uow:
        intent = uow.labels.intent(parcel.id)
    assert intent is not None
    assert intent.price_ceiling == euros("3.90")


def test_a_batch_asks_for_no_more_lanes_than_it_may(shop: Shop) -> None:
    by_rates(shop, "cheapest")
    shop.set(rates={"per_batch": 1})
    shop.order("1002", to_city="Ankara")
    finish(shop, start(shop))
    assert len(shop.other.ledger) == 1


def test_pick_offer_without_an_aim_is_the_rule_itself(shop: Shop) -> None:
    from workstation.services.choose_rates import pick_offer
    from workstation.services.floor import rules_of

    rule = rules_of(shop.settings)[-1]
    now = shop.database.clock.now()
    chosen = pick_offer(shop.settings, (), rule, shop.get(), now=now)
    assert chosen is not None
    assert chosen.carrier == "fake"
    with pytest.raises(NoRatesYet):
        pick_offer(shop.settings, (), replace(rule, aim=Aim.CHEAPEST), shop.get(), now=now)


def test_the_promise_of_an_order_is_its_own_day_or_what_the_shop_promises(shop: Shop) -> None:
    order = shop.get()
    assert promised_by(shop.settings, order) is None
    shop.set(rates={"promise_days": 3})
    assert promised_by(shop.settings, order) == date(2026, 3, 4), "placed on a Sunday"
    order.promised = date(2026, 3, 9)
    assert promised_by(shop.settings, order) == date(2026, 3, 9)


def test_late_prices_that_find_no_database_are_left_for_the_next_question(shop: Shop) -> None:
    held = threading.Event()
    shop.other = Quoting(key="other", hold=held)
    tried = threading.Event()
    real = shop.database.begin

    def begin() -> Any:
        if threading.current_thread().name == "rates:other":
            tried.set()
            raise Unavailable("The database is away.")
        return real()

    order = shop.get()
    with shop.database.begin() as uow:
        question = question_for(shop.settings, uow, order, ())
    ask_rates(works_with(shop, begin=begin), question)
    held.set()
    assert tried.wait(5)
    found = table(shop.floor, order.id, Aim.CHEAPEST)
    assert account(found, "other").offers == ()


def test_a_batch_asks_no_account_that_has_purchases_to_make(shop: Shop) -> None:
    shop.scan("1001", MUG)
    assert shop.parcel().carrier == "fake"
    by_rates(shop, "cheapest")
    shop.order("1002")
    with shop.database.begin() as uow:
        uow.work.add(NewWork(kind="wait", subject="1", purpose="", lane="carrier:other"))
        uow.commit()
    start(shop)
    shop.work("batch", most=3)
    assert isinstance(shop.carrier, Quoting)
    assert isinstance(shop.other, Quoting)
    assert (shop.carrier.asked_for, shop.other.asked_for) == ([], [])


def test_a_label_that_is_still_being_bought_is_not_bought_elsewhere(shop: Shop) -> None:
    assert isinstance(shop.carrier, Quoting)
    ask_now(shop)
    order = shop.get()
    choose(shop.floor, order.id, "fake", STANDARD)
    shop.scan("1001", MUG)
    shop.carrier.prices = {STANDARD: "4.21"}
    shop.work()
    refused = shop.refused()[0]
    with shop.database.begin() as uow:
        uow.work.retry(refused.id)
        item = uow.work.claim(owner="worker", lease_seconds=30, lanes=["carrier:fake"])
        assert item is not None
        uow.work.intend(item, name="buy")
        uow.commit()
    ask_now(shop)
    with pytest.raises(Refused, match="still being bought"):
        choose(shop.floor, order.id, "other", STANDARD)
