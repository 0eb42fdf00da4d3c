"""The keys of the Batches screen, page by page."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.ui.batches.run_page import ADDRESS, LABELS, MAIL, PAPERS, ROLL
from workstation.ui.frame import Hint
from workstation.ui.words import translate


def home_hints(*, missed: bool) -> Sequence[Hint]:
    """Plans and runs."""
    asked = (
        (
            Hint("Y", translate("Batches", "run the missed")),
            Hint("S", translate("Batches", "skip it")),
        )
        if missed
        else ()
    )
    return (
        *asked,
        Hint("B", translate("Batches", "run now")),
        Hint("T", translate("Batches", "dry run")),
        Hint("E", translate("Batches", "edit")),
        Hint("N", translate("Batches", "new plan")),
        *(() if missed else (Hint("C", translate("Batches", "copy")),)),
        Hint("2", translate("Batches", "runs")),
    )


def more_home() -> Sequence[Hint]:
    return (
        Hint("1", translate("Batches", "plans")),
        Hint("C", translate("Batches", "copy")),
        Hint("O", translate("Batches", "on or off")),
        Hint("X", translate("Batches", "write into a file")),
        Hint("I", translate("Batches", "read from a file")),
        Hint("D", translate("Batches", "delete")),
        Hint("Enter", translate("Batches", "open")),
    )


def run_hints(shown: int) -> Sequence[Hint]:
    """A run, by what its middle shows."""
    back = Hint("Esc", translate("Batches", "back"))
    if shown == LABELS:
        return (
            Hint("P", translate("Batches", "print again")),
            Hint("L", translate("Batches", "look at it")),
            Hint("A", translate("Batches", "all again")),
            Hint("D", translate("Batches", "redo")),
            Hint("N", translate("Batches", "add parcel")),
            back,
        )
    if shown == ROLL:
        return (Hint("Tab", translate("Batches", "type the code")), back)
    if shown == PAPERS:
        return (
            Hint("Enter", translate("Batches", "look at it")),
            Hint("P", translate("Batches", "print it")),
            Hint("L", translate("Batches", "labels")),
            back,
        )
    if shown == MAIL:
        return (Hint("Enter", translate("Batches", "mail it")), back)
    if shown == ADDRESS:
        return (Hint("Enter", translate("Batches", "use it and retry")), back)
    return (
        Hint("1–3", translate("Batches", "lists")),
        Hint("Enter", translate("Batches", "fix and retry")),
        Hint("R", translate("Batches", "retry all")),
        Hint("P", translate("Batches", "print again")),
        Hint("M", translate("Batches", "mail the failures")),
        Hint("L", translate("Batches", "papers")),
    )


def more_run(shown: int) -> Sequence[Hint]:
    if shown in (LABELS, ROLL, PAPERS, ADDRESS, MAIL):
        return ()
    return (
        Hint("S", translate("Batches", "skip to the next")),
        Hint("A", translate("Batches", "whole address")),
        Hint("J", translate("Batches", "resume roll")),
        Hint("H", translate("Batches", "pause, go on")),
        Hint("X", translate("Batches", "stop")),
        Hint("Esc", translate("Batches", "back")),
    )
