"""The virtual printer's panel: newest first, and buttons that do what they say."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import DeviceProblem, WorkstationError
from workstation.ports.labels import PrinterState
from workstation.ui.virtual_printer import words
from workstation.ui.virtual_printer.presenter import ZOOMS, PanelPresenter, PrinterControl


class FrontDouble:
    """The printer's front: remembers what was pressed."""

    def __init__(self) -> None:
        self.word = "ready"
        self.pressed: list[str] = []
        self.gone = False

    def control(self) -> PrinterControl:
        def press(name: str, word: str) -> None:
            if self.gone:
                raise DeviceProblem("The printer is gone.", "Start it again.")
            self.pressed.append(name)
            self.word = word

        return PrinterControl(
            state=lambda: self.word,
            paper_out=lambda: press("paper_out", "paper_out"),
            load_paper=lambda: press("load_paper", "ready"),
            pause=lambda: press("pause", "paused"),
            resume=lambda: press("resume", "ready"),
        )


class ViewDouble:
    def __init__(self) -> None:
        self.names: list[str] = []
        self.current = -1
        self.zoom = 0
        self.state = ""
        self.problems: list[WorkstationError] = []

    def show_pictures(self, pictures: Sequence[Path], current: int) -> None:
        self.names, self.current = [path.stem for path in pictures], current

    def show_zoom(self, zoom: int) -> None:
        self.zoom = zoom

    def show_state(self, state: str) -> None:
        self.state = state

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


@pytest.fixture
def front() -> FrontDouble:
    return FrontDouble()


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(
    tmp_path: Path, jobs: JobsAtOnce, front: FrontDouble, view: ViewDouble
) -> PanelPresenter:
    return PanelPresenter(tmp_path, front.control(), jobs, view)


def printed(folder: Path, name: str, second: int) -> None:
    path = folder / f"{name}.png"
    path.write_bytes(b"")
    os.utime(path, (second, second))


def test_the_newest_picture_is_shown_until_an_older_one_is_looked_at(
    tmp_path: Path, presenter: PanelPresenter, view: ViewDouble
) -> None:
    presenter.reload()
    assert view.names == []
    printed(tmp_path, "one", 10)
    presenter.reload()
    printed(tmp_path, "two", 20)
    presenter.reload()
    assert (view.names, view.current) == (["two", "one"], 0)
    presenter.step(1)
    printed(tmp_path, "three", 30)
    presenter.reload()
    assert view.names[view.current] == "one"
    presenter.step(-1)
    presenter.step(-1)
    presenter.step(-1)
    printed(tmp_path, "four", 40)
    presenter.reload()
    assert view.names[view.current] == "four"


def test_a_folder_that_is_not_there_yet_is_an_empty_one(
    tmp_path: Path, jobs: JobsAtOnce, front: FrontDouble, view: ViewDouble
) -> None:
    PanelPresenter(tmp_path / "later", front.control(), jobs, view).reload()
    assert (view.names, view.state) == ([], "ready")


def test_each_button_undoes_itself(
    presenter: PanelPresenter, front: FrontDouble, view: ViewDouble
) -> None:
    presenter.reload()
    presenter.paper_key()
    assert view.state == "paper_out"
    presenter.paper_key()
    presenter.pause_key()
    assert view.state == "paused"
    presenter.pause_key()
    assert front.pressed == ["paper_out", "load_paper", "pause", "resume"]


def test_a_printer_that_is_gone_is_told(
    presenter: PanelPresenter, front: FrontDouble, view: ViewDouble
) -> None:
    front.gone = True
    presenter.paper_key()
    assert [error.title for error in view.problems] == ["The printer is gone."]


def test_zoom_stays_at_whole_multiples_and_stops_at_the_ends(
    presenter: PanelPresenter, view: ViewDouble
) -> None:
    seen = []
    for _ in range(9):
        presenter.zoom(1)
        seen.append(view.zoom)
    assert seen[-1] == ZOOMS[-1]
    assert set(seen) <= set(ZOOMS)
    for _ in range(9):
        presenter.zoom(-1)
    assert view.zoom == ZOOMS[0]


def test_every_word_of_the_printers_port_has_a_sentence() -> None:
    unknown = words.state("?")
    for state in PrinterState:
        known = words.state(state)[0]
        assert known
        assert known != unknown[0] or state is PrinterState.UNKNOWN
