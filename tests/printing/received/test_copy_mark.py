"""A reprinted label of a carrier says COPY where it has room, and stays readable everywhere."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.printing.bench import Picture, pdf_dots, read_bars, zplkit_dots
from tests.printing.interpreters import read_epl
from tests.printing.received.samples import (
    EPL_STYLE,
    PAINTER,
    PARCEL_STYLE,
    POST_STYLE,
    TWO_LABELS,
    own_dots,
    own_zpl,
    pdf,
    picture,
)
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.received.copy_mark import _mark, marked, marked_epl, marked_zpl
from workstation.printing.received.zpl_gate import passed
from workstation.printing.tuned import bitmap_of, dots_of

CODE = ["KY10477P1"]


def copy_of(content: bytes, claimed: str, language: str = "zpl") -> bytes:
    return PAINTER.fit(
        content, claimed=claimed, language=language, media=MEDIA_4X6, dpi=203, copy=True
    )


def roomy() -> Picture:
    dots = own_dots()
    dots[900:] = 0
    return dots


def mark_on(before: Picture, after: Picture) -> tuple[int, int, int, int]:
    """Where the two differ; nothing that was black may be white."""
    assert not (before & ~after & 1).any()
    rows, columns = np.nonzero(before != after)
    return int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max())


def test_a_copy_is_marked_on_blank_paper_clear_of_all_ink() -> None:
    before = roomy()
    after = zplkit_dots(copy_of(picture(before, dpi=203), "png"), 203)
    top, bottom, left, right = mark_on(before, after)
    assert bottom - top > 40
    near = before[max(top - 16, 0) : bottom + 16, max(left - 16, 0) : right + 16]
    assert not near.any()
    assert read_bars(after) == CODE


def test_a_label_without_room_goes_out_without_a_mark() -> None:
    full = np.zeros((1218, 812), np.uint8)
    full[::20] = 1
    bitmap = bitmap_of(full, 0, 0)
    assert marked(bitmap, 203) is bitmap


def test_smaller_room_takes_a_smaller_mark() -> None:
    crowded = np.zeros((400, 400), np.uint8)
    crowded[:320], crowded[:, :240] = 1, 1
    after = dots_of(marked(bitmap_of(crowded, 0, 0), 203))
    assert not np.array_equal(crowded, after)


def test_a_carriers_zpl_is_marked_by_one_more_field_and_otherwise_as_it_came() -> None:
    carrier = own_zpl().replace(b"^FO", b"^FO", 1)
    out = copy_of(carrier, "zpl")
    if out == carrier:
        pytest.fail("our own label has blank paper")
    at = out.index(b"^LH0,0^FO", 60)
    assert out[:at] + out[out.index(b"^LH0,0^XZ") + 6 :] == carrier
    passed(out)
    assert read_bars(zplkit_dots(out, 203)) == CODE
    mark_on(own_dots(), zplkit_dots(out, 203))


def test_zpl_that_we_cannot_draw_is_marked_in_the_margin_above_it_or_not_at_all() -> None:
    low = (
        b"^XA^LH0,40^FO20,60^A0N,30,30^FDX^FS^FO20,300^BY3^BCN,100,N,N,N,A^FDPB12345^FS^FT20,900"
        b"^A0R,28,28^FDword^FS^XZ"
    )
    out = copy_of(low, "zpl")
    assert out != low
    assert out.endswith(b"^LH0,40^XZ"), "the next label stands where it stood"
    bars_alone = re.sub(rb"\^FO20,60\^A0N.*?\^FS|\^FT20,900.*?\^FS", b"", out)
    dots = zplkit_dots(bars_alone, 203)
    assert dots[:24, :140].any()
    assert not dots[24:300].any()
    for untouched in (PARCEL_STYLE, POST_STYLE, TWO_LABELS):
        assert copy_of(untouched, "zpl") == untouched
    binary = low.replace(b"^XZ", b"^FO0,500^GFB,1,1,1,\x00^FS^XZ")
    assert marked_zpl(binary, None, dpi=203) == binary


def test_a_carriers_epl_is_marked_above_it_or_not_at_all() -> None:
    plain = b"\nN\nq812\nQ1218,24\nZT\nLO20,100,700,4\nLO20,400,700,4\nP1\n"
    out = copy_of(plain, "epl", "epl")
    dots = read_epl(out).dots
    assert dots[:24].any()
    assert not dots[24:100].any()
    turned = plain.replace(b"LO20,400,700,4", b'A20,400,3,4,1,1,N,"X"')
    high = plain.replace(b"LO20,100", b"LO20,10")
    for untouched in (turned, high):
        assert marked_epl(untouched, dpi=203) == untouched
    assert copy_of(EPL_STYLE, "epl", "epl") == EPL_STYLE


def test_a_pdf_for_an_ordinary_printer_is_marked_too() -> None:
    before = roomy()
    out = copy_of(pdf(before), "pdf", "pdf")
    assert out != pdf(before)
    after = pdf_dots(out, 203)
    assert read_bars(after) == CODE
    assert after[900:].any()


def test_the_mark_says_copy_to_a_person() -> None:
    mark = _mark(22, 8, 203)
    assert 0.35 < mark.mean() < 0.95, "white letters on black"
