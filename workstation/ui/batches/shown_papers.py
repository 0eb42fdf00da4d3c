"""The papers and labels of a run on the screen, one after the other, and printed from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.services.desk import BatchDesk
from workstation.ui.frame import Frame, Hint
from workstation.ui.paper_page import PaperPage
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.ui.jobs import JobScope


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: under which name its pictures are kept, its title, its PDF (0 = none), and
    what prints it.
    """

    about: str
    title: str
    pdf: int
    print: Callable[[], object]


class ShownPapers(PaperPage):
    """N and B go to the next and the one before."""

    def __init__(self, frame: Frame, jobs: JobScope, batch: BatchDesk) -> None:
        super().__init__(frame, jobs)
        self._batch = batch
        self._all: Sequence[Shown] = ()
        self._at = 0

    def show_all(self, shown: Sequence[Shown], at: int) -> None:
        """Look at one of several."""
        self._all = shown
        self._go(at)

    @property
    def shown(self) -> Shown | None:
        return self._all[self._at] if self._all else None

    def command(self, key: str) -> bool:
        if key in ("N", "B"):
            self._go(self._at + (1 if key == "N" else -1))
            return True
        return super().command(key)

    def hints(self) -> Sequence[Hint]:
        around = (
            Hint("N", translate("Batches", "next paper")),
            Hint("B", translate("Batches", "paper before")),
        )
        return (*super().hints()[:-1], *(around if len(self._all) > 1 else ()), super().hints()[-1])

    def print_it(self) -> None:
        """Print what is shown, where its route leads, each time once more."""
        shown = self.shown
        if shown is not None:
            self._jobs.desk(shown.print, lambda _: self._printing(None), self._refused)

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._all):
            return
        self._at = at
        shown = self._all[at]
        self._jobs.desk(
            lambda: self._batch.pictures(shown.about), lambda _: None, self._frame.notice
        )
        self.open(shown.about, shown.title, pdf=shown.pdf)
