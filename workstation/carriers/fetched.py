"""Labels fetched one by one after a purchase: put together to be stored, and read; pure."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Sequence

from workstation.carriers.answers import Unreadable, dig, label_format, text, unpack
from workstation.ports.carrier import BoughtLabel, BoughtPiece


def with_labels(keys: Sequence[str], numbers: Sequence[str], labels: Sequence[bytes]) -> bytes:
    """Put keys, numbers and the labels fetched for them together, to be stored."""
    return json.dumps([
        {"key": key, "number": number, "label": b64encode(label).decode()}
        for key, number, label in zip(keys, numbers, labels, strict=True)
    ]).encode()  # fmt: skip


def read_labels(body: bytes, *, follow: str) -> BoughtLabel:
    """Read what `with_labels` stored; `follow` is the address before the number.

    Raises `Unreadable`.
    """
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    pieces = [
        BoughtPiece(text(row, "key"), text(row, "number"), unpack(dig(row, "label")))
        for row in (value if isinstance(value, list) else [])
    ]
    if not pieces or not all(piece.tracking_number for piece in pieces):
        raise Unreadable("no label")
    number, content = pieces[0].tracking_number, pieces[0].content
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=None,
        tracking_url=f"{follow}{number}",
        raw=body,
        pieces=tuple(pieces) if len(pieces) > 1 else (),
    )
