"""`packbench rates ORDER`: the carriers' prices for an order's next parcel, side by side."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import make_floor, make_works
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import Refused
from workstation.domain.rates import Aim, Ranked
from workstation.domain.values import OrderId
from workstation.services.ask_rates import look_for_rates
from workstation.services.compare_rates import table as compare
from workstation.services.rate_desk import AccountRates, RateState, RateTable


def add_to(verbs: Any) -> None:
    rates = verbs.add_parser("rates", help="compare the carriers' prices for an order")
    rates.add_argument("order", help="the order's number")
    rates.add_argument(
        "--aim", choices=[str(aim) for aim in Aim], default=str(Aim.CHEAPEST),
        help="what comes first",
    )  # fmt: skip
    rates.add_argument("--kept", action="store_true", help="look at what is kept; ask nobody")
    rates.add_argument("--again", action="store_true", help="ask for fresh prices too")
    rates.add_argument("--json", action="store_true")
    rates.set_defaults(do=show_rates)


def show_rates(options: argparse.Namespace) -> int:
    """Ask, wait until the deadline, and show; 1 when there is no price at all."""
    home = home_of(options)
    floor = make_floor(home)
    with floor.begin() as uow:
        order = next(iter(uow.orders.by_number(options.order)), None)
    if order is None:
        raise Refused(f"There is no order {options.order!r}.", "See the list of orders.")
    if not options.kept:
        look_for_rates(make_works(home), f"{order.id}{':again' if options.again else ''}")
    found = compare(floor, OrderId(order.id), Aim(options.aim))
    if found.trouble:
        raise Refused(found.trouble, field=found.field)
    answer(_plain(found), as_json=options.json, text=_words(found))
    ranking = found.ranking
    return 0 if ranking is not None and (ranking.listed or ranking.apart) else 1


def _plain(found: RateTable) -> dict[str, Any]:
    ranking = found.ranking
    listed = ranking.listed if ranking is not None else ()
    apart = ranking.apart if ranking is not None else ()
    return {
        "order": found.order_number,
        "weight_g": found.weight_g,
        "asked_g": found.asked_g,
        "promised": found.by,
        "aim": ranking.aim if ranking is not None else "",
        "best": ranking.best if ranking is not None else None,
        "listed": listed,
        "apart": apart,
        "accounts": [
            {
                "account": one.account, "state": one.state, "quoted_at": one.quoted_at,
                "code": one.code, "reason": one.reason,
            }
            for one in found.accounts
        ],
    }  # fmt: skip


def _words(found: RateTable) -> str:
    ranking = found.ranking
    ranked = (*ranking.listed, *ranking.apart) if ranking is not None else ()
    best = ranking.best if ranking is not None else None
    rows = [_row(one, best is one) for one in ranked]
    lines = [f"Order {found.order_number}, {found.weight_g} g, prices up to {found.asked_g} g:"]
    lines.append(table(rows, ("", "carrier", "service", "price", "in ours", "arrives", "billed")))
    lines += [_trouble(one) for one in found.accounts if one.state is not RateState.TOLD]
    return "\n".join(lines)


def _row(one: Ranked, best: bool) -> tuple[str, ...]:
    offer = one.offer
    days = f"{offer.arrives[0]} - {offer.arrives[1]}" if offer.arrives else "-"
    late = " late" if one.in_time is False else ""
    billed = f"{offer.billed.units} {offer.billed.unit}" if offer.billed else offer.explained
    ours = str(one.ours) if one.ours is not None else "not compared"
    return ("*" if best else "", offer.account, str(offer.service), str(offer.price), ours,
            f"{days}{late}", billed)  # fmt: skip


def _trouble(one: AccountRates) -> str:
    return f"{one.name}: {one.state}. {one.reason}".strip()
