"""Looking at a device or account, or drawing a picture, when somebody asks for it now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from workstation.domain.errors import WorkstationError
from workstation.domain.values import ParcelId, WorkId
from workstation.ports.carrier import CanCheckConnection, CanList
from workstation.ports.work import NewWork, WorkItem, WorkState
from workstation.services.floor import Floor
from workstation.services.look_at_devices import (
    Answer,
    ask_printer,
    find_devices,
    probe_address,
    weigh_once,
)
from workstation.services.preview_label import preview_parcel, preview_trial
from workstation.services.print_label import see_printer
from workstation.services.reactions import CHECK, DEVICES_LANE
from workstation.services.reconcile import give_back
from workstation.services.trial_label import print_trial
from workstation.services.works import Works

STEP = "check"
DEADLINE_SECONDS = 60.0
"""A check that nobody got round to by then is no answer any more."""


def ask_check(floor: Floor, subject: str, lane: str = "") -> WorkId:
    """Put a check first in its lane and give the work item whose answer will be the result.

    `subject` says what to look at ("printer:zebra" prints its test label); it is the lane too,
    unless another one is named.
    """
    lane = lane or subject
    with floor.begin() as uow:
        purpose = uow.now().isoformat()
        uow.work.add(NewWork(kind=CHECK, subject=subject, purpose=purpose, lane=lane, priority=1))
        item = uow.work.find(kind=CHECK, subject=subject, purpose=purpose)
        uow.commit()
    if item is None:
        raise LookupError("a work item that was just written is gone")
    return item.id


def check_result(floor: Floor, work_id: WorkId) -> tuple[str, str]:
    """How a check went: ("waiting" | "well" | "trouble", sentence)."""
    with floor.begin() as uow:
        item = uow.work.get(work_id)
        now = uow.now()
    if item is None:
        return "trouble", "The check is gone."
    if item.state in (WorkState.READY, WorkState.RUNNING):
        if (now - item.created_at).total_seconds() > DEADLINE_SECONDS:
            return "trouble", "No answer within a minute; is the worker running?"
        return "waiting", item.last_error
    step = item.step(STEP)
    if step is None:
        return "trouble", item.last_error
    return str(step.result.get("state", "trouble")), str(step.result.get("sentence", ""))


def check_data(floor: Floor, work_id: WorkId) -> Mapping[str, Any]:
    """What a check brought beside its sentence; nothing while it waits or failed."""
    with floor.begin() as uow:
        item = uow.work.get(work_id)
    step = item.step(STEP) if item is not None else None
    found = step.result.get("data", {}) if step is not None else {}
    return found if isinstance(found, Mapping) else {}


def ask_find(floor: Floor) -> WorkId:
    """Have printers and scales looked for."""
    return ask_check(floor, "find:", DEVICES_LANE)


def ask_probe(floor: Floor, address: str) -> WorkId:
    """Have one address asked which printer it is."""
    return ask_check(floor, f"probe:{address}", DEVICES_LANE)


def ask_state(floor: Floor, key: str) -> WorkId:
    """Have a printer asked how it is."""
    return ask_check(floor, f"state:{key}", f"printer:{key}")


def ask_weight(floor: Floor) -> WorkId:
    """Have the scale asked what lies on it."""
    return ask_check(floor, "weigh:", DEVICES_LANE)


def ask_trial_picture(floor: Floor, key: str) -> WorkId:
    """Have a printer's test label drawn as a picture."""
    return ask_check(floor, f"trial:{key}", DEVICES_LANE)


def ask_preview(floor: Floor, parcel: ParcelId, key: str) -> WorkId:
    """Have a parcel's label drawn as the dots that a printer ("" = the one it goes to) makes."""
    return ask_check(floor, f"preview:{parcel}:{key}", DEVICES_LANE)


def check_device(works: Works, item: WorkItem) -> None:
    """Look at the device or account of the item's lane and store what it said."""
    kind, _, key = item.subject.partition(":")
    with works.begin() as uow:
        if (uow.now() - item.created_at).total_seconds() > DEADLINE_SECONDS:
            uow.work.drop(item, reason="Nobody waits for this check any more.")
            uow.commit()
            return
        begun = item.step(STEP) is not None
        if not begun:
            uow.work.intend(item, name=STEP)
            uow.commit()
    if begun:
        # Another look might put a second test label on the bench, which nobody asked for.
        _conclude(works, item, "trouble", "The worker was stopped during this check; ask again.")
        return
    try:
        look = works.more_looks.get(kind) or LOOKS.get(kind, _look_at_mail)
        answer = look(works, key)
    except WorkstationError as error:
        answer = Answer("trouble", str(error))
    _conclude(works, item, answer.state, answer.sentence, answer.data)


def _conclude(
    works: Works, item: WorkItem, state: str, sentence: str, data: Mapping[str, Any] | None = None
) -> None:
    result = {"state": state, "sentence": sentence, "data": dict(data or {})}
    with works.begin() as uow:
        uow.work.concluded(item, name=STEP, result=result)
        uow.work.done(item)
        uow.commit()


def _look_at_carrier(works: Works, key: str) -> Answer:
    carrier = works.carrier(key)
    if isinstance(carrier, CanCheckConnection):
        return Answer("well", carrier.check_connection())
    if isinstance(carrier, CanList):
        count = len(carrier.purchases(since=works.clock.now() - timedelta(days=30)))
        return Answer("well", f"{carrier.spec.name} answers; it lists {count} labels of ours.")
    return Answer("well", f"{carrier.spec.name} needs no connection.")


def _look_at_mail(works: Works, _: str) -> Answer:
    if works.messenger is None:
        return Answer("trouble", "No mail server is set.")
    return Answer("well", works.messenger.check())


def _look_at_pages(works: Works, _: str) -> Answer:
    if works.pages is None:
        return Answer("trouble", "No place for tracking pages is set.")
    return Answer("well", works.pages.check())


LOOKS: Mapping[str, Callable[[Works, str], Answer]] = {
    "printer": print_trial,
    "carrier": _look_at_carrier,
    "pages": _look_at_pages,
    "find": find_devices,
    "probe": probe_address,
    "state": ask_printer,
    "weigh": weigh_once,
    "trial": preview_trial,
    "preview": preview_parcel,
    "give_back": give_back,
}


def look_at_printer(works: Works, key: str) -> bool:
    """Ask an idle printer how it is, for its status light; True when that is news."""
    printer = works.printers.get(key)
    if printer is None:
        return False
    state = printer.status()
    with works.begin() as uow:
        seen = uow.setting(f"printer:{key}")
        if seen is not None and seen.get("state") == state:
            return False
        see_printer(uow, key, state)
        uow.commit()
    return True
