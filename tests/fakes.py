"""The outside world for tests: a carrier, a printer, a mail server, each with a ledger of its own.

They keep the contracts of `workstation/ports` and can be told to refuse, to be away, or to lose an
answer before or after the effect. What really happened out there is in the ledger alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum, auto
from typing import TypeVar

from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.errors import (
    DeviceProblem,
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
)
from workstation.domain.messages import MessageFacts
from workstation.domain.promise import Promise
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money
from workstation.domain.weighing import Weighing
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    LabelRequest,
    Problem,
    Quote,
    RawAnswer,
)
from workstation.ports.clock import Clock
from workstation.ports.devices import FoundPrinter
from workstation.ports.documents import (
    BatchCover,
    CustomsPaper,
    DaySheet,
    Document,
    ManifestSheet,
    PickSheet,
    Slip,
)
from workstation.ports.forecast import Journey
from workstation.ports.labels import (
    AS_IT_IS,
    MEDIA_4X6,
    CardSheet,
    Fitting,
    LabelData,
    Media,
    PrinterState,
    PrintReceipt,
    PrintState,
    TrialLabel,
    Tuning,
)
from workstation.ports.messenger import Accepted, OutgoingMail, WrittenMessage


class Fate(Enum):
    """What becomes of the next call."""

    WELL = auto()
    REFUSED = auto()
    AWAY = auto()
    NOT_SET_UP = auto()
    LOST_BEFORE = auto()
    LOST_AFTER = auto()
    BUG = auto()


def _before(fate: Fate, field_name: str) -> None:
    """Raise what a call raises before it has any effect."""
    match fate:
        case Fate.REFUSED:
            raise Refused("The far side says no.", "Mend it.", field=field_name)
        case Fate.AWAY:
            raise Unavailable("The far side is away.", "Try again later.", retry_after=1.0)
        case Fate.NOT_SET_UP:
            raise NotConfigured("The password is missing.", "Set it.", setting="password")
        case Fate.LOST_BEFORE:
            raise OutcomeUnknown("The line was lost.", raw=b"half an ans")
        case Fate.BUG:
            raise ZeroDivisionError("a bug")
        case _:
            pass


@dataclass(frozen=True)
class Sale:
    client_ref: str
    tracking_number: str
    price: Money
    request: LabelRequest


@dataclass
class FakeCarrier:
    """A carrier that sells for `price`; a keyed one knows its keys again, the others do not."""

    kind: EffectKind = EffectKind.KEYED
    key: str = "fake"
    settle: float = 60.0
    key_life: float = 3600.0
    price: Money = field(default_factory=lambda: Money(Decimal(10), "EUR"))
    own_label: bool = False
    papers: CustomsPapers = CustomsPapers.OWN
    fates: deque[Fate] = field(default_factory=deque)
    problems: list[Problem] = field(default_factory=list)
    ledger: list[Sale] = field(default_factory=list)
    calls: int = 0

    @property
    def spec(self) -> CarrierSpec:
        return CarrierSpec(
            key=self.key,
            name=f"Fake {self.key}",
            letter="F",
            colour="#335577",
            services=dict.fromkeys(ServiceLevel, "STD"),
            buy_effect=self.kind,
            own_label=self.own_label,
            settle_seconds=self.settle,
            key_life_seconds=self.key_life,
            papers=self.papers,
        )

    def next(self, *fates: Fate) -> None:
        """What becomes of the next calls; after those all goes well."""
        self.fates.extend(fates)

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return list(self.problems)

    def buy(self, request: LabelRequest) -> BoughtLabel:
        self.calls += 1
        fate = self.fates.popleft() if self.fates else Fate.WELL
        _before(fate, "city")
        sale = self._sold(request)
        if fate is Fate.LOST_AFTER:
            raise OutcomeUnknown("The line was lost.")
        return self._label(sale)

    def sold_to(self, client_ref: str) -> list[Sale]:
        return [sale for sale in self.ledger if sale.client_ref == client_ref]

    def _sold(self, request: LabelRequest) -> Sale:
        if self.kind is EffectKind.KEYED and self.sold_to(request.client_ref):
            return self.sold_to(request.client_ref)[0]
        number = f"{self.key.upper()}{len(self.ledger) + 1:06d}"
        sale = Sale(request.client_ref, number, self.price, request)
        self.ledger.append(sale)
        return sale

    def _label(self, sale: Sale) -> BoughtLabel:
        if self.own_label:
            return BoughtLabel(sale.tracking_number, "own", b"", sale.price)
        return BoughtLabel(
            sale.tracking_number,
            "zpl",
            f"^XA^FD{sale.tracking_number}^FS^XZ".encode(),
            sale.price,
            tracking_url=f"https://carrier.example/{sale.tracking_number}",
        )


@dataclass
class FindableCarrier(FakeCarrier):
    """A carrier that can be asked what it holds under our key, and lists all it sold."""

    kind: EffectKind = EffectKind.LOOK_UP
    answers: deque[Exception] = field(default_factory=deque)
    asked: int = 0
    blind: int = 0
    """So many questions are answered with "none" though there may be one: it has not settled."""

    def recover(self, client_ref: str) -> BoughtLabel | None:
        self.asked += 1
        if self.answers:
            raise self.answers.popleft()
        if self.blind:
            self.blind -= 1
            return None
        found = self.sold_to(client_ref)
        return self._label(found[0]) if found else None

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        del since
        return [(sale.client_ref, sale.tracking_number, sale.price) for sale in self.ledger]


@dataclass
class RatingCarrier(FindableCarrier):
    """A carrier that names its price before the purchase."""

    kind: EffectKind = EffectKind.KEYED

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        return [Quote(self.key, service, self.price, "by weight") for service in ServiceLevel]


@dataclass
class TwoStepCarrier(FindableCarrier):
    """A carrier whose answer is stored before it is read."""

    unreadable: int = 0

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        return RawAnswer(self.buy(request).tracking_number.encode())

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        if self.unreadable:
            self.unreadable -= 1
            raise OutcomeUnknown("The answer cannot be read.", raw=raw.body)
        number = raw.body.decode()
        found = [sale for sale in self.ledger if sale.tracking_number == number]
        if not found:
            raise OutcomeUnknown("Half an answer cannot be read.", raw=raw.body)
        return self._label(found[0])


@dataclass
class FakePrinter:
    """A printer that can be out of paper, or take the bytes and prove nothing."""

    key: str = "zebra"
    language: str = "zpl"
    media: Media = MEDIA_4X6
    dpi: int = 203
    tuning: Tuning = AS_IT_IS
    state: PrinterState = PrinterState.READY
    fates: deque[Fate] = field(default_factory=deque)
    printed: list[bytes] = field(default_factory=list)

    def next(self, *fates: Fate) -> None:
        self.fates.extend(fates)

    def status(self) -> PrinterState:
        return self.state

    def print_label(self, content: bytes) -> PrintReceipt:
        if self.state is not PrinterState.READY:
            raise DeviceProblem("The printer needs you.", "Load paper.", state=self.state)
        fate = self.fates.popleft() if self.fates else Fate.WELL
        if fate is Fate.LOST_BEFORE:
            return PrintReceipt(PrintState.DOUBTFUL, "the printer fell silent")
        _before(fate, "printer")
        self.printed.append(content)
        if fate is Fate.LOST_AFTER:
            return PrintReceipt(PrintState.DOUBTFUL, "the printer fell silent")
        return PrintReceipt(PrintState.CONFIRMED, "counted by the printer")


@dataclass
class FakeMessenger:
    """A mail server that takes, refuses or loses; `taken` is its ledger."""

    channel: str = "email"
    effect: EffectKind = EffectKind.ASK
    fates: deque[Fate] = field(default_factory=deque)
    taken: list[OutgoingMail] = field(default_factory=list)

    def next(self, *fates: Fate) -> None:
        self.fates.extend(fates)

    def send(self, mail: OutgoingMail) -> Accepted:
        fate = self.fates.popleft() if self.fates else Fate.WELL
        _before(fate, "to")
        self.taken.append(mail)
        if fate is Fate.LOST_AFTER:
            raise OutcomeUnknown("The line was lost.")
        return Accepted("250 queued")

    def address(self, raw: str, country: str) -> str:
        return raw

    def link_allowed(self, country: str) -> bool:
        return country != "TR"

    def check(self) -> str:
        _before(self.fates.popleft() if self.fates else Fate.WELL, "smtp")
        return "The mail server answers."

    def eml(self, mail: OutgoingMail) -> bytes:
        return f"To: {mail.to}\n\n{mail.message.text}".encode()


@dataclass
class PlainWriter:
    """Writes what it was told, in any language; the facts stay to be looked at."""

    facts: list[MessageFacts] = field(default_factory=list)
    own: list[Mapping[str, str]] = field(default_factory=list)

    def write(
        self, facts: MessageFacts, language: str, own: Mapping[str, str] | None = None
    ) -> WrittenMessage:
        self.facts.append(facts)
        self.own.append(own or {})
        text = f"{facts.customer_name}: {facts.tracking_number}"
        short = f"{facts.moment} {facts.order_number}"
        return WrittenMessage(
            language, f"Order {facts.order_number}", text, f"<p>{text}</p>", short
        )


@dataclass
class OneDayForecast:
    """Promises the day after the hand-over and the one after that."""

    fails: deque[Exception] = field(default_factory=deque)
    journeys: list[Journey] = field(default_factory=list)

    def promise(self, journey: Journey) -> Promise:
        self.journeys.append(journey)
        if self.fails:
            raise self.fails.popleft()
        first = journey.handed_over_at.date() + timedelta(days=1)
        return Promise(first, first + timedelta(days=1), journey.handed_over_at, "one day")


@dataclass
class PlainPainter:
    """Draws a label as its text, so that a test can read it."""

    drawn: list[LabelData] = field(default_factory=list)
    trials: list[TrialLabel] = field(default_factory=list)
    tunings: list[Tuning] = field(default_factory=list)
    copies: list[bool] = field(default_factory=list)
    labels_in_a_file: int = 1

    def render(
        self,
        label: LabelData,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        self.drawn.append(label)
        self.tunings.append(tuning)
        return f"{language} {dpi} {label.barcode} {label.recipient.name}".encode()

    def trial(
        self,
        label: TrialLabel,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        self.trials.append(label)
        self.tunings.append(tuning)
        return f"{language} {dpi} trial {label.number} {label.about}".encode()

    def fit(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> bytes:
        self.copies.append(copy)
        if language not in (claimed, "png"):
            raise Refused(
                f"The carrier's {claimed.upper()} label can only be printed by another printer.",
                "Choose one in Set-up, Printers.",
                field="label",
            )
        return content

    def sheets(self, pdf: bytes, *, dpi: int = 200) -> Sequence[bytes]:
        return (b"picture of " + pdf,)

    def fit_each(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> tuple[bytes, ...]:
        whole = self.fit(
            content, claimed=claimed, language=language, media=media, dpi=dpi, tuning=tuning,
            copy=copy,
        )  # fmt: skip
        if self.labels_in_a_file == 1:
            return (whole,)
        mark = b" COPY" if copy else b""
        return tuple(b"%s %d%s" % (whole, n + 1, mark) for n in range(self.labels_in_a_file))

    def cards(
        self,
        sheet: CardSheet,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        return "\n".join(f"{card.caption} {card.code}" for card in sheet.cards).encode()

    def look(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> Fitting:
        return Fitting(kind=claimed, how="as_it_came", dpi=dpi, after=(content,))


@dataclass
class PlainDocuments:
    """Draws documents as their facts, so that a test can read them."""

    slips: list[Slip] = field(default_factory=list)
    lists: list[PickSheet] = field(default_factory=list)
    covers: list[BatchCover] = field(default_factory=list)
    manifests: list[ManifestSheet] = field(default_factory=list)
    day_sheets: list[DaySheet] = field(default_factory=list)
    customs_papers: list[CustomsPaper] = field(default_factory=list)

    def packing_slip(self, slip: Slip) -> bytes:
        self.slips.append(slip)
        return f"slip {slip.order_number}".encode()

    def pick_list(self, sheet: PickSheet) -> bytes:
        self.lists.append(sheet)
        return f"list {sheet.title}".encode()

    def batch_cover(self, cover: BatchCover) -> bytes:
        self.covers.append(cover)
        return f"cover {cover.title}".encode()

    def manifest(self, sheet: ManifestSheet) -> bytes:
        self.manifests.append(sheet)
        return f"manifest {sheet.number}".encode()

    def day_sheet(self, sheet: DaySheet) -> bytes:
        self.day_sheets.append(sheet)
        return f"day {sheet.day}".encode()

    def customs_paper(self, paper: CustomsPaper) -> bytes:
        self.customs_papers.append(paper)
        return f"{paper.form} {paper.order_number}".encode()

    def previews(self, document: Document) -> Sequence[bytes]:
        return (f"picture of {type(document).__name__}".encode(),)


@dataclass
class VoidingCarrier(FakeCarrier):
    """A carrier that takes labels back; `voided` is its own list."""

    voided: list[str] = field(default_factory=list)
    void_fates: deque[Fate] = field(default_factory=deque)

    def void(self, tracking_number: str) -> None:
        fate = self.void_fates.popleft() if self.void_fates else Fate.WELL
        _before(fate, "tracking_number")
        if tracking_number not in self.voided:
            self.voided.append(tracking_number)
        if fate is Fate.LOST_AFTER:
            raise OutcomeUnknown("The line was lost.")


Keyed = TypeVar("Keyed", FakeCarrier, FakePrinter)


def by_key(things: Iterable[Keyed]) -> Mapping[str, Keyed]:
    return {thing.key: thing for thing in things}


@dataclass
class TrackingCarrier(FakeCarrier):
    """A carrier that tells where its parcels are: `scans` goes by tracking number."""

    scans: dict[str, list[CarrierScan]] = field(default_factory=dict)
    troubles: deque[Exception] = field(default_factory=deque)
    looks: list[str] = field(default_factory=list)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        self.looks.append(tracking_number)
        if self.troubles:
            raise self.troubles.popleft()
        return list(self.scans.get(tracking_number, ()))


@dataclass
class RevisingForecast(OneDayForecast):
    """Revises to what the test says; a chance of 0 and no news by itself."""

    revised: Promise | None = None
    lost: bool = False
    chance: float = 0.0
    busy: bool = False

    def revise(self, journey: Journey, today: date) -> Promise | None:
        if self.fails:
            raise self.fails.popleft()
        return None if self.lost else self.revised or self.promise(journey)

    def chance_late(self, journey: Journey, latest: date, today: date) -> float:
        return self.chance

    def is_busy(self, from_country: str, to_country: str, day: date) -> bool:
        return self.busy


@dataclass
class FakeFinder:
    """Finds what a test put there; asks of an address what was put at it."""

    there: tuple[FoundPrinter, ...] = ()
    at: dict[str, FoundPrinter] = field(default_factory=dict)

    def discover(self) -> tuple[FoundPrinter, ...]:
        return self.there

    def probe(self, address: str) -> FoundPrinter:
        if address not in self.at:
            raise DeviceProblem("Nothing answers there.", "Check the address.", state="offline")
        return self.at[address]


@dataclass
class FakeScale:
    """A scale that shows what a test put on it."""

    clock: Clock
    grams: int = 0
    stable: bool = True
    trouble: str = ""
    gone: bool = False
    key: str = "scale"

    def weigh(self) -> Weighing:
        if self.gone:
            raise DeviceProblem("The scale cannot be reached.", "Plug it in.", state="offline")
        return Weighing(self.grams, self.stable, self.clock.now(), self.trouble)
