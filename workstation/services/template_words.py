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
from workstation.services.sample_facts import sample_facts

if TYPE_CHECKING:
    from workstation.ports.messenger import (
        MessageWriter,
        Sentence,
        SmsCount,
        TemplateFault,
        TemplateShelf,
        WrittenMessage,
    )
    from workstation.ports.unit_of_work import UnitOfWork
    from workstation.services.floor import Floor


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One moment in one language; `changed_at` and `by` are of the shop's own words."""

    moment: Moment
    language: str
    own: bool = False
    changed_at: datetime | None = None
    by: str = ""


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
class TemplateDesk:
    """The verbs of the template editor."""

    rows: Callable[[], Sequence[TemplateRow]]
    """Every moment in every language."""
    get: Callable[[Moment, str], Template]
    """A template by moment and language; raises `NotConfigured` for an unknown language."""
    check: Callable[..., DraftCheck]
    """(moment, language, sentences, state = "whole"): faults, or the preview of a sample parcel."""
    save: Callable[[Moment, str, Mapping[str, str]], None]
    """Keep these words; raises `Refused` (field names the sentence) for any fault."""
    reset: Callable[[Moment, str], None]
    """Go back to the words that the program brings."""


def rows(floor: Floor) -> Sequence[TemplateRow]:
    """Every moment in every language of messages."""
    with floor.begin() as uow:
        return [_row(uow, moment, tongue) for moment in Moment for tongue in MESSAGE_LANGUAGES]


def get(floor: Floor, shelf: TemplateShelf, moment: Moment, language: str) -> Template:
    """The words in use for a moment in a language, beside those that the program brings."""
    brought = shelf.sentences(moment, language)
    with floor.begin() as uow:
        own = own_words(uow, moment, language)
        row = _row(uow, moment, language)
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
    facts = sample_facts(moment, language, today, state=state)
    facts = _of_the_shop(facts, shop=settings.shop.name, reply_to=settings.smtp.sender)
    written = writer.write(facts, language, sentences)
    return DraftCheck((), written, shelf.sms(written.short), state)


def save(
    floor: Floor, shelf: TemplateShelf, moment: Moment, language: str, sentences: Mapping[str, str]
) -> None:
    """Keep the shop's own words; raises `Refused` for what the lint does not let through."""
    shelf.sentences(moment, language)
    faults = shelf.faults(moment, sentences)
    if faults:
        raise Refused(
            f"This template cannot be used yet: {len(faults)} to mend.",
            "Mend the sentences that are marked.",
            field=faults[0].sentence,
            code=faults[0].kind.value,
        )
    with floor.begin() as uow:
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


def _row(uow: UnitOfWork, moment: Moment, language: str) -> TemplateRow:
    kept = uow.setting(_key(moment, language))
    if not kept:
        return TemplateRow(moment, language)
    at = datetime.fromisoformat(kept["at"])
    return TemplateRow(moment, language, own=True, changed_at=at, by=kept["by"])


def _key(moment: Moment, language: str) -> str:
    return f"template:{moment}:{language}"


def _of_the_shop(facts: MessageFacts, *, shop: str, reply_to: str) -> MessageFacts:
    return replace(facts, shop_name=shop or facts.shop_name, reply_to=reply_to)
