"""A label stands in the chosen corner of an ordinary sheet, so that the sheet is used up."""

from __future__ import annotations

import numpy as np
import pytest

from tests.printing.bench import pdf_dots, png_dots, read_bars, sample
from tests.printing.received.samples import own_dots, pdf, picture
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.labels import MEDIA, Tuning
from workstation.printing import build_printer
from workstation.printing.painter import OwnLabelPainter

PAINTER, SHEET = OwnLabelPainter(), MEDIA["a4-corner"]
WIDTH, HEIGHT = SHEET.dots(203)
CODE = ["KY10477P1"]


def quarter(dots: np.ndarray, corner: int) -> np.ndarray:
    y, x = HEIGHT // 2 * (corner > 2), WIDTH // 2 * (corner % 2 == 0)
    return dots[y : y + HEIGHT // 2, x : x + WIDTH // 2]


@pytest.mark.parametrize("corner", [1, 2, 3, 4])
def test_only_the_chosen_corner_is_printed(corner: int) -> None:
    tuning = Tuning(corner=corner)
    for language in ("png", "pdf"):
        drawn = PAINTER.render(
            sample("turkish"), language=language, media=SHEET, dpi=203, tuning=tuning
        )
        dots = png_dots(drawn) if language == "png" else pdf_dots(drawn, 203)
        assert read_bars(quarter(dots, corner)) == CODE
        for other in {1, 2, 3, 4} - {corner}:
            assert quarter(dots, other).mean() < 0.001, "the other corners stay clean"


@pytest.mark.parametrize("corner", [1, 4])
def test_a_carriers_label_goes_into_the_corner_too(corner: int) -> None:
    for content, claimed in ((picture(own_dots("a6"), dpi=203), "png"), (pdf(own_dots()), "pdf")):
        out = PAINTER.fit(
            content, claimed=claimed, language="pdf", media=SHEET, dpi=203,
            tuning=Tuning(corner=corner),
        )  # fmt: skip
        dots = pdf_dots(out, 203)
        assert read_bars(quarter(dots, corner)) == CODE
        assert quarter(dots, 5 - corner).mean() < 0.001


def test_an_upside_down_label_stays_in_its_corner() -> None:
    turned = PAINTER.render(
        sample("turkish"), language="png", media=SHEET, dpi=203, tuning=Tuning(180, corner=2)
    )
    straight = PAINTER.render(
        sample("turkish"), language="png", media=SHEET, dpi=203, tuning=Tuning(corner=2)
    )
    width, height = MEDIA["a6"].dots(203)
    area = np.s_[:height, WIDTH // 2 : WIDTH // 2 + width]
    assert np.array_equal(png_dots(turned)[area], png_dots(straight)[area][::-1, ::-1])


@pytest.mark.parametrize(
    ("tuning", "field"), [(Tuning(corner=5), "corner"), (Tuning(rotation=90), "rotation")]
)
def test_what_does_not_fit_a_corner_is_refused(tuning: Tuning, field: str) -> None:
    with pytest.raises(Refused) as problem:
        PAINTER.render(sample("turkish"), language="pdf", media=SHEET, dpi=203, tuning=tuning)
    assert problem.value.field == field


@pytest.mark.parametrize("language", ["zpl", "tspl", "epl", "escpos", "brother"])
def test_label_printers_take_no_sheets(language: str) -> None:
    with pytest.raises(Refused) as problem:
        PAINTER.render(sample("turkish"), language=language, media=SHEET, dpi=203)
    assert problem.value.field in ("media", "dpi")


def test_settings_choose_the_corner() -> None:
    settings = {"kind": "folder", "key": "f", "folder": "x", "language": "pdf"}
    printer = build_printer({**settings, "media": "a4-corner", "corner": 3})
    assert (printer.media, printer.tuning.corner) == (SHEET, 3)
    with pytest.raises(NotConfigured):
        build_printer({**settings, "corner": 5})


def test_an_ordinary_printers_label_is_turned_and_moved_too() -> None:
    media = MEDIA["a6"]
    straight = own_dots("a6")
    turned = PAINTER.render(
        sample("turkish"), language="pdf", media=media, dpi=203, tuning=Tuning(rotation=90)
    )
    dots = pdf_dots(turned, 203)
    assert abs(dots.shape[1] - straight.shape[0]) <= 1
    assert read_bars(dots) == CODE
    moved = pdf_dots(
        PAINTER.render(
            sample("turkish"), language="pdf", media=media, dpi=203, tuning=Tuning(move_x_dmm=20)
        ),
        203,
    )
    first = np.flatnonzero(moved.any(axis=0))[0] - np.flatnonzero(straight.any(axis=0))[0]
    assert abs(first - 16) <= 1
