"""The search index over orders: FTS5 on SQLite, a text-search vector on PostgreSQL, one folding for
both.

Written when an order comes in or its address changes, never in a scan: merging the index can take
half a second at a million orders.
"""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import text

from workstation.storage.folding import plain_words, tokens
from workstation.storage.statements import POSTGRESQL, Statement

INDEX = Statement(
    text("INSERT INTO order_search (rowid, words) VALUES (:order_id, :words)"),
    text(
        "INSERT INTO order_search (order_id, words) VALUES (:order_id, CAST(:words AS tsvector)) "
        "ON CONFLICT (order_id) DO UPDATE SET words = excluded.words"
    ),
)
UNINDEX = Statement(
    text("DELETE FROM order_search WHERE rowid = :order_id"),
    text("DELETE FROM order_search WHERE order_id = :order_id"),
)

_LONGEST = 200
_MOST = 10_000


def words_of(parts: list[str], dialect: str) -> str:
    """What is written to the index for the texts of one order."""
    found = [word for part in parts for word in _words(part)][:_MOST]
    if dialect == POSTGRESQL:
        return " ".join(f"'{word}':{place}" for place, word in enumerate(found, start=1))
    return " ".join(found)


def _words(part: str) -> tuple[str, ...]:
    """Articles and cities come again and again; a megabyte of text is not kept for that."""
    return _kept(part) if len(part) <= _LONGEST else _cut(part)


def _cut(part: str) -> tuple[str, ...]:
    if part.isascii():
        return tuple(word[:_LONGEST] for word in plain_words(part))
    return tuple(word.text[:_LONGEST] for word in tokens(part))


_kept = lru_cache(maxsize=8192)(_cut)


def query_of(wanted: str, dialect: str) -> str:
    """The index's own words for a search: every word must begin a word; "" finds nothing.

    Characters of scripts without blanks are single words in the index; a run of them must stand
    together.
    """
    runs: list[tuple[bool, list[str]]] = []
    for word in tokens(wanted):
        if word.single and word.joined and runs:
            runs[-1][1].append(word.text)
        else:
            runs.append((word.single, [word.text[:_LONGEST]]))
    if dialect == POSTGRESQL:
        return " & ".join(
            "(" + " <-> ".join(f"'{one}'" for one in run) + ")" if single else f"'{run[0]}':*"
            for single, run in runs
        )
    return " AND ".join(
        '"' + " ".join(run) + '"' + ("" if single else " *") for single, run in runs
    )
