"""What was said with carriers about each purchase, redacted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision: str | None = "0010"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "purchase_exchanges",
        sa.Column("id", ID, nullable=False),
        sa.Column("client_ref", CODE, server_default="", nullable=False),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_purchase_exchanges"),
    )
    op.create_index("ix_purchase_exchanges_client_ref", "purchase_exchanges", ["client_ref"])
    op.create_index("ix_purchase_exchanges_at", "purchase_exchanges", ["at"])
