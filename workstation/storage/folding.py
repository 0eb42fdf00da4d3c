"""How names are folded for searching, so that whoever types finds: no database, no library.

IŞIK, ışık and isik are one word; so are Παπαδόπουλος and ΠΑΠΑΔΟΠΟΥΛΟΣ, أحمد and احمد. Chinese and
Japanese are cut into single characters, since they write no blanks and most names have two or
three.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# After casefolding and with the marks gone.
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ς": "σ",
        # Arabic: bearers of hamza, the final ya and ta, Persian forms, and the stretching tatweel.
        "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و",
        "ة": "ه", "ک": "ك", "ـ": "",
        # Letters that are no base with a mark, but are typed without one.
        "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "æ": "ae", "œ": "oe",
    }
)  # fmt: skip

_WITHOUT_BLANKS = re.compile(
    "[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff\u3005-\u3007]"
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as indexed. `single`: one character of a script without blanks; `joined`: right behind
    one.
    """

    text: str
    single: bool = False
    joined: bool = False


def folded(text: str) -> str:
    """Fold letter case, width, marks and the letters that people type differently."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.category(char).startswith("M"))
    # Hangul comes apart in NFKD and must come together again; casefolding twice settles the rest.
    return unicodedata.normalize("NFKC", bare).casefold().translate(_LETTERS)


def plain_words(text: str) -> list[str]:
    """The words of a text in ASCII alone, where nothing has to be told apart."""
    return _WORD.findall(text.lower())


def tokens(text: str) -> Iterator[Token]:
    """Cut a text into the words under which it is found."""
    end_of_single = -1
    for word in _WORD.finditer(folded(text)):
        start = word.start()
        for part in _parts(word.group()):
            single = bool(_WITHOUT_BLANKS.fullmatch(part))
            yield Token(part, single, single and start == end_of_single)
            start += len(part)
            if single:
                end_of_single = start


def _parts(word: str) -> Iterator[str]:
    """Cut the characters of scripts without blanks out of a word."""
    rest = 0
    for found in _WITHOUT_BLANKS.finditer(word):
        if found.start() > rest:
            yield word[rest : found.start()]
        yield found.group()
        rest = found.end()
    if rest < len(word):
        yield word[rest:]
