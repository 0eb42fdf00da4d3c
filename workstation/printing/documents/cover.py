"""The sheet on top of a batch: how it went, and every failure with its reason and what to do."""

from __future__ import annotations

from itertools import groupby

from workstation.ports.documents import BatchCover, Failure
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THICK, THIN, Sheet
from workstation.printing.documents.wording import Wording, wording
from workstation.printing.elements import Align, Page

_KINDS = ("not_fit", "refused", "doubt", "not_told")
_TICK, _PAD = 4.4, 1.8


def cover_pages(cover: BatchCover, paper: Paper) -> tuple[Page, ...]:
    """Lay the cover out; raises `Refused` (language)."""
    words = wording(cover.language)
    sheet = parts.sheet_for_foot(Sheet(paper, rtl=words.rtl))
    shown = made_printable(cover)
    title = f"{words('cover')} · {shown.title}" if shown.title else words("cover")
    parts.title_block(sheet, title, (words.moment(shown.made_at),))
    _counts(sheet, words, shown)
    _cost(sheet, words, shown)
    _failures(sheet, words, shown.failures)
    parts.number_pages(sheet, words, title)
    return sheet.pages()


def _counts(sheet: Sheet, words: Wording, cover: BatchCover) -> None:
    told = (
        ("cover.done", cover.done),
        ("cover.needs_you", cover.needs_you),
        ("cover.not_tried", cover.not_tried),
    )
    gap = 3.0
    wide = (sheet.width - gap * (len(told) - 1)) / len(told)
    top, bottom = sheet.y, sheet.y + 21
    for at, (name, count) in enumerate(told):
        start = at * (wide + gap)
        line = THICK if name == "cover.needs_you" and count else THIN
        sheet.frame(start, top, start + wide, bottom, line)
        figure = (start + 1, top + 1.5, start + wide - 1, top + 13)
        sheet.text(str(count), figure, 9.0, bold=True, align=Align.CENTRE, least=4)
        under = (start + 1, top + 13.5, start + wide - 1, bottom - 1.5)
        sheet.text(words(name), under, 3.4, align=Align.CENTRE, least=2.2)
    sheet.y = bottom + 4


def _cost(sheet: Sheet, words: Wording, cover: BatchCover) -> None:
    if not cover.cost:
        return
    amounts = " + ".join(f"\u2068{words.money(amount)}\u2069" for amount in cover.cost)
    text = f"{words('cover.cost')}: {amounts}"
    sheet.y = parts.stack(sheet, ((text, 3.6, True),), 0, sheet.width, sheet.y) + 5


def _failures(sheet: Sheet, words: Wording, failures: tuple[Failure, ...]) -> None:
    if not failures:
        sheet.y = parts.stack(sheet, ((words("cover.none"), 3.6, False),), 0, sheet.width, sheet.y)
        return
    ordered = sorted(failures, key=lambda failure: _place(failure.kind))
    for kind, some in groupby(ordered, key=lambda failure: failure.kind):
        group = tuple(some)
        name = words(f"cover.{kind}") if kind in _KINDS else kind
        sheet.on_new_page = None
        sheet.need(parts.heading_height(sheet, name) + _height(sheet, group[0]))
        parts.heading(sheet, name, words.count("orders", len(group)))
        again = words("continued", heading=name)
        sheet.on_new_page = lambda again=again: parts.heading(sheet, again, "")
        for failure in group:
            _failure(sheet, failure)
        sheet.y += 4.5
    sheet.on_new_page = None


def _place(kind: str) -> int:
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _told(failure: Failure) -> tuple[tuple[str, float, bool], ...]:
    about = " · ".join(part for part in (failure.order_number, failure.customer) if part)
    told = ((about, 3.2, False), (failure.reason, 3.6, True), (failure.advice, 3.2, False))
    return tuple(part for part in told if part[0])


def _height(sheet: Sheet, failure: Failure) -> float:
    inner = parts.stacked(sheet, _told(failure), _TICK + 3, sheet.width, lines=5)
    return max(inner, _TICK) + 2 * _PAD


def _failure(sheet: Sheet, failure: Failure) -> None:
    high = _height(sheet, failure)
    sheet.need(high)
    top = sheet.y + _PAD
    sheet.frame(0, top, _TICK, top + _TICK, THIN)
    parts.stack(sheet, _told(failure), _TICK + 3, sheet.width, top, lines=5)
    sheet.y += high
    parts.hairline(sheet)
