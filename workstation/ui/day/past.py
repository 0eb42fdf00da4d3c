"""Days that are closed, each with its manifests. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from workstation.ports.days import CloseRow
from workstation.ui import dates
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import isolate, translate

DAYS = 400
"""More than a year of closes."""


@dataclass(frozen=True, slots=True)
class PastPaper:
    """A closed day, or one of its manifests; `about` is the paper's name."""

    key: int
    about: str
    day: date
    at: datetime
    operator: str
    is_close: bool
    name: str
    count: int
    left: int
    reason: str


def papers_of(closes: Sequence[CloseRow]) -> list[PastPaper]:
    """Each close with the manifests of its day behind it, the newest day first."""
    found: list[PastPaper] = []
    for close in closes:
        rows = close.result["rows"]
        left = sum(len(row["leftovers"]) for row in rows) + len(close.result["unlabelled"])
        out = sum(int(row["scanned_out"]) for row in rows)
        reason = str(close.result.get("reason", ""))
        found.append(
            PastPaper(
                len(found), f"close:{close.id}", close.day, close.made_at, close.operator,
                True, "", out, left, reason,
            )
        )  # fmt: skip
        for row in rows:
            for number in row["manifests"]:
                found.append(
                    PastPaper(
                        len(found), f"manifest:{number}", close.day, close.made_at,
                        close.operator, False, str(row["carrier_name"]), 0, 0, "",
                    )
                )  # fmt: skip
    return found


def columns() -> tuple[Column, ...]:
    return (
        Column(translate("Past", "Day"), 190),
        Column(translate("Past", "Paper"), 320),
        Column(translate("Past", "Left the house"), 130, end=True),
        Column(translate("Past", "Left over"), 150),
        Column(translate("Past", "Closed"), 210, from_width=900),
        Column(translate("Past", "Why")),
    )


def title_of(paper: PastPaper) -> str:
    """How a paper is called."""
    number = isolate(paper.about.partition(":")[2])
    if paper.is_close:
        return translate("Past", "Day close {number}").format(number=number)
    said = translate("Past", "{carrier}, manifest {number}")
    return said.format(carrier=isolate(paper.name), number=number)


def line_of(paper: PastPaper) -> Line:
    title = title_of(paper)
    if not paper.is_close:
        cells = (Cell(""), Cell(title, "truck", "plain"), *(Cell() for _ in range(4)))
        return Line(paper.key, cells, title)
    day = dates.weekday_and_day(paper.day)
    left = (
        Cell(translate("Past", "%n open", None, paper.left), "triangle", "wait", badge=True)
        if paper.left
        else Cell(translate("Past", "nothing"), "tick", "ok")
    )
    by = " · ".join(isolate(part) for part in (dates.moment(paper.at), paper.operator) if part)
    cells = (
        Cell(day, bold=True),
        Cell(title, "file"),
        Cell(str(paper.count), end=True),
        left,
        Cell(by),
        Cell(isolate(paper.reason)),
    )
    return Line(paper.key, cells, ", ".join((day, title, left.text, paper.reason)))
