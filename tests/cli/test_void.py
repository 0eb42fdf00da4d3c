"""`packbench void`: until when a label is taken back, and giving it back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from tests.crash.story import order_file
from workstation.bootstrap import Home, make_desk
from workstation.cli import run


def test_a_parcel_without_a_label_and_one_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Home(tmp_path)) as home:
        desk = make_desk(home)
        desk.import_file("1.csv", order_file("A-1", "a@example.com"), None, "")
        desk.scan("A-1")
        with home.begin()() as uow:
            key = uow.parcels.of_order(uow.orders.by_number("A-1")[0].id)[0].key
    assert run(["--data", str(tmp_path), "void", key, "--look", "--json"]) == 1
    assert '"no_label"' in capsys.readouterr().out
    assert run(["--data", str(tmp_path), "void", key]) == 1
    assert run(["--data", str(tmp_path), "void", "nothing"]) == 1
    assert "no parcel" in capsys.readouterr().err
