"""What is known of orders by their shop's own names, and what the shops were told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from workstation.domain.values import LineId, OrderId, ParcelId


@dataclass(frozen=True, slots=True)
class Source:
    """An order as its shop knows it: `marks` are what was compared last (see `IncomingOrder`)."""

    order_id: OrderId
    remote_id: str
    fingerprint: str
    marks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What a shop was told of its order's part of a parcel; `withdrawn`: it was taken back."""

    parcel_id: ParcelId
    order_id: OrderId
    shop: str
    shipment: str
    tracking_number: str
    withdrawn: bool = False


class ShopReports(Protocol):
    def by_remote(self, shop: str, remote_id: str) -> Source | None:
        """The order that a shop calls so."""
        ...

    def source(self, order_id: OrderId) -> Source | None: ...

    def lines(self, order_id: OrderId) -> Mapping[LineId, str]:
        """The shop's names for the lines that leave with an order, "" where it gave none."""
        ...

    def unfinished(self, shop: str, *, after: OrderId, limit: int) -> Sequence[Source]:
        """Orders of the shop that still wait, or have a parcel here, in the order of their ids."""
        ...

    def told(self, parcel_id: ParcelId, order_id: OrderId) -> Told | None: ...

    def tell(self, told: Told) -> None:
        """Write down, or replace, what the shop was told of a parcel."""
        ...

    def told_quantities(self, order_id: OrderId) -> Mapping[LineId, int]:
        """How many of each line the shop was told of, in all parcels."""
        ...
