"""Papers for the customs come with the label of a parcel abroad, and only there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.fakes import FakeCarrier
from tests.services.shop import MUG, Shop, line
from workstation.domain.customs_papers import CustomsForm, CustomsPapers
from workstation.domain.shipments import ShippingLabel
from workstation.domain.values import LabelId, Money, ParcelId
from workstation.ports.carrier_request import LabelRequest
from workstation.services.customs_papers import paper_of

LABEL = ShippingLabel(LabelId(1), ParcelId(1), "fake", "1", "own", b"")
ABROAD: dict[str, Any] = {"to_country": "GR", "to_name": "Ada"}


@pytest.fixture
def posted(shop: Shop) -> Shop:
    shop.other = FakeCarrier(key="other", papers=CustomsPapers.POST)
    return shop


def priced(value: int = 12, **more: Any) -> Any:
    return line(MUG, unit_price=Money(Decimal(value), "EUR"), **more)


def kept(shop: Shop) -> list[str]:
    parcel = shop.parcel()
    rows = shop.database.views.documents(f"customs:{parcel.id}")
    return sorted(row.kind for row in rows)


def test_a_small_parcel_gets_one_declaration_on_the_label_printer(posted: Shop) -> None:
    posted.set(customs={"signer": "Elif Demir"})
    posted.order("1001", priced(), **ABROAD)
    posted.scan("1001", MUG)
    posted.work()
    (paper,) = posted.documents.customs_papers
    assert (paper.form, paper.paper) == (CustomsForm.CN22, "4x6")
    assert paper.tracking_number == posted.parcel().tracking_number
    assert paper.signer == "Elif Demir"
    assert paper.customs.value == Money(Decimal(12), "EUR")
    assert kept(posted) == ["customs"]


def test_a_dear_one_gets_the_full_declaration_and_an_invoice(posted: Shop) -> None:
    printers = [
        {"key": "zebra", "kind": "tcp", "host": "127.0.0.1"},
        {"key": "laser", "kind": "cups", "queue": "laser", "language": "pdf",
         "prints": "sheets", "media": "a4"},
    ]  # fmt: skip
    posted.set(
        printers=printers,
        routes=[{"name": "all papers", "printer": "laser", "documents": ["customs", "invoice"]}],
    )
    posted.order("1001", priced(400), **ABROAD)
    posted.scan("1001", MUG)
    posted.work()
    forms = [(paper.form, paper.paper) for paper in posted.documents.customs_papers]
    assert forms == [(CustomsForm.CN23, "a5"), (CustomsForm.INVOICE, "a4")]
    # One declaration, and three invoices: one in the box and two outside of it.
    customs = [one for one in posted.laser.printed if not one.startswith(b"slip")]
    assert customs == [b"cn23 1001", *[b"invoice 1001"] * 3]


def test_without_a_printer_the_papers_are_kept(posted: Shop) -> None:
    posted.set(printers=[])
    posted.order("1001", priced(400), **ABROAD)
    posted.scan("1001", MUG)
    posted.work()
    assert kept(posted) == ["customs", "invoice"]


@pytest.mark.parametrize("country", ["TR", "GR"])
def test_a_parcel_at_home_or_with_papers_of_the_carriers_own_gets_none(
    shop: Shop, country: str
) -> None:
    if country == "TR":
        shop.carrier = FakeCarrier(papers=CustomsPapers.POST)
    shop.order("1001", priced(), to_country=country, to_name="Ada")
    shop.scan("1001", MUG)
    shop.work()
    assert not shop.documents.customs_papers


def test_papers_of_a_label_that_was_given_back_are_not_drawn(posted: Shop) -> None:
    posted.order("1001", priced(), **ABROAD)
    posted.scan("1001", MUG)
    posted.work("carrier:other")
    with posted.database.begin() as uow:
        label = uow.labels.live(posted_parcel_id(uow))
        assert label is not None
        uow.labels.void(label.id)
        uow.commit()
    posted.work()
    assert not posted.documents.customs_papers


def posted_parcel_id(uow: Any) -> Any:
    order = uow.orders.by_number("1001")[0]
    return uow.parcels.of_order(order.id)[-1].id


def test_a_request_without_a_declaration_has_nothing_to_write(shop: Shop) -> None:
    order = shop.order("1001")
    request = LabelRequest("X", "standard", order.recipient, order.recipient, 100)  # type: ignore[arg-type]  # a word will do
    now = shop.database.clock.now()
    assert paper_of(shop.settings, request, CustomsForm.CN22, "X", label=LABEL, now=now) is None
