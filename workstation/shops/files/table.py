"""A file opened far enough to know where its table is: heading, rows, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from workstation.domain.errors import Refused
from workstation.ports.shop import ReadingPlan
from workstation.shops.files import delimited
from workstation.shops.files.encodings import decode
from workstation.shops.files.source import HEAD_ROWS, SourceRow, find_heading, headings_of
from workstation.shops.files.words import cut, listed
from workstation.shops.files.workbook import Workbook

SIZE_LIMIT = 50 * 1024 * 1024
ROW_LIMIT = 200_000
XLSX = "xlsx"
"""Stands in a plan's `encoding` for a workbook, whose `separator` is empty."""

_ADVICE = "Export the orders as CSV or .xlsx and import that."
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"), (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"), (b"Rar!", "an archive"), (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "a compressed file"), (b"{\\rtf", "a text document"), (b"MZ", "a program"),
    (b"\x7fELF", "a program"), (b"SQLite format 3", "a database"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """Where the table is; `body` starts reading below the heading, as often as it is called."""

    encoding: str
    separator: str
    headings: tuple[str, ...]
    evidence: Mapping[str, str]
    body: Callable[[], Iterator[SourceRow]]


def open_table(content: bytes, plan: ReadingPlan | None) -> Table:
    """Find the table in a file's bytes. Raises `Refused` for none, or one beyond the limits."""
    if not content.strip():
        raise Refused("The file is empty.", "Export the orders once more.", field="file")
    if len(content) > SIZE_LIMIT:
        raise Refused(
            "The file is larger than 50 MB.", "Export a shorter span of days.", field="file"
        )
    wanted = dict(plan.columns) if plan is not None and plan.columns else None
    if content.startswith(b"PK"):
        return _from_workbook(content, wanted)
    _refuse_other_kinds(content)
    return _from_text(content, plan, wanted)


def _refuse_other_kinds(content: bytes) -> None:
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise Refused(
                "The workbook is protected by a password.",
                "Open it, save it without a password, and import that.",
                field="file",
            )
        raise Refused(
            "This is an old .xls workbook.",
            "Save it as .xlsx or CSV and import that.",
            field="file",
        )
    for start, kind in _KINDS:
        if content.startswith(start):
            raise Refused(f"This is {kind}, not a table.", _ADVICE, field="file")
    head = content[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype", b"<html", b"<table", b"<?xml")):
        raise Refused(
            "This is a web page or XML, whatever its name says.",
            "Open it in your spreadsheet program, save it as .xlsx and import that.",
            field="file",
        )
    if head.startswith((b"{", b"[{")):
        raise Refused("This is JSON, not a table.", _ADVICE, field="file")
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\x00" in content:
        raise Refused("This is no text file: it holds zero bytes.", _ADVICE, field="file")


def _from_text(content: bytes, plan: ReadingPlan | None, wanted: Mapping[str, str] | None) -> Table:
    decoded = decode(content, plan.encoding if plan is not None else "")
    if "\x00" in decoded.text:
        raise Refused("This is no text file: it holds zero bytes.", _ADVICE, field="file")
    lines = delimited.lines_of(decoded.text)
    separator, why = delimited.find_separator(lines, plan.separator if plan is not None else "")
    start = 1 if delimited.sep_line(lines) else 0
    head = list(islice(delimited.rows(lines, separator, start=start), HEAD_ROWS))
    found = _heading(head, wanted)
    headings = _trimmed(headings_of(head[found]))
    below = head[found + 1].line - 1 if found + 1 < len(head) else len(lines)

    def body() -> Iterator[SourceRow]:
        return delimited.rows(lines, separator, start=below, width=len(headings))

    evidence = {
        "encoding": decoded.evidence,
        "separator": why,
        "header": f"Line {head[found].line} holds the headings.",
    }
    return Table(decoded.encoding, separator, headings, evidence, _counted(body))


def _from_workbook(content: bytes, wanted: Mapping[str, str] | None) -> Table:
    book = Workbook(content, wanted)
    head = list(islice(book.rows(), HEAD_ROWS))
    found = _heading(head, wanted)
    line = head[found].line
    headings = _trimmed(headings_of(head[found]))

    def body() -> Iterator[SourceRow]:
        return (row for row in book.rows() if row.line > line)

    evidence = {
        "encoding": "An .xlsx workbook: text, numbers and dates come as such.",
        "separator": f"The sheet {cut(book.sheet)!r} holds the table.",
        "header": f"Line {line} holds the headings.",
    }
    return Table(XLSX, "", headings, evidence, _counted(body))


def _heading(head: list[SourceRow], wanted: Mapping[str, str] | None) -> int:
    found = find_heading(head, wanted)
    if found is not None:
        return found
    if wanted is None:
        raise Refused(
            "No headings were found: this is no table of orders.", _ADVICE, field="header"
        )
    guess = find_heading(head, None)
    there = set(headings_of(head[guess])) if guess is not None else set()
    missing = [cut(heading) for heading in wanted.values() if heading not in there]
    raise Refused(
        f"The file lacks the columns {listed(missing[:5])} that the profile expects.",
        "Choose another profile, or import without one and map the columns anew.",
        field="header",
    )


def _trimmed(headings: tuple[str, ...]) -> tuple[str, ...]:
    kept = list(headings)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


def _counted(body: Callable[[], Iterator[SourceRow]]) -> Callable[[], Iterator[SourceRow]]:
    def limited() -> Iterator[SourceRow]:
        count = 0
        for row in body():
            if row.blank:
                continue
            count += 1
            if count > ROW_LIMIT:
                raise Refused(
                    f"The file has more than {ROW_LIMIT:,} rows.",
                    "Export a shorter span of days.",
                    field="file",
                )
            yield row

    return limited
