"""Parcels in the database: on a bench, closed, found by their codes, counted on a pallet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import case as either
from sqlalchemy import delete, func, insert, literal_column, or_, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.barcodes import parcel_key
from workstation.domain.errors import Refused
from workstation.domain.shipments import (
    LabelState,
    Milestone,
    Parcel,
    ParcelStatus,
    ServiceLevel,
    Shipment,
)
from workstation.domain.values import LineId, OrderId, ParcelId, ShipmentId
from workstation.storage.bundles import BY_CODE, BY_STATION, Bundle, Bundles
from workstation.storage.encoding import (
    box_to_json,
    cents,
    currency,
    micros,
    micros_or_none,
    money,
)
from workstation.storage.session import Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import batch_entries, meta, parcel_lines, parcels, shipments

INSTALLATION = "installation"

_NEXT_ID = Statement(
    select(func.coalesce(func.max(parcels.c.id), literal_column("0")) + literal_column("1")),
    text("SELECT nextval('parcels_id_seq')"),
)
_NEXT_NUMBER = Statement(
    select(
        func.coalesce(func.max(parcels.c.number), literal_column("0")) + literal_column("1")
    ).where(parcels.c.order_id == param("the_order"))
)
_INSTALLATION = Statement(
    select(meta.c.value).where(meta.c.key == literal_column("'installation'"))
)
_ADD = Statement(
    insert(parcels).values(
        id=param("id"),
        key=param("key"),
        order_id=param("order_id"),
        number=param("number"),
        status=param("status"),
        label=param("label"),
        milestone=param("milestone"),
        station=param("station"),
        made_at=Now(),
    )
)
_PUT = upsert(
    lambda insert: (
        put := insert(parcel_lines).values(**values_of(parcel_lines))
    ).on_conflict_do_update(
        index_elements=[parcel_lines.c.parcel_id, parcel_lines.c.line_id],
        set_={"quantity": put.excluded.quantity},
    )
)
_TAKE_OUT = Statement(
    delete(parcel_lines).where(
        parcel_lines.c.parcel_id == param("parcel_id"), parcel_lines.c.line_id == param("line_id")
    )
)
_LABEL_FIELDS = ("label", "carrier", "tracking_number", "tracking_url", "shipment_id")
_FIELDS = (
    *_LABEL_FIELDS,
    "status",
    "milestone",
    "box",
    "weight_g",
    "packed_at",
    "label_scanned_at",
    "handed_over_at",
    "station",
)


def _save(*names: str) -> Statement:
    return Statement(
        update(parcels)
        .where(parcels.c.id == param("the_id"), parcels.c.version == param("the_version"))
        .values(
            **{name: param(name) for name in names},
            version=parcels.c.version + literal_column("1"),
        )
    )


_SAVE = _save(*_FIELDS)
_SAVE_LABEL = _save(*_LABEL_FIELDS)
_SAVE_MILESTONE = _save("milestone")
_TELL_BATCH = Statement(
    update(batch_entries)
    .where(batch_entries.c.parcel_id == param("the_parcel"))
    .values(label=param("label"))
)
_ADD_SHIPMENT = Statement(
    insert(shipments)
    .values(**{**values_of(shipments, "id"), "made_at": Now()})
    .returning(shipments.c.id)
)
_SHIPMENT = Statement(
    select(
        shipments.c.id,
        shipments.c.order_id,
        shipments.c.carrier,
        shipments.c.service,
        shipments.c.carrier_service,
        shipments.c.reason,
        shipments.c.ceiling_cents,
        shipments.c.ceiling_currency,
    ).where(shipments.c.id == param("the_id"))
)


def count_if(clause: ColumnElement[bool]) -> ColumnElement[int]:
    """How many rows a clause holds for."""
    return func.coalesce(
        func.sum(either((clause, literal_column("1")), else_=literal_column("0"))),
        literal_column("0"),
    )


gone = (parcels.c.status == literal_column("'handed_over'")) & (
    parcels.c.handed_over_at >= param("since")
)
waiting = parcels.c.status == literal_column("'packed'")
_ON_PALLET = Statement(
    select(count_if(gone), func.count()).where(
        parcels.c.carrier == param("the_carrier"), or_(gone, waiting)
    )
)


class StoredParcels:
    """See `ports.unit_of_work.Parcels`."""

    def __init__(self, session: Session, bundles: Bundles) -> None:
        self._session = session
        self._bundles = bundles

    def get(self, parcel_id: ParcelId) -> Parcel | None:
        bundle = self._bundles.of_parcel(parcel_id)
        if bundle is None:
            return None
        return _first(bundle, [row for row in bundle.parcels if row[0] == parcel_id])

    def by_code(self, code: str) -> Parcel | None:
        if not code:
            return None
        bundle = self._bundles.read(BY_CODE, code=code)
        if bundle is None:
            return None
        by_key = [row for row in bundle.parcels if row[1] == code]
        by_number = [row for row in bundle.parcels if row[11] == code and row[5] == LabelState.LIVE]
        return _first(bundle, by_key or by_number)

    def of_order(self, order_id: OrderId) -> Sequence[Parcel]:
        bundle = self._bundles.of_order(order_id)
        return [bundle.make_parcel(row) for row in bundle.parcels] if bundle else []

    def open_at(self, station: str) -> Parcel | None:
        bundle = self._bundles.read(BY_STATION, the_station=station)
        if bundle is None:
            return None
        return _first(bundle, [row for row in bundle.parcels if row[17] == station])

    def add(self, order_id: OrderId, *, station: str) -> Parcel:
        self._bundles.forget()
        ids, numbers, installation = self._session.batch(
            (_NEXT_ID, {}), (_NEXT_NUMBER, {"the_order": order_id}), (_INSTALLATION, {})
        )
        parcel = Parcel(
            id=ParcelId(ids[0][0]),
            key=parcel_key(int(installation[0][0]), ids[0][0]),
            order_id=order_id,
            number=numbers[0][0],
        )
        self._session.write(
            _ADD,
            {
                "id": parcel.id,
                "key": parcel.key,
                "order_id": order_id,
                "number": parcel.number,
                "status": ParcelStatus.OPEN.value,
                "label": LabelState.NONE.value,
                "milestone": Milestone.NONE.value,
                "station": station or None,
            },
        )
        return parcel

    def put(self, parcel_id: ParcelId, line_id: LineId, quantity: int) -> None:
        self._bundles.forget()
        where = {"parcel_id": parcel_id, "line_id": line_id}
        if quantity:
            self._session.write(_PUT, {**where, "quantity": quantity})
        else:
            self._session.write(_TAKE_OUT, where)

    def save(self, parcel: Parcel, *, station: str = "") -> None:
        self._bundles.forget()
        self._session.write(
            _SAVE,
            {
                **_label_fields(parcel),
                "status": parcel.status.value,
                "milestone": parcel.milestone.value,
                "box": box_to_json(parcel.box),
                "weight_g": parcel.weight_g,
                "packed_at": micros_or_none(parcel.packed_at),
                "label_scanned_at": micros_or_none(parcel.label_scanned_at),
                "handed_over_at": micros_or_none(parcel.handed_over_at),
                "station": station or None,
            },
            missed=_stale(parcel),
        )
        self._bundles.raise_version(parcel)
        self._tell_batch(parcel)

    def save_label(self, parcel: Parcel) -> None:
        self._bundles.forget()
        self._session.write(_SAVE_LABEL, _label_fields(parcel), missed=_stale(parcel))
        self._bundles.raise_version(parcel)
        self._tell_batch(parcel)

    def _tell_batch(self, parcel: Parcel) -> None:
        if self._bundles.new_label(parcel):
            told = {"the_parcel": parcel.id, "label": parcel.label.value}
            self._session.write(_TELL_BATCH, told)

    def save_milestone(self, parcel: Parcel) -> None:
        self._bundles.forget()
        params = {
            "the_id": parcel.id,
            "the_version": parcel.version,
            "milestone": parcel.milestone.value,
        }
        self._session.write(_SAVE_MILESTONE, params, missed=_stale(parcel))
        self._bundles.raise_version(parcel)

    def add_shipment(self, shipment: Shipment) -> ShipmentId:
        found = self._session.one(
            _ADD_SHIPMENT,
            {
                "order_id": shipment.order_id,
                "carrier": shipment.carrier,
                "service": shipment.service.value,
                "carrier_service": shipment.carrier_service,
                "reason": shipment.reason,
                "ceiling_cents": cents(shipment.price_ceiling),
                "ceiling_currency": currency(shipment.price_ceiling),
            },
        )
        return ShipmentId(found[0])

    def shipment(self, shipment_id: ShipmentId) -> Shipment | None:
        found = self._session.row(_SHIPMENT, {"the_id": shipment_id})
        if found is None:
            return None
        return Shipment(
            id=ShipmentId(found[0]),
            order_id=OrderId(found[1]),
            carrier=found[2],
            service=ServiceLevel(found[3]),
            carrier_service=found[4],
            reason=found[5],
            price_ceiling=money(found[6], found[7]),
        )

    def pallet_count(self, carrier: str, since: datetime) -> tuple[int, int]:
        found = self._session.one(_ON_PALLET, {"the_carrier": carrier, "since": micros(since)})
        return found[0], found[1]


def _first(bundle: Bundle, rows: Sequence[tuple[object, ...]]) -> Parcel | None:
    return bundle.make_parcel(rows[0]) if rows else None


def _label_fields(parcel: Parcel) -> dict[str, object]:
    return {
        "the_id": parcel.id,
        "the_version": parcel.version,
        "label": parcel.label.value,
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number,
        "tracking_url": parcel.tracking_url,
        "shipment_id": parcel.shipment_id,
    }


def _stale(parcel: Parcel) -> Refused:
    return Refused(
        f"Parcel {parcel.key} was changed meanwhile.",
        "Look at it again before you repeat the step.",
        code="stale",
    )
