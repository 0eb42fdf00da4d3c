"""What a parcel asks of its carrier beyond a box from here to there, and what the customs are told.

It is put together where the wish to buy is written: from the order, the rule, what is remembered of
the articles, and the settings; and frozen with that wish.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import Article, article_key, as_sold, lacking
from workstation.domain.asks import NOTHING, Asks, Danger, Incoterm, Payer, Signature
from workstation.domain.borders import EU, crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.values import Money

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workstation.config import CustomsSettings, Settings
    from workstation.domain.orders import Order, OrderLine
    from workstation.domain.shipments import Parcel
    from workstation.ports.carrier_request import Customs, CustomsItem, TaxId
    from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork


@dataclass(frozen=True, slots=True)
class Lacking:
    """An article of the parcel of which something is not known that the customs ask for."""

    article: Article
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What goes into a request beside address, service, weight and cash on delivery.

    `lacks` names what must be told first, article by article; then no declaration is made.
    """

    payer: Payer = Payer.SENDER
    signature: Signature = Signature.NONE
    insured: Money | None = None
    customs: Customs | None = None
    danger: tuple[Danger, ...] = ()
    pickup_point: str = ""
    lacks: tuple[Lacking, ...] = ()

    def as_fields(self) -> dict[str, Any]:
        """By the names that they have in a `LabelRequest`."""
        return {
            "payer": self.payer,
            "signature": self.signature,
            "insured": self.insured,
            "customs": self.customs,
            "danger": self.danger,
            "pickup_point": self.pickup_point,
        }


def wishes_of(
    uow: UnitOfWork, settings: Settings, order: Order, parcel: Parcel, asked: Asks
) -> Wishes:
    """Put together what this parcel asks for; `asked` is what its rule says.

    Of a parcel with no lines yet nothing can be declared.
    """
    asks = uow.articles.asks_of(order.id).over(asked)
    lines = [(order.line(one.line_id), one.quantity) for one in parcel.lines]
    known = uow.articles.known(article_key(line) for line, _ in lines)
    home = settings.customs.origin
    goods = [(_article(line, known, home), line, count) for line, count in lines]
    crosses = crosses_customs(settings.shop.sender.country, order.recipient.country)
    needed = ("value",) if asks.insure and not asks.insured and not crosses else ()
    lacks: dict[str, Lacking] = {}
    for article, line, _ in goods:
        gaps = tuple(name for name in lacking(article) if crosses or name in needed)
        if gaps:
            lacks[article_key(line)] = Lacking(article, line.name, gaps)
    insured = asks.insured or (_worth(goods) if asks.insure and not lacks else None)
    if asks.insure and goods and not lacks and insured is None:
        raise Refused(
            "The goods are priced in several currencies.",
            "Insure them for an amount that the order names.",
            field="insured",
        )
    customs = None
    if crosses and goods and not lacks:
        customs = _customs(settings.customs, order, asks, goods)
    return Wishes(
        payer=asks.payer or Payer.SENDER,
        signature=asks.signature or Signature.NONE,
        insured=insured,
        customs=customs,
        danger=tuple(sorted({danger for article, _, _ in goods for danger in article.dangers})),
        pickup_point=asks.pickup_point,
        lacks=tuple(lacks.values()),
    )


def asked_before(intent: PurchaseIntent | None) -> Asks:
    """What a label asked for that is bought again, whatever became of its rule since."""
    if intent is None:
        return NOTHING
    told = intent.request
    incoterm = (told.get("customs") or {}).get("incoterm")
    return Asks(
        payer=Payer(told.get("payer", Payer.SENDER)),
        signature=Signature(told.get("signature", Signature.NONE)),
        incoterm=Incoterm(incoterm) if incoterm else None,
        insure=bool(told.get("insured")),
    )


def asked_by(settings: Settings, reason: str) -> Asks:
    """What the rule of this name asks for; nothing where there is none any more."""
    from workstation.services.floor import rules_of

    return next((rule.asks for rule in rules_of(settings) if rule.name == reason), NOTHING)


Goods = tuple[Article, "OrderLine", int]


def _article(line: OrderLine, known: Mapping[str, Article], home: str) -> Article:
    article = known.get(article_key(line)) or Article(line.sku or line.barcode or line.name)
    return as_sold(article.filled(Article(article.sku, origin=home)), line)


def _worth(goods: Sequence[Goods]) -> Money | None:
    worths = [(article.value, count) for article, _, count in goods if article.value is not None]
    if len({value.currency for value, _ in worths}) != 1:
        return None
    currency = worths[0][0].currency
    total = sum((value.amount * count for value, count in worths), Decimal(0))
    return Money(total, currency)


def _customs(shop: CustomsSettings, order: Order, asks: Asks, goods: Sequence[Goods]) -> Customs:
    from workstation.ports.carrier_request import Customs

    to = order.recipient.country
    value = _worth(goods)
    return Customs(
        items=tuple(
            _item(article, line, count, article.value)
            for article, line, count in goods
            if article.value is not None
        ),
        invoice_number=order.number,
        invoice_date=order.placed_at.date(),
        incoterm=asks.incoterm or Incoterm(shop.incoterm),
        sender_ids=_sender_ids(shop, to, value),
        recipient_ids=_recipient_ids(asks, to),
        recipient_is_business=asks.business or bool(order.recipient.company),
    )


def _item(article: Article, line: OrderLine, count: int, value: Money) -> CustomsItem:
    from workstation.ports.carrier_request import CustomsItem

    return CustomsItem(
        description=article.description,
        quantity=count,
        weight_g=article.weight_g or 0,
        value=value,
        origin=article.origin,
        hs_code=article.hs_code,
        sku=line.sku,
        maker_code=article.maker_code,
        gtin=article.gtin,
    )


def _sender_ids(shop: CustomsSettings, to: str, value: Money | None) -> tuple[TaxId, ...]:
    from workstation.ports.carrier_request import TaxId, TaxKind

    told = [
        (TaxKind.EORI, shop.eori),
        (TaxKind.VAT, shop.vat),
        (TaxKind.NATIONAL, shop.tax_number),
    ]
    limit = shop.limit()
    if (
        shop.ioss
        and to in EU
        and value is not None
        and value.currency == limit.currency
        and value.amount <= limit.amount
    ):
        told.insert(0, (TaxKind.IOSS, shop.ioss))
    return tuple(TaxId(kind, number) for kind, number in told if number)


def _recipient_ids(asks: Asks, to: str) -> tuple[TaxId, ...]:
    from workstation.ports.carrier_request import TaxId, TaxKind

    kind = TaxKind.VAT if asks.business else TaxKind.NATIONAL
    return (TaxId(kind, asks.tax_number, to),) if asks.tax_number else ()
