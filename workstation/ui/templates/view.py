"""The template editor: the messages at the start, the sentences, and how each language reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.ui import theme
from workstation.ui.choice import ChoiceBox
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import page_layout
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.templates import words
from workstation.ui.templates.part_edit import PartEdit
from workstation.ui.templates.presenter import MOMENTS, TemplatePicture, TemplatesPresenter
from workstation.ui.templates.preview import RTL, Preview
from workstation.ui.where.words import own_name
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.widgets.scroller import Scroller
from workstation.ui.words import translate

LIST, EDITOR, NARROWEST = 244, 372, 260
"""Widths in the drawings: the list, the editor, and the narrowest preview."""
_LINES = {"subject": 1, "headline": 1, "body": 4, "advice": 3, "sms": 5}
_SHORT = ("sms",)
_SOON_MS = 200


class TemplatesScreen(ScreenWidget):
    """Alt+Up and Alt+Down choose the message, Ctrl+L the language; Ctrl+S saves all of it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self.presenter = TemplatesPresenter(
            frame.desk, self._jobs, self, language=frame.settings.language
        )
        self._picture: TemplatePicture | None = None
        self._as_text = self._short = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.presenter.check)
        across = row(gap=12)
        page_layout(self).addLayout(across, 1)
        across.addWidget(self._build_list())
        down = column(gap=12)
        down.addLayout(self._build_head())
        below = row(gap=12)
        below.addWidget(self._build_editor())
        self._columns = row(gap=12)
        self.previews: list[Preview] = []
        below.addLayout(self._columns, 1)
        down.addLayout(below, 1)
        down.addSpacing(theme.px(8))
        across.addLayout(down, 1)
        self._fit()
        for keys, verb in (
            ("Ctrl+S", self.presenter.save),
            ("Ctrl+T", self.presenter.try_it),
            ("Ctrl+Space", self.open_placeholders),
            ("Ctrl+L", self.presenter.next_language),
            ("Ctrl+B", self.presenter.show_beside),
            ("Ctrl+Shift+T", self.turn_text),
            ("Ctrl+Shift+R", self.presenter.reset),
            ("Alt+Down", lambda: self.presenter.step(1)),
            ("Alt+Up", lambda: self.presenter.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)

    def _build_list(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(LIST))
        inside = column(card, margin=4)
        self.table = RowsTable(
            (Column(translate("Templates", "Message")), Column("", 44)),
            name=translate("Templates", "Messages"),
        )
        self.table.current_changed.connect(self._moved)
        self.table.opened.connect(lambda _: self.fields["subject"].setFocus())
        inside.addWidget(self.table)
        return card

    def _build_head(self) -> QHBoxLayout:
        head = row(gap=6)
        group = QButtonGroup(self)
        self.languages: dict[str, Chip] = {}
        for tag in MESSAGE_LANGUAGES:
            chip = Chip(own_name(tag))
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, tag=tag: self.presenter.speak(tag))
            head.addWidget(chip)
            self.languages[tag] = chip
        head.addStretch(1)
        looks = QButtonGroup(self)
        self._looks: dict[bool, Chip] = {}
        for as_text, said in (
            (False, translate("Templates", "As a page")),
            (True, translate("Templates", "As text")),
        ):
            chip = Chip(said)
            looks.addButton(chip)
            chip.clicked.connect(lambda _=False, as_text=as_text: self._show_as(as_text))
            head.addWidget(chip)
            self._looks[as_text] = chip
        self._looks[False].setChecked(True)
        return head

    def _build_editor(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(EDITOR))
        down = column(card, margin=14, gap=6)
        tabs = row(gap=6)
        group = QButtonGroup(self)
        self._tabs: dict[bool, Chip] = {}
        for short, said in (
            (False, translate("Templates", "E-mail")),
            (True, translate("Templates", "SMS")),
        ):
            chip = Chip(said)
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, short=short: self.show_short(short))
            tabs.addWidget(chip)
            self._tabs[short] = chip
        tabs.addStretch(1)
        self.states = ChoiceBox(
            translate("Templates", "What the parcel is of its order"), height=34
        )
        for name in words.STATES:
            self.states.addItem(words.state(name), name)
        self.states.activated.connect(
            lambda place: self.presenter.choose_state(words.STATES[place])
        )
        self.states.setMinimumWidth(theme.px(150))
        tabs.addWidget(self.states)
        down.addLayout(tabs)
        page = QWidget()
        parts = column(page, gap=6)
        self.fields: dict[str, PartEdit] = {}
        self._labels: dict[str, Label] = {}
        for name, lines in _LINES.items():
            label = Label(words.sentence(name), size=13, bold=True)
            field = PartEdit(words.sentence(name), lines=lines)
            field.textChanged.connect(lambda name=name: self._written(name))
            field.left.connect(self.table.setFocus)
            label.setBuddy(field)
            parts.addWidget(label)
            parts.addWidget(field, 0 if lines == 1 else lines)
            self.fields[name], self._labels[name] = field, label
        down.addWidget(Scroller(page), 1)
        self._reset = Button("", icon="undo", size=34)
        self._reset.setAccessibleName(translate("Templates", "Back to the words of Packbench"))
        self._reset.setToolTip(translate("Templates", "Back to the words of Packbench"))
        self._reset.clicked.connect(self.presenter.reset)
        put = Button(
            translate("Templates", "Put in"), key="Ctrl+Space", icon="plus", size=34, kind="quiet"
        )
        put.clicked.connect(self.open_placeholders)
        below = row(gap=6)
        below.addWidget(put)
        below.addStretch(1)
        below.addWidget(self._reset)
        down.addLayout(below)
        self.picks = RowsTable(
            (
                Column(translate("Templates", "Placeholder")),
                Column(translate("Templates", "As it is written"), 160),
            ),
            name=translate("Templates", "What can be put in"),
        )
        self.picks.opened.connect(self._put_in)
        self.picks.hide()
        self._picked, self._names = self.fields["subject"], tuple[str, ...]()
        down.addWidget(self.picks)
        self._wrong = Card("wait")
        inside = column(self._wrong, margin=10)
        self.faults = Label(size=14, tone="wait", wrap=True)
        inside.addWidget(self.faults)
        down.addWidget(self._wrong)
        self._standing = Label(size=13, tone="ink2", wrap=True)
        down.addWidget(self._standing)
        self.said = Label(size=14, bold=True, wrap=True)
        down.addWidget(self.said)
        buttons = row(gap=6)
        self._save = Button(translate("Templates", "Save"), key="Ctrl+S", kind="primary", size=40)
        self._save.clicked.connect(self.presenter.save)
        trial = Button(translate("Templates", "To me"), icon="mail", size=40)
        trial.setAccessibleName(translate("Templates", "Send a test to me"))
        trial.clicked.connect(self.presenter.try_it)
        buttons.addWidget(self._save)
        buttons.addWidget(trial)
        buttons.addStretch(1)
        down.addLayout(buttons)
        self.show_short(False)
        return card

    # What the window asks.

    def shown(self) -> None:
        self.show_said("", "ink2")
        self.presenter.begin()
        self.table.setFocus()

    def hidden(self) -> None:
        self._soon.stop()

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.look()

    def close_screen(self) -> None:
        self._soon.stop()
        self._jobs.close()

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], object]] = {
            "L": self.presenter.next_language,
            "B": self.presenter.show_beside,
            "T": self.presenter.try_it,
            "S": self.presenter.save,
            "X": self.turn_text,
            "M": lambda: self.show_short(not self._short),
            "R": self.presenter.reset,
            "Enter": lambda: self._first_field().setFocus(),
        }
        if key.isdigit() and 1 <= int(key) <= len(MESSAGE_LANGUAGES):
            self.presenter.speak(MESSAGE_LANGUAGES[int(key) - 1])
        elif key == "Esc" and not self.picks.isHidden():
            self.picks.hide()
            self._picked.setFocus()
        elif key == "Esc":
            if not self.presenter.leave():
                self._frame.go("messages")
        elif key in verbs:
            verbs[key]()
        else:
            return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Enter", translate("Templates", "write")),
            Hint("1–6", translate("Templates", "language")),
            Hint("M", translate("Templates", "mail or SMS")),
            Hint("Ctrl+Space", translate("Templates", "put in")),
            Hint("Ctrl+S", translate("Templates", "save")),
            Hint("Ctrl+T", translate("Templates", "test to me")),
            Hint("Esc", translate("Templates", "back")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("B", translate("Templates", "another language beside it")),
            Hint("X", translate("Templates", "as a page or as text")),
            Hint("R", translate("Templates", "back to the words of Packbench")),
            Hint("Alt+↓", translate("Templates", "next message, while writing")),
            Hint("Ctrl+L", translate("Templates", "next language, while writing")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # What is done with it.

    def show_short(self, short: bool) -> None:
        """Write the mail, or the text for SMS and chat."""
        self._short = short
        self._tabs[short].setChecked(True)
        for name, field in self.fields.items():
            mine = (name in _SHORT) is short
            field.setVisible(mine)
            self._labels[name].setVisible(mine)

    def turn_text(self) -> None:
        """The mail as a page, or as the text that goes with it."""
        self._show_as(not self._as_text)

    def open_placeholders(self) -> None:
        """Offer what may be put into the field that is written."""
        field = self._written_field()
        names = self.presenter.placeholders(self._key_of(field))
        self._picked = field
        self.picks.show_lines([_pick(place, one) for place, one in enumerate(names)])
        self._names = names
        self.picks.setFixedHeight(theme.px(38 * len(names) + 38))
        self.picks.show()
        self.picks.setFocus()
        self.picks.go_to(0)

    def _put_in(self, place: int) -> None:
        self.picks.hide()
        self._picked.put_in(self._names[place])

    def _show_as(self, as_text: bool) -> None:
        self._as_text = as_text
        self._looks[as_text].setChecked(True)
        self._show_previews()

    def _moved(self, key: int | None) -> None:
        if key is not None:
            self.presenter.choose(MOMENTS[key])

    def _written(self, name: str) -> None:
        field = self.fields[name]
        if self._picture is None or field.signalsBlocked():
            return
        self.presenter.write(self._key_of(field), field.toPlainText())
        self._soon.start()

    def _key_of(self, field: PartEdit) -> str:
        name = next(name for name, one in self.fields.items() if one is field)
        keys = [one.key for one in self._picture.fields] if self._picture else []
        return next((key for key in keys if key.partition(".")[0] == name), name)

    def _written_field(self) -> PartEdit:
        focused = self.focusWidget()
        return focused if isinstance(focused, PartEdit) else self._first_field()

    def _first_field(self) -> PartEdit:
        return self.fields["sms" if self._short else "subject"]

    def _fit(self) -> None:
        """As many previews as there is room for, at least one."""
        room = self.width() - theme.px(LIST + EDITOR + 44 + 12)
        count = max(1, min(len(MESSAGE_LANGUAGES), room // theme.px(NARROWEST + 12)))
        while len(self.previews) < count:
            preview = Preview()
            self.previews.append(preview)
            self._columns.addWidget(preview, 1)
        for place, preview in enumerate(self.previews):
            preview.setVisible(place < count)
        self._show_previews()

    # What the presenter says.

    def show_template(self, picture: TemplatePicture) -> None:
        self._picture = picture
        self.subtitle_changed.emit(words.moment(picture.moment))
        # Filled anew its cursor stands on the first line for a moment, which nobody chose.
        blocked = self.table.blockSignals(True)
        self.table.show_lines([_line(place, *one) for place, one in enumerate(picture.moments)])
        self.table.go_to(MOMENTS.index(picture.moment))
        self.table.blockSignals(blocked)
        for tag, name, (icon, tone, word) in picture.languages:
            chip = self.languages[tag]
            chip.setChecked(tag == picture.language)
            chip.set_mark(icon, tone)
            chip.setAccessibleName(f"{name}, {word}")
        self.states.setVisible(bool(picture.states))
        self.states.setCurrentIndex(words.STATES.index(picture.state))
        for one in picture.fields:
            field = self.fields[one.key.partition(".")[0]]
            blocked = field.blockSignals(True)
            field.show_text(one.text, rtl=picture.language in RTL, faulty=one.faulty)
            field.blockSignals(blocked)
        asks = {
            "reset": translate("Templates", "Really back? Press it once more, Esc to leave it."),
            "leave": translate("Templates", "Not saved yet. Esc once more leaves it all."),
        }
        wrong = asks.get(picture.asks, picture.faults)
        self._wrong.setVisible(bool(wrong))
        self.faults.setText(wrong)
        self._standing.setText(picture.standing)
        self._standing.setVisible(not wrong)
        self._reset.setEnabled(picture.can_reset)
        self._reset.set_kind("danger" if picture.asks == "reset" else "plain")
        self._save.setEnabled(picture.unsaved and not picture.faults)
        self._show_previews()

    def _show_previews(self) -> None:
        if self._picture is None:
            return
        for preview, one in zip(self.previews, self._picture.previews, strict=False):
            preview.show_preview(one, as_text=self._as_text)

    def show_said(self, said: str, tone: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.said.set_tone(tone)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)


def _line(place: int, _moment: Moment, name: str, mark: tuple[str, str, str]) -> Line:
    icon, tone, word = mark
    return Line(place, (Cell(name), Cell("", icon, tone)), f"{name}, {word}")


def _pick(place: int, name: str) -> Line:
    named = words.placeholder(name)
    return Line(place, (Cell(named, bold=True), Cell(words.written(name))), named)
