"""What happened, in the past tense: the event log is the audit trail and the support tool.

An event names ids and counts, never addresses or message texts. `services/reactions.py` says what
follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.domain.values import LabelId, LineId, MessageId, OrderId, ParcelId


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to an order."""

    order_id: OrderId


@dataclass(frozen=True, slots=True)
class OrderImported(Event):
    number: str


@dataclass(frozen=True, slots=True)
class OrderChanged(Event):
    """The shop or a person changed the order; `what` names the fields."""

    what: str


@dataclass(frozen=True, slots=True)
class OrderHeld(Event):
    reason: str


@dataclass(frozen=True, slots=True)
class OrderReleased(Event):
    pass


@dataclass(frozen=True, slots=True)
class OrderOpened(Event):
    station: str
    parcel_id: ParcelId


@dataclass(frozen=True, slots=True)
class ItemScanned(Event):
    parcel_id: ParcelId
    line_id: LineId
    confirmed_by_key: bool = False


@dataclass(frozen=True, slots=True)
class ScanRefused(Event):
    """A stop was shown; `code` is what was scanned."""

    stop: str
    code: str


@dataclass(frozen=True, slots=True)
class ParcelEmptied(Event):
    parcel_id: ParcelId


@dataclass(frozen=True, slots=True)
class ParcelClosed(Event):
    parcel_id: ParcelId
    carrier: str
    service: str
    reason: str


@dataclass(frozen=True, slots=True)
class LabelBought(Event):
    """`station` is the bench where the label is to be printed, "" for the worker's own."""

    parcel_id: ParcelId
    label_id: LabelId
    carrier: str
    tracking_number: str
    service: str = ""
    station: str = ""
    shop: str = ""


@dataclass(frozen=True, slots=True)
class LabelOrdered(Event):
    """A batch ordered the label before the box was packed."""

    parcel_id: ParcelId
    run: int
    position: int
    carrier: str
    service: str
    reason: str


@dataclass(frozen=True, slots=True)
class ServiceChosen(Event):
    """Somebody chose an account's service for what is packed next, at a price."""

    carrier: str
    service: str
    price: str
    reason: str


@dataclass(frozen=True, slots=True)
class LabelVoided(Event):
    parcel_id: ParcelId
    tracking_number: str
    shop: str = ""


@dataclass(frozen=True, slots=True)
class LabelSpoilt(Event):
    """A label came out unfit for use: logged, printed again, never bought again."""

    parcel_id: ParcelId
    tracking_number: str


@dataclass(frozen=True, slots=True)
class ContentDiffered(Event):
    """The box differs from what its label was bought for; `answer` is what the packer chose."""

    parcel_id: ParcelId
    differences: str
    answer: str


@dataclass(frozen=True, slots=True)
class LineShort(Event):
    """So many of a line were not on the shelf (0 = they are there again)."""

    line_id: LineId
    short: int


@dataclass(frozen=True, slots=True)
class LineExpected(Event):
    """About when a line that is still owed can leave (ISO day, "" = now)."""

    line_id: LineId
    until: str


@dataclass(frozen=True, slots=True)
class LineClosed(Event):
    """A line that nobody sends any more: digital, or taken off by a person ("cancelled")."""

    line_id: LineId
    reason: str


@dataclass(frozen=True, slots=True)
class OrderMerged(Event):
    """The order leaves in the parcels of another one of the same customer."""

    into: str


@dataclass(frozen=True, slots=True)
class OrderParted(Event):
    """The order leaves in parcels of its own again."""

    number: str


@dataclass(frozen=True, slots=True)
class LabelRefused(Event):
    parcel_id: ParcelId
    carrier: str
    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class LabelPrinted(Event):
    """`evidence` says how it is known; the scan of the fresh label is the strongest."""

    parcel_id: ParcelId
    evidence: str


@dataclass(frozen=True, slots=True)
class PrintDoubted(Event):
    parcel_id: ParcelId
    reason: str


@dataclass(frozen=True, slots=True)
class LabelScannedBack(Event):
    parcel_id: ParcelId


@dataclass(frozen=True, slots=True)
class ParcelHandedOver(Event):
    parcel_id: ParcelId
    carrier: str
    round: int
    at: datetime
    shop: str = ""


@dataclass(frozen=True, slots=True)
class HandOverUndone(Event):
    parcel_id: ParcelId
    round: int


@dataclass(frozen=True, slots=True)
class ShopTold(Event):
    """The shop knows that this parcel is on its way; `shipment` is its own id for it."""

    parcel_id: ParcelId
    shop: str
    shipment: str
    tracking_number: str


@dataclass(frozen=True, slots=True)
class ShopNotTold(Event):
    parcel_id: ParcelId
    shop: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShopUntold(Event):
    """What the shop was told of a parcel was taken back there."""

    parcel_id: ParcelId
    shop: str
    tracking_number: str


@dataclass(frozen=True, slots=True)
class PromiseMade(Event):
    parcel_id: ParcelId
    earliest: str
    latest: str


@dataclass(frozen=True, slots=True)
class MessageSent(Event):
    parcel_id: ParcelId
    message_id: MessageId
    moment: str
    channel: str


@dataclass(frozen=True, slots=True)
class MessageNotSent(Event):
    parcel_id: ParcelId
    moment: str
    reason: str


@dataclass(frozen=True, slots=True)
class MilestoneReached(Event):
    """The carrier's scans came to something new; `at` is when it was scanned.

    `round` is the hand-over that it belongs to, `days_late` how long after the first promised day.
    """

    parcel_id: ParcelId
    milestone: str
    round: int
    at: datetime
    days_late: int = 0


@dataclass(frozen=True, slots=True)
class PromiseSlipped(Event):
    """It will come later than was promised: by an "exception" of the carrier's or as "reckoned"."""

    parcel_id: ParcelId
    round: int
    latest: str
    cause: str


@dataclass(frozen=True, slots=True)
class CarrierSilent(Event):
    """The carrier has said nothing for too long, "before" or "after" its first scan."""

    parcel_id: ParcelId
    phase: str
    hours: int


@dataclass(frozen=True, slots=True)
class CustomerInformed(Event):
    """Somebody lets the customer know about the order itself: our_delay, backorder or cancelled.

    `lines` names the ids of the lines it is about, `until` the day it is put off to ("" = not
    known).
    """

    moment: str
    round: int
    until: str
    lines: str


@dataclass(frozen=True, slots=True)
class CustomerAsked(Event):
    """A customer asked where it is, by "phone", "mail", "chat" or "other"; one contact each."""

    parcel_id: ParcelId
    channel: str


@dataclass(frozen=True, slots=True)
class ParcelChased(Event):
    """Somebody looked after a silent or lost parcel: owned, called, claimed, written, sent_again,
    snoozed or done; `reason` in their own words, or the number of the order that goes again.
    """

    parcel_id: ParcelId
    what: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    """An outside effect is in doubt and a person was asked."""

    cause: str
    subject: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered(Event):
    cause: str
    answer: str
