"""What a shop may change of an order after somebody began to fetch it, and when that is settled."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from workstation.domain.orders import Order

CHANGED = "changed:"
"""Marks a hold that a change set: the next scan of the order is a stop."""


class Change(StrEnum):
    """What the shop changed; the stop screen says what to do."""

    ADDRESS = "address"
    ADDED = "added"
    """More is wanted than before."""
    REMOVED = "removed"
    """Less is wanted than before: taken off, or refunded."""
    ELSEWHERE = "elsewhere"
    """Somebody else has sent some of it."""
    MERGED = "merged"
    """Another order took its lines over."""


def held_for(changes: Iterable[Change], before: str) -> str:
    """The hold that these changes set; one that stood before is kept, and joined if a change's."""
    if before and not before.startswith(CHANGED):
        return before
    every = {*changes_of(before), *changes}
    return CHANGED + ",".join(change for change in Change if change in every)


def changes_of(held: str) -> tuple[Change, ...]:
    """Read the changes off a hold; none when it was not set by a change."""
    if not held.startswith(CHANGED):
        return ()
    told = held.removeprefix(CHANGED).split(",")
    return tuple(change for change in Change if change in told)


def settled(order: Order, *, address_right: bool) -> bool:
    """Tell whether knowing of the changes is enough: nothing that was done so far is wrong now.

    `address_right`: every label that is bought or being bought bears the address of today.
    """
    changes = changes_of(order.held)
    if Change.MERGED in changes or not address_right:
        return False
    return all(line.packed <= line.owed for line in order.lines)
