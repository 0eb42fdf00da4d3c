"""Reading a run's papers: which there are, their bytes for a viewer, all of them into a folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import Refused, WorkstationError
from workstation.ports.batches import DocumentRow, RunId
from workstation.ports.work import WorkState

if TYPE_CHECKING:
    from workstation.ports.views import Views
    from workstation.services.desk import BatchDesk, Desk
    from workstation.ui.jobs import Jobs

MAIL = "mail"
"""A list of failures that was mailed; its name is the address."""
PICTURE = "page"
"""A page of a paper as a picture, kept beside it for the screen."""
_UNSAFE = re.compile(r"[^\w.-]+")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is kept. `number` is a slip's place or a manifest's number."""

    id: int
    kind: str
    name: str
    number: int
    made_at: datetime
    printing: WorkState | None = None
    """How its newest print stands; None when it went to no printer."""

    @property
    def file(self) -> str:
        """A name for a file of it."""
        return f"{_UNSAFE.sub('-', f'{self.kind}-{self.name}')}.pdf"


class PapersView(Protocol):
    """What the presenter needs of the panel."""

    def show_papers(self, papers: Sequence[Paper]) -> None: ...

    def show_mails(self, mails: Sequence[Paper]) -> None:
        """Show to whom the failures were mailed, the newest first."""
        ...

    def show_ordered(self, to: str) -> None:
        """Say that the mail is on its way."""
        ...

    def show_kept(self, count: int, folder: str) -> None: ...

    def show_said(self, what: str, count: int) -> None:
        """Say that "printed" was ordered for so many papers."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class PapersPresenter:
    """The papers of one run and the manifests of the day on which it was made."""

    def __init__(
        self,
        desk: Desk,
        batch: BatchDesk,
        jobs: Jobs,
        view: PapersView,
        *,
        carrier: Callable[[str], str],
    ) -> None:
        self._desk = desk
        self._batch = batch
        self._jobs = jobs
        self._view = view
        self._carrier = carrier
        self._papers: tuple[Paper, ...] = ()

    def open(self, run_id: RunId) -> None:
        self._papers = ()
        self._view.show_papers(())
        self.look(run_id)

    def look(self, run_id: RunId) -> None:
        """Read which papers there are."""
        self._jobs.read(
            lambda: _papers_of(self._desk.views, run_id, self._carrier),
            self._show,
            self._view.show_problem,
        )

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Those that are listed."""
        return self._papers

    def print(self, paper: Paper) -> None:
        """Print a paper once more, where its route leads."""

        def done(_: object) -> None:
            self._view.show_said("printed", 1)

        self._jobs.desk(lambda: self._batch.print_document(paper.id), done, self._view.show_problem)

    def mail(self, run_id: RunId, to: str) -> None:
        """Mail the run's failures as they stand now."""
        self._jobs.desk(
            lambda: self._batch.mail_failures(run_id, to),
            lambda _: self._view.show_ordered(to),
            self._view.show_problem,
        )

    def save(self, folder: str) -> None:
        """Write all papers into a folder, a file each."""
        papers = self._papers

        def work() -> int:
            place = Path(folder).expanduser()
            try:
                place.mkdir(parents=True, exist_ok=True)
                for paper in papers:
                    (place / paper.file).write_bytes(_content(self._desk.views, paper))
            except OSError as error:
                raise Refused(
                    f"{folder} cannot be written.", "Choose another place.", field="file"
                ) from error
            return len(papers)

        self._jobs.read(
            work, lambda count: self._view.show_kept(count, folder), self._view.show_problem
        )

    def _show(self, found: tuple[Paper, ...]) -> None:
        papers = tuple(one for one in found if one.kind != MAIL)
        mails = [one for one in found if one.kind == MAIL]
        self._view.show_mails(sorted(mails, key=lambda one: one.made_at, reverse=True))
        if papers != self._papers:
            self._papers = papers
            self._view.show_papers(papers)


def _content(views: Views, paper: Paper) -> bytes:
    found = views.document(paper.id)
    if found is None:
        raise Refused("This paper is gone.", "Look at the list anew.")
    return found


def _papers_of(views: Views, run_id: RunId, carrier: Callable[[str], str]) -> tuple[Paper, ...]:
    run = views.run(run_id)
    papers = [_paper(row) for row in views.documents(f"run:{run_id}")]
    if run is not None:
        for manifest in views.manifests(run.made_at.astimezone().date()):
            papers += [
                Paper(
                    row.id,
                    "manifest",
                    carrier(manifest.carrier),
                    manifest.id,
                    row.made_at,
                    row.printing,
                )
                for row in views.documents(f"manifest:{manifest.id}")
                if row.kind != PICTURE
            ]
    order = {"cover": 0, "pick_list": 1, "manifest": 2}
    return tuple(sorted(papers, key=lambda one: (order.get(one.kind, 3), one.number)))


def _paper(row: DocumentRow) -> Paper:
    figures = _FIGURES.search(row.name)
    number = int(figures[0]) if figures else 0
    return Paper(row.id, row.kind, row.name, number, row.made_at, row.printing)
