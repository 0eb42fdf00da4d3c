"""The sentences with which Packbench itself says why an order needs somebody, each known by a key.

They are stored as they were said, in English; whoever shows them asks here which sentence it is and
says it in the reader's language. What a carrier or a person said is nobody's sentence and stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

SENTENCES = {
    # the order
    "cancelled": "The order was cancelled.",
    "unpaid": "The order is not paid.",
    "no_lines": "The order has no lines.",
    "nobody": "The recipient has no {field}.",
    "nowhere": "The address has no {field}.",
    "missing": "The {field} is missing.",
    "long": "The {field} is longer than {count} characters.",
    "letters": "The {field} has letters that this carrier cannot take.",
    "no_country": "This is no country.",
    "no_weight": "Nobody knows what this order weighs.",
    "nothing_now": "Nothing of this order can be packed today.",
    "at_bench": "Somebody is packing this order.",
    "has_label": "This order has a label already.",
    "not_all_here": "Not all of this order is here, and this shop decides itself what leaves.",
    "hold": "The order is on hold: {reason}.",
    "held": "The order is on hold.",
    "merge": "Order {numbers} of the same customer goes to the same address.",
    "merged_cancelled": "order {number}, which leaves with this one, was cancelled",
    # the carrier
    "no_service": "This carrier has no such service.",
    "list_no_service": "The price list has no such service.",
    "not_there": "This carrier does not go there.",
    "not_collected": "This carrier does not collect in your country.",
    "most": "This carrier takes {weight} kg at most.",
    "list_ends": "The price list ends at {weight} kg.",
    "most_boxes": "This carrier takes {count} boxes at most.",
    "same_key": "Two boxes have the same key.",
    "most_size": "No side may be longer than {size} cm.",
    "zone": "The price list has no zone for {country}.",
    "account": "The carrier account {carrier} is not ready.",
    "no_rule": "No rule names a carrier for {country}.",
    "no_sender": "The sender's address is not set.",
    "no_cod": "This carrier collects no cash on delivery.",
    "cod_currency": "Cash on delivery is collected in {currency} only.",
    "cod_most": "At most {amount} is collected at a door.",
    "no_receiver_pays": "This carrier does not let the receiver pay.",
    "one_box": "This carrier takes one box a shipment here.",
    "no_insurance": "This carrier insures nothing here.",
    "no_signature": "This carrier asks for no signature here.",
    "no_borders": "This carrier does not cross borders here.",
    "no_pickup": "This carrier has no pickup points here.",
    "no_danger": "This carrier takes no such dangerous goods here.",
    "customs": "What is in the box must be told to the customs.",
    "item_description": "Item {number} has no English description.",
    "item_weight": "Item {number} has no quantity or weight.",
    "item_origin": "Item {number} has no country of origin.",
    "item_hs": "Item {number} has no HS code.",
    "item_currency": "Item {number} is in another currency.",
    "batch_ceiling": "The ceiling of {amount} for this batch is reached.",
    "hour_limit": "The spending limit of {amount} (per hour) is reached.",
    "day_limit": "The spending limit of {amount} (per day) is reached.",
    "given_back": "The label was given back.",
    "sold": "Did {carrier} sell a label for {parcel}?",
    "no_email": "There is no e-mail address.",
    # plans
    "plan_missed": "{plan} was due at {time} while Packbench was off.",
    "run_now": "Run it now?",
    # what to do
    "answer": "Answer the question.",
    "answer_it": "Answer it.",
    "one_parcel": "One parcel for both?",
    "mend_order": "Mend the order, then retry.",
    "set_weight": "Set the weight, then retry.",
    "let_go": "Let it go first.",
    "release": "Release it in Orders; its label is then bought by itself.",
    "wait_for_it": "Wait for it.",
    "labelled_at_bench": "It is labelled at the bench.",
    "pack_or_void": "Pack it, or void that label.",
    "pack_or_wait": "Pack it at the bench, or wait for the rest.",
    "other_service": "Choose another service.",
    "other_carrier": "Choose another carrier.",
    "look_at_account": "Look at it in Set-up, Carriers, or choose another service.",
    "add_rule": "Add a rule in Set-up, Carriers, or hold the order.",
    "set_sender": "Set it in Set-up, Shop.",
    "two_letters": "Use its two letters, like TR.",
    "complete": "Complete the address.",
    "weigh": "Weigh the parcel.",
    "split": "Split the parcel.",
    "two_shipments": "Make two shipments.",
    "own_keys": "Give each its own.",
    "shorten": "Shorten it.",
    "latin": "Write it in Latin letters.",
    "latin_offered": "Write it in Latin letters, or use what is offered.",
    "enter_goods": "Enter the goods for the customs.",
    "wait_or_raise": "Wait, or raise the limit in Set-up, then retry.",
    "raise_or_leave": "Raise it in the plan, or leave these for the next batch.",
    "carriers_list": "Look at the carrier's own list.",
    "by_itself": "It is tried again by itself.",
}
FIELDS = (
    "name", "company", "street", "second line", "district (ilçe)", "city", "state or region",
    "postcode", "phone number", "e-mail address", "country", "weight",
)  # fmt: skip
"""What a sentence can call a field of an order."""
_ENDS = re.compile(r"(?<=[.?!])\s+(?=[A-Z0-9])")
_HOLE = re.compile(r"\\\{(\w+)\\\}")


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence: its key with what fills it, or no key and the sentence as it was said."""

    key: str
    values: dict[str, str]
    text: str


def understood(text: str) -> tuple[Reason, ...]:
    """The sentences of a text, each as far as it is known."""
    return tuple(_of(one) for one in _ENDS.split(text.strip()) if one)


def _of(sentence: str) -> Reason:
    for key, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None and found.groupdict().get("field", FIELDS[0]) in FIELDS:
            return Reason(key, found.groupdict(), sentence)
    return Reason("", {}, sentence)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (key, re.compile(_HOLE.sub(r"(?P<\1>.+?)", re.escape(text))))
        for key, text in SENTENCES.items()
    )
