import string
from datetime import UTC, date, datetime

import pytest
from babel import Locale

from workstation.domain.errors import Refused
from workstation.domain.values import LANGUAGES
from workstation.printing.documents.wording import plural, wording
from workstation.printing.paint import missing_character

FORMS = (".zero", ".one", ".two", ".few", ".many", ".other")


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_exists_with_the_same_values(language: str) -> None:
    english, own = wording("en").words, wording(language).words
    assert {key for key in own if not key.endswith(FORMS)} == {
        key for key in english if not key.endswith(FORMS)
    }
    for key, text in own.items():
        assert text.strip()
        if not key.endswith(FORMS):
            assert places(text) == places(english[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_our_words_can_be_drawn(language: str) -> None:
    assert not missing_character("".join(wording(language).words.values()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_unicodes(language: str) -> None:
    rule = Locale(language).plural_form
    for number in (*range(130), 1000, 1001, 1003, 1011, 1100):
        spoken = wording(language).words
        expected = rule(number)
        if f"items.{expected}" in spoken:
            assert plural(language, number) == expected
        assert wording(language).count("items", number)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Fri 24 – Mon 27 April"),
        ("tr", "24 Nisan Cum – 27 Nisan Pzt"),
        ("el", "Παρ. 24 – Δευ. 27 Απριλίου"),
        ("ar", "من الجمعة 24 إلى الاثنين 27 أبريل"),
        ("zh", "4月24日周五至27日周一"),
    ],
)
def test_a_range_of_days_is_said_as_people_say_it(language: str, expected: str) -> None:
    said = wording(language).days(date(2026, 4, 24), date(2026, 4, 27))
    assert said.replace("\u2068", "").replace("\u2069", "") == expected


def test_a_range_over_two_months_names_both_and_one_day_stands_alone() -> None:
    english = wording("en")
    said = english.days(date(2026, 4, 30), date(2026, 5, 4))
    assert said.replace("\u2068", "").replace("\u2069", "") == "Thu 30 April – Mon 4 May"
    assert english.days(date(2026, 5, 4), date(2026, 5, 4)) == "Mon 4 May"


def test_weights_and_moments_follow_the_language() -> None:
    assert "0,61" in wording("el").kilograms(610)
    assert "0.613" in wording("en").kilograms(613)
    assert "21 Nisan 2026" in wording("tr").moment(datetime(2026, 4, 21, 9, 5, tzinfo=UTC))
    assert "09:05" in wording("tr").moment(datetime(2026, 4, 21, 9, 5, tzinfo=UTC))


def test_no_slip_is_called_by_a_tax_papers_name() -> None:
    assert "αποστολής" not in wording("el").words["slip"]
    assert "rsaliye" not in "".join(wording("tr").words.values())


def test_a_language_that_we_do_not_speak_is_refused() -> None:
    with pytest.raises(Refused):
        wording("de")
