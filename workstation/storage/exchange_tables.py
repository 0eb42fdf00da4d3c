"""What is kept of the talk with carriers, apart from the intents that a bench reads."""

from __future__ import annotations

from sqlalchemy import Index, Table

from workstation.storage.columns import (
    code_column,
    id_column,
    metadata,
    text_column,
    time_column,
)

purchase_exchanges = Table(
    "purchase_exchanges",
    metadata,
    id_column(),
    code_column("client_ref"),
    # One call as JSON, redacted.
    text_column("told"),
    time_column("at"),
)
Index("ix_purchase_exchanges_client_ref", purchase_exchanges.c.client_ref)
Index("ix_purchase_exchanges_at", purchase_exchanges.c.at)
