"""Reports in words: their names, headings, and how each kind of value is written. Plain Python."""

from __future__ import annotations

from datetime import date

from workstation.domain.messages import MessageState
from workstation.services.reports import Column, Kind, Report, Table, Value
from workstation.ui import dates
from workstation.ui.parcels import words as parcel_words
from workstation.ui.where import words as where_words
from workstation.ui.words import isolate, translate

THIN = "\u202f"
"""Between thousands, in every language."""
NOBODY_KNOWS = "–"

PERIODS = ("today", "7", "30", "90", "own")
"""The periods in the order of their chips: days up to today, or days of one's own."""


def report_name(name: str) -> str:
    """A report on its chip."""
    known = {
        "contacts": translate("Reports", "Where is it?"),
        "kept": translate("Reports", "Promises"),
        "carriers": translate("Reports", "Carriers"),
        "messages": translate("Reports", "Messages"),
        "packing": translate("Reports", "Packing"),
        "costs": translate("Reports", "Label costs"),
    }
    return known[name]


def about(name: str) -> str:
    """What a report counts, in a sentence."""
    known = {
        "contacts": translate(
            "Reports",
            "How often customers asked where their order is, on a thousand parcels that left. "
            "Recorded on “Where is it?” (Ctrl+F).",
        ),
        "kept": translate(
            "Reports",
            "Parcels that left in this period and arrived on or before the last day first "
            "promised. What is late counts even while it is on its way.",
        ),
        "carriers": translate(
            "Reports",
            "Each carrier by country. Days are counted from the hand-over; parcels still on "
            "their way count as long as they have waited.",
        ),
        "messages": translate("Reports", "What was said to customers, and what became of it."),
        "packing": translate(
            "Reports", "When parcels are closed at the benches, by the hours of the day."
        ),
        "costs": translate(
            "Reports", "Labels bought in this period and not given back, at what they cost."
        ),
    }
    return known[name]


def period_name(name: str) -> str:
    known = {
        "today": translate("Reports", "Today"),
        "7": translate("Reports", "7 days"),
        "30": translate("Reports", "30 days"),
        "90": translate("Reports", "90 days"),
        "own": translate("Reports", "Own days"),
    }
    return known[name]


def table_name(table: Table) -> str:
    """A table on its chip."""
    if table.key == "by_time":
        by_weeks = translate("Reports", "By week")
        return by_weeks if table.weeks else translate("Reports", "By day")
    known = {
        "by_channel": translate("Reports", "By channel"),
        "by_country": translate("Reports", "By country"),
        "by_carrier": translate("Reports", "By carrier"),
        "by_lane": translate("Reports", "By carrier and country"),
        "by_state": translate("Reports", "By state"),
        "by_moment": translate("Reports", "By occasion"),
        "by_language": translate("Reports", "By language"),
        "by_hour": translate("Reports", "By hour"),
        "by_person": translate("Reports", "By name"),
        "by_service": translate("Reports", "By service"),
    }
    return known[table.key]


def heading(column: Column, *, weeks: bool = False) -> str:
    """A column's head, or the words below a figure."""
    if column.key.startswith("state_"):
        return state(column.key.removeprefix("state_"))
    if column.key == "day" and weeks:
        return translate("Reports", "Week from")
    known = {
        "day": translate("Reports", "Day"),
        "contacts": translate("Reports", "Questions"),
        "contacts_per_1000": translate("Reports", "Per 1,000 parcels"),
        "parcels": translate("Reports", "Parcels"),
        "contact": translate("Reports", "Asked by"),
        "share": translate("Reports", "Share"),
        "due": translate("Reports", "Due"),
        "on_time": translate("Reports", "On time"),
        "late": translate("Reports", "Late"),
        "on_time_share": translate("Reports", "Kept"),
        "carrier": translate("Reports", "Carrier"),
        "country": translate("Reports", "To"),
        "p50_days": translate("Reports", "50% by day"),
        "p90_days": translate("Reports", "90% by day"),
        "silent": translate("Reports", "Silent"),
        "lost": translate("Reports", "Lost"),
        "first_attempt_share": translate("Reports", "At first try"),
        "returned": translate("Reports", "Came back"),
        "damaged": translate("Reports", "Damaged"),
        "cost_per_parcel": translate("Reports", "Per parcel"),
        "currency": translate("Reports", "Currency"),
        "messages": translate("Reports", "Messages"),
        "state": translate("Reports", "State"),
        "moment": translate("Reports", "Occasion"),
        "channel": translate("Reports", "Channel"),
        "language": translate("Reports", "Language"),
        "hour": translate("Reports", "Hour"),
        "parcels_a_day": translate("Reports", "A day"),
        "parcels_an_hour": translate("Reports", "An hour"),
        "person": translate("Reports", "Name"),
        "hours": translate("Reports", "Hours"),
        "service": translate("Reports", "Service"),
        "labels": translate("Reports", "Labels"),
        "cost": translate("Reports", "Cost"),
        "cost_per_label": translate("Reports", "Per label"),
        "given_back": translate("Reports", "Given back"),
        "given_back_cost": translate("Reports", "Worth"),
    }
    return known[column.key]


def figure_words(report: Report, column: Column) -> str:
    """What stands below one of the large figures."""
    known = {
        "contacts_per_1000": translate("Reports", "questions on 1,000 parcels"),
        "contacts": translate("Reports", "questions"),
        "parcels": translate("Reports", "parcels packed")
        if report.name == "packing"
        else translate("Reports", "parcels left"),
        "on_time_share": translate("Reports", "of promises kept"),
        "due": translate("Reports", "were due"),
        "late": translate("Reports", "late"),
        "not_due_yet": translate("Reports", "not due yet, or not told"),
        "p90_days": translate("Reports", "days until 90% are there"),
        "lost": translate("Reports", "lost"),
        "messages": translate("Reports", "messages"),
        "state_sent": translate("Reports", "sent"),
        "state_refused": translate("Reports", "refused"),
        "state_doubtful": translate("Reports", "in doubt"),
        "parcels_a_day": translate("Reports", "a day"),
        "parcels_an_hour": translate("Reports", "an hour and packer"),
        "labels": translate("Reports", "labels"),
        "cost": translate("Reports", "spent on them"),
        "cost_per_label": translate("Reports", "for each"),
        "given_back": translate("Reports", "given back"),
    }
    return known[column.key]


def state(name: str) -> str:
    """The state of messages, in a word or two."""
    known = {
        MessageState.WAITING: translate("Reports", "Waiting"),
        MessageState.SENDING: translate("Reports", "On its way"),
        MessageState.SENT: translate("Reports", "Sent"),
        MessageState.REFUSED: translate("Reports", "Refused"),
        MessageState.DOUBTFUL: translate("Reports", "In doubt"),
        MessageState.UNDONE: translate("Reports", "Taken back"),
        MessageState.TOGETHER: translate("Reports", "Together"),
        MessageState.NOT_SENT: translate("Reports", "Not sent"),
    }
    return known.get(MessageState(name), name)


def value(column: Column, found: Value) -> str:
    """A value as it is read on the screen; figures keep their direction in every language."""
    if found is None or found == "":
        return nameless(column) if found == "" else NOBODY_KNOWS
    match column.kind:
        case Kind.COUNT | Kind.DAYS:
            return isolate(f"{int(found):,}".replace(",", THIN))
        case Kind.RATE:
            return isolate(f"{float(found):,.1f}".replace(",", THIN))
        case Kind.MONEY:
            return isolate(f"{float(found):,.2f}".replace(",", THIN))
        case Kind.SHARE:
            return isolate(f"{float(found) * 100:.1f}{THIN}%")
        case Kind.DAY:
            return dates.day_and_month(date.fromisoformat(str(found)))
        case Kind.HOUR:
            return isolate(f"{int(found):02d}:00")
        case Kind.SERVICE:
            return parcel_words.service(str(found))
        case Kind.CHANNEL:
            return parcel_words.channel(str(found))
        case Kind.CONTACT:
            return where_words.channel(str(found))
        case Kind.MOMENT:
            return parcel_words.moment(str(found))
        case Kind.STATE:
            return state(str(found))
        case Kind.LANGUAGE:
            return where_words.own_name(str(found))
        case Kind.CARRIER | Kind.COUNTRY | Kind.CURRENCY | Kind.PERSON:
            return isolate(str(found))


def on_axis(column: Column, found: float) -> str:
    """A round figure beside the bars: no more digits than it needs."""
    if column.kind is Kind.SHARE:
        return isolate(f"{found * 100:.0f}{THIN}%")
    digits = 0 if found == int(found) else 1
    return isolate(f"{found:,.{digits}f}".replace(",", THIN))


def nameless(column: Column) -> str:
    """What stands where there is no name."""
    if column.kind is Kind.PERSON:
        return translate("Reports", "No name")
    return NOBODY_KNOWS


def days(first: date, last: date) -> str:
    """The period, with its years."""
    if first == last:
        return f"{dates.day_and_month(first)} {isolate(str(first.year))}"
    begins, ends = dates.day_and_month(first), dates.day_and_month(last)
    if first.year == last.year:
        return f"{begins} – {ends} {isolate(str(last.year))}"
    return f"{begins} {isolate(str(first.year))} – {ends} {isolate(str(last.year))}"


def behind(count: int) -> str:
    """What is said while not everything is counted yet, "" otherwise."""
    if count < 200:
        return ""
    return translate("Reports", "Still counting: older parcels come in by themselves.")
