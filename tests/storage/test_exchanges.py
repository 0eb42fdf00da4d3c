"""What was said with carriers is kept for a while, and no longer."""

from __future__ import annotations

from datetime import timedelta

from tests.databases import Database
from workstation.ports.exchanges import KeptExchange
from workstation.storage.exchanges import KEPT, forget_exchanges


def test_what_was_said_comes_back_in_its_order_and_is_forgotten_in_time(database: Database) -> None:
    now = database.clock.now()
    old = KeptExchange(now - KEPT - timedelta(seconds=1), "POST", "/a", "unknown", 0, 1.5, "{}", "")
    new = KeptExchange(now, "GET", "/b", "answered", 200, 0.25, "", '{"id": "(3 characters)"}')
    with database.begin() as uow:
        uow.exchanges.keep("R1", [old, new])
        uow.exchanges.keep("R2", [])
        uow.commit()
    with database.begin() as uow:
        assert uow.exchanges.of("R1") == [old, new]
        assert uow.exchanges.of("R2") == []
    forget_exchanges(database.engine(), now=now)
    with database.begin() as uow:
        assert uow.exchanges.of("R1") == [new]
