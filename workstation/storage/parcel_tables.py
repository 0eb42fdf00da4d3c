"""The tables of parcels: what is in them, the wish to buy and the label, what was printed.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from workstation.storage.columns import (
    Code,
    Id,
    Micros,
    code_column,
    count_column,
    id_column,
    metadata,
    reference,
    text_column,
    time_column,
)

shipments = Table(
    "shipments",
    metadata,
    id_column(),
    reference("orders", "order_id"),
    code_column("carrier"),
    code_column("service"),
    text_column("carrier_service"),
    text_column("reason"),
    Column("ceiling_cents", BigInteger),
    Column("ceiling_currency", Text),
    time_column("made_at"),
)
Index("ix_shipments_order_id", shipments.c.order_id)

parcels = Table(
    "parcels",
    metadata,
    id_column(),
    Column("key", Code, nullable=False),
    reference("orders", "order_id"),
    count_column("number"),
    Column("status", Code, nullable=False),
    Column("label", Code, nullable=False),
    Column("milestone", Code, nullable=False),
    Column("box", Text),
    Column("weight_g", Integer),
    Column("shipment_id", Id, ForeignKey("shipments.id")),
    code_column("carrier"),
    code_column("tracking_number"),
    text_column("tracking_url"),
    Column("packed_at", Micros),
    Column("label_scanned_at", Micros),
    Column("handed_over_at", Micros),
    # The bench on which it lies; null off the bench.
    Column("station", Code),
    count_column("version", 1),
    time_column("made_at"),
    UniqueConstraint("key"),
    UniqueConstraint("order_id", "number"),
)
_on_bench = parcels.c.station.is_not(None)
Index(
    "uq_parcels_station",
    parcels.c.station,
    unique=True,
    sqlite_where=_on_bench,
)
_live = (parcels.c.label == "live") & (parcels.c.tracking_number != "")
Index(
    "uq_parcels_tracking_number",
    parcels.c.tracking_number,
    parcels.c.carrier,
    unique=True,
    sqlite_where=_live,
)
Index("ix_parcels_packed_at", parcels.c.packed_at)
Index("ix_parcels_handed_over_at", parcels.c.handed_over_at)
_waits = parcels.c.status == "packed"
Index("ix_parcels_waiting", parcels.c.carrier, sqlite_where=_waits)

parcel_lines = Table(
    "parcel_lines",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), nullable=False),
    Column("line_id", Id, ForeignKey("order_lines.id"), nullable=False),
    count_column("quantity"),
    PrimaryKeyConstraint("parcel_id", "line_id"),
    CheckConstraint("quantity > 0", name="quantity"),
)

purchase_intents = Table(
    "purchase_intents",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    code_column("carrier"),
    Column("client_ref", Code, nullable=False),
    text_column("request"),
    text_column("body_hash"),
    count_column("attempt", 1),
    Column("ceiling_cents", BigInteger),
    Column("ceiling_currency", Text),
    Column("raw_answer", LargeBinary, nullable=False),
    # What it will cost as soon as it is allowed, until the label tells what it did cost: two
    # purchases at once must not both fit under a ceiling that has room for one.
    Column("reserved_cents", BigInteger),
    Column("reserved_currency", Text),
    time_column("made_at"),
    UniqueConstraint("client_ref"),
)
_reserved = purchase_intents.c.reserved_cents.is_not(None)
Index(
    "ix_purchase_intents_reserved",
    purchase_intents.c.made_at,
    sqlite_where=_reserved,
)
Index("ix_purchase_intents_parcel_id", purchase_intents.c.parcel_id)

shipping_labels = Table(
    "shipping_labels",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    code_column("carrier"),
    code_column("tracking_number"),
    text_column("format"),
    Column("content", LargeBinary, nullable=False),
    Column("price_cents", BigInteger),
    Column("price_currency", Text),
    text_column("tracking_url"),
    text_column("carrier_ref"),
    time_column("bought_at"),
    Column("voided_at", Micros),
)
_not_voided = shipping_labels.c.voided_at.is_(None)
Index(
    "uq_shipping_labels_live",
    shipping_labels.c.parcel_id,
    unique=True,
    sqlite_where=_not_voided,
)
# What was spent since a moment is summed in the index: behind a label's content every price would
# cost a walk through it.
Index(
    "ix_shipping_labels_spent",
    shipping_labels.c.bought_at,
    shipping_labels.c.price_currency,
    shipping_labels.c.price_cents,
)

print_jobs = Table(
    "print_jobs",
    metadata,
    id_column(),
    reference("shipping_labels", "label_id"),
    reference("parcels", "parcel_id"),
    text_column("printer"),
    count_column("copy"),
    Column("state", Code, nullable=False),
    text_column("evidence"),
    time_column("changed_at"),
    UniqueConstraint("label_id", "copy"),
)
Index("ix_print_jobs_parcel_id", print_jobs.c.parcel_id)
