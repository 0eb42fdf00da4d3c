"""Trying a connected shop: is its connection right, and what would its first import bring?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from workstation.domain.preflight import unfit
from workstation.domain.values import WorkId
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import Level
from workstation.services.check_device import ask_check
from workstation.services.look_at_devices import Answer
from workstation.services.pull_orders import read_anew
from workstation.services.shop_standing import look_soon, want
from workstation.services.works import Works

if TYPE_CHECKING:
    from workstation.services.floor import Floor

MOST_SHOWN = 50


def ask_connection(floor: Floor, key: str) -> WorkId:
    """Have a shop's connection checked; data: "findings", "carriers"."""
    return ask_check(floor, f"shop:{key}")


def ask_orders(floor: Floor, key: str) -> WorkId:
    """Have one page of a shop's orders read and nothing stored; data: see `look_at_orders`."""
    return ask_check(floor, f"shop_try:{key}", f"shop:{key}")


def check_shop(works: Works, key: str) -> Answer:
    """Ask a shop whether address, keys, rights, version and clock are right."""
    shop = works.shop(key)
    found = shop.check()
    wrong = [one for one in found if one.level is Level.WRONG]
    # What must be mended stands first.
    order = (Level.WRONG, Level.WARNING, Level.OK)
    data = {
        "findings": [
            {"level": str(one.level), "title": one.title, "advice": one.advice}
            for one in sorted(found, key=lambda one: order.index(one.level))
        ],
        "carriers": [[one.key, one.name] for one in shop.carriers()],
    }
    return Answer("trouble" if wrong else "well", wrong[0].title if wrong else "", data)


def look_at_orders(works: Works, key: str) -> Answer:
    """Read a shop's first page as an import would, and store nothing.

    Data: "orders" (number, placed, customer, place, lines, pieces, service, unfit), "count",
    "more", "options" (what customers chose to be sent by, most chosen first), "bad".
    """
    page = works.shop(key).pull("")
    wanted = [one for one in page.orders if not (one.closed or one.cancelled)]
    options = Counter(one.service_wanted for one in wanted if one.service_wanted)
    data = {
        "orders": [_plain(one) for one in wanted[:MOST_SHOWN]],
        "count": len(wanted),
        "more": page.more,
        "options": [name for name, _ in options.most_common()],
        "bad": list(page.bad),
    }
    return Answer("well", f"{len(wanted)} orders can be read.", data)


def begin_import(floor: Floor, key: str) -> None:
    """Let a shop's orders come in from now on; the worker begins at once."""
    with floor.begin() as uow:
        want(uow, key, True)
        look_soon(uow, key)
        uow.commit()


def stop_import(floor: Floor, key: str) -> None:
    """Let no more of a shop's orders come in; what is here stays, and goes on where it stopped."""
    with floor.begin() as uow:
        want(uow, key, False)
        uow.commit()


def import_anew(floor: Floor, key: str) -> None:
    """Read a shop from its first day wanted on once more; the same order is the same order."""
    with floor.begin() as uow:
        read_anew(uow, key)
        want(uow, key, True)
        uow.commit()


def await_word(floor: Floor, key: str) -> None:
    """A shop that was just set up: its orders come in when somebody has seen what would."""
    stop_import(floor, key)


def _plain(order: IncomingOrder) -> dict[str, Any]:
    to = order.recipient
    reason = unfit(
        recipient=to,
        paid=order.paid,
        cancelled=False,
        cod=order.cod is not None,
        lines=len(order.lines),
    )
    return {
        "number": order.number,
        "placed": order.placed_at.isoformat(),
        "customer": to.name,
        "place": ", ".join(part for part in (to.city, to.country) if part),
        "lines": len(order.lines),
        "pieces": sum(line.quantity for line in order.lines),
        "service": order.service_wanted,
        "unfit": str(reason) if reason else ("held" if order.held else ""),
    }
