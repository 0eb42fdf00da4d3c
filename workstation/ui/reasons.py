"""Why an order needs somebody, in the language of the screen.

What the program itself finds is known here sentence by sentence (`domain.reasons`); what a carrier
says is shown as it was said.
"""

from __future__ import annotations

from functools import lru_cache

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
    # All in one language at a time: hundreds of rows are put into words at once.
    words = _words(translate("Batches", "Weigh the parcel."))[one.key]
    filled = {
        name: field(value) if name == "field" else isolate(in_words(value))
        for name, value in one.values.items()
    }
    return words.format(**filled)


@lru_cache(maxsize=8)
def _words(_spoken: str) -> dict[str, str]:
    return {**sentences(), **notices()}


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


def notices() -> dict[str, str]:
    """Why a verb was refused, in words, by its key."""
    return {
        "no_run": translate("Batches", "There is no run {number}."),
        "look_runs": translate("Batches", "Look at the list of runs."),
        "parcel_weight": translate("Batches", "The weight of the parcel is missing."),
        "weigh_it": translate("Batches", "Weigh it."),
        "weigh_again": translate("Batches", "Weigh it again."),
        "not_under_way": translate("Batches", "This run is not under way."),
        "no_pause": translate("Batches", "Nothing is to be paused."),
        "under_way": translate("Batches", "This run is under way."),
        "goes_on": translate("Batches", "It goes on by itself."),
        "run_over": translate("Batches", "This run is over."),
        "no_stop": translate("Batches", "Nothing is to be stopped."),
        "not_in_run": translate("Batches", "This order is not in the run any more."),
        "list_anew": translate("Batches", "Look at the list anew."),
        "weight_nothing": translate("Batches", "A weight is above nothing."),
        "weight_number": translate("Batches", "A weight is a number of grams."),
        "no_roll_label": translate("Batches", "This is no label of this roll."),
        "scan_good": translate("Batches", "Scan the last good one of it."),
        "no_label_back": translate("Batches", "This parcel has no label to give back."),
        "look_anew": translate("Batches", "Look at it anew."),
        "parcel_left": translate("Batches", "This parcel has left."),
        "return_other": translate("Batches", "A return or a replacement is another thing."),
        "add_only": translate(
            "Batches", "A parcel can be added only to an order that ships and has one."
        ),
        "label_first": translate("Batches", "Label its first parcel before."),
        "service_none": translate("Batches", "There is no such service."),
        "another_one": translate("Batches", "Choose another one."),
        "no_plan": translate("Batches", "There is no plan {name}."),
        "plan_there": translate("Batches", "There is a plan {name} already."),
        "other_name": translate("Batches", "Choose another name."),
        "being_tried": translate("Batches", "This plan is being tried at this moment."),
        "not_merged": translate("Batches", "Nothing was merged into this order."),
        "merged_packed": translate(
            "Batches", "These orders are packed or labelled together already."
        ),
        "unpack_first": translate("Batches", "Unpack the box and void its label first."),
        "paper_gone": translate("Batches", "This document is not here any more."),
        "paper_undrawn": translate("Batches", "This paper is not drawn yet."),
        "print_later": translate("Batches", "Wait a moment, then print it again."),
        "no_leftover": translate("Batches", "This is no leftover."),
        "choose_listed": translate("Batches", "Choose one of the list."),
        "needs_owner": translate("Batches", "A leftover needs an owner."),
        "name_somebody": translate("Batches", "Name somebody."),
        "left_today": translate("Batches", "Something is left over today."),
        "say_why": translate("Batches", "Say why, then the day can be closed."),
        "nothing_out": translate("Batches", "Nothing new was scanned out for {carrier}."),
        "scan_door": translate("Batches", "Scan the parcels at the door first."),
        "left_or_gone": translate("Batches", "This parcel has left or is gone."),
        "day_anew": translate("Batches", "Look at the day anew."),
        "no_label_now": translate("Batches", "There is no label to print now."),
        "in_outbox": translate("Batches", "It is being bought or printed; look at the outbox."),
        "line_gone": translate("Batches", "This line is not here any more."),
        "order_anew": translate("Batches", "Open the order anew."),
        "short_count": translate("Batches", "{missing} cannot be short of {open} that are open."),
        "count_again": translate("Batches", "Count again."),
        "owed_no_more": translate("Batches", "Nothing of this line is owed any more."),
        "nothing_packable": translate("Batches", "Nothing of these orders can be packed now."),
        "choose_ready": translate("Batches", "Choose orders that are ready to ship."),
        "no_taking_back": translate("Batches", "{carrier} takes no label back here."),
        "ask_refund": translate(
            "Batches", "Ask for the refund at the carrier, or ship with this label."
        ),
        "no_mail_address": translate("Batches", "This is no e-mail address."),
        "mail_parts": translate("Batches", "It has a name, an @ and a place."),
        "no_place": translate("Batches", "No label of this run stands there."),
        "look_numbers": translate("Batches", "Look at the numbers."),
        "order_gone": translate("Batches", "This order is not here any more."),
        "search_anew": translate("Batches", "Search for it anew."),
        "old_address": translate(
            "Batches", "A label with the old address is bought and not yet handed over."
        ),
        "void_then": translate("Batches", "Void that label first, then change the address."),
        "being_bought": translate("Batches", "The label is being bought at this moment."),
        "wait_outbox": translate(
            "Batches", "Wait until the outbox has done with it, then try again."
        ),
    }
