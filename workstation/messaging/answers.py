"""What to answer a customer who asks where it is: a few sentences to read out or to paste."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from workstation.domain.errors import NotConfigured
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.domain.timeline import Stand
from workstation.messaging.care_words import read_words
from workstation.messaging.direction import tame
from workstation.messaging.templates import TemplateBook, Words, fill
from workstation.messaging.writer import day_in_words, eta_of
from workstation.ports.care import CareFacts

EXPECTED = frozenset(
    {Stand.HANDED_OVER, Stand.IN_TRANSIT, Stand.CUSTOMS, Stand.DELAYED, Stand.PACKED,
     Stand.ATTEMPT_FAILED}
)  # fmt: skip
"""Where it still makes sense to say which day it comes."""
_SORRY = frozenset({Stand.DELAYED, Stand.LOST, Stand.ATTEMPT_FAILED})
_WITH_PLACE = frozenset({Stand.IN_TRANSIT, Stand.CUSTOMS, Stand.DELAYED, Stand.RETURNING})


class CareWriter:
    """Writes answers (`ports.care.AnswerWriter`)."""

    def __init__(self, care: Mapping[str, Words], book: TemplateBook) -> None:
        self._care, self._book = care, book

    @classmethod
    def open(cls) -> Self:
        """Read the words of all languages; raises `NotConfigured` where one is not whole."""
        return cls(read_words(), TemplateBook.open())

    def answer(self, facts: CareFacts, language: str) -> str:
        """Where it is, when it comes, what follows; raises `NotConfigured` for no such language."""
        words, common = self.words(language)
        carrier = tame(facts.carrier_name)
        said = [fill(words[f"said.{facts.stand}"], {"carrier": carrier}, literal=str)]
        if facts.stand in _SORRY:
            said.append(words["answer.sorry"])
        place = tame(facts.place)
        if place and facts.stand in _WITH_PLACE:
            said.append(fill(words["answer.place"], {"place": place}, literal=str))
        if facts.stand is Stand.DELIVERED and facts.delivered_on is not None:
            day = day_in_words(facts.delivered_on, common["dates.day"], common)
            said.append(fill(words["answer.delivered"], {"day": day}, literal=str))
        eta = eta_of(facts.promise, common) if facts.stand in EXPECTED else None
        if eta is not None:
            said.append(fill(common[eta[0]], eta[1], literal=str))
        if facts.tracking_number and facts.stand not in (Stand.DELIVERED, Stand.CANCELLED):
            number = {"carrier": carrier, "tracking_number": tame(facts.tracking_number)}
            said.append(fill(words["answer.number"], number, literal=str))
        for item in () if facts.stand in (Stand.PACKING, Stand.CANCELLED) else facts.to_come:
            key, values = "answer.later", {"item": tame(item.name)}
            if item.around is not None:
                key = "answer.around"
                values["date"] = day_in_words(item.around, common["dates.around"], common)
            said.append(fill(words[key], values, literal=str))
        return ("" if language.startswith("zh") else " ").join(said)

    def words(self, language: str) -> tuple[Words, Words]:
        """A language's words for care, and those of its messages."""
        if language not in self._care:
            raise NotConfigured(
                f"There are no answers in the language {language!r}.",
                f"Choose one of {', '.join(MESSAGE_LANGUAGES)}.",
                setting="shop.language",
            )
        return self._care[language], self._book.words(Moment.SHIPPED, language)
