"""Printing: "sent" is not "printed", a doubt is asked and never reprinted by itself."""

from __future__ import annotations

from dataclasses import replace

from tests.fakes import FakeCarrier, FakePrinter, Fate
from tests.services.shop import Shop
from workstation.ports.carrier import EffectKind
from workstation.ports.labels import PrinterState, PrintReceipt
from workstation.ports.labels import PrintState as State
from workstation.ports.unit_of_work import PrintJob
from workstation.ports.work import WorkState
from workstation.services.answer_question import answer_all, retry
from workstation.services.change_order import fix_address
from workstation.services.close_parcel import print_copy
from workstation.services.desk import LabelCard, Said
from workstation.services.hand_over import hand_over
from workstation.services.pack import bench, print_again

NUMBERS = ("1001", "1002", "1003")


def job(shop: Shop) -> PrintJob:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        found = uow.prints.newest(parcel.id)
    assert found is not None
    return found


def card(shop: Shop) -> LabelCard:
    shown = bench(shop.floor).bench
    assert shown is not None
    assert shown.label is not None
    return shown.label


def test_a_doubt_is_one_question_and_no_second_label(any_shop: Shop) -> None:
    any_shop.printer.next(Fate.LOST_AFTER)
    any_shop.pack()
    (row,) = any_shop.asking()
    assert any_shop.parcel().tracking_number in row.question
    assert card(any_shop).question == row.question
    any_shop.work()
    assert len(any_shop.printer.printed) == 1
    assert job(any_shop).state is State.DOUBTFUL


def test_yes_settles_it(any_shop: Shop) -> None:
    any_shop.printer.next(Fate.LOST_AFTER)
    any_shop.pack()
    any_shop.answer("yes")
    any_shop.work()
    assert job(any_shop).state is State.CONFIRMED
    assert not any_shop.open()
    assert len(any_shop.printer.printed) == 1


def test_again_prints_one_more_that_is_marked_a_copy(any_shop: Shop) -> None:
    any_shop.carrier.own_label = True
    any_shop.printer.next(Fate.LOST_BEFORE)
    any_shop.pack()
    any_shop.answer("again")
    any_shop.work()
    assert (job(any_shop).copy, job(any_shop).state) == (1, State.CONFIRMED)
    assert len(any_shop.printer.printed) == 1
    assert [label.copy for label in any_shop.painter.drawn] == [False, True]
    assert not any_shop.open()


def test_print_again_settles_the_doubt_before_it(shop: Shop) -> None:
    shop.printer.next(Fate.LOST_BEFORE)
    shop.pack()
    assert print_again(shop.floor).verdict.said is Said.PRINTING_AGAIN
    shop.work()
    assert not shop.asking()
    assert (job(shop).copy, job(shop).state) == (1, State.CONFIRMED)


def test_scanning_the_label_back_settles_the_doubt(any_shop: Shop) -> None:
    any_shop.printer.next(Fate.LOST_AFTER)
    parcel = any_shop.pack()
    assert any_shop.scan(parcel.tracking_number).verdict.said is Said.LABEL_SCANNED
    any_shop.work()
    assert not any_shop.open()
    assert (job(any_shop).state, job(any_shop).evidence) == (State.CONFIRMED, "a person saw it")


def test_scanning_the_parcel_out_settles_the_doubt_too(shop: Shop) -> None:
    shop.printer.next(Fate.LOST_AFTER)
    parcel = shop.pack()
    hand_over(shop.floor, parcel.tracking_number, "")
    shop.work()
    assert not shop.asking()
    assert job(shop).state is State.CONFIRMED


def test_a_label_that_is_scanned_while_the_printer_still_thinks_raises_no_question(
    any_shop: Shop,
) -> None:
    def quick_hands(point: str) -> None:
        if point == "print:after":
            any_shop.scan(any_shop.parcel().tracking_number)

    any_shop.checkpoint = quick_hands
    any_shop.printer.next(Fate.LOST_AFTER)
    any_shop.pack()
    assert not any_shop.open()
    assert job(any_shop).state is State.CONFIRMED


def test_out_of_paper_goes_on_by_itself_when_paper_is_in(any_shop: Shop) -> None:
    any_shop.printer.state = PrinterState.PAPER_OUT
    any_shop.pack()
    assert any_shop.database.views.printer_states() == {"zebra": "paper_out"}
    (row,) = any_shop.open()
    assert (row.state, row.tries) == (WorkState.READY, 0)
    assert "Load paper" in card(any_shop).problem
    assert card(any_shop).printer_state == "paper_out"
    any_shop.printer.state = PrinterState.READY
    retry(any_shop.floor, row.id)
    any_shop.work()
    assert len(any_shop.printer.printed) == 1
    assert any_shop.database.views.printer_states() == {"zebra": "ready"}
    assert card(any_shop).printer_state == ""


def test_a_printer_that_needs_a_hand_is_asked_again_soon_and_for_ever(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAUSED
    shop.pack()
    for _ in range(30):
        shop.wait(2)
    assert not shop.asking()
    shop.printer.state = PrinterState.READY
    shop.wait(2)
    assert len(shop.printer.printed) == 1


def test_labels_come_out_in_the_order_in_which_they_were_bought(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAPER_OUT
    for number in NUMBERS:
        shop.pack(number)
    shop.printer.state = PrinterState.READY
    shop.wait(2)
    pages = b" ".join(shop.printer.printed)
    places = [pages.index(shop.parcel(one).tracking_number.encode()) for one in NUMBERS]
    assert places == sorted(places)


def test_a_label_that_came_out_elsewhere_and_was_scanned_is_not_printed_late(shop: Shop) -> None:
    shop.printer.state = PrinterState.PAPER_OUT
    parcel = shop.pack()
    shop.scan(parcel.tracking_number)
    shop.printer.state = PrinterState.READY
    shop.wait(5)
    assert shop.printer.printed == []
    assert not shop.open()


def test_a_label_in_a_language_the_printer_does_not_read_is_refused_with_words(shop: Shop) -> None:
    shop.printer.language = "pdf"
    shop.pack()
    (row,) = shop.refused()
    assert "ZPL" in row.last_error
    assert "Set-up" in row.last_error
    shop.printer.language = "zpl"
    print_again(shop.floor)
    shop.work()
    assert len(shop.printer.printed) == 1
    assert not shop.open()


def test_without_a_printer_the_label_waits_and_prints_on_the_first_that_is_set_up(
    any_shop: Shop,
) -> None:
    printers = any_shop.settings.printers
    any_shop.settings = replace(any_shop.settings, printers=())
    any_shop.pack()
    (row,) = any_shop.refused()
    assert "No label printer" in row.last_error
    any_shop.settings = replace(any_shop.settings, printers=printers)
    retry(any_shop.floor, row.id)
    any_shop.work()
    assert len(any_shop.printer.printed) == 1


def test_our_own_label_says_what_was_bought_whatever_is_changed_afterwards(shop: Shop) -> None:
    shop.carrier.own_label = True
    shop.carrier.kind = EffectKind.REPEATABLE
    shop.printer.next(Fate.LOST_BEFORE)
    parcel = shop.ship()
    fix_address(shop.floor, shop.get().id, {"city": "Bodrum", "email": "new@customer.example"})
    shop.work()
    with shop.database.begin() as uow:
        assert print_copy(shop.floor, uow, parcel)
        uow.commit()
    shop.work()
    first, copy = shop.painter.drawn
    assert (copy.recipient, copy.barcode) == (first.recipient, parcel.tracking_number)
    assert copy.recipient.city == "İzmir"
    assert copy.references == ("1001",)
    assert copy.weight_g == 300


def test_a_bug_of_the_printer_driver_is_no_reason_to_print_twice(shop: Shop) -> None:
    shop.printer.next(Fate.BUG)
    shop.pack()
    (row,) = shop.refused()
    retry(shop.floor, row.id)
    shop.work()
    assert len(shop.asking()) == 1
    assert shop.printer.printed == []


def test_one_answer_serves_a_whole_roll(shop: Shop) -> None:
    shop.printer.next(*[Fate.LOST_AFTER] * 3)
    for number in NUMBERS:
        shop.pack(number)
    assert answer_all(shop.floor, "print_doubt:printer:zebra", "yes") == 3
    shop.work()
    assert not shop.open()
    assert len(shop.printer.printed) == 3


def test_a_label_of_a_carrier_that_was_removed_still_prints(shop: Shop) -> None:
    shop.carrier.own_label = True
    shop.printer.state = PrinterState.PAPER_OUT
    shop.pack()
    shop.carrier = FakeCarrier(key="renamed")
    shop.printer.state = PrinterState.READY
    shop.wait(2)
    assert shop.painter.drawn[-1].carrier_name == "fake"
    assert len(shop.printer.printed) == 1


class Spooled(FakePrinter):
    """A printer behind a spooler that takes the label and holds it."""

    said: PrintReceipt = PrintReceipt(
        State.SENT, "the spooler holds it", job="zebra-7", ails=PrinterState.PAPER_OUT
    )
    followed: tuple[str, ...] = ()

    def print_label(self, content: bytes) -> PrintReceipt:
        self.printed.append(content)
        return self.said

    def follow(self, job: str) -> PrintReceipt:
        self.followed = (*self.followed, job)
        return self.said


def spooled(shop: Shop) -> Spooled:
    shop.printer = Spooled()
    shop.pack()
    return shop.printer


def test_what_a_spooler_holds_is_followed_and_never_sent_again(shop: Shop) -> None:
    printer = spooled(shop)
    for _ in range(20):
        shop.wait(10)
    assert len(printer.printed) == 1
    assert set(printer.followed) == {"zebra-7"}
    assert not shop.asking()
    assert job(shop).state is State.SENT
    assert shop.database.views.printer_states() == {"zebra": "paper_out"}
    printer.said = PrintReceipt(State.CONFIRMED, "spooler: job zebra-7 completed")
    shop.wait(10)
    assert job(shop).state is State.CONFIRMED
    assert not shop.open()
    assert shop.database.views.printer_states() == {"zebra": "ready"}


def test_a_job_that_the_spooler_lost_is_a_question(shop: Shop) -> None:
    printer = spooled(shop)
    printer.said = PrintReceipt(State.DOUBTFUL, "CUPS no longer knows the job")
    shop.wait(10)
    assert len(shop.asking()) == 1
    assert len(printer.printed) == 1


def test_a_label_that_was_scanned_while_the_spooler_held_it_is_done(shop: Shop) -> None:
    spooled(shop)
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    shop.wait(10)
    assert job(shop).state is State.CONFIRMED
    assert not shop.asking()


def test_a_held_job_of_a_printer_that_was_removed_is_a_question(shop: Shop) -> None:
    spooled(shop)
    shop.printer = FakePrinter()
    shop.wait(10)
    assert len(shop.asking()) == 1
    assert shop.printer.printed == []
