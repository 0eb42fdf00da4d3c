"""The address form: the wrong field named, its value in it, one button that fixes and retries."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from workstation.ui import theme
from workstation.ui.orders import words
from workstation.ui.orders.fixing import ADDRESS_FIELDS, FixForm, missing_fields
from workstation.ui.page import TakesEnter
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class FixPanel(Card):
    """`used` carries the fields as they stand; `left` that nobody wants to fix any more."""

    used = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        self.setFixedWidth(theme.px(404))
        layout = column(self, margin=16, gap=6)
        self._number = Label(size=16, tone="ink2")
        self._reason = Label(size=20, bold=True, tone="wait", wrap=True)
        self._bought = Label(size=15, tone="ink2", wrap=True)
        for label in (self._number, self._reason, self._bought):
            layout.addWidget(label)
        layout.addSpacing(theme.px(6))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("scrolled")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, theme.px(6), theme.px(8), theme.px(6))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(6))
        self._fields: dict[str, QLineEdit] = {}
        for place, name in enumerate(ADDRESS_FIELDS):
            label = Label(words.field(name), size=14, tone="ink2", wrap=True)
            entry = QLineEdit()
            entry.setAccessibleName(words.field(name))
            entry.setFixedHeight(theme.px(34))
            entry.setFont(theme.font(15))
            TakesEnter(entry, self.use)
            label.setBuddy(entry)
            self._fields[name] = entry
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(entry, place, 1)
        grid.setColumnMinimumWidth(0, theme.px(112))
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(ADDRESS_FIELDS), 1)
        self._scroll.setWidget(page)
        layout.addWidget(self._scroll, 1)
        self._missing = Label(size=15, bold=True, tone="stop", wrap=True)
        self._missing.hide()
        layout.addWidget(self._missing)
        buttons = row(gap=8)
        self._use = Button(translate("Orders", "Use it and retry"), kind="primary")
        self._use.clicked.connect(self.use)
        back = Button(translate("Orders", "Back"), key="Esc")
        back.clicked.connect(self.left)
        buttons.addWidget(self._use, 1)
        buttons.addWidget(back)
        layout.addLayout(buttons)

    def show_form(self, form: FixForm) -> None:
        """Fill the form and put the cursor where the mistake is."""
        self._number.setText(isolate(form.number))
        if form.field:
            head = translate("Orders", "{field}: please check").format(
                field=words.field(form.field)
            )
        else:
            head = translate("Orders", "Check this address")
        self._reason.setText(head)
        told = words.problem(form.reason)
        nothing = translate("Orders", "No label was bought.") if form.carrier else ""
        self._bought.setText(" ".join(part for part in (told, nothing) if part))
        self._bought.setVisible(bool(self._bought.text()))
        self._missing.hide()
        for name, entry in self._fields.items():
            entry.setText(form.values.get(name, ""))
            entry.setCursorPosition(0)
            theme.set_state(entry, "state", "stop" if name == form.field else "")
        first = self._fields.get(form.field, self._fields["street"])
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()
        self._scroll.ensureWidgetVisible(first)
        self.setAccessibleName(f"{head} {self._bought.text()}")

    def use(self) -> None:
        """Give the address out, unless something required is empty."""
        values = {name: entry.text() for name, entry in self._fields.items()}
        missing = missing_fields(values)
        for name, entry in self._fields.items():
            theme.set_state(entry, "state", "stop" if name in missing else "")
        if missing:
            names = ", ".join(words.field(name) for name in missing)
            self._missing.show()
            self._missing.setText(translate("Orders", "Still empty: {fields}").format(fields=names))
            self._fields[missing[0]].setFocus()
        else:
            self._missing.hide()
            self.used.emit(values)
