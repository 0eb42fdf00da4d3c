"""What screens read, on connections that only read: no look ever blocks a scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Engine

from workstation.ports.clock import Clock
from workstation.storage.held import HeldSessions
from workstation.storage.view_orders import OrderViews
from workstation.storage.view_outbox import OutboxViews
from workstation.storage.view_parcels import ParcelViews

if TYPE_CHECKING:
    from workstation.ports.reports import ReportViews


class _LaterReports:
    """Sums for reports, loaded when the first is asked for: no scan needs them."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def __getattr__(self, name: str) -> Any:
        from workstation.storage.view_reports import StoredReportViews

        return getattr(StoredReportViews(self._held), name)


class StoredViews:
    """See `ports.views.Views`; may be read from any thread."""

    def __init__(self, engine: Engine, *, clock: Clock) -> None:
        self._held = HeldSessions(engine, clock=clock)
        orders = OrderViews(self._held)
        parcels = ParcelViews(self._held)
        outbox = OutboxViews(self._held)
        self.orders = orders.orders
        self.counts = orders.counts
        self.order = orders.order
        self.find_order = orders.find_order
        self.parcels = parcels.parcels
        self.parcel = parcels.parcel
        self.find_parcel = parcels.find_parcel
        self.silent = parcels.silent
        self.setting = parcels.setting
        self.pallets = parcels.pallets
        self.messages = parcels.messages
        self.day = parcels.day
        self.outbox = outbox.outbox
        self.outbox_count = outbox.outbox_count
        self.printer_states = outbox.printer_states
        self.waiting_lanes = outbox.waiting_lanes
        self.care = self._of_care("care")
        self.message_list = self._of_care("message_list")
        self.reports = cast("ReportViews", _LaterReports(self._held))
        self.runs = self._of_batches("runs")
        self.run = self._of_batches("run")
        self.run_counts = self._of_batches("run_counts")
        self.entries = self._of_batches("entries")
        self.latest_entries = self._of_batches("latest_entries")
        self.not_told = self._of_batches("not_told")
        self.documents = self._of_batches("documents")
        self.document = self._of_batches("document")
        self.day_parcels = self._of_batches("day_parcels")
        self.due_orders = self._of_batches("due_orders")
        self.manifests = self._of_batches("manifests")
        self.closes = self._of_batches("closes")
        self.owed = self._of_batches("owed")
        self.recent_orders = self._of_batches("recent_orders")

    def _of_batches(self, name: str) -> Callable[..., Any]:
        """A look at batches and days, loaded when a screen first takes it: a scan never does."""

        def look(*given: Any, **named: Any) -> Any:
            from workstation.storage.view_batches import BatchViews

            return getattr(BatchViews(self._held), name)(*given, **named)

        return look

    def _of_care(self, name: str) -> Callable[..., Any]:
        """A look at what customers are told, loaded when a screen first takes it."""

        def look(*given: Any, **named: Any) -> Any:
            from workstation.storage.view_care import CareViews

            return getattr(CareViews(self._held), name)(*given, **named)

        return look

    def close(self) -> None:
        """Close the connections of all threads."""
        self._held.close()


def views(engine: Engine, *, clock: Clock) -> StoredViews:
    """Make the views of a database over an engine that was opened read-only."""
    return StoredViews(engine, clock=clock)
