"""The sheet of a day's close: each account's six figures, what is left over and whose it is."""

from __future__ import annotations

from workstation.ports.documents import DaySheet, DaySheetLeftover, DaySheetRow
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THICK, THIN, Sheet
from workstation.printing.documents.wording import Wording, wording
from workstation.printing.elements import Align, Page, VAlign

_FIGURES = ("due", "bought", "printed", "packed", "scanned_out", "on_manifest")
_NAME, _PAD, _LINE, _TICK = 0.28, 1.8, 9.0, 4.4


def day_pages(close: DaySheet, paper: Paper) -> tuple[Page, ...]:
    """Lay the sheet out; raises `Refused` (language)."""
    words = wording(close.language)
    sheet = parts.sheet_for_foot(Sheet(paper, rtl=words.rtl))
    shown = made_printable(close)
    title = words("close", day=words.full_day(shown.day))
    by = f"{words('manifest.by')}: \u2068{shown.operator}\u2069" if shown.operator else ""
    parts.title_block(sheet, title, (words.moment(shown.made_at), by))
    _figures(sheet, words, shown.rows)
    if shown.reason:
        told = ((words("close.reason"), 2.8, False), (shown.reason, 3.6, True))
        sheet.y = parts.stack(sheet, told, 0, sheet.width, sheet.y + 2, lines=6) + 4
    _leftovers(sheet, words, shown.leftovers)
    parts.number_pages(sheet, words, f"{title} · {shown.number}")
    return sheet.pages()


def _columns(sheet: Sheet) -> list[tuple[float, float]]:
    first = sheet.width * _NAME
    wide = (sheet.width - first) / len(_FIGURES)
    return [(first + at * wide + 1, first + (at + 1) * wide) for at in range(len(_FIGURES))]


def _figures(sheet: Sheet, words: Wording, rows: tuple[DaySheetRow, ...]) -> None:
    low = sheet.y + 9
    for (start, end), name in zip(_columns(sheet), _FIGURES, strict=True):
        box = (start, sheet.y, end, low)
        sheet.text(
            words(f"close.{name}"), box, 2.9, bold=True, align=Align.END, valign=VAlign.BOTTOM,
            least=1.8,
        )  # fmt: skip
    sheet.rule(low + 0.6, THICK)
    sheet.y = low + 0.6 + THICK
    for row in rows:
        sheet.need(_LINE)
        bottom = sheet.y + _LINE
        box = (0.0, sheet.y, sheet.width * _NAME - 1, bottom)
        sheet.text(row.carrier_name, box, 3.8, bold=True, least=2.4)
        before = row.figures[0]
        for (start, end), figure in zip(_columns(sheet), row.figures, strict=True):
            box = (start, sheet.y, end, bottom)
            if figure != before:
                frame = (end - 11, sheet.y + 1.2, end + 0.8, bottom - 1.2)
                sheet.frame(*frame, THIN)
            sheet.text(str(figure), box, 4.2, bold=figure != before, align=Align.END, least=2.6)
            before = figure
        sheet.y = bottom
        parts.hairline(sheet)
    sheet.y += 3


def _leftovers(sheet: Sheet, words: Wording, left: tuple[DaySheetLeftover, ...]) -> None:
    if not left:
        told = ((words("close.none"), 3.6, False),)
        sheet.y = parts.stack(sheet, told, 0, sheet.width, sheet.y + 2)
        return
    name = words("close.left")
    sheet.need(parts.heading_height(sheet, name) + _height(sheet, words, left[0]))
    parts.heading(sheet, name, words.count("parcels", len(left)))
    again = words("continued", heading=name)
    sheet.on_new_page = lambda: parts.heading(sheet, again, "")
    for one in left:
        high = _height(sheet, words, one)
        sheet.need(high)
        top = sheet.y + _PAD
        sheet.frame(0, top, _TICK, top + _TICK, THIN)
        parts.stack(sheet, _told(words, one), _TICK + 3, sheet.width, top, lines=3)
        sheet.y += high
        parts.hairline(sheet)
    sheet.on_new_page = None


def _told(words: Wording, one: DaySheetLeftover) -> tuple[tuple[str, float, bool], ...]:
    about = " · ".join(
        f"\u2068{part}\u2069" for part in (one.order_number, one.customer, one.parcel_key) if part
    )
    action = words(f"close.action.{one.action}")
    if one.until is not None:
        action = words("close.until", action=action, day=words.day(one.until))
    owner = f"\u2068{one.owner}\u2069" if one.owner else words("close.nobody")
    return (
        (about, 3.2, False),
        (words(f"close.stands.{one.stands}"), 3.6, True),
        (f"{owner} · {action}", 3.2, False),
    )


def _height(sheet: Sheet, words: Wording, one: DaySheetLeftover) -> float:
    inner = parts.stacked(sheet, _told(words, one), _TICK + 3, sheet.width, lines=3)
    return max(inner, _TICK) + 2 * _PAD
