"""A carrier's list of labels against our own, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.values import Money, OrderId, ParcelId


class Mismatch(StrEnum):
    """How the two lists differ about one label."""

    ONLY_THEIRS = "only_theirs"
    """The carrier sold it and we know of none: it is paid for and lies nowhere."""
    GIVEN_BACK = "given_back"
    """We gave it back, and the carrier still lists it as sold."""
    ONLY_OURS = "only_ours"
    """We hold it to be live, and the carrier does not know it."""
    PRICE = "price"
    """Both know it, at different prices."""


@dataclass(frozen=True, slots=True)
class TheirLabel:
    """One line of the carrier's list; `client_ref` is our key, as far as the carrier kept it."""

    client_ref: str
    tracking_number: str
    price: Money | None


@dataclass(frozen=True, slots=True)
class OurLabel:
    """One label in our books, live or given back."""

    order_id: OrderId
    order_number: str
    parcel_id: ParcelId
    parcel_key: str
    tracking_number: str
    price: Money | None
    live: bool
    bought_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One label about which the lists differ; what is not known of it is 0, "" or None."""

    kind: Mismatch
    tracking_number: str
    order_id: int = 0
    order_number: str = ""
    parcel_id: int = 0
    parcel_key: str = ""
    ours: Money | None = None
    theirs: Money | None = None


def compare(
    theirs: Iterable[TheirLabel],
    ours: Iterable[OurLabel],
    *,
    named: Mapping[str, OurLabel],
    since: datetime | None = None,
) -> Sequence[Difference]:
    """Hold the lists against each other, label by label, by the tracking number.

    `named` gives the parcel that a key of ours was made for, whatever became of it: it names whose
    a label is that only the carrier knows. Of our labels that were bought before `since`, the
    list's beginning, it says nothing.
    """
    books = tuple(ours)
    live = {one.tracking_number: one for one in books if one.live}
    given_back = {one.tracking_number: one for one in books if not one.live}
    found: list[Difference] = []
    seen: set[str] = set()
    for one in theirs:
        seen.add(one.tracking_number)
        mine = live.get(one.tracking_number)
        if mine is None:
            back = given_back.get(one.tracking_number)
            kind = Mismatch.GIVEN_BACK if back is not None else Mismatch.ONLY_THEIRS
            found.append(_about(kind, one, back or named.get(one.client_ref)))
        elif None not in (mine.price, one.price) and mine.price != one.price:
            found.append(_about(Mismatch.PRICE, one, mine))
    found += [
        _ours_alone(mine)
        for number, mine in live.items()
        if number not in seen and not _before(mine.bought_at, since)
    ]
    return found


def _before(moment: datetime | None, since: datetime | None) -> bool:
    return moment is not None and since is not None and moment < since


def _about(kind: Mismatch, theirs: TheirLabel, mine: OurLabel | None) -> Difference:
    if mine is None:
        return Difference(kind, theirs.tracking_number, theirs=theirs.price)
    return Difference(
        kind,
        theirs.tracking_number,
        mine.order_id,
        mine.order_number,
        mine.parcel_id,
        mine.parcel_key,
        mine.price if kind is not Mismatch.ONLY_THEIRS else None,
        theirs.price,
    )


def _ours_alone(mine: OurLabel) -> Difference:
    return Difference(
        Mismatch.ONLY_OURS,
        mine.tracking_number,
        mine.order_id,
        mine.order_number,
        mine.parcel_id,
        mine.parcel_key,
        mine.price,
    )
