"""Lets a carrier's ZPL pass only when it does nothing but draw one label.

An allow-list: what is not named here is refused, so a printer's network, names, passwords,
stored files and settings are out of a label's reach. Follows Zebra's ZPL II programming guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from workstation.domain.errors import Refused
from workstation.printing.received.kinds import LARGEST_CODE, refused

MOST_FORMATS = 20
_MOST_COMMANDS = 5_000
_MOST_DOTS_BYTES = LARGEST_CODE

_DRAWN = "FO FT FD FS FB TB FH FV FR FX FW FP FM SN SF GB GC GD GE GS GF XG IM CF CI CV CW SE PA"
_BARS = "B0 B1 B2 B3 B4 B5 B7 B8 B9 BA BB BC BD BE BF BI BJ BK BL BM BO BP BQ BR BS BT BU BX BY BZ"
_PAPER = "XA XZ LH LL LS LT LR PW PQ PR PO PM MD MM MN MT JM"
_DRAWING = frozenset(f"{_DRAWN} {_BARS} {_PAPER}".split())
_OUTSIDE = {"~DG", "~SD"}  # the two that may also stand before ^XA
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SET_GET_DO = re.compile(rb"(?:\A|[\r\n])\s*!\s*U\d?", re.IGNORECASE)
_COMMAND = re.compile(rb"([\^~])([A-Za-z][A-Za-z0-9@])")
_SIGN = re.compile(rb"[\^~]")
_END = re.compile(rb"\^XZ", re.IGNORECASE)
_FIELD_DATA = {"FD", "FV", "FX"}

_RULES = {
    "^PQ": re.compile(rb"1?(,0*(,[01]?(,[YN]?(,[YN]?)?)?)?)?"),
    "^MM": re.compile(rb"[TPCD]?(,[YN]?)?"),
    "^FH": re.compile(rb"[^\^~\s]?"),
    "^GF": re.compile(rb"A,\d{1,7},\d{1,7},\d{1,5},[0-9A-Za-z+/=:,! \t\r\n]*"),
    "~DG": re.compile(rb"(R:)?[A-Z0-9_]{1,16}(\.GRF)?,\d{1,7},\d{1,5},[0-9A-Za-z+/=:,! \t\r\n]*"),
    "~SD": re.compile(rb"\d{1,2}(\.\d)?"),
    "^XG": re.compile(rb"([RZEBA]:)?[A-Z0-9_]{1,16}(\.GRF)?(,\d{0,2}){0,2}"),
    "^IM": re.compile(rb"([RZEBA]:)?[A-Z0-9_]{1,16}(\.(GRF|PNG))?"),
    "^SE": re.compile(rb"[RZEBA]:[A-Z0-9_]{1,16}\.DAT"),
    "^CW": re.compile(rb"[A-Z0-9],([RZEBA]:)?[A-Z0-9_]{1,16}(\.(FNT|TTF|TTE))?"),
    "^LL": re.compile(rb"\d{1,5}(,[YN])?"),
    "^PW": re.compile(rb"\d{1,5}"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a label that passed: "^FO" and what follows it."""

    name: str
    data: bytes


def passed(zpl: bytes) -> tuple[Command, ...]:
    """Give the label's commands when all of them may pass; raises `Refused` (label) otherwise."""
    if len(zpl) > LARGEST_CODE:
        raise refused("The carrier's label is larger than 2 MB.", code="size")
    if _CONTROL.search(zpl):
        raise _foreign("a control character")
    if _SET_GET_DO.search(zpl):
        raise _foreign("a printer setting (! U1)")
    found: list[Command] = []
    inside, formats = False, 0
    for command in _commands(zpl):
        found.append(command)
        if len(found) > _MOST_COMMANDS:
            raise refused("The carrier's label has too many commands.", code="size")
        inside = _next_state(command, inside)
        formats += command.name == "^XA"
    if inside or not formats:
        raise refused("The carrier's label is not whole: it has no end (^XZ).", code="cut")
    if formats > MOST_FORMATS:
        raise refused(f"The carrier sent more than {MOST_FORMATS} labels at once.", code="pages")
    return tuple(found)


def parted(zpl: bytes) -> tuple[bytes, ...]:
    """Give ZPL that passed format by format; together they are its bytes."""
    # No field of a label that passed can hold a caret, so each ^XZ is an end.
    ends = [found.end() for found in _END.finditer(zpl)][:-1]
    return tuple(zpl[start:end] for start, end in pairwise((0, *ends, len(zpl))))


def _next_state(command: Command, inside: bool) -> bool:
    """Tell whether we stand inside a format behind this command."""
    if command.name == "^XA":
        if inside:
            raise _foreign("^XA inside a label")
        return True
    if not inside and command.name not in _OUTSIDE:
        raise _foreign(f"{command.name} outside of a label")
    _check(command)
    return inside and command.name != "^XZ"


def _commands(zpl: bytes) -> Iterator[Command]:
    first = _SIGN.search(zpl)
    before = zpl[: first.start()] if first else zpl
    if before.removeprefix(b"\xef\xbb\xbf").strip():
        raise _foreign("text before the first command")
    at = first.start() if first else len(zpl)
    while at < len(zpl):
        found = _COMMAND.match(zpl, at)
        if found is None:
            raise _foreign("a sign without a command")
        name = (found[1] + found[2].upper()).decode()
        start = at + 2 if name.startswith("^A") else found.end()
        following = _SIGN.search(zpl, found.end())
        at = following.start() if following else len(zpl)
        yield Command("^A" if name.startswith("^A") else name, zpl[start:at])


def _check(command: Command) -> None:
    name, data = command.name, command.data
    if name not in ("^A", "~DG", "~SD") and (name[0] == "~" or name[1:] not in _DRAWING):
        raise _foreign(name)
    plain = data.strip()
    rule = _RULES.get(name)
    if rule is not None and not rule.fullmatch(plain.upper() if name != "^GF" else plain):
        raise _foreign(f"{name} with what it may not do")
    if name in ("^XA", "^XZ", "^FS") and plain:
        raise _foreign("text outside of a field")
    if name in ("^GF", "~DG") and _announced(name, plain) > _MOST_DOTS_BYTES:
        raise refused("A picture in the carrier's label is too large.", code="size")
    if name[1:] not in _FIELD_DATA and name not in ("^GF", "~DG") and len(plain) > 200:
        raise _foreign(f"{name} with too much behind it")


def _announced(name: str, data: bytes) -> int:
    numbers = data.split(b",", 4)[1:4] if name == "^GF" else data.split(b",", 3)[1:3]
    return max(int(number) for number in numbers)


def _foreign(what: str) -> Refused:
    return refused(f"The carrier's label does more than draw: {what}.", code="foreign")
