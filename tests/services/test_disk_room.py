"""A nearly full disk: nothing is bought whose label might find no room, and it says so."""

from __future__ import annotations

import pytest

from tests.fakes import FakeCarrier, Fate
from tests.services.shop import MUG, Shop
from workstation.domain.shipments import LabelState
from workstation.ports.carrier import EffectKind
from workstation.services.outbox import MAX_TRIES

MB = 1024 * 1024


def test_nothing_is_bought_below_the_floor_and_it_goes_on_by_itself_above_it(shop: Shop) -> None:
    free = 499 * MB
    shop.free_bytes = lambda: free
    shop.order()
    shop.scan("1001", MUG)
    for _ in range(MAX_TRIES + 2):
        shop.wait(3.0)
    assert shop.carrier.calls == 0
    (row,) = shop.open()
    assert row.last_error == (
        "Only 499 MB are free on this computer's disk; 500 are needed. "
        "Make room; the label is then bought by itself."
    )
    assert not shop.asking()
    # The bench packs on meanwhile.
    shop.order("1002")
    shop.scan("1002", MUG)
    free = 500 * MB
    shop.wait(3.0)
    assert [parcel.label for n in ("1001", "1002") for parcel in shop.parcels(n)] == [
        LabelState.LIVE,
        LabelState.LIVE,
    ]
    assert shop.carrier.calls == 2


@pytest.mark.parametrize("floor", [0, 200])
def test_the_floor_is_a_setting(shop: Shop, floor: int) -> None:
    shop.free_bytes = lambda: 200 * MB
    shop.set(database={"room_mb": floor})
    shop.pack()
    assert shop.carrier.calls == 1


def test_a_purchase_that_may_have_gone_through_is_found_out_on_a_full_disk_too(shop: Shop) -> None:
    free = 900 * MB
    shop.free_bytes = lambda: free
    shop.carrier = FakeCarrier(EffectKind.KEYED)
    shop.carrier.next(Fate.LOST_AFTER)
    shop.order()
    shop.scan("1001", MUG)
    shop.work()
    free = 100 * MB
    shop.wait(30.0)
    assert shop.parcel().label is LabelState.LIVE
    assert len(shop.carrier.ledger) == 1
