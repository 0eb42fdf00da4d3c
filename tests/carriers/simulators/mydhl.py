"""DHL Express on loopback; every request is checked by DHL's own OpenAPI file."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import BERLIN, GERMAN, SEATTLE, Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.mydhl import mapping

# 0.7 is a multiple of 0.001, but not in binary.
FILE = OpenApi("dhl/dpdhl-express-api-3.1.1_swagger.yaml", quirks=(r"is not a multiple of 0\.001",))


class MyDhlSide:
    """DHL's books."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        FILE.read_ahead()

    def call_of(self, asked: Asked) -> str:
        match asked.method, asked.path.strip("/").split("/"):
            case "POST", ["shipments"]:
                return "buy"
            case "POST", ["rates"]:
                return "rates"
            case "GET", ["shipments", _, "tracking"]:
                return "track"
            case "GET", ["reference-data"]:
                return "door"
            case _:
                return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        expected = "Basic " + base64.b64encode(b"user:hidden-secret").decode()
        if asked.headers.get("authorization") != expected:
            return self.wrong_keys()
        self.checked += FILE.there
        self.violations += FILE.complaints(
            asked.method, asked.path, body=asked.json, query=asked.query, headers=asked.headers
        )
        match call:
            case "buy":
                return self._sell(asked.json)
            case "rates":
                return json_reply({"products": products()})
            case "track":
                number = asked.path.split("/")[2]
                events = [event(place, code) for place, code in enumerate(self.scans)]
                shipment = {"shipmentTrackingNumber": number, "events": events[::-1]}
                return json_reply({"shipments": [shipment]})
            case "door":
                return json_reply({"referenceData": []})
        return error("Nothing here.", 404)

    def refusal(self, call: str) -> Reply:
        return error(
            "Validation", 422, "#/customerDetails/receiverDetails/postalAddress/postalCode: wrong"
        )

    def wrong_keys(self) -> Reply:
        return error("Unauthorized", 401)

    def _sell(self, order: Any) -> Reply:
        number = f"{1234567000 + len(self.sold)}"
        labels = [
            b"^XA^FD%s-%d^FS^XZ\n" % (number.encode(), place)
            for place, _ in enumerate(order["content"]["packages"])
        ]
        reference = order["customerReferences"][0]["value"]
        self.sold.append(Sold(reference, number, b"\n".join(labels), order))
        return json_reply(
            {
                "shipmentTrackingNumber": number,
                "trackingUrl": f"https://tracking.example.org/{number}",
                "packages": [
                    {"referenceNumber": place + 1, "trackingNumber": f"JD0146{number}{place:03d}"}
                    for place, _ in enumerate(labels)
                ],
                "documents": [
                    {"imageFormat": "ZPL", "typeCode": "label",
                     "content": base64.b64encode(label).decode()}
                    for label in labels
                ],
                "shipmentCharges": [
                    {"currencyType": "BILLC", "priceCurrency": "EUR", "price": 21.4}
                ],
            },
            201,
        )  # fmt: skip


def products() -> list[dict[str, Any]]:
    return [
        {
            "productName": name, "productCode": code,
            "weight": {"volumetric": 1.8, "provided": 1.45, "unitOfMeasurement": "metric"},
            "totalPrice": [{"currencyType": "BILLC", "priceCurrency": "EUR", "price": price}],
            "deliveryCapabilities": {"totalTransitDays": "1"},
        }
        for name, code, price in (("EXPRESS DOMESTIC", "N", 12.1), ("DOMESTIC 12:00", "1", 19.9),
                                  ("MEDICAL", "C", 80.0))
    ]  # fmt: skip


def event(place: int, code: str) -> dict[str, Any]:
    return {
        "date": "2026-03-02", "time": f"{9 + place // 60:02d}:{place % 60:02d}:00",
        "GMTOffset": "+01:00", "typeCode": code, "description": "Scan",
        "serviceArea": [{"code": "CGN", "description": "Cologne-DE"}],
    }  # fmt: skip


def error(title: str, status: int, *details: str) -> Reply:
    return json_reply(
        {"instance": "/", "detail": title, "title": title, "status": str(status),
         "additionalDetails": list(details)},
        status,
    )  # fmt: skip


BENCH = Bench(
    key="mydhl",
    make=MyDhlSide,
    codes=mapping.MILESTONES,
    sender=BERLIN,
    recipient=GERMAN,
    abroad=SEATTLE,
    settings={"username": "user", "account_number": "123456789"},
    secrets={"password": "hidden-secret"},
    unknown_code="ZZ",
    door="door",
)
