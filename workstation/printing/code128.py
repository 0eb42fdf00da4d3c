"""Code 128 in subsets B and C, as few symbols as possible.

Values, patterns and the check sum follow ISO/IEC 15417. The same symbol goes to the printer as
explicit subset changes (`zpl_data`) and onto pictures as bar widths (`widths`), so that both are
the same bars.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from workstation.domain.errors import Refused

START_B, START_C, TO_C, TO_B, STOP = 104, 105, 99, 100, 106
FUNCTION_1 = 102
FNC1 = "\xf1"
"""Stands for the sign FNC1 among a symbol's data."""
LONGEST = 60

# Six widths a value (bar, blank, bar, ...), 0 to 105, then the stop pattern of seven.
_TABLE = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132"
    "122231113222123122123221223211221132221231213212223112312131311222321122321221312212"
    "322112322211212123212321232121111323131123131321112313132113132311211313231113231311"
    "112133112331132131113123113321133121313121211331231131213113213311213131311123311321"
    "331121312113312311332111314111221411431111111224111422121124121421141122141221112214"
    "112412122114122411142112142211241211221114413111241112134111111242121142121241114212"
    "124112124211411212421112421211212141214121412121111143111341131141114113114311411113"
    "411311113141114131311141411131211412211214211232"
)
_PATTERNS = (*(_TABLE[at : at + 6] for at in range(0, len(_TABLE), 6)), "2331112")


_ZPL_SIGNS = {">": ">0", "^": "><", "~": ">="}
_ZPL_CHARS = {sign: char for char, sign in _ZPL_SIGNS.items()}


@dataclass(frozen=True)
class Code128:
    """One symbol: its data, and its values from the start code to the last datum."""

    data: str
    values: tuple[int, ...]

    @property
    def check(self) -> int:
        weighted = sum(at * value for at, value in enumerate(self.values[1:], start=1))
        return (self.values[0] + weighted) % 103

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """Widths in modules, first a bar, then a blank, and so on; the last is a bar."""
        codes = (*self.values, self.check, STOP)
        return tuple(int(width) for code in codes for width in _PATTERNS[code])

    @property
    def modules(self) -> int:
        """The symbol's width in modules, without quiet zones."""
        return 11 * (len(self.values) + 1) + 13

    @cached_property
    def zpl_data(self) -> str:
        """The data with a Zebra's subset signs (>: >; >5 >6), for ^BC in mode N."""
        in_c = self.values[0] == START_C
        parts = [">;" if in_c else ">:"]
        for value in self.values[1:]:
            if in_c and value == TO_B:
                parts.append(">6")
                in_c = False
            elif not in_c and value == TO_C:
                parts.append(">5")
                in_c = True
            elif value == FUNCTION_1:
                parts.append(">8")
            elif in_c:
                parts.append(f"{value:02d}")
            else:
                char = chr(value + 32)
                parts.append(_ZPL_SIGNS.get(char, char))
        return "".join(parts)


def from_zpl(data: str) -> Code128:
    """Read ^BC's data in mode N: subset B unless a sign says otherwise; raises ValueError."""
    in_c = data.startswith(">;")
    values = [START_C if in_c else START_B]
    text: list[str] = []
    at = 2 if data[:2] in (">;", ">:") else 0
    while at < len(data):
        pair = data[at : at + 2]
        if pair in (">5", ">6") and (pair == ">6") is in_c:
            values.append(TO_B if in_c else TO_C)
            in_c = not in_c
            at += 2
        elif pair == ">8":
            values.append(FUNCTION_1)
            text.append(FNC1)
            at += 2
        elif in_c:
            if len(pair) != 2 or not (pair.isascii() and pair.isdigit()):
                raise ValueError("subset C holds pairs of digits only")
            values.append(int(pair))
            text.append(pair)
            at += 2
        else:
            char = _ZPL_CHARS.get(pair, data[at])
            if not " " <= char <= "~" or (char == ">" and pair != ">0"):
                raise ValueError("no such character in subset B")
            values.append(ord(char) - 32)
            text.append(char)
            at += 2 if pair in _ZPL_CHARS else 1
    if not text:
        raise ValueError("an empty symbol")
    return Code128("".join(text), tuple(values))


@lru_cache(maxsize=256)
def encode(data: str) -> Code128:
    """Encode printable ASCII, 1 to 60 characters; raises `Refused` (barcode) for others."""
    if not data:
        raise Refused(
            "There is nothing to put into the barcode.", "Give the parcel a key.", field="barcode"
        )
    if len(data) > LONGEST:
        raise Refused(
            f"The barcode's text has {len(data)} characters; {LONGEST} is the most.",
            "Use a shorter key.",
            field="barcode",
        )
    if not all(" " <= char <= "~" for char in data):
        raise Refused(
            "The barcode's text holds a character that Code 128 does not have.",
            "Use letters A to Z, digits and plain punctuation.",
            field="barcode",
        )
    return Code128(data, _shortest(data))


@lru_cache(maxsize=256)
def encode_with_function_1(data: str) -> Code128:
    """Encode data in which `FNC1` stands for that sign; raises `Refused` (barcode)."""
    encode(data.replace(FNC1, ""))
    return Code128(data, _shortest(data))


def _shortest(data: str) -> tuple[int, ...]:
    # cost[subset][i]: fewest symbols for data[i:] when that subset is on; worked out from the end.
    size = len(data)
    pair = [data[i : i + 2].isdigit() and i + 1 < size for i in range(size)]
    cost_b = [0] * (size + 1)
    cost_c = [0] * (size + 1)
    for i in range(size - 1, -1, -1):
        stay_b = 1 + cost_b[i + 1]
        stay_c = 1 + cost_c[i + 2] if pair[i] else size * 3
        if data[i] == FNC1:
            stay_c = 1 + cost_c[i + 1]
        cost_b[i] = min(stay_b, 1 + stay_c)
        cost_c[i] = min(stay_c, 1 + stay_b)
    in_c = cost_c[0] < cost_b[0]
    values = [START_C if in_c else START_B]
    i = 0
    while i < size:
        if data[i] == FNC1:
            values.append(FUNCTION_1)
            i += 1
            continue
        stay = 1 + (cost_c[i + 2] if in_c else cost_b[i + 1]) if (pair[i] or not in_c) else None
        if stay is None or stay > (cost_c if in_c else cost_b)[i]:
            values.append(TO_B if in_c else TO_C)
            in_c = not in_c
        elif in_c:
            values.append(int(data[i : i + 2]))
            i += 2
        else:
            values.append(ord(data[i]) - 32)
            i += 1
    return tuple(values)
