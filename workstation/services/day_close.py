"""Closing the day: the six figures of each carrier account, and whose the leftovers are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any

from workstation.domain.day_close import (
    Action,
    Facts,
    Stands,
    action_for,
    count,
    stands,
    void_until,
)
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.days import Owner
from workstation.ports.documents import ManifestParcel, ManifestSheet
from workstation.ports.views import DayParcel, DueOrder, Views
from workstation.ports.work import NewWork, WorkItem
from workstation.services.desk import (
    CarrierCard,
    DayClose,
    DayLeftover,
    DayRow,
    OwedEntry,
)
from workstation.services.floor import Floor
from workstation.services.fulfil import is_made
from workstation.services.papers import keep
from workstation.services.reactions import DRAW_PAPER, MANIFEST, PAPERS_LANE
from workstation.services.run_batch import zone_of
from workstation.services.works import Works

MOST_OWED = 20_000


def day(floor: Floor, views: Views) -> DayClose:
    """The day as it stands now, account by account; nothing is stored."""
    now = _now(floor)
    zone = zone_of(floor.settings)
    today = now.astimezone(zone).date()
    since = datetime.combine(today, time(), zone)
    with floor.begin() as uow:
        owners = uow.days.owners()
    parcels = views.day_parcels(since=since)
    by_carrier: dict[str, list[DayParcel]] = {
        account.key: [] for account in floor.settings.carriers
    }
    for parcel in parcels:
        by_carrier.setdefault(parcel.carrier, []).append(parcel)
    rows = tuple(_row(floor, carrier, mine, owners) for carrier, mine in by_carrier.items() if mine)
    unlabelled = tuple(_unlabelled(order, owners) for order in views.due_orders(today))
    return DayClose(
        today, rows, unlabelled, agrees=not unlabelled and all(row.agrees for row in rows)
    )


def make_manifest(floor: Floor, views: Views, carrier: str) -> int:
    """Put what an account's van took today on a manifest, and let it be drawn; its number.

    Raises `Refused` when nothing is new since the last one.
    """
    now = _now(floor)
    zone = zone_of(floor.settings)
    today = now.astimezone(zone).date()
    since = datetime.combine(today, time(), zone)
    gone = [
        parcel
        for parcel in views.day_parcels(since=since)
        if parcel.carrier == carrier
        and parcel.status is ParcelStatus.HANDED_OVER
        and parcel.manifest is None
    ]
    with floor.begin() as uow:
        number = uow.days.add_manifest(
            carrier=carrier,
            day=today,
            parcels=[parcel.parcel_id for parcel in gone],
            operator=floor.operator,
        )
        if number is None:
            raise Refused(
                f"Nothing new was scanned out for {floor.carrier_name(carrier)}.",
                "Scan the parcels at the door first.",
                field="carrier",
            )
        uow.work.add(
            NewWork(
                kind=MANIFEST,
                subject=str(number),
                purpose="draw",
                lane=PAPERS_LANE,
                payload={
                    **_manifest_plain(floor, carrier, number, now, gone),
                },
            )
        )
        uow.commit()
    return number


def draw_manifest(works: Works, item: WorkItem) -> None:
    """Draw a manifest and keep it as "manifest:<number>"."""
    if works.documents is not None:
        plain = item.payload
        sheet = ManifestSheet(
            language=works.settings.shop.language,
            number=int(item.subject),
            carrier_name=str(plain["carrier_name"]),
            account=str(plain["account"]),
            day=date.fromisoformat(plain["day"]),
            made_at=datetime.fromisoformat(plain["made_at"]),
            sender=works.settings.shop.sender.address(),
            operator=str(plain["operator"]),
            parcels=tuple(ManifestParcel(**one) for one in plain["parcels"]),
        )
        keep(works, works.documents, item, sheet, about=f"manifest:{item.subject}")
        return
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()


def own(floor: Floor, subject: str, owner: str, action: str, until: date | None) -> None:
    """Give a leftover ("parcel:12", "order:7") an owner, an action and a date."""
    kind, _, number = subject.partition(":")
    if kind not in ("parcel", "order") or not number.isdecimal():
        raise Refused("This is no leftover.", "Choose one of the list.", field="subject")
    if action not in tuple(Action):
        raise Refused(
            "This cannot be done with a leftover.", f"One of: {', '.join(Action)}.", field="action"
        )
    if not owner.strip():
        raise Refused("A leftover needs an owner.", "Name somebody.", field="owner")
    with floor.begin() as uow:
        uow.days.own(subject, Owner(owner.strip(), action, until))
        uow.commit()


def close_day(floor: Floor, views: Views, reason: str = "") -> int:
    """Store the day as it stands, with its leftovers and their owners; the number of the close.

    Its sheet is drawn by the worker as "close:<number>".
    """
    found = day(floor, views)
    result = {**close_to_plain(found), "reason": reason.strip()}
    with floor.begin() as uow:
        number = uow.days.add_close(day=found.day, operator=floor.operator, result=result)
        uow.work.add(
            NewWork(
                kind=DRAW_PAPER,
                subject=f"close:{number}",
                purpose="draw",
                lane=PAPERS_LANE,
            )
        )
        uow.commit()
    return number


def close_with(floor: Floor, views: Views, reason: str) -> int:
    """Close the day; raises `Refused` while something is left over and nobody says why."""
    if not reason.strip() and not day(floor, views).agrees:
        raise Refused(
            "Something is left over today.", "Say why, then the day can be closed.", field="reason"
        )
    return close_day(floor, views, reason)


def close_to_plain(found: DayClose) -> dict[str, Any]:
    """The day as plain values."""
    plain = asdict(found)
    plain["day"] = found.day.isoformat()
    for row in (*plain["rows"], {"leftovers": plain["unlabelled"]}):
        for one in row["leftovers"]:
            for name in ("until", "void_until", "bought_at", "packed_at", "out_at", "cancelled_at"):
                one[name] = one[name].isoformat() if one[name] else None
            if one["price"]:
                one["price"]["amount"] = str(one["price"]["amount"])
    return plain


def owed(floor: Floor, views: Views) -> Sequence[OwedEntry]:
    """What customers still wait for, oldest first, with its age and whether its date has passed."""
    today = _now(floor).astimezone(zone_of(floor.settings)).date()
    zone = zone_of(floor.settings)
    return [
        OwedEntry(
            row,
            age_days=(today - row.placed_at.astimezone(zone).date()).days,
            overdue=row.expected is not None and row.expected < today,
            made=any(
                rule.shop in ("", row.shop) and is_made(rule, row.sku)
                for rule in floor.settings.fulfilment
            ),
        )
        for row in views.owed(limit=MOST_OWED)
    ]


def _now(floor: Floor) -> datetime:
    with floor.begin() as uow:
        return uow.now()


def _row(
    floor: Floor, carrier: str, parcels: Sequence[DayParcel], owners: Mapping[str, Owner]
) -> DayRow:
    facts = [(parcel, _facts(parcel)) for parcel in parcels]
    # A cancelled one whose label was given back is no business of this account any more.
    facts = [(parcel, one) for parcel, one in facts if one.counts]
    figures = count(one for _, one in facts)
    card = floor.carriers.get(carrier) or CarrierCard(carrier, carrier, carrier[:1].upper(), "")
    left = tuple(_leftovers(floor, facts, owners))
    return DayRow(
        carrier=carrier,
        carrier_name=card.name,
        letter=card.letter,
        colour=card.colour,
        due=figures.due,
        bought=figures.bought,
        printed=figures.printed,
        packed=figures.packed,
        scanned_out=figures.scanned_out,
        on_manifest=figures.on_manifest,
        manifests=tuple(sorted({one.manifest for one in parcels if one.manifest is not None})),
        leftovers=left,
        agrees=figures.agrees and not left,
    )


def _facts(parcel: DayParcel) -> Facts:
    out = parcel.status is ParcelStatus.HANDED_OVER
    return Facts(
        carrier=parcel.carrier,
        bought=parcel.label is LabelState.LIVE,
        printed=parcel.printed,
        packed=out or parcel.status is ParcelStatus.PACKED,
        scanned_out=out,
        on_manifest=parcel.manifest is not None,
        cancelled=parcel.cancelled,
    )


def _leftovers(
    floor: Floor, facts: Iterable[tuple[DayParcel, Facts]], owners: Mapping[str, Owner]
) -> Iterable[DayLeftover]:
    for parcel, one in facts:
        where = stands(one)
        if where is None:
            continue
        subject = f"parcel:{parcel.parcel_id}"
        named = owners.get(subject)
        days = _void_days(floor, parcel.carrier)
        bought_at = (
            parcel.bought_at.astimezone(zone_of(floor.settings)) if parcel.bought_at else None
        )
        yield DayLeftover(
            subject=subject,
            order_id=parcel.order_id,
            order_number=parcel.order_number,
            parcel_key=parcel.parcel_key,
            customer=parcel.customer,
            carrier=parcel.carrier,
            stands=str(where),
            action=named.action if named else str(action_for(where)),
            owner=named.owner if named else parcel.operator or floor.operator or floor.station,
            until=named.until if named else void_until(bought_at, days),
            void_until=void_until(bought_at, days),
            price=parcel.price,
            station=parcel.station,
            bought_at=parcel.bought_at,
            packed_at=parcel.packed_at,
            out_at=parcel.handed_over_at,
            cancelled_at=parcel.cancelled_at,
        )


def _void_days(floor: Floor, carrier: str) -> int:
    accounts = {account.key: account for account in floor.settings.carriers}
    return accounts[carrier].void_days if carrier in accounts else 0


def _unlabelled(order: DueOrder, owners: Mapping[str, Owner]) -> DayLeftover:
    subject = f"order:{order.order_id}"
    named = owners.get(subject)
    return DayLeftover(
        subject=subject,
        order_id=order.order_id,
        order_number=order.number,
        parcel_key="",
        customer=order.customer,
        carrier="",
        stands=str(Stands.NOT_BOUGHT),
        action=named.action if named else str(action_for(Stands.NOT_BOUGHT)),
        owner=named.owner if named else "",
        until=named.until if named else order.promised,
    )


def _manifest_plain(
    floor: Floor, carrier: str, number: int, now: datetime, parcels: Sequence[DayParcel]
) -> dict[str, Any]:
    here = now.astimezone(zone_of(floor.settings))
    return {
        "number": number,
        "carrier_name": floor.carrier_name(carrier),
        "account": carrier,
        "day": here.date().isoformat(),
        "made_at": here.isoformat(),
        "operator": floor.operator,
        "parcels": [
            asdict(
                ManifestParcel(
                    parcel.parcel_key,
                    parcel.tracking_number,
                    parcel.order_number,
                    parcel.customer,
                    parcel.city,
                    parcel.country,
                    parcel.weight_g,
                )
            )
            for parcel in parcels
        ],
    }
