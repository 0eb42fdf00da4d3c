"""The smallest whole story: one order from its file to the customer's message, on one thread.

Each step looks at how things stand before it acts, so that a story that was killed anywhere is
simply played again on the same database.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from workstation.bootstrap import Home, make_desk, make_outbox
from workstation.demo.world import World
from workstation.domain.errors import OutcomeUnknown, Unavailable
from workstation.domain.messages import MessageState
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.labels import PrintState
from workstation.ports.views import OrderDetail, ParcelRow
from workstation.ports.work import WorkState

CODES = ("2000482000039", "2000482000046")


def order_file(number: str, email: str) -> bytes:
    """One order of two articles, as any shop would write it."""
    heading = "Order,Date,Name,Email,Address,City,Postcode,Country,Phone,SKU,Item,Quantity,"
    to = f"2026-11-19,Ada Example,{email},Long Road 1,Berlin,10115,DE,+49 30 1234567"
    customs = "4.50 EUR,3401.11,TR,Toilet soap"
    lines = [
        f"{number},{to},SKU-{n},Soap {n},1,{code},110,{customs}" for n, code in enumerate(CODES)
    ]
    more = "Barcode,Weight (g),Price,HS Code,Origin,Customs Description"
    return "\n".join([heading + more, *lines]).encode() + b"\n"


@dataclass(slots=True)
class Person:
    """Answers what is asked from the far sides' own ledgers, and from nothing else."""

    world: World
    number: str
    email: str
    scans: bool = False
    """Prove a print by scanning the label that came out, instead of pressing a key."""

    def answer(self, cause: str, tracking_number: str) -> str:
        match cause.partition(":")[0]:
            case "buy_doubt":
                sold = [sale for sale in self.world.sold() if sale["order_number"] == self.number]
                return f"bought:{sold[0]['tracking_number']}" if sold else "not_bought"
            case "print_doubt":
                return "yes" if self.came_out(tracking_number) else "again"
            case "message_doubt":
                return "sent" if any(m["to"] == self.email for m in self.world.mails()) else "again"
            case _:
                return "again"

    def came_out(self, tracking_number: str) -> bool:
        # The paper moves on after the last byte came in.
        while self.world.do("state")["state"]["queued"]:
            pass
        return any(tracking_number in label["barcodes"] for label in self.world.printed())


@dataclass(slots=True)
class Story:
    """One order's way, played as far as it goes without an answer, or with a person's."""

    home: Home
    number: str
    email: str
    owner: str
    person: Person | None = None
    vary: Callable[[Home], None] = lambda home: None
    seconds: float = 25.0
    troubles: list[str] = field(default_factory=list)

    def play(self) -> dict[str, Any]:
        """Play, and tell how it stands: finished, parked questions, refusals."""
        self.home.begin()
        self.vary(self.home)
        desk = make_desk(self.home)
        outbox = make_outbox(self.home, owner=self.owner)
        end = self.home.clock.monotonic() + self.seconds
        lapsed = False
        answered: list[str] = []
        while self.home.clock.monotonic() < end:
            try:
                if not lapsed:
                    self._lapse()
                    lapsed = True
                elif not self._step(desk, outbox, answered):
                    break
            except (Unavailable, OutcomeUnknown) as error:
                # The database is away: whoever is at work looks again in a moment.
                self.troubles.append(error.title)
                self.home.clock.sleep(0.1)
        return self._told(desk, answered)

    def _step(self, desk: Any, outbox: Any, answered: list[str]) -> bool:
        """Do what is to do now, or wait for what comes next; False when nothing does."""
        wait = self._seconds_to_next()
        if wait == 0:
            outbox.run_once()
            return True
        if self._bench(desk):
            return True
        if wait is not None:
            self.home.clock.sleep(min(max(wait, 0.002), 1.0))
            return True
        rows = desk.views.outbox()
        asked = [row for row in rows if row.state is WorkState.ASK]
        refused = [row for row in rows if row.state is WorkState.REFUSED]
        if self.person is None or not (asked or refused):
            return False
        for row in refused:
            desk.retry(row.id)
            answered.append(f"{row.kind}=retry")
        for row in asked:
            words = self._say(desk, row)
            answered.append(f"{row.cause.partition(':')[0]}={words.partition(':')[0]}")
        return True

    def _say(self, desk: Any, row: Any) -> str:
        assert self.person is not None
        words = self.person.answer(row.cause, row.tracking_number)
        if words == "yes" and self.person.scans:
            desk.scan(self.number)
            desk.scan(row.tracking_number)
            return "scan"
        desk.answer(row.id, words)
        return words

    def _lapse(self) -> None:
        """What `packbench worker` does first: its predecessor on this bench is dead."""
        with self.home.begin()() as uow:
            uow.work.lapse(owner_prefix=f"{self.home.settings.station.name}:")
            uow.commit()

    def _seconds_to_next(self) -> float | None:
        with self.home.begin()() as uow:
            return uow.work.seconds_to_next()

    def _bench(self, desk: Any) -> bool:
        """Do the packer's next step, if there is one to do now."""
        order: OrderDetail | None = desk.views.find_order(self.number)
        if order is None:
            name = f"{self.number}.csv"
            desk.import_file(name, order_file(self.number, self.email), None, "")
            return True
        left = order.order.to_pack_now
        if left:
            on_bench = desk.bench().bench
            desk.scan(self.number if on_bench is None else left[0].barcode)
            return True
        rows = self._parcels(desk)
        row = rows[0]
        if row.label is LabelState.LIVE and row.status is ParcelStatus.PACKED:
            on_bench = desk.bench().bench
            if row.print_state is PrintState.CONFIRMED:
                if on_bench is not None and not on_bench.label.scanned_back:
                    desk.scan(row.tracking_number)
                else:
                    desk.hand_over(row.tracking_number, "")
                return True
        return False

    def _parcels(self, desk: Any) -> list[ParcelRow]:
        since = self.home.clock.now() - timedelta(days=1)
        return [
            row
            for row in desk.views.parcels(since=since, limit=200)
            if row.order_number == self.number and row.status is not ParcelStatus.CANCELLED
        ]

    def _told(self, desk: Any, answered: list[str]) -> dict[str, Any]:
        outbox = desk.views.outbox()
        order = desk.views.find_order(self.number)
        parcels = self._parcels(desk) if order else []
        messages = [message for row in parcels for message in row.messages]
        return {
            "finished": not outbox
            and len(parcels) == 1
            and parcels[0].status is ParcelStatus.HANDED_OVER
            and [m.state for m in messages] == [MessageState.SENT],
            "parked": [
                {"cause": row.cause, "question": row.question, "about": row.about}
                for row in outbox
                if row.state is WorkState.ASK
            ],
            "open": [[row.kind, row.state, row.last_error] for row in outbox],
            "answered": answered,
            "troubles": self.troubles,
            "tracking": [row.tracking_number for row in parcels],
            "stands": [
                [row.status, row.label, row.print_state, [m.state for m in row.messages]]
                for row in parcels
            ],
        }


def tell(path: Path, told: dict[str, Any]) -> None:
    """Write what the parent reads, whole or not at all."""
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(told), encoding="utf-8")
    partial.replace(path)
