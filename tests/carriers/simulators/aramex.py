"""Aramex on loopback; every request is held against the schema in Aramex's own WSDL."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import BERLIN, DUBAI, RIYADH, Bench
from tests.carriers.simulators.official import Wsdl
from tests.carriers.simulators.server import XML, Asked, Reply, Sold
from workstation.carriers import soap
from workstation.carriers.aramex import mapping

FOLDER = "aramex/etc/wsdl/Aramex"
SHIPPING = Wsdl(f"{FOLDER}/shipping.wsdl")
FILES = {
    "buy": SHIPPING,
    "documents": SHIPPING,
    "rates": Wsdl(f"{FOLDER}/aramex-rates-calculator-wsdl.wsdl"),
    "track": Wsdl(f"{FOLDER}/Tracking.wsdl"),
}
PAIR = "KeyValueOfstringArrayOfTrackingResultmFAkxlpY"
REQUESTS = {
    "buy": "ShipmentCreationRequest",
    "documents": "LabelPrintingRequest",
    "rates": "RateCalculatorRequest",
    "track": "ShipmentTrackingRequest",
}


class AramexSide:
    """Aramex's books."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.called = "buy"
        for file in FILES.values():
            file.read_ahead()

    def call_of(self, asked: Asked) -> str:
        action = asked.headers.get("soapaction", "").strip('"').rpartition("/")[2]
        self.called = {
            "CreateShipments": "buy", "PrintLabel": "documents", "CalculateRate": "rates",
            "TrackShipments": "track",
        }.get(action, "")  # fmt: skip
        return self.called

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += FILES[call].there
        self.violations += FILES[call].complaints(asked.content)
        order = soap.opened(asked.content)[REQUESTS[call]]
        if order["ClientInfo"]["Password"] != "hidden-secret":
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(order["Shipments"]["Shipment"])
            case "documents":
                (sold,) = [one for one in self.sold if one.number == order["ShipmentNumber"]]
                label = {"LabelFileContents": base64.b64encode(sold.label).decode()}
                return said("LabelPrintingResponse", {"ShipmentLabel": label})
            case "rates":
                price = {"CurrencyCode": "AED", "Value": "45.5"}
                return said("RateCalculatorResponse", {"TotalAmount": price})
        return said("ShipmentTrackingResponse", {"TrackingResults": self._results(order)})

    def refusal(self, call: str) -> Reply:
        return failed(call, "ERR52", "Consignee - PostCode is invalid")

    def wrong_keys(self) -> Reply:
        return failed(self.called, "ERR01", "Invalid username or password")

    def _sell(self, order: Any) -> Reply:
        number = f"4{len(self.sold):010d}"
        label = b"%PDF-1.4 " + number.encode() + b"\xe2\xe3\n%%EOF"
        self.sold.append(Sold(order["Reference1"], number, label, order))
        shipment = {
            "ID": number, "Reference1": order["Reference1"], "HasErrors": False,
            "ShipmentLabel": {"LabelFileContents": base64.b64encode(label).decode()},
        }  # fmt: skip
        return said("ShipmentCreationResponse", {"Shipments": {"ProcessedShipment": shipment}})

    def _results(self, order: Any) -> dict[str, Any]:
        number = order["Shipments"]["string"]
        if number not in [one.number for one in self.sold]:
            return {}
        results = [
            {
                "WaybillNumber": number, "UpdateCode": code, "UpdateDescription": "Scan",
                "UpdateDateTime": f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00",
                "UpdateLocation": "Dubai",
            }
            for place, code in enumerate(self.scans)
        ]  # fmt: skip
        return {PAIR: {"Key": number, "Value": {"TrackingResult": results[::-1]}}}


def said(name: str, fields: dict[str, Any]) -> Reply:
    content = soap.envelope(name, mapping.SPACE, {"HasErrors": False, **fields})
    return Reply(200, content, XML)


def failed(call: str, code: str, message: str) -> Reply:
    notification = {"Notification": {"Code": code, "Message": message}}
    told = {"HasErrors": True, "Notifications": notification}
    name = REQUESTS[call].removesuffix("Request") + "Response"
    return Reply(200, soap.envelope(name, mapping.SPACE, told), XML)


BENCH = Bench(
    key="aramex",
    make=AramexSide,
    codes=mapping.MILESTONES,
    sender=DUBAI,
    recipient=RIYADH,
    abroad=BERLIN,
    settings={
        "username": "shop@example.org", "account_number": "60531487", "account_entity": "DXB",
        "account_country": "AE",
    },
    secrets={"password": "hidden-secret", "account_pin": "654154"},
    unknown_code="SH999",
    door="track",
    currency="AED",
)  # fmt: skip
