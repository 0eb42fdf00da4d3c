"""A carrier account as an adapter is built from it: settings, secrets, addresses, patience."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.carriers.void_windows import void_window
from workstation.carriers.volume_rules import VOLUME_RULES
from workstation.domain.errors import NotConfigured
from workstation.domain.shipments import ServiceLevel
from workstation.ports.carrier_spec import CarrierSpec, SettingField
from workstation.ports.clock import Clock

if TYPE_CHECKING:
    from workstation.net.exchange import ExchangeLog
    from workstation.net.http import Endpoint, Transport

Settings = Mapping[str, object]
"""An account's settings as they stand in the configuration; no secrets among them."""
Secrets = Callable[[str], str]
"""Gives a secret of this account by its name, "" when there is none."""

ENDPOINT = SettingField(
    "endpoint", "Which server", "Test buys nothing.", choices=("test", "live", "own")
)
LIVE_ONLY = SettingField("endpoint", "Which server", choices=("live", "own"))
OWN_ADDRESS = SettingField(
    "base_url", "Own address", "Only for a server of your own choice.", required=False
)


@dataclass(frozen=True, slots=True)
class Account:
    """What an adapter is built from; `log` is told of every call, redacted."""

    key: str
    settings: Settings
    secrets: Secrets
    clock: Clock
    log: ExchangeLog | None

    def text(self, name: str, default: str = "") -> str:
        """Read a setting that must be there, unless it has a default; raises `NotConfigured`."""
        value = self.settings.get(name, default)
        if not isinstance(value, str) or not value:
            raise NotConfigured(
                f"The carrier's setting {name} is missing.", "Enter it in Set-up.", setting=name
            )
        return value

    def maybe(self, name: str) -> str:
        """Read a setting that may be left out."""
        return self.text(name, " ").strip()

    def choice(self, field: SettingField) -> str:
        """Read a setting that has one of a few values; raises `NotConfigured`."""
        value = self.text(field.key, field.choices[0])
        if value not in field.choices:
            raise NotConfigured(
                f"The carrier's setting {field.key} has a value that is not known.",
                f"Use one of: {', '.join(field.choices)}.",
                setting=field.key,
            )
        return value

    def number(self, name: str, default: float) -> float:
        value = self.settings.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e6:
            raise NotConfigured(
                f"The carrier's setting {name} is not a number.", "Enter seconds.", setting=name
            )
        return float(value)

    def seconds(self, name: str, default: float) -> float:
        """Read a patience in seconds; none at all would let no call through."""
        return max(self.number(name, default), 0.01)

    def secret(self, name: str, called: str) -> str:
        """Give a secret that must be there; raises `NotConfigured`."""
        value = self.secrets(name)
        if not value:
            raise NotConfigured(
                f"The {called} is missing.", "Enter it in Set-up, Carriers.", setting=name
            )
        if not (value.isascii() and value.isprintable()):
            raise NotConfigured(
                f"The {called} has characters that none has.", "Copy it anew.", setting=name
            )
        return value

    def base_url(self, spec: CarrierSpec, urls: Mapping[str, str]) -> str:
        """Give the address for "test", "live" or "own", the account's own choice."""
        field = next(field for field in spec.settings if field.key == "endpoint")
        chosen = self.choice(field)
        return self.text("base_url") if chosen == "own" else urls[chosen]

    def endpoint(
        self, spec: CarrierSpec, base_url: str, *, plain: frozenset[str], per_second: float = 10.0
    ) -> Endpoint:
        """How this account is reached and how patiently."""
        from workstation.net.http import Endpoint

        return Endpoint(
            name=spec.name,
            base_url=base_url,
            connect_seconds=self.seconds("connect_seconds", 5.0),
            read_seconds=self.seconds("read_seconds", 30.0),
            total_seconds=self.seconds("total_seconds", 45.0),
            per_second=self.number("per_second", per_second) or None,
            ca_file=self.maybe("ca_file"),
            plain_fields=plain,
        )

    def transport(
        self,
        spec: CarrierSpec,
        urls: Mapping[str, str],
        *,
        plain: frozenset[str],
        headers: Mapping[str, str] | None = None,
        per_second: float = 10.0,
    ) -> Transport:
        """Open the account's session; no network is used."""
        from workstation.net.http import Transport

        base_url = self.base_url(spec, urls)
        endpoint = self.endpoint(spec, base_url, plain=plain, per_second=per_second)
        return Transport(endpoint, clock=self.clock, headers=headers, log=self.log)

    def spec(self, spec: CarrierSpec) -> CarrierSpec:
        """Make the kind's spec this account's own: its key, services, settle time, void window.

        A setting `service_standard = "65"` sells another of the carrier's services under a level,
        and "off" none.
        """
        services = dict(spec.services)
        for level in ServiceLevel:
            code = self.maybe(f"service_{level}")
            if code == "off":
                services.pop(level, None)
            elif code:
                services[level] = code
        return replace(
            spec,
            key=self.key,
            services=services,
            settle_seconds=self.number("settle_seconds", spec.settle_seconds),
            void_window=void_window(spec.key),
            volume=VOLUME_RULES.get(spec.key, spec.volume),
        )
