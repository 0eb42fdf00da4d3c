"""A parcel that is to come back says so at once, and only one that has left can."""

from __future__ import annotations

import pytest

from tests.services.shop import Shop
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone
from workstation.domain.values import ParcelId
from workstation.services.take_back import take_back


def test_a_parcel_on_its_way_back_says_so_and_is_taken_back_once(any_shop: Shop) -> None:
    parcel = any_shop.ship()
    take_back(any_shop.floor, parcel.id)
    with any_shop.database.begin() as uow:
        now = uow.parcels.get(parcel.id)
        scans = uow.tracking.events(parcel.id)
    assert now is not None
    assert now.milestone is Milestone.RETURNING
    assert [scan.source for scan in scans] == ["own"]
    detail = any_shop.database.views.order(parcel.order_id)
    assert detail is not None
    said = [row.payload for row in detail.history if row.kind == "MilestoneReached"]
    assert [payload["milestone"] for payload in said] == ["returning"]
    with pytest.raises(Refused, match="already"):
        take_back(any_shop.floor, parcel.id)


def test_what_has_not_left_cannot_come_back(shop: Shop) -> None:
    parcel = shop.pack()
    for parcel_id in (parcel.id, ParcelId(99)):
        with pytest.raises(Refused, match="has not left"):
            take_back(shop.floor, parcel_id)
