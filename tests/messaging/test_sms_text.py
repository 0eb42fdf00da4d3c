"""How many parts a text has, and who may sign it."""

from __future__ import annotations

import pytest

from workstation.messaging.sms_text import (
    Alphabet,
    alphabet_of,
    count,
    greek_capitals,
    sender_fault,
)


@pytest.mark.parametrize(
    ("text", "alphabet", "parts", "left"),
    [
        ("", Alphabet.GSM, 1, 160),
        ("a" * 160, Alphabet.GSM, 1, 0),
        ("a" * 161, Alphabet.GSM, 2, 145),
        ("€" * 80, Alphabet.GSM, 1, 0),
        ("a" * 152 + "€" * 5, Alphabet.GSM, 2, 143),
        ("ğ" * 155, Alphabet.TURKISH, 1, 0),
        ("ğ" * 156, Alphabet.TURKISH, 2, 142),
        ("中" * 70, Alphabet.UCS2, 1, 0),
        ("中" * 71, Alphabet.UCS2, 2, 63),
        ("😀" * 35, Alphabet.UCS2, 1, 0),
        ("😀" * 36, Alphabet.UCS2, 2, 61),
        ("مرحبا", Alphabet.UCS2, 1, 65),
    ],
)
def test_parts_are_counted_as_networks_count_them(
    text: str, alphabet: Alphabet, parts: int, left: int
) -> None:
    found = count(text)
    assert (found.alphabet, found.parts, found.left) == (alphabet, parts, left)


def test_greek_in_capitals_costs_half() -> None:
    text = "Η παραγγελία σας έφυγε σήμερα με το πρωινό δρομολόγιο και θα φτάσει την Παρασκευή"
    assert count(text).parts == 2
    assert count(greek_capitals(text)).parts == 1
    assert alphabet_of(greek_capitals(text)) is Alphabet.GSM


@pytest.mark.parametrize(
    ("sender", "country", "fine"),
    [
        ("EGESERAMIK", "TR", True), ("KiyiHome", "GR", True), ("EGE SERAMIK", "TR", True),
        ("Kıyı", "TR", False), ("EG", "TR", False), ("EGESERAMIK12", "TR", False),
        ("+905321234567", "US", True), ("SHOP", "US", False), ("12", "TR", False),
    ],
)  # fmt: skip
def test_a_sender_name_fits_its_country(sender: str, country: str, fine: bool) -> None:
    assert (sender_fault(sender, country) == "") is fine
