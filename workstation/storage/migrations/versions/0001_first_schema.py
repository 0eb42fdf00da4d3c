"""The first schema: orders, parcels, labels, messages, outbox, event log, search index."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision: str | None = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

SEARCH = {
    "sqlite": (
        "CREATE VIRTUAL TABLE order_search USING fts5(words, content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
    ),
    "postgresql": (
        "CREATE TABLE order_search (order_id bigint CONSTRAINT pk_order_search PRIMARY KEY "
        "REFERENCES orders (id), words tsvector NOT NULL)",
        "CREATE INDEX ix_order_search_words ON order_search USING gin (words)",
    ),
}


def _index(
    name: str, table: str, columns: Sequence[str], *, unique: bool = False, where: str = ""
) -> None:
    clause = sa.text(where) if where else None
    op.create_index(
        name, table, list(columns), unique=unique, sqlite_where=clause, postgresql_where=clause
    )


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("payload", sa.Text(), server_default="", nullable=False),
        sa.Column("station", sa.Text(), server_default="", nullable=False),
        sa.Column("operator", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    _index("ix_events_order_id", "events", ["order_id", "id"])
    op.create_table(
        "meta",
        sa.Column("key", CODE, nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "order_counts",
        sa.Column("id", ID, nullable=False),
        sa.Column("status", CODE, nullable=False),
        sa.Column("queue", CODE, nullable=True),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_counts"),
    )
    op.create_table(
        "settings",
        sa.Column("key", CODE, nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    op.create_table(
        "shops",
        sa.Column("key", CODE, nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_shops"),
    )
    op.create_table(
        "work_items",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("subject", CODE, nullable=False),
        sa.Column("purpose", CODE, nullable=False),
        sa.Column("lane", CODE, nullable=False),
        sa.Column("order_id", ID, server_default="0", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="100", nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("token", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("owner", CODE, server_default="", nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("last_error", sa.Text(), server_default="", nullable=False),
        sa.Column("question", sa.Text(), server_default="", nullable=False),
        sa.Column("cause", CODE, server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("payload", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_work_items"),
        sa.UniqueConstraint(
            "kind", "subject", "purpose", name="uq_work_items_kind_subject_purpose"
        ),
    )
    _index(
        "ix_work_items_open",
        "work_items",
        ["lane", "priority", "id", "due_at", "state"],
        where="due_at IS NOT NULL",
    )
    op.create_table(
        "orders",
        sa.Column("id", ID, nullable=False),
        sa.Column("shop", CODE, nullable=False),
        sa.Column("number", CODE, nullable=False),
        sa.Column("number_key", CODE, server_default="", nullable=False),
        sa.Column("number_reversed", CODE, server_default="", nullable=False),
        sa.Column("status", CODE, nullable=False),
        sa.Column("queue", CODE, nullable=True),
        sa.Column("due_day", sa.Integer(), server_default="0", nullable=False),
        sa.Column("promised", sa.Text(), nullable=True),
        sa.Column("placed_at", sa.BigInteger(), nullable=False),
        sa.Column("to_name", sa.Text(), server_default="", nullable=False),
        sa.Column("to_company", sa.Text(), server_default="", nullable=False),
        sa.Column("to_street", sa.Text(), server_default="", nullable=False),
        sa.Column("to_street2", sa.Text(), server_default="", nullable=False),
        sa.Column("to_district", sa.Text(), server_default="", nullable=False),
        sa.Column("to_postcode", sa.Text(), server_default="", nullable=False),
        sa.Column("to_city", sa.Text(), server_default="", nullable=False),
        sa.Column("to_region", sa.Text(), server_default="", nullable=False),
        sa.Column("to_country", sa.Text(), server_default="", nullable=False),
        sa.Column("to_phone", sa.Text(), server_default="", nullable=False),
        sa.Column("to_email", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("service_wanted", sa.Text(), server_default="", nullable=False),
        sa.Column("paid", sa.Integer(), server_default="1", nullable=False),
        sa.Column("held", sa.Text(), server_default="", nullable=False),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("cod_cents", sa.BigInteger(), nullable=True),
        sa.Column("cod_currency", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("claim_station", CODE, nullable=True),
        sa.Column("claim_operator", sa.Text(), server_default="", nullable=False),
        sa.Column("claim_until", sa.BigInteger(), nullable=True),
        sa.Column("claim_token", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.key"], name="fk_orders_shop_shops"),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("shop", "number", name="uq_orders_shop_number"),
    )
    _index("ix_orders_number_key", "orders", ["number_key"])
    _index("ix_orders_number_reversed", "orders", ["number_reversed"])
    _index(
        "ix_orders_queue",
        "orders",
        ["queue", "due_day", "placed_at", "id"],
        where="queue IS NOT NULL",
    )
    _index("ix_orders_status", "orders", ["status", "id"])
    op.create_table(
        "work_steps",
        sa.Column("work_id", ID, nullable=False),
        sa.Column("name", CODE, nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), server_default="", nullable=False),
        sa.Column("body_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["work_id"], ["work_items.id"], name="fk_work_steps_work_id_work_items"
        ),
        sa.PrimaryKeyConstraint("work_id", "name", name="pk_work_steps"),
    )
    op.create_table(
        "order_lines",
        sa.Column("id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("sku", CODE, server_default="", nullable=False),
        sa.Column("sku_key", CODE, server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("quantity", sa.Integer(), server_default="0", nullable=False),
        sa.Column("barcode", CODE, server_default="", nullable=False),
        sa.Column("barcode_key", CODE, server_default="", nullable=False),
        sa.Column("cancelled", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refunded", sa.Integer(), server_default="0", nullable=False),
        sa.Column("packed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("shipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unit_weight_g", sa.Integer(), nullable=True),
        sa.Column("price_cents", sa.BigInteger(), nullable=True),
        sa.Column("price_currency", sa.Text(), nullable=True),
        sa.Column("shelf", sa.Text(), server_default="", nullable=False),
        sa.Column("variant", sa.Text(), server_default="", nullable=False),
        sa.Column("picture", sa.Text(), server_default="", nullable=False),
        sa.Column("ships_around", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_order_lines_order_id_orders"),
        sa.PrimaryKeyConstraint("id", name="pk_order_lines"),
    )
    _index("ix_order_lines_barcode_key", "order_lines", ["barcode_key"], where="barcode_key != ''")
    _index("ix_order_lines_order_id", "order_lines", ["order_id"])
    _index("ix_order_lines_sku_key", "order_lines", ["sku_key"], where="sku_key != ''")
    op.create_table(
        "order_sources",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("fingerprint", CODE, nullable=False),
        sa.Column("raw", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_order_sources_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_order_sources"),
    )
    op.create_table(
        "shipments",
        sa.Column("id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("carrier", CODE, server_default="", nullable=False),
        sa.Column("service", CODE, server_default="", nullable=False),
        sa.Column("carrier_service", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("ceiling_cents", sa.BigInteger(), nullable=True),
        sa.Column("ceiling_currency", sa.Text(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_shipments_order_id_orders"),
        sa.PrimaryKeyConstraint("id", name="pk_shipments"),
    )
    _index("ix_shipments_order_id", "shipments", ["order_id"])
    op.create_table(
        "parcels",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", CODE, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("status", CODE, nullable=False),
        sa.Column("label", CODE, nullable=False),
        sa.Column("milestone", CODE, nullable=False),
        sa.Column("box", sa.Text(), nullable=True),
        sa.Column("weight_g", sa.Integer(), nullable=True),
        sa.Column("shipment_id", ID, nullable=True),
        sa.Column("carrier", CODE, server_default="", nullable=False),
        sa.Column("tracking_number", CODE, server_default="", nullable=False),
        sa.Column("tracking_url", sa.Text(), server_default="", nullable=False),
        sa.Column("packed_at", sa.BigInteger(), nullable=True),
        sa.Column("label_scanned_at", sa.BigInteger(), nullable=True),
        sa.Column("handed_over_at", sa.BigInteger(), nullable=True),
        sa.Column("station", CODE, nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_parcels_order_id_orders"),
        sa.ForeignKeyConstraint(
            ["shipment_id"], ["shipments.id"], name="fk_parcels_shipment_id_shipments"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_parcels"),
        sa.UniqueConstraint("key", name="uq_parcels_key"),
        sa.UniqueConstraint("order_id", "number", name="uq_parcels_order_id_number"),
    )
    _index("ix_parcels_handed_over_at", "parcels", ["handed_over_at"])
    _index("ix_parcels_packed_at", "parcels", ["packed_at"])
    _index("ix_parcels_waiting", "parcels", ["carrier"], where="status = 'packed'")
    _index("uq_parcels_station", "parcels", ["station"], unique=True, where="station IS NOT NULL")
    _index(
        "uq_parcels_tracking_number",
        "parcels",
        ["tracking_number", "carrier"],
        unique=True,
        where="label = 'live' AND tracking_number != ''",
    )
    op.create_table(
        "messages",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", CODE, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("moment", CODE, server_default="", nullable=False),
        sa.Column("channel", CODE, server_default="", nullable=False),
        sa.Column("round", sa.Integer(), server_default="0", nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("language_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("to_address", sa.Text(), server_default="", nullable=False),
        sa.Column("to_name", sa.Text(), server_default="", nullable=False),
        sa.Column("message_id", sa.Text(), server_default="", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("html", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_messages_order_id_orders"),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_messages_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("key", name="uq_messages_key"),
    )
    _index("ix_messages_parcel_id", "messages", ["parcel_id"])
    op.create_table(
        "parcel_lines",
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("line_id", ID, nullable=False),
        sa.Column("quantity", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("quantity > 0", name="ck_parcel_lines_quantity"),
        sa.ForeignKeyConstraint(
            ["line_id"], ["order_lines.id"], name="fk_parcel_lines_line_id_order_lines"
        ),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_parcel_lines_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("parcel_id", "line_id", name="pk_parcel_lines"),
    )
    op.create_table(
        "promises",
        sa.Column("id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("earliest", sa.Text(), nullable=False),
        sa.Column("latest", sa.Text(), nullable=False),
        sa.Column("computed_at", sa.BigInteger(), nullable=False),
        sa.Column("basis", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_promises_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
    )
    _index("ix_promises_parcel_id", "promises", ["parcel_id"])
    op.create_table(
        "purchase_intents",
        sa.Column("id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("carrier", CODE, server_default="", nullable=False),
        sa.Column("client_ref", CODE, nullable=False),
        sa.Column("request", sa.Text(), server_default="", nullable=False),
        sa.Column("body_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("attempt", sa.Integer(), server_default="1", nullable=False),
        sa.Column("ceiling_cents", sa.BigInteger(), nullable=True),
        sa.Column("ceiling_currency", sa.Text(), nullable=True),
        sa.Column("raw_answer", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_purchase_intents_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_purchase_intents"),
        sa.UniqueConstraint("client_ref", name="uq_purchase_intents_client_ref"),
    )
    _index("ix_purchase_intents_parcel_id", "purchase_intents", ["parcel_id"])
    op.create_table(
        "shipping_labels",
        sa.Column("id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("carrier", CODE, server_default="", nullable=False),
        sa.Column("tracking_number", CODE, server_default="", nullable=False),
        sa.Column("format", sa.Text(), server_default="", nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("price_cents", sa.BigInteger(), nullable=True),
        sa.Column("price_currency", sa.Text(), nullable=True),
        sa.Column("tracking_url", sa.Text(), server_default="", nullable=False),
        sa.Column("carrier_ref", sa.Text(), server_default="", nullable=False),
        sa.Column("bought_at", sa.BigInteger(), nullable=False),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_shipping_labels_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_shipping_labels"),
    )
    _index("ix_shipping_labels_bought_at", "shipping_labels", ["bought_at"])
    _index(
        "uq_shipping_labels_live",
        "shipping_labels",
        ["parcel_id"],
        unique=True,
        where="voided_at IS NULL",
    )
    op.create_table(
        "print_jobs",
        sa.Column("id", ID, nullable=False),
        sa.Column("label_id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("printer", sa.Text(), server_default="", nullable=False),
        sa.Column("copy", sa.Integer(), server_default="0", nullable=False),
        sa.Column("state", CODE, nullable=False),
        sa.Column("evidence", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["label_id"], ["shipping_labels.id"], name="fk_print_jobs_label_id_shipping_labels"
        ),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_print_jobs_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_print_jobs"),
        sa.UniqueConstraint("label_id", "copy", name="uq_print_jobs_label_id_copy"),
    )
    _index("ix_print_jobs_parcel_id", "print_jobs", ["parcel_id"])
    for statement in SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)
