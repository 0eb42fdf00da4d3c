"""A carrier as Packbench sees it: one required verb, and small capabilities beside it.

Every call to a carrier has three outcomes: it answers (done), it raises `Refused` or `Unavailable`
(nothing happened), or it raises `OutcomeUnknown` (it may have). Which of these may be repeated is
said by `EffectKind`, declared by the driver and never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol, runtime_checkable

from workstation.domain.asks import Danger, Incoterm, Payer, Signature
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier_request import (
    CashBy,
    Customs,
    CustomsItem,
    ExportReason,
    LabelRequest,
    Piece,
    TaxId,
    TaxKind,
)
from workstation.ports.carrier_spec import (
    Alphabet,
    Call,
    CarrierSpec,
    EffectKind,
    Feature,
    Limits,
    SettingField,
    VoidWindow,
    VolumeRule,
)

__all__ = [
    "Alphabet", "BoughtLabel", "BoughtPiece", "Call", "CanBuyRaw", "CanCheckConnection",
    "CanFindByReference", "CanFindPickupPoints", "CanGiveDocuments", "CanList", "CanManifest",
    "CanRate", "CanTakeNumber", "CanTrack", "CanVoid", "Carrier", "CarrierDocument", "CarrierScan",
    "CarrierSpec",
    "CashBy", "Customs", "CustomsItem", "Danger", "EffectKind", "ExportReason", "Feature",
    "Incoterm", "LabelRequest", "Limits", "Manifest", "Payer", "PickupPoint", "Piece", "Problem",
    "Quote", "RawAnswer", "SettingField", "Signature", "TaxId", "TaxKind", "VoidWindow",
    "VolumeRule",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class BoughtPiece:
    """One box of a bought shipment: our key, the carrier's number, its own label."""

    key: str
    tracking_number: str
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class BoughtLabel:
    """A carrier's answer to a purchase; `raw` is that answer as received, before it was parsed.

    `format` is "zpl", "pdf", "png" or "own" with empty `content` when Packbench draws the label.
    """

    tracking_number: str
    format: str
    content: bytes
    price: Money | None
    carrier_ref: str = ""
    tracking_url: str = ""
    raw: bytes = b""
    pieces: tuple[BoughtPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """A carrier's answer to a purchase as received, not yet parsed: stored first, read afterwards.

    `body` alone is enough to read it again later.
    """

    body: bytes
    status: int = 200
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a parcel from this carrier, found before any network: field, reason, advice.

    `sent` is what would be sent in place of letters that the carrier cannot take; "" where there
    is no such thing.
    """

    field: str
    title: str
    advice: str
    sent: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A price for one service, with how it was reckoned ("2 desi x zone 3").

    `transit_days` are working days of the carrier, least and most, when it tells them; `billed` is
    what it charges for in its own unit ("kg", "lb", "desi"), when it tells that.
    """

    carrier: str
    service: ServiceLevel
    price: Money
    explained: str
    transit_days: tuple[int, int] | None = None
    billed: tuple[Decimal, str] | None = None


@dataclass(frozen=True, slots=True)
class CarrierScan:
    """One scan by the carrier as it told it, with the milestone our code table reads from it."""

    at: datetime
    code: str
    text: str
    milestone: Milestone
    place: str = ""
    incident: Incident | None = None


@dataclass(frozen=True, slots=True)
class CarrierDocument:
    """A paper that the carrier made: `kind` is "label", "invoice", "customs" or "receipt"."""

    kind: str
    format: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """The carrier's own close-out list: its number, and the paper where there is one."""

    number: str
    format: str = ""
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class PickupPoint:
    """A shop or locker where parcels wait; `key` is what `LabelRequest.pickup_point` takes."""

    key: str
    name: str
    street: str
    city: str
    country: str
    postcode: str = ""
    hours: str = ""
    latitude: float | None = None
    longitude: float | None = None


class Carrier(Protocol):
    """One carrier account: what every carrier can do."""

    spec: CarrierSpec

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        """Name all that the carrier would refuse, without any network."""
        ...

    def buy(self, request: LabelRequest) -> BoughtLabel:
        """Buy one label under `request.client_ref`.

        Raises `Refused` (field), `Unavailable` (nothing was bought) or `OutcomeUnknown`.
        """
        ...


@runtime_checkable
class CanBuyRaw(Protocol):
    """A purchase in two steps, so that its answer can be stored before it is read.

    `buy` of the same carrier is `read_label(buy_raw(request))`; carriers without an outside world
    have no such steps.
    """

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy one label and give the answer unread; raises as `Carrier.buy` does."""
        ...

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        """Read a stored answer, now or again later; no network.

        Raises `OutcomeUnknown` (with `raw`) when it cannot be read: the label may well be bought.
        """
        ...


@runtime_checkable
class CanTakeNumber(Protocol):
    """Nothing is bought: the number stands on a sticker of the carrier's own pad."""

    def take_number(self, number: str) -> BoughtLabel:
        """Prove a number and make it the label's; no network. Raises `Refused`."""
        ...


@runtime_checkable
class CanFindByReference(Protocol):
    """The carrier can be asked what it holds under our key."""

    def recover(self, client_ref: str) -> BoughtLabel | None:
        """Give the one live label under this key, or None when the carrier says there is none.

        Raises `Unavailable` when it cannot be asked. A cancelled label or several are no match:
        `Refused`.
        """
        ...


@runtime_checkable
class CanRate(Protocol):
    """The carrier can name prices before a purchase."""

    def rates(self, request: LabelRequest) -> Sequence[Quote]: ...


@runtime_checkable
class CanVoid(Protocol):
    """The carrier takes a label back."""

    def void(self, tracking_number: str) -> None: ...


@runtime_checkable
class CanTrack(Protocol):
    """The carrier tells where a parcel is."""

    def track(self, tracking_number: str) -> Sequence[CarrierScan]: ...


@runtime_checkable
class CanList(Protocol):
    """The carrier lists what it sold us, for the reconcile both ways."""

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        """(client_ref, tracking number, price) of the labels bought since then, cancelled ones left
        out; a few older ones do no harm. The key is "" and the price None where it tells none.
        """
        ...


@runtime_checkable
class CanCheckConnection(Protocol):
    """The account can be tried without buying anything."""

    def check_connection(self) -> str:
        """Ask something harmless with the account's keys; a sentence on what answered.

        Raises `NotConfigured` (setting) when the keys are not taken, `Unavailable` otherwise.
        """
        ...


@runtime_checkable
class CanManifest(Protocol):
    """The carrier wants the day's parcels closed out."""

    def manifest(self, tracking_numbers: Sequence[str], *, day: date) -> Manifest:
        """Close out these parcels; raises as `Carrier.buy` does."""
        ...


@runtime_checkable
class CanGiveDocuments(Protocol):
    """The carrier gives its papers again."""

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]: ...


@runtime_checkable
class CanFindPickupPoints(Protocol):
    """The carrier names the points near an address."""

    def pickup_points(self, near: Address, *, most: int = 20) -> Sequence[PickupPoint]: ...
