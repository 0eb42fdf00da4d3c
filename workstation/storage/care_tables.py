"""The tables of what customers are told: promises, messages, consent, the way of a parcel.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
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

promises = Table(
    "promises",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    Column("earliest", Text, nullable=False),
    Column("latest", Text, nullable=False),
    time_column("computed_at"),
    text_column("basis"),
)
Index("ix_promises_parcel_id", promises.c.parcel_id)

messages = Table(
    "messages",
    metadata,
    id_column(),
    Column("key", Code, nullable=False),
    reference("orders", "order_id"),
    # Null for what is said of an order alone.
    Column("parcel_id", Id, ForeignKey("parcels.id")),
    code_column("moment"),
    code_column("channel"),
    count_column("round"),
    Column("state", Code, nullable=False),
    text_column("language"),
    text_column("language_reason"),
    text_column("to_address"),
    text_column("to_name"),
    text_column("message_id"),
    text_column("subject"),
    text_column("text"),
    text_column("html"),
    text_column("answer"),
    Column("at", Micros),
    UniqueConstraint("key"),
)
Index("ix_messages_parcel_id", messages.c.parcel_id)
Index("ix_messages_order_id", messages.c.order_id)
# The whole of what is counted by period, so that no text is read for it.
_stood = messages.c.at.is_not(None)
Index(
    "ix_messages_told",
    messages.c.at,
    messages.c.moment,
    messages.c.channel,
    messages.c.state,
    messages.c.language,
    sqlite_where=_stood,
)

# Who may be told what by which way, as it was said: the newest word holds, the older ones prove.
consents = Table(
    "consents",
    metadata,
    id_column(),
    code_column("address"),
    code_column("channel"),
    code_column("purpose"),
    count_column("granted"),
    text_column("proof"),
    text_column("source"),
    time_column("at"),
)
Index("ix_consents_address", consents.c.address)

watches = Table(
    "watches",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True),
    code_column("carrier"),
    count_column("round"),
    time_column("begun_at"),
    Column("poll_at", Micros),
    Column("review_at", Micros),
    # The earlier of the two, or the end of the lease of a look that is under way.
    Column("due_at", Micros),
    Column("looked_at", Micros),
    Column("news_at", Micros),
    count_column("looks"),
    count_column("failures"),
    Column("promised", Text),
    count_column("slips"),
    text_column("silent"),
)
_watched = watches.c.due_at.is_not(None)
Index(
    "ix_watches_due",
    watches.c.carrier,
    watches.c.due_at,
    sqlite_where=_watched,
)
Index("ix_watches_silent", watches.c.silent, sqlite_where=watches.c.silent != literal_column("''"))

tracking_events = Table(
    "tracking_events",
    metadata,
    id_column(),
    reference("parcels", "parcel_id"),
    Column("key", Code, nullable=False),
    time_column("at"),
    code_column("code"),
    text_column("text"),
    code_column("milestone"),
    text_column("place"),
    code_column("source"),
    time_column("seen_at"),
    code_column("incident"),
    UniqueConstraint("parcel_id", "key"),
)
