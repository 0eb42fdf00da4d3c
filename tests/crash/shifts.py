"""Whole shifts of the headless demo, killed again and again, and what the ledgers say of them."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import text

from tests.crash.harness import CHECKOUT
from tests.databases import open_address
from workstation.wire import FILE_NAME as WORKER_FILE

VICTIMS = ("both", "shift", "worker", "worker")
BUSY = 0.85
"""How many of the kills wait until something has happened out there; the others may come at once,
in the middle of a start.
"""


@dataclass
class Shifts:
    """Plays shifts one after the other in folders of their own; gives the number of kills due."""

    folder: Path
    rng: random.Random
    latest: float = 0.6
    played: int = 0

    def play(self, kills: int) -> list[dict[str, Any]]:
        """Kill so often in all; gives what `checked` says of each shift that was ended."""
        told = []
        while kills > 0 or not told:
            out = self.folder / f"shift-{self.played}"
            self.played += 1
            try:
                kills -= self._play_one(out, kills)
            finally:
                end_leftovers(out)
            told.append(checked(out))
        return told

    def _play_one(self, out: Path, kills: int) -> int:
        """Play a shift until it ends; gives how many kills it lived through."""
        done = 0
        with (self.folder / f"{out.name}.txt").open("ab") as log:
            life = start(out, log)
            while True:
                try:
                    code = self._wait(life, out) if done < kills else life.wait(timeout=120)
                except subprocess.TimeoutExpired:
                    assert done < kills, f"it hangs: {said(out)}"
                    done += 1
                    if kill(life, out, self.rng.choice(VICTIMS)):
                        life = start(out, log)
                    continue
                assert code == 0, said(out)
                return done

    def _wait(self, life: subprocess.Popen[bytes], out: Path) -> int:
        """Wait for a moment to kill, mostly one when something is on its way; the exit code of a
        shift that ended before that.
        """
        before = far_side(out)
        busy = self.rng.random() < BUSY
        while busy and far_side(out) == before:
            with suppress(subprocess.TimeoutExpired):
                return life.wait(timeout=0.02)
        return life.wait(timeout=self.rng.uniform(0, self.latest))


def far_side(out: Path) -> list[int]:
    """How long the ledgers of the far side are."""
    names = ("carrier/ledger.jsonl", "labels/labels.jsonl", "mail/ledger.jsonl")
    return [(out / name).stat().st_size if (out / name).exists() else 0 for name in names]


def start(out: Path, log: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "workstation", "demo", "--headless", "--out", str(out)],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )


def kill(life: subprocess.Popen[bytes], out: Path, victim: str) -> bool:
    """SIGKILL for the shift, its worker, or both; True when the shift is dead."""
    worker = 0
    with suppress(OSError, ValueError):
        worker = int(json.loads((out / "data" / WORKER_FILE).read_text("utf-8"))["pid"])
    # An address that a dead worker left behind may name a number that is somebody else's now.
    if worker and victim in ("both", "worker") and _is_worker(worker, out):
        with suppress(OSError):
            os.kill(worker, signal.SIGKILL)
    if victim == "worker":
        return False
    life.kill()
    life.wait()
    return True


def _is_worker(pid: int, out: Path) -> bool:
    with suppress(OSError):
        return str(out).encode() in Path(f"/proc/{pid}/cmdline").read_bytes()
    return False


def end_leftovers(out: Path) -> None:
    """End what a shift that died while it started its world has left without an address."""
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            words = (entry / "cmdline").read_bytes().split(b"\0")
            if any(word.startswith(f"{out}/".encode()) for word in words):
                os.kill(int(entry.name), signal.SIGKILL)


def said(out: Path) -> str:
    return (out.parent / f"{out.name}.txt").read_text("utf-8", "replace")[-3000:]


def checked(out: Path) -> dict[str, Any]:
    """Compare our books with the far sides' ledgers; gives how many doubts were answered how."""
    report = json.loads((out / "report.json").read_text("utf-8"))
    parcels = report["parcels"]
    by_demo = [parcel for parcel in parcels if parcel["carrier"] == "demo"]
    sold = Counter(sale["tracking_number"] for sale in report["ledgers"]["demo"])
    assert sold == Counter(parcel["tracking_number"] for parcel in by_demo)
    printed = Counter(
        bar
        for line in (out / "labels" / "labels.jsonl").read_text("utf-8").splitlines()
        for bar in json.loads(line)["barcodes"]
    )
    assert printed == Counter(parcel["tracking_number"] for parcel in parcels)
    mails = [mail["message_id"] for mail in report["ledgers"]["mail"]]
    assert len(set(mails)) == len(mails) == len(report["messages"])
    shipped = [one["parcels"] for one in report["messages"] if one["milestone"] == "shipped"]
    told = Counter(key for keys in shipped for key in keys)
    assert told == Counter(parcel["key"] for parcel in parcels)
    assert report["mails_without_a_message"] == []
    assert all(parcel["scanned_out"] for parcel in parcels)
    assert len(parcels) == 20
    return {"answers": answers(out), "parcels": len(parcels)}


def answers(out: Path) -> dict[str, int]:
    """What was asked in all lives of a shift, and answered how."""
    engine = open_address(str(out / "data" / "packbench.db"))
    with engine.connect() as connection:
        rows = connection.execute(
            text("SELECT payload FROM events WHERE kind = 'QuestionAnswered'")
        ).scalars()
        told = [json.loads(row) for row in rows]
    engine.dispose()
    return dict(
        Counter(
            f"{one['cause'].partition(':')[0]}={one['answer'].partition(':')[0]}" for one in told
        )
    )


def seconds_since(moment: float) -> float:
    return round(time.monotonic() - moment, 1)
