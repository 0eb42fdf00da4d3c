"""Parcels' lives on the way, as the demo watches and reports them."""

from __future__ import annotations

from typing import Any

from workstation.demo.shop import DEMO_CARRIER
from workstation.domain.messages import MessageState, Moment
from workstation.domain.shipments import Milestone
from workstation.ports.views import ParcelRow
from workstation.services.desk import Desk

SETTLED = frozenset({MessageState.SENT, MessageState.TOGETHER, MessageState.NOT_SENT})


def lived_out(row: ParcelRow) -> bool:
    """Whether a parcel has come, and its customer was asked how it went."""
    if row.carrier != DEMO_CARRIER:
        return True  # nobody tells where those are
    asked = [one for one in row.messages if one.moment == Moment.FEEDBACK]
    return row.milestone is Milestone.DELIVERED and bool(asked) and asked[0].state in SETTLED


def life_of(desk: Desk, row: ParcelRow) -> dict[str, Any]:
    """What became of one parcel: milestones, promises and messages in their order."""
    order = desk.views.find_order(row.order_number)
    history = order.history if order is not None else ()
    mine = [line for line in history if line.payload.get("parcel_id") == row.id]
    return {
        "key": row.key,
        "order": row.order_number,
        "tracking_number": row.tracking_number,
        "milestones": [
            {"at": line.payload["at"], "milestone": line.payload["milestone"]}
            for line in mine
            if line.kind == "MilestoneReached"
        ],
        "promises": [
            [line.payload["earliest"], line.payload["latest"]]
            for line in mine
            if line.kind == "PromiseMade"
        ],
        "slipped": [line.payload["cause"] for line in mine if line.kind == "PromiseSlipped"],
        "messages": [
            [one.moment, one.state] for one in row.messages if one.state is not MessageState.UNDONE
        ],
    }
