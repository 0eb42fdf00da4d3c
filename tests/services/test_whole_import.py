"""Orders from a shop's simulator through the whole service into the database: bad ones, and such as
change while they are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.services.shop import Shop
from tests.shops.benches import Bench, bench
from workstation.domain.values import OrderId
from workstation.services.pull_orders import PullReport, pull_orders
from workstation.shops.answers import LONGEST_NOTE

KINDS = ("woocommerce (core)", "shopify")


@contextmanager
def connected(shop: Shop, name: str, base: Path) -> Iterator[Bench]:
    with bench(name, base) as made:
        shop.set(shops=[{"key": "web", "kind": name.partition(" ")[0], "first_days": 5000}])
        shop.more_shops["web"] = made.shop
        yield made


def stored(shop: Shop) -> list[tuple[str, str, str]]:
    """(number, the shop's own name, city) of every order that is here."""
    with shop.database.begin() as uow:
        found = uow.shops.unfinished("web", after=OrderId(0), limit=10_000)
        orders = [(uow.orders.get(source.order_id), source.remote_id) for source in found]
        uow.commit()
    return [(one.number, name, one.recipient.city) for one, name in orders if one is not None]


@pytest.mark.parametrize("name", KINDS)
def test_of_a_shop_that_changes_meanwhile_nothing_is_lost_or_doubled(
    shop: Shop, name: str, tmp_path: Path
) -> None:
    with connected(shop, name, tmp_path) as there:
        orders = [there.book.add(1) for _ in range(220)]
        turn = iter(range(0, 220, 9))

        def meanwhile(report: PullReport) -> bool:
            for place in (next(turn, None), next(turn, None)):
                if place is not None:
                    orders[place].city = f"Ankara {report.pages}"
                    there.book.touch(orders[place])
            if report.pages < 6:
                there.book.add(1)
            return True

        pull_orders(shop.works, "web", progress=meanwhile)
        pull_orders(shop.works, "web")
        here = stored(shop)
        assert len(here) == len(there.book.orders)
        assert len({remote for _, remote, _ in here}) == len(there.book.orders)
        cities = {remote: city for _, remote, city in here}
        assert all(
            cities[there.remote(order.id)] == order.city for order in there.book.orders.values()
        )


def test_bad_orders_are_told_and_keep_nothing_else_out(shop: Shop, tmp_path: Path) -> None:
    with connected(shop, KINDS[0], tmp_path) as there:
        book = there.book
        book.add(1, currency="Bitcoin")
        empty = book.add(1)
        empty.items.clear()
        book.add(*([1] * 5000))
        book.add(-2)
        book.add(1, note="<b>Ring</b> twice<script>alert(1)</script>")
        book.add(1, note="x" * 1_000_000)
        good = book.add(2)
        report = pull_orders(shop.works, "web")
        again = pull_orders(shop.works, "web")
        assert len(report.bad) >= 1
        assert (again.new, again.changed) == (0, 0)
        assert report.new + len(report.bad) == len(book.orders)
        assert report.cannot_ship == 1
        rows = {remote: number for number, remote, _ in stored(shop)}
        assert there.remote(good.id) in rows
        with shop.database.begin() as uow:
            notes = []
            lines = []
            for number in rows.values():
                (one, *_) = uow.orders.by_number(number)
                notes.append(one.note)
                lines.append(len(one.lines))
            uow.commit()
        assert max(lines) == 5000
        assert all("<" not in note and len(note) <= LONGEST_NOTE for note in notes)
        opened = shop.scan(rows[there.remote(good.id)])
        assert opened.bench is not None
