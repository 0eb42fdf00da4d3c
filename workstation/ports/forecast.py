"""When will it arrive: the port to the promise engine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from workstation.domain.promise import Promise
from workstation.domain.shipments import ServiceLevel


@dataclass(frozen=True, slots=True)
class Journey:
    """From where to where, with whom, and when the parcel left the shop (aware UTC)."""

    carrier: str
    service: ServiceLevel
    from_country: str
    to_country: str
    handed_over_at: datetime
    to_postcode: str = ""
    to_city: str = ""


class Forecast(Protocol):
    """Gives the promise for a journey."""

    def promise(self, journey: Journey) -> Promise:
        """Give the P50 to P90 range as dates of the destination.

        Raises `NotConfigured` when no transit time is known for the lane.
        """
        ...
