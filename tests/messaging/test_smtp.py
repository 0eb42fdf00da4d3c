"""E-mail against a real mail server: done, not sent, refused, and nobody knows."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from email import message_from_bytes, policy

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.messaging import SmtpMessenger
from workstation.ports.carrier import EffectKind


def test_an_accepted_message_is_in_the_servers_ledger_as_it_was_written(server, messenger, mail):
    sent = mail()
    answer = messenger.send(sent).answer
    entry = server.ledger[-1]
    assert answer.startswith("250")
    assert (entry["message_id"], entry["to"]) == (sent.message_id, "ada@example.org")
    kept = message_from_bytes((server.out / entry["file"]).read_bytes(), policy=policy.default)
    assert kept["Message-ID"] == sent.message_id
    assert kept["Auto-Submitted"] == "auto-generated"
    assert kept["Content-Language"] == "en"
    assert kept["From"] == "Kıyı Home <shop@example.com>"
    assert kept["To"] == "Ada Byron <ada@example.org>"
    text = kept.get_body(("plain",))
    assert text is not None
    assert text.get_content().splitlines() == ["Hello", ".a dot first"]


def test_what_the_preview_shows_is_what_goes_over_the_line(open_messenger, server, mail):
    now = dt.datetime(2026, 4, 21, 14, 32, tzinfo=dt.UTC)
    messenger = open_messenger(now=lambda: now)
    sent = mail()
    shown = message_from_bytes(messenger.eml(sent), policy=policy.default)
    messenger.send(sent)
    messenger.close()
    kept = message_from_bytes(
        (server.out / server.ledger[-1]["file"]).read_bytes(), policy=policy.default
    )
    assert [(n, v) for n, v in shown.items() if n != "Content-Type"] == [
        (n, v) for n, v in kept.items() if n != "Content-Type"
    ]
    assert shown.get_body(("html",)).get_content() == kept.get_body(("html",)).get_content()


def test_many_messages_use_one_line(server, messenger, mail):
    server.fault(kind="cut", verb="EHLO", count=1)  # would strike if a second line were opened
    with pytest.raises(Unavailable):
        messenger.send(mail())
    first = mail()
    messenger.send(first)
    server.fault(kind="cut", verb="EHLO", count=1)
    second = mail()
    messenger.send(second)
    assert server.ids()[-2:] == [first.message_id, second.message_id]


@pytest.mark.parametrize("verb", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA"])
def test_a_line_lost_before_the_message_means_not_sent(server, messenger, mail, verb):
    server.fault(kind="cut", verb=verb)
    sent = mail()
    with pytest.raises(Unavailable):
        messenger.send(sent)
    assert sent.message_id not in server.ids()
    messenger.send(sent)
    assert server.ids().count(sent.message_id) == 1


@pytest.mark.parametrize(("kind", "taken"), [("cut_untaken", 0), ("cut_taken", 1)])
def test_a_line_lost_after_the_message_is_unknown_whatever_happened(
    server, messenger, mail, kind, taken
):
    server.fault(kind=kind)
    sent = mail()
    with pytest.raises(OutcomeUnknown):
        messenger.send(sent)
    assert server.ids().count(sent.message_id) == taken


@pytest.mark.parametrize(
    ("fault", "error", "field"),
    [
        ({"kind": "refuse"}, Refused, "email"),
        ({"kind": "reject"}, Refused, "message"),
        ({"kind": "greylist"}, Unavailable, None),
        ({"kind": "defer"}, Unavailable, None),
    ],
)
def test_a_servers_no_is_told_as_what_it_means(server, messenger, mail, fault, error, field):
    server.fault(**fault)
    sent = mail()
    with pytest.raises(error) as said:
        messenger.send(sent)
    assert getattr(said.value, "field", None) == field
    assert said.value.code
    assert "ada" not in str(said.value)
    assert sent.message_id not in server.ids()
    messenger.send(sent)
    assert server.ids().count(sent.message_id) == 1


def test_a_fault_for_one_recipient_leaves_the_others_alone(server, messenger, mail):
    server.fault(kind="refuse", to="bad@example.org")
    messenger.send(mail())
    with pytest.raises(Refused):
        messenger.send(mail(to="bad@example.org"))


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_a_slow_verb_ends_at_its_deadline_and_nothing_was_sent(open_messenger, server, mail, verb):
    messenger = open_messenger(timeout=0.3)
    server.fault(kind="slow", verb=verb, seconds=60)
    sent = mail()
    with pytest.raises(Unavailable):
        messenger.send(sent)
    assert sent.message_id not in server.ids()


def test_a_slow_answer_to_the_message_is_unknown(open_messenger, server, mail):
    messenger = open_messenger(timeout=0.3)
    server.fault(kind="slow", verb="END", seconds=60)
    with pytest.raises(OutcomeUnknown):
        messenger.send(mail())


def test_a_line_that_the_server_closed_while_idle_is_opened_anew(server, messenger, mail):
    server.fault(kind="hang_up")
    first, second = mail(), mail()
    messenger.send(first)
    messenger.send(second)
    assert server.ids()[-2:] == [first.message_id, second.message_id]


def test_an_old_line_is_not_used_again(open_messenger, server, mail):
    seconds = iter([0.0, 1000.0, 1000.0, 1000.0])
    messenger = open_messenger(monotonic=lambda: next(seconds))
    messenger.send(mail())
    server.fault(kind="cut", verb="EHLO")
    with pytest.raises(Unavailable):
        messenger.send(mail())


def test_no_server_at_the_port_means_not_sent(open_messenger, server, mail, unused_port):
    with pytest.raises(Unavailable):
        open_messenger(port=unused_port).send(mail())


@pytest.fixture
def unused_port():
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]  # bound but not listening: nobody else can take it


def test_check_connects_without_sending(server, messenger):
    before = len(server.ledger)
    assert messenger.check()
    assert len(server.ledger) == before


def test_in_test_mode_mail_goes_to_the_test_address_or_nowhere(open_messenger, server, mail):
    sent = mail()
    with pytest.raises(NotConfigured):
        open_messenger(test_mode=True).send(sent)
    redirected = open_messenger(test_mode=True, redirect_to="me@example.net")
    redirected.send(sent)
    redirected.close()
    entry = server.ledger[-1]
    kept = message_from_bytes((server.out / entry["file"]).read_bytes(), policy=policy.default)
    assert entry["to"] == "me@example.net"
    assert kept["Subject"].startswith("[TEST]")
    assert "ada@example.org" not in kept.as_string()


def test_an_ask_channel_never_claims_to_be_repeatable():
    assert SmtpMessenger.effect is EffectKind.ASK


def test_the_ledger_survives_a_kill_and_goes_on(tmp_path, start_server, open_messenger, mail):
    server = start_server(tmp_path)
    first = mail()
    open_messenger(port=server.port).send(first)
    server.kill()
    with (tmp_path / "ledger.jsonl").open("a") as torn:
        torn.write('{"n": 2, "mess')
    again = start_server(tmp_path)
    second = mail()
    open_messenger(port=again.port).send(second)
    assert again.ids() == [first.message_id, second.message_id]
    assert [entry["file"] for entry in again.ledger] == ["0001.eml", "0002.eml"]


@pytest.mark.parametrize("wish", [{"do": "fly"}, {"do": "fault", "kind": "x"}, {"do": "fault"},
                                  {"do": "fault", "kind": "cut"},
                                  {"do": "fault", "kind": "refuse", "count": 0}])  # fmt: skip
def test_the_control_port_tells_what_it_cannot_do(server, wish):
    answer = server.ask(**wish)
    assert answer["ok"] is False
    assert answer["error"]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return folder


@pytest.fixture
def locked_server(tmp_path, certificate, start_server):
    return start_server(
        tmp_path, "--certificate", str(certificate / "cert.pem"), "--key",
        str(certificate / "key.pem"), "--user", "shop",
        PACKBENCH_DEMO_MAIL_PASSWORD="open sesame",
    )  # fmt: skip


def test_with_tls_and_the_right_password_mail_goes_out(
    open_messenger, locked_server, certificate, mail
):
    context = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    messenger = open_messenger(
        port=locked_server.port, user="shop", password=lambda: "open sesame", context=context,
        plain_on_loopback=False,
    )  # fmt: skip
    assert messenger.check()
    assert messenger.send(mail()).answer.startswith("250")
    messenger.close()


def test_a_wrong_or_missing_password_is_told_as_such(
    open_messenger, locked_server, certificate, mail
):
    context = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    wrong = open_messenger(
        port=locked_server.port, user="shop", password=lambda: "no", context=context
    )
    with pytest.raises(Refused) as refused:
        wrong.send(mail())
    assert refused.value.field == "smtp.password"
    with pytest.raises(NotConfigured):
        open_messenger(port=locked_server.port, user="shop", context=context).check()


def test_a_certificate_that_nobody_vouches_for_is_refused(open_messenger, locked_server, mail):
    with pytest.raises(Refused) as refused:
        open_messenger(port=locked_server.port, plain_on_loopback=False).send(mail())
    assert "certificate" in refused.value.title


@pytest.mark.parametrize("starttls", [True, False])
def test_away_from_this_computer_a_server_without_encryption_gets_nothing(
    open_messenger, server, mail, starttls
):
    before = len(server.ledger)
    stripped = open_messenger(plain_on_loopback=False, starttls=starttls)
    with pytest.raises(Refused) as refused:
        stripped.send(mail())
    assert "encryption" in refused.value.title
    assert len(server.ledger) == before
