"""The morning's labels through the real window: the roll jams and is resumed by one scan.

Everything behind the window is real: database, worker process, carrier and printer. At the end the
carrier's ledger is held against the printer's tray.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt

from tests.scenarios.hands import Hands
from workstation.domain.shipments import LabelState
from workstation.ports.views import EntryList
from workstation.services.desk import RunEntry
from workstation.ui.batches.view import BatchesScreen

GOOD, CAME_OUT = 2, 4
"""So many labels are whole, and so many came out before the paper was torn."""


def test_a_jammed_roll_goes_on_behind_its_last_good_label(hands: Hands) -> None:
    hands.take_orders()
    hands.window.bridge.start()
    hands.world.do("paper_after", n=CAME_OUT)
    hands.go(Qt.Key.Key_F3, "batches")
    screen = hands.window.page("batches")
    assert isinstance(screen, BatchesScreen)
    hands.until(lambda: screen.home_page.plan is not None)
    hands.press("b")
    hands.until(lambda: hands.tray() == CAME_OUT)
    hands.until(lambda: hands.window.desk.views.printer_states().get("screen") == "paper_out")

    spoilt = _resume(hands, screen)
    _keep_picture(hands)
    everything = _all_is_printed(hands, screen)

    tray = [label["barcodes"][0] for label in hands.world.printed()]
    by_place = {one.position: one.tracking_number for one in everything}
    again = [by_place[place] for place in spoilt]
    # What the printer still had in its memory comes out first, then what was spoilt, in its order.
    behind = tray[CAME_OUT:]
    first = behind.index(again[0])
    assert first <= 1
    assert behind[first : first + len(again)] == again
    counts = Counter(tray)
    assert set(counts) == set(by_place.values())
    assert {code for code in counts if counts[code] > 1} <= set(again)
    sold = [sale["client_ref"] for sale in hands.world.sold()]
    assert len(sold) == len(set(sold)), "a label was bought twice"
    assert {sale["tracking_number"] for sale in hands.world.sold()} <= set(counts)
    for one in everything:
        parcel = hands.window.desk.views.find_parcel(one.tracking_number)
        assert parcel is not None
        assert (parcel.order_number, parcel.label) == (one.order_number, LabelState.LIVE)


def _resume(hands: Hands, screen: BatchesScreen) -> list[int]:
    """Load paper, press J, scan the last good label: what came behind it is shown as spoilt.

    Gives their places: the torn ones, and one that was only sent when the paper ended.
    """
    codes = [label["barcodes"][0] for label in hands.world.printed()]
    hands.press("j")
    hands.until(lambda: screen.takes_scans)
    hands.scan("2000482000039")
    hands.until(screen.run_page.roll.problem.isVisible)
    hands.qtbot.wait(300)
    hands.scan(codes[GOOD - 1])
    hands.until(lambda: screen.roll.picture is not None and screen.roll.picture.spoilt)
    assert screen.roll.picture is not None
    assert screen.roll.picture.answer is not None
    assert screen.roll.picture.answer.last_good == GOOD
    places = [one.place for one in screen.roll.picture.spoilt]
    assert len(places) in (CAME_OUT - GOOD, CAME_OUT - GOOD + 1)
    hands.world.do("load_paper")
    hands.until(lambda: screen.roll.picture is not None and screen.roll.picture.over)
    return places


def _keep_picture(hands: Hands) -> None:
    """Where PACKBENCH_PICTURES names a folder, the window as it is goes there."""
    folder = os.environ.get("PACKBENCH_PICTURES")
    if folder:
        hands.window.grab().save(str(Path(folder) / "roll.png"))


def _all_is_printed(hands: Hands, screen: BatchesScreen) -> list[RunEntry]:
    """Wait until every label of the run has come out; they, by their places on the roll."""
    batch, run_id = hands.window.desk.batch, screen.run.run_id
    assert batch is not None
    assert run_id is not None

    def rows() -> list[RunEntry]:
        return list(batch.entries(run_id, EntryList.DONE, (-1, 0), 100))

    def over() -> bool:
        found = batch.progress(run_id)
        done = rows()
        return found.not_tried == 0 and all(one.progress == "printed" for one in done)

    hands.until(over)
    found = rows()
    assert len(found) >= 6
    return found
