"""The Messages screen: the mode in words above, the list, one message as the customer reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workstation.domain.errors import WorkstationError
from workstation.ports.views import MessageRow
from workstation.ui import dates, theme
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.messages import words
from workstation.ui.messages.presenter import MessagesPicture, MessagesPresenter
from workstation.ui.page import page_layout
from workstation.ui.parcels import words as parcel_words
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Badge, Button, Card, Chip, Label, column, row, rule
from workstation.ui.words import isolate, translate

SIDE = 452
_ICONS = {"ok": "tick", "wait": "triangle", "stop": "cross", "plain": ""}


class MessagesScreen(ScreenWidget):
    """1 to 5 filter, Z takes back, R sends again, G switches the mode, Enter shows the order."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self.presenter = MessagesPresenter(frame.desk, self._jobs, self, now=frame.now)
        layout = page_layout(self)
        self._mode_card = Card("wait")
        across = row(self._mode_card, margin=10, gap=12)
        self._mode = Label(size=17, bold=True, wrap=True)
        across.addWidget(self._mode, 1)
        self._switch = Button("", key="G", size=40)
        self._switch.clicked.connect(self.presenter.switch_mode)
        across.addWidget(self._switch)
        layout.addWidget(self._mode_card)
        chips = row(gap=8)
        self.chips: dict[str, Chip] = {}
        for name, _ in words.FILTERS:
            chip = Chip(words.filter_name(name))
            chip.clicked.connect(lambda _=False, name=name: self.presenter.choose(name))
            chips.addWidget(chip)
            self.chips[name] = chip
        self._said = Label(size=15, tone="ok")
        chips.addWidget(self._said, 1)
        edit = Button(translate("Messages", "The words"), key="E", size=34)
        edit.clicked.connect(lambda: self.go("templates", None))
        chips.addWidget(edit)
        layout.addLayout(chips)
        across = row(gap=12)
        across.addWidget(self._build_list(), 1)
        across.addWidget(self._build_side())
        layout.addLayout(across, 1)
        layout.addSpacing(theme.px(8))

    def _build_list(self) -> Card:
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(
            (
                Column(translate("Messages", "State"), 170),
                Column(translate("Messages", "Message")),
                Column(translate("Messages", "Order"), 116),
                Column(translate("Messages", "Way"), 110),
                Column(translate("Messages", "When"), 190, from_width=700),
            ),
            name=translate("Messages", "Messages"),
        )
        self.table.current_changed.connect(self.presenter.select)
        self.table.opened.connect(lambda _: self.presenter.open())
        inside.addWidget(self.table)
        self._empty = Label(
            translate(
                "Messages", "No message here. The scan at the door (F4) begins what is told."
            ),
            size=26, wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(*[theme.px(32)] * 4)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(self._empty, 1)
        return card

    def _build_side(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(SIDE))
        down = column(card, margin=16, gap=8)
        head = row(gap=8)
        self._moment = Label(size=20, bold=True, wrap=True)
        self._badge = Badge()
        head.addWidget(self._moment, 1)
        head.addWidget(self._badge)
        down.addLayout(head)
        self._why = Label(size=16, wrap=True)
        self._facts = Label(size=14, tone="ink2", wrap=True)
        down.addWidget(self._why)
        down.addWidget(self._facts)
        down.addWidget(rule())
        self._note = Label(size=14, tone="ink2", wrap=True)
        down.addWidget(self._note)
        page = QWidget()
        page.setObjectName("scrolled")
        inside = column(page, gap=6)
        self._subject = Label(size=16, bold=True, wrap=True)
        self.text = Label(size=15, wrap=True)
        inside.addWidget(self._subject)
        inside.addWidget(self.text)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("Messages", "The message as the customer reads it"))
        scroll.setWidget(page)
        down.addWidget(scroll, 1)
        buttons = row(gap=8)
        self._recall = Button(translate("Messages", "Take it back"), key="Z", size=40)
        self._recall.clicked.connect(self.presenter.recall)
        self._again = Button(translate("Messages", "Send again"), key="R", size=40)
        self._again.clicked.connect(self.presenter.send_again)
        buttons.addWidget(self._recall)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        down.addLayout(buttons)
        return card

    # What the window asks.

    def shown(self) -> None:
        self._said.setText("")
        self.presenter.reload()
        self.table.setFocus()

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.reload()

    def close_screen(self) -> None:
        self._jobs.close()

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], object]] = {
            "Z": self.presenter.recall,
            "R": self.presenter.send_again,
            "G": self.presenter.switch_mode,
            "Enter": self.presenter.open,
            "O": self.presenter.open,
            "E": lambda: self.go("templates", None),
        }
        if key.isdigit() and 1 <= int(key) <= len(words.FILTERS):
            self.presenter.choose(words.FILTERS[int(key) - 1][0])
        elif key == "Esc":
            return self.presenter.leave()
        elif key in verbs:
            verbs[key]()
        else:
            return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("1–5", translate("Messages", "filter")),
            Hint("Z", translate("Messages", "take it back")),
            Hint("R", translate("Messages", "send again")),
            Hint("Enter", translate("Messages", "show the order")),
            Hint("G", translate("Messages", "test mode")),
            Hint("E", translate("Messages", "change the words")),
        )

    # What the presenter says.

    def show_messages(self, picture: MessagesPicture, now: datetime) -> None:
        theme.set_state(self._mode_card, "card", "plain" if picture.live else "wait")
        sure = translate("Messages", "Really write to customers? Press G once more, Esc to leave.")
        asks_live = picture.asks == "live"
        self._mode.setText(sure if asks_live else picture.mode)
        verb = (
            translate("Messages", "Back to test mode")
            if picture.live
            else translate("Messages", "Write to customers")
        )
        self._switch.setText(verb)
        self._switch.setAccessibleName(verb)
        self._switch.set_kind("danger" if asks_live else "plain")
        self._switch.updateGeometry()
        for name, chip in self.chips.items():
            chip.setChecked(name == picture.filter)
        self.table.setVisible(bool(picture.rows))
        self._empty.setVisible(not picture.rows)
        self.table.show_lines([_line(place, one) for place, one in enumerate(picture.rows)])
        if picture.current is not None:
            self.table.go_to_key(picture.rows.index(picture.current))
        self._show_one(picture, now)

    def _show_one(self, picture: MessagesPicture, now: datetime) -> None:
        one = picture.current
        self._badge.setVisible(one is not None)
        self._recall.setEnabled(picture.can_recall)
        self._again.setEnabled(picture.can_send)
        self._again.set_kind("danger" if picture.asks == "again" else "plain")
        if one is None:
            for label in (self._moment, self._why, self._facts):
                label.setText("")
            return
        tone = parcel_words.message_tone(one.state)
        self._moment.setText(parcel_words.moment(one.moment))
        self._badge.show_state(short_state(one), tone=tone, icon=_ICONS[tone])
        again = translate("Messages", "It went out already. Press R once more to send it again.")
        self._why.setText(again if picture.asks == "again" else words.why(one, now))
        self._facts.setText("\n".join(words.facts(one)))

    def show_preview(self, subject: str, text: str, note: str) -> None:
        self._subject.setText(subject)
        self.text.setText(text)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        rtl = any("\u0600" <= letter <= "\u06ff" for letter in subject + text[:200])
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for label in (self._subject, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignAbsolute | edge | Qt.AlignmentFlag.AlignTop)

    def show_done(self, said: str) -> None:
        self._said.setText(said)
        self._frame.play("right")

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def go(self, screen: str, subject: Any) -> None:
        self._frame.go(screen, subject)


def short_state(one: MessageRow) -> str:
    """The state in a word or two."""
    named = {state: name for name, states in words.FILTERS[1:] for state in states}
    return words.filter_name(named[one.state])


def _line(place: int, one: MessageRow) -> Line:
    tone, state = parcel_words.message_tone(one.state), short_state(one)
    moment, way = parcel_words.moment(one.moment), parcel_words.channel(one.channel)
    at = dates.moment(one.at) if one.at is not None else "–"
    return Line(
        place,
        (
            Cell(state, _ICONS[tone], tone if tone != "plain" else "ink", badge=tone != "plain"),
            Cell(moment, bold=True),
            Cell(isolate(one.order_number)),
            Cell(way),
            Cell(at, tone="plain"),
        ),
        ", ".join((state, moment, one.order_number, way, at)),
    )
