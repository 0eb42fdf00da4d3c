"""A real Vendure on this machine, and a customer who orders in it through its shop API."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.peers.conftest import PEERS

SCRIPT = Path(__file__).with_name("vendure") / "shop.cjs"
USER, PASSWORD = "packbench", "correct horse"
OIL, COFFEE, PLATE = "4006381333931", "4006381333948", "4006381333955"
SECONDS = 90


@dataclass
class LiveVendure:
    """A running shop; `url` is its address, `admin` an administrator's session of our own."""

    url: str
    admin: requests.Session = field(default_factory=requests.Session)

    def login(self) -> None:
        told = 'mutation { login(username: "%s", password: "%s") { __typename } }'
        answer = self._post(self.admin, "admin-api", told % (USER, PASSWORD), {})
        assert answer["login"]["__typename"] == "CurrentUser"

    def ask(self, query: str, **variables: Any) -> Any:
        return self._post(self.admin, "admin-api", query, variables)

    def order(self, *lines: tuple[str, int], name: str = "Ayşe Yılmaz") -> tuple[str, str]:
        """Place an order as a customer does; gives (id, code) of the paid order."""
        customer = requests.Session()

        def do(query: str, **variables: Any) -> Any:
            return self._post(customer, "shop-api", query, variables)

        found = do("{ products { items { variants { id sku } } } }")["products"]["items"]
        ids = {one["sku"]: one["id"] for product in found for one in product["variants"]}
        for sku, pieces in lines:
            do(
                "mutation ($id: ID!, $pieces: Int!) { addItemToOrder(productVariantId: $id, "
                "quantity: $pieces) { __typename ... on ErrorResult { message } } }",
                id=ids[sku], pieces=pieces,
            )  # fmt: skip
        do(
            "mutation ($who: CreateCustomerInput!) { setCustomerForOrder(input: $who) "
            "{ __typename ... on ErrorResult { message } } }",
            who={"firstName": "Ayşe", "lastName": "Yılmaz", "emailAddress": "ayse@shop.example"},
        )  # fmt: skip
        place = {
            "fullName": name, "streetLine1": "İstiklal Cd. 12", "streetLine2": "Kat 3",
            "city": "İstanbul", "province": "Beyoğlu", "postalCode": "34430", "countryCode": "TR",
            "phoneNumber": "+905321234567",
        }  # fmt: skip
        do(
            "mutation ($place: CreateAddressInput!) { setOrderShippingAddress(input: $place) "
            "{ __typename ... on ErrorResult { message } } }",
            place=place,
        )
        ways = do("{ eligibleShippingMethods { id } }")["eligibleShippingMethods"]
        do(
            "mutation ($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) "
            "{ __typename ... on ErrorResult { message } } }",
            ids=[ways[0]["id"]],
        )
        do(
            'mutation { transitionOrderToState(state: "ArrangingPayment") '
            "{ __typename ... on ErrorResult { message } } }"
        )
        pays = do("{ eligiblePaymentMethods { code } }")["eligiblePaymentMethods"]
        paid = do(
            "mutation ($how: PaymentInput!) { addPaymentToOrder(input: $how) "
            "{ __typename ... on Order { id code state } ... on ErrorResult { message } } }",
            how={"method": pays[0]["code"], "metadata": {}},
        )["addPaymentToOrder"]
        assert paid.get("state") == "PaymentSettled", paid
        return paid["id"], paid["code"]

    def state(self, order_id: str) -> str:
        found: str = self.ask("query ($id: ID!) { order(id: $id) { state } }", id=order_id)[
            "order"
        ]["state"]
        return found

    def fulfilments(self, order_id: str) -> list[Any]:
        query = (
            "query ($id: ID!) { order(id: $id) { fulfillments { id state method trackingCode "
            "lines { quantity orderLine { productVariant { sku } } } } } }"
        )
        return list(self.ask(query, id=order_id)["order"]["fulfillments"])

    def cancel(self, order_id: str) -> None:
        told = self.ask(
            "mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) "
            "{ __typename ... on ErrorResult { message } } }",
            input={"orderId": order_id, "reason": "changed her mind", "cancelShipping": True},
        )
        assert told["cancelOrder"]["__typename"] == "Order", told

    def _post(self, session: requests.Session, path: str, query: str, variables: Any) -> Any:
        body = {"query": query, "variables": variables}
        answer = session.post(f"{self.url}/{path}", json=body, timeout=30)
        token = answer.headers.get("vendure-auth-token")
        if token:
            session.headers["Authorization"] = f"Bearer {token}"
        told = answer.json()
        assert "errors" not in told, told["errors"]
        return told["data"]


@contextmanager
def running_vendure(folder: Path) -> Iterator[LiveVendure]:
    """Start a Vendure with three articles; skips where `make peers` could not install it."""
    modules = PEERS / "vendure" / "node_modules"
    node = shutil.which("node")
    if node is None or not (modules / "@vendure" / "core").is_dir():
        pytest.skip("Vendure is not installed (make peers, npm)")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    said = folder / "vendure.log"
    with said.open("wb") as log:
        process = subprocess.Popen(
            [node, str(SCRIPT), str(modules), str(folder), str(port)],
            stdout=subprocess.PIPE, stderr=log, cwd=folder,
            env={**os.environ, "VENDURE_DISABLE_TELEMETRY": "true"},
        )  # fmt: skip
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if line.strip() == b"ready":
                    break
            else:
                pytest.fail(f"Vendure did not start: {said.read_text('utf-8')[-2000:]}")
            shop = LiveVendure(f"http://127.0.0.1:{port}")
            shop.login()
            yield shop
        finally:
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
