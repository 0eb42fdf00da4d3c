"""Documents on ordinary paper: what stands on each, as plain values, and who draws it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from workstation.domain.customs_papers import CustomsForm
from workstation.domain.values import Address, Money
from workstation.ports.carrier_request import Customs


@dataclass(frozen=True, slots=True)
class SlipLine:
    """So many of an article; `expected` is about when it comes, None when nobody knows."""

    sku: str
    name: str
    variant: str
    quantity: int
    expected: date | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """The packing slip of one parcel, in the customer's language.

    `position` is "n/N" in the batch ("" outside of one), `parcel_number` counts the order's
    parcels. `follow_url` is the parcel's own page, `promise` the first and last day told to the
    customer. A slip never carries a price, so a gift needs nothing special.
    """

    language: str
    order_number: str
    parcel_key: str
    parcel_number: int
    placed_on: date
    sender: Address
    recipient: Address
    inside: tuple[SlipLine, ...]
    to_come: tuple[SlipLine, ...] = ()
    cancelled: tuple[SlipLine, ...] = ()
    position: str = ""
    note: str = ""
    follow_url: str = ""
    carrier_name: str = ""
    tracking_number: str = ""
    promise: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class PickRow:
    """What to take at one shelf; `totes` tells (place in the batch, how many) for each order."""

    shelf: str
    sku: str
    name: str
    variant: str
    barcode: str
    quantity: int
    totes: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class PickOrder:
    """One order of the list; its number as a barcode opens the packing."""

    position: int
    order_number: str
    customer: str
    pieces: int
    lines: int


@dataclass(frozen=True, slots=True)
class PickSheet:
    """The pick list of a batch; `sorting` is walk, sku, cluster or age."""

    language: str
    title: str
    sorting: str
    made_at: datetime
    rows: tuple[PickRow, ...]
    orders: tuple[PickOrder, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """One order that needs somebody; `kind` is not_fit, refused, doubt or not_told."""

    order_number: str
    customer: str
    kind: str
    reason: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class BatchCover:
    """The sheet on top of a batch: what was done, what it cost, and who failed and why."""

    language: str
    title: str
    made_at: datetime
    done: int
    needs_you: int
    not_tried: int
    cost: tuple[Money, ...]
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class ManifestParcel:
    """One parcel on a manifest; grams."""

    parcel_key: str
    tracking_number: str
    order_number: str
    recipient: str
    city: str
    country: str
    weight_g: int | None


@dataclass(frozen=True, slots=True)
class ManifestSheet:
    """What a carrier's driver signs for: every parcel, their number, a line for the signature."""

    language: str
    number: int
    carrier_name: str
    account: str
    day: date
    made_at: datetime
    sender: Address
    operator: str
    parcels: tuple[ManifestParcel, ...]


@dataclass(frozen=True, slots=True)
class DaySheetRow:
    """One carrier account's figures of the day, from due to on the manifest."""

    carrier_name: str
    figures: tuple[int, ...]
    manifests: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DaySheetLeftover:
    """What the day leaves behind; `stands` and `action` are words of `domain.day_close`."""

    order_number: str
    parcel_key: str
    customer: str
    stands: str
    action: str
    owner: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day's close as it was stored; `reason` tells why leftovers stay."""

    language: str
    number: int
    day: date
    made_at: datetime
    operator: str
    reason: str
    rows: tuple[DaySheetRow, ...]
    leftovers: tuple[DaySheetLeftover, ...]


@dataclass(frozen=True, slots=True)
class CustomsPaper:
    """What is printed for the customs with one parcel; `paper` is "a4", "a5" or "4x6".

    `weight_g` is the parcel's, `postage` what its label cost, `dangerous` that something in it is
    declared as dangerous goods.
    """

    form: CustomsForm
    paper: str
    order_number: str
    tracking_number: str
    carrier_name: str
    made_on: date
    sender: Address
    recipient: Address
    customs: Customs
    weight_g: int
    signer: str = ""
    postage: Money | None = None
    insured: Money | None = None
    dangerous: bool = False
    language: str = "en"


Document = Slip | PickSheet | BatchCover | ManifestSheet | DaySheet | CustomsPaper


class Documents(Protocol):
    """Draws documents; each verb gives a PDF, `previews` a PNG of each page."""

    def packing_slip(self, slip: Slip) -> bytes: ...

    def pick_list(self, sheet: PickSheet) -> bytes: ...

    def batch_cover(self, cover: BatchCover) -> bytes: ...

    def manifest(self, sheet: ManifestSheet) -> bytes: ...

    def day_sheet(self, sheet: DaySheet) -> bytes: ...

    def customs_paper(self, paper: CustomsPaper) -> bytes: ...

    def previews(self, document: Document) -> Sequence[bytes]: ...
