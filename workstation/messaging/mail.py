"""Building one e-mail: one recipient, no header that data could add, one Message-ID for ever."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.messenger import OutgoingMail

# Only ASCII goes over the line, so that no server on the way needs 8BITMIME or re-codes the text.
POLICY = SMTP.clone(cte_type="7bit")
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


def build(
    mail: OutgoingMail, *, sender: str, sender_name: str, at: datetime, test_for: str = ""
) -> EmailMessage:
    """The message with its headers. `test_for` is shown in the subject of a redirected message.

    Raises `Refused` (field) for an impossible address or header, `NotConfigured` without a sender.
    """
    if not sender:
        raise NotConfigured(
            "The sender of messages is not set.",
            "Set the shop's e-mail address in Set-up, Messages.",
            setting="smtp.sender",
        )
    if not _MESSAGE_ID.fullmatch(mail.message_id):
        raise Refused("The message has no valid Message-ID.", "", field="message_id")
    message = EmailMessage(policy=POLICY)
    try:
        message["From"] = Address(display_name(sender_name), addr_spec=plain_address(sender))
        message["To"] = Address(display_name(mail.to_name), addr_spec=plain_address(mail.to))
    except (ValueError, IndexError, HeaderParseError) as problem:
        raise Refused(
            "This is not an e-mail address that mail servers take.",
            "Correct the customer's address, then retry.",
            field="email",
        ) from problem
    subject = _one_line(mail.message.subject)
    message["Subject"] = f"[TEST] {subject}" if test_for else subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    for name, value in mail.headers:
        if name.lower() not in _EXTRA:
            raise Refused(f"The header {_one_line(name)[:40]} is not ours to set.", field="headers")
        message[name] = _one_line(value)
    message.set_content(mail.message.text, subtype="plain", charset="utf-8")
    if mail.message.html:
        message.add_alternative(mail.message.html, subtype="html", charset="utf-8")
    # Only now: making a multipart moves the Content- headers that are there into its first part.
    message["Content-Language"] = _LANGUAGE_TAGS.get(mail.message.language, mail.message.language)
    return message


def as_bytes(message: EmailMessage) -> bytes:
    """The message with CRLF line ends, ASCII only, before dots are doubled.

    Raises `Refused` if the bytes do not hold exactly the headers that were set: the last guard
    against a header that text managed to add.
    """
    content = message.as_bytes()
    head = content.partition(b"\r\n\r\n")[0]
    names = [
        line.partition(b":")[0].lower() for line in head.split(b"\r\n") if line[:1] not in b" \t"
    ]
    if names != [name.lower().encode() for name, _ in message.items()] or b"\n" in head.replace(
        b"\r\n", b""
    ):
        raise Refused(
            "The message's headers cannot be written safely.",
            "Look for odd signs in the customer's name or the order number.",
            field="headers",
        )
    return content


def _one_line(text: str) -> str:
    kept = "".join(ch if ch.isprintable() or ch in "\u2068\u2069" else " " for ch in text)
    return _no_encoded_word(" ".join(kept.split()))


def _no_encoded_word(text: str) -> str:
    """Break up =?utf-8?q?=0A?= and the like: Python decodes it and then writes the line end."""
    return text.replace("=?", "= ?")
