"""What no file of the project may hold, and what the lock file must."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
# Written in pieces, so that this file does not hold them.
FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w.~-])/(?:" + r"work|root|home" + r")/\w"),
    "a package registry's host": re.compile(
        r"\b(?:" + r"py" + r"pi\.org|pythonhosted\.org|deb\.debian|registry\.npm)"
    ),
}
OWN_CODE = ("workstation", "packaging", "tests", "benchmarks")


def tracked_files() -> list[Path]:
    """Return the files of this checkout that git tracks, or all but build products without git."""
    answer = subprocess.run(
        ["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if answer.returncode == 0 and answer.stdout:
        paths = [CHECKOUT / name for name in answer.stdout.split("\0") if name]
    else:
        built = {".venv", "build", "dist", ".git"}
        paths = [
            path for path in CHECKOUT.rglob("*") if path.relative_to(CHECKOUT).parts[0] not in built
        ]
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", "replace")


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}: {match.group()}"
        for path in tracked_files()
        if (match := FORBIDDEN[what].search(text_of(path)))
    ]
    assert not found, what


def test_only_one_module_of_a_package_writes_fields_of_a_label() -> None:
    """Every text passes an escape function, so that no name can carry a printer command."""
    start = "^" + "FD"
    writers: dict[str, list[str]] = {}
    for path in (CHECKOUT / "workstation").rglob("*.py"):
        inside = path.relative_to(CHECKOUT / "workstation")
        # The virtual printer, its reader and its picture read fields; they write none.
        if {"virtual", "zpl_reader.py", "zpl_picture.py"} & set(
            inside.parts
        ) or start not in text_of(path):
            continue
        unescaped = text_of(path).replace("^FH_" + start, "")
        assert start not in unescaped, f"{inside}: a field that is not announced as escaped"
        writers.setdefault(inside.parts[0], []).append(inside.as_posix())
    assert all(len(modules) == 1 for modules in writers.values()), writers


def lock_entries() -> dict[str, str]:
    text = (CHECKOUT / "packaging" / "lock.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text)
    return {entry.partition("==")[0]: entry for entry in entries if "==" in entry}


def plain_name(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("_", "-")


def test_the_lock_names_no_host_and_no_path() -> None:
    for entry in lock_entries().values():
        assert "://" not in entry
        assert "--index" not in entry
        assert not re.search(r"(?m)(?:^|\s)/\w", entry)


def test_every_locked_package_is_pinned_and_hashed() -> None:
    entries = lock_entries()
    assert len(entries) > 30
    for name, entry in entries.items():
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), name
        assert re.match(rf"{re.escape(name)}==[\w.+!-]+ ", entry), name


def test_the_lock_holds_everything_that_the_project_file_asks_for() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    assert {plain_name(one) for one in asked} <= set(lock_entries())


def test_the_locked_qt_is_one_that_python_3_11_survives() -> None:
    version = re.match(r"pyside6-essentials==6\.(\d+)", lock_entries()["pyside6-essentials"])
    assert version is not None
    assert 8 <= int(version.group(1)) < 12
