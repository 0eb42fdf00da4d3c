"""The demo shop's settings: a made-up shop, a printer on the screen, two carriers, a mail
server.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from workstation.bootstrap import RESOURCES, SECRET_VARIABLE
from workstation.demo.articles import ARTICLES
from workstation.demo.world import World
from workstation.services.desk import Desk

PRINTER = "screen"
DEMO_CARRIER = "demo"
OWN_CARRIER = "own_table"

QUICK_SPEED = 24_000.0
WINDOW_SPEED = 900.0

ORDER_FILES = ("shopify_orders.csv", "siparisler_cp1254.csv", "orders.xlsx")


def settings_for(world: World, *, quick: bool, pages: Path | None = None) -> dict[str, Any]:
    """The nested settings of the demo; quick ones for the headless shift and tests."""
    return {
        "shop": {
            "name": "Kıyı Home",
            "language": "en",
            "zone": "Europe/Istanbul",
            "cut_off": "17:00",
            "currency": "EUR",
            "sender": {
                "name": "Kıyı Home",
                "street": "Örnek Sokak 4",
                "district": "Konak",
                "postcode": "35250",
                "city": "İzmir",
                "country": "TR",
                "phone": "+90 232 000 00 00",
                "email": "hello@kiyihome.example",
            },
        },
        "station": {"name": "Bench 2", "operator": "Elif Demir"},
        # Its labels cost nothing: a nearly full disk need not stop a look at the program.
        "database": {"room_mb": 20, "reserve_mb": 2},
        "printers": [
            {"key": PRINTER, "kind": "tcp", "host": "127.0.0.1", "port": world.printer.port}
        ],
        "carriers": [
            {
                "key": OWN_CARRIER,
                "kind": "table_rate",
                "name": "Sahil Kargo",
                "letter": "S",
                "colour": "#6A1B63",
                "pickup": "17:30",
                "currency": "TRY",
                "per_label": "600",
                "options": {"rates": "resources/rates/domestic-tr.csv"},
            },
            {
                "key": DEMO_CARRIER,
                "kind": "demo",
                "name": "Demo Express",
                "letter": "D",
                "colour": "#00515C",
                "pickup": "17:00",
                "options": {"base_url": world.carrier_url, "mode": "look_up"},
            },
        ],
        "rules": [
            {
                "name": "Turkey goes with our own price list",
                "carrier": OWN_CARRIER,
                "countries": ["TR"],
            },
            {"name": "Abroad goes with Demo Express", "carrier": DEMO_CARRIER},
        ],
        "smtp": {
            "host": "127.0.0.1",
            "port": world.mail.port,
            "starttls": False,
            "sender": "orders@kiyihome.example",
            "sender_name": "Kıyı Home",
            "live": True,
        },
        "pages": {"folder": str(pages) if pages is not None else ""},
        "messages": {"undo_seconds": 0.8 if quick else 20.0},
        "tracking": {"speed": speed(quick=quick), "per_minute": 6000},
        "boxes": [
            {"key": 1, "name": "Envelope", "length_mm": 350, "width_mm": 250, "height_mm": 20,
             "empty_g": 20},
            {"key": 2, "name": "Small", "length_mm": 200, "width_mm": 150, "height_mm": 80,
             "empty_g": 60},
            {"key": 3, "name": "Medium", "length_mm": 250, "width_mm": 200, "height_mm": 120,
             "empty_g": 110},
            {"key": 4, "name": "Large", "length_mm": 300, "width_mm": 220, "height_mm": 150,
             "empty_g": 160},
            {"key": 5, "name": "Extra large", "length_mm": 400, "width_mm": 300, "height_mm": 250,
             "empty_g": 320},
        ],
        "timing": (
            {
                "carrier_timeout": 1.0,
                "settle": 1.2,
                "mail_timeout": 5.0,
                "printer_timeout": 3.0,
                "lease": 8.0,
                "retry": 0.2,
                "claim": 60.0,
            }
            if quick
            else {"carrier_timeout": 6.0, "settle": 8.0, "printer_timeout": 8.0, "retry": 2.0}
        ),
    }  # fmt: skip


def speed(*, quick: bool) -> float:
    """How much faster than in life a parcel is on its way: its days in seconds or minutes."""
    return QUICK_SPEED if quick else WINDOW_SPEED


def set_demo_key() -> None:
    """Give this process and its children the demo carrier's key; it opens nothing anywhere else."""
    name = f"carrier_{DEMO_CARRIER}_api_key".upper()
    os.environ.setdefault(SECRET_VARIABLE + name, "demo-look-up")


def take_orders_once(desk: Desk) -> int:
    """Import the demo's orders into an empty shop; tells how many came in."""
    if any(desk.views.counts().values()):
        return 0
    tell_articles(desk)
    return sum(desk.import_file(name, content, None, "").new for name, content in order_files())


def tell_articles(desk: Desk) -> None:
    """Tell the customs' side of what the demo shop sells."""
    if desk.articles is not None:
        for article in ARTICLES:
            desk.articles.remember(article)


def order_files() -> list[tuple[str, bytes]]:
    """The demo's order files: (name, content)."""
    folder = RESOURCES / "orders"
    return [(name, (folder / name).read_bytes()) for name in ORDER_FILES]
