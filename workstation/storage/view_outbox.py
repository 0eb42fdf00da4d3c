"""The outbox and the printers as screens show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import func, literal_column, select, text

from workstation.domain.values import OrderId, ParcelId, WorkId
from workstation.ports.views import OutboxCount, OutboxRow
from workstation.ports.work import WorkItem, WorkState
from workstation.storage.encoding import from_json, moment_or_none
from workstation.storage.held import HeldSessions
from workstation.storage.session import Row
from workstation.storage.statements import POSTGRESQL, Statement, param
from workstation.storage.tables import orders, parcels, settings, work_items
from workstation.storage.work import item_from
from workstation.storage.work_statements import ITEM_COLUMNS

_PRINTER = "printer:"

_rows = select(*ITEM_COLUMNS, orders.c.number, orders.c.to_name).select_from(
    work_items.outerjoin(orders, orders.c.id == work_items.c.order_id)
)
_open = work_items.c.due_at.is_not(None)
_OPEN = Statement(_rows.where(_open).order_by(work_items.c.id).limit(param("the_limit")))
_ALL = Statement(_rows.order_by(work_items.c.id.desc()).limit(param("the_limit")))
_parcel_facts = select(
    parcels.c.id, parcels.c.order_id, parcels.c.key, parcels.c.tracking_number, parcels.c.carrier
)
_PARCELS = Statement(
    _parcel_facts.where(text("parcels.id IN (SELECT value FROM json_each(:ids))")),
    _parcel_facts.where(text("parcels.id = ANY(:ids)")),
)
_COUNT = Statement(
    select(work_items.c.state, func.count(), func.min(work_items.c.made_at))
    .where(_open)
    .group_by(work_items.c.state)
)
_LANES = Statement(select(work_items.c.lane).where(_open).distinct())
_PRINTERS = Statement(
    select(settings.c.key, settings.c.value)
    .where(
        settings.c.key >= literal_column(f"'{_PRINTER}'"),
        settings.c.key < literal_column("'printer;'"),
    )
    .order_by(settings.c.key)
)


class OutboxViews:
    """The reads of the Outbox screen and the status light."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def outbox(self, *, open_only: bool = True, limit: int = 500) -> Sequence[OutboxRow]:
        session = self._held.get()
        (rows,) = session.look((_OPEN if open_only else _ALL, {"the_limit": limit}))
        items = [(item_from(row), row[-2], row[-1]) for row in rows]
        wanted = sorted({number for item, *_ in items if (number := _parcel_of(item))})
        found: list[Row] = []
        if wanted:
            ids = wanted if session.dialect == POSTGRESQL else str(wanted)
            (found,) = session.look((_PARCELS, {"ids": ids}))
        by_id = {row[0]: row for row in found}
        return [_row(item, number, name, by_id) for item, number, name in items]

    def outbox_count(self) -> OutboxCount:
        (rows,) = self._held.get().look((_COUNT, {}))
        count = {state: number for state, number, _ in rows}
        return OutboxCount(
            waiting=count.get(WorkState.READY, 0) + count.get(WorkState.RUNNING, 0),
            asking=count.get(WorkState.ASK, 0),
            refused=count.get(WorkState.REFUSED, 0),
            oldest=moment_or_none(min((row[2] for row in rows), default=None)),
        )

    def waiting_lanes(self) -> Sequence[str]:
        (rows,) = self._held.get().look((_LANES, {}))
        return [row[0] for row in rows]

    def printer_states(self) -> Mapping[str, str]:
        (rows,) = self._held.get().look((_PRINTERS, {}))
        return {key.removeprefix(_PRINTER): str(from_json(value)["state"]) for key, value in rows}


def _parcel_of(item: WorkItem) -> int:
    """The parcel that an item is about, as its payload or its subject tells; 0 when about none."""
    told = item.payload.get("parcel")
    if isinstance(told, int):
        return told
    return int(item.subject) if item.order_id and item.subject.isdecimal() else 0


def _row(
    item: WorkItem, number: str | None, name: str | None, parcels_found: Mapping[int, Row]
) -> OutboxRow:
    parcel = parcels_found.get(_parcel_of(item))
    if parcel is not None and parcel[1] != item.order_id:
        parcel = None
    lane, _, account = item.lane.partition(":")
    return OutboxRow(
        id=WorkId(item.id),
        kind=item.kind,
        about=parcel[2] if parcel else number or item.subject,
        order_id=OrderId(item.order_id),
        lane=item.lane,
        state=item.state,
        tries=item.tries,
        created_at=item.created_at,
        not_before=item.not_before,
        last_error=item.last_error,
        question=item.question,
        cause=item.cause,
        tracking_number=parcel[3] if parcel else "",
        recipient=name or "",
        carrier=parcel[4] if parcel else account if lane == "carrier" else "",
        parcel_id=ParcelId(parcel[0]) if parcel else None,
    )
