"""One shift at the demo shop, played through the station's own verbs: from order files to messages.

Every step looks at how things stand before it acts, so that a shift that was killed anywhere is
simply played again in the same folder and goes on where it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from workstation.demo.lives import lived_out
from workstation.demo.shop import DEMO_CARRIER, OWN_CARRIER, order_files, tell_articles
from workstation.demo.world import World, wait_for
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.messages import MessageState, Moment
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.views import OrderDetail, OrderFilter, ParcelRow
from workstation.ports.work import WorkState
from workstation.services.answer_question import answers_to
from workstation.services.desk import (
    Bench,
    Desk,
    LineState,
    PackAnswer,
    Phase,
    Said,
    StopKind,
    Tone,
)
from workstation.services.notify_customer import message_id
from workstation.services.reactions import BUY_LABEL

SHORT_FIRST = "KY-10486"
"""Leaves in two parcels: what is there now, the rest later."""
TWO_BOXES = "KY-10493"
"""Leaves in two boxes at once."""
WRONG_SCAN = "KY-10489"
SURPLUS_SCAN = "KY-10482"
LOST_ANSWER = "KY-10485"
PAPER_OUT_AFTER = 6
UNDONE = "KY-10471"
MENDED = {"KY-10487": {"postcode": "11527"}}
"""What a person finds out by telephone: the carrier refuses these addresses as they came."""


class ShiftError(WorkstationError):
    """The shift did not go as it must; the title says at which step."""


@dataclass(slots=True)
class Shift:
    """The packer of the demo: a desk to work at, a world to look at, and what was seen."""

    desk: Desk
    world: World
    folder: Path
    seconds: float = 30.0
    say: Callable[[str], None] = print
    seen: dict[str, Any] = field(default_factory=dict)
    timings: dict[str, float] = field(default_factory=dict)

    def play(self) -> None:
        """Play all of it; raises `ShiftError` when something did not come out as it must."""
        began = time.monotonic()
        for name, step in (
            ("import", self.take_orders),
            ("pack", self.pack_all),
            ("scan_out", self.scan_out_all),
            ("rest", self.send_the_rest),
            ("messages", self.wait_for_messages),
            ("on the way", self.wait_for_lives),
        ):
            start = time.monotonic()
            self.say(f"{name} ...")
            step()
            self.timings[name] = round(time.monotonic() - start, 3)
        self.timings["all"] = round(time.monotonic() - began, 3)

    # --- orders ---------------------------------------------------------------------------------

    def take_orders(self) -> None:
        """Import the files, twice: the second time changes nothing."""
        tell_articles(self.desk)
        for name, content in order_files():
            report = self.desk.import_file(name, content, None, "")
            again = self.desk.import_file(name, content, None, "")
            _must(not report.bad_rows, f"{name}: {report.bad_rows}")
            _must(not again.new and not again.changed, f"{name} changed something the second time")
        if not self._done("faults"):
            self.world.plan_faults(
                [{"fault": "lost", "endpoint": "buy", "order_number": LOST_ANSWER, "seconds": 3}]
            )
            self.world.do("paper_after", n=PAPER_OUT_AFTER)
            self._mark("faults")

    def numbers(self) -> list[str]:
        """All orders of the demo, in the order of their numbers."""
        after, found = "", []
        while True:
            page = self.desk.views.orders(OrderFilter.ALL, after=after, limit=100)
            found += [row.number for row in page.rows]
            after = page.after
            if not after:
                return sorted(found)

    # --- packing --------------------------------------------------------------------------------

    def pack_all(self) -> None:
        for number in self.numbers():
            self.pack(number, short=number == SHORT_FIRST)

    def pack(self, number: str, *, short: bool = False) -> None:
        """Pack what can go of an order, box by box, and scan each fresh label."""
        while True:
            order = self.order(number)
            waiting = [parcel for parcel in order.parcels if parcel.status is ParcelStatus.PACKED]
            unscanned = [parcel for parcel in waiting if parcel.label_scanned_at is None]
            left_open = any(parcel.status is ParcelStatus.OPEN for parcel in order.parcels)
            partly = short and any(_left(parcel.status) for parcel in order.parcels)
            if not unscanned and not left_open and (partly or not order.order.to_pack_now):
                return
            for parcel in unscanned:
                if left_open or order.order.to_pack_now:
                    self._scan_back(number, parcel.key)
            answer = self.desk.scan(number)
            bench = _bench(answer, number)
            if bench.phase is Phase.PACKING:
                bench = self._fill(number, bench, short=short)
            if bench.phase is Phase.CLOSED:
                self._scan_back(number, bench.parcel_key)
                if self.desk.bench().bench is not None:
                    self.desk.release()
            for parcel in self.order(number).parcels:
                if parcel.status is ParcelStatus.PACKED and parcel.label_scanned_at is None:
                    self._scan_back(number, parcel.key)

    def _fill(self, number: str, bench: Bench, *, short: bool) -> Bench:
        self._blunder(number)
        scanned = 0
        while bench.phase is Phase.PACKING:
            line = bench.next
            _must(line is not None, f"{number}: nothing to scan and not closed")
            if line is None:
                break
            if number == SHORT_FIRST and short and scanned == 2:
                answer = self.desk.finalize()
            elif number == TWO_BOXES and scanned == 1 and bench.parcel_number == 1:
                answer = self.desk.next_package()
            elif line.has_code:
                self._one_too_many(number, bench)
                answer = self.desk.scan(line.product.barcode)
            else:
                answer = self.desk.confirm_without_code()
            scanned += 1
            _must(answer.stop is None, f"{number}: stopped by {answer.stop}")
            if answer.verdict.said is Said.WEIGHT_NEEDED:
                answer = self.desk.set_weight(640)
            bench = _bench(answer, number)
        return bench

    def _blunder(self, number: str) -> None:
        """Scan what does not belong there: the bench must stop and nothing may be added."""
        if number == WRONG_SCAN:
            answer = self.desk.scan("2000482000077")
            kind = answer.stop.kind if answer.stop else None
            _must(kind is StopKind.WRONG_ITEM, f"{number}: a wrong item gave {kind}")
            self.seen["wrong_scan"] = number

    def _one_too_many(self, number: str, bench: Bench) -> None:
        """Scan an article again that is in the box already, whole."""
        done = next((line for line in bench.lines if line.state is LineState.DONE), None)
        if number != SURPLUS_SCAN or done is None or "surplus_scan" in self.seen:
            return
        answer = self.desk.scan(done.product.barcode)
        kind = answer.stop.kind if answer.stop else None
        _must(kind is StopKind.SURPLUS, f"{number}: one too many gave {kind}")
        self.seen["surplus_scan"] = number

    def _scan_back(self, number: str, key: str) -> None:
        """Wait until the label lies in the printer's tray, then scan what its bars say."""

        def fresh() -> str:
            row = self.desk.views.find_parcel(key)
            _must(row is not None, f"{key} is gone")
            self._help(number, row)
            if row is None or row.label is not LabelState.LIVE:
                return ""
            bars = [bar for label in self.world.printed() for bar in label["barcodes"]]
            return next((bar for bar in bars if bar in (row.tracking_number, row.key)), "")

        bars = wait_for(fresh, seconds=self.seconds, why=f"the label of {number}")
        answer = self.desk.scan(bars)
        if answer.verdict.said is not Said.LABEL_SCANNED:
            # The box is not on the bench any more: opening the order puts it back.
            self.desk.release()
            self.desk.scan(number)
            answer = self.desk.scan(bars)
        _must(answer.verdict.said is Said.LABEL_SCANNED, f"{number}: {answer.verdict}")

    def _help(self, number: str, row: ParcelRow | None) -> None:
        """Do what a person would: load paper, mend a refused address, answer what is asked."""
        printer = self.world.do("state")["state"]
        if printer.get("paper_out"):
            self.seen["paper_out"] = self.seen.get("paper_out", 0) + 1
            self.world.do("load_paper")
        if row is not None and row.label is LabelState.REFUSED and number in MENDED:
            order = self.order(number).order
            if order.recipient.postcode != MENDED[number]["postcode"]:
                # The worker may be putting the refusal away at this very moment: look again then.
                with suppress(Refused):
                    self.desk.fix_address(order.id, MENDED[number])
                    self.seen["mended"] = number
        self.answer_questions()

    def answer_questions(self) -> None:
        """Answer what the outbox asks, by looking where a person would look."""
        for row in self.desk.views.outbox():
            if row.state is not WorkState.ASK:
                continue
            answer = self._truth(row.cause, row.about, row.tracking_number)
            self.seen.setdefault("parked", []).append(
                {"cause": row.cause, "about": row.about, "question": row.question, "answer": answer}
            )
            self.desk.answer(row.id, answer)

    def _printed_all(self) -> bool:
        """Nothing waits in the printer's own buffer; whoever looks into the tray loads paper."""
        printer = self.world.do("state")["state"]
        if printer["paper_out"]:
            self.world.do("load_paper")
        return not printer["queued"]

    def _truth(self, cause: str, about: str, tracking: str) -> str:
        kind = cause.partition(":")[0]
        if kind == "buy_doubt":
            sold = [sale for sale in self.world.sold() if sale["client_ref"].startswith(about)]
            return f"bought:{sold[0]['tracking_number']}" if sold else "not_bought"
        if kind == "print_doubt":
            wait_for(self._printed_all, seconds=self.seconds, why="the printer to come to rest")
            out = any(tracking in label["barcodes"] for label in self.world.printed())
            return "yes" if out else "again"
        if kind == "message_doubt":
            row = self.desk.views.find_parcel(about)
            sender = str(self.desk.settings()["smtp"]["sender"])
            ours = {message_id(one.key, sender) for one in row.messages} if row else set()
            sent = any(mail["message_id"] in ours for mail in self.world.mails())
            return "sent" if sent else "again"
        return answers_to(cause)[0]

    # --- scanning out ---------------------------------------------------------------------------

    def scan_out_all(self) -> None:
        """Load each carrier's pallet; a parcel of the other one is refused."""
        self._wrong_pallet()
        for carrier in (OWN_CARRIER, DEMO_CARRIER):
            for row in self.parcels():
                if row.carrier == carrier and row.status is ParcelStatus.PACKED:
                    self._scan_out(row, carrier)

    def _scan_out(self, row: ParcelRow, carrier: str) -> None:
        answer = self.desk.hand_over(row.tracking_number, carrier)
        _must(answer.verdict.said is Said.ON_PALLET, f"{row.order_number}: {answer.verdict}")
        if row.order_number == UNDONE and not self._done("undone"):
            self._mark("undone")
            back = self.desk.undo_hand_over(row.id)
            if back.verdict.said is Said.UNDONE:
                self.seen["undone"] = row.order_number
                again = self.desk.hand_over(row.key, carrier)
                _must(again.verdict.said is Said.ON_PALLET, f"{row.order_number}: {again.verdict}")

    def _wrong_pallet(self) -> None:
        row = next(
            (
                row
                for row in self.parcels()
                if row.carrier == OWN_CARRIER and row.status is ParcelStatus.PACKED
            ),
            None,
        )
        if row is None:
            return
        answer = self.desk.hand_over(row.tracking_number, DEMO_CARRIER)
        kind = answer.stop.kind if answer.stop else None
        _must(kind is StopKind.WRONG_CARRIER, f"{row.order_number}: {answer.verdict}")
        self.seen["wrong_carrier"] = row.order_number

    def send_the_rest(self) -> None:
        """Pack and hand over what an order still owed, and what a kill left behind.

        The rest comes later in life: the customer has been told of the first parcel by then.
        """
        wait_for(self._first_told, seconds=self.seconds, why=f"the first message of {SHORT_FIRST}")
        self.pack(SHORT_FIRST)
        self.scan_out_all()

    def _first_told(self) -> bool:
        self.answer_questions()
        rows = [row for row in self.parcels() if row.order_number == SHORT_FIRST]
        return any(one.state is MessageState.SENT for row in rows for one in row.messages)

    # --- messages -------------------------------------------------------------------------------

    def wait_for_messages(self) -> None:
        """Wait until every hand-over has been told, once."""

        def told() -> bool:
            self._work_on()
            return all(_told_of(row) for row in self.parcels())

        wait_for(told, seconds=self.seconds, why="every hand-over to be told")
        for row in self.parcels():
            times = len(_told_of(row))
            _must(times == 1, f"{row.order_number}: {times} messages for {row.key}")
        self._look_back()

    def wait_for_lives(self) -> None:
        """Wait until the carrier has brought its parcels and nothing is left in the outbox."""

        def over() -> bool:
            self._work_on()
            return all(lived_out(row) for row in self.parcels()) and not self.desk.views.outbox()

        wait_for(over, seconds=2 * self.seconds, why="the parcels to arrive", poll=0.1)

    def _work_on(self) -> None:
        self.answer_questions()
        rows = self.desk.views.outbox()
        stuck = [row for row in rows if row.state is WorkState.REFUSED]
        _must(not stuck, f"refused in the outbox: {[row.last_error for row in stuck]}")

    def _look_back(self) -> None:
        """Note the purchase whose answer was lost, and that was found again at the carrier."""
        keys = {row.key for row in self.parcels() if row.order_number == LOST_ANSWER}
        for row in self.desk.views.outbox(open_only=False):
            if row.kind == BUY_LABEL and row.about in keys and row.tries:
                self.seen["recovered"] = LOST_ANSWER

    # --- looking --------------------------------------------------------------------------------

    def order(self, number: str) -> OrderDetail:
        found = self.desk.views.find_order(number)
        if found is None:
            raise ShiftError(f"{number} is not here.", "Import the demo's orders first.")
        return found

    def parcels(self) -> list[ParcelRow]:
        since = datetime.now(UTC) - timedelta(days=2)
        rows = self.desk.views.parcels(since=since, limit=1000)
        return [row for row in rows if row.status is not ParcelStatus.CANCELLED]

    def _done(self, name: str) -> bool:
        return (self.folder / f"shift.{name}").exists()

    def _mark(self, name: str) -> None:
        (self.folder / f"shift.{name}").touch()


def _bench(answer: PackAnswer, number: str) -> Bench:
    if answer.bench is None or answer.verdict.tone is Tone.STOP:
        raise ShiftError(f"{number}: {answer.verdict} {answer.stop}", "")
    return answer.bench


def _told_of(row: ParcelRow) -> list[str]:
    """The messages that said that a parcel is on its way."""
    said = (MessageState.SENT, MessageState.TOGETHER)
    return [m.key for m in row.messages if m.moment == Moment.SHIPPED and m.state in said]


def _left(status: ParcelStatus) -> bool:
    return status in (ParcelStatus.PACKED, ParcelStatus.HANDED_OVER)


def _must(right: bool, otherwise: str) -> None:
    if not right:
        raise ShiftError(otherwise, "")
