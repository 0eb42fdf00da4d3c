"""What is known of an article, and what the customs still ask."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from workstation.domain.articles import (
    NEEDED,
    Article,
    article_key,
    as_sold,
    check_article,
    code_of,
    lacking,
)
from workstation.domain.asks import NOTHING, Asks, Danger, Incoterm, Payer, Signature
from workstation.domain.borders import crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderLine
from workstation.domain.values import LineId, Money

WORTH = Money(Decimal("12.50"), "EUR")
MUG = Article("MUG", "Stoneware mug", "691200", "TR", 340, WORTH)


def line(**changes: object) -> OrderLine:
    facts: dict[str, object] = {"sku": "MUG", "name": "Mug", "quantity": 1, **changes}
    return OrderLine(LineId(1), **facts)  # type: ignore[arg-type]  # as the tests name them


def test_an_article_is_known_by_its_sku_else_its_barcode_else_its_name() -> None:
    assert article_key(line(sku="mug-1")) == article_key(line(sku="MUG-1 "))
    assert article_key(line(sku="", barcode="4006381333931")) == code_of("04006381333931")
    assert article_key(line(sku="")) == code_of("mug")


def test_nothing_lacks_of_an_article_that_is_told_in_full() -> None:
    assert lacking(MUG) == ()
    assert lacking(Article("MUG")) == NEEDED


def test_what_the_order_tells_comes_first_and_a_price_of_nothing_is_none() -> None:
    sold = as_sold(MUG, line(unit_price=Money(Decimal(20), "EUR"), barcode="4006381333931"))
    assert sold.value == Money(Decimal(20), "EUR")
    assert sold.gtin == "4006381333931"
    assert as_sold(MUG, line(unit_price=Money(Decimal(0), "EUR"))).value == WORTH
    assert as_sold(MUG, line(unit_weight_g=400)).weight_g == 400


def test_only_what_lacks_is_filled() -> None:
    told = Article("MUG", "Another", origin="CN", dangers=(Danger.ALCOHOL,), maker_code="M1")
    filled = replace(MUG, origin="").filled(told)
    assert (filled.description, filled.origin, filled.maker_code) == ("Stoneware mug", "CN", "M1")
    assert filled.dangers == (Danger.ALCOHOL,)


def test_an_article_is_kept_in_one_way_of_writing() -> None:
    kept = check_article(
        replace(MUG, description="  Stoneware   mug ", hs_code="6912.00-23", origin="tr")
    )
    assert (kept.description, kept.hs_code, kept.origin) == ("Stoneware mug", "69120023", "TR")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("description", "Κούπα"),
        ("description", "x" * 101),
        ("hs_code", "6912"),
        ("hs_code", "6912AB"),
        ("origin", "TUR"),
        ("weight_g", 0),
        ("value", Money(Decimal(0), "EUR")),
    ],
)
def test_what_no_customs_take_is_refused_with_its_field(field: str, value: object) -> None:
    with pytest.raises(Refused) as refused:
        check_article(replace(MUG, **{field: value}))  # type: ignore[arg-type]  # named above
    assert refused.value.field == field


def test_an_orders_word_goes_before_its_rules() -> None:
    rule = Asks(payer=Payer.RECEIVER, signature=Signature.ADULT, incoterm=Incoterm.DDP, insure=True)
    order = Asks(
        payer=Payer.SENDER, insured=WORTH, pickup_point="L1", tax_number="1", business=True
    )
    both = order.over(rule)
    assert both == Asks(
        Payer.SENDER, Signature.ADULT, Incoterm.DDP, WORTH, True, "L1", "1", business=True
    )
    assert NOTHING.over(rule) == rule


def test_only_borders_with_customs_count() -> None:
    assert not crosses_customs("TR", "TR")
    assert not crosses_customs("GR", "DE")
    assert not crosses_customs("US", "PR")
    assert crosses_customs("TR", "GR")
    assert crosses_customs("AE", "SA")
