"""Under which key the unguessable name of a parcel's tracking page is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.values import ParcelId


def page_key(parcel_id: ParcelId) -> str:
    """The key of a page's name among the settings."""
    return f"page:{parcel_id}"
