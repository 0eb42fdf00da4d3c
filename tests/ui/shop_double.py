"""A connected web shop of the story: what its check finds, what it would give, how it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.values import WorkId
from workstation.services.shop_desk import ShopDesk
from workstation.services.shop_standing import ShopStanding
from workstation.shops import shop_specs

if TYPE_CHECKING:
    from tests.ui.desk_double import DeskDouble

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]
CHECK, ORDERS = WorkId(51), WorkId(52)
FOUND = {
    "findings": [
        {
            "level": "wrong",
            "title": "This computer's clock is 7 minutes behind.",
            "advice": "Set it right: pulled orders may be missed, and signatures are refused.",
        },
        {
            "level": "warning",
            "title": "This shop has neither fulfilments nor the Shipment Tracking plugin.",
            "advice": "Tracking numbers are written as order notes; switch on fulfilments for "
            "more.",
        },
        {"level": "ok", "title": "The orders can be read.", "advice": ""},
    ],
    "carriers": [],
}


def _order(number: str, customer: str, place: str, *more: Any) -> dict[str, Any]:
    pieces, service, unfit = more
    return {
        "number": number, "placed": "2026-04-21T08:12:00+00:00", "customer": customer,
        "place": place, "lines": 1, "pieces": pieces, "service": service, "unfit": unfit,
    }  # fmt: skip


WOULD_COME = {
    "orders": [
        _order("10471", "Ελένη Παπαδοπούλου", "Θεσσαλονίκη, GR", 3, "Courier next day", ""),
        _order("10472", "Ayşe Yılmaz", "İzmir, TR", 1, "Standard", ""),
        _order("10473", "نورة الزهراني", "Jeddah, SA", 2, "Standard", "unpaid"),
        _order("10474", "Jonas Weber", "Köln, DE", 12, "Pick-up point, 24/7 lockers", "no_street"),
    ],
    "count": 4, "more": False, "options": ["Standard", "Courier next day"],
    "bad": ["Order 10475: quantity is -1."],
}  # fmt: skip


class ShopStory:
    """What the double's shop remembers."""

    def __init__(self) -> None:
        self.ring: dict[tuple[str, str], str] = {}
        self.standings: dict[str, ShopStanding] = {
            "web": ShopStanding(
                "web", looked=datetime(2026, 4, 21, 11, 31, tzinfo=UTC), new=42, changed=3
            )
        }


def shop_desk(desk: DeskDouble, record: Record) -> ShopDesk:
    """The verbs over the story's shops."""
    story: ShopStory = desk.shop_story

    def keep(shop: str, name: str, value: str) -> None:
        story.ring[shop, name] = value

    def kept(shop: str, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if (shop, name) in story.ring)

    def wanted(key: str, on: bool) -> None:
        story.standings[key] = ShopStanding(key, wanted=on)

    return ShopDesk(
        specs=shop_specs,
        keep_secret=record("keep_shop_secret", keep),
        kept=kept,
        await_word=record("await_word", lambda key: wanted(key, False)),
        check=record("check_shop", lambda key: CHECK),
        look=record("look_at_shop", lambda key: ORDERS),
        begin=record("begin_import", lambda key: wanted(key, True)),
        stop=record("stop_import", lambda key: wanted(key, False)),
        begin_anew=record("import_anew", lambda key: wanted(key, True)),
        standings=lambda: dict(story.standings),
    )
