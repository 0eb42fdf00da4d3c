"""The strip of key hints at the foot, and the page of all keys behind `?`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.frame import Hint
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import cap_width, draw_cap
from workstation.ui.widgets.painted import END, Painted, Setting, rounded
from workstation.ui.words import translate

MOST = 7


class KeyStrip(Painted):
    """At most seven keys, key first, then verb; `?` is the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._aside = ""
        self.setFixedHeight(theme.px(40))

    def show_hints(self, hints: Sequence[Hint], aside: str) -> None:
        self._hints = (*hints[: MOST - 1], Hint("?", translate("Keys", "all keys")))
        self._aside = aside
        self.say(". ".join(f"{hint.key}: {hint.verb}" for hint in self._hints))
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        x, height, cap = 0.0, float(self.height()), float(theme.px(24))
        metrics = QFontMetricsF(theme.font(14))
        for hint in self._hints:
            width, verb = cap_width(hint.key), metrics.horizontalAdvance(hint.verb) + 2
            if x + width + verb > self.width() and hint.key != "?":
                continue
            where = self.at(x, (height - cap) / 2, width, cap)
            draw_cap(painter, where, hint.key, ground=t.surface, ink=t.ink, edge=t.edge)
            x += width + theme.px(8)
            self.write(
                painter,
                hint.verb,
                self.at(x, 0, verb, height),
                Setting(14, may_cut=True),
                t.ink2,
                middle=True,
            )
            x += verb + theme.px(20)
        room = self.width() - x
        if self._aside and metrics.horizontalAdvance(self._aside) < room:
            self.write(
                painter, self._aside, self.at(x, 0, room, height), Setting(14), t.ink2, align=END,
                middle=True,
            )  # fmt: skip


class AllKeys(Painted):
    """Every key of the screen on one page; any key closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._title = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open(self, title: str, hints: Sequence[Hint]) -> None:
        self._title = title
        self._hints = tuple(dict.fromkeys(hints))
        self.say(". ".join(f"{hint.key}: {hint.verb}" for hint in self._hints))
        self.show()
        self.raise_()
        self.setFocus()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        veil = QColor(t.bg)
        veil.setAlpha(235)
        painter.fillRect(self.rect(), veil)
        columns = 2
        rows = -(-len(self._hints) // columns)
        line = min(theme.px(48), (self.height() - theme.px(180)) / max(1, rows))
        width = min(self.width() - theme.px(80), theme.px(1000))
        height = theme.px(110) + rows * line
        card = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        rounded(painter, card, theme.px(18), fill=t.surface, border=t.accent, width=3)
        left = card.x() + theme.px(32)
        self.write(
            painter,
            self._title,
            QRectF(left, card.y() + theme.px(18), width - theme.px(64), theme.px(48)),
            Setting(30, bold=True),
            t.ink,
            middle=True,
        )
        share = (width - theme.px(64)) / columns
        for place, hint in enumerate(self._hints):
            x = left - card.x() + (place // rows) * share
            y = card.y() + theme.px(84) + (place % rows) * line
            cap = cap_width(hint.key, 16)
            offset = (self.width() - width) / 2
            draw_cap(
                painter,
                self.at(offset + x, y + (line - theme.px(30)) / 2, cap, theme.px(30)),
                hint.key,
                ground=t.surface,
                ink=t.ink,
                edge=t.edge,
                size=16,
            )
            text = max(cap, theme.px(76)) + theme.px(14)
            self.write(
                painter, hint.verb, self.at(offset + x + text, y, share - text - theme.px(8), line),
                Setting(18, lines=1, may_cut=True), t.ink, middle=True,
            )  # fmt: skip
