"""One connection to a mail server: each verb under a deadline, each answer told as it is meant."""

from __future__ import annotations

import ipaddress
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.messaging.watchdog import WATCHDOG

TLS_FROM_THE_START = 465
_US = "[127.0.0.1]"
"""How we greet: a fixed word, since asking for our own name may hang on the network."""
_LOST = (OSError, smtplib.SMTPServerDisconnected)


@dataclass(frozen=True, slots=True)
class Door:
    """Where the server is and how one gets in; the password is asked for when it is needed."""

    host: str
    port: int
    user: str
    password: Callable[[], str | None]
    starttls: bool
    timeout: float
    context: ssl.SSLContext | None = None
    plain_on_loopback: bool = True

    @property
    def tls_at_once(self) -> bool:
        return self.port == TLS_FROM_THE_START

    @property
    def may_be_plain(self) -> bool:
        """True only for this very computer: elsewhere a line without TLS is never used."""
        return self.plain_on_loopback and is_loopback(self.host)


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class _Smtp(smtplib.SMTP):
    """Knows its host before it dials, so that the dialling itself runs under our deadline."""

    def __init__(self, door: Door) -> None:
        super().__init__(local_hostname=_US, timeout=door.timeout)
        self._host = door.host  # what STARTTLS checks the certificate against


class _TlsSmtp(smtplib.SMTP_SSL):
    """The same with TLS from the start."""

    def __init__(self, door: Door) -> None:
        context = door.context or ssl.create_default_context()
        super().__init__(local_hostname=_US, timeout=door.timeout, context=context)
        self._host = door.host


@dataclass(frozen=True, slots=True)
class _Verb:
    """A line of the envelope, the answer that it wants, and what a no is about."""

    line: str
    field: str
    whom: str
    wanted: int = 250

    def takes(self, code: int) -> bool:
        return code == self.wanted or (self.wanted == 250 and code == 251)


class Line:
    """An open, greeted and logged-in connection. Not for two threads at once."""

    def __init__(self, door: Door) -> None:
        self._door = door
        if not door.host:
            raise NotConfigured(
                "No mail server is set.", "Set it in Set-up, Messages.", setting="smtp.host"
            )
        self._smtp: smtplib.SMTP = _TlsSmtp(door) if door.tls_at_once else _Smtp(door)
        try:
            self._connect()
            self._greet()
        except BaseException:
            self.drop()
            raise

    def alive(self) -> bool:
        """Ask with NOOP whether the server is still there; that has no effect."""
        try:
            with self._deadline():
                return self._smtp.noop()[0] == 250
        except (*_LOST, smtplib.SMTPException, ValueError):
            return False

    def envelope(self, sender: str, recipient: str) -> None:
        """MAIL, RCPT and DATA up to the server's 354. Nothing has happened if this raises.

        They go out together where the server offers PIPELINING (RFC 2920).
        """
        verbs = (
            _Verb(f"MAIL FROM:<{sender}>", "smtp.sender", "this sender"),
            _Verb(f"RCPT TO:<{recipient}>", "email", "this recipient"),
            _Verb("DATA", "message", "the message", wanted=354),
        )
        groups = [verbs] if self._smtp.has_extn("pipelining") else [(verb,) for verb in verbs]
        for group in groups:
            self._ask(group)

    def content(self, message: bytes) -> str:
        """Send the message and its final dot; the server's words when it took it.

        Raises `Unavailable` (4xx) and `Refused` (5xx) when it said no, `OutcomeUnknown` when it
        said nothing: from the first byte on, a lost line may hide a message that was taken.
        """
        stuffed = re.sub(rb"(?m)^\.", b"..", message)
        ending = b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n"
        try:
            with self._deadline():
                self._smtp.send(stuffed + ending)
                code, answer = self._smtp.getreply()
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            self.drop()
            raise OutcomeUnknown(
                "The line was lost before the mail server answered.",
                "Look in its list of sent mail whether the message went out.",
            ) from problem
        if 200 <= code <= 299:
            return f"{code} {answer.decode('utf-8', 'replace')}"[:300]
        if not 400 <= code <= 599:
            self.drop()
            raise OutcomeUnknown(
                "The mail server's answer to the message makes no sense.",
                "Look in its list of sent mail whether the message went out.",
            )
        raise _said_no(code, answer, field="message", whom="the message")

    def quit(self) -> None:
        """Say goodbye and close."""
        with suppress(*_LOST, smtplib.SMTPException, ValueError), self._deadline():
            self._smtp.quit()
        self.drop()

    def drop(self) -> None:
        """Close without a word."""
        self._smtp.close()

    def _connect(self) -> None:
        door = self._door
        try:
            with self._deadline():
                code, answer = self._smtp.connect(door.host, door.port)
        except ssl.SSLError as problem:
            raise _not_trusted() from problem
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            raise Unavailable(
                "The mail server cannot be reached.",
                "Check its name and port in Set-up, Messages, and the network.",
            ) from problem
        if code != 220:
            raise _said_no(code, answer, field="smtp.host", whom="us")

    def _greet(self) -> None:
        door = self._door
        self._ehlo()
        if not door.tls_at_once and (door.starttls or not door.may_be_plain):
            if self._smtp.has_extn("starttls"):
                self._to_tls()
            elif not door.may_be_plain:
                raise Refused(
                    "The mail server offers no encryption, so nothing was sent.",
                    "Use its port with STARTTLS (587) or TLS (465).",
                    field="smtp.port",
                )
        if door.user:
            self._login()

    def _to_tls(self) -> None:
        try:
            with self._deadline():
                context = self._door.context or ssl.create_default_context()
                code, answer = self._smtp.starttls(context=context)
        except ssl.SSLError as problem:
            raise _not_trusted() from problem
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            raise _gone() from problem
        if code != 220:
            raise _said_no(code, answer, field="smtp.port", whom="encryption")
        self._ehlo()

    def _ehlo(self) -> None:
        try:
            with self._deadline():
                code, answer = self._smtp.ehlo()
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            raise _gone() from problem
        if code != 250:
            raise _said_no(code, answer, field="smtp.host", whom="us")

    def _login(self) -> None:
        password = self._door.password()
        if not password:
            raise NotConfigured(
                "The password of the mail server is not set.",
                "Enter it in Set-up, Messages.",
                setting="smtp.password",
            )
        try:
            with self._deadline():
                self._smtp.login(self._door.user, password)
        except smtplib.SMTPAuthenticationError as problem:
            raise _said_no(
                problem.smtp_code, b"", field="smtp.password", whom="the user name or password"
            ) from problem
        except smtplib.SMTPNotSupportedError as problem:
            raise Refused(
                "The mail server takes no log-in on this port.",
                "Use its port for sending, mostly 587 or 465.",
                field="smtp.port",
            ) from problem
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            raise _gone() from problem

    def _ask(self, verbs: Sequence[_Verb]) -> None:
        """Say verbs at once and hear the answer to each; the first no is raised."""
        no: Refused | Unavailable | None = None
        ready = False
        try:
            with self._deadline():
                self._smtp.send("".join(f"{verb.line}\r\n" for verb in verbs).encode("ascii"))
                for verb in verbs:
                    code, answer = self._smtp.getreply()
                    ready = code == 354
                    if not verb.takes(code):
                        no = no or _said_no(code, answer, field=verb.field, whom=verb.whom)
                    if code == 421:
                        break
        except (*_LOST, smtplib.SMTPException, ValueError) as problem:
            self.drop()
            raise no or _gone() from problem
        if no is not None:
            if ready:
                # It waits for a message to nobody. Without the final dot it takes none.
                self.drop()
            raise no

    def _deadline(self) -> AbstractContextManager[None]:
        """Shut the line when a verb takes too long: a dripping server outlives any time-out."""

        def shut() -> None:
            sock = self._smtp.sock
            if sock is not None:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

        return WATCHDOG.within(self._door.timeout, shut)


def _gone() -> Unavailable:
    return Unavailable(
        "The mail server broke off before it was given the message.",
        "Nothing was sent; it is tried again by itself.",
    )


def _not_trusted() -> Refused:
    return Refused(
        "The mail server's certificate is not trusted, so nothing was sent.",
        "Check the server's name; it must be the one in its certificate.",
        field="smtp.host",
    )


def _said_no(code: int, answer: bytes, *, field: str, whom: str) -> Refused | Unavailable:
    """What a code means; the server's own words stay out, they like to repeat the address."""
    enhanced = re.match(rb"[245]\.\d{1,3}\.\d{1,3}", answer)
    told = f"{code} {enhanced.group().decode()}" if enhanced else str(code)
    if 500 <= code <= 599:
        return Refused(
            f"The mail server refuses {whom} ({told}).",
            "Correct it, then retry.",
            field=field,
            code=str(code),
        )
    return Unavailable(
        f"The mail server does not take {whom} now ({told}).",
        "It is tried again by itself.",
        code=str(code),
    )
