"""Parcels in words: where a box stands, what its customer was told, and what a scan led to."""

from __future__ import annotations

from typing import assert_never

from workstation.domain.messages import MessageState
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.labels import PrintState
from workstation.ports.views import MessageRow, ParcelRow
from workstation.ui.words import isolate, translate


def parcel_state(row: ParcelRow) -> str:
    """The one thing worth saying about a box."""
    match row.status:
        case ParcelStatus.OPEN:
            return translate("Parcels", "On the bench")
        case ParcelStatus.PACKED:
            return _before_the_door(row)
        case ParcelStatus.HANDED_OVER:
            return translate("Parcels", "Handed over")
        case ParcelStatus.CLOSED:
            return translate("Parcels", "Delivered and closed")
        case ParcelStatus.CANCELLED:
            return translate("Parcels", "Cancelled")
    assert_never(row.status)


def parcel_tone(row: ParcelRow) -> str:
    """The colour that goes with the word: plain, ok, wait or stop."""
    if row.status is ParcelStatus.CANCELLED or row.label is LabelState.REFUSED:
        return "stop"
    if row.status is ParcelStatus.HANDED_OVER:
        return "ok"
    if row.label is LabelState.UNKNOWN or row.print_state in (
        PrintState.DOUBTFUL,
        PrintState.SPOILT,
    ):
        return "wait"
    return "plain"


def label_state(state: LabelState) -> str:
    """How the label stands."""
    match state:
        case LabelState.NONE:
            return translate("Parcels", "No label yet")
        case LabelState.REQUESTED:
            return translate("Parcels", "Label is being bought")
        case LabelState.LIVE:
            return translate("Parcels", "Label is there")
        case LabelState.VOIDED:
            return translate("Parcels", "Label was taken back")
        case LabelState.UNKNOWN:
            return translate("Parcels", "Not known whether the label was bought")
        case LabelState.REFUSED:
            return translate("Parcels", "The carrier refused the label")
    assert_never(state)


def print_state(state: PrintState | None) -> str:
    """How far the paper is; only a proof counts as printed."""
    match state:
        case None:
            return translate("Parcels", "Not sent to a printer yet")
        case PrintState.QUEUED:
            return translate("Parcels", "Waits for the printer")
        case PrintState.SENDING | PrintState.SENT:
            return translate("Parcels", "Sent to the printer")
        case PrintState.CONFIRMED:
            return translate("Parcels", "Printed")
        case PrintState.DOUBTFUL:
            return translate("Parcels", "Not known whether it came out")
        case PrintState.SPOILT:
            return translate("Parcels", "Spoilt, print it again")
    assert_never(state)


def message_state(row: MessageRow) -> str:
    """How far one message is."""
    match row.state:
        case MessageState.WAITING:
            return translate("Parcels", "Waits, can be taken back")
        case MessageState.SENDING:
            return translate("Parcels", "Is being sent")
        case MessageState.SENT:
            return translate("Parcels", "The mail server took it")
        case MessageState.REFUSED:
            return translate("Parcels", "Refused by the mail server")
        case MessageState.DOUBTFUL:
            return translate("Parcels", "Not known whether it went, see the outbox")
        case MessageState.UNDONE:
            return translate("Parcels", "Taken back before it went")
        case MessageState.TOGETHER:
            return translate("Parcels", "Said in the message of another parcel")
        case MessageState.NOT_SENT:
            return translate("Parcels", "Not sent")
    assert_never(row.state)


def message_tone(state: MessageState) -> str:
    """The colour that goes with a message's word."""
    match state:
        case MessageState.SENT | MessageState.TOGETHER:
            return "ok"
        case MessageState.REFUSED:
            return "stop"
        case MessageState.DOUBTFUL | MessageState.WAITING:
            return "wait"
        case MessageState.SENDING | MessageState.UNDONE | MessageState.NOT_SENT:
            return "plain"
    assert_never(state)


def moment(name: str) -> str:
    """What a message is about."""
    known = {
        "order_received": translate("Parcels", "Order received"),
        "shipped": translate("Parcels", "On its way"),
        "correction": translate("Parcels", "Correction"),
        "in_transit": translate("Parcels", "Travelling"),
        "out_for_delivery": translate("Parcels", "Out for delivery"),
        "ready_for_pickup": translate("Parcels", "Ready to collect"),
        "attempt_failed": translate("Parcels", "Delivery failed"),
        "delayed": translate("Parcels", "Delayed"),
        "delivered": translate("Parcels", "Delivered"),
        "apology": translate("Parcels", "Apology"),
        "feedback": translate("Parcels", "How did it go?"),
        "our_delay": translate("Parcels", "Our delay"),
        "backorder": translate("Parcels", "Comes later"),
        "lines_cancelled": translate("Parcels", "Cancelled articles"),
        "thank_you": translate("Parcels", "Thank you"),
    }
    return known.get(name, name)


def channel(name: str) -> str:
    """Through what a message goes."""
    known = {
        "email": translate("Parcels", "E-mail"),
        "sms": translate("Parcels", "SMS"),
        "whatsapp": "WhatsApp",
        "push": translate("Parcels", "Push message"),
    }
    return known.get(name, name)


def service(level: str) -> str:
    """The service that a label was bought for."""
    known = {
        "economy": translate("Service", "Economy"),
        "standard": translate("Service", "Standard"),
        "express": translate("Service", "Express"),
        "pickup_point": translate("Service", "Pickup point"),
    }
    return known.get(level, isolate(level))


def language(tag: str) -> str:
    """A language by its name in the language that is shown."""
    known = {
        "en": translate("Parcels", "English"),
        "tr": translate("Parcels", "Turkish"),
        "el": translate("Parcels", "Greek"),
        "ar": translate("Parcels", "Arabic"),
        "zh": translate("Parcels", "Chinese"),
    }
    return known.get(tag, tag)


def language_reason(reason: str) -> str:
    """Why a message is in its language."""
    known = {
        "order": translate("Parcels", "as the order says"),
        "customer": translate("Parcels", "as the customer chose"),
        "country": translate("Parcels", "by the country"),
        "shop": translate("Parcels", "the shop’s own"),
    }
    return known.get(reason, reason)


def clock(seconds: int) -> str:
    """Minutes and seconds, as on a kitchen clock."""
    return isolate(f"{seconds // 60}:{seconds % 60:02d}")


def undo(waiting: int, seconds: int) -> tuple[str, str]:
    """What the undo card says, in two lines."""
    return (
        translate("Parcels", "%n message(s) wait for you to undo", None, waiting)
        if waiting != 1
        else translate("Parcels", "1 message waits for you to undo"),
        translate("Parcels", "The next one goes in {time}").format(time=clock(seconds)),
    )


def _before_the_door(row: ParcelRow) -> str:
    match row.label:
        case LabelState.LIVE:
            if row.print_state in (PrintState.DOUBTFUL, PrintState.SPOILT):
                return print_state(row.print_state)
            return translate("Parcels", "Packed, not scanned out")
        case (
            LabelState.NONE
            | LabelState.REQUESTED
            | LabelState.VOIDED
            | LabelState.UNKNOWN
            | LabelState.REFUSED
        ):
            return label_state(row.label)
    assert_never(row.label)


def hears(seconds: float) -> str:
    """When the customer is told, for the end of the banner."""
    if seconds >= 90:
        return translate("Parcels", "The customer hears it in %n min", None, round(seconds / 60))
    return translate("Parcels", "The customer hears it in %n s", None, max(0, round(seconds)))
