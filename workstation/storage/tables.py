"""The tables. Times are whole microseconds UTC, money whole cents with a currency, records JSON
text.

The search index over orders is no plain table (FTS5 here, a text-search vector there): see
`search`.
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
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects import postgresql

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

# SQLite makes a row's own number of an INTEGER key only.
Id = BigInteger().with_variant(Integer, "sqlite")
# Compared byte by byte on both databases, so that sorting and prefixes mean the same.
Code = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
Micros = BigInteger()


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _code(name: str) -> Column[str]:
    return Column(name, Code, nullable=False, server_default="")


def _count(name: str, start: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(start))


def _at(name: str) -> Column[int]:
    return Column(name, Micros, nullable=False)


def _of(table: str, name: str) -> Column[int]:
    return Column(name, Id, ForeignKey(f"{table}.id"), nullable=False)


meta = Table("meta", metadata, Column("key", Code, primary_key=True), _text("value"))

settings = Table(
    "settings",
    metadata,
    Column("key", Code, primary_key=True),
    _text("value"),
    _at("changed_at"),
)

shops = Table("shops", metadata, Column("key", Code, primary_key=True), _at("added_at"))

orders = Table(
    "orders",
    metadata,
    _id(),
    Column("shop", Code, ForeignKey("shops.key"), nullable=False),
    Column("number", Code, nullable=False),
    _code("number_key"),
    _code("number_reversed"),
    Column("status", Code, nullable=False),
    # Null once nothing is left to do: the partial index below then holds the open orders alone.
    Column("queue", Code),
    _count("due_day"),
    Column("promised", Text),
    _at("placed_at"),
    _text("to_name"),
    _text("to_company"),
    _text("to_street"),
    _text("to_street2"),
    _text("to_district"),
    _text("to_postcode"),
    _text("to_city"),
    _text("to_region"),
    _text("to_country"),
    _text("to_phone"),
    _text("to_email"),
    _text("email"),
    _text("language"),
    _text("note"),
    _text("service_wanted"),
    _count("paid", 1),
    _text("held"),
    Column("cancelled_at", Micros),
    Column("cod_cents", BigInteger),
    Column("cod_currency", Text),
    _count("version", 1),
    _at("added_at"),
    Column("claim_station", Code),
    _text("claim_operator"),
    Column("claim_until", Micros),
    _count("claim_token"),
    UniqueConstraint("shop", "number"),
)
Index("ix_orders_number_key", orders.c.number_key)
Index("ix_orders_number_reversed", orders.c.number_reversed)
Index("ix_orders_status", orders.c.status, orders.c.id)
_queued = orders.c.queue.is_not(None)
Index(
    "ix_orders_queue",
    orders.c.queue,
    orders.c.due_day,
    orders.c.placed_at,
    orders.c.id,
    sqlite_where=_queued,
    postgresql_where=_queued,
)

# What the shop said, apart from the row that a scan touches.
order_sources = Table(
    "order_sources",
    metadata,
    Column("order_id", Id, ForeignKey("orders.id"), primary_key=True),
    Column("fingerprint", Code, nullable=False),
    _text("raw"),
)

# How many orders stand where, as changes to be summed: no row that two stations wait for.
order_counts = Table(
    "order_counts",
    metadata,
    _id(),
    Column("status", Code, nullable=False),
    Column("queue", Code),
    Column("change", BigInteger, nullable=False),
)

order_lines = Table(
    "order_lines",
    metadata,
    _id(),
    _of("orders", "order_id"),
    _code("sku"),
    _code("sku_key"),
    _text("name"),
    _count("quantity"),
    _code("barcode"),
    _code("barcode_key"),
    _count("cancelled"),
    _count("refunded"),
    _count("packed"),
    _count("shipped"),
    Column("unit_weight_g", Integer),
    Column("price_cents", BigInteger),
    Column("price_currency", Text),
    _text("shelf"),
    _text("variant"),
    _text("picture"),
    Column("ships_around", Text),
    _count("short"),
    Column("short_until", Text),
)
Index("ix_order_lines_order_id", order_lines.c.order_id)
_coded = order_lines.c.barcode_key != ""
Index(
    "ix_order_lines_barcode_key",
    order_lines.c.barcode_key,
    sqlite_where=_coded,
    postgresql_where=_coded,
)
_named = order_lines.c.sku_key != ""
Index("ix_order_lines_sku_key", order_lines.c.sku_key, sqlite_where=_named, postgresql_where=_named)

shipments = Table(
    "shipments",
    metadata,
    _id(),
    _of("orders", "order_id"),
    _code("carrier"),
    _code("service"),
    _text("carrier_service"),
    _text("reason"),
    Column("ceiling_cents", BigInteger),
    Column("ceiling_currency", Text),
    _at("made_at"),
)
Index("ix_shipments_order_id", shipments.c.order_id)

parcels = Table(
    "parcels",
    metadata,
    _id(),
    Column("key", Code, nullable=False),
    _of("orders", "order_id"),
    _count("number"),
    Column("status", Code, nullable=False),
    Column("label", Code, nullable=False),
    Column("milestone", Code, nullable=False),
    Column("box", Text),
    Column("weight_g", Integer),
    Column("shipment_id", Id, ForeignKey("shipments.id")),
    _code("carrier"),
    _code("tracking_number"),
    _text("tracking_url"),
    Column("packed_at", Micros),
    Column("label_scanned_at", Micros),
    Column("handed_over_at", Micros),
    # The bench on which it lies; null off the bench.
    Column("station", Code),
    _count("version", 1),
    _at("made_at"),
    UniqueConstraint("key"),
    UniqueConstraint("order_id", "number"),
)
_on_bench = parcels.c.station.is_not(None)
Index(
    "uq_parcels_station",
    parcels.c.station,
    unique=True,
    sqlite_where=_on_bench,
    postgresql_where=_on_bench,
)
_live = (parcels.c.label == "live") & (parcels.c.tracking_number != "")
Index(
    "uq_parcels_tracking_number",
    parcels.c.tracking_number,
    parcels.c.carrier,
    unique=True,
    sqlite_where=_live,
    postgresql_where=_live,
)
Index("ix_parcels_packed_at", parcels.c.packed_at)
Index("ix_parcels_handed_over_at", parcels.c.handed_over_at)
_waits = parcels.c.status == "packed"
Index("ix_parcels_waiting", parcels.c.carrier, sqlite_where=_waits, postgresql_where=_waits)

parcel_lines = Table(
    "parcel_lines",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), nullable=False),
    Column("line_id", Id, ForeignKey("order_lines.id"), nullable=False),
    _count("quantity"),
    PrimaryKeyConstraint("parcel_id", "line_id"),
    CheckConstraint("quantity > 0", name="quantity"),
)

purchase_intents = Table(
    "purchase_intents",
    metadata,
    _id(),
    _of("parcels", "parcel_id"),
    _code("carrier"),
    Column("client_ref", Code, nullable=False),
    _text("request"),
    _text("body_hash"),
    _count("attempt", 1),
    Column("ceiling_cents", BigInteger),
    Column("ceiling_currency", Text),
    Column("raw_answer", LargeBinary, nullable=False),
    # What it will cost as soon as it is allowed, until the label tells what it did cost: two
    # purchases at once must not both fit under a ceiling that has room for one.
    Column("reserved_cents", BigInteger),
    Column("reserved_currency", Text),
    _at("made_at"),
    UniqueConstraint("client_ref"),
)
_reserved = purchase_intents.c.reserved_cents.is_not(None)
Index(
    "ix_purchase_intents_reserved",
    purchase_intents.c.made_at,
    sqlite_where=_reserved,
    postgresql_where=_reserved,
)
Index("ix_purchase_intents_parcel_id", purchase_intents.c.parcel_id)

shipping_labels = Table(
    "shipping_labels",
    metadata,
    _id(),
    _of("parcels", "parcel_id"),
    _code("carrier"),
    _code("tracking_number"),
    _text("format"),
    Column("content", LargeBinary, nullable=False),
    Column("price_cents", BigInteger),
    Column("price_currency", Text),
    _text("tracking_url"),
    _text("carrier_ref"),
    _at("bought_at"),
    Column("voided_at", Micros),
)
_not_voided = shipping_labels.c.voided_at.is_(None)
Index(
    "uq_shipping_labels_live",
    shipping_labels.c.parcel_id,
    unique=True,
    sqlite_where=_not_voided,
    postgresql_where=_not_voided,
)
Index("ix_shipping_labels_bought_at", shipping_labels.c.bought_at)

print_jobs = Table(
    "print_jobs",
    metadata,
    _id(),
    _of("shipping_labels", "label_id"),
    _of("parcels", "parcel_id"),
    _text("printer"),
    _count("copy"),
    Column("state", Code, nullable=False),
    _text("evidence"),
    _at("changed_at"),
    UniqueConstraint("label_id", "copy"),
)
Index("ix_print_jobs_parcel_id", print_jobs.c.parcel_id)

promises = Table(
    "promises",
    metadata,
    _id(),
    _of("parcels", "parcel_id"),
    Column("earliest", Text, nullable=False),
    Column("latest", Text, nullable=False),
    _at("computed_at"),
    _text("basis"),
)
Index("ix_promises_parcel_id", promises.c.parcel_id)

messages = Table(
    "messages",
    metadata,
    _id(),
    Column("key", Code, nullable=False),
    _of("orders", "order_id"),
    _of("parcels", "parcel_id"),
    _code("moment"),
    _code("channel"),
    _count("round"),
    Column("state", Code, nullable=False),
    _text("language"),
    _text("language_reason"),
    _text("to_address"),
    _text("to_name"),
    _text("message_id"),
    _text("subject"),
    _text("text"),
    _text("html"),
    _text("answer"),
    Column("at", Micros),
    UniqueConstraint("key"),
)
Index("ix_messages_parcel_id", messages.c.parcel_id)

work_items = Table(
    "work_items",
    metadata,
    _id(),
    Column("kind", Code, nullable=False),
    Column("subject", Code, nullable=False),
    Column("purpose", Code, nullable=False),
    Column("lane", Code, nullable=False),
    Column("order_id", Id, nullable=False, server_default="0"),
    _count("priority", 100),
    Column("state", Code, nullable=False),
    _count("token"),
    _count("tries"),
    _code("owner"),
    _at("made_at"),
    _at("not_before"),
    # When it may be claimed: its first moment, its lease's end, never (parked); null when it is
    # over.
    Column("due_at", Micros),
    _text("last_error"),
    _text("question"),
    _code("cause"),
    _text("answer"),
    _text("payload"),
    UniqueConstraint("kind", "subject", "purpose"),
)
_open = work_items.c.due_at.is_not(None)
Index(
    "ix_work_items_open",
    work_items.c.lane,
    work_items.c.priority,
    work_items.c.id,
    work_items.c.due_at,
    work_items.c.state,
    sqlite_where=_open,
    postgresql_where=_open,
)

work_steps = Table(
    "work_steps",
    metadata,
    Column("work_id", Id, ForeignKey("work_items.id"), nullable=False),
    Column("name", Code, nullable=False),
    Column("state", Code, nullable=False),
    _at("sent_at"),
    _text("key"),
    _text("body_hash"),
    _text("result"),
    PrimaryKeyConstraint("work_id", "name"),
)

batch_runs = Table(
    "batch_runs",
    metadata,
    _id(),
    Column("plan", Code, nullable=False),
    # The moment for which the plan was due, or a word of its own for a run that somebody started.
    Column("due", Code, nullable=False),
    Column("state", Code, nullable=False),
    _text("definition"),
    _text("why"),
    _text("operator"),
    # Each resume is a work item of its own.
    _count("round", 1),
    _count("stopped"),
    _count("size"),
    _at("made_at"),
    Column("begun_at", Micros),
    Column("ended_at", Micros),
    UniqueConstraint("plan", "due"),
)

batch_entries = Table(
    "batch_entries",
    metadata,
    _id(),
    _of("batch_runs", "run_id"),
    _of("orders", "order_id"),
    Column("parcel_id", Id, ForeignKey("parcels.id")),
    Column("state", Code, nullable=False),
    # Its place in the pick order, from 1; 0 until that is known.
    _count("position"),
    _code("sort_key"),
    _text("problems"),
    # What the label is bought for, and what a person changed of it.
    _text("planned"),
    _text("wish"),
    # Which of the batch's labels it was that went to the printer; 0 while it did not.
    _count("issued"),
    _count("late"),
    _text("difference"),
    UniqueConstraint("run_id", "order_id"),
)
Index(
    "ix_batch_entries_run_id_state_position",
    batch_entries.c.run_id,
    batch_entries.c.state,
    batch_entries.c.position,
)
_to_issue = (batch_entries.c.state == "begun") & (batch_entries.c.issued == 0)
Index(
    "ix_batch_entries_to_issue",
    batch_entries.c.run_id,
    batch_entries.c.late,
    batch_entries.c.position,
    sqlite_where=_to_issue,
    postgresql_where=_to_issue,
)
_has_parcel = batch_entries.c.parcel_id.is_not(None)
Index(
    "uq_batch_entries_parcel_id",
    batch_entries.c.parcel_id,
    unique=True,
    sqlite_where=_has_parcel,
    postgresql_where=_has_parcel,
)
Index("ix_batch_entries_order_id", batch_entries.c.order_id)

documents = Table(
    "documents",
    metadata,
    _id(),
    # What it belongs to: "run:7", "day:2026-03-02:acs".
    Column("about", Code, nullable=False),
    Column("kind", Code, nullable=False),
    Column("name", Code, nullable=False),
    Column("content", LargeBinary, nullable=False),
    _at("made_at"),
    UniqueConstraint("about", "kind", "name"),
)

manifests = Table(
    "manifests",
    metadata,
    _id(),
    Column("carrier", Code, nullable=False),
    Column("day", Code, nullable=False),
    _count("parcels"),
    _text("operator"),
    _at("made_at"),
)
Index("ix_manifests_day", manifests.c.day)

manifest_parcels = Table(
    "manifest_parcels",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True, autoincrement=False),
    _of("manifests", "manifest_id"),
)
Index("ix_manifest_parcels_manifest_id", manifest_parcels.c.manifest_id)

leftovers = Table(
    "leftovers",
    metadata,
    # "parcel:12" or "order:7".
    Column("subject", Code, primary_key=True),
    _text("owner"),
    _code("action"),
    Column("until", Text),
    _at("changed_at"),
)

day_closes = Table(
    "day_closes",
    metadata,
    _id(),
    Column("day", Code, nullable=False),
    _text("operator"),
    _text("result"),
    _at("made_at"),
)
Index("ix_day_closes_day", day_closes.c.day)

events = Table(
    "events",
    metadata,
    _id(),
    Column("order_id", Id, nullable=False),
    Column("kind", Code, nullable=False),
    _text("payload"),
    _text("station"),
    _text("operator"),
    _at("at"),
)
Index("ix_events_order_id", events.c.order_id, events.c.id)
