"""What to answer whoever asks: in six languages, with the days, the number and what follows."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from workstation.domain.errors import NotConfigured
from workstation.domain.messages import MESSAGE_LANGUAGES, Item
from workstation.domain.promise import Promise
from workstation.domain.timeline import Stand
from workstation.messaging.answers import CareWriter
from workstation.messaging.care_words import CARE, read_words
from workstation.messaging.phones import written_forms
from workstation.ports.care import CareFacts

NOW = datetime(2026, 4, 23, 11, 20, tzinfo=UTC)
FACTS = CareFacts(
    Stand.IN_TRANSIT, "KY-1", "Ayşe Yılmaz", "Kıyı Home", "İzmir", NOW,
    carrier_name="Yurtiçi Kargo", tracking_number="KY1P1",
    promise=Promise(date(2026, 4, 24), date(2026, 4, 27), NOW, ""), place="İzmir",
    to_come=(Item("Mug", 1, date(2026, 5, 3)), Item("Bowl", 1)),
)  # fmt: skip


@pytest.fixture(scope="module")
def writer() -> CareWriter:
    return CareWriter.open()


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
@pytest.mark.parametrize("stand", list(Stand))
def test_every_stand_is_said_in_every_language_without_a_hole(
    writer: CareWriter, language: str, stand: Stand
) -> None:
    said = writer.answer(replace(FACTS, stand=stand, delivered_on=date(2026, 4, 24)), language)
    assert said
    assert "{" not in said
    assert ("KY1P1" in said) is (stand not in (Stand.DELIVERED, Stand.CANCELLED))


def test_the_answer_names_the_place_the_days_and_what_follows(writer: CareWriter) -> None:
    said = writer.answer(FACTS, "en")
    assert said.startswith("Your parcel is on its way. It was last scanned in İzmir. ")
    assert "between Fri 24 and Mon 27 April" in said
    assert "Mug follows on its own, around 3 May." in said
    assert said.endswith("Bowl follows on its own.")


def test_what_came_says_the_day_and_what_is_late_says_sorry(writer: CareWriter) -> None:
    came = replace(FACTS, stand=Stand.DELIVERED, delivered_on=date(2026, 4, 25), to_come=())
    assert writer.answer(came, "en") == (
        "Your parcel has been delivered. It was delivered on Sat 25 April."
    )
    assert "sorry" in writer.answer(replace(FACTS, stand=Stand.DELAYED, promise=None), "en")


def test_an_unknown_language_is_refused(writer: CareWriter) -> None:
    with pytest.raises(NotConfigured):
        writer.answer(FACTS, "fr")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('later = "{item}', 'later = "{thing}'),
        ('sorry = "', 'sory = "'),
        ("[said]", "[said"),
        ('sorry = "We are sorry for the wait."', "sorry = 3"),
    ],
)
def test_words_that_are_not_whole_are_found_when_opened(tmp_path: Path, old: str, new: str) -> None:
    folder = tmp_path / "care"
    shutil.copytree(CARE, folder)
    file = folder / "en.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(NotConfigured) as caught:
        read_words(folder)
    assert "en.toml" in caught.value.title


def test_a_number_is_looked_for_in_all_the_ways_people_write_it() -> None:
    assert set(written_forms("0532 123 45 67", "TR")) == {
        "905321234567", "90 532 123 45 67", "0532 123 45 67", "05321234567",
    }  # fmt: skip
    for text in ("KY-10482 1", "12345", "1" * 40, "Ayşe"):
        assert written_forms(text, "TR") == ()
