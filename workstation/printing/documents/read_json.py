"""Reads a document's values from JSON: the names of its fields, nothing more and nothing guessed.

Dates are "2026-05-03", moments "2026-04-21T10:00:00+03:00", money
{"amount": "129.90", "currency": "TRY"}; an address and every row is an object.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import NoneType, UnionType
from typing import Any, NoReturn, Union, get_args, get_origin, get_type_hints

from workstation.domain.errors import Refused
from workstation.ports.documents import (
    BatchCover,
    DaySheet,
    Document,
    ManifestSheet,
    PickSheet,
    Slip,
)

KINDS = {
    "slip": Slip,
    "pick_list": PickSheet,
    "cover": BatchCover,
    "manifest": ManifestSheet,
    "day": DaySheet,
}
_LARGEST_BYTES = 20_000_000


def read_document(content: bytes, kind: str) -> Document:
    """Give the document that `content` (UTF-8 JSON) describes; raises `Refused` (field's path)."""
    if kind not in KINDS:
        raise Refused(
            f"There is no document {kind!r}.", f"Choose one of: {', '.join(KINDS)}.", field="kind"
        )
    if len(content) > _LARGEST_BYTES:
        raise Refused("The file is larger than 20 MB.", "Split the document.", field="from")
    try:
        value = json.loads(content.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError as problem:
        raise Refused("The file is not UTF-8.", "Save it as UTF-8.", field="from") from problem
    except (ValueError, RecursionError) as problem:
        where = f", line {problem.lineno}" if isinstance(problem, json.JSONDecodeError) else ""
        raise Refused(
            f"The file is not valid JSON{where}.",
            "Check commas, quotes and brackets.",
            field="from",
        ) from problem
    made: Document = _read(value, KINDS[kind], kind)
    return made


def _read(value: Any, wanted: Any, path: str) -> Any:
    origin = get_origin(wanted)
    if origin in (Union, UnionType):
        if value is None:
            return None
        (wanted,) = (one for one in get_args(wanted) if one is not NoneType)
        return _read(value, wanted, path)
    if origin is tuple:
        return _tuple(value, get_args(wanted), path)
    if is_dataclass(wanted):
        return _object(value, wanted, path)
    if wanted is Decimal:
        return _decimal(value, path)
    if wanted in (date, datetime):
        return _moment(value, wanted, path)
    if not isinstance(value, wanted) or isinstance(value, bool):
        _wrong(path, "text, in quotes" if wanted is str else "a whole number")
    if wanted is int and not 0 <= value < 10**12:
        _wrong(path, "a whole number, 0 or more")
    return value


def _object(value: Any, wanted: Any, path: str) -> Any:
    if not isinstance(value, dict):
        _wrong(path, "an object, { ... }")
    hints = get_type_hints(wanted)
    known = {item.name: item for item in fields(wanted)}
    for key in value:
        if key not in known:
            raise Refused(
                f"{path}.{key} is not known.",
                f"Remove it, or use one of: {', '.join(known)}.",
                field=f"{path}.{key}",
            )
    for name, item in known.items():
        if name not in value and item.default is MISSING:
            raise Refused(f"{path}.{name} is missing.", "Add it.", field=f"{path}.{name}")
    return wanted(**{key: _read(part, hints[key], f"{path}.{key}") for key, part in value.items()})


def _tuple(value: Any, kinds: tuple[Any, ...], path: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        _wrong(path, "a list, [ ... ]")
    if kinds[-1] is not Ellipsis and len(value) != len(kinds):
        _wrong(path, f"a list of {len(kinds)}")
    wanted = (kinds[0],) * len(value) if kinds[-1] is Ellipsis else kinds
    return tuple(
        _read(part, kind, f"{path}[{at}]")
        for at, (part, kind) in enumerate(zip(value, wanted, strict=True))
    )


def _decimal(value: Any, path: str) -> Decimal:
    try:
        if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
            raise InvalidOperation
        return Decimal(value)
    except InvalidOperation:
        _wrong(path, 'an amount of money, like "129.90"')


def _moment(value: Any, wanted: Any, path: str) -> Any:
    try:
        return wanted.fromisoformat(value)
    except (TypeError, ValueError):
        example = "2026-05-03" if wanted is date else "2026-04-21T10:00:00+03:00"
        _wrong(path, f'written like "{example}"')


def _wrong(path: str, needed: str) -> NoReturn:
    raise Refused(f"{path} must be {needed}.", "Correct it in the file.", field=path)
