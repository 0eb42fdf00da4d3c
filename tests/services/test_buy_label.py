"""Buying: by the carrier's own ledger no parcel is ever bought twice, and every doubt is parked."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.fakes import FakeCarrier, Fate, FindableCarrier, RatingCarrier, TwoStepCarrier
from tests.services.shop import BOWL, MUG, Shop, euros, line
from workstation.domain.errors import Refused, Unavailable
from workstation.domain.orders import OrderStatus
from workstation.domain.shipments import LabelState
from workstation.ports.carrier import EffectKind, Problem
from workstation.ports.exchanges import KeptExchange
from workstation.ports.work import WorkState
from workstation.services.answer_question import answer, answer_all, retry
from workstation.services.buy_label import DOUBT
from workstation.services.change_order import fix_address
from workstation.services.outbox import MAX_TRIES
from workstation.services.pack import bench, release

KINDS = {
    EffectKind.KEYED: lambda: FakeCarrier(EffectKind.KEYED),
    EffectKind.LOOK_UP: lambda: FindableCarrier(EffectKind.LOOK_UP),
    EffectKind.ASK: lambda: FakeCarrier(EffectKind.ASK),
    EffectKind.REPEATABLE: lambda: FakeCarrier(EffectKind.REPEATABLE, own_label=True),
}


def closed(shop: Shop, number: str = "1001") -> None:
    """Close a box of one mug; its label waits in the outbox."""
    shop.order(number)
    shop.scan(number, MUG)


def truth(shop: Shop) -> str:
    """What a person reads in the carrier's own list."""
    return (
        f"bought:{shop.carrier.ledger[0].tracking_number}"
        if shop.carrier.ledger
        else ("not_bought")
    )


def through(shop: Shop) -> None:
    """Let the outbox go on, answering truly, until the parcel has its label."""
    for _ in range(20):
        shop.wait(shop.carrier.settle + 1)
        if shop.asking():
            shop.answer(truth(shop))
        elif shop.parcel().label is LabelState.LIVE:
            return
    raise AssertionError(f"no label after all that: {shop.open()}")


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_purchase_that_goes_well_is_one_sale_and_one_label(
    any_shop: Shop, kind: EffectKind
) -> None:
    any_shop.carrier = KINDS[kind]()
    closed(any_shop)
    any_shop.work()
    (sale,) = any_shop.carrier.ledger
    parcel = any_shop.parcel()
    assert parcel.label is LabelState.LIVE
    assert parcel.tracking_number == sale.tracking_number
    assert sale.client_ref == parcel.key
    assert len(any_shop.printer.printed) == 1
    assert not any_shop.open()


@pytest.mark.parametrize("kind", [EffectKind.KEYED, EffectKind.LOOK_UP, EffectKind.ASK])
@pytest.mark.parametrize("fate", [Fate.LOST_BEFORE, Fate.LOST_AFTER])
def test_a_lost_answer_does_not_buy_a_second_label(
    shop: Shop, kind: EffectKind, fate: Fate
) -> None:
    shop.carrier = KINDS[kind]()
    shop.carrier.next(fate)
    closed(shop)
    shop.work()
    through(shop)
    assert len(shop.carrier.ledger) == 1
    assert shop.parcel().tracking_number == shop.carrier.ledger[0].tracking_number
    assert len(shop.printer.printed) == 1


@pytest.mark.parametrize("kind", [EffectKind.KEYED, EffectKind.LOOK_UP, EffectKind.ASK])
def test_answers_lost_again_and_again_end_with_one_label(shop: Shop, kind: EffectKind) -> None:
    shop.carrier = KINDS[kind]()
    shop.carrier.next(Fate.LOST_BEFORE, Fate.LOST_BEFORE, Fate.LOST_AFTER)
    closed(shop)
    shop.work()
    through(shop)
    assert len(shop.carrier.ledger) == 1


def test_a_lost_answer_of_a_carrier_that_cannot_be_asked_is_one_question(any_shop: Shop) -> None:
    any_shop.carrier = FakeCarrier(EffectKind.ASK)
    any_shop.carrier.next(Fate.LOST_AFTER)
    closed(any_shop)
    any_shop.work()
    (row,) = any_shop.asking()
    assert row.cause == f"{DOUBT}:carrier:fake"
    assert any_shop.parcel().key in row.question
    assert any_shop.parcel().label is LabelState.UNKNOWN
    card = bench(any_shop.floor).bench
    assert card is not None
    assert card.label is not None
    assert card.label.question == row.question
    any_shop.work()
    assert any_shop.carrier.calls == 1


def test_the_number_a_person_read_off_is_taken_over_and_printed(any_shop: Shop) -> None:
    any_shop.carrier = FakeCarrier(EffectKind.ASK)
    any_shop.carrier.next(Fate.LOST_AFTER)
    closed(any_shop)
    any_shop.work()
    any_shop.answer(truth(any_shop))
    any_shop.work()
    assert any_shop.parcel().label is LabelState.LIVE
    assert any_shop.carrier.calls == 1
    (label,) = any_shop.painter.drawn
    assert label.barcode == any_shop.carrier.ledger[0].tracking_number


def test_an_answer_is_spoken_of_one_purchase_and_not_of_the_next(any_shop: Shop) -> None:
    any_shop.carrier = FakeCarrier(EffectKind.ASK)
    any_shop.carrier.next(Fate.LOST_BEFORE, Fate.LOST_AFTER)
    closed(any_shop)
    any_shop.work()
    any_shop.answer("not_bought")
    any_shop.work()
    assert len(any_shop.asking()) == 1
    any_shop.work()
    assert (any_shop.carrier.calls, len(any_shop.carrier.ledger)) == (2, 1)


def test_looking_again_asks_a_carrier_that_can_be_asked(shop: Shop) -> None:
    carrier = FindableCarrier()
    shop.carrier = carrier
    carrier.next(Fate.LOST_AFTER)
    carrier.answers.append(Refused("There are two labels under this key."))
    closed(shop)
    shop.work()
    shop.wait(carrier.settle)
    assert len(shop.asking()) == 1
    shop.answer("look_again")
    shop.work()
    assert shop.parcel().label is LabelState.LIVE
    assert carrier.calls == 1


def test_a_no_that_comes_too_soon_is_not_believed(shop: Shop) -> None:
    carrier = FindableCarrier(settle=60)
    shop.carrier = carrier
    carrier.next(Fate.LOST_AFTER)
    carrier.blind = 1
    closed(shop)
    shop.work()
    (row,) = shop.open()
    retry(shop.floor, row.id)
    shop.work()
    assert (carrier.asked, carrier.calls) == (1, 1)
    shop.wait(61)
    assert shop.parcel().label is LabelState.LIVE
    assert len(carrier.ledger) == 1


def test_a_clock_that_was_set_back_does_not_make_anybody_wait_longer(shop: Shop) -> None:
    carrier = FindableCarrier(settle=60)
    shop.carrier = carrier
    carrier.next(Fate.LOST_BEFORE)
    closed(shop)
    shop.work()
    shop.database.clock.sleep(-3600)
    (row,) = shop.open()
    retry(shop.floor, row.id)
    shop.work()
    (row,) = shop.open()
    now = shop.database.clock.now()
    assert 0 < (row.not_before - now).total_seconds() <= 60
    assert carrier.calls == 1


def test_a_key_that_the_carrier_has_forgotten_is_not_used_again(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.KEYED, key_life=600)
    shop.carrier.next(Fate.LOST_AFTER)
    closed(shop)
    shop.work()
    shop.wait(601)
    assert len(shop.asking()) == 1
    assert shop.carrier.calls == 1


def test_the_life_of_a_key_is_counted_from_its_first_use(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.KEYED, key_life=600)
    shop.carrier.next(Fate.LOST_AFTER, Fate.LOST_AFTER, Fate.LOST_AFTER)
    closed(shop)
    shop.work()
    shop.wait(400)
    assert shop.carrier.calls == 2
    shop.wait(400)
    assert shop.carrier.calls == 2
    assert len(shop.asking()) == 1


def test_a_keyed_carrier_that_can_be_asked_is_asked_when_its_key_is_forgotten(shop: Shop) -> None:
    carrier = FindableCarrier(EffectKind.KEYED, key_life=600)
    shop.carrier = carrier
    carrier.next(Fate.LOST_AFTER)
    closed(shop)
    shop.work()
    shop.wait(601)
    assert shop.parcel().label is LabelState.LIVE
    assert (carrier.asked, carrier.calls) == (1, 1)


@pytest.mark.parametrize("fate", [Fate.REFUSED, Fate.AWAY, Fate.NOT_SET_UP])
def test_a_no_to_a_repeat_says_nothing_about_the_first_sending(shop: Shop, fate: Fate) -> None:
    shop.carrier.next(Fate.LOST_AFTER, fate)
    closed(shop)
    shop.work()
    shop.wait(10)
    assert shop.parcel().label is LabelState.UNKNOWN
    for row in shop.refused():
        retry(shop.floor, row.id)
    through(shop)
    assert len(shop.carrier.ledger) == 1
    assert shop.parcel().tracking_number == shop.carrier.ledger[0].tracking_number


def test_a_carrier_that_loses_every_answer_ends_in_a_question(shop: Shop) -> None:
    shop.carrier.next(*[Fate.LOST_AFTER] * 100)
    closed(shop)
    for _ in range(MAX_TRIES * 2):
        shop.wait(301)
    assert len(shop.asking()) == 1
    assert shop.carrier.calls == MAX_TRIES
    assert len(shop.carrier.ledger) == 1


def test_a_look_up_carrier_that_loses_every_answer_ends_in_a_question(shop: Shop) -> None:
    shop.carrier = FindableCarrier(settle=10)
    shop.carrier.next(*[Fate.LOST_BEFORE] * 100)
    closed(shop)
    for _ in range(MAX_TRIES * 3):
        shop.wait(11)
    assert len(shop.asking()) == 1
    assert shop.carrier.calls == MAX_TRIES


def test_a_carrier_that_is_away_is_tried_again_by_itself_and_keeps_no_intent(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.AWAY)
    closed(shop)
    shop.work()
    (row,) = shop.open()
    assert (row.state, row.tries) == (WorkState.READY, 1)
    shop.wait(2)
    assert shop.parcel().label is LabelState.LIVE
    assert not shop.asking()


def test_a_carrier_that_stays_away_ends_in_a_question_whose_answer_begins_anew(
    shop: Shop,
) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(*[Fate.AWAY] * (MAX_TRIES + 2))
    closed(shop)
    for _ in range(MAX_TRIES + 2):
        shop.wait(2)
    (row,) = shop.asking()
    assert row.cause == "unavailable:carrier:fake"
    shop.answer("again")
    for _ in range(4):
        shop.wait(2)
    assert shop.parcel().label is LabelState.LIVE
    assert len(shop.carrier.ledger) == 1


def test_when_the_look_up_itself_is_lost_it_is_asked_again(shop: Shop) -> None:
    from workstation.domain.errors import OutcomeUnknown

    carrier = FindableCarrier(settle=10)
    shop.carrier = carrier
    carrier.next(Fate.LOST_AFTER)
    carrier.answers.extend([OutcomeUnknown("lost"), Unavailable("away")])
    closed(shop)
    shop.work()
    for _ in range(4):
        shop.wait(11)
    assert shop.parcel().label is LabelState.LIVE
    assert (carrier.asked, carrier.calls) == (3, 1)


def test_a_missing_password_asks_nobody_whether_a_label_was_sold(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.NOT_SET_UP)
    closed(shop)
    shop.work()
    (row,) = shop.refused()
    retry(shop.floor, row.id)
    shop.work()
    assert shop.parcel().label is LabelState.LIVE


def test_a_refusal_names_the_reason_and_a_mended_address_buys_under_a_new_key(
    any_shop: Shop,
) -> None:
    any_shop.carrier.next(Fate.REFUSED)
    closed(any_shop)
    any_shop.work()
    (row,) = any_shop.refused()
    assert "says no" in row.last_error
    assert any_shop.parcel().label is LabelState.REFUSED
    fix_address(any_shop.floor, any_shop.get().id, {"street": "Yeni Sokak 5", "country": "tr"})
    any_shop.work()
    (sale,) = any_shop.carrier.ledger
    assert sale.request.recipient.street == "Yeni Sokak 5"
    assert sale.request.recipient.country == "TR"
    assert sale.client_ref == f"{any_shop.parcel().key}R2"
    assert any_shop.parcel().label is LabelState.LIVE
    assert not any_shop.open()


def test_a_refused_purchase_that_is_retried_is_bought_under_a_new_key(shop: Shop) -> None:
    shop.carrier.next(Fate.REFUSED)
    closed(shop)
    shop.work()
    retry(shop.floor, shop.refused()[0].id)
    shop.work()
    (sale,) = shop.carrier.ledger
    assert sale.client_ref.endswith("R2")
    assert not shop.refused()


def test_what_the_carrier_would_refuse_is_found_before_anything_is_sent(shop: Shop) -> None:
    shop.carrier.problems = [Problem("phone", "The phone is missing.", "Ask the customer.")]
    closed(shop)
    shop.work()
    assert shop.carrier.calls == 0
    (row,) = shop.refused()
    assert "phone is missing" in row.last_error
    shop.carrier.problems = []
    fix_address(shop.floor, shop.get().id, {"phone": "+90 555 000 00 00"})
    shop.work()
    assert len(shop.carrier.ledger) == 1


def test_no_label_dearer_than_the_ceiling_is_bought(shop: Shop) -> None:
    shop.carrier = RatingCarrier(price=euros("50.01"))
    closed(shop)
    shop.work()
    assert shop.carrier.calls == 0
    (row,) = shop.refused()
    assert "50.01 EUR" in row.last_error
    shop.set(money={"per_label": "60"})
    retry(shop.floor, row.id)
    shop.work()
    assert len(shop.carrier.ledger) == 1


@pytest.mark.parametrize(("limit", "spend"), [("per_hour", "hour"), ("per_day", "day")])
def test_what_is_spent_in_an_hour_and_a_day_has_an_end(shop: Shop, limit: str, spend: str) -> None:
    shop.carrier = RatingCarrier(price=euros("10"))
    shop.set(money={limit: "25"})
    for number in ("1001", "1002", "1003"):
        closed(shop, number)
        shop.work()
    assert len(shop.carrier.ledger) == 2
    (row,) = shop.refused()
    assert spend in row.last_error
    shop.database.clock.sleep(25 * 3600)
    retry(shop.floor, row.id)
    shop.work()
    assert len(shop.carrier.ledger) == 3


def test_a_carrier_without_prices_is_held_to_what_was_spent_already(shop: Shop) -> None:
    shop.set(money={"per_hour": "15"})
    for number in ("1001", "1002", "1003"):
        closed(shop, number)
        shop.work()
    assert len(shop.carrier.ledger) == 2


def test_without_ceilings_nothing_is_asked(shop: Shop) -> None:
    shop.carrier = RatingCarrier(price=euros("9000"))
    shop.set(money={"per_label": "0", "per_hour": "0", "per_day": "0"})
    closed(shop)
    shop.work()
    assert len(shop.carrier.ledger) == 1


def test_the_hours_ceiling_holds_without_one_for_a_label(shop: Shop) -> None:
    shop.set(money={"per_label": "0", "per_hour": "15"})
    for number in ("1001", "1002", "1003"):
        closed(shop, number)
        shop.work()
    assert len(shop.carrier.ledger) == 2


def test_an_account_has_a_ceiling_and_a_currency_of_its_own(shop: Shop) -> None:
    from workstation.domain.values import Money

    account = {"key": "fake", "kind": "fake", "currency": "TRY", "per_label": "200"}
    shop.set(carriers=[account], rules=[{"name": "all", "carrier": "fake"}])
    shop.carrier = RatingCarrier(price=Money(Decimal(201), "TRY"))
    closed(shop)
    shop.work()
    assert "201.00 TRY" in shop.refused()[0].last_error
    shop.set(carriers=[{**account, "per_label": ""}])
    retry(shop.floor, shop.refused()[0].id)
    shop.work()
    assert len(shop.carrier.ledger) == 1


def test_a_price_in_another_currency_is_not_compared(shop: Shop) -> None:
    from workstation.domain.values import Money

    shop.carrier = RatingCarrier(price=Money(Decimal(900), "TRY"))
    closed(shop)
    shop.work()
    assert len(shop.carrier.ledger) == 1


def test_an_order_that_is_cancelled_before_the_purchase_costs_nothing(shop: Shop) -> None:
    from tests.services.shop import incoming
    from workstation.services.import_orders import store

    closed(shop)
    store(shop.floor, "x", [incoming("1001", cancelled=True)], pause=lambda _: None)
    shop.work()
    assert shop.carrier.calls == 0
    (row,) = shop.refused()
    retry(shop.floor, row.id)
    shop.work()
    assert shop.carrier.calls == 0
    # Whoever retries it has seen why: it does not come back for ever.
    assert not shop.open()
    assert shop.get().status is OrderStatus.CANCELLED
    fix_address(shop.floor, shop.get().id, {"city": "Bodrum"})
    shop.work()
    assert shop.carrier.calls == 0


def test_the_raw_answer_is_kept_before_it_is_read(any_shop: Shop) -> None:
    carrier = TwoStepCarrier()
    any_shop.carrier = carrier
    carrier.unreadable = 1
    carrier.settle = 0
    closed(any_shop)
    any_shop.work()
    parcel = any_shop.parcel()
    with any_shop.database.begin() as uow:
        intent = uow.labels.intent(parcel.id)
    assert intent is not None
    assert intent.raw_answer == carrier.ledger[0].tracking_number.encode()
    assert parcel.label is LabelState.LIVE
    # The stored answer is read again before anybody is asked.
    assert (carrier.calls, carrier.asked) == (1, 0)


def test_an_answer_that_stays_unreadable_is_looked_up(shop: Shop) -> None:
    carrier = TwoStepCarrier(unreadable=2, settle=0)
    shop.carrier = carrier
    closed(shop)
    shop.work()
    assert shop.parcel().label is LabelState.LIVE
    assert (carrier.calls, carrier.asked) == (1, 1)


def test_what_was_stored_of_a_lost_answer_spares_the_question(any_shop: Shop) -> None:
    carrier = TwoStepCarrier(kind=EffectKind.ASK, unreadable=1)
    any_shop.carrier = carrier
    closed(any_shop)
    any_shop.work()
    (row,) = any_shop.open()
    assert row.state is WorkState.ASK
    answer(any_shop.floor, row.id, "look_again")
    any_shop.work()
    assert any_shop.parcel().label is LabelState.LIVE
    assert carrier.calls == 1


def test_what_was_said_of_an_earlier_try_is_not_read_for_the_next(shop: Shop) -> None:
    carrier = TwoStepCarrier(kind=EffectKind.ASK, unreadable=1)
    shop.carrier = carrier
    closed(shop)
    shop.work()
    carrier.next(Fate.LOST_BEFORE)
    (row,) = shop.open()
    answer(shop.floor, row.id, "not_bought")
    shop.work()
    # The second answer was lost on its way: the first one must not pass for it.
    (row,) = shop.open()
    assert row.state is WorkState.ASK
    answer(shop.floor, row.id, "look_again")
    shop.work()
    assert shop.parcel().label is LabelState.UNKNOWN


def test_what_was_said_about_a_purchase_is_kept_with_it(any_shop: Shop) -> None:
    now = any_shop.database.clock.now()
    said = KeptExchange(now, "POST", "/ship", "answered", 200, 0.2, "{}", "")
    told = [[], [said], [], [said, said]]
    any_shop.exchanges = lambda: tuple(told.pop(0)) if told else ()
    any_shop.carrier = TwoStepCarrier()
    any_shop.other = FakeCarrier(key="other")
    any_shop.other.next(Fate.REFUSED)
    closed(any_shop)
    any_shop.work()
    any_shop.order("1002", to_country="GR", to_name="Ada")
    any_shop.scan("1002", MUG)
    any_shop.work()
    kept = []
    for number in ("1001", "1002"):
        parcel = any_shop.parcel(number)
        with any_shop.database.begin() as uow:
            intent = uow.labels.intent(parcel.id)
            assert intent is not None
            kept.append(uow.exchanges.of(intent.client_ref))
    assert kept == [[said], [said, said]]


def test_a_database_that_fails_after_the_sale_does_not_buy_again(shop: Shop) -> None:
    """The answer is there and cannot be kept: that is no "nothing was sent"."""
    carrier = TwoStepCarrier()
    shop.carrier = carrier
    failed = []

    def fail_once(point: str) -> None:
        if carrier.ledger and point == "commit:before" and not failed:
            failed.append(point)
            raise Unavailable("The disk is full.", retry_after=1.0)

    closed(shop)
    shop.begin = shop.database.station(checkpoint=fail_once)
    shop.work()
    assert failed
    through(shop)
    assert len(carrier.ledger) == 1
    assert shop.parcel().label is LabelState.LIVE


def test_the_bench_may_be_left_while_the_label_is_being_bought(any_shop: Shop) -> None:
    def leave_the_bench(point: str) -> None:
        if point == "buy:before":
            release(any_shop.floor)

    closed(any_shop)
    any_shop.checkpoint = leave_the_bench
    any_shop.work()
    assert any_shop.parcel().label is LabelState.LIVE
    assert bench(any_shop.floor).bench is None
    assert not any_shop.open()


def test_a_part_that_is_packed_meanwhile_loses_nothing(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL))
    any_shop.scan("1001", MUG)
    from workstation.services.pack import next_package

    next_package(any_shop.floor)

    def go_on(point: str) -> None:
        if point == "buy:before" and any_shop.parcel().number == 2 and not any_shop.parcel().count:
            any_shop.scan(BOWL)

    any_shop.checkpoint = go_on
    any_shop.work()
    first, second = any_shop.parcels()
    assert [first.label, second.label] == [LabelState.LIVE] * 2
    assert len(any_shop.carrier.ledger) == 2


def test_an_address_is_not_changed_under_a_label_that_is_bought(shop: Shop) -> None:
    shop.pack()
    with pytest.raises(Refused) as caught:
        fix_address(shop.floor, shop.get().id, {"city": "Bodrum"})
    assert caught.value.field == "city"
    assert shop.get().recipient.city == "İzmir"


def test_a_label_that_only_waits_is_bought_with_the_mended_address(shop: Shop) -> None:
    closed(shop)
    fix_address(shop.floor, shop.get().id, {"city": "Bodrum"})
    shop.work()
    (sale,) = shop.carrier.ledger
    assert sale.request.recipient.city == "Bodrum"
    assert shop.painter.drawn == []


def test_an_address_is_not_changed_while_its_label_is_being_bought(any_shop: Shop) -> None:
    refusals = []

    def mend(point: str) -> None:
        if point == "buy:before":
            with pytest.raises(Refused) as caught:
                fix_address(any_shop.floor, any_shop.get().id, {"city": "Bodrum"})
            refusals.append(caught.value)

    closed(any_shop)
    any_shop.checkpoint = mend
    any_shop.work()
    assert len(refusals) == 1
    assert any_shop.get().recipient.city == "İzmir"
    assert len(any_shop.carrier.ledger) == 1


def test_an_unknown_account_waits_for_set_up_and_is_bought_when_it_is_there(shop: Shop) -> None:
    shop.carrier.key = "renamed"
    closed(shop)
    shop.work()
    (row,) = shop.refused()
    assert "fake" in row.last_error
    shop.carrier.key = "fake"
    retry(shop.floor, row.id)
    shop.work()
    assert shop.parcel().label is LabelState.LIVE


def test_a_bug_parks_one_purchase_and_the_lane_goes_on(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.BUG)
    closed(shop, "1001")
    closed(shop, "1002")
    shop.work()
    (row,) = shop.refused()
    assert row.cause == "" or "mistake" in row.last_error
    assert shop.parcel("1002").label is LabelState.LIVE
    retry(shop.floor, row.id)
    shop.work()
    # Whether the bug struck before or after the sale nobody knows.
    assert len(shop.asking()) == 1


def test_one_answer_serves_all_of_the_same_cause(any_shop: Shop) -> None:
    any_shop.carrier = FakeCarrier(EffectKind.ASK)
    any_shop.carrier.next(*[Fate.LOST_BEFORE] * 3)
    for number in ("1001", "1002", "1003"):
        closed(any_shop, number)
    any_shop.work()
    causes = {row.cause for row in any_shop.asking()}
    assert len(any_shop.asking()) == 3
    assert answer_all(any_shop.floor, causes.pop(), "not_bought") == 3
    any_shop.work()
    assert len(any_shop.carrier.ledger) == 3
    assert len({sale.client_ref for sale in any_shop.carrier.ledger}) == 3


def test_a_tracking_number_is_no_answer_for_many(shop: Shop) -> None:
    with pytest.raises(Refused):
        answer_all(shop.floor, f"{DOUBT}:carrier:fake", "bought:1Z")


@pytest.mark.parametrize("words", ["yes", "bought:", "", "sent"])
def test_an_answer_that_the_question_does_not_know_is_refused(shop: Shop, words: str) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.LOST_BEFORE)
    closed(shop)
    shop.work()
    (row,) = shop.asking()
    with pytest.raises(Refused):
        answer(shop.floor, row.id, words)
    assert len(shop.asking()) == 1


def test_a_question_is_answered_once(shop: Shop) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.LOST_BEFORE)
    closed(shop)
    shop.work()
    (row,) = shop.asking()
    answer(shop.floor, row.id, "not_bought")
    with pytest.raises(Refused):
        answer(shop.floor, row.id, "not_bought")


@pytest.mark.parametrize("number", ["ΑΒΓ 1", "1\x002", "9" * 41])
def test_a_number_that_no_bars_can_carry_leaves_the_question_open(shop: Shop, number: str) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)
    shop.carrier.next(Fate.LOST_AFTER)
    closed(shop)
    shop.work()
    with pytest.raises(Refused):
        shop.answer(f"bought:{number}")
    assert len(shop.asking()) == 1


def test_another_parcels_number_leaves_the_question_open(any_shop: Shop) -> None:
    any_shop.carrier = FakeCarrier(EffectKind.ASK)
    closed(any_shop, "1001")
    any_shop.work()
    taken = any_shop.carrier.ledger[0].tracking_number
    any_shop.carrier.next(Fate.LOST_AFTER)
    closed(any_shop, "1002")
    any_shop.work()
    with pytest.raises(Refused, match=taken):
        any_shop.answer(f"bought:{taken}")
    any_shop.answer(f"bought:{any_shop.carrier.ledger[1].tracking_number}")
    any_shop.work()
    assert not any_shop.open()
    assert any_shop.carrier.calls == 2
