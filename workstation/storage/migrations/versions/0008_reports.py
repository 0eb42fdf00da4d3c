"""Reports: what became of each parcel, and what a scan says went wrong."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision: str | None = "0007"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _code(name: str) -> sa.Column[str]:
    return sa.Column(name, CODE, server_default="", nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default="0", nullable=False)


def _day(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer())


def upgrade() -> None:
    op.add_column("tracking_events", _code("incident"))
    stood = sa.text("at IS NOT NULL")
    op.create_index(
        "ix_messages_told",
        "messages",
        ["at", "moment", "channel", "state", "language"],
        sqlite_where=stood,
        postgresql_where=stood,
    )
    asked = sa.text("kind = 'CustomerAsked'")
    op.create_index(
        "ix_events_asked",
        "events",
        ["at", "order_id"],
        sqlite_where=asked,
        postgresql_where=asked,
    )
    op.create_table(
        "outcomes",
        sa.Column("parcel_id", ID, nullable=False, autoincrement=False),
        *(_code(name) for name in ("shop", "carrier", "service", "country")),
        _day("packed_day"),
        _count("packed_hour"),
        sa.Column("packed_by", sa.Text(), server_default="", nullable=False),
        *(_day(name) for name in ("bought_day", "handed_day", "promised_day", "delivered_day")),
        _code("fate"),
        *(_count(name) for name in ("heard", "silent", "failed", "damaged")),
        sa.Column("cents", sa.BigInteger()),
        _code("currency"),
        _count("spoilt"),
        sa.Column("spoilt_cents", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_outcomes_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("parcel_id", name="pk_outcomes"),
    )
    for day in ("packed_day", "bought_day", "handed_day"):
        op.create_index(f"ix_outcomes_{day}", "outcomes", [day])
