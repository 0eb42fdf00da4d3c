"""Silent and lost parcels in words. Plain Python."""

from __future__ import annotations

from datetime import datetime

from workstation.services.chase_desk import Chase
from workstation.ui import dates
from workstation.ui.words import isolate, translate


def silence(one: Chase, now: datetime) -> str:
    """What is wrong with a parcel, and for how long."""
    days = max(0, (now - one.silent.since).days)
    known = {
        "before": translate("Chase", "No first scan, %n day(s)", None, days),
        "after": translate("Chase", "No news, %n day(s)", None, days),
        "lost": translate("Chase", "Lost, no news, %n day(s)", None, days),
    }
    return known.get(one.silent.phase, one.silent.phase)


def done(what: str) -> str:
    """What somebody did about it."""
    known = {
        "owned": translate("Chase", "taken on"),
        "called": translate("Chase", "carrier called"),
        "claimed": translate("Chase", "claim filed"),
        "written": translate("Chase", "customer written to"),
        "sent_again": translate("Chase", "goods sent again"),
        "snoozed": translate("Chase", "put off"),
        "done": translate("Chase", "settled"),
    }
    return known.get(what, what)


def last(one: Chase) -> str:
    """What was done last, and by whom."""
    if not one.last or one.last_at is None:
        return translate("Chase", "Nobody has looked after it yet.")
    said = translate("Chase", "{what}, {when}, {who}")
    return said.format(what=done(one.last), when=dates.moment(one.last_at), who=isolate(one.owner))


def said(what: str, number: str = "") -> str:
    """What is said once a step is written down."""
    if what == "sent_again":
        again = translate("Chase", "Order {number} sends its goods again.")
        return again.format(number=isolate(number))
    return translate("Chase", "Written down: {what}.").format(what=done(what))
