"""The promise that learns: carrier's quote first, then the shop's own parcels, lane by lane.

Learned anew on each day's first question, from what `past` gives. A lane is the carrier's line in
the table of delivery times, below it the first and the first two characters of the postcode; a line
that has seen nothing yet keeps the quote to the day. Busy times come on top of both.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from workstation.domain.promise import Promise
from workstation.ports.forecast import Journey, Past, PastParcel
from workstation.promise.curves import CAP, OPEN, Curves, Floats, Seen, ages, arrived, fit
from workstation.promise.delivery_days import NEVER, DeliveryDays, days
from workstation.promise.engine import TableForecast
from workstation.promise.lanes import Lanes
from workstation.promise.peaks import Peaks, longer
from workstation.promise.prior import quoted_hazards
from workstation.promise.transit import Transit

HALF, MOST = 0.5, 0.9
MEMORY = 730
"""Days; older parcels weigh nothing any more and are not read."""
AHEAD = 400
LEVELS = 3
SLOW = 0.8
"""Below this share of its usual speed a network is said to be slow."""

Line = tuple[str, str, str, str, str]
"""Carrier, service, from, to, and the postcode that the carrier's quote goes by."""


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What was learned on one day."""

    day: date
    lanes: Lanes
    curves: Curves
    networks: dict[str, int]
    counts: dict[Line, int]


@dataclass(slots=True)
class LearnedForecast:
    """Promises from the shop's own past; without any, those of `table`, longer in busy times."""

    table: TableForecast
    past: Past
    peaks: Peaks = field(default_factory=Peaks)
    _lesson: _Lesson | None = None
    _quotes: dict[tuple[str, str, str, str, str], Transit | None] = field(default_factory=dict)
    _days: dict[tuple[int, int], DeliveryDays] = field(default_factory=dict)
    _curves: dict[tuple[int, int, int], Floats] = field(default_factory=dict)
    # Carriers' prices ask from threads of their own, beside the worker's promises: the day's first
    # question changes all of the above.
    _alone: threading.RLock = field(default_factory=threading.RLock, repr=False, compare=False)

    def promise(self, journey: Journey) -> Promise:
        """Give the P50 to P90 range; raises `NotConfigured` for a lane nobody knows anything of."""
        with self._alone:
            collected, _ = self.table.collection(journey)
            if self._find(journey) is None:
                quote = self.table.lane(journey)
                # Not through the curve: the carrier's own days stand until more is known.
                due = (quote.p50, quote.p90)
                return self._range(journey, collected, due, _quoted(journey), peak_day=collected)
            left, told = self._left(journey)
            return self._range(journey, collected, _days(left, 0), told, peak_day=collected)

    def revise(self, journey: Journey, today: date) -> Promise | None:
        """Give the range for one that has not come by the morning of `today`; None: it is lost."""
        with self._alone:
            collected, _ = self.table.collection(journey)
            since = self._calendar(journey).age_on(collected, max(today, collected))
            if since >= CAP:
                return None
            left, told = self._left(journey)
            told += f"; not there after {since} delivery days"
            due = _days(left, since)
            peak_day = max(today, collected)
            return self._range(journey, collected, due, told, since=since, peak_day=peak_day)

    def chance_late(self, journey: Journey, latest: date, today: date) -> float:
        """Tell how likely one that is not there this morning comes after `latest`, or never."""
        with self._alone:
            collected, _ = self.table.collection(journey)
            calendar = self._calendar(journey)
            since = calendar.age_on(collected, max(today, collected))
            # On the day after `latest` just those delivery days have passed that it leaves.
            until = calendar.age_on(collected, max(latest, collected) + timedelta(days=1))
            if until <= since or since >= CAP:
                return 1.0
            left, _ = self._left(journey)
            now = float(left[since - 1]) if since else 1.0
            return float(left[min(until, CAP) - 1]) / now

    def is_busy(self, from_country: str, to_country: str, day: date) -> bool:
        """Whether this day falls into an announced peak at either end."""
        return bool(self.peaks.on(day, from_country, to_country))

    def speed(self, carrier: str) -> float:
        """How fast a carrier is these days: 1 as ever, 0.7 where it delivers 30 % less."""
        with self._alone:
            lesson = self._learn()
            number = lesson.networks.get(carrier)
            return 1.0 if number is None else float(lesson.curves.speeds[number])

    def _range(
        self,
        journey: Journey,
        collected: date,
        due: tuple[int, int],
        told: str,
        *,
        peak_day: date,
        since: int = 0,
    ) -> Promise:
        peak = self.peaks.on(peak_day, journey.from_country, journey.to_country)
        half, most = (longer(one, peak, since=since) for one in due)
        if peak:
            told += f"; {peak.name}: {peak.share:.0%} longer"
        there = self.table.calendars(journey)[1]
        if not there.knows_holidays:
            told += f"; holidays of {there.country} unknown"
        span = str(half) if half == most else f"{half} to {most}"
        calendar = self._calendar(journey)
        return Promise(
            earliest=calendar.day_at(collected, half),
            latest=calendar.day_at(collected, most),
            computed_at=self.table.clock.now(),
            basis=f"collected {collected:%Y-%m-%d}; {span} delivery days, {told}",
        )

    def _left(self, journey: Journey) -> tuple[Floats, str]:
        """The share not yet come after each age, and from what it is known."""
        lesson = self._learn()
        found = self._find(journey)
        if found is None:
            quote = self.table.lane(journey)
            hazards = quoted_hazards(quote.p50, quote.p90)
            speed = self.speed(journey.carrier)
            left = np.asarray(np.exp(np.cumsum(np.log1p(-hazards)) * speed), dtype=np.float64)
            return left, _quoted(journey) + _slow(speed)
        level, lane = found
        network = lesson.networks[journey.carrier]
        speeds = lesson.curves.speeds[network : network + 1]
        key = (level, lane, network)
        if key not in self._curves:
            self._curves[key] = lesson.curves.left(level, np.array([lane]), speeds)[0]
        count = lesson.counts[self._line(journey)]
        told = f"learned from {count} parcel{'' if count == 1 else 's'} on {_lane(journey)}"
        return self._curves[key], told + _slow(float(speeds[0]))

    def _find(self, journey: Journey) -> tuple[int, int] | None:
        return self._learn().lanes.find(_path(self._line(journey), journey))

    def _learn(self) -> _Lesson:
        today = self._today()
        if self._lesson is None or self._lesson.day != today:
            self._curves.clear()
            self._days.clear()
            self._lesson = self._study(today, self.past())
        return self._lesson

    def _study(self, today: date, past: Iterable[PastParcel]) -> _Lesson:
        oldest = today - timedelta(days=MEMORY)
        paths: list[tuple[Line, str, str]] = []
        rows: list[tuple[int, int, int, int]] = []
        networks: dict[str, int] = {}
        counts: dict[Line, int] = {}
        priors: dict[Line, Transit | None] = {}
        calendars: dict[int, tuple[int, DeliveryDays]] = {}
        for parcel in past:
            journey = parcel.journey
            collected, _ = self.table.collection(journey)
            came = parcel.delivered_on
            if not oldest <= collected <= today or (came is not None and came < collected):
                continue
            line = self._line(journey)
            calendar = self._calendar(journey)
            number, _ = calendars.setdefault(id(calendar), (len(calendars), calendar))
            network = networks.setdefault(journey.carrier, len(networks))
            known = NEVER if came is None or came >= today else days(came)
            rows.append((days(collected), known, network, number))
            paths.append(_path(line, journey))
            counts[line] = counts.get(line, 0) + 1
            priors.setdefault(line, self._quote(journey))
        lanes = Lanes(paths, levels=LEVELS)
        seen = _see(rows, [calendar for _, calendar in calendars.values()], days(today))
        return _Lesson(today, lanes, _fit(lanes, seen, priors), networks, counts)

    def _line(self, journey: Journey) -> Line:
        quote = self._quote(journey)
        return (
            journey.carrier,
            str(journey.service),
            journey.from_country,
            journey.to_country,
            quote.postcode if quote else "",
        )

    def _quote(self, journey: Journey) -> Transit | None:
        key = (
            journey.carrier,
            str(journey.service),
            journey.from_country,
            journey.to_country,
            journey.to_postcode,
        )
        if key not in self._quotes:
            self._quotes[key] = self.table.find_lane(journey)
        return self._quotes[key]

    def _calendar(self, journey: Journey) -> DeliveryDays:
        calendars = self.table.calendars(journey)
        key = (id(calendars[0]), id(calendars[1]))
        if key not in self._days:
            today = self._today()
            first, last = today - timedelta(days=MEMORY + 30), today + timedelta(days=AHEAD)
            self._days[key] = DeliveryDays(first, last, *calendars)
        return self._days[key]

    def _today(self) -> date:
        return self.table.clock.now().astimezone(self.table.zone).date()


def _see(rows: list[tuple[int, int, int, int]], calendars: list[DeliveryDays], today: int) -> Seen:
    """Turn (day collected, day delivered or NEVER, network, calendar) into ages."""
    collected, came, networks, number = np.array(rows, dtype=np.int64).reshape(len(rows), 4).T
    elapsed = np.zeros(len(rows), dtype=np.int64)
    age = np.full(len(rows), OPEN)
    for calendar_number, calendar in enumerate(calendars):
        its = np.flatnonzero(number == calendar_number)
        elapsed[its] = calendar.age(collected[its], np.full(len(its), today))
        here = its[came[its] != NEVER]
        age[here] = calendar.age(collected[here], came[here])
    return Seen(elapsed, age, today - collected, networks)


def _fit(lanes: Lanes, seen: Seen, priors: dict[Line, Transit | None]) -> Curves:
    """Learn below the carriers' quotes; a line without one begins at what all parcels did."""
    size = lanes.sizes[0]
    if not size:
        return Curves((), np.ones(1))
    everything = Lanes((("",) for _ in seen.age), levels=1)
    common = fit(everything, seen).hazards[0][0]
    prior = np.array(
        [
            common if quote is None else quoted_hazards(quote.p50, quote.p90)
            for quote in priors.values()
        ]
    )
    return fit(lanes, seen, prior=prior)


def _path(line: Line, journey: Journey) -> tuple[Line, str, str]:
    code = "".join(journey.to_postcode.split()).upper()
    return line, code[:1], code[:2]


def _slow(speed: float) -> str:
    return f"; slow these days ({speed:.0%} of its usual speed)" if speed < SLOW else ""


def _days(left: Floats, since: int) -> tuple[int, int]:
    """The ages by which half and nine of ten have come, of those not there after `since` days."""
    rest = left[since:] / (left[since - 1] if since else 1.0)
    come = arrived(rest[None, :])
    return since + int(ages(come, HALF)[0]), since + int(ages(come, MOST)[0])


def _quoted(journey: Journey) -> str:
    return f"as {_lane(journey)} is quoted"


def _lane(journey: Journey) -> str:
    return f"{journey.carrier} {journey.service} {journey.from_country}-{journey.to_country}"
