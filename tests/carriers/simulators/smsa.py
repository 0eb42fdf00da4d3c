"""SMSA on loopback; every request is held against the schema in SMSA's own WSDL."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import RIYADH, Bench
from tests.carriers.simulators.official import Wsdl
from tests.carriers.simulators.server import XML, Asked, Reply, Sold
from workstation.carriers import soap
from workstation.carriers.smsa import mapping

FILE = Wsdl("smsa/src/Soap/wsdl/schema.wsdl")
CALLS = {
    "addShip": "buy", "getTrackingByRef": "find", "cancelShipment": "void", "getTracking": "track",
    "getPDF": "documents", "getStatus": "door",
}  # fmt: skip


class SmsaSide:
    """SMSA's books."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.operation = "addShip"
        FILE.read_ahead()

    def call_of(self, asked: Asked) -> str:
        self.operation = asked.headers.get("soapaction", "").strip('"').rpartition("/")[2]
        return CALLS.get(self.operation, "")

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += FILE.there
        self.violations += FILE.complaints(asked.content)
        order = soap.opened(asked.content)[self.operation]
        if (order.get("passKey") or order.get("passkey")) != "hidden-secret":
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(order)
            case "find":
                found = [one for one in self.sold if one.client_ref == order["refNo"]]
                rows = [row(one.number, 0, "DATA RECEIVED") for one in found]
                rows += [row(one.number, 1, "SHIPMENT CANCELLED") for one in found if one.voided]
                return self._rows(rows)
            case "void":
                gone = [one for one in self.sold if one.number == order["awbNo"]]
                for one in gone:
                    one.voided = True
                return self._said("Success Cancellation" if gone else "Failed :: No such AWB")
            case "track":
                scans = enumerate(self.scans)
                return self._rows([row(order["awbNo"], place, name) for place, name in scans])
            case "documents":
                found = [one for one in self.sold if one.number[:12] == order["awbNo"][:12]]
                if not found or found[0].late:
                    return self._said("")
                return self._said(base64.b64encode(found[0].label).decode())
        return self._said("Not found")

    def refusal(self, call: str) -> Reply:
        return self._said("Failed :: cZip is not valid")

    def wrong_keys(self) -> Reply:
        return self._said("Failed :: Invalid Passkey")

    def _sell(self, order: Any) -> Reply:
        if any(one.client_ref == order["refNo"] for one in self.sold):
            return self._said("Failed :: Reference already exists")
        number = f"2900{len(self.sold):08d}"
        label = b"%PDF-1.4 " + number.encode() + b"\n%%EOF"
        self.sold.append(Sold(order["refNo"], number, label, order, late=self.draws_later))
        return self._said(number)

    def _said(self, words: str) -> Reply:
        fields = {f"{self.operation}Result": words}
        content = soap.envelope(f"{self.operation}Response", mapping.SPACE, fields)
        return Reply(200, content, XML)

    def _rows(self, rows: list[dict[str, str]]) -> Reply:
        found = {"schema": "", "diffgram": {"NewDataSet": {"Tracking": rows} if rows else ""}}
        fields = {f"{self.operation}Result": found}
        content = soap.envelope(f"{self.operation}Response", mapping.SPACE, fields)
        return Reply(200, content, XML)


def row(number: str, place: int, activity: str) -> dict[str, str]:
    return {
        "awbNo": number, "Date": f"02 Mar 2026 {9 + place // 60:02d}:{place % 60:02d}",
        "Activity": activity, "Details": "Scan", "Location": "Riyadh",
    }  # fmt: skip


BENCH = Bench(
    key="smsa",
    make=SmsaSide,
    codes=mapping.MILESTONES,
    sender=replace(RIYADH, company="Olaya Coffee", name="Huda Amin"),
    recipient=replace(RIYADH, name="Sara Fahd", city="Jeddah", street="King Road 3"),
    secrets={"pass_key": "hidden-secret"},
    unknown_code="TELEPORTED",
    late=True,
    door="door",
    currency="SAR",
)
