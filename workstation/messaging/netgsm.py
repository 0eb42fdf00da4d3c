"""Netgsm (Turkey): REST v2, read November 2026.

Answer codes are those of its own client (npm @netgsm/sms, the error codes of /sms/rest/v2/send); a
code that is not there (00 alone is a yes) or that says no more than "system error" (100, 101)
leaves open what happened, and is a question for a person.

It has no reference of ours and its report cannot be searched by text, so that a lost answer is a
question for a person. `iysfilter` "0" says that a message informs of a purchase; anything else is
held against the register of consents (11 = to consumers).
"""

from __future__ import annotations

from datetime import datetime

from workstation.domain.errors import NotConfigured, Unavailable
from workstation.messaging.http import Gateway
from workstation.messaging.sms_text import Alphabet, alphabet_of
from workstation.ports.carrier import EffectKind

BASE_URL = "https://api.netgsm.com.tr"
TAKEN = "00"
NOT_SET_UP = {
    "30": "user, password or address",
    "40": "sender name",
    "50": "account for messages that İYS checks",
    "51": "account's İYS brand",
}
BUSY = frozenset({"80", "85"})
WORDS = {"20": "the text is too long or empty", "70": "a field is wrong"}


class Netgsm:
    """See `messaging.sms.SmsGateway`."""

    name = "Netgsm"
    effect = EffectKind.ASK
    settle_seconds = 0.0

    def __init__(self, *, user: str, password: str, base_url: str = "") -> None:
        self._gateway = Gateway(self.name, base_url or BASE_URL, auth=(user, password))

    def submit(self, text: str, *, to: str, sender: str, key: str, purpose: str) -> str:
        del key
        body: dict[str, object] = {
            "msgheader": sender,
            "messages": [{"msg": text, "no": to.removeprefix("+").removeprefix("90")}],
            "iysfilter": "11" if purpose == "marketing" else "0",
        }
        if alphabet_of(text) is not Alphabet.GSM:
            body["encoding"] = "TR"
        reply = self._gateway.call("POST", "/sms/rest/v2/send", body=body)
        code = str(reply.body.get("code", "")) if isinstance(reply.body, dict) else ""
        if code == TAKEN:
            return str(reply.body.get("jobid", ""))
        if code in NOT_SET_UP:
            raise NotConfigured(
                f"Netgsm does not know this {NOT_SET_UP[code]}.",
                "Check it in Set-up, Messages.",
                setting="sms",
            )
        if code in BUSY:
            raise Unavailable("Netgsm has had enough for now.", retry_after=60.0, code=code)
        if code in WORDS:
            raise self._gateway.refusal(f"{WORDS[code]} ({code}).", field="text")
        raise self._gateway.unreadable()

    def find(self, text: str, *, to: str, key: str, since: datetime) -> str | None:
        """Never asked: the gateway cannot tell."""
        del text, to, key, since
        return None

    def check(self) -> str:
        reply = self._gateway.call("GET", "/sms/rest/v2/msgheader")
        if isinstance(reply.body, dict) and str(reply.body.get("code", "")) in NOT_SET_UP:
            raise NotConfigured("Netgsm does not let us in.", "Check the user.", setting="sms")
        return "Netgsm answers and lets us in."
