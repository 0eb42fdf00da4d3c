"""What helps a leftover of the day: give its label back, print it again, leave it for tomorrow."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from workstation.domain.day_close import Action
from workstation.domain.errors import Refused
from workstation.domain.messages import Moment
from workstation.domain.orders import Order
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.days import Owner
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.close_parcel import print_copy
from workstation.services.floor import Floor
from workstation.services.inform_customer import tell_by_itself
from workstation.services.prelabel import void_work
from workstation.services.works import WorkingDays

LONGEST_REST = 30
"""No shop rests longer than so many days; behind them the next day is taken as it is."""


def void(floor: Floor, parcel_id: ParcelId) -> None:
    """Ask the carrier to take a label back; raises `Refused` when none is left to give back."""
    with floor.begin() as uow:
        parcel = _parcel(uow, parcel_id)
        if parcel.label is not LabelState.LIVE:
            raise Refused("This parcel has no label to give back.", "Look at the day anew.")
        intent = uow.labels.intent(parcel.id)
        uow.work.add(void_work(parcel, attempt=intent.attempt if intent else 1, buy=False))
        uow.commit()


def print_label(floor: Floor, parcel_id: ParcelId) -> None:
    """Print a parcel's label once more; buys nothing."""
    with floor.begin() as uow:
        if not print_copy(floor, uow, _parcel(uow, parcel_id)):
            raise Refused(
                "There is no label to print now.",
                "It is being bought or printed; look at the outbox.",
            )
        uow.commit()


def ship_tomorrow(floor: Floor, works_on: WorkingDays, subject: str) -> date:
    """Leave a leftover for the shop's next working day, in its owner's hands; gives that day.

    The customer is told of it after the undo window.
    """
    kind, _, number = subject.partition(":")
    if kind not in ("parcel", "order") or not number.isdecimal():
        raise Refused("This is no leftover.", "Choose one of the list.", field="subject")
    with floor.begin() as uow:
        today = uow.now().astimezone(ZoneInfo(floor.settings.shop.zone)).date()
        day = next_working_day(today, works_on)
        named = uow.days.owners().get(subject)
        owner = named.owner if named else floor.operator or floor.station
        uow.days.own(subject, Owner(owner, Action.SHIP_TOMORROW, day))
        order = _order(uow, kind, int(number))
        if order is not None and order.cancelled_at is None:
            tell_by_itself(floor, uow, order, Moment.OUR_DELAY, until=day)
        uow.commit()
    return day


def _order(uow: UnitOfWork, kind: str, number: int) -> Order | None:
    if kind == "order":
        return uow.orders.get(OrderId(number))
    parcel = uow.parcels.get(ParcelId(number))
    return uow.orders.get(parcel.order_id) if parcel else None


def next_working_day(today: date, works_on: WorkingDays) -> date:
    """The first day after today on which the shop works."""
    days = (today + timedelta(days=ahead) for ahead in range(1, LONGEST_REST + 1))
    return next((day for day in days if works_on(day)), today + timedelta(days=1))


def _parcel(uow: UnitOfWork, parcel_id: ParcelId) -> Parcel:
    parcel = uow.parcels.get(parcel_id)
    if parcel is None or parcel.status not in (ParcelStatus.OPEN, ParcelStatus.PACKED):
        raise Refused("This parcel has left or is gone.", "Look at the day anew.")
    return parcel
