"""A parcel that is to come back: begun here, ended by its carrier's scans."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, ParcelStatus
from workstation.domain.tracking import TrackingEvent

if TYPE_CHECKING:
    from workstation.domain.values import ParcelId
    from workstation.services.floor import Floor

CODE = "RETURN"
_BACK = frozenset({Milestone.RETURNING, Milestone.RETURNED})


def take_back(floor: Floor, parcel_id: ParcelId) -> None:
    """Note that a parcel comes back; its timeline, its page and its answers say so from now on.

    Raises `Refused` for one that has not left, and for one that is coming back already.
    """
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        watch = uow.tracking.get(parcel_id)
        if parcel is None or watch is None or parcel.status is not ParcelStatus.HANDED_OVER:
            raise Refused("This parcel has not left.", "Take it off the pallet instead.")
        if parcel.milestone in _BACK:
            raise Refused("This parcel is coming back already.", "Wait for its next scan.")
        at = uow.now().astimezone(UTC)
        own = TrackingEvent(at, CODE, "Return begun", Milestone.RETURNING, source="own")
        uow.tracking.add_event(parcel.id, own)
        parcel.milestone = Milestone.RETURNING
        uow.parcels.save_milestone(parcel)
        reached = events.MilestoneReached(
            parcel.order_id, parcel.id, Milestone.RETURNING.value, watch.round, at
        )
        floor.record(uow, reached)
        uow.commit()
