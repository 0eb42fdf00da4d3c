"""Known busy times, from a CSV file that a shop can edit.

    name,from,until,share,countries
    Black Friday to year end,black_friday-4,12-31,0.3,*
    Chinese New Year,chinese_new_year-10,chinese_new_year+15,0.5,CN HK

A parcel handed over between the days, both included, to or from one of the countries gets that
share more delivery days. A day is an anchor with days to add or take off, a month and day of every
year, or a full date. Anchors: black_friday, ramadan, eid_al_fitr, eid_al_adha, chinese_new_year.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from workstation.domain.errors import Refused

COLUMNS = ("name", "from", "until", "share", "countries")
_DAY = re.compile(
    r"(?P<anchor>[a-z_]+)(?P<offset>[+-]\d{1,3})?"
    r"|(?:(?P<year>\d{4})-)?(?P<month>\d\d)-(?P<day>\d\d)"
)
RAMADAN_BEFORE_EID = 30
"""Days; the month has 29 or 30, and a day too many does no harm."""


@dataclass(frozen=True, slots=True)
class Peak:
    """One busy time; an empty set of countries stands for all."""

    name: str
    begins: str
    ends: str
    share: float
    countries: frozenset[str]

    def holds(self, day: date, countries: frozenset[str]) -> bool:
        if self.countries and not self.countries & countries:
            return False
        # One that runs over the turn of the year begins in the year before.
        return any(self._in_year(day, year) for year in (day.year, day.year - 1))

    def _in_year(self, day: date, year: int) -> bool:
        begins = day_of(self.begins, year)
        if begins is None:
            return False
        ends = day_of(self.ends, year)
        if ends is not None and ends < begins:
            ends = day_of(self.ends, year + 1)
        return ends is not None and begins <= day <= ends


@dataclass(slots=True)
class Peaks:
    """All busy times; the strongest of those that hold counts."""

    peaks: tuple[Peak, ...] = ()
    _found: dict[tuple[date, str, str], Peak | None] = field(default_factory=dict)

    def on(self, day: date, from_country: str, to_country: str) -> Peak | None:
        """The busy time that a parcel handed over on this day falls into."""
        key = (day, from_country, to_country)
        if key not in self._found:
            countries = frozenset((from_country, to_country))
            held = [peak for peak in self.peaks if peak.holds(day, countries)]
            self._found[key] = max(held, key=lambda peak: peak.share, default=None)
        return self._found[key]


def longer(age: int, peak: Peak | None, *, since: int = 0) -> int:
    """The age that a promise gives in a busy time; `since`: the days that have passed already."""
    more = math.ceil(peak.share * (age - since) - 1e-9) if peak else 0
    return age + max(more, 0)


def read_peaks(name: str, text: str) -> Peaks:
    """Read the file; raises `Refused` with the line that is wrong."""
    rows = csv.reader(io.StringIO(text.lstrip("\ufeff")))
    peaks: list[Peak] = []
    heading_seen = False
    for row in rows:
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        where = f"{name}, line {rows.line_num}"
        if heading_seen:
            peaks.append(_read_peak(cells, where))
        elif tuple(cells) == COLUMNS:
            heading_seen = True
        else:
            raise _wrong(where, f"the heading must be {','.join(COLUMNS)}")
    return Peaks(tuple(peaks))


def _read_peak(cells: list[str], where: str) -> Peak:
    if len(cells) != len(COLUMNS):
        raise _wrong(where, f"there are {len(cells)} cells, not {len(COLUMNS)}")
    title, begins, ends, share, countries = cells
    for text in (begins, ends):
        found = _DAY.fullmatch(text)
        anchor = found["anchor"] if found else None
        if found is None or (anchor is not None and anchor not in ANCHORS):
            raise _wrong(where, f"{text!r} is no day; use 12-31, 2026-12-31 or black_friday-4")
        if anchor is None and not _is_date(found):
            raise _wrong(where, f"{text!r} is no day of the calendar")
    if not re.fullmatch(r"[0-9](\.[0-9]+)?", share) or not 0 < float(share) <= 3:
        raise _wrong(where, "share is a number above 0 up to 3: 0.3 stands for 30 % more days")
    codes = frozenset(countries.split()) if countries != "*" else frozenset[str]()
    if countries != "*" and (
        not codes or any(not re.fullmatch("[A-Z]{2}", code) for code in codes)
    ):
        raise _wrong(where, "countries are codes of two capitals with blanks between, or *")
    return Peak(title, begins, ends, float(share), codes)


def _is_date(found: re.Match[str]) -> bool:
    try:
        date(int(found["year"] or 2001), int(found["month"]), int(found["day"]))
    except ValueError:
        return False
    return True


def day_of(text: str, year: int) -> date | None:
    """The day meant in one year; None where the anchor's date of that year is not known."""
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no day")
    if found["anchor"]:
        anchor = ANCHORS[found["anchor"]](year)
        return anchor and anchor + timedelta(days=int(found["offset"] or 0))
    return date(int(found["year"] or year), int(found["month"]), int(found["day"]))


def black_friday(year: int) -> date:
    """The day after the fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 22)


@cache
def _first_day(country: str, name: str, year: int) -> date | None:
    import holidays

    written = holidays.country_holidays(country, years=year, language="en_US")
    return min((day for day, said in written.items() if said.startswith(name)), default=None)


def _eid_al_fitr(year: int) -> date | None:
    return _first_day("TR", "Eid al-Fitr", year)


def _eid_al_adha(year: int) -> date | None:
    return _first_day("TR", "Eid al-Adha", year)


def _ramadan(year: int) -> date | None:
    eid = _eid_al_fitr(year)
    return eid and eid - timedelta(days=RAMADAN_BEFORE_EID)


def _chinese_new_year(year: int) -> date | None:
    return _first_day("CN", "Chinese New Year (", year)


ANCHORS: Mapping[str, Callable[[int], date | None]] = {
    "black_friday": black_friday,
    "ramadan": _ramadan,
    "eid_al_fitr": _eid_al_fitr,
    "eid_al_adha": _eid_al_adha,
    "chinese_new_year": _chinese_new_year,
}


def _wrong(where: str, what: str) -> Refused:
    return Refused(
        f"{where}: {what}.", "Correct the table of busy times.", field="peaks", code="peaks"
    )
