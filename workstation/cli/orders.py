"""`packbench orders import|list|show`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation.bootstrap import make_desk
from workstation.cli.common import answer, home_of, positive, table
from workstation.domain.errors import Refused
from workstation.ports.views import OrderFilter


def add_to(verbs: Any) -> None:
    orders = verbs.add_parser("orders", help="import, list and show orders")
    steps = orders.add_subparsers(title="steps", required=True, metavar="STEP")

    take = steps.add_parser("import", help="take orders in from a file")
    take.add_argument("file", type=Path)
    take.add_argument("--profile", default="", help="use, or remember, this reading plan")
    take.add_argument("--dry-run", action="store_true", help="read and report; store nothing")
    take.set_defaults(do=import_file)

    listing = steps.add_parser("list", help="list orders")
    listing.add_argument("--filter", choices=[str(one) for one in OrderFilter], default="all")
    listing.add_argument("--search", default="")
    listing.add_argument("--limit", type=positive, default=100)
    listing.set_defaults(do=list_orders)

    show = steps.add_parser("show", help="show one order")
    show.add_argument("number")
    show.set_defaults(do=show_order)
    for step in (take, listing, show):
        step.add_argument("--json", action="store_true")


def import_file(options: argparse.Namespace) -> int:
    try:
        content = options.file.read_bytes()
    except OSError as error:
        raise Refused(
            f"{options.file.name} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    home = home_of(options)
    desk = make_desk(home)
    if options.dry_run:
        read = desk.inspect_file(options.file.name, content, None)
        told = {
            "plan": read.plan,
            "orders": [order.number for order in read.orders],
            "bad_rows": read.bad_rows,
        }
        answer(told, as_json=options.json, text=f"{len(read.orders)} orders can be read.")
        return 0
    report = desk.import_file(options.file.name, content, None, options.profile)
    lines = [
        f"{report.new} new, {report.same} the same, {report.changed} changed, "
        f"{report.cannot_ship} cannot ship yet, {len(report.bad_rows)} rows not read."
    ]
    lines += [f"  line {line}, {column}: {why}" for line, column, why in report.bad_rows]
    told = {
        "file": report.file,
        "new": report.new,
        "same": report.same,
        "changed": report.changed,
        "cannot_ship": report.cannot_ship,
        "numbers": report.numbers,
        "bad_rows": [
            {"line": line, "column": column, "reason": why} for line, column, why in report.bad_rows
        ],
    }
    answer(told, as_json=options.json, text="\n".join(lines))
    return 0


def list_orders(options: argparse.Namespace) -> int:
    views = home_of(options).views()
    chosen = OrderFilter(options.filter)
    page = views.orders(chosen, search=options.search, limit=options.limit)
    rows = [
        (
            row.number,
            row.customer,
            row.city,
            row.country,
            f"{row.owed}/{row.items}",
            str(row.status),
        )
        for row in page.rows
    ]
    headings = ("number", "customer", "city", "to", "owed", "status")
    answer(page.rows, as_json=options.json, text=table(rows, headings))
    return 0


def show_order(options: argparse.Namespace) -> int:
    found = home_of(options).views().find_order(options.number)
    if found is None:
        raise Refused(f"There is no order {options.number}.", "See `packbench orders list`.")
    order = found.order
    lines = [
        f"{order.number}  {order.status}  {order.recipient.name}, {order.recipient.city} "
        f"{order.recipient.country}"
    ]
    lines += [
        f"  {line.quantity} x {line.name} ({line.sku}): packed {line.packed}, "
        f"shipped {line.shipped}, open {line.open}"
        for line in order.lines
    ]
    lines += [
        f"  parcel {parcel.key}: {parcel.status}, label {parcel.label} {parcel.tracking_number}"
        for parcel in found.parcels
    ]
    answer(found, as_json=options.json, text="\n".join(lines))
    return 0
