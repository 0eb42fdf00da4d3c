"""Envelopes that go out at once: as safe as one verb after the other, in fewer round trips."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.messaging import SmtpMessenger


class Script:
    """A mail server that offers PIPELINING and answers an envelope with what it was given."""

    def __init__(self, envelope: bytes, message: bytes = b"250 queued\r\n") -> None:
        self.heard: list[bytes] = []
        self._envelope, self._message = envelope, message
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        line, _ = self._door.accept()
        with line:
            line.settimeout(10)
            line.sendall(b"220 here\r\n")
            greeted = line.recv(4096)
            assert greeted.startswith(b"ehlo")
            line.sendall(b"250-here\r\n250 PIPELINING\r\n")
            self._take(line, b"DATA\r\n")
            line.sendall(self._envelope)
            if self._take(line, b"\r\n.\r\n"):
                line.sendall(self._message)
                self._take(line, b"QUIT\r\n")

    def _take(self, line: socket.socket, end: bytes) -> bool:
        got = b""
        while not got.endswith(end):
            more = line.recv(65536)
            if not more:
                self.heard.append(got)
                return False
            got += more
        self.heard.append(got)
        return True

    def stop(self) -> None:
        self._thread.join(timeout=10)
        self._door.close()
        assert not self._thread.is_alive()


@contextmanager
def server(
    envelope: bytes, message: bytes = b"250 queued\r\n", *, timeout: float = 5.0
) -> Iterator[tuple[Script, SmtpMessenger]]:
    script = Script(envelope, message)
    messenger = SmtpMessenger(
        host="127.0.0.1",
        port=script.port,
        sender="shop@example.com",
        starttls=False,
        timeout=timeout,
    )
    try:
        yield script, messenger
    finally:
        messenger.close()
        script.stop()


def test_the_envelope_goes_out_at_once_and_the_message_after_its_answers(mail):
    with server(b"250 ok\r\n250 ok\r\n354 go on\r\n") as (script, messenger):
        assert messenger.send(mail()).answer == "250 queued"
    assert script.heard[0] == (
        b"MAIL FROM:<shop@example.com>\r\nRCPT TO:<ada@example.org>\r\nDATA\r\n"
    )
    assert script.heard[1].endswith(b"\r\n.\r\n")


@pytest.mark.parametrize("last", [b"354 go on\r\n", b"554 no recipients\r\n"])
def test_a_refused_recipient_gets_nothing_even_where_the_server_waits_for_a_message(mail, last):
    with server(b"250 ok\r\n550 5.1.1 nobody\r\n" + last) as (script, messenger):
        with pytest.raises(Refused) as refused:
            messenger.send(mail())
        assert (refused.value.field, refused.value.code) == ("email", "550")
    # Nothing but a goodbye came after the envelope, and no dot that would end a message.
    assert b"".join(script.heard[1:]) in (b"", b"QUIT\r\n", b"quit\r\n")


@pytest.mark.parametrize(
    ("envelope", "code"),
    [
        (b"250 ok\r\n451 4.7.1 later\r\n503 no\r\n", "451"),
        (b"421 closing\r\n", "421"),
        (b"250 ok\r\n450 later\r\n", "450"),
        (b"250 ok\r\n", ""),
    ],
)
def test_a_no_or_a_lost_line_in_the_envelope_means_not_sent(mail, envelope, code):
    with server(envelope, timeout=0.3) as (script, messenger):
        with pytest.raises(Unavailable) as away:
            messenger.send(mail())
        assert away.value.code == code
    assert len(script.heard[0].splitlines()) == 3


def test_an_answer_that_never_comes_is_unknown(mail):
    envelope = b"250 ok\r\n250 ok\r\n354 go\r\n"
    with server(envelope, b"", timeout=0.3) as (_, messenger), pytest.raises(OutcomeUnknown):
        messenger.send(mail())
