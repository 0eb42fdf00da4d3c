"""The side column of scan out: carriers today, what is still missing, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ports.views import ParcelRow
from workstation.ui import dates, icons, theme
from workstation.ui.page import clear
from workstation.ui.parcels import words
from workstation.ui.parcels.carrier_panel import LetterTile
from workstation.ui.parcels.presenter import CarrierToday, UndoWindow
from workstation.ui.widgets.basic import Button, Card, KeyCap, Label, column, row, rule
from workstation.ui.words import isolate, translate

MOST = 5


class CarriersCard(Card):
    """Each carrier with its tile and count; the one being loaded is bold. N goes to the next."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        layout = column(self, margin=16, gap=6)
        layout.addWidget(Label(translate("Parcels", "Carriers today"), size=16, bold=True))
        layout.addWidget(rule())
        self._lines = column(gap=8)
        layout.addLayout(self._lines)
        self._shown: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_carriers(self, carriers: Sequence[CarrierToday], chosen: str) -> None:
        if (shown := (tuple(carriers), chosen)) == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        if not carriers:
            text = translate("Parcels", "No parcel is packed yet today.")
            self._lines.addWidget(Label(text, size=16, tone="ink2", wrap=True))
        for carrier in carriers:
            self._lines.addWidget(_CarrierLine(carrier, carrier.key == chosen, self.chosen.emit))


class _CarrierLine(QWidget):
    def __init__(self, carrier: CarrierToday, chosen: bool, press: Callable[[str], None]) -> None:
        super().__init__()
        self._key, self._press = carrier.key, press
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = row(self, gap=12)
        across.addWidget(LetterTile(carrier.letter, carrier.colour))
        name = Label(isolate(carrier.name), size=18, bold=chosen)
        across.addWidget(name, 1)
        count = translate("Parcels", "{n} of {m}").format(n=carrier.scanned, m=carrier.packed)
        across.addWidget(Label(count, size=20, bold=True))
        done = carrier.packed > 0 and carrier.scanned >= carrier.packed
        if done:
            mark = Label()
            mark.setPixmap(icons.pixmap("tick", theme.now().ok, 20, dpr=self.devicePixelRatioF()))
            across.addWidget(mark)
        said = translate("Parcels", "all on the pallet") if done else ""
        self.setAccessibleName(", ".join(part for part in (carrier.name, count, said) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self._key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._press(self._key)


class MissingCard(Card):
    """The parcels that should be on the pallet and are not, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        layout = column(self, margin=16, gap=6)
        head = row()
        head.addWidget(Label(translate("Parcels", "Still missing"), size=16, bold=True), 1)
        self._count = Label(size=15, tone="ink2")
        head.addWidget(self._count)
        layout.addLayout(head)
        layout.addWidget(rule())
        self._lines = column(gap=6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self._shown: tuple[object, ...] | None = None

    def show_rows(self, rows: Sequence[ParcelRow], total: int) -> None:
        if (shown := (*rows[:MOST], total)) == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        self._count.setText(str(total) if total else "")
        if not rows:
            text = translate("Parcels", "Nothing. All that is packed has left.")
            self._lines.addWidget(Label(text, size=16, tone="ink2", wrap=True))
        for parcel in rows[:MOST]:
            across = row(gap=12)
            number = Label(isolate(parcel.order_number), size=16, bold=True)
            number.setMinimumWidth(theme.px(102))
            across.addWidget(number)
            across.addWidget(Label(_last_seen(parcel), size=15, tone="ink2"), 1)
            self._lines.addLayout(across)
            self._lines.addWidget(rule())
        if total > MOST:
            text = translate("Parcels", "and %n more, L lists them", None, total - MOST)
            self._lines.addWidget(Label(text, size=15, tone="ink2"))


class UndoCard(Card):
    """How many customers have not heard yet; Z takes the newest scan back."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = row(self, margin=16, gap=12)
        self._icon = Label()
        across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        lines = column(gap=2)
        self._head = Label(size=16, bold=True, wrap=True)
        self._next = Label(size=16, tone="ink2", wrap=True)
        lines.addWidget(self._head)
        lines.addWidget(self._next)
        across.addLayout(lines, 1)
        across.addWidget(KeyCap("Z"), 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_window(self, window: UndoWindow | None) -> None:
        self.setVisible(window is not None)
        if window is None:
            return
        head, following = words.undo(window.waiting, window.seconds)
        self._head.setText(head)
        self._next.setText(following)
        self.setAccessibleName(head)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        dpr = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("undo", theme.now().ink, 22, dpr=dpr, rtl=rtl))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()


class LiveCard(Card):
    """Messages still go to the shop alone: Y lets customers hear, X leaves it so; so do the command
    cards for yes and no.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        down = column(self, margin=14, gap=8)
        asked = translate("Parcels", "Messages still go to you only. Switch to live?")
        down.addWidget(Label(asked, size=18, bold=True, wrap=True))
        below = translate("Parcels", "Then this customer hears of the parcel, and all others.")
        down.addWidget(Label(below, size=15, tone="ink2", wrap=True))
        buttons = column(gap=8)
        for text, key, live in (
            (translate("Parcels", "Switch to live"), "Y", True),
            (translate("Parcels", "Not yet"), "X", False),
        ):
            button = Button(text, key=key, size=56, kind="primary" if live else "plain")
            button.clicked.connect(lambda _=False, live=live: self.answered.emit(live))
            buttons.addWidget(button)
        down.addLayout(buttons)
        self.setAccessibleName(asked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()


def _last_seen(parcel: ParcelRow) -> str:
    if parcel.packed_at is None:
        return translate("Parcels", "not packed yet")
    said = translate("Parcels", "{customer}, packed {time}")
    time = isolate(dates.clock(parcel.packed_at))
    return said.format(customer=isolate(parcel.customer), time=time)
