"""Resuming a roll: the last good label is scanned, the spoilt come out again."""

from __future__ import annotations

import pytest

from tests.ui.batch_double import RUN
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.ports.labels import PrintState
from workstation.ui.batches.roll import RollPicture, RollPresenter


class Panel:
    """Remembers the pictures and the sounds."""

    def __init__(self) -> None:
        self.pictures: list[RollPicture | None] = []
        self.sounds: list[str] = []

    def show_roll(self, picture: RollPicture | None) -> None:
        self.pictures.append(picture)

    def sound(self, name: str) -> None:
        self.sounds.append(name)

    @property
    def now(self) -> RollPicture:
        found = self.pictures[-1]
        assert found is not None
        return found


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def roll(story: DeskDouble, jobs: JobsAtOnce, panel: Panel) -> RollPresenter:
    batch = story.desk().batch
    assert batch is not None
    return RollPresenter(batch, jobs, panel)


def test_what_came_behind_the_last_good_label_is_shown_as_spoilt(
    roll: RollPresenter, story: DeskDouble, panel: Panel
) -> None:
    roll.begin(RUN)
    assert panel.now.answer is None
    roll.scan("720488160054")
    assert [one.place for one in panel.now.spoilt] == [55, 57, 58, 60]
    assert not any(one.again for one in panel.now.spoilt)
    assert panel.sounds == ["right"]
    assert not panel.now.over
    for place in (55, 57, 58, 60):
        story.batch.change(place, print_state=PrintState.CONFIRMED)
        roll.look()
    assert panel.now.over
    count = len(panel.pictures)
    roll.look()
    assert len(panel.pictures) == count


def test_a_label_of_another_roll_changes_nothing_and_is_heard(
    roll: RollPresenter, story: DeskDouble, panel: Panel
) -> None:
    roll.begin(RUN)
    roll.scan("4006381333931")
    assert panel.sounds == ["wrong"]
    assert panel.now.problem == "This is no label of this roll."
    roll.scan("720488160060")
    assert (panel.now.problem, panel.now.spoilt, panel.now.over) == ("", (), True)


def test_a_scan_counts_only_while_it_is_asked_for(
    roll: RollPresenter, story: DeskDouble, panel: Panel
) -> None:
    roll.scan("720488160054")
    roll.look()
    roll.begin(RUN)
    roll.scan("  ")
    roll.look()
    roll.leave()
    roll.scan("720488160054")
    assert [name for name, _ in story.calls] == []
    assert panel.pictures[-1] is None


def test_an_answer_that_comes_after_leaving_is_not_shown(
    roll: RollPresenter, story: DeskDouble, panel: Panel
) -> None:
    roll.begin(RUN)
    roll.leave()
    roll._resumed(RUN, story.batch.resume_roll(RUN, "720488160054"), ())
    assert panel.pictures[-1] is None
