"""Printing documents: pick lists, slips, covers and manifests, on paper or on a label printer.

As with labels, "sent" is not "printed": what is in doubt is asked about and never printed again by
itself.
"""

from __future__ import annotations

from workstation.config import Settings
from workstation.domain.errors import DeviceProblem, NotConfigured, Refused, Unavailable
from workstation.domain.routing import DocumentKind
from workstation.ports.batches import StoredDocument
from workstation.ports.labels import CanPrintCopies, Printer, PrintState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, StepState, WorkItem
from workstation.services.floor import Floor
from workstation.services.reactions import BATCH_PRIORITY, PRINT_DOCUMENT, route_payload
from workstation.services.route_print import route_for, routed
from workstation.services.works import Works

STEP = "print"
DOUBT = "paper_doubt"
MOST_COPIES = 1000

KINDS = {
    "pick_list": DocumentKind.PICK_LIST,
    "slips": DocumentKind.SLIP,
    "cover": DocumentKind.COVER,
    "manifest": DocumentKind.MANIFEST,
    "close": DocumentKind.COVER,
    "customs": DocumentKind.CUSTOMS,
    "invoice": DocumentKind.INVOICE,
}
"""What a kept document is, as the routes name it."""


def send_to_printer(
    settings: Settings,
    uow: UnitOfWork,
    document_id: int,
    kind: str,
    *,
    first: int = 0,
    priority: int = BATCH_PRIORITY,
    least: int = 1,
) -> int:
    """Order the print of a kept document where its route leads; tells how many copies.

    At least `least`; none where no printer is set for such documents: they are kept, and can be
    looked at. A queue of ordinary sheets makes all copies in one job, so that there is one proof
    and one question.
    """
    try:
        route = route_for(settings, KINDS[kind])
    except NotConfigured:
        return 0
    printer = next((one for one in settings.printers if one.key == route.printer), None)
    at_once = printer is not None and printer.prints == "sheets" and printer.kind == "cups"
    copies = max(route.copies, least)
    payload = {**route_payload(route), "copies": copies if at_once else 1}
    added = sum(
        uow.work.add(
            NewWork(
                kind=PRINT_DOCUMENT,
                subject=str(document_id),
                purpose=str(first + copy),
                lane=f"printer:{route.printer}",
                priority=priority,
                payload=payload,
            )
        )
        for copy in range(1 if at_once else copies)
    )
    return added * copies if at_once else added


def print_document(works: Works, item: WorkItem) -> None:
    """Work one print of a document to a proof, a wait or the question whether it came out
    (answers: yes, again).
    """
    with works.begin() as uow:
        document = uow.batches.document(int(item.subject))
        if document is None:
            uow.work.drop(item, reason="the document is gone")
            uow.commit()
            return
    step = item.step(STEP)
    if step is not None and step.state is StepState.INTENT:
        _settle(works, item, document)
        return
    plain = works.printer(item.lane.removeprefix("printer:"))
    printer = routed(plain, item.payload)
    copies = int(item.payload.get("copies", 1))
    at_once = copies > 1 and isinstance(plain, CanPrintCopies)
    if copies > 1 and not at_once:
        _part(works, item, copies)  # it was a queue when this was ordered
    content = _content(works, printer, document)
    with works.begin() as uow:
        uow.work.intend(item, name=STEP, key=f"{item.subject}:{item.purpose}")
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("paper:before")
    try:
        works.still_holds(until)
        if at_once and isinstance(plain, CanPrintCopies):
            receipt = plain.print_copies(content, copies=copies)
        else:
            receipt = printer.print_label(content)
    except (Unavailable, DeviceProblem):
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.commit()
        raise
    works.checkpoint("paper:after")
    if receipt.state is PrintState.CONFIRMED:
        _done(works, item)
    else:
        _ask(works, item, document)


def print_again(floor: Floor, document_id: int) -> None:
    """Print a kept document once more; raises `NotConfigured` where no printer is set for it."""
    with floor.begin() as uow:
        document = uow.batches.document(document_id)
        if document is None or document.kind not in KINDS:
            raise Refused("This document is not here any more.", "Look at the list anew.")
        route_for(floor.settings, KINDS[document.kind])
        first = next(
            copy
            for copy in range(MOST_COPIES)
            if uow.work.find(kind=PRINT_DOCUMENT, subject=str(document_id), purpose=str(copy))
            is None
        )
        send_to_printer(floor.settings, uow, document_id, document.kind, first=first, priority=50)
        uow.commit()


def _content(works: Works, printer: Printer, document: StoredDocument) -> bytes:
    """The PDF as it is for ordinary paper, as dots for a label printer."""
    if printer.language == "pdf":
        return document.content
    return works.painter.fit(
        document.content,
        claimed="pdf",
        language=printer.language,
        media=printer.media,
        dpi=printer.dpi,
        tuning=printer.tuning,
    )


def _part(works: Works, item: WorkItem, copies: int) -> None:
    """Order the copies after the first as items of their own; those that are there already stay."""
    with works.begin() as uow:
        for copy in range(1, copies):
            uow.work.add(
                NewWork(
                    kind=PRINT_DOCUMENT,
                    subject=item.subject,
                    purpose=f"{item.purpose}.{copy}",
                    lane=item.lane,
                    priority=item.priority,
                    payload={**item.payload, "copies": 1},
                )
            )
        uow.commit()


def _settle(works: Works, item: WorkItem, document: StoredDocument) -> None:
    """An earlier try sent bytes and left no proof: a person's answer, or the question."""
    if item.answer == "yes":
        _done(works, item)
    elif item.answer == "again":
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.work.later(item, seconds=0.0, reason="", count_try=False)
            uow.commit()
    else:
        _ask(works, item, document)


def _done(works: Works, item: WorkItem) -> None:
    with works.begin() as uow:
        uow.work.concluded(item, name=STEP, result={"state": PrintState.CONFIRMED})
        uow.work.done(item)
        uow.commit()


def _ask(works: Works, item: WorkItem, document: StoredDocument) -> None:
    with works.begin() as uow:
        uow.work.ask(
            item,
            question=f"Did the {document.kind.replace('_', ' ')} {document.name} come out?",
            cause=f"{DOUBT}:{item.lane}",
        )
        uow.commit()
