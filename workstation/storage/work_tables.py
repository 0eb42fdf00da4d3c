"""The tables of what is to be done outside: work, its steps, what shops were told.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
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

work_items = Table(
    "work_items",
    metadata,
    id_column(),
    Column("kind", Code, nullable=False),
    Column("subject", Code, nullable=False),
    Column("purpose", Code, nullable=False),
    Column("lane", Code, nullable=False),
    Column("order_id", Id, nullable=False, server_default="0"),
    count_column("priority", 100),
    Column("state", Code, nullable=False),
    count_column("token"),
    count_column("tries"),
    code_column("owner"),
    time_column("made_at"),
    time_column("not_before"),
    # When it may be claimed: its first moment, its lease's end, never (parked); null when it is
    # over.
    Column("due_at", Micros),
    text_column("last_error"),
    text_column("question"),
    code_column("cause"),
    text_column("answer"),
    text_column("payload"),
    UniqueConstraint("kind", "subject", "purpose"),
)
_open = work_items.c.due_at.is_not(None)
Index(
    "ix_work_items_open",
    work_items.c.lane,
    work_items.c.priority,
    work_items.c.id,
    work_items.c.due_at,
    work_items.c.state,
    sqlite_where=_open,
)

work_steps = Table(
    "work_steps",
    metadata,
    Column("work_id", Id, ForeignKey("work_items.id"), nullable=False),
    Column("name", Code, nullable=False),
    Column("state", Code, nullable=False),
    time_column("sent_at"),
    text_column("key"),
    text_column("body_hash"),
    text_column("result"),
    PrimaryKeyConstraint("work_id", "name"),
)

# What a shop was told of a parcel.
shop_reports = Table(
    "shop_reports",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), nullable=False),
    # Of merged orders each shop order hears of its own part.
    reference("orders", "order_id"),
    Column("shop", Code, nullable=False),
    code_column("shipment"),
    code_column("tracking_number"),
    count_column("withdrawn"),
    time_column("told_at"),
    PrimaryKeyConstraint("parcel_id", "order_id"),
)
Index("ix_shop_reports_order_id", shop_reports.c.order_id)
