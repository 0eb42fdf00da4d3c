"""The words of a document in one language, with its numbers, days and plurals.

Values are wrapped in directional isolates, so that an order number or a Latin name keeps its
order inside an Arabic sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.printing.documents.languages import ar, el, en, tr, zh

_ALL = {"en": en.WORDS, "tr": tr.WORDS, "el": el.WORDS, "ar": ar.WORDS, "zh": zh.WORDS}
_LOCALES = {"en": "en_GB", "tr": "tr_TR", "el": "el_GR", "ar": "ar_AE", "zh": "zh_Hans_CN"}


@dataclass(frozen=True, slots=True)
class Wording:
    """One language; call it with a word's name and the values of its sentence."""

    language: str
    words: Mapping[str, str]

    @property
    def rtl(self) -> bool:
        return self.language == "ar"

    def __call__(self, name: str, /, **values: object) -> str:
        isolated = {key: f"\u2068{value}\u2069" for key, value in values.items()}
        return self.words[name].format(**isolated) if values else self.words[name]

    def count(self, name: str, number: int) -> str:
        """Say how many: "1 item", "4 items", with the language's own plural forms."""
        form = f"{name}.{plural(self.language, number)}"
        return self.words.get(form, self.words[f"{name}.other"]).format(n=number)

    def day(self, day: date) -> str:
        """Write a day without its year."""
        return self._date(day, "pattern.day")

    def full_day(self, day: date) -> str:
        """Write a day with its year."""
        return self._date(day, "pattern.full_day")

    def moment(self, moment: datetime) -> str:
        """Write a day and the time on the clock, in the moment's own zone."""
        return self("moment", day=self.full_day(moment), time=f"{moment:%H:%M}")

    def days(self, first: date, last: date) -> str:
        """Write a range of days, or the one day that it is."""
        if first == last:
            return self._date(first, "pattern.weekday")
        same = (first.year, first.month) == (last.year, last.month)
        start = self._date(first, "pattern.first_of_same" if same else "pattern.weekday")
        end = self._date(last, "pattern.last_of_same" if same else "pattern.weekday")
        return self("range", first=start, last=end)

    def kilograms(self, grams: int) -> str:
        """Write a weight: two decimals, three where the scale told them."""
        figure = f"{grams / 1000:.{2 if grams % 10 == 0 else 3}f}"
        return self("kilograms", figure=figure.replace(".", self.words["decimal"]))

    def money(self, amount: Money) -> str:
        """Write an amount as digits, decimal sign and currency code."""
        return f"{amount.amount:.2f}".replace(".", self.words["decimal"]) + f" {amount.currency}"

    def _date(self, day: date, pattern: str) -> str:
        from babel.dates import format_date  # takes a while to load

        return str(format_date(day, self.words[pattern], locale=_LOCALES[self.language]))


@cache
def wording(language: str) -> Wording:
    """Give the words of a language; raises `Refused` (language) for one we do not speak."""
    if language not in _ALL:
        raise Refused(
            f"Documents are not written in {language!r}.",
            f"Choose one of: {', '.join(_ALL)}.",
            field="language",
        )
    return Wording(language, _ALL[language])


def plural(language: str, number: int) -> str:
    """Give the plural form's name by Unicode's rules for our five languages."""
    if language == "ar":
        if number < 3:
            return ("zero", "one", "two")[number]
        rest = number % 100
        return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"
    if language == "zh":
        return "other"
    return "one" if number == 1 else "other"
