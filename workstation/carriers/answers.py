"""Reading what carriers answer: JSON and XML that may be anything at all; pure, no network."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from workstation.domain.errors import Refused
from workstation.domain.values import Money

PDF, ZPL, PNG, GIF = b"%PDF", b"^XA", b"\x89PNG", b"GIF8"
KINDS: Mapping[bytes, str] = {PDF: "pdf", ZPL: "zpl", PNG: "png", GIF: "gif"}
LEAD = 400
"""How far into a ZPL file its first label may begin, after set-up commands."""


class Unreadable(ValueError):
    """An answer is not what the document says."""


def json_object(body: bytes) -> dict[str, Any]:
    """Read a JSON object; raises `Unreadable`."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    if not isinstance(value, dict):
        raise Unreadable("not a JSON object")
    return value


def dig(value: Any, *path: str | int) -> Any:
    """Go down by names and places; None where the way ends."""
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and len(value) > step else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def need(value: Any, *path: str | int) -> Any:
    """Go down as `dig` does; raises `Unreadable` where there is nothing."""
    found = dig(value, *path)
    if found is None or found == "":
        raise Unreadable(f"no {'.'.join(map(str, path))}")
    return found


def text(value: Any, *path: str | int) -> str:
    """Give a text or number at the end of the way as text, "" where there is none."""
    found = dig(value, *path)
    return "" if found is None or isinstance(found, dict | list) else str(found).strip()


def need_text(value: Any, *path: str | int) -> str:
    found = text(value, *path)
    if not found:
        raise Unreadable(f"no {'.'.join(map(str, path))}")
    return found


def rows(value: Any, *path: str | int) -> list[Any]:
    """Give the list at the end of the way; one thing alone is a list of one (XML habits)."""
    found = dig(value, *path)
    if found is None or found == "":
        return []
    return found if isinstance(found, list) else [found]


def money(amount: object, currency: object) -> Money:
    """Read an amount; raises `Unreadable`."""
    try:
        return Money(Decimal(str(amount).strip()), str(currency).strip())
    except (InvalidOperation, Refused) as error:
        raise Unreadable("no price") from error


def maybe_money(amount: object, currency: object) -> Money | None:
    """Read a price; one that cannot be read costs us the price, not the label."""
    try:
        return money(amount, currency)
    except Unreadable:
        return None


def unpack(encoded: object) -> bytes:
    """Undo base64; raises `Unreadable`."""
    if not isinstance(encoded, str) or not encoded:
        raise Unreadable("no document")
    try:
        return base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Unreadable("not base64") from error


def label_format(content: bytes) -> str:
    """Tell what a label is by its own bytes, whatever the answer calls it; raises `Unreadable`."""
    for start, name in KINDS.items():
        if content.startswith(start):
            return name
    if ZPL in content[:LEAD]:
        return "zpl"
    raise Unreadable("a label of no known kind")


def moment(written: str, zone: tzinfo = UTC) -> datetime:
    """Read an ISO time; one without a zone is in `zone`; raises `Unreadable`."""
    try:
        at = datetime.fromisoformat(written.strip())
    except ValueError as error:
        raise Unreadable("no time") from error
    return at if at.tzinfo else at.replace(tzinfo=zone)


def xml_tree(body: bytes) -> Element:
    """Read XML without a document type, so that nothing can unfold in it; raises `Unreadable`."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise Unreadable("XML with a document type")
    try:
        return ElementTree.fromstring(body)  # noqa: S314 - no document type, so no entities
    except (ElementTree.ParseError, ValueError) as error:
        raise Unreadable("not XML") from error


def plain_xml(element: Element) -> Any:
    """Turn an element into dicts, lists and texts by local names; attributes are left out."""
    children = list(element)
    if not children:
        return (element.text or "").strip()
    value: dict[str, Any] = {}
    for child in children:
        name = child.tag.rpartition("}")[2]
        inner = plain_xml(child)
        if name not in value:
            value[name] = inner
        elif isinstance(value[name], list):
            value[name].append(inner)
        else:
            value[name] = [value[name], inner]
    return value
