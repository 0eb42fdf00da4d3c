"""The verdict of `make test`: what is counted, and which gaps in coverage are named."""

from __future__ import annotations

import json
from pathlib import Path

import check_coverage
import gates
import pytest


def test_the_verdict_counts_every_outcome_of_pytests_own_file(tmp_path: Path) -> None:
    junit = tmp_path / "junit.xml"
    junit.write_text(
        '<testsuites><testsuite tests="9" failures="1" errors="1" skipped="3"/></testsuites>',
        encoding="utf-8",
    )
    assert str(gates.read_counts(junit)) == "4 passed, 2 failed, 3 skipped"


def test_a_run_that_never_started_counts_nothing(tmp_path: Path) -> None:
    assert gates.read_counts(tmp_path / "junit.xml") == gates.Counts()


def covered(*, statements: int, lines: int, missing: list[int]) -> dict[str, object]:
    summary = {
        "num_statements": statements,
        "covered_lines": lines,
        "num_branches": 2,
        "covered_branches": 1,
    }
    return {"summary": summary, "missing_lines": missing, "missing_branches": [[3, 7], [9, -1]]}


def write_report(path: Path, *, domain: dict[str, object]) -> str:
    whole = covered(statements=1, lines=1, missing=[])
    whole["missing_branches"] = []
    files = {"workstation\\domain\\orders.py": domain, "workstation/services/pack.py": whole}
    path.write_text(json.dumps({"files": files}), encoding="utf-8")
    return str(path)


def test_a_gap_below_the_floor_fails_and_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = write_report(tmp_path / "c.json", domain=covered(statements=10, lines=9, missing=[9]))

    assert check_coverage.main(report) == 1

    said = capsys.readouterr().out
    assert "workstation/domain: 83.3 %" in said
    assert "not covered: workstation/domain/orders.py: 9, 3 -> 7\n" in said


def test_neighbouring_lines_are_told_as_one_run() -> None:
    assert check_coverage.runs([2, 3, 4, 7, 9, 10]) == [(2, 4), (7, 7), (9, 10)]


def test_a_layer_without_any_measured_file_fails(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text('{"files": {}}', encoding="utf-8")
    assert check_coverage.main(str(path)) == 1


def test_a_missing_report_fails(tmp_path: Path) -> None:
    assert check_coverage.main(str(tmp_path / "c.json")) == 1


def test_tests_run_in_random_order_on_two_processes_with_branches_measured() -> None:
    command = gates.test_command(python=Path("python"), build=Path("build"), arguments=["-x"])
    assert "no:randomly" not in command
    assert command[command.index("-n") + 1] == "2"
    assert "--cov-branch" in command
    assert command[-1] == "-x"
