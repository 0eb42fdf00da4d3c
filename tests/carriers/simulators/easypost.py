"""EasyPost on loopback: answers in the shape of its recorded ones."""

from __future__ import annotations

import base64
from typing import Any

from tests.carriers.simulators.bench import AUSTIN, BERLIN, SEATTLE, Bench
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.easypost import mapping

RATES = {"GroundAdvantage": "6.07", "Priority": "7.42", "Express": "34.15"}


class EasyPostSide:
    """EasyPost's books: shipments, and those that were bought."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.shipments: dict[str, dict[str, Any]] = {}

    def call_of(self, asked: Asked) -> str:
        match asked.method, asked.path.strip("/").split("/"):
            case "POST", ["v2", "shipments", _, "buy"]:
                return "buy"
            case "POST", ["v2", "shipments", _, "refund"]:
                return "void"
            case "POST", ["v2", "shipments"]:
                return "create"
            case "GET", ["v2", "shipments"]:
                return "list"
            case "GET", ["v2", "shipments", _]:
                return "find"
            case "POST", ["beta", "rates"]:
                return "rates"
            case "GET", ["v2", "trackers"]:
                return "track"
            case "POST", ["v2", "scan_forms"]:
                return "manifest"
            case "GET", ["v2", "addresses"]:
                return "door"
            case "GET", ["files", _]:
                return "file"
            case _:
                return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        parts = asked.path.strip("/").split("/")
        if call == "file":
            assert "authorization" not in asked.headers
            return self._file(parts[1])
        expected = "Basic " + base64.b64encode(b"EZTKsecret:").decode()
        if asked.headers.get("authorization") != expected:
            return self.wrong_keys()
        match call:
            case "create":
                return self._create(asked.json["shipment"], asked.headers["host"])
            case "buy":
                return self._buy(parts[2], asked.json)
            case "find":
                return self._find(parts[2])
            case "list":
                return self._list(asked.query.get("before_id", ""))
            case "void":
                return self._refund(parts[2])
            case "rates":
                return json_reply({"rates": rates("")})
            case "track":
                return self._track(asked.query["tracking_code"])
            case "manifest":
                known = [one["id"] for one in asked.json["scan_form"]["shipments"]]
                assert all(one in self.shipments for one in known)
                host = asked.headers["host"]
                return json_reply({"id": "sf_1", "form_url": f"http://{host}/files/form"})
            case "door":
                return json_reply({"addresses": [], "has_more": False})
        return error("NOT_FOUND", "The requested resource could not be found.", 404)

    def refusal(self, call: str) -> Reply:
        errors = [{"field": "to_address.zip", "message": "is invalid"}]
        return json_reply(
            {"error": {"code": "ADDRESS.INVALID", "message": "Bad.", "errors": errors}}, 422
        )

    def wrong_keys(self) -> Reply:
        return error("APIKEY.INACTIVE", "This api key is no longer active.", 401)

    def _create(self, order: Any, host: str) -> Reply:
        # Measured and weighed in inches and ounces, with a state where the US has states.
        assert order["parcel"]["weight"] > 0
        number = f"shp_{len(self.shipments)}"
        shipment = {
            "id": number, "reference": order["reference"], "tracking_code": None,
            "postage_label": None, "rates": rates(number), "messages": [],
            "refund_status": None, "order": order, "host": host,
        }  # fmt: skip
        self.shipments[number] = shipment
        return json_reply(shown(shipment), 201)

    def _buy(self, number: str, order: Any) -> Reply:
        shipment = self.shipments[number]
        if shipment["tracking_code"]:
            return error("SHIPMENT.POSTAGE.EXISTS", "Postage already exists.", 422)
        rate = next(one for one in shipment["rates"] if one["id"] == order["rate"]["id"])
        code = f"94001{len(self.sold):017d}"
        shipment |= {"tracking_code": code, "selected_rate": rate,
                     "tracker": {"public_url": f"https://track.example.org/{code}"}}  # fmt: skip
        label = b"^XA^FD" + code.encode() + b"^FS^XZ"
        self.sold.append(
            Sold(shipment["reference"], code, label, shipment["order"], late=self.draws_later)
        )
        self._draw(shipment)
        return json_reply(shown(shipment))

    def _draw(self, shipment: dict[str, Any]) -> None:
        (sold,) = [one for one in self.sold if one.number == shipment["tracking_code"]]
        if not sold.late:
            shipment["postage_label"] = {
                "label_url": f"http://{shipment['host']}/files/{sold.number}",
                "label_zpl_url": None,
            }

    def _find(self, number: str) -> Reply:
        for shipment in self.shipments.values():
            if number in (shipment["id"], shipment["reference"]):
                if shipment["tracking_code"]:
                    self._draw(shipment)
                return json_reply(shown(shipment))
        return error("NOT_FOUND", "The requested resource could not be found.", 404)

    def _list(self, before: str) -> Reply:
        """The newest first, one a page."""
        names = [name for name, one in self.shipments.items() if one["tracking_code"]][::-1]
        place = names.index(before) + 1 if before else 0
        page = [shown(self.shipments[name]) for name in names[place : place + 1]]
        return json_reply({"shipments": page, "has_more": place + 1 < len(names)})

    def _file(self, code: str) -> Reply:
        if code == "form":
            return Reply(200, b"%PDF-1.4 form", "application/pdf")
        found = [one for one in self.sold if one.number == code]
        return Reply(200, found[0].label, "application/zpl") if found else error("NONE", "-", 404)

    def _refund(self, number: str) -> Reply:
        shipment = self.shipments[number]
        shipment["refund_status"] = "submitted"
        for sold in self.sold:
            sold.voided |= sold.number == shipment["tracking_code"]
        return json_reply(shown(shipment))

    def _track(self, code: str) -> Reply:
        found = [one for one in self.shipments.values() if one["tracking_code"] == code]
        details = [
            {
                "message": "Scan", "datetime": f"2026-03-02T09:{place:02d}:00Z",
                "status": name.partition("/")[0],
                "status_detail": name.partition("/")[2] or "status_update",
                "tracking_location": {"city": "Austin", "country": None},
            }
            for place, name in enumerate(self.scans)
        ]  # fmt: skip
        trackers = [
            {"tracking_code": code, "shipment_id": one["id"], "tracking_details": details}
            for one in found
        ]
        return json_reply({"trackers": trackers})


def rates(shipment: str) -> list[dict[str, Any]]:
    return [
        {"id": f"rate_{service}_{shipment}", "service": service, "carrier": "USPS", "rate": price,
         "currency": "USD", "delivery_days": 3}
        for service, price in RATES.items()
    ]  # fmt: skip


def shown(shipment: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in shipment.items() if name not in ("order", "host")}


def error(code: str, message: str, status: int) -> Reply:
    return json_reply({"error": {"code": code, "message": message, "errors": []}}, status)


BENCH = Bench(
    key="easypost",
    make=EasyPostSide,
    codes=mapping.MILESTONES,
    sender=SEATTLE,
    recipient=AUSTIN,
    abroad=BERLIN,
    secrets={"api_key": "EZTKsecret"},
    too_long="",
    missing=("postcode", "city"),
    late=True,
    doubles=False,
    door="door",
    currency="USD",
    official=False,
)
