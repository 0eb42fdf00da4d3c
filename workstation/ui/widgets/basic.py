"""Small parts that every screen uses: labels, cards, buttons with their key, badges, chips, rows of
them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workstation.ui import icons, theme
from workstation.ui.tokens import Tokens, tone_colours
from workstation.ui.widgets.painted import Painted, Setting, rounded


class Label(QLabel):
    """A line or paragraph of text. `tone` is ink, ink2, accent, ok, wait, stop or rail."""

    def __init__(
        self, text: str = "", *, size: float = 16, bold: bool = False, tone: str = "ink",
        wrap: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, bold=bold))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Else Qt aligns a Latin name by its own direction, away from the start of the line.
            absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
            self.setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: str) -> None:
        theme.set_state(self, "tone", tone)


class Card(QFrame):
    """A ground with round corners. `kind` is plain, now (accent frame), wait (needs you), ink,
    form or sunken (the foot of another card).
    """

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def column(self, *, margin: int = 16, gap: int = 8) -> QVBoxLayout:
        """Lay the card out from top to bottom."""
        return column(self, margin=margin, gap=gap)

    def row(self, *, margin: int = 16, gap: int = 8) -> QHBoxLayout:
        return row(self, margin=margin, gap=gap)


def column(parent: QWidget | None = None, *, margin: int = 0, gap: int = 0) -> QVBoxLayout:
    """A vertical layout in pixels of the drawings."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    layout.setContentsMargins(*[theme.px(margin)] * 4)
    layout.setSpacing(theme.px(gap))
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = 0) -> QHBoxLayout:
    """A horizontal layout in pixels of the drawings."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    layout.setContentsMargins(*[theme.px(margin)] * 4)
    layout.setSpacing(theme.px(gap))
    return layout


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline across."""
    line = QFrame(parent)
    line.setProperty("rule", "true")
    line.setFixedHeight(max(1, theme.now().border))
    return line


def cap_width(text: str, size: float = 13) -> float:
    """How wide a key cap with this text is, in logical pixels."""
    metrics = QFontMetricsF(theme.font(size, bold=True))
    return max(theme.px(24), metrics.horizontalAdvance(text) + theme.px(14))


def draw_cap(
    painter: QPainter,
    where: QRectF,
    text: str,
    *,
    ground: str,
    ink: str,
    edge: str,
    size: float = 13,
) -> None:
    """A key cap: rounded, its lower edge thicker. Its text runs left to right in every language."""
    rounded(painter, where, theme.px(5), fill=ground, border=edge, width=1.0)
    lower = where.adjusted(theme.px(3), where.height() - 2, -theme.px(3), 0)
    painter.fillRect(lower, QColor(edge))
    painter.setPen(QColor(ink))
    painter.setFont(theme.font(size, bold=True))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


class KeyCap(Painted):
    """A key as it stands on the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedSize(round(cap_width(text)), theme.px(24))

    def draw(self, painter: QPainter, t: Tokens) -> None:
        draw_cap(painter, QRectF(self.rect()), self._text, ground=t.surface, ink=t.ink, edge=t.edge)


class Button(QAbstractButton):
    """A button that names its key. `kind` is plain, primary, danger or quiet; Enter and Space press
    it.

    `size` is the height in the drawings: 56 and more on the bench, 44 desk, 34 in rows.
    """

    def __init__(
        self, text: str, *, key: str = "", icon: str = "", kind: str = "plain", size: int = 44,
        note: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setText(text)
        self._key, self._icon, self._kind, self._size, self._note = key, icon, kind, size, note
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if note else QSizePolicy.Policy.Minimum
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    @property
    def _text_size(self) -> float:
        return 20 if self._note else (17 if self._size >= 44 else 14)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font(self._text_size, bold=True))
        width = metrics.horizontalAdvance(self.text()) + 2 * theme.px(self._pad)
        width += theme.px(30) if self._icon else 0
        width += cap_width(self._key) + theme.px(10) if self._key else 0
        return QSize(round(width + 1), theme.px(self._size))

    minimumSizeHint = sizeHint

    @property
    def _pad(self) -> int:
        return 18 if self._size >= 44 else 12

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fill, ink, edge = self._colours(t)
        box = QRectF(self.rect())
        rounded(
            painter, box, theme.px(14 if self._note else 9), fill=fill, border=edge,
            width=2 if t.contrast else 1,
        )  # fmt: skip
        if self.isDown():
            rounded(painter, box.adjusted(3, 3, -3, -3), theme.px(7), border=ink, width=1)
        x = float(theme.px(self._pad))
        middle = box.height() / 2

        def place(left: float, width: float, height: float) -> QRectF:
            start = box.width() - left - width if rtl else left
            return QRectF(start, middle - height / 2, width, height)

        if self._key and not self._note:
            width = cap_width(self._key)
            draw_cap(
                painter, place(x, width, theme.px(24)), self._key,
                ground=fill or t.surface, ink=ink, edge=ink if self._kind == "primary" else t.edge,
            )  # fmt: skip
            x += width + theme.px(10)
        if self._icon:
            side = theme.px(32 if self._note else 20)
            if not self.text() and not self._key:
                x = (box.width() - side) / 2
            icons.paint(painter, self._icon, ink, place(x, side, side), rtl=rtl)
            x += side + theme.px(22 if self._note else 10)
        end = theme.px(self._pad)
        if self._key and self._note:
            width = cap_width(self._key, 15) + theme.px(6)
            draw_cap(
                painter,
                place(box.width() - end - width - theme.px(4), width, theme.px(30)),
                self._key,
                ground=fill or t.surface,
                ink=ink,
                edge=ink if self._kind == "primary" else t.edge,
                size=15,
            )
            end += round(width)
        flag = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(theme.font(self._text_size, bold=True))
        room = box.width() - x - end
        if self._note:
            line = QRectF(place(x, room, 0))
            absolute = flag | Qt.AlignmentFlag.AlignAbsolute
            upper = QRectF(line.x(), middle - theme.px(30), room, theme.px(30))
            lower = QRectF(line.x(), middle - theme.px(2), room, theme.px(26))
            painter.drawText(upper, absolute, self.text())
            painter.setFont(theme.font(16))
            painter.setPen(QColor(ink if self._kind == "primary" else t.ink2))
            painter.drawText(lower, absolute, self._note)
        else:
            painter.drawText(
                place(x, room, box.height()), flag | Qt.AlignmentFlag.AlignAbsolute, self.text()
            )
        painter.end()

    def _colours(self, t: Tokens) -> tuple[str, str, str]:
        if not self.isEnabled():
            return t.sunken, t.ink2, t.line
        if self._kind == "primary":
            return t.accent, t.on_accent, t.accent
        if self._kind == "danger":
            return t.surface, t.stop, t.stop
        if self._kind == "chosen":
            return t.ink, t.surface, t.ink
        if self._kind == "quiet":
            return "", t.ink, ""
        return t.surface, t.ink, t.edge


class Badge(Painted):
    """An exception: icon and word on a soft ground. `tone` is ok, wait, stop, note or plain."""

    def __init__(
        self, text: str = "", *, tone: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def show_state(self, text: str, *, tone: str, icon: str = "") -> None:
        self._text, self._tone, self._icon = text, tone, icon
        self.say(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font(15, bold=True))
        width = metrics.horizontalAdvance(self._text) + theme.px(18)
        return QSize(round(width + (theme.px(24) if self._icon else 0) + 1), theme.px(28))

    minimumSizeHint = sizeHint

    def draw(self, painter: QPainter, t: Tokens) -> None:
        draw_badge(self, painter, t, QRectF(self.rect()), self._text, self._tone, self._icon)


def draw_badge(
    on: Painted, painter: QPainter, t: Tokens, where: QRectF, text: str, tone: str, icon: str
) -> None:
    """Paint a badge into a rectangle (already mirrored)."""
    strong, soft = tone_colours(t, tone)
    rounded(
        painter, where, theme.px(6), fill=soft, border=strong if t.contrast else "", width=2,
        dashed=tone == "wait",
    )  # fmt: skip
    x = float(theme.px(9))
    if icon:
        side = theme.px(16)
        left = where.right() - x - side if on.rtl else where.left() + x
        on.icon(painter, icon, strong, QRectF(left, where.center().y() - side / 2, side, side))
        x += side + theme.px(6)
    room = where.width() - x - theme.px(8)
    left = where.left() + theme.px(8) if on.rtl else where.left() + x
    area = QRectF(left, where.top(), room, where.height())
    on.write(painter, text, area, Setting(15, bold=True), strong, middle=True)


class Chip(QAbstractButton):
    """A filter with its count; the chosen one is ink."""

    def __init__(
        self, text: str, *, count: int | None = None, icon: str = "", tone: str = "plain",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(text)
        self.setAccessibleName(text)
        self._count, self._icon, self._tone = count, icon, tone
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_mark(self, icon: str, tone: str) -> None:
        """Another icon before the text, in the colour of a tone."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.updateGeometry()
            self.update()

    def set_count(self, count: int | None) -> None:
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        bold = QFontMetricsF(theme.font(14, bold=True)).horizontalAdvance(self.text())
        number = "" if self._count is None else f"  {self._count}"
        width = bold + QFontMetricsF(theme.font(14)).horizontalAdvance(number) + theme.px(30)
        return QSize(round(width + (theme.px(24) if self._icon else 0) + 1), theme.px(34))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chosen = self.isChecked()
        fill, ink = (t.ink, t.surface) if chosen else (t.surface, t.ink)
        box = QRectF(self.rect())
        rounded(
            painter, box, box.height() / 2, fill=fill, border=t.ink if chosen else t.edge,
            width=t.border,
        )  # fmt: skip
        x = float(theme.px(15))
        if self._icon:
            side = theme.px(17)
            left = box.width() - x - side if rtl else x
            mark = ink if chosen else tone_colours(t, self._tone)[0]
            icons.paint(
                painter, self._icon, mark, QRectF(left, (box.height() - side) / 2, side, side)
            )
            x += side + theme.px(7)
        for text, bold in (
            (self.text(), True),
            ("" if self._count is None else f"{self._count}", False),
        ):
            font = theme.font(14, bold=bold)
            width = QFontMetricsF(font).horizontalAdvance(text) + 1
            left = box.width() - x - width if rtl else x
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(
                QRectF(left, 0, width, box.height()), Qt.AlignmentFlag.AlignCenter, text
            )
            x += width + theme.px(7)
        painter.end()


class _Glass(Painted):
    """The magnifying glass inside a field, and the key that leads there."""

    def __init__(self, parent: QLineEdit, *, name: str = "", cap: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name, self._cap = name, cap

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        if self._cap:
            draw_cap(painter, box, self._cap, ground=t.surface, ink=t.ink, edge=t.edge)
        else:
            self.icon(painter, self._name, t.ink2, box)


class SearchField(QLineEdit):
    """A field with a magnifying glass and its key; `size` is bench (60 high) or desk (40)."""

    def __init__(
        self, hint: str, *, size: str = "desk", key: str = "/", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setProperty("size", size)
        bench = size == "bench"
        self.setFont(theme.font(20 if bench else 16))
        self.setFixedHeight(theme.px(60 if bench else 40))
        self._side = theme.px(24 if bench else 20)
        self._glass = _Glass(self, name="search")
        self._cap = _Glass(self, cap=key)
        start = self._side + theme.px(14 if bench else 10)
        self.setTextMargins(start, 0, theme.px(34), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge, cap, side = (
            theme.px(18 if self.height() > theme.px(50) else 11),
            theme.px(24),
            self._side,
        )
        start, end = edge, self.width() - edge - cap
        if rtl:
            start, end = self.width() - edge - side, edge
        self._glass.setGeometry(start, (self.height() - side) // 2, side, side)
        self._cap.setGeometry(end, (self.height() - cap) // 2, cap, cap)
        # Text margins do not turn round by themselves.
        inner, outer = side + theme.px(12), theme.px(34)
        self.setTextMargins(outer if rtl else inner, 0, inner if rtl else outer, 0)
