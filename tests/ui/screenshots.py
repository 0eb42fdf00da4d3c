"""Renders every screen of the window over the story's desk: `python -m tests.ui.screenshots OUT
[NAME ...]`.

Each look is a function that brings a window into a state; `LOOKS` lists them. Themes, languages and
sizes multiply.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.ui.batch_looks import batch_looks
from tests.ui.care_looks import care_looks
from tests.ui.desk_double import MUG_ASKED, NOW, DeskDouble
from tests.ui.desk_looks import looks
from tests.ui.report_looks import report_looks
from workstation.ui.app_window import build_window
from workstation.ui.bridge import Bridge
from workstation.ui.main_window import MainWindow
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds

SIZES = {"768": (1366, 768), "690": (1366, 690), "1080": (1920, 1080)}
THEMES = ("light", "dark", "contrast")

Prepare = Callable[[MainWindow, DeskDouble], None]


@dataclass(frozen=True)
class Look:
    """One picture: a name, and what brings the window there."""

    name: str
    prepare: Prepare
    started: bool = True


def settle(until: Callable[[], bool] | None = None, seconds: float = 0.4) -> None:
    """Let the desk thread answer and the window paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        if until is not None and until():
            break
        time.sleep(0.005)


def pack_scans(window: MainWindow, codes: Sequence[str]) -> None:
    from workstation.ui.codes import Scan

    for code in codes:
        window.page("pack").scanned(Scan(code))
        settle(seconds=0.08)


def empty(window: MainWindow, story: DeskDouble) -> None:
    settle(seconds=0.2)


def which_order(window: MainWindow, story: DeskDouble) -> None:
    from tests.ui.pack.test_presenter import two_orders
    from workstation.services.desk import PackAnswer, Said, Tone, Verdict
    from workstation.ui.pack.view import PackScreen

    window.go("pack")
    settle()
    screen = window.page("pack")
    assert isinstance(screen, PackScreen)
    verdict = Verdict(Tone.WAIT, Said.WHICH_ORDER, "1001")
    screen.presenter._answer(PackAnswer(verdict, None, None, two_orders()))
    settle()


def in_progress(window: MainWindow, story: DeskDouble) -> None:
    story.set_weight(612)
    pack_scans(window, ["KY-10482"])
    story.set_weight(612)
    pack_scans(window, ["8690000000012", "8690000000029", "8690000000036"])


def weight_needed(window: MainWindow, story: DeskDouble) -> None:
    pack_scans(
        window, ["KY-10482", "8690000000012", "8690000000029", "8690000000036", "8690000000036"]
    )


def customs_ask(window: MainWindow, story: DeskDouble) -> None:
    in_progress(window, story)
    story.article_asked = MUG_ASKED
    window.page("pack").command("F")
    settle(seconds=0.1)


def on_scale(window: MainWindow, story: DeskDouble) -> None:
    weight_needed(window, story)
    for grams in (0, 612):
        window.bridge.weighed.emit(
            {"grams": grams, "stable": True, "at": NOW.isoformat(), "trouble": ""}
        )
    settle(seconds=0.1)


def wrong_item(window: MainWindow, story: DeskDouble) -> None:
    in_progress(window, story)
    pack_scans(window, ["8690000000043"])


def cancelled(window: MainWindow, story: DeskDouble) -> None:
    from dataclasses import replace

    from tests.ui.desk_double import CANDLE, SAND, SOAP
    from workstation.services.desk import Stop, StopKind

    in_progress(window, story)
    stop = Stop(
        StopKind.ORDER_CANCELLED, order_number="KY-10482", at=NOW, in_box=3, of=5,
        put_back=(SOAP, CANDLE, SAND),
    )  # fmt: skip
    answer = replace(story.stopped(stop))
    window.page("pack").presenter._answer(answer)
    settle(seconds=0.1)


def label_done(window: MainWindow, story: DeskDouble) -> None:
    in_progress(window, story)
    pack_scans(window, ["8690000000036"])


def label_waits_for_the_printer(window: MainWindow, story: DeskDouble) -> None:
    from tests.ui.desk_double import bought_label
    from workstation.ports.labels import PrintState

    label_done(window, story)
    story.label = bought_label(
        print_state=PrintState.QUEUED, problem="out", printer_state="paper_out"
    )
    window.bridge.tell({"*"})
    settle(seconds=0.2)


def label_question(window: MainWindow, story: DeskDouble) -> None:
    from tests.ui.desk_double import bought_label
    from workstation.domain.values import WorkId
    from workstation.ports.labels import PrintState

    label_done(window, story)
    story.label = bought_label(
        question="Did the label of KY-10482 come out of the printer?", work_id=WorkId(9),
        print_state=PrintState.DOUBTFUL,
    )  # fmt: skip
    window.page("pack").presenter.begin()
    settle(seconds=0.1)


def number_wanted(window: MainWindow, story: DeskDouble) -> None:
    from tests.ui.desk_double import bought_label
    from workstation.domain.shipments import LabelState
    from workstation.domain.values import WorkId

    label_done(window, story)
    story.label = bought_label(
        state=LabelState.REQUESTED, tracking_number="", work_id=WorkId(9),
        question="A digit is wrong. Scan the number from the pad of PTT for P33575000000010.",
        cause="number_wanted:carrier:ptt", carrier_name="PTT", print_state=None,
    )  # fmt: skip
    window.page("pack").presenter.begin()
    settle(seconds=0.1)


def label_refused(window: MainWindow, story: DeskDouble) -> None:
    from tests.ui.desk_double import bought_label
    from workstation.domain.shipments import LabelState

    label_done(window, story)
    story.label = bought_label(
        state=LabelState.REFUSED, print_state=None,
        problem="This label would cost 4.90 EUR; the ceiling is 4.20 EUR.",
    )  # fmt: skip
    window.page("pack").presenter.begin()
    settle(seconds=0.2)


def all_keys(window: MainWindow, story: DeskDouble) -> None:
    in_progress(window, story)
    window._open_all_keys()
    settle(seconds=0.1)


def first_start(window: MainWindow, story: DeskDouble) -> None:
    settle(seconds=0.1)


LOOKS: list[Look] = [
    Look("first-start", first_start, started=False),
    Look("pack-empty", empty),
    Look("pack", in_progress),
    Look("pack-which", which_order),
    Look("pack-weight", weight_needed),
    Look("pack-scale", on_scale),
    Look("pack-customs", customs_ask),
    Look("pack-wrong", wrong_item),
    Look("pack-cancelled", cancelled),
    Look("pack-label", label_done),
    Look("pack-question", label_question),
    Look("pack-refused", label_refused),
    Look("pack-number", number_wanted),
    Look("pack-printer", label_waits_for_the_printer),
    Look("pack-keys", all_keys),
    *(Look(name, prepare) for name, prepare in looks(settle).items()),
    *(Look(name, prepare) for name, prepare in batch_looks(settle).items()),
    *(Look(name, prepare) for name, prepare in care_looks(settle).items()),
    *(Look(name, prepare) for name, prepare in report_looks(settle).items()),
]


def draw(
    look: Look, out: Path, *, theme: str, language: str, size: str, percent: int = 100
) -> Path:
    story = DeskDouble()
    settings = UiSettings(theme=theme, language=language, size=percent, started=look.started)
    bridge = Bridge(every_ms=60_000)
    bridge.set_worker("well")
    window = build_window(
        story.desk(),
        settings=settings,
        bridge=bridge,
        sounds=Sounds(None, volume=0),
        now=lambda: NOW,
        on_demo=lambda: None,
    )
    window.setMinimumSize(0, 0)
    window.resize(*SIZES[size])
    window.show()
    look.prepare(window, story)
    window.setFocus()
    settle(seconds=0.1)
    path = out / f"{look.name}-{theme}-{language}-{size}.png"
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    settle(seconds=0.02)
    return path


def main(arguments: Sequence[str]) -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    wanted = set(arguments[1:])
    for look in LOOKS:
        if wanted and look.name not in wanted:
            continue
        for theme in THEMES:
            print(draw(look, out, theme=theme, language="en", size="768"))
        for language in ("tr", "el", "ar", "zh"):
            print(draw(look, out, theme="light", language=language, size="768"))
        for size in ("690", "1080"):
            print(draw(look, out, theme="light", language="en", size=size))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
