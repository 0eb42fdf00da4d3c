"""Printing one label a job: "sent" is not "printed", and a doubt is never reprinted by itself."""

from __future__ import annotations

from typing import NoReturn

from workstation.domain import events
from workstation.domain.errors import DeviceProblem, Unavailable
from workstation.domain.shipments import Parcel, ShippingLabel
from workstation.domain.values import LabelId
from workstation.ports.carrier import LabelRequest
from workstation.ports.labels import CanFollow, LabelData, Printer, PrintReceipt, PrintState
from workstation.ports.unit_of_work import PrintJob, UnitOfWork
from workstation.ports.work import NewWork, StepState, WorkItem
from workstation.services.close_parcel import request_from_plain
from workstation.services.floor import routes_of
from workstation.services.reactions import PRINT_LABEL, label_route
from workstation.services.route_print import routed
from workstation.services.works import Works

STEP = "print"
DOUBT = "print_doubt"


def print_label(works: Works, item: WorkItem) -> None:
    """Work one print to a proof, a wait or the question "Did it come out?" (answers: yes,
    again).
    """
    label_id, copy = LabelId(int(item.subject)), int(item.purpose)
    with works.begin() as uow:
        label = uow.labels.get(label_id)
        parcel = uow.parcels.get(label.parcel_id) if label else None
        intent = uow.labels.intent(parcel.id) if parcel else None
        if label is None or parcel is None or intent is None:
            uow.work.drop(item, reason="the label is gone")
            uow.commit()
            return
        key = _printer_key(works, item)
        position = place_in_batch(uow, parcel)
        step = item.step(STEP)
        begun = step is not None and step.state is StepState.INTENT
        if begun and uow.prints.get(label_id, copy) is None:
            uow.prints.add(PrintJob(label_id, parcel.id, key, copy, PrintState.SENDING))
            uow.commit()
    if begun:
        _settle(works, item, label, parcel, copy)
        return
    printer = routed(works.printer(key), item.payload)
    request = request_from_plain(intent.request)
    drawn = label_data(works, parcel, request, copy=copy, position=position)
    content = _content(works, printer, drawn, label)
    with works.begin() as uow:
        uow.work.intend(item, name=STEP, key=f"{label_id}:{copy}")
        if uow.prints.get(label_id, copy) is None:
            uow.prints.add(PrintJob(label_id, parcel.id, key, copy, PrintState.SENDING))
        else:
            uow.prints.set(label_id, copy, PrintState.SENDING, "")
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("print:before")
    try:
        works.still_holds(until)
        receipt = printer.print_label(content)
    except Unavailable:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.prints.set(label_id, copy, PrintState.QUEUED, "")
            uow.commit()
        raise
    except DeviceProblem as error:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.prints.set(label_id, copy, PrintState.QUEUED, error.state)
            see_printer(uow, printer.key, error.state)
            uow.commit()
        raise
    works.checkpoint("print:after")
    _store(works, item, parcel, label_id, copy, receipt)


def print_again_work(item: WorkItem, copy: int) -> NewWork:
    """The same label once more, on the same printer, marked COPY."""
    return NewWork(
        kind=PRINT_LABEL,
        subject=item.subject,
        purpose=str(copy),
        lane=item.lane,
        order_id=item.order_id,
        priority=50,
        payload=item.payload,
    )


def see_printer(uow: UnitOfWork, key: str, state: str) -> None:
    """Remember how a printer was seen last, for the status light."""
    name = f"printer:{key}"
    seen = uow.setting(name)
    if seen is None or seen.get("state") != state:
        uow.set_setting(name, {"state": state})


def _printer_key(works: Works, item: WorkItem) -> str:
    """The printer of an item's lane; what was ordered before one was set up goes to today's."""
    named = item.lane.removeprefix("printer:")
    routes = routes_of(works.settings)
    return named or label_route(routes, station="", carrier="", service="").printer


def place_in_batch(uow: UnitOfWork, parcel: Parcel) -> str:
    """Where the parcel's label stands in its batch, as "n/N"; "" when it is of none."""
    entry = uow.batches.entry_of(parcel.id)
    run = uow.batches.run(entry.run_id) if entry is not None else None
    return f"{entry.position}/{run.size}" if entry is not None and run is not None else ""


def label_data(
    works: Works, parcel: Parcel, request: LabelRequest, *, copy: int, position: str = ""
) -> LabelData:
    """What stands on a label that Packbench draws itself: what was bought, whatever changed since.

    Its bars carry the tracking number.
    """
    carrier = works.carriers.get(parcel.carrier)
    return LabelData(
        recipient=request.recipient,
        barcode=parcel.tracking_number or parcel.key,
        sender=request.sender,
        carrier_name=carrier.spec.name if carrier else parcel.carrier,
        service=request.service,
        references=(request.order_number,),
        weight_g=request.weight_g,
        cod=request.cod,
        parcel_of=str(parcel.number),
        position=position,
        copy=copy > 0,
    )


def _content(works: Works, printer: Printer, drawn: LabelData, label: ShippingLabel) -> bytes:
    """The bytes for this printer: our own drawing, or the carrier's, fitted to the paper."""
    if label.format == "own":
        return works.painter.render(
            drawn,
            language=printer.language,
            media=printer.media,
            dpi=printer.dpi,
            tuning=printer.tuning,
        )
    return works.painter.fit(
        label.content,
        claimed=label.format,
        language=printer.language,
        media=printer.media,
        dpi=printer.dpi,
        tuning=printer.tuning,
        copy=drawn.copy,
    )


def _settle(works: Works, item: WorkItem, label: ShippingLabel, parcel: Parcel, copy: int) -> None:
    """An earlier try sent bytes and left no proof: a person's answer, or the question."""
    if item.answer == "yes":
        receipt = PrintReceipt(PrintState.CONFIRMED, "a person saw it")
        _store(works, item, parcel, label.id, copy, receipt)
    elif item.answer == "spoilt" or (item.answer == "again" and item.cause.startswith(DOUBT)):
        with works.begin() as uow:
            uow.prints.set(label.id, copy, PrintState.SPOILT, "a person did not see it")
            uow.work.concluded(item, name=STEP, result={"state": PrintState.SPOILT})
            uow.work.done(item)
            if item.answer == "again":
                uow.work.add(print_again_work(item, copy + 1))
            uow.commit()
    else:
        _follow(works, item, parcel, label.id, copy)


def _follow(works: Works, item: WorkItem, parcel: Parcel, label_id: LabelId, copy: int) -> None:
    """What a spooler holds is followed to its end; else only a person can tell."""
    with works.begin() as uow:
        job = uow.prints.get(label_id, copy)
    if job is not None and job.state is PrintState.SENT:
        printer: object = works.printers.get(job.printer)
        if isinstance(printer, CanFollow):
            _store(works, item, parcel, label_id, copy, printer.follow(job.evidence))
            return
    _ask(works, item, parcel, label_id, copy, "the answer of the printer was lost")


def _wait_for_spooler(
    works: Works, item: WorkItem, label_id: LabelId, copy: int, receipt: PrintReceipt
) -> NoReturn:
    """Look again later: the spooler prints by itself once the printer is mended."""
    key = _printer_key(works, item)
    with works.begin() as uow:
        uow.prints.set(label_id, copy, PrintState.SENT, receipt.job)
        see_printer(uow, key, receipt.ails)
        uow.commit()
    raise DeviceProblem(
        receipt.evidence,
        f"Look at the printer {key}: the label comes out as soon as it can print.",
        state=receipt.ails,
    )


def _store(
    works: Works,
    item: WorkItem,
    parcel: Parcel,
    label_id: LabelId,
    copy: int,
    receipt: PrintReceipt,
) -> None:
    if receipt.state is PrintState.SENT:
        _wait_for_spooler(works, item, label_id, copy, receipt)
    if receipt.state is not PrintState.CONFIRMED:
        _ask(works, item, parcel, label_id, copy, receipt.evidence)
        return
    with works.begin() as uow:
        uow.prints.set(label_id, copy, PrintState.CONFIRMED, receipt.evidence)
        uow.work.concluded(item, name=STEP, result={"state": PrintState.CONFIRMED})
        uow.work.done(item)
        see_printer(uow, _printer_key(works, item), "ready")
        works.record(uow, events.LabelPrinted(parcel.order_id, parcel.id, receipt.evidence))
        uow.commit()


def _ask(
    works: Works,
    item: WorkItem,
    parcel: Parcel,
    label_id: LabelId,
    copy: int,
    reason: str,
) -> None:
    cause = f"{DOUBT}:{item.lane}"
    with works.begin() as uow:
        job = uow.prints.get(label_id, copy)
        if job is not None and job.state is PrintState.CONFIRMED:
            # Somebody scanned the fresh label while the printer was still being asked.
            uow.work.concluded(item, name=STEP, result={"state": PrintState.CONFIRMED})
            uow.work.done(item)
            uow.commit()
            return
        uow.prints.set(label_id, copy, PrintState.DOUBTFUL, reason)
        uow.work.ask(
            item, question=f"Did the label {parcel.tracking_number} come out?", cause=cause
        )
        works.record(uow, events.PrintDoubted(parcel.order_id, parcel.id, reason))
        uow.commit()
