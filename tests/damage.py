"""Damage to a database file, done to the page that a test means and to no other."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

PAGE = 4096
WASTE = b"\x5a"


def spoil_first_page(path: Path) -> None:
    """The file cannot even be opened."""
    _waste(path, 1)


def spoil_lines(path: Path) -> None:
    """The order lines cannot be read: the file opens, and only a check tells."""
    with closing(dbapi2.connect(str(path))) as connection:
        ((page,),) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'order_lines'"
        ).fetchall()
    _waste(path, int(page))


def _waste(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(WASTE * PAGE)
