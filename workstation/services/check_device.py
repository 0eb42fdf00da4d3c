"""Checking a printer, a carrier account or the mail server when somebody asks for it now."""

from __future__ import annotations

from workstation.domain.errors import WorkstationError
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, WorkId
from workstation.ports.carrier import CanList
from workstation.ports.labels import LabelData, PrinterState, PrintState
from workstation.ports.work import NewWork, WorkItem, WorkState
from workstation.services.floor import Floor
from workstation.services.print_label import see_printer
from workstation.services.reactions import CHECK
from workstation.services.works import Works

STEP = "check"
DEADLINE_SECONDS = 60.0
"""A check that nobody got round to by then is no answer any more."""


def ask_check(floor: Floor, lane: str) -> WorkId:
    """Put a check first in its lane and give the work item whose answer will be the result."""
    with floor.begin() as uow:
        purpose = uow.now().isoformat()
        uow.work.add(NewWork(kind=CHECK, subject=lane, purpose=purpose, lane=lane, priority=1))
        item = uow.work.find(kind=CHECK, subject=lane, purpose=purpose)
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
        state, sentence = _look(works, kind, key)
    except WorkstationError as error:
        state, sentence = "trouble", str(error)
    _conclude(works, item, state, sentence)


def _conclude(works: Works, item: WorkItem, state: str, sentence: str) -> None:
    with works.begin() as uow:
        uow.work.concluded(item, name=STEP, result={"state": state, "sentence": sentence})
        uow.work.done(item)
        uow.commit()


def _look(works: Works, kind: str, key: str) -> tuple[str, str]:
    if kind == "printer":
        return _print_test(works, key)
    if kind == "carrier":
        carrier = works.carrier(key)
        if isinstance(carrier, CanList):
            count = len(carrier.purchases())
            return "well", f"{carrier.spec.name} answers; it lists {count} labels of ours."
        return "well", f"{carrier.spec.name} needs no connection."
    if works.messenger is None:
        return "trouble", "No mail server is set."
    return "well", works.messenger.check()


def _print_test(works: Works, key: str) -> tuple[str, str]:
    printer = works.printer(key)
    state = printer.status()
    with works.begin() as uow:
        see_printer(uow, key, state)
        uow.commit()
    if state is not PrinterState.READY:
        return "trouble", f"The printer says: {state.replace('_', ' ')}."
    shop = works.settings.shop.name or "Packbench"
    recipient = Address(
        name="Test label · Δοκιμή · تجربة · 测试",
        street="Şişli, Ağaçlı Sokak 12",
        city=shop,
        country=works.settings.shop.sender.country,
    )
    content = works.painter.render(
        LabelData(recipient=recipient, barcode="PB-TEST-0000", service=ServiceLevel.STANDARD),
        language=printer.language,
        media=printer.media,
        dpi=printer.dpi,
    )
    receipt = printer.print_label(content)
    if receipt.state is PrintState.CONFIRMED:
        return "well", f"The test label came out ({receipt.evidence})."
    return "trouble", f"It is not sure that the test label came out ({receipt.evidence})."


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
