"""The file's own checks; `test_painter` and `documents/test_drawn` compare what is seen."""

import random
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import numpy as np
import pypdfium2
import pytest

from tests.printing.bench import dots_of, pdf_dots, plain_label, sample
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.elements import Align, Bitmap, Page, Rect, Style, Text, VAlign
from workstation.printing.latin import PLAIN, Rows
from workstation.printing.layout import lay_out
from workstation.printing.paint import (
    Outline,
    PlacedGlyph,
    ensure_app,
    placed_glyphs,
    placed_rows,
    text_bitmap,
)
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.pdf import pdf_bytes, pdf_document
from workstation.printing.raster import rasterise

PAGE = Page(812, 1218, 203, ())


def page(*elements: Text | Bitmap) -> Page:
    return Page(PAGE.width, PAGE.height, PAGE.dpi, elements)


def texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [one.get_textpage().get_text_range() for one in document]


def test_more_letters_than_one_font_holds_are_all_there() -> None:
    ensure_app()
    letters = "".join(chr(0x4E00 + at) for at in range(600))
    rows = tuple(
        Text(Rect(10, 10 + at * 2, 780, 60), letters[at : at + 20], Style(px=30, min_px=20))
        for at in range(0, 600, 20)
    )
    pdf = pdf_bytes(page(*rows), MEDIA_4X6)
    assert pdf.count(b"/Subtype/Type3") == 3
    read = "".join(texts(pdf)[0].split())
    assert sorted(read) == sorted(letters)


def test_a_joined_word_and_a_ligature_are_found_as_they_are_typed() -> None:
    ensure_app()
    style = Style(px=40, min_px=20)
    pdf = pdf_bytes(
        page(
            Text(Rect(10, 10, 700, 80), "محمد", style), Text(Rect(10, 99, 700, 80), "Office", style)
        ),
        MEDIA_4X6,
    )
    (text,) = texts(pdf)
    assert "محمد" in text
    assert "Office" in text


def test_a_books_letters_are_drawn_once() -> None:
    pages = [
        lay_out(plain_label(name=f"Ada Example {at}"), media=MEDIA_4X6, dpi=203)
        for at in range(100)
    ]
    book, one = pdf_document(pages, MEDIA_4X6), pdf_document(pages[:1], MEDIA_4X6)
    assert len(book) < 100 * 2_000
    assert [f"Ada Example {at}" in text for at, text in enumerate(texts(book))] == [True] * 100
    assert len(one) < 40_000


def test_letters_stand_where_the_dots_stand() -> None:
    ensure_app()
    for text in ("Şehit Nevres Blv.", "شارع الشيخ زايد 12", "南京西路1号", "Λεωφόρος"):
        element = Text(Rect(20, 30, 760, 90), text, Style(px=62, min_px=30, bold=True))
        drawn = pdf_dots(pdf_bytes(page(element), MEDIA_4X6), 203)
        dots = rasterise(page(element), text_bitmap)
        near = np.zeros_like(dots)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                near |= np.roll(dots, (down, right), (0, 1))
        assert drawn.sum() > 1_000
        assert (drawn & ~near.astype(bool)).sum() / drawn.sum() < 0.005


def test_a_whole_picture_comes_back_dot_by_dot() -> None:
    rows = np.random.default_rng(5).integers(0, 2, (1218, 812), dtype=np.uint8)
    packed = np.packbits(rows, axis=1)
    picture = Bitmap(Rect(0, 0, 812, 1218), packed.shape[1], packed.tobytes())
    document = pypdfium2.PdfDocument(pdf_bytes(page(picture), MEDIA_4X6))
    drawn = dots_of(document[0].render(scale=203 / 72).to_pil())[:1218, :812]
    assert (drawn == rows).all()


_ELSEWHERE = """
import sys
from tests.printing.test_pdf import two_labels
from workstation.printing.paint import ensure_app
ensure_app()
sys.stdout.buffer.write(two_labels(sys.argv[1:]))
"""


def two_labels(drawn_before: Sequence[str]) -> bytes:
    painter = OwnLabelPainter()
    labels = [plain_label(name=name) for name in (*drawn_before, "\u03a9 Office \u03bc")]
    labels.append(sample("arabic", barcode="A1", references=("Sipariş 7",)))
    made = [painter.render(one, language="pdf", media=MEDIA_4X6, dpi=203) for one in labels]
    return b"".join(made[-2:])


def test_two_processes_write_the_same_bytes_whatever_they_drew_before() -> None:
    here = two_labels([])
    for before in ([], ["\u2126 \u00b5", "Fo. Yo, AV"]):
        there = subprocess.run(
            [sys.executable, "-c", _ELSEWHERE, *before], capture_output=True, check=True
        ).stdout
        assert here == there


@pytest.mark.parametrize("text", ["دبي", "حي ج ع", "İĞŞ gjpqy", "南京", "ที่อยู่"])
@pytest.mark.parametrize("px", [62, 38, 24])
def test_no_letters_tail_is_cut_off_by_its_box(text: str, px: int) -> None:
    ensure_app()
    style = Style(px, px // 2, bold=True)
    for height in (px * 84 // 62, px * 3 // 2):
        shown = text_bitmap(Text(Rect(0, 0, 700, height), text, style))
        size = placed_glyphs(text, 700, height, style)[0][4]
        whole = text_bitmap(Text(Rect(0, 0, 700, 300), text, Style(size, size, bold=True)))
        assert shown is not None
        assert whole is not None
        assert shown.box.h == whole.box.h


STYLES = (
    Style(38, 22, valign=VAlign.TOP),
    Style(62, 30, bold=True, rtl=False),
    Style(44, 22, bold=True, align=Align.CENTRE, spacing=4, rtl=False),
    Style(30, 22, bold=True, align=Align.END, valign=VAlign.BOTTOM),
    Style(62, 30, bold=True, inverse=True),
)


def test_plain_latin_lines_stand_where_the_library_lays_them_out() -> None:
    ensure_app()
    chance = random.Random(7)
    letters = sorted(PLAIN)
    words = ["Ada Example 12", "Şehit Nevres Bulvarı No 7", "AVATAR Te. Yo, Wolf", "(217) 555-01"]
    words += ["12 Sample Street\nOld Town", "Tel \u2066+90 532 0000001\u2069", "Office", "f"]
    words += ["".join(chance.choices(letters, k=chance.randint(1, 24))) for _ in range(120)]
    quick = 0
    for text in (" ".join(word.split(" ")).strip() or "x" for word in words):
        for style, height in product(STYLES, (40, 120)):
            rows = placed_rows(text, 560, height, style)
            if rows is not None:
                quick += 1
                theirs = placed_glyphs(text, 560, height, style)
                assert seen(stepped(rows)) == seen(theirs), (text, style)
    assert quick > 500


def stepped(rows: Rows[Outline]) -> Iterator[PlacedGlyph]:
    for alphabet, row, x, y in rows:
        for at, char in enumerate(row):
            yield alphabet.shapes[char], char, x, y, alphabet.px
            x += alphabet.steps.get(row[at : at + 2]) or 0.0


def seen(glyphs: Iterable[PlacedGlyph]) -> list[tuple[object, ...]]:
    kept = (one for one in glyphs if one[1] not in ("\u2066", "\u2069", " "))
    return sorted((x, y, px, shape.key) for shape, _, x, y, px in kept)
