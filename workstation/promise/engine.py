"""The promise: collection day, working days on the way, a range of dates at the destination.

A day counts when both the carrier (in the country it sends from) and the destination work, since
a parcel waits for whichever rests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from workstation.domain.errors import NotConfigured
from workstation.domain.promise import Promise
from workstation.ports.clock import Clock
from workstation.ports.forecast import Journey
from workstation.promise.calendars import (
    DEFAULT_RULES,
    CountryCalendar,
    Rules,
    add_working_days,
    next_working_day,
)
from workstation.promise.transit import Transit, TransitTable


@dataclass(frozen=True, slots=True)
class CarrierHabits:
    """When a carrier collects: the cut-off in the shop's own time, and its working days."""

    cutoff: time = time(17, 0)
    rules: Rules = DEFAULT_RULES


DEFAULT_HABITS = CarrierHabits()


@dataclass(slots=True)
class TableForecast:
    """Promises by table and calendar; `zone` is the shop's time zone, habits go by carrier key."""

    table: TransitTable
    clock: Clock
    zone: ZoneInfo
    habits: Mapping[str, CarrierHabits] = field(default_factory=dict)
    _calendars: dict[tuple[str, Rules], CountryCalendar] = field(default_factory=dict)

    def promise(self, journey: Journey) -> Promise:
        """Give the P50 to P90 range; raises `NotConfigured` for a lane without delivery times."""
        lane = self.lane(journey)
        origin, destination = self.calendars(journey)
        collected, reason = self.collection(journey)
        return Promise(
            earliest=_arrival(collected, lane.p50, origin, destination),
            latest=_arrival(collected, lane.p90, origin, destination),
            computed_at=self.clock.now(),
            basis=_basis(lane, collected, reason, destination),
        )

    def find_lane(self, journey: Journey) -> Transit | None:
        """The carrier's own quote for this journey."""
        return self.table.find(
            carrier=journey.carrier,
            service=journey.service,
            from_country=journey.from_country,
            to_country=journey.to_country,
            postcode=journey.to_postcode,
        )

    def lane(self, journey: Journey) -> Transit:
        """The carrier's own quote; raises `NotConfigured` where there is none."""
        lane = self.find_lane(journey)
        if lane is None:
            raise NotConfigured(
                f"No delivery time is known for {journey.carrier}, {journey.service}, "
                f"{journey.from_country} to {journey.to_country}.",
                "Add a line to the table of delivery times.",
                setting="transit",
            )
        return lane

    def calendars(self, journey: Journey) -> tuple[CountryCalendar, CountryCalendar]:
        """The carrier's calendar where it collects, and the one where it delivers."""
        rules = self.habits.get(journey.carrier, DEFAULT_HABITS).rules
        # Its own rest days are the carrier's; the destination keeps its country's.
        at_home = journey.to_country == journey.from_country
        return (
            self._calendar(journey.from_country, rules),
            self._calendar(journey.to_country, rules if at_home else DEFAULT_RULES),
        )

    def collection(self, journey: Journey) -> tuple[date, str]:
        """The day on which the carrier takes it away, and why not the same day."""
        habits = self.habits.get(journey.carrier, DEFAULT_HABITS)
        origin = self._calendar(journey.from_country, habits.rules)
        local = journey.handed_over_at.astimezone(self.zone)
        day, reason = local.date(), ""
        if local.time() > habits.cutoff:
            day += timedelta(days=1)
            reason = f" (after the cut-off at {habits.cutoff:%H:%M})"
        collected = next_working_day(day, origin)
        if collected > day:
            reason += " (the next working day)"
        return collected, reason

    def _calendar(self, country: str, rules: Rules) -> CountryCalendar:
        key = (country, rules)
        if key not in self._calendars:
            self._calendars[key] = CountryCalendar(country, rules)
        return self._calendars[key]


def _arrival(
    collected: date, days: int, origin: CountryCalendar, destination: CountryCalendar
) -> date:
    if days == 0:
        return next_working_day(collected, origin, destination)
    # The day of collection is day 0 whether or not the destination works on it.
    return add_working_days(collected + timedelta(days=1), days - 1, origin, destination)


def _basis(lane: Transit, collected: date, reason: str, destination: CountryCalendar) -> str:
    days = str(lane.p50) if lane.p50 == lane.p90 else f"{lane.p50} to {lane.p90}"
    lane_text = f"{lane.carrier} {lane.service} {lane.from_country}-{lane.to_country}"
    if lane.postcode:
        lane_text += f" {lane.postcode}*"
    unknown = "" if destination.knows_holidays else f"; holidays of {destination.country} unknown"
    return f"collected {collected:%Y-%m-%d}{reason}; {days} working days on {lane_text}{unknown}"
