"""Tells what a label is by its first bytes, whatever name it came under; undoes base64."""

from __future__ import annotations

import base64
import binascii
import re

from workstation.domain.errors import Refused

LARGEST_FILE = 10_000_000
LARGEST_CODE = 2_000_000

_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]+={0,2}\s*")
_DATA_URI = re.compile(rb"data:[a-z/+.-]{1,60};base64,")
_EPL_START = re.compile(rb"\s*(EPL2?\s*\n|;[^\n]*\n|[NIDSORZJqQ][^\n\"]{0,30}\n)")
_EPL_END = re.compile(rb"\nP\d{0,5}(,\d{1,5})?\s*(\n|\Z)")


def known(content: bytes, *, claimed: str) -> tuple[str, bytes]:
    """Give the kind ("zpl", "epl", "pdf", "png", "gif") and the label's own bytes.

    Raises `Refused` (label) when it is none of them, or larger than any label is.
    """
    if len(content) > LARGEST_FILE:
        raise refused("The carrier's label is larger than 10 MB.", code="size")
    kind = _kind(content)
    if not kind:
        inner = _without_base64(content)
        kind, content = (_kind(inner), inner) if inner else ("", content)
    if not kind:
        raise refused(
            f"The carrier's {claimed.upper()} label is none that Packbench can read.", code="kind"
        )
    if kind in ("zpl", "epl") and len(content) > LARGEST_CODE:
        raise refused("The carrier's label is larger than 2 MB.", code="size")
    return kind, content


def refused(title: str, *, code: str, advice: str = "") -> Refused:
    """A label that is not printed; `code` is one word for why."""
    advice = (
        advice or "Nothing was printed. Print it from the carrier's own page, or ask the carrier."
    )
    return Refused(title, advice, field="label", code=code)


def _kind(content: bytes) -> str:
    head = content[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"^", b"~")):
        return "zpl"
    if _EPL_START.match(content) and _EPL_END.search(content):
        return "epl"
    return ""


def _without_base64(content: bytes) -> bytes:
    found = _DATA_URI.match(content)
    text = content[found.end() :] if found else content
    if not _BASE64.fullmatch(text):
        return b""
    try:
        return base64.b64decode(b"".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""
