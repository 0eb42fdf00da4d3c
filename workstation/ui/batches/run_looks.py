"""Which papers and labels of a run are looked at, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from workstation.services.desk import BatchDesk, RunEntry
from workstation.ui.batches.papers import Paper, PapersPresenter
from workstation.ui.batches.papers_panel import paper_name
from workstation.ui.batches.run_page import RunPage
from workstation.ui.batches.run_presenter import RunPresenter
from workstation.ui.batches.shown_papers import Shown
from workstation.ui.words import isolate


class RunLooks:
    """`show` brings them to the screen, beginning with one of them."""

    def __init__(
        self,
        batch: BatchDesk,
        page: RunPage,
        run: RunPresenter,
        papers: PapersPresenter,
        *,
        show: Callable[[Sequence[Shown], int], None],
    ) -> None:
        self._batch, self._page, self._run, self._papers = batch, page, run, papers
        self._show = show

    def look_at_paper(self, paper: Paper) -> None:
        """Show a paper of the run; the others are one key away."""
        papers = self._papers.papers
        shown = [
            Shown(f"paper:{one.id}", paper_name(one), one.id, partial(self._print_paper, one))
            for one in papers
        ]
        self._show(shown, papers.index(paper))

    def look_at_label(self, entry: RunEntry | None) -> None:
        """Show a label of the run as its printer prints it, else the first one."""
        held = [one for one in self._page.done.entries.held() if one.parcel_id is not None]
        if held:
            shown = [
                Shown(
                    f"label:{one.parcel_id}:{one.tracking_number}",
                    f"{isolate(one.order_number)} · {isolate(one.tracking_number)}",
                    0,
                    partial(self._print_label, one),
                )
                for one in held
            ]
            self._show(shown, held.index(entry) if entry in held else 0)

    def _print_paper(self, paper: Paper) -> None:
        self._batch.print_document(paper.id)

    def _print_label(self, entry: RunEntry) -> None:
        if self._run.run_id is not None:
            self._batch.reprint(self._run.run_id, [entry.entry_id])
