"""The papers of a run: pick list, packing slips, cover; drawn once each and kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from workstation.domain.messages import choose_language
from workstation.domain.orders import Order, OrderLine
from workstation.domain.plans import Plan, Sorting, Step, When, plan_from_plain
from workstation.domain.shipments import Parcel
from workstation.domain.values import Address, LineId
from workstation.ports.batches import (
    BatchEntry,
    BatchRun,
    EntryRow,
    EntryState,
    RunCounts,
    RunId,
    RunState,
)
from workstation.ports.documents import (
    BatchCover,
    Documents,
    Failure,
    PickSheet,
    Slip,
    SlipLine,
)
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, WorkItem
from workstation.services.merge_orders import numbers_of
from workstation.services.pick_sheets import fill_totes, sheet_of
from workstation.services.print_document import send_to_printer
from workstation.services.reactions import BATCH_PAPERS, BATCH_PRIORITY, PAPERS_LANE
from workstation.services.works import Works

MOST = 100_000
SLIP_CHUNK = 10
Drawing = tuple[str, str, Callable[[], bytes]]
"""(kind, name, what draws it)."""
PAPERS = (Step.PICK_LIST, Step.SLIPS, Step.COVER)


def about(run: BatchRun) -> str:
    """Under which name a run's papers are kept."""
    return f"run:{run.id}"


def batch_papers(works: Works, item: WorkItem) -> None:
    """Draw and print a run's papers beside its purchases; the cover when the run is over."""
    with works.begin(looks=True) as uow:
        run = uow.batches.run(RunId(int(item.subject)))
    if run is None or works.documents is None or str(run.round) != item.purpose:
        with works.begin() as uow:
            uow.work.done(item)
            uow.commit()
        return
    over = run.state not in (RunState.CHECKING, RunState.RUNNING)
    drawn = _next_papers(works, works.documents, run, over=over)
    with works.begin() as uow:
        if drawn or not over:
            uow.work.later(item, seconds=0.0 if drawn else 1.0, reason="", count_try=False)
        else:
            uow.work.done(item)
        uow.commit()


def papers_work(run_id: int, round_now: int) -> NewWork:
    """The drawing of a run's papers, for each start of it."""
    return NewWork(
        kind=BATCH_PAPERS,
        subject=str(run_id),
        purpose=str(round_now),
        lane=PAPERS_LANE,
        priority=BATCH_PRIORITY,
    )


def _next_papers(works: Works, documents: Documents, run: BatchRun, *, over: bool) -> bool:
    """Draw what is missing of one kind, a few at a time, and send it to its printer; False when
    there is nothing to draw now.
    """
    plan = plan_from_plain(run.definition)
    here = about(run)
    drawings: list[Drawing] = []
    asked = [one for one in plan.steps if one.step in PAPERS]
    if not asked:
        return False
    with works.begin(looks=True) as uow:
        counts = uow.batches.counts(run.id)
        wanted = [one.step for one in asked if holds(one.when, counts)]
        drawn = {paper: uow.batches.document_names(about=here, kind=str(paper)) for paper in wanted}
        this_round = f"round {run.round}"
        lists = drawn.get(Step.PICK_LIST, ())
        listed = max((int(one.partition("-")[2]) for one in lists), default=0)
        if Step.PICK_LIST in wanted and run.size > listed:
            # Who came in by a later check is on a list of their own: the first one is being walked.
            sheet = pick_sheet(works, uow, run, plan, behind=listed)
            places = f"{listed + 1}-{run.size}"
            drawings = [("pick_list", places, partial(documents.pick_list, sheet))]
        elif Step.SLIPS in wanted and (found := _missing_slips(works, uow, run, drawn[Step.SLIPS])):
            drawings = [
                ("slips", name, partial(documents.packing_slip, slip)) for name, slip in found
            ]
        elif over and Step.COVER in wanted and this_round not in drawn[Step.COVER]:
            cover = batch_cover(works, uow, run)
            drawings = [("cover", this_round, partial(documents.batch_cover, cover))]
    for kind, name, draw in drawings:
        content = draw()
        with works.begin() as uow:
            number = uow.batches.keep_document(about=here, kind=kind, name=name, content=content)
            send_to_printer(works.settings, uow, number, kind)
            if kind == "pick_list" and plan.sorting is Sorting.CLUSTER:
                fill_totes(uow, pick_orders(uow, run))
            uow.commit()
    return bool(drawings)


def holds(when: When, counts: RunCounts) -> bool:
    """Tell whether a step's condition holds by what has failed so far."""
    failed = counts.unfit + counts.refused + counts.in_doubt > 0
    return when is When.ALWAYS or failed == (when is When.SOME_FAILED)


def pick_sheet(
    works: Works, uow: UnitOfWork, run: BatchRun, plan: Plan, *, behind: int = 0
) -> PickSheet:
    """What to fetch for the run's orders, in walking order, with the barcode of each packing.

    Only those `behind` that place: the others stand on an earlier list.
    """
    return sheet_of(
        pick_orders(uow, run, behind=behind),
        plan.sorting,
        language=works.settings.shop.language,
        title=run.plan,
        made_at=_here(works, uow.now()),
    )


def pick_orders(uow: UnitOfWork, run: BatchRun, *, behind: int = 0) -> list[tuple[int, Order]]:
    """The run's orders `behind` a place of which something can be packed now, with their places."""
    entries = [
        *uow.batches.in_state(run.id, EntryState.WAITING, limit=MOST),
        *uow.batches.in_state(run.id, EntryState.BEGUN, limit=MOST),
    ]
    orders: list[tuple[int, Order]] = []
    for entry in sorted(entries, key=lambda one: one.position):
        if entry.position <= behind:
            continue
        order = uow.orders.get(entry.order_id)
        if order is not None and order.cancelled_at is None and order.to_pack_now:
            orders.append((entry.position, order))
    return orders


def batch_cover(works: Works, uow: UnitOfWork, run: BatchRun) -> BatchCover:
    """What the run came to, and every failure with its reason."""
    counts = uow.batches.counts(run.id)
    return BatchCover(
        language=works.settings.shop.language,
        title=run.plan,
        made_at=_here(works, uow.now()),
        done=counts.labelled,
        needs_you=counts.unfit + counts.refused + counts.in_doubt,
        not_tried=counts.new + counts.waiting + counts.left_out + counts.in_work,
        cost=counts.cost,
        failures=tuple(failure_of(row) for row in uow.batches.failures(run.id)),
    )


def failure_of(row: EntryRow) -> Failure:
    """A failed entry in plain words: its kind, its reasons, what to do."""
    entry = row.entry
    if entry.state is EntryState.UNFIT:
        reason = " ".join(one.title for one in entry.problems)
        advice = " ".join(dict.fromkeys(one.advice for one in entry.problems if one.advice))
        return Failure(row.order_number, row.customer, "not_fit", reason, advice)
    if row.question:
        return Failure(row.order_number, row.customer, "doubt", row.question, "Answer it.")
    return Failure(row.order_number, row.customer, "refused", row.work_error, "")


def slip_of(works: Works, uow: UnitOfWork, run: BatchRun, entry: BatchEntry) -> Slip | None:
    """The packing slip of a labelled parcel; None when the order or its parcel is gone."""
    order = uow.orders.get(entry.order_id)
    parcel = uow.parcels.get(entry.parcel_id) if entry.parcel_id else None
    if order is None or parcel is None or entry.planned is None:
        return None
    inside = dict(entry.planned.lines)
    later = {line.id: line.open - inside.get(line.id, 0) for line in order.still_owed}
    return make_slip(
        works,
        order,
        parcel,
        inside=inside,
        later=later,
        position=f"{entry.position}/{run.size}",
        number=numbers_of(uow, order),
    )


def make_slip(
    works: Works,
    order: Order,
    parcel: Parcel,
    *,
    inside: Mapping[int, int],
    later: Mapping[LineId, int],
    position: str = "",
    number: str = "",
) -> Slip:
    """What a parcel's slip says: (line, quantity) of what is inside and of what comes later."""
    carrier = works.carriers.get(parcel.carrier)
    return Slip(
        language=choose_language(
            order=order.language,
            country=order.recipient.country,
            shop=works.settings.shop.language,
        ).language,
        order_number=number or order.number,
        parcel_key=parcel.key,
        parcel_number=parcel.number,
        placed_on=_here(works, order.placed_at).date(),
        sender=_sender(works),
        recipient=order.recipient,
        inside=tuple(_line(line, inside[line.id]) for line in order.lines if inside.get(line.id)),
        to_come=tuple(
            _line(line, later[line.id]) for line in order.lines if later.get(line.id, 0) > 0
        ),
        cancelled=tuple(
            _line(line, line.cancelled + line.refunded)
            for line in order.lines
            if line.cancelled + line.refunded
        ),
        position=position,
        note=order.note,
        follow_url=parcel.tracking_url,
        carrier_name=carrier.spec.name if carrier is not None else parcel.carrier,
        tracking_number=parcel.tracking_number,
    )


def _missing_slips(
    works: Works, uow: UnitOfWork, run: BatchRun, drawn: Collection[str]
) -> list[tuple[str, Slip]]:
    """The next slips in the order of their labels, each named after its label's turn."""
    found: list[tuple[str, Slip]] = []
    after = max(map(int, drawn), default=0)
    while not found and (some := uow.batches.issued(run.id, after=after, limit=SLIP_CHUNK)):
        after = some[-1].issued
        each = ((entry, slip_of(works, uow, run, entry)) for entry in some)
        found = [(f"{entry.issued:05d}", slip) for entry, slip in each if slip is not None]
    return found


def _line(line: OrderLine, quantity: int) -> SlipLine:
    return SlipLine(line.sku, line.name, line.variant, quantity, line.expected)


def _sender(works: Works) -> Address:
    return works.settings.shop.sender.address()


def _here(works: Works, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(works.settings.shop.zone))
