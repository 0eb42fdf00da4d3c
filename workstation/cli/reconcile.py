"""`packbench reconcile`: the carriers' own lists of labels against ours, both ways."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import make_works
from workstation.cli.common import answer, home_of
from workstation.domain.errors import Unavailable
from workstation.domain.reconcile import Mismatch
from workstation.services.reconcile import ListResult, ListState, compare_account

SAID = {
    Mismatch.ONLY_THEIRS: "only the carrier knows it: give it back there, or ask what it is",
    Mismatch.GIVEN_BACK: "we gave it back, the carrier still lists it: ask for the refund",
    Mismatch.ONLY_OURS: "only we know it: do not send it; void it and buy another",
    Mismatch.PRICE: "both know it at different prices: ask the carrier why",
}


def add_to(verbs: Any) -> None:
    verb = verbs.add_parser("reconcile", help="compare the carriers' lists of labels with ours")
    verb.add_argument("--carrier", metavar="KEY", help="this account alone")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(do=compare_lists)


def compare_lists(options: argparse.Namespace) -> int:
    """Compare now; 1 when a list differs or could not be asked for."""
    works = make_works(home_of(options))
    keys = [options.carrier] if options.carrier else [one.key for one in works.settings.carriers]
    for key in keys:
        works.carrier(key)
    results = [_compare(works, key) for key in keys]
    lines = [line for result in results for line in _lines(result)]
    text = "\n".join(lines) or "No carrier account is set up."
    answer({"accounts": results}, as_json=options.json, text=text)
    bad = (ListState.DIFFERS, ListState.TROUBLE)
    return int(any(result.state in bad for result in results))


def _compare(works: Any, key: str) -> ListResult:
    try:
        return compare_account(works, key)
    except Unavailable as error:
        name = works.carrier(key).spec.name
        return ListResult(key, name, ListState.TROUBLE, works.clock.now(), trouble=str(error))


def _lines(result: ListResult) -> list[str]:
    said = {
        ListState.AGREES: f"agrees, {result.listed} labels",
        ListState.DIFFERS: f"{len(result.differences)} of {result.listed} labels differ",
        ListState.NO_LIST: "gives no list of its labels",
    }.get(result.state, result.trouble)
    return [
        f"{result.carrier}: {said}",
        *(
            f"  {one.tracking_number} {one.order_number or '(no order)'}"
            f" {one.ours or '-'} / {one.theirs or '-'}: {SAID[one.kind]}"
            for one in result.differences
        ),
    ]
