"""A worker that stood still between the intent and the call: suspended, swapped out, stopped.

Whoever took its item over may have been told that nothing was sent, and have sent it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.fakes import FakeCarrier, Fate, FindableCarrier
from tests.services.shop import Shop
from workstation.domain.errors import Unavailable
from workstation.ports.carrier import EffectKind
from workstation.services import notify_customer, print_label
from workstation.services.hand_over import hand_over
from workstation.services.outbox import MAX_TRIES
from workstation.services.works import no_checkpoint

EFFECTS: dict[str, Callable[[Shop], int]] = {
    "buy": lambda shop: len(shop.carrier.ledger),
    "print": lambda shop: len(shop.printer.printed),
    "send": lambda shop: len(shop.mail.taken),
}
DOUBTS = {"print": print_label.DOUBT, "send": notify_customer.DOUBT}


def stand_still(shop: Shop, effect: str, meanwhile: Callable[[Shop], None]) -> None:
    """Let the worker sleep through its lease just before its first call of a kind."""

    def checkpoint(point: str) -> None:
        if point == f"{effect}:before" and shop.checkpoint is checkpoint:
            shop.checkpoint = lambda _: None
            shop.database.clock.sleep(shop.settings.timing.lease + 1)
            meanwhile(shop)

    shop.checkpoint = checkpoint


@pytest.mark.parametrize("effect", EFFECTS)
def test_nothing_is_sent_late_and_it_is_tried_again(shop: Shop, effect: str) -> None:
    shop.set(messages={"undo_seconds": 0.0})
    seen: list[int] = []
    stand_still(shop, effect, lambda shop: seen.append(EFFECTS[effect](shop)))
    shop.pack()
    shop.wait(5)
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    shop.work()
    shop.wait(5)
    assert seen == [0]
    assert [count(shop) for count in EFFECTS.values()] == [1, 1, 1]
    assert not shop.open()


@pytest.mark.parametrize("effect", EFFECTS)
def test_who_took_over_sent_it_and_the_late_one_sends_nothing(shop: Shop, effect: str) -> None:
    shop.carrier = FakeCarrier(EffectKind.ASK)

    def take_over(shop: Shop) -> None:
        other = replace(shop.outbox, owner="the other")
        while other.run_once():
            pass
        shop.answer("not_bought" if effect == "buy" else "again")
        while other.run_once():
            pass

    shop.set(messages={"undo_seconds": 0.0})
    stand_still(shop, effect, take_over)
    shop.ship()
    shop.work()
    assert [count(shop) for count in EFFECTS.values()] == [1, 1, 1]
    assert not shop.open()


def test_a_look_up_carrier_sells_once_to_the_quick_and_the_late(shop: Shop) -> None:
    shop.carrier = FindableCarrier(EffectKind.LOOK_UP, settle=20)

    def take_over(shop: Shop) -> None:
        replace(shop.outbox, owner="the other").run_once()

    stand_still(shop, "buy", take_over)
    shop.pack()
    assert len(shop.carrier.ledger) == 1


@pytest.mark.parametrize("effect", ["print", "send"])
def test_again_said_of_a_dead_line_sends_nothing_twice(shop: Shop, effect: str) -> None:
    """The line is dead for hours; then one call goes through, and its result cannot be saved."""
    shop.set(messages={"undo_seconds": 0.0})
    parcel = shop.pack() if effect == "send" else None
    far = shop.printer if effect == "print" else shop.mail
    far.next(*[Fate.AWAY] * MAX_TRIES)
    if parcel is None:
        shop.pack()
    else:
        hand_over(shop.floor, parcel.tracking_number, "")
    shop.work()
    for _ in range(MAX_TRIES - 1):
        shop.wait(400)
    shop.checkpoint = busy_after(effect)
    shop.wait(400)
    shop.checkpoint = no_checkpoint
    assert EFFECTS[effect](shop) == 1
    assert [row.cause.partition(":")[0] for row in shop.asking()] == ["unavailable"]
    shop.answer("again")
    shop.work()
    assert EFFECTS[effect](shop) == 1
    assert [row.cause.partition(":")[0] for row in shop.asking()] == [DOUBTS[effect]]


def busy_after(effect: str) -> Callable[[str], None]:
    """A database that is locked just when the result is to be saved."""

    def checkpoint(point: str) -> None:
        if point == f"{effect}:after":
            raise Unavailable("The database is busy.", "Try again in a moment.")

    return checkpoint
