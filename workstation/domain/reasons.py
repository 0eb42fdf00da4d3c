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
NOTICES = {
    "no_run": "There is no run {number}.",
    "look_runs": "Look at the list of runs.",
    "parcel_weight": "The weight of the parcel is missing.",
    "weigh_it": "Weigh it.",
    "weigh_again": "Weigh it again.",
    "not_under_way": "This run is not under way.",
    "no_pause": "Nothing is to be paused.",
    "under_way": "This run is under way.",
    "goes_on": "It goes on by itself.",
    "run_over": "This run is over.",
    "no_stop": "Nothing is to be stopped.",
    "not_in_run": "This order is not in the run any more.",
    "list_anew": "Look at the list anew.",
    "weight_nothing": "A weight is above nothing.",
    "weight_number": "A weight is a number of grams.",
    "no_roll_label": "This is no label of this roll.",
    "scan_good": "Scan the last good one of it.",
    "no_label_back": "This parcel has no label to give back.",
    "look_anew": "Look at it anew.",
    "parcel_left": "This parcel has left.",
    "return_other": "A return or a replacement is another thing.",
    "add_only": "A parcel can be added only to an order that ships and has one.",
    "label_first": "Label its first parcel before.",
    "service_none": "There is no such service.",
    "another_one": "Choose another one.",
    "no_plan": "There is no plan '{name}'.",
    "plan_there": "There is a plan '{name}' already.",
    "other_name": "Choose another name.",
    "being_tried": "This plan is being tried at this moment.",
    "not_merged": "Nothing was merged into this order.",
    "merged_packed": "These orders are packed or labelled together already.",
    "unpack_first": "Unpack the box and void its label first.",
    "paper_gone": "This document is not here any more.",
    "paper_undrawn": "This paper is not drawn yet.",
    "print_later": "Wait a moment, then print it again.",
    "no_leftover": "This is no leftover.",
    "choose_listed": "Choose one of the list.",
    "needs_owner": "A leftover needs an owner.",
    "name_somebody": "Name somebody.",
    "left_today": "Something is left over today.",
    "say_why": "Say why, then the day can be closed.",
    "nothing_out": "Nothing new was scanned out for {carrier}.",
    "scan_door": "Scan the parcels at the door first.",
    "left_or_gone": "This parcel has left or is gone.",
    "day_anew": "Look at the day anew.",
    "no_label_now": "There is no label to print now.",
    "in_outbox": "It is being bought or printed; look at the outbox.",
    "line_gone": "This line is not here any more.",
    "order_anew": "Open the order anew.",
    "short_count": "{missing} cannot be short of {open} that are open.",
    "count_again": "Count again.",
    "owed_no_more": "Nothing of this line is owed any more.",
    "nothing_packable": "Nothing of these orders can be packed now.",
    "choose_ready": "Choose orders that are ready to ship.",
    "no_taking_back": "{carrier} takes no label back here.",
    "ask_refund": "Ask for the refund at the carrier, or ship with this label.",
    "no_mail_address": "This is no e-mail address.",
    "mail_parts": "It has a name, an @ and a place.",
    "no_place": "No label of this run stands there.",
    "look_numbers": "Look at the numbers.",
    "order_gone": "This order is not here any more.",
    "search_anew": "Search for it anew.",
    "old_address": "A label with the old address is bought and not yet handed over.",
    "void_then": "Void that label first, then change the address.",
    "being_bought": "The label is being bought at this moment.",
    "wait_outbox": "Wait until the outbox has done with it, then try again.",
}
"""Sentences with which a verb is refused; the screen alone says them."""
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
        for key, text in (*SENTENCES.items(), *NOTICES.items())
    )
