"""Carriers' prices as they were told, and the services that somebody chose."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision: str | None = "0006"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _text(name: str, kind: sa.types.TypeEngine[str]) -> sa.Column[str]:
    return sa.Column(name, kind, server_default="", nullable=False)


def upgrade() -> None:
    op.create_table(
        "rate_answers",
        sa.Column("lane", CODE, nullable=False),
        sa.Column("account", CODE, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger()),
        sa.Column("quoted_at", sa.BigInteger()),
        _text("code", CODE),
        _text("reason", sa.Text()),
        _text("offers", sa.Text()),
        sa.PrimaryKeyConstraint("lane", "account", name="pk_rate_answers"),
    )
    op.create_index("ix_rate_answers_asked_at", "rate_answers", ["asked_at"])
    op.create_table(
        "service_choices",
        sa.Column("order_id", ID, autoincrement=False, nullable=False),
        sa.Column("account", CODE, nullable=False),
        sa.Column("service", CODE, nullable=False),
        sa.Column("price_cents", sa.BigInteger()),
        sa.Column("price_currency", sa.Text()),
        _text("reason", sa.Text()),
        sa.Column("chosen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_service_choices_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_service_choices"),
    )
