"""Writes pages as PDF: text as text, bars as rectangles, the same bytes for the same pages.

All letters of a file are drawn once, as a Type 3 font of its own (`outline`), whatever fonts they
came from; pages only name them and say where they stand. So nothing is looked up in a viewer's
fonts, and a thousand labels carry each letter once. Follows PDF 1.7 (ISO 32000-1), 9.6.5.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from workstation.ports.labels import Media
from workstation.printing.elements import Bars, Bitmap, Element, Fill, Page, Rect, Symbol, Text
from workstation.printing.latin import Alphabet, Rows
from workstation.printing.paint import Outline, PlacedGlyph, placed_glyphs, placed_rows
from workstation.printing.png import Dots
from workstation.printing.symbols import Modules, symbol_dots

_CODES = 256  # of one Type 3 font
_HEX = tuple(f"{code:02X}" for code in range(_CODES))
_PICTURE = 8_192
"""Bytes from which dots go as a picture; less (a square, a mark) as rectangles, sharp anywhere."""


def pdf_bytes(page: Page, media: Media) -> bytes:
    """Give a one-page PDF."""
    return pdf_document((page,), media)


def pdf_document(pages: Sequence[Page], media: Media, *, title: str = "") -> bytes:
    """Give a PDF of pages of one size; text can be searched, the paper's size is exact."""
    return _File(media, title).written(pages)


class _File:
    """A file while it is being written: its letters, and its numbered objects."""

    def __init__(self, media: Media, title: str) -> None:
        self._media = media
        self._title = title
        self._letters: dict[tuple[str, int], tuple[int, int, int]] = {}
        self._shapes: list[tuple[Outline, str]] = []
        self._pieces: dict[Alphabet[Outline], dict[str, str]] = {}
        self._texts: dict[tuple[object, ...], str] = {}
        self._pictures: list[int] = []
        self._objects: list[bytes] = []

    def written(self, pages: Sequence[Page]) -> bytes:
        width, height = (
            size * 72 / 254 for size in (self._media.width_dmm, self._media.height_dmm)
        )
        catalog, tree, info, resources = (self._add(b"") for _ in range(4))
        kids = []
        for page in pages:
            content = self._add(_stream(self._content(page, height).encode("ascii")))
            kids.append(
                self._add(f"<</Type/Page/Parent {tree} 0 R/Contents {content} 0 R>>".encode())
            )
        self._objects[catalog - 1] = f"<</Type/Catalog/Pages {tree} 0 R>>".encode()
        self._objects[tree - 1] = (
            f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]"
            f"/MediaBox[0 0 {width:.4f} {height:.4f}]/Resources {resources} 0 R>>"
        ).encode()
        said = self._title.encode("utf-16-be", "replace").hex().upper()
        self._objects[info - 1] = f"<</Creator(Packbench)/Title<FEFF{said}>>>".encode()
        fonts = "".join(f"/F{at} {number} 0 R" for at, number in enumerate(self._fonts()))
        pictures = "".join(f"/P{at} {number} 0 R" for at, number in enumerate(self._pictures))
        self._objects[resources - 1] = f"<</Font<<{fonts}>>/XObject<<{pictures}>>>>".encode()
        return self._file(catalog, info)

    def _add(self, body: bytes) -> int:
        self._objects.append(body)
        return len(self._objects)

    def _file(self, catalog: int, info: int) -> bytes:
        parts, at, places = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], 15, []
        for number, body in enumerate(self._objects, start=1):
            places.append(f"{at:010d} 00000 n \n".encode())
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
            at += len(parts[-1])
        size = len(places) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, b"".join(places)))
        parts.append(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (size, catalog, info, at)
        )
        return b"".join(parts)

    # -- a page ------------------------------------------------------------------------------------

    def _content(self, page: Page, height: float) -> str:
        scale = 72 / page.dpi
        lines = [f"{scale:.7f} 0 0 {-scale:.7f} 0 {height:.4f} cm"]
        for element in page.elements:
            lines += self._element(element)
        return "\n".join(lines)

    def _element(self, element: Element) -> Iterable[str]:
        match element:
            case Text(box, text, style):
                key = (text, box.w, box.h, style)
                shown = self._texts.get(key)
                if shown is None:
                    shown = self._texts[key] = self._text(element)
                return (f"q 1 0 0 1 {box.x} {box.y} cm 0 0 {box.w} {box.h} re", shown, "Q")
            case Fill(box):
                return (_area(box), "f")
            case Bars(box, symbol, module):
                return (*_bars(box, symbol.widths, module), "f")
            case Symbol() if element.columns and element.rows > 1:
                grid = Modules(element.columns, element.rows, element.grid).dots
                return _squares(grid, element.box, element.module)
            case Symbol():
                return _squares(symbol_dots(element), element.box, 1)
            case Bitmap() if len(element.rows) >= _PICTURE:
                return (self._picture(element),)
            case Bitmap():
                return _dots(element)

    def _picture(self, bitmap: Bitmap) -> str:
        box, high = bitmap.box, len(bitmap.rows) // bitmap.stride
        about = (
            f"/Type/XObject/Subtype/Image/Width {box.w}/Height {high}/ImageMask true/Decode[1 0]"
        )
        self._pictures.append(self._add(_stream(bitmap.rows, about)))
        place = f"{box.w} 0 0 {-high} {box.x} {box.y + high} cm"
        return f"q {place} /P{len(self._pictures) - 1} Do Q"

    def _text(self, text: Text) -> str:
        given = (text.text, text.box.w, text.box.h, text.style)
        rows = placed_rows(*given)
        lines = None if rows is None else self._rows(rows)
        if lines is None:
            lines = self._glyphs(placed_glyphs(*given))
        head = "W f 1 g BT" if text.style.inverse else "W n BT"
        return "\n".join((head, *lines, "ET"))

    def _rows(self, rows: Rows[Outline]) -> list[str] | None:
        lines = []
        for alphabet, row, x, y in rows:
            pieces = self._pieces.setdefault(alphabet, {})
            pairs = [row[at : at + 2] for at in range(len(row))]
            shown = [pieces.get(pair) or self._piece(alphabet, pair) for pair in pairs]
            if None in shown:
                return None
            said = "".join(shown)  # type: ignore[arg-type]
            lines.append(f"/F0 {alphabet.px} Tf 1 0 0 -1 {x:g} {y:g} Tm [<{said}>]TJ")
        return lines

    def _piece(self, alphabet: Alphabet[Outline], pair: str) -> str | None:
        """Give a letter with the step to the next one; None where it is not of the first font."""
        shape = alphabet.shapes[pair[0]]
        font, code, width = self._letter(shape, pair[0])
        if font:
            return None
        said = _HEX[code]
        if len(pair) == 2:
            step = alphabet.steps[pair] or 0.0
            more = round(width - step * 1000 / alphabet.px, 1)
            said += f">{more:g}<" if more else ""
        self._pieces[alphabet][pair] = said
        return said

    def _letter(self, shape: Outline, says: str) -> tuple[int, int, int]:
        known = self._letters.get(shape.key)
        if known is None:
            known = (*divmod(len(self._shapes), _CODES), shape.width)
            self._letters[shape.key] = known
            self._shapes.append((shape, says))
        return known

    def _glyphs(self, glyphs: Iterable[PlacedGlyph]) -> list[str]:
        font, last_y, end, size = -1, None, 0.0, 0
        lines: list[str] = []
        run: list[str] = []
        for shape, says, x, y, px in sorted(glyphs, key=_reading_order):
            at, code, width = self._letter(shape, says)
            if y != last_y or at != font or px != size:
                _close(run, lines)
                if at != font or px != size:
                    lines.append(f"/F{at} {px} Tf")
                lines.append(f"1 0 0 -1 {x:g} {y:g} Tm")
                font, last_y, end, size = at, y, x, px
            step = round((end - x) * 1000 / px)
            run.append(f">{step}<{_HEX[code]}" if step else _HEX[code])
            end = x + width * px / 1000
        _close(run, lines)
        return lines

    # -- letters -----------------------------------------------------------------------------------

    def _fonts(self) -> list[int]:
        letters = self._shapes
        return [self._font(letters[at : at + _CODES]) for at in range(0, len(letters), _CODES)]

    def _font(self, letters: Sequence[tuple[Outline, str]]) -> int:
        shapes = [shape for shape, _ in letters]
        drawn = [self._add(_drawn(shape)) for shape in shapes]
        names = [f"/g{code}" for code in range(len(letters))]
        procedures = "".join(
            f"{name} {number} 0 R" for name, number in zip(names, drawn, strict=True)
        )
        edges = list(zip(*(shape.box for shape in shapes), strict=True))
        around = f"{min(edges[0])} {min(edges[1])} {max(edges[2])} {max(edges[3])}"
        said = self._add(_stream(_unicode_map([says for _, says in letters])))
        return self._add(
            (
                f"<</Type/Font/Subtype/Type3/FontBBox[{around}]/FontMatrix[.001 0 0 .001 0 0]"
                f"/CharProcs<<{procedures}>>/Resources<<>>"
                f"/Encoding<</Type/Encoding/Differences[0{''.join(names)}]>>"
                f"/FirstChar 0/LastChar {len(letters) - 1}"
                f"/Widths[{' '.join(str(shape.width) for shape in shapes)}]/ToUnicode {said} 0 R>>"
            ).encode()
        )


def _reading_order(glyph: PlacedGlyph) -> tuple[float, float, tuple[str, int]]:
    """From left to right as it stands on paper, Arabic too: so do readers of PDF expect it.

    Signs without a width stand where a letter stands; Qt gives them in any order.
    """
    return glyph[3], glyph[2], glyph[0].key


def _close(run: list[str], lines: list[str]) -> None:
    if run:
        lines.append(f"[<{''.join(run)}>]TJ")
        run.clear()


@lru_cache(maxsize=16_384)
def _drawn(shape: Outline) -> bytes:
    """A letter's own object: the same in every file."""
    box = " ".join(str(edge) for edge in shape.box)
    return _stream(f"{shape.width} 0 {box} d1\n{shape.path}".encode())


def _stream(content: bytes, about: str = "") -> bytes:
    packed = zlib.compress(content, 3)
    head = f"<<{about}/Length {len(packed)}/Filter/FlateDecode>>stream\n".encode()
    return head + packed + b"\nendstream"


def _unicode_map(texts: Sequence[str]) -> bytes:
    lines = [
        f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(texts)
        if text
    ]
    blocks = [
        f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar"
        for block in (lines[at : at + 100] for at in range(0, len(lines), 100))
    ]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CMapName /Letters def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nend\nend"
    ).encode()


# -- what is not text ---------------------------------------------------------------------------


def _area(box: Rect) -> str:
    return f"{box.x} {box.y} {box.w} {box.h} re"


def _bars(box: Rect, widths: Sequence[int], module: int) -> Iterable[str]:
    x = box.x
    for at, width in enumerate(widths):
        if at % 2 == 0:
            yield f"{x} {box.y} {width * module} {box.h} re"
        x += width * module


def _dots(bitmap: Bitmap) -> Iterable[str]:
    packed = np.frombuffer(bitmap.rows, np.uint8).reshape(-1, bitmap.stride)
    return _squares(np.unpackbits(packed, axis=1)[:, : bitmap.box.w], bitmap.box, 1)


def _squares(dots: Dots, box: Rect, module: int) -> Iterable[str]:
    # One path for all: squares that are filled one by one show seams in some viewers.
    changed = np.flatnonzero((dots[1:] != dots[:-1]).any(axis=1)) + 1
    tops = np.concatenate(([0], changed))
    heights = np.diff(np.concatenate((tops, [len(dots)])))
    kept = np.zeros((len(tops), dots.shape[1] + 2), np.int8)
    kept[:, 1:-1] = dots[tops]
    edges = np.diff(kept, axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    cells = (starts, tops[rows], ends - starts, heights[rows])
    drawn = map(_cell, *(part.tolist() for part in cells))
    return (f"q {module} 0 0 {module} {box.x} {box.y} cm", *drawn, "f Q")


@lru_cache(maxsize=65_536)
def _cell(x: int, y: int, w: int, h: int) -> str:
    return f"{x} {y} {w} {h} re"
