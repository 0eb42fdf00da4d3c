"""Papers beside the labels: slips, pick lists, manifests and day sheets, drawn, kept, printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fakes import VoidingCarrier
from tests.services.batches import PLAN, finish, start
from tests.services.shop import BOWL, CARD, MAY, MUG, PLATE, Shop, line
from workstation.domain.barcodes import Command, command_code, tote_code
from workstation.domain.choosing import SkipKind
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.orders import OrderStatus
from workstation.domain.plans import Sorting
from workstation.domain.shipments import LabelState
from workstation.domain.values import LineId, OrderId, ParcelId
from workstation.ports.work import NewWork
from workstation.services import (
    day_close,
    fulfil,
    leftovers,
    owed,
    pack_short,
    papers,
    pick_sheets,
    run_papers,
    totes,
    try_rules,
)
from workstation.services.day_desk import PickWish
from workstation.services.desk import PackAnswer, Said, StopKind
from workstation.services.reactions import DRAW_PAPER
from workstation.services.works import every_day

PRINTERS = [
    {"key": "zebra", "host": "127.0.0.1"},
    {
        "key": "laser",
        "kind": "folder",
        "folder": "out",
        "prints": "sheets",
        "language": "pdf",
        "media": "a4",
    },
]


@pytest.fixture
def papered(any_shop: Shop) -> Shop:
    """A shop with a printer for papers beside the label printer."""
    any_shop.set(printers=PRINTERS, papers={"slip_when_packed": False})
    any_shop.carrier = VoidingCarrier()
    return any_shop


@pytest.fixture
def timed(shop: Shop) -> Shop:
    """The same on a database whose clock a test can move."""
    shop.set(printers=PRINTERS, papers={"slip_when_packed": False})
    return shop


def wish(shop: Shop, *numbers: str, **more: object) -> PickWish:
    return PickWish(tuple(shop.get(number).id for number in numbers), **more)  # type: ignore[arg-type]


def cart(shop: Shop) -> PickWish:
    return wish(shop, "1001", "1002", sorting=Sorting.CLUSTER)


# --- drawing ------------------------------------------------------------------------------------


def test_without_anyone_to_draw_papers_nothing_waits(timed: Shop) -> None:
    timed.documents = None  # type: ignore[assignment]
    timed.order()
    pick_sheets.make_pick_list(timed.floor, wish(timed, "1001"))
    timed.work()
    assert not [row for row in timed.open() if row.lane == "papers"]


def test_a_paper_or_label_that_somebody_looks_at_becomes_pictures_once(shop: Shop) -> None:
    shop.order("1001", line(MUG))
    run_id = start(shop)
    finish(shop, run_id)
    shop.wait(2)
    views = shop.database.views
    cover = next(one for one in views.documents(f"run:{run_id}") if one.kind == "cover")
    parcel = shop.parcel("1001")
    for subject in (f"paper:{cover.id}", f"label:{parcel.id}:{parcel.tracking_number}"):
        for _ in range(2):
            run_papers.ask_pictures(shop.floor, subject)
            shop.work()
        (page,) = views.documents(subject)
        assert page.kind == "page"
        assert views.document(page.id)
    for gone in ("paper:999", f"label:{parcel.id + 1}:X"):
        run_papers.ask_pictures(shop.floor, gone)
        shop.work()
        assert not views.documents(gone)
    assert not shop.open()


# --- printing -----------------------------------------------------------------------------------


def test_a_paper_prints_again_each_time_it_is_asked_for(papered: Shop) -> None:
    papered.ship()
    number = day_close.make_manifest(papered.floor, papered.database.views, "fake")
    with pytest.raises(Refused):
        papers.order_print(papered.floor, papered.database.views, f"manifest:{number}")
    papered.work()
    assert papered.laser.printed == [b"manifest 1"]
    for _ in range(2):
        papers.order_print(papered.floor, papered.database.views, f"manifest:{number}")
    papered.work()
    assert papered.laser.printed == [b"manifest 1"] * 3


def test_without_a_printer_for_papers_they_are_kept_and_said_so(any_shop: Shop) -> None:
    any_shop.ship()
    number = day_close.make_manifest(any_shop.floor, any_shop.database.views, "fake")
    any_shop.work()
    assert any_shop.database.views.documents(f"manifest:{number}")
    with pytest.raises(NotConfigured):
        papers.order_print(any_shop.floor, any_shop.database.views, f"manifest:{number}")


# --- the day ------------------------------------------------------------------------------------


def test_a_day_with_leftovers_closes_only_with_a_reason_and_keeps_it(papered: Shop) -> None:
    papered.pack()
    views = papered.database.views
    with pytest.raises(Refused) as refused:
        day_close.close_with(papered.floor, views, " ")
    assert refused.value.field == "reason"
    number = day_close.close_with(papered.floor, views, "the van came early")
    papered.work()
    (sheet,) = papered.documents.day_sheets
    assert (sheet.number, sheet.reason, sheet.operator) == (number, "the van came early", "Deniz")
    assert [row.figures for row in sheet.rows] == [(1, 1, 1, 1, 0, 0)]
    assert [(one.order_number, one.stands, one.owner) for one in sheet.leftovers] == [
        ("1001", "not_scanned_out", "Deniz")
    ]
    assert sheet.leftovers[0].until is not None
    assert papered.laser.printed == [f"day {sheet.day}".encode()]


def test_a_day_that_agrees_closes_without_a_word(papered: Shop) -> None:
    papered.ship()
    day_close.make_manifest(papered.floor, papered.database.views, "fake")
    number = day_close.close_with(papered.floor, papered.database.views, "")
    papered.work()
    assert papered.documents.day_sheets[0].number == number
    assert papered.documents.day_sheets[0].leftovers == ()


def test_a_leftover_tells_what_its_label_cost_and_until_when_it_goes_back(papered: Shop) -> None:
    parcel = papered.pack()
    (row,) = day_close.day(papered.floor, papered.database.views).rows
    (left,) = row.leftovers
    assert left.price == papered.carrier.ledger[0].price
    assert left.bought_at is not None
    assert left.packed_at is not None
    assert left.void_until == (left.bought_at + timedelta(days=14)).date()
    leftovers.void(papered.floor, parcel.id)
    papered.work()
    assert papered.parcel().label is LabelState.VOIDED
    for again in (parcel.id, ParcelId(999)):
        with pytest.raises(Refused):
            leftovers.void(papered.floor, again)


def test_a_cancelled_parcel_whose_label_went_back_is_off_the_day(papered: Shop) -> None:
    parcel = papered.pack()
    with papered.database.begin() as uow:
        order = uow.orders.by_number("1001")[0]
        order.cancelled_at = uow.now()
        uow.orders.set_status(order, queue=None)
        uow.commit()
    (row,) = day_close.day(papered.floor, papered.database.views).rows
    (left,) = row.leftovers
    assert (left.stands, left.cancelled_at is not None) == ("cancelled", True)
    leftovers.void(papered.floor, parcel.id)
    papered.work()
    (row,) = day_close.day(papered.floor, papered.database.views).rows
    assert (row.due, row.bought, row.packed, row.leftovers, row.agrees) == (0, 0, 0, (), True)


def test_a_label_prints_again_from_the_day(papered: Shop) -> None:
    parcel = papered.pack()
    before = len(papered.printer.printed)
    leftovers.print_label(papered.floor, parcel.id)
    papered.work()
    assert len(papered.printer.printed) == before + 1
    papered.order("1002")
    papered.scan("1002", MUG)
    with pytest.raises(Refused):
        leftovers.print_label(papered.floor, papered.parcel("1002").id)


def test_what_stays_goes_to_the_next_working_day_in_its_owners_hands(papered: Shop) -> None:
    parcel = papered.pack()
    subject = f"parcel:{parcel.id}"
    today = day_close.day(papered.floor, papered.database.views).day
    closed = {today + timedelta(days=1), today + timedelta(days=2)}
    found = leftovers.ship_tomorrow(papered.floor, lambda day: day not in closed, subject)
    assert found == today + timedelta(days=3)
    day_close.own(papered.floor, subject, "Elif", "find", None)
    leftovers.ship_tomorrow(papered.floor, every_day, subject)
    (row,) = day_close.day(papered.floor, papered.database.views).rows
    (left,) = row.leftovers
    assert (left.owner, left.action, left.until) == (
        "Elif", "ship_tomorrow", today + timedelta(days=1),
    )  # fmt: skip
    with pytest.raises(Refused):
        leftovers.ship_tomorrow(papered.floor, every_day, "box:1")


def test_a_shop_that_never_works_still_has_a_tomorrow() -> None:
    today = date(2026, 3, 2)
    assert leftovers.next_working_day(today, lambda _: False) == date(2026, 3, 3)


# --- what is owed -------------------------------------------------------------------------------


def test_a_line_that_has_come_leaves_today(papered: Shop) -> None:
    order = papered.order("1001", line(PLATE, ships_around=MAY))
    assert papered.queue() == "later"
    june = date(2026, 6, 1)
    owed.set_expected(papered.floor, order.id, order.lines[0].id, june)
    assert papered.get().lines[0].ships_around == june
    owed.set_expected(papered.floor, order.id, order.lines[0].id, None)
    assert papered.queue() == "ready"
    assert papered.history().count("LineExpected") == 2


def test_a_short_line_keeps_its_own_date(papered: Shop) -> None:
    order = papered.order("1001", line(MUG, quantity=2))
    fulfil.short_pick(papered.floor, order.id, order.lines[0].id, 1, None)
    owed.set_expected(papered.floor, order.id, order.lines[0].id, MAY)
    (found,) = papered.get().lines
    assert (found.short, found.short_until, found.ships_around) == (1, MAY, None)


def test_the_rest_of_a_line_is_owed_no_more(papered: Shop) -> None:
    order = papered.order("1001", line(MUG), line(PLATE, ships_around=MAY))
    owed.cancel_line(papered.floor, order.id, order.lines[1].id)
    papered.ship()
    assert papered.get().status is OrderStatus.SHIPPED
    assert "LineClosed" in papered.history()
    for gone in (order.lines[1].id, LineId(999)):
        with pytest.raises(Refused):
            owed.cancel_line(papered.floor, order.id, gone)
    with pytest.raises(Refused):
        owed.set_expected(papered.floor, OrderId(999), order.lines[0].id, MAY)


def test_fulfilment_goes_by_country_too(any_shop: Shop) -> None:
    any_shop.set(
        fulfilment=[
            {"mode": "automatic", "digital": ["gift-*"], "countries": ["GR"]},
            {"mode": "partial"},
        ]
    )
    any_shop.order("1001", line(CARD), to_country="GR")
    any_shop.order("1002", line(CARD), to_country="TR")
    finish(any_shop, start(any_shop))
    assert any_shop.get("1001").status is OrderStatus.SHIPPED
    assert any_shop.get("1002").status is OrderStatus.OPEN


# --- picking ------------------------------------------------------------------------------------


def test_a_pick_list_of_chosen_orders_walks_past_the_shelves(papered: Shop) -> None:
    papered.order("1001", line(MUG, shelf="A-10"), line(BOWL, shelf="A-2"))
    papered.order("1002", line(PLATE, shelf="A-2", quantity=3))
    papered.order("1003", line(PLATE, ships_around=MAY))
    both = wish(papered, "1001", "1002", "1003", single_first=True)
    sheet = pick_sheets.pick_sheet(papered.floor, both)
    assert [one.order_number for one in sheet.orders] == ["1002", "1001"]
    assert [one.shelf for one in sheet.rows] == ["A-2", "A-2", "A-10"]
    about = pick_sheets.make_pick_list(papered.floor, both)
    assert pick_sheets.make_pick_list(papered.floor, both) != about
    papered.work()
    drawn = papered.documents.lists[0]
    assert (drawn.rows, drawn.orders) == (sheet.rows, sheet.orders)
    assert papered.laser.printed == [b"list Bench 1"] * 2
    with pytest.raises(Refused):
        pick_sheets.make_pick_list(papered.floor, wish(papered, "1003"))


def test_a_tote_of_the_cart_opens_its_order_at_the_bench(papered: Shop) -> None:
    for number in ("1001", "1002"):
        papered.order(number)
    pick_sheets.make_pick_list(
        papered.floor, wish(papered, "1001", "1002", sorting=Sorting.CLUSTER)
    )
    assert totes.tote_of_order(papered.floor, papered.get("1002").id) == 2
    assert totes.tote_of_order(papered.floor, OrderId(99)) == 0
    opened = papered.scan(tote_code(2))
    assert (opened.verdict.said, opened.verdict.object) == (Said.ORDER_OPENED, "1002")
    papered.scan(MUG)
    papered.work()
    papered.scan(papered.parcel("1002").tracking_number)
    assert papered.scan("T-1").verdict.object == "1001"
    assert papered.scan("T-9").verdict.said is Said.UNKNOWN_CODE


def test_another_tote_does_not_get_into_an_open_box(papered: Shop) -> None:
    papered.order("1001", line(MUG, quantity=2))
    papered.order("1002")
    pick_sheets.make_pick_list(
        papered.floor, wish(papered, "1001", "1002", sorting=Sorting.CLUSTER)
    )
    answer = papered.scan("T-1", MUG, "T-2")
    assert answer.stop is not None
    assert answer.stop.kind is StopKind.OTHER_ORDER


def test_a_batch_for_a_cart_fills_its_totes_and_prints_its_papers(timed: Shop) -> None:
    timed.order("1001")
    finish(timed, start(timed, replace(PLAN, sorting=Sorting.CLUSTER)))
    timed.wait(2)
    assert timed.scan("T-1").verdict.object == "1001"
    assert any(page.startswith(b"list") for page in timed.laser.printed)
    assert any(page.startswith(b"cover") for page in timed.laser.printed)


# --- short at the bench -------------------------------------------------------------------------


def short(shop: Shop) -> PackAnswer:
    return pack_short.short_here(shop.floor)


def test_what_is_not_on_its_shelf_stays_owed_and_the_box_goes_on(papered: Shop) -> None:
    papered.order("1001", line(MUG), line(BOWL, quantity=2), line(PLATE))
    papered.scan("1001", MUG)
    answer = short(papered)
    assert (answer.verdict.said, answer.verdict.object, answer.verdict.n) == (
        Said.NOTED_SHORT, "Bowl", 2,
    )  # fmt: skip
    closed = papered.scan(PLATE)
    assert closed.verdict.said is Said.BOX_CLOSED
    assert papered.get().status is OrderStatus.PARTIAL
    (found,) = day_close.owed(papered.floor, papered.database.views)
    assert (found.row.name, found.row.quantity, found.row.short) == ("Bowl", 2, True)


def test_the_card_for_what_is_missing_does_the_same_as_the_key(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001")
    assert shop.scan(command_code(Command.SHORT)).verdict.said is Said.NOTED_SHORT


def test_the_last_item_missing_closes_the_box_with_the_rest(papered: Shop) -> None:
    papered.order("1001", line(MUG), line(BOWL))
    papered.scan("1001", MUG)
    assert short(papered).verdict.said is Said.BOX_CLOSED
    papered.work()
    assert papered.parcel().label is LabelState.LIVE


def test_an_order_of_which_nothing_is_there_is_put_back(papered: Shop) -> None:
    papered.order()
    papered.scan("1001")
    answer = short(papered)
    assert (answer.verdict.said, answer.bench) == (Said.ONLY_SHORT, None)
    assert papered.queue() == "later"
    assert short(papered).verdict.said is Said.NOTHING_OPEN


def test_a_missing_item_of_a_held_order_is_a_stop(papered: Shop) -> None:
    papered.order()
    papered.scan("1001")
    with papered.database.begin() as uow:
        order = uow.orders.by_number("1001")[0]
        order.held = "wait"
        uow.orders.set_status(order, queue=None)
        uow.commit()
    assert short(papered).stop is not None


def test_nothing_is_short_when_all_that_can_be_is_in_the_box(papered: Shop) -> None:
    papered.order("1001", line(MUG, weight=None))
    papered.scan("1001", MUG)
    assert short(papered).verdict.said is Said.NOTHING_OPEN


# --- the service choice -------------------------------------------------------------------------


def test_an_order_tells_why_it_goes_with_its_service(papered: Shop) -> None:
    order = papered.order()
    why = try_rules.why_service(papered.floor, order.id)
    assert why is not None
    assert (why.then, why.why, why.changed) == ("fake standard", "all else", False)
    assert [(name, skip.kind, skip.found) for name, skip in why.skips] == [
        ("Greece goes with the other", SkipKind.COUNTRY, "TR")
    ]
    assert try_rules.why_service(papered.floor, OrderId(999)) is None


def test_where_no_printer_takes_paper_nobody_offers_to_print(any_shop: Shop) -> None:
    assert not papers.prints_papers(any_shop.settings)
    any_shop.set(printers=PRINTERS)
    assert papers.prints_papers(any_shop.settings)


def test_a_sheet_of_a_close_that_is_gone_is_not_drawn(papered: Shop) -> None:
    with papered.database.begin() as uow:
        uow.work.add(NewWork(kind=DRAW_PAPER, subject="close:99", purpose="draw", lane="papers"))
        uow.commit()
    papered.work()
    assert papered.documents.day_sheets == []
    assert papered.open() == []


def test_a_manifest_without_anyone_to_draw_it_is_a_manifest_all_the_same(papered: Shop) -> None:
    papered.ship()
    papered.documents = None  # type: ignore[assignment]
    assert day_close.make_manifest(papered.floor, papered.database.views, "fake") == 1
    papered.work()
    assert papered.database.views.documents("manifest:1") == []
