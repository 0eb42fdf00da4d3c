"""The words for whoever asks and for the tracking page, in every language, checked when opened."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.domain.messages import MESSAGE_LANGUAGES
from workstation.domain.timeline import Stand
from workstation.messaging.templates import PLACEHOLDER, Words

CARE = Path(__file__).resolve().parents[2] / "resources" / "care"

_PLACEHOLDERS: Mapping[str, frozenset[str]] = {
    "said.packed": frozenset({"carrier"}),
    "said.handed_over": frozenset({"carrier"}),
    "step.handed_over": frozenset({"carrier"}),
    "answer.place": frozenset({"place"}),
    "answer.delivered": frozenset({"day"}),
    "answer.number": frozenset({"carrier", "tracking_number"}),
    "answer.around": frozenset({"item", "date"}),
    "answer.later": frozenset({"item"}),
    "page.hello": frozenset({"name"}),
    "page.order": frozenset({"order_number"}),
    "page.parcel": frozenset({"number", "total"}),
    "page.around": frozenset({"date"}),
    "page.track": frozenset({"carrier"}),
    "page.as_of": frozenset({"date", "time"}),
}
_NOT_ON_THE_WAY = frozenset({Stand.PACKING, Stand.CANCELLED})
_KEYS = frozenset(
    [f"said.{stand}" for stand in Stand]
    + [f"step.{stand}" for stand in Stand if stand not in _NOT_ON_THE_WAY]
    + ["answer.sorry", *_PLACEHOLDERS]
    + [
        f"page.{name}"
        for name in [
            "expected",
            "confidence",
            "way",
            "done",
            "now",
            "later",
            "in_parcel",
            "to_come",
            "carrier",
            "ask",
            "questions",
            "refresh",
        ]
    ]
    + [f"faq.{name}{part}" for name in ("away", "address", "damage") for part in ("_question", "")]
)


def read_words(folder: Path = CARE) -> Mapping[str, Words]:
    """Language -> its sentences by dotted key; raises `NotConfigured` naming what is wrong."""
    return {language: _read(folder / f"{language}.toml") for language in MESSAGE_LANGUAGES}


def _read(path: Path) -> Words:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise _wrong(path, "cannot be read") from problem
    found = {
        f"{table}.{key}": text
        for table, entries in data.items()
        if isinstance(entries, dict)
        for key, text in entries.items()
    }
    for key in sorted(_KEYS ^ found.keys()):
        raise _wrong(path, f"{'lacks' if key in _KEYS else 'has the unknown entry'} {key}")
    for key, text in found.items():
        there = frozenset(PLACEHOLDER.findall(text)) if isinstance(text, str) else None
        if there != _PLACEHOLDERS.get(key, frozenset()):
            raise _wrong(path, f"has other placeholders than it should at {key}")
    return Words(path.stem, found)


def _wrong(path: Path, what: str) -> NotConfigured:
    return NotConfigured(
        f"The words of the tracking page in {path.name} are not whole: it {what}.",
        "Mend the file, or install Packbench anew.",
        setting=f"care/{path.name}",
    )
