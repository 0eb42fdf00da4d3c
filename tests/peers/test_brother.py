"""Brother's raster read by brother-ql-next, a driver that nobody here wrote (GPL: tests alone)."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.printing.bench import dots_of, png_dots, read_bars, sample
from workstation.ports.labels import MEDIA
from workstation.printing.painter import OwnLabelPainter

pytestmark = pytest.mark.peers


@pytest.fixture(scope="module", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.parametrize(("paper", "pins_left"), [("62mm", 12), ("102x152", 76)])
@pytest.mark.parametrize("name", ["turkish", "greek-cod", "arabic", "chinese"])
def test_an_independent_reader_sees_the_preview(
    name: str, paper: str, pins_left: int, tmp_path: Path
) -> None:
    reader = pytest.importorskip(
        "brother_ql.reader", reason="brother-ql-next is not in build/peers (make peers installs it)"
    )
    painter, media = OwnLabelPainter(), MEDIA[paper]
    stream = painter.render(sample(name), language="brother", media=media, dpi=300)
    seen = reader.BrotherQLReader(io.BytesIO(stream))
    seen.filename_fmt = str(tmp_path / "label{counter}.png")
    seen.analyse()
    dots = dots_of(Image.open(tmp_path / "label1.png"))
    preview = png_dots(painter.render(sample(name), language="png", media=media, dpi=300))
    height, width = preview.shape
    assert np.array_equal(dots[:, pins_left : pins_left + width], preview)
    assert not dots[:, :pins_left].any()
    assert not dots[:, pins_left + width :].any()
    assert seen.raster_no == height
    assert read_bars(dots) == [sample(name).barcode]
