"""From the desk's bench to a `PackPicture`: which page, and its parts in words. Plain Python."""

from __future__ import annotations

from workstation.domain.live_weight import LiveWeight
from workstation.services.desk import Bench, Phase
from workstation.ui.pack.bench_words import (
    boxes_picture,
    item_picture,
    note_picture,
    order_picture,
    parcel_words,
    row_pictures,
    weight_picture,
)
from workstation.ui.pack.label_words import label_picture
from workstation.ui.pack.picture import (
    Mode,
    PackPicture,
)


def bench_picture(
    bench: Bench, *, note_open: bool, live: LiveWeight | None = None, tote: int = 0
) -> PackPicture:
    """Put an open order into words; `tote` is where it lies on the cart, 0 for none."""
    label = bench.phase is not Phase.PACKING
    return PackPicture(
        mode=Mode.LABEL if label else Mode.PACKING,
        subtitle=parcel_words(bench),
        order=order_picture(bench, tote),
        item=None if label else item_picture(bench, live),
        rows=row_pictures(bench.lines),
        boxes=boxes_picture(bench),
        weight=weight_picture(bench, live),
        note=note_picture(bench, open_=note_open),
        label=label_picture(bench) if label else None,
    )
