"""Whether a printer at 12 inches a second ever waits for us, and carriers' ZPL that only passes."""

from __future__ import annotations

import tempfile
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.common import Figures, Options, timed
from workstation.bootstrap import make_painter
from workstation.ports.labels import MEDIA_4X6, LabelData, PrintState
from workstation.printing.tcp import TcpPrinter
from workstation.printing.virtual.process import start_virtual_printer

INCHES_A_SECOND = 12
_LABEL_SECONDS = 6 / INCHES_A_SECOND


def starving(labels: list[LabelData]) -> Figures:
    """Draw and send each label as the virtual printer takes them, two ahead of the paper.

    The printer says when each label came out; a printer that always had the next one has no gap
    longer than a label takes. Half a label more is the machine's own hiccup and counts as none.
    """
    painter = make_painter()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as base:
        device = start_virtual_printer(Path(base), seconds_per_label=_LABEL_SECONDS)
        try:
            line = TcpPrinter("bench", "127.0.0.1", MEDIA_4X6, port=device.port, two_way=False)
            busy = 0.0
            for label in labels:

                def one(label: LabelData = label) -> None:
                    drawn = painter.render(label, language="zpl", media=MEDIA_4X6, dpi=203)
                    if line.print_label(drawn).state is not PrintState.DOUBTFUL:
                        raise AssertionError("a line without answers proved something")

                busy += timed(one)
            if not device.control.wait_printed(len(labels), seconds=60):
                raise AssertionError("a label did not come out")
            at = [datetime.fromisoformat(str(entry["at"])) for entry in device.control.labels()]
        finally:
            device.stop()
    gaps = [(after - before).total_seconds() for before, after in pairwise(at)]
    return {
        "labels": len(labels),
        "inches_a_second": INCHES_A_SECOND,
        "longest_gap_s": round(max(gaps), 3),
        "starved": sum(gap > _LABEL_SECONDS * 1.5 for gap in gaps),
        "drawn_and_sent_s_a_label": round(busy / len(labels), 4),
        "times_faster_than_the_paper": round(_LABEL_SECONDS * len(labels) / busy, 1),
    }


def passing(painter: Any, zpl: bytes, options: Options) -> Figures:
    """Let a carrier's ZPL through that fits: its bytes go out, and nothing decodes them."""
    painter.close()
    rounds = options.pick(20, 200, 1000)

    def through() -> None:
        for _ in range(rounds):
            if painter.fit(zpl, claimed="zpl", language="zpl", media=MEDIA_4X6, dpi=203) != zpl:
                raise AssertionError("a carrier's ZPL that fits was changed")

    seconds = timed(through, cpu=True)
    return {
        "per_second": round(rounds / seconds, 1),
        "reading_processes": int(painter.reading_process() != 0),
    }
