"""The words of the bench without an order. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workstation.domain.orders import Queue
from workstation.ports.views import DayCount, OrderRow
from workstation.ui.dates import weekday_and_day
from workstation.ui.pack.picture import (
    EmptyPicture,
    Mode,
    NextPicture,
    PackPicture,
)
from workstation.ui.words import isolate, translate


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
