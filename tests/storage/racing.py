"""Run in processes of their own by the race tests: claims work and says what it got."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from tests.databases import open_address
from workstation.storage.unit_of_work import units_of_work


class RealClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        raise NotImplementedError

    def sleep(self, seconds: float) -> None:
        raise NotImplementedError


def main(address: str, owner: str) -> None:
    """Claim and finish until nothing is left; print the ids of the items that were mine."""
    begin = units_of_work(open_address(address), clock=RealClock())
    print("ready", flush=True)
    sys.stdin.readline()
    while True:
        with begin() as uow:
            item = uow.work.claim(owner=owner, lease_seconds=60)
            left = uow.work.seconds_to_next()
            uow.commit()
        if item is None:
            if left is None:
                break
            continue
        with begin() as uow:
            seen = uow.setting(item.lane) or {"open": 0, "most": 0, "done": 0}
            # A lane runs one item at a time: nobody else may be between these two commits.
            most = max(seen["most"], seen["open"] + 1)
            uow.set_setting(item.lane, {**seen, "open": seen["open"] + 1, "most": most})
            uow.commit()
        with begin() as uow:
            seen = uow.setting(item.lane)
            assert seen is not None
            done = {**seen, "open": seen["open"] - 1, "done": seen["done"] + 1}
            uow.set_setting(item.lane, done)
            uow.work.done(item)
            uow.commit()
        print(item.id, flush=True)
    begin.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
