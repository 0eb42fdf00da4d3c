"""Reading an order anew at its shop: while it is being packed, and all open ones now and then.

An updated-since list does not tell everything: WooCommerce and Vendure keep silent about what
others have sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from workstation.domain.values import OrderId
from workstation.ports.shop import IncomingOrder
from workstation.ports.work import WorkItem
from workstation.services.floor import Floor
from workstation.services.shop_changes import take_changes
from workstation.services.works import Works

CHUNK = 50


def reread_order(works: Works, item: WorkItem) -> None:
    """Read one order anew; twice is harmless."""
    with works.begin() as uow:
        order = uow.orders.get(OrderId(item.order_id))
        ids = [OrderId(item.order_id), *(order.merged if order is not None else ())]
        sources = [source for one in ids if (source := uow.shops.source(one)) is not None]
    remote = {source.remote_id: source.order_id for source in sources if source.remote_id}
    shop = item.lane.removeprefix("shop:")
    if remote:
        told = works.shop(shop).reread(list(remote))
        take_over(works, shop, told)
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()


def reread_open(works: Works, shop: str) -> int:
    """Read all orders anew that are not finished here; tells how many had changed."""
    after, changed = OrderId(0), 0
    while True:
        with works.begin() as uow:
            sources = uow.shops.unfinished(shop, after=after, limit=CHUNK)
        if not sources:
            return changed
        changed += take_over(works, shop, works.shop(shop).reread([s.remote_id for s in sources]))
        after = sources[-1].order_id


def take_over(works: Works, shop: str, orders: Sequence[IncomingOrder]) -> int:
    """Take the shop's word over for orders that are here; tells how many had changed."""
    floor = floor_of(works)
    changed = 0
    known = with_levels(orders, works.shop_settings(shop).services)
    want_pictures(works, known)
    with works.begin() as uow:
        for incoming in known:
            source = uow.shops.by_remote(shop, incoming.remote_id)
            if source is not None and source.fingerprint != incoming.fingerprint():
                changed += take_changes(floor, uow, source.order_id, incoming)
        uow.commit()
    return changed


def want_pictures(works: Works, orders: Sequence[IncomingOrder]) -> None:
    """Have the articles' pictures fetched, when there is time for it."""
    if works.pictures is not None:
        works.pictures.want(line.picture for one in orders for line in one.lines if line.picture)


def with_levels(
    orders: Sequence[IncomingOrder], services: Mapping[str, Any]
) -> Sequence[IncomingOrder]:
    """Say in our words what the customers chose, where the shop's option is mapped."""
    return [
        replace(one, service_wanted=str(services[one.service_wanted]))
        if services.get(one.service_wanted)
        else one
        for one in orders
    ]


def floor_of(works: Works) -> Floor:
    """The worker as a station, for verbs that it shares with the benches."""
    return Floor(works.begin, lambda: works.settings, dict)
