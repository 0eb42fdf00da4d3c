"""DHL Express's checkpoints and what they mean to us."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone

ON, LATE, FAILED = Milestone.IN_TRANSIT, Milestone.DELAYED, Milestone.ATTEMPT_FAILED
CUSTOMS, PICKUP = Milestone.CUSTOMS, Milestone.READY_FOR_PICKUP

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "AD": (LATE, Incident.OTHER),  # agreed delivery
    "AF": (ON, None),  # arrived facility
    "AR": (ON, None),  # arrived at delivery facility
    "BA": (FAILED, Incident.ADDRESS),  # bad address
    "BL": (ON, None),  # bond location
    "BN": (CUSTOMS, None),  # broker notified
    "BR": (CUSTOMS, None),  # broker release
    "CA": (FAILED, Incident.NOBODY_HOME),  # consignee not in, closed
    "CC": (PICKUP, None),  # awaiting consignee collection
    "CD": (CUSTOMS, Incident.CUSTOMS),  # controllable clearance delay
    "CI": (ON, None),  # facility check-in
    "CM": (FAILED, Incident.ADDRESS),  # customer moved
    "CR": (ON, None),  # clearance release
    "CS": (ON, None),  # closed shipment
    "DD": (Milestone.DELIVERED, Incident.DAMAGED),  # delivered damaged
    "DF": (ON, None),  # departed facility
    "DI": (ON, None),  # duty invoice
    "DM": (LATE, Incident.DAMAGED),
    "DS": (Milestone.LOST, Incident.DAMAGED),  # destroyed, disposed
    "ES": (ON, None),  # entry submitted
    "FD": (ON, None),  # forward delivery
    "HI": (ON, None),  # lodged into held inventory
    "HN": (ON, None),  # handover
    "HO": (ON, None),  # lodged out of held inventory
    "HP": (LATE, Incident.PAYMENT),  # hold for payment
    "IA": (ON, None),  # image available
    "IC": (CUSTOMS, None),  # in clearance processing
    "IR": (CUSTOMS, None),  # in bond transit
    "MC": (ON, Incident.MISROUTED),  # miscoded
    "MD": (LATE, Incident.CARRIER),  # missed delivery cycle
    "MS": (ON, Incident.MISROUTED),  # mis-sorted
    "NA": (LATE, Incident.CARRIER),  # not arrived
    "ND": (LATE, Incident.OTHER),  # not delivered
    "NH": (FAILED, Incident.NOBODY_HOME),
    "OH": (LATE, Incident.OTHER),  # on hold
    "OK": (Milestone.DELIVERED, None),
    "PD": (ON, Incident.OTHER),  # partial delivery
    "PL": (ON, None),  # processed at location
    "PU": (Milestone.ACCEPTED, None),
    "PY": (ON, None),  # payment received
    "RD": (FAILED, Incident.REFUSED),
    "RR": (LATE, Incident.OTHER),  # response received
    "RT": (Milestone.RETURNING, None),
    "RW": (ON, None),  # reweigh
    "SA": (Milestone.ACCEPTED, None),  # shipment acceptance
    "SC": (LATE, Incident.OTHER),  # service changed
    "SM": (ON, None),  # scheduled for movement
    "SS": (LATE, Incident.OTHER),  # shipment stopped
    "ST": (LATE, Incident.OTHER),  # shipment intercept
    "TD": (LATE, Incident.CARRIER),  # transport delay
    "TP": (ON, None),  # forwarded to third party
    "TR": (ON, None),  # transit
    "UD": (CUSTOMS, Incident.CUSTOMS),  # uncontrollable clearance delay
    "UV": (LATE, Incident.OTHER),  # unable to verify
    "WC": (Milestone.OUT_FOR_DELIVERY, None),  # with courier
    "WX": (LATE, Incident.WEATHER),
}
"""Checkpoint -> milestone and incident; one that is not here is `UNKNOWN`."""
