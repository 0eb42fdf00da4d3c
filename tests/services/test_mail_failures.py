"""The list of failures of a run, mailed once or asked about."""

from __future__ import annotations

from tests.fakes import Fate
from tests.services.batches import finish, orders, start
from tests.services.shop import Shop


def failed(shop: Shop) -> None:
    orders(shop, 1)
    shop.carrier.next(Fate.REFUSED)
    finish(shop, start(shop))


def test_with_nobody_to_mail_to_it_waits_and_says_what_is_missing(shop: Shop) -> None:
    shop.no_mail = True
    failed(shop)
    (row,) = [one for one in shop.refused() if one.lane == "messages"]
    assert row.last_error.startswith("The list of failures has nobody to go to.")
    assert not shop.mail.taken


def test_it_goes_to_the_address_that_was_set_for_it(shop: Shop) -> None:
    shop.set(batches={"mail_to": "office@ege.example"})
    failed(shop)
    (mail,) = shop.mail.taken
    assert mail.to == "office@ege.example"
    assert "The far side says no." in mail.message.text


def test_a_mail_server_that_is_away_gets_it_later_and_once(shop: Shop) -> None:
    shop.mail.next(Fate.AWAY)
    failed(shop)
    shop.wait(5)
    assert len(shop.mail.taken) == 1
    assert not [one for one in shop.open() if one.lane == "messages"]


def test_a_lost_answer_is_sent_again_only_when_somebody_says_so(shop: Shop) -> None:
    shop.mail.next(Fate.LOST_BEFORE)
    failed(shop)
    assert len(shop.asking()) == 1
    assert not shop.mail.taken
    shop.answer("again")
    shop.work()
    assert len(shop.mail.taken) == 1
    assert not shop.asking()
