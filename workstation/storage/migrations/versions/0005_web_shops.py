"""Web shops: their own names for orders and lines, and what they were told of parcels."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision: str | None = "0004"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _code(name: str) -> sa.Column[str]:
    return sa.Column(name, CODE, server_default="", nullable=False)


def upgrade() -> None:
    op.add_column("order_lines", _code("remote_id"))
    op.add_column("order_sources", _code("remote_id"))
    op.add_column("order_sources", sa.Column("marks", sa.Text(), server_default="", nullable=False))
    named = sa.text("remote_id != ''")
    op.create_index(
        "ix_order_sources_remote_id",
        "order_sources",
        ["remote_id"],
        sqlite_where=named,
        postgresql_where=named,
    )
    op.create_table(
        "shop_reports",
        sa.Column("parcel_id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("shop", CODE, nullable=False),
        _code("shipment"),
        _code("tracking_number"),
        sa.Column("withdrawn", sa.Integer(), server_default="0", nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_shop_reports_parcel_id_parcels"
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_shop_reports_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("parcel_id", "order_id", name="pk_shop_reports"),
    )
    op.create_index("ix_shop_reports_order_id", "shop_reports", ["order_id"])
