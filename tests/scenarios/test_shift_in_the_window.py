"""A whole shift through the real window, by scanner and keys alone.

Everything behind the window is real: database, worker process, carrier, printer and mail server.
The test touches no service and no mouse; it looks at the screen, at the printer's tray and, at the
end, at the ledgers of the far sides.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.scenarios.hands import Hands
from workstation.demo.shop import DEMO_CARRIER
from workstation.domain.messages import MessageState, Moment
from workstation.ui.orders.view import OrdersScreen
from workstation.ui.outbox.view import OutboxScreen
from workstation.ui.pack.view import PackScreen

SOAP, CANDLE, TOWEL, SLATE = "2000482000039", "2000482000046", "2000482000015", "2000482000022"
BOWL, NAPKINS, SPRAY, PESHTEMAL = "2000482000077", "2000482000114", "2000482000121", "2000482000084"


def test_a_shift_from_order_file_to_message(hands: Hands) -> None:
    hands.take_orders()
    hands.go(Qt.Key.Key_F1, "pack")
    _whole_order_with_a_wrong_scan(hands)
    _item_without_a_code(hands)
    _two_parcels_now_and_later(hands)
    _two_boxes_at_once(hands)
    _lost_answer_is_found_again(hands)
    _refused_address_is_mended(hands)
    _doubtful_print_is_answered(hands)
    parcels = _scan_everything_out(hands)
    _nothing_is_left_and_the_ledgers_agree(hands, parcels)


def _whole_order_with_a_wrong_scan(hands: Hands) -> None:
    before = hands.tray()
    hands.pack("KY-10489", SLATE)
    hands.scan(BOWL)
    hands.until(hands.window.stop_screen.isVisible)
    hands.scan(CANDLE)
    hands.until(lambda: not hands.window.stop_screen.isVisible())
    hands.verdict("Box closed.")
    hands.stick_and_scan(before)


def _item_without_a_code(hands: Hands) -> None:
    before = hands.tray()
    hands.world.do("paper_out")
    hands.scan("KY-10483")
    hands.verdict("Order open.")
    pack = hands.window.page("pack")
    assert isinstance(pack, PackScreen)
    for done in (1, 2, 3):
        hands.qtbot.wait(100)  # a hand is slower than the scanner's own bounce
        hands.scan(SOAP)
        hands.until(lambda done=done: _in_box(hands) == done)
    hands.press("c")
    hands.verdict("Box closed.")
    hands.until(lambda: hands.window.desk.views.printer_states().get("screen") == "paper_out")
    assert hands.tray() == before
    hands.world.do("load_paper")
    hands.stick_and_scan(before)


def _two_parcels_now_and_later(hands: Hands) -> None:
    before = hands.tray()
    hands.pack("KY-10486", SOAP)
    hands.press("f")
    hands.verdict("Box closed.")
    hands.stick_and_scan(before)


def _two_boxes_at_once(hands: Hands) -> None:
    before = hands.tray()
    hands.pack("KY-10493", TOWEL)
    hands.press("n")
    hands.verdict("Next package.")
    hands.fresh_label(before)
    hands.scan(SLATE)
    hands.verdict("Right item.")
    hands.close_with(SPRAY)
    hands.fresh_label(before + 1)
    first, second = (label["barcodes"][0] for label in hands.world.printed()[before:])
    hands.scan(second)
    hands.verdict("Label is on.")
    hands.scan("KY-10493")
    hands.qtbot.wait(100)
    hands.scan(first)
    hands.verdict("Label is on.")


def _lost_answer_is_found_again(hands: Hands) -> None:
    before = hands.tray()
    hands.world.plan_faults(
        [{"fault": "lost", "endpoint": "buy", "order_number": "KY-10485", "seconds": 3}]
    )
    hands.pack("KY-10485", PESHTEMAL, SPRAY)
    hands.qtbot.wait(100)
    hands.close_with(SPRAY)
    hands.stick_and_scan(before)


def _refused_address_is_mended(hands: Hands) -> None:
    before = hands.tray()
    hands.scan("KY-10487")
    hands.verdict("Order open.")
    hands.close_with(BOWL)
    hands.until(lambda: hands.window.desk.views.outbox_count().refused)
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.window.current == "outbox")
    outbox = hands.window.page("outbox")
    assert isinstance(outbox, OutboxScreen)
    hands.until(lambda: outbox.presenter.current is not None)
    hands.press("o")
    hands.until(lambda: hands.window.current == "orders")
    orders = hands.window.page("orders")
    assert isinstance(orders, OrdersScreen)
    hands.until(lambda: orders.table.key is not None)
    hands.press("e")
    hands.until(lambda: orders.fix_panel._fields["postcode"].hasFocus())
    hands.write("11527")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.tray() > before)
    hands.go(Qt.Key.Key_F1, "pack")
    hands.stick_and_scan(before)


def _doubtful_print_is_answered(hands: Hands) -> None:
    """The line breaks in the middle of a label: nobody knows, so the question is put, once."""
    before = hands.tray()
    hands.scan("KY-10477")
    hands.verdict("Order open.")
    hands.scan(PESHTEMAL)
    hands.until(lambda: _in_box(hands) == 1)
    hands.world.do("reset_after_bytes", n=2000)
    hands.qtbot.wait(100)
    hands.close_with(PESHTEMAL)
    hands.until(lambda: hands.window.desk.views.outbox_count().asking)
    assert hands.tray() == before
    hands.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: hands.window.current == "outbox")
    outbox = hands.window.page("outbox")
    assert isinstance(outbox, OutboxScreen)
    hands.until(lambda: outbox.presenter.current is not None)
    hands.press("n")
    hands.until(lambda: hands.tray() == before + 1)
    hands.go(Qt.Key.Key_F1, "pack")
    hands.stick_and_scan(before)


def _scan_everything_out(hands: Hands) -> set[str]:
    """Each carrier's pallet by itself; a parcel of the other one is a full-screen stop."""
    hands.go(Qt.Key.Key_F4, "parcels")
    bars = {label["barcodes"][0] for label in hands.world.printed()}
    abroad = sorted(code for code in bars if code.startswith("DC"))
    at_home = sorted(bars - set(abroad))
    for code in abroad:
        hands.scan(code)
        hands.until(lambda code=code: _left(hands, code))
    hands.scan(at_home[0])
    hands.until(hands.window.stop_screen.isVisible)
    hands.qtbot.wait(300)  # within a scan's own time an Enter would be its second end
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: not hands.window.stop_screen.isVisible())
    hands.press("n")
    for code in at_home:
        hands.scan(code)
        hands.until(lambda code=code: _left(hands, code))
    return bars


def _nothing_is_left_and_the_ledgers_agree(hands: Hands, parcels: set[str]) -> None:
    hands.until(lambda: not hands.window.desk.views.outbox())
    sold = hands.world.sold()
    references = [sale["client_ref"] for sale in sold]
    assert len(references) == len(set(references))
    assert {sale["tracking_number"] for sale in sold} == {
        code for code in parcels if code.startswith("DC")
    }
    mails = hands.world.mails()
    assert len(mails) == len({mail["message_id"] for mail in mails})
    rows = [hands.window.desk.views.find_parcel(code) for code in parcels]
    told = [
        message.state
        for row in rows
        if row is not None
        for message in row.messages
        if message.moment == Moment.SHIPPED
    ]
    # Two boxes of one order that left in one round are said in one message.
    assert sorted(told) == [MessageState.SENT] * (len(parcels) - 1) + [MessageState.TOGETHER]
    on_their_way = sum(
        message.state is MessageState.SENT
        for row in rows
        if row is not None
        for message in row.messages
    )
    assert len(mails) == on_their_way
    assert any(row is not None and row.carrier == DEMO_CARRIER for row in rows)
    came_out = [label["barcodes"][0] for label in hands.world.printed()]
    assert len(came_out) == len(set(came_out)), "a label came out twice"


def _in_box(hands: Hands) -> int:
    bench = hands.window.desk.bench().bench
    return bench.in_box if bench is not None else 0


def _left(hands: Hands, code: str) -> bool:
    row = hands.window.desk.views.find_parcel(code)
    return row is not None and row.handed_over_at is not None
