"""A sample of what `make peers` tries two hundred thousand times."""

from tests.printing.fuzzed import names, no_command_in_any_language, unchanged_in_a_field
from workstation.printing.painter import OwnLabelPainter


def test_no_name_is_changed_or_becomes_a_command_in_a_zpl_field() -> None:
    assert all(unchanged_in_a_field(name) for name in names(5_000, seed=1))


def test_no_name_becomes_a_command_in_any_language() -> None:
    painter = OwnLabelPainter()
    drawn = [no_command_in_any_language(painter, name) for name in names(40, seed=2)]
    assert any(drawn)
