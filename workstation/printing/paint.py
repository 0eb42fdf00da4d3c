"""Draws texts into dots and gives their letters' outlines: the one module here that knows Qt.

Painting needs a QGuiApplication. `ensure_app` makes one (platform offscreen: no display is
opened) where none exists and uses the one there is otherwise; call it in the main thread before
threads paint.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from math import ceil

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from workstation.domain.errors import NotConfigured
from workstation.printing.elements import (
    Align,
    Bars,
    Bitmap,
    Element,
    Fill,
    Page,
    Rect,
    Style,
    Symbol,
    Text,
    VAlign,
)
from workstation.printing.fitting import fit
from workstation.printing.fonts import ADVICE, find_fonts
from workstation.printing.latin import DEEPEST, Alphabet, Laid, Rows, plain_rows
from workstation.printing.raster import cropped
from workstation.printing.symbols import symbol_bitmap
from workstation.printing.text import is_rtl, joined_shapes

_INVISIBLE = {"\u200c", "\u200d", " "}
_WIDE = 100_000
_TALL = 1.2  # em; a line whose fonts rise higher (Arabic) gets more air to the line above
_app_lock = threading.Lock()
_app: list[QGuiApplication] = []  # keeps our own application alive


class _Held(threading.local):
    """This thread's own fonts: Qt frees a font's face with the thread that first used it."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[int, bool, int], QFont] = {}
        self.raw: tuple[QRawFont, ...] = ()


_held = _Held()


def ensure_app() -> None:
    """Make the QGuiApplication that painting needs, unless the process has one already."""
    with _app_lock:
        if QGuiApplication.instance() is None:
            if threading.current_thread() is not threading.main_thread():
                # Qt would end the process with a crash when Python exits.
                raise RuntimeError("ensure_app must be called in the main thread first")
            argv = ["packbench"]
            if "QT_QPA_PLATFORM" not in os.environ:
                argv += ["-platform", "offscreen"]
            _app.append(QGuiApplication(argv))


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    ensure_app()
    known = set(QFontDatabase.families())
    found = find_fonts()
    for name, paths in found.items():
        if name not in known:
            for path in paths:
                QFontDatabase.addApplicationFont(str(path))
    if not found:
        raise NotConfigured("No font for labels was found.", ADVICE, setting="fonts")
    return tuple(found)


def _font(px: int, bold: bool, spacing: int) -> QFont:
    font = _held.fonts.get((px, bold, spacing))
    if font is None:
        font = _held.fonts[(px, bold, spacing)] = _new_font(px, bold, spacing)
    return font


def _new_font(px: int, bold: bool, spacing: int) -> QFont:
    font = QFont()
    font.setFamilies(_families())
    font.setPixelSize(px)
    font.setBold(bold)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return font


def _raw_fonts() -> tuple[QRawFont, ...]:
    if not _held.raw:
        _held.raw = tuple(QRawFont.fromFont(QFont(name)) for name in _families())
    return _held.raw


@lru_cache(maxsize=8192)
def _has_glyph(char: str) -> bool:
    return char in _INVISIBLE or any(raw.supportsCharacter(ord(char)) for raw in _raw_fonts())


def missing_character(text: str) -> str:
    """Give the first character of `text` that none of our fonts has, or an empty string."""
    return next((char for char in text if not _has_glyph(char)), "")


@dataclass(slots=True)
class _Lines:
    """A text in lines, ready to be drawn."""

    layout: QTextLayout
    width: float
    height: float
    overflows: bool


def _alignment(align: Align, *, rtl: bool) -> Qt.AlignmentFlag:
    if align is Align.CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    at_left = (align is Align.START) is not rtl
    return Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight


def _lines(text: str, style: Style, px: int, *, width: int, break_words: bool) -> _Lines:
    anywhere, words = (
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
        QTextOption.WrapMode.WordWrap,
    )
    rtl = is_rtl(text) if style.rtl is None else style.rtl
    option = QTextOption(_alignment(style.align, rtl=rtl))
    option.setWrapMode(anywhere if break_words else words)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text.replace("\n", "\u2028"), _font(px, style.bold, style.spacing))
    layout.setTextOption(option)
    layout.beginLayout()
    baseline, descent, widest = 0.0, 0.0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        widest = max(widest, line.naturalTextWidth())
        ascent = line.ascent()
        baseline = _next_baseline(baseline, ascent, px)
        descent = min(line.descent(), DEEPEST * px + 1)
        line.setPosition(QPointF(0, round(baseline) - ascent))
    layout.endLayout()
    return _Lines(layout, widest, round(baseline + descent), widest > width)


def _next_baseline(baseline: float, ascent: float, px: int) -> float:
    if baseline:
        return baseline + px * (1.3 if ascent > _TALL * px else 1.22)
    return min(ascent, 1.13 * px)


def _fitted(text: Text) -> tuple[_Lines, Rect]:
    """Give the text in lines and the place of its first line's box, relative to `text.box`."""
    style, box = text.style, text.box
    inset = style.px // 4 if style.inverse else 0
    width = max(box.w - 2 * inset, 1)

    def measure(shown: str, px: int, break_words: bool) -> _Lines:
        return _lines(shown, style, px, width=width, break_words=break_words)

    lines = fit(text.text, measure, px=style.px, min_px=style.min_px, height=box.h)
    spare = max(box.h - round(lines.height), 0)
    top = {VAlign.TOP: 0, VAlign.MIDDLE: spare // 2, VAlign.BOTTOM: spare}[style.valign]
    return lines, Rect(inset, top, width, box.h)


def shown_text(text: Text) -> str:
    """Give what of a text will be seen: all of it, or a beginning that ends in "…"."""
    ensure_app()
    return _fitted(text)[0].layout.text().replace("\u2028", "\n")


@lru_cache(maxsize=4096)
def text_size(text: str, style: Style, width: int) -> tuple[int, int]:
    """Give the width and height in dots that a text takes at its full size, wrapped at `width`."""
    ensure_app()
    lines = _lines(text, style, style.px, width=width, break_words=True)
    return ceil(lines.width), ceil(lines.height)


def text_bitmap(text: Text) -> Bitmap | None:
    """Paint a text into dots, cropped to its ink; None when there is none to see."""
    box = text.box
    painted = _painted(text.text, box.w, box.h, text.style)
    if painted is None:
        return None
    at = painted.box
    return Bitmap(Rect(box.x + at.x, box.y + at.y, at.w, at.h), painted.stride, painted.rows)


@lru_cache(maxsize=1024)
def _painted(shown: str, width: int, height: int, style: Style) -> Bitmap | None:
    ensure_app()
    lines, place = _fitted(Text(Rect(0, 0, width, height), shown, style))
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    image.fill(1 if style.inverse else 0)
    painter = QPainter(image)
    painter.setPen(QColor(Qt.GlobalColor.white if style.inverse else Qt.GlobalColor.black))
    lines.layout.draw(painter, QPointF(place.x, place.y))
    painter.end()
    stride = (width + 7) // 8
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, -1)[:, :stride].copy()
    rows[:, -1] &= (0xFF << (stride * 8 - width)) & 0xFF  # beyond the width the bits are anything
    return cropped(rows, width)


@dataclass(frozen=True, slots=True)
class Outline:
    """A letter in thousandths of its size, y upwards: PDF's path, its bounds, how far to step."""

    key: tuple[str, int]
    path: str = field(compare=False)
    box: tuple[int, int, int, int] = field(compare=False)
    width: int = field(compare=False)


PlacedGlyph = tuple[Outline, str, float, float, int]
"""A letter, what it says, its place in the text's box (x, baseline) and its size, in dots."""

_MOST = 16_384
_outlines: dict[tuple[str, int], Outline] = {}
_numbers: dict[tuple[str, str], int] = {}
_joined_of: dict[str, dict[int, str]] = {}


def placed_rows(shown: str, width: int, height: int, style: Style) -> Rows[Outline] | None:
    """Give a text's rows where `text_bitmap` would paint them; None if it is not plain Latin."""
    return plain_rows(shown, width, height, style, alphabet=_alphabet, stack=_next_baseline)


@lru_cache(maxsize=1024)
def placed_glyphs(shown: str, width: int, height: int, style: Style) -> tuple[PlacedGlyph, ...]:
    """Give the letters of any text where `text_bitmap` would paint them."""
    ensure_app()
    lines, place = _fitted(Text(Rect(0, 0, width, height), shown, style))
    return tuple(
        (shape, said, place.x + x, place.y + y, px)
        for shape, said, x, y, px in _glyphs(lines.layout, shown)
    )


def _glyphs(layout: QTextLayout, shown: str) -> Iterator[PlacedGlyph]:
    for run in layout.glyphRuns():
        font = run.rawFont()
        face, px = f"{font.familyName()} {font.styleName()}", round(font.pixelSize())
        said = {_number(face, font, char): char for char in reversed(shown)}
        for number, point in zip(run.glyphIndexes(), run.positions(), strict=True):
            shape = _outlines.get((face, number)) or _new_outline(face, font, number)
            text = said.get(number) or _joined(face, font).get(number, "")
            yield shape, text, point.x(), point.y(), px


@lru_cache(maxsize=256)
def _alphabet(px: int, bold: bool, spacing: int) -> Alphabet[Outline]:
    plain = Style(px, px, bold, spacing=spacing)
    ensure_app()

    def lay_out(letters: str) -> Laid[Outline]:
        laid = _lines(letters, plain, px, width=_WIDE, break_words=False)
        line = laid.layout.lineAt(0)
        shapes = tuple(one[:3] for one in _glyphs(laid.layout, letters))
        return Laid(shapes, line.horizontalAdvance(), laid.width, line.ascent(), line.descent())

    return Alphabet(px, lay_out)


def _number(face: str, font: QRawFont, char: str) -> int:
    number = _numbers.get((face, char))
    if number is None:
        found = font.glyphIndexesForString(char)
        number = _numbers[face, char] = found[0] if found else 0
    return number


def _new_outline(face: str, font: QRawFont, number: int) -> Outline:
    large = QRawFont(font)
    large.setPixelSize(1000)
    path = large.pathForGlyph(number)
    bounds = path.boundingRect()
    box = (
        int(bounds.left()) - 1, int(-bounds.bottom()) - 1,
        ceil(bounds.right()) + 1, ceil(-bounds.top()) + 1,
    )  # fmt: skip
    width = round(large.advancesForGlyphIndexes([number])[0].x())
    if len(_outlines) >= _MOST:
        _outlines.clear()
    made = _outlines[face, number] = Outline((face, number), _path_steps(path), box, width)
    return made


def _path_steps(path: QPainterPath) -> str:
    parts = [path.elementAt(at) for at in range(path.elementCount())]
    steps: list[str] = []
    at = 0
    while at < len(parts):
        curve = parts[at].isCurveTo()  # two points of control and the end
        points = parts[at : at + 3] if curve else parts[at : at + 1]
        sign = "c" if curve else "m" if parts[at].isMoveTo() else "l"
        steps.append(" ".join(f"{round(p.x)} {round(-p.y)}" for p in points) + f" {sign}")
        at += len(points)
    return "\n".join((*steps, "f")) if steps else ""


def _joined(face: str, font: QRawFont) -> dict[int, str]:
    """Give what shapes say that no character of a text has: letters amid a word, by number."""
    table = _joined_of.get(face)
    if table is not None:
        return table
    table = {}
    for char, said in joined_shapes():
        if font.supportsCharacter(ord(char)):
            table.setdefault(_number(face, font, char), said)
    _joined_of[face] = table  # whole: other threads read it too
    return table


def preview_png(page: Page, *, width: int) -> bytes:
    """Give a grey picture of a page, `width` px wide: drawn at the page's dots, then made small."""
    ensure_app()
    image = QImage(page.width, page.height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for element in page.elements:
        _draw(painter, element)
    painter.end()
    small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _draw(painter: QPainter, element: Element) -> None:
    black, white = Qt.GlobalColor.black, Qt.GlobalColor.white
    match element:
        case Fill(box):
            painter.fillRect(box.x, box.y, box.w, box.h, black)
        case Bars(box, symbol, module):
            x = box.x
            for at, width in enumerate(symbol.widths):
                if at % 2 == 0:
                    painter.fillRect(x, box.y, width * module, box.h, black)
                x += width * module
        case Text(box, _, style):
            if style.inverse:
                painter.fillRect(box.x, box.y, box.w, box.h, black)
            lines, place = _fitted(element)
            painter.save()
            painter.setClipRect(QRectF(box.x, box.y, box.w, box.h))
            painter.setPen(QColor(white if style.inverse else black))
            lines.layout.draw(painter, QPointF(box.x + place.x, box.y + place.y))
            painter.restore()
        case Symbol():
            painter.fillPath(_outline(symbol_bitmap(element)), black)
        case Bitmap():
            painter.fillPath(_outline(element), black)


def _outline(bitmap: Bitmap) -> QPainterPath:
    # One path for all: squares that are filled one by one show seams in some viewers.
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    rows = np.unpackbits(np.frombuffer(bitmap.rows, np.uint8).reshape(-1, bitmap.stride), axis=1)
    y = bitmap.box.y
    for row, same in groupby(row.tobytes() for row in rows):
        height, x = len(list(same)), bitmap.box.x
        for black, run in groupby(row):
            width = len(list(run))
            if black:
                path.addRect(x, y, width, height)
            x += width
        y += height
    return path
