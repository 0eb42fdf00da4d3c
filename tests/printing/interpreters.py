"""Strict readers of TSPL, EPL2, ESC/POS and Brother's raster, written for these tests.

They are ours, not independent: no trustworthy reader of TSPL or EPL could be had. They draw what
the manuals say, know only the commands listed here, and raise `Foreign` for anything else, so
that a text that slips into the stream cannot go unseen. A bitmap overwrites what is below it, the
stricter of the two ways that printers have.
"""

from __future__ import annotations

import binascii
import re
import zlib
from base64 import b64decode
from dataclasses import dataclass, field

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from workstation.printing.code128 import FUNCTION_1, START_B, START_C, TO_B, TO_C, Code128, from_zpl

Picture = NDArray[np.uint8]


class Foreign(AssertionError):
    """The stream holds something that no label of ours may hold."""


@dataclass
class Printed:
    """What came out: the dots, how often, and the names of the commands in their order."""

    dots: Picture
    copies: int = 0
    names: list[str] = field(default_factory=list)
    cut: bool = False

    def paste(self, x: int, y: int, dots: Picture) -> None:
        height, width = dots.shape
        if x < 0 or y < 0 or y + height > self.dots.shape[0]:
            raise Foreign("a bitmap beyond the paper")
        room = self.dots[y : y + height, x : x + width]
        if dots[:, room.shape[1] :].any():
            raise Foreign("ink beyond the paper")
        room[:] = dots[:, : room.shape[1]]

    def fill(self, x: int, y: int, w: int, h: int) -> None:
        if w < 1 or h < 1 or y + h > self.dots.shape[0] or x + w > self.dots.shape[1]:
            raise Foreign("a rule beyond the paper")
        self.dots[y : y + h, x : x + w] = 1

    def bars(self, x: int, y: int, height: int, module: int, symbol: Code128) -> None:
        for at, width in enumerate(symbol.widths):
            if at % 2 == 0:
                self.fill(x, y, width * module, height)
            x += width * module


def _unpacked(data: bytes, stride: int, rows: int) -> Picture:
    return np.unpackbits(np.frombuffer(data, np.uint8).reshape(rows, stride), axis=1)


def _numbers(text: str, count: int) -> list[int]:
    parts = text.split(",")
    if len(parts) != count or not all(re.fullmatch(r"\d{1,5}", part) for part in parts):
        raise Foreign(f"{count} numbers expected: {text!r}")
    return [int(part) for part in parts]


_TSPL_FIXED = {
    "DIRECTION 0", "REFERENCE 0,0", "SET PEEL OFF", "SET CUTTER OFF", "SET TEAR ON",
    "SET CUTTER 1", "SET TEAR OFF", "SET PEEL ON",
}  # fmt: skip
_TSPL_BARCODE = re.compile(
    r'(\d+),(\d+),"128M",(\d+),0,0,(\d+),(\d+),"((?:!\d{3}|[A-Za-z0-9 ./+-])+)"'
)


def read_tspl(stream: bytes, dpi: int) -> Printed:
    """Read one TSPL label."""
    printed: Printed | None = None
    names: list[str] = []
    at = 0
    while at < len(stream):
        name = stream[at : at + 40].split(b" ", 1)[0].split(b"\r\n", 1)[0].decode("ascii")
        if name == "BITMAP":
            head = stream[at : at + 60].split(b",", 5)[:5]
            x, y, stride, rows, mode = _numbers(b",".join(head).decode()[7:], 5)
            if mode != 0 or printed is None:
                raise Foreign("BITMAP")
            start = at + len(b",".join(head)) + 1
            end = start + stride * rows
            if stream[end : end + 2] != b"\r\n":
                raise Foreign("a bitmap of another length")
            printed.paste(x, y, 1 - _unpacked(stream[start:end], stride, rows))
            at = end + 2
            names.append(name)
            continue
        line, sign, _ = stream[at:].partition(b"\r\n")
        if not sign or b"\n" in line or b"\r" in line:
            raise Foreign("a line without an end")
        text = line.decode("ascii")
        at += len(line) + 2
        names.append(name)
        rest = text[len(name) + 1 :]
        if name == "SIZE":
            size = re.fullmatch(r"(\d+\.\d) mm,(\d+\.\d) mm", rest)
            if size is None or printed is not None:
                raise Foreign(text)
            width, height = (round(float(size[n]) * dpi / 25.4) for n in (1, 2))
            printed = Printed(np.zeros((height, width), np.uint8))
        elif printed is None:
            raise Foreign(f"before SIZE: {text}")
        elif name == "BAR":
            printed.fill(*_numbers(rest, 4))
        elif name in _TSPL_OWN and (own := _TSPL_OWN[name].fullmatch(rest)):
            own_symbol(printed, name, own)
        elif name == "BARCODE":
            found = _TSPL_BARCODE.fullmatch(rest)
            if found is None:
                raise Foreign(text)
            x, y, height, narrow, wide = (int(found[n]) for n in range(1, 6))
            if narrow != wide:
                raise Foreign(text)
            printed.bars(x, y, height, narrow, _from_128m(found[6]))
        elif name == "PRINT":
            if rest != "1,1" or at != len(stream):
                raise Foreign(text)
            printed.copies += 1
        elif name == "CLS":
            printed.dots[:] = 0
        elif not (
            text in _TSPL_FIXED
            or re.fullmatch(r"GAP \d(\.\d)? mm,0 mm|DENSITY (\d|1[0-5])|SPEED \d\d?", text)
        ):
            raise Foreign(text)
    if printed is None:
        raise Foreign("nothing")
    printed.names = names
    return printed


def _from_128m(data: str) -> Code128:
    signs = re.findall(r"!\d{3}|.", data)
    first = int(signs[0][1:])
    if first not in (START_B, START_C):
        raise Foreign(data)
    values, in_c, rest = [first], first == START_C, signs[1:]
    while rest:
        sign = rest.pop(0)
        if sign.startswith("!"):
            change = int(sign[1:])
            if change == FUNCTION_1:
                values.append(change)
                continue
            if change != (TO_B if in_c else TO_C):
                raise Foreign(data)
            values.append(change)
            in_c = not in_c
        elif in_c:
            values.append(int(sign + rest.pop(0)))
        else:
            values.append(ord(sign) - 32)
    return Code128(data, tuple(values))


_TSPL_OWN = {
    "BARCODE": re.compile(
        r'(?P<x>\d+),(?P<y>\d+),"(?P<kind>EAN13|EAN8|UPCA|25)",(?P<h>\d+),0,0,(?P<m>\d+),\d+,'
        r'"(?P<data>\d+)"'
    ),
    "QRCODE": re.compile(r'(?P<x>\d+),(?P<y>\d+),M,(?P<m>\d+),A,0,"(?P<data>[A-Za-z0-9 ./+-]+)"'),
    "DMATRIX": re.compile(
        r'(?P<x>\d+),(?P<y>\d+),\d+,\d+,x(?P<m>\d+),\d+,\d+,"(?P<data>[A-Za-z0-9 ./+-]+)"'
    ),
    "PDF417": re.compile(
        r"(?P<x>\d+),(?P<y>\d+),\d+,\d+,0,E2,W(?P<m>\d+),H\d+,C\d+,"
        r'"(?P<data>[A-Za-z0-9 ./+-]+)"'
    ),
}
_OWN_KINDS = {
    "EAN13": zxingcpp.BarcodeFormat.EAN13, "E30": zxingcpp.BarcodeFormat.EAN13,
    "EAN8": zxingcpp.BarcodeFormat.EAN8, "E80": zxingcpp.BarcodeFormat.EAN8,
    "UPCA": zxingcpp.BarcodeFormat.UPCA, "UA0": zxingcpp.BarcodeFormat.UPCA,
    "25": zxingcpp.BarcodeFormat.ITF, "2": zxingcpp.BarcodeFormat.ITF,
    "QRCODE": zxingcpp.BarcodeFormat.QRCode, "DMATRIX": zxingcpp.BarcodeFormat.DataMatrix,
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
}  # fmt: skip


def own_symbol(printed: Printed, name: str, found: re.Match[str]) -> None:
    """Draw a symbol that the printer makes by itself, as a printer with no surprises would."""
    known = found.groupdict()
    kind = known.get("kind") or name
    more = {"force_square": True} if name == "DMATRIX" else {}
    made = zxingcpp.create_barcode(known["data"], _OWN_KINDS[kind], **more)
    dots = (np.array(made.to_image(scale=1, add_quiet_zones=False)) < 128).astype(np.uint8)
    module = int(known["m"])
    if known.get("h"):
        dots = np.repeat(dots[len(dots) // 2][None, :], int(known["h"]), axis=0)
        dots = np.repeat(dots, module, axis=1)
    else:
        dots = np.repeat(np.repeat(dots, module, axis=0), module, axis=1)
    printed.paste(int(known["x"]), int(known["y"]), dots)


_EPL_OWN = re.compile(
    r'B(?P<x>\d+),(?P<y>\d+),0,(?P<kind>E30|E80|UA0|2),(?P<m>\d+),\d+,(?P<h>\d+),N,"(?P<data>\d+)"'
)
_EPL_BARCODE = re.compile(r'B(\d+),(\d+),0,(1B|1C),(\d+),(\d+),(\d+),N,"([A-Za-z0-9 ./+-]+)"')


def read_epl(stream: bytes) -> Printed:
    """Read one EPL2 label."""
    if not stream.startswith(b"\nN\nq"):
        raise Foreign("does not begin with a clean page")
    printed: Printed | None = None
    width = 0
    names: list[str] = []
    at = 1
    while at < len(stream):
        if stream[at : at + 2] == b"GW":
            head = stream[at : at + 60].split(b",", 4)[:4]
            x, y, stride, rows = _numbers(b",".join(head).decode()[2:], 4)
            start = at + len(b",".join(head)) + 1
            end = start + stride * rows
            if stream[end : end + 1] != b"\n" or printed is None:
                raise Foreign("a bitmap of another length")
            printed.paste(x, y, 1 - _unpacked(stream[start:end], stride, rows))
            at = end + 1
            names.append("GW")
            continue
        line, sign, _ = stream[at:].partition(b"\n")
        if not sign or b"\r" in line:
            raise Foreign("a line without an end")
        text = line.decode("ascii")
        at += len(line) + 1
        names.append(re.match(r"[A-Za-z]*", text)[0])  # type: ignore[index]
        if found := re.fullmatch(r"q(\d+)", text):
            width = int(found[1])
        elif found := re.fullmatch(r"Q(\d+),(\d+)", text):
            printed = Printed(np.zeros((int(found[1]), width), np.uint8))
        elif text == "N":
            if printed is not None:
                raise Foreign("cleared in the middle")
        elif printed is None:
            raise Foreign(f"before Q: {text}")
        elif found := re.fullmatch(r"LO(\d+),(\d+),(\d+),(\d+)", text):
            printed.fill(*(int(found[n]) for n in range(1, 5)))
        elif found := _EPL_OWN.fullmatch(text):
            own_symbol(printed, "B", found)
        elif found := _EPL_BARCODE.fullmatch(text):
            x, y = int(found[1]), int(found[2])
            in_c, module, height = found[3] == "1C", int(found[4]), int(found[6])
            printed.bars(x, y, height, module, _one_subset(found[7], in_c))
        elif text == "P1":
            if at != len(stream):
                raise Foreign("something behind P1")
            printed.copies += 1
        elif not re.fullmatch(r"R0,0|ZT|D(\d|1[0-5])|S[1-6]", text):
            raise Foreign(text)
    if printed is None:
        raise Foreign("nothing")
    printed.names = names
    return printed


def _one_subset(data: str, in_c: bool) -> Code128:
    if in_c:
        values = [START_C, *(int(data[at : at + 2]) for at in range(0, len(data), 2))]
    else:
        values = [START_B, *(ord(char) - 32 for char in data)]
    return Code128(data, tuple(values))


_ZPL_LINES = (
    ("GF", re.compile(rb"\^FO(\d+),(\d+)\^GFA,(\d+),\3,(\d+),:Z64:([A-Za-z0-9+/=]+):"
                      rb"([0-9A-F]{4})\^FS")),
    ("GB", re.compile(rb"\^FO(\d+),(\d+)\^GB(\d+),(\d+),(\d+)\^FS")),
    ("BC", re.compile(rb"\^FO(\d+),(\d+)\^BY(\d+)\^BCN,(\d+),N,N,N,N\^FH_\^FD"
                      rb"((?:[A-Za-z0-9 .,\-/()+:;'\"#&@%!?*=]|_[0-9A-F]{2})*)\^FS")),
)  # fmt: skip


def read_zpl(stream: bytes) -> Printed:
    """Read one ZPL label of texts, rules and Code 128, as `zpl.py` writes it and nothing else."""
    head, *lines, end, last = stream.split(b"\n")
    size = re.fullmatch(rb"\^XA\^CI28\^PW(\d+)\^LL(\d+)\^LH0,0", head)
    if size is None or (end, last) != (b"^XZ", b""):
        raise Foreign("does not begin or end as it should")
    printed = Printed(np.zeros((int(size[2]), int(size[1])), np.uint8), 1)
    for line in lines:
        name, found = next(
            ((name, found) for name, form in _ZPL_LINES if (found := form.fullmatch(line))),
            ("", None),
        )
        if found is None:
            raise Foreign(line[:60].decode("latin-1"))
        printed.names.append(name)
        numbers = [int(part) for part in found.groups()[:4]]
        if name == "GB":
            printed.fill(*numbers)
        elif name == "BC":
            x, y, module, height = numbers
            codes = re.sub(rb"_(..)", lambda code: bytes.fromhex(code[1].decode()), found[5])
            printed.bars(x, y, height, module, from_zpl(codes.decode()))
        else:
            x, y, length, stride = numbers
            rows = zlib.decompress(b64decode(found[5], validate=True))
            if binascii.crc_hqx(found[5], 0) != int(found[6], 16) or len(rows) != length:
                raise Foreign("a damaged picture")
            printed.paste(x, y, _unpacked(rows, stride, length // stride))
    return printed


def read_escpos(stream: bytes) -> Printed:
    """Read one ESC/POS label."""
    if not stream.startswith(b"\x1b@"):
        raise Foreign("does not begin with ESC @")
    bands: list[Picture] = []
    names, at, cut, ends = ["ESC @"], 2, False, 0
    while at < len(stream):
        if stream[at : at + 4] == b"\x1dv0\x00":
            stride = int.from_bytes(stream[at + 4 : at + 6], "little")
            rows = int.from_bytes(stream[at + 6 : at + 8], "little")
            bands.append(_unpacked(stream[at + 8 : at + 8 + stride * rows], stride, rows))
            at += 8 + stride * rows
            names.append("GS v 0")
            if ends:
                raise Foreign("a picture behind the end")
        elif stream[at:] in (b"\x1dV\x42\x00", b"\x1d\x0c\x1dV\x42\x00"):
            cut, ends, at = True, 1, len(stream)
        elif stream[at:] in (b"\x1d\x0c", b"\x1bd\x04"):
            ends, at = 1, len(stream)
        else:
            raise Foreign(stream[at : at + 8].hex(" "))
    return Printed(np.vstack(bands), 1, names, cut)


def read_brother(stream: bytes) -> Printed:
    """Read one Brother raster label; the dots are those of the pins, the paper's left at left."""
    if stream[:402] != bytes(400) + b"\x1b@":
        raise Foreign("does not begin with a clean page")
    at, rows, announced, names, cut = 402, [], -1, ["ESC @"], False
    lengths = {b"a": 1, b"!": 1, b"z": 10, b"M": 1, b"A": 1, b"K": 1, b"d": 2}
    while at < len(stream):
        if stream[at : at + 2] == b"\x1bi" and (size := lengths.get(stream[at + 2 : at + 3])):
            name, body = stream[at + 2 : at + 3], stream[at + 3 : at + 3 + size]
            names.append(f"ESC i {name.decode()}")
            if name == b"z":
                announced = int.from_bytes(body[4:8], "little")
            if name == b"M":
                cut = body == b"\x40"
            at += 3 + size
        elif stream[at : at + 2] == b"g\x00":
            size = stream[at + 2]
            rows.append(np.frombuffer(stream[at + 3 : at + 3 + size], np.uint8))
            at += 3 + size
        elif stream[at:] == b"\x1a":
            at += 1
        else:
            raise Foreign(stream[at : at + 8].hex(" "))
    if announced != len(rows):
        raise Foreign("another number of rows than announced")
    return Printed(np.unpackbits(np.vstack(rows), axis=1)[:, ::-1], 1, names, cut)
