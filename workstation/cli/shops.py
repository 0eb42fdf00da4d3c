"""`packbench shops list|check|pull`: the shops that can be connected, and those that are."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import make_shop, make_works
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import NotConfigured
from workstation.ports.web_shop import Level, WebShop


def add_to(verbs: Any) -> None:
    shops = verbs.add_parser("shops", help="connect web shops and pull their orders")
    steps = shops.add_subparsers(title="steps", required=True, metavar="STEP")
    listing = steps.add_parser("list", help="the kinds of shop, and the shops that are connected")
    listing.set_defaults(do=list_shops)
    check = steps.add_parser("check", help="is a shop's connection right?")
    check.add_argument("key")
    check.set_defaults(do=check_shop)
    pull = steps.add_parser("pull", help="take in what is new or changed at a shop")
    pull.add_argument("key")
    pull.add_argument("--dry-run", action="store_true", help="read one page; store nothing")
    pull.set_defaults(do=pull_shop)
    for step in (listing, check, pull):
        step.add_argument("--json", action="store_true", help="answer in JSON")


def list_shops(options: argparse.Namespace) -> int:
    from workstation.shops import shop_specs

    home = home_of(options)
    connected = [(shop.key, shop.kind) for shop in home.settings.shops]
    specs = shop_specs()
    keys = {spec.kind: [key for key, kind in connected if kind == spec.kind] for spec in specs}
    told = [
        {
            "key": spec.kind,
            "name": spec.name,
            "verified": spec.verified,
            "caps": spec.caps,
            "connected": keys[spec.kind],
        }
        for spec in specs
    ]
    rows = [(spec.kind, spec.name, ", ".join(keys[spec.kind]), spec.verified) for spec in specs]
    headings = ("kind", "name", "connected as", "verified against")
    answer(told, as_json=options.json, text=table(rows, headings))
    return 0


def check_shop(options: argparse.Namespace) -> int:
    findings = _shop(options).check()
    rows = [(str(one.level), f"{one.title} {one.advice}".strip()) for one in findings]
    answer(findings, as_json=options.json, text=table(rows, ("", "found")))
    return 1 if any(one.level is Level.WRONG for one in findings) else 0


def pull_shop(options: argparse.Namespace) -> int:
    from workstation.services.pull_orders import pull_orders

    if options.dry_run:
        page = _shop(options).pull("")
        told = {"orders": [one.number for one in page.orders], "more": page.more, "bad": page.bad}
        text = "\n".join([f"{len(page.orders)} orders can be read.", *page.bad])
        answer(told, as_json=options.json, text=text)
        return 0
    report = pull_orders(make_works(home_of(options)), options.key)
    text = (
        f"{report.new} new, {report.same} the same, {report.changed} changed, "
        f"{report.cannot_ship} cannot ship yet, {len(report.bad)} not read."
    )
    answer(report, as_json=options.json, text="\n".join([text, *report.bad]))
    return 0


def _shop(options: argparse.Namespace) -> WebShop:
    """Build the one shop, so that what is wrong with its settings is said."""
    home = home_of(options)
    for shop in home.settings.shops:
        if shop.key == options.key:
            return make_shop(shop, installation=home.settings, clock=home.clock)
    raise NotConfigured(
        f"There is no shop {options.key!r}.",
        "Add it to the settings, under shops; `packbench shops list` names the kinds.",
        setting="shops",
    )
