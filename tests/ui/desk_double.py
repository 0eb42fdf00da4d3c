"""A scripted desk that tells the story of the drawings: shop "Kıyı Home", Tuesday 21 April 2026.

It holds orders in memory and follows the rules of the bench closely enough for presenters, views
and screenshots; the real verbs have tests of their own. `calls` records every verb.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.ui.account_double import account_desk
from tests.ui.batch_double import BatchDouble
from tests.ui.care_double import CareStoryDouble, care_desk
from tests.ui.chase_double import chase_desk
from tests.ui.day_double import DayStory, day_desk, day_verbs
from tests.ui.rates_double import RatesDouble
from tests.ui.report_double import report_desk
from tests.ui.shop_double import ShopStory, shop_desk
from tests.ui.template_double import KeptWords, template_desk
from workstation.domain.articles import Article
from workstation.domain.barcodes import Command, command_of, same_code
from workstation.domain.errors import WorkstationError
from workstation.domain.messages import MessageState
from workstation.domain.orders import Order, OrderLine, OrderStatus, Queue
from workstation.domain.promise import Promise
from workstation.domain.shipments import (
    LabelState,
    Milestone,
    ParcelStatus,
    ServiceLevel,
)
from workstation.domain.values import (
    Address,
    Box,
    LineId,
    Money,
    OrderId,
    ParcelId,
    Size,
    WorkId,
)
from workstation.ports.batches import BatchRun, DocumentRow, RunId
from workstation.ports.days import CloseRow, ManifestRow
from workstation.ports.labels import PrintState
from workstation.ports.shop import BadRow, IncomingLine, IncomingOrder, OrderFile, ReadingPlan
from workstation.ports.unit_of_work import ProductRef
from workstation.ports.views import (
    CarrierCount,
    DayCount,
    EventRow,
    MessageRow,
    OrderDetail,
    OrderFilter,
    OrderRow,
    OutboxCount,
    OutboxRow,
    Page,
    ParcelRow,
)
from workstation.ports.work import WorkState
from workstation.services.article_desk import ArticleDesk
from workstation.services.chase_desk import Chase
from workstation.services.desk import (
    Bench,
    BenchLine,
    CarrierCard,
    Desk,
    HandOverAnswer,
    ImportReport,
    LabelCard,
    LineState,
    PackAnswer,
    Pallet,
    Phase,
    Said,
    Stop,
    StopKind,
    Tone,
    Verdict,
)
from workstation.services.device_desk import Calibration, DeviceDesk
from workstation.services.give_back import VoidDesk, VoidOffer
from workstation.services.page_desk import PageDesk
from workstation.services.tell_article import ArticleAsked

NOW = datetime(2026, 4, 21, 11, 32, tzinfo=UTC)
TODAY = date(2026, 4, 21)

BOXES = tuple(
    Box(key, name, Size(*size), empty)
    for key, name, size, empty in (
        (1, "Envel.", (240, 170, 10), 15),
        (2, "Flat", (340, 240, 40), 60),
        (3, "S", (200, 150, 100), 70),
        (4, "M", (300, 220, 120), 120),
        (5, "L", (400, 300, 200), 220),
        (6, "XL", (600, 400, 300), 480),
        (7, "Tube", (600, 90, 90), 140),
        (8, "Bag", (400, 300, 20), 20),
        (9, "Own", (100, 100, 100), 0),
    )
)

CARRIERS = {
    "acs": CarrierCard("acs", "ACS Courier", "A", "#00515C"),
    "yurtici": CarrierCard("yurtici", "Yurtiçi Kargo", "Y", "#6A1B63"),
    "dhl": CarrierCard("dhl", "DHL", "D", "#5C3A1E"),
}


def product(
    sku: str, name: str, shelf: str, *, picture: str = "", barcode: str = "", variant: str = ""
) -> ProductRef:
    return ProductRef(sku, name, variant, shelf, picture, barcode)


SOAP = product(
    "LS-100", "Laurel olive soap, 100 g", "A-03-11", picture="builtin:soap", barcode="8690000000012"
)
CANDLE = product(
    "FC-AMB",
    "Fig candle in amber glass",
    "C-01-04",
    picture="builtin:candle",
    barcode="8690000000029",
)
SAND = product(
    "LT-SAND", "Linen tea towel, sand", "B-14-02", picture="builtin:towel-sand",
    barcode="8690000000036", variant="sand",
)  # fmt: skip
SLATE = product(
    "LT-SLATE", "Linen tea towel, slate", "B-14-03", picture="builtin:towel-slate",
    barcode="8690000000043", variant="slate",
)  # fmt: skip
MUG = product("SM-SAGE", "Stoneware mug, sage", "D-02-01", picture="builtin:mug")
BOWL = product("GB-AEG", "Glazed bowl, Aegean blue", "D-04-08", picture="builtin:bowl")
KNOWN = (SOAP, CANDLE, SAND, SLATE, MUG, BOWL)


def order_line(
    number: int,
    made: ProductRef,
    quantity: int,
    *,
    ships_around: date | None = None,
    weight: int = 150,
) -> OrderLine:
    return OrderLine(
        LineId(number), made.sku, made.name, quantity, barcode=made.barcode, unit_weight_g=weight,
        shelf=made.shelf, variant=made.variant, picture=made.picture, ships_around=ships_around,
    )  # fmt: skip


def order(
    number: str, name: str, city: str, country: str, lines: list[OrderLine], *, promised: date,
    note: str = "", held: str = "", paid: bool = True, status: OrderStatus = OrderStatus.OPEN,
    tags: tuple[str, ...] = (),
) -> Order:  # fmt: skip
    return Order(
        OrderId(int(number[3:])),
        "Shopify",
        number,
        NOW - timedelta(days=1),
        Address(name, "Tsimiski 64", city, country, postcode="546 23"),
        lines,
        note=note,
        held=held,
        paid=paid,
        promised=promised,
        status=status,
        email="customer@example.com",
        service_wanted="Standard",
        tags=tags,
    )


def story() -> list[Order]:
    """The orders of the day, most urgent first."""
    towel = [order_line(9101, SAND, 2)]
    return [
        order("KY-10477", "Mehmet Arslan", "İzmir", "TR", towel, promised=TODAY),
        order(
            "KY-10480", "Νίκος Γεωργίου", "Πάτρα", "GR", [order_line(9102, SOAP, 1)], promised=TODAY
        ),
        order(
            "KY-10482",
            "Sophia Papadopoulou",
            "Thessaloniki",
            "GR",
            [
                order_line(1, SOAP, 1),
                order_line(2, CANDLE, 1),
                order_line(3, SAND, 2),
                order_line(4, MUG, 1, ships_around=date(2026, 5, 3)),
            ],
            promised=date(2026, 4, 24),
            note="A gift for my mother. Please put no invoice in the box.",
            tags=("VIP", "gift", "Instagram", "spring 2026"),
        ),
        order(
            "KY-10485",
            "نورة المنصوري",
            "دبي",
            "AE",
            [order_line(9103, CANDLE, 3)],
            promised=date(2026, 4, 25),
        ),
        order(
            "KY-10486",
            "王芳",
            "上海",
            "CN",
            [order_line(9104, BOWL, 4)],
            promised=date(2026, 4, 27),
        ),
        order(
            "KY-10488",
            "Emre Doğan",
            "Bursa",
            "TR",
            [order_line(9105, MUG, 1)],
            promised=date(2026, 4, 24),
        ),
        order(
            "KY-10490",
            "Ali Vural",
            "Konya",
            "TR",
            [order_line(9106, SOAP, 6)],
            promised=date(2026, 4, 24),
            paid=False,
        ),
        order(
            "KY-10492",
            "James Whitfield",
            "Leeds",
            "GB",
            [order_line(9107, CANDLE, 2)],
            promised=date(2026, 4, 29),
            held="Waits for the lead",
        ),
    ]


class StoryViews:
    """Reads of the story; tests replace the lists."""

    def __init__(self, desk: DeskDouble) -> None:
        self._desk = desk
        self.outbox_rows: list[OutboxRow] = [
            outbox_row(1, "buy_label", "KY-10477", "carrier:yurtici", WorkState.READY),
            outbox_row(2, "notify", "KY-10471", "messages", WorkState.READY),
            outbox_row(3, "print_label", "KY-10480", "printer:zebra", WorkState.READY),
        ]
        self.parcel_rows: list[ParcelRow] = parcel_rows()
        self.message_rows: list[MessageRow] = message_rows()
        self.printers: dict[str, str] = {"zebra": "ready"}
        self.manifest_rows: list[ManifestRow] = []
        self.day_count = DayCount(packed=38, handed_over=21, to_pack=14)

    def _rows(self) -> list[OrderRow]:
        return [order_row(found, self._desk.station) for found in self._desk.orders]

    def orders(
        self, chosen: OrderFilter, *, search: str = "", after: str = "", limit: int = 50
    ) -> Page:
        rows = [row for row in self._rows() if _in_filter(row, chosen)]
        if search:
            words = search.casefold()
            rows = [
                row for row in rows if words in f"{row.number} {row.customer} {row.city}".casefold()
            ]
        start = next((i + 1 for i, row in enumerate(rows) if row.cursor == after), 0)
        page = rows[start : start + limit]
        more = start + limit < len(rows)
        return Page(tuple(page), page[-1].cursor if page and more else "")

    def counts(self) -> Mapping[OrderFilter, int]:
        rows = self._rows()
        return {each: sum(_in_filter(row, each) for row in rows) for each in OrderFilter}

    def order(self, order_id: OrderId) -> OrderDetail | None:
        found = next((each for each in self._desk.orders if each.id == order_id), None)
        if found is None:
            return None
        history = (
            EventRow(NOW - timedelta(hours=5), "OrderImported", {"number": found.number}, "", ""),
            EventRow(NOW - timedelta(minutes=9), "OrderOpened", {}, "Bench 2", "Elif Demir"),
        )
        return OrderDetail(found, (), history)

    def find_order(self, number: str) -> OrderDetail | None:
        found = next((each for each in self._desk.orders if same_code(each.number, number)), None)
        return self.order(found.id) if found else None

    def parcels(self, *, since: datetime, limit: int = 200) -> Sequence[ParcelRow]:
        return self.parcel_rows[:limit]

    def parcel(self, parcel_id: ParcelId) -> ParcelRow | None:
        return next((row for row in self.parcel_rows if row.id == parcel_id), None)

    def find_parcel(self, code: str) -> ParcelRow | None:
        return next(
            (row for row in self.parcel_rows if code and code in (row.key, row.tracking_number)),
            None,
        )

    def pallets(self, *, since: datetime) -> Sequence[CarrierCount]:
        return [
            CarrierCount("acs", 12, 17),
            CarrierCount("yurtici", 9, 14),
            CarrierCount("dhl", 0, 7),
        ]

    def outbox(self, *, open_only: bool = True, limit: int = 500) -> Sequence[OutboxRow]:
        return self.outbox_rows[:limit]

    def outbox_count(self) -> OutboxCount:
        states = [row.state for row in self.outbox_rows]
        return OutboxCount(
            waiting=states.count(WorkState.READY), asking=states.count(WorkState.ASK),
            refused=states.count(WorkState.REFUSED),
            oldest=min((row.created_at for row in self.outbox_rows), default=None),
        )  # fmt: skip

    def messages(self, *, limit: int = 200) -> Sequence[MessageRow]:
        return self.message_rows[:limit]

    def message_list(
        self, states: Sequence[MessageState] = (), *, limit: int = 300
    ) -> Sequence[MessageRow]:
        return [one for one in self._desk.care_story.messages if not states or one.state in states][
            :limit
        ]

    def closes(self, *, limit: int = 50) -> Sequence[CloseRow]:
        return self._desk.day_story.closes(limit=limit)

    def printer_states(self) -> Mapping[str, str]:
        return self.printers

    def day(self, *, since: datetime) -> DayCount:
        return self.day_count

    def runs(self, *, before: int = 0, limit: int = 50) -> Sequence[BatchRun]:
        return [self._desk.batch.run, *self._desk.batch.past][:limit]

    def run(self, run_id: RunId) -> BatchRun | None:
        return next((one for one in self.runs() if one.id == run_id), None)

    def documents(self, about: str) -> Sequence[DocumentRow]:
        mine = [one for one in self._desk.batch.papers if one.about == about]
        return [*mine, *self._desk.day_story.documents(about)]

    def document(self, document_id: int) -> bytes | None:
        found = [one for one in self._desk.batch.papers if one.id == document_id]
        if found:
            return b"%PDF-1.4 " + found[0].name.encode()
        return self._desk.day_story.document(document_id)

    def manifests(self, day: date) -> Sequence[ManifestRow]:
        return self.manifest_rows


MUG_ASKED = ArticleAsked(
    Article("MUG-SAGE", weight_g=340, value=Money(Decimal("16.00"), "EUR")),
    "Stoneware mug, sage",
    ("description", "hs_code", "origin"),
    1,
    2,
    "KY-10482",
    "GR",
    "EUR",
)
"""An article of which the customs want to know more."""


class DeskDouble:
    """The story's bench. `desk()` gives the record that the window takes."""

    def __init__(self, *, station: str = "Bench 2", operator: str = "Elif Demir") -> None:
        self.station, self.operator = station, operator
        self.orders = story()
        self.batch = BatchDouble()
        self.day_story = DayStory(self)
        self.shop_story = ShopStory()
        self.care_story = CareStoryDouble(self)
        self.rates = RatesDouble(NOW)
        self.void_changes: dict[str, Any] = {}
        self.words = KeptWords(NOW)
        self.asks_live = False
        self.chases: list[Chase] = []
        self.views = StoryViews(self)
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fails: dict[str, WorkstationError] = {}
        self.kept: dict[str, Any] = {}
        self.article_asked: ArticleAsked | None = None
        self.check_answers: list[tuple[str, str]] = []
        self.device_data: dict[int, Mapping[str, Any]] = {}
        self.calibrated: dict[str, Calibration] = {}
        self.calibrations: dict[str, Calibration] = {}
        self.label: LabelCard | None = None
        self.pallet: Pallet | None = None
        self._open: Order | None = None
        self._here: dict[LineId, int] = {}
        self._box: Box | None = None
        self._weight: int | None = None
        self._phase = Phase.PACKING
        self._number = 1

    # ---- what the desk shows

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def bench_now(self) -> Bench | None:
        found = self._open
        if found is None:
            return None
        lines = tuple(self._line(line) for line in found.lines)
        following = next((line for line in lines if line.state is LineState.TODO), None)
        if following is not None:
            now = replace(following, state=LineState.NOW)
            lines = tuple(now if line is following else line for line in lines)
            following = now
        shown = following if self._phase is Phase.PACKING else None
        later = sum(line.left for line in lines if line.state is LineState.LATER)
        low = sum((line.unit_weight_g or 0) * line.open for line in found.to_pack_now)
        return Bench(
            order_id=found.id,
            parcel_id=ParcelId(found.id),
            parcel_key="P000010000000017",
            parcel_number=self._number,
            order_number=found.number,
            shop=found.shop,
            paid=found.paid,
            customer=found.recipient.name,
            city=found.recipient.city,
            country=found.recipient.country,
            note=found.note,
            promised=found.promised,
            service_wanted=found.service_wanted,
            phase=self._phase,
            lines=lines,
            next=shown,
            in_box=sum(self._here.values()),
            of=sum(line.owed for line in found.lines),
            still_to_come=later,
            box=self._box,
            box_suggested=BOXES[3],
            boxes=BOXES,
            weight_g=self._weight,
            expected_g=(low - 10, low + 50) if low else None,
            label=self.label,
        )

    def _line(self, line: OrderLine) -> BenchLine:
        here = self._here.get(line.id, 0)
        if line.owed == 0:
            state = LineState.CANCELLED
        elif line.ships_around:
            state = LineState.LATER
        else:
            state = LineState.DONE if here >= line.owed else LineState.TODO
        return BenchLine(
            line.id,
            state,
            ProductRef(line.sku, line.name, line.variant, line.shelf, line.picture, line.barcode),
            wanted=line.owed,
            here=here,
            left=line.owed - here,
            before=0,
            ordered=line.quantity,
            cancelled=line.cancelled,
            has_code=bool(line.barcode),
            ships_around=line.ships_around,
        )

    # ---- verbs

    def say(self, tone: Tone, said: Said, about: str = "", n: int = 0, of: int = 0) -> PackAnswer:
        return PackAnswer(Verdict(tone, said, about, n, of), self.bench_now())

    def stopped(self, stop: Stop) -> PackAnswer:
        return PackAnswer(Verdict(Tone.STOP, Said.STOPPED), self.bench_now(), stop)

    def open_order(self, order_id: OrderId) -> PackAnswer:
        found = next(each for each in self.orders if each.id == order_id)
        self._open, self._here, self._weight, self._box = found, {}, None, None
        self._phase, self._number, self.label = Phase.PACKING, 1, None
        return self.say(Tone.OK, Said.ORDER_OPENED, found.number)

    def take_next(self) -> PackAnswer:
        free = [each for each in self.orders if each.status is OrderStatus.OPEN and not each.held]
        return self.open_order(free[0].id) if free else self.say(Tone.NOTE, Said.QUEUE_EMPTY)

    def scan(self, code: str) -> PackAnswer:
        command = command_of(code)
        if command is not None:
            return self._command(command)
        if self._open is not None and self.label and code == self.label.tracking_number:
            number = self._open.number
            self._open.status, self._open, self._phase = OrderStatus.PACKED, None, Phase.PACKING
            return self.say(Tone.OK, Said.LABEL_SCANNED, number)
        found = next((each for each in self.orders if same_code(each.number, code)), None)
        if found is not None:
            return self._scan_order(found)
        if self._open is None:
            return self.say(Tone.NOTE, Said.NOTHING_OPEN, code)
        return self._scan_item(code)

    def _command(self, command: Command) -> PackAnswer:
        verbs: dict[Command, Callable[[], PackAnswer]] = {
            Command.FINALIZE: self.finalize, Command.NEXT_PACKAGE: self.next_package,
            Command.CONFIRM: self.confirm_without_code, Command.UNPACK: self.empty_box,
            Command.PRINT_AGAIN: self.print_again,
        }  # fmt: skip
        verb = verbs.get(command)
        return verb() if verb else self.say(Tone.OK, Said.UNDERSTOOD)

    def _scan_order(self, found: Order) -> PackAnswer:
        if self._open is None:
            return self.open_order(found.id)
        if found is self._open:
            return self.say(Tone.NOTE, Said.SAME_ORDER, found.number)
        return self.stopped(
            Stop(StopKind.OTHER_ORDER, order_number=self._open.number, code=found.number)
        )

    def _scan_item(self, code: str) -> PackAnswer:
        bench = self.bench_now()
        assert bench is not None
        of = [line for line in bench.lines if same_code(line.product.barcode, code)]
        wanted = bench.next.product if bench.next else None
        if of and of[0].left > 0 and of[0].state is not LineState.LATER:
            return self._put_in(of[0].line_id, Said.RIGHT_ITEM)
        known = next((each for each in KNOWN if same_code(each.barcode, code)), None)
        kind = StopKind.SURPLUS if of else (StopKind.WRONG_ITEM if known else StopKind.UNKNOWN_ITEM)
        return self.stopped(
            Stop(
                kind, order_number=bench.order_number, scanned=known, needed=wanted, code=code,
                in_box=bench.in_box, of=bench.of,
            )
        )  # fmt: skip

    def _put_in(self, line_id: LineId, said: Said) -> PackAnswer:
        assert self._open is not None
        line = self._open.line(line_id)
        self._here[line_id] = self._here.get(line_id, 0) + 1
        bench = self.bench_now()
        assert bench is not None
        if bench.next is None and self._weight is not None:
            return self._close()
        here = self._here[line_id]
        if bench.next is None:
            return self.say(Tone.WAIT, Said.WEIGHT_NEEDED, line.name, here, line.owed)
        return self.say(Tone.OK, said, line.name, here, line.owed)

    def _close(self) -> PackAnswer:
        self._phase = Phase.CLOSED
        self._box = self._box or BOXES[3]
        self.label = bought_label()
        return self.say(
            Tone.OK, Said.BOX_CLOSED, f"{sum(self._here.values())} items, {self._weight} g"
        )

    def confirm_without_code(self) -> PackAnswer:
        bench = self.bench_now()
        if bench is None or bench.next is None:
            return self.say(Tone.NOTE, Said.NOTHING_OPEN)
        if bench.next.has_code:
            return self.say(Tone.WAIT, Said.ITEM_HAS_CODE, bench.next.product.name)
        return self._put_in(bench.next.line_id, Said.CONFIRMED)

    def choose_box(self, key: int) -> PackAnswer:
        self._box = next(box for box in BOXES if box.key == key)
        return self.say(Tone.OK, Said.BOX_CHOSEN, self._box.name)

    def set_weight(self, grams: int) -> PackAnswer:
        self._weight = grams
        bench = self.bench_now()
        if bench is not None and bench.next is None and bench.in_box:
            return self._close()
        return self.say(Tone.OK, Said.WEIGHT_SET, f"{grams} g")

    def finalize(self) -> PackAnswer:
        if not self._here:
            return self.say(Tone.WAIT, Said.BOX_EMPTY)
        if self._weight is None:
            return self.say(Tone.WAIT, Said.WEIGHT_NEEDED)
        if self.article_asked is not None:
            return self.say(Tone.WAIT, Said.GOODS_NEEDED, self.article_asked.name)
        return self._close()

    def tell_article(self, article: Article) -> PackAnswer:
        self.article_asked = None
        return self._close()

    def next_package(self) -> PackAnswer:
        self._number += 1
        self._phase, self.label, self._weight = Phase.PACKING, None, None
        return self.say(Tone.OK, Said.NEXT_BOX, f"Parcel {self._number}")

    def empty_box(self) -> PackAnswer:
        self._here, self._phase, self.label = {}, Phase.PACKING, None
        return self.say(Tone.OK, Said.EMPTIED)

    def release(self) -> PackAnswer:
        number = self._open.number if self._open else ""
        self._open = None
        return self.say(Tone.OK, Said.RELEASED, number)

    def print_again(self) -> PackAnswer:
        return self.say(Tone.OK, Said.PRINTING_AGAIN)

    def hand_over(self, code: str, carrier: str) -> HandOverAnswer:
        found = self.views.find_parcel(code)
        if found is None:
            return HandOverAnswer(Verdict(Tone.NOTE, Said.UNKNOWN_CODE, code), self.pallet)
        card = CARRIERS[found.carrier]
        if carrier and carrier != found.carrier:
            stop = Stop(
                StopKind.WRONG_CARRIER, order_number=found.order_number,
                customer=found.customer, carrier_here=carrier, carrier_right=card.key,
            )  # fmt: skip
            return HandOverAnswer(Verdict(Tone.STOP, Said.STOPPED), self.pallet, stop)
        scanned = self.pallet.scanned + 1 if self.pallet else 13
        self.pallet = Pallet(card.key, card.name, card.letter, card.colour, scanned, 17)
        return HandOverAnswer(
            Verdict(Tone.OK, Said.ON_PALLET, f"{found.order_number} {found.customer}", scanned, 17),
            self.pallet, None, found.id, NOW + timedelta(seconds=30), self.asks_live,
        )  # fmt: skip

    def undo_hand_over(self, parcel_id: ParcelId) -> HandOverAnswer:
        return HandOverAnswer(Verdict(Tone.OK, Said.UNDONE), self.pallet)

    def settings(self) -> Mapping[str, Any]:
        return self.kept

    def save_settings(self, changed: Mapping[str, Any]) -> None:
        self.kept.update(changed)

    def _record(self, name: str, verb: Callable[..., Any]) -> Callable[..., Any]:
        def recorded(*arguments: Any) -> Any:
            self.calls.append((name, arguments))
            if name in self.fails:
                raise self.fails.pop(name)
            return verb(*arguments)

        return recorded

    def void_offer(self, parcel: ParcelId) -> VoidOffer:
        """A label of this morning, which its carrier takes back for a day."""
        bought = NOW - timedelta(hours=3)
        offer = VoidOffer(
            parcel, "KY10477P1", OrderId(1), "KY-10477", "ACS Courier", "7401234567",
            Money(Decimal("4.20"), "EUR"), bought, "hours", bought + timedelta(hours=24), "", None,
        )  # fmt: skip
        return replace(offer, **self.void_changes)

    def check_result(self, work: WorkId) -> tuple[str, str]:
        """The scripted answers one after the other, then that all is well."""
        return self.check_answers.pop(0) if self.check_answers else ("well", "The printer answers.")

    def devices(self, record: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> Any:
        return DeviceDesk(
            find=record("find", lambda: WorkId(81)),
            probe=record("probe", lambda address: WorkId(82)),
            state=record("state", lambda key: WorkId(83)),
            weigh=record("weigh", lambda: WorkId(84)),
            print_commands=record("print_commands", lambda: WorkId(87)),
            print_places=record("print_places", lambda text: WorkId(88)),
            trial_picture=record("trial_picture", lambda key: WorkId(85)),
            preview=record("preview", lambda parcel, key: WorkId(86)),
            data=lambda work: self.device_data.get(int(work), {}),
            calibrate=record("calibrate", lambda code: self.calibrated.get(code)),
            calibrations=lambda: self.calibrations,
        )

    def desk(self) -> Desk:
        """The record that presenters and the window take."""

        def record(name: str, verb: Callable[..., Any]) -> Callable[..., Any]:
            return self._record(name, verb)

        def nothing(*_: object) -> None:
            return None

        def report(
            name: str, content: bytes, plan: ReadingPlan | None, profile: str
        ) -> ImportReport:
            return ImportReport(
                name, 3, 1, 0, 1, ((4, "Quantity", "is not a number"),), ("KY-10501",)
            )

        return Desk(
            station=self.station,
            operator=self.operator,
            views=self.views,
            carriers=CARRIERS,
            test_mode=True,
            undo_seconds=30.0,
            bench=record("bench", lambda: self.say(Tone.OK, Said.ORDER_OPENED)),
            scan=record("scan", self.scan),
            open_order=record("open_order", self.open_order),
            take_next=record("take_next", self.take_next),
            confirm_without_code=record("confirm_without_code", self.confirm_without_code),
            choose_box=record("choose_box", self.choose_box),
            set_weight=record("set_weight", self.set_weight),
            finalize=record("finalize", self.finalize),
            next_package=record("next_package", self.next_package),
            empty_box=record("empty_box", self.empty_box),
            release=record("release", self.release),
            print_again=record("print_again", self.print_again),
            keep_claim=lambda: True,
            hand_over=record("hand_over", self.hand_over),
            undo_hand_over=record("undo_hand_over", self.undo_hand_over),
            inspect_file=record("inspect_file", inspected),
            import_file=record("import_file", report),
            profiles=record("profiles", dict),
            hold=record("hold", nothing),
            unhold=record("unhold", nothing),
            fix_address=record("fix_address", nothing),
            retry=record("retry", nothing),
            answer=record("answer", nothing),
            answer_all=record("answer_all", lambda cause, answer: 3),
            settings=record("settings", self.settings),
            save_settings=record("save_settings", self.save_settings),
            check=record("check", lambda lane: WorkId(77)),
            check_result=record("check_result", self.check_result),
            devices=self.devices(record),
            demo_order_numbers=record(
                "demo_order_numbers", lambda: [o.number for o in self.orders]
            ),
            batch=self.batch.desk(record, day_verbs(self, record)),
            day=day_desk(self, record),
            accounts=account_desk(self, record),
            rates=self.rates.desk(record),
            voids=VoidDesk(
                look=record("look_void", self.void_offer),
                give_back=record("give_back_label", lambda parcel, buy: None),
            ),
            shops=shop_desk(self, record),
            articles=ArticleDesk(
                asked=record("asked_articles", lambda: self.article_asked),
                remember=record("remember_article", lambda article: article),
                tell=record("tell_article", self.tell_article),
            ),
            care=care_desk(self.care_story, record),
            reports=report_desk(record),
            pages=PageDesk(
                keep_secret=record("keep_page_secret", nothing), kept=lambda names: frozenset()
            ),
            templates=template_desk(self, self.words, record),
            chase=chase_desk(self, record),
        )


def bought_label(**changes: Any) -> LabelCard:
    """The label of the story, bought and printed; give the fields that differ."""
    card = LabelCard(
        state=LabelState.LIVE,
        carrier="acs",
        carrier_name="ACS Courier",
        service=ServiceLevel.STANDARD,
        reason="cheapest that keeps the promise",
        tracking_number="7204881653",
        price=Money(Decimal("3.90"), "EUR"),
        print_state=PrintState.CONFIRMED,
        printer="zebra",
        problem="",
        work_id=None,
        question="",
        scanned_back=False,
    )
    return replace(card, **changes)


def inspected(name: str, content: bytes, given: ReadingPlan | None) -> OrderFile:
    plan = given or ReadingPlan(
        shape="shopify", encoding="windows-1254", separator=";", decimal=",", dates="dmy",
        columns={"number": "Name", "email": "Email"}, currency="TRY",
        evidence={"encoding": "ş and ğ stand in names", "separator": "5 of them in every line"},
        headings=("Name", "Email", "Lineitem name"),
    )  # fmt: skip
    rows = (("KY-10501", "ayse@example.com", "Sabun"), ("KY-10502", "ali@example.com", "Mum"))
    orders = tuple(
        IncomingOrder(
            number,
            NOW,
            Address("Ayşe", "Ağaçlı Sokak 12", "İzmir", "TR"),
            (IncomingLine(item, item, 1),),
        )
        for number, _, item in rows
    )
    return OrderFile(plan, orders, (BadRow(4, "Quantity", "is not a number."),), rows, 3)


def order_row(found: Order, station: str) -> OrderRow:
    queue = Queue.ON_HOLD if found.held else (Queue.READY if found.paid else Queue.NEEDS_YOU)
    problem = "" if found.paid else "The order is not paid."
    return OrderRow(
        id=found.id,
        number=found.number,
        shop=found.shop,
        customer=found.recipient.name,
        city=found.recipient.city,
        country=found.recipient.country,
        items=sum(line.owed for line in found.lines),
        owed=sum(line.open for line in found.lines),
        status=found.status,
        queue=queue,
        placed_at=found.placed_at,
        promised=found.promised,
        problem=problem,
        service="ACS · Standard",
        note=bool(found.note),
        held_by="",
        cursor=found.number,
        tags=found.tags,
    )


def _in_filter(row: OrderRow, chosen: OrderFilter) -> bool:
    match chosen:
        case OrderFilter.ALL:
            return True
        case OrderFilter.TO_SHIP:
            return row.queue is Queue.READY and row.status in (
                OrderStatus.OPEN,
                OrderStatus.PARTIAL,
            )
        case OrderFilter.CANNOT_SHIP:
            return bool(row.problem)
        case OrderFilter.ON_HOLD:
            return row.queue is Queue.ON_HOLD
        case OrderFilter.PARTIAL:
            return row.status is OrderStatus.PARTIAL
        case OrderFilter.SHIPPED:
            return row.status is OrderStatus.SHIPPED


def outbox_row(
    number: int, kind: str, about: str, lane: str, state: WorkState, **more: Any
) -> OutboxRow:
    return OutboxRow(
        id=WorkId(number),
        kind=kind,
        about=about,
        order_id=OrderId(10400 + number),
        lane=lane,
        state=state,
        tries=more.get("tries", 0),
        created_at=NOW - timedelta(minutes=number),
        not_before=NOW,
        last_error=more.get("last_error", ""),
        question=more.get("question", ""),
        cause=more.get("cause", ""),
        tracking_number=more.get("tracking_number", ""),
        recipient=more.get("recipient", ""),
        carrier=more.get("carrier", ""),
        parcel_id=more.get("parcel_id"),
    )


def parcel_rows() -> list[ParcelRow]:
    people: Iterable[tuple[int, str, str, str, str, str]] = (
        (1, "KY-10468", "Ayşe Yılmaz", "İzmir", "TR", "yurtici"),
        (2, "KY-10470", "Γιώργος Νικολάου", "Αθήνα", "GR", "acs"),
        (3, "KY-10473", "Maria Rossi", "Trieste", "IT", "dhl"),
        (4, "KY-10475", "ليلى حداد", "دبي", "AE", "dhl"),
        (5, "KY-10476", "李娜", "上海", "CN", "dhl"),
    )
    promise = Promise(date(2026, 4, 24), date(2026, 4, 27), NOW, "217 deliveries on this lane")
    return [
        ParcelRow(
            id=ParcelId(number), key=f"P0000100000{number:03d}9",
            order_id=OrderId(int(order_number[3:])),
            order_number=order_number, number=1, customer=name, city=city, country=country,
            carrier=carrier,
            service="standard", tracking_number=f"72048816{number:02d}", tracking_url="", status=(
                ParcelStatus.HANDED_OVER if number < 3 else ParcelStatus.PACKED
            ),
            label=LabelState.LIVE, print_state=PrintState.CONFIRMED, milestone=Milestone.NONE,
            packed_at=NOW - timedelta(minutes=20 * number),
            handed_over_at=NOW - timedelta(minutes=number) if number < 3 else None,
            promise=promise if number < 3 else None,
        )
        for number, order_number, name, city, country, carrier in people
    ]  # fmt: skip


def message_rows() -> list[MessageRow]:
    return [
        MessageRow(
            key="m1",
            order_number="KY-10468",
            parcel_key="P00001000000019",
            moment="shipped",
            channel="email",
            language="tr",
            language_reason="country",
            to="ayse@example.com",
            subject="Siparişiniz yolda",
            text="Merhaba Ayşe ...",
            state=MessageState.WAITING,
            answer="",
            at=NOW,
            undo_until=NOW + timedelta(seconds=30),
        )
    ]
