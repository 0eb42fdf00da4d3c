"""Pulling a shop's orders: page by page, the cursor stored with the page it stands behind.

A pull that dies asks for the same page again, and the same order twice is the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workstation.domain.errors import WorkstationError
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.import_orders import store
from workstation.services.reread_order import (
    floor_of,
    reread_open,
    want_pictures,
    with_levels,
)
from workstation.services.shop_standing import (
    ShopTrouble,
    is_wanted,
    keep_standing,
    look_soon,
    raw_standing,
    trouble_of,
)
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
    more: bool = False
    """The shop has more pages to give."""

    @property
    def brought(self) -> bool:
        return bool(self.new or self.changed or self.bad)


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
        orders = with_levels(page.orders, settings.services)
        want_pictures(works, orders)
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
            more=page.more,
        )
        if not progress(report) or not page.more:
            break
    return report


def look_at_shop(works: Works, key: str, *, tell: Callable[[], object] = lambda: None) -> bool:
    """Pull, and read open orders anew, where it is time for it; tells whether anything changed.

    What goes wrong is kept where screens and the command line show it; the next look tries again.
    `tell` is called after each page but the last: a first import takes a while, and somebody may
    stop it (`shop_standing.want`).
    """
    settings = works.shop_settings(key)
    with works.begin() as uow:
        now = uow.now()
        before = raw_standing(uow, key)
        if not is_wanted(uow, key) or _since(before.get("looked"), now) < settings.every:
            return False
    sweep = _since(before.get("swept"), now) >= max(REREAD_SECONDS, settings.every)
    trouble: ShopTrouble | None = None
    problem, advice, changed, report = "", "", 0, PullReport(key)

    def watch(seen: PullReport) -> bool:
        nonlocal report
        report = seen
        with works.begin() as uow:
            go = is_wanted(uow, key)
            if seen.more:
                keep_standing(uow, key, {**before, **_counts(seen), "running": True})
                uow.commit()
        if seen.more:
            tell()
        return go

    try:
        report = pull_orders(works, key, progress=watch)
        changed = report.new + report.changed
        if sweep:
            changed += reread_open(works, key)
    except WorkstationError as error:
        problem, advice, sweep = error.title, error.advice, False
        trouble = trouble_of(error)
        changed = report.new + report.changed
    told = {
        "looked": now.isoformat(),
        "swept": now.isoformat() if sweep else before.get("swept", ""),
        "problem": problem,
        "advice": advice,
        "trouble": trouble or "",
        "since": (before.get("since") or now.isoformat()) if problem else "",
        "running": False,
        # What the last pull brought stays to be seen until another one brings something.
        **(_counts(report) if report.brought or "new" not in before else _brought(before)),
    }
    with works.begin() as uow:
        keep_standing(uow, key, told)
        uow.commit()
    return changed > 0 or problem != before.get("problem", "")


def read_anew(uow: UnitOfWork, key: str) -> None:
    """Ask a shop from the first day wanted on once more; orders that are here stay the same."""
    uow.set_setting(_cursor(key), {"cursor": ""})
    look_soon(uow, key)


def _counts(report: PullReport) -> dict[str, object]:
    return {
        "pages": report.pages,
        "new": report.new,
        "same": report.same,
        "changed": report.changed,
        "cannot_ship": report.cannot_ship,
        "bad": list(report.bad),
    }


def _brought(told: Mapping[str, object]) -> dict[str, object]:
    return {name: told[name] for name in _counts(PullReport("")) if name in told}


def _cursor(key: str) -> str:
    return f"shop_cursor:{key}"


def _keeper(key: str, cursor: str) -> Callable[[UnitOfWork], None]:
    return lambda uow: uow.set_setting(_cursor(key), {"cursor": cursor})


def _since(text: object, now: datetime) -> float:
    """Seconds since then; a clock that was set back must not make anybody wait."""
    if not text:
        return float("inf")
    gone = now - datetime.fromisoformat(str(text))
    return gone.total_seconds() if gone >= timedelta() else float("inf")
