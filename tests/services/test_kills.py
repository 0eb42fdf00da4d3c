"""Killed at every commit and every outside call, here in one process: by the far side's ledgers
nothing is bought twice, nothing sent twice, nothing lost, and every doubt is parked.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

import pytest

from tests.databases import Database
from tests.fakes import FakeCarrier, Fate, FindableCarrier, TwoStepCarrier
from tests.services.shop import MUG, UNDO, Shop
from workstation.domain.messages import MessageState
from workstation.domain.shipments import LabelState
from workstation.ports.carrier import EffectKind
from workstation.services.answer_question import answer, retry
from workstation.services.hand_over import hand_over

CARRIERS: dict[str, Callable[[], FakeCarrier]] = {
    "keyed": lambda: FakeCarrier(EffectKind.KEYED),
    "look-up": lambda: FindableCarrier(EffectKind.LOOK_UP, settle=20),
    "two-step": lambda: TwoStepCarrier(EffectKind.LOOK_UP, settle=20),
    "ask": lambda: FakeCarrier(EffectKind.ASK),
}


class Killed(BaseException):
    """The process is gone: nobody catches this."""


@dataclass
class Killer:
    """Kills at the n-th commit or outside call after it was armed, then at the next n-th."""

    kills: list[int] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    seen: int = 0

    def arm(self, *kills: int) -> None:
        self.kills, self.where, self.seen = list(kills), [], 0

    def __call__(self, point: str) -> None:
        self.seen += 1
        if self.kills and self.seen >= self.kills[0]:
            self.kills.pop(0)
            self.seen = 0
            self.where.append(point)
            raise Killed(point)


class Shift:
    """One parcel after the other, from the closed box to the customer's message, with kills."""

    def __init__(self, database: Database, carrier: FakeCarrier) -> None:
        self.killer = Killer()
        self.shop = Shop(database, carrier=carrier, checkpoint=self.killer)
        self._numbers = count(1001)
        self._restart()

    def ship(self, *kills: int) -> list[str]:
        """Ship one parcel, killed at these points; tells where that was."""
        self.number = str(next(self._numbers))
        self.shop.order(self.number)
        self.shop.scan(self.number, MUG)
        self.killer.arm(*kills)
        for _ in range(80):
            try:
                self.shop.work()
            except Killed:
                self._restart()
                self.shop.database.clock.sleep(self.shop.settings.timing.lease + 1)
                continue
            if self._told():
                where = self.killer.where
                self.killer.arm()
                self._holds_true()
                return where
            self._settle()
            self.shop.database.clock.sleep(UNDO / 3)
        raise AssertionError(f"the shift does not end: {self.shop.open()}")

    def _restart(self) -> None:
        self.shop.begin = self.shop.database.station(checkpoint=self.killer)

    def _told(self) -> bool:
        parcel = self.shop.parcel(self.number)
        with self.shop.database.begin() as uow:
            states = [message.state for message in uow.messages.of_parcel(parcel.id)]
        return MessageState.SENT in states

    def _settle(self) -> None:
        """A person answers each question truly; the parcel goes to the door when it can."""
        parcel = self.shop.parcel(self.number)
        sold = self.shop.carrier.sold_to(parcel.key)
        printed = any(parcel.tracking_number.encode() in page for page in self.shop.printer.printed)
        truth = {
            "buy_doubt": f"bought:{sold[0].tracking_number}" if sold else "not_bought",
            "print_doubt": "yes" if parcel.tracking_number and printed else "again",
            "message_doubt": "sent" if self._mails() else "again",
        }
        for row in self.shop.asking():
            answer(self.shop.floor, row.id, truth[row.cause.partition(":")[0]])
        for row in self.shop.refused():
            retry(self.shop.floor, row.id)
        if parcel.label is LabelState.LIVE and parcel.handed_over_at is None:
            hand_over(self.shop.floor, parcel.tracking_number, "")

    def _mails(self) -> int:
        tracking = self.shop.parcel(self.number).tracking_number
        return sum(tracking in mail.message.text for mail in self.shop.mail.taken)

    def _holds_true(self) -> None:
        parcel = self.shop.parcel(self.number)
        sold = [sale for sale in self.shop.carrier.ledger if sale.client_ref.startswith(parcel.key)]
        assert [sale.tracking_number for sale in sold] == [parcel.tracking_number], "bought twice"
        assert self._mails() == 1, "lost, or sent twice"
        assert not self.shop.asking()


@pytest.fixture(params=list(CARRIERS))
def carrier(request: pytest.FixtureRequest) -> FakeCarrier:
    return CARRIERS[request.param]()


def test_killed_once_at_every_point_of_the_way(
    sqlite_database: Database, carrier: FakeCarrier
) -> None:
    shift = Shift(sqlite_database, carrier)
    places = []
    for point in count(1):
        where = shift.ship(point)
        if not where:
            break
        places += where
    outside = {place for place in places if not place.startswith("commit")}
    assert {"buy:before", "buy:after", "print:before", "print:after", "send:before"} <= outside
    assert places.count("commit:before") > 10


@pytest.mark.parametrize("fate", [Fate.LOST_BEFORE, Fate.LOST_AFTER])
def test_killed_while_a_lost_answer_is_being_settled(
    sqlite_database: Database, carrier: FakeCarrier, fate: Fate
) -> None:
    shift = Shift(sqlite_database, carrier)
    for point in range(4, 18):
        carrier.fates.clear()
        carrier.next(fate)
        shift.ship(point)


def test_killed_twice_at_random(sqlite_database: Database, carrier: FakeCarrier) -> None:
    shift = Shift(sqlite_database, carrier)
    chance = random.Random(7)
    for _ in range(25):
        carrier.fates.clear()
        carrier.next(chance.choice([Fate.WELL, Fate.LOST_BEFORE, Fate.LOST_AFTER]))
        shift.ship(chance.randint(1, 30), chance.randint(1, 12))
