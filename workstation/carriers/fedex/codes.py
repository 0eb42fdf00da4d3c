"""FedEx's scan codes and what they mean to us (Track Service guide, "Track Service Scan Codes")."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone

NONE, TAKEN, ON = Milestone.NONE, Milestone.ACCEPTED, Milestone.IN_TRANSIT
OUT, LATE, FAILED = Milestone.OUT_FOR_DELIVERY, Milestone.DELAYED, Milestone.ATTEMPT_FAILED

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "AA": (ON, None),  # at airport
    "AC": (ON, None),  # at Canada Post facility
    "AD": (ON, None),  # at delivery
    "AF": (ON, None),  # at FedEx facility
    "AP": (NONE, None),  # at pickup
    "AR": (ON, None),  # arrived at
    "AX": (ON, None),  # at USPS facility
    "BR": (Milestone.CUSTOMS, None),  # broker
    "CA": (NONE, Incident.CANCELLED),
    "CC": (ON, None),  # cleared customs
    "CD": (Milestone.CUSTOMS, Incident.CUSTOMS),  # clearance delay
    "CH": (ON, None),  # location changed
    "CP": (Milestone.CUSTOMS, None),  # clearance in progress
    "CU": (Milestone.CUSTOMS, None),
    "DD": (LATE, Incident.CARRIER),  # delivery delay
    "DE": (FAILED, Incident.OTHER),  # delivery exception
    "DL": (Milestone.DELIVERED, None),
    "DP": (ON, None),  # departed
    "DR": (NONE, Incident.NOT_HANDED_OVER),  # vehicle furnished but not used
    "DS": (LATE, Incident.CARRIER),  # vehicle dispatched
    "DY": (LATE, Incident.CARRIER),  # delay
    "EA": (ON, None),  # enroute to airport
    "ED": (OUT, None),  # enroute to delivery
    "EO": (ON, None),  # enroute to origin airport
    "EP": (NONE, None),  # enroute to pickup
    "FD": (ON, None),  # at FedEx destination
    "HA": (ON, None),  # hold at location request accepted
    "HL": (Milestone.READY_FOR_PICKUP, None),  # hold at location
    "HP": (Milestone.READY_FOR_PICKUP, None),  # ready for recipient pickup
    "IN": (NONE, None),  # initiated
    "IT": (ON, None),
    "IX": (ON, None),  # in transit, see details
    "LO": (ON, None),  # left origin
    "LP": (LATE, Incident.CARRIER),  # delay, local
    "OC": (NONE, None),  # order created
    "OD": (OUT, None),
    "OF": (ON, None),  # at FedEx origin
    "OX": (ON, None),  # shipment information sent to USPS
    "PD": (NONE, Incident.NOT_HANDED_OVER),  # pickup delay
    "PF": (ON, None),  # plane in flight
    "PL": (ON, None),  # plane landed
    "PM": (ON, None),  # in progress
    "PU": (TAKEN, None),
    "PX": (TAKEN, None),  # picked up, see details
    "RC": (ON, None),  # delivery option cancelled
    "RD": (LATE, Incident.OTHER),  # return to sender requested by label
    "RM": (ON, None),  # delivery option requested
    "RP": (ON, None),  # return label link e-mailed
    "RR": (ON, None),  # delivery option requested
    "RS": (Milestone.RETURNING, None),
    "SE": (LATE, Incident.OTHER),  # shipment exception
    "SF": (ON, None),  # at sort facility
    "SH": (ON, None),  # delivery option requested
    "SM": (ON, None),  # split status
    "SP": (ON, None),  # split status
    "TP": (ON, None),  # transferred to partner
    "TR": (ON, None),  # transfer
}
"""Event type -> milestone and incident; one that is not here is `UNKNOWN`."""
