"""Papers of the day and of picking: drawn by the worker, kept with pictures of their pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from workstation.config import Settings
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.plans import Sorting
from workstation.domain.routing import DocumentKind
from workstation.domain.values import OrderId
from workstation.ports.documents import (
    DaySheet,
    DaySheetLeftover,
    DaySheetRow,
    Documents,
    ManifestSheet,
    PickSheet,
)
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import Views
from workstation.ports.work import WorkItem
from workstation.services.day_desk import PickWish
from workstation.services.floor import Floor
from workstation.services.pick_sheets import orders_of, placed, sheet_of
from workstation.services.print_document import print_again, send_to_printer
from workstation.services.route_print import route_for
from workstation.services.run_papers import PICTURED, draw_pictures
from workstation.services.works import Works

Paper = PickSheet | DaySheet | ManifestSheet
PAGE = "page"
"""The kind under which the pictures of a paper's pages are kept."""
SOON = 50
"""Somebody waits for it at the desk."""
KINDS = {"picks": "pick_list", "manifest": "manifest", "close": "close"}
"""What a paper is, by the name of what it is about."""


def draw_paper(works: Works, item: WorkItem) -> None:
    """Draw a paper ("picks:5", "close:12"), keep it, and print it where a printer is set; of one
    that is kept already ("paper:12") and of a label only the pictures.
    """
    kind = item.subject.partition(":")[0]
    if kind in PICTURED:
        draw_pictures(works, item)
        return
    with works.begin() as uow:
        sheet = _SHEETS[kind](works, uow, item)
        if works.documents is None or sheet is None:
            uow.work.done(item)
            uow.commit()
            return
    keep(works, works.documents, item, sheet, about=item.subject)


def keep(works: Works, documents: Documents, item: WorkItem, sheet: Paper, *, about: str) -> None:
    """Draw one paper with the pictures of its pages, order its print, conclude its work."""
    content = _pdf(documents, sheet)
    pictures = documents.previews(sheet)
    kind = KINDS[about.partition(":")[0]]
    with works.begin() as uow:
        number = uow.batches.keep_document(about=about, kind=kind, name=about, content=content)
        for page, picture in enumerate(pictures, start=1):
            uow.batches.keep_document(about=about, kind=PAGE, name=f"{page:03d}", content=picture)
        send_to_printer(works.settings, uow, number, kind, priority=SOON)
        uow.work.done(item)
        uow.commit()


def prints_papers(settings: Settings) -> bool:
    """Tell whether papers come out somewhere."""
    try:
        route_for(settings, DocumentKind.PICK_LIST)
    except NotConfigured:
        return False
    return True


def order_print(floor: Floor, views: Views, about: str) -> None:
    """Print a paper that is kept, once more each time."""
    found = next((row for row in views.documents(about) if row.kind != PAGE), None)
    if found is None:
        raise Refused("This paper is not drawn yet.", "Wait a moment, then print it again.")
    print_again(floor, found.id)


# --- what stands on each ------------------------------------------------------------------------


def _picks(works: Works, uow: UnitOfWork, item: WorkItem) -> PickSheet | None:
    plain = item.payload
    wish = PickWish(
        tuple(OrderId(int(one)) for one in plain["orders"]),
        Sorting(plain["sorting"]),
        bool(plain["single_first"]),
    )
    return sheet_of(
        placed(orders_of(uow, wish.orders), wish),
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


_SHEETS: dict[str, Callable[[Works, UnitOfWork, WorkItem], Paper | None]] = {
    "picks": _picks,
    "close": _close,
}


def _pdf(documents: Documents, sheet: Paper) -> bytes:
    match sheet:
        case PickSheet():
            return documents.pick_list(sheet)
        case DaySheet():
            return documents.day_sheet(sheet)
        case ManifestSheet():
            return documents.manifest(sheet)


def _here(works: Works, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(works.settings.shop.zone))
