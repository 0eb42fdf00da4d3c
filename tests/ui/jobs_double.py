"""Jobs done at once on the calling thread, so that presenters are tested without threads or Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workstation.domain.errors import WorkstationError


class JobsAtOnce:
    """Fits `workstation.ui.jobs.Jobs`. Errors that nobody takes are collected in `untaken`."""

    def __init__(self) -> None:
        self.untaken: list[WorkstationError] = []

    def desk(
        self, work: Callable[[], Any], done: Callable[[Any], None],
        failed: Callable[[WorkstationError], None] | None = None,
    ) -> None:  # fmt: skip
        try:
            result = work()
        except WorkstationError as error:
            (failed or self.untaken.append)(error)
        else:
            done(result)

    read = desk
