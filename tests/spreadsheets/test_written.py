"""Tables in files: figures stay figures, and no text is a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from workstation.domain.errors import Refused
from workstation.ports.reports import Sheet
from workstation.spreadsheets.written import FileSheets, csv_of

BAD = (
    "=1+1", "+49 30", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =HYPERLINK(1)", "＝1", "＋1",
    "－1", "＠x", "\x00=1",
)  # fmt: skip


def sheet(*texts: str) -> Sheet:
    return Sheet("Carriers", ("name", "=n"), tuple((text, -3.5) for text in texts))


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_csv_holds_no_text_that_begins_as_a_formula_does(language: str) -> None:
    content = csv_of([sheet(*BAD)], language).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content), delimiter=";" if language == "tr" else ","))
    assert len(rows) == len(BAD) + 1
    assert {row[0][0] for row in rows[1:]} == {"'"}
    assert rows[0][1] == "'=n"
    assert {row[1] for row in rows[1:]} == {"-3,5" if language == "tr" else "-3.5"}


def test_an_xlsx_holds_texts_as_texts_and_figures_as_figures(tmp_path: Path) -> None:
    path = tmp_path / "report.XLSX"
    more = Sheet("Carriers", ("a",), ((1,), (None,), ("Ege Kargo",)))
    FileSheets().write(path, [sheet(*BAD), more], language="ar")
    book = load_workbook(path)
    assert book.sheetnames == ["Carriers", "Carriers 2"]
    first = book["Carriers"]
    assert first.sheet_view.rightToLeft
    cells = [row[0] for row in first.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)
    assert {row[1].value for row in first.iter_rows(min_row=2)} == {-3.5}
    assert [row[0].value for row in book["Carriers 2"].iter_rows()] == ["a", 1, None, "Ege Kargo"]


def test_several_tables_stand_below_one_another_in_a_csv(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    FileSheets().write(path, [sheet("x"), sheet("y")], language="en")
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines == ["Carriers", "name,'=n", "x,-3.5", "", "Carriers", "name,'=n", "y,-3.5"]


@pytest.mark.parametrize("name", ["report.ods", "missing/report.csv"])
def test_a_file_that_cannot_be_written_is_refused_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as caught:
        FileSheets().write(tmp_path / name, [sheet("x")], language="en")
    assert caught.value.advice
