"""The table of what has happened to orders.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Index,
    Table,
)

from workstation.storage.columns import (
    Code,
    Id,
    id_column,
    metadata,
    text_column,
    time_column,
)

events = Table(
    "events",
    metadata,
    id_column(),
    Column("order_id", Id, nullable=False),
    Column("kind", Code, nullable=False),
    text_column("payload"),
    text_column("station"),
    text_column("operator"),
    time_column("at"),
)
Index("ix_events_order_id", events.c.order_id, events.c.id)
_asked = events.c.kind == "CustomerAsked"
Index("ix_events_asked", events.c.at, events.c.order_id, sqlite_where=_asked)
