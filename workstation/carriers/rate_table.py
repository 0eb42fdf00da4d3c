"""A shop's own price list: weight x zone from a CSV file, with its zones by country and postcode.

The file (UTF-8) has three parts, told apart by their first cell:

    currency,TRY                    settings, one a line, all before the first zone
    unit,desi                       what a unit is called where a price is explained
    divisor,3000                    cubic centimetres a unit of volume; 0 counts no volume
    step,1                          units are rounded up to a whole number of these
    max_kg,30                       heavier is not taken
    zone,1,TR,34*;06000-06999       zone name, country or *, postcodes: prefix*, from-to, one, or *
    zone,2,TR,*
    service,up to,1,2               heads the prices: the zone of each column
    standard,1,45.00,52.50          service, units up to and with, a price a zone (empty: not sold)
    standard,each further 1,6,7.50  after the last row: for each started so-many more

With semicolons between the cells (then blanks part the postcodes) a decimal comma may be used.
The most exact zone wins: one postcode, then a range, then the longest prefix, then the country,
then *. Surcharges are not part of this.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal, InvalidOperation

from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money, Size

FURTHER = "each further"
SETTINGS = ("currency", "unit", "divisor", "step", "max_kg")


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the world with one column of prices; `first` to `last` are postcodes or ""."""

    name: str
    country: str
    first: str = ""
    last: str = ""
    prefix: str = ""
    region: str = ""

    def rank(self, country: str, postcode: str, region: str = "") -> int:
        """Tell how exactly this zone fits, 0 for not at all."""
        if self.country not in ("*", country):
            return 0
        if self.region and self.region.casefold() != region.strip().casefold():
            return 0
        near = (1000 if self.country == country else 0) + (600 if self.region else 0)
        if self.first:
            inside = len(postcode) == len(self.first) and self.first <= postcode <= self.last
            return near + (500 if self.first == self.last else 400) if inside else 0
        if self.prefix:
            return near + 100 + len(self.prefix) if postcode.startswith(self.prefix) else 0
        return near + 1


@dataclass(frozen=True, slots=True)
class Band:
    """Prices for a weight up to and with `up_to` units; None where a zone is not sold."""

    up_to: Decimal
    prices: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Further:
    """What each started `units` more cost beyond the last band."""

    units: Decimal
    prices: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class RateTable:
    """A whole price list; prices are in `currency`, sizes of bands in `unit`s."""

    currency: str
    unit: str
    divisor: Decimal
    step: Decimal
    max_g: int
    zones: tuple[Zone, ...]
    bands: Mapping[ServiceLevel, tuple[Band, ...]]
    further: Mapping[ServiceLevel, Further]

    def zone_of(self, address: Address) -> Zone | None:
        """Give the zone that fits most exactly; of two alike the one first in the file."""
        postcode = plain_postcode(address.postcode)
        best: Zone | None = None
        best_rank = 0
        for zone in self.zones:
            rank = zone.rank(address.country, postcode, address.region)
            if rank > best_rank:
                best, best_rank = zone, rank
        return best

    def knows_country(self, country: str) -> bool:
        return any(zone.country in ("*", country) for zone in self.zones)

    def billable(self, *, weight_g: int, size: Size | None) -> Decimal:
        """Reckon the units that are charged: weight or volume, whichever is more, rounded up."""
        units = Decimal(weight_g) / 1000
        if size is not None and self.divisor:
            units = max(units, Decimal(size.volume_mm3) / 1000 / self.divisor)
        steps = (units / self.step).to_integral_value(ROUND_CEILING)
        return max(steps, Decimal(1)) * self.step

    def price(self, service: ServiceLevel, *, zone: str, units: Decimal) -> Money | None:
        """Give the price, or None where this weight or zone is not sold."""
        bands = self.bands.get(service, ())
        for band in bands:
            if units <= band.up_to:
                return self._money(band.prices.get(zone))
        more = self.further.get(service)
        if more is None or not bands:
            return None
        last, each = bands[-1].prices.get(zone), more.prices.get(zone)
        if last is None or each is None:
            return None
        started = ((units - bands[-1].up_to) / more.units).to_integral_value(ROUND_CEILING)
        return self._money(last + each * started)

    def _money(self, amount: Decimal | None) -> Money | None:
        return None if amount is None else Money(amount, self.currency)


def plain_postcode(text: str) -> str:
    """Write a postcode as it is compared: no spaces or dashes, capitals."""
    return text.replace(" ", "").replace("-", "").upper()


def read_rate_table(text: str, *, name: str) -> RateTable:
    """Read a price list; raises `Refused` with the file's name and the line that is wrong."""
    return _Reader(name).read(text)


@dataclass(slots=True)
class _Reader:
    """Reads line by line and knows where it is, so that a complaint can say so."""

    name: str
    line: int = 0
    separator: str = ","
    settings: dict[str, str] = field(default_factory=dict)
    zones: list[Zone] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    bands: dict[ServiceLevel, list[Band]] = field(default_factory=dict)
    further: dict[ServiceLevel, Further] = field(default_factory=dict)

    def read(self, text: str) -> RateTable:
        head = text.lstrip("\ufeff")
        self.separator = ";" if re.search(r"^currency\s*;", head, re.MULTILINE) else ","
        rows = csv.reader(io.StringIO(head), delimiter=self.separator, strict=True)
        try:
            for row in rows:
                self.line = rows.line_num
                cells = [cell.strip() for cell in row]
                if any(cells) and not cells[0].startswith("#"):
                    self._take(cells)
        except csv.Error as error:
            self.line = rows.line_num
            raise self._wrong("this is no CSV line") from error
        if not self.bands:
            raise self._wrong("there is no price in the file")
        currency = self.settings.get("currency", "")
        if not re.fullmatch("[A-Z]{3}", currency):
            raise self._wrong("the line currency,EUR is missing or not three capitals")
        step = self._setting("step", "1")
        if not step:
            raise self._wrong("step must be more than 0")
        return RateTable(
            currency=currency,
            unit=self.settings.get("unit", "kg"),
            divisor=self._setting("divisor", "0"),
            step=step,
            max_g=int(self._setting("max_kg", "30") * 1000),
            zones=tuple(self.zones),
            bands={service: tuple(bands) for service, bands in self.bands.items()},
            further=self.further,
        )

    def _take(self, cells: Sequence[str]) -> None:
        first = cells[0].lower()
        if first == "service":
            self._take_heading(cells)
        elif self.columns:
            self._take_price(cells)
        elif first == "zone":
            self._take_zone(cells)
        elif first in SETTINGS:
            if len(cells) < 2 or not cells[1]:
                raise self._wrong(f"{first} has no value")
            self.settings[first] = cells[1]
        else:
            raise self._wrong(f"{cells[0]!r} is neither a setting nor zone nor service")

    def _take_zone(self, cells: Sequence[str]) -> None:
        if len(cells) < 3 or not cells[1]:
            raise self._wrong("a zone line is zone,name,country,postcodes")
        name, country = cells[1], cells[2]
        if country != "*" and not re.fullmatch("[A-Z]{2}", country):
            raise self._wrong(f"{country!r} is no country code; use two capitals or *")
        postcodes = cells[3] if len(cells) > 3 else ""
        # In a comma file postcodes are parted by ; and the other way round by blanks.
        for part in re.split(r"[;\s]+", postcodes or "*"):
            self.zones.append(self._zone(name, country, part))

    def _zone(self, name: str, country: str, part: str) -> Zone:
        if part == "*":
            return Zone(name, country)
        if re.fullmatch(r"[A-Za-z0-9]+\*", part):
            return Zone(name, country, prefix=part[:-1].upper())
        found = re.fullmatch(r"([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?", part)
        if not found:
            raise self._wrong(f"{part!r} is no postcode, range (34000-34999) or prefix (34*)")
        first, last = found[1].upper(), (found[2] or found[1]).upper()
        if len(first) != len(last) or first > last:
            raise self._wrong(f"the range {part!r} does not go upwards")
        return Zone(name, country, first=first, last=last)

    def _take_heading(self, cells: Sequence[str]) -> None:
        names = {zone.name for zone in self.zones}
        columns = list(cells[2:])
        for column in columns:
            if column not in names:
                raise self._wrong(f"no zone line names zone {column!r}")
        if not columns or len(set(columns)) < len(columns) or self.columns:
            raise self._wrong("there must be one heading with each zone once")
        self.columns = columns

    def _take_price(self, cells: Sequence[str]) -> None:
        try:
            service = ServiceLevel(cells[0].lower())
        except ValueError as error:
            known = ", ".join(ServiceLevel)
            raise self._wrong(f"{cells[0]!r} is no service; there are {known}") from error
        if len(cells) != len(self.columns) + 2:
            raise self._wrong(f"there are {len(cells) - 2} prices for {len(self.columns)} zones")
        if service in self.further:
            raise self._wrong(f"nothing may follow the last {service} row, {FURTHER!r}")
        prices = {
            zone: self._number(cell, "price")
            for zone, cell in zip(self.columns, cells[2:], strict=True)
            if cell
        }
        bands = self.bands.setdefault(service, [])
        if cells[1].lower().startswith(FURTHER):
            units = self._number(cells[1][len(FURTHER) :], "number of units")
            if not bands or not units:
                raise self._wrong(f"{FURTHER!r} needs a row before it and more than 0 units")
            self.further[service] = Further(units, prices)
            return
        up_to = self._number(cells[1], "weight")
        if bands and up_to <= bands[-1].up_to:
            raise self._wrong(f"weights of {service} must rise from row to row")
        bands.append(Band(up_to, prices))

    def _setting(self, name: str, default: str) -> Decimal:
        return self._number(self.settings.get(name, default), name)

    def _number(self, text: str, what: str) -> Decimal:
        try:
            point = text.replace(",", ".") if self.separator == ";" else text
            number = Decimal(point.strip())
        except InvalidOperation:
            number = Decimal(-1)
        if not number.is_finite() or number < 0:
            raise self._wrong(f"{text.strip()!r} is no {what}; write it like 12.50")
        return number

    def _wrong(self, what: str) -> Refused:
        return Refused(
            f"{self.name}, line {self.line}: {what}.",
            "Correct the price list and read it again.",
            field="rates",
            code="rate_table",
        )
