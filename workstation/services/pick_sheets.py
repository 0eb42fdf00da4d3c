"""Pick lists: of a batch, of orders that somebody chose, and the totes of a cart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from workstation.domain.errors import Refused
from workstation.domain.orders import Order
from workstation.domain.picking import order_key, picks_of
from workstation.domain.plans import Sorting
from workstation.domain.values import OrderId
from workstation.ports.documents import PickOrder, PickRow, PickSheet
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork
from workstation.services.day_desk import PickWish
from workstation.services.floor import Floor
from workstation.services.reactions import DRAW_PAPER, PAPERS_LANE

TOTES = "totes"
"""Where it is kept which order lies in which tote of the cart."""
COUNTER = "papers"


def sheet_of(
    orders: Sequence[tuple[int, Order]],
    sorting: Sorting,
    *,
    language: str,
    title: str,
    made_at: datetime,
) -> PickSheet:
    """Put a pick list together for orders with their places."""
    rows: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for pick in picks_of(orders, sorting):
        place = (pick.shelf, pick.sku, pick.name, pick.variant, pick.barcode)
        rows.setdefault(place, []).append((pick.tote, pick.quantity))
    return PickSheet(
        language=language,
        title=title,
        sorting=str(sorting),
        made_at=made_at,
        rows=tuple(
            PickRow(
                place[0], place[1], place[2], place[3], place[4],
                sum(count for _, count in totes), tuple(totes),
            )
            for place, totes in rows.items()
        ),
        orders=tuple(
            PickOrder(
                position,
                order.number,
                order.recipient.name,
                sum(line.now for line in order.to_pack_now),
                len(order.to_pack_now),
            )
            for position, order in orders
        ),
    )  # fmt: skip


def pick_sheet(floor: Floor, wish: PickWish) -> PickSheet:
    """What to fetch for chosen orders; raises `Refused` when nothing of them can be packed."""
    with floor.begin() as uow:
        return _sheet(floor, uow, wish)


def make_pick_list(floor: Floor, wish: PickWish) -> str:
    """Let a pick list of chosen orders be drawn and printed; on a cart its places become totes."""
    with floor.begin() as uow:
        sheet = _sheet(floor, uow, wish)
        known = uow.setting(COUNTER)
        number = int(known["picks"]) + 1 if known else 1
        uow.set_setting(COUNTER, {"picks": number})
        if wish.sorting is Sorting.CLUSTER:
            fill_totes(uow, placed(_orders(uow, wish), wish))
        about = f"picks:{number}"
        uow.work.add(
            NewWork(
                kind=DRAW_PAPER,
                subject=about,
                purpose="draw",
                lane=PAPERS_LANE,
                payload={
                    "orders": [int(order) for order in wish.orders],
                    "sorting": str(wish.sorting),
                    "single_first": wish.single_first,
                    "title": sheet.title,
                },
            )
        )
        uow.commit()
    return about


def placed(orders: Sequence[Order], wish: PickWish) -> list[tuple[int, Order]]:
    """The orders in the order of the walk, each with its place from 1."""
    walk = sorted(
        orders, key=lambda order: order_key(order, wish.sorting, single_first=wish.single_first)
    )
    return list(enumerate(walk, start=1))


def fill_totes(uow: UnitOfWork, orders: Sequence[tuple[int, Order]]) -> None:
    """Remember which order lies in which tote; those of the cart before are forgotten."""
    uow.set_setting(TOTES, {str(place): int(order.id) for place, order in orders})


def order_in_tote(uow: UnitOfWork, number: int) -> Order | None:
    """The order that lies in a tote of the cart that was filled last."""
    known = uow.setting(TOTES) or {}
    order_id = known.get(str(number))
    return uow.orders.get(OrderId(int(order_id))) if order_id is not None else None


def orders_of(uow: UnitOfWork, wanted: Sequence[OrderId]) -> list[Order]:
    """Those of the orders of which something can be packed now."""
    found = (uow.orders.get(order_id) for order_id in dict.fromkeys(wanted))
    return [
        order
        for order in found
        if order is not None and order.cancelled_at is None and not order.held and order.to_pack_now
    ]


def _orders(uow: UnitOfWork, wish: PickWish) -> list[Order]:
    orders = orders_of(uow, wish.orders)
    if not orders:
        raise Refused(
            "Nothing of these orders can be packed now.", "Choose orders that are ready to ship."
        )
    return orders


def _sheet(floor: Floor, uow: UnitOfWork, wish: PickWish) -> PickSheet:
    settings = floor.settings
    return sheet_of(
        placed(_orders(uow, wish), wish),
        wish.sorting,
        language=settings.shop.language,
        title=floor.station,
        made_at=uow.now().astimezone(ZoneInfo(settings.shop.zone)),
    )
