"""A disk that loses power: it keeps what was synced, and a random half of what was not.

The product's own driver lets nobody write a file system in Python, so its transactions are played
twice. The first time through the product, which tells every statement and its values; the second
time word for word through APSW, on the same schema, with the product's pragmas and its
checkpoints, on a `Disk`. At any write the disk can say what it would hold after a cut of the
power; the product's own driver then opens that and is asked what is left.
"""

from __future__ import annotations

import hashlib
import random
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from tests.databases import Database
from tests.services.shop import BOWL, MUG, Shop, line
from workstation.storage.engine import _PRAGMAS, hold, open_sqlite

SECTOR = 512
CHECKPOINT_EVERY = 9
"""Commits between two of the worker's checkpoints; few, so that the log begins anew often."""
CUTS_A_PLAY = 20

Told = tuple[str, Any]


class Listener:
    """Stands before the product's connection and writes down what is said to it."""

    def __init__(self, connection: Any, heard: list[Told]) -> None:
        self._connection = connection
        self._heard = heard

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, text: str, params: Any = ()) -> Any:
        self._heard.append((text, dict(params) if isinstance(params, Mapping) else tuple(params)))
        return self._connection.execute(text, params)

    def executemany(self, text: str, rows: Sequence[Any]) -> None:
        for row in rows:
            self.execute(text, row)


def told_by_a_shift(database: Database, orders: int) -> list[Told]:
    """Import, pack, buy, print and tell customers of so many orders, and give all statements."""
    begin = database.station()
    session: Any = begin._held.get()
    heard: list[Told] = []
    session._connection = Listener(session._connection, heard)
    database._begin = begin
    shop = Shop(database)
    for number in range(1001, 1001 + orders):
        shop.order(str(number), line(MUG), line(BOWL))
        shop.scan(str(number), MUG, BOWL)
        shop.work()
    shop.wait(300.0)
    assert len(shop.carrier.ledger) == orders
    return heard


@dataclass
class _Bytes:
    """One file: as programs see it, as it certainly stands on the disk, and what is between."""

    now: bytearray
    safe: bytearray
    unsynced: set[int] = field(default_factory=set)

    def touched(self, start: int, end: int) -> None:
        self.unsynced.update(range(start // SECTOR, -(-end // SECTOR)))

    def left(self, rng: random.Random) -> bytes:
        kept = bytearray(self.safe)
        for sector in sorted(self.unsynced):
            if rng.random() < 0.5:
                start, end = sector * SECTOR, min((sector + 1) * SECTOR, len(self.now))
                if start < end:
                    kept.extend(bytes(max(0, end - len(kept))))
                    kept[start:end] = self.now[start:end]
        if len(self.now) < len(self.safe) and rng.random() < 0.5:
            del kept[len(self.now) :]
        return bytes(kept)


class Disk(apsw.VFS):
    """A file system on real files that remembers what was synced; `on_write` hears each change."""

    def __init__(self, name: str, on_write: Callable[[], None]) -> None:
        self.files: dict[Path, _Bytes] = {}
        self.on_write = on_write
        super().__init__(name, base="")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name)
        if path not in self.files:
            found = path.read_bytes() if path.exists() else b""
            self.files[path] = _Bytes(bytearray(found), bytearray(found))
        return _File(self, path, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:
        super().xDelete(name, sync)
        self.files.pop(Path(name), None)

    def left(self, rng: random.Random) -> dict[str, bytes]:
        """The files as they would be found after a cut at this moment."""
        return {path.name: content.left(rng) for path, content in self.files.items()}


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, path: Path, name: Any, flags: list[int]) -> None:
        self._disk = disk
        self._bytes = disk.files[path]
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        end = offset + len(data)
        now = self._bytes.now
        now.extend(bytes(max(0, end - len(now))))
        now[offset:end] = data
        self._bytes.touched(offset, end)
        self._disk.on_write()

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        now = self._bytes.now
        self._bytes.touched(min(size, len(now)), max(size, len(now)))
        del now[size:]
        now.extend(bytes(size - len(now)))
        self._disk.on_write()

    def xSync(self, flags: int) -> None:
        # The real disk need not be waited for: only what this one remembers counts.
        self._disk.on_write()
        self._bytes.safe[:] = self._bytes.now
        self._bytes.unsynced.clear()


@dataclass(frozen=True)
class Cut:
    """What is left of the files after a cut, and how many commits had been acknowledged."""

    files: Mapping[str, bytes]
    acknowledged: int


class Play:
    """Plays told statements on a `Disk` of its own."""

    def __init__(self, told: Sequence[Told], template: Path, folder: Path, synchronous: str):
        self.told = told
        self.acknowledged = 0
        self.writes = 0
        self._template = template
        self._folder = folder
        self._synchronous = synchronous
        self._cut_at: frozenset[int] = frozenset()
        self._rng = random.Random(0)
        self._cuts: list[Cut] = []
        self._disk: Disk

    def states(self) -> list[str]:
        """Play undisturbed; gives what the database held at first and after each commit."""
        states: list[str] = []
        self._play(lambda line: states.append(digest(line)))
        return states

    def cuts(self, at: frozenset[int], rng: random.Random) -> list[Cut]:
        """Play, and cut the power at these writes, counted from 1."""
        self._cut_at, self._rng, self._cuts = at, rng, []
        self._play(lambda line: None)
        return self._cuts

    def _on_write(self) -> None:
        self.writes += 1
        if self.writes in self._cut_at:
            self._cuts.append(Cut(self._disk.left(self._rng), self.acknowledged))

    def _play(self, after_commit: Callable[[apsw.Connection], None]) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        path = self._folder / "packbench.db"
        shutil.copy(self._template, path)
        self.acknowledged = self.writes = 0
        name = f"frail-{id(self)}"
        self._disk = Disk(name, self._on_write)
        line = self._connect(path, name)
        worker = self._connect(path, name)
        after_commit(line)
        committed, lasting = 0, True
        for text, params in self.told:
            line.execute(self._synced(text), params).fetchall()
            if "synchronous=" in text:
                # The product says of which commits it does not need to be sure.
                lasting = text.endswith("FULL")
            if text == "COMMIT":
                committed += 1
                self.acknowledged = committed if lasting else self.acknowledged
                after_commit(line)
                if committed % CHECKPOINT_EVERY == 0:
                    worker.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        worker.close()
        line.close()
        self._disk.unregister()

    def _connect(self, path: Path, name: str) -> apsw.Connection:
        line = apsw.Connection(str(path), vfs=name)
        line.execute("PRAGMA journal_mode=WAL")
        for pragma in _PRAGMAS:
            line.execute(self._synced(pragma))
        return line

    def _synced(self, text: str) -> str:
        """The statement, syncing no more than this play does."""
        return re.sub("synchronous=FULL", f"synchronous={self._synchronous}", text)


def digest(line: Any) -> str:
    """One word for all that a database holds; the same for the same content only."""
    told = hashlib.sha256()
    tables = line.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (table,) in tables.fetchall():
        rows = line.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - of our schema
        told.update(repr((table, sorted(map(repr, rows)))).encode())
    return told.hexdigest()


@dataclass
class Report:
    """What became of so many cuts."""

    cuts: int = 0
    corrupt: int = 0
    torn: int = 0
    """Cuts after which the database held what it never held between two commits."""
    lost: int = 0
    """Cuts after which an acknowledged commit was gone."""
    worst: int = 0
    """The most commits that one cut took."""

    def __str__(self) -> str:
        return (
            f"{self.cuts} cuts: {self.corrupt} corrupt, {self.torn} torn, "
            f"{self.lost} lost an acknowledged commit (at worst {self.worst})"
        )


def cut_power(
    told: Sequence[Told],
    template: Path,
    folder: Path,
    *,
    cuts: int,
    seed: int,
    synchronous: str = "FULL",
) -> Report:
    """Play the statements again and again, cut the power so often, and judge what is left."""
    play = Play(told, template, folder / "play", synchronous)
    states = play.states()
    newest = {state: number for number, state in enumerate(states)}
    moments = range(1, play.writes + 1)
    rng = random.Random(seed)
    report = Report()
    while report.cuts < cuts:
        wanted = min(CUTS_A_PLAY, cuts - report.cuts)
        for cut in play.cuts(frozenset(rng.sample(moments, wanted)), rng):
            report.cuts += 1
            _judge(cut, newest, folder / "left", report)
    return report


def _judge(cut: Cut, newest: Mapping[str, int], folder: Path, report: Report) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in cut.files.items():
        (folder / name).write_bytes(content)
    try:
        found = _found(folder / "packbench.db")
    except Exception:
        report.corrupt += 1
        return
    if not found:
        report.corrupt += 1
    elif found not in newest:
        report.torn += 1
    elif newest[found] < cut.acknowledged:
        report.lost += 1
        report.worst = max(report.worst, cut.acknowledged - newest[found])


def _found(path: Path) -> str:
    """What the product's own driver finds in a file, "" when it is damaged."""
    line = hold(open_sqlite(path))
    try:
        if line.execute("PRAGMA integrity_check").fetchall() == [("ok",)]:
            return digest(line)
        return ""
    finally:
        line.close()
