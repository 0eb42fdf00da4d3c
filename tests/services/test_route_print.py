"""Routes: which printer a label or document comes out of, and what must be loaded there."""

from __future__ import annotations

import pytest

from tests.fakes import FakePrinter
from tests.services.shop import Shop
from workstation.domain.errors import NotConfigured
from workstation.domain.routing import DocumentKind
from workstation.ports.labels import MEDIA, PrintState
from workstation.ports.work import WorkState
from workstation.services.pack import print_again
from workstation.services.route_print import route_for

BOTH = [{"key": "zebra", "host": "127.0.0.1"}, {"key": "roll", "host": "127.0.0.1"}]


@pytest.fixture
def roll(shop: Shop) -> FakePrinter:
    """A second label printer beside the first."""
    second = FakePrinter(key="roll")
    shop.more_printers["roll"] = second
    shop.set(printers=BOTH)
    return second


def job_state(shop: Shop) -> PrintState:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        job = uow.prints.newest(parcel.id)
    assert job is not None
    return job.state


def test_a_carriers_labels_come_out_where_its_route_says(shop: Shop, roll: FakePrinter) -> None:
    shop.set(routes=[{"name": "fake on the roll", "printer": "roll", "carrier": "fake"}])
    shop.pack()
    assert len(roll.printed) == 1
    assert not shop.printer.printed


def test_a_route_of_a_service_looks_at_what_was_bought(shop: Shop, roll: FakePrinter) -> None:
    shop.set(
        routes=[
            {"name": "express", "printer": "zebra", "service": "express"},
            {"name": "standard", "printer": "roll", "service": "standard"},
        ]
    )
    shop.pack()
    assert len(roll.printed) == 1


def test_a_label_comes_out_at_the_bench_that_packed_it(shop: Shop, roll: FakePrinter) -> None:
    shop.set(routes=[{"name": "second bench", "printer": "roll", "station": "Bench 2"}])
    shop.pack(at="Bench 2")
    assert len(roll.printed) == 1
    assert not shop.printer.printed


def test_a_label_printed_again_follows_the_routes_of_now(shop: Shop, roll: FakePrinter) -> None:
    shop.pack()
    assert len(shop.printer.printed) == 1
    shop.set(routes=[{"name": "the roll", "printer": "roll"}])
    print_again(shop.floor)
    shop.work()
    assert len(roll.printed) == 1


def test_a_route_may_ask_for_two_labels_and_the_second_is_a_copy(shop: Shop) -> None:
    shop.carrier.own_label = True
    shop.set(routes=[{"name": "twice", "printer": "zebra", "copies": 2}])
    shop.pack()
    assert [label.copy for label in shop.painter.drawn] == [False, True]
    assert len(shop.printer.printed) == 2


def test_other_paper_waits_and_goes_on_by_itself(shop: Shop) -> None:
    shop.set(routes=[{"name": "long ones", "printer": "zebra", "media": "4x8"}])
    shop.pack()
    assert not shop.printer.printed
    (row,) = [row for row in shop.open() if row.kind == "print_label"]
    assert "4x6" in row.last_error
    assert row.state is WorkState.READY
    shop.printer.media = MEDIA["4x8"]
    shop.wait(5)
    shop.work()
    assert len(shop.printer.printed) == 1
    assert job_state(shop) is PrintState.CONFIRMED


def test_a_route_turns_a_label_and_says_its_dots(shop: Shop) -> None:
    shop.carrier.own_label = True
    shop.set(routes=[{"name": "turned", "printer": "zebra", "dpi": 300, "rotation": 90}])
    shop.pack()
    assert [tuning.rotation for tuning in shop.painter.tunings] == [90]
    assert shop.printer.printed[0].startswith(b"zpl 300 ")


def test_no_printer_is_a_clear_stop(shop: Shop) -> None:
    shop.set(printers=[])
    shop.pack()
    (row,) = [row for row in shop.open() if row.kind == "print_label"]
    assert row.state is WorkState.REFUSED
    assert "No label printer is set" in row.last_error
    assert not shop.printer.printed


def test_documents_go_to_an_ordinary_printer_and_to_no_default_one(shop: Shop) -> None:
    with pytest.raises(NotConfigured, match="packing slips"):
        route_for(shop.settings, DocumentKind.SLIP)
    shop.set(
        printers=[
            *BOTH,
            {"key": "laser", "kind": "cups", "queue": "laser", "prints": "sheets", "media": "a4",
             "language": "pdf"},
        ]
    )  # fmt: skip
    assert route_for(shop.settings, DocumentKind.SLIP).printer == "laser"
    assert route_for(shop.settings, DocumentKind.LABEL).printer == "zebra"
