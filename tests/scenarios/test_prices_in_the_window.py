"""Prices and a label that is given back, through the real window: ledger and mails tell the end."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from PySide6.QtCore import Qt

from tests.scenarios.hands import Hands
from workstation.demo.shop import take_orders_once
from workstation.domain.rates import Aim
from workstation.ui.orders.view import OrdersScreen
from workstation.ui.parcels.view import ParcelsScreen

SPRAY, PESHTEMAL = "2000482000121", "2000482000084"
ABROAD = "KY-10485"


def test_a_service_is_chosen_by_price_and_its_label_bought_anew(hands: Hands) -> None:
    take_orders_once(hands.window.desk)
    _choose_the_cheapest(hands)
    hands.go(Qt.Key.Key_F1, "pack")
    before = hands.tray()
    _pack(hands)
    old = hands.stick_and_scan(before)
    sale = next(one for one in hands.world.sold() if one["tracking_number"] == old)
    assert sale["service"] == "ECO", "by the rules it would be the standard service"
    new = _buy_another(hands, old, before)
    hands.press(Qt.Key.Key_Escape)
    hands.scan(new)
    hands.until(lambda: any(new in mail for mail in _texts(hands)))
    states = {one["tracking_number"]: one["status"] for one in hands.world.sold()}
    assert states[new] == "live"
    assert states[old] != "live"
    assert not any(old in mail for mail in _texts(hands))


def _choose_the_cheapest(hands: Hands) -> None:
    hands.go(Qt.Key.Key_F2, "orders")
    screen = hands.window.page("orders")
    assert isinstance(screen, OrdersScreen)
    order = hands.window.desk.views.find_order(ABROAD)
    assert order is not None
    hands.until(lambda: screen.table.go_to_key(order.order.id) or screen.presenter.current)
    hands.until(lambda: screen.table.key == order.order.id)
    hands.press("r")
    hands.until(lambda: any(row.service for row in screen.rates.rows))
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: not screen.rates.isVisible())
    desk = hands.window.desk.rates
    assert desk is not None
    chosen = desk.table(order.order.id, Aim.CHEAPEST).chosen
    assert chosen is not None
    assert (chosen.account, str(chosen.service)) == ("demo", "economy")


def _pack(hands: Hands) -> None:
    hands.pack(ABROAD, PESHTEMAL, SPRAY)
    hands.qtbot.wait(100)  # the same code twice is two items only after a scan's own time
    hands.close_with(SPRAY)


def _buy_another(hands: Hands, old: str, before: int) -> str:
    hands.go(Qt.Key.Key_F4, "parcels")
    screen = hands.window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    hands.press("l")
    hands.until(lambda: screen.list_page.table.rows.lines)
    screen.list_page.go_to(old)
    hands.until(lambda: screen.list_page.chosen_parcel is not None)
    hands.press("x")
    hands.until(screen.voids.isVisible)
    hands.press("b")
    hands.until(lambda: not screen.voids.isVisible())
    new = hands.fresh_label(before + 1)
    assert new != old
    return new


def _texts(hands: Hands) -> list[str]:
    """What the mail server took, in words."""
    files = sorted(Path(hands.world.mail.folder).glob("*.eml"))
    mails = [message_from_bytes(file.read_bytes(), policy=default) for file in files]
    bodies = [mail.get_body(("plain",)) for mail in mails]
    return [body.get_content() for body in bodies if body is not None]
