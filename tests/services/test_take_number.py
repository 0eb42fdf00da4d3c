"""A number from a pad: asked for when the box is closed, scanned there, proved, and then a label
like any other.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.fakes import FakeCarrier
from tests.services.shop import MUG, Shop
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState
from workstation.domain.values import OrderId
from workstation.ports.batches import Wish
from workstation.ports.carrier import BoughtLabel
from workstation.ports.work import WorkState
from workstation.services.answer_question import answer
from workstation.services.check_order import check_order
from workstation.services.desk import Said, StopKind
from workstation.services.floor import rules_of
from workstation.services.hand_over import hand_over


@dataclass
class Pad(FakeCarrier):
    """Its numbers begin with an N."""

    own_label: bool = True

    def take_number(self, number: str) -> BoughtLabel:
        if not number.startswith("N"):
            raise Refused("A digit is wrong.", "Scan again.", field="tracking_number")
        return BoughtLabel(number, "own", b"", None, tracking_url=f"https://x.example/{number}")


@pytest.fixture
def pad(any_shop: Shop) -> Shop:
    any_shop.carrier = Pad()
    any_shop.order("1001")
    any_shop.scan("1001", MUG)
    any_shop.work()
    return any_shop


def test_the_number_is_asked_for_scanned_and_printed_like_any_label(pad: Shop) -> None:
    (row,) = pad.open()
    assert (row.state, row.cause) == (WorkState.ASK, "number_wanted:carrier:fake")
    assert pad.parcel().label is LabelState.REQUESTED
    taken = pad.scan("N0012345")
    assert (taken.verdict.said, taken.verdict.object) == (Said.NUMBER_TAKEN, "N0012345")
    pad.work()
    parcel = pad.parcel()
    assert (parcel.label, parcel.tracking_number) == (LabelState.LIVE, "N0012345")
    assert parcel.tracking_url == "https://x.example/N0012345"
    assert pad.carrier.calls == 0
    assert pad.scan("N0099999").verdict.said is Said.ALREADY_PACKED
    assert pad.scan("N0012345").verdict.said is Said.LABEL_SCANNED
    assert hand_over(pad.floor, "N0012345", "").verdict.said is Said.ON_PALLET


def test_a_wrong_number_is_asked_for_again_and_says_why(pad: Shop) -> None:
    pad.scan("X0012345")
    pad.work()
    (row,) = pad.open()
    assert row.state is WorkState.ASK
    assert row.question.startswith("A digit is wrong. Scan the number")
    pad.scan("N0012345")
    pad.work()
    assert pad.parcel().tracking_number == "N0012345"


def test_a_number_that_is_on_another_parcel_stops_the_bench(pad: Shop) -> None:
    pad.scan("N0012345")
    pad.work()
    pad.scan("N0012345")
    pad.order("1002")
    pad.scan("1002", MUG)
    pad.work()
    stopped = pad.scan("N0012345")
    assert stopped.stop is not None
    assert stopped.stop.kind is StopKind.OTHER_LABEL


def test_a_number_can_be_typed_in_the_outbox(pad: Shop) -> None:
    (row,) = pad.open()
    with pytest.raises(Refused):
        answer(pad.floor, row.id, "not_bought")
    answer(pad.floor, row.id, "bought:N7")
    pad.work()
    assert pad.parcel().tracking_number == "N7"


def test_a_scan_before_the_question_is_no_number(any_shop: Shop) -> None:
    any_shop.carrier = Pad()
    any_shop.order("1001")
    any_shop.scan("1001", MUG)
    assert any_shop.scan("N0012345").verdict.said is Said.ALREADY_PACKED
    any_shop.work()
    assert any_shop.parcel().label is LabelState.REQUESTED


def test_a_held_order_is_asked_for_no_number(any_shop: Shop) -> None:
    from workstation.services.change_order import hold

    any_shop.carrier = Pad()
    order = any_shop.order("1001")
    any_shop.scan("1001", MUG)
    hold(any_shop.floor, OrderId(order.id), "look")
    any_shop.work()
    (row,) = any_shop.open()
    assert row.state is WorkState.REFUSED


def test_a_batch_leaves_pads_to_the_bench(shop: Shop) -> None:
    shop.carrier = Pad()
    order = shop.order("1001")
    works = shop.works
    with shop.database.begin() as uow:
        checked = check_order(works, uow, order, (), rules_of(shop.settings), Wish())
    assert [one.field for one in checked.problems] == ["service"]
