"""Cards of the bench's commands, and labels for shelves and totes, printed when somebody asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workstation.domain.barcodes import tote_code, tote_of
from workstation.domain.errors import Refused
from workstation.domain.routing import DocumentKind
from workstation.domain.values import WorkId
from workstation.ports.labels import Card, CardSheet, PrintState
from workstation.services.check_device import ask_check
from workstation.services.floor import Floor
from workstation.services.look_at_devices import Answer
from workstation.services.route_print import route_for
from workstation.services.works import Works

MOST = 60
LONGEST = 40
A_PAGE = 20
_RANGE = re.compile(r"[Tt]-?0*([1-9][0-9]{0,5})\s*\.\.\s*(?:[Tt]-?)?0*([1-9][0-9]{0,5})")


def ask_command_cards(floor: Floor) -> WorkId:
    """Have the cards of all commands printed; raises `NotConfigured` without a printer for them."""
    route = route_for(floor.settings, DocumentKind.COMMANDS, station=floor.station)
    return ask_check(floor, f"cards:{route.printer}", f"printer:{route.printer}")


def ask_place_labels(floor: Floor, text: str) -> WorkId:
    """Have one label printed for each place that `text` names, by commas or lines.

    Raises `Refused` (places) and `NotConfigured`.
    """
    places = places_in(text)
    route = route_for(floor.settings, DocumentKind.SHELF, station=floor.station)
    subject = f"places:{route.printer}:{','.join(places)}"
    return ask_check(floor, subject, f"printer:{route.printer}")


def places_in(text: str) -> Sequence[str]:
    """The places that a text names, each once; raises `Refused` (places)."""
    found = [one for part in re.split(r"[,;\n]", text) for one in _totes_in(part.strip())]
    places = tuple(dict.fromkeys(part for part in found if part))
    if not 1 <= len(places) <= MOST:
        raise Refused(
            "No place was named." if not places else f"More than {MOST} places were named.",
            f"Name 1 to {MOST}, with commas between them.",
            field="places",
        )
    for place in places:
        if len(place) > LONGEST or not place.isascii() or ":" in place:
            raise Refused(
                f"A place cannot be called {place[:LONGEST]!r}.",
                f"Use at most {LONGEST} Latin letters, figures and dashes.",
                field="places",
            )
    return places


def _totes_in(part: str) -> Sequence[str]:
    """The totes of a range ("T-1..12"), else the part as it is."""
    found = _RANGE.fullmatch(part)
    if found is None:
        return (part,)
    first, last = int(found[1]), int(found[2])
    return [f"T-{number}" for number in range(first, min(last, first + MOST) + 1)]


def print_command_cards(works: Works, key: str) -> Answer:
    """Print the cards of all commands on one sheet."""
    if works.command_cards is None:
        return Answer("trouble", "This program brings no command cards.")
    sheet = works.command_cards(works.settings.window.language)
    return _printed(works, key, [sheet])


def print_place_labels(works: Works, subject: str) -> Answer:
    """Print one label for each place ("PRINTER:A,B,C"); on sheets of paper all on one page.

    A tote bears its number large, and digits that a scanner types under any keyboard.
    """
    key, _, places = subject.partition(":")
    cards = tuple(_card(one) for one in places.split(","))
    if works.printer(key).language == "pdf":
        pages = [cards[at : at + A_PAGE] for at in range(0, len(cards), A_PAGE)]
        return _printed(works, key, [CardSheet(page) for page in pages])
    return _printed(works, key, [CardSheet((one,)) for one in cards])


def _card(place: str) -> Card:
    tote = tote_of(place)
    return Card(str(tote), tote_code(tote)) if tote else Card(place, place)


def _printed(works: Works, key: str, sheets: Sequence[CardSheet]) -> Answer:
    printer = works.printer(key)
    for number, sheet in enumerate(sheets):
        content = works.painter.cards(
            sheet,
            language=printer.language,
            media=printer.media,
            dpi=printer.dpi,
            tuning=printer.tuning,
        )
        receipt = printer.print_label(content)
        if receipt.state is not PrintState.CONFIRMED:
            told = f"{number} of {len(sheets)} came out for sure; of the next one it is not sure"
            return Answer("trouble", f"{told} ({receipt.evidence}).", {"printed": number})
    return Answer("well", f"{len(sheets)} printed.", {"printed": len(sheets)})
