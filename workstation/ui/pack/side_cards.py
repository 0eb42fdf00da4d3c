"""The column at the end: the order, its items, the customer's note; and the boxes and the weight
below.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from workstation.ui import theme
from workstation.ui.pack.picture import (
    CheckPicture,
    Mark,
    NotePicture,
    OrderPicture,
    RowPicture,
)
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import draw_cap
from workstation.ui.widgets.painted import (
    CENTRE,
    END,
    Painted,
    Setting,
    clip_round,
    hairline,
    rounded,
)
from workstation.ui.widgets.product import draw_product
from workstation.ui.words import translate


def draw_card(painter: QPainter, t: Tokens, where: QRectF) -> None:
    """The ground of a plain card."""
    rounded(painter, where, theme.px(14), fill=t.surface, border=t.line, width=t.border)


class OrderCard(Painted):
    """Number, customer, promise."""

    HEIGHT = 167
    TALL = 190

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: OrderPicture | None = None

    def show_order(self, picture: OrderPicture) -> None:
        self._picture = picture
        self.say(
            f"{picture.number} {picture.source}. {picture.who}. "
            f"{picture.promise} {picture.promise_second}"
        )
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        draw_card(painter, t, QRectF(self.rect()))
        if picture is None:
            return
        room = self.width() - px(36)
        number = Setting(30, bold=True, may_cut=True)
        wide = min(room, self.paragraph(picture.number, number, 10_000).width + 2)
        self.write(
            painter,
            picture.number,
            self.at(px(18), px(10), wide, px(42)),
            number,
            t.ink,
            middle=True,
        )
        rest = room - wide - px(10)
        if rest > px(60):
            self.write(
                painter, picture.source, self.at(px(18) + wide + px(10), px(15), rest, px(38)),
                Setting(16, may_cut=True, middle=False), t.ink2, middle=True,
            )  # fmt: skip
        self.write(
            painter, picture.who, self.at(px(18), px(50), room, px(32)),
            Setting(20, may_cut=True, middle=False), t.ink, middle=True,
        )  # fmt: skip
        y = px(90)
        a, b = self.at(px(18), y, room, 0).left(), self.at(px(18), y, room, 0).right()
        hairline(painter, QPointF(a, y), QPointF(b, y), t.line)
        self.icon(painter, "calendar", t.ink, self.at(px(18), px(111), px(34), px(34)))
        x, text = px(64), self.width() - px(64) - px(16)
        promise = Setting(26, bold=True)
        if self.paragraph(picture.promise, promise, text).cut:
            promise = Setting(20, bold=True, lines=2, leading=1.1, may_cut=True)
        self.write(
            painter, picture.promise, self.at(x, px(97), text, px(37)), promise, t.ink, middle=True
        )
        self.write(
            painter, picture.promise_second, self.at(x, px(129), text, px(27)),
            Setting(17, may_cut=True, middle=False), t.ink2, middle=True,
        )  # fmt: skip


class ItemRows(Painted):
    """The items of the order, a painted row each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowPicture] = ()

    def show_rows(self, rows: Sequence[RowPicture]) -> None:
        self._rows = rows
        self.say(". ".join(f"{row.name} {row.count} {row.second}" for row in rows))
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px = theme.px
        box = QRectF(self.rect())
        painter.save()
        painter.setClipPath(clip_round(box, px(14)))
        painter.fillRect(box, QColor(t.surface))
        height = max(float(px(72)), min(float(px(86)), box.height() / max(1, len(self._rows))))
        fits = max(1, int(box.height() / height + 0.02))
        rows = list(self._rows)
        hidden = 0
        if len(rows) > fits:
            # The last line of the card says how many it does not show.
            fits = max(1, int((box.height() - px(40)) / height + 0.02))
            hidden = len(rows) - fits
            rows = rows[:fits]
        for place, row in enumerate(rows):
            where = QRectF(0, place * height, box.width(), height)
            self._draw_row(painter, t, row, where)
            if place:
                hairline(painter, where.topLeft(), where.topRight(), t.line)
        if hidden:
            more = translate("Pack", "and %n more item(s)", None, hidden)
            self.write(
                painter, more, self.at(px(18), len(rows) * height, box.width() - px(36), px(40)),
                Setting(18), t.ink2, middle=True,
            )  # fmt: skip
        painter.restore()
        rounded(painter, box, px(14), border=t.line, width=t.border)

    def _draw_row(self, painter: QPainter, t: Tokens, row: RowPicture, where: QRectF) -> None:
        px = theme.px
        top, height = where.top(), where.height()
        if row.mark is Mark.NOW:
            painter.fillRect(where, QColor(t.accent_soft))
            painter.fillRect(self.at(0, top, px(6), height), QColor(t.accent))
        elif row.mark is Mark.LATER:
            painter.fillRect(where, QColor(t.wait_soft))
        if t.contrast and row.mark in (Mark.NOW, Mark.LATER):
            strong = t.accent if row.mark is Mark.NOW else t.wait
            rounded(
                painter, where.adjusted(2, 1, -2, -1), 2, border=strong, width=2,
                dashed=row.mark is Mark.LATER,
            )  # fmt: skip
        side = px(34)
        draw_mark(
            self,
            painter,
            t,
            row.mark,
            self.at(px(12), top + (height - side) / 2, side, side),
            row.cap,
        )
        image = px(48)
        x = px(58)
        draw_product(
            self,
            painter,
            self.at(x, top + (height - image) / 2, image, image),
            row.picture,
            row.name,
            tokens=t,
            radius=px(8),
        )
        x += image + px(12)
        count = Setting(26, bold=True)
        wide = self.paragraph(row.count, count, 10_000).width + 2 if row.count else 0
        end = self.width() - px(17)
        ink = t.ink2 if row.mark is Mark.CANCELLED else t.ink
        if row.count:
            self.write(
                painter,
                row.count,
                self.at(end - wide, top, wide, height),
                count,
                ink,
                align=END,
                middle=True,
            )
        room = end - wide - px(12) - x
        bold = row.mark in (Mark.NOW, Mark.LATER)
        name = Setting(20, bold=bold, lines=2 if row.second else 3, leading=1.12, may_cut=True)
        size = self.paragraph(row.name, name, room).height
        second = px(22) if row.second else 0
        y = top + (height - size - second) / 2
        struck = row.mark is Mark.CANCELLED
        self.write(painter, row.name, self.at(x, y, room, size), name, ink)
        if struck:
            line = self.at(
                x, y + size / 2, min(room, self.paragraph(row.name, name, room).width), 0
            )
            painter.setPen(QColor(ink))
            painter.drawLine(line.topLeft(), line.topRight())
        if row.second:
            tone = {Mark.LATER: t.wait, Mark.CANCELLED: t.stop}.get(row.mark, t.ink2)
            heavy = row.mark in (Mark.LATER, Mark.CANCELLED)
            self.write(
                painter, row.second, self.at(x, y + size, room + (px(40) if heavy else 0), second),
                Setting(16, bold=heavy, may_cut=True), tone, middle=True,
            )  # fmt: skip


def draw_mark(
    on: Painted, painter: QPainter, t: Tokens, mark: Mark, where: QRectF, cap: str = ""
) -> None:
    """The shape that says a row's state without its colour."""
    inner = where.adjusted(theme.px(8), theme.px(8), -theme.px(8), -theme.px(8))
    match mark:
        case Mark.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.ok))
            painter.drawEllipse(where)
            on.icon(painter, "tick", t.surface, inner)
        case Mark.NOW:
            rounded(painter, where, theme.px(7), fill=t.accent)
            if cap:
                on.write(
                    painter,
                    cap,
                    where,
                    Setting(18, bold=True),
                    t.on_accent,
                    align=CENTRE,
                    middle=True,
                )
            else:
                on.icon(painter, "arrow", t.on_accent, inner)
        case Mark.LATER:
            on.icon(painter, "clock", t.wait, where.adjusted(2, 2, -2, -2))
        case Mark.TROUBLE:
            on.icon(painter, "triangle", t.wait, where.adjusted(2, 2, -2, -2))
        case Mark.CANCELLED:
            on.icon(painter, "cross", t.stop, inner)
        case Mark.TODO:
            if cap:
                draw_cap(painter, where, cap, ground=t.surface, ink=t.ink, edge=t.edge, size=16)
            else:
                rounded(painter, where, where.width() / 2, border=t.edge, width=2)


class NoteCard(Painted):
    """The customer's note: an ink bar, two lines, I opens the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: NotePicture | None = None

    def show_note(self, picture: NotePicture | None) -> None:
        self._picture = picture
        self.say(f"{picture.head}: {picture.text}" if picture else "")
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px, picture = theme.px, self._picture
        box = QRectF(self.rect())
        painter.save()
        painter.setClipPath(clip_round(box, px(14)))
        painter.fillRect(box, QColor(t.surface))
        if picture is not None:
            painter.fillRect(self.at(0, 0, px(8), box.height()), QColor(t.ink))
        painter.restore()
        rounded(painter, box, px(14), border=t.line, width=t.border)
        if picture is None:
            return
        self.icon(painter, "note", t.ink, self.at(px(22), px(15), px(30), px(30)))
        x, room = px(64), self.width() - px(64) - px(14)
        self.write(
            painter,
            picture.head,
            self.at(x, px(11), room, px(24)),
            Setting(16, bold=True),
            t.ink,
            middle=True,
        )
        lines = max(2, int((box.height() - px(44)) / theme.px(29)))
        text = Setting(24, lines=lines, leading=1.2, may_cut=True, middle=False)
        cut = self.paragraph(picture.text, text, room).cut
        self.write(
            painter, picture.text, self.at(x, px(37), room, box.height() - px(40)), text, t.ink
        )
        if cut and not picture.open:
            cap = self.at(self.width() - px(14) - px(28), px(10), px(28), px(26))
            draw_cap(painter, cap, picture.cap, ground=t.surface, ink=t.ink, edge=t.edge)


class CheckList(Painted):
    """What is done and what is still to do for the closed box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: Sequence[CheckPicture] = ()

    def show_checks(self, checks: Sequence[CheckPicture]) -> None:
        self._checks = checks
        self.say(". ".join(f"{check.head} {check.second}" for check in checks))
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        px = theme.px
        draw_card(painter, t, QRectF(self.rect()))
        height = min(float(px(78)), (self.height() - px(12)) / max(1, len(self._checks)))
        top = (self.height() - height * len(self._checks)) / 2 if len(self._checks) > 4 else px(6)
        side = px(44)
        for place, check in enumerate(self._checks):
            y = top + place * height
            if place:
                a, b = self.at(px(20), y, self.width() - px(40), 0).left(), self.width() - px(20)
                hairline(
                    painter,
                    QPointF(a, y),
                    QPointF(b if not self.rtl else self.width() - px(20), y),
                    t.line,
                )
            mark = self.at(px(20), y + (height - side) / 2, side, side)
            if check.mark is Mark.NOW:
                rounded(painter, mark, px(8), fill=t.surface, border=t.accent, width=4)
                inner = mark.adjusted(px(11), px(11), -px(11), -px(11))
                self.icon(painter, "barcode", t.accent, inner)
            else:
                draw_mark(self, painter, t, check.mark, mark)
            x, room = px(80), self.width() - px(80) - px(14)
            head = Setting(24, bold=True)
            if self.paragraph(check.head, head, room).cut:
                head = Setting(19, bold=True, lines=2, leading=1.1, may_cut=True)
            if not check.second:
                self.write(
                    painter, check.head, self.at(x, y, room, height), head, t.ink, middle=True
                )
                continue
            middle = y + height / 2
            self.write(
                painter,
                check.head,
                self.at(x, middle - px(30), room, px(32)),
                head,
                t.ink,
                middle=True,
            )
            self.write(
                painter, check.second, self.at(x, middle + px(1), room, px(26)),
                Setting(18, may_cut=True, middle=False), t.ink2, middle=True,
            )  # fmt: skip
