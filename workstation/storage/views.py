"""What screens read, on connections that only read: no look ever blocks a scan."""

from __future__ import annotations

from sqlalchemy import Engine

from workstation.ports.clock import Clock
from workstation.storage.held import HeldSessions
from workstation.storage.view_batches import BatchViews
from workstation.storage.view_orders import OrderViews
from workstation.storage.view_outbox import OutboxViews
from workstation.storage.view_parcels import ParcelViews


class StoredViews:
    """See `ports.views.Views`; may be read from any thread."""

    def __init__(self, engine: Engine, *, clock: Clock) -> None:
        self._held = HeldSessions(engine, clock=clock)
        orders = OrderViews(self._held)
        parcels = ParcelViews(self._held)
        outbox = OutboxViews(self._held)
        batches = BatchViews(self._held)
        self.orders = orders.orders
        self.counts = orders.counts
        self.order = orders.order
        self.find_order = orders.find_order
        self.parcels = parcels.parcels
        self.parcel = parcels.parcel
        self.find_parcel = parcels.find_parcel
        self.pallets = parcels.pallets
        self.messages = parcels.messages
        self.day = parcels.day
        self.outbox = outbox.outbox
        self.outbox_count = outbox.outbox_count
        self.printer_states = outbox.printer_states
        self.waiting_lanes = outbox.waiting_lanes
        self.runs = batches.runs
        self.run = batches.run
        self.run_counts = batches.run_counts
        self.entries = batches.entries
        self.latest_entries = batches.latest_entries
        self.not_told = batches.not_told
        self.documents = batches.documents
        self.document = batches.document
        self.day_parcels = batches.day_parcels
        self.due_orders = batches.due_orders
        self.manifests = batches.manifests
        self.closes = batches.closes
        self.owed = batches.owed
        self.recent_orders = batches.recent_orders

    def close(self) -> None:
        """Close the connections of all threads."""
        self._held.close()


def views(engine: Engine, *, clock: Clock) -> StoredViews:
    """Make the views of a database over an engine that was opened read-only."""
    return StoredViews(engine, clock=clock)
