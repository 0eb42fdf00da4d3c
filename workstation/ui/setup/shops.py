"""The fields of a connected shop, made from what its kind says of itself. Plain Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workstation.domain.shipments import ServiceLevel
from workstation.ui.setup.accounts import SECRETS
from workstation.ui.setup.fields import Field, Kind, Section, fields_of
from workstation.ui.setup.shop_words import level, said
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.ports.web_shop import ShopSetting, ShopSpec

Pairs = Sequence[tuple[str, str]]


def shop_fields(
    spec: ShopSpec | None, kinds: Sequence[ShopSpec], *, accounts: Pairs, options: Sequence[str]
) -> tuple[Field, ...]:
    """The fields of one shop.

    `accounts` are our carrier accounts (key, name); `options` what customers there choose to be
    sent by, as far as it is known.
    """
    shops = Section.SHOPS
    kind = Field(
        shops, "kind", Kind.CHOICE, tuple(one.kind for one in kinds), required=True,
        title=translate("Shops", "Kind of shop"),
        named=tuple((one.kind, said(one.name)) for one in kinds),
    )  # fmt: skip
    key, name, *more = fields_of(shops)
    if spec is None:
        return (kind, key, name)
    own = [_setting(one) for one in spec.settings]
    told = [one for one in more if one.path != "notify" or spec.caps.notify]
    return (kind, key, name, *own, *told, *_carriers(spec, accounts), *_services(options))


def adopt_kind(
    record: dict[str, Any], spec: ShopSpec, *, taken: Sequence[str], kinds: Sequence[ShopSpec]
) -> None:
    """Make a record a shop of this kind, and nothing of another one.

    A name that somebody chose stays; one that was made of another kind's is made anew.
    """
    record["options"] = {
        one.key: one.choices[0] for one in spec.settings if one.choices and not one.secret
    }
    record.pop(SECRETS, None)
    record["carriers"], record["notify"] = {}, False
    if record.get("name", "") in ("", *(said(one.name) for one in kinds)):
        record["name"] = said(spec.name)
    given = str(record.get("key", ""))
    if given in ("", *taken) or given.rstrip("0123456789") in [one.kind for one in kinds]:
        key, number = spec.kind, 2
        while key in taken:
            key, number = f"{spec.kind}{number}", number + 1
        record["key"] = key


def options_of(record: Mapping[str, Any], seen: Sequence[str]) -> tuple[str, ...]:
    """The shipping options that a shop's form names: those mapped, and those that were seen."""
    mapped = record.get("services", {})
    return tuple(dict.fromkeys((*(mapped if isinstance(mapped, Mapping) else ()), *seen)))


def _setting(one: ShopSetting) -> Field:
    kind = Kind.SECRET if one.secret else Kind.CHOICE if one.choices else Kind.TEXT
    return Field(
        Section.SHOPS,
        f"{SECRETS if one.secret else 'options'}.{one.key}",
        kind,
        one.choices,
        required=one.required and not one.choices,
        title=said(one.title),
        help=said(one.help),
        named=tuple((choice, said(choice)) for choice in one.choices),
    )


def _carriers(spec: ShopSpec, accounts: Pairs) -> list[Field]:
    """What the shop calls each of our carriers: chosen where it has a list, else typed."""
    if not spec.caps.carrier_keys and spec.kind != "folder":
        return []
    kind = Kind.CHOICE if spec.carriers else Kind.TEXT
    names = tuple((one.key, one.name) for one in spec.carriers)
    as_named = translate("Shops", "by its name here")
    return [
        Field(
            Section.SHOPS, f"carriers.{key}", kind,
            ("", *(one.key for one in spec.carriers)) if spec.carriers else (),
            title=translate("Shops", "{carrier} is called there").format(carrier=isolate(name)),
            help=translate("Shops", "so that its tracking page opens from the shop"),
            named=(("", as_named), *names),
        )
        for key, name in accounts
    ]  # fmt: skip


def _services(options: Sequence[str]) -> list[Field]:
    levels = tuple(str(one) for one in ServiceLevel)
    named = (("", translate("Shops", "as the rules say")), *((one, level(one)) for one in levels))
    return [
        Field(
            Section.SHOPS, f"services.{one}", Kind.CHOICE, ("", *levels),
            title=translate("Shops", "“{option}” is").format(option=isolate(one)),
            help=translate("Shops", "what customers choose there"),
            named=named,
        )
        for one in options
    ]  # fmt: skip
