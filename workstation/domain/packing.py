"""The rules of the bench: what goes into this box, what it should weigh, which box suits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.barcodes import same_code
from workstation.domain.orders import Order, OrderLine
from workstation.domain.shipments import Parcel
from workstation.domain.values import Box

WEIGHT_TOLERANCE = 0.05
"""Share by which a box may differ from the sum of its parts before somebody is asked."""
WEIGHT_SLACK_G = 30


class Fit(StrEnum):
    """What a scanned article is to the box on the bench."""

    WANTED = "wanted"
    SURPLUS = "surplus"
    LATER = "later"
    CANCELLED = "cancelled"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a scan fits the open order, and the line it names (None for a foreign article)."""

    fit: Fit
    line: OrderLine | None


def judge(order: Order, code: str) -> Judgement:
    """Say what the article with this code is to the order.

    Of several lines with the same article the first with room takes it; only when none has room is
    it surplus, later or cancelled.
    """
    lines = [line for line in order.lines if names(line, code)]
    for line in sorted(lines, key=lambda line: not line.now):
        # One that was written down as short and is scanned has been found.
        if line.open and line.ships_around is None:
            return Judgement(Fit.WANTED, line)
    for line in lines:
        if line.open:
            return Judgement(Fit.LATER, line)
    for line in lines:
        if not line.owed:
            return Judgement(Fit.CANCELLED, line)
    if lines:
        return Judgement(Fit.SURPLUS, lines[0])
    return Judgement(Fit.FOREIGN, None)


def names(line: OrderLine, code: str) -> bool:
    """Tell whether a code is this line's barcode or SKU."""
    return same_code(line.barcode, code) or same_code(line.sku, code)


def all_in(order: Order) -> bool:
    """Tell whether nothing more can go into a box today."""
    return not order.to_pack_now


def expected_weight(order: Order, parcel: Parcel, box: Box | None) -> int | None:
    """The sum of the parts in grams, None when a part's weight is not known."""
    total = box.empty_g if box else 0
    for part in parcel.lines:
        unit = order.line(part.line_id).unit_weight_g
        if unit is None:
            return None
        total += unit * part.quantity
    return total


def weight_range(expected_g: int) -> tuple[int, int]:
    """The grams between which a weight raises no question."""
    slack = max(WEIGHT_SLACK_G, round(expected_g * WEIGHT_TOLERANCE))
    return max(1, expected_g - slack), expected_g + slack


def suggest_box(boxes: Sequence[Box], *, pieces: int) -> Box | None:
    """The box to begin with: they are ordered by volume, and a piece is taken for about two litres.

    Articles carry no size yet, so this only spares a key press; the packer's choice always wins.
    """
    by_volume = sorted(boxes, key=lambda box: box.size.volume_mm3)
    wanted = pieces * 2_000_000
    for box in by_volume:
        if box.size.volume_mm3 >= wanted:
            return box
    return by_volume[-1] if by_volume else None


def units(lines: Iterable[OrderLine]) -> int:
    """How many pieces these lines still want in a box."""
    return sum(line.open for line in lines)


def units_now(lines: Iterable[OrderLine]) -> int:
    """How many pieces of these lines can go into a box today."""
    return sum(line.now for line in lines)


@dataclass(frozen=True, slots=True)
class Bought:
    """What a label was bought for before the box was packed: (line, quantity) pairs, none when
    anything may go in, and grams.
    """

    lines: tuple[tuple[int, int], ...]
    weight_g: int


class Difference(StrEnum):
    """How a box differs from what its label was bought for."""

    SHORT = "short"
    MORE = "more"
    HEAVIER = "heavier"


def differences(bought: Bought, parcel: Parcel, *, weight_g: int | None) -> tuple[Difference, ...]:
    """Name what differs; a lighter box with the right content is no difference: it was paid for."""
    found: list[Difference] = []
    inside = {int(part.line_id): part.quantity for part in parcel.lines}
    wanted = dict(bought.lines)
    if wanted and any(inside.get(line, 0) < count for line, count in wanted.items()):
        found.append(Difference.SHORT)
    if wanted and any(count > wanted.get(line, 0) for line, count in inside.items()):
        found.append(Difference.MORE)
    if weight_g is not None and weight_g > weight_range(bought.weight_g)[1]:
        found.append(Difference.HEAVIER)
    return tuple(found)
