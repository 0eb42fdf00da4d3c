"""Labels with made-up people, and independent eyes: zplkit and pdfium draw, zxing reads."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import zplkit
import zxingcpp
from numpy.typing import NDArray
from PIL import Image
from zplkit.rendering import Limits

from workstation.domain.values import Address
from workstation.ports.labels import MEDIA_4X6, MEDIA_100X150, LabelData
from workstation.printing.label_json import read_label_json

SAMPLES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample_labels"
SAMPLES = {path.stem: path for path in sorted(SAMPLES_FOLDER.glob("*.json"))}
PAPERS = [(media, dpi) for media in (MEDIA_4X6, MEDIA_100X150) for dpi in (203, 300)]

Picture = NDArray[np.uint8]


def sample(name: str, **changes: object) -> LabelData:
    label = read_label_json(SAMPLES[name].read_bytes())
    return replace(label, **changes)  # type: ignore[arg-type]


def plain_label(**changes: str) -> LabelData:
    """Give a harmless label; the changes are parts of the recipient's address."""
    recipient = Address(
        name="Ada Example", street="1 Sample Street", city="Springfield", country="US"
    )
    return LabelData(recipient=replace(recipient, **changes), barcode="PB1234567890")


def dots_of(image: Image.Image) -> Picture:
    """Give rows of dots, 1 is black."""
    return (np.asarray(image.convert("L")) < 128).astype(np.uint8)


def png_dots(png: bytes) -> Picture:
    return dots_of(Image.open(io.BytesIO(png)))


def zplkit_dots(zpl: bytes, dpi: int) -> Picture:
    options = zplkit.Options(profile="specification", dpi=dpi)
    document = zplkit.render(zpl, options, limits=Limits(graphic_bytes=2_000_000))
    assert not document.warnings
    (label,) = document.labels
    return png_dots(label.png())


def pdf_dots(pdf: bytes, dpi: int) -> Picture:
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    try:
        assert len(document) == 1
        return dots_of(page.render(scale=dpi / 72).to_pil())
    finally:
        page.close()
        document.close()


def read_bars(dots: Picture) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes((1 - dots) * np.uint8(255))]
