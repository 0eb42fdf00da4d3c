"""Reports: sums over a period put together as figures, charts and tables, without any words.

A column says what kind of value it holds; whoever shows a report (the window, the command line, a
sheet) knows how to write that kind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from workstation.domain.errors import Refused
from workstation.domain.outcomes import days_until
from workstation.ports.reports import CostSum, KeptSum, LaneDays, LaneSum, ReportViews, Span

Value = str | int | float | None
FEW = 20
"""A share of fewer parcels than this proves little, and is shown as such."""
LONGEST = 3_660
BY_DAY = 31
"""So many days are still shown day by day, more week by week."""


class Kind(StrEnum):
    """What a column holds, and so how it is written."""

    COUNT = "count"
    SHARE = "share"
    """Of 1; None = nobody can know yet."""
    RATE = "rate"
    """A figure with one digit behind the point."""
    DAYS = "days"
    MONEY = "money"
    """Units of the currency in the report's own column."""
    CURRENCY = "currency"
    DAY = "day"
    """An ISO day, the first of its week where weeks are shown."""
    HOUR = "hour"
    CARRIER = "carrier"
    COUNTRY = "country"
    SERVICE = "service"
    CHANNEL = "channel"
    CONTACT = "contact"
    MOMENT = "moment"
    STATE = "state"
    LANGUAGE = "language"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its key and what it holds."""

    key: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Table:
    """One table and, by the keys of its columns, the chart that goes with it.

    `weeks`: its days are the first ones of weeks. `of` names the column that counts what a share is
    of. A chart has a bar a row; None where a table says more than bars can.
    """

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    label: str = ""
    bar: str = ""
    of: str = ""
    weeks: bool = False

    def place(self, key: str) -> int:
        """Where a column stands."""
        return next(place for place, one in enumerate(self.columns) if one.key == key)


@dataclass(frozen=True, slots=True)
class Report:
    """A report on a period: the figures above, its tables, and how much is still uncounted."""

    name: str
    first: date
    last: date
    shop: str
    figures: tuple[tuple[Column, Value], ...]
    tables: tuple[Table, ...]
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """Which report, on which days (both included), of which shop ("" = all); `people`: by name."""

    name: str
    first: date
    last: date
    shop: str = ""
    people: bool = False


Names = Callable[[str], str]


def read_report(
    views: ReportViews, wish: Wish, *, now: datetime, zone: str, carrier_name: Names
) -> Report:
    """Put a report together; raises `Refused` for an unknown one or days the wrong way round."""
    make = REPORTS.get(wish.name)
    if make is None:
        raise Refused(f"There is no report {wish.name!r}.", f"Choose one of {', '.join(REPORTS)}.")
    if wish.last < wish.first:
        raise Refused("The last day lies before the first.", "Turn the days round.", field="until")
    if (wish.last - wish.first).days >= LONGEST:
        raise Refused("That is more than ten years.", "Choose fewer days.", field="from")
    here = ZoneInfo(zone)
    weeks = (wish.last - wish.first).days >= BY_DAY
    base = wish.first - timedelta(days=wish.first.weekday() if weeks else 0)
    span = Span(
        first=wish.first.toordinal(),
        last=wish.last.toordinal(),
        begins=datetime.combine(wish.first, time(), tzinfo=here),
        ends=datetime.combine(wish.last + timedelta(days=1), time(), tzinfo=here),
        shop=wish.shop,
        base=base.toordinal(),
        step=7 if weeks else 1,
    )
    today = now.astimezone(here).date().toordinal()
    figures, tables = make(_Reading(views, span, today, carrier_name, wish.people))
    return Report(
        wish.name, wish.first, wish.last, wish.shop, tuple(figures), tuple(tables), views.behind()
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    views: ReportViews
    span: Span
    today: int
    carrier_name: Names
    people: bool

    def day(self, step: int) -> str:
        return date.fromordinal(self.span.base + step * self.span.step).isoformat()

    @property
    def weeks(self) -> bool:
        return self.span.step > 1


Made = tuple[list[tuple[Column, Value]], list[Table]]


def _contacts(reading: _Reading) -> Made:
    asked, handed = reading.views.contacts(reading.span), reading.views.handed(reading.span)
    parcels = dict(handed)
    by_step: dict[int, int] = defaultdict(int)
    by_channel: dict[str, int] = defaultdict(int)
    for one in asked:
        by_step[one.step] += one.contacts
        by_channel[one.channel] += one.contacts
    total, out = sum(by_step.values()), sum(parcels.values())
    rows = tuple(
        (reading.day(step), by_step[step], parcels.get(step, 0),
         _per_thousand(by_step[step], parcels.get(step, 0)))
        for step in sorted({*by_step, *parcels})
    )  # fmt: skip
    channels = sorted(by_channel.items(), key=lambda one: (-one[1], one[0]))
    return [
        (Column("contacts_per_1000", Kind.RATE), _per_thousand(total, out)),
        (Column("contacts", Kind.COUNT), total),
        (Column("parcels", Kind.COUNT), out),
    ], [
        Table(
            "by_time",
            (Column("day", Kind.DAY), Column("contacts", Kind.COUNT),
             Column("parcels", Kind.COUNT), Column("contacts_per_1000", Kind.RATE)),
            rows, label="day", bar="contacts_per_1000", of="parcels", weeks=reading.weeks,
        ),
        Table(
            "by_channel",
            (Column("contact", Kind.CONTACT), Column("contacts", Kind.COUNT),
             Column("share", Kind.SHARE)),
            tuple((name, count, _share(count, total)) for name, count in channels),
            label="contact", bar="contacts",
        ),
    ]  # fmt: skip


def _kept(reading: _Reading) -> Made:
    sums = reading.views.kept(reading.span, today=reading.today)
    handed = sum(count for _, count in reading.views.handed(reading.span))
    due, kept = sum(one.due for one in sums), sum(one.kept for one in sums)

    def table(key: str, column: Column, of: Callable[[KeptSum], Value], **more: bool) -> Table:
        found: dict[Value, list[int]] = defaultdict(lambda: [0, 0])
        for one in sums:
            group = found[of(one)]
            group[0] += one.due
            group[1] += one.kept
        named = [(name, counts[0], counts[1]) for name, counts in found.items() if counts[0]]
        if column.kind is Kind.DAY:
            named.sort(key=lambda one: str(one[0]))
        else:
            named.sort(key=lambda one: (-one[1], str(one[0])))
        rows = tuple(
            (name, wanted, good, wanted - good, _share(good, wanted))
            for name, wanted, good in named
        )
        columns = (
            column, Column("due", Kind.COUNT), Column("on_time", Kind.COUNT),
            Column("late", Kind.COUNT), Column("on_time_share", Kind.SHARE),
        )  # fmt: skip
        return Table(key, columns, rows, label=column.key, bar="on_time_share", of="due", **more)

    return [
        (Column("on_time_share", Kind.SHARE), _share(kept, due)),
        (Column("due", Kind.COUNT), due),
        (Column("late", Kind.COUNT), due - kept),
        (Column("not_due_yet", Kind.COUNT), handed - due),
    ], [
        table(
            "by_time", Column("day", Kind.DAY), lambda one: reading.day(one.step),
            weeks=reading.weeks,
        ),
        table("by_country", Column("country", Kind.COUNTRY), lambda one: one.country),
        table(
            "by_carrier", Column("carrier", Kind.CARRIER),
            lambda one: reading.carrier_name(one.carrier),
        ),
    ]  # fmt: skip


def _carriers(reading: _Reading) -> Made:
    sums = reading.views.lanes(reading.span, today=reading.today)
    days = reading.views.lane_days(reading.span, today=reading.today)
    lanes: dict[tuple[str, str], list[LaneSum]] = defaultdict(list)
    for one in sums:
        lanes[one.carrier, one.country].append(one)
    by_lane: dict[tuple[str, str], list[LaneDays]] = defaultdict(list)
    for some in days:
        by_lane[some.carrier, some.country].append(some)
    rows = []
    for (carrier, country), parts in lanes.items():
        taken = by_lane[carrier, country]
        whole = _Lane.of(parts)
        rows.append(
            (reading.carrier_name(carrier), country, whole.parcels, whole.on_time_share,
             _days(taken, 0.5), _days(taken, 0.9), whole.silent, whole.lost,
             _share(whole.tried - whole.failed, whole.tried), whole.returned, whole.damaged,
             whole.cost, whole.currency)
        )  # fmt: skip
    rows.sort(key=lambda one: (-int(one[2] or 0), str(one[0]), str(one[1])))
    every = _Lane.of(sums)
    slowest: list[LaneDays] = list(days)
    return [
        (Column("parcels", Kind.COUNT), every.parcels),
        (Column("on_time_share", Kind.SHARE), every.on_time_share),
        (Column("p90_days", Kind.DAYS), _days(slowest, 0.9)),
        (Column("lost", Kind.COUNT), every.lost),
    ], [
        Table(
            "by_lane",
            (
                Column("carrier", Kind.CARRIER), Column("country", Kind.COUNTRY),
                Column("parcels", Kind.COUNT), Column("on_time_share", Kind.SHARE),
                Column("p50_days", Kind.DAYS), Column("p90_days", Kind.DAYS),
                Column("silent", Kind.COUNT), Column("lost", Kind.COUNT),
                Column("first_attempt_share", Kind.SHARE), Column("returned", Kind.COUNT),
                Column("damaged", Kind.COUNT), Column("cost_per_parcel", Kind.MONEY),
                Column("currency", Kind.CURRENCY),
            ),
            tuple(rows), label="carrier", bar="p90_days", of="parcels",
        )
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Lane:
    """A lane's sums over its currencies; the cost is that of the currency most parcels paid."""

    parcels: int
    on_time_share: float | None
    silent: int
    lost: int
    failed: int
    tried: int
    returned: int
    damaged: int
    cost: float | None
    currency: str

    @classmethod
    def of(cls, parts: Sequence[LaneSum]) -> _Lane:
        def total(name: str) -> int:
            return sum(getattr(part, name) for part in parts)

        priced = [part for part in parts if part.priced]
        most = max(priced, key=lambda part: part.priced, default=None)
        return cls(
            parcels=total("parcels"),
            on_time_share=_share(total("kept"), total("due")),
            silent=total("silent"),
            lost=total("lost"),
            failed=total("failed"),
            tried=total("tried"),
            returned=total("returned"),
            damaged=total("damaged"),
            cost=round(most.cents / most.priced / 100, 2) if most else None,
            currency=most.currency if most else "",
        )


def _messages(reading: _Reading) -> Made:
    sums = reading.views.told(reading.span)
    total = sum(one.messages for one in sums)

    def table(name: str, kind: Kind) -> Table:
        by: dict[tuple[str, str], int] = defaultdict(int)
        for one in sums:
            by[getattr(one, name), one.state] += one.messages
        states = sorted({state for _, state in by})
        whole: dict[str, int] = defaultdict(int)
        for (of, _), count in by.items():
            whole[of] += count
        named = sorted(whole, key=lambda of: (-whole[of], of))
        columns = [Column(name, kind), Column("messages", Kind.COUNT)]
        if name == "state":
            columns.append(Column("share", Kind.SHARE))
            rows = [(of, whole[of], _share(whole[of], total)) for of in named]
            return Table(f"by_{name}", tuple(columns), tuple(rows), label=name, bar="messages")
        columns += [Column(f"state_{state}", Kind.COUNT) for state in states]
        split: list[tuple[Value, ...]] = [
            (of, whole[of], *(by.get((of, state), 0) for state in states)) for of in named
        ]
        return Table(f"by_{name}", tuple(columns), tuple(split), label=name, bar="messages")

    def count(*states: str) -> int:
        return sum(one.messages for one in sums if one.state in states)

    return [
        (Column("messages", Kind.COUNT), total),
        (Column("state_sent", Kind.COUNT), count("sent", "together")),
        (Column("state_refused", Kind.COUNT), count("refused")),
        (Column("state_doubtful", Kind.COUNT), count("doubtful")),
    ], [
        table("state", Kind.STATE),
        table("moment", Kind.MOMENT),
        table("channel", Kind.CHANNEL),
        table("language", Kind.LANGUAGE),
    ]


def _packing(reading: _Reading) -> Made:
    sums = reading.views.packed(reading.span)
    days = reading.span.last - reading.span.first + 1
    by_hour: dict[int, int] = defaultdict(int)
    by_person: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in sums:
        by_hour[one.hour] += one.parcels
        by_person[one.person][0] += one.parcels
        by_person[one.person][1] += one.hours
    total = sum(by_hour.values())
    hours = sum(count for _, count in by_person.values())
    opened = range(min(by_hour, default=0), max(by_hour, default=-1) + 1)
    tables = [
        Table(
            "by_hour",
            (Column("hour", Kind.HOUR), Column("parcels", Kind.COUNT),
             Column("parcels_a_day", Kind.RATE), Column("share", Kind.SHARE)),
            tuple(
                (hour, by_hour[hour], round(by_hour[hour] / days, 1), _share(by_hour[hour], total))
                for hour in opened
            ),
            label="hour", bar="parcels",
        )
    ]  # fmt: skip
    if reading.people:
        rows = tuple(
            (name, parcels, worked, round(parcels / worked, 1) if worked else None)
            for name, (parcels, worked) in sorted(by_person.items())
        )
        columns = (
            Column("person", Kind.PERSON), Column("parcels", Kind.COUNT),
            Column("hours", Kind.COUNT), Column("parcels_an_hour", Kind.RATE),
        )  # fmt: skip
        # No bars: people are not set side by side by length.
        tables.append(Table("by_person", columns, rows))
    return [
        (Column("parcels", Kind.COUNT), total),
        (Column("parcels_a_day", Kind.RATE), round(total / days, 1)),
        (Column("parcels_an_hour", Kind.RATE), round(total / hours, 1) if hours else None),
    ], tables


def _costs(reading: _Reading) -> Made:
    sums = sorted(reading.views.costs(reading.span), key=lambda one: (-one.labels, one.carrier))

    def row(one: CostSum) -> tuple[Value, ...]:
        priced = one.labels if one.currency else 0
        return (
            reading.carrier_name(one.carrier), one.service, one.labels, _units(one.cents)
            if priced else None, _units(one.cents / priced) if priced else None,
            one.currency, one.spoilt, _units(one.spoilt_cents) if priced else None,
        )  # fmt: skip

    # The figures on top are of the currency in which most labels were paid.
    paid: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in sums:
        if one.currency:
            paid[one.currency][0] += one.labels
            paid[one.currency][1] += one.cents
    most = max(paid, key=lambda currency: paid[currency], default="")
    in_most, cents = paid[most] if most else (0, 0)
    labels = sum(one.labels for one in sums)
    return [
        (Column("labels", Kind.COUNT), labels),
        (Column("cost", Kind.MONEY), _units(cents) if most else None),
        (Column("cost_per_label", Kind.MONEY), _units(cents / in_most) if in_most else None),
        (Column("currency", Kind.CURRENCY), most),
        (Column("given_back", Kind.COUNT), sum(one.spoilt for one in sums)),
    ], [
        Table(
            "by_service",
            (
                Column("carrier", Kind.CARRIER), Column("service", Kind.SERVICE),
                Column("labels", Kind.COUNT), Column("cost", Kind.MONEY),
                Column("cost_per_label", Kind.MONEY), Column("currency", Kind.CURRENCY),
                Column("given_back", Kind.COUNT), Column("given_back_cost", Kind.MONEY),
            ),
            tuple(row(one) for one in sums), label="carrier", bar="cost_per_label", of="labels",
        )
    ]  # fmt: skip


def _per_thousand(count: int, of: int) -> float | None:
    return round(count * 1000 / of, 1) if of else None


def _share(count: int, of: int) -> float | None:
    return round(count / of, 4) if of else None


def _units(cents: float) -> float:
    return round(cents / 100, 2)


def _days(parts: Iterable[LaneDays], share: float) -> int | None:
    came: dict[int, int] = defaultdict(int)
    waiting: dict[int, int] = defaultdict(int)
    for one in parts:
        came[one.days] += one.came
        waiting[one.days] += one.waiting
    return days_until(share, came=came, waiting=waiting)


REPORTS: Mapping[str, Callable[[_Reading], Made]] = {
    "contacts": _contacts,
    "kept": _kept,
    "carriers": _carriers,
    "messages": _messages,
    "packing": _packing,
    "costs": _costs,
}
"""Every report by its name, in the order in which they are offered."""
