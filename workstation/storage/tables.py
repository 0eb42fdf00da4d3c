"""The tables. Times are whole microseconds UTC, money whole cents with a currency, records JSON
text.

The search index over orders is no plain table (FTS5 here, a text-search vector there): see
`search`. Partial indexes are the same on both databases, as the migrations make them. Here
`sqlite_where` alone says what they hold: `postgresql_where` would load that dialect everywhere.
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
    literal_column,
)

from workstation.storage.article_tables import articles, order_asks
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
from workstation.storage.exchange_tables import purchase_exchanges as purchase_exchanges
from workstation.storage.rate_tables import rate_answers as rate_answers
from workstation.storage.rate_tables import service_choices as service_choices

__all__ = ["articles", "metadata", "order_asks"]

meta = Table("meta", metadata, Column("key", Code, primary_key=True), text_column("value"))

settings = Table(
    "settings",
    metadata,
    Column("key", Code, primary_key=True),
    text_column("value"),
    time_column("changed_at"),
)

shops = Table("shops", metadata, Column("key", Code, primary_key=True), time_column("added_at"))

orders = Table(
    "orders",
    metadata,
    id_column(),
    Column("shop", Code, ForeignKey("shops.key"), nullable=False),
    Column("number", Code, nullable=False),
    code_column("number_key"),
    code_column("number_reversed"),
    Column("status", Code, nullable=False),
    # Null once nothing is left to do: the partial index below then holds the open orders alone.
    Column("queue", Code),
    count_column("due_day"),
    Column("promised", Text),
    time_column("placed_at"),
    text_column("to_name"),
    text_column("to_company"),
    text_column("to_street"),
    text_column("to_street2"),
    text_column("to_district"),
    text_column("to_postcode"),
    text_column("to_city"),
    text_column("to_region"),
    text_column("to_country"),
    text_column("to_phone"),
    text_column("to_email"),
    text_column("email"),
    text_column("language"),
    text_column("note"),
    text_column("service_wanted"),
    count_column("paid", 1),
    text_column("held"),
    Column("cancelled_at", Micros),
    Column("cod_cents", BigInteger),
    Column("cod_currency", Text),
    count_column("version", 1),
    time_column("added_at"),
    Column("claim_station", Code),
    text_column("claim_operator"),
    Column("claim_until", Micros),
    count_column("claim_token"),
    # The order in whose parcels this one leaves.
    Column("merged_into", BigInteger),
    # One a line, as the shop wrote them.
    text_column("tags"),
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
)

# What the shop said, apart from the row that a scan touches.
order_sources = Table(
    "order_sources",
    metadata,
    Column("order_id", Id, ForeignKey("orders.id"), primary_key=True),
    Column("fingerprint", Code, nullable=False),
    text_column("raw"),
    # The shop's own name for the order, and what of its word is compared on its own (JSON).
    code_column("remote_id"),
    text_column("marks"),
)
_of_a_shop = order_sources.c.remote_id != ""
Index("ix_order_sources_remote_id", order_sources.c.remote_id, sqlite_where=_of_a_shop)

# How many orders stand where, as changes to be summed: no row that two stations wait for.
order_counts = Table(
    "order_counts",
    metadata,
    id_column(),
    Column("status", Code, nullable=False),
    Column("queue", Code),
    Column("change", BigInteger, nullable=False),
)

order_lines = Table(
    "order_lines",
    metadata,
    id_column(),
    reference("orders", "order_id"),
    code_column("sku"),
    code_column("sku_key"),
    text_column("name"),
    count_column("quantity"),
    code_column("barcode"),
    code_column("barcode_key"),
    count_column("cancelled"),
    count_column("refunded"),
    count_column("packed"),
    count_column("shipped"),
    Column("unit_weight_g", Integer),
    Column("price_cents", BigInteger),
    Column("price_currency", Text),
    text_column("shelf"),
    text_column("variant"),
    text_column("picture"),
    Column("ships_around", Text),
    count_column("short"),
    Column("short_until", Text),
    # The order that a line came from, where that one is merged into this one.
    Column("merged_from", BigInteger),
    code_column("remote_id"),
)
Index("ix_order_lines_order_id", order_lines.c.order_id)
_coded = order_lines.c.barcode_key != ""
Index(
    "ix_order_lines_barcode_key",
    order_lines.c.barcode_key,
    sqlite_where=_coded,
)
_named = order_lines.c.sku_key != ""
Index("ix_order_lines_sku_key", order_lines.c.sku_key, sqlite_where=_named)

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

promises = Table(
    "promises",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    Column("earliest", Text, nullable=False),
    Column("latest", Text, nullable=False),
    time_column("computed_at"),
    text_column("basis"),
)
Index("ix_promises_parcel_id", promises.c.parcel_id)

messages = Table(
    "messages",
    metadata,
    id_column(),
    Column("key", Code, nullable=False),
    reference("orders", "order_id"),
    # Null for what is said of an order alone.
    Column("parcel_id", Id, ForeignKey("parcels.id")),
    code_column("moment"),
    code_column("channel"),
    count_column("round"),
    Column("state", Code, nullable=False),
    text_column("language"),
    text_column("language_reason"),
    text_column("to_address"),
    text_column("to_name"),
    text_column("message_id"),
    text_column("subject"),
    text_column("text"),
    text_column("html"),
    text_column("answer"),
    Column("at", Micros),
    UniqueConstraint("key"),
)
Index("ix_messages_parcel_id", messages.c.parcel_id)
Index("ix_messages_order_id", messages.c.order_id)
# The whole of what is counted by period, so that no text is read for it.
_stood = messages.c.at.is_not(None)
Index(
    "ix_messages_told",
    messages.c.at,
    messages.c.moment,
    messages.c.channel,
    messages.c.state,
    messages.c.language,
    sqlite_where=_stood,
)

# Who may be told what by which way, as it was said: the newest word holds, the older ones prove.
consents = Table(
    "consents",
    metadata,
    id_column(),
    code_column("address"),
    code_column("channel"),
    code_column("purpose"),
    count_column("granted"),
    text_column("proof"),
    text_column("source"),
    time_column("at"),
)
Index("ix_consents_address", consents.c.address)

watches = Table(
    "watches",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True),
    code_column("carrier"),
    count_column("round"),
    time_column("begun_at"),
    Column("poll_at", Micros),
    Column("review_at", Micros),
    # The earlier of the two, or the end of the lease of a look that is under way.
    Column("due_at", Micros),
    Column("looked_at", Micros),
    Column("news_at", Micros),
    count_column("looks"),
    count_column("failures"),
    Column("promised", Text),
    count_column("slips"),
    text_column("silent"),
)
_watched = watches.c.due_at.is_not(None)
Index(
    "ix_watches_due",
    watches.c.carrier,
    watches.c.due_at,
    sqlite_where=_watched,
)
Index("ix_watches_silent", watches.c.silent, sqlite_where=watches.c.silent != literal_column("''"))

tracking_events = Table(
    "tracking_events",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    Column("key", Code, nullable=False),
    time_column("at"),
    code_column("code"),
    text_column("text"),
    code_column("milestone"),
    text_column("place"),
    code_column("source"),
    time_column("seen_at"),
    code_column("incident"),
    UniqueConstraint("parcel_id", "key"),
)

work_items = Table(
    "work_items",
    metadata,
    id_column(),
    Column("kind", Code, nullable=False),
    Column("subject", Code, nullable=False),
    Column("purpose", Code, nullable=False),
    Column("lane", Code, nullable=False),
    Column("order_id", Id, nullable=False, server_default="0"),
    count_column("priority", 100),
    Column("state", Code, nullable=False),
    count_column("token"),
    count_column("tries"),
    code_column("owner"),
    time_column("made_at"),
    time_column("not_before"),
    # When it may be claimed: its first moment, its lease's end, never (parked); null when it is
    # over.
    Column("due_at", Micros),
    text_column("last_error"),
    text_column("question"),
    code_column("cause"),
    text_column("answer"),
    text_column("payload"),
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
)

work_steps = Table(
    "work_steps",
    metadata,
    Column("work_id", Id, ForeignKey("work_items.id"), nullable=False),
    Column("name", Code, nullable=False),
    Column("state", Code, nullable=False),
    time_column("sent_at"),
    text_column("key"),
    text_column("body_hash"),
    text_column("result"),
    PrimaryKeyConstraint("work_id", "name"),
)

# What a shop was told of a parcel.
shop_reports = Table(
    "shop_reports",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), nullable=False),
    # Of merged orders each shop order hears of its own part.
    reference("orders", "order_id"),
    Column("shop", Code, nullable=False),
    code_column("shipment"),
    code_column("tracking_number"),
    count_column("withdrawn"),
    time_column("told_at"),
    PrimaryKeyConstraint("parcel_id", "order_id"),
)
Index("ix_shop_reports_order_id", shop_reports.c.order_id)

batch_runs = Table(
    "batch_runs",
    metadata,
    id_column(),
    Column("plan", Code, nullable=False),
    # The moment for which the plan was due, or a word of its own for a run that somebody started.
    Column("due", Code, nullable=False),
    Column("state", Code, nullable=False),
    text_column("definition"),
    text_column("why"),
    text_column("operator"),
    # Each resume is a work item of its own.
    count_column("round", 1),
    count_column("stopped"),
    count_column("size"),
    # How many labels went to the printer, and the furthest place among them.
    count_column("issued"),
    count_column("furthest"),
    time_column("made_at"),
    Column("begun_at", Micros),
    Column("ended_at", Micros),
    UniqueConstraint("plan", "due"),
)

batch_entries = Table(
    "batch_entries",
    metadata,
    id_column(),
    reference("batch_runs", "run_id"),
    reference("orders", "order_id"),
    Column("parcel_id", Id, ForeignKey("parcels.id")),
    Column("state", Code, nullable=False),
    # Its place in the pick order, from 1; 0 until that is known.
    count_column("position"),
    code_column("sort_key"),
    text_column("problems"),
    # What the label is bought for, and what a person changed of it.
    text_column("planned"),
    text_column("wish"),
    # Which of the batch's labels it was that went to the printer; 0 while it did not.
    count_column("issued"),
    count_column("late"),
    text_column("difference"),
    # As it stands with its parcel, its order and its live label: written in the commits that change
    # those, so that a run of thousands is counted in one index.
    code_column("label"),
    count_column("mute"),
    Column("cost_cents", BigInteger),
    Column("cost_currency", Code),
    UniqueConstraint("run_id", "order_id"),
)
Index(
    "ix_batch_entries_place",
    batch_entries.c.run_id,
    batch_entries.c.state,
    batch_entries.c.position,
    batch_entries.c.id,
)
Index(
    "ix_batch_entries_standing",
    batch_entries.c.run_id,
    batch_entries.c.state,
    batch_entries.c.label,
    batch_entries.c.mute,
    batch_entries.c.issued,
    batch_entries.c.cost_currency,
    batch_entries.c.cost_cents,
    batch_entries.c.parcel_id,
)
_sent = batch_entries.c.issued > 0
Index("ix_batch_entries_issued", batch_entries.c.run_id, batch_entries.c.issued, sqlite_where=_sent)
_to_issue = (batch_entries.c.state == "begun") & (batch_entries.c.issued == 0)
Index(
    "ix_batch_entries_to_issue",
    batch_entries.c.run_id,
    batch_entries.c.late,
    batch_entries.c.position,
    sqlite_where=_to_issue,
)
_has_parcel = batch_entries.c.parcel_id.is_not(None)
Index(
    "uq_batch_entries_parcel_id",
    batch_entries.c.parcel_id,
    unique=True,
    sqlite_where=_has_parcel,
)
Index("ix_batch_entries_order_id", batch_entries.c.order_id)

documents = Table(
    "documents",
    metadata,
    id_column(),
    # What it belongs to: "run:7", "day:2026-03-02:acs".
    Column("about", Code, nullable=False),
    Column("kind", Code, nullable=False),
    Column("name", Code, nullable=False),
    Column("content", LargeBinary, nullable=False),
    time_column("made_at"),
    UniqueConstraint("about", "kind", "name"),
)

manifests = Table(
    "manifests",
    metadata,
    id_column(),
    Column("carrier", Code, nullable=False),
    Column("day", Code, nullable=False),
    count_column("parcels"),
    text_column("operator"),
    time_column("made_at"),
)
Index("ix_manifests_day", manifests.c.day)

manifest_parcels = Table(
    "manifest_parcels",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True, autoincrement=False),
    reference("manifests", "manifest_id"),
)
Index("ix_manifest_parcels_manifest_id", manifest_parcels.c.manifest_id)

leftovers = Table(
    "leftovers",
    metadata,
    # "parcel:12" or "order:7".
    Column("subject", Code, primary_key=True),
    text_column("owner"),
    code_column("action"),
    Column("until", Text),
    time_column("changed_at"),
)

day_closes = Table(
    "day_closes",
    metadata,
    id_column(),
    Column("day", Code, nullable=False),
    text_column("operator"),
    text_column("result"),
    time_column("made_at"),
)
Index("ix_day_closes_day", day_closes.c.day)

events = Table(
    "events",
    metadata,
    id_column(),
    Column("order_id", Id, nullable=False),
    Column("kind", Code, nullable=False),
    text_column("payload"),
    text_column("station"),
    text_column("operator"),
    time_column("at"),
)
Index("ix_events_order_id", events.c.order_id, events.c.id)
_asked = events.c.kind == "CustomerAsked"
Index("ix_events_asked", events.c.at, events.c.order_id, sqlite_where=_asked)

# What became of each parcel, as reports count it: reckoned anew from the other tables, never asked
# by a scan. Days are ordinals, `packed_*` and `handed_day` on the shop's clock.
outcomes = Table(
    "outcomes",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True, autoincrement=False),
    code_column("shop"),
    code_column("carrier"),
    code_column("service"),
    code_column("country"),
    Column("packed_day", Integer),
    count_column("packed_hour"),
    text_column("packed_by"),
    Column("bought_day", Integer),
    Column("handed_day", Integer),
    Column("promised_day", Integer),
    Column("delivered_day", Integer),
    code_column("fate"),
    count_column("heard"),
    count_column("silent"),
    count_column("failed"),
    count_column("damaged"),
    Column("cents", BigInteger),
    code_column("currency"),
    count_column("spoilt"),
    Column("spoilt_cents", BigInteger, nullable=False, server_default="0"),
)
Index("ix_outcomes_packed_day", outcomes.c.packed_day)
Index("ix_outcomes_bought_day", outcomes.c.bought_day)
Index("ix_outcomes_handed_day", outcomes.c.handed_day)
