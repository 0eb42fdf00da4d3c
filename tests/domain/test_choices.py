"""Choices that are shown with their reason: the service, and the customer's language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.domain.builders import line, order
from workstation.domain.choosing import ServiceRule, choose_service
from workstation.domain.errors import NotConfigured
from workstation.domain.messages import choose_language
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money

STANDARD, EXPRESS = ServiceLevel.STANDARD, ServiceLevel.EXPRESS


def test_the_first_rule_that_matches_decides_and_its_name_is_the_reason() -> None:
    rules = [
        ServiceRule("abroad", "world", STANDARD, countries=("GR", "DE")),
        ServiceRule("in a hurry", "home", EXPRESS, wanted="express"),
        ServiceRule("small", "home", STANDARD, max_weight_g=2000),
        ServiceRule("all else", "freight", STANDARD),
    ]
    abroad, home = order(line(), country="GR"), order(line())
    assert choose_service(rules, abroad, 500).reason == "abroad"
    assert choose_service(rules, home, 2000).reason == "small"
    assert choose_service(rules, home, 2001).carrier == "freight"
    home.service_wanted = "EXPRESS (next day)"
    assert choose_service(rules, home, 500).service is EXPRESS


def test_a_tag_can_choose_the_carrier() -> None:
    rules = [
        ServiceRule("dear", "one", STANDARD, tags=("VIP",)),
        ServiceRule("all else", "two", STANDARD),
    ]
    one = order(line())
    assert choose_service(rules, one, 100).reason == "all else"
    one.tags = ("gift", "vip")
    assert choose_service(rules, one, 100).reason == "dear"


@pytest.mark.parametrize(("cod", "reason"), [(True, "cash"), (False, "paid")])
def test_cash_on_delivery_can_choose_the_carrier(cod: bool, reason: str) -> None:
    rules = [
        ServiceRule("cash", "one", STANDARD, cod=True),
        ServiceRule("paid", "two", STANDARD, cod=False),
    ]
    one = order(line())
    one.cod = Money(Decimal(10), "TRY") if cod else None
    assert choose_service(rules, one, 100).reason == reason


@pytest.mark.parametrize(("country", "named"), [("DE", "DE"), ("", "this order")])
def test_without_a_rule_the_words_say_what_to_do(country: str, named: str) -> None:
    with pytest.raises(NotConfigured) as caught:
        choose_service([], order(line(), country=country), 100)
    assert named in caught.value.title
    assert "Set-up" in caught.value.advice


@pytest.mark.parametrize(
    ("wanted", "country", "shop", "language", "reason"),
    [
        ("el", "TR", "en", "el", "order"),
        ("zh_Hant_TW", "TR", "en", "zh-Hant", "order"),
        ("zh-CN", "TW", "en", "zh", "order"),
        ("", "TW", "en", "zh-Hant", "country"),
        ("TR-tr", "", "en", "tr", "order"),
        ("de", "GR", "en", "el", "country"),
        ("", "SA", "en", "ar", "country"),
        ("", "DE", "tr", "tr", "shop"),
        ("xx", "DE", "xx", "en", "shop"),
    ],
)
def test_the_language_goes_from_order_to_country_to_shop(
    wanted: str, country: str, shop: str, language: str, reason: str
) -> None:
    choice = choose_language(order=wanted, country=country, shop=shop)
    assert (choice.language, choice.reason) == (language, reason)


@pytest.mark.parametrize(
    ("order", "customer", "language", "reason"),
    [
        ("", "ar", "ar", "customer"),
        ("el", "ar", "el", "order"),
        ("xx", "zh-Hant", "zh-Hant", "customer"),
        ("", "xx", "tr", "country"),
    ],
)
def test_what_a_customer_reads_comes_after_the_order_and_before_the_country(
    order: str, customer: str, language: str, reason: str
) -> None:
    choice = choose_language(order=order, customer=customer, country="TR", shop="en")
    assert (choice.language, choice.reason) == (language, reason)
