"""What stands at the side of Set-up: what a test label has shown, and who prints what."""

from __future__ import annotations

from workstation.services.device_desk import Calibration
from workstation.ui import dates
from workstation.ui.setup.routes import Printing
from workstation.ui.setup.words import PAPER_NAMES, document
from workstation.ui.words import isolate, translate


def calibrated(found: Calibration | None) -> tuple[str, str]:
    """What scanning a test label back has shown, and its tone."""
    if found is None:
        return translate("Setup", "Its test label has not been scanned back yet."), "wait"
    paper = PAPER_NAMES.get(found.media, found.media)
    said = translate("Setup", "Scanned back {when}, on {paper}.")
    parts = [said.format(when=dates.moment(found.at), paper=isolate(paper))]
    if found.whole:
        parts.append(translate("Setup", "All four corners are there."))
    if found.across_dmm is not None:
        parts.append(_across(found.across_dmm))
    if found.down_dmm is not None:
        parts.append(_down(found.down_dmm))
    if not found.whole and (found.across_dmm is None or found.down_dmm is None):
        parts.append(translate("Setup", "Its codes can be read; scan the marks at the edges too."))
        return " ".join(parts), "wait"
    return " ".join(parts), "ok"


def _across(dmm: int) -> str:
    if not dmm:
        return translate("Setup", "Left and right are well.")
    said = (
        translate("Setup", "Moved {mm} mm right.")
        if dmm > 0
        else translate("Setup", "Moved {mm} mm left.")
    )
    return said.format(mm=isolate(f"{abs(dmm) / 10:g}"))


def _down(dmm: int) -> str:
    if not dmm:
        return translate("Setup", "Above and below are well.")
    said = (
        translate("Setup", "Moved {mm} mm down.")
        if dmm > 0
        else translate("Setup", "Moved {mm} mm up.")
    )
    return said.format(mm=isolate(f"{abs(dmm) / 10:g}"))


def printing(one: Printing, carrier_name: str = "") -> tuple[str, str, str]:
    """A line of "who prints what": what, where and why, and its tone."""
    what = document(one.kind)
    if one.carrier:
        what = translate("Setup", "{what} of {carrier}").format(
            what=what, carrier=isolate(carrier_name or one.carrier)
        )
    if not one.printer:
        return what, translate("Setup", "no printer: this is not printed"), "wait"
    why = isolate(one.reason) if one.reason else translate("Setup", "the first of its sort")
    return what, f"{isolate(one.printer)} · {why}", "ink2"
