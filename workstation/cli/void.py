"""`packbench void PARCEL`: give a label back to its carrier, or buy another in its place."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import Home, make_desk
from workstation.cli.common import answer, home_of
from workstation.domain.errors import NotConfigured, Refused
from workstation.services.give_back import VoidOffer


def add_to(verbs: Any) -> None:
    void = verbs.add_parser("void", help="give a parcel's label back to its carrier")
    void.add_argument("parcel", help="its own code or its tracking number")
    void.add_argument("--buy", action="store_true", help="and buy another one for the same box")
    void.add_argument("--look", action="store_true", help="only tell until when that goes")
    void.add_argument("--json", action="store_true")
    void.set_defaults(do=void_label)


def void_label(options: argparse.Namespace) -> int:
    """Order it; the worker asks the carrier (`packbench worker`, or the open window's)."""
    home = home_of(options)
    desk = make_desk(home).voids
    if desk is None:
        raise NotConfigured("Labels cannot be given back here.", "Update Packbench.")
    found = _offer(home, desk, options.parcel.strip())
    if not options.look:
        desk.give_back(found.parcel_id, options.buy)
    state = str(found.why_not) if found.why_not else ("asked" if not options.look else "may")
    told = {"state": state, "label": found}
    answer(told, as_json=options.json, text=_words(found, state))
    return 1 if options.look and found.why_not else 0


def _offer(home: Home, desk: Any, code: str) -> VoidOffer:
    with home.begin()() as uow:
        parcel = uow.parcels.by_code(code)
    if parcel is None:
        raise Refused(f"There is no parcel {code!r}.", "Give its own code or tracking number.")
    found: VoidOffer = desk.look(parcel.id)
    return found


def _words(found: VoidOffer, state: str) -> str:
    until = found.ends.isoformat() if found.ends else found.until or "not known"
    return (
        f"{found.carrier} {found.tracking_number or '-'} of order {found.order_number}: {state}; "
        f"taken back until: {until}"
    )
