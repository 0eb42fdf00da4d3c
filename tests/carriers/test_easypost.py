"""EasyPost's own recorded exchanges, replayed over a real socket: each must be read, or refused in
words, and each of our requests must have only fields that a recorded one has.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.carriers.bench import RealClock
from tests.carriers.simulators.bench import AUSTIN, BERLIN, CUSTOMS, SEATTLE, parcel
from tests.carriers.simulators.official import CARRIERS, load
from workstation.carriers.answers import Unreadable, json_object, text
from workstation.carriers.easypost import mapping
from workstation.domain.errors import Refused, WorkstationError
from workstation.net.http import Endpoint, Transport, json_bytes

FOLDER = CARRIERS / "easypost-cassettes" / "tests" / "cassettes"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="EasyPost's recorded exchanges are not on this machine"
)


def exchanges() -> list[dict[str, Any]]:
    files = sorted(FOLDER.glob("*.yaml")) if FOLDER.is_dir() else []
    return [exchange for file in files for exchange in load(file)["interactions"]]


class Recording(BaseHTTPRequestHandler):
    """Answers request n with recorded answer n, as it was."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Any

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        self.server.bodies.append(self.rfile.read(length))
        answer = exchanges_cached()[int(self.headers["X-Number"])]["response"]
        body = (answer["body"]["string"] or "").encode()
        self.send_response(answer["status"]["code"])
        self.send_header("Content-Type", "application/json")
        if answer["status"]["code"] != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if answer["status"]["code"] != 204:
            self.wfile.write(body)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def log_message(self, *args: Any) -> None:
        """Keep the tests' output quiet."""


_cache: list[dict[str, Any]] = []


def exchanges_cached() -> list[dict[str, Any]]:
    if not _cache:
        _cache.extend(exchanges())
    return _cache


@pytest.fixture
def replay() -> Iterator[Any]:
    exchanges_cached()
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Recording)
    server.bodies = []
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(5)


def test_every_recorded_exchange_comes_through_the_transport_as_it_was(replay: Any) -> None:
    url = f"http://127.0.0.1:{replay.server_address[1]}"
    transport = Transport(Endpoint(name="EasyPost", base_url=url), clock=RealClock())
    counts = {"2xx": 0, "4xx": 0}
    for number, exchange in enumerate(exchanges_cached()):
        request, recorded = exchange["request"], exchange["response"]
        path = "/" + request["uri"].split("/", 3)[3]
        body = request["body"] if isinstance(request["body"], str) else ""
        answer = transport.send(
            request["method"], path, content=body.encode(), headers={"X-Number": str(number)}
        )
        assert answer.status == recorded["status"]["code"]
        assert answer.body == (recorded["body"]["string"] or "").encode()
        counts[f"{answer.status // 100}xx"] += 1
        if answer.status >= 400 and "easypost.com" in request["uri"]:
            refusal = mapping.read_refusal(answer.body)
            assert isinstance(refusal, WorkstationError)
            assert str(refusal)
    transport.close()
    assert sum(counts.values()) == 283
    assert counts["4xx"] == 12


def recorded(method: str, ending: str) -> list[bytes]:
    return [
        exchange["response"]["body"]["string"].encode()
        for exchange in exchanges_cached()
        if exchange["request"]["method"] == method
        and exchange["request"]["uri"].split("?")[0].endswith(ending)
        and exchange["response"]["status"]["code"] < 300
    ]


def test_every_recorded_purchase_is_read_with_number_and_price() -> None:
    bought = recorded("POST", "/buy")
    shipments = [body for body in bought if b'"postage_label"' in body and b'"shp_' in body[:20]]
    assert len(shipments) >= 5
    for body in shipments:
        shipment = mapping.as_object(body)
        assert mapping.is_bought(shipment)
        assert mapping.label_url(shipment).startswith("https://easypost-files")
        label = mapping.read_label(mapping.with_label(body, b"^XA^XZ"))
        assert label.tracking_number == text(json_object(body), "tracking_code")
        assert label.price is not None


def test_every_recorded_tracker_is_read_and_no_status_is_unlisted() -> None:
    read = 0
    for body in recorded("POST", "/trackers") + recorded("GET", "/trackers"):
        value = json_object(body)
        for tracker in value.get("trackers", [value]):
            scans = mapping.read_scans(tracker)
            read += len(scans)
            assert all(scan.code.partition("/")[0] in mapping.MILESTONES for scan in scans)
    assert read > 30


def test_recorded_refunds_and_scan_forms_are_read() -> None:
    refunds = [body for body in recorded("POST", "/refund") if body.startswith(b'{"id": "shp_')]
    forms = recorded("POST", "/scan_forms")
    assert refunds
    for body in refunds:
        mapping.read_refund(body)
    assert forms
    for body in forms:
        manifest, url = mapping.read_manifest(body)
        assert manifest.number.startswith("sf_")
        assert url.startswith("https://")


def names(value: Any, path: str = "") -> set[str]:
    if isinstance(value, dict):
        return {f"{path}.{name}" for name in value} | {
            inner for name, part in value.items() for inner in names(part, f"{path}.{name}")
        }
    if isinstance(value, list):
        return {inner for part in value for inner in names(part, f"{path}[]")}
    return set()


DOCUMENTED = {
    # In EasyPost's reference, though in no recorded request.
    ".shipment.options.label_size", ".shipment.options.incoterm",
    ".shipment.options.print_custom_1", ".shipment.options.delivery_confirmation",
    ".shipment.customs_info.customs_items[].currency",
    ".shipment.customs_info.customs_items[].code",
    ".shipment.customs_info.customs_items[].manufacturer_product_id",
    ".shipment.customs_info.customs_items[].standardized_product_id",
    ".shipment.from_address.company", ".shipment.to_address.company",
}  # fmt: skip


def test_our_shipments_have_only_fields_that_are_recorded_or_documented() -> None:
    known = DOCUMENTED | {
        name
        for exchange in exchanges_cached()
        if exchange["request"]["uri"].endswith("/v2/shipments") and exchange["request"]["body"]
        for name in names(json_object(exchange["request"]["body"].encode()))
    }
    for request in (parcel(SEATTLE, AUSTIN), parcel(SEATTLE, BERLIN, customs=CUSTOMS)):
        ours = names(json_object(json_bytes(mapping.shipment(request, signer="June Park"))))
        assert ours <= known


def test_a_reference_holds_one_shipment_and_a_service_without_a_price_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        mapping.choose_rate({"rates": []}, "USPS:Priority", parcel(SEATTLE, AUSTIN))
    assert caught.value.field == "service"
    with pytest.raises(Unreadable):
        mapping.as_object(b"{}")
