"""The test label: whatever the paper, each of its codes can be read, and tells what is cut off."""

from __future__ import annotations

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from workstation.domain.calibration import Edge, TrialMark, ladder, read_mark
from workstation.domain.errors import Refused
from workstation.ports.labels import AS_IT_IS, MEDIA, TrialLabel, Tuning
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.trial_words import trial_words

NUMBER = 412


def picture(paper: str, dpi: int, language: str = "en", tuning: Tuning = AS_IT_IS) -> Image.Image:
    content = OwnLabelPainter().trial(
        TrialLabel(NUMBER, language, ("Zebra ZD421", "Bench 2")),
        language="png",
        media=MEDIA[paper],
        dpi=dpi,
        tuning=tuning,
    )
    return Image.open(io.BytesIO(content)).convert("L")


def codes(image: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(image)}


@pytest.mark.parametrize("paper", sorted(MEDIA))
def test_every_code_is_read_on_every_paper(paper: str) -> None:
    found = codes(picture(paper, 300 if paper in ("62mm", "102x152") else 203))
    marks = [read_mark(code) for code in found]
    assert TrialMark(NUMBER, Edge.WHOLE).code in found
    assert None not in marks
    for across in (True, False):
        assert {mark.code for mark in ladder(NUMBER, across=across, reach=1)} <= found


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_usual_label_tells_three_millimetres_in_every_direction(dpi: int) -> None:
    found = codes(picture("4x6", dpi))
    for across in (True, False):
        assert {mark.code for mark in ladder(NUMBER, across=across)} <= found


@pytest.mark.parametrize("language", ["en", "tr", "el", "ar", "zh"])
def test_it_is_drawn_in_the_language_of_the_bench(language: str) -> None:
    assert len(codes(picture("100x150", 203, language))) == 15


def test_an_unknown_language_gets_english_words() -> None:
    assert trial_words("fi") == trial_words("en")


def test_the_mark_of_n_stands_n_millimetres_from_where_the_edge_should_be() -> None:
    dots = np.asarray(picture("4x6", 203)) < 128
    a_mm = 203 / 25.4
    middle = dots[round(MEDIA["4x6"].height_dmm / 20 * a_mm - 7 * a_mm) :]
    for mm in range(4):
        row = round(mm * 3.0 * a_mm + 2.3 * a_mm)
        columns = np.flatnonzero(middle[row][: round(5 * a_mm)])
        assert columns[0] == pytest.approx(mm * a_mm, abs=1), mm


def test_a_moved_label_keeps_its_codes() -> None:
    tuning = Tuning(move_x_dmm=20, move_y_dmm=-20)
    assert len(codes(picture("4x6", 203, tuning=tuning))) == 15


@pytest.mark.parametrize("language", ["zpl", "tspl", "epl", "escpos", "pdf"])
def test_every_language_prints_it(language: str) -> None:
    content = OwnLabelPainter().trial(
        TrialLabel(1, "tr"), language=language, media=MEDIA["4x6"], dpi=203
    )
    assert len(content) > 500


def test_a_language_without_the_paper_is_refused() -> None:
    with pytest.raises(Refused):
        OwnLabelPainter().trial(
            TrialLabel(1, "en"), language="brother", media=MEDIA["4x6"], dpi=300
        )
