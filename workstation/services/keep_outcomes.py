"""Keeping the outcomes of parcels true, behind everything else, so that reports are quick.

Whatever happens to an order is an event: the orders of new events are reckoned anew. What stood
there before the first report is reckoned from the newest order backwards.
"""

from __future__ import annotations

from datetime import timedelta

from workstation.domain.outcomes import outcome_of
from workstation.domain.values import OrderId
from workstation.ports.unit_of_work import UnitsOfWork

EVENTS, ORDERS = 5_000, 100
SETTLED, FULL = timedelta(seconds=60), timedelta(seconds=5)
"""On a server an event may be committed after one with a higher number: what is as young as this
is looked at again."""


class OutcomeKeeper:
    """Does a little at each call; what it has seen of the newest events it keeps in mind."""

    def __init__(self, begin: UnitsOfWork) -> None:
        self._begin = begin
        self._seen: set[int] = set()
        self.behind = False
        """The last step left something over: the next one need not wait for new events."""

    def step(self, *, zone: str) -> bool:
        """Reckon the next orders; False when nothing is left to do.

        The write lock is held for the writing alone: reading comes before it.
        """
        with self._begin() as uow:
            found = uow.outcomes
            kept, now = found.progress()
            state: dict[str, int]
            if kept is None:
                state = {
                    "event": found.last_event(), "known": found.last_event(),
                    "orders": found.last_order(),
                }  # fmt: skip
            else:
                state = dict(kept)
            marks = found.events_after(state["event"], limit=EVENTS)
            fresh = [mark for mark in marks if mark.id not in self._seen]
            waiting = list(dict.fromkeys(mark.order_id for mark in fresh))
            touched = waiting[:ORDERS]
            taken = set(touched)
            done = [mark for mark in fresh if mark.order_id in taken]
            older: list[OrderId] = []
            if not fresh and state["orders"]:
                older = list(found.orders_from(state["orders"], limit=ORDERS))
                state["orders"] = older[-1] - 1 if older else 0
            outcomes = [
                outcome_of(story, zone=zone)
                for order_id in (*touched, *older)
                for story in found.stories(order_id)
            ]
            self._seen.update(mark.id for mark in done)
            full = len(marks) == EVENTS
            before = now - (FULL if full else SETTLED)
            for mark in marks:
                if mark.id not in self._seen or mark.at > before:
                    break
                state["event"] = mark.id
            state["known"] = max([state["known"], *(mark.id for mark in done)])
            self.behind = bool(older) or len(waiting) > len(touched)
            if state == kept:
                return False
            for outcome in outcomes:
                found.put(outcome)
            found.keep(state)
            uow.commit()
        self._seen = {event for event in self._seen if event > state["event"]}
        return bool(done or older)
