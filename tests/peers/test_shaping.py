"""Our texts beside those of Pillow's raqm (HarfBuzz and FriBidi): the same letters, joined."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features
from PySide6.QtWidgets import QApplication

from workstation.printing.elements import Rect, Style, Text
from workstation.printing.fonts import find_fonts
from workstation.printing.paint import text_bitmap
from workstation.printing.tuned import dots_of

pytestmark = pytest.mark.peers
PX = 64
TEXTS = {
    "turkish": ("Noto Sans", "Işık Çağlayan Öztürk"),
    "greek": ("Noto Sans", "Γιώργος Παπαδόπουλος"),
    "russian": ("Noto Sans", "Щербаков Йошкар"),
    "arabic": ("Noto Sans Arabic", "أحمد عبد الرحمن الحسن"),
    "arabic digits": ("Noto Sans Arabic", "شارع الشيخ زايد"),
    "chinese": ("Noto Sans CJK SC", "上海市静安区南京西路"),
}
_CJK_SC = 2
"""The simplified face in Noto's collection."""

Ink = NDArray[np.bool_]


def inked(dots: Ink) -> Ink:
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def ours(text: str) -> Ink:
    painted = text_bitmap(Text(Rect(0, 0, 1600, 160), text, Style(PX, PX)))
    assert painted is not None
    return inked(dots_of(painted).astype(bool))


def theirs(family: str, text: str) -> Ink:
    if not features.check("raqm"):
        pytest.skip("this Pillow was built without raqm")
    files = find_fonts().get(family)
    if not files:
        pytest.skip(f"the font {family} is not installed")
    index = _CJK_SC if files[0].suffix == ".ttc" else 0
    font = ImageFont.truetype(files[0], PX, index=index, layout_engine=ImageFont.Layout.RAQM)
    image = Image.new("1", (1800, 200), 0)
    draw = ImageDraw.Draw(image)
    draw.fontmode = "1"
    draw.text((60, 30), text, fill=1, font=font)
    return inked(np.asarray(image))


def overlap(one: Ink, other: Ink) -> float:
    """How much of all ink is in both, at the best of a few dots' shift; widths made equal."""
    height = max(one.shape[0], other.shape[0])
    wide = Image.fromarray(other).resize((one.shape[1], other.shape[0]), Image.Resampling.NEAREST)
    sheets = [np.zeros((height + 8, one.shape[1] + 8), np.bool_) for _ in range(2)]
    sheets[0][4 : 4 + one.shape[0], 4:-4] = one
    sheets[1][4 : 4 + other.shape[0], 4:-4] = np.asarray(wide)
    return max(
        float((sheets[0] & moved).sum() / (sheets[0] | moved).sum())
        for down in range(-4, 5)
        for across in range(-4, 5)
        for moved in [np.roll(sheets[1], (down, across), (0, 1))]
    )


@pytest.mark.parametrize("name", TEXTS)
def test_the_ink_lies_where_raqm_puts_it_and_not_where_its_mirror_is(
    name: str, qapp: QApplication
) -> None:
    family, text = TEXTS[name]
    own, other = ours(text), theirs(family, text)
    assert abs(own.shape[1] / other.shape[1] - 1) < 0.05
    same, mirrored = overlap(own, other), overlap(own, other[:, ::-1])
    assert same > 0.6, (same, mirrored)
    assert mirrored < 0.45, (same, mirrored)
    assert same > mirrored + 0.25


def test_unjoined_letters_would_be_seen(qapp: QApplication) -> None:
    family, text = TEXTS["arabic"]
    unjoined = "\u200c".join(text)
    assert overlap(ours(unjoined)[:, :], theirs(family, text)) < 0.5
