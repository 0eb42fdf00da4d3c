"""`packbench articles`: what is remembered for the customs, seen and set by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.cli import run


def test_what_is_set_is_listed_and_what_is_wrong_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = ["--data", str(tmp_path), "articles"]
    told = ["--description", "Mug", "--hs-code", "6912.00", "--value", "12.5 EUR"]
    assert run([*begin, "set", "MUG", *told, "--danger", "alcohol"]) == 0
    assert run([*begin, "set", "MUG", "--weight", "340", "--origin", "tr"]) == 0
    capsys.readouterr()
    assert run([*begin, "list", "--json"]) == 0
    (mug,) = json.loads(capsys.readouterr().out)
    assert (mug["hs_code"], mug["origin"], mug["weight_g"]) == ("691200", "TR", 340)
    assert (mug["value"], mug["dangers"]) == ("12.50 EUR", ["alcohol"])
    assert run([*begin, "set", "MUG", "--value", "much", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["field"] == "value"
