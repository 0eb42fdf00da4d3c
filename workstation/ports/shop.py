"""Orders as they come from outside, before they are ours."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from workstation.domain.articles import Article
from workstation.domain.asks import NOTHING, Asks
from workstation.domain.values import Address, Money


@dataclass(frozen=True, slots=True)
class IncomingLine:
    """One article as the shop told it."""

    sku: str
    name: str
    quantity: int
    barcode: str = ""
    unit_weight_g: int | None = None
    unit_price: Money | None = None
    shelf: str = ""
    variant: str = ""
    picture: str = ""
    ships_around: date | None = None
    remote_id: str = ""
    cancelled: int = 0
    refunded: int = 0
    fulfilled: int = 0
    """How many have left by the shop's own word, ours included."""
    article: Article | None = field(default=None, repr=False)
    """What was told of the article itself; no part of "the same again"."""


@dataclass(frozen=True, slots=True)
class IncomingOrder:
    """One order as a shop or file told it; its identity is (shop, remote id), else its number.

    `row` is the first line of the file it stands in (1 = heading), `raw` its source rows for the
    record. `closed`: the shop has nothing left to send of it. `merged_into` names the order that
    took its lines over.
    """

    number: str
    placed_at: datetime
    recipient: Address
    lines: tuple[IncomingLine, ...]
    email: str = ""
    language: str = ""
    note: str = ""
    service_wanted: str = ""
    paid: bool = True
    cancelled: bool = False
    held: str = ""
    cod: Money | None = None
    row: int = 0
    raw: str = ""
    remote_id: str = ""
    closed: bool = False
    merged_into: str = ""
    tags: tuple[str, ...] = ()
    """The shop's own words for kinds of orders, as `domain.orders.tags_of` gives them."""
    asks: Asks = field(default=NOTHING, repr=False)

    def marks(self) -> dict[str, str]:
        """What of the shop's word is compared on its own: a person may have mended the same thing
        here meanwhile, and only the shop's own change may undo that.
        """
        where = repr((self.recipient, self.email))
        return {"address": hashlib.sha256(where.encode()).hexdigest()[:16], "held": self.held}

    def fingerprint(self) -> str:
        """A hash of what the shop said: equal means "the same again".

        Left out are the row and the date of the order: a file without one gives the time of
        reading.
        """
        said = repr(replace(self, row=0, raw="", placed_at=datetime.min))
        # An order without tags is the same as it was before there were any.
        said = said.removesuffix(", tags=())")
        if self.asks != NOTHING:
            said += repr(self.asks)
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be read: its line in the file (1 = heading), the column, why, what to
    do.
    """

    line: int
    column: str
    reason: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """How a file is to be read: found by evidence, shown in the preview, remembered in a profile.

    `columns` maps our field names to the file's headings. `decimal` is "." or ","; `dates` is a
    strptime-like pattern name ("iso", "dmy", "mdy"). `evidence` says in words why each was chosen.
    """

    shape: str
    encoding: str
    separator: str
    decimal: str
    dates: str
    columns: Mapping[str, str]
    currency: str = ""
    country: str = ""
    zone: str = "UTC"
    evidence: Mapping[str, str] = field(default_factory=dict)
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderFile:
    """A file read through a plan: what came in, what did not, and a first look at the rows."""

    plan: ReadingPlan
    orders: tuple[IncomingOrder, ...]
    bad_rows: tuple[BadRow, ...]
    preview: tuple[tuple[str, ...], ...] = ()
    rows_read: int = 0


class OrderFiles(Protocol):
    """Reads order files of any shape."""

    def inspect(self, name: str, content: bytes) -> ReadingPlan:
        """Find shape, encoding, separator, number and date format by evidence.

        Raises `Refused` when the file is no table at all, or is beyond the limits.
        """
        ...

    def read(self, name: str, content: bytes, plan: ReadingPlan | None = None) -> OrderFile:
        """Read all orders; a bad row is reported and the rest comes in."""
        ...


class OrderSource(Protocol):
    """Gives incoming orders; files today, web shops later."""

    def orders(self) -> Sequence[IncomingOrder]: ...
