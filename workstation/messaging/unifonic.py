"""Unifonic (the Gulf): REST SMS as docs.unifonic.com describes it, read November 2026.

A no comes as an HTTP status (401, 406, 449, 480, 482: its own SDKs' list; 410, 421, 440, 460: the
page "HTTP Status Codes") or as `errorCode` (ER-01 to ER-09: the page "Understanding reasons of SMS
non-delivery"). Any other code leaves open what happened.

Our `CorrelationID` comes back in reports, but the gateway cannot be asked by it: a lost answer is a
question for a person.
"""

from __future__ import annotations

from datetime import datetime

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.messaging.http import Gateway
from workstation.ports.carrier import EffectKind

BASE_URL = "https://el.cloud.unifonic.com"
NOT_SET_UP = {
    "ER-01": "no funds, or no package for this country",
    "ER-08": "the sender name is not registered",
    "440": "the sender name has a wrong form",
    "480": "the sender name is not ours",
}
REFUSED = {
    "ER-02": ("phone", "the number is not valid"),
    "ER-03": ("phone", "the number is too long"),
    "ER-04": ("phone", "the number is too short"),
    "ER-05": ("phone", "no way leads to this number"),
    "ER-06": ("text", "the text is empty"),
    "ER-07": ("text", "the text was filtered"),
    "ER-09": ("text", "this number had the same text a moment ago"),
    "406": ("text", "a field has a wrong form"),
    "410": ("phone", "the number has a wrong form"),
    "421": ("text", "the text is missing"),
    "449": ("text", "the text is empty"),
    "460": ("text", "the text has a wrong encoding"),
    "482": ("phone", "the number is not valid"),
}


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
            raise self._no(reply.status, "")
        data = reply.body.get("data")
        if str(reply.body.get("success")).lower() == "true" and isinstance(data, dict):
            return str(data.get("MessageID", ""))
        raise self._no(reply.status, str(reply.body.get("errorCode", "")))

    def _no(self, status: int, code: str) -> NotConfigured | Refused | OutcomeUnknown:
        for one in (code, str(status)):
            if one in NOT_SET_UP:
                return NotConfigured(
                    f"Unifonic refuses: {NOT_SET_UP[one]} ({one}).",
                    "Put it right there, or in Set-up, Messages.",
                    setting="sms",
                )
            if one in REFUSED:
                field, why = REFUSED[one]
                return self._gateway.refusal(f"{why} ({one}).", field=field)
        return self._gateway.unreadable()

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
