"""The day's close of the story: three carriers, three leftovers, what is owed, days before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter

from workstation.domain.choosing import Skip, SkipKind
from workstation.domain.orders import Order
from workstation.domain.picking import order_key, picks_of
from workstation.domain.reconcile import Difference, Mismatch
from workstation.domain.values import LineId, Money, OrderId, ParcelId, WorkId
from workstation.ports.batches import DocumentRow
from workstation.ports.days import CloseRow
from workstation.ports.documents import PickOrder, PickRow, PickSheet
from workstation.ports.views import OwedRow
from workstation.services.day_desk import DayDesk, PickWish
from workstation.services.desk import (
    BatchDesk,
    DayClose,
    DayLeftover,
    DayRow,
    OwedEntry,
    PackAnswer,
    RuleTrial,
    Said,
    Tone,
)
from workstation.services.reconcile import ListResult, ListState

if TYPE_CHECKING:
    from tests.ui.desk_double import DeskDouble

TODAY = date(2026, 4, 21)
Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]


def at(hour: int, minute: int) -> datetime:
    """A moment of the day in the time of this machine, as screens show it."""
    return datetime(2026, 4, 21, hour, minute).astimezone()


LABEL = Money(Decimal("3.90"), "EUR")
LEFT = (
    DayLeftover(
        "parcel:66", OrderId(10482), "KY-10466", "P1", "Γιάννης Παππάς", "acs", "not_packed",
        "ship_tomorrow", "Elif Demir", date(2026, 4, 23), date(2026, 4, 23), LABEL, "",
        at(15, 37),
    ),
    DayLeftover(
        "parcel:70", OrderId(10480), "KY-10470", "P2", "Μαρία Λάμπρου", "acs", "cancelled",
        "void", "Can Aydın", date(2026, 4, 23), date(2026, 4, 23), LABEL, "",
        at(15, 37), None, None, at(16, 5),
    ),
    DayLeftover(
        "parcel:74", OrderId(10477), "KY-10474", "P0000100000039", "Kostas Nikolaou", "acs",
        "not_scanned_out", "find", "Elif Demir", date(2026, 4, 23), date(2026, 4, 23), LABEL,
        "Bench 1", at(15, 40), at(16, 22),
    ),
)  # fmt: skip


def day_row(key: str, name: str, letter: str, colour: str, *figures: int, **more: Any) -> DayRow:
    left = more.get("leftovers", ())
    return DayRow(
        key, name, letter, colour, *figures, more.get("manifests", ()), left,
        len(set(figures)) == 1 and not left,
    )  # fmt: skip


def the_day() -> DayClose:
    rows = (
        day_row("yurtici", "Yurtiçi Kargo", "Y", "#6A1B63", 43, 43, 43, 43, 43, 43, manifests=(7,)),
        day_row("acs", "ACS Courier", "A", "#00515C", 31, 31, 31, 29, 28, 0, leftovers=LEFT),
        day_row("dhl", "DHL", "D", "#5C3A1E", 6, 6, 6, 6, 6, 6, manifests=(8, 9)),
    )
    return DayClose(TODAY, rows, (), agrees=False)


def owed_entry(number: int, **more: Any) -> OwedEntry:
    row = OwedRow(
        OrderId(10400 + number), f"KY-{10400 + number}", "Shopify", "Sophia Papadopoulou",
        at(9, 0) - timedelta(days=number), number, "SM-SAGE", "Stoneware mug, sage", "", 1,
        date(2026, 5, 3), False,
    )  # fmt: skip
    row = replace(row, **more)
    late = row.expected is not None and row.expected < TODAY
    return OwedEntry(row, age_days=number, overdue=late, made=number == 4)


def owed_story() -> list[OwedEntry]:
    return [
        owed_entry(12, customer="نورة المنصوري", expected=date(2026, 4, 18)),
        owed_entry(9, customer="王芳", expected=None, short=True, name="Linen tea towel, sand"),
        owed_entry(4, customer="Νίκος Γεωργίου"),
        owed_entry(1, customer="Emre Doğan", expected=None, name="Glazed bowl, Aegean blue"),
    ]


def page_picture() -> bytes:
    """A sheet of paper with a few lines."""
    image = QImage(874, 1240, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    for line in range(12):
        painter.fillRect(60, 80 + line * 60, 500 + (line % 3) * 100, 16, QColor("#14171D"))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


class DayStory:
    """What the day's verbs answer; tests replace its parts."""

    def __init__(self, desk: DeskDouble) -> None:
        self._desk = desk
        self.totes: dict[int, int] = {}
        self.day = the_day()
        self.owed = owed_story()
        self.drawn = {"manifest:7", "manifest:9", "close:5", "manifest:10", "close:6", "picks:3"}
        self.manifests = 9
        self.trials = trials()
        self.lists = agreeing_lists()

    def make_manifest(self, carrier: str) -> int:
        self.manifests += 1
        number = self.manifests
        rows = tuple(
            replace(row, on_manifest=row.scanned_out, manifests=(*row.manifests, number))
            if row.carrier == carrier
            else row
            for row in self.day.rows
        )
        self.day = replace(self.day, rows=rows)
        return number

    def own(self, subject: str, owner: str, action: str, until: date | None) -> None:
        self._change(subject, owner=owner, action=action, until=until)

    def ship_tomorrow(self, subject: str) -> date:
        tomorrow = TODAY + timedelta(days=1)
        self._change(subject, action="ship_tomorrow", until=tomorrow)
        return tomorrow

    def void(self, parcel_id: ParcelId) -> None:
        self._drop(f"parcel:{parcel_id}")

    def short_here(self) -> PackAnswer:
        bench = self._desk.bench_now()
        assert bench is not None
        assert bench.next is not None
        return self._desk.say(Tone.OK, Said.NOTED_SHORT, bench.next.product.name, bench.next.left)

    def pick_sheet(self, wish: PickWish) -> PickSheet:
        chosen = [order for order in self._desk.orders if order.id in wish.orders]
        return sheet(chosen, wish)

    def _change(self, subject: str, **values: Any) -> None:
        def changed(left: Sequence[DayLeftover]) -> tuple[DayLeftover, ...]:
            return tuple(replace(one, **values) if one.subject == subject else one for one in left)

        rows = tuple(replace(row, leftovers=changed(row.leftovers)) for row in self.day.rows)
        self.day = replace(self.day, rows=rows, unlabelled=changed(self.day.unlabelled))

    def _drop(self, subject: str) -> None:
        rows = tuple(
            replace(row, leftovers=tuple(one for one in row.leftovers if one.subject != subject))
            for row in self.day.rows
        )
        self.day = replace(self.day, rows=rows)

    # ---- views

    def documents(self, about: str) -> Sequence[DocumentRow]:
        if about not in self.drawn:
            return []
        kind = about.partition(":")[0]
        return [
            DocumentRow(1, about, kind, about, at(17, 0)),
            DocumentRow(2, about, "page", "001", at(17, 0)),
            DocumentRow(3, about, "page", "002", at(17, 0)),
        ]

    def document(self, document_id: int) -> bytes | None:
        return b"%PDF-1.7" if document_id == 1 else page_picture()

    def closes(self, *, limit: int = 50) -> Sequence[CloseRow]:
        result: Mapping[str, Any] = {
            "rows": [
                {"carrier_name": "ACS Courier", "scanned_out": 28, "manifests": [7],
                 "leftovers": [{"order_number": "KY-10001"}]},
            ],
            "unlabelled": [],
            "reason": "The van came early",
        }  # fmt: skip
        calm = {**result, "reason": "", "rows": [{**result["rows"][0], "leftovers": []}]}
        made = at(17, 42) - timedelta(days=1)
        return [
            CloseRow(5, TODAY - timedelta(days=1), "Elif Demir", made, result),
            CloseRow(4, TODAY - timedelta(days=4), "Can Aydın", made - timedelta(days=3), calm),
        ][:limit]


def agreeing_lists() -> list[ListResult]:
    return [
        ListResult("yurtici", "Yurtiçi Kargo", ListState.NO_LIST, at(17, 40)),
        ListResult("acs", "ACS Courier", ListState.AGREES, at(17, 40), 1204),
        ListResult("dhl", "DHL", ListState.AGREES, at(17, 39), 88),
    ]


def differing_lists() -> list[ListResult]:
    dear = Money(Decimal("5.20"), "EUR")
    return [
        ListResult("yurtici", "Yurtiçi Kargo", ListState.NO_LIST, at(17, 40)),
        ListResult(
            "acs", "ACS Courier", ListState.DIFFERS, at(17, 40), 1204,
            (
                Difference(Mismatch.ONLY_THEIRS, "7401234500", theirs=LABEL),
                Difference(Mismatch.GIVEN_BACK, "7401234511", 10480, "KY-10480", 70, "P2",
                           LABEL, LABEL),
                Difference(Mismatch.ONLY_OURS, "7401234522", 10482, "KY-10482", 66, "P1", LABEL),
                Difference(Mismatch.PRICE, "7401234533", 10477, "KY-10477", 74, "P3", LABEL, dear),
            ),
        ),
        ListResult("dhl", "DHL", ListState.TROUBLE, at(17, 39), trouble="DHL did not answer."),
    ]  # fmt: skip


def sheet(orders: Sequence[Order], wish: PickWish) -> PickSheet:
    walk = sorted(orders, key=lambda one: order_key(one, wish.sorting, single_first=False))
    placed = list(enumerate(walk, start=1))
    rows = [
        PickRow(pick.shelf, pick.sku, pick.name, pick.variant, pick.barcode, pick.quantity,
                ((pick.tote, pick.quantity),))
        for pick in picks_of(placed, wish.sorting)
    ]  # fmt: skip
    listed = [
        PickOrder(place, one.number, one.recipient.name, 2, len(one.lines)) for place, one in placed
    ]
    return PickSheet("en", "", str(wish.sorting), at(9, 0), tuple(rows), tuple(listed))


def trials() -> list[RuleTrial]:
    skip = (("Greece by ACS", Skip(SkipKind.COUNTRY, "TR", "GR, CY")),)
    return [
        RuleTrial("KY-10477", "TR", 350, "yurtici standard", "acs standard", "Light by ACS",
                  (), changed=True, skips=skip),
        RuleTrial("KY-10480", "GR", 120, "acs standard", "acs standard", "Greece by ACS",
                  (), changed=False),
        RuleTrial("KY-10486", "CN", None, "dhl express", "", "No rule names a carrier for CN.",
                  (), changed=True, skips=skip),
    ]  # fmt: skip


def rules_story() -> dict[str, Any]:
    """The rules of the story, as the settings hold them."""
    return {
        "rules": [
            {"name": "Greece by ACS", "carrier": "acs", "countries": ["GR", "CY"]},
            {"name": "Gulf, express", "carrier": "dhl", "service": "express",
             "countries": ["AE", "SA"], "cod": False},
            {"name": "Light at home", "carrier": "yurtici", "max_weight_g": 5000,
             "countries": ["TR"], "wanted": "economy"},
            {"name": "All else", "carrier": "yurtici"},
        ],
        "fulfilment": [
            {"shop": "Etsy", "mode": "manual"},
            {"shop": "", "mode": "automatic", "digital": ["GIFT-*", "PDF-*"]},
        ],
    }  # fmt: skip


def day_desk(desk: DeskDouble, record: Record) -> DayDesk:
    """The verbs over the story."""
    story = desk.day_story

    def nothing(*_: object) -> None:
        return None

    def expected(order_id: OrderId, line_id: LineId, day: date | None) -> None:
        story.owed = [
            replace(one, row=replace(one.row, expected=day)) if one.row.line_id == line_id else one
            for one in story.owed
        ]

    def cancel(order_id: OrderId, line_id: LineId) -> None:
        story.owed = [one for one in story.owed if one.row.line_id != line_id]

    return DayDesk(
        void=record("void", story.void),
        print_label=record("print_label", nothing),
        ship_tomorrow=record("ship_tomorrow", story.ship_tomorrow),
        make_manifest=record("make_manifest", story.make_manifest),
        close=record("close", lambda reason: 6),
        tote_of=lambda order_id: story.totes.get(int(order_id), 0),
        print_paper=record("print_paper", nothing),
        prints_papers=lambda: True,
        set_expected=record("set_expected", expected),
        cancel_line=record("cancel_line", cancel),
        pick_sheet=record("pick_sheet", story.pick_sheet),
        make_pick_list=record("make_pick_list", lambda wish: "picks:3"),
        short_here=record("short_here", story.short_here),
        why_service=record("why_service", lambda order_id: story.trials[0]),
        lists=lambda: story.lists,
        compare_lists=record("compare_lists", lambda: len(story.lists)),
        give_back=record("give_back", lambda carrier, number: WorkId(31)),
    )


def day_verbs(desk: DeskDouble, record: Record) -> Mapping[str, Callable[..., Any]]:
    """The verbs of the day that stand in the batch desk."""
    story = desk.day_story
    return {
        "owed": record("owed", lambda: story.owed),
        "try_rules": record("try_rules", lambda rules: story.trials),
        "day": record("day", lambda: story.day),
        "own": record("own", story.own),
    }


def batch_desk(desk: DeskDouble, record: Record) -> BatchDesk:
    """A batch desk of which only the day's verbs answer."""
    from dataclasses import fields

    def unasked(name: str) -> Callable[..., Any]:
        def refuse(*_: object) -> None:
            raise AssertionError(f"nobody should ask the story for {name}")

        return refuse

    verbs = {item.name: unasked(item.name) for item in fields(BatchDesk)}
    return BatchDesk(**{**verbs, **day_verbs(desk, record)})
