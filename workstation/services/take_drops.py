"""Scans that a web hook's receiver laid into the drop folder, taken as the carrier's word."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from workstation.services.sync_tracking import take_scans

if TYPE_CHECKING:
    from workstation.domain.tracking import TrackingEvent
    from workstation.domain.values import ParcelId
    from workstation.ports.tracking import DropFolder
    from workstation.services.works import Works

log = logging.getLogger(__name__)


def take_drops(works: Works, folder: DropFolder) -> int:
    """Store what waits there and put each file away; tells how many scans belonged to a parcel.

    A file is put away after its scans are stored: after a crash it is read again, and a scan that
    is there already changes nothing.
    """
    count = 0
    for name, scans in folder.take():
        of_parcel: dict[ParcelId, list[TrackingEvent]] = {}
        for scan in scans:
            with works.begin() as uow:
                parcel = uow.parcels.by_code(scan.tracking_number)
            if parcel is None:
                log.warning("%s names a parcel that is not ours", name)
                continue
            of_parcel.setdefault(parcel.id, []).append(scan.event)
        for parcel_id, found in of_parcel.items():
            take_scans(works, parcel_id, found, asked=True)
            count += len(found)
        folder.done(name)
    return count
