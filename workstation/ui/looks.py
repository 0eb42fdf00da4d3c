"""Questions to the worker whose answers come as rows: asked once, read again at each news."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Look:
    """How a question stands: "waiting", "well" or "trouble", a sentence, and what was found."""

    state: str
    sentence: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)


class Looks:
    """The open questions of one screen, by name; a name asked anew forgets the older question."""

    def __init__(self, desk: Desk, jobs: Jobs, failed: Callable[[WorkstationError], None]) -> None:
        self._desk, self._jobs, self._failed = desk, jobs, failed
        self._open: dict[str, tuple[WorkId | None, Callable[[Look], None]]] = {}

    def ask(self, name: str, verb: Callable[[], WorkId], answered: Callable[[Look], None]) -> None:
        """Put a question; `answered` hears "waiting" at once, then the end of it."""
        self._open[name] = (None, answered)
        answered(Look(WAITING))
        self._jobs.desk(
            verb,
            lambda work_id: self._asked(name, work_id, answered),
            lambda error: self._refused(name, error),
        )

    def look(self) -> None:
        """Something changed in the database: see what became of the questions."""
        for name, (work_id, _) in tuple(self._open.items()):
            if work_id is not None:
                self._read(name, work_id)

    def forget(self, name: str) -> None:
        """Nobody waits for this answer any more."""
        self._open.pop(name, None)

    def _asked(self, name: str, work_id: WorkId, answered: Callable[[Look], None]) -> None:
        if name in self._open:
            self._open[name] = (work_id, answered)
            self._read(name, work_id)

    def _read(self, name: str, work_id: WorkId) -> None:
        desk = self._desk

        def read() -> Look:
            state, sentence = desk.check_result(work_id)
            data = desk.devices.data(work_id) if state != WAITING else {}
            return Look(state, sentence, data)

        self._jobs.read(read, lambda look: self._answered(name, work_id, look), self._failed)

    def _answered(self, name: str, work_id: WorkId, look: Look) -> None:
        asked = self._open.get(name)
        if asked is None or asked[0] != work_id or look.state == WAITING:
            return
        del self._open[name]
        asked[1](look)

    def _refused(self, name: str, error: WorkstationError) -> None:
        self._open.pop(name, None)
        self._failed(error)
