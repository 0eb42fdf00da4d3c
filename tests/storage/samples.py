"""Orders for the storage tests, made of plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from workstation.domain.orders import Queue
from workstation.domain.shipments import Parcel, ServiceLevel, Shipment, ShippingLabel
from workstation.domain.values import Address, LabelId, Money, OrderId, ParcelId, ShipmentId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork, UnitsOfWork

PLACED = datetime(2026, 2, 27, 14, 30, tzinfo=UTC)
MUG = "4006381333931"


def incoming(
    number: str = "1001",
    *,
    name: str = "Ada Example",
    city: str = "Berlin",
    placed_at: datetime = PLACED,
    lines: tuple[IncomingLine, ...] = (),
    **others: object,
) -> IncomingOrder:
    return IncomingOrder(
        number=number,
        placed_at=placed_at,
        recipient=Address(name, "Long Road 1", city, "DE", postcode="10115", phone="+49 30 12"),
        lines=lines
        or (
            IncomingLine(
                "MUG-1",
                "Mug",
                2,
                barcode=MUG,
                unit_weight_g=310,
                unit_price=Money(Decimal("9.90"), "EUR"),
                shelf="A-01",
                variant="blue",
            ),
            IncomingLine("BAG", "Bag", 1),
        ),
        email="ada@example.com",
        **others,  # type: ignore[arg-type]
    )


def commit(begin: UnitsOfWork, *changes: Callable[[UnitOfWork], object]) -> None:
    """Make the changes in one transaction and commit it."""
    with begin() as uow:
        for change in changes:
            change(uow)
        uow.commit()


def add_order(
    begin: UnitsOfWork,
    number: str = "1001",
    *,
    queue: Queue | None = Queue.READY,
    shop: str = "demo",
    **others: object,
) -> OrderId:
    with begin() as uow:
        order_id = uow.orders.add(
            shop,
            incoming(number, **others),
            queue=queue,
            held="",  # type: ignore[arg-type]
        )
        assert order_id is not None
        uow.commit()
    return order_id


def add_parcel(begin: UnitsOfWork, order_id: OrderId, *, station: str = "") -> Parcel:
    with begin() as uow:
        parcel = uow.parcels.add(order_id, station=station)
        uow.commit()
    return parcel


def shipment(order_id: OrderId, **others: object) -> Shipment:
    values: dict[str, object] = {
        "id": ShipmentId(0),
        "order_id": order_id,
        "carrier": "demo",
        "service": ServiceLevel.STANDARD,
        "carrier_service": "STD",
        "reason": "cheapest",
    }
    return Shipment(**{**values, **others})  # type: ignore[arg-type]


def label(parcel_id: ParcelId, **others: object) -> ShippingLabel:
    values: dict[str, object] = {
        "id": LabelId(0),
        "parcel_id": parcel_id,
        "carrier": "demo",
        "tracking_number": f"TRK{parcel_id}",
        "format": "zpl",
        "content": b"^XA\x00\xff^XZ",
        "price": Money(Decimal("4.25"), "EUR"),
    }
    return ShippingLabel(**{**values, **others})  # type: ignore[arg-type]


def intent(parcel_id: ParcelId, client_ref: str = "REF1", **others: object) -> PurchaseIntent:
    values: dict[str, object] = {
        "parcel_id": parcel_id,
        "carrier": "demo",
        "client_ref": client_ref,
        "request": {"to": "Παπαδόπουλος", "grams": 500},
        "body_hash": "abc",
        "price_ceiling": Money(Decimal("20"), "EUR"),
    }
    return PurchaseIntent(**{**values, **others})  # type: ignore[arg-type]
