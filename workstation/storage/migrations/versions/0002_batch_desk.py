"""The batch desk: runs and their entries, documents, manifests, day closes, short picks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision: str | None = "0001"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
CODE = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def _index(
    name: str, table: str, columns: list[str], *, unique: bool = False, where: str = ""
) -> None:
    clause = sa.text(where) if where else None
    op.create_index(
        name, table, columns, unique=unique, sqlite_where=clause, postgresql_where=clause
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _count(name: str, start: str = "0") -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=start, nullable=False)


def _at(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def upgrade() -> None:
    op.add_column("order_lines", _count("short"))
    op.add_column("order_lines", sa.Column("short_until", sa.Text()))
    op.add_column("purchase_intents", sa.Column("reserved_cents", sa.BigInteger()))
    op.add_column("purchase_intents", sa.Column("reserved_currency", sa.Text()))
    _index(
        "ix_purchase_intents_reserved",
        "purchase_intents",
        ["made_at"],
        where="reserved_cents IS NOT NULL",
    )
    op.create_table(
        "batch_runs",
        sa.Column("id", ID, nullable=False),
        sa.Column("plan", CODE, nullable=False),
        sa.Column("due", CODE, nullable=False),
        sa.Column("state", CODE, nullable=False),
        _text("definition"),
        _text("why"),
        _text("operator"),
        _count("round", "1"),
        _count("stopped"),
        _count("size"),
        _at("made_at"),
        _at("begun_at", nullable=True),
        _at("ended_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_batch_runs"),
        sa.UniqueConstraint("plan", "due", name="uq_batch_runs_plan_due"),
    )
    op.create_table(
        "batch_entries",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("parcel_id", ID, nullable=True),
        sa.Column("state", CODE, nullable=False),
        _count("position"),
        sa.Column("sort_key", CODE, server_default="", nullable=False),
        _text("problems"),
        _text("planned"),
        _text("wish"),
        _count("issued"),
        _count("late"),
        _text("difference"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["batch_runs.id"], name="fk_batch_entries_run_id_batch_runs"
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name="fk_batch_entries_order_id_orders"
        ),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_batch_entries_parcel_id_parcels"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_batch_entries"),
        sa.UniqueConstraint("run_id", "order_id", name="uq_batch_entries_run_id_order_id"),
    )
    _index(
        "ix_batch_entries_run_id_state_position", "batch_entries", ["run_id", "state", "position"]
    )
    _index(
        "ix_batch_entries_to_issue",
        "batch_entries",
        ["run_id", "late", "position"],
        where="state = 'begun' AND issued = 0",
    )
    _index(
        "uq_batch_entries_parcel_id",
        "batch_entries",
        ["parcel_id"],
        unique=True,
        where="parcel_id IS NOT NULL",
    )
    _index("ix_batch_entries_order_id", "batch_entries", ["order_id"])
    op.create_table(
        "documents",
        sa.Column("id", ID, nullable=False),
        sa.Column("about", CODE, nullable=False),
        sa.Column("kind", CODE, nullable=False),
        sa.Column("name", CODE, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _at("made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("about", "kind", "name", name="uq_documents_about_kind_name"),
    )
    op.create_table(
        "manifests",
        sa.Column("id", ID, nullable=False),
        sa.Column("carrier", CODE, nullable=False),
        sa.Column("day", CODE, nullable=False),
        _count("parcels"),
        _text("operator"),
        _at("made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_manifests"),
    )
    _index("ix_manifests_day", "manifests", ["day"])
    op.create_table(
        "manifest_parcels",
        sa.Column("parcel_id", ID, nullable=False, autoincrement=False),
        sa.Column("manifest_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name="fk_manifest_parcels_parcel_id_parcels"
        ),
        sa.ForeignKeyConstraint(
            ["manifest_id"], ["manifests.id"], name="fk_manifest_parcels_manifest_id_manifests"
        ),
        sa.PrimaryKeyConstraint("parcel_id", name="pk_manifest_parcels"),
    )
    _index("ix_manifest_parcels_manifest_id", "manifest_parcels", ["manifest_id"])
    op.create_table(
        "leftovers",
        sa.Column("subject", CODE, nullable=False),
        _text("owner"),
        sa.Column("action", CODE, server_default="", nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        _at("changed_at"),
        sa.PrimaryKeyConstraint("subject", name="pk_leftovers"),
    )
    op.create_table(
        "day_closes",
        sa.Column("id", ID, nullable=False),
        sa.Column("day", CODE, nullable=False),
        _text("operator"),
        _text("result"),
        _at("made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_day_closes"),
    )
    _index("ix_day_closes_day", "day_closes", ["day"])
