"""Orders of one customer that leave in one parcel."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    op.add_column("orders", sa.Column("merged_into", sa.BigInteger()))
    op.add_column("order_lines", sa.Column("merged_from", sa.BigInteger()))
