"""`packbench carriers`: what there is, whose a number is, a price list tried, what was said."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from workstation.cli.common import answer, home_of
from workstation.domain.errors import Refused


def add_to(verbs: Any) -> None:
    carriers = verbs.add_parser("carriers", help="the carriers that Packbench knows")
    actions = carriers.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="key, name, countries, what it was checked against")
    listing.add_argument("--json", action="store_true", help="answer in JSON")
    listing.set_defaults(do=list_carriers)
    prices = actions.add_parser("check-rates", help="read a price list, ours or Magento's")
    prices.add_argument("file", type=Path)
    prices.add_argument("--currency", default="", help="of Magento's file, as in EUR")
    prices.add_argument("--json", action="store_true", help="answer in JSON")
    prices.set_defaults(do=check_rates)
    talk = actions.add_parser("talk", help="what was said with the carrier about a parcel's label")
    talk.add_argument("parcel", help="our key or its tracking number")
    talk.add_argument("--json", action="store_true", help="answer in JSON")
    talk.set_defaults(do=show_talk)
    whose = actions.add_parser("detect", help="whose tracking number is it? ours first")
    whose.add_argument("number")
    whose.add_argument("--json", action="store_true", help="answer in JSON")
    whose.set_defaults(do=detect_number)


def detect_number(options: argparse.Namespace) -> int:
    """Say whose a number is: our own parcel, else who may have given it; 1 when nobody may."""
    from workstation.carriers.detect import detect

    home = home_of(options)
    with home.begin()() as uow:
        parcel = uow.parcels.by_code(options.number.strip())
    accounts = [account.kind for account in home.settings.carriers]
    home.close()
    found = () if parcel is not None else detect(options.number, ours=accounts)
    ours = {"key": parcel.key, "carrier": parcel.carrier} if parcel is not None else None
    lines = [f"our parcel {parcel.key}, with {parcel.carrier}"] if parcel is not None else []
    lines += [
        f"{one.name}: {one.format}{', check digit right' if one.checked else ''}" for one in found
    ]
    text = "\n".join(lines) or "No carrier that is known gives such numbers."
    answer({"ours": ours, "candidates": list(found)}, as_json=options.json, text=text)
    return 0 if lines else 1


def check_rates(options: argparse.Namespace) -> int:
    """Read a price list as an account would; the first wrong line is named."""
    from workstation.carriers.table_rate import read_table

    path = str(options.file)
    table = read_table(path, key="", name="", currency=options.currency.upper()).table
    places = len({zone.name for zone in table.zones})
    services = {str(level): len(bands) for level, bands in table.bands.items()}
    told = {
        "currency": table.currency,
        "destinations": places,
        "services": services,
        "most_kg": str(Decimal(table.max_g) / 1000),
    }
    named = ", ".join(f"{level}: {count} weights" for level, count in services.items())
    text = f"{places} destinations in {table.currency}; {named}."
    answer(told, as_json=options.json, text=text)
    return 0


def show_talk(options: argparse.Namespace) -> int:
    """Show the kept exchanges: no names, addresses or keys are among them."""
    home = home_of(options)
    with home.begin()() as uow:
        parcel = uow.parcels.by_code(options.parcel.strip())
        intent = uow.labels.intent(parcel.id) if parcel is not None else None
        told = uow.exchanges.of(intent.client_ref) if intent is not None else ()
    home.close()
    if parcel is None:
        raise Refused(f"There is no parcel {options.parcel}.", "Scan its label.", field="parcel")
    plain = [{**asdict(one), "at": one.at.isoformat()} for one in told]
    lines = [
        f"{one.at:%Y-%m-%d %H:%M:%S} {one.method} {one.path}: {one.outcome} {one.status or ''}"
        f" ({one.seconds} s)\n  > {one.request}\n  < {one.answer}"
        for one in told
    ]
    text = "\n".join(lines) or "Nothing was said with a carrier, or it is forgotten."
    answer({"parcel": parcel.key, "exchanges": plain}, as_json=options.json, text=text)
    return 0


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
