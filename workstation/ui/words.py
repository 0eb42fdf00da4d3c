"""How sentences are put into the language that is shown, without Qt, so that presenters stay plain.

`translate` has the shape that Qt's tools look for, so `packaging/translations.py` collects its
sources. Values go in by name afterwards: ``translate("Pack", "Put {item}
back").format(item=name)``. Counted sentences carry ``%n`` and English endings in brackets:
``translate("Pack", "%n item(s)", None, count)``.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translator = Callable[[str, str, str | None, int], str]

_ENDING = re.compile(r"(?<=\w)\((s|es)\)")
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def _english(_context: str, text: str, _disambiguation: str | None, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: list[Translator] = [_english]


def speak(translator: Translator | None) -> None:
    """Put a translator in charge; None is English as written."""
    _translator[0] = translator or _english


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Give `text` in the language that is on; `n` chooses the plural form and replaces %n."""
    found = _translator[0](context, text, disambiguation, n)
    if n >= 0:
        found = _ENDING.sub("" if n == 1 else r"\1", found)
    return found


def isolate(text: str) -> str:
    """Keep a number, code or name in its own direction inside a sentence of the other one."""
    return f"{_FIRST_STRONG}{text}{_POP}" if text else ""


def city_and_country(city: str, country: str) -> str:
    """A city with its country, in the city's own direction: "İzmir, TR"."""
    return isolate(", ".join(part for part in (city, country) if part))
