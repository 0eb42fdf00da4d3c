"""`packbench carriers list`: what an account can be made of."""

from __future__ import annotations

import json

import pytest

from workstation.carriers import KINDS
from workstation.cli import run


def test_all_carriers_are_listed_with_what_they_were_checked_against(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["carriers", "list", "--json"]) == 0
    known = json.loads(capsys.readouterr().out)
    assert [carrier["key"] for carrier in known] == [kind.key for kind in KINDS]
    assert all(set(one) == {"key", "name", "countries", "verified"} for one in known)


def test_a_person_is_told_in_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["carriers", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(KINDS)
    assert any("UPS" in line and "[specification]" in line for line in lines)
