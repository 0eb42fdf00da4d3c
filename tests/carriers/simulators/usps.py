"""USPS on loopback; every request is checked by USPS's own OpenAPI files."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import AUSTIN, SEATTLE, Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.usps import mapping

LABELS = OpenApi("usps/domestic-labels.yaml", prefix="/labels/v3")
FILES = {
    "buy": LABELS,
    "void": LABELS,
    "documents": LABELS,
    "rates": OpenApi("usps/domestic-prices.yaml", prefix="/prices/v3"),
    "track": OpenApi("usps/tracking.yaml", prefix="/tracking/v3"),
    "manifest": OpenApi("usps/scan-forms.yaml", prefix="/scan-forms/v3"),
    "payment": OpenApi("usps/payments.yaml", prefix="/payments/v3"),
}


class UspsSide:
    """USPS's books; the same key and body give the same label."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.tokens: list[str] = []
        self.keys: dict[str, tuple[bytes, Sold]] = {}
        for file in FILES.values():
            file.read_ahead()

    def call_of(self, asked: Asked) -> str:
        match asked.method, asked.path.strip("/").split("/"):
            case "POST", ["oauth2", "v3", "token"]:
                return "token"
            case "POST", ["payments", "v3", "payment-authorization"]:
                return "payment"
            case "POST", ["labels", "v3", "label"]:
                return "buy"
            case "DELETE", ["labels", "v3", "label", _]:
                return "void"
            case "POST", ["labels", "v3", "label-reprint", _]:
                return "documents"
            case "POST", ["prices", "v3", "total-rates", "search"]:
                return "rates"
            case "GET", ["tracking", "v3", "tracking", _]:
                return "track"
            case "POST", ["scan-forms", "v3", "scan-form"]:
                return "manifest"
            case _:
                return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        if call == "token":
            if asked.json.get("client_secret") != "hidden-secret":
                return self.wrong_keys()
            self.tokens.append(f"token-{len(self.tokens)}")
            return json_reply({"access_token": self.tokens[-1], "expires_in": 28799})
        if asked.token not in self.tokens:
            return error("401", "The access token is expired.", 401)
        self.checked += FILES[call].there
        self.violations += FILES[call].complaints(
            asked.method, asked.path, body=asked.json, query=asked.query, headers=asked.headers
        )
        if call in ("buy", "void", "documents"):
            assert asked.headers.get("x-payment-authorization-token") == "payment-1"
        number = asked.path.rsplit("/", 1)[-1]
        match call:
            case "payment":
                return json_reply({"paymentAuthorizationToken": "payment-1"})
            case "buy":
                return self._sell(asked)
            case "void":
                return self._cancel(number)
            case "documents":
                (sold,) = [one for one in self.sold if one.number == number]
                return json_reply({"labelMetadata": {}, "labelImage": encoded(sold.label)})
            case "rates":
                return json_reply({"rateOptions": rates(asked.json)})
            case "track":
                return json_reply({"trackingEvents": self._events()})
            case "manifest":
                form = {"manifestNumber": "9275090", "SCANFormImage": encoded(b"%PDF-1.4 form")}
                return json_reply(form)
        return error("404", "Nothing here.", 404)

    def refusal(self, call: str) -> Reply:
        return error("400", "The ZIP Code in the toAddress is not valid.", 400)

    def wrong_keys(self) -> Reply:
        return error("401", "The client is unknown.", 401)

    def _sell(self, asked: Asked) -> Reply:
        key = asked.headers["x-idempotency-key"]
        known = self.keys.get(key)
        if known is not None:
            if known[0] != asked.content:
                return error("400", "The idempotency key was used with another payload.", 400)
            return self._shown(known[1])
        order = asked.json
        number = f"94001{len(self.sold):017d}"
        label = b"^XA^FD" + number.encode() + b"^FS^XZ\n"
        reference = order["packageDescription"]["customerReference"][0]["referenceNumber"]
        sold = Sold(reference, number, label, order)
        self.sold.append(sold)
        self.keys[key] = (asked.content, sold)
        return self._shown(sold)

    def _shown(self, sold: Sold) -> Reply:
        return json_reply({
            "trackingNumber": sold.number, "postage": 7.42, "SKU": "DPXX0XXXXC07020",
            "zone": "07", "labelImage": encoded(sold.label),
        })  # fmt: skip

    def _cancel(self, number: str) -> Reply:
        found = [one for one in self.sold if one.number == number]
        if not found:
            return error("400", "Tracking number not found.", 400)
        found[0].voided = True
        return json_reply({"trackingNumber": number, "status": "CANCELED"})

    def _events(self) -> list[dict[str, Any]]:
        return [
            {"eventType": "Scan", "eventCode": code, "eventCity": "AUSTIN", "eventState": "TX",
             "GMTTimestamp": f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00Z",
             "eventTimestamp": "2026-03-02T04:00:00Z"}
            for place, code in enumerate(self.scans)
        ]  # fmt: skip


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def rates(question: Any) -> list[dict[str, Any]]:
    return [
        {"totalPrice": price, "totalBasePrice": price,
         "rates": [{"mailClass": name, "zone": "07", "weight": question["weight"],
                    "rateIndicator": piece}]}
        for name, piece, price in (
            ("PRIORITY_MAIL", "SP", 9.5), ("PRIORITY_MAIL", "FE", 6.0),
            ("USPS_GROUND_ADVANTAGE", "SP", 6.07), ("MEDIA_MAIL", "SP", 4.1),
            ("PRIORITY_MAIL_EXPRESS", "PA", 34.15),
        )
    ]  # fmt: skip


def error(code: str, message: str, status: int) -> Reply:
    details = [{"status": code, "code": f"160{code}", "title": "Error", "detail": message}]
    return json_reply(
        {"apiVersion": "/labels/v3", "error": {"code": code, "message": "No.", "errors": details}},
        status,
    )


BENCH = Bench(
    key="usps",
    make=UspsSide,
    codes=mapping.MILESTONES,
    sender=SEATTLE,
    recipient=AUSTIN,
    settings={
        "client_id": "client", "crid": "12345678", "mid": "901234567",
        "manifest_mid": "901234568", "account_number": "1000000001",
        "origin": "301 Union St; Seattle; WA; 98101",
    },
    secrets={"client_secret": "hidden-secret"},
    odd_letters="Zoë Çelik",
    missing=("postcode", "region", "city"),
    unknown_code="ZZ",
    tokens=True,
    currency="USD",
)  # fmt: skip
