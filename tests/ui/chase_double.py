"""Silent parcels over the story: none, until a test or a picture puts some there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from workstation.domain.values import ParcelId
from workstation.ports.views import ParcelRow, SilentParcel
from workstation.services.chase_desk import Chase, ChaseDesk

if TYPE_CHECKING:
    from datetime import datetime

    from tests.ui.desk_double import DeskDouble

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]


def silent_rows(parcels: list[ParcelRow], now: datetime) -> list[Chase]:
    """One lost, one of which nobody has heard since, one never scanned and taken on."""
    phases = (("lost", 31), ("after", 6), ("before", 2))
    rows = [
        Chase(SilentParcel(parcel, phase, now - timedelta(days=days), phase != "before"))
        for parcel, (phase, days) in zip(parcels, phases, strict=False)
    ]
    rows[-1] = replace(rows[-1], owner="Elif Demir", last="called", last_at=now)
    return rows


def chase_desk(desk: DeskDouble, record: Record) -> ChaseDesk:
    """The verbs; what is settled is gone."""

    def gone(parcel_id: ParcelId, *_: object) -> None:
        desk.chases = [one for one in desk.chases if one.silent.parcel.id != parcel_id]

    def nothing(*_: object) -> None:
        return None

    return ChaseDesk(
        chases=lambda: list(desk.chases),
        own=record("chase_own", nothing),
        note=record("chase_note", nothing),
        snooze=record("chase_snooze", gone),
        done=record("chase_done", gone),
        send_again=record("chase_again", lambda parcel_id: "KY-10470-R1"),
    )
