"""The orders that leave next, read by the bare driver for the first picture of the window, which is
painted before SQLAlchemy is loaded. It imports as little as it can.
"""

from __future__ import annotations

import os

FirstRow = tuple[str, str, str]
"""Order number, customer, city."""

_NEXT = (
    "SELECT number, to_name, to_city FROM orders WHERE queue = 'ready' "
    "ORDER BY due_day, placed_at, id LIMIT ?"
)


def first_rows(path: str, *, limit: int) -> list[FirstRow]:
    """The first rows of the queue; none where there is no file or where anything is amiss, since
    the window itself tells that a moment later.
    """
    if not os.path.exists(path):
        return []
    from sqlcipher3 import dbapi2

    try:
        connection = dbapi2.connect(path, timeout=0.05, isolation_level=None)
        try:
            connection.execute("PRAGMA query_only=ON")
            found: list[FirstRow] = connection.execute(_NEXT, (limit,)).fetchall()
        finally:
            connection.close()
    except dbapi2.Error:
        return []
    return found
