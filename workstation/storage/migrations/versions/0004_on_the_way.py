"""Parcels on their way: watches, scans, consents; a message may be about an order alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision: str | None = "0003"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _code(name: str) -> sa.Column[str]:
    return sa.Column(name, CODE, server_default="", nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default="0", nullable=False)


def _at(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "watches",
        sa.Column("parcel_id", ID, nullable=False),
        _code("carrier"),
        _count("round"),
        _at("begun_at"),
        _at("poll_at", nullable=True),
        _at("review_at", nullable=True),
        _at("due_at", nullable=True),
        _at("looked_at", nullable=True),
        _at("news_at", nullable=True),
        _count("looks"),
        _count("failures"),
        sa.Column("promised", sa.Text()),
        _count("slips"),
        _text("silent"),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcels.id"], name="fk_watches_parcel_id_parcels"),
        sa.PrimaryKeyConstraint("parcel_id", name="pk_watches"),
    )
    due = sa.text("due_at IS NOT NULL")
    op.create_index(
        "ix_watches_due", "watches", ["carrier", "due_at"], sqlite_where=due, postgresql_where=due
    )
    op.create_table(
        "tracking_events",
        sa.Column("id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("key", CODE, nullable=False),
        _at("at"),
        _code("code"),
        _text("text"),
        _code("milestone"),
        _text("place"),
        _code("source"),
        _at("seen_at"),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_tracking_events_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_tracking_events"),
        sa.UniqueConstraint("parcel_id", "key", name="uq_tracking_events_parcel_id_key"),
    )
    op.create_table(
        "consents",
        sa.Column("id", ID, nullable=False),
        _code("address"),
        _code("channel"),
        _code("purpose"),
        _count("granted"),
        _text("proof"),
        _text("source"),
        _at("at"),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_address", "consents", ["address"])
    with op.batch_alter_table("messages") as messages:
        messages.alter_column("parcel_id", existing_type=ID, nullable=True)
    op.create_index("ix_messages_order_id", "messages", ["order_id"])
