"""A check is asked for now, answered as a row, and worth nothing when it comes too late."""

from __future__ import annotations

import pytest

from tests.fakes import Fate, FindableCarrier
from tests.services.shop import Shop
from workstation.domain.values import WorkId
from workstation.ports.labels import PrinterState
from workstation.services.check_device import (
    DEADLINE_SECONDS,
    ask_check,
    check_result,
    look_at_printer,
)


def check(shop: Shop, lane: str) -> tuple[str, str]:
    work = ask_check(shop.floor, lane)
    assert check_result(shop.floor, work)[0] == "waiting"
    shop.work()
    return check_result(shop.floor, work)


def test_a_printer_is_checked_with_a_label_in_every_script(any_shop: Shop) -> None:
    state, sentence = check(any_shop, "printer:zebra")
    assert state == "well", sentence
    (label,) = any_shop.painter.trials
    assert (label.number, label.about) == (1, ("zebra", "Bench 1"))
    assert any_shop.database.views.printer_states() == {"zebra": "ready"}


@pytest.mark.parametrize("state", [PrinterState.PAPER_OUT, PrinterState.OFFLINE])
def test_what_the_printer_says_is_told_and_remembered(shop: Shop, state: PrinterState) -> None:
    shop.printer.state = state
    verdict, sentence = check(shop, "printer:zebra")
    assert verdict == "trouble"
    assert state.replace("_", " ") in sentence
    assert shop.database.views.printer_states() == {"zebra": state}
    assert shop.printer.printed == []


def test_a_test_label_in_doubt_is_trouble(shop: Shop) -> None:
    shop.printer.next(Fate.LOST_AFTER)
    assert check(shop, "printer:zebra")[0] == "trouble"


def test_a_printer_that_is_not_set_up_is_told(shop: Shop) -> None:
    verdict, sentence = check(shop, "printer:none")
    assert (verdict, "not set up" in sentence) == ("trouble", True)


class KnowingCarrier(FindableCarrier):
    """A carrier that says whether it knows us."""

    def check_connection(self) -> str:
        return "It knows us."


def test_a_carrier_that_can_say_so_is_asked_whether_it_knows_us(shop: Shop) -> None:
    shop.carrier = KnowingCarrier()
    assert check(shop, "carrier:fake") == ("well", "It knows us.")


def test_a_carrier_is_checked_by_its_list(shop: Shop) -> None:
    assert check(shop, "carrier:other") == ("well", "Fake other needs no connection.")
    shop.carrier = FindableCarrier()
    verdict, sentence = check(shop, "carrier:fake")
    assert verdict == "well"
    assert "0 labels" in sentence


def test_the_mail_server_is_greeted(shop: Shop) -> None:
    assert check(shop, "messages")[0] == "well"
    shop.mail.next(Fate.AWAY)
    shop.database.clock.sleep(1)
    assert check(shop, "messages")[0] == "trouble"
    shop.no_mail = True
    shop.database.clock.sleep(1)
    assert check(shop, "messages") == ("trouble", "No mail server is set.")


def test_a_check_that_nobody_got_round_to_is_no_answer_and_prints_nothing_late(
    shop: Shop,
) -> None:
    work = ask_check(shop.floor, "printer:zebra")
    shop.database.clock.sleep(DEADLINE_SECONDS + 1)
    assert check_result(shop.floor, work)[0] == "trouble"
    shop.work()
    assert shop.printer.printed == []
    assert check_result(shop.floor, work)[0] == "trouble"


def test_a_check_that_is_gone_is_trouble(shop: Shop) -> None:
    assert check_result(shop.floor, WorkId(99))[0] == "trouble"


def test_a_check_goes_before_what_waits_in_its_lane(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAPER_OUT
    shop.pack()
    shop.printer.state = PrinterState.READY
    work = ask_check(shop.floor, "printer:zebra")
    shop.database.clock.sleep(2)
    shop.outbox.run_once()
    assert check_result(shop.floor, work)[0] == "well"


def test_an_idle_printer_is_looked_at_and_only_news_is_told(shop: Shop) -> None:
    assert not look_at_printer(shop.works, "none")
    assert look_at_printer(shop.works, "zebra")
    assert not look_at_printer(shop.works, "zebra")
    shop.printer.state = PrinterState.HEAD_OPEN
    assert look_at_printer(shop.works, "zebra")
    assert shop.database.views.printer_states() == {"zebra": "head_open"}


def test_a_check_that_was_cut_short_prints_no_second_test_label(any_shop: Shop) -> None:
    work = ask_check(any_shop.floor, "printer:zebra")
    with any_shop.database.begin() as uow:
        item = uow.work.claim(owner="killed", lease_seconds=0.0)
        assert item is not None
        uow.work.intend(item, name="check")
        uow.commit()
    any_shop.wait(1)
    state, sentence = check_result(any_shop.floor, work)
    assert (state, "ask again" in sentence) == ("trouble", True)
    assert any_shop.printer.printed == []
