"""What the worker says, and what a printer can tell, in the window's words."""

from __future__ import annotations

import pytest

from tests.ui.test_stop_words import plain
from workstation.ui.setup.told import can_tell, in_words


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("The test label came out (status: ready).", "The test label came out."),
        ("It is not sure that the test label came out (silence).", "Look at the printer"),
        ("The printer says: head open.", "The printer says: "),
        ("The printer says: on fire.", "The printer says: "),
        ("612 g, steady.", "612 g, steady."),
        ("612 g, moving.", "612 g, still moving."),
        ("No scale is set up.", "No scale is set up."),
        ("No answer within a minute; is the worker running?", "No answer within a minute."),
        ("The worker was stopped during this check; ask again.", "cut short"),
        ("Something that nobody foresaw.", "Something that nobody foresaw."),
    ],
)
def test_what_the_worker_says_is_said_in_the_windows_words(said: str, shown: str) -> None:
    assert shown in plain(in_words(said))


@pytest.mark.parametrize(
    ("kind", "language", "two_way", "tones"),
    [
        ("tcp", "zpl", True, ["ok", "ok", "ink2"]),
        ("usb", "tspl", True, ["ok", "ok", "ink2"]),
        ("usb", "escpos", True, ["ok", "ok", "ink2"]),
        ("usb", "brother", True, ["ok", "ok", "ink2"]),
        ("serial", "epl", True, ["ok", "wait", "ink2"]),
        ("tcp", "zpl", False, ["wait", "ink2"]),
        ("tcp", "pdf", True, ["wait", "ink2"]),
        ("folder", "zpl", True, ["wait", "ink2"]),
        ("cups", "zpl", True, ["ok", "ok", "ink2"]),
    ],
)
def test_a_printer_promises_no_more_than_its_language_can_tell(
    kind: str, language: str, two_way: bool, tones: list[str]
) -> None:
    told = can_tell(kind=kind, language=language, two_way=two_way)
    assert [tone for _, tone in told] == tones
    assert "scan" in told[-1][0]
