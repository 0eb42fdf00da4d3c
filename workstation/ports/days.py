"""The day's close as it is stored: manifests, owners of leftovers, results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from workstation.domain.values import ParcelId


@dataclass(frozen=True, slots=True)
class Owner:
    """Who takes care of a leftover, how, and until when."""

    owner: str
    action: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One manifest: what a carrier account took on a day."""

    id: int
    carrier: str
    day: date
    parcels: int
    operator: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CloseRow:
    """A stored day close."""

    id: int
    day: date
    operator: str
    made_at: datetime
    result: Mapping[str, Any]


class Days(Protocol):
    """The tables of the day's close inside a unit of work."""

    def add_manifest(
        self, *, carrier: str, day: date, parcels: Sequence[ParcelId], operator: str
    ) -> int | None:
        """Put parcels on a new manifest; those on one already are left out.

        None when none is left.
        """
        ...

    def own(self, subject: str, owner: Owner) -> None:
        """Name the owner of a leftover ("parcel:12", "order:7")."""
        ...

    def owners(self) -> Mapping[str, Owner]: ...

    def add_close(self, *, day: date, operator: str, result: Mapping[str, Any]) -> int: ...

    def close(self, number: int) -> CloseRow | None: ...
