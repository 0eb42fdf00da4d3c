"""Silent and lost parcels, until somebody has looked after them: owned, acted on, put off, done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.values import ParcelId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.services.chase_desk import NOTES, Chase
from workstation.services.import_orders import store

if TYPE_CHECKING:
    from workstation.ports.views import SilentParcel, Views
    from workstation.services.floor import Floor

MOST_DAYS = 60
LONGEST_REASON = 200


def chases(views: Views, now: datetime) -> Sequence[Chase]:
    """What waits for somebody, the longest silent first."""
    waiting = [_chase(one, views.setting(_key(one.parcel.id)) or {}, now) for one in views.silent()]
    return sorted((one for one in waiting if one), key=lambda one: one.silent.since)


def own(floor: Floor, parcel_id: ParcelId) -> None:
    """It is looked after by whoever says so."""
    _act(floor, parcel_id, "owned")


def note(floor: Floor, parcel_id: ParcelId, what: str) -> None:
    """Write down what was done; raises `Refused` for what is no such step."""
    if what not in NOTES:
        raise Refused("There is no such step.", f"Use one of: {', '.join(NOTES)}.", field="what")
    _act(floor, parcel_id, what)


def snooze(floor: Floor, parcel_id: ParcelId, days: int, reason: str) -> None:
    """Put it off for some days; raises `Refused` without a reason, or for longer than 60 days."""
    if not 0 < days <= MOST_DAYS:
        raise Refused("It cannot be put off so long.", "Choose 1 to 60 days.", field="days")
    with floor.begin() as uow:
        until = uow.now() + timedelta(days=days)
    _act(floor, parcel_id, "snoozed", _why(reason), until=until.isoformat())


def done(floor: Floor, parcel_id: ParcelId, reason: str) -> None:
    """Nothing is left to do about this silence; raises `Refused` without a reason."""
    _act(floor, parcel_id, "done", _why(reason), over=True)


def send_again(floor: Floor, parcel_id: ParcelId) -> str:
    """A new order with the parcel's goods, to the same customer; gives its number.

    It is nobody's order at the shop: its sending is not told there. Raises `Refused` for a parcel
    that is gone.
    """
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        order = uow.orders.get(parcel.order_id) if parcel else None
        if parcel is None or order is None:
            raise _gone()
        again = 1
        while uow.orders.by_number(number := f"{order.number}-R{again}"):
            again += 1
        now = uow.now()
    lines = [(order.line(part.line_id), part.quantity) for part in parcel.lines]
    replacement = IncomingOrder(
        number=number,
        placed_at=now,
        recipient=order.recipient,
        lines=tuple(
            IncomingLine(
                sku=line.sku, name=line.name, quantity=quantity, barcode=line.barcode,
                unit_weight_g=line.unit_weight_g, shelf=line.shelf, variant=line.variant,
            )
            for line, quantity in lines
        ),
        email=order.email,
        language=order.language,
        note=order.number,
    )  # fmt: skip
    store(floor, floor.station, [replacement], pause=lambda _: None)
    _act(floor, parcel_id, "sent_again", number)
    return number


def _chase(silent: SilentParcel, kept: Mapping[str, Any], now: datetime) -> Chase | None:
    """None for what is done or put off; a silence that begins anew is another one."""
    same = kept.get("since") == silent.since.isoformat() and kept.get("phase") == silent.phase
    until = kept.get("until", "")
    if same and (kept.get("over") or (until and datetime.fromisoformat(until) > now)):
        return None
    at = kept.get("at")
    return Chase(
        silent,
        owner=str(kept.get("owner", "")),
        last=str(kept.get("last", "")),
        last_at=datetime.fromisoformat(at) if at else None,
    )


def _act(
    floor: Floor,
    parcel_id: ParcelId,
    what: str,
    reason: str = "",
    *,
    until: str = "",
    over: bool = False,
) -> None:
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        watch = uow.tracking.get(parcel_id)
        if parcel is None or watch is None:
            raise _gone()
        kept = {
            "owner": floor.operator,
            "last": what,
            "at": uow.now().isoformat(),
            "since": (watch.news_at or watch.begun_at).isoformat(),
            "phase": watch.silent,
            "until": until,
            "over": over,
        }
        uow.set_setting(_key(parcel_id), kept)
        floor.record(uow, events.ParcelChased(parcel.order_id, parcel_id, what, reason))
        uow.commit()


def _why(reason: str) -> str:
    if not reason.strip():
        raise Refused("No reason was given.", "Say in a few words why.", field="reason")
    return reason.strip()[:LONGEST_REASON]


def _gone() -> Refused:
    return Refused("This parcel is not on its way any more.", "Look at the list again.")


def _key(parcel_id: ParcelId) -> str:
    return f"chase:{parcel_id}"
