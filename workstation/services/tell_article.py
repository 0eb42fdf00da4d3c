"""What the customs ask of an article is asked once, at the bench or by hand, and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain.articles import Article, check_article, code_of
from workstation.domain.choosing import choose_service
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.orders import Order
from workstation.ports.shop import IncomingOrder
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.desk import PackAnswer
from workstation.services.floor import Floor
from workstation.services.pack import finalize
from workstation.services.pack_steps import order_of
from workstation.services.wishes import wishes_of


@dataclass(frozen=True, slots=True)
class ArticleAsked:
    """One article of the box on the bench that is not known well enough, with what is known.

    `fields` are those that lack, `place` of `of` counts the articles; `currency` is that of a value
    that is typed without one.
    """

    article: Article
    name: str
    fields: tuple[str, ...]
    place: int
    of: int
    order_number: str
    country: str
    currency: str


def asked_here(floor: Floor) -> ArticleAsked | None:
    """The first article of the box on the bench of which the customs want to know more."""
    with floor.begin() as uow:
        parcel = uow.parcels.open_at(floor.station)
        if parcel is None or not parcel.lines:
            return None
        order = order_of(uow, parcel)
        try:
            asks = choose_service(floor.rules, order, parcel.weight_g or 1).asks
        except NotConfigured:
            return None
        lacks = wishes_of(uow, floor.settings, order, parcel, asks).lacks
    if not lacks:
        return None
    gap = lacks[0]
    return ArticleAsked(
        gap.article,
        gap.name,
        gap.fields,
        1,
        len(lacks),
        order.number,
        order.recipient.country,
        _currency(floor, order),
    )


def tell_here(floor: Floor, article: Article) -> PackAnswer:
    """Remember an article, then close the box that waited for it.

    Raises `Refused` with the field that is wrong; nothing is remembered then.
    """
    tell(floor, article)
    return finalize(floor)


def tell(floor: Floor, article: Article) -> Article:
    """Remember what a person said of an article; gives it as it is kept.

    Raises `Refused` with the field that is wrong.
    """
    checked = check_article(article)
    if not code_of(checked.sku):
        raise Refused("The article has no code.", "Name its SKU.", field="sku")
    with floor.begin() as uow:
        uow.articles.save(checked)
        uow.commit()
    return checked


def known_articles(floor: Floor, *, after: str = "", limit: int = 500) -> Sequence[Article]:
    """The remembered articles by code, from behind `after`."""
    with floor.begin() as uow:
        return uow.articles.all(after=code_of(after), limit=limit)


def article(floor: Floor, sku: str) -> Article:
    """What is remembered of an article; an empty one where nothing is."""
    code = code_of(sku)
    with floor.begin() as uow:
        return uow.articles.known([code]).get(code, Article(sku.strip()))


def learn(uow: UnitOfWork, incoming: IncomingOrder) -> None:
    """Remember what an order told of its articles, where nothing was known."""
    told = {
        code_of(line.article.sku): line.article
        for line in incoming.lines
        if line.article is not None and code_of(line.article.sku)
    }
    if not told:
        return
    known = uow.articles.known(told)
    for code, article in told.items():
        before = known.get(code, Article(article.sku))
        after = before.filled(article)
        if after != before:
            uow.articles.save(after)


def _currency(floor: Floor, order: Order) -> str:
    prices = (line.unit_price for line in order.lines)
    found = next((price.currency for price in prices if price is not None), "")
    return found or floor.settings.shop.currency
