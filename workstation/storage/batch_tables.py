"""The tables of batches: runs and their entries.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Table,
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

batch_runs = Table(
    "batch_runs",
    metadata,
    id_column(),
    Column("plan", Code, nullable=False),
    # The moment for which the plan was due, or a word of its own for a run that somebody started.
    Column("due", Code, nullable=False),
    Column("state", Code, nullable=False),
    text_column("definition"),
    text_column("why"),
    text_column("operator"),
    # Each resume is a work item of its own.
    count_column("round", 1),
    count_column("stopped"),
    count_column("size"),
    # How many labels went to the printer, and the furthest place among them.
    count_column("issued"),
    count_column("furthest"),
    time_column("made_at"),
    Column("begun_at", Micros),
    Column("ended_at", Micros),
    UniqueConstraint("plan", "due"),
)

batch_entries = Table(
    "batch_entries",
    metadata,
    id_column(),
    reference("batch_runs", "run_id"),
    reference("orders", "order_id"),
    Column("parcel_id", Id, ForeignKey("parcels.id")),
    Column("state", Code, nullable=False),
    # Its place in the pick order, from 1; 0 until that is known.
    count_column("position"),
    code_column("sort_key"),
    text_column("problems"),
    # What the label is bought for, and what a person changed of it.
    text_column("planned"),
    text_column("wish"),
    # Which of the batch's labels it was that went to the printer; 0 while it did not.
    count_column("issued"),
    count_column("late"),
    text_column("difference"),
    # As it stands with its parcel, its order and its live label: written in the commits that change
    # those, so that a run of thousands is counted in one index.
    code_column("label"),
    count_column("mute"),
    Column("cost_cents", BigInteger),
    Column("cost_currency", Code),
    UniqueConstraint("run_id", "order_id"),
)
Index(
    "ix_batch_entries_place",
    batch_entries.c.run_id,
    batch_entries.c.state,
    batch_entries.c.position,
    batch_entries.c.id,
)
Index(
    "ix_batch_entries_standing",
    batch_entries.c.run_id,
    batch_entries.c.state,
    batch_entries.c.label,
    batch_entries.c.mute,
    batch_entries.c.issued,
    batch_entries.c.cost_currency,
    batch_entries.c.cost_cents,
    batch_entries.c.parcel_id,
)
_sent = batch_entries.c.issued > 0
Index("ix_batch_entries_issued", batch_entries.c.run_id, batch_entries.c.issued, sqlite_where=_sent)
_to_issue = (batch_entries.c.state == "begun") & (batch_entries.c.issued == 0)
Index(
    "ix_batch_entries_to_issue",
    batch_entries.c.run_id,
    batch_entries.c.late,
    batch_entries.c.position,
    sqlite_where=_to_issue,
)
_has_parcel = batch_entries.c.parcel_id.is_not(None)
Index(
    "uq_batch_entries_parcel_id",
    batch_entries.c.parcel_id,
    unique=True,
    sqlite_where=_has_parcel,
)
Index("ix_batch_entries_order_id", batch_entries.c.order_id)
