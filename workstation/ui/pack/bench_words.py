"""The words of an open order: item, rows, boxes, weight, note. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from workstation.domain.live_weight import LiveWeight, OnScale
from workstation.domain.values import Box
from workstation.services.desk import Bench, BenchLine, LineState
from workstation.ui.dates import day_and_month, weekday_and_day
from workstation.ui.pack.picture import (
    BoxesPicture,
    ItemPicture,
    Mark,
    NotePicture,
    OrderPicture,
    RowPicture,
    TilePicture,
    WeightPicture,
)
from workstation.ui.stop_words import article
from workstation.ui.words import isolate, translate

MOST_SEGMENTS = 12
UNSORTED_ROWS = 5
DONE_ROWS = 3


def parcel_words(bench: Bench) -> str:
    """As in "Parcel 1 of 2"; a second parcel is certain when something is still to come."""
    if bench.still_to_come or bench.parcel_number > 1:
        of = bench.parcel_number + (1 if bench.still_to_come else 0)
        return translate("Pack", "Parcel {n} of {of}").format(n=bench.parcel_number, of=of)
    return translate("Pack", "Parcel {n}").format(n=bench.parcel_number)


def order_picture(bench: Bench, tote: int = 0) -> OrderPicture:
    paid = translate("Pack", "paid") if bench.paid else translate("Pack", "not paid")
    if bench.promised:
        promise = weekday_and_day(bench.promised)
        second = translate("Pack", "promised")
    else:
        promise = translate("Pack", "No date promised yet")
        second = ""
    wanted = isolate(bench.service_wanted)
    lies = translate("Pack", "Tote {n}").format(n=tote) if tote else ""
    return OrderPicture(
        number=isolate(bench.order_number),
        source=" · ".join(part for part in (lies, isolate(bench.shop), paid) if part),
        who=" · ".join(isolate(part) for part in (bench.customer, bench.city) if part),
        promise=promise,
        promise_second=" · ".join(part for part in (second, wanted) if part),
    )


def item_picture(bench: Bench, live: LiveWeight | None = None) -> ItemPicture:
    """The next item, or what is left to do when every item is in."""
    segments = segment_marks(bench.lines)
    in_box = translate("Pack", "{n} of {of} in the box").format(n=bench.in_box, of=bench.of)
    line = bench.next
    if line is None:
        return ItemPicture(
            eyebrow=translate("Pack", "Last step"),
            name=_what_is_left(bench, live),
            shelf="", second="", picture="", figure="", figure_word="",
            rest="", segments=segments, in_box=in_box,
            cap="W" if bench.weight_g is None and not _weighs(live) else "F",
            done=bench.in_box, of=bench.of,
        )  # fmt: skip
    product = line.product
    return ItemPicture(
        eyebrow=translate("Pack", "Scan next")
        if line.has_code
        else translate("Pack", "No code: confirm with"),
        name=article(product),
        shelf=product.shelf,
        second=isolate(product.sku) if product.sku != product.name else "",
        picture=product.picture,
        figure=str(line.left),
        figure_word=translate("Pack", "left"),
        rest=_rest(bench, line),
        segments=segments,
        in_box=in_box,
        cap="" if line.has_code else "C",
        done=bench.in_box,
        of=bench.of,
    )


def _weighs(live: LiveWeight | None) -> bool:
    return live is not None and live.state is not OnScale.GONE


def _what_is_left(bench: Bench, live: LiveWeight | None) -> str:
    if bench.weight_g is None and _weighs(live):
        return translate("Pack", "Put the box on the scale, then F")
    if bench.weight_g is None:
        return translate("Pack", "Weigh the box, type the grams")
    return translate("Pack", "Close the box")


def _rest(bench: Bench, line: BenchLine) -> str:
    to_scan = sum(
        each.left for each in bench.lines if each.state in (LineState.NOW, LineState.TODO)
    )
    last = to_scan == 1
    if last and bench.weight_g is not None:
        if line.wanted > 1:
            return translate("Pack", "of {of}, then the box closes").format(of=line.wanted)
        return translate("Pack", "then the box closes")
    if last:
        if line.wanted > 1:
            return translate("Pack", "of {of}, then weigh the box").format(of=line.wanted)
        return translate("Pack", "then weigh the box")
    return translate("Pack", "of {of}").format(of=line.wanted) if line.wanted > 1 else ""


def segment_marks(lines: Sequence[BenchLine]) -> tuple[Mark, ...]:
    """One mark an item, in the order of the lines; none at all beyond a dozen: then one bar is
    drawn.
    """
    marks: list[Mark] = []
    for line in lines:
        if line.state in (LineState.CANCELLED, LineState.BEFORE):
            continue
        marks += [Mark.DONE] * line.here
        if line.state is LineState.LATER:
            marks += [Mark.LATER] * line.left
        elif line.state is LineState.NOW and line.left:
            marks += [Mark.NOW, *[Mark.TODO] * (line.left - 1)]
        else:
            marks += [Mark.TODO] * line.left
    return tuple(marks) if len(marks) <= MOST_SEGMENTS else ()


_RANK = {
    LineState.NOW: 0, LineState.TODO: 1, LineState.LATER: 2, LineState.CANCELLED: 3,
    LineState.DONE: 4, LineState.BEFORE: 5,
}  # fmt: skip


def row_pictures(lines: Sequence[BenchLine]) -> tuple[RowPicture, ...]:
    """Short orders as they are; longer ones sorted, with at most three finished lines."""
    if len(lines) <= UNSORTED_ROWS:
        return tuple(_row(line) for line in lines)
    ranked = sorted(lines, key=lambda line: _RANK[line.state])
    finished = [line for line in ranked if line.state in (LineState.DONE, LineState.BEFORE)]
    rows = [_row(line) for line in ranked if line not in finished]
    rows += [_row(line) for line in finished[:DONE_ROWS]]
    folded = len(finished) - DONE_ROWS
    if folded > 0:
        rows.append(
            RowPicture(Mark.DONE, translate("Pack", "%n more done", None, folded), "", "", "")
        )
    return tuple(rows)


def _row(line: BenchLine) -> RowPicture:
    count = isolate(f"{line.here} / {line.wanted}")
    name, picture = article(line.product), line.product.picture
    shelf = isolate(line.product.shelf)
    match line.state:
        case LineState.NOW:
            return RowPicture(Mark.NOW, name, shelf, count, picture, "" if line.has_code else "C")
        case LineState.TODO:
            return RowPicture(Mark.TODO, name, shelf, count, picture, "" if line.has_code else "C")
        case LineState.DONE:
            return RowPicture(Mark.DONE, name, shelf, count, picture)
        case LineState.LATER:
            return RowPicture(Mark.LATER, name, ships(line.ships_around), count, picture)
        case LineState.CANCELLED:
            gone = translate("Pack", "Cancelled, do not pack")
            return RowPicture(Mark.CANCELLED, name, gone, "", picture)
        case LineState.BEFORE:
            before = translate("Pack", "In an earlier parcel")
            return RowPicture(Mark.DONE, name, before, isolate(str(line.before)), picture)
        case _ as never:
            assert_never(never)


def ships(around: date | None) -> str:
    """When a line leaves that is still to come."""
    if around is None:
        return translate("Pack", "Ships later")
    return translate("Pack", "Ships around {day}").format(day=day_and_month(around))


def box_size(box: Box) -> str:
    """As in "30 × 22 × 12 cm"."""
    sides = (box.size.length_mm, box.size.width_mm, box.size.height_mm)
    figures = " × ".join(f"{side / 10:g}" for side in sides)
    return translate("Pack", "{sides} cm").format(sides=isolate(figures))


def boxes_picture(bench: Bench) -> BoxesPicture:
    chosen = bench.box or bench.box_suggested
    tiles = tuple(
        TilePicture(box.key, isolate(box.name), chosen is not None and box.key == chosen.key)
        for box in bench.boxes
    )
    if chosen is None:
        return BoxesPicture(translate("Pack", "Box"), translate("Pack", "choose one"), tiles)
    parts = [isolate(chosen.name), box_size(chosen)]
    if bench.box is None or bench.box == bench.box_suggested:
        parts.append(translate("Pack", "suggested"))
    head = translate("Pack", "Box {key}").format(key=chosen.key)
    return BoxesPicture(head, " · ".join(parts), tiles)


def grams_of(text: str) -> int | None:
    """Read a typed weight: whole grams, or kilograms where a point or comma says so; None when it
    is none, or above a tonne.
    """
    whole, sign, part = text.strip().replace(",", ".").partition(".")
    digits = f"{whole}{part.ljust(3, '0')}" if sign else whole
    if not (digits.isascii() and digits.isdecimal()) or len(part) > 3:
        return None
    return int(digits) if 0 < int(digits) <= 1_000_000 else None


def weight_picture(bench: Bench, live: LiveWeight | None = None) -> WeightPicture:
    """The box's weight: as it was taken, else as it lies on the scale this moment."""
    expected = ""
    outside = False
    if bench.expected_g:
        low, high = bench.expected_g
        expected = translate("Pack", "expected {low}–{high} g").format(low=low, high=high)
        outside = bench.weight_g is not None and not low <= bench.weight_g <= high
    if bench.weight_g is None and live is not None and _weighs(live):
        state, tone, figure = _on_scale(live)
    elif bench.weight_g is None:
        state, tone, figure = translate("Pack", "press W"), "plain", ""
    elif outside:
        state, tone, figure = translate("Pack", "look again"), "wait", str(bench.weight_g)
    else:
        state, tone, figure = translate("Pack", "noted"), "ok", str(bench.weight_g)
    return WeightPicture(
        translate("Pack", "Weight"), figure, translate("Pack", "g"), state, expected, tone
    )


def _on_scale(live: LiveWeight) -> tuple[str, str, str]:
    match live.state:
        case OnScale.STEADY:
            return translate("Pack", "steady"), "ok", str(live.grams)
        case OnScale.MOVING:
            return translate("Pack", "moving"), "plain", str(live.grams)
        case OnScale.TAKE_OFF:
            return translate("Pack", "take off"), "wait", str(live.grams)
        case OnScale.OVER:
            return translate("Pack", "too heavy"), "wait", ""
        case OnScale.UNDER:
            return translate("Pack", "below zero"), "wait", ""
        case _:
            return translate("Pack", "empty"), "plain", "0"


def note_picture(bench: Bench, *, open_: bool) -> NotePicture | None:
    if not bench.note:
        return None
    quoted = translate("Pack", "“{note}”").format(note=isolate(bench.note))
    return NotePicture(translate("Pack", "Customer’s note"), quoted, open_, "I")
