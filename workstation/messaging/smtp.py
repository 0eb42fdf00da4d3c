"""E-mail over SMTP: three outcomes kept apart, the lines kept open between messages."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from workstation.domain.errors import NotConfigured, Unavailable
from workstation.messaging.mail import compose, plain_address
from workstation.messaging.smtp_line import Door, Line
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail

IDLE_SECONDS = 20.0
"""A line unused for longer is closed and opened anew; servers hang up after a minute or so."""
ASK_AFTER = 1.0
"""A line unused for longer is asked whether it lives before a message is begun on it."""
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
        self._idle: list[tuple[Line, float]] = []
        self._lock = threading.Lock()

    def send(self, mail: OutgoingMail) -> Accepted:
        """Hand over one message to one recipient.

        Raises `Refused` (a permanent no: field), `Unavailable` (not sent) or `OutcomeUnknown` when
        the line was lost between message and answer. Never sends a message twice by itself.
        """
        content = self.eml(mail)
        recipient = plain_address(self._redirect_to or mail.to)
        line = self._ready(plain_address(self._sender), recipient)
        try:
            answer = line.content(content)
        except BaseException:
            line.drop()
            raise
        with self._lock:
            self._idle.append((line, self._monotonic()))
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
        self.close()
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
        return compose(
            addressed,
            sender=self._sender,
            sender_name=self._sender_name,
            at=self._now(),
            test_for=mail.to if self._redirect_to else "",
        )

    def close(self) -> None:
        """Hang up the lines that nobody uses; the next message dials again."""
        with self._lock:
            idle, self._idle = self._idle, []
        for line, _ in idle:
            line.drop()

    def _ready(self, sender: str, recipient: str) -> Line:
        """A line that waits for the message: one kept open if it lives, else a new one."""
        while (kept := self._kept()) is not None:
            try:
                kept.envelope(sender, recipient)
            except Unavailable as problem:
                kept.drop()
                if problem.code not in ("", HANGING_UP):
                    raise  # a true answer; a new line would not change it
            except BaseException:
                kept.drop()
                raise
            else:
                return kept
        line = Line(self._door)
        try:
            line.envelope(sender, recipient)
        except BaseException:
            line.quit()
            raise
        return line

    def _kept(self) -> Line | None:
        """The line used last, this thread's own from now on; dead and old ones are hung up."""
        while True:
            with self._lock:
                if not self._idle:
                    return None
                line, used = self._idle.pop()
            unused = self._monotonic() - used
            if unused < IDLE_SECONDS and (unused < ASK_AFTER or line.alive()):
                return line
            line.drop()
