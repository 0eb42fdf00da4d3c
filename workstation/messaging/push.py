"""Telegram, push and some hundred other ways, through apprise.

apprise tells neither a code nor a number of the far side, and the same message twice is two
messages: so a failure may have gone out, and a person is asked, unless the shop says that twice
does no harm there.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable

with warnings.catch_warnings():
    # It tries a module of Python's that is on its way out, before its own.
    warnings.simplefilter("ignore", DeprecationWarning)
    import apprise
    import apprise.utils.pgp

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail


class AppriseMessenger:
    """One further way to customers (`ports.messenger.Messenger`).

    `address_url` gives apprise's own URL, in which {to} stands for the recipient; it is a secret.
    """

    channel = "push"

    def __init__(
        self,
        *,
        address_url: Callable[[], str],
        repeatable: bool = False,
        redirect_to: str = "",
        test_mode: bool = False,
    ) -> None:
        self._address_url = address_url
        self._redirect_to = redirect_to
        self._test_mode = test_mode
        self.effect = EffectKind.REPEATABLE if repeatable else EffectKind.ASK

    def send(self, mail: OutgoingMail) -> Accepted:
        way = self._way(self._to(mail))
        text = mail.message.short or mail.message.text
        if not text.strip():
            raise Refused("The message has no text.", "Mend its template.", field="text")
        # What a far side says of a failure may name the recipient: it stays out of our logs.
        logging.getLogger("apprise").disabled = True
        title = f"[TEST] {mail.message.subject}" if self._redirect_to else mail.message.subject
        if not way.notify(body=text, title=title):
            raise OutcomeUnknown(
                "The message could not be delivered, or its answer was lost.",
                "Look there whether it arrived.",
            )
        return Accepted(f"{_name(way)} took it")

    def address(self, raw: str, country: str) -> str:
        """The number without blanks; a way that goes to one place needs none."""
        del country
        digits = "".join(ch for ch in raw if ch.isdigit() or ch == "+")
        return digits if "{to}" in self._address_url() else "one for all"

    def link_allowed(self, country: str) -> bool:
        del country
        return True

    def check(self) -> str:
        way = self._way("0")
        return f"{_name(way)} is set up; a message will show whether it answers."

    def eml(self, mail: OutgoingMail) -> bytes:
        """The text as it goes out, for preview and record."""
        return f"To: {self._to(mail)}\n\n{mail.message.short or mail.message.text}".encode()

    def _way(self, to: str) -> apprise.Apprise:
        way = apprise.Apprise()
        url = self._address_url().replace("{to}", to.removeprefix("+"))
        if not url or not way.add(url) or len(way) != 1:
            raise NotConfigured(
                "The address of the push channel is missing or not understood.",
                "Set it in Set-up, Messages.",
                setting="push",
            )
        return way

    def _to(self, mail: OutgoingMail) -> str:
        if self._test_mode and not self._redirect_to:
            raise NotConfigured(
                "Messages are in test mode and no test recipient is set.",
                "Set one, or switch messages live, in Set-up, Messages.",
                setting="push.redirect_to",
            )
        return self._redirect_to or mail.to


def _name(way: apprise.Apprise) -> str:
    """What apprise calls the one way that is set up."""
    return str(next(iter(way)).service_name)
