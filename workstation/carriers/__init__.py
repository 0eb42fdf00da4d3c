"""All carriers that Packbench knows, by name: no scanning, no entry points.

Nothing here loads an adapter before an account of it is built, and telling what there is loads the
pure mappings alone, so that it stays cheap and the window needs none of the network's libraries.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from workstation.carriers.account import Account, Secrets, Settings
from workstation.domain.errors import NotConfigured
from workstation.ports.carrier import Carrier, CarrierSpec
from workstation.ports.clock import Clock

if TYPE_CHECKING:
    from workstation.net.exchange import ExchangeLog


class Mapping(Protocol):
    """A mapping module: what the carrier is, and its words."""

    SPEC: CarrierSpec


class Adapter(Protocol):
    """An adapter module."""

    def open_account(self, account: Account) -> Carrier:
        """Build an account; no network. Raises `NotConfigured` (setting)."""
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of carrier account: its name in the settings, what it is, how it is built."""

    key: str
    mapping: Callable[[], Mapping]
    adapter: Callable[[], Adapter]

    def spec(self) -> CarrierSpec:
        return self.mapping().SPEC

    def build(self, account: Account) -> Carrier:
        return self.adapter().open_account(account)


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


# The imports stand in functions, each by its full name: find-usages and frozen builds see them.


def _table_rate() -> Mapping:
    from workstation.carriers import table_rate

    return table_rate


def _table_rate_adapter() -> Adapter:
    from workstation.carriers import table_rate

    return table_rate


def _manual() -> Mapping:
    from workstation.carriers.manual import mapping

    return mapping


def _manual_adapter() -> Adapter:
    from workstation.carriers.manual import adapter

    return adapter


def _demo() -> Mapping:
    from workstation.carriers.demo import mapping

    return mapping


def _demo_adapter() -> Adapter:
    from workstation.carriers.demo import adapter

    return adapter


def _ups() -> Mapping:
    from workstation.carriers.ups import mapping

    return mapping


def _ups_adapter() -> Adapter:
    from workstation.carriers.ups import adapter

    return adapter


def _easypost() -> Mapping:
    from workstation.carriers.easypost import mapping

    return mapping


def _easypost_adapter() -> Adapter:
    from workstation.carriers.easypost import adapter

    return adapter


def _shipengine() -> Mapping:
    from workstation.carriers.shipengine import mapping

    return mapping


def _shipengine_adapter() -> Adapter:
    from workstation.carriers.shipengine import adapter

    return adapter


def _fedex() -> Mapping:
    from workstation.carriers.fedex import mapping

    return mapping


def _fedex_adapter() -> Adapter:
    from workstation.carriers.fedex import adapter

    return adapter


def _usps() -> Mapping:
    from workstation.carriers.usps import mapping

    return mapping


def _usps_adapter() -> Adapter:
    from workstation.carriers.usps import adapter

    return adapter


def _mydhl() -> Mapping:
    from workstation.carriers.mydhl import mapping

    return mapping


def _mydhl_adapter() -> Adapter:
    from workstation.carriers.mydhl import adapter

    return adapter


def _aramex() -> Mapping:
    from workstation.carriers.aramex import mapping

    return mapping


def _aramex_adapter() -> Adapter:
    from workstation.carriers.aramex import adapter

    return adapter


def _smsa() -> Mapping:
    from workstation.carriers.smsa import mapping

    return mapping


def _smsa_adapter() -> Adapter:
    from workstation.carriers.smsa import adapter

    return adapter


def _yurtici() -> Mapping:
    from workstation.carriers.yurtici import mapping

    return mapping


def _yurtici_adapter() -> Adapter:
    from workstation.carriers.yurtici import adapter

    return adapter


def _aras() -> Mapping:
    from workstation.carriers.aras import mapping

    return mapping


def _aras_adapter() -> Adapter:
    from workstation.carriers.aras import adapter

    return adapter


def _hepsijet() -> Mapping:
    from workstation.carriers.hepsijet import mapping

    return mapping


def _hepsijet_adapter() -> Adapter:
    from workstation.carriers.hepsijet import adapter

    return adapter


def _mng() -> Mapping:
    from workstation.carriers.mng import mapping

    return mapping


def _mng_adapter() -> Adapter:
    from workstation.carriers.mng import adapter

    return adapter


def _boxnow() -> Mapping:
    from workstation.carriers.boxnow import mapping

    return mapping


def _boxnow_adapter() -> Adapter:
    from workstation.carriers.boxnow import adapter

    return adapter


def _elta() -> Mapping:
    from workstation.carriers.elta import mapping

    return mapping


def _elta_adapter() -> Adapter:
    from workstation.carriers.elta import adapter

    return adapter


def _acs() -> Mapping:
    from workstation.carriers.acs import mapping

    return mapping


def _acs_adapter() -> Adapter:
    from workstation.carriers.acs import adapter

    return adapter


KINDS: tuple[Kind, ...] = (
    Kind("table_rate", _table_rate, _table_rate_adapter),
    Kind("manual", _manual, _manual_adapter),
    Kind("demo", _demo, _demo_adapter),
    Kind("ups", _ups, _ups_adapter),
    Kind("easypost", _easypost, _easypost_adapter),
    Kind("shipengine", _shipengine, _shipengine_adapter),
    Kind("fedex", _fedex, _fedex_adapter),
    Kind("usps", _usps, _usps_adapter),
    Kind("mydhl", _mydhl, _mydhl_adapter),
    Kind("aramex", _aramex, _aramex_adapter),
    Kind("smsa", _smsa, _smsa_adapter),
    Kind("yurtici", _yurtici, _yurtici_adapter),
    Kind("aras", _aras, _aras_adapter),
    Kind("hepsijet", _hepsijet, _hepsijet_adapter),
    Kind("mng", _mng, _mng_adapter),
    Kind("boxnow", _boxnow, _boxnow_adapter),
    Kind("elta", _elta, _elta_adapter),
    Kind("acs", _acs, _acs_adapter),
)
"""The kinds of account there are, in the order in which a person is shown them."""
