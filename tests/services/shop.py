"""A small shop with benches, an outbox and the outside world, on a real database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tests.databases import Database
from tests.fake_shop import FakeWebShop
from tests.fakes import (
    FakeCarrier,
    FakeFinder,
    FakeMessenger,
    FakePrinter,
    FakeScale,
    OneDayForecast,
    PlainDocuments,
    PlainPainter,
    PlainWriter,
    by_key,
)
from workstation.config import Settings, changed, settings_from
from workstation.domain.articles import Article
from workstation.domain.orders import Order
from workstation.domain.shipments import Parcel
from workstation.domain.values import Address, Money
from workstation.messaging.owner_words import FailureWords
from workstation.ports.care import PagePlace, PageWriter
from workstation.ports.exchanges import KeptExchange
from workstation.ports.labels import CardSheet, Printer
from workstation.ports.scales import FoundScale
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.unit_of_work import UnitsOfWork
from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState
from workstation.services import merge_orders, report_fulfilment, reread_order
from workstation.services.answer_question import answer
from workstation.services.ask_rates import look_for_rates
from workstation.services.batch_papers import batch_papers
from workstation.services.buy_label import buy_label
from workstation.services.check_device import check_device
from workstation.services.customs_papers import draw_customs
from workstation.services.day_close import draw_manifest
from workstation.services.desk import CarrierCard, PackAnswer, Said
from workstation.services.due_plans import plan_due
from workstation.services.floor import Floor
from workstation.services.hand_over import hand_over
from workstation.services.import_orders import store
from workstation.services.mail_failures import mail_failures
from workstation.services.make_promise import make_promise
from workstation.services.notify_customer import notify_customer
from workstation.services.outbox import Outbox
from workstation.services.pack import scan
from workstation.services.packing_slip import draw_slip
from workstation.services.papers import draw_paper
from workstation.services.print_cards import print_command_cards, print_place_labels
from workstation.services.print_document import print_document
from workstation.services.print_label import print_label
from workstation.services.publish_page import publish_page
from workstation.services.reactions import (
    BATCH_PAPERS,
    BUY_LABEL,
    CHECK,
    DRAW_CUSTOMS,
    DRAW_PAPER,
    DRAW_SLIP,
    MAIL_FAILURES,
    MAKE_PROMISE,
    MANIFEST,
    MERGE_ORDERS,
    NOTIFY,
    PLAN_DUE,
    PRINT_DOCUMENT,
    PRINT_LABEL,
    PUBLISH_PAGE,
    RECONCILE,
    REPORT_FULFILMENT,
    REREAD_ORDER,
    RUN_BATCH,
    VOID_LABEL,
    WITHDRAW_FULFILMENT,
)
from workstation.services.reconcile import reconcile
from workstation.services.run_batch import run_batch
from workstation.services.tend_messages import preview_message
from workstation.services.try_account import buy_test_label
from workstation.services.try_message import mail_draft
from workstation.services.try_shop import check_shop, look_at_orders
from workstation.services.void_label import void_label
from workstation.services.works import Works, no_checkpoint

OWNER_WORDS = FailureWords()
MUG, BOWL, PLATE, CARD = "4006381333931", "4006381333948", "4006381333955", ""
"""The codes of the articles; the card has none."""
MAY = date(2026, 5, 3)
UNDO = 120.0
STARTED = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

SETTINGS: dict[str, Any] = {
    "shop": {
        "name": "Ege Seramik",
        "currency": "EUR",
        "sender": {"name": "Ege", "street": "Liman 1", "city": "İzmir", "country": "TR"},
    },
    "station": {"name": "Bench 1", "operator": "Deniz"},
    "printers": [{"key": "zebra", "host": "127.0.0.1"}],
    "carriers": [{"key": "fake", "kind": "fake"}, {"key": "other", "kind": "fake"}],
    "rules": [
        {"name": "Greece goes with the other", "carrier": "other", "countries": ["GR"]},
        {"name": "all else", "carrier": "fake"},
    ],
    "boxes": [
        {"key": 1, "name": "S", "length_mm": 200, "width_mm": 100, "height_mm": 100},
        {"key": 2, "name": "M", "length_mm": 300, "width_mm": 200, "height_mm": 200},
    ],
    "smtp": {"host": "127.0.0.1", "sender": "shop@ege.example"},
    "messages": {"undo_seconds": UNDO},
    "timing": {"lease": 30, "retry": 1},
}

HANDLERS = {
    BUY_LABEL: buy_label,
    PRINT_LABEL: print_label,
    MAKE_PROMISE: make_promise,
    NOTIFY: notify_customer,
    CHECK: check_device,
    RUN_BATCH: run_batch,
    BATCH_PAPERS: batch_papers,
    PLAN_DUE: plan_due,
    VOID_LABEL: void_label,
    MAIL_FAILURES: mail_failures,
    MANIFEST: draw_manifest,
    DRAW_PAPER: draw_paper,
    PRINT_DOCUMENT: print_document,
    DRAW_SLIP: draw_slip,
    DRAW_CUSTOMS: draw_customs,
    MERGE_ORDERS: merge_orders.merge_orders,
    PUBLISH_PAGE: publish_page,
    RECONCILE: reconcile,
    REPORT_FULFILMENT: report_fulfilment.report_fulfilment,
    WITHDRAW_FULFILMENT: report_fulfilment.withdraw_fulfilment,
    REREAD_ORDER: reread_order.reread_order,
}


def line(
    code: str = MUG, *, quantity: int = 1, weight: int | None = 300, **more: Any
) -> IncomingLine:
    names = {MUG: "Mug", BOWL: "Bowl", PLATE: "Plate", CARD: "Gift card"}
    name = names[code]
    sku = name.upper().replace(" ", "-")
    more.setdefault("article", goods(sku))
    return IncomingLine(
        sku=sku,
        name=name,
        quantity=quantity,
        barcode=code,
        unit_weight_g=weight,
        **more,
    )


def goods(sku: str) -> Article:
    """All that the customs want to know of an article."""
    return Article(
        sku,
        description="Earthenware",
        hs_code="691200",
        origin="TR",
        value=Money(Decimal("12.00"), "EUR"),
    )


def incoming(number: str, *lines: IncomingLine, **more: Any) -> IncomingOrder:
    address = {"name": "Ayşe Yılmaz", "street": "Sokak 12", "city": "İzmir", "country": "TR"}
    address |= {key[3:]: more.pop(key) for key in list(more) if key.startswith("to_")}
    facts: dict[str, Any] = {
        "placed_at": STARTED,
        "email": "ayse@customer.example",
        "recipient": Address(**address),
        **more,
    }
    return IncomingOrder(number=number, lines=lines or (line(),), **facts)


@dataclass
class Shop:
    """One shop on one database. `world` is what is outside of it."""

    database: Database
    carrier: FakeCarrier = field(default_factory=FakeCarrier)
    other: FakeCarrier = field(default_factory=lambda: FakeCarrier(key="other"))
    printer: FakePrinter = field(default_factory=FakePrinter)
    laser: FakePrinter = field(default_factory=lambda: FakePrinter(key="laser", language="pdf"))
    mail: FakeMessenger = field(default_factory=FakeMessenger)
    writer: PlainWriter = field(default_factory=PlainWriter)
    forecast: OneDayForecast = field(default_factory=OneDayForecast)
    painter: PlainPainter = field(default_factory=PlainPainter)
    settings: Settings = field(default_factory=lambda: settings_from(SETTINGS))
    documents: PlainDocuments = field(default_factory=PlainDocuments)
    web: FakeWebShop = field(default_factory=FakeWebShop)
    more_shops: dict[str, FakeWebShop] = field(default_factory=dict)
    no_mail: bool = False
    more_channels: dict[str, FakeMessenger] = field(default_factory=dict)
    finder: FakeFinder = field(default_factory=FakeFinder)
    scales: tuple[FoundScale, ...] = ()
    scale: FakeScale | None = None
    command_cards: Callable[[str], CardSheet] | None = None
    more_printers: dict[str, Printer] = field(default_factory=dict)
    checkpoint: Callable[[str], None] = no_checkpoint
    begin: UnitsOfWork | None = None
    pages: PagePlace | None = None
    page_writer: PageWriter | None = None
    free_bytes: Callable[[], int] | None = None
    exchanges: Callable[[], Sequence[KeptExchange]] = tuple

    def set(self, **values: Any) -> None:
        self.settings = changed(self.settings, values)

    # --- the benches ----------------------------------------------------------------------------

    @property
    def floor(self) -> Floor:
        return self.bench("Bench 1")

    def bench(self, name: str) -> Floor:
        def settings() -> Settings:
            now = self.settings
            return replace(now, station=replace(now.station, name=name))

        cards = {"fake": CarrierCard("fake", "Fake fake", "F", "#335577")}
        return Floor(self.database.begin, settings, lambda: cards)

    def order(self, number: str = "1001", *lines: IncomingLine, **more: Any) -> Order:
        store(self.floor, "test", [incoming(number, *lines, **more)], pause=lambda _: None)
        return self.get(number)

    def get(self, number: str = "1001") -> Order:
        with self.database.begin() as uow:
            return uow.orders.by_number(number)[0]

    def queue(self, number: str = "1001") -> str | None:
        detail = next(row for row in self.rows() if row.number == number)
        return detail.queue

    def rows(self) -> Sequence[Any]:
        from workstation.ports.views import OrderFilter

        return self.database.views.orders(OrderFilter.ALL).rows

    def parcels(self, number: str = "1001") -> list[Parcel]:
        order = self.get(number)
        with self.database.begin() as uow:
            return list(uow.parcels.of_order(order.id))

    def parcel(self, number: str = "1001") -> Parcel:
        return self.parcels(number)[-1]

    def scan(self, *codes: str, at: str = "Bench 1") -> PackAnswer:
        """Scan one after the other and give the last answer."""
        answers = [scan(self.bench(at), code) for code in codes]
        return answers[-1]

    def pack(self, number: str = "1001", *, at: str = "Bench 1") -> Parcel:
        """Pack a new order of one mug and work its label through to the printer."""
        if not any(row.number == number for row in self.rows()):
            self.order(number)
        closed = self.scan(number, MUG, at=at)
        assert closed.verdict.said is Said.BOX_CLOSED, closed.verdict
        self.work()
        return self.parcel(number)

    def ship(self, number: str = "1001") -> Parcel:
        """Pack an order and scan it out; the customer is not told yet."""
        parcel = self.pack(number)
        self.scan(parcel.tracking_number)
        answer = hand_over(self.floor, parcel.tracking_number, "")
        assert answer.verdict.said is Said.ON_PALLET, answer.verdict
        return self.parcel(number)

    # --- the worker -----------------------------------------------------------------------------

    @property
    def works(self) -> Works:
        printers: dict[str, Printer] = {}
        if self.settings.printers:
            printers |= by_key([self.printer, self.laser])
        printers |= self.more_printers
        return Works(
            begin=self.begin or self.database.begin,
            shops={"web": self.web, **self.more_shops},
            settings=self.settings,
            clock=self.database.clock,
            carriers=by_key([self.carrier, self.other]),
            printers=printers,
            painter=self.painter,
            messenger=None if self.no_mail else self.mail,
            writer=self.writer,
            owner_words=OWNER_WORDS,
            forecast=self.forecast,
            more_channels=dict(self.more_channels),
            finder=self.finder,
            find_scales=lambda: self.scales,
            scale=self.scale,
            command_cards=self.command_cards,
            more_looks={
                "cards": print_command_cards,
                "places": print_place_labels,
                "test_label": buy_test_label,
                "message": preview_message,
                "draft": mail_draft,
                "rates": look_for_rates,
                "shop": check_shop,
                "shop_try": look_at_orders,
            },
            documents=self.documents,
            pages=self.pages,
            page_writer=self.page_writer,
            checkpoint=self.checkpoint,
            free_bytes=self.free_bytes,
            exchanges=self.exchanges,
        )

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.works, HANDLERS, "worker")

    def work(self, *lanes: str, most: int = 50) -> int:
        """Work all that is due now; tells how many items were worked."""
        for count in range(most):
            if not self.outbox.run_once(lanes):
                return count
        raise AssertionError(f"the outbox goes round and round: {self.open()}")

    def wait(self, seconds: float) -> None:
        """Let time pass, then work what has become due."""
        self.database.clock.sleep(seconds)
        self.work()

    def open(self) -> Sequence[OutboxRow]:
        return self.database.views.outbox()

    def asking(self) -> list[OutboxRow]:
        return [row for row in self.open() if row.state is WorkState.ASK]

    def refused(self) -> list[OutboxRow]:
        return [row for row in self.open() if row.state is WorkState.REFUSED]

    def answer(self, words: str) -> None:
        """Answer the one open question."""
        (row,) = self.asking()
        answer(self.floor, row.id, words)

    def history(self, number: str = "1001") -> list[str]:
        detail = self.database.views.find_order(number)
        assert detail is not None
        return [row.kind for row in detail.history]


def euros(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")
