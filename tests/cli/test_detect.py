"""`packbench carriers detect`: whose number is it, our own parcels first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.cli import run


def test_a_number_is_told_by_its_format_and_an_unknown_one_is_said_to_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", str(tmp_path), "carriers", "detect", "RB123456785GR", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ours"] is None
    assert [one["courier"] for one in found["candidates"]] == ["s10", "elta"]
    assert run(["--data", str(tmp_path), "carriers", "detect", "nobody's"]) == 1
    assert "No carrier" in capsys.readouterr().out
