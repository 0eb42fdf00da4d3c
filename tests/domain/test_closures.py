"""A carrier's own days of rest, as a person writes them."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.domain.closures import closed_days, weekdays


def test_days_and_spans_of_days_are_read() -> None:
    assert closed_days("") == frozenset()
    assert closed_days(" 2026-05-27..2026-05-29, 2026-08-14;2026-08-15 ") == {
        date(2026, 5, 27), date(2026, 5, 28), date(2026, 5, 29), date(2026, 8, 14),
        date(2026, 8, 15),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["June", "2026-02-30", "2026-05-29..2026-05-27", "2026-01-01..2028-01-01"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        closed_days(text)


def test_days_of_the_week_are_counted_from_monday() -> None:
    assert weekdays("") is None
    assert weekdays("123456") == frozenset(range(6))
    for wrong in ("0", "18", "Mon"):
        with pytest.raises(ValueError, match="no days"):
            weekdays(wrong)
