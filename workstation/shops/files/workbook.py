"""Rows of an .xlsx workbook: cached values, numbers as numbers, dates as dates."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from workstation.domain.errors import Refused
from workstation.shops.files.shapes import columns_of
from workstation.shops.files.source import (
    HEAD_ROWS,
    SourceRow,
    find_heading,
    headings_of,
    text_of,
)

UNPACKED_LIMIT = 400_000_000
_COLUMNS = 500
_GAP_ROWS = 300_000


class Workbook:
    """One open workbook; `rows` gives the rows of the sheet that holds the table."""

    def __init__(self, content: bytes, wanted: Mapping[str, str] | None) -> None:
        self._book = _opened(content)
        self.sheet, self._sheet = self._choose(wanted)

    def rows(self) -> Iterator[SourceRow]:
        yield from _rows(self._sheet)

    def _choose(self, wanted: Mapping[str, str] | None) -> tuple[str, Any]:
        fallback = None
        sheets = [s for s in self._book.worksheets if hasattr(s, "iter_rows")]
        for sheet in sheets:
            head = [row for row in islice(_rows(sheet), HEAD_ROWS) if not row.blank]
            if wanted:
                if find_heading(head, wanted) is not None:
                    return sheet.title, sheet
                continue
            index = find_heading(head, None)
            if index is None:
                continue
            if len(columns_of(headings_of(head[index]))) >= 2:
                return sheet.title, sheet
            fallback = fallback or sheet
        if fallback is None:
            if not sheets:
                raise Refused(
                    "The workbook has no sheet with cells.", "Export the orders once more."
                )
            fallback = sheets[0]
        return fallback.title, fallback


def _opened(content: bytes) -> Any:
    _check_archive(content)
    # openpyxl costs 0.2 s to load; a window that imports no workbook does not pay for it.
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except Exception as problem:  # openpyxl lets through what its parsers raise
        raise _damaged() from problem


def _check_archive(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except Exception as problem:  # zipfile raises a dozen kinds on broken archives
        raise _damaged() from problem
    if "xl/workbook.xml" not in names:
        kind = "an OpenDocument file" if "mimetype" in names else "an archive, but no workbook"
        raise Refused(
            f"This is {kind}.", "Save the table as .xlsx or CSV and import that.", field="file"
        )
    if unpacked > UNPACKED_LIMIT:
        raise Refused(
            "The workbook unpacks to more than 400 MB.",
            "Split it into smaller files.",
            field="file",
        )


def _damaged() -> Refused:
    return Refused(
        "The workbook is damaged and cannot be opened.",
        "Open it in your spreadsheet program, save it as .xlsx and import that.",
        field="file",
    )


def _rows(sheet: Any) -> Iterator[SourceRow]:
    source = sheet.iter_rows(max_col=_COLUMNS, values_only=True)
    for line in range(1, _GAP_ROWS):
        try:
            # openpyxl warns of odd dates and styles; a broken cell speaks for itself.
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                cells = next(source, None)
        except Exception as problem:  # a sheet is parsed while it is read
            raise _damaged() from problem
        if cells is None:
            return
        kept = list(cells)
        while kept and kept[-1] in (None, ""):
            kept.pop()
        yield SourceRow(line, tuple(kept), "\t".join(map(text_of, kept)) + "\n")
