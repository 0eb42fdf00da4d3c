"""USPS's scan events and what they mean to us (Publication 199, domestic tracking scan events)."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone

NONE, TAKEN, ON = Milestone.NONE, Milestone.ACCEPTED, Milestone.IN_TRANSIT
FAILED, BACK = Milestone.ATTEMPT_FAILED, Milestone.RETURNING
PICKUP, LATE = Milestone.READY_FOR_PICKUP, Milestone.DELAYED

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "01": (Milestone.DELIVERED, None),
    "02": (FAILED, Incident.NOBODY_HOME),  # attempted, notice left
    "03": (TAKEN, None),  # accepted
    "04": (BACK, Incident.REFUSED),
    "05": (FAILED, Incident.ADDRESS),  # undeliverable as addressed
    "06": (ON, None),  # forwarded
    "07": (ON, None),  # arrival at unit
    "08": (ON, Incident.MISROUTED),  # missent
    "09": (BACK, None),
    "10": (ON, None),  # processed
    "14": (PICKUP, None),  # arrival at pickup point
    "15": (ON, None),  # mis-shipped, on its way
    "16": (PICKUP, None),  # available for pickup
    "17": (Milestone.DELIVERED, None),  # picked up by an agent
    "21": (BACK, Incident.ADDRESS),  # no such number
    "22": (BACK, Incident.ADDRESS),  # insufficient address
    "23": (BACK, Incident.ADDRESS),  # moved, left no address
    "24": (BACK, Incident.ADDRESS),  # forward expired
    "25": (BACK, Incident.ADDRESS),  # addressee unknown
    "26": (BACK, Incident.ADDRESS),  # vacant
    "27": (BACK, Incident.UNCLAIMED),
    "28": (BACK, Incident.OTHER),  # deceased
    "29": (BACK, Incident.OTHER),  # return to sender
    "31": (BACK, Incident.UNCLAIMED),  # not picked up
    "41": (Milestone.DELIVERED, None),  # received at opening unit
    "43": (PICKUP, None),  # picked up and processed by agent
    "52": (FAILED, Incident.NOBODY_HOME),  # notice left, receptacle full
    "53": (FAILED, Incident.NOBODY_HOME),  # notice left, receptacle blocked
    "54": (FAILED, Incident.NOBODY_HOME),  # notice left, no response
    "55": (FAILED, Incident.NOBODY_HOME),  # notice left, no secure place
    "56": (FAILED, Incident.NOBODY_HOME),  # notice left, no authorized recipient
    "57": (FAILED, Incident.PAYMENT),  # notice left, money due
    "58": (Milestone.DELIVERED, None),  # delivered to agent
    "59": (Milestone.OUT_FOR_DELIVERY, None),  # out for delivery
    "60": (PICKUP, None),  # loaded in a locker
    "80": (TAKEN, None),  # picked up by a shipping partner
    "81": (ON, None),  # arrived at a shipping partner's facility
    "82": (ON, None),  # departed a shipping partner's facility
    "83": (ON, None),  # tendered to the postal service
    "A1": (ON, None),  # arrived at USPS facility
    "AD": (TAKEN, None),  # acceptance at destination
    "DG": (LATE, Incident.CARRIER),  # delivery status not updated
    "EF": (ON, None),  # departed USPS facility
    "GC": (NONE, None),  # label created by a receipt
    "GX": (NONE, None),  # shipping label created
    "L1": (ON, None),  # departed USPS facility
    "MA": (NONE, None),  # pre-shipment info sent to USPS
    "NT": (ON, None),  # in transit
    "OA": (TAKEN, None),  # origin acceptance
    "OF": (Milestone.OUT_FOR_DELIVERY, None),
    "PC": (ON, None),  # sorting complete
    "SF": (ON, None),  # departed
    "T1": (ON, None),  # arrived at USPS facility
    "TM": (NONE, None),  # received, acceptance pending
    "UA": (TAKEN, None),  # accepted at USPS facility
    "VX": (PICKUP, None),  # held at the recipient's request
}
"""Event code -> milestone and incident; one that is not here is `UNKNOWN`."""
