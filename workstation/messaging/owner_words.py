"""Why orders need somebody, said to the shop's own people in their language.

The words lie in `resources/failures`, a file a language, checked when they are opened.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.domain.reasons import FIELDS, SENTENCES, Reason, understood
from workstation.domain.values import LANGUAGES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "failures"
_HOLE = re.compile(r"\{(\w+)\}")
_MAIL = {
    "subject": {"plan", "needs"},
    "counts": {"done", "needs", "rest"},
    "not_fit": set(),
    "refused": set(),
    "doubt": set(),
    "not_told": set(),
    "none": set(),
    "open": {"run"},
}
Words = Mapping[str, Mapping[str, str]]


class FailureWords:
    """All languages, read once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._words = {language: _read(folder / f"{language}.toml") for language in LANGUAGES}

    def say(self, text: str, language: str) -> str:
        words = self._of(language)
        return " ".join(_said(one, words) for one in understood(text))

    def mail(self, key: str, language: str, values: Mapping[str, object]) -> str:
        return self._of(language)["mail"][key].format(**values)

    def _of(self, language: str) -> Words:
        return self._words.get(language, self._words["en"])


def _said(one: Reason, words: Words) -> str:
    if one.key not in words["said"]:
        return one.text
    filled = {
        name: words["field"].get(value, value)
        if name == "field"
        else " ".join(_said(inner, words) for inner in understood(value))
        for name, value in one.values.items()
    }
    return words["said"][one.key].format(**filled)


def _read(path: Path) -> Words:
    try:
        found: Words = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise _wrong(path, "cannot be read") from problem
    known = {"said": set(SENTENCES), "field": set(FIELDS), "mail": set(_MAIL)}
    for table, keys in known.items():
        for key in sorted(keys ^ set(found.get(table, {}))):
            raise _wrong(path, f"lacks or does not know {table}.{key}")
    for key, text in found["said"].items():
        if not set(_HOLE.findall(text)) <= set(_HOLE.findall(SENTENCES[key])):
            raise _wrong(path, f"has other placeholders than it should at said.{key}")
    for key, text in found["mail"].items():
        if set(_HOLE.findall(text)) != _MAIL[key]:
            raise _wrong(path, f"has other placeholders than it should at mail.{key}")
    return found


def _wrong(path: Path, what: str) -> NotConfigured:
    return NotConfigured(f"{path.name} of the failures' words {what}.", "Install Packbench anew.")
