"""The Batches screen: plans and history, the run that goes, the editor; all by keys and scanner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.plans import Plan
from workstation.domain.values import OrderId
from workstation.ports.batches import RunId
from workstation.ports.views import EntryList, OrderDetail
from workstation.services.desk import RunEntry, RunProgress
from workstation.ui.batches import words
from workstation.ui.batches.editor_page import EditorPage
from workstation.ui.batches.editor_presenter import EditorPresenter
from workstation.ui.batches.home_page import HomePage
from workstation.ui.batches.home_presenter import HomePicture, HomePresenter
from workstation.ui.batches.home_verbs import HomeVerbs
from workstation.ui.batches.keys import home_hints, more_home, more_run, run_hints
from workstation.ui.batches.papers import Paper, PapersPresenter
from workstation.ui.batches.roll import RollPicture, RollPresenter
from workstation.ui.batches.run_looks import RunLooks
from workstation.ui.batches.run_page import ADDRESS, MAIL, NEEDS, PAPERS, ROLL, RunPage
from workstation.ui.batches.run_presenter import RunPresenter
from workstation.ui.batches.run_verbs import RunVerbs
from workstation.ui.batches.said import said_of_plan, said_of_run
from workstation.ui.batches.segments import Change
from workstation.ui.batches.shown_papers import Shown, ShownPapers
from workstation.ui.codes import Scan, resolve
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.orders.fixing import changed_fields, form_for
from workstation.ui.page import page_layout
from workstation.ui.words import translate

HOME, RUN, EDITOR, PAPER = range(4)
LOOK_MS = 150
"""News is gathered for so long: a run says several times a second that it has changed."""


class BatchesScreen(ScreenWidget):
    """Three pages; the presenters decide what they show."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        batch = frame.desk.batch
        if batch is None:
            raise NotConfigured("The batch desk is not here.", "Update Packbench.")
        desk, carriers = frame.desk, frame.desk.carriers
        self._currency = ""
        self._said = ""
        self._address: tuple[RunEntry, OrderDetail] | None = None
        self.pages = QStackedWidget()
        page_layout(self).addWidget(self.pages)
        self.home_page, self.run_page, self.editor = HomePage(), RunPage(carriers), EditorPage()
        self.shown_papers = ShownPapers(frame, self._jobs, batch)
        for page in (self.home_page, self.run_page, self.editor, self.shown_papers):
            self.pages.addWidget(page)
        self.home = HomePresenter(desk, batch, self._jobs, self)
        self.run = RunPresenter(
            desk, batch, self._jobs, self,
            open_order=lambda order_id: frame.go("orders", int(order_id)),
            open_work=lambda _: frame.go("outbox"),
        )  # fmt: skip
        self.roll = RollPresenter(batch, self._jobs, self)
        self.papers = PapersPresenter(desk, batch, self._jobs, self, carrier=self._carrier)
        self.editing = EditorPresenter(batch, self._jobs, self)
        self.home_verbs = HomeVerbs(self.home_page, self.home, edit=self._edit)
        self.looks = RunLooks(batch, self.run_page, self.run, self.papers, show=self._show_papers)
        self.run_verbs = RunVerbs(
            self.run_page, self.run, self.roll, self.papers, self.looks,
            say=self._say, leave=self._back,
        )  # fmt: skip
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        home, page = self.home_page, self.run_page
        home.verb.connect(self.command)
        home.run_opened.connect(self.open_run)
        home.plan_opened.connect(lambda plan: self._edit(plan, plan.name))
        home.more_runs.connect(self.home.more)
        page.head.paused.connect(self.run.pause_key)
        page.head.stopped.connect(self.run_verbs.stop_key)
        page.roll_button.clicked.connect(self.run_verbs.begin_roll)
        page.turned.connect(self.hints_changed)
        page.seen.connect(self._seen)
        for table in (page.done, page.needs, page.rest):
            table.entries.more_wanted.connect(self.run.more)
        page.needs.current_changed.connect(self.run.select)
        page.needs.opened.connect(self.run_verbs.open_need)
        page.done.opened.connect(self.run_verbs.open_label)
        page.rest.opened.connect(lambda entry: self._frame.go("orders", int(entry.order_id)))
        page.need_panel.used.connect(self.run.fix)
        page.need_panel.whole_address.connect(self.run.address)
        page.labels.one_again.connect(lambda entry: self.run.reprint([entry.entry_id]))
        page.labels.some_again.connect(self.run.reprint_places)
        page.labels.all_again.connect(lambda: self.run.reprint([]))
        page.labels.redone.connect(self.run.redo)
        page.labels.added.connect(self.run.add_parcel)
        page.labels.left.connect(self._back_to_list)
        page.roll.typed.connect(self.roll.scan)
        page.roll.left.connect(self.roll.leave)
        page.labels.looked.connect(self.looks.look_at_label)
        page.papers.opened.connect(self.looks.look_at_paper)
        page.papers.labels.connect(lambda: self.looks.look_at_label(None))
        self.shown_papers.left.connect(self._leave_papers)
        page.papers.printed.connect(self.papers.print)
        page.papers.saved.connect(self.papers.save)
        page.mail.sent.connect(self.run_verbs.mail)
        page.mail.left.connect(self._back_to_list)
        page.papers.left.connect(self._back_to_list)
        page.address.used.connect(self._use_address)
        page.address.left.connect(self._back_to_list)
        self.editor.changed.connect(self.editing.count)
        self.editor.saved.connect(self.editing.save)
        self.editor.left.connect(self._leave_editor)

    # What the window asks.

    @property
    def takes_scans(self) -> bool:  # type: ignore[override]
        """Only while a roll is resumed; any other scan belongs to the bench."""
        return self.pages.currentIndex() == RUN and self.run_page.shown == ROLL

    def shown(self) -> None:
        settings = self._frame.desk.settings
        self._jobs.read(settings, self._settled, self.show_problem)
        self._look()
        self._focus()

    def arrive(self, subject: Any) -> None:
        if isinstance(subject, int):
            self.open_run(RunId(subject))
        elif isinstance(subject, tuple) and subject:
            self._ask_plan(subject)

    def _ask_plan(self, orders: Sequence[OrderId]) -> None:
        """Orders were chosen elsewhere: with which plan's steps do they run?"""

        def run(_: str) -> None:
            plan = self.home_page.plan
            if plan is not None:
                self.home.run_orders(plan, orders)

        self._turn(HOME)
        self.home_page.ask_plan(len(orders), run)

    def changed(self, _ids: frozenset[str]) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def hidden(self) -> None:
        self._soon.stop()

    def close_screen(self) -> None:
        self._soon.stop()
        self.editing.leave()
        self._jobs.close()

    def scanned(self, scan: Scan) -> None:
        views = self._frame.desk.views
        # Only what is stored tells two readings apart, so that look-up leaves the GUI thread.
        self._jobs.read(
            lambda: resolve(scan, bench=None, views=views), self.roll.scan, self.show_problem
        )

    def half_scanned(self) -> None:
        self.sound("wrong")

    def command(self, key: str) -> bool:
        match self.pages.currentIndex():
            case 0:
                return self.home_verbs.command(key)
            case 1:
                self._said = ""
                return self.run_verbs.command(key)
            case 3:
                return self.shown_papers.command(key)
        return self._editor_command(key)

    def hints(self) -> Sequence[Hint]:
        match self.pages.currentIndex():
            case 0:
                return home_hints(missed=self.home_page.missed is not None)
            case 1:
                return run_hints(self.run_page.shown)
            case 3:
                return self.shown_papers.hints()
        return (
            Hint("Tab", translate("Batches", "next field")),
            Hint("Enter", translate("Batches", "save")),
            Hint("Esc", translate("Batches", "back")),
        )

    def more_keys(self) -> Sequence[Hint]:
        match self.pages.currentIndex():
            case 0:
                return more_home()
            case 1:
                return more_run(self.run_page.shown)
            case 3:
                return ()
        return (
            Hint("S", translate("Batches", "save")),
            Hint("U", translate("Batches", "step up")),
            Hint("D", translate("Batches", "step down")),
            Hint("O", translate("Batches", "step on or off")),
        )

    def aside(self) -> str:
        if self.pages.currentIndex() == RUN:
            return translate("Batches", "One bad order never stops the rest")
        return ""

    # Keys.

    def _editor_command(self, key: str) -> bool:
        match key:
            case "S":
                self.editor.save()
            case "U" | "D":
                self.editor.steps.move_step(-1 if key == "U" else 1)
            case "O":
                self.editor.steps.switch()
            case "Esc":
                self._leave_editor()
            case _:
                return False
        return True

    # Moving about.

    def open_run(self, run_id: RunId) -> None:
        """Show a run."""
        self.run_page.show()
        self._turn(RUN)
        self.run_page.turn(NEEDS)
        self.run.open(run_id)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.run_verbs.stopping, self._said = False, ""
        self.hints_changed.emit()
        self._say_where()

    def _focus(self) -> None:
        match self.pages.currentIndex():
            case 0:
                self.home_page.plans.setFocus()
            case 1:
                self.run_page.focus_list(2)
            case 3:
                self.shown_papers.sheet.setFocus()

    def _back(self) -> None:
        if self.run_page.shown == ROLL:
            self.roll.leave()
        elif self.run_page.shown != NEEDS:
            self._back_to_list()
        else:
            self._turn(HOME)
            self.home.look()
            self.home_page.runs.setFocus()

    def _back_to_list(self) -> None:
        self._address = None
        self.run_page.turn(NEEDS)

    def _edit(self, plan: Plan, before: str) -> None:
        self._turn(EDITOR)
        self.editing.begin(plan, before)

    def _leave_editor(self) -> None:
        self.editing.leave()
        self._turn(HOME)
        self.home.look()
        self.home_page.plans.setFocus()

    def _show_papers(self, shown: Sequence[Shown], at: int) -> None:
        self._turn(PAPER)
        self.shown_papers.show_all(shown, at)
        self.hints_changed.emit()

    def _leave_papers(self) -> None:
        self._turn(RUN)
        if self.run_page.shown == PAPERS:
            self.run_page.papers.table.setFocus()
        else:
            self.run_page.labels.setFocus()

    def _use_address(self, values: dict[str, str]) -> None:
        if self._address is not None:
            entry, detail = self._address
            changes = changed_fields(form_for(detail, entry.reason), values)
            self._back_to_list()
            self.run.fix_address(entry, changes)

    def _seen(self, listed: EntryList, first: int, last: int) -> None:
        self.run.seen(listed, first, last)
        self.changed(frozenset())

    # What the presenters say.

    def show_home(self, picture: HomePicture) -> None:
        had = self.home_page.missed is not None
        self.home_page.show_home(picture, self._frame.now())
        if had != (self.home_page.missed is not None):
            self.hints_changed.emit()

    def ask_again(self, plan: Plan, error: WorkstationError) -> None:
        self.home_verbs.ask_again(plan, error)

    def show_progress(self, found: RunProgress) -> None:
        picture = words.run_picture(found, self._frame.now(), self._currency)
        self.run_page.show_progress(found, picture)
        self.run_page.show_foot(words.failures_go(found.run, self.run_verbs.mail_to))
        self._say_where()

    def empty_lists(self) -> None:
        self.run_page.empty_lists()

    def change_list(self, listed: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        self.run_page.change_list(listed, changes, more=more)

    def show_guess(self, entry: RunEntry, guess: str) -> None:
        self.run_page.need_panel.show_guess(entry, guess)

    def show_address(self, detail: OrderDetail, entry: RunEntry) -> None:
        self._address = (entry, detail)
        self.run_page.turn(ADDRESS)
        self.run_page.address.show_form(form_for(detail, entry.reason))

    def show_roll(self, picture: RollPicture | None) -> None:
        if picture is None:
            self.run_page.turn(NEEDS)
            return
        self.run_page.roll.show_roll(picture)
        if self.run_page.shown != ROLL:
            self.run_page.turn(ROLL)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        self.run_page.papers.show_papers(papers)

    def show_mails(self, mails: Sequence[Paper]) -> None:
        self.run_page.mail.show_mails(mails)

    def show_ordered(self, to: str) -> None:
        self.run_page.mail.show_ordered(to)

    def show_plan(self, plan: Plan, before: str) -> None:
        del before
        self.editor.show_plan(plan)

    def show_count(self, count: int | None) -> None:
        self.editor.show_count(count)

    def show_wrong(self, path: str, code: str = "") -> None:
        self.editor.show_wrong(path, code)

    def show_saved(self, plan: Plan) -> None:
        self.editor.show_saved(plan)

    def show_kept(self, count: int, folder: str) -> None:
        self.run_page.papers.show_kept(count, folder)

    def show_said(self, what: str, count: int) -> None:
        self.run_verbs.stopping = False
        if what in ("reprinted", "redone", "added"):
            self._back_to_list()
        elif what == "retried":
            self.run_page.focus_list(2)
        self._said = said_of_run(what, count)
        self._say_where()

    def show_plan_said(self, what: str, name: str) -> None:
        self._said = said_of_plan(what, name)
        self._say_where()

    def sound(self, name: str) -> None:
        self._frame.play(name)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # Small movements.

    def _look(self) -> None:
        match self.pages.currentIndex():
            case 0:
                self.home.look()
            case 1:
                self.run.look()
                if self.run_page.shown == ROLL:
                    self.roll.look()
                elif self.run_page.shown in (PAPERS, MAIL) and self.run.run_id is not None:
                    self.papers.look(self.run.run_id)
            case 3:
                self.shown_papers.look()

    def _settled(self, settings: Any) -> None:
        self._currency = str(settings.get("shop", {}).get("currency", ""))
        sender = settings.get("smtp", {}).get("sender", "")
        self.run_verbs.mail_to = str(settings.get("batches", {}).get("mail_to", "") or sender)

    def _carrier(self, key: str) -> str:
        card = self._frame.desk.carriers.get(key)
        return card.name if card is not None else key

    def _say(self, said: str) -> None:
        self._said = said
        self._say_where()

    def _say_where(self) -> None:
        found = self.run.progress
        if self._said:
            said = self._said
        elif self.pages.currentIndex() == RUN and found is not None:
            said = translate("Batches", "Run of {time}").format(time=words.moment(found.run))
        elif self.pages.currentIndex() == EDITOR:
            said = translate("Batches", "A plan is written")
        elif self.pages.currentIndex() == PAPER:
            said = translate("Batches", "Papers of this run")
        else:
            said = translate("Batches", "Plans and runs")
        self.subtitle_changed.emit(said)
