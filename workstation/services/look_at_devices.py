"""What the worker sees when it looks at devices for somebody who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import PrinterState
from workstation.ports.scales import FoundScale
from workstation.services.print_label import see_printer
from workstation.services.works import Works


@dataclass(frozen=True, slots=True)
class Answer:
    """How a look went: "well" or "trouble", one sentence, and what was found as plain values."""

    state: str
    sentence: str
    data: Mapping[str, Any] = field(default_factory=dict)


def find_devices(works: Works, _: str) -> Answer:
    """Look for printers and scales; nothing is printed and no address is tried."""
    printers = works.finder.discover() if works.finder is not None else ()
    scales = works.find_scales() if works.find_scales is not None else ()
    found = {
        "printers": [plain_printer(one) for one in printers],
        "scales": [plain_scale(one) for one in scales],
    }
    return Answer("well", f"{len(printers)} printers, {len(scales)} scales.", found)


def probe_address(works: Works, address: str) -> Answer:
    """Ask one address; raises `Refused` or `DeviceProblem` where no printer answers."""
    if works.finder is None:
        return Answer("trouble", "This program cannot look for printers.")
    found = works.finder.probe(address)
    return Answer("well", found.name, {"printers": [plain_printer(found)]})


def ask_printer(works: Works, key: str) -> Answer:
    """Ask a printer how it is and remember it for its light."""
    state = works.printer(key).status()
    with works.begin() as uow:
        see_printer(uow, key, state)
        uow.commit()
    well = "well" if state is PrinterState.READY else "trouble"
    return Answer(well, f"The printer says: {state.replace('_', ' ')}.", {"printer": str(state)})


def weigh_once(works: Works, _: str) -> Answer:
    """Ask the scale, for Set-up; raises `DeviceProblem` without an answer."""
    if works.scale is None:
        return Answer("trouble", "No scale is set up.")
    seen = works.scale.weigh()
    steady = "steady" if seen.stable else "moving"
    data = {
        "grams": seen.grams,
        "stable": seen.stable,
        "trouble": seen.trouble,
        "at": seen.at.isoformat(),
    }
    return Answer("well", f"{seen.grams} g, {steady}.", data)


def plain_printer(found: FoundPrinter) -> Mapping[str, Any]:
    """A found printer as plain values, for the journal and the window."""
    return {
        "kind": found.kind,
        "address": found.address,
        "how_found": found.how_found,
        "name": found.name,
        "languages": list(found.languages),
        "dpi": found.dpi,
        "state": str(found.state) if found.state is not None else "",
        "note": found.note,
        "usable": found.usable,
        "settings": found.settings(),
    }


def plain_scale(found: FoundScale) -> Mapping[str, Any]:
    """A found scale as plain values."""
    return {
        "kind": found.kind,
        "address": found.address,
        "name": found.name,
        "sure": found.sure,
    }
