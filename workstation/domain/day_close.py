"""The day's close: due = bought = printed = packed = scanned out = on the manifest, or why not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Stands(StrEnum):
    """Where a parcel of the day has got stuck."""

    NOT_BOUGHT = "not_bought"
    NOT_PRINTED = "not_printed"
    NOT_PACKED = "not_packed"
    NOT_SCANNED_OUT = "not_scanned_out"
    NOT_ON_MANIFEST = "not_on_manifest"
    CANCELLED = "cancelled"


class Action(StrEnum):
    """What is to be done with a leftover."""

    BUY = "buy"
    PRINT = "print"
    PACK = "pack"
    FIND = "find"
    SHIP_TOMORROW = "ship_tomorrow"
    MANIFEST = "manifest"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Facts:
    """How far one parcel came."""

    carrier: str
    bought: bool
    printed: bool
    packed: bool
    scanned_out: bool
    on_manifest: bool
    cancelled: bool = False

    @property
    def counts(self) -> bool:
        """Tell whether the account has anything to do with it: it is due, paid for, or gone."""
        return self.bought or self.scanned_out or not self.cancelled


@dataclass(frozen=True, slots=True)
class Count:
    """One carrier account's figures."""

    due: int = 0
    bought: int = 0
    printed: int = 0
    packed: int = 0
    scanned_out: int = 0
    on_manifest: int = 0

    @property
    def agrees(self) -> bool:
        return (
            self.due
            == self.bought
            == self.printed
            == self.packed
            == self.scanned_out
            == self.on_manifest
        )


def stands(facts: Facts) -> Stands | None:
    """The first step that lacks, None when the parcel is gone and on its manifest.

    What left the house has left it, whatever was written down before; a cancelled one that did not
    leave is a label to give back.
    """
    if facts.scanned_out:
        return None if facts.on_manifest else Stands.NOT_ON_MANIFEST
    if facts.cancelled:
        return Stands.CANCELLED
    if not facts.bought:
        return Stands.NOT_BOUGHT
    if not facts.printed:
        return Stands.NOT_PRINTED
    return Stands.NOT_SCANNED_OUT if facts.packed else Stands.NOT_PACKED


_ACTIONS = {
    Stands.NOT_BOUGHT: Action.BUY,
    Stands.NOT_PRINTED: Action.PRINT,
    Stands.NOT_PACKED: Action.SHIP_TOMORROW,
    Stands.NOT_SCANNED_OUT: Action.FIND,
    Stands.NOT_ON_MANIFEST: Action.MANIFEST,
    Stands.CANCELLED: Action.VOID,
}


def action_for(where: Stands) -> Action:
    """What helps, unless somebody decides otherwise."""
    return _ACTIONS[where]


def void_until(bought_at: datetime | None, days: int) -> date | None:
    """The last day on which the carrier takes the label back; None when nothing was bought."""
    return None if bought_at is None else (bought_at + timedelta(days=days)).date()


def count(parcels: Iterable[Facts]) -> Count:
    """Add up; a cancelled parcel that did not leave is due no more, but its label was bought."""
    due = bought = printed = packed = out = listed = 0
    for one in parcels:
        gone = one.scanned_out
        due += gone or not one.cancelled
        bought += one.bought or gone
        printed += one.printed or gone
        packed += one.packed or gone
        out += gone
        listed += one.on_manifest
    return Count(due, bought, printed, packed, out, listed)
