"""`packbench report NAME`: what was, on a period, as a table, as JSON or in a file."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from workstation.bootstrap import make_desk
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.reports import Sheet
from workstation.services.keep_outcomes import OutcomeKeeper
from workstation.services.reports import REPORTS, Column, Kind, Report, Value, Wish

USUAL_DAYS = 30


def add_to(verbs: Any) -> None:
    report = verbs.add_parser("report", help="what was: promises, carriers, contacts, costs")
    report.add_argument("name", choices=tuple(REPORTS), help="which report")
    report.add_argument("--from", dest="first", type=_day, metavar="DAY", help="first day (ISO)")
    report.add_argument("--until", dest="last", type=_day, metavar="DAY", help="last day, included")
    report.add_argument("--shop", default="", help="of one shop alone")
    report.add_argument("--people", action="store_true", help="packers by name, in their order")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", type=Path, metavar="FILE", help="write a CSV file")
    form.add_argument("--xlsx", type=Path, metavar="FILE", help="write an XLSX file")
    report.set_defaults(do=show)


def show(options: argparse.Namespace) -> int:
    """Count what is not counted yet, then read the report."""
    home = home_of(options)
    desk = make_desk(home).reports
    if desk is None:
        raise NotConfigured("The reports are not here.", "Update Packbench.")
    keeper = OutcomeKeeper(home.begin())
    while keeper.step(zone=home.settings.shop.zone):
        pass
    last = options.last or desk.today()
    first = options.first or last - timedelta(days=USUAL_DAYS - 1)
    found = desk.read(Wish(options.name, first, last, options.shop, people=options.people))
    for given, ending in ((options.csv, ".csv"), (options.xlsx, ".xlsx")):
        if given is None:
            continue
        if given.suffix.lower() != ending:
            raise Refused(f"{given.name} does not end with {ending}.", "Name it so.")
        desk.write(given, _sheets(found), "en")
        print(f"Written to {given}.")
        return 0
    answer(_plain(found), as_json=options.json, text=_words(found))
    return 0


def _plain(found: Report) -> dict[str, Any]:
    return {
        "report": found.name,
        "from": found.first,
        "until": found.last,
        "shop": found.shop,
        "figures": {column.key: value for column, value in found.figures},
        "tables": {
            one.key: [
                {column.key: value for column, value in zip(one.columns, row, strict=True)}
                for row in one.rows
            ]
            for one in found.tables
        },
    }


def _words(found: Report) -> str:
    head = f"{found.name}, {found.first} to {found.last}{f', {found.shop}' if found.shop else ''}"
    figures = ", ".join(
        f"{column.key.replace('_', ' ')} {_said(column, value)}" for column, value in found.figures
    )
    lines = [head, figures]
    for one in found.tables:
        rows = [
            tuple(_said(column, value) for column, value in zip(one.columns, row, strict=True))
            for row in one.rows
        ]
        lines += ["", table(rows, tuple(_heading(column) for column in one.columns))]
    return "\n".join(lines)


def _sheets(found: Report) -> list[Sheet]:
    return [
        Sheet(
            one.key.replace("_", " "), tuple(_heading(column) for column in one.columns), one.rows
        )
        for one in found.tables
    ]


def _heading(column: Column) -> str:
    return column.key.replace("_", " ")


def _said(column: Column, value: Value) -> str:
    if value is None:
        return "-"
    return f"{value:.1%}" if column.kind is Kind.SHARE else str(value)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write 2026-05-31") from None
