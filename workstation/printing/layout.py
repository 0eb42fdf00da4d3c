"""Places a label of our own on paper: one design for 4 x 6 in and 100 x 150 mm at 203, 300 and
600 dpi, made smaller as a whole on smaller paper.

Measures are dots at 203 dpi. The town is 62 high because couriers sort by it; no text is under
22; bars are 4 dots a module with at least 10 modules of empty paper on both sides, and on the
smallest paper never under 2 (a quarter of a millimetre).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from workstation.domain.errors import Refused
from workstation.ports.labels import LabelData, Media
from workstation.printing import symbols
from workstation.printing.addresses import address_lines, sender_lines, town_line
from workstation.printing.elements import (
    Align,
    Element,
    Fill,
    Grid,
    Page,
    Rect,
    Style,
    Text,
    VAlign,
)
from workstation.printing.text import clean, is_rtl
from workstation.printing.words import Words, country_name, is_domestic, words_for

MARGIN, LINE, PAD = 18, 4, 22
SMALLEST = 22
QUIET_MODULES = 10

_HEADER, _RECIPIENT, _COUNTRY, _COD, _ROW = 110, 352, 46, 92, 103
_WIDTH, _HEIGHT = 799, 1182  # what the design needs: 100 x 148 mm


@lru_cache(maxsize=1024)
def _style(
    dpi: int,
    scale: float,
    px: int,
    least: int,
    bold: bool,
    align: Align,
    valign: VAlign,
    inverse: bool,
    spacing: int,
    rtl: bool | None,
) -> Style:
    dots = Grid(dpi, scale).dots
    return Style(dots(px), dots(least), bold, align, valign, inverse, dots(spacing), rtl)


def lay_out(label: LabelData, *, media: Media, dpi: int) -> Page:
    """Place the (cleaned) label's elements; raises `Refused` when the barcode cannot be drawn."""
    width, height = media.dots(dpi)
    across, down = media.width_dmm * 203 / 254, (media.height_dmm - media.tab_dmm) * 203 / 254
    scale = min(1.0, across / _WIDTH, down / _HEIGHT)
    sheet = _Sheet(
        label=label,
        words=words_for(label.recipient, label.sender),
        grid=Grid(dpi, scale),
        right=across / scale - MARGIN,
        bottom=down / scale - MARGIN,
        elements=[],
    )
    sheet.draw()
    if media.tab_dmm:
        sheet.tab(down / scale + MARGIN, media.height_dmm * 203 / 254 / scale - MARGIN)
    return Page(width, height, dpi, tuple(sheet.elements))


@dataclass(slots=True)
class _Sheet:
    """The paper while it is being filled; all numbers are design dots."""

    label: LabelData
    words: Words
    grid: Grid
    right: float
    bottom: float
    elements: list[Element]

    def draw(self) -> None:
        label = self.label
        title = label.carrier_name or label.service
        country = "" if is_domestic(label.recipient, label.sender) else label.recipient.country
        foot = self.bottom - (232 if label.cod else 284) + (19 if self.bottom < 1190 else 0)
        facts = self._known_facts()
        row = foot - (_ROW if facts else 0)
        y = float(MARGIN)
        self._frame()
        if title:
            self._header(y, y + _HEADER, title)
            y += _HEADER
        next_y = y + _RECIPIENT + (_COUNTRY if country else 0)
        self._recipient(y, next_y, country)
        self._rule(next_y)
        if label.cod is not None:
            self._cod(next_y, next_y + _COD)
            next_y += _COD
            self._rule(next_y)
        self._barcode(next_y, row)
        if facts:
            self._rule(row)
            self._facts(row, foot, facts)
        self._rule(foot)
        self._foot(foot, self.bottom)

    def tab(self, top: float, bottom: float) -> None:
        """Fill the part that is torn off: whose parcel it is, for the shop's own file."""
        label = self.label
        left, right, split = MARGIN + PAD, self.right - PAD, top + 62
        caption = label.barcode_caption or clean(label.barcode)
        about = " \u00b7 ".join(part for part in (*label.references[:1], caption) if part)
        rtl = is_rtl(label.recipient.name)
        name = (left, top, right, split)
        self._text(label.recipient.name, name, 40, bold=True, rtl=rtl, valign=VAlign.TOP)
        self._text(about, (left, split, right, bottom), 32, rtl=False, valign=VAlign.TOP)

    # -- rules ---------------------------------------------------------------------------------

    def _frame(self) -> None:
        for x, y, right, bottom in (
            (MARGIN, MARGIN, self.right, MARGIN + LINE),
            (MARGIN, self.bottom - LINE, self.right, self.bottom),
            (MARGIN, MARGIN, MARGIN + LINE, self.bottom),
            (self.right - LINE, MARGIN, self.right, self.bottom),
        ):
            self.elements.append(Fill(self.grid.rect(x, y, right, bottom)))

    def _rule(self, y: float) -> None:
        self.elements.append(Fill(self.grid.rect(MARGIN, y - LINE / 2, self.right, y + LINE / 2)))

    def _upright(self, x: float, top: float, bottom: float) -> None:
        self.elements.append(Fill(self.grid.rect(x - LINE / 2, top, x + LINE / 2, bottom)))

    # -- text ----------------------------------------------------------------------------------

    def _text(
        self,
        text: str,
        box: tuple[float, float, float, float],
        px: int,
        *,
        least: int = SMALLEST,
        bold: bool = False,
        align: Align = Align.START,
        valign: VAlign = VAlign.MIDDLE,
        inverse: bool = False,
        spacing: int = 0,
        rtl: bool | None = None,
    ) -> None:
        if text:
            grid = self.grid
            style = _style(
                grid.dpi, grid.scale, px, least, bold, align, valign, inverse, spacing, rtl
            )
            self.elements.append(Text(self.grid.rect(*box), text, style))

    # -- blocks --------------------------------------------------------------------------------

    def _header(self, top: float, bottom: float, title: str) -> None:
        service = self.label.service if self.label.carrier_name else ""
        split = self.right - 246 if service else self.right
        box = (MARGIN, top, split, bottom)
        self._text(title, box, 62, least=30, bold=True, inverse=True)
        if service:
            inner = (split + 10, top + LINE + 4, self.right - LINE - 10, bottom - 8)
            self._text(service, inner, 34, bold=True, align=Align.CENTRE)
        self._rule(bottom)

    def _recipient(self, top: float, bottom: float, country: str) -> None:
        to = self.label.recipient
        left, right = MARGIN + LINE + PAD, self.right - LINE - PAD
        town = town_line(to)
        rtl = is_rtl(f"{to.name} {to.street} {town}")
        heading = (left, top + 10, right, top + 50)
        self._text(self.words.to, heading, 24, bold=True, rtl=rtl)
        if to.phone:
            x, end = (left, right - 170) if rtl else (left + 170, right)
            # Isolated, so that its digits run left to right among Arabic words too.
            phone = f"{self.words.phone} \u2066{to.phone}\u2069"
            self._text(phone, (x, top + 10, end, top + 50), 30, bold=True, align=Align.END, rtl=rtl)
        name_bottom = top + 124
        self._text(to.name, (left, top + 50, right, name_bottom), 52, bold=True, rtl=rtl, least=26)
        town_bottom = bottom - (_COUNTRY + 8 if country else 12)
        town_top = town_bottom - 84
        lines = "\n".join(address_lines(to))
        box = (left, name_bottom, right, town_top - 2)
        self._text(lines, box, 38, rtl=rtl, valign=VAlign.TOP)
        self._text(town, (left, town_top, right, town_bottom), 62, bold=True, rtl=rtl, least=30)
        if country:
            named = (left, town_bottom - 2, right, bottom - 8)
            self._text(country_name(country), named, 36, bold=True, rtl=rtl)

    def _cod(self, top: float, bottom: float) -> None:
        if self.label.cod is None:
            return
        split = MARGIN + 330
        self._text(
            self.words.cod,
            (MARGIN, top, split, bottom),
            36,
            bold=True,
            inverse=True,
            align=Align.CENTRE,
        )
        amount = (split + PAD, top + 6, self.right - LINE - PAD, bottom - 6)
        text = self.words.money(self.label.cod)
        self._text(text, amount, 62, bold=True, align=Align.CENTRE, rtl=False)

    def _barcode(self, top: float, bottom: float) -> None:
        inner = self.grid.rect(MARGIN + LINE, top, self.right - LINE, bottom)
        bars_top, caption_top = top + 28, bottom - 74
        y = self.grid.dots(bars_top)
        height = self.grid.dots(caption_top) - y
        kind, data = self.label.barcode_kind, self.label.barcode
        modules = symbols.encode(kind, data)
        module = self._module(kind, modules, Rect(inner.x, y, inner.w, height))
        x = inner.x + (inner.w - modules.columns * module) // 2
        if kind not in symbols.LINEAR:
            y += (height - modules.rows * module) // 2
        self.elements.append(symbols.placed(kind, data, x=x, y=y, module=module, height=height))
        caption = self.label.barcode_caption or clean(self.label.barcode)
        box = (MARGIN + LINE + PAD, caption_top + 2, self.right - LINE - PAD, bottom - 8)
        self._text(caption, box, 44, bold=True, align=Align.CENTRE, spacing=4, rtl=False)

    def _module(self, kind: str, modules: symbols.Modules, room: Rect) -> int:
        """The widest module that fits: a rule of the frame stands right behind the empty paper."""
        bars = kind in symbols.LINEAR
        quiet = 2 * max(symbols.quiet_modules(kind), QUIET_MODULES if bars else 0)
        least = Grid(self.grid.dpi).dots(2)
        widest = 4 if bars else 3 if kind == "pdf417" else 8
        for module in range(max(self.grid.dots(widest), least), least - 1, -1):
            # Above and below a square, the block's own margins are part of its empty paper.
            high = 0 if bars else modules.rows * module
            if (modules.columns + quiet) * module <= room.w and high <= room.h:
                return module
        raise Refused(
            "The barcode is too long for this paper.",
            "Use a shorter key or a wider label.",
            field="barcode",
        )

    def _known_facts(self) -> list[tuple[str, str, float]]:
        words, label = self.words, self.label
        cells = [
            (words.parcel, label.parcel_of, 1.0),
            (words.weight, "" if label.weight_g is None else words.kilograms(label.weight_g), 1.2),
            (words.reference, "".join(label.references[:1]), 2.0),
        ]
        return [cell for cell in cells if cell[1]]

    def _facts(self, top: float, bottom: float, shown: list[tuple[str, str, float]]) -> None:
        width = self.right - MARGIN
        total = sum(share for _, _, share in shown)
        x = float(MARGIN)
        for at, (heading, value, share) in enumerate(shown):
            end = x + width * share / total
            if at:
                self._upright(x, top, bottom)
            left, right = x + 18, end - 14
            align = Align.END if is_rtl(heading) else Align.START
            self._text(heading, (left, top + 3, right, top + 40), 24, align=align, rtl=False)
            self._text(
                value,
                (left, top + 40, right, bottom - 8),
                42,
                bold=True,
                align=align,
                rtl=False,
                least=24,
            )
            x = end

    def _foot(self, top: float, bottom: float) -> None:
        label = self.label
        more = label.references[1:]
        marks = bool(label.position or label.copy)
        right = self.right - 176 if marks else self.right
        middle = right - 236 if more else right
        left, inner_bottom = MARGIN + LINE + PAD, bottom - LINE - 10
        if label.sender is not None:
            heading = self.words.sender
            rtl = is_rtl(heading + label.sender.name)
            end = middle - 14
            self._text(heading, (left, top + 8, end, top + 46), 24, bold=True, rtl=rtl)
            lines = "\n".join(sender_lines(label.sender))
            self._text(lines, (left, top + 46, end, inner_bottom), 28, rtl=rtl, valign=VAlign.TOP)
        if more:
            self._upright(middle, top, bottom)
            box = (middle + 16, top + 14, right - 14, inner_bottom)
            self._text("\n".join(more), box, 28, valign=VAlign.TOP)
        if marks:
            self._upright(right, top, bottom)
            self._marks(right, top, bottom)

    def _marks(self, left: float, top: float, bottom: float) -> None:
        split = bottom
        if self.label.copy:
            split = bottom - 76 if self.label.position else bottom - 110
            box = (left, split, self.right, bottom)
            self._text("COPY", box, 46, bold=True, inverse=True, align=Align.CENTRE)
        if self.label.position:
            self._position(left + 12, top + 10, split - 10)

    def _position(self, left: float, top: float, bottom: float) -> None:
        number, _, total = (part.strip() for part in self.label.position.partition("/"))
        right, centre = self.right - LINE - 10, (top + bottom) / 2
        split = centre + 26 if total else bottom
        self._text(
            number,
            (left, top, right, split),
            70,
            bold=True,
            align=Align.CENTRE,
            valign=VAlign.BOTTOM if total else VAlign.MIDDLE,
            rtl=False,
        )
        if total:
            box = (left, split, right, bottom)
            self._text(f"/ {total}", box, 28, align=Align.CENTRE, valign=VAlign.TOP, rtl=False)
