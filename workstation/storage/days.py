"""Manifests, owners of leftovers and day closes in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import insert, select

from workstation.domain.values import ParcelId
from workstation.ports.days import CloseRow, Owner
from workstation.storage.encoding import day as day_of
from workstation.storage.encoding import from_json, iso, moment, to_json
from workstation.storage.session import Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import day_closes, leftovers, manifest_parcels, manifests

_ON_ONE = Statement(
    select(manifest_parcels.c.parcel_id).where(manifest_parcels.c.parcel_id == param("the_parcel"))
)
_ADD_MANIFEST = Statement(
    insert(manifests)
    .values(**{**values_of(manifests, "id"), "made_at": Now()})
    .returning(manifests.c.id)
)
_PUT_ON = Statement(insert(manifest_parcels).values(**values_of(manifest_parcels)))
_OWN = upsert(
    lambda insert: (
        put := insert(leftovers).values(**{**values_of(leftovers), "changed_at": Now()})
    ).on_conflict_do_update(
        index_elements=[leftovers.c.subject],
        set_={name: put.excluded[name] for name in ("owner", "action", "until", "changed_at")},
    )
)
_OWNERS = Statement(
    select(leftovers.c.subject, leftovers.c.owner, leftovers.c.action, leftovers.c.until)
)
_ADD_CLOSE = Statement(
    insert(day_closes)
    .values(**{**values_of(day_closes, "id"), "made_at": Now()})
    .returning(day_closes.c.id)
)
_CLOSE = Statement(
    select(
        day_closes.c.id, day_closes.c.day, day_closes.c.operator, day_closes.c.made_at,
        day_closes.c.result,
    ).where(day_closes.c.id == param("the_id"))
)  # fmt: skip


class StoredDays:
    """See `ports.days.Days`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_manifest(
        self, *, carrier: str, day: date, parcels: Sequence[ParcelId], operator: str
    ) -> int | None:
        free = [
            parcel
            for parcel in parcels
            if self._session.row(_ON_ONE, {"the_parcel": parcel}) is None
        ]
        if not free:
            return None
        number: int = self._session.one(
            _ADD_MANIFEST,
            {"carrier": carrier, "day": iso(day), "parcels": len(free), "operator": operator},
        )[0]
        for parcel in free:
            self._session.write(_PUT_ON, {"parcel_id": parcel, "manifest_id": number})
        return number

    def own(self, subject: str, owner: Owner) -> None:
        self._session.write(
            _OWN,
            {
                "subject": subject,
                "owner": owner.owner,
                "action": owner.action,
                "until": iso(owner.until),
            },
        )

    def owners(self) -> Mapping[str, Owner]:
        rows = self._session.rows(_OWNERS)
        return {row[0]: Owner(row[1], row[2], day_of(row[3])) for row in rows}

    def add_close(self, *, day: date, operator: str, result: Mapping[str, Any]) -> int:
        number: int = self._session.one(
            _ADD_CLOSE, {"day": iso(day), "operator": operator, "result": to_json(result)}
        )[0]
        return number

    def close(self, number: int) -> CloseRow | None:
        row = self._session.row(_CLOSE, {"the_id": number})
        if row is None:
            return None
        day = date.fromisoformat(row[1])
        return CloseRow(row[0], day, row[2], moment(row[3]), from_json(row[4]))
