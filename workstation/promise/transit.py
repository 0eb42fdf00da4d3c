"""How long each carrier takes, lane by lane, from CSV files that a shop can edit.

    carrier,service,from,to,postcode,p50,p90
    demo,standard,TR,GR,,4,7
    demo,standard,TR,GR,8,5,9        postcodes that begin with 8: the islands
    demo,standard,TR,*,,6,12         all other countries

Days are the carrier's working days after the day of collection: half of the parcels (p50) and nine
of ten (p90) have come by then. `#` begins a comment line; carrier may be * for any.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel

COLUMNS = ("carrier", "service", "from", "to", "postcode", "p50", "p90")
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Transit:
    """One lane's working days, P50 and P90; "*" stands for any carrier or country."""

    carrier: str
    service: ServiceLevel
    from_country: str
    to_country: str
    postcode: str
    p50: int
    p90: int

    def rank(
        self, *, carrier: str, service: ServiceLevel, from_country: str, to_country: str, code: str
    ) -> int:
        """Tell how exactly this line fits a journey, 0 for not at all."""
        asked = (carrier, from_country, to_country)
        given = (self.carrier, self.from_country, self.to_country)
        if self.service is not service or not code.startswith(self.postcode):
            return 0
        if any(mine not in ("*", theirs) for mine, theirs in zip(given, asked, strict=True)):
            return 0
        # The destination says most about a lane, then the carrier, then where it starts.
        exact = sum(
            weight for weight, mine in zip((200, 100, 400), given, strict=True) if mine != "*"
        )
        return 1 + exact + len(self.postcode)


@dataclass(frozen=True, slots=True)
class TransitTable:
    """All lanes that are known."""

    lanes: tuple[Transit, ...]
    _fitting: dict[tuple[str, ServiceLevel, str, str], list[Transit]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def find(
        self,
        *,
        carrier: str,
        service: ServiceLevel,
        from_country: str,
        to_country: str,
        postcode: str = "",
    ) -> Transit | None:
        """Give the line that fits most exactly, None when none does."""
        code = _plain(postcode)
        key = (carrier, service, from_country, to_country)
        if key not in self._fitting:
            self._fitting[key] = self._most_exact_first(*key)
        return next((one for one in self._fitting[key] if code.startswith(one.postcode)), None)

    def _most_exact_first(
        self, carrier: str, service: ServiceLevel, from_country: str, to_country: str
    ) -> list[Transit]:
        ranked = [
            (
                lane.rank(
                    carrier=carrier,
                    service=service,
                    from_country=from_country,
                    to_country=to_country,
                    code=lane.postcode,
                ),
                lane,
            )
            for lane in self.lanes
        ]
        ranked.sort(key=lambda one: -one[0])
        return [lane for rank, lane in ranked if rank]


def read_transit_table(files: Iterable[tuple[str, str]]) -> TransitTable:
    """Read (name, text) of each file; raises `Refused` with the name and line that is wrong."""
    return TransitTable(tuple(lane for name, text in files for lane in _read_file(name, text)))


def _read_file(name: str, text: str) -> Iterator[Transit]:
    heading_seen = False
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff")))
    for row in rows:
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        where = f"{name}, line {rows.line_num}"
        if not heading_seen:
            if tuple(cells) != COLUMNS:
                raise _wrong(where, f"the heading must be {','.join(COLUMNS)}")
            heading_seen = True
            continue
        yield _read_lane(cells, where)


def _read_lane(cells: list[str], where: str) -> Transit:
    if len(cells) != len(COLUMNS):
        raise _wrong(where, f"there are {len(cells)} cells, not {len(COLUMNS)}")
    carrier, service, from_country, to_country, postcode, p50, p90 = cells
    for country in (from_country, to_country):
        if country != "*" and not re.fullmatch("[A-Z]{2}", country):
            raise _wrong(where, f"{country!r} is no country code; use two capitals or *")
    try:
        level = ServiceLevel(service)
    except ValueError as error:
        raise _wrong(where, f"{service!r} is no service") from error
    days = [int(text) if re.fullmatch("[0-9]{1,3}", text) else -1 for text in (p50, p90)]
    if not carrier or not 0 <= days[0] <= days[1] <= LONGEST:
        raise _wrong(where, f"p50 and p90 are days from 0 to {LONGEST}, p90 not the smaller one")
    return Transit(carrier, level, from_country, to_country, _plain(postcode), days[0], days[1])


def _plain(postcode: str) -> str:
    return postcode.replace(" ", "").replace("-", "").upper()


def _wrong(where: str, what: str) -> Refused:
    return Refused(
        f"{where}: {what}.",
        "Correct the table of delivery times and read it again.",
        field="transit",
        code="transit_table",
    )
