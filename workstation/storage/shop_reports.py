"""Orders by their shop's own names, and what the shops were told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, exists, func, literal_column, or_, select

from workstation.domain.values import LineId, OrderId, ParcelId
from workstation.ports.shop_reports import Source, Told
from workstation.storage.encoding import from_json
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    order_lines,
    order_sources,
    orders,
    parcel_lines,
    parcels,
    shop_reports,
)

# Written as words of SQL, so that SQLite sees that the partial index holds the row.
_named = order_sources.c.remote_id != literal_column("''")
_source = select(
    order_sources.c.order_id,
    order_sources.c.remote_id,
    order_sources.c.fingerprint,
    order_sources.c.marks,
)
_BY_REMOTE = Statement(
    _source.join(orders, orders.c.id == order_sources.c.order_id).where(
        order_sources.c.remote_id == param("the_remote"), _named, orders.c.shop == param("the_shop")
    )
)
_SOURCE = Statement(_source.where(order_sources.c.order_id == param("the_id")))
_LINES = Statement(
    select(order_lines.c.id, order_lines.c.remote_id)
    .where(order_lines.c.order_id == param("the_id"))
    .order_by(order_lines.c.id)
)
_here = exists().where(
    parcels.c.order_id.in_([orders.c.id, orders.c.merged_into]),
    parcels.c.status.in_([literal_column("'open'"), literal_column("'packed'")]),
)
_UNFINISHED = Statement(
    _source.join(orders, orders.c.id == order_sources.c.order_id)
    .where(
        orders.c.shop == param("the_shop"),
        order_sources.c.order_id > param("the_after"),
        _named,
        or_(orders.c.queue.is_not(None), _here),
    )
    .order_by(order_sources.c.order_id)
    .limit(param("the_limit"))
)
_TOLD = Statement(
    select(
        shop_reports.c.parcel_id, shop_reports.c.order_id, shop_reports.c.shop,
        shop_reports.c.shipment, shop_reports.c.tracking_number, shop_reports.c.withdrawn,
    ).where(
        shop_reports.c.parcel_id == param("the_parcel"),
        shop_reports.c.order_id == param("the_order"),
    )
)  # fmt: skip
_TELL = upsert(
    lambda insert: (
        put := insert(shop_reports).values(**{**values_of(shop_reports), "told_at": Now()})
    ).on_conflict_do_update(
        index_elements=[shop_reports.c.parcel_id, shop_reports.c.order_id],
        set_={
            name: put.excluded[name]
            for name in ("shop", "shipment", "tracking_number", "withdrawn", "told_at")
        },
    )
)
_origin = func.coalesce(order_lines.c.merged_from, order_lines.c.order_id)
_TOLD_QUANTITIES = Statement(
    select(parcel_lines.c.line_id, func.sum(parcel_lines.c.quantity))
    .join(order_lines, order_lines.c.id == parcel_lines.c.line_id)
    .join(
        shop_reports,
        and_(
            shop_reports.c.parcel_id == parcel_lines.c.parcel_id,
            shop_reports.c.order_id == _origin,
        ),
    )
    .where(
        shop_reports.c.order_id == param("the_id"),
        shop_reports.c.withdrawn == literal_column("0"),
    )
    .group_by(parcel_lines.c.line_id)
)


class StoredShopReports:
    """See `ports.shop_reports.ShopReports`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def by_remote(self, shop: str, remote_id: str) -> Source | None:
        found = self._session.row(_BY_REMOTE, {"the_shop": shop, "the_remote": remote_id})
        return _source_of(found) if found else None

    def source(self, order_id: OrderId) -> Source | None:
        found = self._session.row(_SOURCE, {"the_id": order_id})
        return _source_of(found) if found else None

    def lines(self, order_id: OrderId) -> Mapping[LineId, str]:
        return {LineId(row[0]): row[1] for row in self._session.rows(_LINES, {"the_id": order_id})}

    def unfinished(self, shop: str, *, after: OrderId, limit: int) -> Sequence[Source]:
        found = self._session.rows(
            _UNFINISHED, {"the_shop": shop, "the_after": after, "the_limit": limit}
        )
        return [_source_of(row) for row in found]

    def told(self, parcel_id: ParcelId, order_id: OrderId) -> Told | None:
        found = self._session.row(_TOLD, {"the_parcel": parcel_id, "the_order": order_id})
        if found is None:
            return None
        return Told(
            ParcelId(found[0]), OrderId(found[1]), found[2], found[3], found[4], bool(found[5])
        )

    def tell(self, told: Told) -> None:
        self._session.write(
            _TELL,
            {
                "parcel_id": told.parcel_id,
                "order_id": told.order_id,
                "shop": told.shop,
                "shipment": told.shipment,
                "tracking_number": told.tracking_number,
                "withdrawn": int(told.withdrawn),
            },
        )

    def told_quantities(self, order_id: OrderId) -> Mapping[LineId, int]:
        found = self._session.rows(_TOLD_QUANTITIES, {"the_id": order_id})
        return {LineId(row[0]): int(row[1]) for row in found}


def _source_of(row: Row) -> Source:
    return Source(OrderId(row[0]), row[1], row[2], from_json(row[3]) if row[3] else {})
