"""One e-mail has one recipient and the headers that we gave it, whatever the names say."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import getaddresses

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workstation.domain.errors import NotConfigured, Refused
from workstation.messaging.mail import as_bytes, build, plain_address
from workstation.ports.messenger import OutgoingMail, WrittenMessage

AT = datetime(2026, 4, 21, 14, 32, tzinfo=UTC)
OURS = {
    "from", "to", "subject", "date", "message-id", "content-language", "auto-submitted",
    "x-auto-response-suppress", "mime-version", "content-type",
    "content-transfer-encoding",
}  # fmt: skip
HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("\r\n\t ,;:<>@\"'()[]\\=?.%\x00\u2028\u202e\u0085aé"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=120,
)


def outgoing(
    *,
    to: str = "ada@example.org",
    name: str = "Ada",
    subject: str = "Hi",
    text: str = "x",
    **other: object,
) -> OutgoingMail:
    return OutgoingMail("<1@example.com>", to, name, WrittenMessage("en", subject, text, text),
                        **other)  # type: ignore[arg-type]  # fmt: skip


def made(mail: OutgoingMail, **options: str) -> bytes:
    return as_bytes(build(mail, sender="shop@example.com", sender_name="Kıyı", at=AT, **options))


@given(name=HOSTILE, subject=HOSTILE, text=HOSTILE)
@example(name="Eve, x@evil.example", subject="a\r\nBcc: x@evil.example", text="\n.\nDATA")
@example(name='"Eve" <x@evil.example>', subject="=?utf-8?q?a=0ABcc:_x?=", text="")
@example(name="=?utf-8?q?Eve=0ABcc:_x?=", subject="=?utf-8?b?YQpCY2M6IHg=?=", text="")
@example(name="王芳" * 40, subject="طلبك " * 60, text="")
def test_no_name_subject_or_text_adds_a_recipient_or_a_header(name, subject, text):
    content = made(outgoing(name=name, subject=subject, text=text))
    head = content.split(b"\r\n\r\n")[0]
    parsed = message_from_bytes(content, policy=policy.default)
    names = [key.lower() for key in parsed]
    assert set(names) <= OURS
    assert len(names) == len(set(names))
    assert [address.addr_spec for address in parsed["To"].addresses] == ["ada@example.org"]
    assert [spec for _, spec in getaddresses([str(parsed["To"])])] == ["ada@example.org"]
    raw = message_from_bytes(content, policy=policy.compat32)
    assert [spec for _, spec in getaddresses([raw["To"]])] == ["ada@example.org"]
    assert content.isascii()
    assert all(len(line) <= 998 for line in content.split(b"\r\n"))
    assert b"\n" not in head.replace(b"\r\n", b"")


@given(HOSTILE)
@example("a@b.example, c@d.example")
@example("a@b.example\r\nRCPT TO:<c@d.example>")
@example("<a@b.example>")
@example("a@b.example c")
@example('"a b"@c.example')
@example("a@[127.0.0.1]")
def test_only_one_plain_address_ever_passes(text):
    try:
        address = plain_address(text)
    except Refused:
        return  # that it names the field is tested below
    assert address.count("@") == 1
    assert address.isascii()
    assert not set(address) & set(' \r\n\t,;:<>()[]"\\')


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("ada@example.org", "ada@example.org"), (" ada@example.org ", "ada@example.org"),
        ("a.b+c@example.co.uk", "a.b+c@example.co.uk"),
        ("info@kıyı.example", "info@xn--ky-hpab.example"),
    ],
)  # fmt: skip
def test_real_addresses_pass(written, sent):
    assert plain_address(written) == sent


@pytest.mark.parametrize("bad", ["", "ada", "ada@", "@example.org", "a@b@c", "ayşe@example.org",
                                 "a..b@example.org", "a" * 65 + "@example.org",
                                 "a@" + "b" * 64 + ".example"])  # fmt: skip
def test_what_is_no_address_is_refused_before_any_server_is_asked(bad):
    with pytest.raises(Refused) as refused:
        made(outgoing(to=bad))
    assert refused.value.field == "email"


@pytest.mark.parametrize("name", ["Bcc", "To", "cc", "Sender", "Subject", "X\r\nBcc"])
def test_extra_headers_cannot_readdress_a_message(name):
    with pytest.raises(Refused):
        made(outgoing(headers=((name, "x@evil.example"),)))


def test_a_reply_address_may_be_given():
    content = made(outgoing(headers=(("Reply-To", "help@example.com"),)))
    assert message_from_bytes(content)["Reply-To"] == "help@example.com"


def test_without_a_sender_nothing_is_built():
    with pytest.raises(NotConfigured):
        build(outgoing(), sender="", sender_name="", at=AT)


def test_a_message_id_that_could_break_a_header_is_refused():
    with pytest.raises(Refused):
        made(OutgoingMail("<1>\r\nBcc: x", "a@b.example", "", WrittenMessage("en", "s", "t", "")))
