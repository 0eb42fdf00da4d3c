"""An order's history in words: one sentence an event."""

from __future__ import annotations

from workstation.ports.views import EventRow
from workstation.ui.words import isolate, translate


def sentence(event: EventRow) -> str:
    """Say what happened; the event's own values go in isolated, a missing one as a dash."""
    pattern = sentences().get(event.kind, event.kind)
    known = {"station": event.station, **event.payload}
    values = {key: isolate(str(value)) for key, value in known.items() if value != ""}
    if event.kind == "MilestoneReached":
        return milestone(str(event.payload.get("milestone", "")))
    if event.kind == "ParcelChased":
        pattern = chased().get(str(event.payload.get("what", "")), pattern)
    return pattern.format_map(_Dashes(values))


def milestone(name: str) -> str:
    """What the carrier's scans came to, in a sentence."""
    known = {
        "accepted": translate("History", "The carrier has taken it over"),
        "in_transit": translate("History", "It is on its way with the carrier"),
        "customs": translate("History", "It is with customs"),
        "out_for_delivery": translate("History", "The driver has it for delivery"),
        "ready_for_pickup": translate("History", "It is ready to be collected"),
        "attempt_failed": translate("History", "A delivery failed"),
        "delayed": translate("History", "The carrier says that it is delayed"),
        "delivered": translate("History", "It was delivered"),
        "returning": translate("History", "It is on its way back to us"),
        "returned": translate("History", "It is back with us"),
        "lost": translate("History", "It counts as lost"),
    }
    other = translate("History", "The carrier said something that is not known here")
    return known.get(name, other)


def chased() -> dict[str, str]:
    """What was done about a silent or lost parcel."""
    return {
        "owned": translate("History", "Somebody took the silent parcel on"),
        "called": translate("History", "The carrier was called about the parcel"),
        "claimed": translate("History", "A claim was filed with the carrier"),
        "written": translate("History", "The customer was written to about the parcel"),
        "sent_again": translate("History", "Its goods go again with order {reason}"),
        "snoozed": translate("History", "The silent parcel was put off: {reason}"),
        "done": translate("History", "The silent parcel is settled: {reason}"),
    }


class _Dashes(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"


def sentences() -> dict[str, str]:
    """Every kind of event with its sentence; a test holds it against the events."""
    return {
        "OrderImported": translate("History", "Came in"),
        "OrderChanged": translate("History", "Changed: {what}"),
        "OrderHeld": translate("History", "Put on hold: {reason}"),
        "OrderReleased": translate("History", "No longer on hold"),
        "OrderOpened": translate("History", "Opened on {station}"),
        "ItemScanned": translate("History", "An item went into the box"),
        "ScanRefused": translate("History", "A wrong scan was stopped: {code}"),
        "ParcelEmptied": translate("History", "The box was emptied"),
        "ParcelClosed": translate("History", "The box was closed for {carrier}: {reason}"),
        "LabelBought": translate("History", "Label bought from {carrier}: {tracking_number}"),
        "LabelOrdered": translate("History", "A batch ordered the label from {carrier}: {reason}"),
        "ServiceChosen": translate("History", "{carrier} was chosen at {price}"),
        "LabelVoided": translate("History", "Label {tracking_number} was given back"),
        "LabelSpoilt": translate("History", "Label {tracking_number} came out unfit for use"),
        "ContentDiffered": translate(
            "History", "The box differed from what its label was bought for: {differences}"
        ),
        "LineShort": translate("History", "Missing on the shelf: {short}"),
        "LineClosed": translate("History", "A line that nobody sends was closed"),
        "OrderMerged": translate("History", "Goes in one parcel with order {into}"),
        "OrderParted": translate("History", "Goes in a parcel of its own again"),
        "LabelRefused": translate("History", "{carrier} refused the label: {reason}"),
        "LabelPrinted": translate("History", "Label printed: {evidence}"),
        "PrintDoubted": translate("History", "Not known whether the label came out: {reason}"),
        "LabelScannedBack": translate("History", "The label on the box was scanned"),
        "ParcelHandedOver": translate("History", "Handed over to {carrier}"),
        "HandOverUndone": translate("History", "The hand-over was taken back"),
        "ShopTold": translate("History", "The shop was told: {tracking_number}"),
        "ShopNotTold": translate("History", "The shop was not told: {reason}"),
        "ShopUntold": translate("History", "Taken back at the shop: {tracking_number}"),
        "PromiseMade": translate("History", "Promised for {earliest} to {latest}"),
        "MessageSent": translate("History", "The customer was told"),
        "MessageNotSent": translate("History", "The customer was not told: {reason}"),
        "LineExpected": translate("History", "What is owed is expected around {until}"),
        "MilestoneReached": translate("History", "The carrier’s scans came to something new"),
        "PromiseSlipped": translate("History", "It comes later than promised, by {latest}"),
        "CarrierSilent": translate("History", "The carrier has been silent for {hours} hours"),
        "CustomerInformed": translate("History", "The customer is told about the order"),
        "ParcelChased": translate("History", "Somebody looked after the parcel: {what}"),
        "CustomerAsked": translate("History", "The customer asked where it is, by {channel}"),
        "QuestionAsked": translate("History", "A question was put: {subject}"),
        "QuestionAnswered": translate("History", "The question was answered: {answer}"),
    }
