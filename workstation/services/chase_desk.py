"""What the window may do about parcels of which nobody hears."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from workstation.domain.values import ParcelId
    from workstation.ports.views import SilentParcel

NOTES = ("called", "claimed", "written")
"""What may be written down without a word of why."""


@dataclass(frozen=True, slots=True)
class Chase:
    """One parcel that somebody must look after; `last` is what was done about it, "" = nothing."""

    silent: SilentParcel
    owner: str = ""
    last: str = ""
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChaseDesk:
    """The verbs of the list; each leaves its line in the order's history."""

    chases: Callable[[], Sequence[Chase]]
    """Those that wait for somebody, the longest silent first."""
    own: Callable[[ParcelId], None]
    """It is mine."""
    note: Callable[[ParcelId, str], None]
    """Write down what was done: called, claimed or written."""
    snooze: Callable[[ParcelId, int, str], None]
    """(parcel, days, reason): not before then, unless it is heard of."""
    done: Callable[[ParcelId, str], None]
    """(parcel, reason): nothing is left to do, unless it falls silent anew."""
    send_again: Callable[[ParcelId], str]
    """Send its goods once more: a new order, linked to this one; gives its number."""
