"""At the bench: what is packed is what is recorded, and every refusal says why."""

from __future__ import annotations

import pytest

from tests.services.shop import BOWL, CARD, MAY, MUG, PLATE, Shop, line
from workstation.domain.barcodes import Command, command_code
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.domain.values import Money, OrderId
from workstation.ports.labels import PrintState
from workstation.services import pack
from workstation.services.change_order import hold, unhold
from workstation.services.desk import LineState, PackAnswer, Phase, Said, StopKind, Tone
from workstation.services.import_orders import store

UNKNOWN_GTIN = "4006381333962"


def stopped(answer: PackAnswer) -> StopKind:
    assert answer.verdict.tone is Tone.STOP, answer.verdict
    assert answer.stop is not None
    return answer.stop.kind


def test_scanning_an_order_and_its_items_closes_the_box(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG, quantity=2), line(BOWL))
    opened = any_shop.scan("1001\r")
    assert opened.verdict.said is Said.ORDER_OPENED
    first = any_shop.scan(MUG)
    assert (first.verdict.said, first.verdict.n, first.verdict.of) == (Said.RIGHT_ITEM, 1, 2)
    any_shop.scan(MUG)
    closed = any_shop.scan(BOWL)
    assert closed.verdict.said is Said.BOX_CLOSED
    assert closed.bench is not None
    assert closed.bench.phase is Phase.CLOSED
    parcel = any_shop.parcel()
    assert parcel.status is ParcelStatus.PACKED
    assert parcel.label is LabelState.REQUESTED
    assert parcel.count == 3
    assert parcel.weight_g == 900
    order = any_shop.get()
    assert order.status is OrderStatus.PACKED
    assert any_shop.queue() is None
    assert any_shop.history() == [
        "OrderImported", "OrderOpened", "ItemScanned", "ItemScanned", "ItemScanned", "ParcelClosed",
    ]  # fmt: skip


def test_the_whole_way_of_a_parcel_to_a_scanned_label(any_shop: Shop) -> None:
    any_shop.order()
    any_shop.scan("1001", MUG)
    any_shop.work()
    parcel = any_shop.parcel()
    assert parcel.label is LabelState.LIVE
    card = pack.bench(any_shop.floor).bench
    assert card is not None
    assert card.label is not None
    assert card.label.print_state is PrintState.CONFIRMED
    assert card.label.reason == "all else"
    scanned = any_shop.scan(parcel.tracking_number)
    assert scanned.verdict.said is Said.LABEL_SCANNED
    assert scanned.bench is not None
    assert scanned.bench.phase is Phase.LABEL_DONE
    assert pack.bench(any_shop.floor).bench is None


def test_an_order_opens_by_number_in_any_spelling(shop: Shop) -> None:
    shop.order("ABI-7")
    assert shop.scan("abı-7").verdict.said is Said.ORDER_OPENED


def test_an_order_opens_by_its_parcels_key_and_tracking_number(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    pack.finalize(shop.floor)
    shop.work()
    parcel = shop.parcel()
    shop.scan(parcel.tracking_number)
    for code in (parcel.key, parcel.tracking_number):
        assert shop.scan(code).verdict.said is Said.ORDER_OPENED
        pack.release(shop.floor)


def test_nothing_known_opens_nothing(shop: Shop) -> None:
    shop.order()
    assert shop.scan("9999").verdict.said is Said.UNKNOWN_CODE
    article = shop.scan(MUG)
    assert (article.verdict.said, article.verdict.object) == (Said.NOTHING_OPEN, "Mug")
    assert pack.open_order(shop.floor, OrderId(99)).verdict.said is Said.UNKNOWN_CODE


def test_a_wrong_item_is_named_with_the_one_that_is_needed(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG))
    any_shop.order("1002", line(BOWL))
    answer = any_shop.scan("1001", BOWL)
    assert stopped(answer) is StopKind.WRONG_ITEM
    assert answer.stop is not None
    assert answer.stop.scanned is not None
    assert answer.stop.needed is not None
    assert (answer.stop.scanned.name, answer.stop.needed.name) == ("Bowl", "Mug")
    assert any_shop.parcel().count == 0


def test_one_too_many_is_a_stop_and_is_not_counted(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL))
    assert stopped(any_shop.scan("1001", MUG, MUG)) is StopKind.SURPLUS
    assert any_shop.parcel().count == 1


def test_after_a_stop_the_right_item_goes_on(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    assert shop.scan("1001", MUG, MUG, BOWL).verdict.said is Said.BOX_CLOSED


def test_what_ships_later_is_not_taken_today(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL, ships_around=MAY))
    answer = shop.scan("1001", BOWL)
    assert stopped(answer) is StopKind.NOT_YET
    assert answer.stop is not None
    assert answer.stop.ships_around == MAY


def test_a_cancelled_article_is_not_wanted(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL))
    with shop.database.begin() as uow:
        uow.orders.set_line(order.lines[1].id, packed=0, shipped=0, cancelled=1)
        uow.commit()
    assert stopped(shop.scan("1001", BOWL)) is StopKind.SURPLUS
    bench = pack.bench(shop.floor).bench
    assert bench is not None
    assert [one.state for one in bench.lines] == [LineState.NOW, LineState.CANCELLED]


def test_an_unknown_article_number_is_a_stop_but_any_other_code_a_note(shop: Shop) -> None:
    shop.order()
    assert stopped(shop.scan("1001", UNKNOWN_GTIN)) is StopKind.UNKNOWN_ITEM
    assert shop.scan("https://example.com/x").verdict.said is Said.UNKNOWN_CODE
    assert shop.history().count("ScanRefused") == 2


def test_another_orders_number_is_a_stop_while_a_box_is_open(shop: Shop) -> None:
    shop.order("1001")
    shop.order("1002")
    assert stopped(shop.scan("1001", "1002")) is StopKind.OTHER_ORDER


def test_another_orders_label_is_a_stop(shop: Shop) -> None:
    label = shop.pack("1001").tracking_number
    shop.scan(label)
    shop.order("1002")
    answer = shop.scan("1002", label)
    assert stopped(answer) is StopKind.OTHER_LABEL
    assert answer.stop is not None
    assert answer.stop.reason == "1001"


def test_the_same_order_again_is_a_note(shop: Shop) -> None:
    shop.order()
    assert shop.scan("1001", "1001").verdict.said is Said.SAME_ORDER


def test_an_order_cancelled_while_it_is_open_stops_every_scan(any_shop: Shop) -> None:
    from tests.services.shop import incoming

    lines = (line(MUG), line(BOWL))
    any_shop.order("1001", *lines)
    any_shop.scan("1001", MUG)
    again = [incoming("1001", *lines, cancelled=True)]
    store(any_shop.floor, "again", again, pause=lambda _: None)
    for answer in (
        any_shop.scan(BOWL),
        pack.finalize(any_shop.floor),
        pack.next_package(any_shop.floor),
        pack.set_weight(any_shop.floor, 500),
        pack.confirm_without_code(any_shop.floor),
    ):
        assert stopped(answer) is StopKind.ORDER_CANCELLED
        assert answer.stop is not None
        assert [one.name for one in answer.stop.put_back] == ["Mug"]
    assert pack.empty_box(any_shop.floor).verdict.said is Said.EMPTIED
    assert any_shop.queue() is None
    assert any_shop.get().status is OrderStatus.CANCELLED
    assert pack.take_next(any_shop.floor).verdict.said is Said.QUEUE_EMPTY


def test_a_held_order_does_not_open_until_it_is_let_go(shop: Shop) -> None:
    order = shop.order()
    hold(shop.floor, order.id, "customer called")
    answer = shop.scan("1001")
    assert stopped(answer) is StopKind.ORDER_HELD
    assert answer.stop is not None
    assert (answer.stop.reason, answer.stop.order_number) == ("customer called", "1001")
    unhold(shop.floor, order.id)
    assert shop.scan("1001").verdict.said is Said.ORDER_OPENED


def test_an_order_that_cannot_ship_says_why(shop: Shop) -> None:
    shop.order("1001", to_city="")
    answer = shop.scan("1001")
    assert stopped(answer) is StopKind.CANNOT_SHIP
    assert answer.stop is not None
    assert answer.stop.reason == "no_city"


def test_a_second_bench_is_told_who_holds_the_order(any_shop: Shop) -> None:
    any_shop.order()
    any_shop.scan("1001")
    answer = any_shop.scan("1001", at="Bench 2")
    assert (answer.verdict.said, answer.verdict.detail) == (Said.HELD_ELSEWHERE, "Deniz")
    assert len(any_shop.parcels()) == 1


def test_a_second_bench_takes_the_next_order_that_is_free(any_shop: Shop) -> None:
    any_shop.order("1001")
    any_shop.order("1002")
    assert pack.take_next(any_shop.floor).verdict.object == "1001"
    second = any_shop.bench("Bench 2")
    assert pack.take_next(second).verdict.object == "1002"
    assert pack.take_next(any_shop.bench("Bench 3")).verdict.said is Said.QUEUE_EMPTY


def test_a_claim_that_is_kept_is_not_lost_and_one_of_a_dead_bench_comes_back(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    half = shop.settings.timing.claim / 2 + 1
    shop.database.clock.sleep(half)
    assert pack.keep_claim(shop.floor)
    shop.database.clock.sleep(half)
    assert shop.scan("1001", at="Bench 2").verdict.said is Said.HELD_ELSEWHERE
    shop.database.clock.sleep(half)
    taken = shop.scan("1001", at="Bench 2")
    assert taken.verdict.said is Said.ORDER_OPENED
    assert taken.bench is not None
    assert taken.bench.in_box == 1
    assert not pack.keep_claim(shop.floor)


def test_an_item_without_barcode_is_confirmed_by_key_and_that_is_logged(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(CARD))
    answer = shop.scan("1001", command_code(Command.CONFIRM))
    assert (answer.verdict.said, answer.verdict.object) == (Said.CONFIRMED, "Gift card")
    refused = pack.confirm_without_code(shop.floor)
    assert (refused.verdict.said, refused.verdict.object) == (Said.ITEM_HAS_CODE, "Mug")
    detail = shop.database.views.find_order("1001")
    assert detail is not None
    scans = [row.payload["confirmed_by_key"] for row in detail.history if row.kind == "ItemScanned"]
    assert scans == [True]


def test_the_box_is_chosen_by_key_and_an_unknown_key_changes_nothing(shop: Shop) -> None:
    shop.order()
    shop.scan("1001")
    answer = pack.choose_box(shop.floor, 2)
    assert (answer.verdict.said, answer.verdict.object) == (Said.BOX_CHOSEN, "M")
    unknown = pack.choose_box(shop.floor, 9)
    assert unknown.verdict.said is Said.UNKNOWN_CODE
    assert unknown.bench is not None
    assert unknown.bench.box is not None
    assert unknown.bench.box.key == 2


def test_a_box_whose_weight_is_unknown_waits_for_the_scale_and_then_closes(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG, weight=None))
    waits = any_shop.scan("1001", MUG)
    assert waits.verdict.said is Said.WEIGHT_NEEDED
    assert any_shop.parcel().count == 1
    closed = pack.set_weight(any_shop.floor, 740)
    assert closed.verdict.said is Said.BOX_CLOSED
    assert any_shop.parcel().weight_g == 740


def test_a_weight_before_the_last_item_is_only_kept(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    answer = pack.set_weight(shop.floor, 400)
    assert (answer.verdict.said, answer.verdict.object) == (Said.WEIGHT_SET, "400")
    pack.set_weight(shop.floor, 0)
    assert shop.parcel().weight_g is None
    bench = pack.bench(shop.floor).bench
    assert bench is not None
    assert bench.expected_g == (270, 330)


def test_finalize_closes_a_part_and_the_rest_stays_owed(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL))
    closed = any_shop.scan("1001", MUG, command_code(Command.FINALIZE))
    assert closed.verdict.said is Said.BOX_CLOSED
    assert closed.bench is not None
    assert closed.bench.still_to_come == 1
    assert any_shop.get().status is OrderStatus.PARTIAL
    assert any_shop.queue() == Queue.READY


def test_when_only_later_lines_are_left_the_order_waits_with_the_later_ones(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL, ships_around=MAY))
    closed = shop.scan("1001", MUG)
    assert closed.verdict.said is Said.BOX_CLOSED
    assert shop.queue() == Queue.LATER


def test_next_package_closes_this_box_and_begins_another(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL))
    answer = any_shop.scan("1001", MUG, command_code(Command.NEXT_PACKAGE))
    assert (answer.verdict.said, answer.verdict.n) == (Said.NEXT_BOX, 2)
    assert any_shop.scan(BOWL).verdict.said is Said.BOX_CLOSED
    first, second = any_shop.parcels()
    assert (first.count, second.count) == (1, 1)
    any_shop.work()
    assert len({sale.client_ref for sale in any_shop.carrier.ledger}) == 2


def test_the_first_boxs_label_can_be_scanned_while_the_second_is_packed(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG, command_code(Command.NEXT_PACKAGE))
    shop.work()
    first = shop.parcels()[0]
    answer = shop.scan(first.tracking_number)
    assert answer.verdict.said is Said.LABEL_SCANNED
    assert answer.bench is not None
    assert answer.bench.parcel_number == 2
    assert shop.scan(BOWL).verdict.said is Said.BOX_CLOSED


def test_next_package_with_everything_in_only_closes(shop: Shop) -> None:
    shop.order("1001", line(MUG, weight=None))
    shop.scan("1001", MUG)
    assert pack.next_package(shop.floor).verdict.said is Said.WEIGHT_NEEDED
    pack.choose_box(shop.floor, 1)
    pack.set_weight(shop.floor, 100)
    assert len(shop.parcels()) == 1


@pytest.mark.parametrize("verb", [pack.finalize, pack.next_package])
def test_an_empty_box_is_not_closed(shop: Shop, verb: object) -> None:
    shop.order()
    shop.scan("1001")
    assert callable(verb)
    answer = verb(shop.floor)
    assert answer.verdict.said is Said.BOX_EMPTY
    assert shop.parcel().status is ParcelStatus.OPEN


def test_without_a_rule_the_box_stays_open_and_says_what_is_missing(shop: Shop) -> None:
    shop.set(rules=[])
    shop.order()
    answer = shop.scan("1001", MUG)
    assert answer.verdict.said is Said.NO_SERVICE
    assert "rule" in answer.verdict.detail
    shop.set(rules=[{"name": "all", "carrier": "fake"}])
    assert pack.finalize(shop.floor).verdict.said is Said.BOX_CLOSED


def test_emptying_the_box_gives_the_order_back_as_it_was(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG, quantity=2), line(BOWL))
    any_shop.scan("1001", MUG, MUG)
    assert any_shop.scan(command_code(Command.UNPACK)).verdict.said is Said.EMPTIED
    order = any_shop.get()
    assert [one.packed for one in order.lines] == [0, 0]
    assert order.status is OrderStatus.OPEN
    assert any_shop.queue() == Queue.READY
    assert any_shop.parcel().status is ParcelStatus.CANCELLED
    assert any_shop.scan("1001", at="Bench 2").verdict.said is Said.ORDER_OPENED


def test_a_released_order_keeps_its_items_for_whoever_opens_it_again(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL))
    any_shop.scan("1001", MUG)
    assert pack.release(any_shop.floor).verdict.said is Said.RELEASED
    assert pack.bench(any_shop.floor).bench is None
    resumed = any_shop.scan("1001", at="Bench 2")
    assert resumed.bench is not None
    assert resumed.bench.in_box == 1
    assert any_shop.scan(BOWL, at="Bench 2").verdict.said is Said.BOX_CLOSED
    assert len(any_shop.parcels()) == 1


def test_an_empty_box_that_is_left_swallows_no_cash_on_delivery(any_shop: Shop) -> None:
    from decimal import Decimal

    any_shop.order("1001", cod=Money(Decimal(25), "EUR"))
    any_shop.scan("1001")
    pack.release(any_shop.floor)
    any_shop.scan("1001", MUG)
    any_shop.work()
    assert any_shop.parcel().number == 2
    (sale,) = any_shop.carrier.ledger
    assert sale.request.cod == Money(Decimal(25), "EUR")


def test_only_the_first_parcel_collects_the_cash(shop: Shop) -> None:
    from decimal import Decimal

    shop.order("1001", line(MUG), line(BOWL), cod=Money(Decimal(25), "EUR"))
    shop.scan("1001", MUG, command_code(Command.NEXT_PACKAGE), BOWL)
    shop.work()
    assert [sale.request.cod is not None for sale in shop.carrier.ledger] == [True, False]


def test_with_items_in_the_box_no_other_order_is_opened_over_it(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    other = shop.order("1002")
    shop.scan("1001", MUG)
    assert stopped(pack.open_order(shop.floor, other.id)) is StopKind.OTHER_ORDER
    here = pack.take_next(shop.floor)
    assert (here.verdict.said, here.verdict.object) == (Said.SAME_ORDER, "1001")
    assert pack.open_order(shop.floor, shop.get().id).verdict.said is Said.SAME_ORDER


def test_an_empty_or_closed_box_makes_room_for_the_next_order(any_shop: Shop) -> None:
    any_shop.order("1001")
    other = any_shop.order("1002")
    any_shop.scan("1001")
    assert pack.open_order(any_shop.floor, other.id).verdict.object == "1002"
    assert any_shop.scan(MUG).verdict.said is Said.BOX_CLOSED
    opened = any_shop.scan("1001")
    assert opened.verdict.said is Said.ORDER_OPENED
    assert opened.bench is not None
    assert opened.bench.order_number == "1001"
    again = any_shop.scan(MUG, "1002")
    assert again.bench is not None
    assert (again.bench.order_number, again.bench.phase) == ("1002", Phase.CLOSED)


def test_an_order_that_does_not_open_leaves_the_bench_as_it_is(shop: Shop) -> None:
    shop.order("1001")
    held = shop.order("1002")
    hold(shop.floor, held.id, "wait")
    shop.scan("1001", MUG)
    answer = shop.scan("1002")
    assert stopped(answer) is StopKind.ORDER_HELD
    assert answer.bench is not None
    assert answer.bench.order_number == "1001"
    shown = pack.bench(shop.floor).bench
    assert shown is not None
    assert shown.order_number == "1001"


def test_with_a_closed_box_on_the_bench_the_packing_keys_say_so(shop: Shop) -> None:
    shop.order()
    shop.scan("1001", MUG)
    for answer in (
        pack.finalize(shop.floor),
        pack.next_package(shop.floor),
        pack.set_weight(shop.floor, 300),
        pack.choose_box(shop.floor, 1),
        pack.empty_box(shop.floor),
        pack.confirm_without_code(shop.floor),
        shop.scan("1001"),
        shop.scan("nothing-known"),
    ):
        assert answer.verdict.said is Said.ALREADY_PACKED
        assert answer.bench is not None
        assert answer.bench.phase is Phase.CLOSED


def test_on_an_empty_bench_every_key_says_that_nothing_is_open(shop: Shop) -> None:
    for answer in (
        pack.bench(shop.floor),
        pack.finalize(shop.floor),
        pack.release(shop.floor),
        pack.print_again(shop.floor),
        pack.choose_box(shop.floor, 1),
        shop.scan(command_code(Command.HOLD)),
    ):
        assert (answer.verdict.said, answer.bench) == (Said.NOTHING_OPEN, None)
    assert pack.take_next(shop.floor).verdict.said is Said.QUEUE_EMPTY


def test_an_item_too_many_after_closing_is_a_stop(shop: Shop) -> None:
    shop.order()
    assert stopped(shop.scan("1001", MUG, MUG)) is StopKind.SURPLUS


def test_a_neighbours_label_on_a_closed_box_is_a_stop(shop: Shop) -> None:
    label = shop.pack("1001").tracking_number
    shop.scan(label)
    shop.pack("1002")
    assert stopped(shop.scan(label)) is StopKind.OTHER_LABEL


def test_a_label_that_is_not_bought_yet_is_not_scanned_back(shop: Shop) -> None:
    shop.order()
    shop.scan("1001", MUG)
    key = shop.parcel().key
    assert shop.scan(key).verdict.said is Said.NO_LABEL_YET


def test_after_a_part_is_closed_the_order_number_opens_the_next_box(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG, command_code(Command.FINALIZE))
    opened = shop.scan("1001")
    assert opened.verdict.said is Said.ORDER_OPENED
    assert opened.bench is not None
    assert opened.bench.phase is Phase.PACKING
    before = next(one for one in opened.bench.lines if one.product.name == "Mug")
    assert (before.state, before.before) == (LineState.BEFORE, 1)


def test_a_packed_order_comes_back_to_the_bench_until_its_label_was_scanned(shop: Shop) -> None:
    parcel = shop.pack()
    pack.release(shop.floor)
    back = shop.scan("1001")
    assert back.bench is not None
    assert back.bench.phase is Phase.CLOSED
    shop.scan(parcel.tracking_number)
    assert shop.scan("1001").verdict.said is Said.ALREADY_PACKED


def test_print_again_prints_a_copy_and_buys_nothing(any_shop: Shop) -> None:
    any_shop.order()
    any_shop.scan("1001", MUG)
    assert pack.print_again(any_shop.floor).verdict.said is Said.NO_LABEL_YET
    any_shop.work()
    answer = any_shop.scan(command_code(Command.PRINT_AGAIN))
    assert answer.verdict.said is Said.PRINTING_AGAIN
    any_shop.work()
    assert len(any_shop.printer.printed) == 2
    assert len(any_shop.carrier.ledger) == 1


def test_pressing_print_again_twice_prints_one_copy(shop: Shop) -> None:
    shop.pack()
    pack.print_again(shop.floor)
    pack.print_again(shop.floor)
    shop.work()
    assert len(shop.printer.printed) == 2


def test_holding_at_the_bench_takes_the_order_off_it(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(PLATE))
    shop.scan("1001", MUG)
    answer = shop.scan(command_code(Command.HOLD))
    assert answer.verdict.said is Said.RELEASED
    assert shop.queue() == Queue.ON_HOLD
    assert stopped(shop.scan("1001")) is StopKind.ORDER_HELD


@pytest.mark.parametrize("card", [Command.UNDERSTOOD, Command.YES, Command.NO, Command.UNDO])
def test_a_card_without_a_question_shows_the_bench(shop: Shop, card: Command) -> None:
    shop.order()
    shop.scan("1001")
    answer = shop.scan(command_code(card))
    assert answer.verdict.said is Said.UNDERSTOOD
    assert answer.bench is not None


def test_what_is_on_the_bench_survives_a_restart(any_shop: Shop) -> None:
    any_shop.order("1001", line(MUG), line(BOWL), note="Please hurry")
    any_shop.scan("1001", MUG)
    again = Shop(any_shop.database)
    bench = pack.bench(again.floor).bench
    assert bench is not None
    assert (bench.in_box, bench.of, bench.note) == (1, 2, "Please hurry")
    assert bench.next is not None
    assert bench.next.product.name == "Bowl"
