"""One bench a way in which a shop can be connected: its simulator, and the adapter before it."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.shops.simulators.medusa import KEY as MEDUSA_KEY
from tests.shops.simulators.medusa import LINE, MedusaShop
from tests.shops.simulators.medusa import ORDER as MEDUSA_ORDER
from tests.shops.simulators.orders import Book, SimOrder
from tests.shops.simulators.saleor import LINE as SALEOR_LINE
from tests.shops.simulators.saleor import ORDER as SALEOR_ORDER
from tests.shops.simulators.saleor import TOKEN as SALEOR_TOKEN
from tests.shops.simulators.saleor import SaleorShop
from tests.shops.simulators.saleor import schema_of as saleor_schema
from tests.shops.simulators.server import Server, running
from tests.shops.simulators.shopify import ITEM, ORDER, TOKEN, ShopifyShop, schema_of
from tests.shops.simulators.vendure import PASSWORD, USER, VendureShop
from tests.shops.simulators.vendure import schema_of as vendure_schema
from tests.shops.simulators.woocommerce import KEY, SECRET, WooShop
from workstation.config import WebShopSettings
from workstation.ports.web_shop import PushLine, ShipmentPush, WebShop
from workstation.shops import build_shop

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("PACKBENCH_SHARED", str(CHECKOUT.parent / "shared")))
SCHEMAS = SHARED / "data" / "shops" / "shopify"
NOT_HERE = "Shopify's schemas are not here; PACKBENCH_SHARED names the folder that holds them"
VENDURE = SHARED / "data" / "shops" / "vendure" / "recorded-3.7.3" / "admin-schema-3.7.3.graphql"
SALEOR = SHARED / "data" / "shops" / "saleor" / "schema-3.19.102.graphql"
NO_SALEOR = "Saleor's schemas are not here; PACKBENCH_SHARED names the folder that holds them"
NO_VENDURE = "Vendure's schema is not here; PACKBENCH_SHARED names the folder that holds it"
SECRETS = {
    "consumer_key": KEY,
    "consumer_secret": SECRET,
    "access_token": TOKEN,
    "password": PASSWORD,
    "api_key": MEDUSA_KEY,
    "app_token": SALEOR_TOKEN,
}
OPTIONS: dict[str, dict[str, str]] = {"vendure": {"username": USER}}
"""What an account of a kind needs beside its address and secrets."""


class Clock:
    """The machine's time of day; nobody sleeps, but what was slept is counted."""

    def __init__(self) -> None:
        self.slept = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return self.slept

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@dataclass
class Bench:
    """A connected shop; `book` holds its orders, `server` its faults (none for a folder)."""

    name: str
    shop: WebShop
    book: Book
    clock: Clock
    server: Server | None = None
    simulator: Any = None
    folder: Path | None = None
    remote: Any = str
    item: Any = str
    files: int = field(default=0)

    def publish(self) -> None:
        """Let the shop tell of its orders as they are now."""
        if self.folder is not None:
            self.files += 1
            write_file(self.folder / f"orders-{self.files}.csv", self.book)

    def push(self, order: SimOrder, lines: dict[int, int], **more: Any) -> ShipmentPush:
        """A parcel with so many of each item (by place, from 0)."""
        items = [order.items[place] for place in lines]
        folder = self.folder is not None
        facts: dict[str, Any] = {
            "key": "PB-7",
            "order_id": order.number if folder else self.remote(order.id),
            "order_number": order.number,
            "lines": tuple(
                PushLine(item.sku if folder else self.item(item.id), item.sku, pieces)
                for item, pieces in zip(items, lines.values(), strict=True)
            ),
            "tracking_number": "TR123456",
            "carrier": "",
            "carrier_name": "Fake carrier",
            "tracking_url": "https://carrier.example/TR123456",
            "shipped_at": datetime(2026, 3, 2, 12, 0, tzinfo=UTC),
            "notify": False,
        }
        return ShipmentPush(**{**facts, **more})


def settings(kind: str, **more: Any) -> WebShopSettings:
    own = {name: more.pop(name) for name in ("overlap", "first_days") if name in more}
    whole = {"overlap": 60.0, "first_days": 5000, **own}
    return WebShopSettings(key="web", kind=kind, options={"per_second": 1000.0, **more}, **whole)


def connect(kind: str, clock: Clock, *, secret: str = "", **options: Any) -> WebShop:
    wanted = settings(kind, **{**OPTIONS.get(kind, {}), **options})
    return build_shop(
        wanted,
        secrets=lambda name: secret or SECRETS.get(name, ""),
        clock=clock,
        settle_seconds=5.0,
    )


@contextmanager
def woocommerce(ways: str) -> Iterator[Bench]:
    simulator, clock = WooShop(ways=ways), Clock()
    with running(simulator) as server:
        shop = connect("woocommerce", clock, base_url=server.url)
        yield Bench(f"woocommerce ({ways})", shop, simulator.book, clock, server, simulator)


@contextmanager
def shopify(version: str = "2026-07") -> Iterator[Bench]:
    path = SCHEMAS / f"admin_{version}.json.gz"
    if not path.is_file():
        pytest.skip(NOT_HERE)
    simulator, clock = ShopifyShop(schema_of(path)), Clock()
    with running(simulator) as server:
        shop = connect("shopify", clock, base_url=server.url, version=version)
        yield Bench(
            "shopify", shop, simulator.book, clock, server, simulator,
            remote=lambda number: f"{ORDER}{number}", item=lambda number: f"{ITEM}{number}",
        )  # fmt: skip


@contextmanager
def vendure() -> Iterator[Bench]:
    if not VENDURE.is_file():
        pytest.skip(NO_VENDURE)
    simulator, clock = VendureShop(vendure_schema(VENDURE)), Clock()
    with running(simulator) as server:
        shop = connect("vendure", clock, base_url=server.url)
        yield Bench("vendure", shop, simulator.book, clock, server, simulator)


@contextmanager
def medusa() -> Iterator[Bench]:
    simulator, clock = MedusaShop(), Clock()
    with running(simulator) as server:
        shop = connect("medusa", clock, base_url=server.url)
        yield Bench(
            "medusa", shop, simulator.book, clock, server, simulator,
            remote=lambda number: f"{MEDUSA_ORDER}{number}", item=lambda number: f"{LINE}{number}",
        )  # fmt: skip


@contextmanager
def saleor() -> Iterator[Bench]:
    if not SALEOR.is_file():
        pytest.skip(NO_SALEOR)
    simulator, clock = SaleorShop(saleor_schema(SALEOR)), Clock()
    with running(simulator) as server:
        shop = connect("saleor", clock, base_url=server.url)
        yield Bench(
            "saleor", shop, simulator.book, clock, server, simulator,
            remote=lambda number: f"{SALEOR_ORDER}{number}",
            item=lambda number: f"{SALEOR_LINE}{number}",
        )  # fmt: skip


@contextmanager
def folder(base: Path) -> Iterator[Bench]:
    clock = Clock()
    (base / "in").mkdir()
    (base / "out").mkdir()
    shop = connect("folder", clock, folder=str(base / "in"), out=str(base / "out"))
    yield Bench("folder", shop, Book(), clock, folder=base / "in")


NAMES = (
    "shopify", "woocommerce (core)", "woocommerce (tracking)", "woocommerce (notes)", "vendure",
    "medusa", "saleor", "folder",
)  # fmt: skip


@contextmanager
def bench(name: str, base: Path) -> Iterator[Bench]:
    with ExitStack() as stack:
        if name == "shopify":
            yield stack.enter_context(shopify())
        elif name == "vendure":
            yield stack.enter_context(vendure())
        elif name == "medusa":
            yield stack.enter_context(medusa())
        elif name == "saleor":
            yield stack.enter_context(saleor())
        elif name == "folder":
            yield stack.enter_context(folder(base))
        else:
            yield stack.enter_context(woocommerce(name.partition("(")[2].rstrip(")")))


HEADINGS = (
    "Order number", "Order date", "Name", "Address 1", "City", "Country", "Email", "Note", "SKU",
    "Item name", "Quantity", "Price", "Currency", "Tags",)  # fmt: skip


def write_file(path: Path, book: Book) -> None:
    """An export of all orders, as old as the folder wants it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for order in book.orders.values():
            for item in order.items:
                writer.writerow(
                    [
                        order.number, order.modified.isoformat(), "Ayşe Yılmaz", "Sokak 12",
                        order.city, "TR", "ayse@customer.example", order.note, item.sku, item.name,
                        item.quantity, item.price, order.currency,
                        "; ".join(order.tags),
                    ]
                )  # fmt: skip
    old = (datetime.now(UTC) - timedelta(minutes=1)).timestamp() + book.now().timestamp() / 1e9
    os.utime(path, (old, old))


def with_number(push: ShipmentPush, number: str) -> ShipmentPush:
    return replace(push, tracking_number=number)
