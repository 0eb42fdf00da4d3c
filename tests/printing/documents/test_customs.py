"""Customs papers as they come out: what an officer looks for is on them, in his languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.printing.documents.samples import RECIPIENTS, SHOP, page_dots, page_texts, read_codes
from workstation.domain.asks import Incoterm
from workstation.domain.customs_papers import CustomsForm
from workstation.domain.values import Money
from workstation.ports.carrier_request import Customs, CustomsItem, TaxId, TaxKind
from workstation.ports.documents import CustomsPaper
from workstation.printing.documents.drawn import DrawnDocuments

DRAWN = DrawnDocuments()
SOAP = CustomsItem(
    "Toilet soap, olive oil", 2, 110, Money(Decimal("4.80"), "EUR"), "TR", "34011100", "SOAP", "M7",
    "2000482000039",
)  # fmt: skip
PAPER = CustomsPaper(
    form=CustomsForm.CN22,
    paper="4x6",
    order_number="KY-10482",
    tracking_number="RR123456785TR",
    carrier_name="PTT",
    made_on=date(2026, 11, 22),
    sender=SHOP,
    recipient=RECIPIENTS["el"],
    customs=Customs(
        (SOAP,),
        invoice_number="KY-10482",
        sender_ids=(TaxId(TaxKind.IOSS, "IM3720000224"), TaxId(TaxKind.EORI, "TR12")),
        recipient_ids=(TaxId(TaxKind.NATIONAL, "123456789", "GR"),),
    ),
    weight_g=912,
    signer="Elif Demir",
)


def text_of(paper: CustomsPaper) -> str:
    return " ".join(" ".join(page_texts(DRAWN.customs_paper(paper))).split())


def test_a_cn22_says_what_it_must_in_english_and_french() -> None:
    text = text_of(PAPER)
    for wanted in (
        "CN 22", "DÉCLARATION EN DOUANE", "Peut être ouvert d'office", "2 × Toilet soap, olive oil",
        "0.220", "9.60 EUR", "34011100", "0.912 kg", "dangerous article", "Je soussigné",
        "2026-11-22 Elif Demir",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert ("CODE128", "RR123456785TR") in read_codes(page_dots(DRAWN.customs_paper(PAPER))[0])


def test_a_cn23_names_both_sides_with_their_numbers_and_the_products_codes() -> None:
    paper = replace(PAPER, form=CustomsForm.CN23, paper="a5", postage=Money(Decimal("9.50"), "EUR"))
    text = text_of(paper)
    for wanted in (
        "CN 23", "From / De", "IOSS IM3720000224", "EORI TR12", "GREECE (GR)",
        "N° fiscal 123456789",
        "SOAP M7 2000482000039", "Postal charges / Frais de port: 9.50 EUR", "DAP",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_declared_dangerous_goods_are_not_denied() -> None:
    text = text_of(replace(PAPER, dangerous=True))
    assert "dangerous" not in text
    assert "dangereux" not in text


def test_an_invoice_tells_value_terms_reason_and_origin() -> None:
    customs = replace(PAPER.customs, incoterm=Incoterm.DDP, invoice_date=date(2026, 11, 19))
    paper = replace(
        PAPER,
        form=CustomsForm.INVOICE,
        paper="a4",
        customs=customs,
        insured=Money(Decimal(50), "EUR"),
    )
    text = text_of(paper)
    for wanted in (
        "COMMERCIAL INVOICE", "2026-11-19", "Reason for export: Sale", "DDP", "MPN M7",
        "GTIN 2000482000039", "Total value 9.60 EUR", "net 0.220 kg", "Insured for 50.00 EUR",
        "TÜRKIYE (TR)", "Signature",
    ):  # fmt: skip
        assert wanted in text, wanted


@pytest.mark.parametrize(
    ("form", "paper"), [(CustomsForm.CN23, "4x6"), (CustomsForm.INVOICE, "a4")]
)
def test_many_goods_go_on_over_the_page_and_none_is_lost(form: CustomsForm, paper: str) -> None:
    items = tuple(replace(SOAP, description=f"Toilet soap {n}") for n in range(1, 41))
    many = replace(
        PAPER,
        form=form,
        paper=paper,
        tracking_number="",
        customs=replace(PAPER.customs, items=items),
    )
    pages = page_texts(DRAWN.customs_paper(many))
    assert len(pages) > 1
    text = " ".join(" ".join(pages).split())
    assert all(f"Toilet soap {n} " in text for n in range(1, 41))
    assert "Total value" in text
