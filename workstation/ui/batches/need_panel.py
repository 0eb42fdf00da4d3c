"""The open order of the middle list: why it needs somebody, what mends it, one primary button."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from workstation.domain.shipments import ServiceLevel
from workstation.services.desk import CarrierCard, Fix, RunEntry
from workstation.ui import theme
from workstation.ui.batches import words
from workstation.ui.choice import ChoiceBox
from workstation.ui.pack.label_words import service_name
from workstation.ui.page import TakesEnter
from workstation.ui.reasons import in_words
from workstation.ui.widgets.basic import Button, Label, column, row
from workstation.ui.words import isolate, translate

ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""A box as wide as its place, not as its longest word."""


class NeedPanel(QWidget):
    """`used` carries the order, the field's text and the chosen (carrier, service)."""

    used = Signal(object, str, object)
    skipped = Signal()
    whole_address = Signal(object)
    left = Signal()
    """Esc in the field: back to the list."""

    def __init__(self, carriers: Mapping[str, CarrierCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carriers = carriers
        self._entry: RunEntry | None = None
        self._touched = False
        across = row(self)
        bar = QFrame()
        bar.setProperty("bar", "wait")
        bar.setFixedWidth(theme.px(6))
        across.addWidget(bar)
        down = column(gap=6)
        down.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        across.addLayout(down, 1)
        head = row(gap=10)
        self._number = Label(size=18, bold=True)
        self._who = Label(size=15, tone="ink2")
        head.addWidget(self._number)
        head.addWidget(self._who, 1)
        down.addLayout(head)
        self._reason = Label(size=20, bold=True, wrap=True)
        self._more = Label(size=15, tone="ink2", wrap=True)
        self._why = Label(size=14, tone="ink2", wrap=True)
        for label in (self._reason, self._more, self._why):
            down.addWidget(label)
        self._name = Label(size=14, bold=True)
        named = row(gap=10)
        named.addWidget(self._name)
        named.addStretch(1)
        line = row(gap=8)
        self.field = QLineEdit()
        self.field.setFixedHeight(theme.px(44))
        self.field.setMinimumWidth(theme.px(84))
        self.field.setMaximumWidth(theme.px(216))
        self.field.setFont(theme.font(16))
        self.field.textEdited.connect(self._edited)
        self.field.installEventFilter(self)
        TakesEnter(self.field, self.use)
        self.services = ChoiceBox(translate("Batches", "Service"), height=44)
        self.services.setMinimumWidth(theme.px(84))
        self.services.setMaximumWidth(theme.px(260))
        self.services.setSizeAdjustPolicy(ADJUST)
        self.choices = [(key, str(level)) for key in carriers for level in ServiceLevel]
        for key, level in self.choices:
            said = f"{carriers[key].name} · {service_name(ServiceLevel(level))}"
            self.services.addItem(said)
        self._use = Button("", key="Enter", kind="primary")
        self._use.clicked.connect(self.use)
        self._whole = Button(translate("Batches", "Whole address"), key="A", size=34)
        self._whole.clicked.connect(lambda: self.whole_address.emit(self._entry))
        self._skip = Button(translate("Batches", "Skip"), key="S")
        self._skip.clicked.connect(self.skipped)
        named.addWidget(self._whole)
        down.addLayout(named)
        for part, share in (
            (self.field, 1), (self.services, 1), (self._use, 0), (self._skip, 0),
        ):  # fmt: skip
            line.addWidget(part, share)
        for part in (self.services, self._whole):
            part.hide()
        line.addStretch(1)
        down.addLayout(line)

    @property
    def entry(self) -> RunEntry | None:
        """The order that is open."""
        return self._entry

    def show_entry(self, entry: RunEntry | None) -> None:
        """Open an order; what somebody has typed for the same one stays."""
        before, self._entry = self._entry, entry
        if entry is None:
            self.hide()
        if entry == before:
            return
        same = entry is not None and before is not None and entry.entry_id == before.entry_id
        if entry is None:
            return
        if not same:
            self._touched = False
            self.field.clear()
        self._number.setText(isolate(entry.order_number))
        place = ""
        if entry.position:
            place = translate("Batches", "No. {n} on the roll").format(n=entry.position)
        who = (isolate(entry.customer), isolate(entry.country), place)
        self._who.setText(" · ".join(part for part in who if part))
        reason = in_words(entry.reason) or words.list_title(entry.listed)
        self._reason.setText(reason)
        advice = in_words(entry.advice)
        self._more.setText(" ".join(part for part in (advice, f"{words.bought(entry)}.") if part))
        self._why.setText(words.why_this_service(entry, self._carriers))
        self._why.setVisible(bool(self._why.text()))
        name = words.field_name(entry)
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self.field.setAccessibleName(name)
        self.field.setVisible(bool(name) and entry.fix is not Fix.CHOOSE_SERVICE)
        self.services.setVisible(entry.fix is Fix.CHOOSE_SERVICE)
        self._whole.setVisible(entry.fix is Fix.FIX_ADDRESS and entry.field != "email")
        self._show_verb(words.primary_verb(entry))
        self.setAccessibleName(f"{entry.order_number}. {reason} {self._more.text()}")
        now = (entry.carrier, entry.service)
        if not same and now in self.choices:
            self.services.setCurrentIndex(self.choices.index(now))
        # Last: shown with all of its parts it would be wider than its place.
        self.show()

    def show_guess(self, entry: RunEntry, guess: str) -> None:
        """Put what is stored today into the field, unless somebody is typing."""
        mine = self._entry
        if mine is not None and mine.entry_id == entry.entry_id and not self._touched:
            self.field.setText(guess)

    def focus_field(self) -> bool:
        """Go to the field that mends the order; False when there is none."""
        for part in (self.field, self.services):
            if part.isVisible():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                self.field.selectAll()
                return True
        return False

    def use(self) -> None:
        """Press the primary button."""
        if self._entry is not None:
            chosen = self.choices[self.services.currentIndex()] if self.choices else ("", "")
            self.used.emit(self._entry, self.field.text(), chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _edited(self, _text: str) -> None:
        self._touched = True

    def _show_verb(self, verb: str) -> None:
        self._use.setText(verb)
        self._use.setAccessibleName(verb)
        self._use.updateGeometry()
