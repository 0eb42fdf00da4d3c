"""What the customer of merged orders reads: one slip and one message, with every number."""

from __future__ import annotations

from tests.services.batches import MERGING, finish, start
from tests.services.shop import BOWL, MUG, Shop, line
from workstation.services.answer_question import answer
from workstation.services.hand_over import hand_over


def test_one_slip_and_one_message_name_both_orders(shop: Shop) -> None:
    shop.order("1001", line(MUG))
    shop.order("1002", line(BOWL))
    run_id = start(shop, MERGING)
    finish(shop, run_id)
    answer(shop.floor, shop.asking()[0].id, "merge")
    finish(shop, run_id)
    shop.wait(2)
    (slip,) = shop.documents.slips
    assert slip.order_number == "1001 + 1002"
    assert sorted(one.sku for one in slip.inside) == ["BOWL", "MUG"]
    shop.scan("1001", MUG, BOWL)
    number = shop.parcel("1001").tracking_number
    shop.scan(number)
    hand_over(shop.floor, number, "")
    shop.wait(400)
    shop.wait(1)
    told = [(one.to, one.message.subject) for one in shop.mail.taken]
    assert told[1:] == [("ayse@customer.example", "Order 1001 + 1002")]
