"""The outbox in words: what an item is, how it stands, and what its question means."""

from __future__ import annotations

from typing import assert_never

from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState
from workstation.ui.words import isolate, translate


def what(row: OutboxRow) -> str:
    """What is to be done, with the order or parcel it is about."""
    about = isolate(row.about)
    known = {
        "buy_label": translate("Outbox", "Buy the label for {about}"),
        "print_label": translate("Outbox", "Print the label of {about}"),
        "notify": translate("Outbox", "Tell the customer of {about}"),
        "make_promise": translate("Outbox", "Work out the promise for {about}"),
        "check": translate("Outbox", "Check {about}"),
        "run_batch": translate("Outbox", "Run batch {about}"),
        "plan_due": translate("Outbox", "Start the plan {about}"),
        "report_fulfilment": translate("Outbox", "Tell the shop of {about}"),
        "withdraw_fulfilment": translate("Outbox", "Take {about} back at the shop"),
        "reread_order": translate("Outbox", "Look at {about} in the shop"),
        "void_label": translate("Outbox", "Give back the label of {about}"),
        "mail_failures": translate("Outbox", "Mail the failures of batch {about}"),
        "batch_papers": translate("Outbox", "Draw the papers of batch {about}"),
        "print_document": translate("Outbox", "Print document {about}"),
        "draw_paper": translate("Outbox", "Draw the paper {about}"),
        "merge_orders": translate("Outbox", "Put orders of one customer together: {about}"),
        "draw_customs": translate("Outbox", "Draw the customs papers of {about}"),
        "draw_slip": translate("Outbox", "Draw the packing slip of {about}"),
        "manifest": translate("Outbox", "Write the manifest {about}"),
        "reconcile": translate("Outbox", "Compare the list of {about} with ours"),
    }
    pattern = known.get(row.kind)
    return pattern.format(about=about) if pattern is not None else f"{row.kind} {about}"


def question(row: OutboxRow) -> str:
    """The one question, so that yes and no can answer it."""
    return question_of(
        row.cause,
        about=row.about,
        carrier=row.carrier,
        recipient=row.recipient,
        otherwise=row.question,
    )


def question_of(
    cause: str, *, about: str, carrier: str, recipient: str = "", otherwise: str
) -> str:
    """A doubt in the screen's language; one of an unknown cause as the worker wrote it."""
    about, carrier = isolate(about), isolate(carrier)
    match cause.partition(":")[0]:
        case "buy_doubt":
            said = translate("Outbox", "Did {carrier} sell a label for {about}?")
            return said.format(carrier=carrier, about=about)
        case "number_wanted":
            said = translate("Outbox", "Which number from the pad of {carrier} is on {about}?")
            return said.format(carrier=carrier, about=about)
        case "print_doubt":
            said = translate("Outbox", "Did the label of {about} come out?")
            return said.format(about=about)
        case "part_doubt":
            number, _, count = cause.partition(":")[2].partition(":")[0].partition("/")
            said = translate("Outbox", "Did label {number} of {count} of {about} come out?")
            return said.format(number=number, count=count, about=about)
        case "paper_doubt":
            said = translate("Outbox", "Did document {about} come out?")
            return said.format(about=about)
        case "message_doubt":
            said = translate("Outbox", "Did the message to {name} go out?")
            return said.format(name=isolate(recipient) or about)
        case "same_address":
            said = translate(
                "Outbox", "Order {about} and others go to one customer and address. One parcel?"
            )
            return said.format(about=about)
        case "missed_plan":
            said = translate(
                "Outbox", "The plan {about} came due while Packbench was off. Run it now?"
            )
            return said.format(about=about)
        case "failures_doubt":
            said = translate("Outbox", "Did the failure list of batch {about} arrive?")
            return said.format(about=about)
        case "unavailable":
            return translate("Outbox", "It was tried many times. Try again?")
    return otherwise


def where_to_look(row: OutboxRow) -> str:
    """Where the answer can be seen."""
    match row.cause.partition(":")[0]:
        case "buy_doubt":
            return translate(
                "Outbox",
                "Look in the carrier’s own list. Yes asks for the tracking number, No buys one.",
            )
        case "number_wanted":
            return translate("Outbox", "Scan the sticker at the bench, or type its number here.")
        case "print_doubt" | "part_doubt":
            return translate(
                "Outbox",
                "Look at the printer and on the bench. No prints the same label again, free.",
            )
        case "paper_doubt":
            return translate("Outbox", "Look at the printer. No prints it again.")
        case "message_doubt":
            return translate("Outbox", "Look in the mail server’s log. No sends it again.")
        case "same_address":
            return translate("Outbox", "Yes packs them together. No leaves each by itself.")
        case "missed_plan":
            return translate("Outbox", "Yes runs it now. No leaves it out this time.")
        case "failures_doubt":
            return translate("Outbox", "Look into your mail. No sends it again.")
    return ""


def icon(kind: str) -> str:
    """The picture of a kind of work."""
    return {
        "buy_label": "truck",
        "print_label": "printer",
        "print_document": "printer",
        "notify": "mail",
        "make_promise": "calendar",
        "mail_failures": "mail",
        "plan_due": "calendar",
    }.get(kind, "outbox")


def state(of: WorkState) -> str:
    """How an item stands."""
    match of:
        case WorkState.READY:
            return translate("Outbox", "Waits")
        case WorkState.RUNNING:
            return translate("Outbox", "Is being done")
        case WorkState.ASK:
            return translate("Outbox", "Asks you")
        case WorkState.REFUSED:
            return translate("Outbox", "Refused")
        case WorkState.DONE:
            return translate("Outbox", "Done")
        case WorkState.DROPPED:
            return translate("Outbox", "Dropped")
    assert_never(of)


def tone(of: WorkState) -> str:
    """The colour that goes with the word."""
    match of:
        case WorkState.ASK:
            return "wait"
        case WorkState.REFUSED:
            return "stop"
        case WorkState.DONE:
            return "ok"
        case WorkState.READY | WorkState.RUNNING | WorkState.DROPPED:
            return "plain"
    assert_never(of)


def age(seconds: float) -> str:
    """How long an item has been there."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return translate("Outbox", "just now")
    if minutes < 60:
        return translate("Outbox", "%n min", None, minutes)
    if minutes < 48 * 60:
        return translate("Outbox", "%n h", None, minutes // 60)
    return translate("Outbox", "%n day(s)", None, minutes // (24 * 60))


def advice(row: OutboxRow) -> str:
    """What an item wants of the person who looks at it."""
    match row.state:
        case WorkState.READY:
            return translate("Outbox", "It goes by itself. R tries it at once.")
        case WorkState.RUNNING:
            return translate("Outbox", "Its answer is on the way.")
        case WorkState.ASK:
            return translate("Outbox", "Look, then answer. Nothing is done twice on its own.")
        case WorkState.REFUSED:
            return translate("Outbox", "Put right what was refused, then press R.")
        case WorkState.DONE | WorkState.DROPPED:
            return translate("Outbox", "Nothing is left to do.")
    assert_never(row.state)
