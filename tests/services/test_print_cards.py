"""Command cards and place labels: on the printer of their route, told when it is not sure."""

from __future__ import annotations

import pytest

from tests.fakes import Fate
from tests.services.shop import Shop
from workstation.domain.barcodes import tote_of
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.labels import Card, CardSheet, PrinterState
from workstation.services.check_device import check_data, check_result
from workstation.services.print_cards import ask_command_cards, ask_place_labels, places_in

LONG_LIST = ",".join(map(str, range(61)))
SHEET = CardSheet((Card("Finalize", "PB:FINALIZE"),))


def test_each_place_gets_a_label_of_its_own(any_shop: Shop) -> None:
    work = ask_place_labels(any_shop.floor, "A-01, A-02\nA-01; B-07")
    any_shop.work()
    assert check_result(any_shop.floor, work) == ("well", "3 printed.")
    assert len(any_shop.printer.printed) == 3


def test_a_doubt_says_how_many_are_sure_and_prints_no_more(shop: Shop) -> None:
    shop.printer.next(Fate.WELL, Fate.LOST_AFTER)
    work = ask_place_labels(shop.floor, "A,B,C")
    shop.work()
    state, sentence = check_result(shop.floor, work)
    assert (state, check_data(shop.floor, work)) == ("trouble", {"printed": 1})
    assert sentence.startswith("1 of 3")
    assert len(shop.printer.printed) == 2


def test_command_cards_need_a_printer_of_documents_or_a_route(shop: Shop) -> None:
    with pytest.raises(NotConfigured, match="command cards"):
        ask_command_cards(shop.floor)
    shop.set(routes=[{"name": "cards", "printer": "zebra", "documents": ["commands"]}])
    shop.command_cards = lambda language: SHEET
    work = ask_command_cards(shop.floor)
    shop.work()
    assert check_result(shop.floor, work) == ("well", "1 printed.")


def test_a_program_without_cards_says_so(shop: Shop) -> None:
    shop.set(routes=[{"name": "cards", "printer": "zebra", "documents": ["commands"]}])
    work = ask_command_cards(shop.floor)
    shop.work()
    assert check_result(shop.floor, work)[0] == "trouble"


def test_a_printer_that_needs_a_hand_prints_no_card(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAPER_OUT
    work = ask_place_labels(shop.floor, "A")
    shop.work()
    assert check_result(shop.floor, work)[0] == "trouble"
    assert not shop.printer.printed


@pytest.mark.parametrize("text", ["", " , ;\n", LONG_LIST, "x" * 41, "ş", "a:b"])
def test_what_is_no_list_of_places_is_refused(text: str) -> None:
    with pytest.raises(Refused) as stop:
        places_in(text)
    assert stop.value.field == "places"


def test_totes_bear_their_number_and_digits_that_every_keyboard_types(shop: Shop) -> None:
    assert places_in("A-1, T-3..5, t2..T3") == ("A-1", "T-3", "T-4", "T-5", "T-2")
    with pytest.raises(Refused):
        places_in("T-1..200")
    ask_place_labels(shop.floor, "T-1..2, A-1")
    shop.work()
    cards = [content.decode().split() for content in shop.printer.printed]
    assert [(name, tote_of(code)) for name, code in cards] == [("1", 1), ("2", 2), ("A-1", 0)]


def test_on_paper_all_totes_stand_on_one_page(shop: Shop) -> None:
    shop.set(
        printers=[
            {"key": "zebra", "host": "127.0.0.1"},
            {
                "key": "laser", "kind": "folder", "folder": "out", "prints": "sheets",
                "language": "pdf", "media": "a4",
            },
        ],
        routes=[{"name": "totes", "printer": "laser", "documents": ["shelf"]}],
    )  # fmt: skip
    work = ask_place_labels(shop.floor, "T-1..24")
    shop.work()
    assert check_result(shop.floor, work) == ("well", "2 printed.")
    assert [len(page.splitlines()) for page in shop.laser.printed] == [20, 4]
