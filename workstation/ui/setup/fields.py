"""The one table of what can be set: section, place in the settings, and how it is entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.values import LANGUAGES
from workstation.ports.labels import MEDIA, SHEETS


class Section(StrEnum):
    """The list at the start of the screen, in its order."""

    SHOP = "shop"
    PRINTERS = "printers"
    ROUTES = "routes"
    SCALE = "scale"
    CARRIERS = "carriers"
    SHOPS = "shops"
    MESSAGES = "messages"
    PAGES = "pages"
    BENCH = "bench"


LISTS = {
    Section.PRINTERS: "printers",
    Section.ROUTES: "routes",
    Section.CARRIERS: "carriers",
    Section.SHOPS: "shops",
}
"""Sections that hold several records, by their place in the settings."""


class Kind(StrEnum):
    """How a value is entered."""

    TEXT = "text"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    SECRET = "secret"  # noqa: S105 - the name of a kind
    """Typed, never shown, and kept in the key ring."""


@dataclass(frozen=True, slots=True)
class Field:
    """One value. `path` is its place, below the record in a list section.

    `only` names other fields and the values that each may have for this one to count; `listed` is
    a list in the settings, entered as one choice with commas. `names` says whose names are offered
    beside the options ("printers", "carriers").
    """

    section: Section
    path: str
    kind: Kind = Kind.TEXT
    options: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    required: bool = False
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    listed: bool = False
    names: str = ""
    title: str = ""
    help: str = ""
    named: tuple[tuple[str, str], ...] = ()
    """Words of its own: its label, its second line, and those of its choices."""


_SHOP, _BENCH, _MAIL = Section.SHOP, Section.BENCH, Section.MESSAGES
_WEB = Section.SHOPS
_PRINTER, _CARRIER, _ROUTE, _SCALE = (
    Section.PRINTERS,
    Section.CARRIERS,
    Section.ROUTES,
    Section.SCALE,
)
_TCP, _USB, _CUPS, _SERIAL, _FOLDER = (
    (("kind", (kind,)),) for kind in ("tcp", "usb", "cups", "serial", "folder")
)
_LABELS, _ON_SHEETS = (("prints", ("labels",)),), (("prints", ("sheets",)),)
_TWO_WAY = (("kind", ("tcp", "usb", "serial")),)
_PAPERS, _SHEETS = tuple(MEDIA), tuple(SHEETS)
_SPOKEN = ("zpl", "tspl", "epl", "escpos", "brother", "pdf", "png")
_BAUDS = ("1200", "2400", "4800", "9600", "19200", "38400", "57600", "115200")
_SERIAL_SCALE = (("scale.kind", ("serial",)),)
ALL_SHEETS = "slip,pick_list,cover,manifest,commands"
_DOCUMENTS = (
    "", "label", "shelf", ALL_SHEETS, "slip", "pick_list", "cover", "manifest", "commands",
    "customs", "invoice",
)  # fmt: skip

FIELDS = (
    Field(_SHOP, "shop.name", required=True),
    Field(_SHOP, "shop.language", Kind.CHOICE, LANGUAGES),
    Field(_SHOP, "shop.zone", required=True),
    Field(_SHOP, "shop.cut_off", required=True),
    Field(_SHOP, "shop.currency", required=True),
    Field(_SHOP, "shop.sender.name"),
    Field(_SHOP, "shop.sender.company"),
    Field(_SHOP, "shop.sender.street", required=True),
    Field(_SHOP, "shop.sender.street2"),
    Field(_SHOP, "shop.sender.district"),
    Field(_SHOP, "shop.sender.postcode"),
    Field(_SHOP, "shop.sender.city", required=True),
    Field(_SHOP, "shop.sender.region"),
    Field(_SHOP, "shop.sender.country", required=True),
    Field(_SHOP, "shop.sender.phone"),
    Field(_SHOP, "shop.sender.email"),
    Field(_SHOP, "rates.promise_days", Kind.NUMBER, low=0, high=60),
    Field(_SHOP, "rates.keep_hours", Kind.NUMBER, low=0, high=720),
    Field(_SHOP, "rates.exchange"),
    Field(_SHOP, "customs.eori"),
    Field(_SHOP, "customs.ioss"),
    Field(_SHOP, "customs.ioss_limit", required=True),
    Field(_SHOP, "customs.vat"),
    Field(_SHOP, "customs.tax_number"),
    Field(_SHOP, "customs.incoterm", Kind.CHOICE, ("DAP", "DDP")),
    Field(_SHOP, "customs.origin"),
    Field(_SHOP, "customs.signer"),
    Field(_PRINTER, "key", required=True),
    Field(_PRINTER, "name"),
    Field(_PRINTER, "prints", Kind.CHOICE, ("labels", "sheets")),
    Field(_PRINTER, "kind", Kind.CHOICE, ("tcp", "usb", "cups", "serial", "folder"), only=_LABELS),
    Field(_PRINTER, "kind", Kind.CHOICE, ("cups", "folder"), only=_ON_SHEETS),
    Field(_PRINTER, "host", required=True, only=_TCP),
    Field(_PRINTER, "port", Kind.NUMBER, low=1, high=65535, only=_TCP),
    Field(_PRINTER, "address", required=True, only=_USB),
    Field(_PRINTER, "queue", required=True, only=_CUPS),
    Field(_PRINTER, "device", required=True, only=_SERIAL),
    Field(_PRINTER, "baud", Kind.CHOICE, _BAUDS, only=_SERIAL),
    Field(_PRINTER, "flow", Kind.CHOICE, ("xonxoff", "rtscts", "none"), only=_SERIAL),
    Field(_PRINTER, "folder", required=True, only=_FOLDER),
    Field(_PRINTER, "media", Kind.CHOICE, _PAPERS, only=_LABELS),
    Field(_PRINTER, "media", Kind.CHOICE, _SHEETS, only=_ON_SHEETS),
    Field(_PRINTER, "language", Kind.CHOICE, _SPOKEN, only=_LABELS),
    Field(_PRINTER, "dpi", Kind.CHOICE, ("203", "300", "600"), only=_LABELS),
    Field(_PRINTER, "rotation", Kind.CHOICE, ("0", "90", "180", "270"), only=_LABELS),
    Field(_PRINTER, "move_x_dmm", Kind.NUMBER, low=-500, high=500, step=1, only=_LABELS),
    Field(_PRINTER, "move_y_dmm", Kind.NUMBER, low=-500, high=500, step=1, only=_LABELS),
    Field(_PRINTER, "darkness", Kind.NUMBER, low=-1, high=100, step=5, only=_LABELS),
    Field(_PRINTER, "speed", Kind.NUMBER, low=0, high=14, only=_LABELS),
    Field(_PRINTER, "after", Kind.CHOICE, ("", "tear", "cut", "peel"), only=_LABELS),
    Field(_PRINTER, "two_way", Kind.SWITCH, only=(*_LABELS, *_TWO_WAY)),
    Field(_ROUTE, "name", required=True),
    Field(_ROUTE, "documents", Kind.CHOICE, _DOCUMENTS, listed=True),
    Field(_ROUTE, "station"),
    Field(_ROUTE, "carrier", Kind.CHOICE, ("",), names="carriers"),
    Field(_ROUTE, "service", Kind.CHOICE, ("", "economy", "standard", "express", "pickup_point")),
    Field(_ROUTE, "printer", Kind.CHOICE, required=True, names="printers"),
    Field(_ROUTE, "media", Kind.CHOICE, ("", *_PAPERS, *_SHEETS)),
    Field(_ROUTE, "dpi", Kind.CHOICE, ("0", "203", "300", "600")),
    Field(_ROUTE, "rotation", Kind.CHOICE, ("-1", "0", "90", "180", "270")),
    Field(_ROUTE, "copies", Kind.NUMBER, low=1, high=9),
    Field(_SCALE, "scale.kind", Kind.CHOICE, ("", "hid", "serial")),
    Field(_SCALE, "scale.address", required=True, only=(("scale.kind", ("hid", "serial")),)),
    Field(_SCALE, "scale.protocol", Kind.CHOICE, ("toledo", "sma"), only=_SERIAL_SCALE),
    Field(_SCALE, "scale.baud", Kind.CHOICE, _BAUDS, only=_SERIAL_SCALE),
    Field(_SCALE, "scale.frame", Kind.CHOICE, ("7e1", "8n1"), only=_SERIAL_SCALE),
    Field(_SCALE, "scale.unit", Kind.CHOICE, ("kg", "lb"), only=_SERIAL_SCALE),
    Field(_CARRIER, "key", required=True),
    Field(_CARRIER, "name"),
    Field(_CARRIER, "letter"),
    Field(_CARRIER, "colour"),
    Field(_CARRIER, "pickup"),
    Field(_CARRIER, "works_on", Kind.CHOICE, ("", "12345", "123456", "1234567", "12347", "123467")),
    Field(_CARRIER, "on_eves", Kind.SWITCH),
    Field(_CARRIER, "closed"),
    Field(_WEB, "key", required=True),
    Field(_WEB, "name"),
    Field(_WEB, "tell", Kind.CHOICE, ("scan_out", "label", "never")),
    Field(_WEB, "notify", Kind.SWITCH),
    Field(_WEB, "first_days", Kind.NUMBER, low=0, high=3650),
    Field(_WEB, "every", Kind.NUMBER, low=10, high=3600, step=10),
    Field(_MAIL, "smtp.host", required=True),
    Field(_MAIL, "smtp.port", Kind.NUMBER, low=1, high=65535),
    Field(_MAIL, "smtp.starttls", Kind.SWITCH),
    Field(_MAIL, "smtp.user"),
    Field(_MAIL, "smtp.sender", required=True),
    Field(_MAIL, "smtp.sender_name"),
    Field(_MAIL, "smtp.live", Kind.SWITCH),
    Field(_MAIL, "smtp.redirect_to"),
    Field(_MAIL, "messages.undo_seconds", Kind.NUMBER, low=0, high=3600, step=30),
    Field(_MAIL, "shop.colour"),
    Field(_BENCH, "station.name", required=True),
    Field(_BENCH, "station.operator"),
    Field(_BENCH, "papers.slip_when_packed", Kind.SWITCH),
    Field(_BENCH, "window.theme", Kind.CHOICE, ("system", "light", "dark", "contrast")),
    Field(_BENCH, "window.language", Kind.CHOICE, LANGUAGES),
    Field(_BENCH, "window.size", Kind.NUMBER, low=90, high=150, step=10),
    Field(_BENCH, "window.scan_gap_ms", Kind.NUMBER, low=10, high=200, step=5),
    Field(_BENCH, "window.volume", Kind.NUMBER, low=0, high=100, step=10),
)

NEW_RECORD: dict[Section, dict[str, object]] = {
    Section.PRINTERS: {
        "key": "",
        "name": "",
        "prints": "labels",
        "kind": "tcp",
        "host": "",
        "port": 9100,
        "address": "",
        "queue": "",
        "device": "",
        "baud": 9600,
        "flow": "xonxoff",
        "folder": "",
        "language": "zpl",
        "media": "4x6",
        "dpi": 203,
        "two_way": True,
        "rotation": 0,
        "move_x_dmm": 0,
        "move_y_dmm": 0,
        "darkness": -1,
        "speed": 0,
        "after": "",
    },
    Section.ROUTES: {
        "name": "",
        "printer": "",
        "documents": ["label"],
        "station": "",
        "carrier": "",
        "service": "",
        "media": "",
        "dpi": 0,
        "rotation": -1,
        "copies": 1,
    },
    Section.CARRIERS: {
        "key": "",
        "kind": "table_rate",
        "name": "",
        "letter": "",
        "colour": "",
        "pickup": "",
        "works_on": "",
        "on_eves": False,
        "closed": "",
        "currency": "",
        "per_label": "",
        "parallel": 8,
        "void_days": 14,
        "void_until": "",
        "void_hours": 0,
        "price_list": "",
        "options": {},
    },
    Section.SHOPS: {
        "key": "",
        "kind": "",
        "name": "",
        "every": 60,
        "overlap": 300,
        "first_days": 30,
        "tell": "scan_out",
        "notify": False,
        "carriers": {},
        "services": {},
        "options": {},
    },
}

MAPPED = ("carriers", "services")
"""Tables of a record whose keys may hold any sign, points too."""


def parts_of(path: str) -> list[str]:
    """The steps to a value in a record."""
    head, _, rest = path.partition(".")
    return [head, rest] if rest and head in MAPPED else path.split(".")


def fields_of(section: Section) -> tuple[Field, ...]:
    return tuple(field for field in FIELDS if field.section is section)


def counts(field: Field, value: Callable[[str], object]) -> bool:
    """Tell whether a field counts, given the record's values by path."""
    return all(str(value(path)) in wanted for path, wanted in field.only)


def place_of(setting: str) -> tuple[Section, int, str] | None:
    """Where a setting, as an error names it ("printers[1].host"), stands on the screen."""
    head, _, rest = setting.partition(".")
    name, _, number = head.partition("[")
    for section, group in LISTS.items():
        if name == group:
            record = int(number.rstrip("]")) if number.rstrip("]").isdigit() else 0
            return section, record, rest
    if head == Section.PAGES:
        return Section.PAGES, 0, setting
    for field in FIELDS:
        if field.section not in LISTS and field.path == setting:
            return field.section, 0, setting
    return None
