"""The day's close in words: figures, leftovers, manifests. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_never

from workstation.domain.day_close import Action, Stands
from workstation.services.desk import DayClose, DayLeftover, DayRow
from workstation.ui import dates
from workstation.ui.day.picture import (
    CellPicture,
    DayPicture,
    LeftPicture,
    ManifestPicture,
    RowPicture,
)
from workstation.ui.pack.label_words import money
from workstation.ui.words import isolate, translate


def columns() -> tuple[str, ...]:
    """The heads of the six figures."""
    return (
        translate("Day", "Due"),
        translate("Day", "Bought"),
        translate("Day", "Printed"),
        translate("Day", "Packed"),
        translate("Day", "Scanned out"),
        translate("Day", "Manifest"),
    )


def day_picture(found: DayClose, *, chosen: str, asked: str) -> DayPicture:
    """Put the day into words; `asked` is the leftover whose verb waits for a second Enter."""
    everything = all_leftovers(found)
    row = next((row for row in found.rows if row.carrier == chosen), None)
    count = len(everything)
    return DayPicture(
        subtitle=dates.weekday_and_day(found.day),
        rows=tuple(rows_of(found)),
        left_head=translate("Day", "%n parcel(s) are left over", None, count)
        if count != 1
        else translate("Day", "1 parcel is left over"),
        left_note=translate("Day", "each has an owner and a next step") if count else "",
        leftovers=tuple(left_picture(one, found.day, asked=asked) for one in everything),
        manifest=manifest_picture(row) if row is not None else None,
        close=close_verb(count, agrees=found.agrees),
        open_count=count,
        chosen=chosen,
    )


def all_leftovers(found: DayClose) -> list[DayLeftover]:
    """Those of every account, then the orders that have no parcel."""
    return [*(one for row in found.rows for one in row.leftovers), *found.unlabelled]


def rows_of(found: DayClose) -> list[RowPicture]:
    rows = [_row(row) for row in found.rows]
    if found.unlabelled:
        due = len(found.unlabelled)
        name = translate("Day", "No label yet")
        cells = (CellPicture(str(due)), _cell(0, due), *(CellPicture("0") for _ in range(4)))
        badge = translate("Day", "%n open", None, due)
        rows.append(
            RowPicture("", name, "?", "", cells, badge, agrees=False, sentence=f"{name}: {badge}")
        )
    return rows


def _row(row: DayRow) -> RowPicture:
    figures = (row.due, row.bought, row.printed, row.packed, row.scanned_out, row.on_manifest)
    before = (row.due, *figures[:-1])
    cells = tuple(_cell(now, then) for now, then in zip(figures, before, strict=True))
    open_ones = len(row.leftovers)
    badge = (
        translate("Day", "Agrees") if row.agrees else translate("Day", "%n open", None, open_ones)
    )
    told = ", ".join(f"{name} {cell.text}" for name, cell in zip(columns(), cells, strict=True))
    name = isolate(row.carrier_name)
    return RowPicture(
        row.carrier, name, row.letter, row.colour, cells, badge, row.agrees,
        f"{name}: {told}. {badge}",
    )  # fmt: skip


def _cell(now: int, before: int) -> CellPicture:
    if now < before:
        text = translate("Day", "{n}, %n short", None, before - now).format(n=now)
        return CellPicture(text, "wait")
    if now > before:
        text = translate("Day", "{n}, %n more", None, now - before).format(n=now)
        return CellPicture(text, "wait")
    return CellPicture(str(now))


def left_picture(one: DayLeftover, today: date, *, asked: str) -> LeftPicture:
    """A leftover in words."""
    head = ", ".join(isolate(part) for part in (one.order_number, one.customer) if part)
    below = " ".join(part for part in (_stands(one, today), _refund(one, today)) if part)
    verb, tone = _verb(one, today)
    if asked == one.subject:
        verb = translate("Day", "Enter again: {verb}").format(verb=verb)
    owner = isolate(one.owner) if one.owner else translate("Day", "Nobody")
    return LeftPicture(
        one.subject, head, below, owner, verb, tone, f"{head}. {below} {owner}. {verb}"
    )


def _stands(one: DayLeftover, today: date) -> str:
    where = Stands(one.stands)
    bought = _when(one.bought_at, today)
    match where:
        case Stands.NOT_BOUGHT if not one.parcel_key:
            if one.until is None:
                return translate("Day", "Should have left, has no label.")
            return translate("Day", "Should leave by {day}, has no label.").format(
                day=dates.weekday_and_day(one.until)
            )
        case Stands.NOT_BOUGHT:
            return translate("Day", "Its label is not bought yet.")
        case Stands.NOT_PRINTED:
            return translate("Day", "Label bought {time}, not printed.").format(time=bought)
        case Stands.NOT_PACKED:
            return translate("Day", "Label bought {time}, never packed.").format(time=bought)
        case Stands.NOT_SCANNED_OUT:
            return translate(
                "Day", "Packed {time} at {bench}, not scanned out. The driver may have it."
            ).format(time=_when(one.packed_at, today), bench=isolate(one.station) or "–")
        case Stands.NOT_ON_MANIFEST:
            return translate("Day", "Scanned out {time}, on no manifest yet.").format(
                time=_when(one.out_at, today)
            )
        case Stands.CANCELLED:
            return translate("Day", "Label bought {time}, cancelled {later}.").format(
                time=bought, later=_when(one.cancelled_at, today)
            )
    assert_never(where)


def _refund(one: DayLeftover, today: date) -> str:
    """Until when its label may go back, counted down."""
    if one.void_until is None or one.out_at is not None or one.action == Action.FIND:
        return ""
    days = (one.void_until - today).days
    if days < 0:
        return translate("Day", "Too late for a refund.")
    day = dates.weekday_and_day(one.void_until)
    if days == 0:
        return translate("Day", "Refund until today.")
    return translate("Day", "Refund until {day}, %n day(s).", None, days).format(day=day)


def _verb(one: DayLeftover, today: date) -> tuple[str, str]:
    action = Action(one.action)
    match action:
        case Action.BUY:
            return translate("Day", "Open the order"), "plain"
        case Action.PRINT:
            return translate("Day", "Print the label, free"), "plain"
        case Action.PACK:
            return translate("Day", "Pack it"), "plain"
        case Action.FIND:
            return translate("Day", "Look for it, then scan"), "plain"
        case Action.SHIP_TOMORROW:
            if one.until is not None and one.until > today and _decided(one):
                day = dates.weekday_and_day(one.until)
                return translate("Day", "Ships {day}").format(day=day), "ok"
            return translate("Day", "Ship tomorrow"), "plain"
        case Action.MANIFEST:
            return translate("Day", "Put on the manifest"), "plain"
        case Action.VOID:
            return void_verb(one), "stop"
    assert_never(action)


def void_verb(one: DayLeftover) -> str:
    """Giving the label back, with what comes back for it."""
    if one.price is None:
        return translate("Day", "Void label")
    return translate("Day", "Void label, {price} back").format(price=money(one.price))


def _decided(one: DayLeftover) -> bool:
    """A person set this date; before that `until` is the last day of the refund."""
    return one.until != one.void_until


def manifest_picture(row: DayRow) -> ManifestPicture:
    """The card of an account: what is to be signed for, or what was."""
    waiting = row.scanned_out - row.on_manifest
    name = isolate(row.carrier_name)
    if waiting > 0 or not row.manifests:
        return ManifestPicture(
            row.letter, row.colour,
            translate("Day", "{carrier}, next manifest").format(carrier=name),
            parcels(waiting),
            translate("Day", "scanned out, on no manifest yet")
            if waiting
            else translate("Day", "Scan the parcels out first, F4."),
            translate("Day", "Print and sign for %n", None, waiting),
            "",
            ready=waiting > 0,
        )  # fmt: skip
    newest = row.manifests[-1]
    return ManifestPicture(
        row.letter, row.colour,
        translate("Day", "{carrier}, manifest {number}").format(
            carrier=name, number=isolate(str(newest))
        ),
        parcels(row.on_manifest),
        translate("Day", "on %n manifest(s) today", None, len(row.manifests)),
        translate("Day", "Print again"),
        f"manifest:{newest}",
        ready=True,
    )  # fmt: skip


def parcels(count: int) -> str:
    return translate("Day", "%n parcel(s)", None, count)


def close_verb(count: int, *, agrees: bool) -> str:
    """The button that closes the day."""
    if agrees or not count:
        return translate("Day", "Close the day")
    return translate("Day", "Close the day: %n still open", None, count)


def done(what: str, about: str) -> str:
    """What was just done."""
    said = {
        "void": translate("Day", "{what}: the carrier is asked to take the label back."),
        "print": translate("Day", "{what}: the label prints again."),
        "tomorrow": translate("Day", "{what} ships next working day."),
        "own": translate("Day", "{what} has an owner."),
        "manifest": translate("Day", "Manifest {what} is made."),
        "closed": translate("Day", "The day is closed. Its sheet is number {what}."),
        "paper": translate("Day", "It prints."),
        "expected": translate("Day", "{what}: the date is kept."),
        "arrived": translate("Day", "{what} can leave today."),
        "cancelled": translate("Day", "{what}: nothing more of this line is owed."),
    }[what]
    return said.format(what=isolate(about))


def totals(rows: Sequence[DayRow]) -> int:
    """How many parcels left today."""
    return sum(row.scanned_out for row in rows)


def _when(at: datetime | None, today: date) -> str:
    if at is None:
        return "–"
    if at.astimezone().date() == today:
        return isolate(dates.clock(at))
    return isolate(dates.moment(at))
