"""Every text fits its place: each language and bench size, on the panel that such a size is for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import CANDLE, MUG, NOW, SAND, SLATE, SOAP, DeskDouble, bought_label
from workstation.domain.shipments import LabelState
from workstation.domain.values import LANGUAGES, OrderId, WorkId
from workstation.ports.labels import PrintState
from workstation.services.desk import PackAnswer, Phase, Said, Stop, StopKind, Tone, Verdict
from workstation.ui.main_window import MainWindow
from workstation.ui.pack.view import PackScreen
from workstation.ui.widgets.painted import Painted

PANELS = {90: (1366, 768), 100: (1366, 690), 150: (1920, 1080)}


def cut_texts(window: MainWindow) -> set[str]:
    """What is shown but not in full, though it may not be cut."""
    for _ in range(3):  # an answer that comes in now wants room of its own
        QCoreApplication.sendPostedEvents()
    window.grab()
    cut = {
        f"{type(part).__name__}: {text}"
        for part in window.findChildren(Painted)
        if part.isVisible()
        for text in part.cut
    }
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.sizeHint().width() > label.width():
            cut.add(f"label: {label.text()}")
    return cut


def pack(window: MainWindow) -> PackScreen:
    page = window.page("pack")
    assert isinstance(page, PackScreen)
    return page


@pytest.fixture(params=[(language, size) for language in LANGUAGES for size in PANELS])
def window(request: pytest.FixtureRequest, make_window: MakeWindow) -> MainWindow:
    language, size = request.param
    window = make_window(language=language, size=size, theme="contrast" if size == 150 else "light")
    window.bridge.set_worker("well")
    window.setMinimumSize(0, 0)
    window.resize(*PANELS[size])
    return window


def test_the_bench_shows_every_text_in_full(
    window: MainWindow, story: DeskDouble, qtbot: QtBot
) -> None:
    page = pack(window)
    qtbot.waitUntil(lambda: bool(page.line.rows))
    found = {"empty": cut_texts(window)}
    answer = page.presenter._answer
    answer(story.open_order(OrderId(10482)))
    for code in (SOAP, CANDLE, SAND):
        answer(story.scan(code.barcode))
    found["packing"] = cut_texts(window)
    for said in Said:
        answer(PackAnswer(Verdict(Tone.WAIT, said, "KY-10482", 1, 2), story.bench_now()))
        page.close_weight()
        found[said] = cut_texts(window)
    answer(story.scan(SAND.barcode))
    found["weight"] = cut_texts(window)
    answer(story.set_weight(612))
    found["label"] = cut_texts(window)
    for name, label in {
        "question": bought_label(
            question="Did the label of KY-10482 come out of the printer?",
            work_id=WorkId(9),
            print_state=PrintState.DOUBTFUL,
        ),
        "bought?": bought_label(
            state=LabelState.UNKNOWN, question="Was it bought?", work_id=WorkId(9)
        ),
        "refused": bought_label(
            state=LabelState.REFUSED, problem="The postcode 546 23 is unknown."
        ),
        "printer": bought_label(print_state=PrintState.QUEUED, problem="The paper is out."),
    }.items():
        story.label = label
        page.presenter._look(PackAnswer(Verdict(Tone.OK, Said.UNDERSTOOD), story.bench_now()))
        assert story.bench_now() is not None
        assert story._phase is Phase.CLOSED
        found[name] = cut_texts(window)
    assert {name: cut for name, cut in found.items() if cut} == {}


def test_a_stop_shows_every_text_in_full(
    window: MainWindow, story: DeskDouble, qtbot: QtBot
) -> None:
    page = pack(window)
    qtbot.waitUntil(lambda: bool(page.line.rows))
    page.presenter._answer(story.open_order(OrderId(10482)))
    found = {}
    for kind in StopKind:
        stop = Stop(
            kind,
            order_number="KY-10482",
            scanned=SLATE,
            needed=SAND,
            code="4006381333931",
            reason="the lead wants to look at it",
            at=NOW,
            in_box=3,
            of=5,
            put_back=(SOAP, CANDLE, MUG),
            carrier_here="ACS Courier",
            carrier_right="Yurtiçi Kargo",
        )
        page.presenter._answer(story.stopped(stop))
        found[kind] = cut_texts(window)
    assert {kind: cut for kind, cut in found.items() if cut} == {}
