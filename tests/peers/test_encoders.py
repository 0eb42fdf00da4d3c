"""Our symbols beside those of zint, and in the eyes of zbar: neither of them is zxing."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from tests.peers.conftest import PEERS
from workstation.printing import symbols

pytestmark = pytest.mark.peers
SSCC, LOT = "(00)340123450000000000", "(01)09506000134352(10)AB-12(21)7"
ZINT = {
    "code128": ("20", "PB10293847P1"), "gs1_128": ("16", SSCC.replace("(", "[").replace(")", "]")),
    "ean13": ("13", "400638133393"), "ean8": ("13", "9638507"), "upca": ("34", "03600029145"),
    "itf14": ("3", "10012345678902"), "qr": ("58", "HTTPS://SHOP.EXAMPLE/T/1"),
    "datamatrix": ("71", "PB10293847P1"), "aztec": ("92", "PB10293847P1"),
    "pdf417": ("55", "PB10293847P1 MORE"),
}  # fmt: skip
OURS = {"gs1_128": SSCC, "ean13": "4006381333931", "ean8": "96385074", "upca": "036000291452"}
LINEAR = ("code128", "gs1_128", "ean13", "ean8", "upca", "itf14")


def zint(kind: str, folder: Path) -> np.ndarray:
    program = shutil.which("zint")
    if program is None:
        pytest.skip("zint is not installed (apt install zint)")
    number, data = ZINT[kind]
    out = folder / f"{kind}.png"
    more = ["--notext", "--scale=1"]
    if kind == "gs1_128":
        more.append("--gs1")
    if kind == "datamatrix":
        more.append("--square")
    if kind == "qr":
        more.append("--secure=2")
    command = [program, f"--barcode={number}", f"--data={data}", f"--output={out}", *more]
    subprocess.run(command, check=True, capture_output=True)
    dots = np.asarray(Image.open(out).convert("L")) < 128
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


@pytest.mark.parametrize("kind", LINEAR)
def test_bars_are_module_by_module_those_of_zint(kind: str, tmp_path: Path) -> None:
    theirs = zint(kind, tmp_path)
    row = theirs[theirs.shape[0] // 3]
    ours = symbols.encode(kind, OURS.get(kind, ZINT[kind][1])).dots[0].astype(bool)
    scale = len(row) // len(ours)
    assert np.array_equal(row, np.repeat(ours, scale))


@pytest.mark.parametrize("kind", ["qr", "datamatrix", "aztec", "pdf417"])
def test_squares_hold_the_same_text_in_no_larger_symbol(kind: str, tmp_path: Path) -> None:
    theirs = zint(kind, tmp_path)
    ours = symbols.encode(kind, ZINT[kind][1])
    large = np.repeat(np.repeat(np.pad(theirs, 8), 4, axis=0), 4, axis=1)
    (read,) = zxingcpp.read_barcodes((1 - large.astype(np.uint8)) * np.uint8(255))
    assert read.text == ZINT[kind][1]
    scale = 2 if kind != "pdf417" else 1
    if kind in ("qr", "datamatrix"):
        assert ours.columns * scale == theirs.shape[1] or ours.columns == theirs.shape[1]


@pytest.mark.parametrize("kind", ["code128", "gs1_128", "ean13", "ean8", "qr"])
def test_zbar_reads_ours_too(kind: str) -> None:
    pyzbar = pytest.importorskip(
        "pyzbar.pyzbar", reason="no pyzbar (make peers) or no libzbar0 (apt install libzbar0)",
        exc_type=ImportError,
    )  # fmt: skip
    data = OURS.get(kind, ZINT[kind][1])
    dots = symbols.encode(kind, data).dots
    if dots.shape[0] == 1:
        dots = np.repeat(dots, 40, axis=0)
    large = np.repeat(np.repeat(np.pad(dots, 12), 3, axis=0), 3, axis=1)
    (found,) = pyzbar.decode(Image.fromarray((1 - large) * np.uint8(255)))
    assert found.data.decode().lstrip("\x1d") == data.replace("(00)", "00")


TRACKED = (
    "HTTPS://SHOP.EXAMPLE/T/1",
    "PB10293847P1",
    "https://shop.example/track/PB1",
    "0123456789",
)
MODULES = PEERS / "node" / "node_modules"


def bwip(asked: list[tuple[str, str, dict[str, object]]]) -> list[np.ndarray]:
    """Have bwip-js, which is made of PostScript and of no library of ours, encode these."""
    node = shutil.which("node")
    if node is None or not (MODULES / "bwip-js").is_dir():
        pytest.skip("bwip-js is not in build/peers (make peers installs it with npm)")
    script = Path(__file__).with_name("encode_squares.mjs")
    done = subprocess.run(
        [node, str(script), str(MODULES), json.dumps(asked)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-500:]
    return [np.array(rows, np.uint8) for rows in json.loads(done.stdout)]


@pytest.mark.parametrize("text", TRACKED)
def test_qr_is_module_by_module_that_of_bwip_with_the_same_mask(text: str) -> None:
    masks = [{"eclevel": "M", "fixedeclevel": True, "mask": mask} for mask in range(1, 9)]
    ours = symbols.encode("qr", text).dots
    same = [np.array_equal(ours, one) for one in bwip([("qrcode", text, mask) for mask in masks])]
    assert same.count(True) == 1


@pytest.mark.parametrize("text", ["PB10293847P1", "0123456789", "KY-10477-P1/abc"])
def test_datamatrix_and_aztec_are_module_by_module_those_of_bwip(text: str) -> None:
    square, compact = bwip([("datamatrix", text, {}), ("azteccode", text, {"format": "compact"})])
    assert np.array_equal(symbols.encode("datamatrix", text).dots, square)
    ours = symbols.encode("aztec", text).dots
    if text.isalnum():
        assert np.array_equal(ours, compact)
    else:  # between letter cases and signs there are several ways of one length
        assert ours.shape == compact.shape
