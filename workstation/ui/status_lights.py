"""The lights in the top bar: printer, network, outbox, person. Icon, name, state word and a mark,
always.

A device that does not exist is absent; one whose state nobody knows is a hollow dashed ring and
says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.live_weight import LiveWeight, OnScale
from workstation.ports.labels import PrinterState
from workstation.ports.views import OutboxCount
from workstation.services.shop_standing import ShopStanding, ShopTrouble
from workstation.ui import theme
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import row
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.words import isolate, translate

WELL, ATTENTION, STOPPED, UNKNOWN, COUNT, COUNT_LATE = (
    "well", "attention", "stopped", "unknown", "count", "count_late",
)  # fmt: skip

LATE = timedelta(minutes=15)
_WORST_SHOP = (
    ShopTrouble.CREDENTIALS, ShopTrouble.SCOPE, ShopTrouble.SETTINGS, ShopTrouble.STUCK,
    ShopTrouble.OTHER, ShopTrouble.AWAY, ShopTrouble.BUSY,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Light:
    """One light as shown: `state` is one of this module's constants, `word` its word or count."""

    name: str
    icon: str
    state: str
    word: str


_WORST = (
    PrinterState.PAPER_OUT, PrinterState.HEAD_OPEN, PrinterState.RIBBON_OUT, PrinterState.PAUSED,
    PrinterState.SILENT, PrinterState.OFFLINE, PrinterState.UNKNOWN, PrinterState.READY,
)  # fmt: skip


def printer_word(state: PrinterState) -> str:
    """The word for a printer's state."""
    return {
        PrinterState.READY: translate("Lights", "ready"),
        PrinterState.PAPER_OUT: translate("Lights", "paper is out"),
        PrinterState.HEAD_OPEN: translate("Lights", "is open"),
        PrinterState.PAUSED: translate("Lights", "paused"),
        PrinterState.RIBBON_OUT: translate("Lights", "ribbon is out"),
        PrinterState.SILENT: translate("Lights", "does not answer"),
        PrinterState.OFFLINE: translate("Lights", "off"),
        PrinterState.UNKNOWN: translate("Lights", "unknown"),
    }[state]


def printer_light(states: Mapping[str, str]) -> Light | None:
    """The light of the printer that is worst off; None where no printer is set up."""
    if not states:
        return None
    read = []
    for word in states.values():
        try:
            read.append(PrinterState(word))
        except ValueError:
            read.append(PrinterState.UNKNOWN)
    worst = min(read, key=_WORST.index)
    if worst is PrinterState.READY:
        state = WELL
    elif worst is PrinterState.UNKNOWN:
        state = UNKNOWN
    else:
        gone = worst in (PrinterState.SILENT, PrinterState.OFFLINE)
        state = STOPPED if gone else ATTENTION
    return Light(translate("Lights", "Printer"), "printer", state, printer_word(worst))


def scale_light(live: LiveWeight) -> Light:
    """The light of the scale: what it shows, or what is wrong with it."""
    shown = f"{live.grams} g"
    state, word = {
        OnScale.READY: (WELL, translate("Lights", "ready")),
        OnScale.STEADY: (WELL, isolate(shown)),
        OnScale.MOVING: (WELL, translate("Lights", "moving")),
        OnScale.TAKE_OFF: (ATTENTION, translate("Lights", "take it off")),
        OnScale.OVER: (ATTENTION, translate("Lights", "too heavy")),
        OnScale.UNDER: (ATTENTION, translate("Lights", "below zero")),
        OnScale.GONE: (STOPPED, translate("Lights", "does not answer")),
    }[live.state]
    return Light(translate("Lights", "Scale"), "scale", state, word)


def shop_light(standings: Mapping[str, ShopStanding]) -> Light | None:
    """The light of the shop that is worst off; None while none needs anybody."""
    from workstation.ui.setup.shop_words import trouble

    found = [one.trouble for one in standings.values() if one.trouble is not None]
    if not found:
        return None
    worst = min(found, key=_WORST_SHOP.index)
    state = ATTENTION if worst in (ShopTrouble.BUSY, ShopTrouble.AWAY) else STOPPED
    return Light(translate("Lights", "Shop"), "globe", state, trouble(worst)[0])


def worker_light(state: str) -> Light:
    """The light of everything that needs the network: well, stopped or unknown."""
    words = {
        "well": (WELL, translate("Lights", "online")),
        "stopped": (STOPPED, translate("Lights", "stopped")),
    }
    shape, word = words.get(state, (UNKNOWN, translate("Lights", "unknown")))
    return Light(translate("Lights", "Network"), "network", shape, word)


def chase_light(count: int) -> Light | None:
    """How many parcels nobody hears of; None while there are none."""
    return Light(translate("Lights", "Silent"), "truck", COUNT_LATE, str(count)) if count else None


def outbox_light(count: OutboxCount, now: datetime) -> Light:
    """The outbox's counter: amber once something asks, was refused, or waits too long."""
    total = count.waiting + count.asking + count.refused
    late = count.oldest is not None and now - count.oldest > LATE
    state = COUNT_LATE if count.asking or count.refused or late else COUNT
    return Light(translate("Lights", "Outbox"), "outbox", state, str(total))


class LightWidget(Painted):
    """One light, painted."""

    pressed = Signal()

    def __init__(self, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._light = light
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_light(light)

    @property
    def light(self) -> Light:
        return self._light

    def set_light(self, light: Light) -> None:
        self._light = light
        self.say(f"{light.name} {light.word}")
        self.updateGeometry()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    @property
    def _is_count(self) -> bool:
        return self._light.state in (COUNT, COUNT_LATE)

    def _widths(self) -> tuple[float, float]:
        name = QFontMetricsF(theme.font(14)).horizontalAdvance(self._light.name)
        word = QFontMetricsF(theme.font(14, bold=True)).horizontalAdvance(self._light.word)
        return name, word

    def sizeHint(self) -> QSize:
        name, word = self._widths()
        mark = 0 if self._is_count else 28
        return QSize(round(name + word + theme.px(20 + 8 + 7 + 20 + mark) + 2), theme.px(34))

    minimumSizeHint = sizeHint

    def draw(self, painter: QPainter, t: Tokens) -> None:
        light = self._light
        grounds = {
            ATTENTION: (t.alarm, t.on_alarm), STOPPED: (t.stop_ground, t.stop_text),
            COUNT: (t.sunken, t.ink), COUNT_LATE: (t.alarm, t.on_alarm),
        }  # fmt: skip
        ground, ink = grounds.get(light.state, ("", t.ink))
        second = ink if ground and light.state != COUNT else t.ink2
        if ground:
            edge = t.edge if t.contrast else ""
            rounded(painter, QRectF(self.rect()), theme.px(8), fill=ground, border=edge, width=2)
        x, height = float(theme.px(10)), float(self.height())
        side = theme.px(20)
        self.icon(painter, light.icon, second, self.at(x, (height - side) / 2, side, side))
        x += side + theme.px(8)
        name, word = self._widths()
        self.write(
            painter, light.name, self.at(x, 0, name + 1, height), Setting(14), second, middle=True
        )
        x += name + theme.px(7)
        self.write(
            painter, light.word, self.at(x, 0, word + 2, height), Setting(14, bold=True), ink,
            middle=True,
        )  # fmt: skip
        if not self._is_count:
            mark = self.at(self.width() - theme.px(30), (height - side) / 2, side, side)
            self._draw_mark(painter, t, mark, ground)

    def _draw_mark(self, painter: QPainter, t: Tokens, where: QRectF, ground: str) -> None:
        inner = where.adjusted(*[theme.px(4)] * 2, *[-theme.px(4)] * 2)
        match self._light.state:
            case "well":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(t.ok))
                painter.drawEllipse(where)
                self.icon(painter, "tick", t.surface, inner)
            case "attention":
                self.icon(painter, "triangle", t.on_alarm, where)
            case "stopped":
                self.icon(painter, "cross", t.stop_text, where)
            case _:
                pen = QPen(QColor(t.ink2), theme.px(2), Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(where.adjusted(2, 2, -2, -2))


class Person(Painted):
    """Who works at which bench."""

    def __init__(self, operator: str, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operator, self._station = operator, station
        names = (QFontMetricsF(theme.font(14, bold=True)), QFontMetricsF(theme.font(13)))
        width = max(names[0].horizontalAdvance(operator), names[1].horizontalAdvance(station))
        self.setFixedSize(round(width + theme.px(46)), theme.px(48))
        self.say(f"{operator}, {station}")

    def draw(self, painter: QPainter, t: Tokens) -> None:
        side, height = theme.px(34), float(self.height())
        disc = self.at(0, (height - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.ink))
        painter.drawEllipse(disc)
        initials = "".join(word[0] for word in self._operator.split()[:2]).upper()
        self.write(
            painter, initials, disc, Setting(13, bold=True, may_cut=True), t.surface, align=CENTRE,
            middle=True,
        )  # fmt: skip
        x, room = theme.px(43), self.width() - theme.px(43)
        upper = self.at(x, height / 2 - theme.px(19), room, theme.px(20))
        lower = self.at(x, height / 2, room, theme.px(18))
        if self._station:
            self.write(
                painter, isolate(self._operator), upper, Setting(14, bold=True), t.ink, middle=True
            )
            self.write(painter, isolate(self._station), lower, Setting(13), t.ink2, middle=True)
        else:
            whole = self.at(x, 0, room, height)
            self.write(
                painter, isolate(self._operator), whole, Setting(14, bold=True), t.ink, middle=True
            )


class StatusLights(QWidget):
    """The row of lights; their order never changes. A shop's is there while one needs a hand."""

    outbox_pressed = Signal()
    devices_pressed = Signal()
    shops_pressed = Signal()
    chase_pressed = Signal()
    ORDER = ("printer", "scale", "network", "shop", "chase", "outbox")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row(self, gap=8)
        self._lights: dict[str, LightWidget] = {}

    def set_light(self, key: str, light: Light | None) -> None:
        """Show or change a light (printer, scale, network, outbox); None takes it away."""
        present = self._lights.get(key)
        if light is None:
            if present is not None:
                del self._lights[key]
                self._row.removeWidget(present)
                present.deleteLater()
        elif present is not None:
            if present.light != light:
                present.set_light(light)
        else:
            made = LightWidget(light)
            self._lights[key] = made
            before = self.ORDER[: self.ORDER.index(key)]
            self._row.insertWidget(sum(1 for name in before if name in self._lights), made)
            if key == "outbox":
                made.pressed.connect(self.outbox_pressed)
            elif key == "chase":
                made.pressed.connect(self.chase_pressed)
            elif key == "shop":
                made.pressed.connect(self.shops_pressed)
            elif key in ("printer", "scale"):
                made.pressed.connect(self.devices_pressed)

    def light(self, key: str) -> Light | None:
        widget = self._lights.get(key)
        return widget.light if widget else None
