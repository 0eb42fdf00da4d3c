"""The list of failures of a run, mailed once or asked about."""

from __future__ import annotations

import pytest

from tests.fakes import Fate
from tests.services.batches import finish, orders, start
from tests.services.shop import MUG, SETTINGS, Shop, line
from workstation.domain.errors import Refused
from workstation.ports.batches import RunId
from workstation.services.mail_failures import mail_by_hand
from workstation.services.print_document import print_again


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


def test_it_is_in_the_shops_language_with_every_reason(shop: Shop) -> None:
    shop.set(shop={**SETTINGS["shop"], "language": "tr"})
    orders(shop, 1)
    shop.order("2001", line(MUG, weight=None))
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    shop.wait(2)
    (mail,) = shop.mail.taken
    message = mail.message
    assert message.language == "tr"
    assert message.subject == "Test: 2 sipariş sizi bekliyor"
    assert "Sipariş uygun değil\n  2001" in message.text
    assert "Bu siparişin ağırlığı bilinmiyor." in message.text
    assert "Kargo reddetti\n  1001" in message.text
    assert message.html.startswith('<div dir="ltr" lang="tr">')
    assert shop.documents.covers[0].failures[0].reason in message.text
    (kept,) = [one for one in shop.database.views.documents(f"run:{run_id}") if one.kind == "mail"]
    assert kept.name == "shop@ege.example"
    with pytest.raises(Refused):
        print_again(shop.floor, kept.id)


def test_it_is_mailed_by_hand_to_whom_one_likes_each_time_once_more(shop: Shop) -> None:
    orders(shop, 1)
    run_id = start(shop)
    finish(shop, run_id)
    assert not shop.mail.taken
    for to in ("", "office", "two words@x", "@"):
        with pytest.raises(Refused):
            mail_by_hand(shop.floor, run_id, to)
    with pytest.raises(Refused):
        mail_by_hand(shop.floor, RunId(99), "office@ege.example")
    for _ in range(2):
        mail_by_hand(shop.floor, run_id, " office@ege.example ")
        shop.wait(1)
    assert [one.to for one in shop.mail.taken] == ["office@ege.example"] * 2
    assert "No order needs you." in shop.mail.taken[0].message.text
    assert len({one.message_id for one in shop.mail.taken}) == 2
