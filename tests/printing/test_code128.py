import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing.bench import read_bars
from workstation.domain.errors import Refused
from workstation.printing.code128 import Code128, encode, from_zpl

PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=30)
MOSTLY_DIGITS = st.text("0123456789A", min_size=1, max_size=30)


def picture(symbol: Code128) -> np.ndarray:
    row = np.repeat(np.arange(len(symbol.widths)) % 2 == 0, np.array(symbol.widths) * 2)
    return np.pad(np.tile(row, (60, 1)), 30).astype(np.uint8)


@given(PRINTABLE.filter(lambda text: text == text.strip()) | MOSTLY_DIGITS)
def test_a_reader_finds_in_the_bars_what_was_put_in(data: str) -> None:
    assert read_bars(picture(encode(data))) == [data]


@given(PRINTABLE | MOSTLY_DIGITS)
def test_the_printers_data_are_the_same_symbol(data: str) -> None:
    assert from_zpl(encode(data).zpl_data) == encode(data)


@given(PRINTABLE | MOSTLY_DIGITS)
def test_the_width_is_known_before_drawing(data: str) -> None:
    symbol = encode(data)
    assert sum(symbol.widths) == symbol.modules


@pytest.mark.parametrize(
    ("data", "symbols"),
    [("12", 2), ("123456", 4), ("A1234", 5), ("A12B", 5), ("A123456B", 8), ("12345", 5), ("1", 2)],
)
def test_digits_are_packed_in_pairs_where_that_is_shorter(data: str, symbols: int) -> None:
    assert len(encode(data).values) == symbols


@pytest.mark.parametrize("data", ["", "Ü1", "tab\t", "x" * 61])
def test_what_code_128_cannot_carry_is_refused_by_name(data: str) -> None:
    with pytest.raises(Refused) as refusal:
        encode(data)
    assert refusal.value.field == "barcode"
    assert refusal.value.advice


@pytest.mark.parametrize("data", ["", ">:", ">;1", ">;1A", ">:a>b", "ä", ">;>5"])
def test_malformed_printer_data_are_not_guessed(data: str) -> None:
    with pytest.raises(ValueError, match=r"subset|symbol"):
        from_zpl(data)
