"""What the window may do and see: the verbs and views of one station, and the answers they give.

A `Desk` holds storage alone: no carrier, printer or mail server can be reached through it. Every
verb is called on the desk thread, strictly in order; views may be read from the pool.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workstation.domain.choosing import Skip
    from workstation.domain.plans import Plan, PlanFilter
    from workstation.domain.rates import Aim
    from workstation.domain.shipments import LabelState, ServiceLevel
    from workstation.domain.values import Box, LineId, Money, OrderId, ParcelId, WorkId
    from workstation.ports.batches import BatchRun, EntryId, RunCounts, RunId, Wish
    from workstation.ports.labels import PrintState
    from workstation.ports.shop import OrderFile, ReadingPlan
    from workstation.ports.unit_of_work import ProductRef
    from workstation.ports.views import EntryList, OwedRow, Views
    from workstation.services.account_desk import AccountDesk
    from workstation.services.article_desk import ArticleDesk
    from workstation.services.care_desk import CareDesk
    from workstation.services.chase_desk import ChaseDesk
    from workstation.services.day_desk import DayDesk
    from workstation.services.device_desk import DeviceDesk
    from workstation.services.give_back import VoidDesk
    from workstation.services.page_desk import PageDesk
    from workstation.services.rate_desk import RateDesk
    from workstation.services.report_desk import ReportDesk
    from workstation.services.shop_desk import ShopDesk
    from workstation.services.template_words import TemplateDesk


class Tone(StrEnum):
    """Which shape, colour and sound a verdict has (tokens: scan banner)."""

    OK = "ok"
    NOTE = "note"
    WAIT = "wait"
    STOP = "stop"


class Said(StrEnum):
    """The verdict of a scan or key, for the view to put into words."""

    # ok
    ORDER_OPENED = "order_opened"
    RIGHT_ITEM = "right_item"
    CONFIRMED = "confirmed"
    BOX_CHOSEN = "box_chosen"
    WEIGHT_SET = "weight_set"
    BOX_CLOSED = "box_closed"
    NEXT_BOX = "next_box"
    LABEL_SCANNED = "label_scanned"
    ON_PALLET = "on_pallet"
    UNDONE = "undone"
    RELEASED = "released"
    EMPTIED = "emptied"
    PRINTING_AGAIN = "printing_again"
    ANSWERED = "answered"
    BUYING_AGAIN = "buying_again"
    NOTED_SHORT = "noted_short"
    UNDERSTOOD = "understood"
    NUMBER_TAKEN = "number_taken"
    # note
    SAME_ORDER = "same_order"
    ALREADY_ON_PALLET = "already_on_pallet"
    UNKNOWN_CODE = "unknown_code"
    NOTHING_OPEN = "nothing_open"
    ALREADY_PACKED = "already_packed"
    QUEUE_EMPTY = "queue_empty"
    # wait
    WEIGHT_NEEDED = "weight_needed"
    NO_SERVICE = "no_service"
    RATES_WANTED = "rates_wanted"
    """The carriers are asked; the box can be closed as soon as they have named their prices."""
    BOX_EMPTY = "box_empty"
    HELD_ELSEWHERE = "held_elsewhere"
    ITEM_HAS_CODE = "item_has_code"
    NO_LABEL_YET = "no_label_yet"
    TOO_LATE_TO_UNDO = "too_late_to_undo"
    NOT_PACKED_YET = "not_packed_yet"
    HALF_SCAN = "half_scan"
    LABEL_DIFFERS = "label_differs"
    ONLY_SHORT = "only_short"
    GOODS_NEEDED = "goods_needed"
    WHICH_ORDER = "which_order"
    # stop
    STOPPED = "stopped"


class StopKind(StrEnum):
    """Which full-screen red stop is shown."""

    WRONG_ITEM = "wrong_item"
    SURPLUS = "surplus"
    NOT_YET = "not_yet"
    UNKNOWN_ITEM = "unknown_item"
    ORDER_CANCELLED = "order_cancelled"
    ORDER_HELD = "order_held"
    CANNOT_SHIP = "cannot_ship"
    OTHER_LABEL = "other_label"
    OTHER_ORDER = "other_order"
    WRONG_CARRIER = "wrong_carrier"
    PARCEL_CANCELLED = "parcel_cancelled"
    ORDER_CHANGED = "order_changed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the last scan or key led to. `object` names the thing (a name or number), n of m where
    counted.
    """

    tone: Tone
    said: Said
    object: str = ""
    n: int = 0
    of: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """Why everything stands still. Each kind fills what it needs; the view writes the steps."""

    kind: StopKind
    order_number: str = ""
    customer: str = ""
    scanned: ProductRef | None = None
    needed: ProductRef | None = None
    code: str = ""
    reason: str = ""
    at: datetime | None = None
    in_box: int = 0
    of: int = 0
    put_back: tuple[ProductRef, ...] = ()
    carrier_here: str = ""
    carrier_right: str = ""
    ships_around: date | None = None
    label_bought: bool = False
    at_door: bool = False
    """It came up at the scan-out: the box is closed, and stands by the pallet."""


class LineState(StrEnum):
    """How an item row looks."""

    NOW = "now"
    TODO = "todo"
    DONE = "done"
    LATER = "later"
    CANCELLED = "cancelled"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class BenchLine:
    """One line on the bench. `wanted` counts what should be in this parcel, `here` what is."""

    line_id: LineId
    state: LineState
    product: ProductRef
    wanted: int
    here: int
    left: int
    before: int
    ordered: int
    cancelled: int
    has_code: bool
    ships_around: date | None


class Phase(StrEnum):
    """How far the box on the bench is."""

    PACKING = "packing"
    CLOSED = "closed"
    LABEL_DONE = "label_done"


@dataclass(frozen=True, slots=True)
class LabelCard:
    """What is known of the label of the closed box. `question` is open when a person must
    decide.
    """

    state: LabelState
    carrier: str
    carrier_name: str
    service: ServiceLevel
    reason: str
    tracking_number: str
    price: Money | None
    print_state: PrintState | None
    printer: str
    problem: str
    work_id: WorkId | None
    question: str
    scanned_back: bool
    cause: str = ""
    """What is in doubt, for the view to put the question into words."""
    printer_state: str = ""
    """What ails the printer that the label waits for, as `PrinterState` has it."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything the Pack screen shows of the order that is open on this station."""

    order_id: OrderId
    parcel_id: ParcelId
    parcel_key: str
    parcel_number: int
    order_number: str
    shop: str
    paid: bool
    customer: str
    city: str
    country: str
    note: str
    promised: date | None
    service_wanted: str
    phase: Phase
    lines: tuple[BenchLine, ...]
    next: BenchLine | None
    in_box: int
    of: int
    still_to_come: int
    box: Box | None
    box_suggested: Box | None
    boxes: tuple[Box, ...]
    weight_g: int | None
    expected_g: tuple[int, int] | None
    label: LabelCard | None
    bought_ahead: bool = False
    """A batch has bought this box's label, or is about to: closing it buys nothing."""
    place: str = ""
    """Where that label lies on its roll, as "n/N"."""
    bought_g: int | None = None
    differs: tuple[str, ...] = ()
    """How the box differs from what its label was bought for, while the packer has not chosen:
    short, more, heavier. YES ships with it, NO voids it and buys again, HOLD holds the order.
    """


@dataclass(frozen=True, slots=True)
class OrderChoice:
    """One of several orders that bear the number that was scanned.

    `shop_name` is what the settings call its shop, "" for order files; `place` counts the shops in
    the settings, from 1 (0 = order files).
    """

    order_id: OrderId
    number: str
    shop: str
    shop_name: str
    place: int
    customer: str
    city: str
    placed_at: datetime
    pieces: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class PackAnswer:
    """The answer to every verb of the bench."""

    verdict: Verdict
    bench: Bench | None
    stop: Stop | None = None
    choices: tuple[OrderChoice, ...] = ()
    """Orders of which one must be chosen before anything is opened."""


@dataclass(frozen=True, slots=True)
class Pallet:
    """The pallet that is being loaded: a carrier and how many of its parcels are on it."""

    carrier: str
    carrier_name: str
    letter: str
    colour: str
    scanned: int
    of: int


@dataclass(frozen=True, slots=True)
class HandOverAnswer:
    """The answer to a scan at the door. `undo_until` is when the customer is told."""

    verdict: Verdict
    pallet: Pallet | None
    stop: Stop | None = None
    parcel_id: ParcelId | None = None
    undo_until: datetime | None = None
    asks_live: bool = False
    """Messages still go to nobody but the shop, and nobody has said that this is so on purpose."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file: counts, and each row that did not come in."""

    file: str
    new: int
    same: int
    changed: int
    cannot_ship: int
    bad_rows: tuple[tuple[int, str, str], ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CarrierCard:
    """How a carrier is shown: its name, letter tile and pallet colour."""

    key: str
    name: str
    letter: str
    colour: str


class FailureKind(StrEnum):
    """The kinds of errors of a run, kept apart: the order is not fit, the carrier refused,
    somebody could not be told; and an answer that was lost, which a person settles.
    """

    NOT_FIT = "not_fit"
    REFUSED = "refused"
    NOT_TOLD = "not_told"
    DOUBT = "doubt"


class Fix(StrEnum):
    """The button that goes with a failure."""

    NONE = "none"
    FIX_ADDRESS = "fix_address"
    SET_WEIGHT = "set_weight"
    CHOOSE_SERVICE = "choose_service"
    LET_GO = "let_go"
    ANSWER = "answer"
    RETRY = "retry"
    LOOK = "look"
    """Only looking at the order helps."""


@dataclass(frozen=True, slots=True)
class RunEntry:
    """One order of a run in one of its three lists, with its reason and the button for it.

    `reason` and `advice` are sentences; `field` names what is wrong. `progress` is "check",
    "waiting", "buying", "bought", "printed", "left_out", "unfit", "refused" or "doubt". `not_told`
    is said even of those that are done. `at` is the cursor of this row.
    """

    entry_id: EntryId
    order_id: OrderId
    order_number: str
    customer: str
    country: str
    position: int
    listed: EntryList
    progress: str
    kind: FailureKind | None
    field: str
    reason: str
    advice: str
    fix: Fix
    not_told: str
    parcel_id: ParcelId | None
    parcel_key: str
    tracking_number: str
    carrier: str
    service: str
    why: str
    price: Money | None
    print_state: PrintState | None
    work_id: WorkId | None
    late: bool
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run is. `seconds_left` is None while nobody can tell; `cost` is by currency."""

    run: BatchRun
    counts: RunCounts
    done: int
    needs_you: int
    not_tried: int
    printed: int
    size: int
    cost: tuple[Money, ...]
    seconds_left: float | None
    not_told: int = 0
    """How many of those that are done have a customer who could not be told."""


@dataclass(frozen=True, slots=True)
class RollAnswer:
    """What became of a roll: the last good label's place, and which are printed again."""

    last_good: int
    order_number: str
    again: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DayLeftover:
    """A parcel or order that the day leaves behind: what is wrong, whose it is, what to do.

    `subject` is "parcel:12" or "order:7"; `action` is one of `domain.day_close.Action`.
    """

    subject: str
    order_id: OrderId
    order_number: str
    parcel_key: str
    customer: str
    carrier: str
    stands: str
    action: str
    owner: str
    until: date | None
    void_until: date | None = None
    """The last day on which its carrier takes the label back, and what is paid for it."""
    price: Money | None = None
    station: str = ""
    bought_at: datetime | None = None
    packed_at: datetime | None = None
    out_at: datetime | None = None
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayRow:
    """One carrier account's figures of the day; they agree when all six are the same."""

    carrier: str
    carrier_name: str
    letter: str
    colour: str
    due: int
    bought: int
    printed: int
    packed: int
    scanned_out: int
    on_manifest: int
    manifests: tuple[int, ...]
    leftovers: tuple[DayLeftover, ...]
    agrees: bool


@dataclass(frozen=True, slots=True)
class DayClose:
    """The day as it stands. `unlabelled` are orders that should have left and have no parcel."""

    day: date
    rows: tuple[DayRow, ...]
    unlabelled: tuple[DayLeftover, ...]
    agrees: bool


@dataclass(frozen=True, slots=True)
class OwedEntry:
    """A line that is still owed: age in days, and about when it comes."""

    row: OwedRow
    age_days: int
    overdue: bool
    made: bool = False
    """It is made only once it is ordered, as a rule of its shop says."""


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What rules would choose for a recent order, beside what today's rules choose.

    `skipped` tells for each rule before the match why it was passed over.
    """

    order_number: str
    country: str
    weight_g: int | None
    now: str
    then: str
    why: str
    skipped: tuple[tuple[str, str], ...]
    changed: bool
    skips: tuple[tuple[str, Skip], ...] = ()
    aim: Aim | None = None
    """What the rule that matched is after, where prices decide, and the price that it came to."""
    price: Money | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class BatchDesk:
    """The verbs and views of the batch desk and of the day's close."""

    plans: Callable[[], Sequence[Plan]]
    """All plans by name; the two ready-made ones until somebody changed them."""
    save_plan: Callable[[Plan, str], None]
    """(plan, the name it had, "" for a new one)."""
    copy_plan: Callable[[str, str], Plan]
    """(name, new name) -> the copy, which is not due by itself."""
    delete_plan: Callable[[str], None]
    export_plan: Callable[[str], str]
    """A plan as TOML."""
    import_plan: Callable[[str], Plan]
    """Read TOML and save it; raises `Refused` naming the field that is wrong."""
    next_due: Callable[[str], datetime | None]
    """When a plan is due next (UTC), None when never."""
    run: Callable[[str, bool], RunId]
    """(plan, again) -> the run. Raises `Refused` when it has run for its due time, unless again."""
    run_orders: Callable[[str, Sequence[OrderId]], RunId]
    """Run a plan's steps over chosen orders; all are checked before any label is bought."""
    try_run: Callable[[str], RunId]
    """A dry run of a plan: every order is checked, nothing is bought, printed or closed."""
    progress: Callable[[RunId], RunProgress]
    entries: Callable[[RunId, EntryList | None, tuple[int, int], int], Sequence[RunEntry]]
    """(run, list or None for all, cursor of the last row or (-1, 0), how many)."""
    latest: Callable[[RunId, EntryList, tuple[int, int] | None, int], Sequence[RunEntry]]
    """(run, list, cursor of the last row or None, how many), from the last place backwards."""
    matching: Callable[[PlanFilter, Callable[[], bool]], int | None]
    """(filter, is the answer still wanted) -> how many orders would go along now; None when it was
    not wanted any more."""
    pause: Callable[[RunId], None]
    """No further label is ordered or printed; those already asked for still come."""
    resume: Callable[[RunId], None]
    stop: Callable[[RunId], int]
    """Leave out what has not begun; tells how many. What is bought is still printed."""
    retry: Callable[[RunId, Sequence[EntryId]], int]
    """Try just these again (none named: all that need somebody or were left out); tells how many.
    """
    wish: Callable[[EntryId, Wish], None]
    """Set weight or service of one entry by hand and try it again."""
    resume_roll: Callable[[RunId, str], RollAnswer]
    """Scan the last good label: those behind it are spoilt and printed again, never bought again.
    """
    reprint: Callable[[RunId, Sequence[EntryId]], int]
    """Print labels once more (none named: all); those of cancelled orders stay away."""
    mail_failures: Callable[[RunId, str], None]
    """Mail a run's failures as they stand now to an address; raises `Refused` for what is none."""
    print_document: Callable[[int], None]
    """Print a kept document once more, where its route leads."""
    pictures: Callable[[str], None]
    """Have a kept paper ("paper:12") or a parcel's label ("label:8:1Z999") drawn for the screen."""
    take_apart: Callable[[OrderId], int]
    """Let orders that were merged into this one leave by themselves again; tells how many."""
    redo: Callable[[ParcelId], None]
    """Give a label back and buy another one."""
    add_parcel: Callable[[OrderId, int], ParcelId]
    """(order, grams) -> one more parcel of it, labelled now and packed later."""
    ship_with_label: Callable[[], PackAnswer]
    buy_again: Callable[[], PackAnswer]
    short_pick: Callable[[OrderId, LineId, int, date | None], None]
    """(order, line, how many are missing, expected)."""
    owed: Callable[[], Sequence[OwedEntry]]
    try_rules: Callable[[Sequence[Mapping[str, Any]] | None], Sequence[RuleTrial]]
    """Rules as the settings hold them (None: today's) over the last 200 orders; stores nothing."""
    day: Callable[[], DayClose]
    make_manifest: Callable[[str], int]
    """Put a carrier account's scanned-out parcels on a manifest; its number. Document
    "manifest:<number>" is drawn by the worker."""
    own: Callable[[str, str, str, date | None], None]
    """(subject, owner, action, until) of a leftover."""
    close_day: Callable[[], int]
    """Store the day as it stands; the number of the close."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The verbs and views of one station, ready to call."""

    station: str
    operator: str
    views: Views
    carriers: Mapping[str, CarrierCard]
    test_mode: bool
    undo_seconds: float

    # pack
    bench: Callable[[], PackAnswer]
    scan: Callable[[str], PackAnswer]
    open_order: Callable[[OrderId], PackAnswer]
    take_next: Callable[[], PackAnswer]
    confirm_without_code: Callable[[], PackAnswer]
    choose_box: Callable[[int], PackAnswer]
    set_weight: Callable[[int], PackAnswer]
    finalize: Callable[[], PackAnswer]
    next_package: Callable[[], PackAnswer]
    empty_box: Callable[[], PackAnswer]
    release: Callable[[], PackAnswer]
    print_again: Callable[[], PackAnswer]
    keep_claim: Callable[[], bool]
    """Keep the order on this bench ours; called every half minute while the window is open."""
    # scan out
    hand_over: Callable[[str, str], HandOverAnswer]
    """(code, carrier on the pallet or "") -> answer."""
    undo_hand_over: Callable[[ParcelId], HandOverAnswer]
    # orders
    inspect_file: Callable[[str, bytes, ReadingPlan | None], OrderFile]
    """Read a file for the preview, by evidence or by a plan that a person changed; nothing is
    stored.
    """
    import_file: Callable[[str, bytes, ReadingPlan | None, str], ImportReport]
    """(file name, content, plan, profile name or "") -> report."""
    profiles: Callable[[], Mapping[str, ReadingPlan]]
    hold: Callable[[OrderId, str], None]
    unhold: Callable[[OrderId], None]
    fix_address: Callable[[OrderId, Mapping[str, str]], None]
    """Change the recipient's fields by name and retry what was refused because of them."""
    # outbox
    retry: Callable[[WorkId], None]
    answer: Callable[[WorkId, str], None]
    answer_all: Callable[[str, str], int]
    """(cause, answer) -> how many items of the same cause were answered."""
    # set-up
    settings: Callable[[], Mapping[str, Any]]
    save_settings: Callable[[Mapping[str, Any]], None]
    check: Callable[[str], WorkId]
    """Ask the worker to check a device or account by lane ("printer:zebra"); the answer is its
    work item.
    """
    check_result: Callable[[WorkId], tuple[str, str]]
    """(state word, sentence) of a check: "waiting", "well" or "trouble"."""
    devices: DeviceDesk
    demo_order_numbers: Callable[[], Sequence[str]]
    pictures: str = ""
    """The folder of articles' pictures that came from web shops."""
    # the shop's own words for customers
    templates: TemplateDesk | None = None
    chase: ChaseDesk | None = None
    # batches and the day's close
    batch: BatchDesk | None = None
    day: DayDesk | None = None
    # whoever answers customers
    care: CareDesk | None = None
    # carrier accounts
    accounts: AccountDesk | None = None
    # what was
    reports: ReportDesk | None = None
    # where tracking pages go
    pages: PageDesk | None = None
    # connected shops
    shops: ShopDesk | None = None
    # articles that the customs want to know more of
    articles: ArticleDesk | None = None
    # the carriers' prices side by side
    rates: RateDesk | None = None
    # labels that are not wanted any more
    voids: VoidDesk | None = None
