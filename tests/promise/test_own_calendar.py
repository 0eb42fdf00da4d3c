"""A carrier account's own calendar, as Set-up writes it, moves its promises."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.databases import HandClock
from workstation.bootstrap import make_forecast
from workstation.config import settings_from
from workstation.domain.shipments import ServiceLevel
from workstation.ports.forecast import Journey

FRIDAY = datetime(2026, 9, 11, 9, tzinfo=UTC)
"""Around it no country rests."""


def latest(**calendar: object) -> date:
    account = {"key": "demo", "kind": "demo", **calendar}
    settings = settings_from({"carriers": [account], "shop": {"zone": "Europe/Istanbul"}})
    forecast = make_forecast(settings, HandClock(FRIDAY))
    return forecast.promise(Journey("demo", ServiceLevel.STANDARD, "TR", "TR", FRIDAY)).latest


@pytest.mark.parametrize(
    ("calendar", "moves"),
    [
        ({"works_on": "1234567"}, -1),
        ({"works_on": "12345", "closed": "2026-09-14..2026-09-15"}, 1),
        ({"works_on": "12345"}, 0),
        ({"on_eves": True}, 0),
    ],
)
def test_days_on_which_a_carrier_rests_or_delivers_move_the_promise(
    calendar: dict[str, object], moves: int
) -> None:
    usual, own = latest(), latest(**calendar)
    assert (own > usual) - (own < usual) == moves, (usual, own)
