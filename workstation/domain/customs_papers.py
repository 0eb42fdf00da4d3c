"""Which papers a parcel needs to cross a customs border, and who gives them."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from workstation.domain.borders import crosses_customs
from workstation.domain.values import Money


class CustomsForm(StrEnum):
    """A paper for the customs, as the Universal Postal Union or trade names it."""

    CN22 = "cn22"
    """The small declaration of the posts."""
    CN23 = "cn23"
    """The full declaration of the posts."""
    INVOICE = "invoice"
    """The commercial invoice that couriers want."""


class CustomsPapers(StrEnum):
    """What a carrier wants with a parcel abroad."""

    INVOICE = "invoice"
    POST = "post"
    OWN = "own"
    """It gives its own, with the label or instead of paper."""


SMALL_WEIGHT_G = 2_000
SMALL_VALUE = {
    "EUR": Decimal(300), "USD": Decimal(300), "GBP": Decimal(270), "CHF": Decimal(300),
}  # fmt: skip
"""300 special drawing rights, at less than they have been worth in years: CN 22 ends there (UPU
Convention Manual). In other currencies the full form is drawn, which is taken for any value.
"""


def customs_forms(
    home: str, to: str, *, papers: CustomsPapers, value: Money | None, weight_g: int
) -> tuple[CustomsForm, ...]:
    """Name what is to be drawn for a parcel from one country to another; nothing at home."""
    if papers is CustomsPapers.OWN or not crosses_customs(home, to):
        return ()
    if papers is CustomsPapers.INVOICE:
        return (CustomsForm.INVOICE,)
    most = SMALL_VALUE.get(value.currency) if value is not None else None
    small = value is not None and most is not None and value.amount <= most
    if small and weight_g <= SMALL_WEIGHT_G:
        return (CustomsForm.CN22,)
    return (CustomsForm.CN23, CustomsForm.INVOICE)
