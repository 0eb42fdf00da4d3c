"""Reasons are said to the shop's own people in their language; what is not known stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from workstation.domain.errors import NotConfigured
from workstation.domain.reasons import SENTENCES
from workstation.domain.values import LANGUAGES
from workstation.messaging.owner_words import FOLDER, FailureWords

WORDS = FailureWords()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_in_every_language_with_what_fills_it(language: str) -> None:
    for key, text in SENTENCES.items():
        sentence = text.replace("{field}", "phone number").replace("{count}", "35")
        said = WORDS.say(sentence, language)
        assert said
        assert "{phone" not in said
        if language not in ("en",):
            assert said != sentence, key


def test_what_a_carrier_said_stays_as_it_was_said() -> None:
    text = "The postcode 546 3 has four digits. Complete the address."
    assert WORDS.say(text, "el") == (
        "The postcode 546 3 has four digits. " + WORDS.say("Complete the address.", "el")
    )
    assert WORDS.say("Complete the address.", "fi") == "Complete the address."
    inside = "The order is on hold: order KY-7, which leaves with this one, was cancelled."
    assert "which leaves" not in WORDS.say(inside, "tr")
    assert "KY-7" in WORDS.say(inside, "tr")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("cancelled =", "called_off ="),
        ("{count}", "{sum}"),
        ("{needs}", "{all}"),
        ("[said]", "[said"),
    ],
)
def test_a_file_of_words_that_is_not_whole_is_refused_by_name(
    tmp_path: Path, old: str, new: str
) -> None:
    folder = tmp_path / "failures"
    shutil.copytree(FOLDER, folder)
    file = folder / "el.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(NotConfigured, match=r"el\.toml"):
        FailureWords(folder)
