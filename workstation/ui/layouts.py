"""What a key's place means on an American keyboard, whatever layout the host has.

X11 and Wayland report evdev codes plus 8, Windows reports set-1 scan codes, which are the evdev
codes for these keys. Source: Linux input-event-codes.h; "Keyboard Scan Code Specification",
Microsoft 2000.
"""

from __future__ import annotations

import sys

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
_PAD = {
    55: "*",
    71: "7",
    72: "8",
    73: "9",
    74: "-",
    75: "4",
    76: "5",
    77: "6",
    78: "+",
    79: "1",
    80: "2",
    81: "3",
    82: "0",
    83: ".",
    57: " ",
}

_PLAIN: dict[int, str] = dict(_PAD)
_SHIFTED: dict[int, str] = dict(_PAD)
for _first, _plain, _shifted in _ROWS:
    for _offset, (_one, _other) in enumerate(zip(_plain, _shifted, strict=True)):
        _PLAIN[_first + _offset] = _one
        _SHIFTED[_first + _offset] = _other

OFFSET = 8 if sys.platform.startswith("linux") else 0


def american(scan_code: int, *, shift: bool, offset: int = OFFSET) -> str:
    """The character that an American keyboard has at this place; "" where it has none.

    `offset` is what the platform adds to the evdev code.
    """
    return (_SHIFTED if shift else _PLAIN).get(scan_code - offset, "")
