"""The quality gates: which commands must pass, in which order, and how the verdict reads.

Standard library only; the tools run in the virtual environment that `bootstrap` made.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import peers

NO_TESTS_COLLECTED = 5
IMPORT_LINTER = "from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"


@dataclass(frozen=True)
class Counts:
    """How many tests ended in which way."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def read_counts(junit: Path) -> Counts:
    """Count the outcomes in pytest's own JUnit file; a missing file counts nothing."""
    if not junit.exists():
        return Counts()
    total = Counts()
    # The file is one that pytest wrote here a moment ago.
    for suite in ElementTree.parse(junit).iter("testsuite"):  # noqa: S314
        tests, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
        failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        total += Counts(tests - skipped - failed, failed, skipped)
    return total


def static_gates(python: Path) -> list[tuple[str, list[str]]]:
    """Return name and command of each gate that reads the code without running it."""
    module = [str(python), "-m"]
    return [
        ("ruff format", [*module, "ruff", "format", "--check", "--quiet", "."]),
        ("ruff check", [*module, "ruff", "check", "--quiet", "."]),
        ("mypy", [*module, "mypy"]),
        # Not the `lint-imports` program: its first line names a path that a moved checkout breaks.
        ("import-linter", [str(python), "-c", IMPORT_LINTER]),
    ]


def test_command(*, python: Path, build: Path, arguments: Sequence[str]) -> list[str]:
    """Return the pytest call of `make test`: random order, two processes, branch coverage."""
    # A module stays in one process, so that what its tests share is made once.
    return [
        str(python), "-m", "pytest", "-m", "not peers", "-q",
        "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder",
        "--cov", "--cov-branch", "--cov-report", f"json:{build / 'coverage' / 'coverage.json'}",
        f"--junit-xml={build / 'test' / 'junit.xml'}", *arguments,
    ]  # fmt: skip


def run_tests(*, python: Path, checkout: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every gate, even after one failed, and close with the verdict; 0 when all passed."""
    build = checkout / "build"
    for folder in ("coverage", "test"):
        (build / folder).mkdir(parents=True, exist_ok=True)
    junit = build / "test" / "junit.xml"
    junit.unlink(missing_ok=True)
    (build / "coverage" / "coverage.json").unlink(missing_ok=True)
    coverage = [str(python), str(checkout / "packaging" / "check_coverage.py")]
    gates = [
        *static_gates(python),
        ("pytest", test_command(python=python, build=build, arguments=pytest_arguments)),
        ("coverage", [*coverage, str(build / "coverage" / "coverage.json")]),
    ]
    failed = []
    for name, command in gates:
        started = time.monotonic()
        code = run(command, checkout=checkout)
        took = time.monotonic() - started
        print(f"-- {name}: {'passed' if code == 0 else 'FAILED'} ({took:.0f} s)", flush=True)
        if code != 0:
            failed.append(name)
    if failed:
        print(f"Gates that failed: {', '.join(failed)}")
    print(read_counts(junit), flush=True)
    return 1 if failed else 0


def run_peers(*, python: Path, checkout: Path) -> int:
    """Compare with independent programs; what cannot run here is listed with its reason."""
    folder = checkout / "build" / "peers"
    folder.mkdir(parents=True, exist_ok=True)
    junit = folder / "junit.xml"
    junit.unlink(missing_ok=True)
    code = 0
    if any((checkout / "tests" / "peers").glob("test_*.py")):
        for line in peers.install(python=python, folder=folder):
            print(f"-- not to be had: {line}", flush=True)
        command = [str(python), "-m", "pytest", "-m", "peers", "-q", "-rs", "tests/peers"]
        code = run([*command, f"--junit-xml={junit}"], checkout=checkout)
    else:
        print("No independent counterparts are compared yet.")
    counts = read_counts(junit) + read_counts(checkout / "build" / "test" / "junit.xml")
    print(f"Tests and peers together:\n{counts}", flush=True)
    return 0 if code == NO_TESTS_COLLECTED else code


def run(command: Sequence[str], *, checkout: Path) -> int:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=checkout, env=environment, stdin=subprocess.DEVNULL, check=False
    )
    return done.returncode
