"""Works one shop's lane until nothing is due: `python -m tests.crash.push_child FOLDER POINT NTH`.

The process kills itself where it passes the point for the NTH time (0 = never).
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

LANE = "shop:web"
OWNER = "bench:"


def work(folder: Path, point: str, nth: int) -> None:
    """Work the lane as a worker that was just started does."""
    from workstation.bootstrap import Home, make_outbox

    passed = 0

    def checkpoint(name: str) -> None:
        nonlocal passed
        passed += name == point
        if nth and name == point and passed == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    with closing(Home(folder)) as home:
        home.checkpoint = checkpoint
        outbox = make_outbox(home, owner=f"{OWNER}{os.getpid()}")
        with home.begin()() as uow:
            uow.work.lapse(owner_prefix=OWNER)
            uow.commit()
        while True:
            if outbox.run_once([LANE]):
                continue
            with home.begin()() as uow:
                seconds = uow.work.seconds_to_next([LANE])
            if seconds is None or seconds > 5:
                return
            home.clock.sleep(max(seconds, 0.01))


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
