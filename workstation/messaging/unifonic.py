"""Unifonic (the Gulf): REST SMS as docs.unifonic.com describes it, read November 2026.

Our `CorrelationID` comes back in reports, but the gateway cannot be asked by it: a lost answer is a
question for a person.
"""

from __future__ import annotations

from datetime import datetime

from workstation.domain.errors import NotConfigured
from workstation.messaging.http import Gateway
from workstation.ports.carrier import EffectKind

BASE_URL = "https://el.cloud.unifonic.com"
NOT_SET_UP = frozenset({"ER-01", "ER-02", "ER-482"})
"""Wrong AppSid, no access, sender name not approved."""


class Unifonic:
    """See `messaging.sms.SmsGateway`."""

    name = "Unifonic"
    effect = EffectKind.ASK
    settle_seconds = 0.0

    def __init__(self, *, user: str, password: str, base_url: str = "") -> None:
        del user
        self._gateway = Gateway(self.name, base_url or BASE_URL)
        self._app_sid = password

    def submit(self, text: str, *, to: str, sender: str, key: str, purpose: str) -> str:
        form = {
            "AppSid": self._app_sid,
            "SenderID": sender,
            "Recipient": to.removeprefix("+"),
            "Body": text,
            "CorrelationID": key,
            "responseType": "JSON",
            "MessageType": "3" if purpose == "marketing" else "6",
        }
        reply = self._gateway.call("POST", "/rest/SMS/messages", form=form)
        if not isinstance(reply.body, dict):
            raise self._gateway.unreadable()
        data = reply.body.get("data")
        if str(reply.body.get("success")).lower() == "true" and isinstance(data, dict):
            return str(data.get("MessageID", ""))
        code = str(reply.body.get("errorCode", ""))
        if code in NOT_SET_UP:
            raise NotConfigured(
                f"Unifonic does not know this key or sender ({code}).",
                "Check it in Set-up, Messages.",
                setting="sms",
            )
        if code:
            raise self._gateway.refusal(f"{reply.body.get('message', code)}", field="text")
        raise self._gateway.unreadable()

    def find(self, text: str, *, to: str, key: str, since: datetime) -> str | None:
        """Never asked: the gateway cannot tell."""
        del text, to, key, since
        return None

    def check(self) -> str:
        form = {"AppSid": self._app_sid, "responseType": "JSON"}
        reply = self._gateway.call("POST", "/rest/Account/GetBalance", form=form)
        if not isinstance(reply.body, dict) or reply.body.get("errorCode"):
            raise NotConfigured(
                "Unifonic does not know this key.", "Check it in Set-up.", setting="sms"
            )
        return "Unifonic answers and lets us in."
