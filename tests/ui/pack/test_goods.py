"""The form for an article of which the customs want to know more."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.ui.desk_double import MUG_ASKED, DeskDouble
from tests.ui.pack.test_presenter import CANDLE, SOAP, TOWEL, Bench
from workstation.domain.articles import Article
from workstation.domain.errors import Refused, Unavailable
from workstation.domain.values import Money
from workstation.ui.pack.goods import article_of, goods_picture

TOLD = {
    "description": "Stoneware mug", "hs_code": "6912.00", "origin": "tr", "weight_g": "340",
    "value": "16,50",
}  # fmt: skip


@pytest.fixture
def asked(story: DeskDouble) -> Bench:
    """A box that waits for what the customs ask of a mug."""
    bench = Bench(story)
    bench.scan("KY-10482", SOAP, CANDLE, TOWEL)
    bench.presenter.weight_entered("612")
    story.article_asked = MUG_ASKED
    bench.keys("F")
    return bench


def test_the_form_opens_with_what_is_known_and_names_what_lacks(asked: Bench) -> None:
    assert asked.view.said == "The customs ask for more."
    form = asked.view.goods
    assert form is not None
    assert "Stoneware mug, sage" in form.head
    assert form.values["weight_g"] == "340"
    assert form.lacking == ("description", "hs_code", "origin")


def test_what_is_told_is_remembered_and_the_box_is_closed(asked: Bench) -> None:
    asked.presenter.goods_told(TOLD)
    told = dict(asked.story.calls)["tell_article"][0]
    assert told == replace(
        MUG_ASKED.article,
        description="Stoneware mug",
        hs_code="6912.00",
        origin="tr",
        value=Money(Decimal("16.50"), "EUR"),
    )
    assert asked.view.goods is None


@pytest.mark.parametrize(
    ("field", "text"),
    [("description", ""), ("weight_g", "heavy"), ("value", "much"), ("value", "0")],
)
def test_a_field_that_cannot_be_read_stays_open_and_is_named(
    asked: Bench, field: str, text: str
) -> None:
    asked.presenter.goods_told({**TOLD, field: text})
    assert asked.view.wrong[0] == field
    assert asked.view.wrong[1]
    assert "tell_article" not in asked.called


def test_what_is_refused_is_said_beside_its_field_and_all_else_in_the_banner(asked: Bench) -> None:
    asked.story.fails["tell_article"] = Refused("No code.", "", field="hs_code")
    asked.presenter.goods_told(TOLD)
    assert asked.view.wrong == ("hs_code", "6 to 12 digits, as in 6109.10.")
    asked.story.fails["tell_article"] = Unavailable("No room.", "Wait.")
    asked.presenter.goods_told(TOLD)
    assert asked.view.said == "No room."


def test_esc_and_a_scan_leave_the_form_and_the_box_stays_open(asked: Bench) -> None:
    assert asked.keys("Esc") == [True]
    assert asked.view.goods is None
    asked.keys("F")
    assert asked.view.goods is not None
    asked.scan(TOWEL)
    assert asked.view.goods is None
    asked.presenter.goods_told(TOLD)
    assert "tell_article" not in asked.called


def test_a_question_that_somebody_has_answered_opens_no_form(asked: Bench) -> None:
    asked.keys("Esc")
    told = asked.story.article_asked
    asked.story.article_asked = None
    asked.presenter._ask_goods(None)
    assert asked.view.goods is None
    assert told is MUG_ASKED


def test_a_value_is_asked_in_the_orders_currency() -> None:
    bare = replace(MUG_ASKED, article=Article("MUG"), currency="TRY")
    assert goods_picture(bare).currency == "TRY"
    assert article_of(bare, TOLD).article.value == Money(Decimal("16.50"), "TRY")
