"""What is known of the shop's articles beside what an order tells: for the customs and the carrier.

It is asked once and remembered by the article's code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workstation.domain.asks import Danger
from workstation.domain.barcodes import fold, gtin14
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderLine
from workstation.domain.values import Money

HS_DIGITS = range(6, 13)
"""Six digits are the world's; countries add their own, to twelve in Turkey."""
NEEDED = ("description", "hs_code", "origin", "weight_g", "value")
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `description` is English and specific, `origin` ISO 3166-1 alpha-2.

    Weight in grams and value are those of one; the value counts where an order tells no price.
    """

    sku: str
    description: str = ""
    hs_code: str = ""
    origin: str = ""
    weight_g: int | None = None
    value: Money | None = None
    maker_code: str = ""
    gtin: str = ""
    dangers: tuple[Danger, ...] = ()

    def filled(self, other: Article) -> Article:
        """This article with what it lacks taken from the other."""
        return replace(
            self,
            description=self.description or other.description,
            hs_code=self.hs_code or other.hs_code,
            origin=self.origin or other.origin,
            weight_g=self.weight_g or other.weight_g,
            value=self.value or other.value,
            maker_code=self.maker_code or other.maker_code,
            gtin=self.gtin or other.gtin,
            dangers=self.dangers or other.dangers,
        )


def article_key(line: OrderLine) -> str:
    """The code under which a line's article is remembered: its SKU, else its barcode or name."""
    return code_of(line.sku or line.barcode or line.name)


def code_of(sku: str) -> str:
    """A code as it is compared: a GTIN in fourteen digits, anything else folded."""
    code = sku.strip()
    return gtin14(code) or fold(code)


def as_sold(article: Article, line: OrderLine) -> Article:
    """The article with what its order line tells: weight, price and barcode come first from there.

    A price of nothing is none: the customs want to know what a gift is worth.
    """
    price = line.unit_price if line.unit_price and line.unit_price.amount > 0 else None
    return replace(
        article,
        weight_g=line.unit_weight_g or article.weight_g,
        value=price or article.value,
        gtin=article.gtin or line.barcode,
    )


def lacking(article: Article) -> tuple[str, ...]:
    """The fields without which the customs take no parcel with this article."""
    return tuple(name for name in NEEDED if not getattr(article, name))


def check_article(article: Article) -> Article:
    """Give the article as it is kept; raises `Refused` with the field that is wrong."""
    description = " ".join(article.description.split())
    if not description.isascii():
        raise _wrong("description", "The customs read English.", "Describe it in plain English.")
    if len(description) > LONGEST:
        raise _wrong("description", f"More than {LONGEST} letters.", "Shorten the description.")
    hs_code = "".join(one for one in article.hs_code if one not in ". -")
    if hs_code and not (hs_code.isascii() and hs_code.isdigit() and len(hs_code) in HS_DIGITS):
        raise _wrong("hs_code", "An HS code has 6 to 12 digits.", "As in 6109.10.")
    origin = article.origin.strip().upper()
    if origin and not (len(origin) == 2 and origin.isascii() and origin.isalpha()):
        raise _wrong("origin", "A country has two letters.", "As in TR.")
    if article.weight_g is not None and not 0 < article.weight_g <= 1_000_000:
        raise _wrong("weight_g", "This is no weight.", "Whole grams, as in 250.")
    if article.value is not None and article.value.amount <= 0:
        raise _wrong("value", "This is no value.", "What one of them is worth, as in 12.50.")
    return replace(article, description=description, hs_code=hs_code, origin=origin)


def _wrong(field: str, title: str, advice: str) -> Refused:
    return Refused(title, advice, field=field)
