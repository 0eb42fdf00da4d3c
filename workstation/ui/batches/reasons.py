"""Why an order needs somebody, in the language of the screen.

What the program itself finds is known here sentence by sentence; what a carrier says is shown as it
was said.
"""

from __future__ import annotations

import re

from workstation.ui.words import isolate, translate

_SENTENCES = re.compile(r"(?<=[.?!])\s+(?=[A-Z0-9])")
_PATTERNS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("missing", r"The (name|street|city|postcode|phone number|weight) is missing\."),
        ("none", r"The (?:recipient|address) has no (name|street|city|country)\."),
        ("long", r"The (name|street|city) is longer than (\d+) characters\."),
        ("most", r"This carrier takes (\S+) kg at most\."),
        ("list_ends", r"The price list ends at (\S+) kg\."),
        ("zone", r"The price list has no zone for (.+)\."),
        ("account", r"The carrier account (\S+) is not ready\."),
        ("no_rule", r"No rule names a carrier for (.+)\."),
        ("hold", r"The order is on hold: (.+)\."),
        ("batch_ceiling", r"The ceiling of (.+) for this batch is reached\."),
        ("spending", r"The spending limit of (.+) \(per (hour|day)\) is reached\."),
        ("merge", r"Order (.+) of the same customer goes to the same address\."),
        ("missed", r"(.+) was due at (.+) while Packbench was off\."),
    )
)


def in_words(text: str) -> str:
    """One or several sentences, each as far as it is known."""
    return " ".join(_sentence(one) for one in _SENTENCES.split(text.strip()) if one)


def field(name: str) -> str:
    """What is wrong, as the name of a field."""
    known = {
        "name": translate("Batches", "Name"),
        "street": translate("Batches", "Street and number"),
        "city": translate("Batches", "City"),
        "postcode": translate("Batches", "Postcode"),
        "phone": translate("Batches", "Phone"),
        "phone number": translate("Batches", "Phone"),
        "country": translate("Batches", "Country, two letters"),
        "email": translate("Batches", "E-mail"),
        "weight": translate("Batches", "Weight in grams"),
    }
    return known.get(name, name)


def _sentence(text: str) -> str:
    known = _known().get(text)
    if known is not None:
        return known
    for name, pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is not None:
            return _filled(name, found.groups())
    return text


def _filled(name: str, values: tuple[str, ...]) -> str:
    first = isolate(values[0])
    match name:
        case "missing" | "none":
            return translate("Batches", "Missing: {field}.").format(field=field(values[0]))
        case "long":
            said = translate("Batches", "Too long: {field}. {count} characters fit.")
            return said.format(field=field(values[0]), count=isolate(values[1]))
        case "most" | "list_ends":
            said = translate("Batches", "This carrier takes {weight} kg at most.")
            return said.format(weight=first)
        case "zone":
            said = translate("Batches", "The price list has no zone for {country}.")
            return said.format(country=first)
        case "account":
            said = translate("Batches", "The carrier account {carrier} is not ready.")
            return said.format(carrier=first)
        case "no_rule":
            said = translate("Batches", "No rule names a carrier for {country}.")
            return said.format(country=first)
        case "hold":
            return translate("Batches", "On hold: {reason}.").format(reason=first)
        case "merge":
            said = translate("Batches", "{numbers} of the same customer goes to the same address.")
            return said.format(numbers=first)
        case "batch_ceiling":
            said = translate("Batches", "The ceiling of {amount} for this batch is reached.")
            return said.format(amount=first)
        case "spending":
            if values[1] == "hour":
                said = translate("Batches", "The spending limit of {amount} an hour is reached.")
            else:
                said = translate("Batches", "The spending limit of {amount} a day is reached.")
            return said.format(amount=first)
    said = translate("Batches", "{plan} was due at {time} while Packbench was off.")
    return said.format(plan=first, time=isolate(values[1]))


def _known() -> dict[str, str]:
    return {
        "The order was cancelled.": translate("Batches", "The order was cancelled."),
        "The order is not paid.": translate("Batches", "The order is not paid."),
        "The order has no lines.": translate("Batches", "The order has no items."),
        "Nobody knows what this order weighs.": translate(
            "Batches", "Nobody knows what this order weighs."
        ),
        "Nothing of this order can be packed today.": translate(
            "Batches", "Nothing of this order can be packed today."
        ),
        "Somebody is packing this order.": translate("Batches", "Somebody is packing this order."),
        "This order has a label already.": translate("Batches", "This order has a label already."),
        "Not all of this order is here, and this shop decides itself what leaves.": translate(
            "Batches", "Not all of it is here, and this shop decides itself what leaves."
        ),
        "This carrier has no such service.": translate(
            "Batches", "This carrier has no such service."
        ),
        "The price list has no such service.": translate(
            "Batches", "This carrier has no such service."
        ),
        "This carrier does not go there.": translate("Batches", "This carrier does not go there."),
        "This carrier collects no cash on delivery.": translate(
            "Batches", "This carrier collects no cash on delivery."
        ),
        "The label was given back.": translate("Batches", "The label was given back."),
        "There is no e-mail address.": translate("Batches", "There is no e-mail address."),
        "One parcel for both?": translate("Batches", "One parcel for all of them?"),
        "Answer the question.": translate("Batches", "Answer the question."),
        "Run it now?": translate("Batches", "Run it now?"),
        "Mend the order, then retry.": translate("Batches", "Mend the order, then try again."),
        "Set the weight, then retry.": translate("Batches", "Set the weight, then try again."),
        "Let it go first.": translate("Batches", "Let it go first."),
        "Wait for it.": translate("Batches", "Wait for it."),
        "It is labelled at the bench.": translate("Batches", "It gets its label at the bench."),
        "Pack it, or void that label.": translate("Batches", "Pack it, or give that label back."),
        "Pack it at the bench, or wait for the rest.": translate(
            "Batches", "Pack it at the bench, or wait for the rest."
        ),
        "Choose another service.": translate("Batches", "Choose another service."),
        "Choose another carrier.": translate("Batches", "Choose another carrier."),
        "Complete the address.": translate("Batches", "Complete the address."),
        "Weigh the parcel.": translate("Batches", "Weigh the parcel."),
        "Split the parcel.": translate("Batches", "Split the parcel."),
        "Shorten it.": translate("Batches", "Shorten it."),
        "It is tried again by itself.": translate("Batches", "It is tried again by itself."),
    }
