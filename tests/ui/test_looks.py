"""Questions to the worker: each is answered once, and a newer one of the same name counts."""

from __future__ import annotations

import pytest

from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Unavailable, WorkstationError
from workstation.domain.values import WorkId
from workstation.ui.looks import Look, Looks


class Heard:
    def __init__(self, story: DeskDouble, jobs: JobsAtOnce) -> None:
        self.answers: list[Look] = []
        self.problems: list[WorkstationError] = []
        self.desk = story.desk()
        self.looks = Looks(self.desk, jobs, self.problems.append)


@pytest.fixture
def heard(story: DeskDouble, jobs: JobsAtOnce) -> Heard:
    return Heard(story, jobs)


def test_an_answer_comes_with_what_was_found(heard: Heard, story: DeskDouble) -> None:
    story.device_data[81] = {"printers": []}
    heard.looks.ask("find", heard.desk.devices.find, heard.answers.append)
    assert [look.state for look in heard.answers] == ["waiting", "well"]
    assert heard.answers[-1].data == {"printers": []}
    heard.looks.look()
    assert len(heard.answers) == 2


def test_while_the_worker_is_busy_news_are_read_again(heard: Heard, story: DeskDouble) -> None:
    story.check_answers = [("waiting", ""), ("trouble", "No paper.")]
    heard.looks.ask("state", lambda: WorkId(5), heard.answers.append)
    assert [look.state for look in heard.answers] == ["waiting"]
    heard.looks.look()
    assert (heard.answers[-1].state, heard.answers[-1].sentence) == ("trouble", "No paper.")


def test_what_nobody_waits_for_is_not_told(heard: Heard, story: DeskDouble) -> None:
    story.check_answers = [("waiting", "")]
    heard.looks.ask("picture", lambda: WorkId(5), heard.answers.append)
    heard.looks.forget("picture")
    heard.looks.look()
    assert len(heard.answers) == 1


def test_a_question_that_cannot_be_put_is_told(heard: Heard, story: DeskDouble) -> None:
    story.fails["find"] = Unavailable("The database is busy.")
    heard.looks.ask("find", heard.desk.devices.find, heard.answers.append)
    assert [str(error) for error in heard.problems] == ["The database is busy."]
    heard.looks.look()
    assert len(heard.answers) == 1
