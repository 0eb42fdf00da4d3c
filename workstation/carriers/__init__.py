"""All carriers that Packbench knows, by name: no scanning, no entry points.

Nothing here loads an adapter before an account of it is built, so that telling what there is stays
cheap and the window needs none of their libraries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.errors import NotConfigured
from workstation.ports.carrier import Carrier, CarrierSpec, EffectKind
from workstation.ports.clock import Clock

if TYPE_CHECKING:
    from workstation.carriers.exchange import ExchangeLog

Settings = Mapping[str, object]
"""An account's settings as they stand in the configuration; no secrets among them."""
Secrets = Callable[[str], str]
"""Gives a secret of this account by its name, "" when there is none."""

KINDS: tuple[str, ...] = ("table_rate", "demo")
"""The kinds of account that can be built, in the order in which a person is shown them."""


def specs() -> tuple[CarrierSpec, ...]:
    """Tell what each kind is and can, before any account of it exists."""
    from workstation.carriers import table_rate
    from workstation.carriers.demo import mapping

    return (table_rate.SPEC, mapping.SPEC)


def build_carrier(
    kind: str,
    key: str,
    *,
    settings: Settings,
    secrets: Secrets,
    clock: Clock,
    log: ExchangeLog | None = None,
) -> Carrier:
    """Build the account `key`; no network is used.

    Raises `NotConfigured` (setting) for what is missing or wrong, `Refused` for a bad price list.
    """
    if kind == "table_rate":
        return _build_table_rate(key, settings)
    if kind == "demo":
        return _build_demo(key, settings=settings, secrets=secrets, clock=clock, log=log)
    raise NotConfigured(
        f"There is no carrier of the kind {kind!r}.",
        f"Use one of: {', '.join(KINDS)}.",
        setting="kind",
    )


def _build_table_rate(key: str, settings: Settings) -> Carrier:
    from workstation.carriers.rate_table import read_rate_table
    from workstation.carriers.table_rate import SPEC, open_table

    path = Path(_text(settings, "rates"))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotConfigured(
            f"The price list {path.name} cannot be read.",
            "Choose a CSV file saved as UTF-8.",
            setting="rates",
        ) from error
    table = read_rate_table(text, name=path.name)
    return open_table(key=key, name=_text(settings, "name", SPEC.name), table=table)


def _build_demo(
    key: str, *, settings: Settings, secrets: Secrets, clock: Clock, log: ExchangeLog | None
) -> Carrier:
    from workstation.carriers.demo import mapping
    from workstation.carriers.demo.adapter import open_account
    from workstation.carriers.http import Endpoint, Transport

    effect = mapping.EFFECTS.get(_text(settings, "mode", "keyed"))
    if effect is None:
        raise NotConfigured(
            "This mode is not known.", f"Use one of: {', '.join(mapping.EFFECTS)}.", setting="mode"
        )
    api_key = secrets("api_key")
    if not api_key:
        raise NotConfigured(
            "The API key is missing.", "Enter it in Set-up, Carriers.", setting="api_key"
        )
    if not (api_key.isascii() and api_key.isprintable()):
        raise NotConfigured(
            "The API key has characters that no key has.", "Copy it anew.", setting="api_key"
        )
    endpoint = Endpoint(
        carrier=mapping.SPEC.name,
        base_url=_text(settings, "base_url"),
        connect_seconds=_number(settings, "connect_seconds", 5.0),
        read_seconds=_number(settings, "read_seconds", 20.0),
        total_seconds=_number(settings, "total_seconds", 30.0),
        per_second=_number(settings, "per_second", 20.0),
        busy_before_effect=True,
        plain_fields=mapping.PLAIN_FIELDS,
    )
    headers = {"Authorization": f"Bearer {api_key}"}
    transport = Transport(endpoint, clock=clock, headers=headers, log=log)
    settle = _number(settings, "settle_seconds", mapping.SPEC.settle_seconds)
    return open_account(key=key, effect=effect, settle_seconds=settle, transport=transport)


def _text(settings: Settings, name: str, default: str = "") -> str:
    value = settings.get(name, default)
    if not isinstance(value, str) or not value:
        raise NotConfigured(
            f"The carrier's setting {name} is missing.", "Enter it in Set-up.", setting=name
        )
    return value


def _number(settings: Settings, name: str, default: float) -> float:
    value = settings.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e6:
        raise NotConfigured(
            f"The carrier's setting {name} is not a number.", "Enter seconds.", setting=name
        )
    return float(value)
