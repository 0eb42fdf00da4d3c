"""The stop at the door: both carriers side by side in colour, letter and name, then the steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from workstation.ui import theme
from workstation.ui.parcels.carrier_panel import WHITE, carrier_ground
from workstation.ui.stop_words import CarrierShown, Step, StopPicture
from workstation.ui.tokens import LIGHT, Tokens
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded

CARD = 232
MARGIN = 48


def draw_carriers(
    on: Painted, painter: QPainter, t: Tokens, picture: StopPicture, top: float, bottom: float
) -> None:
    """Paint cards, numbered steps beneath them, and what was recorded at the foot."""
    px = theme.px
    width = on.width() - 2 * px(MARGIN)
    recorded = len(picture.recorded) * px(31)
    high = min(px(CARD), (bottom - top) * 0.52)
    card = (width - px(20)) / 2
    for place, shown in enumerate(picture.carriers):
        x = px(MARGIN) + place * (card + px(20))
        _draw_card(on, painter, t, shown, on.at(x, top, card, high))
    below = top + high + px(22)
    side_by_side = all(_one_line(step, card) for step in picture.steps)
    y = below
    for number, step in enumerate(picture.steps, start=1):
        x = float(px(MARGIN))
        room = float(width)
        if side_by_side:
            x += (number - 1) * (card + px(20))
            room = card
        _draw_step(on, painter, t, step, number, x, y, room)
        y += 0 if side_by_side else px(66)
    y = bottom - recorded
    for sentence in picture.recorded:
        where = on.at(px(MARGIN), y, width, px(31))
        on.write(painter, sentence, where, Setting(24, may_cut=True), t.stop_text, middle=True)
        y += px(31)


def _draw_card(
    on: Painted, painter: QPainter, t: Tokens, shown: CarrierShown, where: QRectF
) -> None:
    px = theme.px
    frame = "#000000" if t.contrast else ""
    rounded(painter, where, px(18), fill=WHITE, border=frame, width=2)
    head = px(61)
    side = px(28)
    icon, tone = ("tick", LIGHT.ok) if shown.good else ("cross", LIGHT.stop)
    left = where.right() - px(22) - side if on.rtl else where.left() + px(22)
    on.icon(painter, icon, tone, QRectF(left, where.y() + (head - side) / 2, side, side))
    words = QRectF(where.x() + px(62), where.y(), where.width() - px(124), head)
    on.write(painter, shown.head, words, Setting(26, bold=True), LIGHT.ink, middle=True)
    pad = px(8)
    block = where.adjusted(pad, head, -pad, -pad)
    ground = carrier_ground(LIGHT, shown.colour)
    rounded(painter, block, px(10), fill=ground)
    tile = min(float(px(96)), block.height() - px(24))
    start = block.right() - px(26) - tile if on.rtl else block.left() + px(26)
    letter = QRectF(start, block.center().y() - tile / 2, tile, tile)
    rounded(painter, letter, px(14), fill=WHITE)
    on.write(
        painter, shown.letter, letter, Setting(56, bold=True), ground, align=CENTRE, middle=True
    )
    used = px(26) + tile + px(22)
    room = block.width() - used - px(20)
    name = QRectF(block.left() + (px(20) if on.rtl else used), block.y(), room, block.height())
    setting = next(
        (
            setting
            for size in (64, 58, 52)
            if not on.paragraph(
                shown.name, setting := Setting(size, bold=True, leading=1.1), room
            ).cut
        ),
        Setting(52, bold=True, lines=2, leading=1.05, may_cut=True),
    )
    on.write(painter, shown.name, name, setting, WHITE, middle=True)


def _size(on: Painted, step: Step, room: float) -> float:
    """52 is the floor for two metres; only a word that fits no panel goes below it."""
    for size in (52, 46, 40, 34):
        if (
            _wide(step, size) <= room
            and not on.paragraph(step.text, Setting(size, bold=True), room).cut
        ):
            return size
    return 28


def _wide(step: Step, size: float) -> float:
    text = QFontMetricsF(theme.font(size, bold=True)).horizontalAdvance(step.text)
    return text + theme.px(74) + (theme.px(84) if step.chip else 0)


def _one_line(step: Step, room: float) -> bool:
    return _wide(step, 46) <= room


def _draw_step(
    on: Painted,
    painter: QPainter,
    t: Tokens,
    step: Step,
    number: int,
    x: float,
    y: float,
    room: float,
) -> None:
    px = theme.px
    box = on.at(x, y, px(56), px(56))
    rounded(painter, box, px(10), border=t.stop_text, width=4)
    on.write(
        painter, str(number), box, Setting(32, bold=True), t.stop_text, align=CENTRE, middle=True
    )
    chip = px(84) if step.chip else 0
    size = _size(on, step, room)
    inner = room - px(74) - chip
    where = on.at(x + px(74), y - px(4), inner, px(64))
    took = on.write(painter, step.text, where, Setting(size, bold=True), t.stop_text, middle=True)
    if step.chip:
        sign = on.at(x + px(74) + took.width() + px(14), y - px(1), px(58), px(58))
        rounded(painter, sign, px(6), fill=WHITE, border="#000000" if t.contrast else "", width=2)
        on.write(
            painter, step.chip, sign, Setting(46, bold=True, leading=1.0), LIGHT.ink,
            align=CENTRE, middle=True,
        )  # fmt: skip
