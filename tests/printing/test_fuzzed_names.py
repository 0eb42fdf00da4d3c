"""A sample of what `make peers` tries two hundred thousand times."""

from PySide6.QtWidgets import QApplication

from tests.printing.fuzzed import (
    names,
    no_command_in_any_language,
    text_layer_in_any_language,
    unchanged_in_a_field,
)
from workstation.printing.painter import OwnLabelPainter


def test_no_name_is_changed_or_becomes_a_command_in_a_zpl_field() -> None:
    assert all(unchanged_in_a_field(name) for name in names(5_000, seed=1))


def test_each_text_comes_out_of_each_language_as_the_preview_shows_it(qapp: QApplication) -> None:
    assert sum(map(text_layer_in_any_language, names(800, seed=5))) > 200


def test_no_name_becomes_a_command_in_any_language() -> None:
    painter = OwnLabelPainter()
    drawn = [no_command_in_any_language(painter, name) for name in names(25, seed=2)]
    assert any(drawn)
