import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.printing.text import clean, describe, is_rtl, upper
from workstation.printing.words import country_name


@given(st.text())
def test_control_and_invisible_signs_go_from_every_text(text: str) -> None:
    left = {unicodedata.category(char) for char in clean(text) if char not in "\u200c\u200d"}
    assert not left & {"Cc", "Cf", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("A\x1e\x10B", "A B"),
        (" two\r\n lines\t", "two lines"),
        ("\u202eevil\u202c", "evil"),
        ("Mu\u0308ller", "Müller"),
        ("❤\ufe0f", "❤"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_stays_is_what_a_person_reads(raw: str, kept: str) -> None:
    assert clean(raw) == kept


def test_a_text_without_end_is_cut_where_it_can_be_seen() -> None:
    assert clean("word " * 1000, longest=20) == "word word word word…"


@pytest.mark.parametrize(
    ("text", "country", "capitals"),
    [
        ("İzmir", "TR", "İZMİR"),
        ("Diyarbakır", "TR", "DİYARBAKIR"),
        ("Izmir", "DE", "IZMIR"),
        ("Θεσσαλονίκη", "GR", "ΘΕΣΣΑΛΟΝΙΚΗ"),
        ("Μαΐου", "GR", "ΜΑΪΟΥ"),
        ("上海市", "CN", "上海市"),
        ("دبي", "AE", "دبي"),
    ],
)
def test_capitals_are_those_of_the_country(text: str, country: str, capitals: str) -> None:
    assert upper(text, country) == capitals


def test_the_first_letter_tells_the_direction() -> None:
    assert is_rtl("12, شارع")
    assert not is_rtl("12 Street شارع")
    assert not is_rtl("123")


def test_a_character_is_named_for_a_person() -> None:
    assert describe("😀") == "'😀' (U+1F600 GRINNING FACE)"
    assert describe("\ue000") == "(U+E000 no name)"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("TR", "TÜRKİYE"),
        ("AZ", "AZERBAIJAN"),
        ("GR", "GREECE"),
        ("CI", "CÔTE D’IVOIRE"),
        ("QQ", "QQ"),
    ],
)
def test_a_country_is_named_in_english_capitals(code: str, name: str) -> None:
    assert country_name(code) == name
