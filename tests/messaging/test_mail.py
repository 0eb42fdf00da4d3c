"""One e-mail has one recipient and the headers that we gave it, whatever the names say."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses, parseaddr

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workstation.domain.errors import NotConfigured, Refused
from workstation.messaging.mail import compose, display_name, plain_address
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
    return compose(mail, sender="shop@example.com", sender_name="Kıyı", at=AT, **options)


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
        compose(outgoing(), sender="", sender_name="", at=AT)


def test_a_message_id_that_could_break_a_header_is_refused():
    with pytest.raises(Refused):
        made(OutgoingMail("<1>\r\nBcc: x", "a@b.example", "", WrittenMessage("en", "s", "t", "")))


PLAIN = st.text(
    alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp", "Zs", "Co", "Cn"]),
    min_size=1,
    max_size=90,
)


@given(name=PLAIN, subject=st.lists(PLAIN, min_size=1, max_size=8), text=HOSTILE)
@example(name="王芳" * 20, subject=["طلبك"] * 40, text="")
@example(name="O'Brien Jr.", subject=["x" * 90, "y"], text=".\r\n..\n. \t \n=20")
@example(name="Ada", subject=["a" * 76], text="x" * 3000)
def test_what_is_written_is_what_is_read_in_every_script(name, subject, text):
    said = " ".join(subject).replace("=?", "= ?")
    parsed = message_from_bytes(
        made(outgoing(name=name, subject=said, text=text)), policy=policy.default
    )
    assert parsed["Subject"] == " ".join(said.split())
    # Python's own reader of addresses leaves a space between two encoded words; RFC 2047 has none.
    raw = message_from_bytes(made(outgoing(name=name)), policy=policy.compat32)["To"]
    shown, address = parseaddr(raw.replace("\r\n", ""))
    assert str(make_header(decode_header(shown))) == display_name(name)
    assert address == "ada@example.org"
    ending = text.replace("\r\n", "\n").replace("\r", "\n")
    body = parsed.get_body(("plain",)).get_payload(decode=True).decode("utf-8")
    assert body.replace("\r\n", "\n").rstrip("\n") == ending.rstrip("\n")


def test_a_long_line_of_letters_and_a_mail_without_html_go_out_whole():
    mail = OutgoingMail(
        "<1@example.com>", "ada@example.org", "", WrittenMessage("en", "Hi", "", "")
    )
    parsed = message_from_bytes(made(mail), policy=policy.default)
    assert parsed.get_content_type() == "text/plain"
    assert parsed["To"] == "ada@example.org"
    long_address = "a" * 60 + "@" + "b" * 60 + ".example"
    folded = message_from_bytes(made(outgoing(to=long_address)), policy=policy.default)
    assert folded["To"].addresses[0].addr_spec == long_address


def test_a_header_that_is_set_twice_is_refused():
    twice = (("Reply-To", "a@example.com"), ("reply-to", "b@example.com"))
    with pytest.raises(Refused) as refused:
        made(outgoing(headers=twice))
    assert refused.value.field == "headers"


def test_no_text_can_end_its_part():
    content = made(outgoing(text="x"))
    boundary = content.partition(b'boundary="')[2].partition(b'"')[0].decode()
    again = made(outgoing(text=f"x\n--{boundary}--\nBcc: x@evil.example\n"))
    parsed = message_from_bytes(again, policy=policy.default)
    assert len(list(parsed.iter_parts())) == 2
    assert f"--{boundary}--" in parsed.get_body(("plain",)).get_content()
