"""What was promised, scanned and said, for whoever answers customers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import literal_column, select

from workstation.domain.messages import MessageState
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.care import CareRows
from workstation.ports.views import MessageRow
from workstation.storage.encoding import moment
from workstation.storage.held import HeldSessions
from workstation.storage.messages import promise_columns, promise_from
from workstation.storage.statements import Statement, param
from workstation.storage.tables import messages, parcels, promises, tracking_events, watches
from workstation.storage.tracking import EVENT_COLUMNS, event_from
from workstation.storage.view_parcels import message_columns, message_from, message_rows

_mine = select(parcels.c.id).where(parcels.c.order_id == param("the_order"))
_PROMISES = Statement(
    select(promises.c.parcel_id, *promise_columns)
    .where(promises.c.parcel_id.in_(_mine))
    .order_by(promises.c.id)
)
_SCANS = Statement(
    select(tracking_events.c.parcel_id, *EVENT_COLUMNS)
    .where(tracking_events.c.parcel_id.in_(_mine))
    .order_by(tracking_events.c.at, tracking_events.c.id)
)
_LOOKS = Statement(
    select(watches.c.parcel_id, watches.c.poll_at).where(
        watches.c.parcel_id.in_(_mine), watches.c.poll_at.is_not(None)
    )
)
_SAID = Statement(
    select(*message_columns)
    .select_from(message_rows)
    .where(messages.c.order_id == param("the_order"))
    .order_by(messages.c.id)
)


@lru_cache
def _listed(states: tuple[MessageState, ...]) -> Statement:
    """The newest messages of some states."""
    rows = select(*message_columns).select_from(message_rows)
    if states:
        rows = rows.where(messages.c.state.in_([literal_column(f"'{one}'") for one in states]))
    return Statement(rows.order_by(messages.c.id.desc()).limit(param("the_limit")))


class CareViews:
    """The reads of "Where is it?"."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def care(self, order_id: OrderId) -> CareRows:
        of = {"the_order": order_id}
        promised, scanned, looks, said = self._held.get().look(
            (_PROMISES, of), (_SCANS, of), (_LOOKS, of), (_SAID, of)
        )
        return CareRows(
            promises=tuple((ParcelId(row[0]), promise_from(row[1:])) for row in promised),
            scans=tuple((ParcelId(row[0]), event_from(row[1:])) for row in scanned),
            next_looks=tuple((ParcelId(row[0]), moment(row[1])) for row in looks),
            messages=tuple(message_from(row) for row in said),
        )

    def message_list(
        self, states: Sequence[MessageState] = (), *, limit: int = 300
    ) -> Sequence[MessageRow]:
        (rows,) = self._held.get().look((_listed(tuple(states)), {"the_limit": limit}))
        return [message_from(row) for row in rows]
