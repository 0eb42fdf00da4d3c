"""The table that reports are counted from.

See `tables` for what holds of all of them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
)

from workstation.storage.columns import (
    Id,
    code_column,
    count_column,
    metadata,
    text_column,
)

# What became of each parcel, as reports count it: reckoned anew from the other tables, never asked
# by a scan. Days are ordinals, `packed_*` and `handed_day` on the shop's clock.
outcomes = Table(
    "outcomes",
    metadata,
    Column("parcel_id", Id, ForeignKey("parcels.id"), primary_key=True, autoincrement=False),
    code_column("shop"),
    code_column("carrier"),
    code_column("service"),
    code_column("country"),
    Column("packed_day", Integer),
    count_column("packed_hour"),
    text_column("packed_by"),
    Column("bought_day", Integer),
    Column("handed_day", Integer),
    Column("promised_day", Integer),
    Column("delivered_day", Integer),
    code_column("fate"),
    count_column("heard"),
    count_column("silent"),
    count_column("failed"),
    count_column("damaged"),
    Column("cents", BigInteger),
    code_column("currency"),
    count_column("spoilt"),
    Column("spoilt_cents", BigInteger, nullable=False, server_default="0"),
)
Index("ix_outcomes_packed_day", outcomes.c.packed_day)
Index("ix_outcomes_bought_day", outcomes.c.bought_day)
Index("ix_outcomes_handed_day", outcomes.c.handed_day)
