"""The kinds of columns that the tables are made of."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Text,
)

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

# SQLite makes a row's own number of an INTEGER key only.
Id = BigInteger().with_variant(Integer, "sqlite")
# Compared byte by byte on both databases, so that sorting and prefixes mean the same.
Code = Text().with_variant(Text(collation="C"), "postgresql")
Micros = BigInteger()


def id_column() -> Column[int]:
    return Column("id", Id, primary_key=True)


def text_column(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def code_column(name: str) -> Column[str]:
    return Column(name, Code, nullable=False, server_default="")


def count_column(name: str, start: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(start))


def time_column(name: str) -> Column[int]:
    return Column(name, Micros, nullable=False)


def reference(table: str, name: str) -> Column[int]:
    return Column(name, Id, ForeignKey(f"{table}.id"), nullable=False)
