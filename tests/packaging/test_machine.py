"""What set-up decides about a machine, and what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import machine
import pytest


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_every_promised_python_is_taken(version: tuple[int, int]) -> None:
    assert machine.python_objection(version) is None


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (2, 7)])
def test_another_python_is_refused_with_the_command_that_works(version: tuple[int, int]) -> None:
    sentence = machine.python_objection(version)
    assert sentence is not None
    assert machine.dotted(version) in sentence
    assert "python3.11 packaging/bootstrap.py demo" in sentence


def test_the_pythons_that_set_up_takes_are_those_of_the_project_file() -> None:
    text = Path("pyproject.toml").read_text(encoding="utf-8")
    oldest, too_new = machine.OLDEST_PYTHON, machine.FIRST_PYTHON_TOO_NEW
    wanted = f">={machine.dotted(oldest)},<{machine.dotted(too_new)}"
    assert f'requires-python = "{wanted}"' in text


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":1"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_window_is_opened_where_a_screen_is(
    platform: str, environment: dict[str, str], shown: bool
) -> None:
    assert machine.has_display(platform=platform, environment=environment) is shown


def test_a_removed_package_with_left_over_settings_counts_as_missing() -> None:
    answer = "installed libgl1\nconfig-files xvfb\nnot-installed xauth\n"
    assert machine.installed_packages(answer) == ["libgl1"]


def test_only_what_is_missing_is_asked_for_in_order() -> None:
    missing = machine.missing_packages(required=["c", "a", "b"], installed=["a", "x"])
    assert missing == ["c", "b"]


def test_a_library_that_a_newer_debian_renamed_is_not_missing() -> None:
    assert machine.missing_packages(required=["libglib2.0-0"], installed=["libglib2.0-0t64"]) == []


def test_the_sentence_about_missing_packages_holds_the_command() -> None:
    sentence = machine.missing_packages_sentence(packages=["xvfb", "xauth"], reason="not root")
    assert sentence == (
        "Not installed (not root): xvfb, xauth. "
        "Run: sudo apt-get install --no-install-recommends xvfb xauth"
    )
    assert "\n" not in sentence


def test_no_package_is_named_twice() -> None:
    names = [*machine.NEEDED, *machine.WANTED]
    assert len(names) == len(set(names))


def test_the_mark_of_an_installation_changes_with_lock_and_python_alone() -> None:
    mark = machine.stamp(lock=b"six==1\n", python="3.11.2")
    assert machine.stamp(lock=b"six==1\r\n", python="3.11.2") == mark
    assert machine.stamp(lock=b"six==2\n", python="3.11.2") != mark
    assert machine.stamp(lock=b"six==1\n", python="3.12.0") != mark


def test_windows_gets_its_own_paths() -> None:
    venv = Path("venv")
    assert machine.venv_python(venv, platform="win32") == venv / "Scripts" / "python.exe"
    path, text = machine.launcher(venv, platform="win32")
    assert path == venv / "Scripts" / "packbench.cmd"
    assert "%*" in text


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_launcher_runs_from_anywhere_and_through_a_link(tmp_path: Path) -> None:
    venv = tmp_path / "a folder"
    path, text = machine.launcher(venv, platform="linux")
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    fake = path.with_name("python")
    fake.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    fake.chmod(0o755)
    link = tmp_path / "packbench"
    link.symlink_to(path)

    said = subprocess.run(
        [str(link), "label", "two words"], cwd="/", capture_output=True, text=True, check=True
    )

    assert said.stdout == "-m|workstation|label|two words|"
