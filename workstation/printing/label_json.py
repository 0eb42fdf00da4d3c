"""Reads label.json: the same label data for scripts as the screens give (docs/label-json.md).

Nothing is guessed: an unknown key, a number where text belongs or a missing part is refused with
the path of the field and what to do.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import NoReturn

from workstation.domain.errors import Refused
from workstation.domain.values import Address, Money
from workstation.ports.labels import LabelData
from workstation.printing.symbols import KINDS

_ADDRESS = (
    "name", "company", "street", "street2", "district",
    "postcode", "city", "region", "country", "phone",
)  # fmt: skip
_TOP = (
    *("sender", "recipient", "parcel_key", "barcode_kind", "service", "references", "weight_g"),
    "cod",
)
_RECIPIENT_NEEDS = ("name", "street", "city", "country")
_LARGEST_BYTES = 100_000
_HEAVIEST_G = 1_000_000


def read_label_json(content: bytes) -> LabelData:
    """Give the label that `content` (UTF-8 JSON) describes; raises `Refused` (field's path)."""
    top = _object(_parse(content), "label.json", _TOP)
    if "recipient" not in top:
        _missing("recipient")
    return LabelData(
        recipient=_address(top["recipient"], "recipient", _RECIPIENT_NEEDS),
        sender=_address(top["sender"], "sender", ()) if "sender" in top else None,
        barcode=_needed(top, "parcel_key", ""),
        barcode_kind=_kind(top),
        service=_text(top, "service", ""),
        references=_references(top.get("references", [])),
        weight_g=_weight(top["weight_g"]) if "weight_g" in top else None,
        cod=_cod(top["cod"]) if "cod" in top else None,
    )


def _parse(content: bytes) -> object:
    if len(content) > _LARGEST_BYTES:
        raise Refused(
            "label.json is larger than 100 kB.", "A label needs far less.", field="label.json"
        )
    try:
        return json.loads(
            content.decode("utf-8-sig"), parse_float=Decimal, object_pairs_hook=_without_doubles
        )
    except UnicodeDecodeError as problem:
        raise Refused(
            "label.json is not UTF-8.", "Save it as UTF-8.", field="label.json"
        ) from problem
    except (ValueError, RecursionError) as problem:
        where = f", line {problem.lineno}" if isinstance(problem, json.JSONDecodeError) else ""
        raise Refused(
            f"label.json is not valid JSON{where}.",
            "Check commas, quotes and brackets.",
            field="label.json",
        ) from problem


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise Refused(f"{key!r} stands twice in one object.", "Keep one of them.", field=key)
        made[key] = value
    return made


def _object(value: object, path: str, known: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(value, dict):
        raise Refused(f"{path} must be an object.", "Write it as { ... }.", field=path)
    for key in value:
        if key not in known:
            where = key if path == "label.json" else f"{path}.{key}"
            raise Refused(
                f"{where} is not known.",
                f"Remove it, or use one of: {', '.join(known)}.",
                field=where,
            )
    return value


def _missing(path: str) -> NoReturn:
    raise Refused(f"{path} is missing.", "Add it to label.json.", field=path)


def _text(found: dict[str, object], key: str, path: str) -> str:
    value = found.get(key, "")
    if not isinstance(value, str):
        where = f"{path}{key}"
        raise Refused(f"{where} must be text.", "Put it into quotes.", field=where)
    return value


def _kind(top: dict[str, object]) -> str:
    kind = _text(top, "barcode_kind", "") or "code128"
    if kind not in KINDS or kind == "maxicode":
        shown = ", ".join(kind for kind in KINDS if kind != "maxicode")
        raise Refused(
            f"barcode_kind {kind!r} is not known.", f"Use one of: {shown}.", field="barcode_kind"
        )
    return kind


def _needed(found: dict[str, object], key: str, path: str) -> str:
    value = _text(found, key, path)
    if not value.strip():
        _missing(f"{path}{key}")
    return value


def _address(value: object, path: str, needed: tuple[str, ...]) -> Address:
    found = _object(value, path, _ADDRESS)
    for key in needed:
        _needed(found, key, f"{path}.")
    texts = {key: _text(found, key, f"{path}.") for key in _ADDRESS}
    country = texts["country"].strip().upper()
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        where = f"{path}.country"
        raise Refused(f"{where} must be two letters.", "Write TR, GR, AE, CN, ...", field=where)
    return Address(**{**texts, "country": country})


def _references(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise Refused(
            "references must be a list.", 'Write it as ["...", "..."].', field="references"
        )
    for at, text in enumerate(value):
        if not isinstance(text, str):
            where = f"references[{at}]"
            raise Refused(f"{where} must be text.", "Put it into quotes.", field=where)
    return tuple(value)


def _weight(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _HEAVIEST_G:
        raise Refused(
            "weight_g must be a whole number of grams, 0 to 1,000,000.", "Write 610 for 0.61 kg.",
            field="weight_g",
        )  # fmt: skip
    return value


def _cod(value: object) -> Money:
    found = _object(value, "cod", ("amount", "currency"))
    for key in ("amount", "currency"):
        if key not in found:
            _missing(f"cod.{key}")
    raw = found["amount"]
    try:
        if isinstance(raw, bool) or not isinstance(raw, (int, str, Decimal)):
            raise InvalidOperation
        amount = Decimal(raw)
        if not (amount.is_finite() and 0 <= amount < 10**9):
            raise InvalidOperation
    except InvalidOperation:
        raise Refused(
            "cod.amount must be an amount of money.",
            "Write 129.90, with a dot.",
            field="cod.amount",
        ) from None
    currency = _text(found, "currency", "cod.")
    try:
        return Money(amount, currency)
    except Refused as problem:
        raise Refused(
            "cod.currency must be three capitals.", problem.advice, field="cod.currency"
        ) from problem
