"""Working a run of the batch desk: check all, buy side by side, print in pick order.

Everything is in the database: a pass reads how things stand, does a little and is over. Killed
anywhere, the next pass goes on from there, and a purchase or print is an outbox item of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from workstation.config import Settings
from workstation.domain import events
from workstation.domain.choosing import ServiceRule
from workstation.domain.orders import Order
from workstation.domain.picking import order_key
from workstation.domain.plan_steps import Moment, OnError, PlanStep, Step, moment_of
from workstation.domain.plans import Plan, plan_from_plain
from workstation.domain.print_queue import Standing, release
from workstation.domain.shipments import (
    LabelState,
    ParcelStatus,
    ServiceLevel,
    Shipment,
    ShippingLabel,
    place_in_order,
)
from workstation.domain.values import Money, ShipmentId
from workstation.ports.batches import (
    BatchEntry,
    BatchRun,
    EntryState,
    RunId,
    RunState,
    ToIssue,
)
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import WorkItem
from workstation.services.batch_papers import (
    between_open,
    has_come,
    holds,
    moment_now,
    papers_work,
)
from workstation.services.batch_rates import warm_rates
from workstation.services.check_order import (
    as_planned,
    boxes_of,
    check_order,
    order_label,
    weight_of,
)
from workstation.services.close_parcel import label_ceiling, tighter
from workstation.services.floor import routes_of, rules_of
from workstation.services.fulfil import close_digital, digital_lines
from workstation.services.mail_failures import mail_work
from workstation.services.merge_orders import ask_about_groups
from workstation.services.reactions import (
    BATCH_PRIORITY,
    buy_work,
    label_route,
    print_work,
)
from workstation.services.wishes import asked_by, wishes_of
from workstation.services.works import Works

CHECK_CHUNK = 20
FEED_CHUNK = 8
PRINT_CHUNK = 32
MOST_ORDERS = 20_000
LOOK = 0.05
"""Seconds between two passes while carriers and printers are at work."""
QUIET_LOOK = 1.0


def run_batch(works: Works, item: WorkItem) -> None:
    """Work one pass of a run; the item comes back until the run is over, paused or stopped."""
    run_id = RunId(int(item.subject))
    with works.begin(looks=True) as uow:
        run = uow.batches.run(run_id)
    if run is None or str(run.round) != item.purpose:
        _conclude(works, item)
        return
    if run.state is RunState.CHECKING:
        check_all(works, item, run)
        return
    if run.state is not RunState.RUNNING:
        _conclude(works, item)
        return
    _advance(works, item, run)


def plan_of(run: BatchRun) -> Plan:
    """The plan as it was when the run began."""
    return plan_from_plain(run.definition)


# --- check --------------------------------------------------------------------------------------


def check_all(works: Works, item: WorkItem, run: BatchRun) -> None:
    """Check every order of the run before any is bought, then number them in pick order."""
    plan = plan_of(run)
    left = _warm(works, item, run, works.settings.rates.per_batch)
    while _check_some(works, item, run, plan):
        works.checkpoint("batch:checked")
        left = _warm(works, item, run, left)
    with works.begin() as uow:
        now_run = uow.batches.run(run.id, lock=True)
        if now_run is None or now_run.state is not RunState.CHECKING:
            uow.work.done(item)
            uow.commit()
            return
        if plan.step(Step.MERGE) is not None:
            ask_about_groups(uow, now_run)
        uow.batches.number(run.id)
        state = _after_check(uow, now_run, plan)
        uow.work.add(papers_work(run.id, now_run.round))
        if state is RunState.PAUSED:
            uow.work.done(item)
        else:
            uow.work.later(item, seconds=0.0, reason="", count_try=False)
        uow.commit()


def _warm(works: Works, item: WorkItem, run: BatchRun, left: int) -> int:
    """Ask for the prices that the orders checked next are chosen by."""
    rules = rules_of(works.settings)
    return warm_rates(works, item, run.id, rules, left=left, most=CHECK_CHUNK)


def _after_check(uow: UnitOfWork, run: BatchRun, plan: Plan) -> RunState:
    """Go on, pause or stop as the plan says of what the check has found; the mail that stands
    before the purchases goes out. Whoever set the run going again has looked.
    """
    said = _said_of_check(uow, run, plan) if run.round == 1 else OnError.GO_ON
    buys = plan.step(Step.BUY)
    if said is OnError.STOP or (run.round == 1 and not _is_due(uow, run.id, plan, buys)):
        uow.batches.leave_out(run.id)
    state = RunState.PAUSED if said is OnError.PAUSE else RunState.RUNNING
    uow.batches.set_run(run, state=state, stopped=True if said is OnError.STOP else None)
    _mail(uow, run, plan, Moment.CHECKED)
    return state


def _said_of_check(uow: UnitOfWork, run: BatchRun, plan: Plan) -> OnError:
    """The strictest answer of the steps that found something wrong with an order."""
    unfit = uow.batches.in_state(run.id, EntryState.UNFIT, limit=MOST_ORDERS)
    check, choose = plan.step(Step.CHECK), plan.step(Step.CHOOSE)
    said = [check.on_error] if unfit and check is not None else []
    if choose is not None and any(one.field == "service" for e in unfit for one in e.problems):
        said.append(choose.on_error)
    return max(said, key=list(OnError).index, default=OnError.GO_ON)


def _is_due(uow: UnitOfWork, run_id: RunId, plan: Plan, one: PlanStep | None) -> bool:
    """Whether a step's condition holds now; one that has none is not counted for."""
    if one is None or not one.conditional:
        return True
    run = uow.batches.run(run_id)
    fit = run.size if run is not None else 0
    return holds(one, uow.batches.counts(run_id), fit, moment_of(plan.steps, one.step))


def _mail(uow: UnitOfWork, run: BatchRun, plan: Plan, moment: Moment) -> None:
    """Order the mail with the failures when its turn comes, once for each start of the run."""
    mail = plan.step(Step.MAIL_FAILURES)
    if mail is None or moment_of(plan.steps, Step.MAIL_FAILURES) is not moment:
        return
    if _is_due(uow, run.id, plan, mail):
        uow.work.add(mail_work(run))


def _check_some(works: Works, item: WorkItem, run: BatchRun, plan: Plan) -> bool:
    """Check a few orders in one commit; False when none is left."""
    rules = rules_of(works.settings)
    with works.begin(lasting=False) as uow:
        entries = uow.batches.in_state(run.id, EntryState.NEW, limit=CHECK_CHUNK)
        for entry in entries:
            _check_entry(works, uow, entry, plan, rules)
        if entries:
            uow.work.renew(item, lease_seconds=works.settings.timing.lease)
            uow.commit()
    return bool(entries)


def _check_entry(
    works: Works, uow: UnitOfWork, entry: BatchEntry, plan: Plan, rules: Sequence[ServiceRule]
) -> None:
    order = uow.orders.get(entry.order_id)
    if order is None or _nothing_to_send(works, uow, order, plan):
        uow.batches.drop(entry.id)
        return
    now = uow.now()
    box = boxes_of(works.settings)
    today = now.astimezone(zone_of(works.settings)).date()
    weight = entry.wish.weight_g or weight_of(order, box[0] if box else None)
    if not entry.position and not plan.filter.takes(order, weight_g=weight, now=now, today=today):
        uow.batches.drop(entry.id)
        return
    checked = check_order(works, uow, order, uow.parcels.of_order(order.id), rules, entry.wish)
    uow.batches.save(
        replace(
            entry,
            state=EntryState.UNFIT if checked.problems else EntryState.WAITING,
            problems=checked.problems,
            planned=checked.planned,
            sort_key=order_key(order, plan.sorting, single_first=plan.single_first),
        )
    )


def _nothing_to_send(works: Works, uow: UnitOfWork, order: Order, plan: Plan) -> bool:
    """Whether all of an order closes by itself; a dry run only looks and closes nothing."""
    if plan.step(Step.BUY) is not None:
        return close_digital(works.settings, uow, order) > 0 and not order.still_owed
    digital = digital_lines(works.settings, order)
    return bool(digital) and all(line in digital for line in order.still_owed)


def zone_of(settings: Settings) -> tzinfo:
    return ZoneInfo(settings.shop.zone)


# --- buy and print ------------------------------------------------------------------------------


def _advance(works: Works, item: WorkItem, run: BatchRun) -> None:
    plan = plan_of(run)
    buys, prints = plan.step(Step.BUY), plan.step(Step.LABELS)
    # What this pass writes, whoever buys or prints of it makes last before he begins.
    with works.begin(lasting=False) as uow:
        now_run = uow.batches.run(run.id, lock=True)
        if now_run is None or now_run.state is not RunState.RUNNING:
            uow.work.done(item)
            uow.commit()
            return
        if prints is not None:
            sent, refused, held = _print_turn(works, uow, now_run, plan, prints)
        else:
            sent, refused, held = 0, _newly_refused(uow, now_run, buys), False
        said = buys.on_error if refused and buys is not None else OnError.GO_ON
        if _give_way(uow, now_run, said) is RunState.PAUSED:
            uow.work.done(item)
            uow.commit()
            return
        fed, waiting = _feed(works, uow, now_run, plan) if buys is not None else (0, False)
        busy = bool(fed or sent or waiting or held or uow.batches.in_work(run.id))
        if busy:
            seconds = LOOK if fed or sent or waiting else QUIET_LOOK / 4
            if fed >= FEED_CHUNK:
                seconds = 0.0
            uow.work.later(item, seconds=seconds, reason="", count_try=False)
        uow.commit()
    works.checkpoint("batch:advanced")
    if not busy:
        _finish(works, item, run, plan)


def _print_turn(
    works: Works, uow: UnitOfWork, run: BatchRun, plan: Plan, prints: PlanStep
) -> tuple[int, bool, bool]:
    """Print what may be printed: (how many, whether somebody is needed for others, whether the
    labels still wait for what stands between buying and them).
    """
    moment = moment_of(plan.steps, Step.LABELS)
    if moment is Moment.BOUGHT:
        if not has_come(moment, moment_now(uow, run, over=False)):
            return 0, _newly_refused(uow, run, plan.step(Step.BUY)), True
        _mail(uow, run, plan, Moment.BOUGHT)
        if between_open(works, uow, run, plan):
            return 0, False, True
    if not _is_due(uow, run.id, plan, prints):
        return 0, _newly_refused(uow, run, plan.step(Step.BUY)), False
    return *_release(works, uow, run), False


def _newly_refused(uow: UnitOfWork, run: BatchRun, buys: PlanStep | None) -> bool:
    """Whether a purchase was refused since the last pass, where the plan wants to know it and no
    label goes to a printer, which would show it.
    """
    if buys is None or buys.on_error is OnError.GO_ON:
        return False
    found = [
        row.entry.id
        for row in uow.batches.failures(run.id)
        if row.entry.state is EntryState.BEGUN and not row.entry.late
    ]
    uow.batches.set_late(found)
    return bool(found)


def _give_way(uow: UnitOfWork, run: BatchRun, said: OnError) -> RunState:
    """Pause, or leave out what has not begun, since a carrier refused a label."""
    if said is OnError.PAUSE:
        uow.batches.set_run(run, state=RunState.PAUSED)
        return RunState.PAUSED
    if said is OnError.STOP:
        uow.batches.leave_out(run.id)
        uow.batches.set_run(run, state=RunState.RUNNING, stopped=True)
    return RunState.RUNNING


def _release(works: Works, uow: UnitOfWork, run: BatchRun) -> tuple[int, bool]:
    """Send to the printer what may go there: (how many, whether somebody is needed for others).

    A place that was not begun yet holds up those behind it like one that is on its way.
    """
    number, furthest = uow.batches.last_issued(run.id)
    first_waiting = uow.batches.first_waiting(run.id)
    ahead = [
        one
        for one in uow.batches.to_issue(run.id, late=False, limit=PRINT_CHUNK * 8)
        if not first_waiting or one.place.position < first_waiting
    ]
    found = {one.place.position: one for one in ahead}
    said = release((one.place for one in ahead), issued_up_to=furthest)
    late = uow.batches.to_issue(run.id, late=True, limit=PRINT_CHUNK)
    chosen = [found[position] for position in said.print_now[:PRINT_CHUNK]] + list(late)
    for one in chosen:
        stuck = one.place.standing is Standing.STUCK
        label = uow.labels.get(one.label_id) if one.label_id is not None and not stuck else None
        if label is None:
            continue
        number += 1
        _print(works, uow, one, label)
        uow.batches.set_issued(one.entry_id, number)
    passed = [found[position] for position in said.passed_over]
    uow.batches.set_late([one.entry_id for one in passed])
    return len(chosen), bool(passed)


def _print(works: Works, uow: UnitOfWork, place: ToIssue, label: ShippingLabel) -> None:
    intent = uow.labels.intent(place.parcel_id)
    route = label_route(
        routes_of(works.settings),
        station="",
        carrier=label.carrier,
        service=str(intent.request.get("service", "")) if intent is not None else "",
    )
    bought = events.LabelBought(
        place.order_id, place.parcel_id, label.id, label.carrier, label.tracking_number
    )
    for copy in range(route.copies):
        uow.work.add(print_work(bought, route=route, copy=copy, priority=BATCH_PRIORITY))


def _feed(works: Works, uow: UnitOfWork, run: BatchRun, plan: Plan) -> tuple[int, bool]:
    """Order the next labels where a carrier has room: (how many, whether some still wait)."""
    room = _room(works.settings, uow)
    fed = 0
    for most in (FEED_CHUNK, FEED_CHUNK * 16):
        # Those behind the first few are read only where a carrier among them has no room.
        if fed >= FEED_CHUNK or not any(left > 0 for left in room.values()):
            break
        for entry in uow.batches.in_state(run.id, EntryState.WAITING, limit=most):
            carrier = entry.planned.carrier if entry.planned is not None else ""
            if fed < FEED_CHUNK and room.get(carrier, 0) > 0:
                room[carrier] -= 1
                fed += 1
                _order(works, uow, run, entry, plan)
    return fed, uow.batches.first_waiting(run.id) > 0


def _room(settings: Settings, uow: UnitOfWork) -> dict[str, int]:
    """How many more purchases each account may be given. Twice as many as run at once: none of
    them waits for the next pass, and a pause is soon felt.
    """
    lanes = {f"carrier:{one.key}": one for one in settings.carriers}
    under_way = uow.work.under_way(sorted(lanes))
    return {one.key: 2 * one.parallel - under_way[lane] for lane, one in lanes.items()}


def _order(works: Works, uow: UnitOfWork, run: BatchRun, entry: BatchEntry, plan: Plan) -> None:
    """Write the parcel, the wish to buy and its work, as the order stands now."""
    order = uow.orders.get(entry.order_id)
    if order is None:
        uow.batches.drop(entry.id)
        return
    mine = list(uow.parcels.of_order(order.id))
    checked = check_order(works, uow, order, mine, rules_of(works.settings), entry.wish)
    planned = checked.planned
    if planned is None:
        uow.batches.save(
            replace(entry, state=EntryState.UNFIT, problems=checked.problems, planned=None)
        )
        return
    for old in mine:
        if old.status is ParcelStatus.OPEN and not old.lines:
            old.status = ParcelStatus.CANCELLED
            uow.parcels.save(old)
    ceiling = tighter(ceiling_of(works.settings, planned.carrier, plan), checked.price)
    parcel = uow.parcels.add(order.id, station="")
    parcel.shipment_id = uow.parcels.add_shipment(
        Shipment(
            id=ShipmentId(0),
            order_id=order.id,
            carrier=planned.carrier,
            service=ServiceLevel(planned.service),
            carrier_service="",
            reason=planned.reason,
            price_ceiling=ceiling,
        )
    )
    parcel.carrier, parcel.label = planned.carrier, LabelState.REQUESTED
    uow.parcels.save(parcel)
    first = place_in_order(parcel, uow.parcels.of_order(order.id)) == 1
    boxes = boxes_of(works.settings)
    box = next((one for one in boxes if one.key == planned.box_key), None)
    planned_box = as_planned(parcel, planned, box)
    intent = order_label(
        order,
        planned_box,
        planned,
        sender=works.settings.shop.sender.address(),
        ceiling=ceiling,
        cod=order.cod if first else None,
        wishes=wishes_of(
            uow, works.settings, order, planned_box, asked_by(works.settings, planned.reason)
        ),
    )
    uow.labels.intend(intent)
    uow.batches.save(
        replace(entry, state=EntryState.BEGUN, parcel_id=parcel.id, planned=planned, problems=())
    )
    closed = events.ParcelClosed(
        order.id, parcel.id, planned.carrier, ServiceLevel(planned.service), planned.reason
    )
    uow.work.add(buy_work(closed, attempt=1, run=run.id))
    works.note(
        uow,
        events.LabelOrdered(
            order.id, parcel.id, run.id, entry.position, planned.carrier, planned.service,
            planned.reason,
        ),
    )  # fmt: skip


def ceiling_of(settings: Settings, carrier: str, plan: Plan) -> Money | None:
    """The most one label of this plan may cost: the lower of the account's and the plan's."""
    general = label_ceiling(settings, carrier)
    own = Decimal(plan.per_label)
    if not own:
        return general
    currency = settings.carrier(carrier).currency or settings.shop.currency
    if currency != settings.shop.currency:
        return general
    limited = Money(own, currency)
    return limited if general is None or limited.amount < general.amount else general


# --- the end ------------------------------------------------------------------------------------


def _finish(works: Works, item: WorkItem, run: BatchRun, plan: Plan) -> None:
    """Tell who must be told, and end."""
    with works.begin() as uow:
        now_run = uow.batches.run(run.id, lock=True)
        if now_run is not None and now_run.state is RunState.RUNNING:
            _mail(uow, now_run, plan, Moment.BOUGHT)
            _mail(uow, now_run, plan, Moment.OVER)
            ended = RunState.STOPPED if now_run.stopped else RunState.DONE
            uow.batches.set_run(now_run, state=ended)
        uow.work.done(item)
        uow.commit()


def _conclude(works: Works, item: WorkItem) -> None:
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()


def begin_run(
    uow: UnitOfWork, plan: Plan, *, due: str, why: str, operator: str, definition: dict[str, object]
) -> RunId | None:
    """Write a run with its orders; None when this plan has run for that moment already."""
    run_id = uow.batches.add_run(
        plan=plan.name, due=due, definition=definition, why=why, operator=operator
    )
    if run_id is not None:
        most = plan.filter.most or MOST_ORDERS
        uow.batches.add_entries(run_id, uow.batches.candidates(most=most))
    return run_id


def stamp(moment: datetime) -> str:
    """A due moment as it is stored, in whole minutes UTC."""
    return moment.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%MZ")
