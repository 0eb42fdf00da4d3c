"""A table of past parcels from a CSV file, plain or gzipped: what back-test and scorecard read.

Columns: ordered_at, handed_over_at, delivered_at (empty: not delivered when the table was cut),
shop_promise_date, origin_region, origin_postcode, destination_region, destination_postcode,
weight_g, freight, distance_km. Those of COLUMNS must be there; `distance_km` is used where given,
and so are `carrier` and `first_attempt` (1 or 0) by the scorecard. Times are local, without zone.
"""

from __future__ import annotations

import csv
import gzip
import io
import math
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from workstation.domain.errors import Refused
from workstation.promise.curves import OPEN
from workstation.promise.delivery_days import NEVER, DeliveryDays, Ints, days

COLUMNS = (
    "handed_over_at", "delivered_at", "shop_promise_date", "origin_region", "origin_postcode",
    "destination_region", "destination_postcode",
)  # fmt: skip
GZIP = b"\x1f\x8b"
NEAR_KM = 50.0
LEVELS = 5
ROOM = 400
"""Calendar days after the last one of the table that a promise may reach into."""


@dataclass(frozen=True, slots=True)
class ParcelTable:
    """Past parcels in the order of hand-over; days count from 1970-01-01, NEVER: not delivered.

    `skipped`: rows that say nothing: never handed over, or delivered before they were.
    `paths`: each one's lane, broad to narrow: distance band, postal zones, regions, postcode.
    `first_attempts`: 1, 0 or OPEN where nobody wrote it down.
    """

    handed_over: Ints
    delivered: Ints
    shop_promise: Ints
    paths: tuple[tuple[str, ...], ...]
    carriers: tuple[str, ...]
    first_attempts: Ints
    skipped: int = 0

    def __len__(self) -> int:
        return len(self.paths)

    @property
    def months(self) -> Ints:
        """The month of hand-over, counted from January 1970."""
        found = self.handed_over.astype("M8[D]").astype("M8[M]").astype(np.int64)
        return np.asarray(found, dtype=np.int64)

    @property
    def end(self) -> int:
        """The last day of which the table tells anything."""
        known = self.delivered[self.delivered != NEVER]
        return int(max(self.handed_over[-1], known.max(initial=0)))

    def count_days(self, country: str) -> tuple[DeliveryDays, Ints, Ints]:
        """The country's delivery days, the day each was collected, and its age or OPEN."""
        from workstation.promise.calendars import CountryCalendar

        first = int(min(self.handed_over[0], self.delivered.min())) - 10
        calendar = DeliveryDays(
            date.fromordinal(days_to_ordinal(first)),
            date.fromordinal(days_to_ordinal(self.end + ROOM)),
            CountryCalendar(country),
        )
        # Handed over on a rest day: collected on the next delivery day.
        collected = calendar.dates(self.handed_over, np.zeros(len(self), dtype=np.int64))
        came = self.delivered != NEVER
        age = calendar.age(collected, np.where(came, self.delivered, self.handed_over))
        return calendar, collected, np.where(came, age, OPEN)


def days_to_ordinal(day: int) -> int:
    """Turn days since 1970 into Python's own count."""
    return day + date(1970, 1, 1).toordinal()


def read_parcels(name: str, content: bytes) -> ParcelTable:
    """Read the file; raises `Refused` with the line that is wrong."""
    if content.startswith(GZIP):
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, zlib.error) as error:
            raise _wrong(name, "the compressed file is damaged") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _wrong(name, "it is not UTF-8 text") from error
    reader = csv.DictReader(io.StringIO(text))
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise _wrong(name, f"the column {missing[0]} is missing")
    found = list(_read_rows(name, reader))
    rows = sorted((row for row in found if row), key=lambda row: row.handed_over_at)
    if not rows:
        raise _wrong(name, "there is no parcel in it")
    return _table(rows, skipped=len(found) - len(rows))


@dataclass(frozen=True, slots=True)
class _Row:
    handed_over_at: str
    handed_over: int
    delivered: int
    shop_promise: int
    cells: Mapping[str, str]
    distance: float | None


def _read_rows(name: str, reader: csv.DictReader[str]) -> Iterator[_Row | None]:
    known: dict[str, int] = {}

    def day(text: str) -> int:
        found = known.get(text[:10])
        if found is None:
            found = known[text[:10]] = days(date.fromisoformat(text[:10]))
        return found

    for cells in reader:
        if None in cells.values() or None in cells:
            raise _wrong(f"{name}, line {reader.line_num}", "the number of cells is wrong")
        try:
            yield _row(cells, day)
        except ValueError as error:
            raise _wrong(f"{name}, line {reader.line_num}", str(error)) from error


def _row(cells: Mapping[str, str], day: Callable[[str], int]) -> _Row | None:
    if not cells["handed_over_at"]:
        return None
    handed_over = day(cells["handed_over_at"])
    delivered = day(cells["delivered_at"]) if cells["delivered_at"] else NEVER
    if delivered < handed_over:
        return None
    distance = cells.get("distance_km", "")
    return _Row(
        handed_over_at=cells["handed_over_at"],
        handed_over=handed_over,
        delivered=delivered,
        shop_promise=day(cells["shop_promise_date"]),
        cells=cells,
        distance=float(distance) if distance else None,
    )


def _table(rows: list[_Row], *, skipped: int) -> ParcelTable:
    def column(values: Iterable[int]) -> Ints:
        return np.fromiter(values, dtype=np.int64, count=len(rows))

    return ParcelTable(
        handed_over=column(row.handed_over for row in rows),
        delivered=column(row.delivered for row in rows),
        shop_promise=column(row.shop_promise for row in rows),
        paths=tuple(_paths(rows)),
        carriers=tuple(row.cells.get("carrier", "") for row in rows),
        first_attempts=column(
            {"1": 1, "0": 0}.get(row.cells.get("first_attempt", ""), OPEN) for row in rows
        ),
        skipped=skipped,
    )


def _paths(rows: list[_Row]) -> Iterator[tuple[str, ...]]:
    zones: dict[str, str] = {}
    for row in rows:
        cells = row.cells
        start, end = cells["origin_region"], cells["destination_region"]
        # A region's postal zone is the first digit of its postcodes, as first seen.
        from_zone = zones.setdefault(start, cells["origin_postcode"][:1])
        to_zone = zones.setdefault(end, cells["destination_postcode"][:1])
        yield (
            "",
            _band(row.distance),
            f"{from_zone}>{to_zone}",
            f"{start}>{end}",
            cells["destination_postcode"][:2],
        )


def _band(distance: float | None) -> str:
    """Twice as far is one band further."""
    if distance is None or not math.isfinite(distance):
        return ""
    return str(int(math.log2(max(distance, NEAR_KM) / NEAR_KM)))


def _wrong(where: str, what: str) -> Refused:
    return Refused(
        f"{where}: {what}.",
        "Correct the table of parcels and try again.",
        field="parcels",
        code="parcel_table",
    )
