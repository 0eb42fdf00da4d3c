"""ShipEngine on loopback; every request is checked by ShipEngine's own OpenAPI file."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import AUSTIN, BERLIN, SEATTLE, Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.shipengine import mapping

# Of the two ways to ask for rates, by shipment and by its id, the file wants both and allows none.
FILE = OpenApi(
    "shipengine/openapi.yaml",
    merged=True,
    quirks=("'shipment_id' is a required property", r"^body\.: .* \('shipment' was unexpected\)"),
)
KEY = "TEST_secret"


class ShipEngineSide:
    """ShipEngine's books."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        FILE.read_ahead()

    def call_of(self, asked: Asked) -> str:
        match asked.method, asked.path.strip("/").split("/"):
            case "POST", ["v1", "labels"]:
                return "buy"
            case "GET", ["v1", "labels"]:
                return "list"
            case "GET", ["v1", "labels", "external_shipment_id", _]:
                return "find"
            case "GET", ["v1", "labels", _]:
                return "documents"
            case "PUT", ["v1", "labels", _, "void"]:
                return "void"
            case "GET", ["v1", "labels", _, "track"]:
                return "track"
            case "POST", ["v1", "rates"]:
                return "rates"
            case "POST", ["v1", "manifests"]:
                return "manifest"
            case "GET", ["v1", "carriers"]:
                return "door"
            case _:
                return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        if asked.headers.get("api-key") != KEY:
            return self.wrong_keys()
        self.checked += FILE.there
        self.violations += FILE.complaints(
            asked.method, asked.path, body=asked.json, query=asked.query, headers=asked.headers
        )
        parts = asked.path.strip("/").split("/")
        match call:
            case "buy":
                return self._sell(asked.json["shipment"])
            case "find":
                found = [one for one in self.sold if one.client_ref == parts[3]]
                return json_reply(self._shown(found[0])) if found else error("not_found", "", 404)
            case "list":
                if "tracking_number" not in asked.query:
                    return self._page(int(asked.query["page"]))
                wanted = asked.query["tracking_number"]
                found = [one for one in self.sold if one.number == wanted]
                return json_reply({"labels": [self._shown(one) for one in found]})
            case "documents":
                return json_reply(self._shown(self._by_id(parts[2])))
            case "void":
                self._by_id(parts[2]).voided = True
                return json_reply({"approved": True, "message": "Voided."})
            case "track":
                return json_reply({"events": [event(n, code) for n, code in enumerate(self.scans)]})
            case "rates":
                return json_reply({"rate_response": {"rates": rates()}})
            case "manifest":
                assert all(self._by_id(one) for one in asked.json["label_ids"])
                return json_reply({"manifests": [{"manifest_id": "se-900"}]})
            case "door":
                return json_reply({"carriers": [{"carrier_id": "se-123"}]})
        return error("not_found", "Nothing here.", 404)

    def refusal(self, call: str) -> Reply:
        return error(
            "invalid_field_value", "Invalid postal_code.", 400, "shipment.ship_to.postal_code"
        )

    def wrong_keys(self) -> Reply:
        return error("unauthorized", "The API key is invalid.", 401)

    def _by_id(self, label_id: str) -> Sold:
        return self.sold[int(label_id.removeprefix("se-"))]

    def _sell(self, order: Any) -> Reply:
        number = f"94001{len(self.sold):017d}"
        label = b"^XA^FD" + number.encode() + b"^FS^XZ\n"
        sold = Sold(order["external_shipment_id"], number, label, order, late=self.draws_later)
        self.sold.append(sold)
        return json_reply(self._shown(sold))

    def _page(self, page: int) -> Reply:
        """One label a page, so that the next one must be asked for."""
        standing = [one for one in self.sold if not one.voided]
        return json_reply(
            {"labels": [self._shown(one) for one in standing[page - 1 : page]],
             "total": len(standing), "page": page, "pages": len(standing)}
        )  # fmt: skip

    def _shown(self, sold: Sold) -> dict[str, Any]:
        place = self.sold.index(sold)
        state = "voided" if sold.voided else "processing" if sold.late else "completed"
        packages = [
            {
                "tracking_number": f"{sold.number}{n or ''}",
                "label_download": {"href": href(sold.label)},
            }
            for n, _ in enumerate(sold.order["packages"])
        ]
        return {
            "label_id": f"se-{place}", "status": state, "voided": sold.voided,
            "external_shipment_id": sold.client_ref,
            "tracking_number": sold.number, "shipment_cost": {"currency": "usd", "amount": 7.42},
            "insurance_cost": {"currency": "usd", "amount": 0.0}, "packages": packages,
            "label_download": {} if sold.late else {"href": href(sold.label)},
        }  # fmt: skip


def href(label: bytes) -> str:
    return "data:application/zpl;base64," + base64.b64encode(label).decode()


def rates() -> list[dict[str, Any]]:
    nothing = {"currency": "usd", "amount": 0.0}
    return [
        {"service_code": code, "shipping_amount": {"currency": "usd", "amount": price},
         "insurance_amount": nothing, "confirmation_amount": nothing, "other_amount": nothing,
         "carrier_friendly_name": "USPS", "zone": 6, "delivery_days": 3}
        for code, price in (("usps_priority_mail", 7.42), ("usps_ground_advantage", 6.07),
                            ("usps_media_mail", 4.0))
    ]  # fmt: skip


def event(place: int, code: str) -> dict[str, Any]:
    named = {"status_code": code} if len(code) == 2 else {"status_detail_code": code}
    return {"occurred_at": f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00Z",
            "description": "Scan", "city_locality": "Austin", **named}  # fmt: skip


def error(code: str, message: str, status: int, field: str = "") -> Reply:
    one = {"error_source": "shipengine", "error_type": "validation", "error_code": code,
           "message": message, "field_name": field}  # fmt: skip
    return json_reply({"request_id": "r", "errors": [one]}, status)


def documented() -> set[str]:
    if not FILE.there:
        return set()
    schemas = FILE.content["components"]["schemas"]
    return {*schemas["status_code"]["enum"], *schemas["status_detail_code"]["enum"]}


BENCH = Bench(
    key="shipengine",
    make=ShipEngineSide,
    codes=mapping.MILESTONES,
    sender=SEATTLE,
    recipient=AUSTIN,
    abroad=BERLIN,
    settings={"carrier_id": "se-123"},
    secrets={"api_key": KEY},
    too_long="",
    missing=("postcode", "city"),
    unknown_code="ZZ",
    late=True,
    doubles=False,
    door="door",
    currency="USD",
    documented=documented,
)
