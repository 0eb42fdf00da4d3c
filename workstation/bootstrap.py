"""The composition root: settings become adapters, adapters become a `Desk` for the window or
`Works`.

Libraries are loaded where they are first needed, so that the window paints before any of them is
there.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from workstation import config, folders
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.routing import DocumentKind
from workstation.folders import DATABASE_FILE
from workstation.services.places import Places
from workstation.services.works import MEGABYTE, Checkpoint, WorkingDays, Works, no_checkpoint

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from workstation.config import (
        CarrierSettings,
        PrinterSettings,
        ScaleSettings,
        Settings,
        WebShopSettings,
    )
    from workstation.messaging.templates import TemplateBook
    from workstation.ports.care import AnswerWriter, PagePlace, PageWriter
    from workstation.ports.carrier import Carrier
    from workstation.ports.carrier_spec import CarrierSpec
    from workstation.ports.clock import Clock
    from workstation.ports.devices import PrinterFinder
    from workstation.ports.documents import Documents
    from workstation.ports.forecast import Forecast, Past, PastParcel
    from workstation.ports.labels import CardSheet, LabelData, Printer
    from workstation.ports.messenger import MessageWriter, Messenger
    from workstation.ports.scales import FoundScale, Scale
    from workstation.ports.tracking import DropFolder
    from workstation.ports.unit_of_work import UnitsOfWork
    from workstation.ports.views import Views
    from workstation.ports.web_shop import WebShop
    from workstation.printing.painter import OwnLabelPainter
    from workstation.promise.peaks import Peaks
    from workstation.services.account_desk import AccountDesk
    from workstation.services.care_desk import CareDesk
    from workstation.services.day_desk import DayDesk
    from workstation.services.desk import BatchDesk, CarrierCard, Desk
    from workstation.services.device_desk import DeviceDesk
    from workstation.services.floor import Floor
    from workstation.services.import_orders import Reader
    from workstation.services.look_at_devices import Answer
    from workstation.services.outbox import Outbox
    from workstation.services.template_words import TemplateDesk
    from workstation.storage.backup import Backup
    from workstation.storage.reserve import Reserve
    from workstation.storage.unit_of_work import Units
    from workstation.storage.views import StoredViews

T = TypeVar("T")

log = logging.getLogger(__name__)

KEYRING_SERVICE = "packbench"
SECRET_VARIABLE = "PACKBENCH_SECRET_"  # noqa: S105 - the name of a variable, not its value

_KEYRINGS = (
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""Backends that keep secrets; the others write plain text or nothing, and are not used."""

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def user_folder() -> Path:
    """The user's data folder."""
    return Path(folders.user_folder())


def make_folder(folder: Path) -> None:
    """Make a data folder that is its user's alone; raises `NotConfigured` where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise NotConfigured(
            f"The data folder {folder} cannot be made: {error.strerror}.",
            "Check the rights of the folder above it, or choose another one with --data.",
        ) from error


@dataclass(slots=True)
class Home:
    """One installation: its folder, its settings and its database, opened when first needed."""

    folder: Path
    clock: Clock = field(default_factory=SystemClock)
    checkpoint: Checkpoint = no_checkpoint
    goes_first: bool = False
    """The window's scans are written before whatever else wants to write."""
    _settings: Settings | None = None
    _engines: dict[str, Engine] = field(default_factory=dict)
    _begin: Units | None = None
    _views: StoredViews | None = None

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            self._settings = config.load(self.folder)
        return self._settings

    def save(self, values: Mapping[str, Any]) -> Settings:
        """Lay changed values over the settings, check them, write the file, and give the whole."""
        import tomli_w

        settings = config.changed(self.settings, values)
        make_folder(self.folder)
        text = tomli_w.dumps(config.settings_to_mapping(settings))
        new = self.folder / f"{config.FILE_NAME}.new"
        new.touch(mode=0o600)
        new.write_text(text, encoding="utf-8")
        new.replace(self.folder / config.FILE_NAME)
        self._settings = settings
        return settings

    def reload(self) -> Settings:
        """Read the settings file again; the old ones stay when it is wrong."""
        self._settings = config.load(self.folder)
        return self._settings

    def begin(self) -> UnitsOfWork:
        """Where transactions begin; the schema is brought up to date first."""
        if self._begin is None:
            from workstation.storage.schema import prepare
            from workstation.storage.unit_of_work import units_of_work

            engine = self._engine(read_only=False)
            prepare(engine, clock=self.clock)
            self._begin = units_of_work(engine, clock=self.clock, checkpoint=self.checkpoint)
        return self._begin

    def views(self) -> Views:
        """What screens and lists read."""
        if self._views is None:
            from workstation.storage.views import StoredViews

            self.begin()
            self._views = StoredViews(self._engine(read_only=True), clock=self.clock)
        return self._views

    def tidy(self) -> None:
        """Move SQLite's write-ahead log into the file, off the path of any scan."""
        from workstation.storage.engine import checkpoint

        checkpoint(self._engine(read_only=False))

    def close(self) -> None:
        """Let go of the database, the connections that threads hold included."""
        for held in (self._begin, self._views):
            if held is not None:
                held.close()
        for engine in self._engines.values():
            engine.dispose()
        self._engines.clear()
        self._begin, self._views = None, None

    def _engine(self, *, read_only: bool) -> Engine:
        kind = "read" if read_only else "write"
        if kind not in self._engines:
            from workstation.storage.engine import open_postgresql, open_sqlite

            url = self.settings.database.url
            if url:
                self._engines[kind] = open_postgresql(_with_password(url), read_only=read_only)
            else:
                make_folder(self.folder)
                path = self.folder / DATABASE_FILE
                self._engines[kind] = open_sqlite(
                    path, read_only=read_only, goes_first=self.goes_first
                )
        return self._engines[kind]


def secret(name: str) -> str:
    """Read a secret such as "carrier.acs.api_key": the environment first, then the system's
    keyring.

    Gives "" when there is none. Only backends that really keep secrets are asked.
    """
    variable = SECRET_VARIABLE + "".join(c if c.isalnum() else "_" for c in name).upper()
    if variable in os.environ:
        return os.environ[variable]
    found = _keyring()
    if found is None:
        return ""
    with suppress(Exception):  # a locked or broken keyring is one without this secret
        return found.get_password(KEYRING_SERVICE, name) or ""
    return ""


def keep_secret(name: str, value: str) -> None:
    """Store a secret in the system's keyring.

    Raises `NotConfigured` where there is none that keeps secrets.
    """
    found = _keyring()
    if found is None:
        raise NotConfigured(
            "This machine has no keyring that keeps secrets.",
            f"Set the environment variable {SECRET_VARIABLE}… instead.",
            setting=name,
        )
    found.set_password(KEYRING_SERVICE, name, value)


def keyring_name() -> str:
    """The keyring in use, "" when none is fit."""
    found = _keyring()
    return type(found).__module__.rpartition(".")[2] if found is not None else ""


def _keyring() -> Any:
    import keyring

    try:
        found = keyring.get_keyring()
    except Exception:  # a missing D-Bus or prompt shows in a different way on each system
        return None
    backends = getattr(found, "backends", [found])
    for backend in backends:
        kind = type(backend)
        if f"{kind.__module__}.{kind.__qualname__}" in _KEYRINGS:
            return backend
    return None


def _with_password(url: str) -> str:
    from urllib.parse import quote, urlsplit, urlunsplit

    parts = urlsplit(url)
    password = secret("database")
    if not password or parts.password or not parts.username:
        return url
    place = f"{parts.username}:{quote(password, safe='')}@{parts.netloc.rpartition('@')[2]}"
    return urlunsplit(parts._replace(netloc=place))


# --- adapters -----------------------------------------------------------------------------------


def resource(path: str) -> Path:
    """A settings path that begins with "resources/" lies in the program, any other where it
    says.
    """
    given = Path(path)
    if given.parts and given.parts[0] == "resources":
        return RESOURCES.joinpath(*given.parts[1:])
    return given


def make_carrier(settings: CarrierSettings, *, installation: Settings, clock: Clock) -> Carrier:
    """Build one carrier account."""
    from workstation.carriers import build_carrier

    options: dict[str, object] = {
        # A carrier's own codes may have a stroke in them; only ours lie in the program.
        name: str(resource(value))
        if isinstance(value, str) and value.startswith("resources/")
        else value
        for name, value in settings.options.items()
    }
    if settings.name and settings.kind == "table_rate":
        options.setdefault("name", settings.name)
    if settings.kind != "table_rate":
        timeout = installation.timing.carrier_timeout
        options.setdefault("read_seconds", timeout)
        options.setdefault("total_seconds", timeout)
    if settings.kind == "demo":
        # A real carrier's adapter knows how long its "not found" is not to be believed.
        options.setdefault("settle_seconds", installation.timing.settle)
    key = settings.key
    return build_carrier(
        settings.kind,
        key,
        settings=options,
        secrets=lambda name: secret(f"carrier.{key}.{name}"),
        clock=clock,
    )


def make_shop(settings: WebShopSettings, *, installation: Settings, clock: Clock) -> WebShop:
    """Build one connected shop; no network is used."""
    from workstation.shops import build_shop

    return build_shop(
        settings,
        secrets=lambda name: secret(f"shop.{settings.key}.{name}"),
        clock=clock,
        settle_seconds=installation.timing.settle,
    )


def make_printer(settings: PrinterSettings, *, installation: Settings) -> Printer:
    """Build one printer."""
    from workstation.printing.registry import build_printer
    from workstation.printing.sheets import build_sheet_printer

    if settings.prints == "sheets":
        return build_sheet_printer(
            settings.key,
            kind=settings.kind,
            place=settings.queue or settings.folder,
            paper=settings.media,
            confirm=installation.timing.printer_timeout,
        )
    plain = asdict(settings)
    own = {
        "tcp": {"host", "port", "two_way"}, "usb": {"address", "two_way"}, "cups": {"queue"},
        "serial": {"device", "baud", "flow", "two_way"}, "folder": {"folder"},
    }  # fmt: skip
    wanted = {"key", "kind", "media", "dpi", "language", "rotation", "move_x_dmm", "move_y_dmm"}
    wanted |= {"after", "corner"} | own[settings.kind]
    values = {name: value for name, value in plain.items() if name in wanted}
    if settings.darkness >= 0:
        values["darkness"] = settings.darkness
    if settings.speed > 0:
        values["speed"] = settings.speed
    if settings.kind != "folder":
        values["timeouts"] = {"confirm": installation.timing.printer_timeout}
    return build_printer(values)


def make_finder() -> PrinterFinder:
    """What looks for printers."""
    from workstation.printing.discovery import PrinterSearch

    return PrinterSearch()


def make_scale(settings: ScaleSettings, *, clock: Clock) -> Scale | None:
    """The scale beside the bench; None when none is set."""
    if not settings.kind:
        return None
    if settings.kind == "hid":
        from workstation.scales.hid_scale import HidScale

        return HidScale(key="scale", address=settings.address, clock=clock)
    from workstation.scales.serial_scale import SerialScale

    return SerialScale(
        key="scale",
        device=settings.address,
        protocol=settings.protocol,
        clock=clock,
        unit=settings.unit,
        frame=settings.frame,
        baud=settings.baud,
    )


def shared_scale(settings: ScaleSettings, *, clock: Clock) -> Scale | None:
    """The scale beside the bench, for the several threads of a worker."""
    from workstation.services.live_scale import SharedScale

    scale = make_scale(settings, clock=clock)
    return SharedScale(scale) if scale is not None else None


def find_scales() -> tuple[FoundScale, ...]:
    """The scales on USB, and the serial ports that may have one."""
    from workstation.scales.hid_scale import hid_scales
    from workstation.scales.serial_scale import serial_ports

    return (*hid_scales(), *serial_ports())


def command_cards(language: str) -> CardSheet:
    """The cards of all the bench's commands."""
    from workstation.printing.cards import command_cards as cards

    return cards(language)


def make_painter() -> OwnLabelPainter:
    """The label painter; call it on the main thread, where Qt must be started."""
    from workstation.printing.paint import ensure_app
    from workstation.printing.painter import OwnLabelPainter

    ensure_app()
    return OwnLabelPainter()


def draw_document_file(content: bytes, *, kind: str, paper: str) -> bytes:
    """Draw a document's JSON file as PDF; on the main thread. Raises `Refused` (field's path)."""
    from workstation.printing.documents import open_documents
    from workstation.printing.documents.read_json import read_document

    document = read_document(content, kind)
    return open_documents(slip_paper=paper, sheet_paper=paper).pdf(document)


def make_messenger(settings: Settings) -> Messenger | None:
    """The mail channel, None when no server is set."""
    smtp = settings.smtp
    if not smtp.host:
        return None
    from workstation.messaging.smtp import SmtpMessenger

    return SmtpMessenger(
        host=smtp.host,
        port=smtp.port,
        sender=smtp.sender,
        sender_name=smtp.sender_name or settings.shop.name,
        starttls=smtp.starttls,
        user=smtp.user,
        password=lambda: secret("smtp.password"),
        timeout=settings.timing.mail_timeout,
        redirect_to=smtp.redirect_to,
        test_mode=not smtp.live,
    )


def make_channels(settings: Settings) -> Mapping[str, Messenger]:
    """The ways to customers beside e-mail; one whose settings are wrong is left out."""
    from workstation.messaging.channels import CHANNELS

    made: dict[str, Messenger] = {}
    for name, build in CHANNELS.items():
        with _left_out(f"channel {name}"):
            channel = build(settings, secret, not settings.smtp.live)
            if channel is not None:
                made[name] = channel
    return made


def make_page_place(settings: Settings) -> PagePlace | None:
    """Where tracking pages are published, where the shop wants any."""
    if not settings.pages.folder:
        return None
    from workstation.messaging.page_folder import PageFolder

    return PageFolder(Path(settings.pages.folder), url=settings.pages.url)


def make_page_writer(settings: Settings) -> PageWriter | None:
    """What writes tracking pages, where the shop wants any."""
    if not settings.pages.folder:
        return None
    from workstation.messaging.page import CarePages

    return CarePages.open()


def make_drop_folder(settings: Settings) -> DropFolder | None:
    """The folder of a web hook's receiver, None when none is set."""
    if not settings.tracking.drop_folder:
        return None
    from workstation.carriers.drop_folder import JsonDropFolder

    return JsonDropFolder(Path(settings.tracking.drop_folder))


def make_template_book() -> TemplateBook:
    """The words of every message that the program brings."""
    from workstation.messaging.templates import TemplateBook

    return TemplateBook.open(RESOURCES / "templates")


def make_writer() -> MessageWriter:
    from workstation.messaging.writer import TemplateWriter

    return TemplateWriter(make_template_book())


def no_past() -> tuple[PastParcel, ...]:
    """What a shop that has not delivered anything yet has to learn from."""
    return ()


def make_forecast(settings: Settings, clock: Clock, past: Past = no_past) -> Forecast:
    """The promise engine with the tables that the program brings, cut-offs by carrier account.

    It learns from `past` on the first question of each day.
    """
    from datetime import time as day_time
    from zoneinfo import ZoneInfo

    from workstation.promise.engine import CarrierHabits, TableForecast
    from workstation.promise.learned import LearnedForecast
    from workstation.promise.transit import read_transit_table

    folder = RESOURCES / "transit"
    files = [(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.csv"))]
    table = TableForecast(
        table=read_transit_table(files),
        clock=clock,
        zone=ZoneInfo(settings.shop.zone),
        habits={
            account.key: CarrierHabits(
                cutoff=day_time.fromisoformat(account.pickup or settings.shop.cut_off)
            )
            for account in settings.carriers
        },
    )
    return LearnedForecast(table=table, past=past, peaks=read_busy_times())


def read_busy_times() -> Peaks:
    """The busy times that the program brings."""
    from workstation.promise.peaks import read_peaks

    path = RESOURCES / "promise" / "peaks.csv"
    return read_peaks(path.name, path.read_text("utf-8"))


def make_documents(settings: Settings) -> Documents:
    """Who draws slips, lists and manifests, each on the paper that its route leads to."""
    from workstation.printing.documents import open_documents

    return open_documents(
        slip_paper=_paper_for(settings, DocumentKind.SLIP, "a5"),
        sheet_paper=_paper_for(settings, DocumentKind.PICK_LIST, "a4"),
    )


def _paper_for(settings: Settings, kind: DocumentKind, otherwise: str) -> str:
    """The paper of the printer that a document goes to: its sheets, or a label's size."""
    from workstation.services.route_print import route_for

    try:
        route = route_for(settings, kind)
    except NotConfigured:
        return otherwise
    printer = next(one for one in settings.printers if one.key == route.printer)
    return printer.media if printer.prints == "sheets" else "4x6"


def shop_calendar(settings: Settings) -> WorkingDays:
    """The working days of the shop's own country."""
    from workstation.promise.calendars import CountryCalendar

    calendar = CountryCalendar(settings.shop.sender.country)
    return calendar.works_on


def make_reader(clock: Clock) -> Reader:
    """The order-file reader as the import verb wants it."""
    from workstation.services.import_orders import Reader
    from workstation.shops import OrderFileReader
    from workstation.shops.profiles import plan_from_dict, plan_to_dict

    return Reader(OrderFileReader(), plan_to_dict, plan_from_dict, clock.sleep)


def carrier_cards(settings: Settings) -> Mapping[str, CarrierCard]:
    """How the accounts are shown; no adapter is loaded for it."""
    from workstation.services.desk import CarrierCard

    colours = ("#00515C", "#6A1B63", "#5C3A1E", "#3A4350")
    return {
        account.key: CarrierCard(
            key=account.key,
            name=account.name or account.key,
            letter=account.letter or (account.name or account.key)[:1].upper(),
            colour=account.colour or colours[place % len(colours)],
        )
        for place, account in enumerate(settings.carriers)
    }


# --- what the programs get ----------------------------------------------------------------------


def make_floor(home: Home) -> Floor:
    """One station's verbs' surroundings."""
    from workstation.services.floor import Floor

    return Floor(home.begin(), lambda: home.settings, lambda: carrier_cards(home.settings))


def make_works(home: Home) -> Works:
    """Everything that the worker and the command line need to act outside.

    An adapter whose settings are wrong is left out here; its work says so when its turn comes.
    """
    settings = home.settings
    carriers: dict[str, Carrier] = {}
    for account in settings.carriers:
        with _left_out(f"carrier {account.key}"):
            carrier = make_carrier(account, installation=settings, clock=home.clock)
            carriers[account.key] = named(carrier, account)
    printers: dict[str, Printer] = {}
    for printer in settings.printers:
        with _left_out(f"printer {printer.key}"):
            printers[printer.key] = make_printer(printer, installation=settings)
    shops: dict[str, WebShop] = {}
    for shop in settings.shops:
        with _left_out(f"shop {shop.key}"):
            shops[shop.key] = make_shop(shop, installation=settings, clock=home.clock)
    return Works(
        begin=home.begin(),
        shops=shops,
        settings=settings,
        clock=home.clock,
        carriers=carriers,
        printers=printers,
        painter=make_painter(),
        messenger=make_messenger(settings),
        more_channels=make_channels(settings),
        writer=make_writer(),
        forecast=make_forecast(settings, home.clock, past=partial(read_past, home, settings)),
        finder=make_finder(),
        find_scales=find_scales,
        scale=shared_scale(settings.scale, clock=home.clock),
        command_cards=command_cards,
        more_looks={
            "cards": _later_look("print_cards", "print_command_cards"),
            "places": _later_look("print_cards", "print_place_labels"),
            "test_label": _later_look("try_account", "buy_test_label"),
            "message": _later_look("tend_messages", "preview_message"),
        },
        documents=make_documents(settings),
        works_on=shop_calendar(settings),
        pages=make_page_place(settings),
        page_writer=make_page_writer(settings),
        checkpoint=home.checkpoint,
        places=Places({f"carrier:{one.key}": one.parallel for one in settings.carriers}),
        free_bytes=None if settings.database.url else partial(free_room, home),
    )


def read_past(home: Home, settings: Settings) -> Iterator[PastParcel]:
    """The shop's own parcels, to learn delivery times from."""
    from workstation.services.journeys import past_parcels

    return past_parcels(home.begin(), settings, home.clock)


def _later_look(module: str, verb: str) -> Callable[[Works, str], Answer]:
    """A look whose module loads when it is first asked for."""

    def look(works: Works, subject: str) -> Answer:
        found: Callable[[Works, str], Answer] = getattr(
            import_module(f"workstation.services.{module}"), verb
        )
        return found(works, subject)

    return look


def free_room(home: Home) -> int:
    """The bytes that are free on the disk of the data folder."""
    from workstation.storage.reserve import free_bytes

    return free_bytes(home.folder)


def make_reserve(home: Home) -> Reserve | None:
    """The room kept back for the last steps on a full disk; None where the disk is a server's."""
    from workstation.storage.reserve import Reserve

    settings = home.settings.database
    if settings.url:
        return None
    return Reserve(
        home.folder / DATABASE_FILE,
        size=settings.reserve_mb * MEGABYTE,
        plenty=settings.room_mb * MEGABYTE,
    )


@contextmanager
def _left_out(what: str) -> Iterator[None]:
    try:
        yield
    except WorkstationError as error:
        log.warning("%s is left out: %s", what, error.title)


def named(carrier: Carrier, account: CarrierSettings) -> Carrier:
    """Give the adapter the name that the shop uses for this account."""
    if account.name:
        carrier.spec = replace(carrier.spec, name=account.name)
    return carrier


def make_outbox(home: Home, *, owner: str) -> Outbox:
    """The outbox with a handler for every kind of work."""
    from workstation.services import merge_orders, report_fulfilment, reread_order
    from workstation.services.batch_papers import batch_papers
    from workstation.services.buy_label import buy_label
    from workstation.services.check_device import check_device
    from workstation.services.day_close import draw_manifest
    from workstation.services.due_plans import plan_due
    from workstation.services.mail_failures import mail_failures
    from workstation.services.make_promise import make_promise
    from workstation.services.notify_customer import notify_customer
    from workstation.services.outbox import Outbox
    from workstation.services.packing_slip import draw_slip
    from workstation.services.papers import draw_paper
    from workstation.services.print_document import print_document
    from workstation.services.print_label import print_label
    from workstation.services.publish_page import publish_page
    from workstation.services.reactions import (
        BATCH_PAPERS,
        BUY_LABEL,
        CHECK,
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
    from workstation.services.void_label import void_label

    handlers = {
        BUY_LABEL: buy_label,
        PRINT_LABEL: print_label,
        MAKE_PROMISE: make_promise,
        NOTIFY: notify_customer,
        CHECK: check_device,
        RUN_BATCH: run_batch,
        PUBLISH_PAGE: publish_page,
        BATCH_PAPERS: batch_papers,
        PLAN_DUE: plan_due,
        VOID_LABEL: void_label,
        MAIL_FAILURES: mail_failures,
        MANIFEST: draw_manifest,
        DRAW_PAPER: draw_paper,
        PRINT_DOCUMENT: print_document,
        DRAW_SLIP: draw_slip,
        MERGE_ORDERS: merge_orders.merge_orders,
        RECONCILE: reconcile,
        REPORT_FULFILMENT: report_fulfilment.report_fulfilment,
        WITHDRAW_FULFILMENT: report_fulfilment.withdraw_fulfilment,
        REREAD_ORDER: reread_order.reread_order,
    }
    return Outbox(make_works(home), handlers, owner)


def make_desk(home: Home, *, wake: Callable[[], object] | None = None) -> Desk:
    """The verbs and views of the station, storage alone behind them.

    `wake` is called after each verb that may have left work for the worker.
    """
    from workstation.services import pack
    from workstation.services.desk import Desk

    answer_question, change_order, check_device, hand_over, import_orders = map(
        _Later, ("answer_question", "change_order", "check_device", "hand_over", "import_orders")
    )

    floor = make_floor(home)
    settings = home.settings
    # Twenty modules that nobody needs before the first file.
    reader = cache(lambda: make_reader(home.clock))

    def on_floor(verb: Callable[..., T]) -> Callable[..., T]:
        def do(*arguments: Any) -> T:
            result = verb(floor, *arguments)
            if wake is not None:
                wake()
            return result

        return do

    return Desk(
        station=floor.station,
        operator=floor.operator,
        views=home.views(),
        carriers=floor.carriers,
        test_mode=not settings.smtp.live,
        undo_seconds=settings.messages.undo_seconds,
        bench=partial(pack.bench, floor),
        scan=on_floor(pack.scan),
        open_order=on_floor(pack.open_order),
        take_next=on_floor(pack.take_next),
        confirm_without_code=on_floor(pack.confirm_without_code),
        choose_box=on_floor(pack.choose_box),
        set_weight=on_floor(pack.set_weight),
        finalize=on_floor(pack.finalize),
        next_package=on_floor(pack.next_package),
        empty_box=on_floor(pack.empty_box),
        release=on_floor(pack.release),
        print_again=on_floor(pack.print_again),
        keep_claim=partial(pack.keep_claim, floor),
        hand_over=on_floor(hand_over.hand_over),
        undo_hand_over=on_floor(hand_over.undo_hand_over),
        inspect_file=lambda *given: import_orders.inspect_file(reader(), *given),
        import_file=lambda *given: import_orders.import_file(floor, reader(), *given),
        profiles=lambda: import_orders.profiles(floor, reader()),
        hold=on_floor(change_order.hold),
        unhold=on_floor(change_order.unhold),
        fix_address=on_floor(change_order.fix_address),
        retry=on_floor(answer_question.retry),
        answer=on_floor(answer_question.answer),
        answer_all=on_floor(answer_question.answer_all),
        settings=lambda: config.settings_to_mapping(home.settings),
        save_settings=lambda values: _save(home, values),
        check=on_floor(check_device.ask_check),
        check_result=partial(check_device.check_result, floor),
        devices=make_device_desk(home, floor, on_floor),
        templates=make_template_desk(home, floor),
        demo_order_numbers=list,
        batch=make_batch_desk(home, floor, on_floor),
        day=make_day_desk(home, on_floor),
        care=make_care_desk(home, floor, on_floor),
        accounts=make_account_desk(on_floor),
    )


def make_care_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> CareDesk:
    """The verbs for whoever answers customers."""
    from workstation.services.care_desk import CareDesk

    views = home.views()
    where, tend = _Later("where_is_it"), _Later("tend_messages")

    def forms(wanted: str) -> Sequence[str]:
        from workstation.messaging.phones import written_forms

        return written_forms(wanted, home.settings.shop.sender.country)

    @cache
    def writer() -> AnswerWriter:
        from workstation.messaging.answers import CareWriter

        return CareWriter.open()

    return CareDesk(
        find=lambda wanted: where.find(views, forms, wanted),
        story=lambda order_id, shown: where.story(
            floor, views, writer(), home.clock, order_id, shown
        ),
        record=on_floor(lambda floor, *given: where.record(floor, views, *given)),
        recall=on_floor(lambda floor, key: tend.recall(floor, key)),
        send_again=on_floor(lambda floor, key: tend.send_again(floor, key)),
        preview=on_floor(lambda floor, key: tend.ask_preview(floor, key)),
    )


def make_day_desk(
    home: Home, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> DayDesk:
    """The verbs of the day's close, of what is owed, and of picking; none loads before its use."""
    from workstation.services.day_desk import DayDesk

    day_close, leftovers, owed, pack_short, papers, pick_sheets, reconcile, try_rules = map(
        _Later,
        (
            "day_close",
            "leftovers",
            "owed",
            "pack_short",
            "papers",
            "pick_sheets",
            "reconcile",
            "try_rules",
        ),
    )
    views = home.views()

    def works_on(day: date) -> bool:
        return shop_calendar(home.settings)(day)

    def tomorrow(floor: Floor, subject: str) -> date:
        day: date = leftovers.ship_tomorrow(floor, works_on, subject)
        return day

    def with_views(verb: Callable[..., T]) -> Callable[..., T]:
        return lambda floor, *more: verb(floor, views, *more)

    return DayDesk(
        void=on_floor(leftovers.void),
        print_label=on_floor(leftovers.print_label),
        ship_tomorrow=on_floor(tomorrow),
        make_manifest=on_floor(with_views(day_close.make_manifest)),
        close=on_floor(with_views(day_close.close_with)),
        print_paper=on_floor(with_views(papers.order_print)),
        prints_papers=lambda: bool(papers.prints_papers(home.settings)),
        set_expected=on_floor(owed.set_expected),
        cancel_line=on_floor(owed.cancel_line),
        pick_sheet=on_floor(pick_sheets.pick_sheet),
        make_pick_list=on_floor(pick_sheets.make_pick_list),
        short_here=on_floor(pack_short.short_here),
        why_service=on_floor(try_rules.why_service),
        lists=partial(reconcile.lists, make_floor(home)),
        compare_lists=on_floor(reconcile.ask_all),
        give_back=on_floor(reconcile.ask_give_back),
    )


def make_account_desk(on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]) -> AccountDesk:
    """The verbs of carrier accounts; the carriers' own modules load when Set-up is opened."""
    from workstation.services.account_desk import AccountDesk

    def specs() -> Sequence[CarrierSpec]:
        from workstation.carriers import specs as known

        return known()

    def kept(account: str, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if secret(f"carrier.{account}.{name}"))

    return AccountDesk(
        specs=specs,
        keep_secret=lambda account, name, value: keep_secret(f"carrier.{account}.{name}", value),
        kept=kept,
        test_label=on_floor(_Later("try_account").ask_test_label),
    )


class _Later:
    """A module of verbs that is loaded when the first of them is called: scans need none of it."""

    def __init__(self, module: str) -> None:
        self._module = f"workstation.services.{module}"

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        return lambda *given: getattr(import_module(self._module), verb)(*given)


def make_batch_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> BatchDesk:
    """The verbs and views of the batch desk and of the day's close."""
    from workstation.services import pack
    from workstation.services.desk import BatchDesk

    batch_desk, day_close, fulfil, merge_orders, plans, print_document, try_rules = map(
        _Later,
        (
            "batch_desk",
            "day_close",
            "fulfil",
            "merge_orders",
            "plans",
            "print_document",
            "try_rules",
        ),
    )
    views = home.views()

    def works_on(day: date) -> bool:
        return shop_calendar(home.settings)(day)

    def with_views(verb: Callable[..., T]) -> Callable[..., T]:
        return lambda station, *more: verb(station, views, *more)

    return BatchDesk(
        plans=partial(plans.plans, floor),
        save_plan=on_floor(plans.save_plan),
        copy_plan=on_floor(plans.copy_plan),
        delete_plan=on_floor(plans.delete_plan),
        export_plan=partial(plans.export_plan, floor),
        import_plan=on_floor(plans.import_plan),
        next_due=partial(plans.next_due, floor, works_on),
        run=on_floor(lambda station, *more: plans.start_run(station, works_on, *more)),
        progress=partial(batch_desk.progress, floor, views),
        entries=partial(batch_desk.entries, views),
        latest=partial(batch_desk.latest, views),
        matching=partial(plans.matching, floor),
        try_run=on_floor(plans.try_run),
        pause=on_floor(batch_desk.pause),
        resume=on_floor(batch_desk.resume),
        stop=on_floor(batch_desk.stop),
        retry=on_floor(batch_desk.retry),
        wish=on_floor(batch_desk.set_wish),
        resume_roll=on_floor(batch_desk.resume_roll),
        reprint=on_floor(batch_desk.reprint),
        print_document=on_floor(print_document.print_again),
        take_apart=on_floor(merge_orders.take_apart),
        redo=on_floor(batch_desk.redo),
        add_parcel=on_floor(batch_desk.add_parcel),
        ship_with_label=on_floor(pack.ship_with_label),
        buy_again=on_floor(pack.buy_again),
        short_pick=on_floor(fulfil.short_pick),
        owed=partial(day_close.owed, floor, views),
        try_rules=partial(try_rules.try_rules, floor, views),
        day=partial(day_close.day, floor, views),
        make_manifest=on_floor(with_views(day_close.make_manifest)),
        own=on_floor(day_close.own),
        close_day=on_floor(with_views(day_close.close_day)),
    )


def make_device_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., T]], Callable[..., T]]
) -> DeviceDesk:
    """The verbs for printers and scales; the modules behind them load when one is first used."""
    from workstation.services.device_desk import DeviceDesk

    def late(module: str, verb: str) -> Callable[..., Any]:
        def do(*arguments: Any) -> Any:
            found = getattr(import_module(f"workstation.services.{module}"), verb)
            return on_floor(found)(*arguments)

        return do

    def calibrate(code: str) -> Any:
        from workstation.services import trial_label

        return trial_label.calibrate(floor, home.save, code)

    return DeviceDesk(
        find=late("check_device", "ask_find"),
        probe=late("check_device", "ask_probe"),
        state=late("check_device", "ask_state"),
        weigh=late("check_device", "ask_weight"),
        print_commands=late("print_cards", "ask_command_cards"),
        print_places=late("print_cards", "ask_place_labels"),
        trial_picture=late("check_device", "ask_trial_picture"),
        preview=late("check_device", "ask_preview"),
        data=late("check_device", "check_data"),
        calibrate=calibrate,
        calibrations=late("trial_label", "calibrations"),
    )


def make_template_desk(home: Home, floor: Floor) -> TemplateDesk:
    """The verbs of whoever edits messages; the templates are read when one is first called."""
    from workstation.services.template_words import TemplateDesk

    words = _Later("template_words")
    book = cache(make_template_book)

    @cache
    def writer() -> MessageWriter:
        from workstation.messaging.writer import TemplateWriter

        return TemplateWriter(book())

    def today() -> date:
        return home.clock.now().date()

    return TemplateDesk(
        rows=partial(words.rows, floor),
        get=lambda *which: words.get(floor, book(), *which),
        check=lambda *draft: words.check(floor, book(), writer(), today(), *draft),
        save=lambda *draft: words.save(floor, book(), *draft),
        reset=partial(words.reset, floor),
    )


def _save(home: Home, values: Mapping[str, Any]) -> None:
    home.save(values)


# --- backups ------------------------------------------------------------------------------------


def _database_file(home: Home) -> Path:
    if home.settings.database.url:
        raise NotConfigured(
            "The database is on a PostgreSQL server.",
            "Back it up there, with pg_dump.",
            setting="database.url",
        )
    return home.folder / DATABASE_FILE


def back_up_now(home: Home) -> Backup:
    """Back the SQLite file up; raises `NotConfigured` when the database is a server's."""
    from workstation.storage.backup import back_up, note_damage

    path = _database_file(home)
    try:
        return back_up(path, now=home.clock.now())
    except Refused as error:
        if error.code == "damaged":
            note_damage(path, error.title)
        raise


def list_backups(home: Home) -> Sequence[Backup]:
    """The backups there are, newest first."""
    from workstation.storage.backup import backups

    return backups(_database_file(home))


def database_damage(home: Home, *, gently: bool = False) -> str:
    """What a quick check finds wrong with the SQLite file, "" when it is sound or is not there."""
    from workstation.storage.backup import damage

    path = home.folder / DATABASE_FILE
    there = path.exists() and not home.settings.database.url
    return damage(path, gently=gently) if there else ""


def check_database(home: Home, *, gently: bool = False) -> str:
    """Check the SQLite file as `database_damage` does, and write down what was found."""
    from workstation.storage.backup import note_damage

    if home.settings.database.url:
        return ""
    trouble = database_damage(home, gently=gently)
    note_damage(home.folder / DATABASE_FILE, trouble)
    return trouble


def known_damage(home: Home) -> str:
    """What the last check of the SQLite file wrote down, "" when it knows of nothing."""
    from workstation.storage.backup import noted_damage

    return "" if home.settings.database.url else noted_damage(home.folder / DATABASE_FILE)


def newest_backup(home: Home) -> Backup | None:
    """The newest backup that can be read to its end, None when there is none."""
    from workstation.storage.backup import newest_good

    return newest_good(_database_file(home))


def restore_backup(home: Home, chosen: Path | None) -> tuple[Path, Path | None]:
    """Put a backup (the newest good one) in the database's place: (backup, where the old is kept).

    Nobody may have the database open: the caller holds the lanes' lock. Raises `Refused` when there
    is no good backup.
    """
    from workstation.storage.backup import newest_good, restore

    path = _database_file(home)
    found = newest_good(path) if chosen is None else None
    if chosen is None and found is None:
        raise Refused("There is no good backup.", "Name a file to restore from.", field="file")
    source = chosen if chosen is not None else found.path if found else path
    home.close()
    return source, restore(path, source, now=home.clock.now())


# --- what the doctor and the command line ask ---------------------------------------------------


def read_label_file(content: bytes) -> LabelData:
    """Read a label.json; raises `Refused` naming the field."""
    from workstation.printing.label_json import read_label_json

    return read_label_json(content)


def qt_version() -> str:
    """Load Qt's painter and give its version; raises ImportError when a system library lacks."""
    from importlib.metadata import version

    from workstation.printing.paint import ensure_app

    ensure_app()
    return version("pyside6-essentials")


def font_families() -> tuple[str, ...]:
    """The font families that labels need and that are here.

    Raises `NotConfigured` naming those that are missing.
    """
    from workstation.printing.fonts import ADVICE, NEEDED, find_fonts

    found = find_fonts()
    missing = [name for name in NEEDED if not found.get(name)]
    if missing:
        raise NotConfigured(f"Missing fonts: {', '.join(missing)}.", ADVICE, setting="fonts")
    return NEEDED


def sqlite_version() -> str:
    """The version of this process's SQLite library; raises `NotConfigured` when too old."""
    from workstation.storage.engine import library_version

    return library_version()
