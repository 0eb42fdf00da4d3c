from datetime import UTC, datetime, timedelta

import pytest

from workstation.domain.errors import Refused
from workstation.domain.weighing import FRESH, Weighing, taken

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
BEFORE = NOW - timedelta(seconds=3)


def test_a_still_and_fresh_weight_is_taken() -> None:
    assert taken(Weighing(612, True, NOW), changed_at=BEFORE, now=NOW) == 612
    assert taken(Weighing(612, True, NOW - FRESH), changed_at=None, now=NOW) == 612


@pytest.mark.parametrize(
    ("weighing", "code"),
    [
        (Weighing(612, False, NOW), "moving"),
        (Weighing(0, True, NOW), "nothing"),
        (Weighing(0, True, NOW, "over"), "over"),
        (Weighing(0, True, NOW, "under"), "under"),
        (Weighing(612, True, BEFORE), "stale"),
        (Weighing(612, True, BEFORE - timedelta(seconds=1)), "stale"),
        (Weighing(612, True, NOW - FRESH - timedelta(seconds=1)), "stale"),
    ],
)
def test_any_other_weight_is_refused_with_its_reason(weighing: Weighing, code: str) -> None:
    with pytest.raises(Refused) as problem:
        taken(weighing, changed_at=BEFORE, now=NOW)
    assert (problem.value.code, problem.value.field) == (code, "weight")
