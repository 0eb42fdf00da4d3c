"""Every symbol on a label of our own is read back, whatever the printer and its dots."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.printing.bench import Picture, pdf_dots, plain_label, png_dots, zplkit_dots
from tests.printing.interpreters import read_brother, read_epl, read_escpos, read_tspl
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, MEDIA_4X6, LabelData, Tuning
from workstation.printing import gs1, symbols
from workstation.printing.code128 import from_zpl
from workstation.printing.elements import Page
from workstation.printing.label_json import read_label_json
from workstation.printing.paint import text_bitmap
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.raster import rasterise
from workstation.printing.writers import WRITERS
from workstation.printing.zpl_reader import read_label

F = zxingcpp.BarcodeFormat
SSCC = "(00)340123450000000000"
LOT = "(01)09506000134352(10)AB-12(21)7"
CASES = {
    "code128": ("PB10293847P1", "PB10293847P1", F.Code128),
    "gs1_128": (SSCC, SSCC, F.Code128),
    "itf14": ("1001234567890", "10012345678902", F.ITF),
    "ean13": ("4006381333931", "4006381333931", F.EAN13),
    "ean8": ("9638507", "96385074", F.EAN8),
    "upca": ("036000291452", "0036000291452", F.EAN13),
    "qr": ("https://shop.example/t/KY10477P1", None, F.QRCode),
    "datamatrix": ("PB10293847P1", None, F.DataMatrix),
    "gs1_datamatrix": (LOT, None, F.DataMatrix),
    "aztec": ("PB10293847P1", None, F.Aztec),
    "pdf417": ("PB10293847P1 MORE", None, F.PDF417),
}


def label(kind: str) -> LabelData:
    base = plain_label()
    return LabelData(recipient=base.recipient, barcode=CASES[kind][0], barcode_kind=kind)


def found_on(dots: Picture) -> list[tuple[str, str]]:
    quiet = np.pad(dots, 20)
    read = zxingcpp.read_barcodes((1 - quiet) * np.uint8(255))
    return [(one.text, one.symbology_identifier) for one in read]


def assert_read(kind: str, dots: Picture) -> None:
    data, expected, _wanted = CASES[kind]
    ((text, identifier),) = found_on(dots)
    assert text == (expected or data), kind
    if kind.startswith("gs1"):
        assert identifier in ("]C1", "]d2"), "the reader is told that it is GS1's"


@pytest.fixture(scope="module")
def painter() -> OwnLabelPainter:
    return OwnLabelPainter()


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("kind", CASES)
def test_every_symbol_reads_as_zpl_preview_and_pdf(
    painter: OwnLabelPainter, kind: str, dpi: int
) -> None:
    for media in (MEDIA_4X6, MEDIA["100x100"]):
        drawn = {
            language: painter.render(label(kind), language=language, media=media, dpi=dpi)
            for language in ("zpl", "png", "pdf")
        }
        assert_read(kind, png_dots(drawn["png"]))
        assert_read(kind, pdf_dots(drawn["pdf"], dpi))
        if dpi != 600:  # the independent renderer knows 203 and 300
            assert_read(kind, zplkit_dots(drawn["zpl"], dpi))


@pytest.mark.parametrize("kind", CASES)
def test_every_symbol_reads_in_the_other_languages(painter: OwnLabelPainter, kind: str) -> None:
    for dpi in (203, 300, 600):
        stream = painter.render(label(kind), language="tspl", media=MEDIA_4X6, dpi=dpi)
        assert_read(kind, read_tspl(stream, dpi).dots)
    for dpi in (203, 300):
        stream = painter.render(label(kind), language="epl", media=MEDIA_4X6, dpi=dpi)
        assert_read(kind, read_epl(stream).dots)
    roll = MEDIA["80mm"]
    stream = painter.render(label(kind), language="escpos", media=roll, dpi=203)
    assert_read(kind, read_escpos(stream).dots)
    stream = painter.render(label(kind), language="brother", media=MEDIA["62mm"], dpi=300)
    assert_read(kind, read_brother(stream).dots)


@pytest.mark.parametrize("kind", CASES)
def test_a_turned_symbol_still_reads(painter: OwnLabelPainter, kind: str) -> None:
    for rotation in (90, 180, 270):
        png = painter.render(
            label(kind), language="png", media=MEDIA_4X6, dpi=203, tuning=Tuning(rotation=rotation)
        )
        assert_read(kind, png_dots(png))


NATIVE = {
    "code128": b"^BCN", "gs1_128": b"^BCN", "itf14": b"^B2N", "ean13": b"^BEN", "ean8": b"^B8N",
    "upca": b"^BUN", "qr": b"^BQN", "datamatrix": b"^BXN", "gs1_datamatrix": b"^BXN",
    "aztec": b"^BON", "pdf417": b"^B7N",
}  # fmt: skip


@pytest.mark.parametrize("kind", CASES)
def test_a_zebra_makes_its_own_symbols(painter: OwnLabelPainter, kind: str) -> None:
    zpl = painter.render(label(kind), language="zpl", media=MEDIA_4X6, dpi=203)
    assert NATIVE[kind] in zpl


@pytest.mark.parametrize(
    ("kind", "name"),
    [("ean13", "BARCODE"), ("itf14", "BARCODE"), ("qr", "BITMAP"), ("datamatrix", "DMATRIX"),
     ("pdf417", "PDF417"), ("gs1_128", "BARCODE")],
)  # fmt: skip
def test_a_tsc_makes_those_whose_text_is_harmless(
    painter: OwnLabelPainter, kind: str, name: str
) -> None:
    stream = painter.render(label(kind), language="tspl", media=MEDIA_4X6, dpi=203)
    assert name in read_tspl(stream, 203).names
    assert b"shop.example" not in stream


def test_letters_of_any_script_go_into_squares_as_dots(painter: OwnLabelPainter) -> None:
    text = "Ağaç Ωμέγα 中文 مرحبا"
    for kind in ("qr", "datamatrix", "aztec", "pdf417"):
        data = LabelData(
            recipient=plain_label().recipient, barcode=text, barcode_kind=kind, barcode_caption="x"
        )
        zpl = painter.render(data, language="zpl", media=MEDIA_4X6, dpi=203)
        assert [one for one, _ in found_on(zplkit_dots(zpl, 203))] == [text]


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("ean13", "4006381333930"), ("ean13", "400638133393A"), ("itf14", "1"), ("upca", ""),
        ("gs1_128", "00340123450000000000"), ("gs1_128", "(00)340123450000000001"),
        ("gs1_128", "(00)34012345"), ("gs1_datamatrix", "(10)A B"), ("gs1_128", "(10)A(11)1"),
        ("qr", ""), ("qr", "x" * 601), ("datamatrix", ""), ("no such kind", "1"),
        ("maxicode", "1"), ("code128", "ü"),
    ],
)  # fmt: skip
def test_what_a_symbol_cannot_hold_is_refused(kind: str, data: str) -> None:
    with pytest.raises(Refused) as problem:
        symbols.encode(kind, data)
    assert problem.value.field == "barcode"


@given(st.sampled_from((*symbols.SQUARE[:2], "aztec", "pdf417")), st.text(min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_becomes_a_readable_symbol_or_a_refusal(kind: str, text: str) -> None:
    try:
        modules = symbols.encode(kind, text)
    except Refused:
        return
    dots = np.repeat(np.repeat(np.pad(modules.dots, 4), 4, axis=0), 4, axis=1)
    plain = zxingcpp.TextMode.Plain
    read = zxingcpp.read_barcodes((1 - dots) * np.uint8(255), text_mode=plain)
    assert [one.text for one in read] == [text]


def test_data_matrices_are_square() -> None:
    for size in range(1, 120, 7):
        modules = symbols.encode("datamatrix", "A1" * size)
        assert modules.columns == modules.rows


def test_open_ends_of_gs1_are_separated_and_fixed_ones_are_not() -> None:
    assert gs1.with_separators(LOT) == "\xf10109506000134352" + "10AB-12\xf1" + "217"
    symbol = gs1.code128_symbol(SSCC)
    assert symbol.zpl_data.startswith(">;>800")
    assert from_zpl(symbol.zpl_data).values == symbol.values
    mixed = gs1.code128_symbol("(10)AB(11)261122")
    assert from_zpl(mixed.zpl_data).values == mixed.values


MESSAGE = "999" + "840" + "841706672" + "[)>\x1e01\x1d961Z00004951\x1dUPSN\x1d06X610\x1e\x04"


def test_a_maxicode_is_made_by_the_printer_alone() -> None:
    symbol = symbols.maxicode(MESSAGE, mode=2, x=40, y=40, dpi=203)
    page = Page(812, 400, 203, (symbol,))
    zpl = WRITERS["zpl"](page, MEDIA_4X6, Tuning())
    assert b"^BD2,1,1^FH_^FD" in zpl
    assert b"_1E01_1D96" in zpl
    dots = zplkit_dots(zpl, 203)
    crop = np.pad(dots[20:300, 20:300], 20)
    (read,) = zxingcpp.read_barcodes((1 - crop) * np.uint8(255), formats=F.MaxiCode)
    assert "1Z00004951" in read.text
    for language in ("tspl", "epl", "escpos"):
        with pytest.raises(Refused, match="ZPL printer"):
            WRITERS[language](page, MEDIA["80mm"], Tuning())
    for mode, data in ((5, "x"), (2, "")):
        with pytest.raises(Refused):
            symbols.maxicode(data, mode=mode, x=0, y=0, dpi=203)


def test_modules_wider_than_a_printers_own_go_as_dots() -> None:
    symbol = symbols.placed("qr", "PB1", x=40, y=40, module=12)
    page = Page(812, 600, 203, (symbol,))
    zpl = WRITERS["zpl"](page, MEDIA_4X6, Tuning())
    assert b"^BQ" not in zpl
    assert np.array_equal(zplkit_dots(zpl, 203)[:600], rasterise(page, text_bitmap))


def test_label_json_names_the_kind() -> None:
    text = (
        '{"parcel_key": "%s", "barcode_kind": "%s", "recipient": {"name": "A", "street": "S 1", '
        '"city": "C", "country": "US"}}'
    )
    assert read_label_json((text % ("PB1", "qr")).encode()).barcode_kind == "qr"
    for wrong in ("nonsense", "maxicode"):
        with pytest.raises(Refused) as problem:
            read_label_json((text % ("PB1", wrong)).encode())
        assert problem.value.field == "barcode_kind"


@pytest.mark.parametrize("kind", [kind for kind in CASES if not kind.startswith("gs1_data")])
def test_the_virtual_printer_draws_the_printers_own_symbols(
    painter: OwnLabelPainter, kind: str
) -> None:
    zpl = painter.render(label(kind), language="zpl", media=MEDIA_4X6, dpi=203)
    read = read_label(zpl)
    assert read.unknown == ()
    png = painter.render(label(kind), language="png", media=MEDIA_4X6, dpi=203)
    assert np.array_equal(rasterise(read.page, text_bitmap), png_dots(png))


@pytest.mark.parametrize(
    "wrong",
    [b"^BQN,2,11^FDMA,x^FS", b"^BQN,3,4^FDMA,x^FS", b"^BQN,2,4^FDLA,x^FS", b"^BEN,0,N,N^FD1^FS",
     b"^BEN,50,Y,N^FD400638133393^FS", b"^BXN,5,140,,,6,|,1^FDx^FS"],
)  # fmt: skip
def test_symbols_that_we_never_write_are_reported(wrong: bytes) -> None:
    assert read_label(b"^XA^FO20,20^BY3,3,1" + wrong + b"^XZ").unknown
