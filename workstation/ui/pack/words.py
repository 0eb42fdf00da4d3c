"""The words of the Pack screen: from the desk's bench to a `PackPicture`. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from workstation.domain.orders import Queue
from workstation.domain.shipments import LabelState, ServiceLevel
from workstation.domain.values import Box, Money
from workstation.ports.labels import PrintState
from workstation.ports.views import DayCount, OrderRow
from workstation.services.desk import Bench, BenchLine, LabelCard, LineState, Phase
from workstation.ui.dates import day_and_month, weekday_and_day
from workstation.ui.pack.picture import (
    BoxesPicture,
    CheckPicture,
    EmptyPicture,
    ItemPicture,
    LabelPicture,
    Mark,
    Mode,
    NextPicture,
    NotePicture,
    OrderPicture,
    PackPicture,
    PaperPicture,
    RowPicture,
    TilePicture,
    WeightPicture,
)
from workstation.ui.stop_words import article
from workstation.ui.words import isolate, translate

MOST_SEGMENTS = 12
UNSORTED_ROWS = 5
DONE_ROWS = 3

_CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "TRY": "₺"}


def service_name(service: ServiceLevel) -> str:
    """The promise that was sold, in a word."""
    match service:
        case ServiceLevel.ECONOMY:
            return translate("Service", "Economy")
        case ServiceLevel.STANDARD:
            return translate("Service", "Standard")
        case ServiceLevel.EXPRESS:
            return translate("Service", "Express")
        case ServiceLevel.PICKUP_POINT:
            return translate("Service", "Pickup point")
        case _ as never:
            assert_never(never)


def money(amount: Money) -> str:
    sign = _CURRENCY_SIGNS.get(amount.currency, amount.currency)
    return isolate(f"{sign} {amount.amount}")


def bench_picture(bench: Bench, *, note_open: bool) -> PackPicture:
    """Put an open order into words."""
    label = bench.phase is not Phase.PACKING
    return PackPicture(
        mode=Mode.LABEL if label else Mode.PACKING,
        subtitle=parcel_words(bench),
        order=order_picture(bench),
        item=None if label else item_picture(bench),
        rows=row_pictures(bench.lines),
        boxes=boxes_picture(bench),
        weight=weight_picture(bench),
        note=note_picture(bench, open_=note_open),
        label=label_picture(bench) if label else None,
    )


def parcel_words(bench: Bench) -> str:
    """As in "Parcel 1 of 2"; a second parcel is certain when something is still to come."""
    if bench.still_to_come or bench.parcel_number > 1:
        of = bench.parcel_number + (1 if bench.still_to_come else 0)
        return translate("Pack", "Parcel {n} of {of}").format(n=bench.parcel_number, of=of)
    return translate("Pack", "Parcel {n}").format(n=bench.parcel_number)


def order_picture(bench: Bench) -> OrderPicture:
    paid = translate("Pack", "paid") if bench.paid else translate("Pack", "not paid")
    if bench.promised:
        promise = weekday_and_day(bench.promised)
        second = translate("Pack", "promised")
    else:
        promise = translate("Pack", "No date promised yet")
        second = ""
    wanted = isolate(bench.service_wanted)
    return OrderPicture(
        number=isolate(bench.order_number),
        source=" · ".join(part for part in (isolate(bench.shop), paid) if part),
        who=" · ".join(isolate(part) for part in (bench.customer, bench.city) if part),
        promise=promise,
        promise_second=" · ".join(part for part in (second, wanted) if part),
    )


def item_picture(bench: Bench) -> ItemPicture:
    """The next item, or what is left to do when every item is in."""
    segments = segment_marks(bench.lines)
    in_box = translate("Pack", "{n} of {of} in the box").format(n=bench.in_box, of=bench.of)
    line = bench.next
    if line is None:
        return ItemPicture(
            eyebrow=translate("Pack", "Last step"),
            name=_what_is_left(bench),
            shelf="", second="", picture="", figure="", figure_word="",
            rest="", segments=segments, in_box=in_box,
            cap="W" if bench.weight_g is None else "F", done=bench.in_box, of=bench.of,
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


def _what_is_left(bench: Bench) -> str:
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
            return RowPicture(Mark.LATER, name, _ships(line.ships_around), count, picture)
        case LineState.CANCELLED:
            gone = translate("Pack", "Cancelled, do not pack")
            return RowPicture(Mark.CANCELLED, name, gone, "", picture)
        case LineState.BEFORE:
            before = translate("Pack", "In an earlier parcel")
            return RowPicture(Mark.DONE, name, before, isolate(str(line.before)), picture)
        case _ as never:
            assert_never(never)


def _ships(around: date | None) -> str:
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
        TilePicture(box.key, box.name, chosen is not None and box.key == chosen.key)
        for box in bench.boxes
    )
    if chosen is None:
        return BoxesPicture(translate("Pack", "Box"), translate("Pack", "choose one"), tiles)
    parts = [isolate(chosen.name), box_size(chosen)]
    if bench.box is None or bench.box == bench.box_suggested:
        parts.append(translate("Pack", "suggested"))
    head = translate("Pack", "Box {key}").format(key=chosen.key)
    return BoxesPicture(head, " · ".join(parts), tiles)


def weight_picture(bench: Bench) -> WeightPicture:
    expected = ""
    outside = False
    if bench.expected_g:
        low, high = bench.expected_g
        expected = translate("Pack", "expected {low}–{high} g").format(low=low, high=high)
        outside = bench.weight_g is not None and not low <= bench.weight_g <= high
    if bench.weight_g is None:
        state, tone, figure = translate("Pack", "press W"), "plain", ""
    elif outside:
        state, tone, figure = translate("Pack", "look again"), "wait", str(bench.weight_g)
    else:
        state, tone, figure = translate("Pack", "noted"), "ok", str(bench.weight_g)
    return WeightPicture(
        translate("Pack", "Weight"), figure, translate("Pack", "g"), state, expected, tone
    )


def note_picture(bench: Bench, *, open_: bool) -> NotePicture | None:
    if not bench.note:
        return None
    quoted = translate("Pack", "“{note}”").format(note=isolate(bench.note))
    return NotePicture(translate("Pack", "Customer’s note"), quoted, open_, "I")


def label_picture(bench: Bench) -> LabelPicture:
    """The card of the closed box: what the label waits for, and what to do."""
    card = bench.label
    eyebrow, headline, body, tone = _label_words(card)
    again = ("P", translate("Pack", "Print again, free"))
    buttons: tuple[tuple[str, str], ...]
    if card is not None and card.question:
        buttons = (("Y", translate("Pack", "Yes")), ("N", translate("Pack", "No")))
        if card.state is not LabelState.LIVE:
            buttons = (*buttons, ("L", translate("Pack", "Look again")))
    elif card is not None and card.state is LabelState.LIVE and label_came_out(card):
        buttons = (again,)
    else:
        buttons = ()
    return LabelPicture(
        eyebrow, headline, body, tone, buttons, _checks(bench, card), _paper(bench, card)
    )


def label_came_out(card: LabelCard) -> bool:
    """Bytes have left for the printer and something is known of it."""
    return card.print_state not in (None, PrintState.QUEUED, PrintState.SENDING)


def _label_words(card: LabelCard | None) -> tuple[str, str, str, str]:
    """Give (eyebrow, headline, body, tone)."""
    label = translate("Pack", "The label")
    if card is None:
        return (
            label,
            translate("Pack", "One moment"),
            translate("Pack", "A service is chosen."),
            "note",
        )
    if card.question:
        return translate("Pack", "One question"), isolate(card.question), _why(card), "wait"
    match card.state:
        case LabelState.NONE | LabelState.REQUESTED:
            if card.problem:
                return label, translate("Pack", "The label is not here yet"), card.problem, "wait"
            return label, translate("Pack", "Buying the label"), _why(card), "note"
        case LabelState.REFUSED:
            advice = translate("Pack", "Fix it in Orders, F2. Everything in the box stays counted.")
            body = f"{card.problem} {advice}".strip()
            return label, translate("Pack", "The label was refused"), body, "stop"
        case LabelState.UNKNOWN:
            body = translate(
                "Pack", "The carrier did not answer. It is being looked up; buy nothing by hand."
            )
            return label, translate("Pack", "Was it bought?"), card.problem or body, "wait"
        case LabelState.VOIDED:
            body = translate("Pack", "Ask the lead what is to become of the box.")
            return label, translate("Pack", "The label was voided"), body, "wait"
        case LabelState.LIVE:
            return _printing_words(card, label)
        case _ as never:
            assert_never(never)


def _printing_words(card: LabelCard, label: str) -> tuple[str, str, str, str]:
    match card.print_state:
        case None | PrintState.QUEUED | PrintState.SENDING:
            if card.problem:
                return label, translate("Pack", "The printer needs you"), card.problem, "wait"
            return label, translate("Pack", "Printing the label"), _why(card), "note"
        case PrintState.SPOILT:
            body = translate("Pack", "Print it again; that costs nothing.")
            return label, translate("Pack", "The label is spoilt"), card.problem or body, "wait"
        case PrintState.SENT | PrintState.CONFIRMED | PrintState.DOUBTFUL:
            return (
                translate("Pack", "One last scan"),
                translate("Pack", "Stick it on, then scan the label"),
                translate(
                    "Pack",
                    "The scan proves three things: it printed, it reads, and it is on this box.",
                ),
                "note",
            )
        case _ as never:
            assert_never(never)


def _why(card: LabelCard) -> str:
    parts = [isolate(card.carrier_name), service_name(card.service)]
    chosen = " · ".join(part for part in parts if part)
    return f"{chosen}: {card.reason}" if card.reason else chosen


def _checks(bench: Bench, card: LabelCard | None) -> tuple[CheckPicture, ...]:
    checks = [
        CheckPicture(
            Mark.DONE, translate("Pack", "%n item(s) packed", None, bench.in_box), _in_box(bench)
        )
    ]
    weight = weight_picture(bench)
    if weight.figure:
        mark = Mark.TROUBLE if weight.tone == "wait" else Mark.DONE
        checks.append(
            CheckPicture(mark, f"{isolate(weight.figure)} {weight.unit}", weight.expected)
        )
    checks.append(_label_check(card))
    if card is not None and card.state is LabelState.LIVE:
        done = card.scanned_back
        checks.append(
            CheckPicture(
                Mark.DONE if done else (Mark.NOW if label_came_out(card) else Mark.TODO),
                translate("Pack", "Label scanned back"),
                translate("Pack", "it is on this box")
                if done
                else translate("Pack", "waiting for you"),
            )
        )
    if bench.still_to_come:
        days = [line.ships_around for line in bench.lines if line.state is LineState.LATER]
        first = min((day for day in days if day is not None), default=None)
        checks.append(
            CheckPicture(
                Mark.LATER,
                translate("Pack", "Still to come: %n item(s)", None, bench.still_to_come),
                _ships(first),
            )
        )
    return tuple(checks)


def _in_box(bench: Bench) -> str:
    box = bench.box or bench.box_suggested
    if box is None:
        return ""
    return translate("Pack", "in box {key}, {name}").format(key=box.key, name=isolate(box.name))


def _label_check(card: LabelCard | None) -> CheckPicture:
    if card is None or card.state in (LabelState.NONE, LabelState.REQUESTED):
        waiting = translate("Pack", "Label not bought yet")
        return CheckPicture(Mark.NOW, waiting, card.problem if card else "")
    if card.state is LabelState.LIVE:
        price = money(card.price) if card.price else ""
        parts = [price, isolate(card.carrier_name)]
        return CheckPicture(
            Mark.DONE, translate("Pack", "Label bought"), " · ".join(part for part in parts if part)
        )
    if card.state is LabelState.REFUSED:
        return CheckPicture(Mark.TROUBLE, translate("Pack", "Label refused"), card.problem)
    if card.state is LabelState.VOIDED:
        return CheckPicture(Mark.TROUBLE, translate("Pack", "Label voided"), "")
    return CheckPicture(Mark.TROUBLE, translate("Pack", "Label in doubt"), card.problem)


def _paper(bench: Bench, card: LabelCard | None) -> PaperPicture | None:
    if card is None or card.state is not LabelState.LIVE:
        return None
    service = f"{service_name(card.service)} · {isolate(bench.order_number)}"
    return PaperPicture(
        isolate(card.carrier_name), service, isolate(bench.customer),
        isolate(f"{bench.city}, {bench.country}"), card.tracking_number,
    )  # fmt: skip


def empty_picture(
    *, rows: Sequence[OrderRow], day: DayCount | None, today: date, searched: str
) -> PackPicture:
    """The page of a bench without an order."""
    counted: tuple[tuple[str, str], ...] = ()
    if day is not None:
        counted = (
            (translate("Pack", "Packed"), str(day.packed)),
            (translate("Pack", "Handed over"), str(day.handed_over)),
            (translate("Pack", "Still to pack"), str(day.to_pack)),
        )
    no_rows = (
        translate("Pack", "Nothing found. Try a part of the name or the number.")
        if searched
        else translate("Pack", "No order waits. Import a file in Orders, F2.")
    )
    return PackPicture(
        mode=Mode.EMPTY,
        subtitle=translate("Pack", "No order open"),
        empty=EmptyPicture(
            headline=translate("Pack", "Scan an order"),
            sentence=translate("Pack", "Or the tracking number of its parcel."),
            search_hint=translate("Pack", "Or type a name or a number"),
            take_next=translate("Pack", "Take the next order"),
            day_head=translate("Pack", "Today"),
            day=counted,
            list_head=translate("Pack", "Found") if searched else translate("Pack", "Next in line"),
            list_aside="" if searched else translate("Pack", "most urgent first"),
            rows=tuple(_next_row(row, today) for row in rows),
            no_rows=no_rows,
        ),
    )


def _next_row(row: OrderRow, today: date) -> NextPicture:
    items = translate("Pack", "%n item(s)", None, row.items)
    badge, tone = _badge(row, today)
    return NextPicture(
        row.id, isolate(row.number), f"{isolate(row.customer)} · {items}", badge, tone
    )


def _badge(row: OrderRow, today: date) -> tuple[str, str]:
    if row.held_by:
        return isolate(row.held_by), "note"
    if row.queue is Queue.ON_HOLD:
        return translate("Pack", "On hold"), "plain"
    if row.problem:
        return translate("Pack", "Cannot ship"), "stop"
    if row.promised is None:
        return "", "plain"
    days = (row.promised - today).days
    if days < 0:
        return translate("Pack", "Late"), "stop"
    if days == 0:
        return translate("Pack", "Due today"), "wait"
    if days == 1:
        return translate("Pack", "Tomorrow"), "plain"
    return weekday_and_day(row.promised), "plain"
