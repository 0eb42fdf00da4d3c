"""What reports are counted from: the outcomes of parcels, and sums over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from workstation.domain.outcomes import Outcome, ParcelStory
from workstation.domain.values import OrderId


@dataclass(frozen=True, slots=True)
class EventMark:
    """An event of the log: which order it is about, and when it was written."""

    id: int
    order_id: OrderId
    at: datetime


class Outcomes(Protocol):
    """The outcomes of parcels inside a unit of work; all but the last two only look."""

    def progress(self) -> tuple[Mapping[str, int] | None, datetime]:
        """How far the keeper is (None = it has not begun), and the database's clock."""
        ...

    def last_event(self) -> int:
        """The newest event's number, 0 when nothing has happened."""
        ...

    def events_after(self, event: int, *, limit: int) -> Sequence[EventMark]:
        """Events behind that one, in their order."""
        ...

    def last_order(self) -> int: ...

    def orders_from(self, order: int, *, limit: int) -> Sequence[OrderId]:
        """Orders up to that number, the newest first."""
        ...

    def stories(self, order_id: OrderId) -> Sequence[ParcelStory]:
        """What is stored of the ways of an order's parcels."""
        ...

    def put(self, outcome: Outcome) -> None:
        """Keep an outcome in the place of the older one."""
        ...

    def keep(self, progress: Mapping[str, int]) -> None:
        """Write down how far the keeper is."""
        ...


@dataclass(frozen=True, slots=True)
class Span:
    """A period in ordinals of days, both included, of one shop ("" = all).

    `begins` and `ends` are the same period in time, the end not included; `step` days are counted
    together from `base` on.
    """

    first: int
    last: int
    begins: datetime
    ends: datetime
    shop: str = ""
    base: int = 0
    step: int = 1


@dataclass(frozen=True, slots=True)
class KeptSum:
    """Promises of a step's parcels: how many were due by now, how many of those were kept."""

    step: int
    carrier: str
    country: str
    due: int
    kept: int


@dataclass(frozen=True, slots=True)
class LaneSum:
    """What became of a carrier's parcels to a country; money in cents of one currency."""

    carrier: str
    country: str
    currency: str
    parcels: int
    due: int
    kept: int
    silent: int
    lost: int
    returned: int
    failed: int
    tried: int
    damaged: int
    priced: int
    cents: int


@dataclass(frozen=True, slots=True)
class LaneDays:
    """How many parcels of a lane came in so many days, or were still waited for after so many."""

    carrier: str
    country: str
    days: int
    came: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ContactSum:
    """How often customers asked in a step, by channel."""

    step: int
    channel: str
    contacts: int


@dataclass(frozen=True, slots=True)
class MessageSum:
    moment: str
    channel: str
    state: str
    language: str
    messages: int


@dataclass(frozen=True, slots=True)
class PackedSum:
    """Parcels that somebody packed in an hour of the day, and in how many such hours."""

    person: str
    hour: int
    parcels: int
    hours: int


@dataclass(frozen=True, slots=True)
class CostSum:
    """Labels of a carrier's service by currency; spoilt ones were given back."""

    carrier: str
    service: str
    currency: str
    labels: int
    cents: int
    spoilt: int
    spoilt_cents: int


class ReportViews(Protocol):
    """Sums over a period; read off the window's thread."""

    def shops(self) -> Sequence[str]: ...

    def kept(self, span: Span, *, today: int) -> Sequence[KeptSum]: ...

    def lanes(self, span: Span, *, today: int) -> Sequence[LaneSum]: ...

    def lane_days(self, span: Span, *, today: int) -> Sequence[LaneDays]: ...

    def handed(self, span: Span) -> Sequence[tuple[int, int]]:
        """(step, parcels handed over)."""
        ...

    def contacts(self, span: Span) -> Sequence[ContactSum]: ...

    def told(self, span: Span) -> Sequence[MessageSum]: ...

    def packed(self, span: Span) -> Sequence[PackedSum]: ...

    def costs(self, span: Span) -> Sequence[CostSum]: ...

    def behind(self) -> int:
        """How many events the outcomes do not know of yet."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to take away: figures stay figures, all else is text."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]


class SheetWriter(Protocol):
    """Writes tables into a file of the kind that its ending names."""

    def write(self, path: Path, sheets: Sequence[Sheet], *, language: str) -> None:
        """Raises `Refused` where the file cannot be written or its ending is unknown."""
        ...
