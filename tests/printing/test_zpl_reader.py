import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing.bench import plain_label, read_bars, zplkit_dots
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.zpl_picture import label_dots
from workstation.printing.zpl_reader import read_label

CARRIERS = (
    b"^XA^CI28^PW812^LL1218\n^FO40,40^A0N,50,50^FDDEMO CARRIER^FS\n"
    b"^FO40,120^A0N,36,36^FH^FDJos_C3_A9^FS\n^FO40,200^GB700,300,4^FS\n^FO40,220^GB60,4,4^FS\n"
    b"^BY3^FO60,560^BCN,200,Y,N,N^FDDEMO123456^FS\n^FO60,900^GFA,4,4,1,FF8181FF^FS\n^PQ1^XZ\n"
)


def test_a_carriers_plain_label_is_read_whole() -> None:
    label = read_label(CARRIERS)
    assert label.unknown == ()
    assert label.barcodes == ("DEMO123456",)
    assert label.quantity == 1
    dots = label_dots(label)
    assert dots.shape == (1218, 812)
    assert read_bars(dots) == ["DEMO123456"]


def test_bars_rules_and_graphics_stand_where_an_independent_renderer_puts_them() -> None:
    shapes = (
        b"^XA^CI28^PW812^LL1218^FO40,200^GB700,300,4^FS^FO40,220^GB60,4,4^FS^FO90,700^GB9,90,9^FS"
        b"^BY3^FO60,560^BCN,100,N,N,N^FDDEMO123456^FS^BY2^FO60,760^BCN,100,N,N,N,A^FD12345678^FS"
        b"^FO60,900^GFA,4,4,1,FF8181FF^FS^XZ"
    )
    label = read_label(shapes)
    assert label.unknown == ()
    assert np.array_equal(label_dots(label), zplkit_dots(shapes, 203))


@pytest.mark.parametrize(
    "foreign",
    [
        b"~JR", b"^JUS", b"^IDR:*.*", b"~DGR:X.GRF,1,1,FF", b"^FX note", b"^FO1,2,3", b"^FO-5,5",
        b"^GB1,2", b"^GFB,1,1,1,x", b"^GFA,2,2,1,FF", b"^GFA,1,1,1,:Z64:eJw=:0000", b"^LH5,5",
        b"^CI0", b"^PQ0", b"^PQ1,2", b"^BCR,100", b"^BCN,100,N,N,N,U", b"^BCN,x", b"^A0R,20,20",
        b"^FDhomeless", b"^PW0", b"^LL99999", b"^BY11", b"^FSx", b"^", b"~", b"^FH__",
        b"^FO1,1^A0N,20^FH^FD_FF^FS", b"^FO1,1^BCN,20^FD>;1^FS", b"^FO1,1^BCN,20,N,N,N,A^FD^FS",
    ],
)  # fmt: skip
def test_whatever_we_never_write_is_reported_and_seen(foreign: bytes) -> None:
    label = read_label(b"^XA^CI28" + foreign + b"^XZ")
    assert len(label.unknown) == 1
    assert label_dots(label).shape[0] > 1218


def test_a_broken_check_sum_is_no_graphic() -> None:
    zpl = OwnLabelPainter().render(plain_label(), language="zpl", media=MEDIA_4X6, dpi=203)
    at = zpl.index(b":Z64:") + 5
    end = zpl.index(b":", at)
    assert read_label(zpl[: end + 1] + b"0000" + zpl[end + 5 :]).unknown == ("^GF (check sum)",)


@pytest.mark.parametrize("zpl", [b"", b"hello", b"^FO1,1^XZ", b"^XA", b"^XA^FS", b"x^XA^XZ"])
def test_what_is_no_label_is_said_to_be_none(zpl: bytes) -> None:
    assert read_label(zpl).unknown


def test_a_letter_without_a_glyph_is_told() -> None:
    label = read_label(b"^XA^CI28^FO9,9^A0N,30,30^FD\xf0\x9f\xa7\xb7^FS^XZ")
    assert label_dots(label).shape[0] > 1218


@given(st.binary(max_size=80), st.integers(0, len(CARRIERS)))
def test_no_bytes_break_the_reader(noise: bytes, at: int) -> None:
    label = read_label(CARRIERS[:at] + noise + CARRIERS[at:])
    assert label.page.width <= 8_000
