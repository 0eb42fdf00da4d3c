"""A label that may be given back, in words. Plain Python."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from workstation.services.give_back import NoVoid, VoidOffer
from workstation.ui import dates
from workstation.ui.pack.label_words import money
from workstation.ui.words import isolate, translate


def head(offer: VoidOffer) -> str:
    return translate("Voids", "Give back the label of {order}?").format(
        order=isolate(offer.order_number)
    )


def about(offer: VoidOffer) -> str:
    """Whose label, its number, what it cost, and since when."""
    parts = [isolate(offer.carrier), isolate(offer.tracking_number)]
    if offer.price is not None:
        parts.append(money(offer.price))
    if offer.bought_at is not None:
        bought = translate("Voids", "bought {when}")
        parts.append(bought.format(when=dates.moment(offer.bought_at)))
    return " · ".join(part for part in parts if part)


def window(offer: VoidOffer, now: datetime) -> str:
    """Until when it can be given back; counts down where that is a time."""
    if offer.ends is not None and offer.ends > now:
        said = translate("Voids", "{carrier} takes it back for another {left}, until {when}.")
        return said.format(
            carrier=isolate(offer.carrier),
            left=isolate(left(offer.ends, now)),
            when=dates.moment(offer.ends),
        )
    known = {
        "pickup": translate("Voids", "{carrier} takes it back until it is picked up."),
        "manifest": translate("Voids", "{carrier} takes it back until it is on a manifest."),
        "invoice": translate("Voids", "{carrier} takes it back until it is invoiced."),
        "never": translate("Voids", "{carrier} takes no label back."),
    }
    unknown = translate("Voids", "Nothing is known of how long {carrier} takes labels back.")
    return known.get(offer.until, unknown).format(carrier=isolate(offer.carrier))


def left(ends: datetime, now: datetime) -> str:
    """What is left of a window: days, hours, or minutes and seconds at the end."""
    seconds = max(0, int((ends - now).total_seconds()))
    if seconds >= 2 * 86400:
        return translate("Voids", "%n day(s)", None, seconds // 86400)
    if seconds >= 2 * 3600:
        return translate("Voids", "%n hour(s)", None, seconds // 3600)
    return f"{seconds // 60}:{seconds % 60:02}"


def why_not(offer: VoidOffer) -> str:
    """Why it cannot be given back, and what to do; "" when it can."""
    match offer.why_not:
        case None:
            return ""
        case NoVoid.NO_LABEL:
            return translate("Voids", "This parcel has no label to give back.")
        case NoVoid.LEFT:
            return translate("Voids", "The parcel has left. Ask the carrier to return it.")
        case NoVoid.NEVER:
            return translate(
                "Voids", "It costs nothing while nobody uses it, or ask the carrier for a refund."
            )
        case NoVoid.ENDED:
            return translate(
                "Voids",
                "The time is over. Ask the carrier for a refund; the window is set in Set-up.",
            )
        case NoVoid.UNDER_WAY:
            return translate("Voids", "It is being given back; see the outbox.")
        case NoVoid.REFUSED:
            said = translate("Voids", "The carrier said no: {reason}")
            return said.format(reason=isolate(offer.reason))
        case _ as never:
            assert_never(never)


def may(offer: VoidOffer) -> bool:
    """Tell whether there is anything to do here; a "no" of the carrier may be asked once more."""
    return offer.why_not in (None, NoVoid.REFUSED)
