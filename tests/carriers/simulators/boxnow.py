"""BOX NOW on loopback; every request is held against its own partner API 1.65."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.boxnow import mapping
from workstation.domain.values import Address

FILE = OpenApi("boxnow/partner_api_1.65.yaml")
LOCKERS = [
    {"id": "4", "type": "apm", "title": "Ψυχικό", "addressLine1": "Οδός Μακεδονίας 3",
     "addressLine2": "Ψυχικό", "postalCode": "15451", "country": "GR", "lat": "38.01",
     "lng": "23.77"},
    {"id": "8", "type": "apm", "title": "Σύνταγμα", "addressLine1": "Ερμού 2",
     "addressLine2": "Αθήνα", "postalCode": "10563", "country": "GR", "lat": "", "lng": ""},
    {"id": "9", "type": "apm", "title": "Lefkosia", "addressLine1": "Ledra 1",
     "addressLine2": "Lefkosia", "postalCode": "1010", "country": "CY"},
    {"id": "2", "type": "any-apm"},
]  # fmt: skip


class BoxNowSide:
    """BOX NOW's books: an order number is used once; a parcel an item."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.tokens = 0
        self.state = "new"
        FILE.read_ahead()

    def call_of(self, asked: Asked) -> str:
        path = asked.path
        if path.endswith(":cancel"):
            return "void"
        if "/label." in path:
            return "documents"
        if path == mapping.PARCELS:
            return "find" if "orderNumber" in asked.query else "track"
        known = {mapping.TOKEN: "token", mapping.ORDERS: "buy", mapping.POINTS: "points"}
        return known.get(path, "")

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += FILE.there
        body = asked.json
        self.violations += FILE.complaints(
            asked.method, asked.path, body=body, query=asked.query, headers=asked.headers
        )
        if call == "token":
            if body["client_secret"] != "hidden-secret":
                return self.wrong_keys()
            self.tokens += 1
            token = {"access_token": f"token-{self.tokens}", "token_type": "Bearer"}
            return json_reply({**token, "expires_in": 3600})
        if asked.token not in {f"token-{place + 1}" for place in range(self.tokens)}:
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(body)
            case "find":
                wanted = asked.query["orderNumber"]
                return self._list([one for one in self.sold if order_of(one) == wanted])
            case "track":
                wanted = asked.query["parcelId"]
                return self._list([one for one in self.sold if one.number == wanted])
            case "points":
                return json_reply({"data": LOCKERS})
        number = re.split("[:/]", asked.path.removeprefix(f"{mapping.PARCELS}/"))[0]
        held = [one for one in self.sold if one.number == number]
        if not held or (call == "documents" and held[0].late):
            return Reply(404, b"")
        if call == "documents":
            return Reply(200, held[0].label, "application/pdf")
        if self.state != "new":
            return json_reply({"code": "P420"}, 400)
        held[0].voided = True
        return Reply(200, b"")

    def refusal(self, call: str) -> Reply:
        return json_reply({"code": "P422", "message": "Address not found"}, 400)

    def wrong_keys(self) -> Reply:
        return Reply(401, b"")

    def _sell(self, order: Any) -> Reply:
        number = order["orderNumber"]
        if any(order_of(one) == number for one in self.sold):
            return json_reply({"code": "P410"}, 400)
        place = order["destination"].get("locationId")
        if place and place not in {locker["id"] for locker in LOCKERS}:
            return json_reply({"code": "P402"}, 400)
        for item in order["items"]:
            parcel = f"92{len(self.sold):08d}"
            label = b"%PDF-1.4 " + parcel.encode() + b"\xe2\xe3\n%%EOF"
            self.sold.append(Sold(item["id"], parcel, label, order, late=self.draws_later))
        parcels = [{"id": one.number} for one in self.sold if order_of(one) == number]
        return json_reply({"id": "77", "parcels": parcels[::-1]})

    def _list(self, found: list[Sold]) -> Reply:
        data = [
            {
                "id": one.number, "state": "canceled" if one.voided else self.state,
                "itemRefId": one.client_ref, "deliveryRequest": one.order,
                "cancelationRequested": one.voided,
                "events": [event(*pair) for pair in enumerate(self.scans)][::-1],
            }
            for one in found
        ]  # fmt: skip
        return json_reply({"pagination": {}, "count": len(data), "data": data})


def order_of(sold: Sold) -> str:
    return str(sold.order["orderNumber"])


def event(place: int, code: str) -> dict[str, str]:
    at = f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00.123Z"
    return {"type": code, "createTime": at, "locationDisplayName": "Αθήνα"}


def documented() -> set[str]:
    return set(FILE.content["components"]["schemas"]["EventType"]["enum"]) if FILE.there else set()


SHOP = Address(
    name="Νίκος Δήμου", company="Κεραμικά Πλάκας", street="Αδριανού 20", postcode="10555",
    city="Αθήνα", country="GR", phone="+30 210 555 0190", email="shop@example.org",
)  # fmt: skip
BENCH = Bench(
    key="boxnow",
    make=BoxNowSide,
    codes=mapping.MILESTONES,
    sender=SHOP,
    recipient=replace(SHOP, name="Ελένη Παπαδάκη", company="", street="Οδός Ερμού 25",
                      postcode="105 63", phone="694 555 0134", email="eleni@example.org"),
    settings={"client_id": "partner", "warehouse_id": "2"},
    secrets={"client_secret": "hidden-secret"},
    too_long="",
    missing=("phone", "email", "postcode", "street"),
    unknown_code="teleported",
    late=True,
    doubles=False,
    tokens=True,
    pickup_point="4",
    documented=documented,
)  # fmt: skip
