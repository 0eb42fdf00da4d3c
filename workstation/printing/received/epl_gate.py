"""Lets a carrier's EPL2 pass only when it does nothing but draw, and prints each page once.

An allow-list by whole lines; a bitmap's bytes are stepped over by the length it announces.
Follows Zebra's EPL2 programmer's manual (980352).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workstation.domain.errors import Refused
from workstation.printing.received.kinds import LARGEST_CODE, refused

MOST_PAGES = 20
_N = r"\d{1,5}"
_TEXT = r'"(?:[^"\\\x00-\x1f]|\\["\\])*"'
# The first alternative is nothing: an empty line.
_ALLOWED = re.compile(
    rf"""
    | ;[^\x00-\x1f]* | N | EPL2?
    | q{_N} | Q{_N}(,B?{_N}([+-]{_N})?)? | R{_N},{_N} | Z[TB] | r[YN]
    | D\d{{1,2}} | S\d | O[DS]* | J[FB] | I[0-9A-Z](,[0-9A-Z]{{1,3}}){{0,2}}
    | A{_N},{_N},[0-7],[0-9A-Za-z],\d,\d,[NR],{_TEXT}
    | B{_N},{_N},[0-3],[0-9A-Z]{{1,3}},\d{{1,2}},\d{{1,2}},{_N},[BN],{_TEXT}
    | b{_N},{_N},[AaDMPQ](,[A-Za-z0-9]{{1,8}}){{0,12}},{_TEXT}
    | L[OEW]{_N},{_N},{_N},{_N} | LS{_N},{_N},{_N},{_N},{_N}
    | X{_N},{_N},{_N},{_N},{_N}
    | P1?(,1)?
    """,
    re.VERBOSE,
)
_BITMAP = re.compile(rb"GW(\d{1,5}),(\d{1,5}),(\d{1,3}),(\d{1,5}),")
_PLACED = re.compile(r"[ABb](\d+),(\d+)")
_LINE = re.compile(r"L[OEW](\d+),(\d+),(\d+),(\d+)")
_BOX = re.compile(r"(?:X\d+,\d+,|LS\d+,\d+,)\d+,(\d+),(\d+)")


@dataclass(frozen=True, slots=True)
class Extent:
    """What a label needs, in dots; 0 where it does not say."""

    width: int
    height: int
    right: int
    bottom: int


def passed(epl: bytes) -> Extent:
    """Give what the label needs when all of it may pass; raises `Refused` (label) otherwise."""
    if len(epl) > LARGEST_CODE:
        raise refused("The carrier's label is larger than 2 MB.", code="size")
    at, pages, cleared = 0, 0, False
    width = height = right = bottom = 0
    while at < len(epl):
        bitmap = _BITMAP.match(epl, at)
        if bitmap:
            x, y, stride, rows = (int(bitmap[n]) for n in range(1, 5))
            at = bitmap.end() + stride * rows
            if at > len(epl):
                raise refused("The carrier's label is not whole: a picture is cut.", code="cut")
            right, bottom = max(right, x + 8 * stride), max(bottom, y + rows)
            continue
        line, _, _ = epl[at:].partition(b"\n")
        at += len(line) + 1
        text = line.rstrip(b"\r").decode("latin-1")
        _check(text, cleared)
        cleared = cleared or text == "N"
        if text.startswith("P"):
            pages, cleared = pages + 1, False
        elif text[:1] in "qQ" and text:
            number = int(re.split(r"[,qQ]", text)[1])
            width, height = (number, height) if text[0] == "q" else (width, number)
        else:
            across, down = _corner(text)
            right, bottom = max(right, across), max(bottom, down)
    if not pages:
        raise refused("The carrier's label is not whole: it prints nothing (P).", code="cut")
    if pages > MOST_PAGES:
        raise refused(f"The carrier sent more than {MOST_PAGES} labels at once.", code="pages")
    return Extent(width, height, right, bottom)


def parted(epl: bytes) -> tuple[bytes, ...]:
    """Give EPL that passed page by page; together they are its bytes."""
    at, begun = 0, 0
    pages: list[bytes] = []
    while at < len(epl):
        bitmap = _BITMAP.match(epl, at)
        if bitmap:
            at = bitmap.end() + int(bitmap[3]) * int(bitmap[4])
            continue
        prints = epl.startswith(b"P", at)
        end = epl.find(b"\n", at)
        at = len(epl) if end < 0 else end + 1
        if prints:
            pages.append(epl[begun:at])
            begun = at
    return (*pages[:-1], pages[-1] + epl[begun:])


def _corner(text: str) -> tuple[int, int]:
    """Where a drawing line ends, as far as its numbers tell."""
    if found := _LINE.match(text):
        x, y, w, h = (int(found[n]) for n in range(1, 5))
        return x + w, y + h
    found = _PLACED.match(text) or _BOX.match(text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _check(text: str, cleared: bool) -> None:
    if not _ALLOWED.fullmatch(text):
        raise _foreign(text)
    if text.startswith("P") and not cleared:
        raise refused("The carrier's label prints a page that was not cleared.", code="foreign")


def _foreign(text: str) -> Refused:
    word = re.sub(r"[^A-Za-z^!]", "", text[:4]) or "a control character"
    return refused(f"The carrier's label does more than draw: {word}.", code="foreign")
