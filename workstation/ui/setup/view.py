"""The Set-up screen: sections at the start, one form, and at the end the proof that it works."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId
from workstation.services.device_desk import Calibration
from workstation.services.shop_standing import ShopStanding
from workstation.ui import icons, theme
from workstation.ui.choice import ChoiceBox
from workstation.ui.codes import Scan
from workstation.ui.devices.label_view import SmallLabel, image_of
from workstation.ui.devices.preview import PreviewOverlay
from workstation.ui.devices.trouble_card import TroubleCard
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import clear, page_layout
from workstation.ui.settings import UiSettings
from workstation.ui.setup import side_words, told, words
from workstation.ui.setup.account_side import AccountSide
from workstation.ui.setup.account_words import kept, typed_never_shown
from workstation.ui.setup.cards_box import CardsBox
from workstation.ui.setup.devices import SetupDevices
from workstation.ui.setup.fields import LISTS, Field, Kind, Section
from workstation.ui.setup.found_page import FoundPage
from workstation.ui.setup.mail_side import MailSide
from workstation.ui.setup.number_field import NumberField
from workstation.ui.setup.page_words import confirm_verb, shown_key
from workstation.ui.setup.presenter import SetupPresenter
from workstation.ui.setup.routes import who_prints
from workstation.ui.setup.section_list import SectionList
from workstation.ui.setup.shop_orders import ShopOrders
from workstation.ui.setup.shop_setup import SetupShops
from workstation.ui.setup.shop_side import ShopButtons, ShopSide
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row, rule
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.widgets.scroller import Scroller
from workstation.ui.words import translate

CARD_MM = (85.60, 53.98)
"""A bank card, ISO/IEC 7810 ID-1."""


class SetupScreen(ScreenWidget):
    """One draft for all sections; Ctrl+S is not needed, S saves."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._entries: dict[str, QWidget] = {}
        self._values: dict[str, Any] = {}
        self._filling = False
        self._lane_shown = ""
        self._shown_key = ""
        self.presenter = SetupPresenter(frame.desk, self._jobs, self)
        self.devices = SetupDevices(frame.desk, self._jobs, self, self.presenter)
        self.shops = SetupShops(frame.desk, self._jobs, self, self.presenter)
        across = row(gap=12)
        page_layout(self).addLayout(across)
        self.sections = SectionList(list(Section), words.section, words.icon)
        self.sections.chosen.connect(self._choose)
        across.addWidget(self.sections)
        middle = column(gap=12)
        self._mode = Card("wait")
        mode = row(self._mode, margin=16, gap=14)
        self._mode_icon = Label()
        self._mode_text = Label(size=18, bold=True, wrap=True)
        mode.addWidget(self._mode_icon)
        mode.addWidget(self._mode_text, 1)
        middle.addWidget(self._mode)
        self._trouble = TroubleCard()
        self._trouble.asked.connect(self.devices.ask_state)
        middle.addWidget(self._trouble)
        middle.addWidget(self._build_form(), 1)
        across.addLayout(middle, 1)
        across.addWidget(self._build_side())
        self.preview = PreviewOverlay(self, frame.desk, self._jobs)

    def _build_form(self) -> Card:
        card = Card("plain")
        outer = column(card, margin=4)
        self._records = row(margin=12, gap=8)
        outer.addLayout(self._records)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll, 1)
        self.found = FoundPage()
        self.found.hide()
        self.found.printer_taken.connect(self.devices.take_printer)
        self.found.scale_taken.connect(self.devices.take_scale)
        self.found.asked.connect(self.devices.probe)
        self.found.closed.connect(self.close_found)
        self._found_room = Scroller(self.found)
        self._found_room.hide()
        outer.addWidget(self._found_room, 1)
        self.orders = ShopOrders()
        self.orders.begin.connect(self.shops.begin_or_stop)
        self.orders.closed.connect(self.close_found)
        self._orders_room = Scroller(self.orders)
        self._orders_room.hide()
        outer.addWidget(self._orders_room, 1)
        return card

    def _build_side(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(364))
        whole = column(card, margin=16, gap=10)
        told = QWidget()
        layout = column(told, gap=10)
        self._side_head = Label(size=16, bold=True)
        layout.addWidget(self._side_head)
        self._advice = Label(size=16, tone="ink2", wrap=True)
        layout.addWidget(self._advice)
        self._bank_card = BankCard()
        layout.addWidget(self._bank_card)
        self.cards = CardsBox()
        self.cards.commands_pressed.connect(self.devices.print_commands)
        self.cards.places_given.connect(self.devices.print_places)
        layout.addWidget(self.cards)
        self._picture = SmallLabel()
        layout.addWidget(self._picture, 1)
        self._calibrated = Label(size=15, wrap=True)
        layout.addWidget(self._calibrated)
        self._who = column(gap=2)
        layout.addLayout(self._who)
        self.account = AccountSide()
        self.account.asked.connect(self.test_account)
        layout.addWidget(self.account)
        self.shop_side = ShopSide()
        layout.addWidget(self.shop_side)
        self._state = Label(size=26, bold=True, wrap=True)
        self._told = Label(size=16, wrap=True)
        layout.addWidget(self._state)
        layout.addWidget(self._told)
        layout.addStretch(0)
        whole.addWidget(Scroller(told), 1)
        layout = whole
        self._check = Button("", key="P", size=44)
        self._check.clicked.connect(self._check_now)
        layout.addWidget(self._check)
        self._confirm = Button(confirm_verb(), key="Y", size=44)
        self._confirm.clicked.connect(self._confirm_key)
        self._confirm.hide()
        layout.addWidget(self._confirm)
        self.mail = MailSide()
        self.mail.words_wanted.connect(lambda: self._frame.go("templates"))
        layout.addWidget(self.mail)
        self.shop_buttons = ShopButtons()
        self.shop_buttons.look.connect(self.shops.look_at_orders)
        self.shop_buttons.begin.connect(self.shops.begin_or_stop)
        self.shop_buttons.anew.connect(self.shops.begin_anew)
        layout.addWidget(self.shop_buttons)
        self._on_screen = Button(translate("Setup", "On screen"), key="V", size=44)
        self._on_screen.clicked.connect(self.devices.on_screen)
        layout.addWidget(self._on_screen)
        self._dirty = Label(size=15, wrap=True)
        layout.addWidget(self._dirty)
        self._save = Button(translate("Setup", "Save"), key="S", kind="primary")
        self._discard = Button(translate("Setup", "Undo all changes"), key="Z")
        self._save.clicked.connect(self.presenter.save)
        self._discard.clicked.connect(self.presenter.discard)
        layout.addWidget(self._save)
        layout.addWidget(self._discard)
        # No section has them all: together they would be higher than a small panel.
        for part in (
            self._bank_card, self.cards, self._picture, self._on_screen, self.shop_buttons,
            self.mail,
        ):  # fmt: skip
            part.hide()
        return card

    # What the window asks.

    def shown(self) -> None:
        self.presenter.begin()
        self.devices.begin()
        self.shops.look()
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self, subject: Any) -> None:
        if isinstance(subject, str) and subject in list(Section):
            self._choose(Section(subject))

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.look()
        self.devices.look()
        self.shops.look()
        self.preview.look()

    def wants(self, scan: Scan) -> bool:
        return self.devices.wants(scan.text)

    def scanned(self, scan: Scan) -> None:
        self.devices.scanned(scan.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setGeometry(self.rect())

    def close_screen(self) -> None:
        self._jobs.close()

    def command(self, key: str) -> bool:
        if self.preview.isVisible():
            return self.preview.command(key)
        match key:
            case "T" if self.presenter.section is Section.SHOPS:
                self.shops.look_at_orders()
            case "I" if self.presenter.section is Section.SHOPS:
                self.shops.begin_or_stop()
            case "N" if self.presenter.section is Section.SHOPS:
                self.shops.begin_anew()
            case "Esc" if self.found.isVisible() or self.orders.isVisible():
                self.close_found()
            case "C" if self.presenter.section is Section.BENCH:
                self.devices.print_commands()
            case "F":
                self.devices.find()
            case "R" if self.presenter.section is Section.PRINTERS:
                self.devices.ask_state()
            case "V" if self.presenter.section is Section.PRINTERS:
                self.devices.on_screen()
            case "T" if self.presenter.spec() is not None:
                self.test_account()
            case "U" if self.presenter.section is Section.ROUTES:
                self.presenter.move_up()
            case "S":
                self.presenter.save()
            case "P":
                self._check_now()
            case "Z":
                self.presenter.discard()
            case "Y":
                self._confirm_key()
            case "L":
                self._frame.go("rules")
            case "W":
                self._frame.go("templates")
            case "A" if self.presenter.section in LISTS:
                self.presenter.add()
            case _ if key.isdigit() and 0 < int(key) <= len(Section):
                self._choose(list(Section)[int(key) - 1])
            case _:
                return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("1–9", translate("Setup", "section")),
            Hint("F", translate("Setup", "find devices")),
            Hint("Tab", translate("Setup", "next field")),
            Hint("P", translate("Setup", "test")),
            Hint("S", translate("Setup", "save")),
            Hint("Esc", translate("Setup", "back")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("A", translate("Setup", "add a printer, route or carrier")),
            Hint("V", translate("Setup", "test label on the screen")),
            Hint("R", translate("Setup", "ask the printer how it is")),
            Hint("C", translate("Setup", "print the command card (This bench)")),
            Hint("T", translate("Setup", "test label of the carrier account")),
            Hint("U", translate("Setup", "move the route up")),
            Hint("T", translate("Shops", "look at a shop’s orders")),
            Hint("I", translate("Shops", "let a shop’s orders come in, or no more")),
            Hint("N", translate("Shops", "read a shop from the first day once more")),
            Hint("Z", translate("Setup", "undo all changes")),
            Hint("L", translate("Setup", "rules of the service choice")),
            Hint("W", translate("Setup", "the words of messages")),
        )

    def aside(self) -> str:
        if self.presenter.section in (Section.PRINTERS, Section.ROUTES):
            return translate("Setup", "Never the system’s own printer, unless you choose it")
        return translate("Setup", "Passwords are kept in the system’s key ring, never here")

    # What the presenter says.

    def show_section(
        self, section: Section, records: Sequence[str], record: int, values: Mapping[str, Any]
    ) -> None:
        self.sections.choose(section)
        self.subtitle_changed.emit(words.section(section))
        self.hints_changed.emit()
        self._values = dict(values)
        self._show_records(section, records, record)
        self._show_form(section, values)
        self._show_mode()
        self._side_head.setText(words.check_verb(section) or words.section(section))
        self._advice.setText(words.check_advice(section))
        self._bank_card.setVisible(section is Section.BENCH)
        self.close_found()
        self.cards.setVisible(section is Section.BENCH)
        self.mail.setVisible(section is Section.MESSAGES)
        self._show_side(section, values)
        verb = words.check_verb(section)
        self._check.setText(verb)
        self._check.setAccessibleName(verb)
        self._check.setVisible(bool(verb) and bool(values))
        web = section is Section.SHOPS and bool(values)
        self._side_head.setVisible(not web)
        self._advice.setVisible(not web)
        self.shop_buttons.setVisible(web)
        self.shop_side.show_spec(self.presenter.shop_spec())
        self._state.setVisible(section is not Section.SHOPS)
        self._told.setVisible(section is not Section.SHOPS)
        self.shops.shown()
        if self._lane_shown != self.presenter.lane():
            self._state.clear()
            self._told.clear()
            self._confirm.hide()

    def show_marks(self, missing: Mapping[Section, int]) -> None:
        self.sections.show_marks(missing)

    def show_wrong(self, paths: Sequence[str]) -> None:
        for path, entry in self._entries.items():
            theme.set_state(entry, "state", "stop" if path in paths else "")
        first = next((self._entries[path] for path in paths if path in self._entries), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(first)
        self._dirty.set_tone("stop")
        self._dirty.setText(
            translate("Setup", "Something is missing or wrong: see the marked field.")
        )

    def show_dirty(self, dirty: bool) -> None:
        self._save.setEnabled(dirty)
        self._discard.setEnabled(dirty)
        self._dirty.set_tone("wait" if dirty else "ink2")
        self._dirty.setText(translate("Setup", "Not saved yet.") if dirty else "")

    def show_saved(self) -> None:
        for entry in self._entries.values():
            theme.set_state(entry, "state", "")
        self._dirty.set_tone("ok")
        self._dirty.setText(translate("Setup", "Saved."))
        self.shops.shown()
        self.shops.look()

    def apply_look(self, settings: UiSettings) -> None:
        if settings != self._frame.settings:
            self._frame.change_settings(settings)

    def show_check(self, lane: str, state: str, sentence: str) -> None:
        if lane != self.presenter.lane():
            return
        self._lane_shown = lane
        headline, tone = words.check_state(state)
        self._state.setText(headline)
        self._state.set_tone("accent" if tone == "note" else tone)
        self._told.setText(told.in_words(sentence))
        self._shown_key = shown_key(sentence) if state == "trouble" else ""
        self._confirm.setVisible(bool(self._shown_key))

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # What the device part says.

    def show_found(
        self, state: str, printers: Sequence[Mapping[str, Any]], scales: Sequence[Mapping[str, Any]]
    ) -> None:
        self._scroll.hide()
        self._found_room.show()
        self.found.show()
        self.found.show_found(state, printers, scales)
        if not self.found.address.hasFocus():
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_not_found(self, sentence: str) -> None:
        self.found.show_sentence(sentence)

    def close_found(self) -> None:
        if not self.found.isHidden() or not self._orders_room.isHidden():
            self.found.hide()
            self._found_room.hide()
            self._orders_room.hide()
            self.shops.close_orders()
            self._scroll.show()
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, encoded: str) -> None:
        waiting = translate("Setup", "The test label is being drawn …")
        image = image_of(encoded)
        told = waiting if image.isNull() else translate("Setup", "The test label of this printer")
        self._picture.show_image(image, told)

    def show_state(self, key: str, word: str) -> None:
        self._trouble.show_trouble(key, word)

    def show_calibration(self, found: Calibration | None) -> None:
        said, tone = side_words.calibrated(found)
        self._calibrated.setText(said)
        self._calibrated.set_tone(tone)

    def show_cards(self, state: str, sentence: str) -> None:
        headline, tone = words.check_state(state)
        self._state.setText(headline)
        self._state.set_tone("accent" if tone == "note" else tone)
        self._told.setText(sentence)

    def open_preview(self, verb: Callable[[], WorkId]) -> None:
        self.preview.open(translate("Setup", "Test label"), verb)

    def play(self, sound: str) -> None:
        self._frame.play(sound)

    def test_account(self) -> None:
        """T: a label of the shown account, bought where it costs nothing."""
        if self.presenter.dirty:
            self.presenter.save()
        self.preview.open(translate("Accounts", "Test label"), self.presenter.test_label)

    # What the shop part says.

    def show_standing(self, standing: ShopStanding | None) -> None:
        self.shop_side.show_standing(standing)
        self.shop_buttons.show_standing(standing)

    def show_findings(self, state: str, findings: Sequence[Mapping[str, Any]], said: str) -> None:
        self.shop_side.show_findings(state, findings, said)

    def show_orders(self, state: str, found: Mapping[str, Any], said: str) -> None:
        standing = self.shops.standing
        self._scroll.hide()
        self._orders_room.show()
        wanted = standing is not None and standing.wanted
        self.orders.show_orders(state, found, said, wanted=wanted)
        self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    # Small movements.

    def _confirm_key(self) -> None:
        """What the check showed is the server's key from now on; saving and asking makes it so."""
        if not self._confirm.isHidden():
            self._confirm.hide()
            self.presenter.adopt({"pages.host_key": self._shown_key})
            self.presenter.check()

    def _check_now(self) -> None:
        if self.presenter.section is Section.SHOPS:
            self.shops.check()
        else:
            self.presenter.check()

    def _show_side(self, section: Section, values: Mapping[str, Any]) -> None:
        labels = section is Section.PRINTERS and values.get("prints") == "labels"
        for part in (self._picture, self._calibrated, self._on_screen):
            part.setVisible(labels)
        clear(self._who)
        if section is Section.ROUTES:
            self._show_who()
        self.account.show_spec(self.presenter.spec())
        self._trouble.setVisible(False)
        self.devices.shown()

    def _show_who(self) -> None:
        presenter, cards = self.presenter, self._frame.desk.carriers
        lines = who_prints(
            presenter.draft("printers"),
            presenter.draft("routes"),
            presenter.keys("carriers"),
            station=self._frame.desk.station,
        )
        for one in lines:
            card = cards.get(one.carrier)
            what, where, tone = side_words.printing(one, card.name if card else "")
            self._who.addWidget(Label(what, size=15, bold=True, wrap=True))
            self._who.addWidget(Label(where, size=14, tone=tone, wrap=True))

    def _choose(self, section: Section) -> None:
        self.presenter.choose(section)

    def _show_records(self, section: Section, records: Sequence[str], record: int) -> None:
        clear(self._records)
        if section not in LISTS:
            return
        for place, name in enumerate(records):
            chip = Chip(name or translate("Setup", "new"))
            chip.setChecked(place == record)
            chip.clicked.connect(
                lambda _=False, place=place: self.presenter.choose(self.presenter.section, place)
            )
            self._records.addWidget(chip)
        self._records.addStretch(1)
        if section is Section.PRINTERS:
            find = Button(translate("Setup", "Find"), key="F", icon="search", size=34)
            find.clicked.connect(self.devices.find)
            self._records.addWidget(find)
        if section is Section.ROUTES and record > 0:
            up = Button(translate("Setup", "Up"), key="U", size=34)
            up.clicked.connect(self.presenter.move_up)
            self._records.addWidget(up)
        add = Button(translate("Setup", "Add"), key="A", icon="plus", size=34)
        add.clicked.connect(self.presenter.add)
        self._records.addWidget(add)
        if records:
            remove = Button(translate("Setup", "Remove"), kind="danger", size=34)
            remove.clicked.connect(self.presenter.remove)
            self._records.addWidget(remove)

    def _show_form(self, section: Section, values: Mapping[str, Any]) -> None:
        self._filling = True
        self._entries = {}
        page = QWidget()
        page.setObjectName("scrolled")
        layout = column(page, margin=18, gap=8)
        headline, sentence = words.empty(section)
        if not values and headline:
            layout.addWidget(Label(headline, size=54, bold=True, wrap=True))
            layout.addWidget(Label(sentence, size=22, tone="ink2", wrap=True))
        first = True
        for field in self.presenter.fields():
            if field.path in values:
                if not first:
                    layout.addWidget(rule())
                first = False
                self._add_row(layout, field, values[field.path])
        if section is Section.PRINTERS and values.get("prints") == "labels":
            layout.addWidget(rule())
            layout.addLayout(_can_tell(values))
        layout.addStretch(1)
        self._scroll.setWidget(page)
        self._filling = False

    def _add_row(self, layout: QVBoxLayout, field: Field, value: Any) -> None:
        across = row(gap=12)
        text = column(gap=0)
        name = Label(words.label(field), size=16, bold=True)
        text.addWidget(name)
        hint = words.hint(field)
        if hint:
            text.addWidget(Label(hint, size=14, tone="ink2", wrap=True))
        across.addLayout(text, 1)
        entry = self._entry(field, value)
        entry.setAccessibleName(words.label(field))
        entry.setAccessibleDescription(hint)
        name.setBuddy(entry)
        self._entries[field.path] = entry
        across.addWidget(entry, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(across)

    def _entry(self, field: Field, value: Any) -> QWidget:
        width = theme.px(330)
        match field.kind:
            case Kind.TEXT:
                line = QLineEdit(str(value))
                line.setCursorPosition(0)
                line.textEdited.connect(lambda text: self._change(field, text))
                line.setFixedSize(width, theme.px(40))
                return line
            case Kind.SECRET:
                secret = QLineEdit(str(value))
                secret.setEchoMode(QLineEdit.EchoMode.Password)
                there = self.presenter.is_kept(field)
                secret.setPlaceholderText(kept() if there else typed_never_shown())
                secret.textEdited.connect(lambda text: self._change(field, text))
                secret.setFixedSize(width, theme.px(40))
                return secret
            case Kind.NUMBER:
                number = NumberField(field.low, field.high, field.step)
                number.set_number(field.low if value == "" else int(value))
                number.number_changed.connect(lambda given: self._change(field, given))
                return number
            case Kind.SWITCH:
                box = QCheckBox(translate("Setup", "On") if value else translate("Setup", "Off"))
                box.setChecked(bool(value))
                box.toggled.connect(lambda on: self._switch(field, box, on))
                box.setMinimumWidth(theme.px(130))
                return box
            case Kind.CHOICE:
                combo = ChoiceBox()
                chosen = ",".join(value) if field.listed else str(value)
                if field.named and not chosen:
                    # A carrier's choice that was never made is its first.
                    chosen = next(iter(field.options), "")
                for option in dict.fromkeys((*self.presenter.options(field), chosen)):
                    combo.addItem(words.option(field, option), option)
                combo.setCurrentIndex(combo.findData(chosen))
                combo.activated.connect(lambda _: self._change(field, combo.currentData()))
                combo.setFixedWidth(width)
                return combo

    def _switch(self, field: Field, box: QCheckBox, on: bool) -> None:
        box.setText(translate("Setup", "On") if on else translate("Setup", "Off"))
        self._change(field, on)

    def _change(self, field: Field, value: Any) -> None:
        if self._filling:
            return
        self._values[field.path] = value
        self.presenter.change(field, value)
        if field.section is Section.ROUTES:
            clear(self._who)
            self._show_who()
        self._show_mode()

    def _show_mode(self) -> None:
        shown = self.presenter.section is Section.MESSAGES
        self._mode.setVisible(shown)
        if shown:
            sentence, tone = words.mail_mode(self._values)
            theme.set_state(self._mode, "card", "wait" if tone == "wait" else "plain")
            name, colour = (
                ("tick", theme.now().ok) if tone == "ok" else ("triangle", theme.now().wait)
            )
            self._mode_icon.setPixmap(icons.pixmap(name, colour, 32, dpr=self.devicePixelRatioF()))
            self._mode_text.set_tone(tone)
            self._mode_text.setText(sentence)


class BankCard(Painted):
    """A frame as large as a bank card if the screen tells its size truly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(translate("Setup", "A frame in the size of a bank card"))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        dots = self.logicalDpiX() / 25.4
        return QSize(min(round(CARD_MM[0] * dots), theme.px(320)), round(CARD_MM[1] * dots))

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        rounded(painter, box, theme.px(12), fill=t.sunken, border=t.edge, width=2)
        said = translate("Setup", "bank card")
        self.write(painter, said, box, Setting(16), t.ink2, align=CENTRE, middle=True)


def _can_tell(values: Mapping[str, Any]) -> QHBoxLayout:
    across = row(gap=12)
    name = Label(translate("Setup", "What it can tell"), size=16, bold=True)
    across.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
    lines = column(gap=6)
    for said, tone in told.can_tell(
        kind=str(values.get("kind")),
        language=str(values.get("language")),
        two_way=bool(values.get("two_way", True)),
    ):
        line = Label(said, size=15, tone=tone, wrap=True)
        line.setFixedWidth(theme.px(330))
        lines.addWidget(line)
    across.addLayout(lines)
    return across
