"""The sample orders that come with the program, and the script that makes them."""

from __future__ import annotations

import importlib.util
import io
import unicodedata
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from openpyxl import load_workbook

from workstation.domain.values import Money
from workstation.ports.shop import IncomingOrder
from workstation.shops import OrderFileReader

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "orders"


@pytest.fixture(scope="module")
def orders() -> dict[str, IncomingOrder]:
    reader = OrderFileReader(now=lambda: datetime(2026, 11, 20, tzinfo=UTC))
    found: dict[str, IncomingOrder] = {}
    for path in sorted(FOLDER.iterdir()):
        file = reader.read(path.name, path.read_bytes())
        assert file.bad_rows == ()
        for order in file.orders:
            assert order.number not in found
            found[order.number] = order
    return found


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "make_samples", ROOT / "packaging/make_samples.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["make_samples"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_the_files_are_what_the_script_makes(script):
    assert (FOLDER / "shopify_orders.csv").read_bytes() == script.shopify_csv()
    assert (FOLDER / "siparisler_cp1254.csv").read_bytes() == script.turkish_csv()
    kept = load_workbook(FOLDER / "orders.xlsx").worksheets[0]
    made = load_workbook(io.BytesIO(script.workbook_xlsx())).worksheets[0]
    assert list(kept.values) == list(made.values)


def test_there_are_enough_orders_in_all_scripts_and_countries(orders):
    assert len(orders) >= 14
    assert all(number.startswith("KY-10") for number in orders)
    assert {"TR", "GR", "AE", "SA", "CN", "TW", "HK", "DE", "GB"} <= {
        order.recipient.country for order in orders.values()
    }
    scripts = {unicodedata.name(ch).split()[0] for order in orders.values()
               for ch in order.recipient.name if ch.isalpha()}  # fmt: skip
    assert {"LATIN", "GREEK", "ARABIC", "CJK"} <= scripts
    assert any({"LATIN", "ARABIC"} <= {unicodedata.name(ch).split()[0] for ch in o.recipient.name
                                       if ch.isalpha()} for o in orders.values())  # fmt: skip


def test_the_kinds_of_orders_that_the_demo_shows_are_there(orders):
    pre_order = orders["KY-10482"].lines[-1]
    assert pre_order.ships_around == date(2027, 5, 3)
    assert orders["KY-10487"].recipient.postcode == ""
    assert orders["KY-10488"].cod == Money(Decimal("699.00"), "TRY")
    assert [line.quantity for line in orders["KY-10483"].lines] == [3, 1]
    assert orders["KY-10483"].lines[1].barcode == ""
    assert orders["KY-10499"].recipient.postcode == "06810"
    assert "\n" in orders["KY-10482"].note


def test_all_people_and_codes_are_made_up(orders):
    for order in orders.values():
        assert order.email.split("@")[1] in {"example.com", "example.org", "example.net"}
        for line in order.lines:
            assert line.unit_weight_g is not None
            assert line.shelf
            assert line.unit_price is not None
            if line.barcode:
                digits = [int(digit) for digit in line.barcode]
                assert len(digits) == 13
                assert 200 <= int(line.barcode[:3]) <= 299
                assert sum(d * (3 if n % 2 else 1) for n, d in enumerate(digits)) % 10 == 0
