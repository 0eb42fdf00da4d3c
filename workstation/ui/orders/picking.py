"""A pick list of chosen orders: how one walks, what to take, and the paper. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.plans import Sorting
from workstation.domain.values import OrderId
from workstation.ports.documents import PickRow, PickSheet
from workstation.services.day_desk import PickWish
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

WAYS = (Sorting.WALK, Sorting.SKU, Sorting.CLUSTER)


class PickView(Protocol):
    """What the presenter needs of the page."""

    def show_sheet(self, sheet: PickSheet, wish: PickWish) -> None: ...

    def show_paper(self, about: str, title: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class PickPresenter:
    """One list at a time; each change of the walk reads it anew."""

    def __init__(self, desk: Desk, jobs: Jobs, view: PickView) -> None:
        if desk.day is None:
            raise NotConfigured("Pick lists are not here.", "Update Packbench.")
        self._day, self._jobs, self._view = desk.day, jobs, view
        self.wish = PickWish(())

    def begin(self, orders: Sequence[OrderId]) -> None:
        """Show what these orders need; the way that was chosen before stays."""
        self.wish = replace(self.wish, orders=tuple(orders))
        self._read()

    def choose(self, sorting: Sorting) -> None:
        self.wish = replace(self.wish, sorting=sorting)
        self._read()

    def toggle_single(self) -> None:
        """Orders of one line first, or each where its shelf is."""
        self.wish = replace(self.wish, single_first=not self.wish.single_first)
        self._read()

    def make(self) -> None:
        """P: draw the list, print it where a printer is set, and show the paper."""
        wish = self.wish
        title = translate("Pick", "Pick list")
        self._jobs.desk(
            lambda: self._day.make_pick_list(wish),
            lambda about: self._view.show_paper(about, title),
            self._view.show_problem,
        )

    def _read(self) -> None:
        wish = self.wish
        self._jobs.desk(
            lambda: self._day.pick_sheet(wish),
            lambda sheet: self._view.show_sheet(sheet, wish),
            self._view.show_problem,
        )


def way(sorting: Sorting) -> str:
    """How one walks, in a word or two."""
    return {
        Sorting.WALK: translate("Pick", "By shelf"),
        Sorting.SKU: translate("Pick", "By article"),
        Sorting.CLUSTER: translate("Pick", "Cart with totes"),
    }.get(sorting, str(sorting))


def columns() -> tuple[Column, ...]:
    return (
        Column(translate("Pick", "Shelf"), 140),
        Column(translate("Pick", "Take"), 72, end=True),
        Column(translate("Pick", "Article")),
        Column(translate("Pick", "Code"), 170, from_width=800),
        Column(translate("Pick", "For"), 320),
    )


def lines_of(sheet: PickSheet) -> list[Line]:
    """The list in words; on a cart it names totes, else order numbers."""
    numbers = {order.position: order.order_number for order in sheet.orders}
    on_cart = sheet.sorting == Sorting.CLUSTER
    return [_line(place, row, numbers, on_cart) for place, row in enumerate(sheet.rows)]


def _line(place: int, row: PickRow, numbers: dict[int, str], on_cart: bool) -> Line:
    name = f"{row.name}, {row.variant}" if row.variant else row.name
    parts = []
    for tote, count in row.totes:
        where = (
            translate("Pick", "tote {n}").format(n=tote)
            if on_cart
            else isolate(numbers.get(tote, str(tote)))
        )
        parts.append(f"{where} × {count}" if count > 1 else where)
    told = ", ".join(parts)
    cells = (
        Cell(isolate(row.shelf) or "–", bold=True),
        Cell(str(row.quantity), bold=True, end=True),
        Cell(isolate(name or row.sku)),
        Cell(isolate(row.barcode or row.sku), tone="plain"),
        Cell(told, tone="plain"),
    )
    return Line(place, cells, ", ".join((row.shelf, str(row.quantity), name, told)))


def head(sheet: PickSheet) -> str:
    """What the list comes to."""
    pieces = sum(row.quantity for row in sheet.rows)
    orders = translate("Pick", "%n order(s)", None, len(sheet.orders))
    items = translate("Pick", "%n item(s)", None, pieces)
    shelves = translate("Pick", "%n shelf stop(s)", None, len({row.shelf for row in sheet.rows}))
    return " · ".join((orders, items, shelves))
