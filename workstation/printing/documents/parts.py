"""Parts that several documents share: footers with page numbers, headings, wrapped cells."""

from __future__ import annotations

from workstation.printing.documents.sheet import HAIR, THICK, Sheet
from workstation.printing.documents.wording import Wording
from workstation.printing.elements import Align, VAlign

FOOT = 5.6
"""Height that each page keeps for its last line."""

_SLACK = 0.3  # a box's edges are rounded to dots: a text must not be cut for the one it loses

LINES = 3
"""A name takes so many lines at most; more is cut with a visible sign."""


def sheet_for_foot(sheet: Sheet) -> Sheet:
    """Keep the last line of every page free for `number_pages`."""
    sheet.bottom -= FOOT
    return sheet


def number_pages(sheet: Sheet, wording: Wording, note: str = "") -> None:
    """Write the last line of every page: a note at its start, which page at its end."""
    top, total = sheet.bottom + 1.0, sheet.page_count
    middle = sheet.width * 0.6
    for at in range(total):
        sheet.text(note, (0, top, middle, top + FOOT - 1), 2.4, least=1.9, page=at)
        if total > 1:
            sheet.text(
                wording("page", page=at + 1, pages=total),
                (middle, top, sheet.width, top + FOOT - 1), 2.4, align=Align.END, page=at,
            )  # fmt: skip


def heading(sheet: Sheet, text: str, count: str, *, dashed: bool = False) -> None:
    """Write a section's heading with its count and the rule under it."""
    room = sheet.line_width(count, 3.8, bold=True) + 2 if count else 0
    high = sheet.measure(text, sheet.width - room, 3.8, bold=True)
    top, low = sheet.y, sheet.y + high
    sheet.text(text, (0, top, sheet.width - room, low), 3.8, bold=True)
    if count:
        box = (sheet.width - room, top, sheet.width, low)
        sheet.text(count, box, 3.8, bold=True, align=Align.END)
    sheet.rule(low + 1.0, THICK, dashed=dashed)
    sheet.y = low + 1.0 + THICK


def heading_height(sheet: Sheet, text: str) -> float:
    """How much a heading takes, its rule included."""
    return sheet.measure(text, sheet.width - 24, 3.8, bold=True) + 1.0 + THICK


def cell_height(
    sheet: Sheet, text: str, width: float, size: float, *, bold: bool = False, lines: int = LINES
) -> float:
    """How high a wrapped text is, at most `lines` lines of it; 0 for no text."""
    if not text:
        return 0.0
    one = sheet.measure("ل宽Ág", 1000, size, bold=bold)
    high = min(sheet.measure(text, width, size, bold=bold), one + (lines - 1) * 1.3 * size)
    return high + _SLACK


def stacked(
    sheet: Sheet,
    parts: tuple[tuple[str, float, bool], ...],
    start: float,
    end: float,
    *,
    lines: int = LINES,
) -> float:
    """How high texts (text, size, bold) are that stand under each other between two edges."""
    return sum(
        cell_height(sheet, text, end - start, size, bold=bold, lines=lines)
        for text, size, bold in parts
    )


def stack(
    sheet: Sheet,
    parts: tuple[tuple[str, float, bool], ...],
    start: float,
    end: float,
    top: float,
    *,
    lines: int = LINES,
) -> float:
    """Write texts (text, size, bold) under each other; gives where they end."""
    for text, size, bold in parts:
        high = cell_height(sheet, text, end - start, size, bold=bold, lines=lines)
        box = (start, top, end, top + high)
        sheet.text(text, box, size, bold=bold, valign=VAlign.TOP, least=size * 0.78)
        top += high
    return top


def hairline(sheet: Sheet) -> None:
    """Draw the thin rule under a row and go on below it."""
    sheet.rule(sheet.y, HAIR)
    sheet.y += HAIR


def title_block(sheet: Sheet, title: str, lines: tuple[str, ...]) -> None:
    """Write a document's title and the lines under it."""
    high = cell_height(sheet, title, sheet.width, 6.4, bold=True, lines=2)
    sheet.text(title, (0, sheet.y, sheet.width, sheet.y + high), 6.4, bold=True, least=4.4)
    sheet.y += high
    parts = tuple((line, 3.2, False) for line in lines if line)
    sheet.y = stack(sheet, parts, 0, sheet.width, sheet.y + 0.6) + 4
