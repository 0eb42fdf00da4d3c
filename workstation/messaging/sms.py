"""SMS: what is the same whatever the gateway, and the port that each gateway's module fills."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from workstation.domain.errors import NotConfigured, Refused
from workstation.messaging.phones import country_of, mobile_number
from workstation.messaging.sms_text import NO_LINKS, count, sender_fault
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail

MOST_PARTS = 6
TEST_MARK = "[TEST] "


class SmsGateway(Protocol):
    """One gateway: how it is asked, and what may be done when its answer is lost."""

    name: str
    effect: EffectKind
    settle_seconds: float

    def submit(self, text: str, *, to: str, sender: str, key: str, purpose: str) -> str:
        """Hand over one text and give the gateway's own number for it.

        Raises `Refused`, `Unavailable`, `NotConfigured` or `OutcomeUnknown`.
        """
        ...

    def find(self, text: str, *, to: str, key: str, since: datetime) -> str | None:
        """The gateway's number of this text if it was taken, None when it was not."""
        ...

    def check(self) -> str:
        """Ask for something harmless; a sentence that says it went well."""
        ...


class SmsMessenger:
    """Sends SMS through a gateway (`ports.messenger.Messenger`, and `CanFindSent`).

    In test mode all goes to `redirect_to` and says so; without one nothing goes out.
    """

    channel = "sms"

    def __init__(
        self, gateway: SmsGateway, *, sender: str, redirect_to: str = "", test_mode: bool = False
    ) -> None:
        self._gateway = gateway
        self._sender = sender
        self._redirect_to = redirect_to
        self._test_mode = test_mode
        self.effect = gateway.effect
        self.settle_seconds = gateway.settle_seconds

    def send(self, mail: OutgoingMail) -> Accepted:
        text, to = self._text(mail), self._to(mail)
        fault = sender_fault(self._sender, country_of(to))
        if fault:
            raise NotConfigured(
                f"The sender {self._sender!r} does not do: {fault}.",
                "Change it in Set-up, Messages.",
                setting="sms.sender",
            )
        if count(text).parts > MOST_PARTS:
            raise Refused(
                f"The text has {count(text).parts} parts.", "Shorten the template.", field="text"
            )
        number = self._gateway.submit(
            text, to=to, sender=self._sender, key=key_of(mail), purpose=mail.purpose
        )
        return Accepted(f"{self._gateway.name} took it as {number}")

    def find_sent(self, mail: OutgoingMail, since: datetime) -> Accepted | None:
        found = self._gateway.find(
            self._text(mail), to=self._to(mail), key=key_of(mail), since=since
        )
        return Accepted(f"{self._gateway.name} has it as {found}") if found else None

    def address(self, raw: str, country: str) -> str:
        """The mobile number in E.164, "" for a land line."""
        return mobile_number(raw, country)

    def link_allowed(self, country: str) -> bool:
        return country not in NO_LINKS

    def check(self) -> str:
        return self._gateway.check()

    def eml(self, mail: OutgoingMail) -> bytes:
        """The text as it goes out, with its number, for preview and record."""
        return f"To: {self._to(mail)}\n\n{self._text(mail)}".encode()

    def _text(self, mail: OutgoingMail) -> str:
        text = " ".join(mail.message.short.split())
        if not text:
            raise Refused("The message has no short text.", "Mend its template.", field="text")
        return TEST_MARK + text if self._redirect_to else text

    def _to(self, mail: OutgoingMail) -> str:
        if self._test_mode and not self._redirect_to:
            raise NotConfigured(
                "Messages are in test mode and no test number is set.",
                "Set a test number, or switch messages live, in Set-up, Messages.",
                setting="sms.redirect_to",
            )
        return self._redirect_to or mail.to


def key_of(mail: OutgoingMail) -> str:
    """Our own key at the gateway: 32 letters and digits, the same at every try."""
    return mail.message_id.strip("<>").partition("@")[0][:32]
