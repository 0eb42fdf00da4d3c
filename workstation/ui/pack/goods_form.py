"""The form that stands in the item's place when the customs ask for more of an article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.pack.goods import FIELDS, GoodsPicture, example_of, label_of
from workstation.ui.page import TakesEnter
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import translate


class GoodsForm(Card):
    """`told` carries the fields as they stand; `left` that nobody wants to fill them in now."""

    told = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        layout = column(self, margin=20, gap=8)
        self._head = Label(size=27, bold=True, tone="wait", wrap=True)
        self._detail = Label(size=16, tone="ink2", wrap=True)
        layout.addWidget(self._head)
        layout.addWidget(self._detail)
        layout.addSpacing(theme.px(6))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(8))
        self._labels: dict[str, Label] = {}
        self._fields: dict[str, QLineEdit] = {}
        for place, name in enumerate(FIELDS):
            label = Label(size=16, tone="ink2", wrap=True)
            entry = QLineEdit()
            entry.setFixedHeight(theme.px(44))
            entry.setFont(theme.font(20))
            entry.setMaxLength(120)
            entry.setPlaceholderText(
                translate("Pack", "as in {example}").format(example=example_of(name))
            )
            # Codes, countries and figures read from the left in every language.
            entry.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            TakesEnter(entry, self._tell)
            label.setBuddy(entry)
            self._labels[name], self._fields[name] = label, entry
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(entry, place, 1)
        grid.setColumnMinimumWidth(0, theme.px(190))
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        self._wrong = Label(size=16, bold=True, tone="stop", wrap=True)
        layout.addWidget(self._wrong)
        layout.addStretch(1)
        buttons = row(gap=8)
        use = Button(
            translate("Pack", "Remember it and close the box"), kind="primary", key="Enter"
        )
        use.clicked.connect(self._tell)
        back = Button(translate("Pack", "Back"), key="Esc")
        back.clicked.connect(self.left)
        buttons.addWidget(use, 1)
        buttons.addWidget(back)
        layout.addLayout(buttons)

    def show_goods(self, picture: GoodsPicture) -> None:
        """Fill the form and put the cursor into the first field that lacks."""
        self._head.setText(picture.head)
        self._detail.setText(picture.detail)
        self._wrong.setText("")
        for name, entry in self._fields.items():
            label = label_of(name, picture.currency)
            self._labels[name].setText(label)
            entry.setAccessibleName(label)
            entry.setText(picture.values.get(name, ""))
            theme.set_state(entry, "state", "stop" if name in picture.lacking else "")
        self.setAccessibleName(f"{picture.head} {picture.detail}")
        self._go_to(picture.lacking[0] if picture.lacking else FIELDS[0])

    def show_wrong(self, field: str, reason: str) -> None:
        """Name what is wrong, and put the cursor there."""
        self._wrong.setText(reason)
        for name, entry in self._fields.items():
            theme.set_state(entry, "state", "stop" if name == field else "")
        self._go_to(field)

    def _go_to(self, name: str) -> None:
        entry = self._fields.get(name, self._fields[FIELDS[0]])
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        entry.selectAll()

    def _tell(self) -> None:
        """Enter goes on to the next empty field, and tells when none is left."""
        for name, entry in self._fields.items():
            if not entry.text().strip():
                if self.focusWidget() is entry:
                    break
                self._go_to(name)
                return
        self.told.emit({name: entry.text() for name, entry in self._fields.items()})
