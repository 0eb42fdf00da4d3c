"""Web shops and order files: the one list of what orders can come from.

Each kind is named here by hand, so that find-usages works and a frozen build needs no metadata. No
adapter is loaded before a shop of its kind is built.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import NotConfigured
from workstation.ports.clock import Clock
from workstation.shops.account import Secrets, ShopAccount
from workstation.shops.files import OrderFileReader

if TYPE_CHECKING:
    from workstation.config import WebShopSettings
    from workstation.ports.web_shop import ShopSpec, WebShop

ORDER_READERS = (OrderFileReader,)
"""Everything that reads `ports.shop.OrderFiles`."""

__all__ = ["KINDS", "ORDER_READERS", "OrderFileReader", "build_shop", "shop_specs"]


class Mapping(Protocol):
    """A mapping module: what the platform is, and its words."""

    SPEC: ShopSpec


class Adapter(Protocol):
    """An adapter module."""

    def open_shop(self, account: ShopAccount) -> WebShop:
        """Build a connected shop; no network. Raises `NotConfigured` (setting)."""
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of shop: its name in the settings, what it is, how it is built."""

    key: str
    mapping: Callable[[], Mapping]
    adapter: Callable[[], Adapter]


def build_shop(
    settings: WebShopSettings, *, secrets: Secrets, clock: Clock, settle_seconds: float
) -> WebShop:
    """Build one connected shop; no network is used. Raises `NotConfigured` (setting)."""
    account = ShopAccount(settings, secrets, clock, settle_seconds)
    for known in KINDS:
        if known.key == settings.kind:
            return known.adapter().open_shop(account)
    raise NotConfigured(
        f"There is no shop of the kind {settings.kind!r}.",
        f"Use one of: {', '.join(known.key for known in KINDS)}.",
        setting="kind",
    )


def shop_specs() -> tuple[ShopSpec, ...]:
    """Tell what each kind is and can, before any shop of it is connected."""
    return tuple(kind.mapping().SPEC for kind in KINDS)


# The imports stand in functions, each by its full name: find-usages and frozen builds see them.


def _shopify() -> Mapping:
    from workstation.shops.shopify import mapping

    return mapping


def _shopify_adapter() -> Adapter:
    from workstation.shops.shopify import adapter

    return adapter


def _woocommerce() -> Mapping:
    from workstation.shops.woocommerce import mapping

    return mapping


def _woocommerce_adapter() -> Adapter:
    from workstation.shops.woocommerce import adapter

    return adapter


def _vendure() -> Mapping:
    from workstation.shops.vendure import mapping

    return mapping


def _vendure_adapter() -> Adapter:
    from workstation.shops.vendure import adapter

    return adapter


def _medusa() -> Mapping:
    from workstation.shops.medusa import mapping

    return mapping


def _medusa_adapter() -> Adapter:
    from workstation.shops.medusa import adapter

    return adapter


def _saleor() -> Mapping:
    from workstation.shops.saleor import mapping

    return mapping


def _saleor_adapter() -> Adapter:
    from workstation.shops.saleor import adapter

    return adapter


def _folder() -> Mapping:
    from workstation.shops.folder import mapping

    return mapping


def _folder_adapter() -> Adapter:
    from workstation.shops.folder import adapter

    return adapter


KINDS: tuple[Kind, ...] = (
    Kind("shopify", _shopify, _shopify_adapter),
    Kind("woocommerce", _woocommerce, _woocommerce_adapter),
    Kind("vendure", _vendure, _vendure_adapter),
    Kind("medusa", _medusa, _medusa_adapter),
    Kind("saleor", _saleor, _saleor_adapter),
    Kind("folder", _folder, _folder_adapter),
)
"""The kinds of shop there are, in the order in which a person is shown them."""
