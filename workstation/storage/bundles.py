"""An order with its lines and parcels, read together: on PostgreSQL one round trip for a whole
bench.

Whoever reads an order or a parcel to change it locks the order first, so that two stations never
change the same order at once and never wait for each other in a circle. On SQLite the transaction
is that lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, literal_column, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.orders import Order, OrderLine, OrderStatus
from workstation.domain.shipments import LabelState, Milestone, Parcel, ParcelLine, ParcelStatus
from workstation.domain.values import Address, LineId, OrderId, ParcelId, ShipmentId
from workstation.storage.encoding import box_from_json, day, moment, moment_or_none, money
from workstation.storage.session import Read, Row, Session
from workstation.storage.statements import Statement, param
from workstation.storage.tables import order_lines, orders, parcel_lines, parcels

ORDER_COLUMNS = (
    orders.c.id,
    orders.c.shop,
    orders.c.number,
    orders.c.placed_at,
    orders.c.status,
    orders.c.language,
    orders.c.email,
    orders.c.note,
    orders.c.service_wanted,
    orders.c.paid,
    orders.c.held,
    orders.c.cancelled_at,
    orders.c.cod_cents,
    orders.c.cod_currency,
    orders.c.promised,
    orders.c.version,
    orders.c.to_name,
    orders.c.to_street,
    orders.c.to_city,
    orders.c.to_country,
    orders.c.to_company,
    orders.c.to_street2,
    orders.c.to_district,
    orders.c.to_postcode,
    orders.c.to_region,
    orders.c.to_phone,
    orders.c.to_email,
    orders.c.merged_into,
    orders.c.tags,
)
LINE_COLUMNS = (
    order_lines.c.id,
    order_lines.c.sku,
    order_lines.c.name,
    order_lines.c.quantity,
    order_lines.c.barcode,
    order_lines.c.cancelled,
    order_lines.c.refunded,
    order_lines.c.packed,
    order_lines.c.shipped,
    order_lines.c.unit_weight_g,
    order_lines.c.price_cents,
    order_lines.c.price_currency,
    order_lines.c.shelf,
    order_lines.c.variant,
    order_lines.c.picture,
    order_lines.c.ships_around,
    order_lines.c.short,
    order_lines.c.short_until,
    order_lines.c.merged_from,
)
PARCEL_COLUMNS = (
    parcels.c.id,
    parcels.c.key,
    parcels.c.order_id,
    parcels.c.number,
    parcels.c.status,
    parcels.c.label,
    parcels.c.milestone,
    parcels.c.box,
    parcels.c.weight_g,
    parcels.c.shipment_id,
    parcels.c.carrier,
    parcels.c.tracking_number,
    parcels.c.tracking_url,
    parcels.c.packed_at,
    parcels.c.label_scanned_at,
    parcels.c.handed_over_at,
    parcels.c.version,
    parcels.c.station,
)


def order_from(row: Row, lines: Sequence[Row]) -> Order:
    """Make a fresh order from its row and its lines' rows."""
    return Order(
        id=OrderId(row[0]),
        shop=row[1],
        number=row[2],
        placed_at=moment(row[3]),
        recipient=Address(*row[16:27]),
        lines=[line_from(line) for line in lines],
        status=OrderStatus(row[4]),
        language=row[5],
        email=row[6],
        note=row[7],
        service_wanted=row[8],
        paid=bool(row[9]),
        held=row[10],
        cancelled_at=moment_or_none(row[11]),
        cod=money(row[12], row[13]),
        promised=day(row[14]),
        version=row[15],
        merged_into=None if row[27] is None else OrderId(row[27]),
        tags=tuple(row[28].splitlines()),
    )


def line_from(row: Row) -> OrderLine:
    return OrderLine(
        id=LineId(row[0]),
        sku=row[1],
        name=row[2],
        quantity=row[3],
        barcode=row[4],
        cancelled=row[5],
        refunded=row[6],
        packed=row[7],
        shipped=row[8],
        unit_weight_g=row[9],
        unit_price=money(row[10], row[11]),
        shelf=row[12],
        variant=row[13],
        picture=row[14],
        ships_around=day(row[15]),
        short=row[16],
        short_until=day(row[17]),
        merged_from=None if row[18] is None else OrderId(row[18]),
    )


def parcel_from(row: Row, lines: Sequence[Row]) -> Parcel:
    """Make a fresh parcel from its row and from (parcel, line, quantity) rows of its order."""
    return Parcel(
        id=ParcelId(row[0]),
        key=row[1],
        order_id=OrderId(row[2]),
        number=row[3],
        status=ParcelStatus(row[4]),
        label=LabelState(row[5]),
        milestone=Milestone(row[6]),
        lines=[ParcelLine(LineId(line[1]), line[2]) for line in lines if line[0] == row[0]],
        box=box_from_json(row[7]),
        weight_g=row[8],
        shipment_id=None if row[9] is None else ShipmentId(row[9]),
        carrier=row[10],
        tracking_number=row[11],
        tracking_url=row[12],
        packed_at=moment_or_none(row[13]),
        label_scanned_at=moment_or_none(row[14]),
        handed_over_at=moment_or_none(row[15]),
        version=row[16],
    )


@dataclass(frozen=True, slots=True)
class Bundle:
    """The rows of one order and all that hangs on it."""

    order: Row
    lines: Sequence[Row]
    parcels: Sequence[Row]
    parcel_lines: Sequence[Row]

    def make_order(self) -> Order:
        return order_from(self.order, self.lines)

    def make_parcel(self, row: Row) -> Parcel:
        return parcel_from(row, self.parcel_lines)


class Way:
    """The four reads of a bundle, for one way to name the order."""

    def __init__(self, order_id: ColumnElement[int], *, lock: bool = True) -> None:
        order = select(*ORDER_COLUMNS).where(orders.c.id == order_id)
        self.statements = (
            Statement(order, order.with_for_update(key_share=True) if lock else None),
            Statement(
                select(*LINE_COLUMNS)
                .where(order_lines.c.order_id == order_id)
                .order_by(order_lines.c.id)
            ),
            Statement(
                select(*PARCEL_COLUMNS)
                .where(parcels.c.order_id == order_id)
                .order_by(parcels.c.number)
            ),
            Statement(
                select(parcel_lines.c.parcel_id, parcel_lines.c.line_id, parcel_lines.c.quantity)
                .join(parcels, parcels.c.id == parcel_lines.c.parcel_id)
                .where(parcels.c.order_id == order_id)
                .order_by(parcel_lines.c.line_id)
            ),
        )

    def reads(self, **params: object) -> tuple[Read, ...]:
        return tuple((statement, params) for statement in self.statements)


def _parcel(clause: ColumnElement[bool]) -> Select[tuple[int]]:
    return select(parcels.c.order_id).where(clause)


# Written as words of SQL, so that SQLite sees that the partial index holds the row.
is_live = (parcels.c.label == literal_column("'live'")) & (
    parcels.c.tracking_number != literal_column("''")
)
by_tracking = (parcels.c.tracking_number == param("code")) & is_live

BY_ORDER_TO_SHOW = Way(param("the_id"), lock=False)
BY_ORDER = Way(param("the_id"))
BY_PARCEL = Way(_parcel(parcels.c.id == param("the_id")).scalar_subquery())
BY_STATION = Way(_parcel(parcels.c.station == param("the_station")).scalar_subquery())
BY_CODE = Way(
    union_all(_parcel(parcels.c.key == param("code")), _parcel(by_tracking))
    .limit(1)
    .scalar_subquery()
)


class Bundles:
    """The bundles of one unit of work; what was written since is read anew."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: Bundle | None = None
        self._raised: list[Order | Parcel] = []
        self._labels: dict[int, str] = {}

    def raise_version(self, changed: Order | Parcel) -> None:
        """It is stored under the next version, unless the transaction comes to nothing."""
        changed.version += 1
        self._raised.append(changed)

    def new_label(self, parcel: Parcel) -> bool:
        """Tell whether the label's state is another one than was read or stored before."""
        before = self._labels.get(parcel.id)
        self._labels[parcel.id] = parcel.label.value
        return before != parcel.label.value

    def committed(self) -> None:
        """What was stored is stored."""
        self._raised.clear()

    def rolled_back(self) -> None:
        """Give what was not stored its version back: a second try is as stale as the first."""
        for changed in self._raised:
            changed.version -= 1
        self._raised.clear()

    def forget(self) -> None:
        """Something was written: what was read before does not hold any more."""
        self._kept = None

    def read(self, way: Way, **params: object) -> Bundle | None:
        found, lines, boxes, contents = self._session.batch(*way.reads(**params))
        if not found:
            return None
        order_id = found[0][0]
        # On PostgreSQL a parcel may have changed hands while this waited for the order's lock.
        mine = [box for box in boxes if box[2] == order_id]
        self._labels |= {box[0]: box[5] for box in mine}
        self._kept = Bundle(found[0], lines, mine, contents)
        return self._kept

    def of_order(self, order_id: OrderId) -> Bundle | None:
        if self._kept is not None and self._kept.order[0] == order_id:
            return self._kept
        return self.read(BY_ORDER, the_id=order_id)

    def of_parcel(self, parcel_id: ParcelId) -> Bundle | None:
        if self._kept is not None and any(row[0] == parcel_id for row in self._kept.parcels):
            return self._kept
        return self.read(BY_PARCEL, the_id=parcel_id)
