"""The outbox runner: claims one work item, lets its handler work it, and puts it where it belongs.

A handler makes its own short transactions and concludes its item in the commit that stores the
result. What it raises is judged here: nothing happened (try later), refused (somebody must change
something), in doubt (put back with its intent, which is settled when the item is claimed again).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from workstation.config import Settings
from workstation.domain.errors import (
    BUSY,
    HELD,
    NO_PLACE,
    DeviceProblem,
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import ClaimLost, WorkItem
from workstation.services.places import Rests
from workstation.services.telling import MESSAGES_LANE
from workstation.services.works import Works

log = logging.getLogger(__name__)

MAX_TRIES = 12
"""After so many tries in vain a person is asked."""
MAX_WAIT = 300.0

Handler = Callable[[Works, WorkItem], None]

MESSAGES_AT_ONCE = 4
"""Each waits for the mail server most of its time; many servers take no more lines from one."""

STILL_UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Outbox:
    """The runner of one process; `owner` names it in the claims."""

    works: Works
    handlers: Mapping[str, Handler]
    owner: str
    _rests: Rests = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rests", Rests(self.works.clock.monotonic))

    def rest_left(self, lane: str) -> float:
        """Seconds for which the far side of a lane asked to be left alone; 0 when it did not."""
        return self._rests.left(lane)

    def run_once(self, lanes: Sequence[str] = ()) -> bool:
        """Work one due item of the lanes (all when empty); False when nothing is due.

        Of a named lane that rests nothing is due: one asked-for pause is one for the whole lane.
        """
        if lanes:
            lanes = [lane for lane in lanes if not self.rest_left(lane)]
            if not lanes:
                return False
        lease = self.works.settings.timing.lease
        width = max((hands_of(self.works.settings, lane) for lane in lanes), default=1)
        # A claim that is lost is claimed anew; every intent is written behind it, and lasts.
        with self.works.begin(lasting=False) as uow:
            item = uow.work.claim(owner=self.owner, lease_seconds=lease, lanes=lanes, width=width)
            uow.commit()
        if item is None:
            return False
        self.work(item)
        return True

    def work(self, item: WorkItem) -> None:
        """Let the item's handler work it and conclude what it raised."""
        handler = self.handlers.get(item.kind)
        try:
            if handler is None:
                raise Refused(f"This version does not know {item.kind!r}.", "Update Packbench.")
            handler(self.works, item)
        except ClaimLost:
            log.warning("work %s was taken over; its result was not written", item.id)
        except Unavailable as error:
            if error.code in (BUSY, HELD) and error.retry_after:
                self._rests.rest(item.lane, error.retry_after)
            if error.code in (HELD, NO_PLACE):
                self._not_tried(item, str(error), error.retry_after or 0.0)
            else:
                self._later(item, str(error), error.retry_after)
        except DeviceProblem as error:
            self._not_tried(item, str(error), device_wait(self.works))
        except (Refused, NotConfigured) as error:
            cause = f"{item.kind}:{item.lane}:refused"
            reason = str(error)
            self._conclude(item, lambda uow: uow.work.refuse(item, reason=reason, cause=cause))
        except OutcomeUnknown as error:
            # A database that went away in the middle of a commit ends here. If that commit
            # concluded the item, the claim is lost and nothing is written; else its intent, if
            # there is one, is settled by whoever claims the item next.
            self._later(item, str(error), None)
        except WorkstationError as error:
            self._later(item, str(error), None)
        except Exception:
            log.exception("work %s failed by a bug", item.id)
            self._conclude(
                item,
                lambda uow: uow.work.refuse(
                    item,
                    reason="Packbench made a mistake here; the log has the details.",
                    cause=f"{item.kind}:bug",
                ),
            )

    def _not_tried(self, item: WorkItem, reason: str, wait: float) -> None:
        self._conclude(
            item,
            lambda uow: uow.work.later(item, seconds=wait, reason=reason, count_try=False),
        )

    def _later(self, item: WorkItem, reason: str, retry_after: float | None) -> None:
        if item.tries >= MAX_TRIES:
            self._conclude(
                item,
                lambda uow: uow.work.ask(
                    item,
                    question=f"{reason} Try again?",
                    cause=f"{STILL_UNAVAILABLE}:{item.lane}",
                ),
            )
            return
        base = self.works.settings.timing.retry
        wait = retry_after if retry_after is not None else min(MAX_WAIT, base * 2**item.tries)
        self._conclude(item, lambda uow: uow.work.later(item, seconds=wait, reason=reason))

    def _conclude(self, item: WorkItem, write: Callable[[UnitOfWork], None]) -> None:
        try:
            with self.works.begin() as uow:
                write(uow)
                uow.commit()
        except ClaimLost:
            log.warning("work %s was taken over before it was put back", item.id)
        except WorkstationError as error:
            # The database is away: the lease runs out, and the item is claimed again.
            log.warning("work %s could not be put back: %s", item.id, error.title)


def width_of(settings: Settings, lane: str) -> int:
    """How many items of a lane may run at once: one, but several messages, and as many purchases
    as the account allows.

    Where the order counts, at a printer above all, it is one.
    """
    if lane == MESSAGES_LANE:
        return MESSAGES_AT_ONCE
    kind, _, key = lane.partition(":")
    if kind != "carrier":
        return 1
    return next((one.parallel for one in settings.carriers if one.key == key), 1)


def hands_of(settings: Settings, lane: str) -> int:
    """How many items of a lane are worked at once: as many as may run, and on a carrier's a few
    more, made ready while the others are out.

    Where several computers share a server's database each would have a few more, so there are none.
    """
    width = width_of(settings, lane)
    if not lane.startswith("carrier:") or settings.database.url:
        return width
    return width + width // 4


def device_wait(works: Works) -> float:
    """Seconds until a device that needs a hand is asked again: soon, so that it goes on by
    itself.
    """
    return min(2.0, works.settings.timing.retry)
