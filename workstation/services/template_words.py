"""The shop's own words for its messages: kept only when they pass the lint, used by the writer.

What is kept is a row of settings for each moment and language; without one the words that the
program brings are used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.domain.errors import Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, MessageFacts, Moment
from workstation.domain.values import WorkId
from workstation.ports.messenger import FaultKind, TemplateFault
from workstation.services.sample_facts import sample_facts

if TYPE_CHECKING:
    from workstation.config import Settings
    from workstation.ports.messenger import (
        MessageWriter,
        Sentence,
        SmsCount,
        TemplateShelf,
        WrittenMessage,
    )
    from workstation.ports.unit_of_work import UnitOfWork
    from workstation.services.floor import Floor

Drafts = Mapping[str, Mapping[str, str]]
"""Sentences by language."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One moment in one language; `changed_at` and `by` are of the shop's own words.

    `stale` own words no longer pass the lint, so that the program's are sent instead.
    """

    moment: Moment
    language: str
    own: bool = False
    changed_at: datetime | None = None
    by: str = ""
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A template as it is edited: the words in use, those the program brings, and their shape."""

    row: TemplateRow
    sentences: Mapping[str, str]
    brought: Mapping[str, str]
    shape: Sequence[Sentence]


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """What came of a draft; without faults also how customers would read it, and as how many SMS.

    `state` of the parcel that is shown: whole, part, next or rest of its order.
    """

    faults: Sequence[TemplateFault]
    preview: WrittenMessage | None = None
    sms: SmsCount | None = None
    state: str = "whole"


@dataclass(frozen=True, slots=True)
class LanguageFault:
    """What keeps a moment's words from being used, and in which language."""

    language: str
    fault: TemplateFault


@dataclass(frozen=True, slots=True)
class TemplateDesk:
    """The verbs of the template editor."""

    rows: Callable[[], Sequence[TemplateRow]]
    """Every moment in every language."""
    get: Callable[[Moment, str], Template]
    """A template by moment and language; raises `NotConfigured` for an unknown language."""
    check: Callable[..., DraftCheck]
    """(moment, language, sentences, state = "whole"): faults, or the preview of a sample parcel."""
    faults: Callable[[Moment, Drafts], Sequence[LanguageFault]]
    """What keeps these drafts, beside the words in use elsewhere, from being saved."""
    save: Callable[[Moment, Drafts], None]
    """Keep these words, by language; raises `Refused` (field names the sentence) for any fault."""
    reset: Callable[[Moment, str], None]
    """Go back to the words that the program brings."""
    try_it: Callable[[Moment, str, Mapping[str, str], str], WorkId]
    """(moment, language, sentences, state): have a draft mailed to oneself; data: "to"."""


def rows(floor: Floor, shelf: TemplateShelf) -> Sequence[TemplateRow]:
    """Every moment in every language of messages."""
    with floor.begin() as uow:
        return [
            _row(uow, shelf, moment, tongue) for moment in Moment for tongue in MESSAGE_LANGUAGES
        ]


def get(floor: Floor, shelf: TemplateShelf, moment: Moment, language: str) -> Template:
    """The words in use for a moment in a language, beside those that the program brings."""
    brought = shelf.sentences(moment, language)
    with floor.begin() as uow:
        own = own_words(uow, moment, language)
        row = _row(uow, shelf, moment, language)
    return Template(row, own or brought, brought, shelf.shape(moment))


def check(
    floor: Floor,
    shelf: TemplateShelf,
    writer: MessageWriter,
    today: date,
    moment: Moment,
    language: str,
    sentences: Mapping[str, str],
    state: str = "whole",
) -> DraftCheck:
    """Lint a draft, and write it out for a sample parcel of the shop when it has no fault."""
    faults = shelf.faults(moment, sentences)
    if faults:
        return DraftCheck(faults, state=state)
    settings = floor.settings
    facts = sample_of_the_shop(settings, moment, language, today, state=state)
    written = writer.write(facts, language, sentences)
    return DraftCheck((), written, shelf.sms(written.short), state)


def faults(
    floor: Floor, shelf: TemplateShelf, moment: Moment, drafts: Drafts
) -> Sequence[LanguageFault]:
    """What keeps drafts (sentences by language) from being saved, in the order of the languages.

    A sentence that may be left out is said in all languages or in none: whatever one customer is
    told, another one is too. Raises `NotConfigured` for a language without messages.
    """
    found = [
        LanguageFault(language, fault)
        for language, sentences in drafts.items()
        for fault in shelf.faults(moment, sentences)
    ]
    said = {}
    with floor.begin() as uow:
        for language in dict.fromkeys((*MESSAGE_LANGUAGES, *drafts)):
            brought = shelf.sentences(moment, language)
            said[language] = drafts.get(language) or own_words(uow, moment, language) or brought
    for sentence in shelf.shape(moment):
        told = {tongue for tongue, words in said.items() if words.get(sentence.key, "").strip()}
        if sentence.optional and told:
            found += [
                LanguageFault(tongue, TemplateFault(FaultKind.NOT_TRANSLATED, sentence.key))
                for tongue in said
                if tongue not in told
            ]
    return sorted(found, key=lambda one: MESSAGE_LANGUAGES.index(one.language))


def save(floor: Floor, shelf: TemplateShelf, moment: Moment, drafts: Drafts) -> None:
    """Keep the shop's own words; raises `Refused` for what the lint does not let through."""
    wrong = faults(floor, shelf, moment, drafts)
    if wrong:
        raise Refused(
            f"This template cannot be used yet: {len(wrong)} to mend.",
            "Mend the sentences that are marked.",
            field=wrong[0].fault.sentence,
            code=wrong[0].fault.kind.value,
        )
    with floor.begin() as uow:
        for language, sentences in drafts.items():
            kept = {
                "sentences": {key: text.strip() for key, text in sentences.items() if text.strip()},
                "at": uow.now().isoformat(),
                "by": floor.operator,
            }
            uow.set_setting(_key(moment, language), kept)
        uow.commit()


def reset(floor: Floor, moment: Moment, language: str) -> None:
    """Use the words that the program brings again."""
    with floor.begin() as uow:
        uow.set_setting(_key(moment, language), {})
        uow.commit()


def own_words(uow: UnitOfWork, moment: Moment, language: str) -> Mapping[str, str]:
    """The shop's own sentences, none where it has none."""
    kept = uow.setting(_key(moment, language)) or {}
    return dict(kept.get("sentences", {}))


def _row(uow: UnitOfWork, shelf: TemplateShelf, moment: Moment, language: str) -> TemplateRow:
    kept = uow.setting(_key(moment, language))
    if not kept:
        return TemplateRow(moment, language)
    return TemplateRow(
        moment,
        language,
        own=True,
        changed_at=datetime.fromisoformat(kept["at"]),
        by=kept["by"],
        stale=bool(shelf.faults(moment, kept["sentences"])),
    )


def _key(moment: Moment, language: str) -> str:
    return f"template:{moment}:{language}"


def sample_of_the_shop(
    settings: Settings, moment: Moment, language: str, today: date, *, state: str
) -> MessageFacts:
    """Facts of a made-up parcel, sent by this shop."""
    facts = sample_facts(moment, language, today, state=state)
    return replace(
        facts, shop_name=settings.shop.name or facts.shop_name, reply_to=settings.smtp.sender
    )
