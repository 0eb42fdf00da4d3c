"""Writing tables into files that spreadsheets open.

A cell that begins with = + - @, a tab or a carriage return is taken for a formula (OWASP, "CSV
injection", read in November 2026): such a text gets an apostrophe before it in CSV, and is marked
as text in XLSX. Figures are figures, negative ones too.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from workstation.domain.errors import Refused
from workstation.ports.reports import Sheet

SEMICOLON = frozenset({"tr", "el"})
"""Where the comma stands before the decimals, spreadsheets part columns by semicolons."""
RIGHT_TO_LEFT = frozenset({"ar"})
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
Cell = str | int | float | None


class FileSheets:
    """See `ports.reports.SheetWriter`."""

    def write(self, path: Path, sheets: Sequence[Sheet], *, language: str) -> None:
        kinds = {".csv": csv_of, ".xlsx": xlsx_of}
        make = kinds.get(path.suffix.lower())
        if make is None:
            raise Refused(
                f"{path.name} is neither CSV nor XLSX.", "End the name with .csv or .xlsx."
            )
        content = make(sheets, language)
        try:
            path.write_bytes(content)
        except OSError as error:
            raise Refused(
                f"{path} cannot be written: {error.strerror}.", "Choose another place."
            ) from error


def csv_of(sheets: Sequence[Sheet], language: str) -> bytes:
    """The tables below one another, each under its title where there are several."""
    semicolon = language in SEMICOLON
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";" if semicolon else ",")
    for place, sheet in enumerate(sheets):
        if len(sheets) > 1:
            writer.writerows([[]] * bool(place))
            writer.writerow([safe(sheet.title)])
        writer.writerow([safe(heading) for heading in sheet.headings])
        for row in sheet.rows:
            writer.writerow([_plain(cell, comma=semicolon) for cell in row])
    # Without the mark, spreadsheets read it in the code page of the machine.
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(sheets: Sequence[Sheet], language: str) -> bytes:
    """A sheet a table, read from the right where the language is."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.active)
    for place, sheet in enumerate(sheets):
        title = _NOT_IN_TITLES.sub(" ", _clean(sheet.title)).strip()[:28] or "-"
        made = book.create_sheet(f"{title} {place + 1}" if title in book.sheetnames else title)
        made.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
        made.freeze_panes = "A2"
        for at, row in enumerate((sheet.headings, *sheet.rows), start=1):
            for column, value in enumerate(row, start=1):
                cell = made.cell(at, column)
                if isinstance(value, str):
                    cell.value = _clean(value)
                    # A text that looks like a formula is a formula to the library, too.
                    cell.data_type = "s"
                    cell.quotePrefix = bool(_FORMULA.match(cell.value))
                else:
                    cell.value = value
                if at == 1:
                    cell.font = Font(bold=True)
        for column in range(1, len(sheet.headings) + 1):
            widest = max(len(str(row[column - 1] or "")) for row in (sheet.headings, *sheet.rows))
            made.column_dimensions[get_column_letter(column)].width = min(50, widest + 3)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    cleaned = _clean(text)
    return f"'{cleaned}" if _FORMULA.match(cleaned) else cleaned


def _plain(cell: Cell, *, comma: bool) -> str:
    if isinstance(cell, str):
        return safe(cell)
    if cell is None:
        return ""
    return str(cell).replace(".", ",") if comma else str(cell)


def _clean(text: str) -> str:
    return _CONTROL.sub("", text)
