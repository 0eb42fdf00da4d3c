"""A run on the screen: its head, done and not tried at the sides, in the middle what needs you."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from workstation.ports.views import EntryList
from workstation.services.desk import CarrierCard, RunEntry, RunProgress
from workstation.ui import theme
from workstation.ui.batches import words
from workstation.ui.batches.entry_table import EntryTable
from workstation.ui.batches.label_panel import LabelPanel
from workstation.ui.batches.mail_panel import MailPanel
from workstation.ui.batches.need_panel import NeedPanel
from workstation.ui.batches.papers_panel import PapersPanel
from workstation.ui.batches.roll_panel import RollPanel
from workstation.ui.batches.run_head import RunHead
from workstation.ui.batches.segments import Change
from workstation.ui.orders.fix_form import FixPanel
from workstation.ui.tokens import Tokens, tone_colours
from workstation.ui.widgets.basic import Button, Card, Label, column, row, rule
from workstation.ui.widgets.painted import Painted
from workstation.ui.words import translate

NEEDS, LABELS, ROLL, PAPERS, ADDRESS, MAIL = range(6)
SIDE, END_SIDE = 280, 256


class RunPage(QWidget):
    """The middle shows one thing at a time: the list, a label, the roll, the papers, an address."""

    seen = Signal(object, int, int)
    """(list, first, last) row in view."""
    turned = Signal()
    """The middle shows something else: other keys count."""

    def __init__(self, carriers: Mapping[str, CarrierCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=12)
        self.head = RunHead()
        down.addWidget(self.head)
        across = row(gap=12)
        down.addLayout(across, 1)
        self.done = EntryTable([EntryList.DONE], carriers, name=translate("Batches", "Done"))
        self.needs = EntryTable(
            words.GROUPS, carriers, name=translate("Batches", "Needs you"), headed=True
        )
        # A row and its group's head: with more, the panel below it makes a small screen too high.
        self.needs.setMinimumHeight(theme.px(72))
        self.rest = EntryTable(
            [EntryList.NOT_TRIED], carriers, name=translate("Batches", "Not tried")
        )
        self._counts: dict[EntryList, Label] = {}
        self.roll_button = Button(translate("Batches", "Paper jam? Resume roll"), key="J", size=40)
        across.addWidget(self._side(EntryList.DONE, self.done, "tick", "ok", self.roll_button))
        self.middle = QStackedWidget()
        across.addWidget(self.middle, 1)
        self.need_panel = NeedPanel(carriers)
        self.middle.addWidget(self._needs_card())
        self.labels = LabelPanel(carriers)
        self.roll = RollPanel()
        self.papers = PapersPanel()
        self.mail = MailPanel()
        self.address = FixPanel()
        self.address.setMaximumWidth(theme.px(10_000))
        self.address.setMinimumWidth(0)
        for panel in (self.labels, self.roll, self.papers, self.address, self.mail):
            self.middle.addWidget(panel)
        across.addWidget(self._side(EntryList.NOT_TRIED, self.rest, "clock", "plain"))
        self._tables = {
            EntryList.DONE: self.done,
            EntryList.NOT_TRIED: self.rest,
            **dict.fromkeys(words.GROUPS, self.needs),
        }
        for table in (self.done, self.needs, self.rest):
            table.seen.connect(self._seen(table))
        self.needs.current_changed.connect(self.need_panel.show_entry)
        self.need_panel.skipped.connect(self.skip)
        self.need_panel.left.connect(self.needs.setFocus)
        self.need_panel.show_entry(None)
        self.need_panel.hide()

    def _needs_card(self) -> QWidget:
        card = Card("wait")
        inside = column(card, margin=3)
        inside.addWidget(self._title(EntryList.NEEDS_YOU, "triangle", "wait"))
        inside.addWidget(rule())
        inside.addWidget(self.need_panel)
        self._panel_rule = rule()
        inside.addWidget(self._panel_rule)
        inside.addWidget(self.needs, 1)
        self._nothing = Label(size=26, wrap=True)
        self._nothing.setContentsMargins(*[theme.px(24)] * 4)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._nothing, 1)
        self._foot = Label(size=15, tone="ink2", wrap=True)
        self._foot.setContentsMargins(*[theme.px(14)] * 4)
        inside.addWidget(self._foot)
        return card

    def _side(
        self, listed: EntryList, table: EntryTable, icon: str, tone: str,
        button: Button | None = None,
    ) -> Card:  # fmt: skip
        card = Card("plain")
        card.setFixedWidth(theme.px(SIDE if listed is EntryList.DONE else END_SIDE))
        inside = column(card, margin=2)
        inside.addWidget(self._title(listed, icon, tone))
        inside.addWidget(rule())
        inside.addWidget(table, 1)
        if button is not None:
            foot = row(margin=12)
            foot.addWidget(button, 1)
            inside.addWidget(rule())
            inside.addLayout(foot)
        else:
            inside.addSpacing(theme.px(10))
        return card

    def _title(self, listed: EntryList, icon: str, tone: str) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.px(54))
        across = row(head, gap=12)
        across.addSpacing(theme.px(16))
        across.addWidget(_Mark(icon, tone))
        across.addWidget(Label(words.list_title(listed), size=18, bold=True), 1)
        count = self._counts[listed] = Label(size=28, bold=True)
        across.addWidget(count)
        across.addSpacing(theme.px(16))
        return head

    # What the presenters say.

    def show_progress(self, found: RunProgress, picture: words.RunPicture) -> None:
        self.head.show_run(picture)
        needs = found.needs_you + found.not_told
        for listed, count in (
            (EntryList.DONE, found.done),
            (EntryList.NEEDS_YOU, needs),
            (EntryList.NOT_TRIED, found.not_tried),
        ):
            if self._counts[listed].text() != str(count):
                self._counts[listed].setText(str(count))
        counts = found.counts
        for group, count in (
            (EntryList.NOT_FIT, counts.unfit),
            (EntryList.REFUSED, counts.refused),
            (EntryList.DOUBT, counts.in_doubt),
            (EntryList.NOT_TOLD, found.not_told),
        ):
            self.needs.entries.set_count(group, count)
        over = found.run.state in words.OVER
        nothing = (
            translate("Batches", "Nothing needs you. All of this run went well.")
            if over
            else translate("Batches", "Nothing needs you so far.")
        )
        if self._nothing.text() != nothing:
            self._nothing.setText(nothing)
        self._nothing.setVisible(not needs)
        self.needs.setVisible(bool(needs))

    def show_foot(self, said: str) -> None:
        """Say below the list where the failures go at the end."""
        if self._foot.text() != said:
            self._foot.setText(said)
        self._foot.setVisible(bool(said))

    def empty_lists(self) -> None:
        for table in (self.done, self.needs, self.rest):
            table.entries.clear()
        self.need_panel.show_entry(None)

    def change_list(self, listed: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        self._tables[listed].apply(listed, changes, more=more)
        if listed in words.GROUPS and changes:
            self.needs.go_first()
            self._panel_rule.setVisible(self.need_panel.isVisible())

    # Moving about.

    def turn(self, page: int) -> None:
        """Show one thing in the middle."""
        self.middle.setCurrentIndex(page)
        if page == NEEDS:
            self.focus_list(2)
        self.turned.emit()

    @property
    def shown(self) -> int:
        """What the middle shows."""
        return self.middle.currentIndex()

    def focus_list(self, number: int) -> None:
        """Go to a list: 1 done, 2 needs you, 3 not tried."""
        table = (self.done, self.needs, self.rest)[number - 1]
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.go_first()

    def skip(self) -> None:
        """Leave an order for later: the next one."""
        self.needs.go_on()
        self.needs.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_label(self) -> RunEntry | None:
        """The order under the cursor of the list of what is done."""
        return self.done.current

    def _seen(self, table: EntryTable) -> Callable[[int, int], None]:
        def tell(first: int, last: int) -> None:
            upper, lower = table.entries.at(first), table.entries.at(last)
            if upper is None:
                return
            group, place = upper
            end = lower[1] if lower is not None and lower[0] is group else place
            self.seen.emit(group, max(0, place), max(0, end))

        return tell


class _Mark(Painted):
    """The shape that goes with a list's colour."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setFixedSize(theme.px(24), theme.px(24))

    def draw(self, painter: QPainter, t: Tokens) -> None:
        colour = t.ink if self._tone == "plain" else tone_colours(t, self._tone)[0]
        self.icon(painter, self._icon, colour, QRectF(self.rect()))
