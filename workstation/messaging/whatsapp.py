"""WhatsApp Cloud API (graph.facebook.com, version 23.0, read November 2026): templates only.

A business may begin a talk with an approved template alone; ours has one text for its body. There
is no key of ours and no search: a lost answer is a question for a person. Codes are those of Meta's
page "Error codes" (of 15 May 2026): authorization 0, 3, 10, 190 and 200 to 299; limits 4, 80007,
130429 and 131056, and 131048 for a number that is held back; 1 is "an invalid request or a
possible server error", so that nobody knows. Any other code of an error is a no in Meta's words.
"""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.messaging.http import Gateway
from workstation.messaging.phones import mobile_number
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail

BASE_URL = "https://graph.facebook.com/v23.0"
TAGS = {"zh": "zh_CN", "zh-Hant": "zh_TW", "en": "en", "tr": "tr", "el": "el", "ar": "ar"}
LONGEST = 1024
BUSY = frozenset({4, 80007, 130429, 131056})
HELD_BACK, UNKNOWN = 131048, 1
KEY_TROUBLE = frozenset({0, 3, 10, 190, *range(200, 300)})


class WhatsAppMessenger:
    """Sends approved templates (`ports.messenger.Messenger`); `templates` go by moment."""

    channel = "whatsapp"
    effect = EffectKind.ASK

    def __init__(
        self,
        *,
        phone_id: str,
        token: str,
        templates: Mapping[str, str],
        base_url: str = "",
        redirect_to: str = "",
        test_mode: bool = False,
    ) -> None:
        self._gateway = Gateway(
            "WhatsApp", base_url or BASE_URL, headers={"Authorization": f"Bearer {token}"}
        )
        self._phone_id = phone_id
        self._templates = templates
        self._redirect_to = redirect_to
        self._test_mode = test_mode

    def send(self, mail: OutgoingMail) -> Accepted:
        template = self._templates.get(mail.moment) or self._templates.get("all")
        if not template:
            raise NotConfigured(
                f"WhatsApp has no template for {mail.moment}.",
                "Name the approved template in Set-up, Messages.",
                setting="whatsapp.templates",
            )
        body = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": self._to(mail),
            "type": "template",
            "template": {
                "name": template,
                "language": {"code": TAGS.get(mail.message.language, "en")},
                "components": [
                    {"type": "body", "parameters": [{"type": "text", "text": self._text(mail)}]}
                ],
            },
        }
        reply = self._gateway.call("POST", f"/{self._phone_id}/messages", body=body)
        if not isinstance(reply.body, dict):
            raise self._gateway.unreadable()
        error = reply.body.get("error")
        if isinstance(error, dict) and error.get("code") in BUSY:
            raise Unavailable("WhatsApp has had enough for now.", retry_after=60.0)
        if isinstance(error, dict) and error.get("code") == HELD_BACK:
            raise Unavailable("WhatsApp holds this number back.", retry_after=3600.0)
        if isinstance(error, dict) and error.get("code") != UNKNOWN:
            raise self._no(error)
        found = reply.body.get("messages")
        if not isinstance(found, list) or not found:
            raise self._gateway.unreadable()
        return Accepted(f"WhatsApp took it as {found[0].get('id', '')}")

    def address(self, raw: str, country: str) -> str:
        return mobile_number(raw, country)

    def link_allowed(self, country: str) -> bool:
        return country != "CN"

    def check(self) -> str:
        reply = self._gateway.call("GET", f"/{self._phone_id}")
        if not isinstance(reply.body, dict) or "error" in reply.body:
            raise self._gateway.refusal("the number is not known.", field="phone_id")
        return "WhatsApp answers and knows our number."

    def eml(self, mail: OutgoingMail) -> bytes:
        """The text as it goes out, with its number, for preview and record."""
        return f"To: {self._to(mail)}\n\n{self._text(mail)}".encode()

    def _no(self, error: Mapping[str, object]) -> Refused | NotConfigured:
        code = error.get("code")
        if code in KEY_TROUBLE:
            return NotConfigured(
                "WhatsApp does not let us in.", "Renew the key in Set-up.", setting="whatsapp"
            )
        return self._gateway.refusal(str(error.get("message", code))[:200], field="phone")

    def _text(self, mail: OutgoingMail) -> str:
        # The API refuses line breaks and runs of blanks in a parameter.
        text = " ".join(mail.message.short.split())[:LONGEST]
        if not text:
            raise Refused("The message has no short text.", "Mend its template.", field="text")
        return f"[TEST] {text}" if self._redirect_to else text

    def _to(self, mail: OutgoingMail) -> str:
        if self._test_mode and not self._redirect_to:
            raise NotConfigured(
                "Messages are in test mode and no test number is set.",
                "Set a test number, or switch messages live, in Set-up, Messages.",
                setting="whatsapp.redirect_to",
            )
        return (self._redirect_to or mail.to).removeprefix("+")
