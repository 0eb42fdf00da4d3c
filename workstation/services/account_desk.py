"""What the window may do about carrier accounts: their fields, their secrets, and a test label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.values import WorkId

if TYPE_CHECKING:
    from workstation.ports.carrier_spec import CarrierSpec


@dataclass(frozen=True, slots=True)
class AccountDesk:
    """The verbs of Set-up's carriers; a secret is written and asked after, and never read."""

    specs: Callable[[], Sequence[CarrierSpec]]
    """All carriers that an account can be made of."""
    keep_secret: Callable[[str, str, str], None]
    """Keep an account's secret: account, name, value. Raises `NotConfigured` without a key ring."""
    kept: Callable[[str, Sequence[str]], frozenset[str]]
    """Which of these secrets of an account are kept."""
    whose: Callable[[str], Sequence[str]]
    """Who may have given a number that is none of ours: names, the likeliest first."""
    test_label: Callable[[str], WorkId]
    """Buy a test label where that costs nothing, and draw it; data: "png" in base64."""
