"""Orders from a connected shop: pulled with a cursor, read anew, changed after picking began."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes import Fate
from tests.services.shop import BOWL, MUG, PLATE, Shop, incoming, line
from workstation.domain.errors import NotConfigured, Unavailable
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.shipments import LabelState
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.views import OrderFilter
from workstation.services.change_order import fix_address, hold, unhold
from workstation.services.desk import Said, StopKind
from workstation.services.hand_over import hand_over
from workstation.services.pack import empty_box
from workstation.services.pull_orders import PullReport, look_at_shop, pull_orders
from workstation.services.shop_standing import standing

SETTINGS = {"key": "web", "kind": "fake", "services": {"Express mail": "express"}}


@pytest.fixture
def web(any_shop: Shop) -> Shop:
    any_shop.set(shops=[SETTINGS])
    return any_shop


def one(code: str = MUG, remote: str = "L1", **more: Any) -> IncomingLine:
    return line(code, remote_id=remote, **more)


def told(number: str, *lines: IncomingLine, **more: Any) -> IncomingOrder:
    more.setdefault("remote_id", f"R{number}")
    return incoming(number, *(lines or (one(),)), **more)


def pull(shop: Shop) -> PullReport:
    return pull_orders(shop.works, "web")


def change(shop: Shop, number: str = "1001", **changes: Any) -> None:
    """The shop changes its order, and that is pulled."""
    shop.web.put(replace(shop.web.orders[f"R{number}"], **changes))
    pull(shop)


def begun(shop: Shop, *lines: IncomingLine) -> None:
    """One mug of the order lies in the box."""
    shop.web.put(told("1001", *(lines or (one(quantity=2),))))
    pull(shop)
    shop.scan("1001", MUG)


def moved(order: IncomingOrder) -> IncomingOrder:
    return replace(order, recipient=replace(order.recipient, city="Ankara"))


def test_all_pages_come_in_and_the_same_orders_again_are_the_same(web: Shop) -> None:
    web.web.put(*(told(str(number)) for number in range(1001, 1006)))
    first = pull(web)
    assert (first.pages, first.new, first.same) == (3, 5, 0)
    again = pull(web)
    assert (again.pages, again.new, again.same) == (3, 0, 5)
    assert web.get("1003").shop == "web"


def test_a_pull_that_broke_off_goes_on_behind_the_last_page_that_was_stored(web: Shop) -> None:
    web.web.put(*(told(str(number)) for number in range(1001, 1006)))
    web.web.pull_fates.extend([Fate.WELL, Fate.AWAY])
    with pytest.raises(Unavailable):
        pull(web)
    assert len(web.rows()) == 2
    assert pull(web).new == 3
    assert len(web.rows()) == 5


def test_a_first_import_can_be_stopped_between_pages(web: Shop) -> None:
    web.web.put(*(told(str(number)) for number in range(1001, 1006)))
    seen: list[int] = []

    def once(report: PullReport) -> bool:
        seen.append(report.new)
        return False

    pull_orders(web.works, "web", progress=once)
    assert seen == [2]
    assert pull(web).new == 3


def test_what_the_customer_chose_is_said_in_our_words(web: Shop) -> None:
    web.web.put(told("1001", service_wanted="Express mail"), told("1002", service_wanted="Owl"))
    pull(web)
    assert (web.get("1001").service_wanted, web.get("1002").service_wanted) == ("express", "Owl")


def test_what_a_shop_had_finished_before_is_not_taken_in(web: Shop) -> None:
    web.web.put(told("1001", closed=True), told("1002", cancelled=True), told("1003"))
    assert (pull(web).new, len(web.rows())) == (1, 1)


def test_a_number_that_two_orders_bear_is_two_orders(web: Shop) -> None:
    web.web.put(told("1001"), told("1001", remote_id="other"))
    assert pull(web).new == 2
    assert sorted(row.number for row in web.rows()) == ["1001", "1001/other"]
    assert pull(web).same == 2


def test_what_others_have_sent_is_nobodys_work_here(web: Shop) -> None:
    web.web.put(told("1001", one(quantity=3, fulfilled=2), one(BOWL, "L2", refunded=1)))
    pull(web)
    order = web.get()
    assert order.status is OrderStatus.PARTIAL
    assert [(one.quantity, one.open) for one in order.lines] == [(3, 1), (1, 0)]


def test_tags_come_in_are_searched_and_change_with_the_shop(web: Shop) -> None:
    web.web.put(told("1001", tags=("VIP", "hediye paketi")))
    pull(web)
    assert web.get().tags == ("VIP", "hediye paketi")
    (row,) = web.database.views.orders(OrderFilter.ALL, search="hediye").rows
    assert row.tags == ("VIP", "hediye paketi")
    change(web, tags=("wholesale",))
    assert (web.get().tags, web.get().held) == (("wholesale",), "")
    assert web.database.views.orders(OrderFilter.ALL, search="hediye").rows == ()
    # A new address does not lose them from the index.
    change(web, recipient=moved(web.web.orders["R1001"]).recipient)
    (row,) = web.database.views.orders(OrderFilter.ALL, search="wholesale").rows
    assert row.number == "1001"


def test_an_order_that_nobody_has_begun_just_changes(web: Shop) -> None:
    web.web.put(told("1001", one(quantity=2), one(BOWL, "L2"), one(PLATE, "L4")))
    pull(web)
    order = moved(web.web.orders["R1001"])
    change(
        web,
        recipient=order.recipient,
        lines=(one(quantity=1), one(BOWL, "L2", refunded=1), one(BOWL, "L3")),
    )
    now = web.get()
    assert (now.held, now.recipient.city) == ("", "Ankara")
    assert [(line.name, line.owed) for line in now.lines] == [
        ("Mug", 1),
        ("Bowl", 0),
        ("Plate", 0),
        ("Bowl", 1),
    ]
    assert web.queue() == Queue.READY
    assert web.history() == ["OrderImported", "OrderChanged"]


def test_an_address_that_a_person_mended_is_changed_by_the_shops_own_change_alone(
    web: Shop,
) -> None:
    web.web.put(told("1001"))
    pull(web)
    fix_address(web.floor, web.get().id, {"city": "Bursa"})
    change(web, note="gift")
    assert (web.get().recipient.city, web.get().note) == ("Bursa", "gift")
    change(web, recipient=moved(web.web.orders["R1001"]).recipient)
    assert web.get().recipient.city == "Ankara"


def test_a_payment_that_came_in_lets_the_order_go(web: Shop) -> None:
    web.web.put(told("1001", paid=False))
    pull(web)
    assert web.queue() == Queue.NEEDS_YOU
    change(web, paid=True)
    assert (web.queue(), web.get().held) == (Queue.READY, "")
    assert web.history()[-1] == "OrderReleased"


def test_a_payment_does_not_mend_an_address(web: Shop) -> None:
    web.web.put(told("1001", paid=False, to_city=""))
    pull(web)
    change(web, paid=True)
    assert web.get().held == "unfit:no_city"


def test_a_hold_of_the_shops_stops_and_is_lifted_by_it(web: Shop) -> None:
    begun(web)
    change(web, held="fraud check")
    stopped = web.scan(MUG)
    assert stopped.stop is not None
    assert (stopped.stop.kind, stopped.stop.reason) == (StopKind.ORDER_HELD, "fraud check")
    change(web, held="")
    assert web.scan(MUG).verdict.said is Said.BOX_CLOSED
    assert [kind for kind in web.history() if kind.startswith("OrderH")] == ["OrderHeld"]


def test_a_persons_hold_is_not_the_shops_to_lift(web: Shop) -> None:
    web.web.put(told("1001", held="fraud check"))
    pull(web)
    unhold(web.floor, web.get().id)
    hold(web.floor, web.get().id, "my own reason")
    change(web, held="")
    assert web.get().held == "my own reason"


def test_a_cancelled_order_is_a_stop_at_the_next_scan(web: Shop) -> None:
    begun(web)
    change(web, cancelled=True)
    stopped = web.scan(MUG)
    assert stopped.stop is not None
    assert stopped.stop.kind is StopKind.ORDER_CANCELLED
    change(web, note="late")
    assert web.get().status is OrderStatus.CANCELLED


def test_more_on_the_order_is_a_stop_once_and_then_packed(web: Shop) -> None:
    begun(web)
    change(web, lines=(one(quantity=2), one(BOWL, "L2")))
    stopped = web.scan(MUG)
    assert stopped.stop is not None
    assert (stopped.stop.kind, stopped.stop.reason) == (StopKind.ORDER_CHANGED, "added")
    assert web.scan(MUG, BOWL).verdict.said is Said.BOX_CLOSED


def test_less_on_the_order_stays_a_stop_until_it_is_out_of_the_box(web: Shop) -> None:
    begun(web, one(quantity=2), one(BOWL, "L2"))
    change(web, lines=(one(quantity=2, refunded=2), one(BOWL, "L2")))
    for _ in range(2):
        stopped = web.scan(BOWL)
        assert stopped.stop is not None
        assert stopped.stop.reason == "removed"
        assert [product.name for product in stopped.stop.put_back] == ["Mug"]
    empty_box(web.floor)
    assert web.scan("1001").stop is not None
    assert web.scan("1001", BOWL).verdict.said is Said.BOX_CLOSED


def test_what_was_sent_from_elsewhere_is_a_stop_and_counted_once(web: Shop) -> None:
    begun(web)
    change(web, lines=(one(quantity=2, fulfilled=1),))
    stopped = web.scan(MUG)
    assert stopped.stop is not None
    assert stopped.stop.reason == "elsewhere"
    change(web, note="again")
    (mug,) = web.get().lines
    assert (mug.packed, mug.shipped) == (2, 1)


def test_an_order_that_was_merged_into_another_waits_for_the_lead(web: Shop) -> None:
    web.web.put(told("1001"))
    pull(web)
    change(web, merged_into="R2000")
    for _ in range(2):
        stopped = web.scan("1001")
        assert stopped.stop is not None
        assert stopped.stop.reason == "merged"
    unhold(web.floor, web.get().id)
    assert web.scan("1001").stop is None


def test_a_new_address_stops_the_parcel_at_the_door_while_the_old_one_is_on_its_label(
    web: Shop,
) -> None:
    web.web.put(told("1001"))
    pull(web)
    parcel = web.pack("1001")
    change(web, recipient=moved(web.web.orders["R1001"]).recipient)
    for _ in range(2):
        stopped = hand_over(web.floor, parcel.tracking_number, "")
        assert stopped.stop is not None
        assert (stopped.stop.kind, stopped.stop.reason) == (StopKind.ORDER_CHANGED, "address")
    at_the_bench = web.scan(parcel.tracking_number)
    assert at_the_bench.stop is not None


def test_a_label_that_is_only_wished_for_is_bought_for_the_new_address(web: Shop) -> None:
    web.web.put(told("1001"))
    pull(web)
    web.scan("1001", MUG)
    change(web, recipient=moved(web.web.orders["R1001"]).recipient)
    web.work()
    assert web.carrier.ledger == []
    stopped = web.scan("1001")
    assert stopped.stop is not None
    unhold(web.floor, web.get().id)
    web.work()
    (sale,) = web.carrier.ledger
    assert sale.request.recipient.city == "Ankara"


def test_a_purchase_in_doubt_keeps_the_order_stopped(web: Shop) -> None:
    web.web.put(told("1001"))
    pull(web)
    web.carrier.next(Fate.LOST_AFTER)
    web.scan("1001", MUG)
    web.work("carrier:fake")
    change(web, recipient=moved(web.web.orders["R1001"]).recipient)
    for _ in range(2):
        stopped = web.scan("1001")
        assert stopped.stop is not None


def test_an_order_held_between_close_and_purchase_gets_its_label_when_it_is_let_go(
    web: Shop,
) -> None:
    web.order()
    web.scan("1001", MUG)
    hold(web.floor, web.get().id, "wait")
    web.work()
    assert web.carrier.calls == 0
    assert web.parcel().label is LabelState.REQUESTED
    (refused,) = web.refused()
    assert "on hold" in refused.last_error
    unhold(web.floor, web.get().id)
    web.work()
    assert web.parcel().label is LabelState.LIVE


def test_an_order_that_is_opened_is_read_anew_meanwhile(web: Shop) -> None:
    begun(web)
    web.web.put(replace(web.web.orders["R1001"], cancelled=True))
    web.work("shop:web")
    stopped = web.scan(MUG)
    assert stopped.stop is not None
    assert stopped.stop.kind is StopKind.ORDER_CANCELLED
    assert web.web.rereads == [["R1001"]]


def test_an_order_of_no_connected_shop_asks_nobody(web: Shop) -> None:
    web.order("2001")
    web.scan("2001")
    assert web.open() == []


def test_a_look_pulls_when_it_is_time_and_reads_open_orders_anew(web: Shop) -> None:
    web.web.put(told("1001"), told("1002"))
    assert look_at_shop(web.works, "web") is True
    assert look_at_shop(web.works, "web") is False
    assert web.web.rereads == [["R1001", "R1002"]]
    web.database.clock.sleep(100)
    if web.database.kind == "sqlite":
        look_at_shop(web.works, "web")
        assert len(web.web.rereads) == 1


def test_what_a_look_found_wrong_is_kept_and_the_next_one_tries_again(shop: Shop) -> None:
    shop.set(shops=[SETTINGS])
    shop.web.pull_fates.append(Fate.AWAY)
    assert look_at_shop(shop.works, "web") is True
    with shop.database.begin() as uow:
        assert standing(uow, "web").problem == "The far side is away."
    shop.database.clock.sleep(100)
    assert look_at_shop(shop.works, "web") is True
    with shop.database.begin() as uow:
        assert standing(uow, "web").problem == ""


def test_a_shop_that_is_not_set_up_is_said(shop: Shop) -> None:
    with pytest.raises(NotConfigured):
        shop.works.shop_settings("nobody")
    with pytest.raises(NotConfigured):
        shop.works.shop("nobody")


@pytest.mark.parametrize(
    ("change_of", "kind", "reason", "out"),
    [
        ({"cancelled": True}, StopKind.ORDER_CANCELLED, "", 0),
        ({"held": "Fraud check"}, StopKind.ORDER_HELD, "Fraud check", 0),
        ({"lines": (one(quantity=1),)}, StopKind.ORDER_CHANGED, "removed", 1),
        ({"lines": (one(quantity=2, refunded=1),)}, StopKind.ORDER_CHANGED, "removed", 1),
        ({"lines": (one(quantity=3),)}, StopKind.ORDER_CHANGED, "added", 0),
        ({"merged_into": "R9"}, StopKind.ORDER_CHANGED, "merged", 0),
    ],
    ids=["cancelled", "held", "removed", "refunded", "added", "merged"],
)
def test_what_the_shop_changes_of_a_packed_box_stops_it_at_the_door(
    shop: Shop, change_of: dict[str, Any], kind: StopKind, reason: str, out: int
) -> None:
    shop.set(shops=[SETTINGS])
    shop.web.put(told("1001", one(quantity=2)))
    pull(shop)
    shop.scan("1001", MUG, MUG)
    shop.work()
    parcel = shop.parcel()
    change(shop, **change_of)
    stopped = hand_over(shop.floor, parcel.tracking_number, "").stop
    assert stopped is not None
    assert (stopped.kind, stopped.reason, stopped.at_door) == (kind, reason, True)
    assert len(stopped.put_back) == out


def test_pictures_of_articles_are_asked_for_when_orders_come_in_or_are_read_anew(
    shop: Shop,
) -> None:
    class Wanted(list[str]):
        def want(self, sources: Iterable[str]) -> None:
            self.extend(sources)

        def fetch_some(self) -> int:
            return 0

    wanted = Wanted()
    shop.set(shops=[SETTINGS])
    picture = "https://cdn.example/mug.jpg"
    shop.web.put(told("1001", one(picture=picture), one(BOWL, remote="L2")))
    look_at_shop(replace(shop.works, pictures=wanted), "web")
    # Once by the list, once by the reading anew.
    assert wanted == [picture, picture]
    shop.database.clock.sleep(1000)
    shop.web.put(replace(shop.web.orders["R1001"], note="Ring twice."))
    look_at_shop(replace(shop.works, pictures=wanted), "web")
    assert len(wanted) == 4
