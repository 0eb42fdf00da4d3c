"""The first start: try the demo shop, or open an order file; choose language and look.

It covers the window until one of the two is chosen. What a later version can do is not on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.frame import Frame
from workstation.ui.language import NAMES
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.words import translate

THEME_ORDER = ("light", "dark", "contrast")


class FirstStart(Painted):
    """Two choices with their keys, five languages, three looks, and what comes next."""

    def __init__(self, frame: Frame, *, on_demo: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = frame
        self._on_demo = on_demo
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.demo = Button(
            translate("FirstStart", "Try the demo shop"),
            key="Enter",
            icon="play",
            kind="primary",
            size=86,
            note=translate(
                "FirstStart", "No account, no carrier, no printer. Nothing is sent to anybody"
            ),
            parent=self,
        )
        self.file = Button(
            translate("FirstStart", "Open an order file"),
            key="2",
            icon="file",
            size=86,
            note=translate("FirstStart", "Shopify’s export, or any CSV or XLSX"),
            parent=self,
        )
        self.demo.clicked.connect(self._choose_demo)
        self.file.clicked.connect(self._choose_file)
        chosen = frame.settings.language
        self.languages = {
            language: Button(
                name, kind="chosen" if language == chosen else "plain", size=40, parent=self
            )
            for language, name in NAMES.items()
        }
        for language, button in self.languages.items():
            button.clicked.connect(lambda _=False, wanted=language: self._choose_language(wanted))
        self.look = Button(
            translate("FirstStart", "Light, dark, contrast"), icon="moon", size=40, parent=self
        )
        self.look.clicked.connect(self._next_look)
        self.say(translate("FirstStart", "Ship your first parcel in two minutes"))

    def command(self, key: str) -> bool:
        """Enter or 1, and 2."""
        if key in ("Enter", "1"):
            self._choose_demo()
        elif key == "2":
            self._choose_file()
        else:
            return False
        return True

    def _choose_demo(self) -> None:
        self._frame.change_settings(replace(self._frame.settings, started=True))
        self._on_demo()

    def _choose_file(self) -> None:
        self._frame.change_settings(replace(self._frame.settings, started=True))
        self._frame.go("orders", "import")

    def _choose_language(self, language: str) -> None:
        self._frame.change_settings(replace(self._frame.settings, language=language))

    def _next_look(self) -> None:
        now = theme.now().name
        following = THEME_ORDER[(THEME_ORDER.index(now) + 1) % len(THEME_ORDER)]
        self._frame.change_settings(replace(self._frame.settings, theme=following))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _split(self) -> float:
        return self.width() * 0.656

    def _arrange(self) -> None:
        px = theme.px
        left, room = float(px(72)), self._split() - px(72) - px(56)
        y = min(self.height() * 0.494, self.height() - px(300))
        self.demo.setGeometry(self.at(left, y, room, px(86)).toRect())
        self.file.setGeometry(self.at(left, y + px(98), room, px(86)).toRect())
        foot = self.height() - px(80)
        x = left + px(32)
        for button in self.languages.values():
            size = button.sizeHint()
            button.setGeometry(self.at(x, foot, size.width(), size.height()).toRect())
            x += size.width() + px(8)
        size = self.look.sizeHint()
        end = max(x + px(8), left + room - size.width())
        self.look.setGeometry(self.at(end, foot, size.width(), size.height()).toRect())

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px = theme.px
        split = self._split()
        painter.fillRect(self.rect(), QColor(t.bg))
        painter.fillRect(self.at(split, 0, self.width() - split, self.height()), QColor(t.rail))
        if t.contrast:
            painter.fillRect(self.at(split, 0, 2, self.height()), QColor(t.line))
        left, room = float(px(72)), split - px(72) - px(56)
        self.icon(painter, "logo-solid", t.accent, self.at(left, px(56), px(64), px(64)))
        top = min(px(144), self.height() * 0.18)
        headline = Setting(60, bold=True, lines=2, leading=1.07)
        if self.paragraph(
            translate("FirstStart", "Ship your first parcel in two minutes"), headline, room
        ).cut:
            headline = Setting(48, bold=True, lines=2, leading=1.07)
        took = self.write(
            painter, translate("FirstStart", "Ship your first parcel in two minutes"),
            self.at(left, top, room, px(140)), headline, t.ink,
        )  # fmt: skip
        self.write(
            painter,
            translate(
                "FirstStart",
                "Nothing to set up. The demo shop has its own orders, and its printer shows the "
                "labels on the screen.",
            ),
            self.at(left, top + took.height() + px(12), room, px(70)),
            Setting(22, lines=2, leading=1.4),
            t.ink2,
        )
        self.icon(painter, "globe", t.ink, self.at(left, self.height() - px(72), px(24), px(24)))
        self._draw_steps(painter, t, split)

    def _draw_steps(self, painter: QPainter, t: Tokens, split: float) -> None:
        px = theme.px
        x, room = split + px(48), self.width() - split - px(48) - px(32)
        white, second = "#FFFFFF", t.on_rail
        head = self.at(x, px(52), room, px(40))
        self.write(
            painter,
            translate("FirstStart", "What you will do"),
            head,
            Setting(26, bold=True),
            white,
            middle=True,
        )
        steps = (
            (
                translate("FirstStart", "Scan an order"),
                translate("FirstStart", "Or press G: the demo hands you one"),
            ),
            (
                translate("FirstStart", "Scan each item"),
                translate("FirstStart", "No scanner at hand? Press / and type the code"),
            ),
            (
                translate("FirstStart", "Weigh the box"),
                translate("FirstStart", "Press W and type the grams"),
            ),
            (
                translate("FirstStart", "The label appears"),
                translate("FirstStart", "On the screen, in the size of your paper"),
            ),
            (
                translate("FirstStart", "Scan it out"),
                translate("FirstStart", "And read the message the customer would get"),
            ),
        )
        top = float(px(115))
        gap = min(px(122), (self.height() - top - px(70)) / (len(steps) - 1))
        for place, (title, more) in enumerate(steps):
            y = top + place * gap
            box = self.at(x, y, px(44), px(44))
            rounded(painter, box, px(9), border=white, width=3)
            self.write(
                painter,
                str(place + 1),
                box,
                Setting(20, bold=True),
                white,
                align=CENTRE,
                middle=True,
            )
            if place < len(steps) - 1:
                painter.setPen(QPen(QColor(t.edge), 2))
                middle = box.center().x()
                painter.drawLine(QPointF(middle, y + px(52)), QPointF(middle, y + gap - px(8)))
            text = x + px(62)
            width = room - px(62)
            self.write(
                painter,
                title,
                self.at(text, y - px(2), width, px(30)),
                Setting(20, bold=True),
                white,
                middle=True,
            )
            self.write(
                painter,
                more,
                QRectF(self.at(text, y + px(28), width, px(48))),
                Setting(16, lines=2, leading=1.35),
                second,
            )
