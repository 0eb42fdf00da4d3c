"""Comparing what carriers say they sold us with our own books: at night, and when somebody asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable, WorkstationError
from workstation.domain.reconcile import Difference, Mismatch, TheirLabel, compare
from workstation.domain.values import Money, WorkId
from workstation.ports.carrier import CanList, CanVoid
from workstation.ports.work import NewWork, WorkItem
from workstation.services.look_at_devices import Answer
from workstation.services.reactions import CHECK, RECONCILE
from workstation.services.works import Works

if TYPE_CHECKING:
    from workstation.services.floor import Floor

NIGHT = "reconcile_night"
AFTER_MIDNIGHT = timedelta(hours=2)
"""The day's last van has left and its purchases are settled."""
LOOK_BACK = timedelta(days=30)
"""A label that was paid for and lies nowhere is found within a night; carriers refund for a month.
"""
SLACK = timedelta(days=1)
"""The carrier's clock and day may begin otherwise than ours."""
TRIES = 3
"""After so many in vain the result says that the carrier could not be asked."""


class ListState(StrEnum):
    """How an account's list stands against ours."""

    NEVER = "never"
    AGREES = "agrees"
    DIFFERS = "differs"
    NO_LIST = "no_list"
    """The carrier has no call that lists what it sold."""
    TROUBLE = "trouble"
    """It could not be asked; `trouble` says why."""


@dataclass(frozen=True, slots=True)
class ListResult:
    """The last comparison of one account; `listed` labels stood on the carrier's list."""

    carrier: str
    carrier_name: str
    state: ListState
    at: datetime | None = None
    listed: int = 0
    differences: tuple[Difference, ...] = ()
    trouble: str = ""


def reconcile(works: Works, item: WorkItem) -> None:
    """Compare one account's list and keep the result."""
    try:
        compare_account(works, item.subject)
    except Unavailable as error:
        if item.tries + 1 < TRIES:
            raise
        _keep(works, item.subject, ListState.TROUBLE, trouble=str(error))
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()


def compare_account(works: Works, key: str) -> ListResult:
    """Ask one account for its list, compare it, keep the result and give it.

    Raises `Unavailable` when the carrier cannot be asked now.
    """
    try:
        carrier = works.carrier(key)
        if not isinstance(carrier, CanList):
            return _keep(works, key, ListState.NO_LIST)
        since = works.clock.now() - LOOK_BACK
        theirs = [TheirLabel(*line) for line in carrier.purchases(since=since)]
    except OutcomeUnknown as error:
        raise Unavailable(error.title, "It is asked again; asking changes nothing.") from error
    except Unavailable:
        raise
    except WorkstationError as error:
        return _keep(works, key, ListState.TROUBLE, trouble=str(error))
    with works.begin() as uow:
        ours = uow.labels.of_carrier(key)
        known = {one.tracking_number for one in ours}
        asked = {one.client_ref for one in theirs if one.tracking_number not in known}
        named = {ref: mine for ref in asked if (mine := uow.labels.named(ref)) is not None}
    found = tuple(compare(theirs, ours, named=named, since=since + SLACK))
    state = ListState.DIFFERS if found else ListState.AGREES
    return _keep(works, key, state, listed=len(theirs), differences=found)


def look_for_night(works: Works) -> int:
    """Write the night's comparisons once, after two in the shop's time; how many.

    A program that was off at night does it when it is started.
    """
    with works.begin() as uow:
        here = uow.now().astimezone(ZoneInfo(works.settings.shop.zone))
        night = (here - AFTER_MIDNIGHT).date().isoformat()
        seen = uow.setting(NIGHT)
        if seen is not None and seen.get("night") == night:
            return 0
        # The first look of an installation: no night has passed yet.
        accounts = [] if seen is None else [one.key for one in works.settings.carriers]
        for key in accounts:
            uow.work.add(_work(key, purpose=night))
        uow.set_setting(NIGHT, {"night": night})
        uow.commit()
    return len(accounts)


def ask_all(floor: Floor) -> int:
    """Have all accounts compared now; how many are asked."""
    with floor.begin() as uow:
        now = uow.now().isoformat()
        asked = [uow.work.add(_work(one.key, purpose=now)) for one in floor.settings.carriers]
        uow.commit()
    return sum(asked)


def lists(floor: Floor) -> Sequence[ListResult]:
    """How each account's list stood when it was last compared, in the order of the settings."""
    with floor.begin() as uow:
        kept = {one.key: uow.setting(_place(one.key)) for one in floor.settings.carriers}
    return [_read(key, floor.carrier_name(key), plain) for key, plain in kept.items()]


def ask_give_back(floor: Floor, carrier: str, tracking_number: str) -> WorkId:
    """Have a label taken back that only the carrier knows; the check's answer is the result.

    Raises `Refused` when the last comparison does not name it as such: what we hold to be live goes
    back with its parcel.
    """
    result = next((one for one in lists(floor) if one.carrier == carrier), None)
    loose = (Mismatch.ONLY_THEIRS, Mismatch.GIVEN_BACK)
    numbers = (
        {one.tracking_number for one in result.differences if one.kind in loose}
        if (result is not None)
        else set()
    )
    if tracking_number not in numbers:
        raise Refused(
            "This is no label that only the carrier knows.",
            "Compare the lists again.",
            field="tracking_number",
        )
    subject = f"give_back:{carrier}:{tracking_number}"
    with floor.begin() as uow:
        purpose = uow.now().isoformat()
        lane = f"carrier:{carrier}"
        uow.work.add(NewWork(kind=CHECK, subject=subject, purpose=purpose, lane=lane, priority=1))
        item = uow.work.find(kind=CHECK, subject=subject, purpose=purpose)
        uow.commit()
    if item is None:
        raise LookupError("a work item that was just written is gone")
    return item.id


def give_back(works: Works, what: str) -> Answer:
    """Ask the carrier to take back "account:number", then compare its list again."""
    key, _, number = what.partition(":")
    carrier = works.carrier(key)
    if not isinstance(carrier, CanVoid):
        raise Refused(
            f"{carrier.spec.name} takes no label back here.",
            "Ask for the refund at the carrier.",
            field="void",
        )
    with works.begin() as uow:
        live = any(one.live and one.tracking_number == number for one in uow.labels.of_carrier(key))
    if live:
        raise Refused("This label is live in our books.", "Void it with its parcel.", field="void")
    carrier.void(number)
    compare_account(works, key)
    return Answer("well", f"{carrier.spec.name} takes {number} back.")


def _work(key: str, *, purpose: str) -> NewWork:
    return NewWork(
        kind=RECONCILE, subject=key, purpose=purpose, lane=f"carrier:{key}", priority=150
    )


def _place(key: str) -> str:
    return f"reconcile:{key}"


def _keep(
    works: Works,
    key: str,
    state: ListState,
    *,
    listed: int = 0,
    differences: tuple[Difference, ...] = (),
    trouble: str = "",
) -> ListResult:
    name = works.carriers[key].spec.name if key in works.carriers else key
    with works.begin() as uow:
        at = uow.now()
        result = ListResult(key, name, state, at, listed, differences, trouble)
        uow.set_setting(_place(key), _plain(result))
        uow.commit()
    return result


def _plain(result: ListResult) -> Mapping[str, Any]:
    return {
        "state": str(result.state),
        "at": result.at.isoformat() if result.at else "",
        "listed": result.listed,
        "trouble": result.trouble,
        "differences": [
            {
                "kind": str(one.kind),
                "tracking_number": one.tracking_number,
                "order_id": one.order_id,
                "order_number": one.order_number,
                "parcel_id": one.parcel_id,
                "parcel_key": one.parcel_key,
                "ours": _money(one.ours),
                "theirs": _money(one.theirs),
            }
            for one in result.differences
        ],
    }


def _read(key: str, name: str, plain: Mapping[str, Any] | None) -> ListResult:
    if plain is None:
        return ListResult(key, name, ListState.NEVER)
    differences = tuple(
        Difference(
            **{
                **one,
                "kind": Mismatch(one["kind"]),
                "ours": _read_money(one["ours"]),
                "theirs": _read_money(one["theirs"]),
            }
        )
        for one in plain["differences"]
    )
    at = datetime.fromisoformat(plain["at"])
    state = ListState(plain["state"])
    return ListResult(key, name, state, at, plain["listed"], differences, plain["trouble"])


def _money(money: Money | None) -> str:
    return str(money) if money is not None else ""


def _read_money(text: str) -> Money | None:
    amount, _, currency = text.partition(" ")
    return Money(Decimal(amount), currency) if text else None
