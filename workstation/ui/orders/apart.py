"""Orders that leave in one parcel: which they are, and taking them apart. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.values import OrderId
from workstation.ports.views import OrderDetail, Views
from workstation.ui.words import isolate, translate


@dataclass(frozen=True, slots=True)
class Together:
    """The order that holds all of them, and the numbers of the others."""

    leader: OrderId
    numbers: tuple[str, ...]
    is_leader: bool


def together_of(views: Views, detail: OrderDetail) -> Together | None:
    """Which orders leave with this one; None where it leaves by itself."""
    order = detail.order
    if order.merged:
        found = (views.order(one) for one in order.merged)
        numbers = tuple(one.order.number for one in found if one is not None)
        return Together(order.id, numbers, True)
    if order.merged_into is not None:
        leader = views.order(order.merged_into)
        if leader is not None:
            return Together(leader.order.id, (leader.order.number,), False)
    return None


def sentence(together: Together) -> str:
    """What leaves with what."""
    numbers = ", ".join(isolate(one) for one in together.numbers)
    if together.is_leader:
        said = translate("Orders", "In one parcel with {numbers}")
    else:
        said = translate("Orders", "Leaves in the parcel of {numbers}")
    return said.format(numbers=numbers)


def asked(together: Together) -> str:
    """What taking them apart comes to, before it is done."""
    del together
    return translate(
        "Orders", "Each order gets a parcel and a label of its own. T once more takes them apart."
    )
