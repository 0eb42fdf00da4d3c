"""The screen for whoever answers customers: search above, the way at the start, the answer beside
it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.errors import WorkstationError
from workstation.services.care_desk import CONTACT_CHANNELS
from workstation.ui import theme
from workstation.ui.codes import Scan
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import TakesEnter, clear, page_layout
from workstation.ui.where import words
from workstation.ui.where.presenter import WherePresenter
from workstation.ui.where.way_card import Way
from workstation.ui.where.words import LinePicture, WherePicture
from workstation.ui.widgets.basic import Button, Card, Label, SearchField, column, row, rule
from workstation.ui.words import translate

SIDE = 452
CHIPS = 3
"""More orders than these are reached with the arrow keys."""


class WhereScreen(ScreenWidget):
    """Typing searches; a scan too. C copies the answer, R writes the contact down."""

    takes_scans = True

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self.open_link: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.presenter = WherePresenter(
            frame.desk, self._jobs, self, language=frame.settings.language, now=frame.now
        )
        layout = page_layout(self)
        above = row(gap=12)
        self.field = SearchField(
            translate("Where", "Order, tracking number, name, telephone or mail"), size="desk"
        )
        self.field.setFixedHeight(theme.px(48))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self._search)
        self.field.textEdited.connect(lambda _: self._soon.start())
        TakesEnter(self.field, self._entered)
        above.addWidget(self.field, 1)
        self._count = Label(size=15, tone="ink2")
        above.addWidget(self._count)
        self._chips = row(gap=8)
        above.addLayout(self._chips)
        layout.addLayout(above)
        self._empty = Label(
            translate(
                "Where",
                "Type a name or a number, or scan a parcel. Its way and the answer appear here.",
            ),
            size=26, wrap=True,
        )  # fmt: skip
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._empty, 1)
        self._found = QWidget()
        across = row(self._found, gap=12)
        across.addLayout(self._build_story(), 1)
        across.addWidget(self._build_side())
        layout.addWidget(self._found, 1)
        layout.addSpacing(theme.px(8))
        self.show_picture(None)

    def _build_story(self) -> QVBoxLayout:
        down = column(gap=12)
        head = Card("plain")
        inside = column(head, margin=16, gap=2)
        line = row(gap=14)
        self._name = Label(size=16, bold=True)
        self._facts = Label(size=15, tone="ink2", wrap=True)
        line.addWidget(self._name)
        line.addWidget(self._facts, 1)
        inside.addLayout(line)
        self._headline = Label(size=34, bold=True, wrap=True)
        self._below = Label(size=17, tone="ink2", wrap=True)
        inside.addWidget(self._headline)
        inside.addWidget(self._below)
        down.addWidget(head)
        way = Card("plain")
        inside = column(way, margin=16, gap=10)
        inside.addWidget(Label(translate("Where", "Its way"), size=16, bold=True))
        self.way = Way()
        inside.addWidget(self.way, 1)
        more = row(gap=10)
        back = Button(translate("Where", "Return"), key="P", size=40)
        back.clicked.connect(self.presenter.take_back)
        again = Button(translate("Where", "Replacement"), key="X", size=40)
        again.clicked.connect(self.presenter.replace)
        self._written = Label(size=14, tone="ink2", wrap=True)
        more.addWidget(back)
        more.addWidget(again)
        more.addWidget(self._written, 1)
        inside.addLayout(more)
        down.addWidget(way, 1)
        return down

    def _build_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE))
        down = column(side, gap=12)
        now = Card("now")
        inside = column(now, margin=16, gap=10)
        head = row(gap=8)
        head.addWidget(Label(translate("Where", "Read this out"), size=17, bold=True), 1)
        self._languages = row(gap=4)
        head.addLayout(self._languages)
        inside.addLayout(head)
        self.answer = Label(size=20, wrap=True)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(_scrolled(self.answer), 1)
        self._buttons = QWidget()
        buttons = row(self._buttons, gap=10)
        copy = Button(translate("Where", "Copy"), key="C", kind="primary")
        copy.clicked.connect(self.copy)
        self._record = Button(translate("Where", "Write it down"), key="R")
        self._record.clicked.connect(self.ask_channel)
        buttons.addWidget(copy)
        buttons.addWidget(self._record)
        buttons.addStretch(1)
        inside.addWidget(self._buttons)
        self.deed = Label(size=15, bold=True, tone="accent", wrap=True)
        self.deed.hide()
        inside.addWidget(self.deed)
        self._ways = QWidget()
        grid = column(self._ways, gap=6)
        for pair in (CONTACT_CHANNELS[:2], CONTACT_CHANNELS[2:]):
            line = row(gap=8)
            for name in pair:
                number = str(CONTACT_CHANNELS.index(name) + 1)
                button = Button(words.channel(name), key=number, size=40)
                button.clicked.connect(lambda _=False, name=name: self._asked(name))
                line.addWidget(button, 1)
            grid.addLayout(line)
        inside.addWidget(self._ways)
        self._ways.hide()
        self._said = Label(size=15, tone="ink2", wrap=True)
        inside.addWidget(self._said)
        down.addWidget(now, 3)
        told = Card("plain")
        inside = column(told, margin=4)
        page = QWidget()
        page.setObjectName("scrolled")
        self._told = column(page, margin=14, gap=4)
        scroll = _scrolled(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(translate("Where", "What was promised and sent"))
        inside.addWidget(scroll)
        down.addWidget(told, 2)
        return side

    # What the window asks.

    def shown(self) -> None:
        self.field.setFocus()
        self.field.selectAll()
        self.presenter.reload()
        self.subtitle_changed.emit(translate("Where", "Parcels"))

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.reload()

    def arrive(self, subject: Any) -> None:
        if isinstance(subject, str) and subject:
            self.field.setText(subject)
            self._search()

    def scanned(self, scan: Scan) -> None:
        self.field.setText(scan.text)
        self.presenter.search(*scan.readings)
        self.setFocus()

    def close_screen(self) -> None:
        self._soon.stop()
        self._jobs.close()

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], None]] = {
            "/": self._to_field,
            "C": self.copy,
            "R": self.ask_channel,
            "T": self.presenter.next_language,
            "N": self.presenter.next_parcel,
            "P": self.presenter.take_back,
            "X": self.presenter.replace,
            "K": self.presenter.write_in,
            "B": self.open_page,
            "Down": lambda: self.presenter.step(1),
            "Up": lambda: self.presenter.step(-1),
        }
        if not self._ways.isHidden() and key in ("1", "2", "3", "4", "Esc"):
            if key == "Esc":
                self.ask_channel()
            else:
                self._asked(CONTACT_CHANNELS[int(key) - 1])
            return True
        if key == "Esc":
            if not self.presenter.leave():
                self._frame.go("parcels")
        elif key in verbs:
            verbs[key]()
        else:
            return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("/", translate("Where", "search")),
            Hint("C", translate("Where", "copy text")),
            Hint("R", translate("Where", "record the contact")),
            Hint("T", translate("Where", "other language")),
            Hint("P", translate("Where", "return")),
            Hint("X", translate("Where", "replace")),
            Hint("Esc", translate("Where", "back")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("N", translate("Where", "next parcel")),
            Hint("K", translate("Where", "write in this language from now on")),
            Hint("B", translate("Where", "open the tracking page")),
        )

    def open_page(self) -> None:
        """Show the parcel's tracking page in the browser."""
        if self.presenter.page:
            self.open_link(QUrl(self.presenter.page))

    # What the presenter says.

    def show_found(self, chips: Sequence[tuple[int, str]], chosen: int, said: str) -> None:
        self._count.setText(said)
        clear(self._chips)
        place = next((n for n, (key, _) in enumerate(chips) if key == chosen), 0)
        first = max(0, min(place - 1, len(chips) - CHIPS))
        for key, text in chips[first : first + CHIPS]:
            button = Button(text, kind="chosen" if key == chosen else "plain", size=42)
            button.clicked.connect(lambda _=False, key=key: self.presenter.choose(key))
            self._chips.addWidget(button)

    def show_picture(self, picture: WherePicture | None) -> None:
        self._found.setVisible(picture is not None)
        self._empty.setVisible(picture is None)
        if picture is None:
            return
        self._name.setText(picture.customer)
        self._facts.setText(picture.facts)
        self._written.setText(picture.written)
        self._headline.setText(picture.headline)
        self._below.setText(picture.below)
        self._below.set_tone("stop" if picture.late else "ink2")
        self.way.show_steps(picture.steps)
        self.answer.setText(picture.answer)
        rtl = picture.language == "ar"
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.answer.setLayoutDirection(way)
        absolute = Qt.AlignmentFlag.AlignAbsolute | edge
        self.answer.setAlignment(absolute | Qt.AlignmentFlag.AlignTop)
        clear(self._languages)
        for tag, name in picture.languages if len(picture.languages) > 1 else ():
            button = Button(name, kind="chosen" if tag == picture.language else "quiet", size=34)
            button.clicked.connect(lambda _=False, tag=tag: self.presenter.speak(tag))
            self._languages.addWidget(button)
        self._said.setText(picture.contacts)
        self._said.set_tone("ink2")
        clear(self._told)
        self._list(translate("Where", "What was promised"), picture.promised, short=True)
        self._list(translate("Where", "What was sent"), picture.sent)
        self._told.addStretch(1)

    def show_deed(self, said: str) -> None:
        self.deed.setText(said)
        self.deed.setVisible(bool(said))

    def show_recorded(self, said: str) -> None:
        self._said.setText(said)
        self._said.set_tone("ok")
        self._frame.play("right")

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # Small movements.

    def copy(self) -> None:
        """Put the answer on the clipboard."""
        if not self._found.isHidden():
            QGuiApplication.clipboard().setText(self.answer.text())
            self._said.setText(translate("Where", "Copied."))
            self._said.set_tone("ok")

    def ask_channel(self) -> None:
        """By which way did the customer ask?"""
        if not self._found.isHidden():
            asks = self._ways.isHidden()
            self._ways.setVisible(asks)
            self._buttons.setVisible(not asks)
            self.setFocus()

    def _asked(self, channel: str) -> None:
        self._ways.hide()
        self._buttons.show()
        self.presenter.record(channel)

    def _list(self, title: str, lines: Sequence[LinePicture], *, short: bool = False) -> None:
        self._told.addWidget(Label(title, size=16, bold=True))
        self._told.addWidget(rule())
        if not lines:
            self._told.addWidget(Label(translate("Where", "Nothing yet."), size=15, tone="ink2"))
        for line in lines:
            across = row(gap=8)
            across.addWidget(Label(line.what, size=15, bold=True, wrap=True), 1)
            if short:
                across.addWidget(Label(line.how, size=14, tone=line.tone))
            across.addWidget(Label(line.at, size=14, tone="ink2"))
            self._told.addLayout(across)
            if not short:
                self._told.addWidget(Label(line.how, size=14, tone=line.tone, wrap=True))
        self._told.addSpacing(theme.px(8))

    def _to_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _entered(self) -> None:
        self._search()
        self.setFocus()

    def _search(self) -> None:
        self._soon.stop()
        self.presenter.search(self.field.text())


def _scrolled(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    scroll.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return scroll
