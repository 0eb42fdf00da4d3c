"""Documents on paper: each where its route leads, once, and what is in doubt is asked about."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from tests.fakes import FakePrinter, Fate, PlainPainter
from tests.services.batches import PLAN, entries, finish, orders, printed_numbers, start
from tests.services.shop import BOWL, MUG, Shop, line
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.labels import SHEETS, PrinterState, PrintReceipt
from workstation.ports.work import WorkState
from workstation.services import answer_question, day_close, print_document
from workstation.services.fulfil import short_pick
from workstation.services.hand_over import hand_over
from workstation.services.pack import finalize, ship_with_label

PRINTERS = [
    {"key": "zebra", "host": "127.0.0.1"},
    {"key": "office", "kind": "folder", "folder": "papers", "prints": "sheets",
     "media": "a4", "language": "pdf"},
]  # fmt: skip


@dataclass
class SheetPrinter(FakePrinter):
    key: str = "office"
    language: str = "pdf"
    media = SHEETS["a4"]


@pytest.fixture
def office(shop: Shop) -> SheetPrinter:
    """An ordinary printer beside the label printer."""
    sheets = SheetPrinter()
    shop.more_printers["office"] = sheets
    shop.set(printers=PRINTERS)
    return sheets


def test_a_run_prints_list_slips_and_cover_in_the_order_of_the_labels(
    shop: Shop, office: SheetPrinter
) -> None:
    orders(shop, 3)
    run_id = start(shop)
    finish(shop, run_id)
    shop.wait(2)
    slips = [f"slip {one.order_number}".encode() for one in entries(shop, run_id)]
    assert office.printed == [b"list Test", *slips, b"cover Test"]
    labels = [one.tracking_number for one in entries(shop, run_id)]
    assert printed_numbers(shop) == labels
    kept = shop.database.views.documents(f"run:{run_id}")
    assert {one.printing for one in kept} == {WorkState.DONE}
    assert [one.name for one in kept if one.kind == "slips"] == ["00001", "00002", "00003"]


def test_without_a_printer_for_them_documents_are_kept_and_stop_nothing(shop: Shop) -> None:
    orders(shop, 2)
    run_id = start(shop)
    assert finish(shop, run_id).done == 2
    shop.wait(2)
    kept = shop.database.views.documents(f"run:{run_id}")
    assert {one.printing for one in kept} == {None}
    with pytest.raises(NotConfigured) as told:
        print_document.print_again(shop.floor, kept[0].id)
    assert told.value.setting == "printers"


class Fitter(PlainPainter):
    """Draws PDFs for label printers, in words."""

    def fit(self, content: bytes, *, claimed: str, language: str, **more: Any) -> bytes:
        return b"%s as %s" % (content, language.encode())


def test_a_route_sends_slips_to_a_label_printer_as_dots(shop: Shop, office: SheetPrinter) -> None:
    shop.painter = Fitter()
    shop.set(routes=[{"name": "slips on labels", "printer": "zebra", "documents": ["slip"]}])
    orders(shop, 1)
    finish(shop, start(shop))
    shop.wait(2)
    assert b"slip 1001 as zpl" in shop.printer.printed
    assert not any(b"slip" in page for page in office.printed)


def test_a_document_without_proof_is_asked_about_and_printed_again_only_on_demand(
    shop: Shop, office: SheetPrinter
) -> None:
    office.next(Fate.LOST_AFTER, Fate.LOST_BEFORE)
    orders(shop, 1)
    run_id = start(shop, replace(PLAN, steps=PLAN.steps[:4]))
    finish(shop, run_id)
    (asked,) = shop.asking()
    assert asked.question == "Did the pick list 1-1 come out?"
    answer_question.answer(shop.floor, asked.id, "again")
    shop.wait(2)
    (asked,) = shop.asking()
    assert office.printed == [b"list Test"]
    answer_question.answer(shop.floor, asked.id, "yes")
    shop.wait(2)
    assert not shop.asking()
    assert office.printed == [b"list Test"]


def test_a_printer_without_paper_prints_documents_once_it_has_some(
    shop: Shop, office: SheetPrinter
) -> None:
    office.state = PrinterState.PAPER_OUT
    orders(shop, 1)
    run_id = start(shop)
    finish(shop, run_id)
    assert not office.printed
    office.state = PrinterState.READY
    shop.wait(5)
    assert len(office.printed) == 3


def test_a_kill_between_sending_and_noting_it_is_a_question(
    shop: Shop, office: SheetPrinter
) -> None:
    class Killed(BaseException):
        pass

    def kill(point: str) -> None:
        if point == "paper:after":
            raise Killed

    orders(shop, 1)
    start(shop)
    shop.checkpoint = kill
    with pytest.raises(Killed):
        shop.wait(2)
    shop.checkpoint = lambda point: None
    shop.wait(300)
    assert "Did the" in shop.asking()[0].question
    assert office.printed.count(b"list Test") == 1


def test_a_kept_document_can_be_printed_again(shop: Shop, office: SheetPrinter) -> None:
    orders(shop, 1)
    run_id = start(shop)
    finish(shop, run_id)
    shop.wait(2)
    kept = shop.database.views.documents(f"run:{run_id}")
    before = len(office.printed)
    for _ in range(2):
        print_document.print_again(shop.floor, kept[0].id)
        shop.work()
    assert office.printed[before:] == [b"list Test", b"list Test"]
    with pytest.raises(Refused):
        print_document.print_again(shop.floor, 999)


@dataclass
class Queue(SheetPrinter):
    """An ordinary printer behind a spooler, which makes copies by itself."""

    jobs: list[tuple[bytes, int]] = field(default_factory=list)

    def print_copies(self, content: bytes, *, copies: int) -> PrintReceipt:
        self.jobs.append((content, copies))
        return self.print_label(content)


def test_copies_that_a_changed_printer_cannot_make_at_once_come_out_one_by_one(
    shop: Shop,
) -> None:
    shop.more_printers["office"] = sheets = SheetPrinter()
    queue = {**PRINTERS[1], "kind": "cups", "queue": "office", "folder": ""}
    route = {"name": "x", "documents": ["pick_list"], "printer": "office", "copies": 3}
    shop.set(printers=[PRINTERS[0], queue], routes=[route])
    orders(shop, 1)
    finish(shop, start(shop))
    shop.wait(2)
    assert sheets.printed.count(b"list Test") == 3


@pytest.mark.parametrize("kind", ["cups", "folder"])
def test_a_spooler_makes_the_copies_of_a_document_in_one_job(shop: Shop, kind: str) -> None:
    queue = Queue()
    shop.more_printers["office"] = queue
    place = {"queue": "office", "folder": ""} if kind == "cups" else {}
    shop.set(
        printers=[PRINTERS[0], {**PRINTERS[1], "kind": kind, **place}],
        routes=[{"name": "lists", "documents": ["pick_list"], "printer": "office", "copies": 3}],
    )
    orders(shop, 1)
    finish(shop, start(shop))
    shop.wait(2)
    lists = [content for content in queue.printed if content == b"list Test"]
    assert queue.jobs == ([(b"list Test", 3)] if kind == "cups" else [])
    assert len(lists) == (1 if kind == "cups" else 3)


def test_a_document_that_is_gone_is_dropped(shop: Shop, office: SheetPrinter) -> None:
    with shop.database.begin() as uow:
        print_document.send_to_printer(shop.settings, uow, 77, "cover")
        uow.commit()
    shop.work()
    assert not shop.asking()
    assert not office.printed


# --- at the bench -------------------------------------------------------------------------------


def test_a_box_packed_at_the_bench_gets_its_slip(shop: Shop, office: SheetPrinter) -> None:
    shop.order("1001", line(MUG), line(BOWL, ships_around=None))
    order = shop.get("1001")
    bowl = next(one for one in order.lines if one.sku == "BOWL")
    short_pick(shop.floor, order.id, bowl.id, 1, None)
    shop.scan("1001", MUG)
    shop.wait(1)
    (slip,) = shop.documents.slips
    assert [(one.sku, one.quantity) for one in slip.inside] == [("MUG", 1)]
    assert [(one.sku, one.quantity) for one in slip.to_come] == [("BOWL", 1)]
    assert office.printed == [b"slip 1001"]


def test_without_a_printer_for_slips_or_without_the_wish_none_is_drawn(
    shop: Shop, office: SheetPrinter
) -> None:
    shop.set(papers={"slip_when_packed": False})
    shop.pack("1001")
    shop.set(papers={"slip_when_packed": True}, printers=PRINTERS[:1])
    shop.pack("1002")
    assert not shop.documents.slips


def test_the_batchs_slip_is_enough_unless_the_box_differs(shop: Shop, office: SheetPrinter) -> None:
    shop.order("1001", line(MUG, quantity=2))
    shop.order("1002", line(MUG, quantity=2))
    finish(shop, start(shop))
    shop.wait(2)
    assert len(shop.documents.slips) == 2
    shop.scan("1001", MUG, MUG)
    shop.scan(shop.parcel("1001").tracking_number)
    shop.wait(1)
    assert len(shop.documents.slips) == 2
    shop.scan("1002", MUG)
    finalize(shop.floor)
    ship_with_label(shop.floor)
    shop.wait(1)
    assert [(one.sku, one.quantity) for one in shop.documents.slips[2].inside] == [("MUG", 1)]


def test_a_manifest_goes_to_the_printer(shop: Shop, office: SheetPrinter) -> None:
    shop.set(papers={"slip_when_packed": False})
    parcel = shop.pack("1001")
    shop.scan(parcel.tracking_number)
    hand_over(shop.floor, parcel.tracking_number, "")
    number = day_close.make_manifest(shop.floor, shop.database.views, "fake")
    shop.wait(1)
    assert office.printed == [f"manifest {number}".encode()]
