"""Building one e-mail: one recipient, no header that data could add, one Message-ID for ever.

Written out here rather than by Python's `email`, which takes ten times as long, and which decodes
what looks like an encoded word in a name. Only ASCII goes over the line, so that no server on the
way needs 8BITMIME or re-codes the text.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime

from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.messenger import OutgoingMail

LONGEST_LINE = 76
_WORD = "=?utf-8?b?{}?="
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/^_`{|}~ -]+")
_LANGUAGE_TAGS = {"zh": "zh-Hans"}
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,200}@[A-Za-z0-9.-]{1,200}>")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9-]{1,63}")
_EXTRA = ("reply-to", "list-unsubscribe", "list-unsubscribe-post", "in-reply-to", "references")


def plain_address(text: str) -> str:
    """The address as it goes over the line, its host in ASCII.

    Raises `Refused` (field "email") for all but one plain local@host: no list, quotes or comments.
    """
    local, at, host = text.strip().rpartition("@")
    try:
        ascii_host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        ascii_host = ""
    plain = bool(at) and _LOCAL.fullmatch(local) and _HOST.fullmatch(ascii_host)
    if not plain or len(local) > 64 or len(local) + len(ascii_host) > 253:
        raise Refused(
            "This is not an e-mail address that mail servers take.",
            "Correct the customer's address, then retry.",
            field="email",
        )
    return f"{local}@{ascii_host}"


def display_name(text: str) -> str:
    """A name for a header: no controls, no signs that could end it or begin an address."""
    kept = "".join(
        " " if unicodedata.category(ch)[0] in "CZ" or ch in '<>()[]@,;:\\"' else ch for ch in text
    )
    return _no_encoded_word(" ".join(kept.split())[:60].strip())


def compose(
    mail: OutgoingMail, *, sender: str, sender_name: str, at: datetime, test_for: str = ""
) -> bytes:
    """The message as it goes over the line: CRLF, ASCII only, before dots are doubled.

    `test_for` is shown in the subject of a redirected message. Raises `Refused` (field) for an
    impossible address or header, `NotConfigured` without a sender.
    """
    if not sender:
        raise NotConfigured(
            "The sender of messages is not set.",
            "Set the shop's e-mail address in Set-up, Messages.",
            setting="smtp.sender",
        )
    if not _MESSAGE_ID.fullmatch(mail.message_id):
        raise Refused("The message has no valid Message-ID.", "", field="message_id")
    subject = _one_line(mail.message.subject)
    tongue = _LANGUAGE_TAGS.get(mail.message.language, mail.message.language)
    headers = [
        ("From", _mailbox(sender_name, plain_address(sender))),
        ("To", _mailbox(mail.to_name, plain_address(mail.to))),
        ("Subject", _words(f"[TEST] {subject}" if test_for else subject, first=9)),
        ("Date", format_datetime(at)),
        ("Message-ID", mail.message_id),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
    ]
    for name, value in mail.headers:
        if name.lower() not in _EXTRA:
            raise Refused(f"The header {_one_line(name)[:40]} is not ours to set.", field="headers")
        headers.append((name, _words(_one_line(value), first=len(name) + 2)))
    headers += [("Content-Language", _words(_one_line(tongue), first=18)), ("MIME-Version", "1.0")]
    written = (mail.message.text, mail.message.html)
    parts = [
        _part(kind, text) for kind, text in zip(("plain", "html"), written, strict=True) if text
    ] or [_part("plain", "")]
    if len(parts) == 1:
        more, body = parts[0]
    else:
        # It holds signs that no encoded line can hold, so that no text can end a part.
        line = "=_" + hashlib.sha256(mail.message_id.encode()).hexdigest()[:40]
        more = [("Content-Type", f'multipart/alternative;\r\n boundary="{line}"')]
        inner = b"".join(
            f"--{line}\r\n".encode() + _head(head) + b"\r\n" + body for head, body in parts
        )
        body = inner + f"--{line}--\r\n".encode()
    headers += more
    return _checked(_head(headers), [name for name, _ in headers]) + b"\r\n" + body


def _head(headers: Sequence[tuple[str, str]]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode("ascii")


def _checked(head: bytes, names: Sequence[str]) -> bytes:
    """The headers as they are, if they are exactly those that were set, each once.

    Raises `Refused` otherwise: the last guard against a header that text managed to add.
    """
    lines = head.removesuffix(b"\r\n").split(b"\r\n")
    there = [line.partition(b":")[0].lower() for line in lines if line[:1] not in (b" ", b"\t")]
    wanted = [name.lower().encode("ascii") for name in names]
    bare = head.replace(b"\r\n", b"")
    torn = b"\n" in bare or b"\r" in bare or any(not line.strip() for line in lines)
    if there != wanted or len(set(wanted)) != len(wanted) or torn:
        raise Refused(
            "The message's headers cannot be written safely.",
            "Look for odd signs in the customer's name or the order number.",
            field="headers",
        )
    return head


def _part(kind: str, text: str) -> tuple[list[tuple[str, str]], bytes]:
    """A text as its headers and its lines, in whichever encoding is shorter; ends with CRLF."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    content = (plain if plain.endswith("\r\n") else plain + "\r\n").encode("utf-8", "replace")
    how = "quoted-printable"
    coded = binascii.b2a_qp(content, istext=True)
    if len(coded) > len(content) * 4 // 3 + len(content) // 40:
        how = "base64"
        coded = base64.encodebytes(content).replace(b"\n", b"\r\n")
    return [
        ("Content-Type", f'text/{kind}; charset="utf-8"'), ("Content-Transfer-Encoding", how),
    ], coded  # fmt: skip


def _mailbox(name: str, address: str) -> str:
    """A name and an address that has passed `plain_address`."""
    shown = display_name(name)
    if not shown:
        return address
    if not shown.isascii():
        shown = _encoded(shown, first=6)
    elif not _ATOMS.fullmatch(shown):
        shown = f'"{shown}"'  # no quote and no backslash is left in it
    return f"{shown}\r\n <{address}>" if len(shown) + len(address) > 68 else f"{shown} <{address}>"


def _words(text: str, *, first: int) -> str:
    """Free text of a header, folded; `first` signs of its first line are taken."""
    words = text.split(" ")
    if not (text.isascii() and text.isprintable()) or max(map(len, words)) > LONGEST_LINE:
        return _encoded(text, first=first)
    lines, room = [words[0]], LONGEST_LINE - first - len(words[0])
    for word in words[1:]:
        if len(word) + 1 <= room:
            lines[-1] += f" {word}"
            room -= len(word) + 1
        else:
            lines.append(word)
            room = LONGEST_LINE - 1 - len(word)
    return "\r\n ".join(lines)


def _encoded(text: str, *, first: int) -> str:
    """Text as encoded words (RFC 2047), none of them cut inside a sign, folded between them."""
    words: list[str] = []
    piece = bytearray()
    room = (LONGEST_LINE - first - len(_WORD.format(""))) // 4 * 3
    for sign in text:
        coded = sign.encode("utf-8", "replace")
        if len(piece) + len(coded) > room and piece:
            words.append(_WORD.format(base64.b64encode(piece).decode("ascii")))
            piece, room = bytearray(), 45
        piece += coded
    words.append(_WORD.format(base64.b64encode(piece).decode("ascii")))
    return "\r\n ".join(words)


def _one_line(text: str) -> str:
    kept = "".join(ch if ch.isprintable() or ch in "\u2068\u2069" else " " for ch in text)
    return _no_encoded_word(" ".join(kept.split()))


def _no_encoded_word(text: str) -> str:
    """Break up =?utf-8?q?=0A?= and the like: Python decodes it and then writes the line end."""
    return text.replace("=?", "= ?")
