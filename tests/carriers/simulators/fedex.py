"""FedEx on loopback; every request is checked by FedEx's own OpenAPI files."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import parse_qs

from tests.carriers.simulators.bench import AUSTIN, BERLIN, SEATTLE, Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.fedex import mapping

SHIP = OpenApi("fedex/ship-api.json")
FILES = {
    "buy": SHIP,
    "void": SHIP,
    # Its body is "one of" a schema and twenty samples that fit it as well.
    "rates": OpenApi("fedex/rate-api.json", body="Full_Schema_Quote_Rate"),
    "track": OpenApi("fedex/track.json"),
}


class FedExSide:
    """FedEx's books."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.tokens: list[str] = []
        for file in FILES.values():
            file.read_ahead()

    def call_of(self, asked: Asked) -> str:
        return {
            ("POST", "/oauth/token"): "token",
            ("POST", "/ship/v1/shipments"): "buy",
            ("PUT", "/ship/v1/shipments/cancel"): "void",
            ("POST", "/rate/v1/rates/quotes"): "rates",
            ("POST", "/track/v1/trackingnumbers"): "track",
        }.get((asked.method, asked.path), "")

    def answer(self, call: str, asked: Asked) -> Reply:
        if call == "token":
            given = parse_qs(asked.content.decode())
            if given.get("client_secret") != ["hidden-secret"]:
                return error("NOT.AUTHORIZED.ERROR", "The given client is unknown.", 401)
            self.tokens.append(f"token-{len(self.tokens)}")
            return json_reply({"access_token": self.tokens[-1], "expires_in": 3599})
        if asked.token not in self.tokens:
            return error("NOT.AUTHORIZED.ERROR", "Access token expired.", 401)
        if call in FILES:
            self.checked += FILES[call].there
            self.violations += FILES[call].complaints(
                asked.method, asked.path, body=asked.json, headers=asked.headers
            )
        match call:
            case "buy":
                return self._sell(asked.json["requestedShipment"])
            case "void":
                return self._cancel(asked.json["trackingNumber"])
            case "rates":
                return json_reply({"output": {"rateReplyDetails": rates(asked.json)}})
            case "track":
                return self._track()
        return error("NOT.FOUND.ERROR", "Nothing here.", 404)

    def refusal(self, call: str) -> Reply:
        return error("RECIPIENT.POSTALCODE.INVALID", "Recipient postal code is invalid.", 400)

    def wrong_keys(self) -> Reply:
        return error("FORBIDDEN.ERROR", "We could not authorize your credentials.", 403)

    def _sell(self, order: Any) -> Reply:
        pieces, labels = [], []
        for place, item in enumerate(order["requestedPackageLineItems"]):
            number = f"7946{len(self.sold):06d}{place:02d}"
            label = b"^XA^FD" + number.encode() + b"^FS^XZ\n"
            labels.append((number, label))
            paper = {"contentType": "LABEL", "docType": "ZPLII",
                     "encodedLabel": base64.b64encode(label).decode()}  # fmt: skip
            pieces.append({
                "trackingNumber": number, "packageDocuments": [paper],
                "customerReferences": item["customerReferences"],
            })  # fmt: skip
        reference = order["requestedPackageLineItems"][0]["customerReferences"][0]["value"]
        first = labels[0][0]
        self.sold.append(Sold(reference, first, b"\n".join(one for _, one in labels), order))
        rating = {"shipmentRateDetails": [{"totalNetCharge": 18.37, "currency": "USD"}]}
        return json_reply({
            "output": {
                "transactionShipments": [{
                    "masterTrackingNumber": first,
                    "pieceResponses": pieces,
                    "completedShipmentDetail": {"shipmentRating": rating},
                }]
            }
        })  # fmt: skip

    def _cancel(self, number: str) -> Reply:
        found = [one for one in self.sold if one.number == number]
        for sold in found:
            sold.voided = True
        return json_reply({"output": {"cancelledShipment": bool(found), "message": "Done"}})

    def _track(self) -> Reply:
        events = [
            {"date": f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00-06:00",
             "eventType": code, "eventDescription": "Scan", "exceptionDescription": "",
             "scanLocation": {"city": "Austin", "countryCode": "US"}}
            for place, code in enumerate(self.scans)
        ]  # fmt: skip
        result = {"trackResults": [{"scanEvents": events[::-1]}]}
        return json_reply({"output": {"completeTrackResults": [result]}})


def rates(question: Any) -> list[dict[str, Any]]:
    return [
        {
            "serviceType": code,
            "operationalDetail": {"transitTime": "TWO_DAYS"},
            "ratedShipmentDetails": [{
                "totalNetCharge": price, "currency": "USD",
                "shipmentRateDetail": {
                    "rateZone": "07", "totalBillingWeight": {"units": "KG", "value": 1.5}},
            }],
        }
        for code, price in (("FEDEX_2_DAY", 18.37), ("FEDEX_GROUND", 9.9), ("SAME_DAY", 200))
    ]  # fmt: skip


def error(code: str, message: str, status: int) -> Reply:
    return json_reply({"errors": [{"code": code, "message": message}]}, status)


BENCH = Bench(
    key="fedex",
    make=FedExSide,
    codes=mapping.MILESTONES,
    sender=SEATTLE,
    recipient=AUSTIN,
    abroad=BERLIN,
    settings={"client_id": "client", "account_number": "740561073"},
    secrets={"client_secret": "hidden-secret"},
    unknown_code="ZZ",
    tokens=True,
    currency="USD",
)
