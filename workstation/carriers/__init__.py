"""All carriers that Packbench knows, by name: no scanning, no entry points.

Nothing here loads an adapter before an account of it is built, so that telling what there is stays
cheap and the window needs none of their libraries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.errors import NotConfigured
from workstation.ports.carrier import Carrier, CarrierSpec
from workstation.ports.clock import Clock

if TYPE_CHECKING:
    from workstation.carriers.exchange import ExchangeLog

Settings = Mapping[str, object]
"""An account's settings as they stand in the configuration; no secrets among them."""
Secrets = Callable[[str], str]
"""Gives a secret of this account by its name, "" when there is none."""


@dataclass(frozen=True, slots=True)
class Account:
    """What an adapter is built from; `log` is told of every call, redacted."""

    key: str
    settings: Settings
    secrets: Secrets
    clock: Clock
    log: ExchangeLog | None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of carrier account: its name in the settings, what it is, how it is built."""

    key: str
    spec: Callable[[], CarrierSpec]
    build: Callable[[Account], Carrier]


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
    account = Account(key=key, settings=settings, secrets=secrets, clock=clock, log=log)
    for known in KINDS:
        if known.key == kind:
            return known.build(account)
    raise NotConfigured(
        f"There is no carrier of the kind {kind!r}.",
        f"Use one of: {', '.join(known.key for known in KINDS)}.",
        setting="kind",
    )


def specs() -> tuple[CarrierSpec, ...]:
    """Tell what each kind is and can, before any account of it exists."""
    return tuple(kind.spec() for kind in KINDS)


def _table_rate_spec() -> CarrierSpec:
    from workstation.carriers.table_rate import SPEC

    return SPEC


def _build_table_rate(account: Account) -> Carrier:
    from workstation.carriers.rate_table import read_rate_table
    from workstation.carriers.table_rate import SPEC, open_table

    path = Path(_text(account.settings, "rates"))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotConfigured(
            f"The price list {path.name} cannot be read.",
            "Choose a CSV file saved as UTF-8.",
            setting="rates",
        ) from error
    table = read_rate_table(text, name=path.name)
    name = _text(account.settings, "name", SPEC.name)
    return open_table(key=account.key, name=name, table=table)


def _demo_spec() -> CarrierSpec:
    from workstation.carriers.demo.mapping import SPEC

    return SPEC


def _build_demo(account: Account) -> Carrier:
    from workstation.carriers.demo import mapping
    from workstation.carriers.demo.adapter import open_account
    from workstation.carriers.http import Endpoint, Transport

    settings = account.settings
    effect = mapping.EFFECTS.get(_text(settings, "mode", "keyed"))
    if effect is None:
        raise NotConfigured(
            "This mode is not known.", f"Use one of: {', '.join(mapping.EFFECTS)}.", setting="mode"
        )
    api_key = account.secrets("api_key")
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
        connect_seconds=_seconds(settings, "connect_seconds", 5.0),
        read_seconds=_seconds(settings, "read_seconds", 20.0),
        total_seconds=_seconds(settings, "total_seconds", 30.0),
        per_second=_number(settings, "per_second", 20.0),
        busy_before_effect=True,
        plain_fields=mapping.PLAIN_FIELDS,
    )
    headers = {"Authorization": f"Bearer {api_key}"}
    transport = Transport(endpoint, clock=account.clock, headers=headers, log=account.log)
    settle = _number(settings, "settle_seconds", mapping.SPEC.settle_seconds)
    return open_account(key=account.key, effect=effect, settle_seconds=settle, transport=transport)


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


def _seconds(settings: Settings, name: str, default: float) -> float:
    """Read a patience in seconds; none at all would let no call through."""
    return max(_number(settings, name, default), 0.01)


KINDS: tuple[Kind, ...] = (
    Kind("table_rate", _table_rate_spec, _build_table_rate),
    Kind("demo", _demo_spec, _build_demo),
)
"""The kinds of account there are, in the order in which a person is shown them."""
