"""The batch desk of the story: the afternoon's labels of Tuesday 21 April, 57 of 84 done.

It holds plans and one run in memory; the real verbs have tests of their own. Every verb is recorded
by the desk that it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from workstation.domain.errors import Refused
from workstation.domain.plans import READY_MADE, Plan, PlanFilter, plan_to_plain
from workstation.domain.values import Money, OrderId, ParcelId, WorkId
from workstation.ports.batches import BatchRun, DocumentRow, EntryId, RunCounts, RunId, RunState
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.services.desk import (
    BatchDesk,
    FailureKind,
    Fix,
    RollAnswer,
    RunEntry,
    RunProgress,
)

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]
RUN = RunId(41)
GROUPS = {
    EntryList.NOT_FIT: FailureKind.NOT_FIT,
    EntryList.REFUSED: FailureKind.REFUSED,
    EntryList.DOUBT: FailureKind.DOUBT,
    EntryList.NOT_TOLD: FailureKind.NOT_TOLD,
}
_CARRIERS = ("yurtici", "acs", "yurtici", "dhl")
_PEOPLE = (
    "Deniz Kaya",
    "Νίκος Γεωργίου",
    "Burcu Şahin",
    "نورة المنصوري",
    "王芳",
    "James Whitfield",
)
_COUNTRIES = ("TR", "GR", "TR", "AE", "CN", "GB")


def entry(place: int, listed: EntryList = EntryList.NOT_TRIED, **more: Any) -> RunEntry:
    """The order at a place of the roll."""
    bought = listed is EntryList.DONE
    facts: dict[str, Any] = {
        "entry_id": EntryId(1000 + place),
        "order_id": OrderId(10400 + place),
        "order_number": f"KY-{10400 + place}",
        "customer": _PEOPLE[place % 6],
        "country": _COUNTRIES[place % 6],
        "position": place,
        "listed": listed,
        "progress": "bought" if bought else "waiting",
        "kind": None,
        "field": "",
        "reason": "",
        "advice": "",
        "fix": Fix.NONE,
        "not_told": "",
        "parcel_id": ParcelId(place) if bought else None,
        "parcel_key": f"P{place:015d}" if bought else "",
        "tracking_number": f"72048816{place:04d}" if bought else "",
        "carrier": _CARRIERS[place % 4],
        "service": "standard",
        "why": "all else",
        "price": Money(Decimal("3.76"), "EUR") if bought else None,
        "print_state": PrintState.CONFIRMED if bought else None,
        "work_id": None,
        "late": False,
        "at": (place, 1000 + place),
    }
    return RunEntry(**(facts | more))


def unfit(place: int, field: str, reason: str, advice: str, fix: Fix) -> RunEntry:
    return entry(
        place, EntryList.NEEDS_YOU, progress="unfit", kind=FailureKind.NOT_FIT, field=field,
        reason=reason, advice=advice, fix=fix,
    )  # fmt: skip


def refused(place: int, field: str, reason: str, fix: Fix) -> RunEntry:
    return entry(
        place, EntryList.NEEDS_YOU, progress="refused", kind=FailureKind.REFUSED, field=field,
        reason=reason, fix=fix,
    )  # fmt: skip


def not_told(place: int) -> RunEntry:
    return entry(
        place, EntryList.DONE, kind=FailureKind.NOT_TOLD, field="email",
        reason="There is no e-mail address.", not_told="There is no e-mail address.",
        fix=Fix.FIX_ADDRESS,
    )  # fmt: skip


def doubt(place: int) -> RunEntry:
    return entry(
        place, EntryList.NEEDS_YOU, progress="doubt", kind=FailureKind.DOUBT,
        reason="Did the carrier sell a label?", fix=Fix.ANSWER, work_id=WorkId(5),
    )  # fmt: skip


def story_entries() -> list[RunEntry]:
    """84 orders: done up to place 60 with three that need somebody, the rest not tried."""
    made = [entry(place, EntryList.DONE) for place in range(1, 61)]
    made += [entry(place) for place in range(61, 85)]
    made[59] = replace(made[59], print_state=PrintState.SENT)
    made[58] = unfit(
        59, "phone", "The phone number is missing.", "Complete the address.", Fix.FIX_ADDRESS
    )
    made[55] = refused(56, "postcode", "The postcode 546 3 has four digits.", Fix.FIX_ADDRESS)
    made[48] = not_told(49)
    made[40] = unfit(
        41, "weight", "Nobody knows what this order weighs.", "Set the weight, then retry.",
        Fix.SET_WEIGHT,
    )  # fmt: skip
    return made


def run(state: RunState = RunState.RUNNING, **more: Any) -> BatchRun:
    made = datetime.fromisoformat("2026-04-21T12:30:00+00:00")
    facts: dict[str, Any] = {
        "id": RUN,
        "plan": "Afternoon",
        "due": "2026-04-21T12:30Z",
        "state": state,
        "definition": plan_to_plain(replace(READY_MADE[1], per_batch="400")),
        "why": "due",
        "operator": "",
        "round": 1,
        "stopped": False,
        "size": 84,
        "made_at": made,
        "begun_at": made - timedelta(minutes=65),
        "ended_at": None,
    }
    return BatchRun(**(facts | more))


class BatchDouble:
    """The batch desk in memory. `reads` tells for each page that was read how many rows it gave."""

    def __init__(self) -> None:
        self.plans: list[Plan] = list(READY_MADE)
        self.entries: list[RunEntry] = story_entries()
        self.run = run()
        self.past = [
            run(RunState.DONE, id=RunId(40), plan="Morning", size=126, why="due"),
            run(RunState.STOPPED, id=RunId(39), size=71, why="by hand", operator="Elif Demir"),
            run(RunState.DONE, id=RunId(38), plan="Morning", size=0, why="dry run"),
        ]
        self.count = 84
        self.due: dict[str, datetime | None] = {
            "Morning": self.run.made_at + timedelta(hours=18, minutes=30),
            "Afternoon": self.run.made_at,
        }
        self.reads: list[int] = []
        self.papers: list[DocumentRow] = [
            DocumentRow(number, f"run:{RUN}", kind, name, self.run.made_at)
            for number, (kind, name) in enumerate(
                [("pick_list", "round 1"), ("cover", "round 1")]
                + [("slips", f"{place:05d}") for place in range(1, 20)],
                start=501,
            )
        ]

    # ---- reading

    def listed(self, wanted: EntryList) -> list[RunEntry]:
        if wanted in GROUPS:
            return [one for one in self.entries if one.kind is GROUPS[wanted]]
        return [one for one in self.entries if one.listed is wanted]

    def page(
        self, _run: RunId, wanted: EntryList | None, after: tuple[int, int], limit: int
    ) -> Sequence[RunEntry]:
        rows = self.entries if wanted is None else self.listed(wanted)
        found = sorted((one for one in rows if one.at > after), key=lambda one: one.at)[:limit]
        self.reads.append(len(found))
        return found

    def latest(
        self, _run: RunId, wanted: EntryList, before: tuple[int, int] | None, limit: int
    ) -> Sequence[RunEntry]:
        rows = [one for one in self.listed(wanted) if before is None or one.at < before]
        found = sorted(rows, key=lambda one: one.at, reverse=True)[:limit]
        self.reads.append(len(found))
        return found

    def progress(self, run_id: RunId) -> RunProgress:
        found = self.run if run_id == RUN else next(one for one in self.past if one.id == run_id)
        if found is not self.run:
            return RunProgress(found, RunCounts(labelled=found.size), found.size, 0, 0,
                               found.size, found.size, (), 0.0)  # fmt: skip
        sizes = {one: len(self.listed(one)) for one in EntryList}
        counts = RunCounts(
            waiting=sizes[EntryList.NOT_TRIED],
            unfit=sizes[EntryList.NOT_FIT],
            labelled=sizes[EntryList.DONE],
            refused=sizes[EntryList.REFUSED],
            in_doubt=sizes[EntryList.DOUBT],
            cost=(Money(Decimal("214.60"), "EUR"),),
        )
        needs = counts.unfit + counts.refused + counts.in_doubt
        return RunProgress(
            self.run, counts, counts.labelled, needs, counts.waiting, counts.labelled,
            counts.total, counts.cost, 180.0, sizes[EntryList.NOT_TOLD],
        )  # fmt: skip

    # ---- changing

    def change(self, place: int, **more: Any) -> None:
        """Let the order at this place of the roll be another way."""
        at = next(n for n, one in enumerate(self.entries) if one.position == place)
        self.entries[at] = replace(self.entries[at], **more)

    def set_state(self, state: RunState) -> None:
        self.run = replace(self.run, state=state)

    def resume_roll(self, _run: RunId, code: str) -> RollAnswer:
        good = next((one for one in self.entries if one.tracking_number == code), None)
        if good is None:
            raise Refused(
                "This is no label of this roll.", "Scan the last good one of it.", field="code"
            )
        behind = [one.position for one in self.listed(EntryList.DONE) if one.at > good.at]
        for place in behind:
            self.change(place, print_state=PrintState.QUEUED)
        return RollAnswer(good.position, good.order_number, tuple(behind))

    def plan(self, name: str) -> Plan:
        return next(one for one in self.plans if one.name == name)

    def save(self, plan: Plan, before: str) -> None:
        self.plans = [one for one in self.plans if one.name != before] + [plan]

    def copy(self, name: str, new: str) -> Plan:
        made = self.plan(name).copied(new)
        self.plans.append(made)
        return made

    def delete(self, name: str) -> None:
        self.plans = [one for one in self.plans if one.name != name]

    def imported(self, text: str) -> Plan:
        made = replace(READY_MADE[0], name=text.strip())
        self.plans.append(made)
        return made

    def matching(self, chosen: PlanFilter, wanted: Callable[[], bool]) -> int | None:
        return (self.count if chosen == PlanFilter() else 12) if wanted() else None

    def desk(self, record: Record, others: Mapping[str, Callable[..., Any]]) -> BatchDesk:
        """Its verbs with those of others; nobody should ask for any but these."""

        def nothing(*_: object) -> None:
            return None

        def nowhere(*_: object) -> Any:
            raise NotImplementedError("the Batches screen does not ask for this")

        known: dict[str, Callable[..., Any]] = {
            "plans": lambda: list(self.plans),
            "save_plan": record("save_plan", self.save),
            "copy_plan": record("copy_plan", self.copy),
            "delete_plan": record("delete_plan", self.delete),
            "export_plan": record("export_plan", lambda name: f'name = "{name}"\n'),
            "import_plan": record("import_plan", self.imported),
            "next_due": lambda name: self.due.get(name),
            "run": record("run", lambda name, again: RUN),
            "run_orders": record("run_orders", lambda name, orders: RUN),
            "take_apart": record("take_apart", lambda order: 2),
            "try_run": record("try_run", lambda name: RUN),
            "progress": self.progress,
            "entries": self.page,
            "latest": self.latest,
            "matching": self.matching,
            "pause": record("pause", lambda _: self.set_state(RunState.PAUSED)),
            "resume": record("resume", lambda _: self.set_state(RunState.RUNNING)),
            "stop": record("stop", lambda _: len(self.listed(EntryList.NOT_TRIED))),
            "retry": record("retry", lambda _, chosen: len(chosen) or 3),
            "wish": record("wish", nothing),
            "resume_roll": record("resume_roll", self.resume_roll),
            "reprint": record("reprint", lambda _, chosen: len(chosen) or 57),
            "redo": record("redo", nothing),
            "print_document": record("print_document", nothing),
            "mail_failures": record("mail_failures", nothing),
            "pictures": record("pictures", nothing),
            "add_parcel": record("add_parcel", lambda order, grams: ParcelId(9)),
        } | dict(others)
        return BatchDesk(**{one.name: known.get(one.name, nowhere) for one in fields(BatchDesk)})
