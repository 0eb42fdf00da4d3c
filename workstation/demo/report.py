"""What a shift came to, beside what the far sides' own ledgers say of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workstation.demo.lives import life_of
from workstation.demo.shift import Shift
from workstation.demo.shop import DEMO_CARRIER
from workstation.domain.messages import MessageState
from workstation.domain.shipments import ParcelStatus
from workstation.ports.views import MessageRow, ParcelRow
from workstation.services.notify_customer import message_id


def report(shift: Shift) -> dict[str, Any]:
    """What the shift came to, with the far sides' own ledgers beside ours."""
    rows = shift.parcels()
    printed = {bar: label["zpl"] for label in shift.world.printed() for bar in label["barcodes"]}
    mails = shift.world.mails()
    by_id = {mail["message_id"]: mail for mail in mails}
    orders = [shift.order(number).order for number in shift.numbers()]
    messages = []
    for row in rows:
        for message in row.messages:
            mail = by_id.pop(_message_id(shift, message.key), None)
            if mail is not None:
                together = [
                    other.key
                    for other in rows
                    if any(one.answer == message.key for one in _together(other))
                ]
                messages.append(
                    {
                        "order": row.order_number,
                        "parcel": row.key,
                        "parcels": [row.key, *together],
                        "milestone": message.moment,
                        "channel": message.channel,
                        "language": message.language,
                        "to": message.to,
                        "file": f"mail/{mail['file']}",
                    }
                )
    return {
        "orders": [{"number": order.number, "status": str(order.status)} for order in orders],
        "parcels": [
            {
                "key": row.key,
                "order": row.order_number,
                "carrier": row.carrier,
                "tracking_number": row.tracking_number,
                "label_file": f"labels/{printed[row.tracking_number]}",
                "scanned_out": row.status is ParcelStatus.HANDED_OVER,
            }
            for row in rows
        ],
        "messages": messages,
        "lives": [life_of(shift.desk, row) for row in rows if row.carrier == DEMO_CARRIER],
        "mails_without_a_message": sorted(by_id),
        "parked": shift.seen.get("parked", []),
        "seen": {name: value for name, value in shift.seen.items() if name != "parked"},
        "ledgers": {
            DEMO_CARRIER: [
                {
                    "key": _parcel_of(sale["client_ref"], rows),
                    "reference": sale["client_ref"],
                    "tracking_number": sale["tracking_number"],
                    "price": sale["price"],
                }
                for sale in shift.world.sold()
            ],
            "mail": [{"message_id": mail["message_id"], "to": mail["to"]} for mail in mails],
        },
        "timings": shift.timings,
    }


def _together(row: ParcelRow) -> list[MessageRow]:
    return [one for one in row.messages if one.state is MessageState.TOGETHER]


def _parcel_of(reference: str, rows: Sequence[ParcelRow]) -> str:
    """The parcel that a sale was for: a purchase that was mended has the parcel's key and "R2"."""
    for row in rows:
        if reference == row.key or reference.startswith(f"{row.key}R"):
            return row.key
    return reference


def _message_id(shift: Shift, key: str) -> str:
    return message_id(key, str(shift.desk.settings()["smtp"]["sender"]))
