"""Reads the ZPL that we and the demo carrier write, strictly: anything else is reported, never
guessed.

Known: ^XA ^XZ ^CI28 ^PW ^LL ^LH0,0 ^FO ^GB ^BY ^BC ^A0N ^FH_^FD ^FS ^GFA (hexadecimal or :Z64:)
^B2 ^BE ^B8 ^BU ^BQ ^BX ^BO ^B7 as `zpl_symbol` writes them, ^PQ, and ^PR ^MM ~SD, which change no
dot.
"""

from __future__ import annotations

import binascii
import re
import zlib
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from workstation.domain.errors import Refused
from workstation.printing import code128, symbols
from workstation.printing.elements import (
    Align,
    Bars,
    Bitmap,
    Element,
    Fill,
    Page,
    Rect,
    Style,
    Text,
    VAlign,
)

LARGEST = 8_000
"""Dots; wider or longer paper than this exists in no label printer."""

_COMMAND = re.compile(rb"([\^~])([A-Z][A-Z0-9])([^\^~]*)|[\^~]", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,5}(,\d{1,5})*")


@dataclass(frozen=True, slots=True)
class Command:
    """One ZPL command: its name with the sign ("^FO") and what follows it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ReadLabel:
    """A label as understood; `unknown` names what was not, in the order it came."""

    page: Page
    quantity: int
    unknown: tuple[str, ...]

    @property
    def barcodes(self) -> tuple[str, ...]:
        """What the bars carry, in the order they came."""
        return tuple(e.symbol.data for e in self.page.elements if isinstance(e, Bars))


def commands(zpl: bytes) -> tuple[Command, ...]:
    """Split ZPL into commands; bytes before the first are a command without a name."""
    found: list[Command] = []
    first = _COMMAND.search(zpl)
    before = zpl[: first.start()] if first else zpl
    if before.strip():
        found.append(Command("", before))
    for match in _COMMAND.finditer(zpl):
        if match[2] is None:
            found.append(Command(match[0].decode(), b""))
        else:
            data = match[3].replace(b"\r", b"").replace(b"\n", b"")
            found.append(Command((match[1] + match[2]).decode(), data))
    return tuple(found)


def read_label(zpl: bytes, *, dpi: int = 203, width: int = 812, height: int = 1218) -> ReadLabel:
    """Read one label, ^XA to ^XZ; `width` and `height` (dots) hold until ^PW and ^LL."""
    reader = _Reader(dpi, width, height)
    found = commands(zpl)
    if not found or found[0].name != "^XA" or found[-1].name != "^XZ":
        reader.unknown.append("not ^XA ... ^XZ")
    for command in found:
        reader.take(command)
    page = Page(reader.width, reader.height, dpi, tuple(reader.elements))
    return ReadLabel(page, reader.quantity, tuple(reader.unknown))


class _Malformed(ValueError):
    """A known command with parameters that we never write."""


@dataclass(frozen=True, slots=True)
class _Field:
    """What is known of the field between ^FO and ^FS."""

    x: int = 0
    y: int = 0
    hex_sign: str = ""
    font: int = 0
    bars: tuple[int, bool, bool] | None = None  # height, printed line, automatic subsets
    own: tuple[str, int, int] | None = None  # another symbol: kind, dots a module, height


@dataclass(slots=True)
class _Reader:
    dpi: int
    width: int
    height: int
    quantity: int = 1
    module: int = 2
    utf8: bool = False
    current: _Field = field(default_factory=_Field)
    elements: list[Element] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    def take(self, command: Command) -> None:
        verb = _VERBS.get(command.name)
        if verb is None:
            self.unknown.append(command.name or "text outside of commands")
            return
        try:
            verb(self, data=command.data)
        except (ValueError, Refused) as problem:
            self.unknown.append(f"{command.name} ({problem})")

    # -- the label -----------------------------------------------------------------------------

    def edge(self, data: bytes) -> None:
        if data:
            raise _Malformed("text outside of a field")
        self.current = _Field()

    def charset(self, data: bytes) -> None:
        _expect(data == b"28", "only ^CI28")
        self.utf8 = True

    def print_width(self, data: bytes) -> None:
        (self.width,) = _numbers(data, 1, 1, largest=LARGEST, least=1)

    def label_length(self, data: bytes) -> None:
        (self.height,) = _numbers(data, 1, 1, largest=LARGEST, least=1)

    def home(self, data: bytes) -> None:
        _expect(data == b"0,0", "only ^LH0,0")

    def copies(self, data: bytes) -> None:
        count, _, rest = data.partition(b",")
        (self.quantity,) = _numbers(count, 1, 1, largest=100, least=1)
        _expect(rest in (b"", b"0,1,Y", b"0,0,N", b"0"), "only plain copies")

    def print_rate(self, data: bytes) -> None:
        _numbers(data, 1, 3, largest=14, least=1)

    def darkness(self, data: bytes) -> None:
        _numbers(data, 1, 1, largest=30)

    def after(self, data: bytes) -> None:
        _expect(data in (b"T", b"C", b"P"), "only tear, cut and peel")

    # -- fields --------------------------------------------------------------------------------

    def origin(self, data: bytes) -> None:
        x, y = _numbers(data, 2, 2, largest=LARGEST)
        self.current = _Field(x, y)

    def box(self, data: bytes) -> None:
        w, h, thick = _numbers(data, 3, 3, largest=LARGEST, least=1)
        w, h = max(w, thick), max(h, thick)
        x, y = self.current.x, self.current.y
        if 2 * thick >= min(w, h):
            self.elements.append(Fill(Rect(x, y, w, h)))
            return
        for side in (
            Rect(x, y, w, thick),
            Rect(x, y + h - thick, w, thick),
            Rect(x, y, thick, h),
            Rect(x + w - thick, y, thick, h),
        ):
            self.elements.append(Fill(side))

    def bar_width(self, data: bytes) -> None:
        self.module = _numbers(data.partition(b",")[0], 1, 1, largest=10, least=1)[0]

    def code_128(self, data: bytes) -> None:
        parts = data.decode("ascii", "replace").split(",")
        _expect(parts[0] == "N" and len(parts) >= 2, "only ^BCN with a height")
        flags = parts[2:] + [""] * (6 - len(parts))
        _expect(len(flags) == 4 and flags[0] in ("", "Y", "N"), "parameters")
        _expect(flags[1] in ("", "N") and flags[2] in ("", "N"), "no line above, no check digit")
        _expect(flags[3] in ("", "N", "A"), "only modes N and A")
        (height,) = _numbers(parts[1].encode(), 1, 1, largest=LARGEST, least=1)
        self.current = replace(self.current, bars=(height, flags[0] != "N", flags[3] == "A"))

    def retail(self, kind: str, data: bytes) -> None:
        parts = data.decode("ascii", "replace").split(",")
        _expect(parts[0] == "N" and len(parts) >= 2, "only upright, with a height")
        _expect(set(parts[2:]) <= {"N"}, "no printed line")
        (height,) = _numbers(parts[1].encode(), 1, 1, largest=LARGEST, least=1)
        self.current = replace(self.current, own=(kind, self.module, height))

    def square(self, kind: str, shape: re.Pattern[bytes], data: bytes) -> None:
        found = shape.fullmatch(data)
        _expect(found is not None, "parameters")
        module = int(found[1]) if found is not None and found.re.groups else self.module
        _expect(1 <= module <= 10, "out of range")
        self.current = replace(self.current, own=(kind, module, 0))

    def font_0(self, data: bytes) -> None:
        _expect(data[:2] == b"N,", "only upright text")
        size = _numbers(data[2:], 1, 2, largest=LARGEST, least=1)
        self.current = replace(self.current, font=size[0])

    def hexadecimal(self, data: bytes) -> None:
        _expect(len(data) <= 1, "one sign")
        self.current = replace(self.current, hex_sign=data.decode("ascii", "replace") or "_")

    def data(self, data: bytes) -> None:
        text = self._text(data)
        now = self.current
        if now.own is not None:
            self._own(text, *now.own)
        elif now.bars is not None:
            self._bars(text, *now.bars)
        elif now.font:
            self._line(text, now.x, now.y, now.font)
        else:
            raise _Malformed("neither ^A0 nor ^BC before it")

    def graphic(self, data: bytes) -> None:
        kind, _, rest = data.partition(b",")
        head, coded = rest.split(b",", 3)[:3], rest.split(b",", 3)[3:]
        _expect(kind == b"A" and len(coded) == 1, "only ^GFA")
        size, total, stride = _numbers(b",".join(head), 3, 3, largest=99_999, least=1)
        _expect(size == total and total % stride == 0, "counts")
        rows = _graphic_rows(coded[0], total)
        box = Rect(self.current.x, self.current.y, stride * 8, total // stride)
        self.elements.append(Bitmap(box, stride, rows))

    # -- drawing -------------------------------------------------------------------------------

    def _text(self, data: bytes) -> str:
        sign = self.current.hex_sign
        if sign:
            code = re.compile(re.escape(sign.encode()) + rb"([0-9A-Fa-f]{2})")
            data = code.sub(lambda found: bytes.fromhex(found[1].decode()), data)
        return data.decode("utf-8" if self.utf8 else "ascii")

    def _bars(self, text: str, height: int, line: bool, automatic: bool) -> None:
        symbol = code128.encode(text) if automatic else code128.from_zpl(text)
        x, y, width = self.current.x, self.current.y, symbol.modules * self.module
        self.elements.append(Bars(Rect(x, y, width, height), symbol, self.module))
        if line:
            px = max(self.module * 10, 18)
            style = Style(px, 8, align=Align.CENTRE, valign=VAlign.TOP)
            self.elements.append(Text(Rect(x, y + height + 4, width, 2 * px), symbol.data, style))

    def _own(self, text: str, kind: str, module: int, height: int) -> None:
        if kind == "qr":
            _expect(text.startswith("MA,"), "only error correction M")
            text = text[3:]
        x, y = self.current.x, self.current.y
        made = symbols.placed(kind, text, x=x, y=y, module=module, height=height)
        self.elements.append(made)

    def _line(self, text: str, x: int, y: int, size: int) -> None:
        if text.strip() and x < self.width:
            style = Style(size, min(size, 8), bold=True, valign=VAlign.TOP, rtl=False)
            y = max(y - round(size * 0.34), 0)  # font 0 has its capitals' tops at the origin
            self.elements.append(Text(Rect(x, y, self.width - x, round(size * 1.4)), text, style))


_VERBS: dict[str, Callable[..., None]] = {
    "^XA": _Reader.edge,
    "^XZ": _Reader.edge,
    "^CI": _Reader.charset,
    "^PW": _Reader.print_width,
    "^LL": _Reader.label_length,
    "^LH": _Reader.home,
    "^PQ": _Reader.copies,
    "^PR": _Reader.print_rate,
    "~SD": _Reader.darkness,
    "^MM": _Reader.after,
    "^FO": _Reader.origin,
    "^FS": _Reader.edge,
    "^GB": _Reader.box,
    "^BY": _Reader.bar_width,
    "^BC": _Reader.code_128,
    "^B2": partial(_Reader.retail, kind="itf14"),
    "^BE": partial(_Reader.retail, kind="ean13"),
    "^B8": partial(_Reader.retail, kind="ean8"),
    "^BU": partial(_Reader.retail, kind="upca"),
    "^BQ": partial(_Reader.square, kind="qr", shape=re.compile(rb"N,2,(\d{1,2})")),
    "^BO": partial(_Reader.square, kind="aztec", shape=re.compile(rb"N,(\d{1,2}),N,0,N,1")),
    "^BX": partial(
        _Reader.square, kind="datamatrix", shape=re.compile(rb"N,(\d{1,2}),200,\d*,\d*,6,[|!@#;],1")
    ),
    "^B7": partial(_Reader.square, kind="pdf417", shape=re.compile(rb"N,\d+,2,\d+,,N")),
    "^A0": _Reader.font_0,
    "^FH": _Reader.hexadecimal,
    "^FD": _Reader.data,
    "^GF": _Reader.graphic,
}


def _expect(true: bool, problem: str) -> None:
    if not true:
        raise _Malformed(problem)


def _numbers(
    data: bytes, fewest: int, most: int, *, largest: int, least: int = 0
) -> tuple[int, ...]:
    text = data.decode("ascii", "replace")
    _expect(_NUMBERS.fullmatch(text) is not None, "numbers")
    numbers = tuple(int(part) for part in text.split(","))
    _expect(fewest <= len(numbers) <= most, "number of parameters")
    _expect(all(least <= number <= largest for number in numbers), "out of range")
    return numbers


def _graphic_rows(coded: bytes, total: int) -> bytes:
    if not coded.startswith(b":Z64:"):
        rows = bytes.fromhex(coded.decode("ascii"))
        _expect(len(rows) == total, "length")
        return rows
    text, _, crc = coded[5:].partition(b":")
    _expect(f"{binascii.crc_hqx(text, 0):04X}".encode() == crc.upper(), "check sum")
    unpacker = zlib.decompressobj()
    try:
        rows = unpacker.decompress(b64decode(text, validate=True), total + 1)
    except zlib.error as problem:
        raise _Malformed("compressed data") from problem
    _expect(len(rows) == total, "length")
    return rows
