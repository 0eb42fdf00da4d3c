"""A connected shop as an adapter is built from it: settings, secrets, patience, and its cursor."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from workstation.domain.errors import NotConfigured
from workstation.ports.clock import Clock
from workstation.ports.web_shop import Finding, Level, ShopSpec

if TYPE_CHECKING:
    from workstation.config import WebShopSettings
    from workstation.net.http import Transport

Secrets = Callable[[str], str]
"""Gives a secret of this shop by its name, "" when there is none."""

LARGEST = 64_000_000
"""Bytes of an answer: a page of long orders is larger than any label."""
SKEW = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class ShopAccount:
    """What an adapter is built from."""

    settings: WebShopSettings
    secrets: Secrets
    clock: Clock
    settle_seconds: float

    @property
    def key(self) -> str:
        return self.settings.key

    def text(self, name: str, default: str | None = None) -> str:
        """Read an option; raises `NotConfigured` where it must be there and is not."""
        value = self.settings.options.get(name, default)
        if not isinstance(value, str) or (default is None and not value):
            raise NotConfigured(
                f"The shop's setting {name} is missing.",
                f"Write it under shops.options, for {self.key}.",
                setting=name,
            )
        return value

    def flag(self, name: str) -> bool:
        return self.settings.options.get(name) is True

    def secret(self, name: str) -> str:
        """Give a secret that must be there; raises `NotConfigured`."""
        value = self.secrets(name)
        if not value:
            raise NotConfigured(
                f"The shop's {name.replace('_', ' ')} is missing.",
                f"Keep it in the keyring as shop.{self.key}.{name}, or in the environment.",
                setting=name,
            )
        return value

    def spec(self, spec: ShopSpec) -> ShopSpec:
        """Make the kind's spec this shop's own: its name and settle time."""
        settle = min(spec.settle_seconds, self.settle_seconds)
        return replace(spec, name=self.settings.name or spec.name, settle_seconds=settle)

    def first_day(self) -> datetime:
        """From when on orders are wanted the first time."""
        return self.clock.now() - timedelta(days=self.settings.first_days)

    def again_from(self, newest: datetime) -> datetime:
        """From when on to ask again: a little is asked twice, so that nothing is missed."""
        return newest - timedelta(seconds=self.settings.overlap)

    def transport(
        self,
        spec: ShopSpec,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        per_second: float,
    ) -> Transport:
        """Open the shop's one session, with its one pace; no network is used."""
        from workstation.net.http import Endpoint, Transport

        endpoint = Endpoint(
            name=spec.name,
            base_url=base_url,
            connect_seconds=10.0,
            read_seconds=40.0,
            total_seconds=60.0,
            max_bytes=LARGEST,
            per_second=float(self.settings.options.get("per_second", per_second)),
            plain_http=self.flag("plain_http"),
        )
        return Transport(endpoint, clock=self.clock, headers=headers)


def read_cursor(cursor: str) -> dict[str, Any]:
    """Read a cursor of ours; one that is no longer understood begins anew."""
    try:
        found = json.loads(cursor) if cursor else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def write_cursor(**parts: object) -> str:
    return json.dumps(parts, separators=(",", ":"), sort_keys=True)


def to_the_millisecond(at: datetime) -> str:
    """A moment as most APIs write it."""
    return f"{at.astimezone(UTC).isoformat(timespec='milliseconds').removesuffix('+00:00')}Z"


def clock_finding(theirs: datetime | None, ours: datetime) -> Finding:
    """Compare two clocks: with one that is wrong nothing new is seen, or signatures are refused."""
    if theirs is None:
        return Finding(Level.WARNING, "The shop does not tell its time.")
    if abs(theirs - ours) <= SKEW:
        return Finding(Level.OK, "The clocks agree.")
    minutes = round(abs(theirs - ours).total_seconds() / 60)
    ahead = "behind" if ours < theirs else "ahead"
    return Finding(
        Level.WRONG,
        f"This computer's clock is {minutes} minutes {ahead}.",
        "Set it right: pulled orders may be missed, and signatures are refused.",
    )
