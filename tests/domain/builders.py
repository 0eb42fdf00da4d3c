"""Orders and parcels as the rules need them, with few words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from workstation.domain.orders import Order, OrderLine
from workstation.domain.shipments import Parcel, ParcelLine, ParcelStatus
from workstation.domain.values import Address, LineId, OrderId, ParcelId

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MAY = date(2026, 5, 3)


def address(**changes: str) -> Address:
    plain = {"name": "Ayşe Yılmaz", "street": "Ağaçlı Sokak 12", "city": "İzmir", "country": "TR"}
    return Address(**{**plain, **changes})


def line(
    number: int = 1,
    *,
    quantity: int = 1,
    sku: str = "",
    barcode: str = "",
    weight: int | None = 100,
    later: bool = False,
    **counts: int,
) -> OrderLine:
    return OrderLine(
        id=LineId(number),
        sku=sku or f"SKU-{number}",
        name=f"Article {number}",
        quantity=quantity,
        barcode=barcode,
        unit_weight_g=weight,
        ships_around=MAY if later else None,
        **counts,
    )


def order(*lines: OrderLine, country: str = "TR") -> Order:
    return Order(
        id=OrderId(1),
        shop="files",
        number="1001",
        placed_at=NOON,
        recipient=address(country=country),
        lines=list(lines),
    )


def parcel(
    number: int = 1, *, lines: dict[int, int] | None = None, status: ParcelStatus | None = None
) -> Parcel:
    made = Parcel(id=ParcelId(number), key=f"P{number}", order_id=OrderId(1), number=number)
    made.lines = [ParcelLine(LineId(one), count) for one, count in (lines or {}).items()]
    made.status = status or ParcelStatus.OPEN
    return made
