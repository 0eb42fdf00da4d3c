"""A web shop: orders in, fulfilments back.

Whoever calls keeps the journal. A shop does one outside call at a time, says honestly how it ended
(`Refused`, `Unavailable`, `OutcomeUnknown`), and can be asked what became of one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from workstation.ports.shop import IncomingOrder


@dataclass(frozen=True, slots=True)
class ShopCaps:
    """What a platform can; what it cannot is never tried.

    `lines`: a fulfilment may hold part of an order. `steps`: outside calls of one push, at most.
    `checks_quantities`: the shop itself refuses too much. `completes`: it closes an order of which
    nothing is open. `carrier_keys`: it knows carriers by keys of its own.
    """

    lines: bool = True
    steps: int = 1
    checks_quantities: bool = False
    update_tracking: bool = False
    cancel_shipment: bool = False
    notify: bool = False
    carrier_keys: bool = False
    completes: bool = False


@dataclass(frozen=True, slots=True)
class ShopSetting:
    """One setting of an account, as a form asks for it; a `secret` goes to the keyring."""

    key: str
    title: str
    secret: bool = False
    required: bool = True
    choices: tuple[str, ...] = ()
    help: str = ""


@dataclass(frozen=True, slots=True)
class CarrierKey:
    """A carrier as the shop calls it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class ShopSpec:
    """What a platform is. `settle_seconds`: a "not found" younger than this is not believed;
    `carriers` are those that every shop of the kind knows by keys of its own.
    """

    kind: str
    name: str
    caps: ShopCaps
    verified: str
    settings: tuple[ShopSetting, ...] = ()
    settle_seconds: float = 15.0
    carriers: tuple[CarrierKey, ...] = ()


STUCK = "stuck"
"""The code of an `Unavailable` or `Refused`: asked from its cursor on, a shop gives nothing new."""


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a connection check found, in plain words."""

    level: Level
    title: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Orders with the cursor behind them, to be stored with them; `more`: ask again at once."""

    orders: tuple[IncomingOrder, ...]
    cursor: str
    more: bool
    bad: tuple[str, ...] = ()
    """Orders that could not be read, one sentence each."""


@dataclass(frozen=True, slots=True)
class PushLine:
    """How many of one of the shop's lines are in the parcel."""

    remote_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class ShipmentPush:
    """One parcel to be told to the shop. `key` is our own code for it; `carrier` is the shop's key
    for the carrier ("" when it has none for it), `carrier_name` its name.
    """

    key: str
    order_id: str
    order_number: str
    lines: tuple[PushLine, ...]
    tracking_number: str
    carrier: str
    carrier_name: str
    tracking_url: str
    shipped_at: datetime
    notify: bool

    @property
    def pieces(self) -> dict[str, int]:
        """How many of each of the shop's lines are in the parcel, by the line's id there."""
        found: dict[str, int] = {}
        for line in self.lines:
            found[line.remote_id] = found.get(line.remote_id, 0) + line.quantity
        return found


State = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Resume:
    """Where a push stands: the step to do now, and what the steps before it gave."""

    step: str
    state: State = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepDone:
    """What one step gave; `next` names the one that follows, "" when the shop knows it all."""

    state: State
    next: str = ""


@dataclass(frozen=True, slots=True)
class RemoteShipment:
    """What a shop already knows of a parcel: its id there, and the state of the steps done."""

    remote_id: str
    done: StepDone


FIRST = "begin"
"""The first step of every push; each step names the one that follows."""
SHIPMENT = "shipment"
"""Where a step's state holds the shop's id (or ids, by blanks) of the shipment."""


class WebShop(Protocol):
    """One connected shop. All calls block; none is repeated inside but where nothing happened."""

    key: str
    spec: ShopSpec

    def check(self) -> Sequence[Finding]:
        """Look at address, credentials, rights, version and clock; never raises for those."""
        ...

    def pull(self, cursor: str) -> Page:
        """Give the orders that changed since the cursor ("" = from the first day wanted)."""
        ...

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        """Read these orders anew; one that is gone comes back cancelled."""
        ...

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        """How many of each line are still to be sent, by the shop's own answer."""
        ...

    def carriers(self) -> Sequence[CarrierKey]: ...

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        """Look up what became of a push: by our key, else by tracking number and lines."""
        ...

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        """Do exactly one step of telling the shop about a parcel."""
        ...

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:
        """Give a shipment another tracking number; doing it twice is harmless."""
        ...

    def cancel_shipment(self, order_id: str, shipment: str) -> None:
        """Take a shipment back; one that is gone already is fine."""
        ...


@dataclass(frozen=True, slots=True)
class Hint:
    """What a webhook says: an order to read anew. Never data, since anybody may send one."""

    order_id: str
    unique: str = ""


@runtime_checkable
class ReadsWebhooks(Protocol):
    def parse_webhook(self, headers: Mapping[str, str], raw: bytes) -> Hint:
        """Check the signature and say which order to read; raises `Refused`."""
        ...
