"""The tables of orders: what a shop told, how many stand where, their lines; and what is set.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
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
