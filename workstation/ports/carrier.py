"""A carrier as Packbench sees it: one required verb, and small capabilities beside it.

Every call to a carrier has three outcomes: it answers (done), it raises `Refused` or `Unavailable`
(nothing happened), or it raises `OutcomeUnknown` (it may have). Which of these may be repeated is
said by `EffectKind`, declared by the driver and never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, runtime_checkable

from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money, Size


class EffectKind(StrEnum):
    """What may be done after an outside call whose outcome is not known."""

    KEYED = "keyed"
    """The far side deduplicates on our key: repeat with the same key and the same body."""
    LOOK_UP = "look_up"
    """The far side can be asked: wait out the settle time, ask, then adopt or repeat."""
    REPEATABLE = "repeatable"
    """Twice is harmless."""
    ASK = "ask"
    """Neither: park the work and ask a person."""


@dataclass(frozen=True, slots=True)
class CarrierSpec:
    """What a carrier is and can, as plain data for choosing, set-up screens and tests.

    `services` maps our service levels to the carrier's own service codes. `settle_seconds` is how
    long after sending a "not found" of `recover` may be believed. `own_label`: the shop prints its
    own label.
    """

    key: str
    name: str
    letter: str
    colour: str
    services: Mapping[ServiceLevel, str]
    buy_effect: EffectKind
    countries: tuple[str, ...] = ()
    own_label: bool = False
    max_weight_g: int = 30_000
    settle_seconds: float = 120.0
    key_life_seconds: float = 24 * 3600.0
    needs_phone: bool = False
    verified: str = ""


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A parcel to be bought, in our words; frozen in the purchase intent before anything is sent.

    `client_ref` is our key at the carrier (at most 20 of A-Z0-9), unique for ever. Weight in grams.
    """

    client_ref: str
    service: ServiceLevel
    sender: Address
    recipient: Address
    weight_g: int
    size: Size | None = None
    order_number: str = ""
    price_ceiling: Money | None = None
    cod: Money | None = None
    contents: str = ""


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
    """What keeps a parcel from this carrier, found before any network: field, reason, advice."""

    field: str
    title: str
    advice: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A price for one service, with how it was reckoned ("2 desi x zone 3").

    `transit_days` are working days of the carrier, least and most, when it tells them.
    """

    carrier: str
    service: ServiceLevel
    price: Money
    explained: str
    transit_days: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class CarrierScan:
    """One scan by the carrier as it told it, with the milestone our code table reads from it."""

    at: datetime
    code: str
    text: str
    milestone: Milestone
    place: str = ""


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
    """The carrier lists all it sold us, for the reconcile both ways."""

    def purchases(self) -> Sequence[tuple[str, str, Money]]:
        """(client_ref, tracking number, price) of every label, cancelled ones left out."""
        ...


@dataclass(frozen=True, slots=True)
class VolumeRule:
    """How a carrier turns a box into weight: cm3 / divisor = volumetric kg (desi in Turkey:
    3000).
    """

    divisor: Decimal = Decimal(3000)
    steps: tuple[int, ...] = field(default=())
