"""May this label be given back, until when, and why not; and giving it back, or buying it anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from workstation.config import Settings
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.domain.values import Money, OrderId, ParcelId
from workstation.ports.carrier_spec import VoidWindow
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import Views
from workstation.ports.work import WorkItem, WorkState
from workstation.services.floor import Floor
from workstation.services.prelabel import void_work
from workstation.services.reactions import VOID_LABEL

Shipped = Callable[[str], VoidWindow | None]
"""Gives the void window that is known of a kind of carrier."""


class NoVoid(StrEnum):
    """Why a label cannot be given back."""

    NO_LABEL = "no_label"
    LEFT = "left"
    NEVER = "never"
    ENDED = "ended"
    UNDER_WAY = "under_way"
    REFUSED = "refused"
    """The carrier said no; `reason` has its words."""


@dataclass(frozen=True, slots=True)
class VoidOffer:
    """One label and what may become of it. `until` is a word of `VoidWindow`, "" = not known;
    `ends` is when the window closes, where that is a time.
    """

    parcel_id: ParcelId
    parcel_key: str
    order_id: OrderId
    order_number: str
    carrier: str
    tracking_number: str
    price: Money | None
    bought_at: datetime | None
    until: str
    ends: datetime | None
    source: str
    why_not: NoVoid | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class VoidDesk:
    """The verbs of a label that is not wanted any more."""

    look: Callable[[ParcelId], VoidOffer]
    give_back: Callable[[ParcelId, bool], None]
    """(parcel, buy another one for what is in the box now)."""


def window_of(settings: Settings, account: str, shipped: Shipped) -> VoidWindow | None:
    """Until when an account takes labels back: as the shop set it, else as its carrier says."""
    for one in settings.carriers:
        if one.key == account:
            if one.void_until:
                return VoidWindow(one.void_until, one.void_hours, "")
            return shipped(one.kind)
    return None


def look(floor: Floor, views: Views, shipped: Shipped, parcel_id: ParcelId) -> VoidOffer:
    """How a parcel's label stands; raises `Refused` when the parcel is gone."""
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        order = uow.orders.get(parcel.order_id) if parcel is not None else None
        if parcel is None or order is None:
            raise Refused("This parcel is gone.", "Look at the list anew.")
        label = uow.labels.live(parcel_id)
        now = uow.now()
        work = _work(uow, parcel)
    window = window_of(floor.settings, label.carrier if label else parcel.carrier, shipped)
    bought_at = _bought_at(views, parcel)
    ends = window.ends(bought_at) if window is not None and bought_at is not None else None
    why_not, reason = _why_not(parcel, window, ends, now, work)
    return VoidOffer(
        parcel_id=parcel_id,
        parcel_key=parcel.key,
        order_id=order.id,
        order_number=order.number,
        carrier=floor.carrier_name(label.carrier if label else parcel.carrier),
        tracking_number=label.tracking_number if label else parcel.tracking_number,
        price=label.price if label else None,
        bought_at=bought_at,
        until=window.until if window is not None else "",
        ends=ends,
        source=window.source if window is not None else "",
        why_not=why_not if label is not None or why_not is not None else NoVoid.NO_LABEL,
        reason=reason,
    )


def give_back(floor: Floor, views: Views, shipped: Shipped, parcel_id: ParcelId, buy: bool) -> None:
    """Ask the carrier to take a label back, and buy another one for what is in the box now.

    Raises `Refused` where that cannot be; what the carrier itself says comes with the work.
    """
    found = look(floor, views, shipped, parcel_id)
    if found.why_not is not None and found.why_not is not NoVoid.REFUSED:
        raise Refused(WHY[found.why_not], "Look at the parcel anew.", field=str(found.why_not))
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        intent = uow.labels.intent(parcel_id)
        if parcel is not None:
            old = _work(uow, parcel)
            attempt = intent.attempt if intent else 1
            if old is not None and bool(old.payload.get("buy")) == buy:
                uow.work.retry(old.id)
            elif old is not None:
                # The carrier's "no" was to the same wish with another end.
                uow.work.dismiss(old.id, reason="wished for otherwise")
                again = void_work(parcel, attempt=attempt, buy=buy)
                uow.work.add(replace(again, purpose=f"{attempt}{_OTHER[buy]}"))
            else:
                uow.work.add(void_work(parcel, attempt=attempt, buy=buy))
        uow.commit()


_OTHER = {True: ":buy", False: ":void"}
WHY = {
    NoVoid.NO_LABEL: "This parcel has no label to give back.",
    NoVoid.LEFT: "This parcel has left the house.",
    NoVoid.NEVER: "This carrier takes no label back.",
    NoVoid.ENDED: "The time to give this label back is over.",
    NoVoid.UNDER_WAY: "This label is being given back already.",
}


def _why_not(
    parcel: Parcel,
    window: VoidWindow | None,
    ends: datetime | None,
    now: datetime,
    work: WorkItem | None,
) -> tuple[NoVoid | None, str]:
    if parcel.label is not LabelState.LIVE:
        return NoVoid.NO_LABEL, ""
    if parcel.status not in (ParcelStatus.OPEN, ParcelStatus.PACKED):
        return NoVoid.LEFT, ""
    if work is not None and work.state in (WorkState.READY, WorkState.RUNNING, WorkState.ASK):
        return NoVoid.UNDER_WAY, ""
    if window is not None and window.until == "never":
        return NoVoid.NEVER, ""
    if ends is not None and ends <= now:
        return NoVoid.ENDED, ""
    if work is not None and work.state is WorkState.REFUSED:
        return NoVoid.REFUSED, work.last_error
    return None, ""


def _work(uow: UnitOfWork, parcel: Parcel) -> WorkItem | None:
    intent = uow.labels.intent(parcel.id)
    attempt = intent.attempt if intent else 1
    found = [
        uow.work.find(kind=VOID_LABEL, subject=str(parcel.id), purpose=f"{attempt}{end}")
        for end in ("", *_OTHER.values())
    ]
    standing = [one for one in found if one is not None and one.state is not WorkState.DROPPED]
    return standing[-1] if standing else None


def _bought_at(views: Views, parcel: Parcel) -> datetime | None:
    detail = views.order(parcel.order_id)
    bought = [
        event.at
        for event in (detail.history if detail is not None else ())
        if event.kind == "LabelBought" and event.payload.get("parcel_id") == parcel.id
    ]
    return max(bought, default=None)
