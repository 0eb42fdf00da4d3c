"""The day's close, what is still owed, due plans and rules tried before they are saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.databases import MORNING, Database
from tests.fakes import Fate
from tests.services.batches import PLAN, entries, finish, orders, progress, save, start
from tests.services.shop import BOWL, CARD, MAY, MUG, PLATE, STARTED, Shop, line
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.orders import OrderStatus
from workstation.domain.plans import plan_to_plain
from workstation.ports.batches import EntryState
from workstation.ports.views import EntryList
from workstation.services import batch_trial, day_close, due_plans, fulfil, plans, try_rules
from workstation.services.answer_question import answer
from workstation.services.change_order import unhold
from workstation.services.desk import Said
from workstation.services.hand_over import hand_over
from workstation.services.works import every_day


@pytest.fixture
def sold(any_shop: Shop) -> Shop:
    """Four labelled orders: one shipped, one packed, one only labelled, one cancelled."""
    orders(any_shop, 4)
    finish(any_shop, start(any_shop))
    for number in ("1001", "1002"):
        any_shop.scan(number, MUG)
        any_shop.scan(any_shop.parcel(number).tracking_number)
    hand_over(any_shop.floor, any_shop.parcel("1001").tracking_number, "")
    with any_shop.database.begin() as uow:
        order = uow.orders.by_number("1004")[0]
        order.cancelled_at = uow.now()
        uow.orders.set_status(order, queue=None)
        uow.commit()
    return any_shop


def test_each_leftover_of_the_day_has_an_owner_and_an_action(sold: Shop) -> None:
    found = day_close.day(sold.floor, sold.database.views)
    (row,) = found.rows
    assert (row.due, row.bought, row.printed, row.packed, row.scanned_out, row.on_manifest) == (
        3, 4, 4, 2, 1, 0,
    )  # fmt: skip
    assert not row.agrees
    assert not found.agrees
    left = {one.order_number: (one.stands, one.action, one.owner) for one in row.leftovers}
    assert left == {
        "1001": ("not_on_manifest", "manifest", "Deniz"),
        "1002": ("not_scanned_out", "find", "Deniz"),
        "1003": ("not_packed", "ship_tomorrow", "Deniz"),
        "1004": ("cancelled", "void", "Deniz"),
    }
    subject = next(one.subject for one in row.leftovers if one.order_number == "1003")
    day_close.own(sold.floor, subject, "Elif", "pack", MAY)
    found = day_close.day(sold.floor, sold.database.views)
    owned = next(one for one in found.rows[0].leftovers if one.order_number == "1003")
    assert (owned.owner, owned.action, owned.until) == ("Elif", "pack", MAY)
    number = day_close.close_day(sold.floor, sold.database.views)
    (kept,) = sold.database.views.closes()
    assert (kept.id, kept.operator) == (number, "Deniz")
    owners = {one["order_number"]: one["owner"] for one in kept.result["rows"][0]["leftovers"]}
    assert owners["1003"] == "Elif"


@pytest.mark.parametrize(
    "wrong",
    [
        ("box:1", "E", "pack"),
        ("parcel:x", "E", "pack"),
        ("parcel:1", "E", "fly"),
        ("parcel:1", " ", "pack"),
    ],
)
def test_a_leftover_is_owned_properly_or_not_at_all(
    shop: Shop, wrong: tuple[str, str, str]
) -> None:
    with pytest.raises(Refused):
        day_close.own(shop.floor, *wrong, None)


def test_a_manifest_names_each_parcel_once(sold: Shop) -> None:
    number = day_close.make_manifest(sold.floor, sold.database.views, "fake")
    sold.work()
    (sheet,) = sold.documents.manifests
    assert [one.order_number for one in sheet.parcels] == ["1001"]
    assert (sheet.number, sheet.carrier_name, sheet.operator) == (number, "Fake fake", "Deniz")
    assert sold.database.views.documents(f"manifest:{number}")[0].kind == "manifest"
    with pytest.raises(Refused):
        day_close.make_manifest(sold.floor, sold.database.views, "fake")
    hand_over(sold.floor, sold.parcel("1002").tracking_number, "")
    assert day_close.make_manifest(sold.floor, sold.database.views, "fake") == number + 1
    row = day_close.day(sold.floor, sold.database.views).rows[0]
    assert (row.scanned_out, row.on_manifest, row.manifests) == (2, 2, (number, number + 1))
    today = day_close.day(sold.floor, sold.database.views).day
    assert [one.parcels for one in sold.database.views.manifests(today)] == [1, 1]


def test_an_order_that_should_have_left_is_a_leftover_without_a_parcel(shop: Shop) -> None:
    shop.order()
    with shop.database.begin() as uow:
        order = uow.orders.by_number("1001")[0]
        order.promised = MORNING.date()
        uow.orders.set_status(order, queue=None if order.cancelled_at else _ready())
        uow.commit()
    found = day_close.day(shop.floor, shop.database.views)
    assert [one.order_number for one in found.unlabelled] == ["1001"]
    assert not found.agrees


def _ready():  # type: ignore[no-untyped-def]
    from workstation.domain.orders import Queue

    return Queue.READY


# --- what is owed -------------------------------------------------------------------------------


def test_a_short_pick_lets_the_rest_leave_and_stays_owed(any_shop: Shop) -> None:
    order = any_shop.order("1001", line(MUG, quantity=3), line(BOWL))
    fulfil.short_pick(any_shop.floor, order.id, order.lines[0].id, 2, MAY)
    run_id = start(any_shop)
    finish(any_shop, run_id)
    (_one,) = entries(any_shop, run_id, EntryList.DONE)
    assert any_shop.carrier.ledger[0].request.weight_g == 600
    closed = any_shop.scan("1001", MUG, BOWL)
    assert closed.verdict.said is Said.BOX_CLOSED
    assert closed.bench is not None
    assert closed.bench.still_to_come == 2
    (owed,) = day_close.owed(any_shop.floor, any_shop.database.views)
    assert (owed.row.name, owed.row.quantity, owed.row.expected, owed.row.short) == (
        "Mug", 2, MAY, True,
    )  # fmt: skip
    assert any_shop.get().status is OrderStatus.PARTIAL
    fulfil.short_pick(any_shop.floor, order.id, order.lines[0].id, 0, None)
    assert any_shop.queue() == "ready"
    with pytest.raises(Refused):
        fulfil.short_pick(any_shop.floor, order.id, order.lines[0].id, 3, None)
    with pytest.raises(Refused):
        fulfil.short_pick(any_shop.floor, order.id, 999, 1, None)  # type: ignore[arg-type]


def test_a_short_article_that_turns_up_is_packed(shop: Shop) -> None:
    order = shop.order("1001", line(MUG, quantity=2))
    fulfil.short_pick(shop.floor, order.id, order.lines[0].id, 1, None)
    shop.scan("1001")
    shop.scan(MUG)
    assert shop.get().lines[0].packed == 1
    assert shop.get().to_pack_now == []


def test_what_is_owed_tells_its_age_and_whether_its_date_has_passed(shop: Shop) -> None:
    placed = MORNING - timedelta(days=9)
    shop.order("1001", line(PLATE, ships_around=date(2026, 3, 1)), placed_at=placed)
    (owed,) = day_close.owed(shop.floor, shop.database.views)
    assert (owed.age_days, owed.overdue) == (9, True)


def test_a_shop_that_decides_itself_keeps_partial_orders_out_of_batches(shop: Shop) -> None:
    shop.set(fulfilment=[{"mode": "manual"}])
    shop.order("1001", line(MUG), line(PLATE, ships_around=MAY))
    shop.order("1002")
    run_id = start(shop)
    found = finish(shop, run_id)
    assert (found.done, found.needs_you) == (1, 1)


def test_orders_that_nobody_sends_close_themselves(any_shop: Shop) -> None:
    any_shop.set(fulfilment=[{"shop": "files", "mode": "automatic", "digital": ["gift-*"]}])
    any_shop.order("1001", line(CARD))
    any_shop.order("1002", line(CARD), line(MUG))
    found = finish(any_shop, start(any_shop))
    assert (found.size, found.done) == (1, 1)
    assert any_shop.get("1001").status is OrderStatus.SHIPPED
    assert "LineClosed" in any_shop.history("1002")
    assert any_shop.queue("1001") is None


def test_a_digital_order_is_done_as_it_comes_in_and_a_held_one_as_it_is_let_go(shop: Shop) -> None:
    shop.set(fulfilment=[{"shop": "files", "mode": "automatic", "digital": ["gift-*"]}])
    shop.order("1001", line(CARD))
    assert shop.get("1001").status is OrderStatus.SHIPPED
    assert shop.queue("1001") is None
    held = shop.order("1002", line(CARD), held="looks odd")
    assert held.status is OrderStatus.OPEN
    unhold(shop.floor, held.id)
    assert shop.get("1002").status is OrderStatus.SHIPPED
    mixed = shop.order("1003", line(CARD), line(MUG))
    assert [one.sku for one in mixed.still_owed] == ["MUG"]


def test_without_the_rule_nothing_closes_itself(shop: Shop) -> None:
    shop.set(fulfilment=[{"mode": "partial", "digital": ["gift-*"]}])
    shop.order("1001", line(CARD))
    assert shop.get("1001").status is OrderStatus.OPEN


# --- plans --------------------------------------------------------------------------------------


def test_plans_are_saved_copied_written_out_and_read(any_shop: Shop) -> None:
    floor = any_shop.floor
    assert [plan.name for plan in plans.plans(floor)] == ["Morning", "Afternoon"]
    copy = plans.copy_plan(floor, "morning", "Greece")
    text = plans.export_plan(floor, "Greece").replace('name = "Greece"', 'name = "Greek"')
    read = plans.import_plan(floor, text)
    assert plan_to_plain(replace(read, name="Greece")) == plan_to_plain(copy)
    plans.save_plan(floor, replace(read, name="Crete"), "Greek")
    with pytest.raises(Refused):
        plans.save_plan(floor, replace(read, name="greece"), "Crete")
    plans.delete_plan(floor, "Greece")
    assert sorted(plan.name for plan in plans.plans(floor)) == ["Afternoon", "Crete", "Morning"]
    with pytest.raises(Refused):
        plans.export_plan(floor, "Greece")
    with pytest.raises(Refused):
        plans.import_plan(floor, "name =")


def due_plan(shop: Shop) -> None:
    save(shop, replace(PLAN, times=("12:00",), working_days=False))


def test_a_plan_runs_when_its_time_comes_and_once(shop: Shop) -> None:
    due_plan(shop)
    orders(shop, 2)
    assert due_plans.look_for_due(shop.works) == 0
    noon = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert plans.next_due(shop.floor, every_day, "Test") == noon
    shop.database.clock.sleep((noon - shop.database.clock.now()).total_seconds() + 5)
    assert due_plans.look_for_due(shop.works) >= 1
    assert due_plans.look_for_due(shop.works) == 0
    shop.work(most=500)
    (run,) = [one for one in shop.database.views.runs() if one.plan == "Test"]
    finish(shop, run.id)
    assert (run.why, progress(shop, run.id).done) == ("due", 2)
    with pytest.raises(Refused) as raised:
        plans.start_run(shop.floor, every_day, "Test", False)
    assert raised.value.code == "ran_already"
    plans.start_run(shop.floor, every_day, "Test", True)
    with pytest.raises(Refused, match="at this moment"):  # the same moment to the microsecond
        plans.start_run(shop.floor, every_day, "Test", True)


def test_a_time_that_was_missed_is_asked_about_once(shop: Shop) -> None:
    due_plan(shop)
    orders(shop, 1)
    due_plans.look_for_due(shop.works)
    shop.database.clock.sleep(3 * 86400)
    due_plans.look_for_due(shop.works)
    shop.work()
    asked = [row for row in shop.asking() if row.about == "Test"]
    assert [row.question[:17] for row in asked] == ["Test was due at 1"]
    answer(shop.floor, asked[0].id, "run")
    shop.work(most=500)
    assert [run.plan for run in shop.database.views.runs()] == ["Test"]


def test_a_missed_time_can_be_left_and_a_deleted_plan_runs_no_more(shop: Shop) -> None:
    due_plan(shop)
    due_plans.look_for_due(shop.works)
    shop.database.clock.sleep(86400)
    due_plans.look_for_due(shop.works)
    shop.work()
    for row in shop.asking():
        answer(shop.floor, row.id, "skip")
    shop.database.clock.sleep(86400)
    due_plans.look_for_due(shop.works)
    plans.delete_plan(shop.floor, "Test")
    shop.work()
    assert [run.plan for run in shop.database.views.runs() if run.plan == "Test"] == []


def test_a_scheduler_and_the_window_together_run_a_plan_once(shop: Shop) -> None:
    due_plan(shop)
    due_plans.look_for_due(shop.works)
    shop.database.clock.sleep(4 * 3600)
    by_hand = plans.start_run(shop.floor, every_day, "Test", False)
    due_plans.look_for_due(shop.works)
    shop.work(most=500)
    assert [run.id for run in shop.database.views.runs() if run.plan == "Test"] == [by_hand]


def test_a_dry_run_tells_all_and_does_nothing(shop: Shop) -> None:
    save(shop)
    shop.order("1001")
    shop.order("1002", line(MUG, weight=None), to_country="GR")
    found = batch_trial.try_plan(shop.works, "Test")
    assert (found.fit, found.by_service) == (1, (("fake standard", 1),))
    assert [one.order_number for one in found.not_fit] == ["1002"]
    assert not shop.open()
    assert shop.database.views.runs() == []


def test_rules_are_tried_on_the_last_orders_before_they_are_saved(any_shop: Shop) -> None:
    any_shop.order("1001")
    any_shop.order("1002", to_country="GR")
    today = try_rules.try_rules(any_shop.floor, any_shop.database.views, None)
    assert [(one.order_number, one.then, one.changed) for one in today] == [
        ("1002", "other standard", False), ("1001", "fake standard", False),
    ]  # fmt: skip
    assert today[1].skipped == (("Greece goes with the other", "TR is not in GR"),)
    new = [{"name": "all with one", "carrier": "fake", "max_weight_g": 200}]
    tried = try_rules.try_rules(any_shop.floor, any_shop.database.views, new)
    assert [(one.now, one.then, one.changed) for one in tried] == [
        ("other standard", "", True), ("fake standard", "", True),
    ]  # fmt: skip
    assert tried[0].skipped == (("all with one", "300 g is more than 200 g"),)
    with pytest.raises(NotConfigured):
        try_rules.try_rules(
            any_shop.floor, any_shop.database.views, [{"name": "x", "carrier": "no"}]
        )


def test_an_entry_keeps_what_it_was_planned_for(database: Database) -> None:
    shop = Shop(database)
    orders(shop, 1)
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    with database.begin() as uow:
        (entry,) = uow.batches.in_state(run_id, EntryState.BEGUN, limit=5)
        assert entry.planned is not None
        assert (entry.planned.carrier, entry.planned.weight_g, entry.position) == ("fake", 300, 1)
        assert uow.batches.entry(entry.id) == entry


def test_what_is_made_to_order_waits_its_days_and_is_told_apart(shop: Shop) -> None:
    shop.set(fulfilment=[{"mode": "partial", "made_to_order": ["mug*"], "made_days": 10}])
    shop.order("1001", line(MUG), line(BOWL))
    shop.order("1002", line(PLATE, ships_around=MAY), line(MUG, ships_around=MAY))
    assert [one.ships_around for one in shop.get("1001").lines] == [
        (STARTED + timedelta(days=10)).date(),
        None,
    ]
    assert [one.ships_around for one in shop.get("1002").lines] == [MAY, MAY]
    found = day_close.owed(shop.floor, shop.database.views)
    assert sorted((one.row.order_number, one.row.sku, one.made) for one in found) == [
        ("1001", "MUG", True),
        ("1002", "MUG", True),
        ("1002", "PLATE", False),
    ]
    assert not fulfil.is_made(shop.settings.fulfilment[0], "")
    # What should have left before today is made by now.
    shop.order("1004", line(MUG), placed_at=STARTED - timedelta(days=30))
    assert shop.get("1004").lines[0].ships_around is None
