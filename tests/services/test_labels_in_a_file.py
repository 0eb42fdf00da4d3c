"""A carrier's file of several labels: one label a job, each proved, doubted and repeated alone."""

from __future__ import annotations

from tests.fakes import Fate
from tests.services.shop import Shop
from tests.services.test_print_label import job
from workstation.ports.labels import PrinterState
from workstation.ports.labels import PrintState as State
from workstation.services.answer_question import retry


def pack(shop: Shop, *fates: Fate, labels: int = 3) -> None:
    shop.painter.labels_in_a_file = labels
    shop.printer.next(*fates)
    shop.pack()


def out(shop: Shop) -> list[str]:
    """The end of what each job printed: the label's number, and COPY."""
    return [content.decode().partition("^XZ")[2].strip() for content in shop.printer.printed]


def test_each_label_of_a_file_is_a_job_of_its_own(any_shop: Shop) -> None:
    pack(any_shop)
    assert out(any_shop) == ["1", "2", "3"]
    assert job(any_shop).state is State.CONFIRMED
    assert not any_shop.open()


def test_a_doubt_names_its_label_and_yes_prints_those_behind_it(any_shop: Shop) -> None:
    pack(any_shop, Fate.WELL, Fate.LOST_AFTER)
    (row,) = any_shop.asking()
    assert row.question.startswith("Did label 2 of 3 of ")
    assert row.cause.startswith("part_doubt:2/3:")
    assert out(any_shop) == ["1", "2"]
    any_shop.answer("yes")
    any_shop.work()
    assert out(any_shop) == ["1", "2", "3"]
    assert job(any_shop).state is State.CONFIRMED


def test_each_doubt_is_asked_for_itself(any_shop: Shop) -> None:
    pack(any_shop, Fate.LOST_AFTER, Fate.LOST_AFTER)
    any_shop.answer("yes")
    any_shop.work()
    (row,) = any_shop.asking()
    assert row.cause.startswith("part_doubt:2/3:")
    any_shop.answer("yes")
    any_shop.work()
    assert out(any_shop) == ["1", "2", "3"]


def test_again_repeats_that_label_alone_and_marks_only_it(any_shop: Shop) -> None:
    pack(any_shop, Fate.WELL, Fate.LOST_BEFORE)
    any_shop.answer("again")
    any_shop.work()
    assert out(any_shop) == ["1", "2 COPY", "3"]
    assert (job(any_shop).copy, job(any_shop).state) == (1, State.CONFIRMED)
    assert not any_shop.open()


def test_paper_that_ends_between_two_labels_repeats_none(any_shop: Shop) -> None:
    def paper_ends(point: str) -> None:
        if point == "print:after" and len(any_shop.printer.printed) == 2:
            any_shop.printer.state = PrinterState.PAPER_OUT

    any_shop.checkpoint = paper_ends
    pack(any_shop)
    assert out(any_shop) == ["1", "2"]
    (row,) = any_shop.open()
    any_shop.checkpoint = lambda point: None
    any_shop.printer.state = PrinterState.READY
    retry(any_shop.floor, row.id)
    any_shop.work()
    assert out(any_shop) == ["1", "2", "3"]


def test_on_paper_that_needs_fewer_labels_nothing_is_left_over(shop: Shop) -> None:
    pack(shop, Fate.LOST_AFTER, labels=2)
    shop.painter.labels_in_a_file = 1
    shop.answer("yes")
    shop.work()
    assert len(shop.printer.printed) == 1
    assert job(shop).state is State.CONFIRMED
    assert not shop.open()


def test_scanning_a_label_while_the_printer_thinks_lets_the_next_one_follow(shop: Shop) -> None:
    def quick_hands(point: str) -> None:
        if point == "print:after" and len(shop.printer.printed) == 1:
            shop.scan(shop.parcel().tracking_number)

    shop.checkpoint = quick_hands
    pack(shop, Fate.LOST_AFTER)
    assert out(shop) == ["1", "2", "3"]
