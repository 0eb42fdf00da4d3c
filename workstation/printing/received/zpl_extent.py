"""Measures a carrier's ZPL without drawing it: how wide and how long it says that it is.

Only what stands in numbers counts (^PW, ^LL, origins, boxes, bitmaps); text and bars are seen by
where they begin. Enough to tell a label for other dots an inch, or for longer paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workstation.ports.labels import Media
from workstation.printing.elements import DPIS
from workstation.printing.received.zpl_gate import Command

_SLACK = 1.02
_NUMBER = re.compile(rb"-?\d{1,5}")


@dataclass(frozen=True, slots=True)
class Extent:
    """Dots; width and height are 0 where the label does not say them."""

    width: int
    height: int
    right: int
    bottom: int

    def fits(self, media: Media, dpi: int) -> bool:
        """Tell whether nothing is drawn beyond the paper, nor the paper fed further than it is."""
        across, down = (dots * _SLACK for dots in media.dots(dpi))
        length_fits = self.height <= down * 1.1 or media.roll
        return self.right <= across and self.bottom <= down and length_fits

    def dpi_on(self, media: Media, dpi: int) -> int:
        """The dots an inch that the label was made for: the printer's unless its size says else."""
        for made_for in (dpi, *DPIS):
            across, down = media.dots(made_for)
            if _near(self.width, across) and _near(self.height, down):
                return made_for
        return dpi


def _near(found: int, wanted: int) -> bool:
    return abs(found - wanted) <= wanted * 0.04


def measure(commands: Sequence[Command]) -> Extent:
    """Measure the largest label among those that came in one file."""
    width = height = right = bottom = 0
    x = y = home_x = home_y = 0
    for command in commands:
        numbers = [int(part) for part in _NUMBER.findall(command.data[:60])]
        match command.name:
            case "^PW" if numbers:
                width = max(width, numbers[0])
            case "^LL" if numbers:
                height = max(height, numbers[0])
            case "^LH" if numbers:
                home_x, home_y = (*numbers, 0)[:2]
            case "^FO" | "^FT":
                # A missing number stands for 0: "^FO,20" is (0, 20).
                parts = (*command.data.split(b",")[:2], b"")[:2]
                x, y = (int(found[0]) if (found := _NUMBER.match(p.strip())) else 0 for p in parts)
                right, bottom = max(right, home_x + x), max(bottom, home_y + y)
            case "^GB" if len(numbers) >= 2:
                right = max(right, home_x + x + numbers[0])
                bottom = max(bottom, home_y + y + numbers[1])
            case "^GF" if len(numbers) >= 3 and numbers[2] > 0:
                right = max(right, home_x + x + numbers[2] * 8)
                bottom = max(bottom, home_y + y + numbers[1] // numbers[2])
            case _:
                pass
    return Extent(width, height, right, bottom)
