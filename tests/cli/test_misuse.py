"""The command line, misused: one clear sentence, an exit code of 1 or 2, and never a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.bootstrap import Home
from workstation.cli import run
from workstation.config import FILE_NAME
from workstation.folders import DATABASE_FILE
from workstation.lanes import lanes_lock

ROOT = Path(__file__).parents[2]


def said(capsys: pytest.CaptureFixture[str]) -> str:
    told = capsys.readouterr().err.strip()
    assert told.startswith(("packbench: ", "usage: "))
    assert "Traceback" not in told
    return told


@pytest.fixture
def data(tmp_path: Path) -> str:
    folder = tmp_path / "data"
    return str(folder)


@pytest.mark.parametrize(
    "command",
    [
        ["outbox", "answer", "99", "x"],
        ["outbox", "answer", "no such cause", "again", "--all-of-cause"],
        ["outbox", "retry", "99"],
        ["orders", "show", "NOPE"],
        ["orders", "import", "not-there.csv"],
        ["label", "render", "--from", "not-there.json", "--out", "label.zpl"],
        ["restore"],
        ["restore", "not-there.db"],
    ],
)
def test_what_is_not_there_is_refused_in_words_and_as_json(
    data: str, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", data, *command]) == 1
    words = said(capsys)
    assert run(["--data", data, *command, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["advice"]
    assert told["error"] in words


@pytest.mark.parametrize(
    "command",
    [
        ["nonsense"],
        ["outbox", "answer", "abc", "again"],
        ["outbox", "retry", "0"],
        ["orders", "list", "--limit", "-5"],
        ["orders", "list", "--filter", "bad"],
        ["label", "render", "--from", "a", "--out", "b", "--dpi", "204"],
        ["bench", "nonsense"],
        ["--data", "", "orders", "list"],
    ],
)
def test_what_is_not_understood_ends_with_2_and_touches_nothing(
    data: str, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--data", data, *command])
    assert ended.value.code == 2
    assert "<" not in said(capsys)
    assert not Path(data).exists()


@pytest.mark.parametrize("command", [["orders", "list"], ["backup"], ["worker"], ["outbox", "run"]])
def test_a_data_folder_that_cannot_be_is_told(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert run(["--data", str(in_the_way / "data"), *command]) == 1
    assert "--data" in said(capsys)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("foo = [", FILE_NAME),
        ("[shop]\nnam = 1", "shop.nam"),
        ('[database]\nurl = "mysql://a@b/c"', "database.url"),
        ('[database]\nurl = "no address"', "database.url"),
        ('[database]\nurl = "postgresql://a@b:many/c"', "database.url"),
        ('[database]\nurl = "postgresql://a:s3cret@b/c"', "database.url"),
    ],
)
@pytest.mark.parametrize("command", [["orders", "list"], ["worker"], ["doctor"]])
def test_wrong_settings_are_named_by_every_command(
    tmp_path: Path, text: str, named: str, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert run(["--data", str(tmp_path), *command]) == 1
    told = "".join(capsys.readouterr())
    assert named in told
    assert "s3cret" not in told
    assert "Traceback" not in told


@pytest.mark.parametrize("command", [["orders", "list"], ["backup"], ["doctor"]])
def test_a_damaged_database_is_told_with_the_way_back(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / DATABASE_FILE).write_bytes(b"no database at all" * 4000)
    assert run(["--data", str(tmp_path), *command]) == 1
    told = "".join(capsys.readouterr())
    assert "backup" in told
    assert "Traceback" not in told


def test_a_demo_that_has_nowhere_to_write_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert run(["demo", "--headless", "--out", str(in_the_way)]) == 1
    assert str(in_the_way) in said(capsys)


def test_a_mistake_of_ours_is_told_and_its_trace_kept_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def slip(_: Home) -> None:
        raise LookupError("parcel 7 has no order")

    monkeypatch.setattr(Home, "views", slip)
    assert run(["--data", str(tmp_path), "orders", "list"]) == 1
    assert "command.log" in said(capsys)
    log = tmp_path / "log" / "command.log"
    assert "parcel 7 has no order" in log.read_text(encoding="utf-8")


def test_nothing_is_restored_under_a_running_packbench(
    data: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", data, "orders", "list"]) == 0
    assert run(["--data", data, "backup"]) == 0
    before = (Path(data) / DATABASE_FILE).stat().st_ino
    with lanes_lock(Path(data)):
        assert run(["--data", data, "restore"]) == 1
    assert "Nothing was restored" in said(capsys)
    assert (Path(data) / DATABASE_FILE).stat().st_ino == before
    assert run(["--data", data, "restore"]) == 0


def packbench(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in shown}
    return subprocess.run(
        [sys.executable, "-m", "workstation", *command],
        cwd=ROOT,
        env={**bare, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("command", [["--data", "{}"], ["demo", "--out", "{}"]])
def test_without_a_display_the_window_says_what_needs_none(
    tmp_path: Path, command: list[str]
) -> None:
    done = packbench(*(part.format(tmp_path) for part in command))
    assert done.returncode == 1
    assert "--headless" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "workstation", "--data", str(tmp_path), "orders", "list"],
            cwd=ROOT,
            stdout=gone,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of another kind")
def test_what_lies_in_the_data_folder_is_its_users_alone(data: str) -> None:
    folder = Path(data)
    Home(folder).save({"station": {"name": "Bench 2"}})
    assert run(["--data", data, "orders", "list"]) == 0
    assert run(["--data", data, "outbox", "run"]) == 0
    assert folder.stat().st_mode & 0o077 == 0
    for name in (FILE_NAME, DATABASE_FILE):
        assert (folder / name).stat().st_mode & 0o077 == 0
