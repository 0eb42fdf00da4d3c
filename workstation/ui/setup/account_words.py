"""Carrier accounts in words. A carrier's own terms stay as its documents write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.shipments import ServiceLevel
from workstation.ui.setup.carrier_words import of_carriers
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.ports.carrier_spec import CarrierSpec


def said(text: str) -> str:
    """A label, help or choice of a carrier's field; one that is not known stays as it is given."""
    known = {
        "Which server": translate("Accounts", "Which server"),
        "Test buys nothing.": translate("Accounts", "Test buys nothing."),
        "test": translate("Accounts", "Test server"),
        "live": translate("Accounts", "Live server"),
        "own": translate("Accounts", "Own address"),
        "Own address": translate("Accounts", "Own address"),
        "Only for a server of your own choice.": translate(
            "Accounts", "Only for a server of your own choice."
        ),
        "Address": translate("Accounts", "Address"),
        "API key": translate("Accounts", "API key"),
        "Account number": translate("Accounts", "Account number"),
        "Customer number": translate("Accounts", "Customer number"),
        "Customer code": translate("Accounts", "Customer code"),
        "User name": translate("Accounts", "User name"),
        "Password": translate("Accounts", "Password"),
        "Company name": translate("Accounts", "Company name"),
        "Price list": translate("Accounts", "Price list"),
        "A CSV file of ours, or Magento's with five columns.": translate(
            "Accounts", "A CSV file of ours, or Magento’s with five columns"
        ),
        "A test key buys nothing.": translate("Accounts", "A test key buys nothing."),
        "After a doubt": translate("Accounts", "After a lost answer"),
        "keyed": translate("Accounts", "Send it again"),
        "look_up": translate("Accounts", "Ask the carrier"),
        "ask": translate("Accounts", "Ask a person"),
    }
    return known.get(text) or of_carriers().get(text, text)


VOID_UNTIL = ("", "hours", "pickup", "manifest", "invoice", "never")


def void_choices() -> tuple[tuple[str, str], ...]:
    """Until when labels are taken back, for the account's field."""
    words = (
        translate("Accounts", "as the carrier says"),
        translate("Accounts", "for some hours"),
        translate("Accounts", "until the pick-up"),
        translate("Accounts", "until the manifest"),
        translate("Accounts", "until the invoice"),
        translate("Accounts", "never"),
    )
    return tuple(zip(VOID_UNTIL, words, strict=True))


def level(of: ServiceLevel) -> str:
    """The field that holds a service level's code at the carrier."""
    return {
        ServiceLevel.ECONOMY: translate("Accounts", "Service: economy"),
        ServiceLevel.STANDARD: translate("Accounts", "Service: standard"),
        ServiceLevel.EXPRESS: translate("Accounts", "Service: express"),
        ServiceLevel.PICKUP_POINT: translate("Accounts", "Service: pickup point"),
    }[of]


def facts(spec: CarrierSpec) -> tuple[tuple[str, str], ...]:
    """What is said of a carrier beside its fields."""
    countries = ", ".join(spec.countries[:8]) + (" …" if len(spec.countries) > 8 else "")
    formats = ", ".join(spec.label_formats).upper()
    drawn = translate("Accounts", "drawn here")
    return (
        (translate("Accounts", "Verified against"), verified(spec.verified)),
        (
            translate("Accounts", "Picks up in"),
            isolate(countries) if countries else translate("Accounts", "not told"),
        ),
        (translate("Accounts", "Its labels"), drawn if spec.own_label else isolate(formats)),
    )


def verified(against: str) -> str:
    """What an adapter was checked against, never more."""
    known = {
        "specification": translate("Accounts", "the carrier’s specification"),
        "document": translate("Accounts", "the carrier’s document"),
        "clients": translate("Accounts", "public clients of others"),
        "recordings": translate("Accounts", "recordings of the live service"),
        "live": translate("Accounts", "the live service"),
        "nothing on line": translate("Accounts", "nothing on line"),
    }
    return known.get(against, against)


def kept() -> str:
    """What stands in an empty secret's field when the key ring has one."""
    return translate("Accounts", "kept in the key ring")


def typed_never_shown() -> str:
    return translate("Accounts", "goes to the key ring")
