"""Articles that are remembered, and what orders ask of their carrier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any

from sqlalchemy import literal_column, select, update

from workstation.domain.articles import Article, code_of
from workstation.domain.asks import NOTHING, Asks, Danger, Incoterm, Payer, Signature
from workstation.domain.values import Money, OrderId
from workstation.storage.article_tables import articles, order_asks
from workstation.storage.bundles import Bundles
from workstation.storage.encoding import cents, currency, from_json, money, to_json
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import order_lines

_COLUMNS = (
    articles.c.sku,
    articles.c.description,
    articles.c.hs_code,
    articles.c.origin,
    articles.c.weight_g,
    articles.c.value_cents,
    articles.c.value_currency,
    articles.c.maker_code,
    articles.c.gtin,
    articles.c.dangers,
)
_ONE = Statement(select(*_COLUMNS).where(articles.c.key == param("the_key")))
_ALL = Statement(
    select(*_COLUMNS)
    .where(articles.c.key > param("after"))
    .order_by(articles.c.key)
    .limit(param("most"))
)
_SAVE = upsert(
    lambda insert: (
        put := insert(articles).values(**{**values_of(articles), "changed_at": Now()})
    ).on_conflict_do_update(
        index_elements=[articles.c.key],
        set_={one.name: put.excluded[one.name] for one in articles.c if one.name != "key"},
    )
)
_weightless = order_lines.c.unit_weight_g.is_(None)
_WEIGH_LINES = Statement(
    update(order_lines)
    .where(
        order_lines.c.sku_key == param("the_key"),
        order_lines.c.sku_key != literal_column("''"),
        _weightless,
    )
    .values(unit_weight_g=param("weight_g"))
)
_WEIGH_ORDER = Statement(
    update(order_lines)
    .where(order_lines.c.order_id == param("the_order"), _weightless)
    .values(
        unit_weight_g=select(articles.c.weight_g)
        .where(articles.c.key == order_lines.c.sku_key)
        .scalar_subquery()
    )
)
_ASKS = Statement(select(order_asks.c.asks).where(order_asks.c.order_id == param("the_order")))
_SET_ASKS = upsert(
    lambda insert: (
        put := insert(order_asks).values(**values_of(order_asks))
    ).on_conflict_do_update(
        index_elements=[order_asks.c.order_id], set_={"asks": put.excluded.asks}
    )
)


class StoredArticles:
    """See `ports.articles.Articles`."""

    def __init__(self, session: Session, bundles: Bundles) -> None:
        self._session = session
        self._bundles = bundles

    def known(self, codes: Iterable[str]) -> Mapping[str, Article]:
        wanted = sorted({code for code in codes if code})
        if not wanted:
            return {}
        found = self._session.batch(*((_ONE, {"the_key": code}) for code in wanted))
        return {code: _article(rows[0]) for code, rows in zip(wanted, found, strict=True) if rows}

    def save(self, article: Article) -> None:
        self._session.write(
            _SAVE,
            {
                "key": code_of(article.sku),
                "sku": article.sku,
                "description": article.description,
                "hs_code": article.hs_code,
                "origin": article.origin,
                "weight_g": article.weight_g,
                "value_cents": cents(article.value),
                "value_currency": currency(article.value),
                "maker_code": article.maker_code,
                "gtin": article.gtin,
                "dangers": " ".join(article.dangers),
            },
        )

        if article.weight_g:
            weight = {"the_key": code_of(article.sku), "weight_g": article.weight_g}
            self._session.write(_WEIGH_LINES, weight)
            self._bundles.forget()

    def weigh(self, order_id: OrderId) -> None:
        self._session.write(_WEIGH_ORDER, {"the_order": order_id})
        self._bundles.forget()

    def all(self, *, after: str = "", limit: int = 500) -> Sequence[Article]:
        rows = self._session.rows(_ALL, {"after": after, "most": limit})
        return [_article(row) for row in rows]

    def asks_of(self, order_id: OrderId) -> Asks:
        found = self._session.row(_ASKS, {"the_order": order_id})
        return _asks(from_json(found[0])) if found else NOTHING

    def set_asks(self, order_id: OrderId, asks: Asks) -> None:
        told = {
            one.name: str(value) if not isinstance(value, bool) else value
            for one in fields(asks)
            if (value := getattr(asks, one.name))
        }
        self._session.write(_SET_ASKS, {"order_id": order_id, "asks": to_json(told)})


def _article(row: Row) -> Article:
    return Article(
        sku=row[0],
        description=row[1],
        hs_code=row[2],
        origin=row[3],
        weight_g=row[4],
        value=money(row[5], row[6]),
        maker_code=row[7],
        gtin=row[8],
        dangers=tuple(Danger(one) for one in row[9].split()),
    )


_READ: Mapping[str, Any] = {"payer": Payer, "signature": Signature, "incoterm": Incoterm}


def _asks(told: Mapping[str, Any]) -> Asks:
    amount, _, unit = str(told.get("insured", "")).partition(" ")
    return Asks(
        **{
            name: _READ[name](value) if name in _READ else value
            for name, value in told.items()
            if name != "insured"
        },
        insured=Money(Decimal(amount), unit) if amount else None,
    )
