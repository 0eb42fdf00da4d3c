from __future__ import annotations

from pathlib import Path

import pytest

from workstation.storage import reserve
from workstation.storage.reserve import SUFFIX, Reserve, free_bytes

MB = 1024 * 1024


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "packbench.db"


def test_the_reserve_holds_real_room_that_only_its_owner_reads(database: Path) -> None:
    kept = Reserve(database, size=4 * MB, plenty=0)
    assert kept.look() == "made"
    told = database.with_name(database.name + SUFFIX).stat()
    assert told.st_size == 4 * MB
    assert told.st_blocks * 512 >= 4 * MB, "a hole holds no room"
    assert told.st_mode & 0o077 == 0
    assert kept.look() == ""


def test_a_full_disk_gets_the_reserve_and_gives_it_back_when_there_is_plenty(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 100 * MB
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: free)
    kept = Reserve(database, size=4 * MB, plenty=50 * MB)
    assert kept.look() == "made"
    free = MB // 2
    assert kept.look() == "given up"
    assert not kept.path.exists()
    free = 40 * MB
    assert kept.look() == "", "taken back while purchases still wait for room"
    free = 54 * MB
    assert kept.look() == "made"


def test_no_reserve_is_made_where_it_would_take_the_last_room(database: Path) -> None:
    assert Reserve(database, size=MB, plenty=free_bytes(database.parent) * 2).look() == ""
    assert Reserve(database, size=0, plenty=0).look() == ""
    assert not list(database.parent.iterdir())
