"""Codes: our keys cannot be misread, and two spellings of one thing are the same thing."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workstation.domain.barcodes import (
    MOST_PARCELS,
    Command,
    clean_scan,
    command_code,
    command_of,
    fold,
    gtin14,
    is_parcel_key,
    luhn_digit,
    parcel_key,
    same_code,
    tote_code,
    tote_of,
)

digits = st.text("0123456789", min_size=1, max_size=30)
gtin_bodies = st.sampled_from([7, 11, 12, 13]).flatmap(
    lambda size: st.text("0123456789", min_size=size, max_size=size)
)


def with_gs1_digit(body: str) -> str:
    weighted = sum(int(char) * (3, 1)[place % 2] for place, char in enumerate(reversed(body)))
    return body + str(-weighted % 10)


@given(st.integers(0, 10**7), st.integers(0, MOST_PARCELS))
def test_every_parcel_key_is_known_again(installation: int, counter: int) -> None:
    key = parcel_key(installation, counter)
    assert is_parcel_key(key)
    assert gtin14(key) == ""


@given(st.integers(0, MOST_PARCELS), st.integers(1, 14), st.integers(1, 9))
def test_one_wrong_digit_in_a_parcel_key_is_noticed(counter: int, place: int, step: int) -> None:
    key = parcel_key(7, counter)
    wrong = str((int(key[place]) + step) % 10)
    assert not is_parcel_key(key[:place] + wrong + key[place + 1 :])


@pytest.mark.parametrize(
    "code", ["", "P", "Q000070000000012", "P00007000000001", "P0000700000000²", "PABCDEFGHIJKLMN"]
)
def test_what_has_not_the_shape_of_a_parcel_key_is_none(code: str) -> None:
    assert not is_parcel_key(code)


@pytest.mark.parametrize("counter", [-1, MOST_PARCELS + 1])
def test_a_counter_that_is_used_up_makes_no_key(counter: int) -> None:
    with pytest.raises(ValueError, match="used up"):
        parcel_key(1, counter)


def test_the_luhn_digit_is_that_of_the_standard() -> None:
    # ISO/IEC 7812-1 and every card number book: 7992739871 takes a 3.
    assert luhn_digit("7992739871") == "3"


@given(digits, st.data())
def test_two_neighbours_swapped_are_noticed(body: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, max(0, len(body) - 2)))
    pair = body[place : place + 2]
    if len(pair) < 2 or pair[0] == pair[1] or set(pair) == {"0", "9"}:
        return
    swapped = body[:place] + pair[::-1] + body[place + 2 :]
    assert luhn_digit(swapped) != luhn_digit(body)


def test_each_command_has_one_card_of_twelve_digits_and_no_two_the_same() -> None:
    codes = {command_code(command): command for command in Command}
    assert len(codes) == len(Command)
    for code, command in codes.items():
        assert len(code) == 12
        assert code.isdigit()
        assert command_of(code) is command
        assert luhn_digit(code[:-1]) == code[-1]


@pytest.mark.parametrize("code", ["", "990000000000", "4006381333931", "FINALIZE"])
def test_an_article_is_never_taken_for_a_command(code: str) -> None:
    assert command_of(code) is None


@given(gtin_bodies)
def test_every_gtin_is_spelt_in_fourteen_digits(body: str) -> None:
    code = with_gs1_digit(body)
    assert gtin14(code) == code.zfill(14)


@given(gtin_bodies, st.integers(1, 9))
def test_a_wrong_check_digit_makes_no_gtin(body: str, step: int) -> None:
    code = with_gs1_digit(body)
    assert gtin14(code[:-1] + str((int(code[-1]) + step) % 10)) == ""


@pytest.mark.parametrize("code", ["", "400638133393", "40063813339310000", "SKU-1", "٤٠٠٦٣٨١٣"])
def test_what_is_no_gtin_is_none(code: str) -> None:
    assert gtin14(code) == ""


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("4006381333931\r\n", "4006381333931"),
        ("  1001 ", "1001"),
        ("]E04006381333931", "4006381333931"),
        ("]C10104006381333931", "04006381333931"),
        ("]d2\x1d010400638133393121SERIAL7", "04006381333931"),
        ("0104006381333931\x1d10LOT", "04006381333931"),
        ("(01)04006381333931(21)7", "04006381333931"),
        ("0104006381333932", "0104006381333932"),
        ("(01)04006381333932", "(01)04006381333932"),
        ("01234567890123456789", "01234567890123456789"),
        ("AB\x1dCD", "ABCD"),
        ("]12", "]12"),
        ("", ""),
        ("\t\r", ""),
    ],
)
def test_what_scanners_add_is_taken_off(raw: str, clean: str) -> None:
    assert clean_scan(raw) == clean


@given(st.text(max_size=40))
@example("]]]]")
def test_a_cleaned_scan_has_no_control_characters_and_no_blanks_around(raw: str) -> None:
    clean = clean_scan(raw)
    assert clean == clean.strip()
    assert not any(ord(char) < 32 for char in clean)


@given(st.integers(0, MOST_PARCELS), st.sampled_from(["", "\r", "\r\n", "\t"]))
def test_a_parcel_key_survives_the_scanner(counter: int, end: str) -> None:
    key = parcel_key(3, counter)
    assert clean_scan(f"]C0{key}{end}") == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sku-1", "SKU-1"),
        ("ΑΒΕ-1", "ABE-1"),  # Greek
        ("АВЕ-1", "ABE-1"),  # Cyrillic
        ("αβε-1", "ABE-1"),  # Greek small letters
        ("İSİM-1", "isim-1"),
        ("ıdıl", "IDIL"),
        ("４００６", "4006"),  # full width
        ("4006381333931", "04006381333931"),
        ("012345678905", "0012345678905"),
    ],
)
def test_two_spellings_of_one_code_are_the_same(one: str, other: str) -> None:
    assert same_code(one, other)
    assert same_code(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("", ""), ("", "A"), ("A", ""), ("A", "B"), ("4006381333931", "4006381333948"), ("1", "01")],
)
def test_different_codes_and_no_code_at_all_are_not_the_same(one: str, other: str) -> None:
    assert not same_code(one, other)


@given(st.text(max_size=20))
def test_a_code_is_the_same_as_itself_unless_it_is_empty(code: str) -> None:
    assert same_code(code, code) is bool(code)


@given(st.text(max_size=12), st.text(max_size=12))
def test_sameness_does_not_ask_who_came_first(one: str, other: str) -> None:
    assert same_code(one, other) == same_code(other, one)


@given(st.text("abzABZ019-ıiİIΑαΒВХх", max_size=20))
def test_folding_twice_is_folding_once(code: str) -> None:
    assert fold(fold(code)) == fold(code)


def test_a_totes_digits_and_its_name_both_tell_its_number() -> None:
    assert [tote_of(tote_code(number)) for number in (1, 7, 120)] == [1, 7, 120]
    assert [tote_of(text) for text in ("TOTE-3", "t-03", "Τ-12")] == [3, 3, 12]
    wrong_digit = tote_code(7)[:-1] + str((int(tote_code(7)[-1]) + 1) % 10)
    for none in (wrong_digit, "990000000000", "TOTE", "7", "", "KY-10482"):
        assert tote_of(none) == 0
