"""Typed settings, read from one TOML file and checked as a whole; secrets are never among them.

The file lies in the data folder as `packbench.toml`. A wrong value names its key and says what to
write; an unknown key is refused, so that a slip of the pen does not silently do nothing.
"""

from __future__ import annotations

import math
import tomllib
import types
import typing
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from workstation.config_messages import (
    MessageSettings,
    PagesSettings,
    PushSettings,
    SmsSettings,
    TrackingSettings,
    WhatsAppSettings,
    check_messages,
    check_pages,
)
from workstation.domain.asks import Incoterm, Payer, Signature
from workstation.domain.brand import is_colour
from workstation.domain.closures import closed_days, weekdays
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.rates import Aim
from workstation.domain.routing import DocumentKind
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import LANGUAGES, Address, Box, Money, Size

FILE_NAME = "packbench.toml"
THEMES = ("system", "light", "dark", "contrast")
PRINTER_KINDS = ("tcp", "usb", "cups", "serial", "folder")
SCALE_KINDS = ("hid", "serial")
SCALE_PROTOCOLS = ("toledo", "sma")
PRINTER_LANGUAGES = ("zpl", "tspl", "epl", "escpos", "brother", "pdf", "png")
PAPERS = (
    *("4x6", "100x150", "4x6.75", "4x8", "a6", "100x100", "102x152"),
    *("62mm", "80mm", "a4-corner"),
)
SHEETS = ("a4", "a5")
"""Ordinary paper, for a printer that takes documents."""
PRINTS = ("labels", "sheets")
VOID_UNTIL = ("", "hours", "pickup", "manifest", "invoice", "never")

_WORDS = {str: "text in quotes", int: "a whole number", float: "a number", bool: "true or false"}


@dataclass(frozen=True, slots=True)
class SenderSettings:
    """Where parcels come from, as it stands on a label."""

    name: str = ""
    company: str = ""
    street: str = ""
    street2: str = ""
    district: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = "TR"
    phone: str = ""
    email: str = ""

    def address(self) -> Address:
        if not (self.name or self.company) or not self.city:
            raise NotConfigured(
                "The sender's address is not set.", "Set it in Set-up, Shop.", setting="shop.sender"
            )
        return Address(**{**asdict(self), "name": self.name or self.company})


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """The shop itself: its name, language, time zone, the cut-off for today's hand-over.

    `colour` ("" = the program's own) is that of its mails and tracking pages, as in #1C43B0.
    """

    name: str = ""
    language: str = "en"
    zone: str = "Europe/Istanbul"
    cut_off: str = "17:00"
    currency: str = "EUR"
    colour: str = ""
    sender: SenderSettings = SenderSettings()


@dataclass(frozen=True, slots=True)
class StationSettings:
    """One bench and who works there."""

    name: str = "Bench 1"
    operator: str = ""


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window looks and listens on this machine.

    `theme`: system, light, dark or contrast; `size` in per cent (90 to 150); `volume` 0 to 100. A
    scan is at least `scan_length` characters, no more than `scan_gap_ms` apart.
    """

    theme: str = "system"
    size: int = 100
    language: str = "en"
    volume: int = 80
    scan_gap_ms: int = 35
    scan_length: int = 4
    started: bool = False


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer, of labels or of documents on ordinary sheets (`prints`).

    `kind`: tcp (host, port), usb (address: its serial number), cups (queue), serial (device, baud,
    flow: "xonxoff", "rtscts" or "none") or folder (folder).
    `darkness` (per cent) and `speed` (inches a second) are the printer's own while -1 and 0; moves
    are in tenths of a millimetre; `after` a label: "tear", "cut", "peel" or "". `corner` of the
    paper a4-corner is where the next label goes (1 and 2 above, 3 and 4 below). `two_way` is False
    for a connection on which the printer never answers.
    """

    key: str
    kind: str = "tcp"
    host: str = ""
    port: int = 9100
    address: str = ""
    queue: str = ""
    device: str = ""
    baud: int = 9_600
    flow: str = "xonxoff"
    folder: str = ""
    language: str = "zpl"
    media: str = "4x6"
    dpi: int = 203
    two_way: bool = True
    rotation: int = 0
    move_x_dmm: int = 0
    move_y_dmm: int = 0
    darkness: int = -1
    speed: int = 0
    after: str = ""
    corner: int = 1
    prints: str = "labels"
    name: str = ""


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """Documents: `slip_when_packed` prints a packing slip as a box is closed at the bench, where a
    printer is set for slips.
    """

    slip_when_packed: bool = True


@dataclass(frozen=True, slots=True)
class RouteSettings:
    """What comes out of which printer; the first that matches decides and its `name` is the reason.

    Empty conditions match everything. `media` is the paper that must be loaded ("" = whatever is),
    `dpi` 0 and `rotation` -1 are the printer's own.
    """

    name: str
    printer: str
    documents: tuple[str, ...] = ()
    station: str = ""
    carrier: str = ""
    service: str = ""
    media: str = ""
    dpi: int = 0
    rotation: int = -1
    copies: int = 1


@dataclass(frozen=True, slots=True)
class ScaleSettings:
    """The scale beside this bench.

    `kind`: "" (none), hid (`address`: "vendor:product" or "vendor:product:serial") or serial
    (`address`: the port). A serial scale: its `protocol` "toledo" (8217) or "sma", `frame` "7e1"
    or "8n1", and the `unit` in which a Toledo is set up to answer, "kg" or "lb".
    """

    kind: str = ""
    address: str = ""
    protocol: str = "toledo"
    frame: str = "7e1"
    unit: str = "kg"
    baud: int = 9_600


@dataclass(frozen=True, slots=True)
class CarrierSettings:
    """One carrier account; `kind` names the adapter, `options` are the adapter's own settings.

    `pickup` is the hour of its van ("" = the shop's cut-off), `per_label` the most a label may cost
    in its `currency` ("" = as the shop's). `parallel` purchases run at once; an unused label can be
    given back within `void_days`; `void_until` is "" (as its carrier says), "hours" (`void_hours`
    after the purchase), "pickup", "manifest", "invoice" or "never". `price_list` is a CSV file with
    the prices of a carrier that names none itself. Its calendar: `works_on` the days 1 (Monday)
    to 7 ("" = the country's), `on_eves` also on half days before feasts, `closed` its own days of
    rest (domain.closures).
    """

    key: str
    kind: str
    name: str = ""
    letter: str = ""
    colour: str = ""
    pickup: str = ""
    currency: str = ""
    per_label: str = ""
    parallel: int = 8
    void_days: int = 14
    void_until: str = ""
    void_hours: int = 0
    price_list: str = ""
    works_on: str = ""
    on_eves: bool = False
    closed: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WebShopSettings:
    """One connected shop; `kind` names the adapter, `options` are the adapter's own settings.

    Asked for news `every` so many seconds, with what changed in the `overlap` seconds before asked
    again; the first time it gives the orders of `first_days`. It is told of a parcel at its
    "label", at its "scan_out" or "never"; `notify`: the shop writes to the customer itself.
    `carriers` maps our accounts to its keys, `services` its shipping options to service levels.
    """

    key: str
    kind: str
    name: str = ""
    every: float = 60.0
    overlap: float = 300.0
    first_days: int = 30
    tell: str = "scan_out"
    notify: bool = False
    carriers: Mapping[str, Any] = field(default_factory=dict)
    services: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """One rule of the service choice; the first that matches decides and its `name` is the reason.

    Empty conditions match everything. `wanted` is the service level that the customer chose, of
    `tags` any must be on the order. With
    `choose` ("cheapest", "fastest" or "cheapest_in_time") the carriers' prices decide instead of
    `service`, those of all accounts where `carrier` is "". What the rule asks for beside:
    `signature` (none, anyone, adult), `insure` the goods' value, the `payer` of the freight
    (sender, receiver), `incoterm` (DAP, DDP); an order's own word is first.
    """

    name: str
    carrier: str = ""
    service: str = "standard"
    countries: tuple[str, ...] = ()
    wanted: str = ""
    max_weight_g: int = 0
    cod: bool | None = None
    signature: str = ""
    insure: bool = False
    payer: str = ""
    incoterm: str = ""
    choose: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RatesSettings:
    """Comparing prices: whoever has not answered `deadline` seconds after the question is late.

    Prices are kept by steps of `weight_step_g` and decide for `keep_hours`; a batch asks for at
    most `per_batch` lanes. `exchange` says what one of another currency is worth in the shop's, as
    in "USD 0.92, TRY 0.021"; without it prices in that currency stand apart. `promise_days` are
    the working days to the door that the shop promises where an order names no day (0 = none).
    """

    deadline: float = 3.0
    keep_hours: float = 24.0
    weight_step_g: int = 500
    per_batch: int = 100
    promise_days: int = 0
    exchange: str = ""

    def worth(self) -> dict[str, Decimal]:
        """What one of each other currency is worth; raises `NotConfigured`."""
        said = [one.split() for one in self.exchange.split(",") if one.strip()]
        if any(len(one) != 2 for one in said):
            raise _wrong("rates.exchange", 'as in "USD 0.92, TRY 0.021"')
        for name, _ in said:
            _check_currency("rates.exchange", name)
        return {name: amount("rates.exchange", number) for name, number in said}


@dataclass(frozen=True, slots=True)
class CustomsSettings:
    """What the customs are told of the shop.

    `ioss` is sent to the EU up to `ioss_limit` ("150 EUR"; goods in another currency go without
    it until the limit is set in theirs). `origin` is the country in which goods are made of which
    nothing else is known ("" = it is asked). `signer` signs declarations.
    """

    ioss: str = ""
    ioss_limit: str = "150 EUR"
    eori: str = ""
    vat: str = ""
    tax_number: str = ""
    incoterm: str = "DAP"
    origin: str = ""
    signer: str = ""

    def limit(self) -> Money:
        number, _, unit = self.ioss_limit.strip().partition(" ")
        try:
            return Money(amount("customs.ioss_limit", number), unit.strip())
        except Refused as error:
            raise _wrong("customs.ioss_limit", "an amount like 150 EUR") from error


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """The shop's mail server; the password comes from the keyring or the environment."""

    host: str = ""
    port: int = 587
    starttls: bool = True
    user: str = ""
    sender: str = ""
    sender_name: str = ""
    redirect_to: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class MoneySettings:
    """Ceilings that no purchase passes, in the shop's currency; "0" means none is set."""

    per_label: str = "50"
    per_hour: str = "2000"
    per_day: str = "10000"

    def limit(self, name: str) -> Decimal:
        return amount(f"money.{name}", getattr(self, name))


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """The batch desk: who gets the list of failures ("" = the sender of the shop's mails), and how
    many minutes after its time a plan is still run without a question.
    """

    mail_to: str = ""
    late_minutes: int = 10


@dataclass(frozen=True, slots=True)
class FulfilmentSettings:
    """How orders of a shop ("" = of every shop) leave when not all of it can.

    With `countries` it holds for orders to these alone; the first that fits decides, one of the
    order's own shop before one of every shop.

    `mode`: manual (a person decides), partial (what is here leaves, the rest stays open) or
    automatic (that, and what is sent by nobody closes itself: the `digital` SKU patterns).
    What the `made_to_order` patterns name is made only once it is ordered: it leaves `made_days`
    after that where the shop names no day, and is told apart from what is ordered ahead.
    """

    shop: str = ""
    mode: str = "partial"
    digital: tuple[str, ...] = ()
    made_to_order: tuple[str, ...] = ()
    made_days: int = 0
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BoxSettings:
    """One of the boxes on the keys 1 to 9; millimetres and grams."""

    key: int
    name: str
    length_mm: int
    width_mm: int
    height_mm: int
    empty_g: int = 0

    def box(self) -> Box:
        return Box(
            self.key, self.name, Size(self.length_mm, self.width_mm, self.height_mm), self.empty_g
        )


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Empty `url`: SQLite in the data folder. Else a PostgreSQL address without password.

    Beside a SQLite file, in megabytes: with less than `room_mb` free no label is bought, and
    `reserve_mb` are kept back to save what is under way when the disk is full (0 = neither).
    """

    url: str = ""
    room_mb: int = 500
    reserve_mb: int = 64


@dataclass(frozen=True, slots=True)
class TimingSettings:
    """Deadlines and waits in seconds; short in the demo, as in real life elsewhere."""

    carrier_timeout: float = 30.0
    settle: float = 120.0
    mail_timeout: float = 30.0
    printer_timeout: float = 15.0
    lease: float = 120.0
    retry: float = 20.0
    claim: float = 120.0


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one installation."""

    shop: ShopSettings = ShopSettings()
    station: StationSettings = StationSettings()
    window: WindowSettings = WindowSettings()
    printers: tuple[PrinterSettings, ...] = ()
    scale: ScaleSettings = ScaleSettings()
    carriers: tuple[CarrierSettings, ...] = ()
    shops: tuple[WebShopSettings, ...] = ()
    rules: tuple[RuleSettings, ...] = ()
    rates: RatesSettings = field(default_factory=RatesSettings)
    routes: tuple[RouteSettings, ...] = ()
    papers: PaperSettings = PaperSettings()
    smtp: SmtpSettings = SmtpSettings()
    messages: MessageSettings = field(default_factory=MessageSettings)
    tracking: TrackingSettings = field(default_factory=TrackingSettings)
    pages: PagesSettings = field(default_factory=PagesSettings)
    sms: SmsSettings = field(default_factory=SmsSettings)
    whatsapp: WhatsAppSettings = field(default_factory=WhatsAppSettings)
    push: PushSettings = field(default_factory=PushSettings)
    money: MoneySettings = MoneySettings()
    boxes: tuple[BoxSettings, ...] = ()
    database: DatabaseSettings = DatabaseSettings()
    timing: TimingSettings = TimingSettings()
    batches: BatchSettings = BatchSettings()
    customs: CustomsSettings = CustomsSettings()
    fulfilment: tuple[FulfilmentSettings, ...] = ()

    def carrier(self, key: str) -> CarrierSettings:
        for carrier in self.carriers:
            if carrier.key == key:
                return carrier
        raise NotConfigured(
            f"There is no carrier account {key!r}.",
            "Add it in Set-up, Carriers.",
            setting="carriers",
        )


def settings_from(values: Mapping[str, Any]) -> Settings:
    """Check a nested mapping and give the settings; raises `NotConfigured` naming the key."""
    settings: Settings = _read(Settings, values, "")
    _check(settings)
    return settings


def settings_to_mapping(settings: Settings) -> dict[str, Any]:
    """Give the nested mapping that `settings_from` reads, with lists for tuples and no empty
    Nones.
    """
    plain: dict[str, Any] = _plain(settings)
    return plain


def load(folder: Path) -> Settings:
    """Read the settings of a data folder; a missing file gives the defaults."""
    path = folder / FILE_NAME
    try:
        # Notepad begins a file with a byte order mark, which TOML does not know.
        return settings_from(tomllib.loads(path.read_bytes().decode("utf-8-sig")))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise NotConfigured(
            f"{path} cannot be read: {error.strerror}.",
            "Check the rights of the data folder, or choose another one with --data.",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NotConfigured(
            f"{FILE_NAME} cannot be read: {error}.", "Mend the line or move the file away."
        ) from error


def changed(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """Lay a partial nested mapping over the settings and check the whole."""
    return settings_from(_merged(settings_to_mapping(settings), values))


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in over.items():
        old = result.get(key)
        if isinstance(value, Mapping) and isinstance(old, Mapping):
            result[key] = _merged(old, value)
        else:
            result[key] = value
    return result


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        pairs = ((item.name, _plain(getattr(value, item.name))) for item in fields(value))
        return {name: plain for name, plain in pairs if plain is not None}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    return value


def _read(kind: Any, value: Any, path: str) -> Any:
    if is_dataclass(kind):
        return _read_record(kind, value, path)
    origin = typing.get_origin(kind)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise _wrong(path, "a list")
        part = typing.get_args(kind)[0]
        return tuple(_read(part, item, f"{path}[{n}]") for n, item in enumerate(value))
    if origin in (typing.Union, types.UnionType):
        part = next(arg for arg in typing.get_args(kind) if arg is not type(None))
        return None if value is None else _read(part, value, path)
    if origin is not None:
        if not isinstance(value, Mapping):
            raise _wrong(path, "a table")
        return dict(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _wrong(path, _WORDS[kind])
    if isinstance(value, float) and not math.isfinite(value):
        raise _wrong(path, "a number")
    return value


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def _read_record(kind: Any, value: Any, path: str) -> Any:
    if not isinstance(value, Mapping):
        raise _wrong(path, "a table")
    hints = _hints(kind)
    unknown = sorted(set(value) - set(hints))
    if unknown:
        raise NotConfigured(
            f"The setting {_join(path, unknown[0])} is not known.",
            f"Known here are: {', '.join(sorted(hints))}.",
            setting=_join(path, unknown[0]),
        )
    given = {name: _read(hints[name], part, _join(path, name)) for name, part in value.items()}
    try:
        return kind(**given)
    except TypeError as error:
        missing = next(item.name for item in fields(kind) if item.name not in given)
        raise NotConfigured(
            f"The setting {_join(path, missing)} is missing.",
            "Add it.",
            setting=_join(path, missing),
        ) from error


def _check_rates(rates: RatesSettings) -> None:
    if not 0.1 <= rates.deadline <= 30:
        raise _wrong("rates.deadline", "between 0.1 and 30 seconds")
    if min(rates.keep_hours, rates.weight_step_g - 1, rates.per_batch, rates.promise_days) < 0:
        raise _wrong("rates", "hours, grams, lanes and days above nothing")
    rates.worth()


def _check(settings: Settings) -> None:
    _check_shop(settings.shop)
    _one_of("window.theme", settings.window.theme, THEMES)
    _one_of("window.language", settings.window.language, LANGUAGES)
    if not 90 <= settings.window.size <= 150:
        raise _wrong("window.size", "between 90 and 150")
    for group, keys in (
        ("printers", [printer.key for printer in settings.printers]),
        ("carriers", [carrier.key for carrier in settings.carriers]),
        ("shops", [shop.key for shop in settings.shops]),
        ("boxes", [str(box.key) for box in settings.boxes]),
    ):
        if len(set(keys)) != len(keys):
            raise _wrong(group, "a different key for each")
    for number, printer in enumerate(settings.printers):
        _one_of(f"printers[{number}].kind", printer.kind, PRINTER_KINDS)
        _check_printer(f"printers[{number}]", printer)
    for number, route in enumerate(settings.routes):
        _check_route(f"routes[{number}]", route, settings)
    _one_of("scale.kind", settings.scale.kind, ("", *SCALE_KINDS))
    _one_of("scale.frame", settings.scale.frame, ("7e1", "8n1"))
    _one_of("scale.unit", settings.scale.unit, ("kg", "lb"))
    _one_of("scale.protocol", settings.scale.protocol, SCALE_PROTOCOLS)
    settings.customs.limit()
    _one_of("customs.incoterm", settings.customs.incoterm, tuple(Incoterm))
    if settings.customs.origin and not _is_country(settings.customs.origin):
        raise _wrong("customs.origin", "a country's two capitals, like TR")
    for number, rule in enumerate(settings.rules):
        _one_of(f"rules[{number}].signature", rule.signature, ("", *Signature))
        _one_of(f"rules[{number}].payer", rule.payer, ("", *Payer))
        _one_of(f"rules[{number}].incoterm", rule.incoterm, ("", *Incoterm))
    for carrier in settings.carriers:
        if carrier.pickup:
            _check_time(f"carriers.{carrier.key}.pickup", carrier.pickup)
        _check_days(f"carriers.{carrier.key}", carrier)
        if carrier.per_label:
            amount(f"carriers.{carrier.key}.per_label", carrier.per_label)
        if carrier.currency:
            _check_currency(f"carriers.{carrier.key}.currency", carrier.currency)
        amount(f"carriers.{carrier.key}.per_label", carrier.per_label or "0")
        if not 1 <= carrier.parallel <= 64:
            raise _wrong(f"carriers.{carrier.key}.parallel", "between 1 and 64")
        _one_of(f"carriers.{carrier.key}.void_until", carrier.void_until, VOID_UNTIL)
        if carrier.void_hours < 0:
            raise _wrong(f"carriers.{carrier.key}.void_hours", "0 hours or more")
        if carrier.void_days < 0:
            raise _wrong(f"carriers.{carrier.key}.void_days", "0 days or more")
    for web_shop in settings.shops:
        _check_web_shop(f"shops.{web_shop.key}", web_shop, settings)
    for number, rule in enumerate(settings.rules):
        _one_of(f"rules[{number}].choose", rule.choose, ("", *Aim))
        if rule.carrier or not rule.choose:
            settings.carrier(rule.carrier)
        _one_of(f"rules[{number}].service", rule.service, tuple(ServiceLevel))
    _check_rates(settings.rates)
    for number, shop in enumerate(settings.fulfilment):
        _one_of(f"fulfilment[{number}].mode", shop.mode, ("manual", "partial", "automatic"))
    if settings.batches.late_minutes < 0:
        raise _wrong("batches.late_minutes", "0 minutes or more")
    for number, box in enumerate(settings.boxes):
        _one_of(f"boxes[{number}].key", box.key, range(1, 10))
        if min(box.length_mm, box.width_mm, box.height_mm) < 1 or box.empty_g < 0:
            raise _wrong(f"boxes[{number}]", "in whole millimetres and grams above nothing")
    _check_address(settings.database.url)
    for name in ("room_mb", "reserve_mb"):
        if getattr(settings.database, name) < 0:
            raise _wrong(f"database.{name}", "0 megabytes or more")
    for name in ("per_label", "per_hour", "per_day"):
        settings.money.limit(name)
    waits = {f"timing.{name}": wait for name, wait in asdict(settings.timing).items()}
    check_messages(settings.tracking, settings.messages, settings.sms)
    check_pages(settings.pages)
    for path, wait in waits.items():
        if wait < 0:
            raise _wrong(path, "0 seconds or more")


def _check_web_shop(path: str, shop: WebShopSettings, settings: Settings) -> None:
    if not shop.key or shop.key == "files":
        raise _wrong(f"{path}.key", 'a short word, and not "files"')
    _one_of(f"{path}.tell", shop.tell, ("label", "scan_out", "never"))
    if shop.every < 1 or shop.overlap < 2 or shop.first_days < 0:
        raise _wrong(path, "1 second or more, with an overlap of 2 or more")
    for account in shop.carriers:
        settings.carrier(account)
    for option, level in shop.services.items():
        _one_of(f"{path}.services.{option}", level, tuple(ServiceLevel))


def _check_printer(path: str, printer: PrinterSettings) -> None:
    _one_of(f"{path}.prints", printer.prints, PRINTS)
    _one_of(f"{path}.language", printer.language, PRINTER_LANGUAGES)
    _one_of(f"{path}.dpi", printer.dpi, (203, 300, 600))
    if printer.prints == "labels":
        _one_of(f"{path}.media", printer.media, PAPERS)
        return
    _one_of(f"{path}.media", printer.media, SHEETS)
    _one_of(f"{path}.kind", printer.kind, ("cups", "folder"))
    _one_of(f"{path}.language", printer.language, ("pdf",))


def _check_route(path: str, route: RouteSettings, settings: Settings) -> None:
    _one_of(f"{path}.printer", route.printer, [printer.key for printer in settings.printers])
    for document in route.documents:
        _one_of(f"{path}.documents", document, tuple(DocumentKind))
    if route.carrier:
        settings.carrier(route.carrier)
    if route.service:
        _one_of(f"{path}.service", route.service, tuple(ServiceLevel))
    if route.media:
        _one_of(f"{path}.media", route.media, (*PAPERS, *SHEETS))
    _one_of(f"{path}.dpi", route.dpi, (0, 203, 300, 600))
    _one_of(f"{path}.rotation", route.rotation, (-1, 0, 90, 180, 270))
    if not 1 <= route.copies <= 9:
        raise _wrong(f"{path}.copies", "between 1 and 9")


def _check_shop(shop: ShopSettings) -> None:
    _one_of("shop.language", shop.language, LANGUAGES)
    _check_currency("shop.currency", shop.currency)
    try:
        ZoneInfo(shop.zone)
    except (OSError, ValueError, KeyError) as error:
        raise _wrong("shop.zone", "a time zone, like Europe/Istanbul") from error
    _check_time("shop.cut_off", shop.cut_off)
    if shop.colour and not is_colour(shop.colour):
        raise _wrong("shop.colour", "a colour, as in #1C43B0")


def _check_address(url: str) -> None:
    """Passwords have places of their own, and this file is none of them."""
    if not url:
        return
    try:
        parts = urlsplit(url)
        usable = parts.scheme == "postgresql" and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise _wrong("database.url", "an address like postgresql://user@host/name")
    if parts.password:
        raise NotConfigured(
            "The setting database.url holds a password.",
            "Take it out; keep it in the keyring or in PACKBENCH_SECRET_DATABASE.",
            setting="database.url",
        )


def _check_currency(path: str, text: str) -> None:
    try:
        Money(Decimal(0), text)
    except Refused as error:
        raise _wrong(path, "three capitals, like EUR") from error


def _check_days(path: str, carrier: CarrierSettings) -> None:
    try:
        weekdays(carrier.works_on)
    except ValueError as error:
        raise _wrong(f"{path}.works_on", "digits from 1 (Monday) to 7") from error
    try:
        closed_days(carrier.closed)
    except ValueError as error:
        raise _wrong(f"{path}.closed", "days like 2026-05-27..2026-05-30, 2026-08-14") from error


def _check_time(path: str, text: str) -> None:
    try:
        datetime.strptime(text, "%H:%M")
    except ValueError as error:
        raise _wrong(path, "a time of day, like 17:00") from error


def amount(path: str, text: str) -> Decimal:
    """Read an amount of money that is a setting; raises `NotConfigured` naming it."""
    try:
        read = Decimal(text)
    except InvalidOperation as error:
        raise _wrong(path, 'an amount like "50"') from error
    if not read.is_finite() or read < 0:
        raise _wrong(path, 'an amount like "50"')
    return read


def _is_country(text: str) -> bool:
    return len(text) == 2 and text.isascii() and text.isalpha() and text.isupper()


def _one_of(path: str, value: object, known: Collection[object]) -> None:
    if value not in known:
        raise _wrong(path, f"one of {', '.join(str(one) for one in known)}")


def _wrong(path: str, wanted: str) -> NotConfigured:
    return NotConfigured(
        f"The setting {path or 'file'} has a wrong value.", f"It must be {wanted}.", setting=path
    )


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
