"""A customer's language: learnt from an order that says it, or said at the desk; why is told."""

from __future__ import annotations

import pytest

from tests.services.shop import UNDO, Shop
from workstation.domain.errors import Refused
from workstation.domain.messages import LanguageChoice, MessageState
from workstation.domain.orders import Order
from workstation.domain.shipments import Parcel
from workstation.domain.values import OrderId
from workstation.ports.unit_of_work import StoredMessage
from workstation.services.customer_language import language_of, learn, write_in
from workstation.services.tend_messages import preview_message


def order(shop: Shop, number: str, language: str = "", email: str = "Ayse@example.com") -> Order:
    return shop.order(number, language=language, email=email)


def said(shop: Shop, parcel: Parcel) -> StoredMessage:
    with shop.database.begin() as uow:
        (message,) = uow.messages.of_order(parcel.order_id)
    return message


def test_an_order_that_says_its_language_teaches_it_for_the_next(shop: Shop) -> None:
    order(shop, "1001", "el")
    first = shop.ship("1001")
    shop.wait(UNDO + 1)
    assert (said(shop, first).language, said(shop, first).language_reason) == ("el", "order")
    order(shop, "1002", email="ayse@example.com ")
    second = shop.ship("1002")
    seen = preview_message(shop.works, said(shop, second).key).data
    assert (seen["language"], seen["reason"]) == ("el", "customer")
    shop.wait(UNDO + 1)
    message = said(shop, second)
    assert message.state is MessageState.SENT
    assert (message.language, message.language_reason) == ("el", "customer")
    assert shop.database.views.setting("language:ayse@example.com") is None


def test_the_desk_says_in_which_language_a_customer_is_written_to(shop: Shop) -> None:
    choice = write_in(shop.floor, order(shop, "1001").id, "ar")
    assert (choice.language, choice.reason) == ("ar", "customer")
    parcel = shop.ship("1001")
    shop.wait(UNDO + 1)
    assert said(shop, parcel).language == "ar"
    assert write_in(shop.floor, order(shop, "1002", "en").id, "tr").reason == "order"


def test_a_language_without_messages_or_an_order_without_an_address_is_refused(shop: Shop) -> None:
    nameless = order(shop, "1001", email="").id
    for order_id, language in ((nameless, "tr"), (OrderId(99), "tr"), (nameless, "fr")):
        with pytest.raises(Refused):
            write_in(shop.floor, order_id, language)


def test_what_a_customer_without_an_address_says_is_not_kept(shop: Shop) -> None:
    nameless, known = order(shop, "1001", "el", email=""), order(shop, "1002", "el")
    said = LanguageChoice("el", "order")
    with shop.database.begin() as uow:
        for one in (nameless, known, known):
            learn(uow, one, said)
        uow.commit()
    silent = order(shop, "1003", email=known.email)
    setting = shop.database.views.setting
    assert language_of(setting, silent, shop="en") == LanguageChoice("el", "customer")
    assert language_of(setting, nameless, shop="en") == said
