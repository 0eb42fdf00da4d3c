"""Which papers a parcel needs at a border."""

from __future__ import annotations

from decimal import Decimal

import pytest

from workstation.domain.customs_papers import CustomsForm, CustomsPapers, customs_forms
from workstation.domain.values import Money

CN22, CN23, INVOICE = CustomsForm.CN22, CustomsForm.CN23, CustomsForm.INVOICE
POST = CustomsPapers.POST


@pytest.mark.parametrize(
    ("way", "papers", "value", "grams", "forms"),
    [
        ("GR DE", POST, "20 EUR", 500, ()),
        ("TR TR", CustomsPapers.INVOICE, "20 EUR", 500, ()),
        ("TR GR", POST, "20 EUR", 500, (CN22,)),
        ("TR GB", POST, "270 GBP", 2000, (CN22,)),
        ("TR GR", POST, "300.01 EUR", 500, (CN23, INVOICE)),
        ("TR GR", POST, "20 EUR", 2001, (CN23, INVOICE)),
        ("TR AE", POST, "20 TRY", 500, (CN23, INVOICE)),
        ("AE SA", POST, "", 500, (CN23, INVOICE)),
        ("GB FR", CustomsPapers.INVOICE, "20 GBP", 500, (INVOICE,)),
        ("TR US", CustomsPapers.OWN, "20 EUR", 500, ()),
    ],
)
def test_the_papers_follow_from_the_way_the_carrier_the_value_and_the_weight(
    way: str, papers: CustomsPapers, value: str, grams: int, forms: tuple[CustomsForm, ...]
) -> None:
    home, to = way.split()
    amount, _, currency = value.partition(" ")
    worth = Money(Decimal(amount), currency) if value else None
    assert customs_forms(home, to, papers=papers, value=worth, weight_g=grams) == forms
