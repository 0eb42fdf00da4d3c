"""What a shop changed after picking, and when that is settled."""

from __future__ import annotations

import pytest

from tests.domain.builders import line, order
from workstation.domain.changes import CHANGED, Change, changes_of, held_for, settled


def test_changes_add_up_in_one_hold() -> None:
    first = held_for([Change.ADDRESS], "")
    both = held_for([Change.REMOVED], first)
    assert changes_of(both) == (Change.ADDRESS, Change.REMOVED)


def test_a_persons_own_hold_stays() -> None:
    assert held_for([Change.ADDRESS], "ask Ayşe") == "ask Ayşe"
    assert changes_of("ask Ayşe") == ()


@pytest.mark.parametrize(
    ("held", "packed", "address_right", "right"),
    [
        ("added", 1, True, True),
        ("removed", 2, True, True),
        ("removed", 3, True, False),
        ("address", 1, False, False),
        ("merged", 0, True, False),
    ],
)
def test_knowing_is_enough_where_nothing_done_is_wrong(
    held: str, packed: int, address_right: bool, right: bool
) -> None:
    changed = order(line(quantity=2, packed=packed))
    changed.held = CHANGED + held
    assert settled(changed, address_right=address_right) is right
