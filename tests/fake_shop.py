"""A web shop for tests of the verbs: two steps a push, a ledger of its own, mishaps on demand."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tests.fakes import Fate, _before
from workstation.domain.errors import OutcomeUnknown
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    FIRST,
    SHIPMENT,
    CarrierKey,
    Finding,
    Level,
    Page,
    RemoteShipment,
    Resume,
    ShipmentPush,
    ShopCaps,
    ShopSpec,
    StepDone,
)

SHIP = "ship"
CAPS = ShopCaps(steps=2, update_tracking=True, cancel_shipment=True, notify=True)


@dataclass
class FakeWebShop:
    """Orders by their remote ids; `shipments` is what it was really told, as (push, shipped)."""

    key: str = "web"
    caps: ShopCaps = CAPS
    settle: float = 15.0
    page_size: int = 2
    orders: dict[str, IncomingOrder] = field(default_factory=dict)
    shipments: dict[str, tuple[ShipmentPush, bool]] = field(default_factory=dict)
    fates: deque[Fate] = field(default_factory=deque)
    pull_fates: deque[Fate] = field(default_factory=deque)
    rereads: list[list[str]] = field(default_factory=list)
    lies: int = 0
    """So many look-ups find nothing, though it is there."""
    endless: bool = False
    findings: list[Finding] = field(default_factory=lambda: [Finding(Level.OK, "All is well.")])

    @property
    def spec(self) -> ShopSpec:
        return ShopSpec("fake", "Fake shop", self.caps, "nothing", settle_seconds=self.settle)

    def put(self, *orders: IncomingOrder) -> None:
        self.orders |= {order.remote_id: order for order in orders}

    def check(self) -> Sequence[Finding]:
        return self.findings

    def pull(self, cursor: str) -> Page:
        if self.pull_fates:
            _before(self.pull_fates.popleft(), "orders")
        start = int(cursor or 0)
        every = list(self.orders.values())
        end = start + self.page_size
        more = end < len(every)
        return Page(tuple(every[start:end]), str(end if more else 0), more, bad=())

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        self.rereads.append(list(ids))
        return [self.orders[one] for one in ids if one in self.orders]

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        told: dict[str, int] = {}
        for push, _ in self.shipments.values():
            for line in push.lines if push.order_id == order_id else ():
                told[line.remote_id] = told.get(line.remote_id, 0) + line.quantity
        order = self.orders[order_id]
        return {
            line.remote_id: line.quantity - line.cancelled - line.refunded - line.fulfilled
            - told.get(line.remote_id, 0)
            for line in order.lines
        }  # fmt: skip

    def carriers(self) -> Sequence[CarrierKey]:
        return [CarrierKey("theirs", "Their name")]

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        if self.lies:
            self.lies -= 1
            return None
        for name, (known, shipped) in self.shipments.items():
            if (known.key, known.order_id) == (push.key, push.order_id):
                done = StepDone({SHIPMENT: name}, "" if shipped else SHIP)
                return RemoteShipment(name, done)
        return None

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        fate = self.fates.popleft() if self.fates else Fate.WELL
        _before(fate, "lines")
        if resume.step == FIRST:
            name = f"S{len(self.shipments) + 1}"
            self.shipments[name] = (push, False)
            done = StepDone({SHIPMENT: name}, FIRST + "+" * self.endless if self.endless else SHIP)
        else:
            name = resume.state.get(SHIPMENT, "S1")
            self.shipments[name] = (push, True)
            done = StepDone({}, resume.step + "+" if self.endless else "")
        if fate is Fate.LOST_AFTER:
            raise OutcomeUnknown("The line was lost.")
        return done

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:
        known, shipped = self.shipments[shipment]
        number = push.tracking_number
        self.shipments[shipment] = (replace(known, tracking_number=number), shipped)

    def cancel_shipment(self, order_id: str, shipment: str) -> None:
        self.shipments.pop(shipment, None)
