"""A product's picture, or its first letters where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from workstation.ui import icons
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.words import translate


def initials(name: str) -> str:
    """Up to two first letters of a name; one character for a Chinese one."""
    words = [word.strip("\u2068\u2069,.()") for word in name.split()]
    letters = [word[0] for word in words if word and word[0].isalpha()]
    if letters and "\u4e00" <= letters[0] <= "\u9fff":
        return letters[0]
    return "".join(letters[:2]).upper()


def draw_product(
    on: Painted,
    painter: QPainter,
    where: QRectF,
    source: str,
    name: str,
    *,
    tokens: Tokens,
    radius: float,
) -> None:
    """Paint the picture of a product into a square with round corners."""
    from workstation.ui import theme

    dpr = painter.device().devicePixelRatioF()
    side = round(where.width())
    picture = icons.product_picture(source, side, round(radius), dpr)
    if picture is not None:
        painter.drawPixmap(where.topLeft(), picture)
        return
    rounded(
        painter,
        where,
        radius,
        fill=tokens.sunken,
        border=tokens.line if tokens.contrast else "",
        width=2,
    )
    scale = side / max(1, theme.px(100))
    if side < theme.px(120):
        size = 40 * scale
        on.write(
            painter,
            initials(name),
            where,
            Setting(size, bold=True, may_cut=True),
            tokens.ink2,
            align=CENTRE,
            middle=True,
        )
        return
    upper = QRectF(where.x(), where.y(), where.width(), where.height() * 0.86)
    on.write(
        painter, initials(name), upper, Setting(36 * scale, bold=True, may_cut=True), tokens.ink2,
        align=CENTRE, middle=True,
    )  # fmt: skip
    lower = QRectF(
        where.x(), where.y() + where.height() * 0.74, where.width(), where.height() * 0.14
    )
    on.write(
        painter, translate("Pack", "no picture"), lower, Setting(max(14, 6 * scale), may_cut=True),
        tokens.ink2, align=CENTRE, middle=True,
    )  # fmt: skip
