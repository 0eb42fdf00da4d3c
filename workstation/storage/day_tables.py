"""The tables of papers and of the day's end: documents, manifests, what is left over.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from workstation.storage.columns import (
    Code,
    Id,
    code_column,
    count_column,
    id_column,
    metadata,
    reference,
    text_column,
    time_column,
)

documents = Table(
    "documents",
    metadata,
    id_column(),
    # What it belongs to: "run:7", "day:2026-03-02:acs".
    Column("about", Code, nullable=False),
    Column("kind", Code, nullable=False),
    Column("name", Code, nullable=False),
    Column("content", LargeBinary, nullable=False),
    time_column("made_at"),
    UniqueConstraint("about", "kind", "name"),
)

manifests = Table(
    "manifests",
    metadata,
    id_column(),
    Column("carrier", Code, nullable=False),
    Column("day", Code, nullable=False),
    count_column("parcels"),
    text_column("operator"),
    time_column("made_at"),
)
Index("ix_manifests_day", manifests.c.day)

manifest_parcels = Table(
    "manifest_parcels",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True, autoincrement=False),
    reference("manifests", "manifest_id"),
)
Index("ix_manifest_parcels_manifest_id", manifest_parcels.c.manifest_id)

leftovers = Table(
    "leftovers",
    metadata,
    # "parcel:12" or "order:7".
    Column("subject", Code, primary_key=True),
    text_column("owner"),
    code_column("action"),
    Column("until", Text),
    time_column("changed_at"),
)

day_closes = Table(
    "day_closes",
    metadata,
    id_column(),
    Column("day", Code, nullable=False),
    text_column("operator"),
    text_column("result"),
    time_column("made_at"),
)
Index("ix_day_closes_day", day_closes.c.day)
