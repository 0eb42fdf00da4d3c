"""The verbs of a run for the window and the command line: see, pause, mend, print again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.print_queue import after_last_good
from workstation.domain.shipments import LabelState, ParcelStatus, ServiceLevel, Shipment
from workstation.domain.shipments import place_in_order as place_among
from workstation.domain.values import OrderId, ParcelId, ShipmentId, WorkId
from workstation.ports.batches import (
    BatchEntry,
    BatchRun,
    EntryId,
    EntryRow,
    EntryState,
    RunId,
    RunState,
    Wish,
)
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import EntryList, Views
from workstation.ports.work import NewWork, WorkState
from workstation.services.close_parcel import intent_for, label_ceiling
from workstation.services.desk import FailureKind, Fix, RollAnswer, RunEntry, RunProgress
from workstation.services.floor import Floor, routes_of
from workstation.services.prelabel import void_work
from workstation.services.reactions import (
    BATCH_PRIORITY,
    BUY_LABEL,
    PRINT_LABEL,
    buy_work,
    label_route,
    route_payload,
    run_work,
)
from workstation.services.wishes import asked_before, wishes_of

MOST = 1_000_000
_ADDRESS = frozenset(
    ("name", "company", "street", "street2", "district", "postcode", "city", "region", "country",
     "phone", "email", "recipient", "address")
)  # fmt: skip
_SERVICE = frozenset(("service", "price", "cod", "size"))


# --- seeing -------------------------------------------------------------------------------------


def progress(floor: Floor, views: Views, run_id: RunId) -> RunProgress:
    """How far a run is, what it costs so far, and about how long it still takes."""
    run = views.run(run_id)
    if run is None:
        raise Refused(f"There is no run {run_id}.", "Look at the list of runs.", field="id")
    counts = views.run_counts(run_id)
    open_ones = counts.new + counts.waiting + counts.in_work
    tried = counts.labelled + counts.refused + counts.in_doubt
    left: float | None = 0.0 if not open_ones else None
    if open_ones and tried and run.begun_at is not None and run.state is RunState.RUNNING:
        with floor.begin() as uow:
            gone = (uow.now() - run.begun_at).total_seconds()
        left = gone / tried * open_ones
    return RunProgress(
        run=run,
        counts=counts,
        done=counts.labelled,
        needs_you=counts.unfit + counts.refused + counts.in_doubt,
        not_tried=counts.new + counts.waiting + counts.in_work + counts.left_out,
        printed=counts.printed,
        size=counts.total,
        cost=counts.cost,
        seconds_left=left,
        not_told=views.not_told(run_id),
    )


def entries(
    views: Views, run_id: RunId, listed: EntryList | None, after: tuple[int, int], limit: int
) -> Sequence[RunEntry]:
    """A page of a run's entries, each with its list, its reason in words and its button."""
    return [entry_of(row) for row in views.entries(run_id, listed, after=after, limit=limit)]


def latest(
    views: Views, run_id: RunId, listed: EntryList, before: tuple[int, int] | None, limit: int
) -> Sequence[RunEntry]:
    """The same from the last place backwards."""
    found = views.latest_entries(run_id, listed, before=before, limit=limit)
    return [entry_of(row) for row in found]


def entry_of(row: EntryRow) -> RunEntry:
    """Put an entry into its list, with its reason and the button for it."""
    entry, planned = row.entry, row.entry.planned
    listed, step, kind = _standing(row)
    field, reason, advice = _reason(row, kind)
    if kind is None and row.not_told:
        kind, field, reason = FailureKind.NOT_TOLD, "email", row.not_told
    return RunEntry(
        entry_id=entry.id,
        order_id=entry.order_id,
        order_number=row.order_number,
        customer=row.customer,
        country=row.country,
        position=entry.position,
        listed=listed,
        progress=step,
        kind=kind,
        field=field,
        reason=reason,
        advice=advice,
        fix=_fix(kind, field),
        not_told=row.not_told,
        parcel_id=entry.parcel_id,
        parcel_key=row.parcel_key,
        tracking_number=row.tracking_number,
        carrier=planned.carrier if planned else "",
        service=planned.service if planned else "",
        why=planned.reason if planned else "",
        price=row.price,
        print_state=row.print_state,
        work_id=row.work_id or _question_of(row),
        late=entry.late,
        at=(entry.position, entry.id),
    )


def _standing(row: EntryRow) -> tuple[EntryList, str, FailureKind | None]:
    match row.entry.state:
        case EntryState.UNFIT:
            return EntryList.NEEDS_YOU, "unfit", FailureKind.NOT_FIT
        case EntryState.NEW:
            return EntryList.NOT_TRIED, "check", None
        case EntryState.WAITING:
            return EntryList.NOT_TRIED, "waiting", None
        case EntryState.LEFT_OUT:
            return EntryList.NOT_TRIED, "left_out", None
        case EntryState.BEGUN:
            return _begun(row)


def _begun(row: EntryRow) -> tuple[EntryList, str, FailureKind | None]:
    if row.label is LabelState.LIVE:
        printed = row.print_state is PrintState.CONFIRMED
        return EntryList.DONE, "printed" if printed else "bought", None
    if row.label in (LabelState.REFUSED, LabelState.VOIDED):
        return EntryList.NEEDS_YOU, "refused", FailureKind.REFUSED
    if row.work_state is WorkState.ASK:
        return EntryList.NEEDS_YOU, "doubt", FailureKind.DOUBT
    if row.work_state in (WorkState.REFUSED, WorkState.DROPPED):
        return EntryList.NEEDS_YOU, "refused", FailureKind.REFUSED
    return EntryList.NOT_TRIED, "buying", None


def _reason(row: EntryRow, kind: FailureKind | None) -> tuple[str, str, str]:
    problems = row.entry.problems
    if kind is FailureKind.NOT_FIT and problems:
        advice = " ".join(dict.fromkeys(one.advice for one in problems if one.advice))
        return problems[0].field, " ".join(one.title for one in problems), advice
    if kind is FailureKind.DOUBT:
        return "", row.question, ""
    if kind is FailureKind.REFUSED:
        voided = row.label is LabelState.VOIDED
        return row.refused_field, "The label was given back." if voided else row.work_error, ""
    if row.entry.state is EntryState.BEGUN and row.work_error and row.label is not LabelState.LIVE:
        return "", row.work_error, "It is tried again by itself."
    return "", "", ""


def _question_of(row: EntryRow) -> WorkId | None:
    """The question that settles what is wrong with an order."""
    return next((WorkId(one.work_id) for one in row.entry.problems if one.work_id), None)


def _fix(kind: FailureKind | None, field: str) -> Fix:
    if kind is None:
        return Fix.NONE
    if kind is FailureKind.DOUBT or field == "merge":
        return Fix.ANSWER
    if kind is FailureKind.NOT_TOLD:
        return Fix.FIX_ADDRESS
    if field in ("order", "label", "bench", "lines", "paid"):
        return Fix.LOOK
    if field == "held":
        return Fix.LET_GO
    if field.startswith("weight"):
        return Fix.SET_WEIGHT
    if field in _SERVICE:
        return Fix.CHOOSE_SERVICE
    return Fix.FIX_ADDRESS if field in _ADDRESS else Fix.RETRY


# --- steering -----------------------------------------------------------------------------------


def pause(floor: Floor, run_id: RunId) -> None:
    """Order and print no further label; those already asked for still come."""
    with floor.begin() as uow:
        run = _run(uow, run_id)
        if run.state not in (RunState.RUNNING, RunState.CHECKING):
            raise Refused("This run is not under way.", "Nothing is to be paused.")
        uow.batches.set_run(run, state=RunState.PAUSED)
        uow.commit()


def resume(floor: Floor, run_id: RunId) -> None:
    """Go on with a paused run, or with what a stopped one left out."""
    with floor.begin() as uow:
        run = _run(uow, run_id)
        if run.state in (RunState.RUNNING, RunState.CHECKING):
            raise Refused("This run is under way.", "It goes on by itself.")
        if run.state is not RunState.PAUSED:
            uow.batches.take_back(run.id)
        _set_going(uow, run)
        uow.commit()


def stop(floor: Floor, run_id: RunId) -> int:
    """Leave out all that has not begun; what is bought is still printed. Tells how many."""
    with floor.begin() as uow:
        run = _run(uow, run_id)
        if run.state in (RunState.DONE, RunState.STOPPED):
            raise Refused("This run is over.", "Nothing is to be stopped.")
        left_out = uow.batches.leave_out(run.id)
        uow.batches.set_run(run, state=RunState.PAUSED, stopped=True)
        _set_going(uow, replace(run, stopped=True))
        uow.commit()
    return left_out


def retry(floor: Floor, run_id: RunId, chosen: Sequence[EntryId]) -> int:
    """Try just these again (none named: all that need somebody or were left out).

    Each is checked anew; one that a carrier refused gets a parcel of its own, since nothing was
    bought for the old one. What may have been bought is never tried again here: that is a question.
    """
    with floor.begin() as uow:
        run = _run(uow, run_id)
        wanted = set(chosen)
        count = 0
        for state in (EntryState.UNFIT, EntryState.LEFT_OUT):
            for entry in uow.batches.in_state(run.id, state, limit=MOST):
                if not wanted or entry.id in wanted:
                    uow.batches.save(replace(entry, state=EntryState.NEW, problems=()))
                    count += 1
        for row in uow.batches.failures(run.id):
            if row.entry.state is EntryState.BEGUN and (not wanted or row.entry.id in wanted):
                count += _begin_anew(uow, row)
        if count and run.state is not RunState.PAUSED:
            _set_going(uow, replace(run, stopped=False))
        elif count:
            uow.batches.set_run(run, state=RunState.PAUSED, stopped=False)
        uow.commit()
    return count


def set_wish(floor: Floor, entry_id: EntryId, wish: Wish) -> None:
    """Set weight or service of one entry by hand, and try it again."""
    with floor.begin() as uow:
        entry = uow.batches.entry(entry_id)
        if entry is None:
            raise Refused("This order is not in the run any more.", "Look at the list anew.")
        if wish.weight_g < 0:
            raise Refused("A weight is above nothing.", "Weigh it again.", field="weight")
        if wish.carrier:
            floor.settings.carrier(wish.carrier)
            if wish.service not in tuple(ServiceLevel):
                raise Refused("There is no such service.", "Choose another one.", field="service")
        uow.batches.save(replace(entry, wish=wish))
        uow.commit()
    retry(floor, entry.run_id, [entry_id])


# --- the roll -----------------------------------------------------------------------------------


def resume_roll(floor: Floor, run_id: RunId, code: str) -> RollAnswer:
    """Go on behind the last good label of a roll: what came after it is spoilt and printed again.

    Nothing is bought. Labels that were never sent to the printer stay in their turn behind those.
    Raises `Refused` when the code is not on a label that this run has printed.
    """
    with floor.begin() as uow:
        run = _run(uow, run_id)
        parcel = uow.parcels.by_code(code.strip())
        good = uow.batches.entry_of(parcel.id) if parcel is not None else None
        if parcel is None or good is None or good.run_id != run.id or not good.issued:
            raise Refused(
                "This is no label of this roll.", "Scan the last good one of it.", field="code"
            )
        issued = list(uow.batches.issued(run.id))
        by_number = {entry.issued: entry for entry in issued}
        behind = after_last_good([entry.issued for entry in issued], good.issued)
        for entry in issued:
            if entry.issued <= good.issued:
                _came_out(uow, entry)
        again: list[int] = []
        for number in behind:
            if _print_once_more(floor, uow, by_number[number], log_spoilt=True):
                again.append(by_number[number].position)
        order = uow.orders.get(good.order_id)
        uow.commit()
    return RollAnswer(good.position, order.number if order else "", tuple(again))


def reprint(floor: Floor, run_id: RunId, chosen: Sequence[EntryId]) -> int:
    """Print labels of a run once more in pick order (none named: all); tells how many.

    Those of cancelled orders, and of parcels that have left, do not come out again.
    """
    with floor.begin() as uow:
        run = _run(uow, run_id)
        wanted = set(chosen)
        issued = sorted(uow.batches.issued(run.id), key=lambda entry: entry.position)
        count = sum(
            _print_once_more(floor, uow, entry, log_spoilt=False)
            for entry in issued
            if not wanted or entry.id in wanted
        )
        uow.commit()
    return count


def redo(floor: Floor, parcel_id: ParcelId) -> None:
    """Give a parcel's label back and buy another one, with the data of today."""
    with floor.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        if parcel is None or parcel.label is not LabelState.LIVE:
            raise Refused("This parcel has no label to give back.", "Look at it anew.")
        if parcel.status not in (ParcelStatus.OPEN, ParcelStatus.PACKED):
            raise Refused("This parcel has left.", "A return or a replacement is another thing.")
        intent = uow.labels.intent(parcel.id)
        if not parcel.weight_g and intent is not None:
            parcel.weight_g = int(intent.request["weight_g"])
            uow.parcels.save(parcel)
        uow.work.add(void_work(parcel, attempt=intent.attempt if intent else 1, buy=True))
        uow.commit()


def add_parcel(floor: Floor, order_id: OrderId, grams: int) -> ParcelId:
    """Label one more parcel of an order now, to be packed later; anything of the order may go in.

    It goes the way of the order's first parcel. Raises `Refused` without one, or without a weight.
    """
    if grams <= 0:
        raise Refused("The weight of the parcel is missing.", "Weigh it.", field="weight")
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        mine = list(uow.parcels.of_order(order_id)) if order else []
        model = next((one for one in reversed(mine) if one.shipment_id is not None), None)
        if order is None or order.cancelled_at is not None or order.held or model is None:
            raise Refused(
                "A parcel can be added only to an order that ships and has one.",
                "Label its first parcel before.",
                field="order",
            )
        old = uow.parcels.shipment(model.shipment_id) if model.shipment_id else None
        service = old.service if old else ServiceLevel.STANDARD
        ceiling = label_ceiling(floor.settings, model.carrier)
        parcel = uow.parcels.add(order.id, station="")
        parcel.shipment_id = uow.parcels.add_shipment(
            Shipment(
                id=ShipmentId(0),
                order_id=order.id,
                carrier=model.carrier,
                service=service,
                carrier_service="",
                reason="added by hand",
                price_ceiling=ceiling,
            )
        )
        parcel.carrier, parcel.label = model.carrier, LabelState.REQUESTED
        uow.parcels.save(parcel)
        first = place_among(parcel, uow.parcels.of_order(order.id)) == 1
        asked = asked_before(uow.labels.intent(model.id))
        uow.labels.intend(
            intent_for(
                order,
                replace(parcel, weight_g=grams),
                sender=floor.settings.shop.sender.address(),
                service=service,
                ceiling=ceiling,
                attempt=1,
                cod=order.cod if first else None,
                wishes=wishes_of(uow, floor.settings, order, parcel, asked),
            )
        )
        closed = events.ParcelClosed(order.id, parcel.id, model.carrier, service, "added by hand")
        uow.work.add(buy_work(closed, attempt=1, station=floor.station))
        floor.record(
            uow,
            events.LabelOrdered(order.id, parcel.id, 0, 0, model.carrier, service, "added by hand"),
        )
        uow.commit()
        return parcel.id


# --- inside a transaction -----------------------------------------------------------------------


def _run(uow: UnitOfWork, run_id: RunId) -> BatchRun:
    run = uow.batches.run(run_id, lock=True)
    if run is None:
        raise Refused(f"There is no run {run_id}.", "Look at the list of runs.", field="id")
    return run


def _set_going(uow: UnitOfWork, run: BatchRun) -> None:
    """Start the run once more: checking first when something is to be checked."""
    new = uow.batches.in_state(run.id, EntryState.NEW, limit=1)
    state = RunState.CHECKING if new else RunState.RUNNING
    uow.batches.set_run(run, state=state, round=run.round + 1, stopped=run.stopped)
    uow.work.add(run_work(run.id, run.round + 1))


def _begin_anew(uow: UnitOfWork, row: EntryRow) -> int:
    """Let go of a parcel for which certainly nothing was bought; 1 when the entry begins anew."""
    entry = row.entry
    parcel = uow.parcels.get(entry.parcel_id) if entry.parcel_id else None
    if parcel is None or parcel.status is not ParcelStatus.OPEN or parcel.lines:
        return 0
    intent = uow.labels.intent(parcel.id)
    work = (
        uow.work.find(kind=BUY_LABEL, subject=str(parcel.id), purpose=str(intent.attempt))
        if intent is not None
        else None
    )
    if parcel.label is not LabelState.VOIDED:
        surely_not = work is None or (
            work.state in (WorkState.REFUSED, WorkState.DROPPED) and not work.steps
        )
        if not surely_not:
            return 0
        if work is not None:
            uow.work.dismiss(work.id, reason="begun anew in its batch")
    parcel.status = ParcelStatus.CANCELLED
    uow.parcels.save(parcel)
    uow.batches.save(
        replace(
            entry, state=EntryState.NEW, parcel_id=None, problems=(), planned=None,
            issued=0, late=True,
        )
    )  # fmt: skip
    return 1


def _came_out(uow: UnitOfWork, entry: BatchEntry) -> None:
    """The roll shows that this label came out: a doubt about it is over."""
    job = uow.prints.newest(entry.parcel_id) if entry.parcel_id else None
    if job is None or job.state is not PrintState.DOUBTFUL:
        return
    work = uow.work.find(kind=PRINT_LABEL, subject=str(job.label_id), purpose=str(job.copy))
    if work is not None and work.state is WorkState.ASK:
        uow.work.answer(work.id, "yes")


def _print_once_more(floor: Floor, uow: UnitOfWork, entry: BatchEntry, *, log_spoilt: bool) -> bool:
    order = uow.orders.get(entry.order_id)
    parcel = uow.parcels.get(entry.parcel_id) if entry.parcel_id else None
    label = uow.labels.live(parcel.id) if parcel is not None else None
    if order is None or parcel is None or label is None or order.cancelled_at is not None:
        return False
    if parcel.status is ParcelStatus.HANDED_OVER:
        return False
    job = uow.prints.newest(parcel.id)
    copy = job.copy if job is not None and job.label_id == label.id else 0
    work = uow.work.find(kind=PRINT_LABEL, subject=str(label.id), purpose=str(copy))
    if work is not None and work.state in (WorkState.READY, WorkState.RUNNING):
        # It is on its way, and comes out behind those that are printed again.
        return False
    if log_spoilt:
        if job is not None:
            uow.prints.set(job.label_id, job.copy, PrintState.SPOILT, "behind the last good one")
        floor.record(uow, events.LabelSpoilt(order.id, parcel.id, parcel.tracking_number))
    if work is not None:
        uow.work.dismiss(work.id, reason="printed again")
    intent = uow.labels.intent(parcel.id)
    route = label_route(
        routes_of(floor.settings),
        station="",
        carrier=label.carrier,
        service=str(intent.request.get("service", "")) if intent is not None else "",
    )
    return uow.work.add(
        NewWork(
            kind=PRINT_LABEL,
            subject=str(label.id),
            purpose=str(copy + 1),
            lane=f"printer:{route.printer}",
            order_id=parcel.order_id,
            # Before those of the batch that still wait for the printer.
            priority=BATCH_PRIORITY - 10,
            payload={"parcel": parcel.id, **route_payload(route)},
        )
    )
