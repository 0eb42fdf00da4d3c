"""Set-up in words: its sections, fields, choices, and what each is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from workstation.domain.routing import DocumentKind
from workstation.ui.setup.fields import ALL_SHEETS, FIELDS, Field, Section
from workstation.ui.words import isolate, translate

PAPER_NAMES = {
    "4x6": "4 × 6 in",
    "100x150": "100 × 150 mm",
    "4x6.75": "4 × 6.75 in",
    "4x8": "4 × 8 in",
    "a6": "A6",
    "100x100": "100 × 100 mm",
    "102x152": "102 × 152 mm (Brother)",
    "62mm": "62 mm",
    "80mm": "80 mm",
    "a4": "A4",
    "a5": "A5",
}


def document(kind: DocumentKind) -> str:
    """What is printed, in the plural."""
    return {
        DocumentKind.LABEL: translate("Setup", "Labels"),
        DocumentKind.SHELF: translate("Setup", "Shelf and tote labels"),
        DocumentKind.SLIP: translate("Setup", "Packing slips"),
        DocumentKind.PICK_LIST: translate("Setup", "Pick lists"),
        DocumentKind.COVER: translate("Setup", "Batch covers"),
        DocumentKind.MANIFEST: translate("Setup", "Manifests"),
        DocumentKind.COMMANDS: translate("Setup", "Command cards"),
        DocumentKind.CUSTOMS: translate("Setup", "Customs declarations (CN 22, CN 23)"),
        DocumentKind.INVOICE: translate("Setup", "Commercial invoices"),
    }[kind]


def section(of: Section) -> str:
    """A line of the list at the start."""
    match of:
        case Section.SHOP:
            return translate("Setup", "Shop and sender")
        case Section.PRINTERS:
            return translate("Setup", "Printers")
        case Section.ROUTES:
            return translate("Setup", "Who prints what")
        case Section.SCALE:
            return translate("Setup", "Scale")
        case Section.CARRIERS:
            return translate("Setup", "Carriers")
        case Section.SHOPS:
            return translate("Setup", "Web shops")
        case Section.MESSAGES:
            return translate("Setup", "Messages")
        case Section.PAGES:
            return translate("Pages", "Tracking pages")
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
        case Section.ROUTES:
            return "list"
        case Section.SCALE:
            return "scale"
        case Section.CARRIERS:
            return "truck"
        case Section.SHOPS:
            return "globe"
        case Section.MESSAGES:
            return "mail"
        case Section.PAGES:
            return "file"
        case Section.BENCH:
            return "sliders"
    assert_never(of)


def empty(of: Section) -> tuple[str, str]:
    """What a list section says when it holds nothing."""
    match of:
        case Section.PRINTERS:
            return (
                translate("Setup", "No printer yet"),
                translate("Setup", "Press F to find one, then print a test label."),
            )
        case Section.ROUTES:
            return (
                translate("Setup", "No route yet"),
                translate(
                    "Setup",
                    "Without one, labels go to the first label printer, documents to the "
                    "first ordinary one.",
                ),
            )
        case Section.CARRIERS:
            return (
                translate("Setup", "No carrier yet"),
                translate("Setup", "Add one, then check the connection."),
            )
        case Section.SHOPS:
            return (
                translate("Setup", "No web shop yet"),
                translate(
                    "Setup",
                    "Press A to connect one. Without one, orders come in from files: F2.",
                ),
            )
        case Section.SHOP | Section.SCALE | Section.MESSAGES | Section.PAGES | Section.BENCH:
            return "", ""
    assert_never(of)


def check_verb(of: Section) -> str:
    """The button that asks the device or account, "" where there is none."""
    match of:
        case Section.PRINTERS:
            return translate("Setup", "Print test label")
        case Section.SCALE:
            return translate("Setup", "Weigh now")
        case Section.CARRIERS | Section.SHOPS:
            return translate("Setup", "Check connection")
        case Section.MESSAGES:
            return translate("Setup", "Check mail server")
        case Section.PAGES:
            return translate("Pages", "Check the place")
        case Section.SHOP | Section.ROUTES | Section.BENCH:
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
        case Section.ROUTES:
            return translate(
                "Setup",
                "The first route that matches decides. The system’s own printer is never used.",
            )
        case Section.SCALE:
            return translate("Setup", "Put something on the scale, then weigh it.")
        case Section.CARRIERS:
            return translate("Setup", "Asks the carrier whether it knows us. Nothing is bought.")
        case Section.SHOPS:
            return translate("Setup", "Asks the shop what we may do. Nothing is changed there.")
        case Section.MESSAGES:
            return translate("Setup", "Signs in to the mail server. Nobody gets a message.")
        case Section.PAGES:
            return translate("Pages", "Puts a page there and takes it down again.")
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
        "customs.eori": translate("Setup", "EORI number"),
        "customs.ioss": translate("Setup", "IOSS number"),
        "customs.ioss_limit": translate("Setup", "IOSS up to"),
        "customs.vat": translate("Setup", "VAT number"),
        "customs.tax_number": translate("Setup", "Tax number"),
        "customs.incoterm": translate("Setup", "Duties and taxes"),
        "rates.promise_days": translate("Setup", "Promised working days to the door"),
        "rates.keep_hours": translate("Setup", "Hours that a price may decide"),
        "rates.exchange": translate("Setup", "What other currencies are worth"),
        "customs.origin": translate("Setup", "Goods are made in"),
        "customs.signer": translate("Setup", "Signs customs papers"),
        "key": translate("Setup", "Short name"),
        "kind": translate("Setup", "Kind"),
        "host": translate("Setup", "Network address"),
        "port": translate("Setup", "Port"),
        "folder": translate("Setup", "Folder"),
        "media": translate("Setup", "Loaded paper"),
        "prints": translate("Setup", "Prints"),
        "address": translate("Setup", "Serial number"),
        "queue": translate("Setup", "Queue"),
        "device": translate("Setup", "Serial port"),
        "baud": translate("Setup", "Bits a second"),
        "flow": translate("Setup", "Handshake"),
        "language": translate("Setup", "Printer’s language"),
        "rotation": translate("Setup", "Turned by"),
        "move_x_dmm": translate("Setup", "Further right"),
        "move_y_dmm": translate("Setup", "Further down"),
        "darkness": translate("Setup", "Darkness"),
        "speed": translate("Setup", "Speed"),
        "after": translate("Setup", "After each label"),
        "two_way": translate("Setup", "Answers about its state"),
        "documents": translate("Setup", "What"),
        "station": translate("Setup", "At which bench"),
        "carrier": translate("Setup", "Of which carrier"),
        "service": translate("Setup", "Of which service"),
        "printer": translate("Setup", "Comes out of"),
        "copies": translate("Setup", "Copies"),
        "scale.kind": translate("Setup", "Scale"),
        "scale.address": translate("Setup", "Where it is plugged in"),
        "scale.protocol": translate("Setup", "Scale’s language"),
        "scale.baud": translate("Setup", "Bits a second"),
        "scale.frame": translate("Setup", "Characters are sent as"),
        "scale.unit": translate("Setup", "It shows"),
        "dpi": translate("Setup", "Dots an inch"),
        "name": translate("Setup", "Name on screen"),
        "letter": translate("Setup", "Letter on the tile"),
        "colour": translate("Setup", "Colour of the pallet"),
        "pickup": translate("Setup", "Driver comes at"),
        "works_on": translate("Setup", "It delivers on"),
        "on_eves": translate("Setup", "Also on the half days before feasts"),
        "closed": translate("Setup", "Further days of rest"),
        "tell": translate("Setup", "The shop hears of a parcel"),
        "notify": translate("Setup", "The shop writes to the customer"),
        "first_days": translate("Setup", "Orders of the last days"),
        "every": translate("Setup", "Asked every"),
        "smtp.host": translate("Setup", "Mail server"),
        "smtp.port": translate("Setup", "Port"),
        "smtp.starttls": translate("Setup", "Encrypted connection"),
        "smtp.user": translate("Setup", "User name"),
        "smtp.sender": translate("Setup", "Sender’s address"),
        "smtp.sender_name": translate("Setup", "Sender’s name"),
        "smtp.live": translate("Setup", "Write to customers"),
        "smtp.redirect_to": translate("Setup", "Test address"),
        "shop.colour": translate("Setup", "Your colour"),
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
    route = {
        "name": translate("Setup", "Name of the route"),
        "media": translate("Setup", "Only on this paper"),
    }
    if field.section is Section.ROUTES:
        known |= route
    return field.title or known[field.path]


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
        "address": translate("Setup", "of the printer on USB; press F to find it"),
        "queue": translate("Setup", "as this computer’s print system calls it"),
        "device": translate("Setup", "as in /dev/ttyUSB0 or COM3"),
        "move_x_dmm": translate("Setup", "tenths of a millimetre; the test label tells"),
        "move_y_dmm": translate("Setup", "tenths of a millimetre; the test label tells"),
        "darkness": translate("Setup", "per cent; -1 is the printer’s own"),
        "speed": translate("Setup", "inches a second; 0 is the printer’s own"),
        "two_way": translate("Setup", "off: nobody can know whether a label came out"),
        "station": translate("Setup", "empty: at every one"),
        "copies": translate("Setup", "those after the first are marked COPY"),
        "scale.address": translate("Setup", "press F to find it"),
        "pickup": translate("Setup", "hours and minutes"),
        "works_on": translate("Setup", "promised days are counted in these"),
        "closed": translate("Setup", "2026-05-27..2026-05-30, 2026-08-14; feasts are known"),
        "tell": translate(
            "Setup", "with number and lines; after the last one the order is closed there"
        ),
        "notify": translate("Setup", "off: Packbench alone writes, so nobody gets it twice"),
        "first_days": translate("Setup", "how far back the first import goes"),
        "every": translate("Setup", "seconds; new and changed orders"),
        "smtp.user": translate("Setup", "the password is kept in the system’s key ring"),
        "smtp.live": translate("Setup", "off: everything goes to the test address"),
        "smtp.redirect_to": translate("Setup", "gets all messages in test mode"),
        "shop.colour": translate(
            "Setup", "of mails and tracking pages, as in #1C43B0; one too light turns to black"
        ),
        "customs.eori": translate("Setup", "told to the customs abroad"),
        "customs.ioss": translate("Setup", "for sales to consumers in the EU, VAT paid by you"),
        "customs.ioss_limit": translate("Setup", "amount and currency, as in 150 EUR"),
        "customs.tax_number": translate("Setup", "your country’s own, as in VKN or AFM"),
        "customs.incoterm": translate("Setup", "DAP: the customer pays them; DDP: you do"),
        "customs.origin": translate(
            "Setup", "a country’s two letters; empty: asked for each article"
        ),
        "messages.undo_seconds": translate("Setup", "seconds after the scan at the door"),
        "window.size": translate("Setup", "per cent, for eyes two metres away"),
        "window.scan_gap_ms": translate("Setup", "milliseconds between two characters, at most"),
        "window.volume": translate("Setup", "0 is silent: shape and words say the same"),
    }
    if field.section is Section.ROUTES and field.path in ("name", "dpi", "media"):
        return translate("Setup", "shown as the reason") if field.path == "name" else ""
    if field.section is Section.PRINTERS and field.path == "name":
        return translate("Setup", "as in Zebra by the window")
    return field.help or known.get(field.path, "")


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
            "usb": translate("Setup", "On USB"),
            "cups": translate("Setup", "A queue of this computer"),
            "serial": translate("Setup", "On a serial port"),
            "folder": translate("Setup", "Into a folder"),
        },
        "prints": {
            "labels": translate("Setup", "Labels"),
            "sheets": translate("Setup", "Documents on sheets"),
        },
        "language": {
            "zpl": "ZPL (Zebra)",
            "tspl": "TSPL (TSC)",
            "epl": "EPL2 (Eltron)",
            "escpos": "ESC/POS",
            "brother": "Brother QL",
            "pdf": "PDF",
            "png": "PNG",
        },
        "media": PAPER_NAMES | {"": translate("Setup", "whatever is loaded")},
        "flow": {
            "xonxoff": "XON/XOFF",
            "rtscts": "RTS/CTS",
            "none": translate("Setup", "None"),
        },
        "dpi": {"0": translate("Setup", "as the printer")},
        "rotation": {
            "-1": translate("Setup", "as the printer"),
            "0": translate("Setup", "Not turned"),
            "90": "90°",
            "180": "180°",
            "270": "270°",
        },
        "after": {
            "": translate("Setup", "As the printer is set"),
            "tear": translate("Setup", "Stop to tear off"),
            "cut": translate("Setup", "Cut"),
            "peel": translate("Setup", "Peel off"),
        },
        "documents": {
            "": translate("Setup", "Everything"),
            ALL_SHEETS: translate("Setup", "All documents on sheets"),
            **{str(kind): document(kind) for kind in DocumentKind},
        },
        "tell": {
            "scan_out": translate("Setup", "When it is scanned out"),
            "label": translate("Setup", "When its label is bought"),
            "never": translate("Setup", "Never"),
        },
        "works_on": {
            "": translate("Setup", "The country’s working days"),
            "12345": translate("Setup", "Monday to Friday"),
            "123456": translate("Setup", "Monday to Saturday"),
            "1234567": translate("Setup", "Every day"),
            "12347": translate("Setup", "Sunday to Thursday"),
            "123467": translate("Setup", "Saturday to Thursday"),
        },
        "carrier": {"": translate("Setup", "Every carrier")},
        "service": {
            "": translate("Setup", "Every service"),
            "economy": translate("Setup", "Economy"),
            "standard": translate("Setup", "Standard"),
            "express": translate("Setup", "Express"),
            "pickup_point": translate("Setup", "Pickup point"),
        },
        "printer": {"": translate("Setup", "Choose a printer")},
        "scale.kind": {
            "": translate("Setup", "None: weights are typed"),
            "hid": translate("Setup", "On USB"),
            "serial": translate("Setup", "On a serial port"),
        },
        "scale.protocol": {"toledo": "Toledo 8217", "sma": "SMA"},
        "scale.frame": {"7e1": "7E1", "8n1": "8N1"},
        "scale.unit": {
            "kg": translate("Setup", "Kilograms"),
            "lb": translate("Setup", "Pounds"),
        },
        "window.theme": {
            "system": translate("Setup", "As the system"),
            "light": translate("Setup", "Light"),
            "dark": translate("Setup", "Dark"),
            "contrast": translate("Setup", "High contrast"),
        },
    }
    own = dict(field.named).get(value)
    return own if own is not None else known.get(field.path, {}).get(value, value)


def option_name(path: str, value: str) -> str:
    """One choice of the field at this path."""
    field = next(field for field in FIELDS if field.path == path)
    return option(field, value)
