"""Pulling a shop's orders: page by page, the cursor stored with the page it stands behind.

A pull that dies asks for the same page again, and the same order twice is the same order.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workstation.domain.errors import WorkstationError
from workstation.ports.shop import IncomingOrder
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.import_orders import store
from workstation.services.reread_order import floor_of, reread_open
from workstation.services.works import Works

REREAD_SECONDS = 300.0
"""How often all open orders are read anew, beside what the shop itself names as changed."""
MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class PullReport:
    """What became of a pull; `bad` are orders that could not be read, a sentence each."""

    shop: str
    pages: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    cannot_ship: int = 0
    bad: tuple[str, ...] = ()


Progress = Callable[[PullReport], bool]
"""Told after each page; says whether to go on."""


def go_on(report: PullReport) -> bool:
    """The progress that nobody watches."""
    del report
    return True


def pull_orders(works: Works, key: str, *, progress: Progress = go_on) -> PullReport:
    """Take in all that is new or changed at a shop since the last time."""
    shop, settings = works.shop(key), works.shop_settings(key)
    with works.begin() as uow:
        cursor = str((uow.setting(_cursor(key)) or {}).get("cursor", ""))
    report = PullReport(key)
    for _ in range(MOST_PAGES):
        page = shop.pull(cursor)
        orders = [_with_level(order, settings.services) for order in page.orders]
        cursor = page.cursor
        stored = store(
            floor_of(works),
            key,
            orders,
            pause=works.clock.sleep,
            shop=key,
            last=_keeper(key, cursor),
        )
        report = replace(
            report,
            pages=report.pages + 1,
            new=report.new + stored.new,
            same=report.same + stored.same,
            changed=report.changed + stored.changed,
            cannot_ship=report.cannot_ship + stored.cannot_ship,
            bad=(*report.bad, *page.bad)[:100],
        )
        if not progress(report) or not page.more:
            break
    return report


def look_at_shop(works: Works, key: str) -> bool:
    """Pull, and read open orders anew, where it is time for it; tells whether anything changed.

    What goes wrong is kept where screens and the command line show it; the next look tries again.
    """
    settings = works.shop_settings(key)
    with works.begin() as uow:
        now = uow.now()
        before = uow.setting(_standing(key)) or {}
    if _since(before.get("looked"), now) < settings.every:
        return False
    sweep = _since(before.get("swept"), now) >= max(REREAD_SECONDS, settings.every)
    problem, advice, changed = "", "", 0
    try:
        report = pull_orders(works, key)
        changed = report.new + report.changed
        if sweep:
            changed += reread_open(works, key)
    except WorkstationError as error:
        problem, advice, sweep = error.title, error.advice, False
    standing = {
        "looked": now.isoformat(),
        "swept": now.isoformat() if sweep else before.get("swept", ""),
        "problem": problem,
        "advice": advice,
    }
    with works.begin() as uow:
        uow.set_setting(_standing(key), standing)
        uow.commit()
    return changed > 0 or problem != before.get("problem", "")


def standing_of(uow: UnitOfWork, key: str) -> dict[str, str]:
    """When a shop was looked at last, and what was wrong then ("" = nothing)."""
    return {name: str(value) for name, value in (uow.setting(_standing(key)) or {}).items()}


def _cursor(key: str) -> str:
    return f"shop_cursor:{key}"


def _standing(key: str) -> str:
    return f"shop_standing:{key}"


def _keeper(key: str, cursor: str) -> Callable[[UnitOfWork], None]:
    return lambda uow: uow.set_setting(_cursor(key), {"cursor": cursor})


def _since(text: object, now: datetime) -> float:
    """Seconds since then; a clock that was set back must not make anybody wait."""
    if not text:
        return float("inf")
    gone = now - datetime.fromisoformat(str(text))
    return gone.total_seconds() if gone >= timedelta() else float("inf")


def _with_level(order: IncomingOrder, services: object) -> IncomingOrder:
    """Say in our words what the customer chose, where the shop's option is mapped."""
    level = services.get(order.service_wanted) if isinstance(services, dict) else None
    return replace(order, service_wanted=str(level)) if level else order
