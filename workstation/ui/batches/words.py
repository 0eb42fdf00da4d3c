"""A run in words: how it stands, what its lists hold, each order's line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import assert_never

from workstation.domain.plan_steps import Step
from workstation.domain.plans import plan_from_plain
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money
from workstation.ports.batches import BatchRun, RunState
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.services.desk import CarrierCard, Fix, RunEntry, RunProgress
from workstation.ui import dates
from workstation.ui.batches import plan_words
from workstation.ui.pack.label_words import money, service_name
from workstation.ui.reasons import field, in_words
from workstation.ui.words import isolate, translate

DRY = "dry run"
GROUPS = (EntryList.NOT_FIT, EntryList.REFUSED, EntryList.DOUBT, EntryList.NOT_TOLD)
"""The kinds of errors, in the order of the middle list."""
OVER = (RunState.DONE, RunState.STOPPED)


@dataclass(frozen=True, slots=True)
class RunPicture:
    """All that the head of a run shows. `parts` are done, needing somebody and not tried."""

    title: str
    sub: str
    done: str
    rest: str
    parts: tuple[int, int, int]
    left: str
    rate: str
    cost: str
    ceiling: str
    note: str
    pause: str
    """The verb of the first button, "" when there is none."""
    may_stop: bool


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One row of a list: the place on the roll, two lines of text, a mark, the button's word."""

    key: int
    place: str
    head: str
    under: str
    icon: str = ""
    tone: str = "plain"
    verb: str = ""
    sentence: str = ""


def run_picture(found: RunProgress, now: datetime, currency: str) -> RunPicture:
    """Put a run's figures into words."""
    run, counts = found.run, found.counts
    needs = found.needs_you + found.not_told
    currency = currency or (found.cost[0].currency if found.cost else "")
    return RunPicture(
        title=run.plan,
        sub=_sub(found),
        done=translate("Batches", "{done} of {all} done").format(done=found.done, all=counts.total),
        rest=translate("Batches", "{needs} need you · {rest} not tried").format(
            needs=needs, rest=found.not_tried
        ),
        parts=(found.done, found.needs_you, found.not_tried),
        left=_left(found),
        rate=_rate(found, now),
        cost=" + ".join(money(one) for one in found.cost) or _amount(Decimal(0), currency),
        ceiling=_ceiling(run, currency),
        note=_note(found),
        pause=_pause(run),
        may_stop=run.state not in OVER,
    )


def _sub(found: RunProgress) -> str:
    if is_dry(found.run):
        return translate("Batches", "%n order(s) · dry run", None, found.counts.total)
    return translate("Batches", "%n order(s) · in pick order", None, found.counts.total)


def is_dry(run: BatchRun) -> bool:
    """The run only checks."""
    return run.why == DRY


def _pause(run: BatchRun) -> str:
    if is_dry(run):
        return ""
    match run.state:
        case RunState.RUNNING | RunState.CHECKING:
            return translate("Batches", "Pause")
        case RunState.PAUSED:
            return translate("Batches", "Go on")
        case RunState.STOPPED:
            return translate("Batches", "Take up again")
        case RunState.DONE:
            return ""
    assert_never(run.state)


def run_state(run: BatchRun) -> str:
    """How a run stands, in a word or two."""
    if is_dry(run) and run.state in OVER:
        return translate("Batches", "dry run, nothing bought")
    match run.state:
        case RunState.CHECKING:
            return translate("Batches", "checking")
        case RunState.RUNNING:
            return translate("Batches", "running")
        case RunState.PAUSED:
            return translate("Batches", "paused")
        case RunState.DONE:
            return translate("Batches", "over")
        case RunState.STOPPED:
            return translate("Batches", "stopped")
    assert_never(run.state)


def run_tone(run: BatchRun) -> tuple[str, str]:
    """(tone, icon) of a run's state."""
    match run.state:
        case RunState.CHECKING | RunState.RUNNING:
            return "note", "play"
        case RunState.PAUSED:
            return "wait", "pause"
        case RunState.STOPPED:
            return "plain", "stop"
        case RunState.DONE:
            return "plain", "tick"
    assert_never(run.state)


def _left(found: RunProgress) -> str:
    match found.run.state:
        case RunState.CHECKING:
            return translate("Batches", "Checking")
        case RunState.PAUSED:
            return translate("Batches", "Paused")
        case RunState.STOPPED:
            return translate("Batches", "Stopped")
        case RunState.DONE:
            return translate("Batches", "Over")
        case RunState.RUNNING:
            seconds = found.seconds_left
    if seconds is None:
        return translate("Batches", "Running")
    if seconds < 60:
        return translate("Batches", "under 1 min left")
    return translate("Batches", "%n min left", None, round(seconds / 60))


def _rate(found: RunProgress, now: datetime) -> str:
    run, counts = found.run, found.counts
    if run.state is RunState.CHECKING:
        return translate("Batches", "nothing is bought yet")
    if run.begun_at is None or run.state is not RunState.RUNNING:
        return ""
    gone = (now - run.begun_at).total_seconds()
    tried = counts.labelled + counts.refused + counts.in_doubt
    if gone < 1 or not tried:
        return ""
    return translate("Batches", "%n label(s) a minute", None, round(tried / gone * 60))


def _ceiling(run: BatchRun, currency: str) -> str:
    try:
        most = Decimal(str(run.definition.get("per_batch", "0")))
    except InvalidOperation:
        most = Decimal(0)
    if not most:
        return translate("Batches", "spent so far")
    return translate("Batches", "of {amount} ceiling").format(amount=_amount(most, currency))


def _amount(amount: Decimal, currency: str) -> str:
    """An amount in the shop's currency; before the settings are read, the figure alone."""
    return money(Money(amount, currency)) if currency else isolate(str(amount))


def _note(found: RunProgress) -> str:
    run, counts = found.run, found.counts
    if is_dry(run) and run.state in OVER:
        said = translate("Batches", "Dry run: {fit} would get a label, {not_fit} would not.")
        return said.format(fit=counts.waiting, not_fit=counts.unfit)
    if run.state is RunState.CHECKING:
        return translate("Batches", "First every order is checked; only then money is spent.")
    if run.state is RunState.PAUSED and run.stopped:
        return translate("Batches", "Stopping: what is bought is still printed.")
    if run.state is RunState.PAUSED:
        return translate("Batches", "Nothing new is bought or printed until you go on.")
    if run.state is not RunState.DONE or not counts.left_out:
        return ""
    buys = plan_from_plain(run.definition).step(Step.BUY)
    if buys is not None and buys.conditional:
        said = translate(
            "Batches", "The plan buys only: {condition}. R tries these orders all the same."
        )
        return said.format(condition=plan_words.condition(buys))
    return ""


def failures_go(run: BatchRun, address: str) -> str:
    """Where the list of failures goes at the end of a run that is under way."""
    if run.state in OVER or is_dry(run):
        return ""
    plan = plan_from_plain(run.definition)
    mails = plan.step(Step.MAIL_FAILURES) is not None and bool(address)
    prints = plan.step(Step.COVER) is not None
    if mails and prints:
        said = translate(
            "Batches", "The list of failures goes to {address} and prints with the batch."
        )
    elif mails:
        said = translate("Batches", "The list of failures goes to {address}.")
    elif prints:
        said = translate("Batches", "The list of failures prints with the batch.")
    else:
        return ""
    return said.format(address=isolate(address))


def list_title(listed: EntryList) -> str:
    """What stands above a list or a group of it."""
    match listed:
        case EntryList.DONE:
            return translate("Batches", "Done")
        case EntryList.NEEDS_YOU:
            return translate("Batches", "Needs you")
        case EntryList.NOT_TRIED:
            return translate("Batches", "Not tried")
        case EntryList.NOT_FIT:
            return translate("Batches", "The order is not fit")
        case EntryList.REFUSED:
            return translate("Batches", "The carrier refused")
        case EntryList.DOUBT:
            return translate("Batches", "The answer was lost")
        case EntryList.NOT_TOLD:
            return translate("Batches", "Somebody could not be told")
    assert_never(listed)


def entry_line(
    listed: EntryList, entry: RunEntry, carriers: Mapping[str, CarrierCard]
) -> EntryLine:
    """One order's row in one of the lists."""
    number = isolate(entry.order_number)
    place = str(entry.position) if entry.position else "–"
    if listed in GROUPS:
        why = in_words(entry.reason) or list_title(listed)
        head = f"{number} · {why}"
        under = _need_under(entry, carriers)
        verb = fix_verb(entry)
        return EntryLine(
            entry.entry_id, place, head, under, verb=verb, sentence=f"{head}, {under}, {verb}"
        )
    said, icon, tone = progress_words(entry)
    who = carrier_name(entry, carriers)
    if listed is EntryList.DONE:
        under = " · ".join(part for part in (said, who) if part)
    else:
        under = " · ".join(part for part in (who, isolate(entry.customer)) if part)
        icon = "" if entry.progress in ("check", "waiting") else icon
    return EntryLine(
        entry.entry_id, place, number, under, icon, tone, sentence=f"{place}, {number}, {said}"
    )


def _need_under(entry: RunEntry, carriers: Mapping[str, CarrierCard]) -> str:
    who = carrier_name(entry, carriers)
    return " · ".join(part for part in (isolate(entry.customer), who, bought(entry)) if part)


def bought(entry: RunEntry) -> str:
    """Whether money was spent for an order that needs somebody."""
    if entry.listed is EntryList.DONE:
        return translate("Batches", "The label is bought")
    if entry.progress == "doubt":
        return translate("Batches", "Nobody knows whether a label was bought")
    return translate("Batches", "No label was bought")


def carrier_name(entry: RunEntry, carriers: Mapping[str, CarrierCard]) -> str:
    """The carrier's name, isolated; "" while none is chosen."""
    card = carriers.get(entry.carrier)
    return isolate(card.name if card is not None else entry.carrier)


def why_this_service(entry: RunEntry, carriers: Mapping[str, CarrierCard]) -> str:
    """The service and the rule that chose it."""
    if not entry.carrier:
        return ""
    sold = entry.service
    if sold in tuple(ServiceLevel):
        sold = service_name(ServiceLevel(sold))
    name = carrier_name(entry, carriers)
    reason = isolate(entry.why)
    if entry.why == "chosen by hand":
        reason = translate("Batches", "chosen by hand")
    return translate("Batches", "{carrier} {service}: {reason}").format(
        carrier=name, service=sold, reason=reason
    )


def progress_words(entry: RunEntry) -> tuple[str, str, str]:
    """(words, icon, tone) of how far an order is."""
    match entry.progress:
        case "check":
            return translate("Batches", "to be checked"), "clock", "plain"
        case "waiting":
            return translate("Batches", "waits for its turn"), "clock", "plain"
        case "left_out":
            return translate("Batches", "left out"), "minus", "plain"
        case "buying":
            return translate("Batches", "being bought"), "outbox", "note"
        case "bought" | "printed":
            return _printed(entry.print_state)
    return "", "triangle", "wait"


def _printed(state: PrintState | None) -> tuple[str, str, str]:
    match state:
        case None:
            return translate("Batches", "bought, not printed yet"), "clock", "plain"
        case PrintState.QUEUED:
            return translate("Batches", "bought, next to print"), "printer", "note"
        case PrintState.SENDING | PrintState.SENT:
            return translate("Batches", "bought, printing"), "printer", "note"
        case PrintState.CONFIRMED:
            return translate("Batches", "printed"), "tick", "ok"
        case PrintState.DOUBTFUL:
            return translate("Batches", "did it come out?"), "question", "wait"
        case PrintState.SPOILT:
            return translate("Batches", "spoilt, prints again"), "retry", "wait"
    assert_never(state)


def fix_verb(entry: RunEntry) -> str:
    """The word on the button of an order that needs somebody."""
    match entry.fix:
        case Fix.NONE:
            return ""
        case Fix.FIX_ADDRESS:
            if entry.field == "email":
                return translate("Batches", "Give an address")
            return translate("Batches", "Fix address")
        case Fix.SET_WEIGHT:
            return translate("Batches", "Set weight")
        case Fix.CHOOSE_SERVICE:
            return translate("Batches", "Choose service")
        case Fix.LET_GO:
            return translate("Batches", "Let it go")
        case Fix.ANSWER:
            return translate("Batches", "Answer")
        case Fix.RETRY:
            return translate("Batches", "Try again")
        case Fix.LOOK:
            return translate("Batches", "Look at it")
    assert_never(entry.fix)


def primary_verb(entry: RunEntry) -> str:
    """The word on the one primary button of the open order."""
    match entry.fix:
        case Fix.FIX_ADDRESS | Fix.SET_WEIGHT | Fix.CHOOSE_SERVICE:
            if entry.listed is EntryList.DONE:
                return translate("Batches", "Use it and tell the customer")
            return translate("Batches", "Use it and retry")
        case Fix.LET_GO:
            return translate("Batches", "Let it go and retry")
        case Fix.ANSWER:
            return translate("Batches", "Answer it in the outbox")
        case Fix.LOOK:
            return translate("Batches", "Look at the order")
        case Fix.RETRY | Fix.NONE:
            return translate("Batches", "Try just this one again")
    assert_never(entry.fix)


def field_name(entry: RunEntry) -> str:
    """The label above the one field that mends an order; "" when there is none."""
    match entry.fix:
        case Fix.SET_WEIGHT:
            return field("weight")
        case Fix.CHOOSE_SERVICE:
            return translate("Batches", "Service")
        case Fix.FIX_ADDRESS:
            name = entry.field.rpartition(".")[2]
            return field(name) if field(name) != name else ""
        case _:
            return ""


def moment(run: BatchRun) -> str:
    """When a run was made."""
    return dates.moment(run.made_at)


def why(run: BatchRun) -> str:
    """Who or what began a run."""
    if is_dry(run):
        return translate("Batches", "dry run")
    if run.why == "chosen":
        return translate("Batches", "chosen orders")
    if run.why == "due":
        return translate("Batches", "by its schedule")
    return isolate(run.operator) or translate("Batches", "by hand")
