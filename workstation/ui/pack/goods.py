"""What the bench asks of an article for the customs: the fields as text, and the article read off
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.tell_article import ArticleAsked

FIELDS = ("description", "hs_code", "origin", "weight_g", "value")


@dataclass(frozen=True, slots=True)
class GoodsPicture:
    """The form: head and second line, what stands in each field, and which must be filled in."""

    head: str
    detail: str
    values: Mapping[str, str]
    lacking: tuple[str, ...]
    currency: str


def goods_picture(asked: ArticleAsked) -> GoodsPicture:
    """The form for one article, with what is known of it."""
    article = asked.article
    left = translate("Pack", "%n article(s) to tell", None, asked.of)
    about = translate("Pack", "Order {number} leaves the customs border, to {country}.").format(
        number=isolate(asked.order_number), country=isolate(asked.country)
    )
    return GoodsPicture(
        head=translate("Pack", "What is {article}?").format(article=isolate(asked.name)),
        detail=f"{about} {left}. {translate('Pack', 'It is asked once and remembered.')}",
        values={
            "description": article.description,
            "hs_code": article.hs_code,
            "origin": article.origin,
            "weight_g": str(article.weight_g or ""),
            "value": f"{article.value.amount}" if article.value is not None else "",
        },
        lacking=asked.fields,
        currency=article.value.currency if article.value is not None else asked.currency,
    )


def label_of(field: str, currency: str) -> str:
    """What stands before a field."""
    return {
        "description": translate("Pack", "What it is, in English"),
        "hs_code": translate("Pack", "HS code"),
        "origin": translate("Pack", "Made in"),
        "weight_g": translate("Pack", "Weight of one, grams"),
        "value": translate("Pack", "Value of one, {currency}").format(currency=isolate(currency)),
    }[field]


def example_of(field: str) -> str:
    """What it may look like."""
    return {
        "description": "T-shirt of cotton, knitted",
        "hs_code": "6109.10",
        "origin": "TR",
        "weight_g": "250",
        "value": "12.50",
    }[field]


def wrong_field(field: str) -> str:
    """What is wrong with a field, said to whoever typed it."""
    return {
        "description": translate("Pack", "Plain English, at most 100 letters."),
        "hs_code": translate("Pack", "6 to 12 digits, as in 6109.10."),
        "origin": translate("Pack", "The country’s two letters, as in TR."),
        "weight_g": translate("Pack", "Whole grams, please."),
        "value": translate("Pack", "What one of them is worth, as in 12.50."),
    }.get(field, "")


def article_of(asked: ArticleAsked, texts: Mapping[str, str]) -> ArticleAsked:
    """The question with its article as the form tells it.

    Raises `Refused` with the field that is empty or no number.
    """
    told = {name: texts.get(name, "").strip() for name in FIELDS}
    for name, text in told.items():
        if not text:
            raise Refused(wrong_field(name), "", field=name)
    grams = told["weight_g"]
    if not grams.isdecimal() or not 0 < int(grams) <= 1_000_000:
        raise Refused(wrong_field("weight_g"), "", field="weight_g")
    try:
        amount = Decimal(told["value"].replace(",", "."))
    except InvalidOperation as error:
        raise Refused(wrong_field("value"), "", field="value") from error
    known = asked.article.value
    currency = known.currency if known is not None else asked.currency
    if not amount.is_finite() or amount <= 0:
        raise Refused(wrong_field("value"), "", field="value")
    article = replace(
        asked.article,
        description=told["description"],
        hs_code=told["hs_code"],
        origin=told["origin"],
        weight_g=int(grams),
        value=Money(amount, currency),
    )
    return replace(asked, article=article)
