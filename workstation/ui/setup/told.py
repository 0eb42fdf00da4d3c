"""What the worker says of a look, and what a printer can tell, in the window's language."""

from __future__ import annotations

import re
from collections.abc import Callable

from workstation.ports.labels import PrinterState
from workstation.ui.setup import page_words
from workstation.ui.status_lights import printer_word
from workstation.ui.words import isolate, translate


def in_words(sentence: str) -> str:
    """Give a sentence of the worker in the window's language; one we do not know as it is."""
    for pattern, say in _SAID:
        found = pattern.fullmatch(sentence)
        if found is not None:
            return say(found)
    return page_words.told(sentence) or sentence


def _printer_says(found: re.Match[str]) -> str:
    try:
        state = PrinterState(found[1].replace(" ", "_"))
    except ValueError:
        state = PrinterState.UNKNOWN
    return translate("Setup", "The printer says: {state}.").format(state=printer_word(state))


def _weight(found: re.Match[str]) -> str:
    said = (
        translate("Setup", "{grams} g, steady.")
        if found[2] == "steady"
        else translate("Setup", "{grams} g, still moving.")
    )
    return said.format(grams=isolate(found[1]))


_SAID: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(r"The test label came out .*"),
        lambda _: translate("Setup", "The test label came out."),
    ),
    (
        re.compile(r"It is not sure that the test label came out .*"),
        lambda _: translate(
            "Setup", "It is not sure that the test label came out. Look at the printer."
        ),
    ),
    (re.compile(r"The printer says: ([a-z ]+)\."), _printer_says),
    (re.compile(r"(\d+) g, (steady|moving)\."), _weight),
    (
        re.compile(r"No scale is set up\."),
        lambda _: translate("Setup", "No scale is set up."),
    ),
    (
        re.compile(r"No answer within a minute; is the worker running\?"),
        lambda _: translate("Setup", "No answer within a minute."),
    ),
    (
        re.compile(r"The worker was stopped during this check; ask again\."),
        lambda _: translate("Setup", "The check was cut short. Ask again."),
    ),
)


def can_tell(*, kind: str, language: str, two_way: bool) -> tuple[tuple[str, str], ...]:
    """What a printer tells of its troubles and of each label, with the tone of each line."""
    last = (translate("Setup", "Surest of all: scan the fresh label."), "ink2")
    if kind == "folder":
        return (
            (translate("Setup", "That its file was written, and no more"), "wait"),
            last,
        )
    if kind == "cups":
        return (
            (translate("Setup", "Its troubles, in the spooler’s words"), "ok"),
            (translate("Setup", "Each label, by the spooler’s word that the job is done"), "ok"),
            last,
        )
    if not two_way:
        return (
            (translate("Setup", "Nothing: each label is asked about until it is scanned"), "wait"),
            last,
        )
    return (*_by_language(language), last)


def _by_language(language: str) -> tuple[tuple[str, str], ...]:
    all_troubles = (translate("Setup", "Cover, labels, ribbon and pause"), "ok")
    paper = (translate("Setup", "Cover and paper"), "ok")
    match language:
        case "zpl":
            how = translate("Setup", "Each label, by its count of those that wait")
            return all_troubles, (how, "ok")
        case "tspl":
            return all_troubles, (translate("Setup", "Each label that it was seen printing"), "ok")
        case "escpos":
            return paper, (translate("Setup", "Each label, by an answer behind it"), "ok")
        case "brother":
            return paper, (translate("Setup", "Each label, by its own “printed”"), "ok")
        case "epl":
            how = translate("Setup", "No label: each is asked about until it is scanned")
            return paper, (how, "wait")
    return ((translate("Setup", "Nothing: each label is asked about until it is scanned"), "wait"),)
