"""A test label scanned back: the printer moves, and it is kept when it was shown to be well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes import FakePrinter
from tests.services.shop import Shop
from workstation.domain.calibration import Edge, TrialMark
from workstation.domain.errors import Refused
from workstation.ports.labels import PrinterState
from workstation.services.check_device import ask_check, check_result
from workstation.services.device_desk import Calibration
from workstation.services.trial_label import calibrate, calibrations


def print_trial(shop: Shop, key: str = "zebra") -> int:
    shop.wait(1)
    work = ask_check(shop.floor, f"printer:{key}")
    shop.work()
    assert check_result(shop.floor, work)[0] == "well"
    return shop.painter.trials[-1].number


def scan(shop: Shop, number: int, edge: Edge, mm: int = 0) -> Calibration | None:
    def save(values: Mapping[str, Any]) -> None:
        shop.set(**values)
        one = shop.settings.printers[0]
        moves = {"move_x_dmm": one.move_x_dmm, "move_y_dmm": one.move_y_dmm}
        shop.printer.tuning = replace(shop.printer.tuning, **moves)

    return calibrate(shop.floor, save, TrialMark(number, edge, mm).code)


def moves(shop: Shop) -> tuple[int, int]:
    printer = shop.settings.printers[0]
    return printer.move_x_dmm, printer.move_y_dmm


def test_scanning_the_first_whole_marks_moves_the_printer(any_shop: Shop) -> None:
    number = print_trial(any_shop)
    found = scan(any_shop, number, Edge.LEFT, 2)
    assert found is not None
    assert (found.printer, found.across_dmm, found.down_dmm) == ("zebra", 20, None)
    scan(any_shop, number, Edge.BOTTOM, 1)
    assert moves(any_shop) == (20, -10)
    kept = calibrations(any_shop.floor)["zebra"]
    assert (kept.across_dmm, kept.down_dmm, kept.whole, kept.readable) == (20, -10, False, True)
    assert kept.at.tzinfo is not None


def test_a_wrong_scan_is_mended_by_the_right_one(shop: Shop) -> None:
    number = print_trial(shop)
    scan(shop, number, Edge.LEFT, 3)
    scan(shop, number, Edge.RIGHT, 1)
    assert moves(shop) == (-10, 0)


def test_the_next_label_is_reckoned_from_where_it_was_printed(shop: Shop) -> None:
    scan(shop, print_trial(shop), Edge.LEFT, 2)
    again = print_trial(shop)
    assert again == 2
    scan(shop, again, Edge.RIGHT, 1)
    assert moves(shop) == (10, 0)


def test_nothing_lost_leaves_the_printer_as_it_is_and_says_so(shop: Shop) -> None:
    number = print_trial(shop)
    for edge in (Edge.ACROSS_WELL, Edge.DOWN_WELL, Edge.WHOLE):
        scan(shop, number, edge)
    assert moves(shop) == (0, 0)
    kept = calibrations(shop.floor)["zebra"]
    assert (kept.across_dmm, kept.down_dmm, kept.whole) == (0, 0, True)


def test_what_was_measured_holds_for_the_paper_that_was_loaded(shop: Shop) -> None:
    scan(shop, print_trial(shop), Edge.LEFT, 2)
    assert calibrations(shop.floor)["zebra"].media == "4x6"
    shop.set(printers=[{"key": "zebra", "host": "a", "media": "100x100"}])
    assert calibrations(shop.floor) == {}
    shop.set(printers=[{"key": "zebra", "host": "a", "media": "4x6"}])
    assert calibrations(shop.floor)["zebra"].across_dmm == 20


def test_an_older_test_label_is_refused(shop: Shop) -> None:
    old = print_trial(shop)
    print_trial(shop)
    with pytest.raises(Refused, match="older"):
        scan(shop, old, Edge.LEFT, 1)
    assert moves(shop) == (0, 0)


def test_each_printer_answers_to_its_own_test_label(shop: Shop) -> None:
    shop.more_printers["roll"] = FakePrinter(key="roll")
    shop.set(printers=[{"key": "zebra", "host": "a"}, {"key": "roll", "host": "b"}])
    first, second = print_trial(shop), print_trial(shop, "roll")
    assert first != second
    found = scan(shop, first, Edge.TOP, 1)
    assert found is not None
    assert found.printer == "zebra"
    assert shop.settings.printers[1].move_y_dmm == 0


def test_a_move_that_no_label_survives_is_refused(shop: Shop) -> None:
    shop.set(printers=[{"key": "zebra", "host": "a", "move_x_dmm": 490}])
    shop.printer.tuning = replace(shop.printer.tuning, move_x_dmm=490)
    number = print_trial(shop)
    with pytest.raises(Refused, match="too far"):
        scan(shop, number, Edge.LEFT, 2)
    assert moves(shop)[0] == 490


def test_any_other_code_is_left_alone(shop: Shop) -> None:
    assert calibrate(shop.floor, lambda _: None, "4006381333931") is None


def test_a_printer_in_trouble_uses_up_no_number(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAPER_OUT
    ask_check(shop.floor, "printer:zebra")
    shop.work()
    shop.printer.state = PrinterState.READY
    assert print_trial(shop) == 1
    assert calibrations(shop.floor) == {}
