"""`packbench carriers list`: the carriers that an account can be made of."""

from __future__ import annotations

import argparse
import json
from typing import Any


def add_to(verbs: Any) -> None:
    carriers = verbs.add_parser("carriers", help="the carriers that Packbench knows")
    actions = carriers.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="key, name, countries, what it was checked against")
    listing.add_argument("--json", action="store_true", help="answer in JSON")
    listing.set_defaults(do=list_carriers)


def list_carriers(options: argparse.Namespace) -> int:
    from workstation.carriers import specs

    known = [
        {
            "key": spec.key,
            "name": spec.name,
            "countries": list(spec.countries),
            "verified": spec.verified,
        }
        for spec in specs()
    ]
    if options.json:
        print(json.dumps(known, ensure_ascii=False))
        return 0
    for spec in known:
        countries = ", ".join(spec["countries"][:8]) or "anywhere"
        more = " ..." if len(spec["countries"]) > 8 else ""
        print(f"{spec['key']:12} {spec['name']:24} {countries}{more}  [{spec['verified']}]")
    return 0
