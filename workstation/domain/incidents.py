"""What goes wrong with a parcel on its way, in words that hold for every carrier."""

from __future__ import annotations

from enum import StrEnum


class Incident(StrEnum):
    """What a carrier's scan says went wrong; the milestone tells where the parcel is all the
    same.
    """

    ADDRESS = "address"
    """The address is wrong or incomplete."""
    NOBODY_HOME = "nobody_home"
    REFUSED = "refused"
    """The recipient did not take it."""
    UNCLAIMED = "unclaimed"
    """It waited at the pickup point for too long."""
    CUSTOMS = "customs"
    """Held by the customs, papers or duties missing."""
    PAYMENT = "payment"
    """Cash on delivery, duties or freight were not paid."""
    DAMAGED = "damaged"
    LOST = "lost"
    MISROUTED = "misrouted"
    WEATHER = "weather"
    """Weather, strike or another force from outside."""
    CARRIER = "carrier"
    """The carrier's own delay."""
    NOT_HANDED_OVER = "not_handed_over"
    """Announced, but the carrier never got it."""
    CANCELLED = "cancelled"
    OTHER = "other"
