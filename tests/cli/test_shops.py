"""`packbench shops`: what can be connected, and what is said where nothing is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.cli import run


def test_the_kinds_of_shop_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--data", str(tmp_path), "shops", "list", "--json"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


@pytest.mark.parametrize("step", ["check", "pull"])
def test_a_shop_that_is_not_connected_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], step: str
) -> None:
    assert run(["--data", str(tmp_path), "shops", step, "nobody", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["setting"] == "shops"
