"""Verimor (Turkey): SMS API v2, github.com/verimor/SMS-API, read November 2026.

A message carries our own `custom_id` and can be found by it.
"""

from __future__ import annotations

from datetime import datetime

from workstation.domain.errors import Unavailable
from workstation.messaging.http import Gateway
from workstation.ports.carrier import EffectKind

BASE_URL = "https://sms.verimor.com.tr"
TWICE = "DOUBLE_SEND_ERROR"
WORDS = {
    "INVALID_SOURCE_ADDRESS": "the sender name is not registered",
    "INSUFFICIENT_CREDITS": "there is no credit left",
    "MESSAGE_TOO_LONG": "the text is too long",
    "FORBIDDEN_MESSAGE": "the text is forbidden",
    "MISSING_MESSAGE": "there is no text",
    "INVALID_DESTINATION_ADDRESS": "the number is wrong",
}


class Verimor:
    """See `messaging.sms.SmsGateway`."""

    name = "Verimor"
    effect = EffectKind.LOOK_UP
    settle_seconds = 30.0

    def __init__(self, *, user: str, password: str, base_url: str = "") -> None:
        self._gateway = Gateway(self.name, base_url or BASE_URL)
        self._user, self._password = user, password

    def submit(self, text: str, *, to: str, sender: str, key: str, purpose: str) -> str:
        marketing = purpose == "marketing"
        body = {
            "username": self._user,
            "password": self._password,
            "source_addr": sender,
            "custom_id": key,
            "datacoding": "1",
            "is_commercial": marketing,
            **({"iys_recipient_type": "BIREYSEL"} if marketing else {}),
            "messages": [{"msg": text, "dest": to.removeprefix("+"), "id": key}],
        }
        reply = self._gateway.call("POST", "/v2/send.json", body=body)
        said = reply.text.strip()
        if reply.status == 200 and said.isascii() and said.isdigit():
            return said
        code = said.split()[0].strip('"') if said else ""
        if code == TWICE:
            # Its own guard: the same text went to this number today, under this very header.
            raise self._gateway.unreadable()
        if code in WORDS:
            raise self._gateway.refusal(f"{WORDS[code]}.", field="text")
        if reply.status >= 400 and code.isupper():
            raise self._gateway.refusal(f"{code}.", field="text")
        raise self._gateway.unreadable()

    def find(self, text: str, *, to: str, key: str, since: datetime) -> str | None:
        del text, since
        query = {"username": self._user, "password": self._password, "custom_id": key}
        reply = self._gateway.call("GET", "/v2/status", query=query)
        if not isinstance(reply.body, list):
            raise Unavailable("Verimor's answer cannot be read.", "It is asked again.")
        mine = [row for row in reply.body if str(row.get("dest", "")) == to.removeprefix("+")]
        return str(mine[0].get("message_id", key)) if mine else None

    def check(self) -> str:
        query = {"username": self._user, "password": self._password}
        reply = self._gateway.call("GET", "/v2/balance", query=query)
        return f"Verimor answers; {reply.text.strip()[:20]} credits are left."
