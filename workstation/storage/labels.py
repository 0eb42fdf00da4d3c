"""Purchase intents and shipping labels: the wish to buy, the carrier's raw answer, the bytes
bought.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, literal_column, select, text, update

from workstation.domain.errors import Refused
from workstation.domain.reconcile import OurLabel
from workstation.domain.shipments import ShippingLabel
from workstation.domain.values import LabelId, Money, OrderId, ParcelId
from workstation.ports.unit_of_work import PurchaseIntent
from workstation.storage.encoding import cents, currency, from_json, micros, moment, money, to_json
from workstation.storage.statements import POSTGRESQL, Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    batch_entries,
    orders,
    parcels,
    purchase_intents,
    shipping_labels,
)

if TYPE_CHECKING:
    from workstation.storage.session import Read, Row, Session

_INTEND = Statement(
    insert(purchase_intents).values(
        **{
            **values_of(purchase_intents, "id", "reserved_cents", "reserved_currency"),
            "made_at": Now(),
        }
    )
)
_INTENT = Statement(
    select(
        purchase_intents.c.parcel_id,
        purchase_intents.c.carrier,
        purchase_intents.c.client_ref,
        purchase_intents.c.request,
        purchase_intents.c.body_hash,
        purchase_intents.c.attempt,
        purchase_intents.c.ceiling_cents,
        purchase_intents.c.ceiling_currency,
        purchase_intents.c.raw_answer,
    )
    .where(purchase_intents.c.parcel_id == param("the_parcel"))
    .order_by(purchase_intents.c.id.desc())
    .limit(1)
)
_KEEP_RAW = Statement(
    update(purchase_intents)
    .where(purchase_intents.c.client_ref == param("the_ref"))
    .values(raw_answer=param("raw_answer"))
)
_live = shipping_labels.c.voided_at.is_(None)
_ADD = upsert(
    lambda insert: (
        insert(shipping_labels)
        .values(
            **{**values_of(shipping_labels, "id", "voided_at"), "bought_at": Now()},
        )
        .on_conflict_do_nothing(index_elements=[shipping_labels.c.parcel_id], index_where=_live)
        .returning(shipping_labels.c.id)
    )
)
_columns = (
    shipping_labels.c.id,
    shipping_labels.c.parcel_id,
    shipping_labels.c.carrier,
    shipping_labels.c.tracking_number,
    shipping_labels.c.format,
    shipping_labels.c.content,
    shipping_labels.c.price_cents,
    shipping_labels.c.price_currency,
    shipping_labels.c.tracking_url,
    shipping_labels.c.carrier_ref,
)
_GET = Statement(select(*_columns).where(shipping_labels.c.id == param("the_id")))
_LIVE = Statement(
    select(*_columns).where(shipping_labels.c.parcel_id == param("the_parcel"), _live)
)
_SPENT = Statement(
    select(func.coalesce(func.sum(shipping_labels.c.price_cents), literal_column("0"))).where(
        shipping_labels.c.bought_at >= param("since"),
        shipping_labels.c.price_currency == param("the_currency"),
    )
)
_RESERVED = Statement(
    select(func.coalesce(func.sum(purchase_intents.c.reserved_cents), literal_column("0"))).where(
        purchase_intents.c.reserved_cents.is_not(None),
        purchase_intents.c.made_at >= param("since"),
        purchase_intents.c.reserved_currency == param("the_currency"),
        purchase_intents.c.client_ref != param("the_ref"),
    )
)
_RESERVE = Statement(
    update(purchase_intents)
    .where(purchase_intents.c.client_ref == param("the_ref"))
    .values(reserved_cents=param("reserved"), reserved_currency=param("the_currency"))
)
_SETTLED = Statement(
    update(purchase_intents)
    .where(
        purchase_intents.c.parcel_id == param("the_parcel"),
        purchase_intents.c.reserved_cents.is_not(None),
    )
    .values(reserved_cents=None, reserved_currency=None)
)
_VOID = Statement(
    update(shipping_labels)
    .where(shipping_labels.c.id == param("the_id"), shipping_labels.c.voided_at.is_(None))
    .values(voided_at=Now())
)
_COST = Statement(
    update(batch_entries)
    .where(batch_entries.c.parcel_id == param("the_parcel"))
    .values(cost_cents=param("cents"), cost_currency=param("unit"))
)
_NO_COST = Statement(
    update(batch_entries)
    .where(
        batch_entries.c.parcel_id
        == select(shipping_labels.c.parcel_id)
        .where(shipping_labels.c.id == param("the_id"))
        .scalar_subquery()
    )
    .values(cost_cents=None, cost_currency=None)
)
_ours = (orders.c.id, orders.c.number, parcels.c.id, parcels.c.key)
_OF_CARRIER = Statement(
    select(
        *_ours,
        shipping_labels.c.tracking_number,
        shipping_labels.c.price_cents,
        shipping_labels.c.price_currency,
        shipping_labels.c.voided_at,
        shipping_labels.c.bought_at,
    )
    .join(parcels, parcels.c.id == shipping_labels.c.parcel_id)
    .join(orders, orders.c.id == parcels.c.order_id)
    .where(shipping_labels.c.carrier == param("the_carrier"))
    .order_by(shipping_labels.c.id)
)
_NAMED = Statement(
    select(*_ours)
    .join(parcels, parcels.c.id == purchase_intents.c.parcel_id)
    .join(orders, orders.c.id == parcels.c.order_id)
    .where(purchase_intents.c.client_ref == param("the_ref"))
)
# Two purchases that ask at the same moment would each see room for one.
_ONE_BY_ONE = Statement(select(literal_column("1")), text("SELECT pg_advisory_xact_lock(7067)"))


class StoredLabels:
    """See `ports.unit_of_work.Labels`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def intend(self, intent: PurchaseIntent) -> None:
        self._session.write(
            _INTEND,
            {
                "parcel_id": intent.parcel_id,
                "carrier": intent.carrier,
                "client_ref": intent.client_ref,
                "request": to_json(intent.request),
                "body_hash": intent.body_hash,
                "attempt": intent.attempt,
                "ceiling_cents": cents(intent.price_ceiling),
                "ceiling_currency": currency(intent.price_ceiling),
                "raw_answer": intent.raw_answer,
            },
        )

    def intent(self, parcel_id: ParcelId) -> PurchaseIntent | None:
        found = self._session.row(_INTENT, {"the_parcel": parcel_id})
        if found is None:
            return None
        request: dict[str, Any] = from_json(found[3])
        return PurchaseIntent(
            parcel_id=ParcelId(found[0]),
            carrier=found[1],
            client_ref=found[2],
            request=request,
            body_hash=found[4],
            attempt=found[5],
            price_ceiling=money(found[6], found[7]),
            raw_answer=found[8],
        )

    def keep_raw(self, client_ref: str, raw: bytes) -> None:
        self._session.write(
            _KEEP_RAW,
            {"the_ref": client_ref, "raw_answer": raw},
            missed=Refused("No label was ordered under this key.", "Look in the outbox."),
        )

    def add(self, label: ShippingLabel) -> LabelId:
        found = self._session.row(
            _ADD,
            {
                "parcel_id": label.parcel_id,
                "carrier": label.carrier,
                "tracking_number": label.tracking_number,
                "format": label.format,
                "content": label.content,
                "price_cents": cents(label.price),
                "price_currency": currency(label.price),
                "tracking_url": label.tracking_url,
                "carrier_ref": label.carrier_ref,
            },
        )
        if found is None:
            raise Refused(
                "This parcel has a live label already.",
                "Void that one first; two labels for one box cost twice.",
                code="live_label",
            )
        self._session.write(_SETTLED, {"the_parcel": label.parcel_id})
        if label.price is not None:
            cost = {"cents": cents(label.price), "unit": currency(label.price)}
            self._session.write(_COST, {"the_parcel": label.parcel_id, **cost})
        return LabelId(found[0])

    def live(self, parcel_id: ParcelId) -> ShippingLabel | None:
        return _label(self._session.row(_LIVE, {"the_parcel": parcel_id}))

    def get(self, label_id: LabelId) -> ShippingLabel | None:
        return _label(self._session.row(_GET, {"the_id": label_id}))

    def of_carrier(self, carrier: str) -> Sequence[OurLabel]:
        return [
            OurLabel(
                *_whose(row),
                row[4],
                money(row[5], row[6]),
                live=row[7] is None,
                bought_at=moment(row[8]),
            )
            for row in self._session.rows(_OF_CARRIER, {"the_carrier": carrier})
        ]

    def named(self, client_ref: str) -> OurLabel | None:
        row = self._session.row(_NAMED, {"the_ref": client_ref})
        return None if row is None else OurLabel(*_whose(row), "", None, live=False)

    def void(self, label_id: LabelId) -> None:
        self._session.write(_VOID, {"the_id": label_id})
        self._session.write(_NO_COST, {"the_id": label_id})

    def reserve(self, client_ref: str, price: Money | None) -> None:
        self._session.write(
            _RESERVE,
            {"the_ref": client_ref, "reserved": cents(price), "the_currency": currency(price)},
        )

    def spent_since(self, since: datetime, currency: str, *, but: str = "") -> Money:
        params = {"since": micros(since), "the_currency": currency}
        queue: list[Read] = [(_ONE_BY_ONE, {})] if self._session.dialect == POSTGRESQL else []
        found = self._session.batch(
            *queue, (_SPENT, params), (_RESERVED, {**params, "the_ref": but})
        )
        return Money(Decimal(sum(int(rows[0][0]) for rows in found[-2:])) / 100, currency)


def _whose(row: Row) -> tuple[OrderId, str, ParcelId, str]:
    return OrderId(row[0]), row[1], ParcelId(row[2]), row[3]


def _label(row: Row | None) -> ShippingLabel | None:
    if row is None:
        return None
    return ShippingLabel(
        id=LabelId(row[0]),
        parcel_id=ParcelId(row[1]),
        carrier=row[2],
        tracking_number=row[3],
        format=row[4],
        content=row[5],
        price=money(row[6], row[7]),
        tracking_url=row[8],
        carrier_ref=row[9],
    )
