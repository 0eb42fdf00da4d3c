"""Numbers, money and weights as files write them: the decimal sign by evidence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from workstation.domain.values import Money
from workstation.shops.files.vocabulary import SYMBOLS
from workstation.shops.files.words import fold

_COMMA = re.compile(r"(?:\d,\d{1,2}|\d\.\d{3},\d+)(?!\d)")
_POINT = re.compile(r"(?:\d\.\d{1,2}|\d,\d{3}\.\d+)(?!\d)")
_GROUPS = r"[ '’]"
_PARTS = re.compile(r"\A([^\d+\-]*)([+-]?)([^\d]{0,4}?)(\d.*?)([^\d]*)\Z", re.DOTALL)
_SCIENTIFIC = re.compile(r"\A\d[.,]?\d*E[+]?\d+\Z", re.IGNORECASE)
LARGEST = Decimal(10) ** 9


def western(text: str) -> str:
    """Arabic and other digits as 0-9, the Arabic decimal and thousands signs as , and ."""
    if text.isascii():
        return text
    text = text.replace("٫", ",").replace("٬", ".").replace("−", "-")
    return "".join(
        str(unicodedata.digit(ch)) if ch.isdigit() and unicodedata.digit(ch, None) is not None
        else ch
        for ch in text
    )  # fmt: skip


def is_scientific(text: str) -> bool:
    """True for 8,68E+12: what is left of a long code after a spreadsheet has rounded it."""
    return bool(_SCIENTIFIC.match(text))


def find_decimal(values: Iterable[str], language: str) -> tuple[str, str]:
    """("," or ".", why) from the amounts of a file; undecided, its language decides."""
    commas = points = seen = 0
    shown: dict[str, str] = {}
    for value in values:
        value = western(value)
        seen += 1
        if _COMMA.search(value) and not _POINT.search(value):
            commas += 1
            shown.setdefault(",", value)
        elif _POINT.search(value) and not _COMMA.search(value):
            points += 1
            shown.setdefault(".", value)
    if commas > points:
        return (
            ",",
            f"Amounts such as {shown[',']} have a decimal comma ({commas} against {points}).",
        )
    if points > commas:
        return (
            ".",
            f"Amounts such as {shown['.']} have a decimal point ({points} against {commas}).",
        )
    if not seen:
        return ".", "No amount is written as text."
    if language in ("tr", "el", "de"):
        return ",", "No amount decides; the headings' language writes a comma."
    return ".", "No amount decides; a decimal point is assumed."


def number(cell: object, decimal: str) -> Decimal:
    """A plain number. Raises ValueError when it is none, or not written with this decimal sign."""
    if isinstance(cell, bool):
        raise ValueError("a yes or no")
    if isinstance(cell, int | float | Decimal):
        return _bounded(Decimal(str(cell)))
    text = western(str(cell)).strip()
    group = "." if decimal == "," else ","
    pattern = (
        rf"[+-]?(?:\d+|\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d{{1,3}}(?:{_GROUPS}\d{{3}})+)"
        rf"(?:{re.escape(decimal)}\d+)?"
    )
    if not re.fullmatch(pattern, text, re.ASCII) or len(text) > 40:
        raise ValueError("no number")
    text = re.sub(_GROUPS, "", text).replace(group, "").replace(decimal, ".")
    return _bounded(Decimal(text))


def _bounded(value: Decimal) -> Decimal:
    if not value.is_finite() or abs(value) > LARGEST:
        raise ValueError("beyond all sense")
    return value


def whole(cell: object, decimal: str) -> int:
    """A positive whole number: 2 and 2,00 are; 1.000 is not, it may mean one or a thousand."""
    if isinstance(cell, str) and re.search(r"\d[.,]\d{3}\Z", western(cell)):
        raise ValueError("may mean one or a thousand")
    value = number(cell, decimal)
    if value != value.to_integral_value() or value <= 0 or value > 100_000:
        raise ValueError("not a positive whole number")
    return int(value)


@cache
def _currencies() -> frozenset[str]:
    from babel.core import get_global

    return frozenset(get_global("all_currencies"))


def currency_of(text: str) -> str:
    """The ISO 4217 code for a code or sign, "" when it is none."""
    bare = text.strip().upper()
    if bare in SYMBOLS or text.strip() in SYMBOLS:
        return SYMBOLS.get(bare) or SYMBOLS[text.strip()]
    return bare if bare in _currencies() else ""


def amount(cell: object, decimal: str, currency: str) -> Money | None:
    """Money from a cell: the sign beside the amount, else `currency`; None when neither names one.

    Raises ValueError when the amount is no number, is below nought or its sign is unknown.
    """
    if not isinstance(cell, str):
        value, sign = number(cell, decimal), ""
    else:
        parts = _PARTS.match(western(cell).strip())
        if parts is None:
            raise ValueError("no amount")
        before, minus, between, digits, after = parts.groups()
        sign = before.strip() or between.strip() or after.strip()
        value = number(minus + digits.strip(), decimal)
    if value < 0:
        raise ValueError("below nought")
    if sign:
        currency = currency_of(sign)
        if not currency:
            raise ValueError("unknown currency sign")
    return Money(value, currency) if currency else None


_KILOS = ("kg", "kilo", "κιλ", "كغ", "كجم", "公斤", "千克")
_GRAMS = ("gram", "gr", "γρ", "غ", "جم", "克", "g")


def unit_of(text: str) -> str:
    """ "kg" or "g" when the text ends in or brackets a unit of weight, "" otherwise."""
    tail = re.split(r"[\s(\[/_]|(?<=\d)(?=[^\d.,])", text.strip().rstrip(")].").casefold())[-1]
    for word in _KILOS:
        if tail.startswith(word):
            return "kg"
    return "g" if fold(tail) in {fold(word) for word in (*_GRAMS, "grams")} else ""


def grams(cell: object, decimal: str, unit: str) -> int | None:
    """Whole grams, by the unit beside the figure or in the heading; None without a unit.

    Raises ValueError when the figure is no number or below nought.
    """
    if isinstance(cell, str):
        text = western(cell).strip()
        unit = unit_of(text) or unit
        cell = re.sub(r"[^\d]+\Z", "", text)
    value = number(cell, decimal)
    if value < 0:
        raise ValueError("below nought")
    if not unit:
        return None
    return round(value * 1000) if unit == "kg" else round(value)
