"""How a transaction is meant: one that looks locks nothing, one need not outlast the power."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from tests.databases import Database
from tests.storage.samples import add_order, commit
from workstation.ports.work import NewWork, WorkState
from workstation.storage.unit_of_work import units_of_work


def test_who_looks_keeps_nobody_from_writing(sqlite_database: Database) -> None:
    with sqlite_database.station()(looks=True) as uow:
        assert uow.setting("seen") is None
        commit(sqlite_database.begin, lambda other: other.set_setting("seen", {"at": 1}))
        # What it sees is of one moment.
        assert uow.setting("seen") is None


def test_who_only_looks_cannot_write(sqlite_database: Database) -> None:
    with sqlite_database.begin(looks=True) as uow:
        with pytest.raises(RuntimeError, match="does not write"):
            uow.set_setting("seen", {"at": 1})
        uow.now()
        with pytest.raises(RuntimeError, match="nothing to commit"):
            uow.commit()
    with sqlite_database.begin() as uow:
        assert uow.setting("seen") is None


def test_a_commit_that_need_not_last_is_seen_at_once(database: Database) -> None:
    with database.begin(lasting=False) as uow:
        uow.set_setting("seen", {"at": 1})
        uow.commit()
    with database.station()() as uow:
        assert uow.setting("seen") == {"at": 1}


def test_the_lanes_that_a_commit_gave_work_to_are_told(database: Database) -> None:
    told: list[set[str]] = []

    def hear(lanes: Collection[str]) -> None:
        told.append(set(lanes))

    begin = units_of_work(database.engine(), clock=database.clock, heard=hear)
    try:
        order_id = add_order(begin, "1001")
        assert told == []
        work = NewWork(kind="buy_label", subject="1", purpose="1", lane="a", order_id=order_id)
        with begin() as uow:
            uow.work.add(work)
        assert told == [], "it came to nothing"
        commit(begin, lambda uow: uow.work.add(work))
        # Once more is the same piece of work.
        commit(begin, lambda uow: uow.work.add(work))
        assert told == [{"a"}]
        with begin() as uow:
            item = uow.work.claim(owner="b", lease_seconds=9)
            assert item is not None
            uow.work.refuse(item, reason="no", cause="x")
            uow.commit()
        with begin() as uow:
            again = uow.work.retry(item.id)
            assert again is not None
            assert again.state is WorkState.READY
            uow.commit()
        assert told == [{"a"}, {"a"}]
    finally:
        begin.close()
