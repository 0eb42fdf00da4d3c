"""A carrier's label comes out whole on the loaded paper, or is refused with words; never cut."""

from __future__ import annotations

from base64 import b64encode

import numpy as np
import pytest
from PIL import Image

from tests.printing.bench import png_dots, read_bars, sample, zplkit_dots
from tests.printing.interpreters import read_brother, read_epl, read_escpos, read_tspl
from tests.printing.received.samples import (
    EPL_STYLE,
    PAINTER,
    PARCEL_STYLE,
    TWO_LABELS,
    own_dots,
    own_zpl,
    pdf,
    picture,
)
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, MEDIA_4X6, Media, Tuning
from workstation.printing.received.plain_png import plain_rows
from workstation.printing.zpl_reader import commands

CODE = ["KY10477P1"]


def fit(
    content: bytes, claimed: str, *, language: str = "zpl", paper: str = "4x6", dpi: int = 203,
    tuning: Tuning | None = None,
) -> bytes:  # fmt: skip
    return PAINTER.fit(
        content, claimed=claimed, language=language, media=MEDIA[paper], dpi=dpi,
        tuning=tuning or Tuning(),
    )  # fmt: skip


def shown(content: bytes, claimed: str, paper: str = "4x6", dpi: int = 203) -> np.ndarray:
    """What a ZPL printer makes of it, in the eyes of an independent renderer."""
    return zplkit_dots(fit(content, claimed, paper=paper, dpi=dpi), dpi)


def why(content: bytes, claimed: str, **more: object) -> str:
    with pytest.raises(Refused) as refused:
        fit(content, claimed, **more)  # type: ignore[arg-type]
    assert refused.value.field == "label"
    assert refused.value.advice
    return refused.value.code


# -- the same dots where nothing needs to change


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
def test_a_picture_of_the_printers_own_dots_comes_out_dot_by_dot(mode: str) -> None:
    dots = own_dots()
    assert np.array_equal(shown(picture(dots, mode=mode, dpi=203), "png"), dots)


def test_a_gif_a_pdf_and_base64_come_out_dot_by_dot_too() -> None:
    dots = own_dots()
    assert np.array_equal(shown(picture(dots, "GIF", mode="L"), "gif"), dots)
    assert np.array_equal(shown(b64encode(picture(dots)), "png"), dots)
    assert np.array_equal(shown(b"data:image/png;base64," + b64encode(picture(dots)), "png"), dots)
    from_pdf = shown(pdf(dots), "pdf")
    assert np.mean(from_pdf != dots) < 0.01
    assert read_bars(from_pdf) == CODE


def test_what_a_label_is_shows_in_its_bytes_and_not_in_its_name() -> None:
    assert np.array_equal(shown(picture(own_dots()), "pdf"), own_dots())
    assert fit(own_zpl(), "png") == own_zpl()


@pytest.mark.parametrize("language", ["tspl", "epl", "escpos"])
def test_a_pdf_prints_in_every_language(language: str) -> None:
    content = fit(pdf(own_dots()), "pdf", language=language)
    readers = {"tspl": lambda c: read_tspl(c, 203), "epl": read_epl, "escpos": read_escpos}
    dots = readers[language](content).dots
    assert read_bars(dots) == CODE
    assert np.mean(dots[:1218, :812] != own_dots()) < 0.01


def test_a_picture_prints_on_an_ordinary_printer() -> None:
    from tests.printing.bench import pdf_dots

    content = fit(picture(own_dots(), dpi=203), "png", language="pdf")
    assert read_bars(pdf_dots(content, 203)) == CODE
    as_it_came = pdf(own_dots())
    assert fit(as_it_came, "pdf", language="pdf") == as_it_came


def test_png_stays_png() -> None:
    content = fit(picture(own_dots(), dpi=203), "png", language="png")
    assert np.array_equal(png_dots(content), own_dots())


def test_a_graphic_is_compressed_and_in_bands() -> None:
    content = fit(picture(own_dots(dpi=300), dpi=300), "png", dpi=300)
    graphics = [c for c in commands(content) if c.name == "^GF"]
    assert len(graphics) > 1
    assert all(b":Z64:" in c.data for c in graphics)
    assert len(content) < 40_000


# -- turned, found on a sheet, parted, made smaller


def test_a_label_that_lies_on_its_side_is_turned() -> None:
    dots = own_dots()
    assert np.array_equal(shown(picture(np.rot90(dots, -1), dpi=203), "png"), dots)


def test_a_sideways_gif_of_the_old_kind_fits_whole() -> None:
    label = np.zeros((1400, 800), np.uint8)
    label[: 1218 - 20, :] = own_dots()[10 : 1218 - 10, 6:806]
    out = shown(picture(np.rot90(label), "GIF", mode="L"), "gif")
    assert read_bars(out) == CODE
    assert out.sum() == label.sum()


@pytest.mark.parametrize(("down", "right"), [(40, 60), (1000, 700), (100, 812)])
def test_a_label_in_a_corner_of_a_sheet_is_found(down: int, right: int) -> None:
    sheet = np.zeros((2374, 1678), np.uint8)  # A4
    label = own_dots()[14:-14, 14:-14]
    sheet[down : down + label.shape[0], right : right + label.shape[1]] = label
    out = shown(picture(sheet, dpi=203), "png")
    assert out.sum() == label.sum()
    assert read_bars(out) == CODE


def test_two_labels_on_one_sheet_become_two_labels() -> None:
    sheet = np.zeros((1678, 2374), np.uint8)
    label = own_dots()[14:-14, 14:-14]
    for right in (60, 1300):
        sheet[200 : 200 + label.shape[0], right : right + label.shape[1]] = label
    content = fit(picture(sheet, dpi=203), "png")
    assert content.count(b"^XA") == content.count(b"^XZ") == 2
    for half in content.split(b"^XZ")[:2]:
        assert read_bars(zplkit_dots(half.strip() + b"^XZ", 203)) == CODE


def test_each_page_of_a_pdf_becomes_a_label() -> None:
    content = fit(pdf(own_dots(), own_dots(), own_dots()), "pdf")
    assert content.count(b"^XZ") == 3
    assert why(pdf(own_dots(), own_dots()), "pdf", language="png") == "pages"


def test_a_label_for_other_dots_an_inch_is_drawn_anew_and_still_reads() -> None:
    out = shown(picture(own_dots(dpi=300), dpi=300), "png")
    assert out.shape == (1218, 812)
    assert read_bars(out) == CODE
    finer = shown(picture(own_dots(), dpi=203), "png", dpi=300)
    assert finer.shape == (1800, 1200)
    assert read_bars(finer) == CODE


def test_a_label_a_little_too_large_is_made_smaller_when_its_bars_survive() -> None:
    out = shown(pdf(own_dots("4x6")), "pdf", paper="100x100", dpi=300)
    assert read_bars(out) == CODE


def test_bars_that_would_be_lost_are_refused() -> None:
    rng = np.random.default_rng(7)
    fine = np.zeros((1218, 812), np.uint8)
    from workstation.printing import code128
    from workstation.printing.elements import Bars, Rect
    from workstation.printing.raster import bars_row

    symbol = code128.encode("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    row = bars_row(Bars(Rect(0, 0, symbol.modules * 2, 80), symbol, 2))
    fine[100:180, 60 : 60 + len(row)] = row
    fine[30:32, 20:790] = fine[1190:1192, 20:790] = 1
    fine[400:900, 100:700] = rng.random((500, 600)) < 0.1
    assert read_bars(fine) == ["ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    assert why(picture(fine, dpi=203), "png", paper="100x100") == "unreadable"


def test_what_is_much_larger_than_the_paper_is_refused() -> None:
    sheet = np.ones((2374, 1678), np.uint8)
    sheet[5:-5, 5:-5] = 0
    sheet[::7] = 1
    assert why(picture(sheet, dpi=203), "png", paper="62mm") == "too large"


def test_a_blank_page_is_not_a_label() -> None:
    assert why(picture(np.zeros((2374, 1678), np.uint8), dpi=203), "png") == "blank"


def test_turning_and_moving_hold_for_carriers_pictures_too() -> None:
    out = zplkit_dots(fit(picture(own_dots(), dpi=203), "png", tuning=Tuning(rotation=180)), 203)
    assert np.array_equal(out, np.rot90(own_dots(), 2))


# -- code for a printer


def test_our_own_zpl_prints_on_any_printer() -> None:
    printed = read_tspl(fit(own_zpl(), "zpl", language="tspl"), 203)
    assert np.array_equal(printed.dots, own_dots())


def test_a_carriers_zpl_is_for_zpl_printers_and_says_so() -> None:
    assert why(PARCEL_STYLE, "zpl", language="tspl") == "language"
    assert why(EPL_STYLE, "epl") == "language"


def test_zpl_for_other_dots_an_inch_is_not_printed_at_the_wrong_size() -> None:
    made_for_300 = PAINTER.render(sample("turkish"), language="zpl", media=MEDIA_4X6, dpi=300)
    foreign = made_for_300.replace(b"^XZ", b"^FT20,20^A@N,38,38,TT0003M_^FDP^FS^XZ")
    assert why(foreign, "zpl") == "dpi"
    assert why(own_zpl().replace(b"^XZ", b"^POI^XZ"), "zpl", dpi=300) == "dpi"


def test_zpl_for_other_dots_an_inch_that_we_can_draw_is_drawn_anew() -> None:
    made_for_300 = PAINTER.render(sample("turkish"), language="zpl", media=MEDIA_4X6, dpi=300)
    for content, dpi in ((made_for_300, 203), (own_zpl(), 300), (own_zpl(), 600)):
        if dpi == 600:
            out = png_dots(fit(content, "zpl", language="png", dpi=600))
        else:
            out = shown(content, "zpl", dpi=dpi)
        assert out.shape == MEDIA_4X6.dots(dpi)[::-1]
        assert read_bars(out) == CODE


def test_zpl_that_we_can_draw_is_made_smaller_for_smaller_paper() -> None:
    out = shown(own_zpl(), "zpl", paper="a6")
    assert read_bars(out) == CODE
    two = own_zpl() + own_zpl()
    assert fit(two, "zpl") == two
    assert fit(two, "zpl", paper="a6").count(b"^XA") == 2


def test_zpl_and_epl_longer_than_the_paper_are_not_cut() -> None:
    longer = b"^XA^POI^PW812^LL2400^FO20,2300^GB700,4,4^FS^XZ"
    assert why(longer, "zpl") == "too large"
    assert why(EPL_STYLE, "epl", language="epl", paper="100x100") == "too large"


def test_brother_takes_a_label_of_its_size() -> None:
    content = fit(picture(own_dots("62mm", 300), dpi=300), "png", language="brother",
                  paper="62mm", dpi=300)  # fmt: skip
    assert read_bars(read_brother(content).dots) == CODE


@pytest.mark.parametrize("content", [b"", b"hello", b"<html>", b"PK\x03\x04", b"\xff\xd8\xff\xe0"])
def test_what_is_no_label_is_refused(content: bytes) -> None:
    assert why(content, "pdf") == "kind"


def test_a_file_cut_in_the_middle_is_refused() -> None:
    png = picture(own_dots(), mode="L")
    assert why(png[: len(png) // 2], "png") == "broken"
    assert why(b"%PDF-1.4 and nothing", "pdf") == "broken"


def test_unknown_paper_sizes_work_as_well() -> None:
    media = Media("odd", 1016, 1016)
    dots = own_dots("100x100")
    content = PAINTER.fit(
        picture(dots, dpi=203), claimed="png", language="zpl", media=media, dpi=203
    )
    out = zplkit_dots(content, 203)
    assert read_bars(out) == CODE
    assert out.sum() == dots.sum()


def test_a_picture_that_says_nothing_of_its_size_is_measured_by_its_pixels() -> None:
    big = Image.fromarray(((1 - own_dots(dpi=300)) * 255).astype(np.uint8))
    dots = (np.asarray(big) < 128).astype(np.uint8)
    assert read_bars(shown(picture(dots), "png")) == CODE


def test_a_plain_picture_and_the_general_way_give_the_same_dots() -> None:
    dots = own_dots()
    plain = PAINTER.render(sample("turkish"), language="png", media=MEDIA_4X6, dpi=203)
    assert plain_rows(plain, width=812, height=1218, dpi=203) == np.packbits(dots, 1).tobytes()
    for other in (
        picture(dots, mode="L", dpi=203), picture(dots, dpi=300), plain[:-40],
        plain.replace(b"IDAT", b"IDAX"), picture(dots[:-1], dpi=203),
    ):  # fmt: skip
        assert plain_rows(other, width=812, height=1218, dpi=203) is None
    assert np.array_equal(shown(plain, "png"), shown(picture(dots, mode="L", dpi=203), "png"))


def each(content: bytes, claimed: str, *, language: str, copy: bool = False) -> tuple[bytes, ...]:
    return PAINTER.fit_each(
        content, claimed=claimed, language=language, media=MEDIA_4X6, dpi=203, copy=copy
    )


@pytest.mark.parametrize(
    ("content", "language", "count"),
    [(TWO_LABELS, "zpl", 2), (EPL_STYLE * 2, "epl", 2), (PARCEL_STYLE, "zpl", 1)],
    ids=["zpl", "epl", "one"],
)
def test_a_raw_file_is_parted_into_its_labels_byte_for_byte(
    content: bytes, language: str, count: int
) -> None:
    jobs = each(content, language, language=language)
    assert (len(jobs), b"".join(jobs)) == (count, content)
    for job in jobs:
        assert fit(job, language, language=language) == job


def test_what_stands_behind_a_label_costs_no_time() -> None:
    """A search for each end from each byte would go on for a day."""
    blanks = PARCEL_STYLE + b" " * 1_500_000
    assert each(blanks, "zpl", language="zpl") == (blanks,)


def test_each_page_is_a_job_in_every_language() -> None:
    pages = pdf(own_dots(), own_dots(), own_dots())
    for language in ("zpl", "tspl", "epl", "pdf", "png"):
        jobs = each(pages, "pdf", language=language)
        assert len(jobs) == 3
    assert [read_bars(zplkit_dots(job, 203)) for job in each(pages, "pdf", language="zpl")] == [
        CODE,
        CODE,
        CODE,
    ]
    from tests.printing.bench import pdf_dots

    assert [read_bars(pdf_dots(job, 203)) for job in each(pages, "pdf", language="pdf")] == [
        CODE,
        CODE,
        CODE,
    ]
    one = pdf(own_dots())
    assert each(one, "pdf", language="pdf") == (one,)


def test_a_repeated_file_is_marked_on_each_of_its_labels() -> None:
    two = own_zpl() * 2
    plain = each(two, "zpl", language="zpl")
    marked = each(two, "zpl", language="zpl", copy=True)
    assert [len(a) > len(b) for a, b in zip(marked, plain, strict=True)] == [True, True]
    pages = pdf(own_dots(), own_dots())
    drawn = zip(
        each(pages, "pdf", language="zpl", copy=True), each(pages, "pdf", language="zpl"),
        strict=True,
    )  # fmt: skip
    assert all(one != other for one, other in drawn)
