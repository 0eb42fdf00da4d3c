"""Shipments, parcels and labels: what we did with a box, what was bought for it, what the carrier
says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workstation.domain.values import Box, LabelId, LineId, Money, OrderId, ParcelId, ShipmentId


class ParcelStatus(StrEnum):
    """What *we* did with the box."""

    OPEN = "open"
    PACKED = "packed"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class LabelState(StrEnum):
    """How the parcel's label stands; `unknown` means money may have been spent."""

    NONE = "none"
    REQUESTED = "requested"
    LIVE = "live"
    VOIDED = "voided"
    UNKNOWN = "unknown"
    REFUSED = "refused"


class Milestone(StrEnum):
    """What the *carrier's* scans add up to."""

    NONE = "none"
    ACCEPTED = "accepted"
    IN_TRANSIT = "in_transit"
    CUSTOMS = "customs"
    OUT_FOR_DELIVERY = "out_for_delivery"
    READY_FOR_PICKUP = "ready_for_pickup"
    ATTEMPT_FAILED = "attempt_failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    LOST = "lost"
    UNKNOWN = "unknown"


class ServiceLevel(StrEnum):
    """The promise that is sold; each carrier maps it to a service of its own."""

    ECONOMY = "economy"
    STANDARD = "standard"
    EXPRESS = "express"
    PICKUP_POINT = "pickup_point"


@dataclass(frozen=True, slots=True)
class ParcelLine:
    """How many of one order line are in one box."""

    line_id: LineId
    quantity: int


@dataclass(slots=True)
class Parcel:
    """One box of an order, from the first item to the carrier's last scan.

    `key` is our own code (see `domain.barcodes.parcel_key`); `number` counts the order's parcels
    from 1.
    """

    id: ParcelId
    key: str
    order_id: OrderId
    number: int
    status: ParcelStatus = ParcelStatus.OPEN
    label: LabelState = LabelState.NONE
    milestone: Milestone = Milestone.NONE
    lines: list[ParcelLine] = field(default_factory=list)
    box: Box | None = None
    weight_g: int | None = None
    shipment_id: ShipmentId | None = None
    carrier: str = ""
    tracking_number: str = ""
    tracking_url: str = ""
    packed_at: datetime | None = None
    label_scanned_at: datetime | None = None
    handed_over_at: datetime | None = None
    version: int = 1

    def quantity_of(self, line_id: LineId) -> int:
        return sum(line.quantity for line in self.lines if line.line_id == line_id)

    @property
    def count(self) -> int:
        return sum(line.quantity for line in self.lines)


def place_in_order(parcel: Parcel, parcels: Iterable[Parcel]) -> int:
    """The how-manieth of its order's real parcels this is, from 1.

    Boxes that were emptied again keep their number but are no parcels: neither may they swallow the
    cash on delivery of the first one.
    """
    return 1 + sum(
        other.status is not ParcelStatus.CANCELLED and other.number < parcel.number
        for other in parcels
    )


@dataclass(frozen=True, slots=True)
class Shipment:
    """One agreement with one carrier: the account, the service and why it was chosen."""

    id: ShipmentId
    order_id: OrderId
    carrier: str
    service: ServiceLevel
    carrier_service: str
    reason: str
    price_ceiling: Money | None = None


@dataclass(frozen=True, slots=True)
class ShippingLabel:
    """What was bought, as the carrier sent it; `content` is kept byte for byte.

    `format` is "zpl", "pdf", "png" or "own" (Packbench draws it from the parcel's own data).
    """

    id: LabelId
    parcel_id: ParcelId
    carrier: str
    tracking_number: str
    format: str
    content: bytes
    price: Money | None = None
    tracking_url: str = ""
    carrier_ref: str = ""
