"""Which order lies in which tote of the cart that was filled last."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.values import OrderId
    from workstation.services.floor import Floor

TOTES = "totes"
"""Where that is kept, by the tote's number."""


def tote_of_order(floor: Floor, order_id: OrderId) -> int:
    """In which tote an order lies, 0 for none."""
    with floor.begin() as uow:
        known = uow.setting(TOTES) or {}
    return next((int(tote) for tote, held in known.items() if int(held) == order_id), 0)
