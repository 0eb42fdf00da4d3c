"""UPS on loopback; every request is checked by UPS's own OpenAPI files."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import BERLIN, GERMAN, SEATTLE, Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.ups import mapping

API = "/api"
FILES = {
    "buy": OpenApi("ups-openapi/Shipping.yaml", prefix=API, quirks=(r"COD.*MonetaryValue",)),
    "void": OpenApi("ups-openapi/Shipping.yaml", prefix=API),
    # The file wants tracking numbers and references both, where one of them identifies, and four
    # letters for each kind of label, though its own list has kinds with three.
    "find": OpenApi(
        "ups-openapi/Shipping.yaml",
        prefix=API,
        quirks=("'TrackingNumbers' is a", r"LabelImageFormat.Code: 'ZPL' is too short"),
    ),
    # A name for the unit is no part of its own examples.
    "rates": OpenApi(
        "ups-openapi/Rating.yaml", prefix=API, quirks=("'Description' is a required",)
    ),
    "track": OpenApi("ups-openapi/Tracking.yaml", prefix=API),
    "token": OpenApi("ups-openapi/OAuthClientCredentials.yaml"),
}
LABEL = b"^XA^FO50,50^FD%s^FS\xc3\xa7^XZ\n"


class UpsSide:
    """UPS's books."""

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
        match asked.method, asked.path.removeprefix("/api").strip("/").split("/"):
            case "POST", ["security", "v1", "oauth", "token"]:
                return "token"
            case "POST", ["shipments", _, "ship"]:
                return "buy"
            case "DELETE", ["shipments", _, "void", "cancel", _]:
                return "void"
            case "POST", ["labels", _, "recovery"]:
                return "find"
            case "POST", ["rating", _, "Shop"]:
                return "rates"
            case "GET", ["track", "v1", "details", _]:
                return "track"
            case _:
                return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        if call == "token":
            return self._give_token(asked)
        if asked.token not in self.tokens:
            return error("250002", "Invalid Authentication Information.", 401)
        self._check(call, asked)
        number = asked.path.rsplit("/", 1)[-1]
        match call:
            case "buy":
                return self._sell(asked.json["ShipmentRequest"]["Shipment"])
            case "find":
                wanted = asked.json["LabelRecoveryRequest"]["ReferenceValues"]
                return self._find(wanted["ReferenceNumber"]["Value"])
            case "void":
                return self._void(number)
            case "rates":
                return self._rate(asked.json["RateRequest"]["Shipment"])
            case "track":
                return self._track(number)
        return error("404", "Nothing here.", 404)

    def refusal(self, call: str) -> Reply:
        return error("120207", "The Ship To postal code is not valid.", 400)

    def wrong_keys(self) -> Reply:
        return error("250003", "Invalid Access License number.", 403)

    def _check(self, call: str, asked: Asked) -> None:
        file = FILES[call]
        self.checked += file.there
        self.violations += file.complaints(
            asked.method, asked.path, body=asked.json, query=asked.query, headers=asked.headers
        )

    def _give_token(self, asked: Asked) -> Reply:
        expected = "Basic " + base64.b64encode(b"client:secret").decode()
        if asked.headers.get("authorization") != expected:
            return error("10401", "ClientId is Invalid", 401)
        self.tokens.append(f"token-{len(self.tokens)}")
        return json_reply({"access_token": self.tokens[-1], "expires_in": "14399"})

    def _sell(self, order: Any) -> Reply:
        packages = order["Package"]
        references = order.get("ReferenceNumber") or packages[0]["ReferenceNumber"]
        first = f"1ZA1B2C3{len(self.sold):010d}"
        labels = []
        for place in range(len(packages)):
            number = first if not place else f"1ZA1B2C3{len(self.sold):04d}{place:06d}"
            labels.append((number, LABEL % number.encode()))
        label = b"\n".join(content for _, content in labels)
        self.sold.append(Sold(references[0]["Value"], first, label, order))
        return json_reply({
            "ShipmentResponse": {
                "Response": {"ResponseStatus": {"Code": "1", "Description": "Success"}},
                "ShipmentResults": {
                    "ShipmentCharges": {
                        "TotalCharges": {"CurrencyCode": "EUR", "MonetaryValue": "21.40"}
                    },
                    "NegotiatedRateCharges": {
                        "TotalCharge": {"CurrencyCode": "EUR", "MonetaryValue": "12.80"}
                    },
                    "ShipmentIdentificationNumber": first,
                    "PackageResults": [
                        {
                            "TrackingNumber": number,
                            "ShippingLabel": {
                                "ImageFormat": {"Code": "ZPL"},
                                "GraphicImage": base64.b64encode(content).decode(),
                            },
                        }
                        for number, content in labels
                    ],
                },
            }
        })  # fmt: skip

    def _find(self, reference: str) -> Reply:
        live = [one for one in self.sold if one.client_ref == reference and not one.voided]
        if not live:
            return error("300101", "No label was found for this reference.", 400)
        answer: dict[str, Any] = {
            "Response": {"ResponseStatus": {"Code": "1", "Description": "Success"}}
        }
        if len(live) > 1:
            answer["TrackingCandidate"] = [{"TrackingNumber": one.number} for one in live]
            answer["LabelResults"] = []
        else:
            answer["ShipmentIdentificationNumber"] = live[0].number
            answer["LabelResults"] = [{
                "TrackingNumber": live[0].number,
                "LabelImage": {
                    "LabelImageFormat": {"Code": "ZPL"},
                    "GraphicImage": base64.b64encode(live[0].label).decode(),
                },
            }]  # fmt: skip
        return json_reply({"LabelRecoveryResponse": answer})

    def _void(self, number: str) -> Reply:
        sold = next((one for one in self.sold if one.number == number), None)
        if sold is None:
            return error("190102", "No shipment found within the allowed void period", 400)
        sold.voided = True
        status = {"Code": "1", "Description": "Voided"}
        return json_reply({
            "VoidShipmentResponse": {
                "Response": {"ResponseStatus": {"Code": "1", "Description": "Success"}},
                "SummaryResult": {"Status": status},
            }
        })  # fmt: skip

    def _rate(self, shipment: Any) -> Reply:
        weight = shipment["Package"][0]["PackageWeight"]["Weight"]
        prices = {"11": "8.90", "65": "12.80", "07": "31.00", "54": "60.00"}
        return json_reply({
            "RateResponse": {
                "RatedShipment": [
                    {
                        "Service": {"Code": code},
                        "BillingWeight": {"UnitOfMeasurement": {"Code": "KGS"}, "Weight": weight},
                        "TotalCharges": {"CurrencyCode": "EUR", "MonetaryValue": "99.00"},
                        "NegotiatedRateCharges": {
                            "TotalCharge": {"CurrencyCode": "EUR", "MonetaryValue": price}
                        },
                        "GuaranteedDelivery": {"BusinessDaysInTransit": "2"},
                    }
                    for code, price in prices.items()
                ]
            }
        })  # fmt: skip

    def _track(self, number: str) -> Reply:
        activities = [
            {
                "date": "20260302", "time": f"{9 + place // 60:02d}{place % 60:02d}00",
                "gmtOffset": "+01:00",
                "status": {"type": code, "code": "KB", "description": "Scan"},
                "location": {"address": {"city": "Köln", "countryCode": "DE"}},
            }
            for place, code in enumerate(self.scans)
        ]  # fmt: skip
        return json_reply({
            "trackResponse": {
                "shipment": [
                    {"package": [{"trackingNumber": number, "activity": activities[::-1]}]}
                ]
            }
        })  # fmt: skip


def error(code: str, message: str, status: int) -> Reply:
    return json_reply({"response": {"errors": [{"code": code, "message": message}]}}, status)


BENCH = Bench(
    key="ups",
    make=UpsSide,
    codes=mapping.MILESTONES,
    sender=BERLIN,
    recipient=GERMAN,
    abroad=SEATTLE,
    tokens=True,
    settings={"client_id": "client", "account_number": "A1B2C3"},
    secrets={"client_secret": "secret"},
)
