import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pypdfium2
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.printing.bench import (
    PAPERS,
    SAMPLES,
    pdf_dots,
    plain_label,
    png_dots,
    read_bars,
    sample,
    zplkit_dots,
)
from workstation.domain.errors import Refused
from workstation.domain.values import Address, Money
from workstation.ports.labels import MEDIA_4X6, LabelData, Media
from workstation.printing.elements import Rect, Style, Text, VAlign
from workstation.printing.layout import lay_out
from workstation.printing.paint import missing_character, shown_text, text_bitmap
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.text import clean
from workstation.printing.zpl_picture import label_dots
from workstation.printing.zpl_reader import commands, read_label

PAINTER = OwnLabelPainter()
FULL = {
    "cod": Money(Decimal("1299.9"), "TRY"), "copy": True, "position": "3/40",
    "carrier_name": "YURT KARGO", "parcel_of": "1 / 2", "references": ("A-1", "15:30"),
}  # fmt: skip


def zpl(label: LabelData, media: Media = MEDIA_4X6, dpi: int = 203) -> bytes:
    return PAINTER.render(label, language="zpl", media=media, dpi=dpi)


@pytest.mark.parametrize(("media", "dpi"), PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("changes", [{}, FULL], ids=["plain", "full"])
def test_printer_preview_and_an_independent_renderer_agree_dot_by_dot(
    name: str, media: Media, dpi: int, changes: dict[str, object]
) -> None:
    label = sample(name, **changes)
    printed = zpl(label, media, dpi)
    preview = png_dots(PAINTER.render(label, language="png", media=media, dpi=dpi))
    read = read_label(printed, dpi=dpi)
    assert read.unknown == ()
    assert np.array_equal(label_dots(read), preview)
    independent = zplkit_dots(printed, dpi)
    assert np.array_equal(independent, preview)
    assert read_bars(independent) == [label.barcode]


@pytest.mark.parametrize(("media", "dpi"), PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_pdf_shows_the_same_label(name: str, media: Media, dpi: int) -> None:
    label = sample(name, **FULL)
    pdf = PAINTER.render(label, language="pdf", media=media, dpi=dpi)
    dots = pdf_dots(pdf, dpi)
    assert read_bars(dots) == [label.barcode]
    preview = png_dots(PAINTER.render(label, language="png", media=media, dpi=dpi))
    height, width = (min(a, b) for a, b in zip(dots.shape, preview.shape, strict=True))
    differing = np.mean(dots[:height, :width] != preview[:height, :width])
    assert differing < 0.04  # edges of letters and one dot of rounding


@pytest.mark.parametrize("media", {media for media, _ in PAPERS})
def test_the_pdf_has_the_papers_exact_size_and_text_that_can_be_searched(media: Media) -> None:
    pdf = PAINTER.render(sample("turkish"), language="pdf", media=media, dpi=203)
    page = pypdfium2.PdfDocument(pdf)[0]
    width, height = page.get_size()
    assert width == pytest.approx(media.width_dmm * 72 / 254, abs=0.01)
    assert height == pytest.approx(media.height_dmm * 72 / 254, abs=0.01)
    assert "Mehmet Arslan" in page.get_textpage().get_text_range()


@pytest.mark.parametrize("language", ["zpl", "pdf", "png"])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_label_gives_the_same_bytes(name: str, language: str) -> None:
    label = sample(name)
    first = PAINTER.render(label, language=language, media=MEDIA_4X6, dpi=203)
    again = PAINTER.render(label, language=language, media=MEDIA_4X6, dpi=203)
    assert first == again


def test_the_picture_knows_its_resolution() -> None:
    png = PAINTER.render(sample("turkish"), language="png", media=MEDIA_4X6, dpi=300)
    image = Image.open(io.BytesIO(png))
    assert image.size == (1200, 1800)
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_zpl_is_ascii_and_no_bitmap_is_larger_than_printers_take() -> None:
    printed = PAINTER.render(sample("greek-cod", **FULL), language="zpl", media=MEDIA_4X6, dpi=600)
    assert printed.isascii()
    counts = [c.data.split(b",")[1] for c in commands(printed) if c.name == "^GF"]
    assert max(int(count) for count in counts) <= 99_999


# -- what people type into order forms

ANY_TEXT = st.text(
    st.characters(max_codepoint=0x24F, exclude_categories=("Cs",))
    | st.sampled_from("^~_\\{},مرحبا王Ω"),
    min_size=1,
    max_size=60,
)


@settings(max_examples=60)
@given(name=ANY_TEXT, street=ANY_TEXT, city=ANY_TEXT, phone=ANY_TEXT, reference=ANY_TEXT)
def test_no_text_carries_a_command_to_the_printer(
    name: str, street: str, city: str, phone: str, reference: str
) -> None:
    label = replace(
        plain_label(name=f"x{name}", street=f"x{street}", city=f"x{city}", phone=f"1{phone}"),
        references=(f"x{reference}",),
    )
    harmless = replace(plain_label(name="x", street="x", city="x", phone="1"), references=("x",))
    assume(
        not any(missing_character(clean(text)) for text in (name, street, city, phone, reference))
    )
    printed = zpl(label)
    assert [c.name for c in commands(printed)] == [c.name for c in commands(zpl(harmless))]
    assert read_label(printed).unknown == ()


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("recipient.name", plain_label(name="Ada 🧷")),
        ("recipient.city", plain_label(city="Town\ue000")),
        ("recipient.street", plain_label(street="half \ud83d")),
        ("references[1]", replace(plain_label(), references=("ok", "🧷"))),
        ("sender.company", replace(plain_label(), sender=Address("", "", "", "", company="𓀀"))),
    ],
)
@pytest.mark.parametrize("language", ["zpl", "pdf", "png"])
def test_a_character_without_a_glyph_stops_the_label_with_its_name(
    field: str, label: LabelData, language: str
) -> None:
    with pytest.raises(Refused) as refusal:
        PAINTER.render(label, language=language, media=MEDIA_4X6, dpi=203)
    assert refusal.value.field == field
    assert "U+" in refusal.value.title
    assert field in refusal.value.title


def test_an_address_that_is_not_printed_refuses_nothing() -> None:
    assert zpl(plain_label(email="😀@example.test")).startswith(b"^XA")


@pytest.mark.parametrize("language", ["cpcl", "", "ZPL"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(Refused) as refusal:
        PAINTER.render(plain_label(), language=language, media=MEDIA_4X6, dpi=203)
    assert refusal.value.field == "language"


def test_control_characters_leave_no_trace() -> None:
    assert zpl(plain_label(name="Ada\x1e\x10Example\u202e")) == zpl(plain_label(name="Ada Example"))


@pytest.mark.parametrize("text", ["word " * 200, "x" * 900, "بيت " * 200, "上海" * 300])
def test_a_text_without_end_is_printed_and_the_bars_stay_readable(text: str) -> None:
    label = plain_label(name=text, street=text, street2=text, company=text, city=text, phone=text)
    printed = zpl(replace(label, service=text, carrier_name=text, references=(text, text)))
    assert read_bars(zplkit_dots(printed, 203)) == [label.barcode]


# -- single texts

STYLE = Style(px=40, min_px=22, valign=VAlign.TOP)


def ink(text: str, width: int = 400, height: int = 60, style: Style = STYLE) -> Rect:
    painted = text_bitmap(Text(Rect(0, 0, width, height), text, style))
    assert painted is not None
    return painted.box


def test_arabic_stands_on_the_right_and_latin_on_the_left() -> None:
    assert ink("دبي").right > 380
    assert ink("Dubai").x < 20


def test_arabic_letters_join() -> None:
    apart = ink("ب\u200cي\u200cت").w
    assert ink("بيت").w < apart - 8


def test_a_cut_text_ends_in_a_visible_sign() -> None:
    style = replace(STYLE, px=22)
    whole = ink("one two three", 400, 32, style)
    cut = text_bitmap(Text(Rect(0, 0, 200, 32), "one two three four five six seven", style))
    assert cut is not None
    assert whole.h <= 32
    assert cut.box.right <= 200
    shown = np.unpackbits(np.frombuffer(cut.rows, np.uint8).reshape(-1, cut.stride), axis=1)
    last_columns = shown[:, cut.box.w - 24 : cut.box.w]
    assert last_columns[-12:].any()  # the dots of "…" stand low
    assert not last_columns[: shown.shape[0] // 2, -6:].any()


@pytest.mark.parametrize(("media", "dpi"), PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_cut_from_a_label_of_ordinary_length(name: str, media: Media, dpi: int) -> None:
    page = lay_out(sample(name, **FULL), media=media, dpi=dpi)
    texts = [element for element in page.elements if isinstance(element, Text)]
    assert [text.text for text in texts if "…" in shown_text(text)] == []


def test_threads_paint_the_same_label_as_one_does() -> None:
    label = sample("arabic", **FULL)

    def render(_: int) -> bytes:
        return PAINTER.render(label, language="pdf", media=MEDIA_4X6, dpi=203)

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(render, range(16))) == {render(0)}


def test_a_process_that_paints_in_a_thread_first_is_told_before_it_crashes() -> None:
    code = (
        "import threading; from workstation.printing.paint import ensure_app\n"
        "def run():\n"
        "    try: ensure_app()\n"
        "    except RuntimeError as problem: print(problem)\n"
        "thread = threading.Thread(target=run); thread.start(); thread.join(); ensure_app()"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert "main thread" in ended.stdout


def test_a_text_of_blanks_paints_nothing() -> None:
    assert text_bitmap(Text(Rect(0, 0, 100, 40), " ", STYLE)) is None


def test_the_five_languages_have_their_letters() -> None:
    assert missing_character("Ğğİıßŵ Ελένη ΐ العربية 简体中文 € No: 5") == ""
