"""A paper of ours is shown page by page as it was drawn, however many it has."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.printing.bench import png_dots
from tests.printing.documents.samples import pick_sheet
from tests.printing.received.samples import PAINTER
from workstation.domain.errors import Refused
from workstation.printing.documents.drawn import DrawnDocuments

DRAWN = DrawnDocuments()


def test_each_page_of_a_paper_is_shown_as_it_was_drawn() -> None:
    sheet = pick_sheet("el")
    shown = PAINTER.sheets(DRAWN.pick_list(sheet), dpi=100)
    made = DRAWN.previews(sheet)
    assert len(shown) == len(made)
    # The same share of ink, give or take what smoothed edges become in black and white.
    image = QImage.fromData(made[0]).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    assert abs(np.mean(png_dots(shown[0])) - np.mean(grey[:, : image.width()] < 128)) < 0.02


def test_what_is_no_paper_is_refused() -> None:
    with pytest.raises(Refused):
        PAINTER.sheets(b"%PDF-1.4 nothing")
