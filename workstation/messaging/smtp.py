"""E-mail over SMTP: three outcomes kept apart, the line kept open between messages."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.messaging.mail import as_bytes, build, plain_address
from workstation.messaging.smtp_line import Door, Line
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail

IDLE_SECONDS = 20.0
"""A line unused for longer is closed and opened anew; servers hang up after a minute or so."""
HANGING_UP = "421"


def _no_password() -> str | None:
    return None


def _now() -> datetime:
    return datetime.now(UTC)


class SmtpMessenger:
    """Sends e-mail through the shop's mail server (`ports.messenger.Messenger`).

    STARTTLS (or TLS on port 465) is required unless the server is on this computer. `timeout` is
    the deadline in seconds of connecting and of each verb. With `redirect_to` all mail goes there
    and says so; in `test_mode` nothing goes anywhere else.
    """

    channel = "email"
    effect = EffectKind.ASK
    """SMTP has no key and cannot be asked: a lost answer is a question for a person."""

    def __init__(
        self,
        *,
        host: str,
        port: int,
        sender: str,
        sender_name: str = "",
        starttls: bool = True,
        user: str = "",
        password: Callable[[], str | None] = _no_password,
        timeout: float = 30.0,
        redirect_to: str = "",
        test_mode: bool = False,
        context: ssl.SSLContext | None = None,
        plain_on_loopback: bool = True,
        now: Callable[[], datetime] = _now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._door = Door(host, port, user, password, starttls, timeout, context, plain_on_loopback)
        self._sender = sender
        self._sender_name = sender_name
        self._redirect_to = redirect_to
        self._test_mode = test_mode
        self._now = now
        self._monotonic = monotonic
        self._line: Line | None = None
        self._used = 0.0
        self._lock = threading.Lock()

    def send(self, mail: OutgoingMail) -> Accepted:
        """Hand over one message to one recipient.

        Raises `Refused` (a permanent no: field), `Unavailable` (not sent) or `OutcomeUnknown` when
        the line was lost between message and answer. Never sends a message twice by itself.
        """
        content = self.eml(mail)
        recipient = plain_address(self._redirect_to or mail.to)
        with self._lock:
            line = self._ready(plain_address(self._sender), recipient)
            try:
                answer = line.content(content)
            except BaseException:
                self._close()
                raise
            self._used = self._monotonic()
            return Accepted(answer)

    def address(self, raw: str, country: str) -> str:
        """An e-mail address is the same in every country."""
        del country
        return raw.strip()

    def link_allowed(self, country: str) -> bool:
        """Mails may carry links everywhere."""
        del country
        return True

    def check(self) -> str:
        """Connect, greet and log in without sending."""
        with self._lock:
            self._close()
            line = Line(self._door)
            line.quit()
        return "The mail server answers and lets us in."

    def eml(self, mail: OutgoingMail) -> bytes:
        """The message as it goes over the line."""
        if self._test_mode and not self._redirect_to:
            raise NotConfigured(
                "Messages are in test mode and no test address is set.",
                "Set a test address, or switch messages live, in Set-up, Messages.",
                setting="smtp.redirect_to",
            )
        plain_address(mail.to)  # a wrong address must be found in test mode too
        addressed = replace(mail, to=self._redirect_to) if self._redirect_to else mail
        return as_bytes(
            build(
                addressed,
                sender=self._sender,
                sender_name=self._sender_name,
                at=self._now(),
                test_for=mail.to if self._redirect_to else "",
            )
        )

    def close(self) -> None:
        """Hang up; the next message dials again."""
        with self._lock:
            self._close()

    def _ready(self, sender: str, recipient: str) -> Line:
        """A line that waits for the message: the one kept open if it lives, else a new one."""
        kept = self._line
        if kept is not None:
            if self._monotonic() - self._used < IDLE_SECONDS and kept.alive():
                try:
                    kept.envelope(sender, recipient)
                except Unavailable as problem:
                    self._close()
                    if problem.code not in ("", HANGING_UP):
                        raise  # a true answer; a new line would not change it
                except Refused:
                    self._close()
                    raise
                else:
                    return kept
            self._close()
        line = Line(self._door)
        try:
            line.envelope(sender, recipient)
        except BaseException:
            line.quit()
            raise
        self._line = line
        return line

    def _close(self) -> None:
        if self._line is not None:
            self._line.drop()
            self._line = None
