"""`packbench day close`: the day's six figures an account, its leftovers, and the stored result."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import make_desk
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import NotConfigured


def add_to(verbs: Any) -> None:
    day = verbs.add_parser("day", help="close the day")
    steps = day.add_subparsers(title="steps", required=True, metavar="STEP")
    close = steps.add_parser("close", help="count, name the leftovers, store the result")
    close.add_argument("--look", action="store_true", help="only look; store nothing")
    close.add_argument("--json", action="store_true")
    close.set_defaults(do=close_day)


def close_day(options: argparse.Namespace) -> int:
    """Close the day; 1 when the figures do not agree."""
    desk = make_desk(home_of(options)).batch
    if desk is None:
        raise NotConfigured("The batch desk is not here.", "Update Packbench.")
    found = desk.day()
    number = 0 if options.look else desk.close_day()
    rows = [
        (row.carrier_name, *(str(n) for n in (row.due, row.bought, row.printed, row.packed,
                                             row.scanned_out, row.on_manifest)))
        for row in found.rows
    ]  # fmt: skip
    headings = ("carrier", "due", "bought", "printed", "packed", "scanned out", "manifest")
    left = [one for row in found.rows for one in row.leftovers] + list(found.unlabelled)
    lines = [table(rows, headings) if rows else "Nothing was labelled today."]
    lines += [
        f"  {one.order_number} {one.parcel_key}: {one.stands}; {one.action}, "
        f"{one.owner or 'nobody'}{f' until {one.until}' if one.until else ''}"
        for one in left
    ]
    answer({"close": number, "day": found}, as_json=options.json, text="\n".join(lines))
    return 0 if found.agrees else 1
