"""Pick order and pick lists: which way to walk, what to take where, for which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workstation.domain.orders import Order, OrderLine
from workstation.domain.plans import Sorting

_DIGITS = re.compile(r"([0-9]+)")
_WIDTH = 12
_LAST = "\U0010ffff"


def natural_key(text: str) -> str:
    """A text that sorts as people count: "A-2" before "A-10"; no shelf at all comes last."""
    if not text.strip():
        return _LAST
    return "".join(
        part.zfill(_WIDTH) if part.isdigit() and part.isascii() else part.casefold()
        for part in _DIGITS.split(text.strip())
    )


def order_key(order: Order, sorting: Sorting, *, single_first: bool) -> str:
    """Where an order stands in its batch: by the first shelf of its walk, its article or its age.

    On a cart with a tote an order the walk decides too; only the list is laid out otherwise.
    """
    lines = order.to_pack_now
    first = "0" if single_first and len(lines) == 1 else "1"
    match sorting:
        case Sorting.SKU:
            key = min((natural_key(line.sku) for line in lines), default=_LAST)
        case Sorting.AGE:
            key = ""
        case _:
            key = min((natural_key(line.shelf) for line in lines), default=_LAST)
    day = order.promised.isoformat() if order.promised else "9999-12-31"
    return f"{first}|{key}|{day}|{order.placed_at:%Y%m%d%H%M%S}"


@dataclass(frozen=True, slots=True)
class Pick:
    """So many of one article from one shelf for one order; `tote` counts the batch's orders."""

    shelf: str
    sku: str
    name: str
    variant: str
    barcode: str
    quantity: int
    order_number: str
    tote: int


def picks_of(orders: Iterable[tuple[int, Order]], sorting: Sorting) -> list[Pick]:
    """What to fetch for (position, order) pairs, in the order in which one walks.

    Only what can go into a box today. By article the same article stands together, whatever the
    shelf; else the shelves follow each other, and at each shelf the totes.
    """
    picks = [_pick(order, line, tote) for tote, order in orders for line in order.to_pack_now]

    def key(pick: Pick) -> tuple[str, str, int]:
        shelf, sku = natural_key(pick.shelf), natural_key(pick.sku)
        return (sku, shelf, pick.tote) if sorting is Sorting.SKU else (shelf, sku, pick.tote)

    if sorting is Sorting.AGE:
        return sorted(picks, key=lambda pick: (pick.tote, natural_key(pick.shelf)))
    return sorted(picks, key=key)


def _pick(order: Order, line: OrderLine, tote: int) -> Pick:
    return Pick(
        shelf=line.shelf,
        sku=line.sku,
        name=line.name,
        variant=line.variant,
        barcode=line.barcode,
        quantity=line.now,
        order_number=order.number,
        tote=tote,
    )


def gathered(picks: Sequence[Pick]) -> list[tuple[Pick, int]]:
    """Each article of each shelf once, in walking order, with how many to take in all."""
    found: dict[tuple[str, str, str], tuple[Pick, int]] = {}
    for pick in picks:
        place = (pick.shelf, pick.sku, pick.variant)
        first, count = found.get(place, (pick, 0))
        found[place] = (first, count + pick.quantity)
    return list(found.values())
