"""Rows of a CSV text: the separator by evidence, physical line numbers, broken quotes contained."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from workstation.domain.errors import Refused
from workstation.shops.files.shapes import known
from workstation.shops.files.source import HEAD_ROWS, SourceRow, headings_of

FIELD_LIMIT = 1_000_000
SEPARATORS = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar"}
_RESTARTS = 200

# The module's limit is the process's; nothing else here reads CSV, and the default is too small.
csv.field_size_limit(FIELD_LIMIT)


def lines_of(text: str) -> list[str]:
    """Physical lines with their ends, as an editor counts them."""
    return list(io.StringIO(text, newline=""))


def sep_line(lines: Sequence[str]) -> str:
    """The separator that a first line `sep=;` names, "" without one."""
    first = lines[0].strip().strip('"') if lines else ""
    if first[:4].lower() == "sep=" and len(first) == 5:
        return first[4]
    return "\t" if first.lower() in ("sep=", "sep=\\t") else ""


def rows(
    lines: Sequence[str], separator: str, *, start: int = 0, width: int | None = None
) -> Iterator[SourceRow]:
    """Read from line index `start`; a row that breaks off or has more cells than `width` says so.

    A quote that is opened and never closed would swallow all that follows: such a row is given up
    and reading goes on with the next physical line.
    """
    restarts = 0
    while start < len(lines):
        reader = csv.reader(islice(lines, start, None), delimiter=separator, strict=True)
        base = begin = start
        start = len(lines)
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as problem:
                yield _broken(lines, begin, separator, problem)
                start = begin + 1
                break
            if cells is None:
                break
            end = base + reader.line_num
            if (
                width is not None
                and end - begin > 1
                and (len(cells) != width or _swallows(lines[begin:end], separator, width))
            ):
                yield _broken(lines, begin, separator, None)
                start = begin + 1
                break
            yield _whole(lines[begin:end], begin, cells, width)
            begin = end
        restarts += 1
        if restarts > _RESTARTS:
            raise Refused(
                "The quotes in this file are broken on more than 200 lines.",
                "Export it once more, or save it as .xlsx.",
                field="separator",
            )


def _whole(raw: Sequence[str], begin: int, cells: list[str], width: int | None) -> SourceRow:
    problem = advice = ""
    if width is not None and any(cell.strip() for cell in cells[width:]):
        problem = f"The line has {len(cells)} cells, the heading {width}."
        advice = "Put a text that holds the separator in quotes."
    return SourceRow(begin + 1, tuple(cells), "".join(raw), problem, advice)


def _swallows(raw: Sequence[str], separator: str, width: int) -> bool:
    """True when a quoted text holds what looks like whole rows: its quote was closed by another's.

    Narrow tables are left alone, where a sentence has as many commas as a row.
    """
    full = [line.count(separator) >= width - 1 for line in raw]
    return width >= 6 and (any(full[1:-1]) or (full[0] and full[-1]))


def _broken(
    lines: Sequence[str], index: int, separator: str, problem: csv.Error | None
) -> SourceRow:
    raw = lines[index]
    cells = tuple(cell.strip().strip('"') for cell in raw.rstrip("\r\n").split(separator)[:500])
    if problem is not None and "field limit" in str(problem):
        reason = "A cell is longer than a million characters."
    else:
        reason = "A quotation mark is opened and not closed, or stands in the wrong place."
    return SourceRow(
        index + 1, cells, raw[:10_000], reason, "Close the quote, or double it inside a text."
    )


def find_separator(lines: Sequence[str], wanted: str = "") -> tuple[str, str]:
    """(separator, why): the `sep=` line, else what gives known headings and even cell counts.

    Raises `Refused` when nothing separates: then the text is no table.
    """
    named = sep_line(lines)
    if named:
        return named, f"The first line says sep={named!r}."
    best: tuple[tuple[int, float, int], str, str] | None = None
    for separator, name in SEPARATORS.items():
        sample = [row for row in islice(rows(lines, separator), HEAD_ROWS * 5) if not row.blank]
        counts = Counter(len(row.cells) for row in sample if len(row.cells) > 1)
        if not counts:
            continue
        width, agreeing = max(counts.items(), key=lambda item: (item[1], item[0]))
        words = max(sum(map(known, headings_of(row))) for row in sample[:HEAD_ROWS])
        if wanted == separator:
            words += 1
        rank = (words, agreeing / len(sample), width)
        why = f"{agreeing} of {len(sample)} lines have {width} cells with the {name}."
        if best is None or rank > best[0]:
            best = (rank, separator, why)
    if best is None:
        raise Refused(
            "This is no table: nothing separates its columns.",
            "Export the orders as CSV or .xlsx, one line an article.",
            field="separator",
        )
    return best[1], best[2]
