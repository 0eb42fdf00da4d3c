"""A partial order's round trip with a real Vendure, in the window: pulled, packed in two parcels
by scanner and keys, scanned out, and told to the shop each time by itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from tests.peers.vendure_shop import COFFEE, OIL, PASSWORD, USER, LiveVendure, running_vendure
from tests.scenarios.hands import Hands, window_of
from workstation.demo.headless import line_to_worker, prepare_demo, worker_for
from workstation.ui import language, theme, words

pytestmark = pytest.mark.peers

PICTURES = os.environ.get("PACKBENCH_PICTURES", "")
"""A folder for pictures of the window at each station; none are taken without it."""


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveVendure]:
    with running_vendure(tmp_path_factory.mktemp("vendure")) as shop:
        yield shop


@pytest.fixture
def hands(
    live: LiveVendure, qtbot: QtBot, qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hands]:
    monkeypatch.setenv("PACKBENCH_SECRET_SHOP_EGE_PASSWORD", PASSWORD)
    words.speak(None)
    language.use(qapp, "en")
    theme.apply(qapp, theme="light", percent=100, language="en")
    home, world = prepare_demo(tmp_path / "data", out=tmp_path, quick=True)
    account = {
        "key": "ege", "kind": "vendure", "name": "Ege Seramik", "every": 1.0,
        "options": {"base_url": live.url, "username": USER},
    }  # fmt: skip
    try:
        home.save({"shops": [account]})
        with worker_for(home.folder), line_to_worker(home.folder) as line:
            window = window_of(home, line.wake)
            qtbot.waitUntil(window.isVisible)
            yield Hands(window, world, qtbot)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        home.close()
        world.end()


def picture(hands: Hands, name: str) -> None:
    if PICTURES:
        hands.window.grab().save(str(Path(PICTURES) / f"vendure-{name}.png"))


def known(hands: Hands, code: str) -> Any:
    """The order as it is known here."""
    found = hands.window.desk.views.find_order(code)
    assert found is not None
    return found.order


def _weigh(hands: Hands, weight: str) -> None:
    hands.verdict("Weight, please.")
    picture(hands, "weight")
    hands.write(weight)
    hands.press(Qt.Key.Key_Return)


def scan_out(hands: Hands, bars: str) -> None:
    hands.go(Qt.Key.Key_F4, "parcels")
    hands.qtbot.wait(300)  # the same code again at once would be the scanner's bounce
    hands.scan(bars)

    def left() -> bool:
        row = hands.window.desk.views.find_parcel(bars)
        return row is not None and row.handed_over_at is not None

    hands.until(left)


def test_an_order_leaves_in_two_parcels_and_the_shop_knows_each(
    live: LiveVendure, hands: Hands
) -> None:
    order_id, code = live.order((OIL, 2), (COFFEE, 1))
    hands.until(lambda: hands.window.desk.views.find_order(code))
    hands.go(Qt.Key.Key_F2, "orders")
    picture(hands, "orders")

    hands.go(Qt.Key.Key_F1, "pack")
    before = hands.tray()
    hands.pack(code, OIL)
    picture(hands, "part")
    hands.press("f")
    _weigh(hands, "0.8")  # this shop knows no weights
    hands.verdict("Box closed.")
    first = hands.stick_and_scan(before)
    scan_out(hands, first)
    hands.until(lambda: live.state(order_id) == "PartiallyShipped")
    (sent,) = live.fulfilments(order_id)
    assert (sent["trackingCode"], sent["state"]) == (first, "Shipped")
    assert [
        (one["orderLine"]["productVariant"]["sku"], one["quantity"]) for one in sent["lines"]
    ] == [(OIL, 1)]
    hands.go(Qt.Key.Key_F2, "orders")
    hands.qtbot.wait(2000)
    picture(hands, "partly-shipped")

    hands.go(Qt.Key.Key_F1, "pack")
    before = hands.tray()
    hands.pack(code, OIL)
    hands.scan(COFFEE)
    _weigh(hands, "0.7")
    hands.verdict("Box closed.")
    second = hands.stick_and_scan(before)
    picture(hands, "rest")
    scan_out(hands, second)
    hands.until(lambda: live.state(order_id) == "Shipped")
    assert {one["trackingCode"] for one in live.fulfilments(order_id)} == {first, second}
    hands.until(lambda: not hands.window.desk.views.outbox())


def test_an_order_that_is_cancelled_in_the_shop_stops_its_next_scan(
    live: LiveVendure, hands: Hands
) -> None:
    order_id, code = live.order((OIL, 2))
    hands.until(lambda: hands.window.desk.views.find_order(code))
    live.cancel(order_id)
    hands.scan(code)  # whoever opens an order has it read anew meanwhile
    hands.until(lambda: known(hands, code).cancelled_at)
    if not hands.window.stop_screen.isVisible():
        hands.scan(OIL)
    hands.until(hands.window.stop_screen.isVisible)
    picture(hands, "cancelled")
    assert live.fulfilments(order_id) == []
    assert hands.world.sold() == []
