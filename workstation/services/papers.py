"""Papers beside the labels: drawn by the worker, kept with pictures of their pages, printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from workstation.config import Settings
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.messages import choose_language
from workstation.domain.orders import Order, OrderLine
from workstation.domain.plans import Sorting, Step, plan_from_plain
from workstation.domain.routing import DocumentKind, Route
from workstation.domain.shipments import LabelState, Parcel
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.documents import (
    BatchCover,
    DaySheet,
    DaySheetLeftover,
    DaySheetRow,
    Document,
    Documents,
    ManifestSheet,
    PickSheet,
    Slip,
    SlipLine,
)
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import Views
from workstation.ports.work import NewWork, WorkItem
from workstation.services.day_desk import PickWish
from workstation.services.floor import Floor, print_routes
from workstation.services.pick_sheets import orders_of, placed, sheet_of
from workstation.services.reactions import PRINT_PAPER
from workstation.services.works import Works

DOCUMENT_KINDS = {
    "slip": DocumentKind.SLIP,
    "picks": DocumentKind.PICK_LIST,
    "manifest": DocumentKind.MANIFEST,
    "close": DocumentKind.COVER,
}
PAGE = "page"
"""The kind under which the pictures of a paper's pages are kept."""
PATIENCE = 20.0
"""Seconds that a slip waits for its parcel's tracking number."""


def draw_paper(works: Works, item: WorkItem) -> None:
    """Draw a paper ("slip:8", "picks:5", "close:12"), keep it, and print it where that is asked."""
    kind = item.subject.partition(":")[0]
    sheet = None
    if works.documents is not None:
        with works.begin() as uow:
            if kind == "slip" and _waits(uow, item):
                uow.work.later(item, seconds=1.0, reason="", count_try=False)
                uow.commit()
                return
            sheet = _SHEETS[kind](works, uow, item)
    if works.documents is None or sheet is None:
        with works.begin() as uow:
            uow.work.done(item)
            uow.commit()
        return
    keep(works, works.documents, item, sheet, about=item.subject)


def keep(
    works: Works, documents: Documents, item: WorkItem, sheet: Document, *, about: str
) -> None:
    """Draw one paper with the pictures of its pages and conclude its work."""
    content = _pdf(documents, sheet)
    pictures = documents.previews(sheet)
    with works.begin() as uow:
        number = uow.batches.keep_document(
            about=about, kind=about.partition(":")[0], name=about, content=content
        )
        for page, picture in enumerate(pictures, start=1):
            uow.batches.keep_document(about=about, kind=PAGE, name=f"{page:03d}", content=picture)
        if item.payload.get("print"):
            station = str(item.payload.get("station", ""))
            print_where_set(works.settings, uow, about, number, station=station)
        uow.work.done(item)
        uow.commit()


def print_where_set(
    settings: Settings, uow: UnitOfWork, about: str, document_id: int, *, station: str
) -> None:
    """Print a fresh paper where a printer is set for its kind; else it is kept and shown."""
    try:
        route = route_of(settings, about, station=station)
    except NotConfigured:
        return
    for copy in range(route.copies):
        uow.work.add(print_work(document_id, route.printer, again=copy))


def route_of(settings: Settings, about: str, *, station: str) -> Route:
    """The printer for a paper by its name; raises `NotConfigured` when none is set."""
    kind = DOCUMENT_KINDS[about.partition(":")[0]]
    return print_routes(settings.printers, settings.routes).choose(kind, station=station)


def print_work(document_id: int, printer: str, *, again: int) -> NewWork:
    """The printing of a paper that is kept, for the first time or again."""
    return NewWork(
        kind=PRINT_PAPER,
        subject=str(document_id),
        purpose=str(again),
        lane=f"printer:{printer}",
        priority=90,
    )


def print_paper(works: Works, item: WorkItem) -> None:
    """Print a paper. Twice is harmless, so a lost answer is told and may be tried again.

    Raises `Refused` when the printer takes labels alone, or cannot tell that the paper came out.
    """
    printer = works.printer(item.lane.removeprefix("printer:"))
    if printer.language != "pdf":
        raise Refused(
            f"The printer {printer.key} prints labels, not papers.",
            "Name another one for papers in Set-up, Printers.",
            field="printer",
        )
    with works.begin() as uow:
        content = uow.batches.document(int(item.subject))
    if content is not None:
        receipt = printer.print_label(content)
        if receipt.state is not PrintState.CONFIRMED:
            raise Refused(
                f"Nobody knows whether the paper came out: {receipt.evidence}",
                "Look at the printer; retry prints it again.",
                field="print",
            )
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()


def prints_papers(settings: Settings) -> bool:
    """Tell whether papers come out somewhere."""
    try:
        route_of(settings, "picks:0", station=settings.station.name)
    except NotConfigured:
        return False
    return True


def order_print(floor: Floor, views: Views, about: str) -> None:
    """Print a paper that is kept, once more each time."""
    route = route_of(floor.settings, about, station=floor.station)
    found = next((row for row in views.documents(about) if row.kind != PAGE), None)
    if found is None:
        raise Refused("This paper is not drawn yet.", "Wait a moment, then print it again.")
    with floor.begin() as uow:
        again = 0
        while not uow.work.add(print_work(found.id, route.printer, again=again)):
            again += 1
        uow.commit()


# --- what stands on each ------------------------------------------------------------------------


def slip_of_parcel(works: Works, order: Order, parcel: Parcel) -> Slip:
    """The packing slip of a closed box, in the customer's language."""
    live = parcel.label is LabelState.LIVE
    carrier = works.carriers.get(parcel.carrier)
    return Slip(
        language=choose_language(
            order=order.language,
            country=order.recipient.country,
            shop=works.settings.shop.language,
        ).language,
        order_number=order.number,
        parcel_key=parcel.key,
        parcel_number=parcel.number,
        placed_on=_here(works, order.placed_at).date(),
        sender=works.settings.shop.sender.address(),
        recipient=order.recipient,
        inside=tuple(_line(order.line(one.line_id), one.quantity) for one in parcel.lines),
        to_come=tuple(_line(line, line.open) for line in order.still_owed),
        cancelled=tuple(
            _line(line, line.cancelled + line.refunded)
            for line in order.lines
            if line.cancelled + line.refunded
        ),
        note=order.note,
        carrier_name=carrier.spec.name if live and carrier else "",
        tracking_number=parcel.tracking_number if live else "",
        follow_url=parcel.tracking_url if live else "",
    )


def _slip(works: Works, uow: UnitOfWork, item: WorkItem) -> Slip | None:
    parcel = uow.parcels.get(ParcelId(int(item.subject.partition(":")[2])))
    order = uow.orders.get(parcel.order_id) if parcel else None
    if parcel is None or order is None or not parcel.lines or _came_with_batch(uow, parcel):
        return None
    return slip_of_parcel(works, order, parcel)


def _came_with_batch(uow: UnitOfWork, parcel: Parcel) -> bool:
    """Tell whether a batch drew this very slip already."""
    entry = uow.batches.entry_of(parcel.id)
    run = uow.batches.run(entry.run_id) if entry is not None else None
    if entry is None or run is None or entry.planned is None:
        return False
    drawn = any(one.step is Step.SLIPS for one in plan_from_plain(run.definition).steps)
    inside = {int(one.line_id): one.quantity for one in parcel.lines}
    return drawn and dict(entry.planned.lines) == inside


def _waits(uow: UnitOfWork, item: WorkItem) -> bool:
    parcel = uow.parcels.get(ParcelId(int(item.subject.partition(":")[2])))
    age = (uow.now() - item.created_at).total_seconds()
    return parcel is not None and parcel.label is LabelState.REQUESTED and age < PATIENCE


def _picks(works: Works, uow: UnitOfWork, item: WorkItem) -> PickSheet | None:
    plain = item.payload
    wish = PickWish(
        tuple(OrderId(int(one)) for one in plain["orders"]),
        Sorting(plain["sorting"]),
        bool(plain["single_first"]),
    )
    orders = placed(orders_of(uow, wish.orders), wish)
    return sheet_of(
        orders,
        wish.sorting,
        language=works.settings.shop.language,
        title=str(plain["title"]),
        made_at=_here(works, item.created_at),
    )


def _close(works: Works, uow: UnitOfWork, item: WorkItem) -> DaySheet | None:
    row = uow.days.close(int(item.subject.partition(":")[2]))
    if row is None:
        return None
    result = row.result
    left = [one for part in result["rows"] for one in part["leftovers"]]
    return DaySheet(
        language=works.settings.shop.language,
        number=row.id,
        day=row.day,
        made_at=_here(works, row.made_at),
        operator=row.operator,
        reason=str(result.get("reason", "")),
        rows=tuple(_row(one) for one in result["rows"]),
        leftovers=tuple(_leftover(one) for one in (*left, *result["unlabelled"])),
    )


def _row(plain: dict[str, Any]) -> DaySheetRow:
    names = ("due", "bought", "printed", "packed", "scanned_out", "on_manifest")
    return DaySheetRow(
        plain["carrier_name"],
        tuple(int(plain[name]) for name in names),
        tuple(plain["manifests"]),
    )


def _leftover(plain: dict[str, Any]) -> DaySheetLeftover:
    until = plain["until"]
    return DaySheetLeftover(
        plain["order_number"],
        plain["parcel_key"],
        plain["customer"],
        plain["stands"],
        plain["action"],
        plain["owner"],
        date.fromisoformat(until) if until else None,
    )


_SHEETS: dict[str, Callable[[Works, UnitOfWork, WorkItem], Document | None]] = {
    "slip": _slip,
    "picks": _picks,
    "close": _close,
}


def _pdf(documents: Documents, sheet: Document) -> bytes:
    match sheet:
        case Slip():
            return documents.packing_slip(sheet)
        case PickSheet():
            return documents.pick_list(sheet)
        case DaySheet():
            return documents.day_sheet(sheet)
        case ManifestSheet():
            return documents.manifest(sheet)
        case BatchCover():
            return documents.batch_cover(sheet)


def _line(line: OrderLine, quantity: int) -> SlipLine:
    return SlipLine(line.sku, line.name, line.variant, quantity, line.expected)


def _here(works: Works, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(works.settings.shop.zone))
