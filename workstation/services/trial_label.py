"""The test label: printed, then scanned back code by code, until the printer prints in its place.

Each test label has a number of its own, kept with the printer and how it was tuned at that moment;
so a scan says for which printer it counts and from where the correction is reckoned, whatever was
changed since.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from workstation.config import Settings, settings_to_mapping
from workstation.domain.calibration import TrialMark, read_mark
from workstation.domain.errors import Refused
from workstation.ports.labels import PrinterState, PrintState, TrialLabel
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.device_desk import Calibration
from workstation.services.floor import Floor
from workstation.services.look_at_devices import Answer
from workstation.services.print_label import see_printer
from workstation.services.works import Works

FARTHEST_DMM = 500
_COUNTER = "trial_labels"

SaveSettings = Callable[[Mapping[str, Any]], object]


def trial_for(settings: Settings, key: str, number: int) -> TrialLabel:
    """What stands on a printer's test label."""
    name = next((one.name for one in settings.printers if one.key == key), "")
    return TrialLabel(number, settings.window.language, (name or key, settings.station.name))


def print_trial(works: Works, key: str) -> Answer:
    """Print the test label of a printer that is ready."""
    printer = works.printer(key)
    state = printer.status()
    tuning = printer.tuning
    with works.begin() as uow:
        see_printer(uow, key, state)
        number = _next_number(uow) if state is PrinterState.READY else 0
        if number:
            moved = {"x": tuning.move_x_dmm, "y": tuning.move_y_dmm}
            kept = {"number": number, "media": printer.media.key, **moved}
            uow.set_setting(f"trial:{key}", kept)
        uow.commit()
    if not number:
        said = f"The printer says: {state.replace('_', ' ')}."
        return Answer("trouble", said, {"printer": str(state)})
    content = works.painter.trial(
        trial_for(works.settings, key, number),
        language=printer.language,
        media=printer.media,
        dpi=printer.dpi,
        tuning=tuning,
    )
    receipt = printer.print_label(content)
    if receipt.state is PrintState.CONFIRMED:
        return Answer("well", f"The test label came out ({receipt.evidence}).")
    return Answer("trouble", f"It is not sure that the test label came out ({receipt.evidence}).")


def calibrate(floor: Floor, save: SaveSettings, code: str) -> Calibration | None:
    """Take a scanned code of a test label: move its printer and keep what was shown.

    None when the code is none of a test label's. Raises `Refused` (code) for one that is not the
    newest of any printer, and for a move that no label survives.
    """
    mark = read_mark(code)
    if mark is None:
        return None
    settings = floor.settings
    with floor.begin() as uow:
        for printer in settings.printers:
            trial = uow.setting(f"trial:{printer.key}")
            if trial is not None and trial.get("number") == mark.number:
                break
        else:
            raise Refused(
                "This is an older test label.", "Print a new one and scan that.", field="code"
            )
        media = str(trial["media"])
        known = _calibration(uow, printer.key, media)
        if known is None or known.number != mark.number:
            known = Calibration(printer.key, mark.number, uow.now(), media=media)
        found = _moved(replace(known, at=uow.now()), mark, trial)
        uow.set_setting(_kept_as(printer.key, media), _plain(found))
        uow.commit()
    _tune(settings, save, found)
    return found


def calibrations(floor: Floor) -> Mapping[str, Calibration]:
    """What was shown of each printer with the paper that is loaded now, by its key."""
    with floor.begin() as uow:
        known = [_calibration(uow, one.key, one.media) for one in floor.settings.printers]
    return {one.printer: one for one in known if one is not None}


def _moved(known: Calibration, mark: TrialMark, trial: Mapping[str, Any]) -> Calibration:
    if mark.across is None:
        return replace(known, whole=True)
    start = int(trial["x"] if mark.across else trial["y"])
    move = start + mark.further_dmm
    if abs(move) > FARTHEST_DMM:
        raise Refused(
            "The label would be moved too far.",
            "Load the paper as the printer's guide shows, then print another test label.",
            field="code",
        )
    return replace(known, across_dmm=move) if mark.across else replace(known, down_dmm=move)


def _tune(settings: Settings, save: SaveSettings, found: Calibration) -> None:
    old = next(one for one in settings.printers if one.key == found.printer)
    wanted = {"move_x_dmm": found.across_dmm, "move_y_dmm": found.down_dmm}
    new = {name: move for name, move in wanted.items() if move is not None}
    if all(getattr(old, name) == move for name, move in new.items()):
        return
    plain = settings_to_mapping(settings)["printers"]
    save({"printers": [{**one, **new} if one["key"] == old.key else one for one in plain]})


def _next_number(uow: UnitOfWork) -> int:
    last = uow.setting(_COUNTER)
    number = int(last["number"]) % 999_999 + 1 if last is not None else 1
    uow.set_setting(_COUNTER, {"number": number})
    return number


def _kept_as(key: str, media: str) -> str:
    # Another paper lies elsewhere between the guides: what was measured holds for one alone.
    return f"calibration:{key}:{media}"


def _calibration(uow: UnitOfWork, key: str, media: str) -> Calibration | None:
    kept = uow.setting(_kept_as(key, media))
    if kept is None:
        return None
    return Calibration(**{**kept, "at": datetime.fromisoformat(kept["at"])})


def _plain(found: Calibration) -> Mapping[str, Any]:
    return {
        "printer": found.printer,
        "number": found.number,
        "at": found.at.isoformat(),
        "media": found.media,
        "across_dmm": found.across_dmm,
        "down_dmm": found.down_dmm,
        "whole": found.whole,
        "readable": found.readable,
    }
