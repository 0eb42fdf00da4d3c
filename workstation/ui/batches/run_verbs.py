"""What the keys of a run do, by what its middle shows."""

from __future__ import annotations

from collections.abc import Callable

from workstation.services.desk import Fix, RunEntry
from workstation.ui.batches import words
from workstation.ui.batches.papers import PapersPresenter
from workstation.ui.batches.roll import RollPresenter
from workstation.ui.batches.run_looks import RunLooks
from workstation.ui.batches.run_page import LABELS, MAIL, NEEDS, PAPERS, RunPage
from workstation.ui.batches.run_presenter import RunPresenter
from workstation.ui.words import translate


class RunVerbs:
    """`say` puts a sentence beside the title, `leave` goes one step back."""

    def __init__(
        self,
        page: RunPage,
        run: RunPresenter,
        roll: RollPresenter,
        papers: PapersPresenter,
        looks: RunLooks,
        *,
        say: Callable[[str], None],
        leave: Callable[[], None],
    ) -> None:
        self._page, self._run, self._roll, self._papers = page, run, roll, papers
        self._looks, self._say, self._leave = looks, say, leave
        self.stopping = False
        """X was pressed once."""
        self.mail_to = ""
        """The address that is offered for the list of failures."""

    def command(self, key: str) -> bool:
        page = self._page
        if key != "X":
            self.stopping = False
        match page.shown:
            case 1 if page.labels.command(key):
                return True
            case 3 if key == "Enter":
                page.papers.open_current()
                return True
            case 3 if key == "P":
                page.papers.print_current()
                return True
            case 3 if key == "L":
                self._looks.look_at_label(None)
                return True
        match key:
            case "1" | "2" | "3":
                if page.shown != NEEDS:
                    page.turn(NEEDS)
                page.focus_list(int(key))
            case "Enter":
                self.open_need(page.needs.current)
            case "S":
                page.skip()
            case "A" if page.needs.current is not None and page.shown == NEEDS:
                self._run.address(page.needs.current)
            case "R":
                self._run.retry()
            case "H":
                self._run.pause_key()
            case "X":
                self.stop_key()
            case "J":
                self.begin_roll()
            case "P":
                self.open_label(page.chosen_label())
            case "L":
                self._open_papers()
            case "M":
                self._open_mail()
            case "Esc":
                self._leave()
            case _:
                return False
        return True

    def begin_roll(self) -> None:
        if self._run.run_id is not None:
            self._roll.begin(self._run.run_id)
            self._page.roll.ask()

    def open_label(self, entry: RunEntry | None) -> None:
        self._page.labels.show_entry(entry)
        self._page.turn(LABELS)
        self._page.labels.setFocus()

    def _open_papers(self) -> None:
        if self._run.run_id is not None:
            self._papers.open(self._run.run_id)
            self._page.turn(PAPERS)
            self._page.papers.table.setFocus()

    def _open_mail(self) -> None:
        if self._run.run_id is not None and self._page.shown != MAIL:
            self._papers.open(self._run.run_id)
            self._page.turn(MAIL)
            self._page.mail.begin(self.mail_to)

    def mail(self, to: str) -> None:
        if self._run.run_id is not None:
            self._papers.mail(self._run.run_id, to)

    def open_need(self, entry: RunEntry | None) -> None:
        """Enter on an order: to the field that mends it, or straight to its one verb."""
        if entry is None:
            return
        if entry.fix in (Fix.FIX_ADDRESS, Fix.SET_WEIGHT, Fix.CHOOSE_SERVICE):
            if not self._page.need_panel.focus_field():
                self._run.address(entry)
        else:
            self._page.need_panel.use()

    def stop_key(self) -> None:
        """The first press asks, the second one stops."""
        found = self._run.progress
        if found is None or found.run.state in words.OVER:
            return
        if self.stopping:
            self.stopping = False
            self._run.stop()
            return
        self.stopping = True
        said = translate(
            "Batches", "Stop? %n order(s) are left out. X once more stops it.", None,
            found.not_tried,
        )  # fmt: skip
        self._say(said)
