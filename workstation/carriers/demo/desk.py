"""The demo carrier's counter: what each request means, before anything goes wrong on the wire."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from workstation.carriers.demo import label_zpl, rules, stories
from workstation.carriers.demo.ledger import Ledger, is_tracking_number

ACCOUNTS: Mapping[str, str] = {
    "demo-keyed": "keyed",
    "demo-look-up": "look_up",
    "demo-ask": "ask",
}
"""API key -> account; an account's name is also how it may be asked after a doubt."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Status and JSON to answer with."""

    status: int
    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


class Desk:
    """Sells, finds, voids and tracks; `attempts` counts the purchases asked for, by reference.

    With a `speed` parcels live on by themselves, so much faster than in life.
    """

    def __init__(self, ledger: Ledger, *, base_url: str, speed: float = 0.0) -> None:
        self.ledger = ledger
        self._speed = speed
        self.attempts: dict[str, int] = {}
        self._base_url = base_url
        self._lock = threading.Lock()
        self._in_progress: set[tuple[str, str]] = set()

    def begin(self, account: str, key: str) -> bool:
        """Claim an idempotency key for one purchase at a time; False while another has it."""
        if account != "keyed" or not key:
            return True
        with self._lock:
            if (account, key) in self._in_progress:
                return False
            self._in_progress.add((account, key))
            return True

    def finish(self, account: str, key: str) -> None:
        with self._lock:
            self._in_progress.discard((account, key))

    def buy(
        self, account: str, key: str, content: bytes, *, price: str | None = None, copies: int = 1
    ) -> Reply:
        """Sell a label; a keyed account gets the same answer for the same key and body."""
        order = _object(content)
        if order is None:
            return _refuse(400, "json_invalid", "", "The body is not a JSON object.")
        body_hash = hashlib.sha256(content).hexdigest()
        with self._lock:
            reference = str(order.get("client_ref", ""))
            self.attempts[reference] = self.attempts.get(reference, 0) + 1
            if account == "keyed" and key:
                for label in self.ledger.labels(account=account, key=key):
                    if label["body_hash"] != body_hash:
                        return _refuse(409, "key_reused", "", "This key came with another body.")
                    return Reply(200, self.answer(label), {"Idempotent-Replayed": "true"})
            refusal = rules.find_fault_with(order)
            if refusal is not None:
                return Reply(refusal.status, {"error": refusal.as_json()})
            recipient = order["recipient"]
            amount = price or str(
                rules.price_of(order["service"], recipient["country"], order["weight_g"])
            )
            sale = {
                "account": account,
                "key": key if account == "keyed" else "",
                "body_hash": body_hash,
                "client_ref": reference,
                "order_number": str(order.get("order_number", "")),
                "service": order["service"],
                "weight_g": order["weight_g"],
                "recipient": recipient,
                "sender": order.get("sender") or {},
                "price": {"amount": amount, "currency": rules.CURRENCY},
            }
            sold = [self.ledger.sell(sale) for _ in range(copies)]
            return Reply(201, self.answer(sold[0]))

    def find(self, account: str, reference: str) -> Reply:
        if account == "ask":
            return _refuse(404, "no_search", "client_ref", "This account cannot search.")
        found = self.ledger.labels(account=account, client_ref=reference)
        return Reply(200, {"labels": [self.answer(label) for label in found]})

    def list_all(self, account: str) -> Reply:
        """List an account's labels; one that cannot be searched is not told the references."""
        rows = [
            {
                "client_ref": "" if account == "ask" else label["client_ref"],
                "tracking_number": label["tracking_number"],
                "price": label["price"],
                "status": label["status"],
            }
            for label in self.ledger.labels(account=account)
        ]
        return Reply(200, {"labels": rows})

    def void(self, account: str, number: str) -> Reply:
        label = self._owned(account, number)
        if label is None:
            return _refuse(404, "label_unknown", "tracking_number", "No such label.")
        if label["status"] == "void":
            return Reply(200, {"tracking_number": number, "status": "void"})
        if any(scan["code"] != "ANN" for scan in self.ledger.scans(number)):
            return _refuse(409, "already_on_its_way", "tracking_number", "It is on its way.")
        self.ledger.void(number)
        return Reply(200, {"tracking_number": number, "status": "void"})

    def track(self, account: str, number: str) -> Reply:
        if self._owned(account, number) is None:
            return _refuse(404, "label_unknown", "tracking_number", "No such label.")
        if self._speed:
            self._live_on(number)
        return Reply(200, {"tracking_number": number, "events": self.ledger.scans(number)})

    def _live_on(self, number: str) -> None:
        """Write down what has happened to a parcel since somebody last asked."""
        with self._lock:
            scans = [scan for scan in self.ledger.scans(number) if scan["code"] != "ANN"]
            now = datetime.now(UTC)
            last = datetime.fromisoformat(scans[-1]["at"]) if scans else now
            story = stories.story_of(number)
            step = stories.next_step(story, told=len(scans), last=last, now=now, speed=self._speed)
            if step is not None:
                told = {"at": now.isoformat(), "code": step.code, "text": step.text}
                self.ledger.scan(number, {**told, "place": step.place})

    def rates(self, content: bytes) -> Reply:
        order = _object(content) or {}
        country, weight = order.get("country"), order.get("weight_g")
        if country not in rules.ZONE_OF:
            return _refuse(422, "country_not_served", "country", "We do not go there.")
        if not isinstance(weight, int) or not 0 < weight <= rules.MAX_WEIGHT_G:
            return _refuse(422, "weight_too_high", "weight_g", "Between 1 g and 30 kg.")
        zone = rules.ZONE_OF[country]
        rates = [
            {
                "service": service,
                "zone": zone,
                "price": {
                    "amount": str(rules.price_of(service, country, weight)),
                    "currency": rules.CURRENCY,
                },
                "transit_days": list(rules.TRANSIT[service][zone]),
            }
            for service in rules.PRICES
        ]
        return Reply(200, {"rates": rates})

    def answer(self, label: Mapping[str, Any]) -> dict[str, Any]:
        """Tell a sold label, with its drawing; drawn anew each time, the same each time."""
        number = label["tracking_number"]
        zpl = label_zpl.draw(
            label_zpl.LabelText(
                tracking_number=number,
                service=label["service"],
                recipient=label["recipient"],
                sender=label["sender"],
                weight_g=label["weight_g"],
                reference=label["order_number"] or label["client_ref"],
            )
        )
        return {
            "tracking_number": number,
            "client_ref": label["client_ref"],
            "service": label["service"],
            "price": label["price"],
            "status": label["status"],
            "bought_at": label["bought_at"],
            "tracking_url": f"{self._base_url}/t/{number}",
            "label": {"format": "zpl", "content": base64.b64encode(zpl).decode("ascii")},
        }

    def _owned(self, account: str, number: str) -> dict[str, Any] | None:
        label = self.ledger.label(number) if is_tracking_number(number) else None
        return label if label is not None and label["account"] == account else None


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(content)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _refuse(status: int, code: str, field: str, text: str) -> Reply:
    return Reply(status, {"error": rules.Refusal(status, code, field, text).as_json()})
