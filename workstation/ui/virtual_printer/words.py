"""The virtual printer in words."""

from __future__ import annotations

from workstation.ui.words import translate


def state(word: str) -> tuple[str, str]:
    """How the printer is: one sentence and its tone."""
    known = {
        "ready": (translate("VirtualPrinter", "Ready"), "ok"),
        "paper_out": (translate("VirtualPrinter", "Out of paper"), "wait"),
        "ribbon_out": (translate("VirtualPrinter", "Out of ribbon"), "wait"),
        "head_open": (translate("VirtualPrinter", "Its cover is open"), "wait"),
        "paused": (translate("VirtualPrinter", "Paused"), "wait"),
        "silent": (translate("VirtualPrinter", "Does not answer"), "stop"),
        "offline": (translate("VirtualPrinter", "Is not there"), "stop"),
    }
    return known.get(word, (translate("VirtualPrinter", "Not known how it is"), "plain"))
