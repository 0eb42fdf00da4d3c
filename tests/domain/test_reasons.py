"""A stored sentence is known again by its key, whatever fills it; any other stays as it is."""

from __future__ import annotations

import pytest

from workstation.domain.reasons import NOTICES, SENTENCES, understood


@pytest.mark.parametrize("key", [*SENTENCES, *NOTICES])
def test_every_sentence_is_known_again(key: str) -> None:
    text = (SENTENCES | NOTICES)[key]
    text = text.replace("{field}", "phone number")
    for name in ("reason", "carrier", "country", "amount", "number", "count", "name"):
        text = text.replace(f"{{{name}}}", "x")
    (found,) = understood(text)
    assert found.key == key


def test_several_sentences_are_known_one_by_one() -> None:
    text = "The phone number is missing. The bank says no. Complete the address."
    assert [one.key for one in understood(text)] == ["missing", "", "complete"]
    assert understood(text)[0].values == {"field": "phone number"}
    assert understood("") == ()
    # A carrier's own sentence only looks like one of ours.
    assert [one.key for one in understood("The customs form is missing.")] == [""]
