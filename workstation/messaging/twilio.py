"""Twilio (worldwide): Programmable Messaging 2010-04-01, twilio.com/docs, read November 2026.

There is no key of ours, but sent messages are listed by number and day: a lost answer is looked up
by number, time and text.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from workstation.domain.errors import Unavailable
from workstation.messaging.http import Gateway
from workstation.ports.carrier import EffectKind

BASE_URL = "https://api.twilio.com"
FAILED = frozenset({"failed", "canceled"})


class Twilio:
    """See `messaging.sms.SmsGateway`."""

    name = "Twilio"
    effect = EffectKind.LOOK_UP
    settle_seconds = 30.0

    def __init__(self, *, user: str, password: str, base_url: str = "") -> None:
        self._gateway = Gateway(self.name, base_url or BASE_URL, auth=(user, password))
        self._path = f"/2010-04-01/Accounts/{user}"

    def submit(self, text: str, *, to: str, sender: str, key: str, purpose: str) -> str:
        del key, purpose
        form = {"To": to, "From": sender, "Body": text}
        reply = self._gateway.call("POST", f"{self._path}/Messages.json", form=form)
        if not isinstance(reply.body, dict):
            raise self._gateway.unreadable()
        if reply.status >= 400:
            why = str(reply.body.get("message", reply.body.get("code", "no reason given")))
            field = "phone" if str(reply.body.get("code", "")).startswith("212") else "text"
            raise self._gateway.refusal(why[:200], field=field)
        sid = reply.body.get("sid")
        if not isinstance(sid, str) or not sid:
            raise self._gateway.unreadable()
        return sid

    def find(self, text: str, *, to: str, key: str, since: datetime) -> str | None:
        del key
        day = since.astimezone(UTC).date().isoformat()
        query = {"To": to, "DateSent>": day, "PageSize": "200"}
        reply = self._gateway.call("GET", f"{self._path}/Messages.json", query=query)
        rows = reply.body.get("messages") if isinstance(reply.body, dict) else None
        if not isinstance(rows, list):
            raise Unavailable("Twilio's answer cannot be read.", "It is asked again.")
        for row in rows:
            made = parsedate_to_datetime(str(row["date_created"]))
            if row.get("body") == text and row.get("status") not in FAILED and made >= since:
                return str(row["sid"])
        return None

    def check(self) -> str:
        reply = self._gateway.call("GET", f"{self._path}.json")
        if reply.status >= 400:
            raise self._gateway.refusal("the account is not known.", field="user")
        return "Twilio answers and lets us in."
