"""Names, addresses and order numbers as nobody should have them, made from a seed."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from random import Random

from workstation.domain.errors import Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, Item, MessageFacts, Moment
from workstation.domain.promise import Promise
from workstation.messaging import TemplateWriter
from workstation.messaging.mail import compose
from workstation.ports.messenger import OutgoingMail, WrittenMessage

AT = datetime(2026, 4, 21, 14, 32, tzinfo=UTC)
PIECES = (
    "\r\n", "\n", "\r", "\0", "\x0b", "\x85", "\u2028", "\u2029", "Bcc: evil@x.example",
    "\r\nBcc: evil@x.example\r\n", "=?utf-8?q?=0A?=", "=?utf-8?b?Cg==?=", "=?", "?=", "<", ">",
    "</p>", "<script>alert(1)</script>", "<img src=x onerror=1>", "&lt;", "&#60;", '"', "'",
    "\\", ",", ";", ":", "@", "(", ")", "[", "]", "{order_number}", "{", "}", "%s", "{0}",
    "\u202e", "\u2066", "\u2069", "\u200f", "\ufeff", "\ud800", "😀", "e\u0301", "İıŞğ", "Ελένη",
    "فاطمة", "王秀英", "a" * 300, " ", "\t", "--", "\n.\n", "javascript:x", "https://e.example/",
    "]]>", "<!--", "-->", "</title>", "</script>", "\\u003c",
)  # fmt: skip
LOCALS = ("ada", "a.b", "ada+x", "", ".", "ada@evil", "ada,eve", "<ada>", '"a b"', "ada\r\n", "ιω")
HOSTS = ("x.example", "", "x", "[127.0.0.1]", "x.example,y.example", "x.example\n",
         "münchen.example", "-", "a" * 300, "x..example", "παράδειγμα.example")  # fmt: skip
BASE = MessageFacts(
    moment=Moment.SHIPPED, order_number="K-1", customer_name="Ada", shop_name="Kıyı Home",
    carrier_name="Demo", tracking_number="DX1", tracking_url="https://t.example/DX1",
    promise=Promise(AT.date(), AT.date(), AT, ""), in_this_parcel=(Item("Soap", 1),),
    still_to_come=(), cancelled=(),
)  # fmt: skip


def texts(random: Random) -> str:
    return "".join(random.choice(PIECES) for _ in range(random.randrange(1, 6)))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)

    def handle_data(self, data: str) -> None:
        if self.found and self.found[-1] == "script":
            self.script += data


def tags(html: str) -> list[str]:
    reader = Tags()
    reader.feed(html)
    return [tag for tag in reader.found if tag != "bdi"]


def headers_hold(count: int, seed: int) -> dict[str, int]:
    """Every mail has one recipient and the headers that we set, or is refused; tells how many."""
    random, seen = Random(seed), {"built": 0, "refused": 0}
    names = None
    for _ in range(count):
        to = f"{random.choice(LOCALS)}@{random.choice(HOSTS)}"
        if random.random() < 0.5:
            to = "ada@x.example"
        subject = texts(random)
        written = WrittenMessage("en", subject, "Hello", "<p>Hello</p>")
        mail = OutgoingMail("<1@shop.example>", to, texts(random), written)
        try:
            content = compose(mail, sender="shop@x.example", sender_name=texts(random), at=AT)
        except Refused:
            seen["refused"] += 1
            continue
        read = email.message_from_bytes(content, policy=email.policy.default)
        names = names or read.keys()
        assert read.keys() == names, repr((to, subject))
        assert len(read["To"].addresses) == 1, repr(mail.to_name)
        assert read["Bcc"] is None
        seen["built"] += 1
    return seen


def markup_holds(count: int, seed: int) -> Iterator[str]:
    """No value adds a tag or a line of its own; gives what would."""
    random, writer = Random(seed), TemplateWriter()
    plain = {
        (moment, language): tags(writer.write(replace(BASE, moment=moment), language).html)
        for moment in Moment
        for language in MESSAGE_LANGUAGES
    }
    moments = list(Moment)
    for turn in range(count):
        moment = moments[turn % len(moments)]
        language = MESSAGE_LANGUAGES[turn % len(MESSAGE_LANGUAGES)]
        name, number = texts(random), f"K{texts(random)}"
        facts = replace(
            BASE, moment=moment, customer_name=name, order_number=number,
            carrier_name=f"D{texts(random)}", tracking_number=f"X{texts(random)}",
            in_this_parcel=(Item(f"S{texts(random)}", 1),),
        )  # fmt: skip
        written = writer.write(facts, language)
        if tags(written.html) != plain[moment, language]:
            yield f"{moment} {language} {name!r} {number!r}"
        if "\n" in written.subject or "\r" in written.subject or "\n" in written.short:
            yield f"{moment} {language} a line in {number!r}"
