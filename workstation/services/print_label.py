"""Printing one label a job: "sent" is not "printed", and a doubt is never reprinted by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
PART_DOUBT = "part_doubt"


@dataclass(frozen=True, slots=True)
class Part:
    """One label of a carrier's file: its number from 0, and how many the file has."""

    number: int
    count: int = 1

    @classmethod
    def next_of(cls, item: WorkItem) -> Part:
        """The first label of the item that is not settled yet."""
        number = int(item.payload.get("part", 0))
        while (step := item.step(cls(number).step)) and step.state is not StepState.INTENT:
            number += 1
        return cls(number)

    @classmethod
    def read(cls, number: int, key: str) -> Part:
        """A label as its intent was journalled."""
        _, _, count = key.partition("/")
        return cls(number, int(count or 1))

    @property
    def step(self) -> str:
        return f"{STEP} {self.number + 1}" if self.number else STEP

    @property
    def more_follow(self) -> bool:
        return self.number + 1 < self.count

    def key(self, label_id: LabelId, copy: int) -> str:
        """What the journal says of it."""
        named = f"{label_id}:{copy}"
        return named if self.count == 1 else f"{named}:{self.number + 1}/{self.count}"


def print_label(works: Works, item: WorkItem) -> None:
    """Work one print to a proof, a wait or the question "Did it come out?" (answers: yes,
    again).

    A carrier's file of several labels goes out one label a job, each proved before the next.
    """
    label_id, copy = LabelId(int(item.subject)), int(item.purpose)
    key = _printer_key(works, item)
    with works.begin(looks=True) as uow:
        label = uow.labels.get(label_id)
        parcel = uow.parcels.get(label.parcel_id) if label else None
        intent = uow.labels.intent(parcel.id) if parcel else None
        position = place_in_batch(uow, parcel) if parcel is not None else ""
        unwritten = bool(item.steps) and uow.prints.get(label_id, copy) is None
    if label is None or parcel is None or intent is None:
        with works.begin() as uow:
            uow.work.drop(item, reason="the label is gone")
            uow.commit()
        return
    if unwritten:
        with works.begin() as uow:
            uow.prints.add(PrintJob(label_id, parcel.id, key, copy, PrintState.SENDING))
            uow.commit()
    part = Part.next_of(item)
    step = item.step(part.step)
    if step is not None and step.state is StepState.INTENT:
        part = Part.read(part.number, step.key)
        if not _settle(works, item, label, parcel, copy, part):
            return
        part = Part(part.number + 1)
    printer = routed(works.printer(key), item.payload)
    request = request_from_plain(intent.request)
    drawn = label_data(works, parcel, request, copy=copy, position=position)
    contents = _contents(works, printer, drawn, label)
    first = int(item.payload.get("part", 0))
    if copy and first:
        # Only the label that did not come out is printed twice; those behind it never were.
        plain = _contents(works, printer, replace(drawn, copy=False), label)
        contents = (*contents[: first + 1], *plain[first + 1 :])
    if part.number >= len(contents):  # on other paper the file parts into fewer labels
        with works.begin() as uow:
            _done(works, uow, item, parcel, label_id, copy, "every label of the file is settled")
            uow.commit()
    for number in range(part.number, len(contents)):
        part = Part(number, len(contents))
        if not _print_part(works, item, printer, parcel, label_id, copy, part, contents[number]):
            return


def _print_part(
    works: Works,
    item: WorkItem,
    printer: Printer,
    parcel: Parcel,
    label_id: LabelId,
    copy: int,
    part: Part,
    content: bytes,
) -> bool:
    """Send one label; True when it is proved and another one of the file follows."""
    with works.begin() as uow:
        uow.work.intend(item, name=part.step, key=part.key(label_id, copy))
        if uow.prints.get(label_id, copy) is None:
            key = _printer_key(works, item)
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
            uow.work.forget_intent(item, name=part.step)
            uow.prints.set(label_id, copy, PrintState.QUEUED, "")
            uow.commit()
        raise
    except DeviceProblem as error:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=part.step)
            uow.prints.set(label_id, copy, PrintState.QUEUED, error.state)
            see_printer(uow, printer.key, error.state)
            uow.commit()
        raise
    works.checkpoint("print:after")
    return _store(works, item, parcel, label_id, copy, receipt, part)


def print_again_work(item: WorkItem, copy: int, part: int = 0) -> NewWork:
    """The same label once more, on the same printer, marked COPY; of a file of several, from that
    label on.
    """
    return NewWork(
        kind=PRINT_LABEL,
        subject=item.subject,
        purpose=str(copy),
        lane=item.lane,
        order_id=item.order_id,
        priority=50,
        payload={**item.payload, "part": part} if part else item.payload,
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


def _contents(
    works: Works, printer: Printer, drawn: LabelData, label: ShippingLabel
) -> tuple[bytes, ...]:
    """The jobs for this printer: our own drawing, or the carrier's, fitted to the paper."""
    if label.format == "own":
        own = works.painter.render(
            drawn,
            language=printer.language,
            media=printer.media,
            dpi=printer.dpi,
            tuning=printer.tuning,
        )
        return (own,)
    return works.painter.fit_each(
        label.content,
        claimed=label.format,
        language=printer.language,
        media=printer.media,
        dpi=printer.dpi,
        tuning=printer.tuning,
        copy=drawn.copy,
    )


def _settle(
    works: Works, item: WorkItem, label: ShippingLabel, parcel: Parcel, copy: int, part: Part
) -> bool:
    """An earlier try sent bytes and left no proof: a person's answer, or the question.

    True when another label of the file follows.
    """
    doubted = item.cause.startswith((DOUBT, PART_DOUBT))
    if item.answer == "yes":
        receipt = PrintReceipt(PrintState.CONFIRMED, "a person saw it")
        return _store(works, item, parcel, label.id, copy, receipt, part)
    if item.answer == "spoilt" or (item.answer == "again" and doubted):
        with works.begin() as uow:
            uow.prints.set(label.id, copy, PrintState.SPOILT, "a person did not see it")
            uow.work.concluded(item, name=part.step, result={"state": PrintState.SPOILT})
            uow.work.done(item)
            if item.answer == "again":
                uow.work.add(print_again_work(item, copy + 1, part.number))
            uow.commit()
        return False
    return _follow(works, item, parcel, label.id, copy, part)


def _follow(
    works: Works, item: WorkItem, parcel: Parcel, label_id: LabelId, copy: int, part: Part
) -> bool:
    """What a spooler holds is followed to its end; else only a person can tell."""
    with works.begin() as uow:
        job = uow.prints.get(label_id, copy)
    if job is not None and job.state is PrintState.SENT:
        printer: object = works.printers.get(job.printer)
        if isinstance(printer, CanFollow):
            receipt = printer.follow(job.evidence)
            return _store(works, item, parcel, label_id, copy, receipt, part)
    return _ask(works, item, parcel, label_id, copy, "the answer of the printer was lost", part)


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
    part: Part,
) -> bool:
    if receipt.state is PrintState.SENT:
        _wait_for_spooler(works, item, label_id, copy, receipt)
    if receipt.state is not PrintState.CONFIRMED:
        return _ask(works, item, parcel, label_id, copy, receipt.evidence, part)
    with works.begin() as uow:
        uow.work.concluded(item, name=part.step, result={"state": PrintState.CONFIRMED})
        if not part.more_follow:
            _done(works, uow, item, parcel, label_id, copy, receipt.evidence)
        uow.commit()
    return part.more_follow


def _done(
    works: Works,
    uow: UnitOfWork,
    item: WorkItem,
    parcel: Parcel,
    label_id: LabelId,
    copy: int,
    evidence: str,
) -> None:
    uow.prints.set(label_id, copy, PrintState.CONFIRMED, evidence)
    uow.work.done(item)
    see_printer(uow, _printer_key(works, item), "ready")
    works.record(uow, events.LabelPrinted(parcel.order_id, parcel.id, evidence))


def _ask(
    works: Works,
    item: WorkItem,
    parcel: Parcel,
    label_id: LabelId,
    copy: int,
    reason: str,
    part: Part,
) -> bool:
    cause, what = f"{DOUBT}:{item.lane}", "the label"
    if part.count > 1:
        cause = f"{PART_DOUBT}:{part.number + 1}/{part.count}:{item.lane}"
        what = f"label {part.number + 1} of {part.count} of"
    with works.begin() as uow:
        job = uow.prints.get(label_id, copy)
        if job is not None and job.state is PrintState.CONFIRMED:
            # Somebody scanned the fresh label while the printer was still being asked.
            uow.work.concluded(item, name=part.step, result={"state": PrintState.CONFIRMED})
            if not part.more_follow:
                uow.work.done(item)
            uow.commit()
            return part.more_follow
        uow.prints.set(label_id, copy, PrintState.DOUBTFUL, reason)
        uow.work.ask(item, question=f"Did {what} {parcel.tracking_number} come out?", cause=cause)
        works.record(uow, events.PrintDoubted(parcel.order_id, parcel.id, reason))
        uow.commit()
    return False
