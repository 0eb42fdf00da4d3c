"""What a parcel asks of its carrier: from the order, its rule, the articles and the settings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.services.shop import BOWL, MUG, Shop, goods, incoming, line
from workstation.domain.articles import Article
from workstation.domain.asks import Asks, Danger, Incoterm, Payer, Signature
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState
from workstation.domain.values import Money
from workstation.ports.batches import Wish
from workstation.ports.carrier import LabelRequest, TaxKind
from workstation.ports.carrier_request import from_plain
from workstation.services.check_order import check_order
from workstation.services.desk import Said
from workstation.services.floor import rules_of
from workstation.services.import_orders import store
from workstation.services.pack import finalize, set_weight
from workstation.services.tell_article import (
    article,
    asked_here,
    known_articles,
    tell,
    tell_here,
)
from workstation.services.wishes import asked_before, asked_by

EUR12 = Money(Decimal("12.00"), "EUR")
ABROAD: dict[str, Any] = {"to_country": "GR", "to_name": "Ada"}


def request_of(shop: Shop, number: str = "1001") -> LabelRequest:
    parcel = shop.parcel(number)
    with shop.database.begin() as uow:
        intent = uow.labels.intent(parcel.id)
    assert intent is not None
    return from_plain(intent.request)


def priced(code: str = MUG, **more: Any) -> Any:
    return line(code, unit_price=EUR12, **more)


def test_a_parcel_at_home_declares_nothing_and_asks_for_nothing(shop: Shop) -> None:
    shop.order("1001", line(article=None))
    shop.scan("1001", MUG)
    request = request_of(shop)
    assert (request.customs, request.insured, request.danger) == (None, None, ())
    assert request.signature is Signature.NONE


def test_a_parcel_abroad_declares_all_that_is_in_it(any_shop: Shop) -> None:
    shop = any_shop
    shop.set(customs={"eori": "TR1", "ioss": "IM1", "vat": "V1", "tax_number": "N1"})
    shop.order("1001", priced(quantity=2), priced(BOWL), asks=Asks(tax_number="123"), **ABROAD)
    shop.scan("1001", MUG, MUG, BOWL)
    customs = request_of(shop).customs
    assert customs is not None
    assert [(item.sku, item.quantity, item.origin) for item in customs.items] == [
        ("MUG", 2, "TR"),
        ("BOWL", 1, "TR"),
    ]
    assert customs.items[0].hs_code == "691200"
    assert customs.items[0].gtin == MUG
    assert customs.value == Money(Decimal(36), "EUR")
    assert customs.invoice_number == "1001"
    kinds = [number.kind for number in customs.sender_ids]
    assert kinds == [TaxKind.IOSS, TaxKind.EORI, TaxKind.VAT, TaxKind.NATIONAL]
    assert [(one.number, one.country) for one in customs.recipient_ids] == [("123", "GR")]


@pytest.mark.parametrize(
    ("limit", "country"), [("30 EUR", "GR"), ("500 TRY", "GR"), ("150 EUR", "SA")]
)
def test_the_ioss_number_goes_only_where_it_holds(shop: Shop, limit: str, country: str) -> None:
    shop.set(customs={"ioss": "IM1", "ioss_limit": limit})
    shop.order("1001", priced(quantity=3), to_country=country, to_name="Ada")
    shop.scan("1001", MUG, MUG, MUG)
    customs = request_of(shop).customs
    assert customs is not None
    assert customs.sender_id(TaxKind.IOSS) is None


def test_what_the_customs_lack_is_asked_once_and_remembered(any_shop: Shop) -> None:
    shop = any_shop
    for number in ("1001", "1002"):
        shop.order(number, priced(article=None, weight=None), **ABROAD)
    shop.scan("1001", MUG)
    set_weight(shop.floor, 400)
    answer = finalize(shop.floor)
    assert answer.verdict.said is Said.GOODS_NEEDED
    asked = asked_here(shop.floor)
    assert asked is not None
    assert (asked.name, asked.of, asked.country, asked.currency) == ("Mug", 1, "GR", "EUR")
    assert asked.fields == ("description", "hs_code", "origin", "weight_g")
    with pytest.raises(Refused) as refused:
        tell_here(shop.floor, replace(asked.article, description="Κούπα"))
    assert refused.value.field == "description"
    told = replace(
        asked.article, description="Stoneware mug", hs_code="691200", origin="TR", weight_g=340
    )
    assert tell_here(shop.floor, told).verdict.said is Said.BOX_CLOSED
    assert asked_here(shop.floor) is None
    # The second order waits for nothing, not even for a scale.
    assert shop.get("1002").lines[0].unit_weight_g == 340
    assert shop.scan("1002", MUG).verdict.said is Said.BOX_CLOSED
    assert article(shop.floor, "mug").description == "Stoneware mug"
    assert [one.sku for one in known_articles(shop.floor)] == ["MUG"]


def test_an_empty_bench_and_one_without_a_rule_ask_for_no_article(shop: Shop) -> None:
    assert asked_here(shop.floor) is None
    shop.order("1001", priced(article=None), **ABROAD)
    shop.set(rules=[])
    shop.scan("1001", MUG)
    assert asked_here(shop.floor) is None


def test_an_article_without_a_code_is_not_remembered(shop: Shop) -> None:
    with pytest.raises(Refused) as refused:
        tell(shop.floor, Article(" "))
    assert refused.value.field == "sku"


def test_an_order_tells_of_its_articles_what_nobody_knew(shop: Shop) -> None:
    tell(shop.floor, Article("MUG", description="Said by a person"))
    shop.order("1001", priced(), **ABROAD)
    kept = article(shop.floor, "MUG")
    assert (kept.description, kept.hs_code) == ("Said by a person", "691200")
    # A weight that is remembered is the weight of a line that comes without one.
    tell(shop.floor, replace(kept, weight_g=345))
    assert shop.order("1002", priced(weight=None)).lines[0].unit_weight_g == 345


def test_a_rule_asks_and_the_orders_word_goes_before_it(shop: Shop) -> None:
    rule = {"name": "all", "carrier": "fake", "signature": "adult", "insure": True,
            "payer": "receiver", "incoterm": "DDP"}  # fmt: skip
    shop.set(rules=[rule])
    shop.order("1001", priced(quantity=2), asks=Asks(payer=Payer.SENDER), **ABROAD)
    shop.scan("1001", MUG, MUG)
    request = request_of(shop)
    assert (request.payer, request.signature) == (Payer.SENDER, Signature.ADULT)
    assert request.insured == Money(Decimal(24), "EUR")
    assert request.customs is not None
    assert request.customs.incoterm is Incoterm.DDP


def test_goods_whose_value_nobody_knows_are_asked_about_before_they_are_insured(
    shop: Shop,
) -> None:
    shop.set(rules=[{"name": "all", "carrier": "fake", "insure": True}])
    shop.order("1001", line(article=None))
    shop.scan("1001", MUG)
    asked = asked_here(shop.floor)
    assert asked is not None
    assert (asked.fields, asked.currency) == (("value",), shop.settings.shop.currency)


def test_goods_in_several_currencies_are_not_insured_by_guess(shop: Shop) -> None:
    shop.set(rules=[{"name": "all", "carrier": "fake", "insure": True}])
    order = shop.order(
        "1001", priced(), line(BOWL, unit_price=Money(Decimal(400), "TRY"), article=None)
    )
    with pytest.raises(Refused) as refused:
        shop.scan("1001", MUG, BOWL)
    assert refused.value.field == "insured"
    works = shop.works
    with shop.database.begin() as uow:
        checked = check_order(works, uow, order, (), rules_of(shop.settings), Wish())
    assert [one.field for one in checked.problems] == ["insured"]


def test_a_batch_names_the_article_and_what_is_not_known_of_it(shop: Shop) -> None:
    order = shop.order("1001", priced(article=None), **ABROAD)
    works = shop.works
    with shop.database.begin() as uow:
        checked = check_order(works, uow, order, (), rules_of(shop.settings), Wish())
    (problem,) = checked.problems
    assert problem.field == "goods:MUG"
    assert "the HS code" in problem.title


def test_dangerous_articles_are_told_to_the_carrier(shop: Shop) -> None:
    told = replace(goods("MUG"), dangers=(Danger.LITHIUM_ALONE,))
    shop.order("1001", priced(article=told))
    shop.scan("1001", MUG)
    assert request_of(shop).danger == (Danger.LITHIUM_ALONE,)


def test_a_changed_pickup_point_is_taken_over(shop: Shop) -> None:
    shop.order("1001", priced(), asks=Asks(pickup_point="L1"))
    again = incoming("1001", priced(), asks=Asks(pickup_point="L2", signature=Signature.ANYONE,
                                                 insured=EUR12, incoterm=Incoterm.DAP))  # fmt: skip
    report = store(shop.floor, "test", [again], pause=lambda _: None)
    assert report.changed == 1
    shop.scan("1001", MUG)
    request = request_of(shop)
    assert (request.pickup_point, request.signature) == ("L2", Signature.ANYONE)
    assert request.insured == EUR12
    assert shop.parcel("1001").label is LabelState.REQUESTED


def test_a_label_that_is_bought_again_asks_for_what_the_first_asked(shop: Shop) -> None:
    rule = {"name": "all", "carrier": "fake", "signature": "anyone", "insure": True}
    shop.set(rules=[rule])
    shop.order("1001", priced(), **ABROAD)
    shop.scan("1001", MUG)
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        intent = uow.labels.intent(parcel.id)
    again = asked_before(intent)
    assert (again.signature, again.insure, again.incoterm) == (
        Signature.ANYONE,
        True,
        Incoterm.DAP,
    )
    assert asked_before(None) == Asks()


def test_a_planned_box_asks_for_what_its_rule_says_while_there_is_one(shop: Shop) -> None:
    shop.set(rules=[{"name": "all", "carrier": "fake", "signature": "adult"}])
    assert asked_by(shop.settings, "all").signature is Signature.ADULT
    assert asked_by(shop.settings, "a rule of yesterday") == Asks()
