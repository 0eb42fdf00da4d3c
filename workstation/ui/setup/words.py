"""Set-up in words: its sections, fields, choices, and what each is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from workstation.ui.setup.fields import Field, Section
from workstation.ui.words import isolate, translate


def section(of: Section) -> str:
    """A line of the list at the start."""
    match of:
        case Section.SHOP:
            return translate("Setup", "Shop and sender")
        case Section.PRINTERS:
            return translate("Setup", "Printers")
        case Section.CARRIERS:
            return translate("Setup", "Carriers")
        case Section.MESSAGES:
            return translate("Setup", "Messages")
        case Section.BENCH:
            return translate("Setup", "This bench")
    assert_never(of)


def icon(of: Section) -> str:
    """The picture beside a section."""
    match of:
        case Section.SHOP:
            return "store"
        case Section.PRINTERS:
            return "printer"
        case Section.CARRIERS:
            return "truck"
        case Section.MESSAGES:
            return "mail"
        case Section.BENCH:
            return "sliders"
    assert_never(of)


def empty(of: Section) -> tuple[str, str]:
    """What a list section says when it holds nothing."""
    match of:
        case Section.PRINTERS:
            return (
                translate("Setup", "No printer yet"),
                translate("Setup", "Add one, then print a test label."),
            )
        case Section.CARRIERS:
            return (
                translate("Setup", "No carrier yet"),
                translate("Setup", "Add one, then check the connection."),
            )
        case Section.SHOP | Section.MESSAGES | Section.BENCH:
            return "", ""
    assert_never(of)


def check_verb(of: Section) -> str:
    """The button that asks the device or account, "" where there is none."""
    match of:
        case Section.PRINTERS:
            return translate("Setup", "Print test label")
        case Section.CARRIERS:
            return translate("Setup", "Check connection")
        case Section.MESSAGES:
            return translate("Setup", "Check mail server")
        case Section.SHOP | Section.BENCH:
            return ""
    assert_never(of)


def check_advice(of: Section) -> str:
    """What the check proves."""
    match of:
        case Section.PRINTERS:
            return translate(
                "Setup",
                "Print it, then scan it. If it scans and all four corners are there, this printer "
                "is set up.",
            )
        case Section.CARRIERS:
            return translate("Setup", "Asks the carrier whether it knows us. Nothing is bought.")
        case Section.MESSAGES:
            return translate("Setup", "Signs in to the mail server. Nobody gets a message.")
        case Section.SHOP:
            return translate("Setup", "The sender stands on every label of our own.")
        case Section.BENCH:
            return translate("Setup", "Hold a bank card to the frame below: same size, right size.")
    assert_never(of)


def check_state(state: str) -> tuple[str, str]:
    """A check's headline and tone."""
    known = {
        "waiting": (translate("Setup", "Asking …"), "note"),
        "well": (translate("Setup", "All is well"), "ok"),
        "trouble": (translate("Setup", "Needs a hand"), "wait"),
    }
    return known.get(state, (state, "note"))


def mail_mode(values: Mapping[str, Any]) -> tuple[str, str]:
    """Whether customers really get mail: one sentence and its tone."""
    if values.get("smtp.live"):
        return translate("Setup", "Live: customers get their messages."), "ok"
    to = str(values.get("smtp.redirect_to", ""))
    if to:
        return (
            translate(
                "Setup", "Test mode: every message goes to {to}. No customer hears anything."
            ).format(to=isolate(to)),
            "wait",
        )
    return (
        translate("Setup", "Test mode without an address: no message leaves at all."),
        "wait",
    )


def label(field: Field) -> str:
    """What a field is called."""
    known = {
        "shop.name": translate("Setup", "Shop’s name"),
        "shop.language": translate("Setup", "Shop’s language"),
        "shop.zone": translate("Setup", "Time zone"),
        "shop.cut_off": translate("Setup", "Leaves today until"),
        "shop.currency": translate("Setup", "Currency"),
        "shop.sender.name": translate("Setup", "Sender’s name"),
        "shop.sender.company": translate("Setup", "Company"),
        "shop.sender.street": translate("Setup", "Street and number"),
        "shop.sender.street2": translate("Setup", "Second line"),
        "shop.sender.district": translate("Setup", "District"),
        "shop.sender.postcode": translate("Setup", "Postcode"),
        "shop.sender.city": translate("Setup", "City"),
        "shop.sender.region": translate("Setup", "Region"),
        "shop.sender.country": translate("Setup", "Country"),
        "shop.sender.phone": translate("Setup", "Phone"),
        "shop.sender.email": translate("Setup", "E-mail"),
        "key": translate("Setup", "Short name"),
        "kind": translate("Setup", "Kind"),
        "host": translate("Setup", "Network address"),
        "port": translate("Setup", "Port"),
        "folder": translate("Setup", "Folder"),
        "media": translate("Setup", "Loaded paper"),
        "dpi": translate("Setup", "Dots an inch"),
        "name": translate("Setup", "Name on screen"),
        "letter": translate("Setup", "Letter on the tile"),
        "colour": translate("Setup", "Colour of the pallet"),
        "pickup": translate("Setup", "Driver comes at"),
        "smtp.host": translate("Setup", "Mail server"),
        "smtp.port": translate("Setup", "Port"),
        "smtp.starttls": translate("Setup", "Encrypted connection"),
        "smtp.user": translate("Setup", "User name"),
        "smtp.sender": translate("Setup", "Sender’s address"),
        "smtp.sender_name": translate("Setup", "Sender’s name"),
        "smtp.live": translate("Setup", "Write to customers"),
        "smtp.redirect_to": translate("Setup", "Test address"),
        "messages.undo_seconds": translate("Setup", "Time to undo"),
        "station.name": translate("Setup", "Bench’s name"),
        "station.operator": translate("Setup", "Who packs here"),
        "papers.slip_when_packed": translate("Setup", "Packing slip with each box"),
        "window.theme": translate("Setup", "Colours"),
        "window.language": translate("Setup", "Language"),
        "window.size": translate("Setup", "Size"),
        "window.scan_gap_ms": translate("Setup", "Scanner’s rhythm"),
        "window.volume": translate("Setup", "Loudness"),
    }
    return known[field.path]


def hint(field: Field) -> str:
    """The second line below a field's name, "" when the name says it all."""
    known = {
        "shop.language": translate("Setup", "when nobody knows the customer’s"),
        "shop.zone": translate("Setup", "as in Europe/Athens"),
        "shop.cut_off": translate("Setup", "what is scanned out later counts for tomorrow"),
        "shop.currency": translate("Setup", "three letters"),
        "shop.sender.country": translate("Setup", "two letters"),
        "key": translate("Setup", "small letters, no blanks"),
        "host": translate("Setup", "of the printer in your network"),
        "folder": translate("Setup", "each label becomes a file there"),
        "dpi": translate("Setup", "stands on the printer’s plate"),
        "pickup": translate("Setup", "hours and minutes"),
        "smtp.user": translate("Setup", "the password is kept in the system’s key ring"),
        "smtp.live": translate("Setup", "off: everything goes to the test address"),
        "smtp.redirect_to": translate("Setup", "gets all messages in test mode"),
        "messages.undo_seconds": translate("Setup", "seconds after the scan at the door"),
        "window.size": translate("Setup", "per cent, for eyes two metres away"),
        "window.scan_gap_ms": translate("Setup", "milliseconds between two characters, at most"),
        "window.volume": translate("Setup", "0 is silent: shape and words say the same"),
    }
    return known.get(field.path, "")


def option(field: Field, value: str) -> str:
    """One choice of a field."""
    languages = {
        "en": "English",
        "tr": "Türkçe",
        "el": "Ελληνικά",
        "ar": "العربية",
        "zh": "中文",
    }
    known = {
        "shop.language": languages,
        "window.language": languages,
        "kind": {
            "tcp": translate("Setup", "In the network"),
            "folder": translate("Setup", "Into a folder"),
        },
        "media": {
            "4x6": translate("Setup", "4 × 6 in"),
            "100x150": translate("Setup", "100 × 150 mm"),
        },
        "window.theme": {
            "system": translate("Setup", "As the system"),
            "light": translate("Setup", "Light"),
            "dark": translate("Setup", "Dark"),
            "contrast": translate("Setup", "High contrast"),
        },
    }
    return known.get(field.path, {}).get(value, value)
