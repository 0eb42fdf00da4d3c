import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import workstation.printing
from workstation.printing.zpl_field import field

HOSTILE = st.sampled_from(
    ["^XZ", "~JR", "^FS^XA", "_5E", "^FH", "\x1e", "\x10", "\x1f", "~", "^", "_", "\n", "😀", "İ"]
)
TEXTS = st.lists(HOSTILE | st.text(max_size=8), max_size=8).map("".join)


def unescaped(zpl: str) -> str:
    found = re.fullmatch(r"\^FH_\^FD([^^~]*)\^FS", zpl)
    assert found is not None
    raw = re.sub(r"_([0-9A-F]{2})", lambda code: chr(int(code[1], 16)), found[1])
    return raw.encode("latin-1").decode("utf-8")


@given(TEXTS)
def test_no_text_can_carry_a_command_and_none_is_changed(text: str) -> None:
    shown = "".join(char if char.isprintable() else " " for char in text)
    assert unescaped(field(text)) == shown


def test_half_a_character_becomes_a_visible_sign() -> None:
    assert unescaped(field("a\ud83db")).isprintable()


def test_field_data_are_written_in_one_place_only() -> None:
    package = Path(workstation.printing.__file__).parent
    writers = {path.name for path in package.rglob("*.py") if "^FD{" in path.read_text("utf-8")}
    assert writers == {"zpl_field.py"}
