"""The papers of a run: pick list, packing slips, cover; drawn once each and kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from workstation.domain.messages import choose_language
from workstation.domain.orders import Order, OrderLine
from workstation.domain.plan_steps import PAPERS, Moment, PlanStep, Step, moment_of
from workstation.domain.plans import Plan, Sorting, plan_from_plain
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
    there is nothing to draw now. One whose turn has not come holds up those that stand behind it.
    """
    plan = plan_from_plain(run.definition)
    drawings: list[Drawing] = []
    if not any(one.on and one.step in PAPERS for one in plan.steps):
        return False
    with works.begin(looks=True) as uow:
        come = moment_now(uow, run, over=over)
        for one in plan.steps:
            if one.step not in PAPERS or not one.on:
                continue
            if not has_come(moment_of(plan.steps, one.step), come):
                break
            drawings = _missing(works, documents, uow, run, one)
            if drawings:
                break
    for kind, name, draw in drawings:
        content = draw()
        with works.begin() as uow:
            number = uow.batches.keep_document(
                about=about(run), kind=kind, name=name, content=content
            )
            send_to_printer(works.settings, uow, number, kind)
            if kind == "pick_list" and plan.sorting is Sorting.CLUSTER:
                fill_totes(uow, pick_orders(uow, run))
            uow.commit()
    return bool(drawings)


def moment_now(uow: UnitOfWork, run: BatchRun, *, over: bool) -> Moment:
    """How far a run is that has been checked: at its purchases, behind them, or over."""
    if over:
        return Moment.OVER
    begun = not uow.batches.in_state(run.id, EntryState.WAITING, limit=1)
    return Moment.BOUGHT if begun and not uow.batches.in_work(run.id) else Moment.CHECKED


def has_come(moment: Moment, now: Moment) -> bool:
    """Tell whether a step of this moment may begin now."""
    order = list(Moment)
    return order.index(moment) <= order.index(now)


def between_open(works: Works, uow: UnitOfWork, run: BatchRun, plan: Plan) -> bool:
    """Tell whether a paper is still to be drawn that stands between buying and the labels."""
    if works.documents is None:
        return False
    between = [
        one
        for one in plan.steps
        if one.on and one.step in PAPERS and moment_of(plan.steps, one.step) is Moment.BOUGHT
    ]
    return any(_missing(works, works.documents, uow, run, one) for one in between)


def _missing(
    works: Works, documents: Documents, uow: UnitOfWork, run: BatchRun, one: PlanStep
) -> list[Drawing]:
    """What is to be drawn now of one step whose turn has come."""
    plan = plan_from_plain(run.definition)
    if one.conditional and not _holds(uow, run, plan, one):
        return []
    drawn = uow.batches.document_names(about=about(run), kind=str(one.step))
    match one.step:
        case Step.PICK_LIST:
            listed = max((int(name.partition("-")[2]) for name in drawn), default=0)
            if run.size <= listed:
                return []
            # Who came in by a later check is on a list of their own: the first one is being walked.
            sheet = pick_sheet(works, uow, run, plan, behind=listed, shops=one.shops)
            if not sheet.orders and one.shops:
                return []
            places = f"{listed + 1}-{run.size}"
            return [("pick_list", places, partial(documents.pick_list, sheet))]
        case Step.SLIPS:
            return [
                ("slips", name, partial(documents.packing_slip, slip))
                for name, slip in _missing_slips(works, uow, run, drawn, shops=one.shops)
            ]
    this_round = f"round {run.round}"
    if this_round in drawn:
        return []
    cover = batch_cover(works, uow, run, shops=one.shops)
    return [("cover", this_round, partial(documents.batch_cover, cover))]


def _holds(uow: UnitOfWork, run: BatchRun, plan: Plan, one: PlanStep) -> bool:
    return holds(one, uow.batches.counts(run.id), run.size, moment_of(plan.steps, one.step))


def holds(one: PlanStep, counts: RunCounts, fit: int, moment: Moment) -> bool:
    """Tell whether a step's condition holds by what has failed before its turn: a step before the
    purchases knows of none of theirs.
    """
    failed = counts.unfit
    if moment is not Moment.CHECKED or one.step is Step.SLIPS:
        failed += counts.refused + counts.in_doubt
    return one.holds(failed=failed > 0, fit=fit)


def pick_sheet(
    works: Works,
    uow: UnitOfWork,
    run: BatchRun,
    plan: Plan,
    *,
    behind: int = 0,
    shops: Sequence[str] = (),
) -> PickSheet:
    """What to fetch for the run's orders, in walking order, with the barcode of each packing.

    Only those `behind` that place: the others stand on an earlier list; and of these `shops`.
    """
    found = pick_orders(uow, run, behind=behind)
    return sheet_of(
        [(place, order) for place, order in found if not shops or order.shop in shops],
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


def batch_cover(
    works: Works, uow: UnitOfWork, run: BatchRun, *, shops: Sequence[str] = ()
) -> BatchCover:
    """What the run came to, and every failure with its reason; of these `shops` alone."""
    counts = uow.batches.counts(run.id)
    return BatchCover(
        language=works.settings.shop.language,
        title=run.plan,
        made_at=_here(works, uow.now()),
        done=counts.labelled,
        needs_you=counts.unfit + counts.refused + counts.in_doubt,
        not_tried=counts.new + counts.waiting + counts.left_out + counts.in_work,
        cost=counts.cost,
        failures=tuple(
            in_language(works, failure_of(row))
            for row in uow.batches.failures(run.id)
            if not shops or _is_of(uow, row.entry, shops)
        ),
    )


def in_language(works: Works, failure: Failure) -> Failure:
    """A failure's reason and advice in the shop's language, as far as the sentences are known."""
    language, words = works.settings.shop.language, works.owner_words
    return replace(
        failure,
        reason=words.say(failure.reason, language),
        advice=words.say(failure.advice, language),
    )


def _is_of(uow: UnitOfWork, entry: BatchEntry, shops: Sequence[str]) -> bool:
    order = uow.orders.get(entry.order_id)
    return order is not None and order.shop in shops


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
    works: Works, uow: UnitOfWork, run: BatchRun, drawn: Collection[str], *, shops: Sequence[str]
) -> list[tuple[str, Slip]]:
    """The next slips in the order of their labels, each named after its label's turn."""
    found: list[tuple[str, Slip]] = []
    after = max(map(int, drawn), default=0)
    while not found and (some := uow.batches.issued(run.id, after=after, limit=SLIP_CHUNK)):
        after = some[-1].issued
        mine = (one for one in some if not shops or _is_of(uow, one, shops))
        each = ((entry, slip_of(works, uow, run, entry)) for entry in mine)
        found = [(f"{entry.issued:05d}", slip) for entry, slip in each if slip is not None]
    return found


def _line(line: OrderLine, quantity: int) -> SlipLine:
    return SlipLine(line.sku, line.name, line.variant, quantity, line.expected)


def _sender(works: Works) -> Address:
    return works.settings.shop.sender.address()


def _here(works: Works, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(works.settings.shop.zone))
