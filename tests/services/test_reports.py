"""Reports put together from sums: what each tells, and what it does not claim to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from workstation.domain.errors import Refused
from workstation.ports.reports import (
    ContactSum,
    CostSum,
    KeptSum,
    LaneDays,
    LaneSum,
    MessageSum,
    PackedSum,
    Span,
)
from workstation.services.reports import REPORTS, Report, Wish, read_report

NOW = datetime(2026, 4, 21, 22, 30, tzinfo=UTC)


@dataclass
class Sums:
    """Sums that a test sets; `spans` remembers which periods were asked for."""

    found: dict[str, Sequence[Any]]

    def __post_init__(self) -> None:
        self.spans: list[Span] = []

    def __getattr__(self, name: str) -> Any:
        def look(span: Span, **more: int) -> Sequence[Any]:
            self.spans.append(span)
            assert more.get("today", 739728) == 739728, "the shop's day, not Greenwich's"
            return self.found.get(name, [])

        return look

    def behind(self) -> int:
        return 12


def report(
    name: str, *, last: date = date(2026, 4, 7), people: bool = False, **found: Any
) -> Report:
    wish = Wish(name, date(2026, 4, 1), last, people=people)
    return read_report(
        Sums(found),  # type: ignore[arg-type]
        wish, now=NOW, zone="Europe/Istanbul", carrier_name=str.upper,
    )  # fmt: skip


def figures(found: Report) -> dict[str, Any]:
    return {column.key: value for column, value in found.figures}


def test_contacts_are_counted_on_a_thousand_parcels_that_left() -> None:
    found = report(
        "contacts", handed=[(0, 400), (1, 0), (6, 100)],
        contacts=[ContactSum(0, "phone", 3), ContactSum(0, "mail", 1), ContactSum(2, "mail", 1)],
    )  # fmt: skip
    assert figures(found) == {"contacts_per_1000": 10.0, "contacts": 5, "parcels": 500}
    by_time, by_channel = found.tables
    assert by_time.rows == (
        ("2026-04-01", 4, 400, 10.0), ("2026-04-02", 0, 0, None), ("2026-04-03", 1, 0, None),
        ("2026-04-07", 0, 100, 0.0),
    )  # fmt: skip
    assert by_channel.rows == (("phone", 3, 0.6), ("mail", 2, 0.4))
    assert by_time.columns[by_time.place(by_time.bar)].key == "contacts_per_1000"
    assert found.behind == 12


def test_promises_kept_are_told_by_time_destination_and_carrier() -> None:
    found = report(
        "kept", handed=[(0, 12)],
        kept=[KeptSum(0, "acs", "GR", 4, 4), KeptSum(1, "ups", "DE", 5, 3),
              KeptSum(1, "ups", "FR", 0, 0)],
    )  # fmt: skip
    assert figures(found) == {"on_time_share": 0.7778, "due": 9, "late": 2, "not_due_yet": 3}
    assert [table.key for table in found.tables] == ["by_time", "by_country", "by_carrier"]
    assert found.tables[0].rows == (("2026-04-01", 4, 4, 0, 1.0), ("2026-04-02", 5, 3, 2, 0.6))
    assert found.tables[1].rows == (("DE", 5, 3, 2, 0.6), ("GR", 4, 4, 0, 1.0))
    assert found.tables[2].rows[0][0] == "UPS"


def test_a_long_period_is_counted_by_weeks_that_begin_on_mondays() -> None:
    views = Sums({"handed": [(0, 9)], "kept": [KeptSum(1, "acs", "GR", 1, 1)]})
    wish = Wish("kept", date(2026, 1, 1), date(2026, 4, 7))
    found = read_report(
        views,  # type: ignore[arg-type]
        wish, now=NOW, zone="Europe/Istanbul", carrier_name=str,
    )  # fmt: skip
    assert found.tables[0].weeks
    assert found.tables[0].rows[0][0] == "2026-01-05"
    assert views.spans[0].begins.isoformat() == "2026-01-01T00:00:00+03:00"
    assert views.spans[0].ends.isoformat() == "2026-04-08T00:00:00+03:00"


def test_a_carriers_lane_tells_days_losses_first_attempts_and_cost() -> None:
    eur = LaneSum("acs", "GR", "EUR", 100, 90, 81, 4, 2, 1, 5, 80, 3, 90, 36_000)
    usd = LaneSum("acs", "GR", "USD", 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 999)
    free = LaneSum("ups", "DE", "", 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    found = report(
        "carriers", lanes=[free, eur, usd],
        lane_days=[LaneDays("acs", "GR", 1, 60, 0), LaneDays("acs", "GR", 3, 38, 3)],
    )  # fmt: skip
    assert found.tables[0].rows == (
        ("ACS", "GR", 101, 0.9011, 1, 3, 4, 2, 0.9375, 1, 3, 4.0, "EUR"),
        ("UPS", "DE", 2, None, None, None, 0, 0, None, 0, 0, None, ""),
    )
    assert figures(found) == {"parcels": 103, "on_time_share": 0.9011, "p90_days": 3, "lost": 2}


def test_messages_are_split_by_state_moment_channel_and_language() -> None:
    found = report(
        "messages",
        told=[MessageSum("shipped", "email", "sent", "tr", 6),
              MessageSum("shipped", "sms", "refused", "el", 2),
              MessageSum("delivered", "email", "together", "tr", 2)],
    )  # fmt: skip
    assert figures(found) == {
        "messages": 10, "state_sent": 8, "state_refused": 2, "state_doubtful": 0,
    }  # fmt: skip
    state, moment, channel, language = found.tables
    assert state.rows == (("sent", 6, 0.6), ("refused", 2, 0.2), ("together", 2, 0.2))
    assert moment.rows == (("shipped", 8, 2, 6, 0), ("delivered", 2, 0, 0, 2))
    assert [column.key for column in channel.columns][2:] == [
        "state_refused", "state_sent", "state_together",
    ]  # fmt: skip
    assert language.rows[0][:2] == ("tr", 8)


def test_packing_is_told_by_hours_and_by_people_only_when_asked_for_and_by_name() -> None:
    packed = [PackedSum("Zeynep", 9, 30, 2), PackedSum("Ada", 11, 12, 1), PackedSum("Ada", 9, 0, 0)]
    found = report("packing", packed=packed)
    assert [table.key for table in found.tables] == ["by_hour"]
    assert [row[:2] for row in found.tables[0].rows] == [(9, 30), (10, 0), (11, 12)]
    assert figures(found) == {"parcels": 42, "parcels_a_day": 6.0, "parcels_an_hour": 14.0}
    people = report("packing", people=True, packed=packed).tables[1]
    assert people.rows == (("Ada", 12, 1, 12.0), ("Zeynep", 30, 2, 15.0)), "in the order of names"
    assert people.bar == ""


def test_costs_name_their_currency_and_what_was_given_back() -> None:
    found = report(
        "costs",
        costs=[CostSum("acs", "standard", "EUR", 10, 4_250, 1, 425),
               CostSum("own", "economy", "", 5, 0, 0, 0),
               CostSum("yk", "standard", "TRY", 2, 20_000, 0, 0)],
    )  # fmt: skip
    assert figures(found) == {
        "labels": 17, "cost": 42.5, "cost_per_label": 4.25, "currency": "EUR", "given_back": 1,
    }  # fmt: skip
    assert found.tables[0].rows[0] == ("ACS", "standard", 10, 42.5, 4.25, "EUR", 1, 4.25)
    assert found.tables[0].rows[1] == ("OWN", "economy", 5, None, None, "", 0, None)


@pytest.mark.parametrize("name", list(REPORTS))
def test_a_period_in_which_nothing_happened_claims_nothing(name: str) -> None:
    found = report(name, people=True)
    assert {table.rows for table in found.tables} == {()}
    shares = [value for column, value in found.figures if column.kind in ("share", "money", "days")]
    assert set(shares) <= {None}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("weather", date(2026, 4, 1), date(2026, 4, 2)),
        ("kept", date(2026, 4, 2), date(2026, 4, 1)),
        ("kept", date(2006, 4, 2), date(2026, 4, 1)),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(name: str, first: date, last: date) -> None:
    with pytest.raises(Refused) as caught:
        read_report(
            Sums({}),  # type: ignore[arg-type]
            Wish(name, first, last), now=NOW, zone="Europe/Istanbul", carrier_name=str,
        )  # fmt: skip
    assert caught.value.advice
