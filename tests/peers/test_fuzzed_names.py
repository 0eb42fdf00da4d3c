"""Two hundred thousand hostile names: none becomes a command, none is changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.printing.fuzzed import (
    names,
    no_command_in_any_language,
    text_layer_in_any_language,
    unchanged_in_a_field,
)
from workstation.printing.painter import OwnLabelPainter

pytestmark = pytest.mark.peers


def test_in_a_zpl_field() -> None:
    assert sum(unchanged_in_a_field(name) for name in names(200_000, seed=3)) == 200_000


@pytest.mark.parametrize("part", range(20))
def test_in_every_language(qapp: QApplication, part: int) -> None:
    drawn = sum(map(text_layer_in_any_language, names(10_000, seed=40 + part)))
    assert drawn > 2_000


def test_on_whole_labels_in_every_language(qapp: QApplication) -> None:
    painter = OwnLabelPainter()
    drawn = sum(no_command_in_any_language(painter, name) for name in names(400, seed=4))
    assert drawn > 60
