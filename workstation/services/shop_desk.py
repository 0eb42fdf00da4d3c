"""What the window may do about connected shops: their fields, secrets, checks and imports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.values import WorkId

if TYPE_CHECKING:
    from workstation.ports.web_shop import ShopSpec
    from workstation.services.shop_standing import ShopStanding


@dataclass(frozen=True, slots=True)
class ShopDesk:
    """The verbs of Set-up's shops; a secret is written and asked after, and never read."""

    specs: Callable[[], Sequence[ShopSpec]]
    """All kinds that a shop can be connected of."""
    keep_secret: Callable[[str, str, str], None]
    """Keep a shop's secret: shop, name, value. Raises `NotConfigured` without a key ring."""
    kept: Callable[[str, Sequence[str]], frozenset[str]]
    """Which of these secrets of a shop are kept."""
    await_word: Callable[[str], None]
    """A shop was just set up: nothing comes in before `begin`."""
    check: Callable[[str], WorkId]
    """Ask whether the connection is right; data: "findings", "carriers"."""
    look: Callable[[str], WorkId]
    """Read what an import would bring; data as `services.try_shop.look_at_orders` gives it."""
    begin: Callable[[str], None]
    stop: Callable[[str], None]
    begin_anew: Callable[[str], None]
    """Read from the first day wanted on once more; nothing is doubled."""
    standings: Callable[[], Mapping[str, ShopStanding]]
