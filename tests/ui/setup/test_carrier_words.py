"""No field of any carrier's account is left in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from workstation.carriers import specs
from workstation.ui.setup.account_words import said
from workstation.ui.words import speak

TERMS = {"CRID", "MID", "pdf", "zpl"}
"""Written so in every language."""
NUMBERS = "number_format"
"""Its choices are carriers' own keys."""


@pytest.fixture
def loud() -> Iterator[None]:
    speak(lambda _context, text, _what, _n: text.upper() + "!")
    yield
    speak(None)


@pytest.mark.usefixtures("loud")
def test_every_label_help_and_choice_of_a_carriers_fields_goes_through_the_translator() -> None:
    left = {
        text
        for spec in specs()
        for field in spec.settings
        for text in (field.label, field.help, *(field.choices if field.key != NUMBERS else ()))
        if text and said(text) == text
    }
    assert left <= TERMS
