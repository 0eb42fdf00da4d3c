"""What is remembered of articles, and what orders ask of their carrier."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision: str | None = "0005"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def upgrade() -> None:
    op.create_table(
        "articles",
        sa.Column("key", CODE, nullable=False),
        *(_text(name) for name in ("sku", "description", "hs_code", "origin")),
        sa.Column("weight_g", sa.Integer(), nullable=True),
        sa.Column("value_cents", sa.BigInteger(), nullable=True),
        sa.Column("value_currency", sa.Text(), nullable=True),
        *(_text(name) for name in ("maker_code", "gtin", "dangers")),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_articles"),
    )
    op.create_table(
        "order_asks",
        sa.Column("order_id", ID, nullable=False),
        _text("asks"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_order_asks_order_id_orders"),
        sa.PrimaryKeyConstraint("order_id", name="pk_order_asks"),
    )
