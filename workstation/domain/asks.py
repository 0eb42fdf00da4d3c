"""What is asked of a carrier beyond a box from here to there: by the order, or by a rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.values import Money


class Payer(StrEnum):
    """Who pays the freight."""

    SENDER = "sender"
    RECEIVER = "receiver"


class Signature(StrEnum):
    """What the courier must get at the door."""

    NONE = "none"
    ANYONE = "anyone"
    ADULT = "adult"


class Incoterm(StrEnum):
    """Who pays duties and import taxes (Incoterms 2020)."""

    DAP = "DAP"
    DDP = "DDP"


class Danger(StrEnum):
    """Dangerous goods in the box; what an adapter does not map, it refuses."""

    LITHIUM_IN_EQUIPMENT = "lithium_in_equipment"
    """UN3481 / UN3091, section II."""
    LITHIUM_WITH_EQUIPMENT = "lithium_with_equipment"
    LITHIUM_ALONE = "lithium_alone"
    """UN3480 / UN3090."""
    DRY_ICE = "dry_ice"
    LIMITED_QUANTITY = "limited_quantity"
    ALCOHOL = "alcohol"


@dataclass(frozen=True, slots=True)
class Asks:
    """What an order or a rule asks for; None and "" mean that it says nothing of it.

    `insured` is an amount, `insure` the value of what is in the box. `tax_number` is the
    recipient's own (TCKN, AFM, VAT), `pickup_point` the carrier's name of a shop or locker.
    """

    payer: Payer | None = None
    signature: Signature | None = None
    incoterm: Incoterm | None = None
    insured: Money | None = None
    insure: bool = False
    pickup_point: str = ""
    tax_number: str = ""
    business: bool = False

    def over(self, other: Asks) -> Asks:
        """This word first, and the other's where this one says nothing."""
        return Asks(
            payer=self.payer or other.payer,
            signature=self.signature or other.signature,
            incoterm=self.incoterm or other.incoterm,
            insured=self.insured or other.insured,
            insure=self.insure or other.insure,
            pickup_point=self.pickup_point or other.pickup_point,
            tax_number=self.tax_number or other.tax_number,
            business=self.business or other.business,
        )


NOTHING = Asks()
