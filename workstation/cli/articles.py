"""`packbench articles list|set`: what is remembered of articles for the customs and the carrier."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from workstation.bootstrap import make_floor
from workstation.cli.common import answer, home_of, table
from workstation.domain.articles import Article
from workstation.domain.asks import Danger
from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.services.tell_article import article, known_articles, tell


def add_to(verbs: Any) -> None:
    articles = verbs.add_parser("articles", help="what the customs are told of articles")
    steps = articles.add_subparsers(title="steps", required=True, metavar="STEP")
    listing = steps.add_parser("list", help="the remembered articles by code")
    listing.add_argument("--after", default="", metavar="SKU", help="go on behind this one")
    listing.set_defaults(do=list_articles)
    step = steps.add_parser("set", help="remember what is given; the rest stays as it is")
    step.add_argument("sku")
    step.add_argument("--description", metavar="TEXT", help="what it is, in English")
    step.add_argument("--hs-code", metavar="DIGITS")
    step.add_argument("--origin", metavar="COUNTRY", help="where it was made, as in TR")
    step.add_argument("--weight", type=int, metavar="GRAMS", dest="weight_g")
    step.add_argument("--value", metavar="AMOUNT", help='of one, as in "12.50 EUR"')
    step.add_argument("--maker-code", metavar="CODE")
    step.add_argument("--gtin", metavar="DIGITS")
    step.add_argument("--danger", action="append", choices=[str(one) for one in Danger])
    step.set_defaults(do=set_article)
    for one in (listing, step):
        one.add_argument("--json", action="store_true", help="answer in JSON")


def list_articles(options: argparse.Namespace) -> int:
    found = known_articles(make_floor(home_of(options)), after=options.after)
    rows = [
        (one.sku, one.description, one.hs_code, one.origin, _grams(one), str(one.value or ""))
        for one in found
    ]
    headings = ("sku", "description", "hs code", "origin", "weight", "value")
    answer([_plain(one) for one in found], as_json=options.json, text=table(rows, headings))
    return 0


def set_article(options: argparse.Namespace) -> int:
    floor = make_floor(home_of(options))
    names = ("description", "hs_code", "origin", "weight_g", "maker_code", "gtin")
    given: dict[str, Any] = {
        name: getattr(options, name) for name in names if getattr(options, name) is not None
    }
    if options.value is not None:
        given["value"] = _money(options.value, floor.settings.shop.currency)
    if options.danger is not None:
        given["dangers"] = tuple(Danger(one) for one in options.danger)
    kept = tell(floor, replace(article(floor, options.sku), **given))
    answer(_plain(kept), as_json=options.json, text=f"{kept.sku} is remembered.")
    return 0


def _money(text: str, currency: str) -> Money:
    number, _, unit = text.strip().partition(" ")
    try:
        return Money(Decimal(number), unit.strip() or currency)
    except InvalidOperation as error:
        raise Refused("This is no amount.", 'As in "12.50 EUR".', field="value") from error


def _grams(one: Article) -> str:
    return f"{one.weight_g} g" if one.weight_g else ""


def _plain(one: Article) -> dict[str, Any]:
    value = str(one.value) if one.value is not None else None
    return {**asdict(one), "value": value, "dangers": [str(danger) for danger in one.dangers]}
