"""The fields of a carrier account, made from what its carrier says of itself. Plain Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workstation.domain.shipments import ServiceLevel
from workstation.ui.setup.account_words import VOID_UNTIL, level, said, void_choices
from workstation.ui.setup.fields import Field, Kind, Section
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.ports.carrier_spec import CarrierSpec, SettingField

SECRETS = "_secrets"
"""Where a draft holds what was typed for the key ring; it never goes into the settings."""
OWN = (("options.endpoint", ("own",)),)
NAMED_ELSEWHERE = "name"
"""The screen has a field for it already."""


def account_fields(spec: CarrierSpec | None, kinds: Sequence[CarrierSpec]) -> tuple[Field, ...]:
    """The fields of one account, below those that every account has."""
    carriers = Section.CARRIERS
    names = tuple((one.key, one.name) for one in kinds)
    kind = Field(
        carriers, "kind", Kind.CHOICE, tuple(one.key for one in kinds), required=True,
        title=translate("Accounts", "Carrier"), named=names,
    )  # fmt: skip
    if spec is None:
        return (kind,)
    has_endpoint = any(one.key == "endpoint" for one in spec.settings)
    own = [
        _setting(one, only=OWN if one.key == "base_url" and has_endpoint else ())
        for one in spec.settings
        if one.key != NAMED_ELSEWHERE
    ]
    services = [
        Field(
            carriers, f"options.service_{one}", title=level(one),
            help=translate("Accounts", "empty: {code}; off: not sold").format(code=isolate(code)),
        )
        for one, code in spec.services.items()
        if spec.settings and has_endpoint
    ]  # fmt: skip
    limits = (
        Field(
            carriers, "per_label", title=translate("Accounts", "Most a label may cost"),
            help=translate("Accounts", "empty: no limit"),
        ),
        Field(
            carriers, "currency", title=translate("Accounts", "In which currency"),
            help=translate("Accounts", "empty: the shop’s own"),
        ),
        Field(
            carriers, "parallel", Kind.NUMBER, low=1, high=32,
            title=translate("Accounts", "Purchases at once"),
        ),
        Field(
            carriers, "void_days", Kind.NUMBER, low=0, high=365,
            title=translate("Accounts", "Days to give a label back"),
        ),
        Field(
            carriers, "void_until", Kind.CHOICE, VOID_UNTIL,
            title=translate("Accounts", "Labels are taken back"), named=void_choices(),
        ),
        Field(
            carriers, "void_hours", Kind.NUMBER, low=1, high=8760, step=24,
            title=translate("Accounts", "Hours after the purchase"),
            only=(("void_until", ("hours",)),),
        ),
        Field(
            carriers, "price_list", title=translate("Accounts", "Price list to compare by"),
            help=translate("Accounts", "a CSV file, for a carrier that names no prices"),
        ),
    )  # fmt: skip
    return (kind, *own, *services, *limits)


def adopt_kind(
    record: dict[str, Any], spec: CarrierSpec, *, taken: Sequence[str], kinds: Sequence[str]
) -> None:
    """Make a record an account of this carrier: its name and tile, and nothing of another one.

    A short name that somebody chose stays; one that was made of another carrier's is made anew.
    """
    record["options"] = {
        one.key: one.choices[0] for one in spec.settings if one.choices and not one.secret
    }
    record.pop(SECRETS, None)
    record["name"], record["letter"], record["colour"] = spec.name, spec.letter, spec.colour
    given = str(record.get("key", ""))
    if given in ("", *taken) or given.rstrip("0123456789") in kinds:
        key, number = spec.key, 2
        while key in taken:
            key, number = f"{spec.key}{number}", number + 1
        record["key"] = key


def typed_secrets(record: Mapping[str, Any]) -> Mapping[str, str]:
    found = record.get(SECRETS, {})
    return {str(name): str(value) for name, value in found.items() if value}


def without_secrets(draft: dict[str, Any]) -> dict[str, Any]:
    """The draft as it may be written down."""
    for group in ("carriers", "shops"):
        for record in draft.get(group, []):
            record.pop(SECRETS, None)
    if "pages" in draft:
        draft["pages"].pop(SECRETS, None)
    return draft


def secret_names(spec: CarrierSpec) -> tuple[str, ...]:
    return tuple(one.key for one in spec.settings if one.secret)


def levels(spec: CarrierSpec) -> tuple[ServiceLevel, ...]:
    return tuple(spec.services)


def _setting(field: SettingField, *, only: tuple[tuple[str, tuple[str, ...]], ...]) -> Field:
    kind = Kind.SECRET if field.secret else Kind.CHOICE if field.choices else Kind.TEXT
    place = SECRETS if field.secret else "options"
    return Field(
        Section.CARRIERS,
        f"{place}.{field.key}",
        kind,
        field.choices,
        required=(field.required and not field.choices) or bool(only),
        only=only,
        title=said(field.label),
        help=said(field.help),
        named=tuple((one, said(one)) for one in field.choices),
    )
