"""What the virtual printer drew, newest first, and the buttons of its front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import WorkstationError

if TYPE_CHECKING:
    from workstation.ui.jobs import Jobs

KEPT = 200
"""More pictures than anybody looks through; older ones stay in the folder."""

ZOOMS = (-4, -3, -2, 1, 2, 3)
"""Whole multiples; -2 is one picture point for a square of two by two dots."""


@dataclass(frozen=True, slots=True)
class PrinterControl:
    """The virtual printer's buttons. Each call may take a moment and raises `WorkstationError`.

    `state` tells "ready", "paper_out", "paused" or another word of the printer's port.
    """

    state: Callable[[], str]
    paper_out: Callable[[], None]
    load_paper: Callable[[], None]
    pause: Callable[[], None]
    resume: Callable[[], None]


class PanelView(Protocol):
    """What the presenter needs of the panel."""

    def show_pictures(self, pictures: Sequence[Path], current: int) -> None: ...

    def show_zoom(self, zoom: int) -> None: ...

    def show_state(self, state: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class PanelPresenter:
    """Stays on the newest picture until somebody looks at an older one."""

    def __init__(self, folder: Path, control: PrinterControl, jobs: Jobs, view: PanelView) -> None:
        self._folder = folder
        self._control = control
        self._jobs = jobs
        self._view = view
        self._pictures: tuple[Path, ...] = ()
        self._current: Path | None = None
        self._follow = True
        self._looked = False
        self._zoom = ZOOMS.index(-2)
        self._state = ""

    def reload(self) -> None:
        """Read the folder and ask the printer how it is."""
        self._jobs.read(
            lambda: (_pictures(self._folder), self._control.state()),
            lambda answer: self._show(*answer),
            self._view.show_problem,
        )

    def select(self, place: int) -> None:
        """Look at the picture at this place of the list, 0 being the newest."""
        if 0 <= place < len(self._pictures):
            self._current = self._pictures[place]
            self._follow = place == 0
            self._view.show_pictures(self._pictures, place)

    def step(self, by: int) -> None:
        """Look at an older (+1) or newer (-1) picture."""
        if self._current in self._pictures:
            self.select(self._pictures.index(self._current) + by)

    def zoom(self, by: int) -> None:
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + by))
        self._view.show_zoom(ZOOMS[self._zoom])

    def paper_key(self) -> None:
        """Take the paper out, or load it when it is out."""
        out = self._state == "paper_out"
        self._press(self._control.load_paper if out else self._control.paper_out)

    def pause_key(self) -> None:
        """Pause, or go on."""
        paused = self._state == "paused"
        self._press(self._control.resume if paused else self._control.pause)

    def _press(self, button: Callable[[], None]) -> None:
        def work() -> str:
            button()
            return self._control.state()

        self._jobs.read(work, self._show_state, self._view.show_problem)

    def _show_state(self, state: str) -> None:
        self._state = state
        self._view.show_state(state)

    def _show(self, pictures: tuple[Path, ...], state: str) -> None:
        self._show_state(state)
        if self._looked and pictures == self._pictures:
            return
        self._looked = True
        self._pictures = pictures
        if self._follow or self._current not in pictures:
            self._follow = True
            self._current = pictures[0] if pictures else None
        place = pictures.index(self._current) if self._current is not None else -1
        self._view.show_pictures(pictures, place)


def _pictures(folder: Path) -> tuple[Path, ...]:
    found = []
    for path in folder.glob("*.png") if folder.is_dir() else ():
        try:
            found.append((path.stat().st_mtime_ns, path.name, path))
        except FileNotFoundError:
            continue
    return tuple(path for _, _, path in sorted(found, reverse=True)[:KEPT])
