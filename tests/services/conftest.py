"""A shop for each test of a verb: `shop` on SQLite, `any_shop` on both databases in turn."""

from __future__ import annotations

import pytest

from tests.databases import Database
from tests.services.shop import Shop


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    return Shop(sqlite_database)


@pytest.fixture
def any_shop(database: Database) -> Shop:
    return Shop(database)
