"""What the engine would have promised, day by day, knowing only what was known that morning.

Every morning the curves are learned anew from the parcels handed over before, with what had been
delivered by the evening before; parcels still open count as at risk. Nothing of later days is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from workstation.domain.errors import Refused
from workstation.promise.curves import (
    CAP,
    OPEN,
    Curves,
    Floats,
    Seen,
    ages,
    arrived,
    fit,
)
from workstation.promise.delivery_days import NEVER, DeliveryDays, Ints
from workstation.promise.lanes import Lanes
from workstation.promise.parcel_table import LEVELS, ParcelTable, days_to_ordinal
from workstation.promise.peaks import Peaks, longer
from workstation.promise.scores import Notice, Scores, at_share, judge_notices, score

PROMISED = 0.9
NOTICE_FROM = 0.5
"""How likely late a parcel must be, on the evening of the delivery day before the promised one."""
FIRST_MONTH = 6
"""Months of the table that only teach; the next one is the first to be tested."""
GRID = tuple(round(0.70 + 0.01 * step, 2) for step in range(29))


@dataclass(frozen=True, slots=True)
class Backtest:
    """The engine's figures, the shop's own beside them, and the delay notices."""

    engine: Scores
    shop: Scores
    at_shops_share: dict[str, Any]
    notice: Notice
    undelivered: int
    skipped: int
    kept_share_of_all: float

    def plain(self) -> dict[str, Any]:
        """All figures as JSON holds them."""
        return {
            **self.engine.plain(),
            "shop": self.shop.plain(),
            "at_shops_share": self.at_shops_share,
            "notice": self.notice.plain(),
            "undelivered": self.undelivered,
            "skipped": self.skipped,
            "kept_share_of_all": self.kept_share_of_all,
        }


@dataclass(slots=True)
class _Walk:
    """Everything of one run; arrays have a row a parcel of the table."""

    table: ParcelTable
    peaks: Peaks
    country: str
    lanes: Lanes
    days: DeliveryDays
    collected: Ints
    age: Ints
    networks: Ints
    promised: Ints
    """The promised day for each share of GRID, (len(GRID), parcels)."""
    promised_age: Ints
    chance_late: Floats

    def learn(self, morning: int) -> Curves:
        """The curves as this morning knows them."""
        count = int(np.searchsorted(self.table.handed_over, morning))
        came = self.table.delivered[:count] < morning
        seen = Seen(
            elapsed=self.days.age(self.collected[:count], np.full(count, morning)),
            age=np.where(came, self.age[:count], OPEN),
            days_ago=morning - self.table.handed_over[:count],
            networks=self.networks[:count],
        )
        return fit(self.lanes, seen)

    def left(self, curves: Curves, parcels: Ints) -> Floats:
        codes = self.lanes.codes[-1][parcels]
        # A carrier of whom nothing has been seen yet runs at its usual speed.
        speeds = np.append(curves.speeds, np.ones(len(self.networks)))[self.networks[parcels]]
        return curves.left(LEVELS - 1, codes, speeds)

    def promise(self, curves: Curves, parcels: Ints, morning: int) -> None:
        """Promise the parcels handed over today."""
        day = date.fromordinal(days_to_ordinal(morning))
        peak = self.peaks.on(day, self.country, self.country)
        come = arrived(self.left(curves, parcels))
        for row, share in enumerate(GRID):
            age = np.array([longer(int(one), peak) for one in ages(come, share)], dtype=np.int64)
            self.promised[row, parcels] = self.days.dates(self.collected[parcels], age)
            if share == PROMISED:
                self.promised_age[parcels] = age

    def look_ahead(self, curves: Curves, parcels: Ints, morning: int) -> None:
        """How likely late are these, due on the next delivery day and not here by last evening."""
        left = self.left(curves, parcels)
        elapsed = self.days.age(self.collected[parcels], np.full(len(parcels), morning))
        due = np.minimum(self.promised_age[parcels], CAP - 1)
        rows = np.arange(len(parcels))
        now = np.where(elapsed > 0, left[rows, np.minimum(elapsed, CAP) - 1], 1.0)
        self.chance_late[parcels] = left[rows, due] / now


def backtest(
    table: ParcelTable,
    *,
    country: str,
    peaks: Peaks,
    first: int | None = None,
    until: int | None = None,
) -> Backtest:
    """Walk from month `first` to `until`, both included (months since January 1970).

    Raises `Refused` where no delivered parcel was handed over in these months.
    """
    months = table.months
    first = int(months[0]) + FIRST_MONTH if first is None else first
    until = int(months[-1]) if until is None else until
    tested = np.flatnonzero((months >= first) & (months <= until))
    judged = tested[table.delivered[tested] != NEVER]
    if not len(judged):
        raise Refused(
            "No delivered parcel was handed over in the months to be tested.",
            "Choose other months; the first six of a table only teach.",
            field="from",
        )
    walk = _begin(table, country, peaks)
    _go(walk, tested)
    return _judge(walk, tested, judged)


def _begin(table: ParcelTable, country: str, peaks: Peaks) -> _Walk:
    calendar, collected, age = table.count_days(country)
    numbers: dict[str, int] = {}
    networks = [numbers.setdefault(name, len(numbers)) for name in table.carriers]
    count = len(table)
    return _Walk(
        table=table,
        peaks=peaks,
        country=country,
        lanes=Lanes(table.paths, levels=LEVELS),
        days=calendar,
        collected=collected,
        age=age,
        networks=np.array(networks, dtype=np.int64),
        promised=np.zeros((len(GRID), count), dtype=np.int64),
        promised_age=np.zeros(count, dtype=np.int64),
        chance_late=np.zeros(count),
    )


def _go(walk: _Walk, tested: Ints) -> None:
    handed_over, delivered = walk.table.handed_over, walk.table.delivered
    due: dict[int, list[Ints]] = {}
    row = GRID.index(PROMISED)
    for morning in range(int(handed_over[tested[0]]), walk.table.end + 1):
        today = tested[handed_over[tested] == morning]
        look = np.concatenate(due.pop(morning, [tested[:0]]))
        look = look[delivered[look] >= morning]
        if not len(today) and not len(look):
            continue
        curves = walk.learn(morning)
        if len(look):
            walk.look_ahead(curves, look, morning)
        if not len(today):
            continue
        walk.promise(curves, today, morning)
        eve = walk.days.dates(walk.collected[today], np.maximum(walk.promised_age[today] - 1, 0))
        # The evening's knowledge is that of the next morning, be it a rest day.
        for day in np.unique(eve[eve < walk.promised[row, today]]):
            due.setdefault(int(day) + 1, []).append(today[eve == day])


def _judge(walk: _Walk, tested: Ints, judged: Ints) -> Backtest:
    table = walk.table
    handed_over, delivered = table.handed_over[judged], table.delivered[judged]
    months = table.months[judged]

    def scores(promised: Ints) -> Scores:
        return score(handed_over, promised, delivered, months)

    shop = scores(table.shop_promise[judged])
    engine = scores(walk.promised[GRID.index(PROMISED), judged])
    grid: Sequence[Scores] = [scores(row[judged]) for row in walk.promised]
    promised = walk.promised[GRID.index(PROMISED), tested]
    came = table.delivered[tested]
    # Of a parcel that was open when the table was cut, nobody knows until its day has passed.
    known = (came != NEVER) | (promised < table.end)
    late = came > promised
    return Backtest(
        engine=engine,
        shop=shop,
        at_shops_share=at_share(grid, shop),
        notice=judge_notices(walk.chance_late[tested][known] >= NOTICE_FROM, late[known]),
        undelivered=len(tested) - len(judged),
        skipped=table.skipped,
        kept_share_of_all=round(float((~late[known]).mean()), 4),
    )
