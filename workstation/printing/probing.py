"""Asks one line what is on it: each language's own harmless question, in an order that prints
nothing.

DLE EOT comes first, since a receipt printer would print the letters of the other questions; then
single-byte questions, then ~HI, Brother's, and last the line that EPL understands.
"""

from __future__ import annotations

from dataclasses import dataclass

from workstation.ports.labels import PrinterState
from workstation.printing.lines import Conversation
from workstation.printing.talk import TALKS
from workstation.printing.telling import dpi_in, host_identification, languages_in


@dataclass(frozen=True, slots=True)
class Told:
    """What the line said; no `language` when nothing answered."""

    language: str = ""
    model: str = ""
    dpi: int = 0
    state: PrinterState = PrinterState.SILENT


def asked(line: Conversation) -> Told:
    """Ask until somebody answers; OSError when the line breaks."""
    answer = line.ask(b"\x10\x04\x01", lambda got: len(got) >= 1)
    if len(answer) == 1 and answer[0] & 0x93 == 0x12:
        return Told("escpos", dpi=203, state=TALKS["escpos"].look(line).state)
    answer = line.ask(b"\x1b!?", lambda got: len(got) >= 1)
    if len(answer) == 1:
        model = line.ask(b"~!T\r\n", lambda got: b"\r" in got or b"\n" in got)
        name = model.decode("ascii", "replace").strip("\x00\r\n ")
        return Told("tspl", name, dpi_in(name), TALKS["tspl"].look(line).state)
    known = host_identification(line.ask(b"~HI", lambda got: b"\x03" in got or b"\n" in got))
    if known is not None:
        model_name, dpi = known
        language = languages_in(model_name)[:1]
        named = language[0] if language == ("epl",) else "zpl"
        return Told(named, model_name, dpi or dpi_in(model_name), TALKS[named].look(line).state)
    for language_name in ("zpl", "brother", "epl"):
        state = TALKS[language_name].look(line).state
        if state not in (PrinterState.SILENT, PrinterState.UNKNOWN):
            return Told(language_name, state=state, dpi=300 if language_name == "brother" else 0)
    return Told()
