"""What would be cut is shown before anything is printed, and what comes out instead."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from tests.printing.bench import png_dots, read_bars, sample
from tests.printing.received.samples import (
    EPL_STYLE,
    PAINTER,
    PARCEL_STYLE,
    own_dots,
    own_zpl,
    pdf,
    picture,
)
from workstation.ports.labels import MEDIA, MEDIA_4X6, Fitting, Tuning

RED, PALE, BLACK = (200, 30, 30), (250, 218, 215), (0, 0, 0)


def look(
    content: bytes, claimed: str, *, language: str = "zpl", paper: str = "4x6", dpi: int = 203,
    tuning: Tuning | None = None,
) -> Fitting:  # fmt: skip
    return PAINTER.look(
        content, claimed=claimed, language=language, media=MEDIA[paper], dpi=dpi,
        tuning=tuning or Tuning(),
    )  # fmt: skip


def colours(png: bytes) -> dict[tuple[int, ...], int]:
    image = Image.open(io.BytesIO(png)).convert("RGB")
    found = image.getcolors(maxcolors=16)
    assert found is not None
    return {colour: count for count, colour in found}


def test_a_label_that_fits_is_said_to_go_out_as_it_came() -> None:
    seen = look(own_zpl(), "zpl")
    assert (seen.kind, seen.how, seen.cut, seen.dpi) == ("zpl", "as_it_came", False, 203)
    assert (seen.width_mm, seen.height_mm) == (101.6, 152.4)
    (after,) = seen.after
    assert np.array_equal(png_dots(after), own_dots())
    assert RED not in colours(seen.before)


def test_what_would_be_cut_is_red_and_what_comes_out_is_whole() -> None:
    seen = look(own_zpl(), "zpl", paper="a6", dpi=203)
    assert (seen.how, seen.cut) == ("drawn", True)
    found = colours(seen.before)
    red = found[RED]
    width, height = MEDIA["a6"].dots(203)
    dots = own_dots()
    assert red == int(dots.sum() - dots[:height, :width].sum())
    (after,) = seen.after
    assert png_dots(after).shape == (height, width)
    assert read_bars(png_dots(after)) == ["KY10477P1"]


def test_a_sheet_with_a_label_in_its_corner_is_shown_whole_and_comes_out_alone() -> None:
    a4 = np.zeros((2374, 1678), np.uint8)
    label = own_dots("100x150")
    a4[40 : 40 + label.shape[0], 60 : 60 + label.shape[1]] = label
    seen = look(pdf(a4), "pdf")
    assert (seen.how, seen.cut) == ("drawn", True)
    assert (round(seen.width_mm), round(seen.height_mm)) == (210, 297)
    assert PALE in colours(seen.before), "the paper's edge shows where the sheet goes on"
    assert read_bars(png_dots(seen.after[0])) == ["KY10477P1"]


def test_two_labels_on_a_sheet_come_out_as_two() -> None:
    sheet = np.zeros((2374, 1678), np.uint8)
    label = own_dots("100x100")
    for top in (60, 1300):
        sheet[top : top + label.shape[0], 100 : 100 + label.shape[1]] = label
    assert len(look(pdf(sheet), "pdf").after) == 2


def test_a_turned_printer_shows_the_label_turned() -> None:
    seen = look(picture(own_dots(), dpi=203), "png", tuning=Tuning(rotation=180))
    assert np.array_equal(png_dots(seen.after[0]), own_dots()[::-1, ::-1])


@pytest.mark.parametrize(
    ("content", "claimed", "code"),
    [
        (PARCEL_STYLE.replace(b"^PW800", b"^PW1218^LL1827"), "zpl", "made for 300 dpi"),
        (b"^XA~JR^XZ", "zpl", "does more than draw"),
        (b"hello", "pdf", "none that Packbench can read"),
    ],
)
def test_what_is_refused_says_why_in_words(content: bytes, claimed: str, code: str) -> None:
    seen = look(content, claimed)
    assert seen.how == "refused"
    assert code in seen.title
    assert seen.advice
    assert seen.after == ()


def test_what_only_the_printer_can_draw_is_said_and_not_guessed() -> None:
    for content, kind, language in ((PARCEL_STYLE, "zpl", "zpl"), (EPL_STYLE, "epl", "epl")):
        seen = look(content, kind, language=language)
        assert (seen.how, seen.before, seen.after) == ("as_it_came", b"", ())


def test_a_refused_picture_still_shows_what_came() -> None:
    seen = look(picture(own_dots("4x8"), dpi=203), "png", paper="62mm", dpi=203)
    assert seen.how == "refused"
    assert seen.cut
    assert RED in colours(seen.before)


def test_a_pdf_for_an_ordinary_printer_goes_as_it_came_only_when_its_size_is_the_papers() -> None:
    same = pdf(own_dots())
    assert PAINTER.fit(same, claimed="pdf", language="pdf", media=MEDIA_4X6, dpi=203) == same
    assert look(same, "pdf", language="pdf").how == "as_it_came"
    other = look(same, "pdf", language="pdf", paper="a6")
    assert other.how == "drawn"
    assert read_bars(png_dots(other.after[0])) == ["KY10477P1"]


def test_a_label_of_ours_reads_the_same_in_a_preview() -> None:
    png = PAINTER.render(sample("greek-cod"), language="png", media=MEDIA_4X6, dpi=203)
    zpl = PAINTER.render(sample("greek-cod"), language="zpl", media=MEDIA_4X6, dpi=203)
    assert np.array_equal(png_dots(look(zpl, "zpl").after[0]), png_dots(png))
