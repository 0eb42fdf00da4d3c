"""What a run needs at every step, kept beside it instead of counted anew; tags of orders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision: str | None = "0008"

CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

_STANDING = """
UPDATE batch_entries SET
    label = coalesce((SELECT label FROM parcels WHERE parcels.id = batch_entries.parcel_id), ''),
    mute = coalesce((SELECT CASE WHEN email = '' THEN 1 ELSE 0 END FROM orders
                     WHERE orders.id = batch_entries.order_id), 0),
    cost_cents = (SELECT price_cents FROM shipping_labels
                  WHERE shipping_labels.parcel_id = batch_entries.parcel_id
                  AND voided_at IS NULL),
    cost_currency = (SELECT price_currency FROM shipping_labels
                     WHERE shipping_labels.parcel_id = batch_entries.parcel_id
                     AND voided_at IS NULL)
"""
_SENT = """
UPDATE batch_runs SET
    issued = coalesce((SELECT max(issued) FROM batch_entries
                       WHERE batch_entries.run_id = batch_runs.id), 0),
    furthest = coalesce((SELECT max(position) FROM batch_entries
                         WHERE batch_entries.run_id = batch_runs.id
                         AND batch_entries.issued > 0), 0)
"""


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default="0", nullable=False)


def upgrade() -> None:
    op.add_column("orders", sa.Column("tags", sa.Text(), server_default="", nullable=False))
    op.add_column("batch_runs", _count("issued"))
    op.add_column("batch_runs", _count("furthest"))
    op.add_column("batch_entries", sa.Column("label", CODE, server_default="", nullable=False))
    op.add_column("batch_entries", _count("mute"))
    op.add_column("batch_entries", sa.Column("cost_cents", sa.BigInteger()))
    op.add_column("batch_entries", sa.Column("cost_currency", CODE))
    op.execute(_STANDING)
    op.execute(_SENT)
    op.drop_index("ix_batch_entries_run_id_state_position", "batch_entries")
    op.create_index(
        "ix_batch_entries_place", "batch_entries", ["run_id", "state", "position", "id"]
    )
    op.create_index(
        "ix_batch_entries_standing",
        "batch_entries",
        ["run_id", "state", "label", "mute", "issued", "cost_currency", "cost_cents", "parcel_id"],
    )
    sent = sa.text("issued > 0")
    op.create_index(
        "ix_batch_entries_issued",
        "batch_entries",
        ["run_id", "issued"],
        sqlite_where=sent,
        postgresql_where=sent,
    )
    op.drop_index("ix_shipping_labels_bought_at", "shipping_labels")
    op.create_index(
        "ix_shipping_labels_spent",
        "shipping_labels",
        ["bought_at", "price_currency", "price_cents"],
    )
