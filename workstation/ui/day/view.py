"""The Day close screen: figures above, leftovers below, the manifest and the close at the side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QWidget

from workstation.domain.errors import WorkstationError
from workstation.ui import icons, theme
from workstation.ui.day.carrier_table import HEAD, LINE, CarrierTable
from workstation.ui.day.leftover_list import LeftoverList
from workstation.ui.day.lists import title as lists_title
from workstation.ui.day.lists_page import ListsPage, ListsRow
from workstation.ui.day.manifest_card import ManifestCard
from workstation.ui.day.picture import DayPicture
from workstation.ui.day.presenter import DayPresenter
from workstation.ui.day.table_pages import OwedPage, PastPage
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import TakesEnter, page_layout
from workstation.ui.paper_page import PaperPage
from workstation.ui.widgets.basic import Card, Label, column, row, rule
from workstation.ui.words import isolate, translate

TODAY, OWED, PAST, LISTS, PAPER = range(5)
MOST_ROWS = 4
"""More accounts than these scroll."""


class DayScreen(ScreenWidget):
    """Today in front; W turns to what is owed, L to the days before, M to the manifest's paper."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._came_from = TODAY
        self._subtitle = ""
        self._open_count = 0
        self.presenter = DayPresenter(frame.desk, self._jobs, self)
        self._pages = QStackedWidget()
        page_layout(self).addWidget(self._pages)
        self._pages.addWidget(self._build_today())
        self.owed = OwedPage(frame, self._jobs)
        self.past = PastPage(frame, self._jobs)
        self.past.opened.connect(self._open_paper)
        self.lists = ListsPage(frame, self._jobs)
        self.lists.line.connect(self.lists_row.show_line)
        self.paper = PaperPage(frame, self._jobs)
        self.paper.left.connect(lambda: self._turn(self._came_from))
        for page in (self.owed, self.past, self.lists, self.paper):
            self._pages.addWidget(page)
        close = QShortcut(QKeySequence("F12"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self.presenter.close)

    def _build_today(self) -> QWidget:
        page = QWidget()
        layout = column(page, gap=12)
        top = Card("plain")
        inside = column(top, margin=1)
        self.table = CarrierTable()
        self.table.chosen.connect(self.presenter.choose)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.table)
        inside.addWidget(self._scroll)
        layout.addWidget(top)
        below = row(gap=12)
        below.addWidget(self._build_leftovers(), 1)
        self.card = ManifestCard()
        self.card.printed.connect(self.presenter.print_manifest)
        self.card.looked.connect(self.presenter.look_at_manifest)
        self.card.closed.connect(self.presenter.close)
        below.addWidget(self.card)
        layout.addLayout(below, 1)
        return page

    def _build_leftovers(self) -> Card:
        card = Card("plain")
        inside = column(card, margin=1)
        head = row(gap=10)
        head.setContentsMargins(theme.px(20), theme.px(8), theme.px(14), theme.px(8))
        self._mark = Label()
        self._left_head = Label(size=18, bold=True)
        self._left_note = Label(size=15, tone="ink2")
        head.addWidget(self._mark)
        head.addWidget(self._left_head)
        head.addWidget(self._left_note, 1)
        self.field = QLineEdit()
        self.field.setFixedSize(theme.px(330), theme.px(40))
        self.field.hide()
        self._entered: Callable[[str], None] = self.presenter.give
        TakesEnter(self.field, self._take)
        head.addWidget(self.field)
        inside.addLayout(head)
        inside.addWidget(rule())
        self.list = LeftoverList(translate("Day", "What is left over"))
        self.list.current_changed.connect(self.presenter.select)
        self.list.opened.connect(self.presenter.act)
        inside.addWidget(self.list, 1)
        self._empty = Label(
            translate("Day", "Nothing is left over. Every parcel is where it should be."),
            size=22, tone="ink2", wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(*[theme.px(28)] * 4)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._empty, 1)
        self.lists_row = ListsRow()
        self.lists_row.pressed.connect(lambda: self._turn(LISTS))
        inside.addWidget(self.lists_row)
        return card

    # What the window asks.

    def shown(self) -> None:
        self.presenter.reload()
        self.lists.presenter.reload()
        self._focus()

    def arrive(self, subject: Any) -> None:
        pages = {"owed": OWED, "past": PAST, "lists": LISTS}
        self._turn(pages.get(subject, TODAY))

    def changed(self, _ids: frozenset[str]) -> None:
        self._read(self._pages.currentIndex())

    def close_screen(self) -> None:
        self._jobs.close()

    def command(self, key: str) -> bool:
        page = self._pages.currentIndex()
        if page == PAPER:
            return self.paper.command(key)
        if page == OWED and self.owed.command(key):
            return True
        if page == PAST and self.past.command(key):
            return True
        if page == LISTS and self.lists.command(key):
            return True
        if key == "Esc":
            return self._back(page)
        if key == "W":
            self._turn(TODAY if page == OWED else OWED)
        elif key == "L":
            self._turn(TODAY if page == PAST else PAST)
        elif key == "K":
            self._turn(TODAY if page == LISTS else LISTS)
        elif page == TODAY:
            return self._today_command(key)
        else:
            return False
        return True

    def _today_command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], None]] = {
            "Enter": self.presenter.act,
            "O": self.presenter.ask_owner,
            "P": self.presenter.print_manifest,
            "M": self.presenter.look_at_manifest,
            "N": self.presenter.next_carrier,
            "T": self.presenter.tomorrow,
            "X": self.presenter.void,
        }
        if key not in verbs:
            return False
        verbs[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        page = self._pages.currentIndex()
        if page == OWED:
            return self.owed.hints()
        if page == PAST:
            return self.past.hints()
        if page == LISTS:
            return self.lists.hints()
        if page == PAPER:
            return self.paper.hints()
        return (
            Hint("Enter", translate("Day", "do it")),
            Hint("O", translate("Day", "give to someone")),
            Hint("P", translate("Day", "print manifest")),
            Hint("W", translate("Day", "still owed")),
            Hint("L", translate("Day", "closed days")),
            Hint("F12", translate("Day", "close the day")),
        )

    def more_keys(self) -> Sequence[Hint]:
        if self._pages.currentIndex() != TODAY:
            return ()
        return (
            Hint("T", translate("Day", "ship tomorrow")),
            Hint("X", translate("Day", "void its label")),
            Hint("N", translate("Day", "next carrier")),
            Hint("M", translate("Day", "look at the manifest")),
            Hint("K", translate("Day", "carriers’ lists against ours")),
        )

    def aside(self) -> str:
        if self._pages.currentIndex() == TODAY and self._open_count:
            return translate("Day", "Closing with open ones asks for a reason and keeps it")
        return ""

    # What the presenter says.

    def show_day(self, picture: DayPicture) -> None:
        self.table.show_rows(picture.rows, picture.chosen)
        rows = max(1, min(MOST_ROWS, len(picture.rows)))
        self._scroll.setFixedHeight(theme.px(HEAD + LINE * rows) + 2)
        self._left_head.setText(picture.left_head)
        self._left_note.setText(picture.left_note)
        name, colour = (
            ("triangle", theme.now().wait) if picture.leftovers else ("tick", theme.now().ok)
        )
        self._mark.setPixmap(icons.pixmap(name, colour, 22, dpr=self.devicePixelRatioF()))
        self.list.setVisible(bool(picture.leftovers))
        self._empty.setVisible(not picture.leftovers)
        self.list.show_lines(picture.leftovers)
        self.card.show_manifest(picture.manifest, picture.close)
        counted = self._open_count
        self._subtitle, self._open_count = picture.subtitle, picture.open_count
        if self._pages.currentIndex() == TODAY:
            self.subtitle_changed.emit(picture.subtitle)
        if bool(counted) != bool(self._open_count):
            self.hints_changed.emit()

    def show_paper(self, about: str) -> None:
        number = isolate(about.partition(":")[2])
        title = (
            translate("Day", "Manifest {number}")
            if about.startswith("manifest:")
            else translate("Past", "Day close {number}")
        )
        self._open_paper(about, title.format(number=number))

    def ask_owner(self, number: str, owner: str) -> None:
        asked = translate("Day", "Who takes care of {number}?").format(number=isolate(number))
        self._ask(asked, owner, self.presenter.give)

    def ask_reason(self, count: int) -> None:
        asked = translate("Day", "Why do %n stay? Enter closes", None, count)
        self._ask(asked, "", self._close_with)

    def show_done(self, sentence: str) -> None:
        self.subtitle_changed.emit(sentence)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def go(self, screen: str, subject: Any) -> None:
        self._frame.go(screen, subject)

    # Small movements.

    def _ask(self, asked: str, text: str, entered: Callable[[str], None]) -> None:
        self._entered = entered
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self.field.setToolTip(asked)
        self.field.setText(text)
        self._left_note.setText(asked if text else "")
        self.field.selectAll()
        self.field.show()
        self.field.setFocus()

    def _take(self) -> None:
        text = self.field.text()
        self.field.hide()
        self.list.setFocus()
        self._entered(text)

    def _close_with(self, reason: str) -> None:
        if reason.strip():
            self.presenter.close_with(reason)
        else:
            self.presenter.close()

    def _open_paper(self, about: str, title: str) -> None:
        page = self._pages.currentIndex()
        self._came_from = page if page != PAPER else self._came_from
        self._turn(PAPER)
        self.paper.open(about, title)

    def _back(self, page: int) -> bool:
        if page == TODAY and self.field.isVisible():
            self.field.hide()
            self.list.setFocus()
        elif page != TODAY:
            self._turn(TODAY)
        else:
            return False
        return True

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        said = {
            TODAY: self._subtitle,
            OWED: translate("Day", "Still owed"),
            PAST: translate("Day", "Closed days"),
            LISTS: lists_title(),
            PAPER: translate("Day", "Paper"),
        }[page]
        self.subtitle_changed.emit(said)
        if page != PAPER:
            self._read(page)
        self.hints_changed.emit()
        self._focus()

    def _read(self, page: int) -> None:
        if page == TODAY:
            self.presenter.reload()
            self.lists.presenter.reload()
        elif page == OWED:
            self.owed.presenter.reload()
        elif page == PAST:
            self.past.reload()
        elif page == LISTS:
            self.lists.presenter.reload()
        else:
            self.paper.look()

    def _focus(self) -> None:
        page = self._pages.currentIndex()
        target: QWidget = {
            TODAY: self.list, OWED: self.owed.table, PAST: self.past.table,
            LISTS: self.lists.table, PAPER: self.paper.sheet,
        }[page]  # fmt: skip
        target.setFocus(Qt.FocusReason.OtherFocusReason)
