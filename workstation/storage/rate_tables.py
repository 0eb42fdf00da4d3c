"""The tables of kept prices and chosen services."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text

from workstation.storage.columns import (
    Code,
    Id,
    Micros,
    code_column,
    metadata,
    text_column,
    time_column,
)

rate_answers = Table(
    "rate_answers",
    metadata,
    Column("lane", Code, nullable=False),
    Column("account", Code, nullable=False),
    time_column("asked_at"),
    Column("told_at", Micros),
    Column("quoted_at", Micros),
    code_column("code"),
    text_column("reason"),
    text_column("offers"),
    PrimaryKeyConstraint("lane", "account"),
)
Index("ix_rate_answers_asked_at", rate_answers.c.asked_at)

service_choices = Table(
    "service_choices",
    metadata,
    Column("order_id", Id, ForeignKey("orders.id"), primary_key=True, autoincrement=False),
    Column("account", Code, nullable=False),
    Column("service", Code, nullable=False),
    Column("price_cents", BigInteger),
    Column("price_currency", Text),
    text_column("reason"),
    time_column("chosen_at"),
)
