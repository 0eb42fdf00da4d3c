"""Why an order needs somebody, in the language of the screen.

What the program itself finds is known here sentence by sentence (`domain.reasons`); what a carrier
says is shown as it was said.
"""

from __future__ import annotations

from workstation.domain.reasons import Reason, understood
from workstation.ui.words import isolate, translate


def in_words(text: str) -> str:
    """One or several sentences, each as far as it is known."""
    return " ".join(_said(one) for one in understood(text))


def field(name: str) -> str:
    """What is wrong, as the name of a field."""
    known = {
        "name": translate("Batches", "Name"),
        "company": translate("Batches", "Company"),
        "street": translate("Batches", "Street and number"),
        "street2": translate("Batches", "Second line"),
        "second line": translate("Batches", "Second line"),
        "district": translate("Batches", "District"),
        "district (ilçe)": translate("Batches", "District"),
        "city": translate("Batches", "City"),
        "region": translate("Batches", "State or region"),
        "state or region": translate("Batches", "State or region"),
        "postcode": translate("Batches", "Postcode"),
        "phone": translate("Batches", "Phone"),
        "phone number": translate("Batches", "Phone"),
        "country": translate("Batches", "Country, two letters"),
        "email": translate("Batches", "E-mail"),
        "e-mail address": translate("Batches", "E-mail"),
        "weight": translate("Batches", "Weight in grams"),
    }
    return known.get(name, name)


def _said(one: Reason) -> str:
    if not one.key:
        return one.text
    words = sentences()[one.key]
    filled = {
        name: field(value) if name == "field" else isolate(in_words(value))
        for name, value in one.values.items()
    }
    return words.format(**filled)


def sentences() -> dict[str, str]:
    """Every sentence in words, by its key."""
    missing = translate("Batches", "Missing: {field}.")
    no_service = translate("Batches", "This carrier has no such service.")
    most = translate("Batches", "This carrier takes {weight} kg at most.")
    return {
        "cancelled": translate("Batches", "The order was cancelled."),
        "unpaid": translate("Batches", "The order is not paid."),
        "no_lines": translate("Batches", "The order has no items."),
        "nobody": missing,
        "nowhere": missing,
        "missing": missing,
        "long": translate("Batches", "Too long: {field}. {count} characters fit."),
        "letters": translate("Batches", "Letters that this carrier cannot take: {field}."),
        "no_country": translate("Batches", "This is no country."),
        "no_weight": translate("Batches", "Nobody knows what this order weighs."),
        "nothing_now": translate("Batches", "Nothing of this order can be packed today."),
        "at_bench": translate("Batches", "Somebody is packing this order."),
        "has_label": translate("Batches", "This order has a label already."),
        "not_all_here": translate(
            "Batches", "Not all of it is here, and this shop decides itself what leaves."
        ),
        "hold": translate("Batches", "On hold: {reason}."),
        "held": translate("Batches", "The order is on hold."),
        "merge": translate("Batches", "{numbers} of the same customer goes to the same address."),
        "merged_cancelled": translate(
            "Batches", "{number}, which leaves with this one, was cancelled"
        ),
        "no_service": no_service,
        "list_no_service": no_service,
        "not_there": translate("Batches", "This carrier does not go there."),
        "not_collected": translate("Batches", "This carrier does not collect in your country."),
        "most": most,
        "list_ends": most,
        "most_boxes": translate("Batches", "This carrier takes {count} boxes at most."),
        "same_key": translate("Batches", "Two boxes have the same key."),
        "most_size": translate("Batches", "No side may be longer than {size} cm."),
        "zone": translate("Batches", "The price list has no zone for {country}."),
        "account": translate("Batches", "The carrier account {carrier} is not ready."),
        "no_rule": translate("Batches", "No rule names a carrier for {country}."),
        "no_sender": translate("Batches", "The sender's address is not set."),
        "no_cod": translate("Batches", "This carrier collects no cash on delivery."),
        "cod_currency": translate("Batches", "Cash on delivery is collected in {currency} only."),
        "cod_most": translate("Batches", "At most {amount} is collected at a door."),
        "no_receiver_pays": translate("Batches", "This carrier does not let the receiver pay."),
        "one_box": translate("Batches", "This carrier takes one box a shipment here."),
        "no_insurance": translate("Batches", "This carrier insures nothing here."),
        "no_signature": translate("Batches", "This carrier asks for no signature here."),
        "no_borders": translate("Batches", "This carrier does not cross borders here."),
        "no_pickup": translate("Batches", "This carrier has no pickup points here."),
        "no_danger": translate("Batches", "This carrier takes no such dangerous goods here."),
        "customs": translate("Batches", "What is in the box must be told to the customs."),
        "item_description": translate("Batches", "Item {number} has no English description."),
        "item_weight": translate("Batches", "Item {number} has no quantity or weight."),
        "item_origin": translate("Batches", "Item {number} has no country of origin."),
        "item_hs": translate("Batches", "Item {number} has no HS code."),
        "item_currency": translate("Batches", "Item {number} is in another currency."),
        "batch_ceiling": translate("Batches", "The ceiling of {amount} for this batch is reached."),
        "hour_limit": translate("Batches", "The spending limit of {amount} an hour is reached."),
        "day_limit": translate("Batches", "The spending limit of {amount} a day is reached."),
        "given_back": translate("Batches", "The label was given back."),
        "sold": translate("Batches", "Did {carrier} sell a label for {parcel}?"),
        "no_email": translate("Batches", "There is no e-mail address."),
        "plan_missed": translate("Batches", "{plan} was due at {time} while Packbench was off."),
        "run_now": translate("Batches", "Run it now?"),
        "answer": translate("Batches", "Answer the question."),
        "answer_it": translate("Batches", "Answer the question."),
        "one_parcel": translate("Batches", "One parcel for all of them?"),
        "mend_order": translate("Batches", "Mend the order, then try again."),
        "set_weight": translate("Batches", "Set the weight, then try again."),
        "let_go": translate("Batches", "Let it go first."),
        "release": translate("Batches", "Let it go in Orders; its label is then bought by itself."),
        "wait_for_it": translate("Batches", "Wait for it."),
        "labelled_at_bench": translate("Batches", "It gets its label at the bench."),
        "pack_or_void": translate("Batches", "Pack it, or give that label back."),
        "pack_or_wait": translate("Batches", "Pack it at the bench, or wait for the rest."),
        "other_service": translate("Batches", "Choose another service."),
        "other_carrier": translate("Batches", "Choose another carrier."),
        "look_at_account": translate(
            "Batches", "Look at it in Set-up, Carriers, or choose another service."
        ),
        "add_rule": translate("Batches", "Add a rule in Set-up, Carriers, or hold the order."),
        "set_sender": translate("Batches", "Set it in Set-up, Shop."),
        "two_letters": translate("Batches", "Use its two letters, like TR."),
        "complete": translate("Batches", "Complete the address."),
        "weigh": translate("Batches", "Weigh the parcel."),
        "split": translate("Batches", "Split the parcel."),
        "two_shipments": translate("Batches", "Make two shipments."),
        "own_keys": translate("Batches", "Give each its own."),
        "shorten": translate("Batches", "Shorten it."),
        "latin": translate("Batches", "Write it in Latin letters."),
        "latin_offered": translate("Batches", "Write it in Latin letters, or use what is offered."),
        "enter_goods": translate("Batches", "Enter the goods for the customs."),
        "wait_or_raise": translate(
            "Batches", "Wait, or raise the limit in Set-up, then try again."
        ),
        "raise_or_leave": translate(
            "Batches", "Raise it in the plan, or leave these for the next batch."
        ),
        "carriers_list": translate("Batches", "Look at the carrier's own list."),
        "by_itself": translate("Batches", "It is tried again by itself."),
    }
