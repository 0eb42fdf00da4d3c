"""What lies on a bench, read from the order, the open parcel and its label."""

from __future__ import annotations

from dataclasses import replace

from workstation.domain.orders import Order, OrderLine
from workstation.domain.packing import (
    expected_weight,
    suggest_box,
    units,
    units_now,
    weight_range,
)
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus, ServiceLevel
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import ProductRef, UnitOfWork
from workstation.ports.work import WorkState
from workstation.services.desk import Bench, BenchLine, LabelCard, LineState, Phase
from workstation.services.floor import Floor
from workstation.services.prelabel import is_bought_ahead
from workstation.services.reactions import BUY_LABEL, PRINT_LABEL

_PLACE = {state: place for place, state in enumerate(LineState)}


def product_of(line: OrderLine) -> ProductRef:
    """Name an article by what its order line knows."""
    return ProductRef(
        sku=line.sku,
        name=line.name,
        variant=line.variant,
        shelf=line.shelf,
        picture=line.picture,
        barcode=line.barcode,
    )


def read_bench(floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel) -> Bench:
    """Put together what the Pack screen shows."""
    lines = _lines(order, parcel)
    following = next((line for line in lines if line.state is LineState.NOW), None)
    phase = Phase.PACKING
    label = None
    if parcel.status is not ParcelStatus.OPEN:
        phase = Phase.LABEL_DONE if parcel.label_scanned_at else Phase.CLOSED
        label = _label_card(floor, uow, parcel)
    ahead = is_bought_ahead(parcel)
    entry = uow.batches.entry_of(parcel.id) if ahead else None
    run = uow.batches.run(entry.run_id) if entry is not None else None
    intent = uow.labels.intent(parcel.id) if ahead else None
    pieces = parcel.count + units_now(order.to_pack_now)
    suggested = suggest_box(floor.boxes, pieces=pieces)
    expected = expected_weight(order, parcel, parcel.box or suggested)
    return Bench(
        order_id=order.id,
        parcel_id=parcel.id,
        parcel_key=parcel.key,
        parcel_number=parcel.number,
        order_number=order.number,
        shop=order.shop,
        paid=order.paid,
        customer=order.recipient.name,
        city=order.recipient.city,
        country=order.recipient.country,
        note=order.note,
        promised=order.promised,
        service_wanted=order.service_wanted,
        phase=phase,
        lines=lines,
        next=following,
        in_box=parcel.count,
        of=pieces if phase is Phase.PACKING else parcel.count,
        still_to_come=units(order.still_owed)
        if phase is not Phase.PACKING
        else sum(line.open - line.now for line in order.still_owed),
        box=parcel.box,
        box_suggested=suggested,
        boxes=floor.boxes,
        weight_g=parcel.weight_g,
        expected_g=weight_range(expected) if expected else None,
        label=label,
        bought_ahead=ahead,
        place=f"{entry.position}/{run.size}" if entry is not None and run is not None else "",
        bought_g=int(intent.request["weight_g"]) if intent is not None else None,
        differs=tuple(entry.difference.split(",")) if entry and entry.difference else (),
    )


def _lines(order: Order, parcel: Parcel) -> tuple[BenchLine, ...]:
    """Sort the lines: now, to do, later, done, cancelled; the first to do is the one now."""
    lines = [_line(line, parcel) for line in order.lines]
    first = next((n for n, line in enumerate(lines) if line.state is LineState.TODO), None)
    if first is not None and parcel.status is ParcelStatus.OPEN:
        lines[first] = replace(lines[first], state=LineState.NOW)
    return tuple(sorted(lines, key=lambda line: _PLACE[line.state]))


def _line(line: OrderLine, parcel: Parcel) -> BenchLine:
    here = parcel.quantity_of(line.id)
    left = line.now
    later = line.open > 0 and not left
    if not line.owed:
        state = LineState.CANCELLED
    elif later and not (here and line.ships_around is None):
        state = LineState.LATER
    elif left:
        state = LineState.TODO
    elif here:
        state = LineState.DONE
    else:
        state = LineState.BEFORE
    return BenchLine(
        line_id=line.id,
        state=state,
        product=product_of(line),
        wanted=here + left,
        here=here,
        left=left,
        before=line.packed - here,
        ordered=line.quantity,
        cancelled=line.cancelled + line.refunded,
        has_code=bool(line.barcode),
        ships_around=line.expected,
    )


def _label_card(floor: Floor, uow: UnitOfWork, parcel: Parcel) -> LabelCard:
    shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    label = uow.labels.live(parcel.id)
    job = uow.prints.newest(parcel.id)
    intent = uow.labels.intent(parcel.id)
    if label is None:
        work = uow.work.find(
            kind=BUY_LABEL, subject=str(parcel.id), purpose=str(intent.attempt if intent else 1)
        )
    else:
        work = uow.work.find(
            kind=PRINT_LABEL, subject=str(label.id), purpose=str(job.copy if job else 0)
        )
    stuck = work is not None and work.state in (WorkState.REFUSED, WorkState.READY)
    return LabelCard(
        state=LabelState.LIVE if label else parcel.label,
        carrier=parcel.carrier,
        carrier_name=floor.carrier_name(parcel.carrier),
        service=shipment.service if shipment else ServiceLevel.STANDARD,
        reason=shipment.reason if shipment else "",
        tracking_number=parcel.tracking_number,
        price=label.price if label else None,
        print_state=job.state if job else None,
        printer=job.printer if job else "",
        problem=work.last_error if work and stuck else "",
        work_id=work.id if work else None,
        question=work.question if work and work.state is WorkState.ASK else "",
        scanned_back=parcel.label_scanned_at is not None,
        cause=work.cause if work else "",
        printer_state=job.evidence if job and stuck and job.state is PrintState.QUEUED else "",
    )
