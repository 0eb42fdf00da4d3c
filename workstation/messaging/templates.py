"""The words of every message, read from data and checked as a whole before the first one is sent.

A template is text with named placeholders, {order_number}, and nothing else: no conditions, no
loops, no attributes. What may stand where is listed here; a missing sentence, an unknown
placeholder or one left out is found when the book is opened, not when a customer waits.
"""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.messaging import sms_text
from workstation.ports.messenger import FaultKind, Sentence, SmsCount, TemplateFault

log = logging.getLogger(__name__)

STATES = ("whole", "part", "next", "rest")
"""What a parcel is of its order: all, the first part, one more part, what was left."""

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_MORE_LINES = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")

# key -> (placeholders that must be there, placeholders that may be there)
_COMMON: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "greeting.named": (frozenset({"name"}), frozenset()),
    "greeting.plain": (frozenset(), frozenset()),
    "dates.day": (frozenset(), frozenset()),
    "dates.first_of_same_month": (frozenset(), frozenset()),
    "dates.last_of_same_month": (frozenset(), frozenset()),
    "dates.around": (frozenset(), frozenset()),
    "dates.around_year": (frozenset(), frozenset()),
    "eta.send_around": (frozenset({"date"}), frozenset()),
    "eta.sms": (frozenset({"last"}), frozenset()),
    "eta.day": (frozenset({"day"}), frozenset()),
    "eta.range": (frozenset({"first", "last"}), frozenset()),
    "tracking.number": (frozenset({"tracking_number"}), frozenset()),
    "tracking.link": (frozenset(), frozenset()),
    "tracking.without_link": (frozenset({"tracking_number"}), frozenset({"carrier"})),
    "sections.also": (frozenset(), frozenset()),
    "sections.in_parcel": (frozenset(), frozenset()),
    "sections.to_come": (frozenset(), frozenset()),
    "sections.cancelled": (frozenset(), frozenset()),
    "items.also": (frozenset({"carrier", "tracking_number"}), frozenset()),
    "items.line": (frozenset({"quantity", "item"}), frozenset()),
    "items.around": (frozenset({"quantity", "item", "date"}), frozenset()),
    "closing.peak": (frozenset(), frozenset()),
    "closing.more": (frozenset(), frozenset()),
    "closing.reply": (frozenset(), frozenset({"shop_name"})),
    "closing.sign_off": (frozenset({"shop_name"}), frozenset()),
}
_FREE = frozenset({"shop_name", "carrier", "parcel_number", "order_number"})
_MOMENT: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "subject": (frozenset({"order_number"}), _FREE),
    "headline": (frozenset(), _FREE),
    "body": (frozenset({"order_number"}), _FREE),
}
"""Sentences that may differ with what the parcel is of its order."""
_ONCE: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "advice": (frozenset(), _FREE | {"tracking_number"}),
    "sms": (frozenset({"order_number", "shop_name"}), _FREE | {"tracking_number"}),
}
_OPTIONAL = frozenset({"advice"})
_LONGEST = {"subject": 150, "headline": 150, "sms": 400}
_LONGEST_OTHER = 1000
"""In signs, placeholders and all: a subject is one line in every mail program."""
_WITH_CARRIER = frozenset({Moment.SHIPPED, Moment.CORRECTION})


@dataclass(frozen=True, slots=True)
class Words:
    """All sentences of one moment in one language, by dotted key ("eta.range", "body.part")."""

    language: str
    sentences: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.sentences[key]

    def __contains__(self, key: str) -> bool:
        return key in self.sentences


TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "templates"


class TemplateBook:
    """The checked templates of all moments in all languages."""

    def __init__(self, words: Mapping[tuple[Moment, str], Words]) -> None:
        self._words = words

    @classmethod
    def open(cls, folder: Path = TEMPLATES) -> TemplateBook:
        """Read `common.LL.toml` and `MOMENT.LL.toml` for each language LL.

        Raises `NotConfigured` naming the file and the sentence that is missing or wrong.
        """
        words: dict[tuple[Moment, str], Words] = {}
        for language in MESSAGE_LANGUAGES:
            common = _read(folder / f"common.{language}.toml", _COMMON)
            for moment in Moment:
                own = _read(folder / f"{moment}.{language}.toml", rules_of(moment))
                words[moment, language] = Words(language, {**common, **own})
        return cls(words)

    def words(self, moment: Moment, language: str) -> Words:
        """Raises `NotConfigured` for a language that the book does not have."""
        found = self._words.get((moment, language))
        if found is None:
            raise NotConfigured(
                f"There are no messages in the language {language!r}.",
                f"Choose one of {', '.join(MESSAGE_LANGUAGES)}.",
                setting="shop.language",
            )
        return found

    def sentences(self, moment: Moment, language: str) -> Mapping[str, str]:
        """See `ports.messenger.TemplateShelf`."""
        words = self.words(moment, language)
        found: dict[str, str] = {}
        for key in _MOMENT:
            states = {state: words[f"{key}.{state}"] for state in STATES}
            same = len(set(states.values())) == 1
            found |= {key: states["whole"]} if same else _by_state(key, states)
        return found | {key: words[key] for key in _ONCE if key in words}

    def shape(self, moment: Moment) -> Sequence[Sentence]:
        """See `ports.messenger.TemplateShelf`."""
        rules = rules_of(moment)
        named = {key: rules[f"{key}.whole"] for key in _MOMENT} | {key: rules[key] for key in _ONCE}
        return [
            Sentence(key, tuple(sorted(must)), tuple(sorted(may - must)), key in _OPTIONAL)
            for key, (must, may) in named.items()
        ]

    def faults(self, moment: Moment, sentences: Mapping[str, str]) -> Sequence[TemplateFault]:
        """See `ports.messenger.TemplateShelf`."""
        return faults_in(moment, sentences)

    def sms(self, text: str) -> SmsCount:
        """See `ports.messenger.TemplateShelf`."""
        counted = sms_text.count(text)
        return SmsCount(counted.alphabet.value, counted.parts, counted.left)

    def with_own(self, moment: Moment, language: str, own: Mapping[str, str]) -> Words:
        """The words with a shop's own sentences; without, where those have a fault.

        What was saved through the lint may fail it after an update that asks for more.
        """
        brought = self.words(moment, language)
        if not own:
            return brought
        faults = faults_in(moment, own)
        if faults:
            log.warning("own words for %s in %s are not used: %s", moment, language, faults)
            return brought
        common = {key: text for key, text in brought.sentences.items() if key in _COMMON}
        return Words(language, {**common, **_spread(own)})


def _by_state(key: str, states: Mapping[str, str]) -> dict[str, str]:
    return {f"{key}.{state}": text for state, text in states.items()}


def _spread(sentences: Mapping[str, str]) -> dict[str, str]:
    """One sentence for all states of a parcel stands for each of them; an empty advice is none."""
    found: dict[str, str] = {}
    for key, text in sentences.items():
        names = [f"{key}.{state}" for state in STATES] if key in _MOMENT else [key]
        if text.strip() or key not in _OPTIONAL:
            found |= dict.fromkeys(names, text)
    return found


def fill(template: str, values: Mapping[str, str], *, literal: Callable[[str], str]) -> str:
    """Put values for placeholders in one pass, so that no value is ever read as a template.

    `literal` treats the template's own words (HTML escapes them); values come treated.
    """
    parts = PLACEHOLDER.split(template)
    return "".join(values[part] if place % 2 else literal(part) for place, part in enumerate(parts))


def rules_of(moment: Moment) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Each sentence of a moment's template: (placeholders it must have, those it may have)."""
    rules = {f"{key}.{state}": rule for key, rule in _MOMENT.items() for state in STATES}
    if moment in _WITH_CARRIER:
        body = (frozenset({"order_number", "carrier"}), _FREE)
        rules |= {f"body.{state}": body for state in STATES}
    return {**rules, **_ONCE}


def faults_in(moment: Moment, sentences: Mapping[str, str]) -> list[TemplateFault]:
    """What keeps a template from being used; nothing = it may be saved.

    `sentences` go by "subject", "body.part", "advice"...; one without a state stands for all.
    """
    return list(_faults(_spread(sentences), rules_of(moment)))


def _faults(
    found: Mapping[str, str], rules: Mapping[str, tuple[frozenset[str], frozenset[str]]]
) -> Iterator[TemplateFault]:
    for key in rules:
        if key not in found and key not in _OPTIONAL:
            yield TemplateFault(FaultKind.LACKS_SENTENCE, key)
    for key, text in found.items():
        if key in rules:
            yield from _faults_of(key, text, *rules[key])
        else:
            yield TemplateFault(FaultKind.UNKNOWN_SENTENCE, key)


def _faults_of(
    key: str, text: str, needed: frozenset[str], allowed: frozenset[str]
) -> Iterator[TemplateFault]:
    if not text.strip():
        yield TemplateFault(FaultKind.EMPTY, key)
        return
    if _MORE_LINES.search(text):
        yield TemplateFault(FaultKind.MORE_THAN_A_LINE, key)
    if len(text) > _LONGEST.get(key.partition(".")[0], _LONGEST_OTHER):
        yield TemplateFault(FaultKind.TOO_LONG, key)
    there = set(PLACEHOLDER.findall(text))
    if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
        yield TemplateFault(FaultKind.STRAY_BRACE, key)
    for name in sorted(needed - there):
        yield TemplateFault(FaultKind.LACKS_PLACEHOLDER, key, name)
    for name in sorted(there - needed - allowed):
        yield TemplateFault(FaultKind.UNKNOWN_PLACEHOLDER, key, name)


_SAID = {
    FaultKind.LACKS_SENTENCE: "lacks {sentence}",
    FaultKind.UNKNOWN_SENTENCE: "has the unknown entry {sentence}",
    FaultKind.EMPTY: "has an empty or broken line at {sentence}",
    FaultKind.MORE_THAN_A_LINE: "has an empty or broken line at {sentence}",
    FaultKind.TOO_LONG: "is too long at {sentence}",
    FaultKind.STRAY_BRACE: "has a stray brace at {sentence}",
    FaultKind.LACKS_PLACEHOLDER: "lacks {{{placeholder}}} at {sentence}",
    FaultKind.UNKNOWN_PLACEHOLDER: "has the unknown {{{placeholder}}} at {sentence}",
}


def _read(
    path: Path, rules: Mapping[str, tuple[frozenset[str], frozenset[str]]]
) -> Mapping[str, str]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise _wrong(path, "is missing") from problem
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise _wrong(path, "cannot be read") from problem
    found = _flat(path, data)
    for fault in _faults(found, rules):
        said = _SAID[fault.kind].format(sentence=fault.sentence, placeholder=fault.placeholder)
        raise _wrong(path, said)
    return found


def _flat(path: Path, data: Mapping[str, object]) -> dict[str, str]:
    """Dotted keys; one sentence instead of a table stands for all states of a parcel."""
    found: dict[str, str] = {}
    for key, value in data.items():
        if isinstance(value, str) and key in _ONCE:
            found[key] = value
        elif isinstance(value, str) and key in _MOMENT:
            found.update((f"{key}.{state}", value) for state in STATES)
        elif isinstance(value, dict):
            for name, text in value.items():
                if not isinstance(text, str):
                    raise _wrong(path, f"has no text at {key}.{name}")
                found[f"{key}.{name}"] = text
        else:
            raise _wrong(path, f"has the unknown entry {key}")
    return found


def _wrong(path: Path, what: str) -> NotConfigured:
    return NotConfigured(
        f"The message template {path.name} {what}.",
        "Mend the file, or install Packbench anew.",
        setting=f"templates/{path.name}",
    )
