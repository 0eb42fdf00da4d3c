"""What `make peers` compares with is installed aside, and what cannot be had is named."""

from __future__ import annotations

import sys
from pathlib import Path

import peers
import pytest


def have_the_makers(folder: Path) -> None:
    (folder / "buckets" / "moto").mkdir(parents=True)
    (folder / "vendure" / "node_modules" / "@vendure" / "core").mkdir(parents=True)
    (folder / "prism" / "node_modules" / ".bin" / "prism").mkdir(parents=True)
    for name in peers.BENCH:
        stem, _, version = name.partition("==")
        (folder / "bench" / f"{stem.replace('-', '_')}-{version}.dist-info").mkdir(parents=True)


def test_what_cannot_be_had_is_named_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "python" / "brother_ql").mkdir(parents=True)
    (tmp_path / "python" / "pyzbar").mkdir()
    have_the_makers(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setenv("HOME", str(tmp_path))
    told = peers.install(python=Path(sys.executable), folder=tmp_path)
    assert [("npm" in line, "emupos" in line) for line in told] == [(True, False), (False, True)]


def test_what_is_there_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (f"node/node_modules/{one}" for one in ("zpl-renderer-js", "bwip-js", "axe-core")):
        (tmp_path / name).mkdir(parents=True)
    for name in ("python/brother_ql", "python/pyzbar", "emupos/bin/emupos"):
        (tmp_path / name).mkdir(parents=True)
    have_the_makers(tmp_path)
    program = tmp_path / "npm"
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert peers.install(python=Path(sys.executable), folder=tmp_path) == []


def test_an_installer_that_fails_says_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python/brother_ql", "python/pyzbar", "emupos/bin/emupos"):
        (tmp_path / name).mkdir(parents=True)
    have_the_makers(tmp_path)
    program = tmp_path / "npm"
    program.write_text("#!/bin/sh\necho first >&2\necho no such package >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    (line,) = peers.install(python=Path(sys.executable), folder=tmp_path)
    assert line.endswith("no such package")


def test_each_maker_of_labels_is_tried_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python/brother_ql", "python/pyzbar", "emupos/bin/emupos", "node/node_modules"):
        (tmp_path / name).mkdir(parents=True)
    have_the_makers(tmp_path)
    (tmp_path / "bench" / "zpl-0.1.13.dist-info").rmdir()
    installer = tmp_path / "python3"
    installer.write_text("#!/bin/sh\necho $* >&2\nexit 1\n")
    installer.chmod(0o755)
    monkeypatch.setenv("PATH", "/bin:/nothing")
    told = [line for line in peers.install(python=installer, folder=tmp_path) if "npm" not in line]
    assert [line.startswith(f"{tmp_path / 'bench'} zpl==0.1.13: ") for line in told] == [True]


def test_a_shop_is_installed_by_itself_with_what_its_maker_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (f"node/node_modules/{one}" for one in ("zpl-renderer-js", "bwip-js", "axe-core")):
        (tmp_path / name).mkdir(parents=True)
    for name in ("python/brother_ql", "python/pyzbar", "emupos/bin/emupos"):
        (tmp_path / name).mkdir(parents=True)
    have_the_makers(tmp_path)
    (tmp_path / "vendure" / "node_modules" / "@vendure" / "core").rmdir()
    program = tmp_path / "npm"
    program.write_text("#!/bin/sh\necho out of reach >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    (line,) = peers.install(python=Path(sys.executable), folder=tmp_path)
    assert line.endswith("@vendure/core: out of reach")
    assert "batch-execute" in (tmp_path / "vendure" / "package.json").read_text("utf-8")
