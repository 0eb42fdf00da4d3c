"""The one table of what can be set: section, place in the settings, and how it is entered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.values import LANGUAGES


class Section(StrEnum):
    """The list at the start of the screen, in its order."""

    SHOP = "shop"
    PRINTERS = "printers"
    CARRIERS = "carriers"
    MESSAGES = "messages"
    BENCH = "bench"


LISTS = {Section.PRINTERS: "printers", Section.CARRIERS: "carriers"}
"""Sections that hold several records, by their place in the settings."""


class Kind(StrEnum):
    """How a value is entered."""

    TEXT = "text"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """One value. `path` is its place, below the record in a list section.

    `only` names another field of the record and the value it must have for this one to count.
    """

    section: Section
    path: str
    kind: Kind = Kind.TEXT
    options: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    required: bool = False
    only: tuple[str, str] | None = None


_SHOP, _BENCH, _MAIL = Section.SHOP, Section.BENCH, Section.MESSAGES
_PRINTER, _CARRIER = Section.PRINTERS, Section.CARRIERS
_TCP, _FOLDER = ("kind", "tcp"), ("kind", "folder")

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
    Field(_PRINTER, "key", required=True),
    Field(_PRINTER, "kind", Kind.CHOICE, ("tcp", "folder")),
    Field(_PRINTER, "host", required=True, only=_TCP),
    Field(_PRINTER, "port", Kind.NUMBER, low=1, high=65535, only=_TCP),
    Field(_PRINTER, "folder", required=True, only=_FOLDER),
    Field(_PRINTER, "media", Kind.CHOICE, ("4x6", "100x150")),
    Field(_PRINTER, "dpi", Kind.CHOICE, ("203", "300", "600")),
    Field(_CARRIER, "key", required=True),
    Field(_CARRIER, "kind", required=True),
    Field(_CARRIER, "name"),
    Field(_CARRIER, "letter"),
    Field(_CARRIER, "colour"),
    Field(_CARRIER, "pickup"),
    Field(_MAIL, "smtp.host", required=True),
    Field(_MAIL, "smtp.port", Kind.NUMBER, low=1, high=65535),
    Field(_MAIL, "smtp.starttls", Kind.SWITCH),
    Field(_MAIL, "smtp.user"),
    Field(_MAIL, "smtp.sender", required=True),
    Field(_MAIL, "smtp.sender_name"),
    Field(_MAIL, "smtp.live", Kind.SWITCH),
    Field(_MAIL, "smtp.redirect_to"),
    Field(_MAIL, "messages.undo_seconds", Kind.NUMBER, low=0, high=3600, step=30),
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
        "kind": "tcp",
        "host": "",
        "port": 9100,
        "folder": "",
        "media": "4x6",
        "dpi": 203,
    },
    Section.CARRIERS: {"key": "", "kind": "table_rate", "name": "", "letter": "", "colour": ""},
}


def fields_of(section: Section) -> tuple[Field, ...]:
    return tuple(field for field in FIELDS if field.section is section)


def place_of(setting: str) -> tuple[Section, int, str] | None:
    """Where a setting, as an error names it ("printers[1].host"), stands on the screen."""
    head, _, rest = setting.partition(".")
    name, _, number = head.partition("[")
    for section, group in LISTS.items():
        if name == group:
            record = int(number.rstrip("]")) if number.rstrip("]").isdigit() else 0
            return section, record, rest
    for field in FIELDS:
        if field.section not in LISTS and field.path == setting:
            return field.section, 0, setting
    return None
