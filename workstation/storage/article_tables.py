"""What is remembered of articles, and what orders ask of their carrier."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text

from workstation.storage.columns import Code, Id, metadata, text_column, time_column

articles = Table(
    "articles",
    metadata,
    # The code as it is compared; `sku` is how the shop writes it.
    Column("key", Code, primary_key=True),
    text_column("sku"),
    text_column("description"),
    text_column("hs_code"),
    text_column("origin"),
    Column("weight_g", Integer),
    Column("value_cents", BigInteger),
    Column("value_currency", Text),
    text_column("maker_code"),
    text_column("gtin"),
    text_column("dangers"),
    time_column("changed_at"),
)

# Apart from the order's own row, which every scan reads: few orders ask for anything.
order_asks = Table(
    "order_asks",
    metadata,
    Column("order_id", Id, ForeignKey("orders.id"), primary_key=True),
    text_column("asks"),
)
