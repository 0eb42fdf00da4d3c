"""The words of messages: changed with their look beside them, faults named, kept or not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.ports.messenger import FaultKind, TemplateFault
from workstation.ui.templates import words
from workstation.ui.templates.presenter import TemplatePicture, TemplatesPresenter
from workstation.ui.templates.preview import readable
from workstation.ui.templates.view import TemplatesScreen


class Seen:
    """What the presenter says."""

    def __init__(self) -> None:
        self.shown: TemplatePicture | None = None
        self.said = ("", "")
        self.problems: list[WorkstationError] = []

    @property
    def picture(self) -> TemplatePicture:
        assert self.shown is not None
        return self.shown

    def mark(self, language: str) -> str:
        return next(word for tag, _, (_, _, word) in self.picture.languages if tag == language)

    def show_template(self, picture: TemplatePicture) -> None:
        self.shown = picture

    def show_said(self, said: str, tone: str) -> None:
        self.said = (said, tone)

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


@pytest.fixture
def made(story: DeskDouble, jobs: JobsAtOnce) -> tuple[TemplatesPresenter, Seen]:
    seen = Seen()
    presenter = TemplatesPresenter(story.desk(), jobs, seen, language="en")
    presenter.begin()
    return presenter, seen


Made = tuple[TemplatesPresenter, Seen]


def write(presenter: TemplatesPresenter, **sentences: str) -> None:
    for key, text in sentences.items():
        presenter.write(key.replace("__", "."), text)
    presenter.check()


def kept(story: DeskDouble, moment: str, language: str) -> Mapping[str, str]:
    found = story.words.kept.get(f"template:{moment}:{language}") or {}
    return found.get("sentences", {})


def test_what_is_written_is_seen_at_once_and_customers_read_it_once_it_is_saved(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    assert seen.mark("en") == "as supplied"
    write(presenter, headline__whole="Off it goes")
    first = seen.picture.previews[0]
    assert first.message is not None
    assert "Off it goes" in first.message.html
    assert "part" in first.count
    assert (seen.mark("en"), seen.picture.unsaved) == ("not saved", True)
    presenter.save()
    assert kept(story, "shipped", "en")["headline.whole"] == "Off it goes"
    assert (seen.mark("en"), seen.picture.unsaved, seen.said[1]) == ("changed", False, "ok")
    assert "Elif Demir" in seen.picture.standing
    presenter.save()
    assert seen.said == ("Nothing was changed.", "ink2")


def test_a_fault_is_named_with_its_language_and_place_and_nothing_is_saved(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    presenter.choose(Moment.DELIVERED)
    presenter.speak("tr")
    write(presenter, body="Geldi.")
    assert "Türkçe" in seen.picture.faults
    assert "{order_number}" in seen.picture.faults
    assert len(seen.picture.faults.splitlines()) == 1
    assert [one.key for one in seen.picture.fields if one.faulty] == ["body"]
    assert seen.picture.previews[0].message is None
    presenter.save()
    assert seen.said[1] == "wait"
    assert not kept(story, "delivered", "tr")
    presenter.try_it()
    assert not [name for name, _ in story.calls if name == "try_words"]


def test_an_advice_in_one_language_waits_for_the_others(made: Made, story: DeskDouble) -> None:
    presenter, seen = made
    write(presenter, advice="Call us.")
    assert "is not translated" in seen.picture.faults
    assert "And 2 more." in seen.picture.faults
    presenter.save()
    assert not kept(story, "shipped", "en")
    for language in MESSAGE_LANGUAGES:
        presenter.speak(language)
        write(presenter, advice="Call us.")
    assert seen.picture.faults == ""
    presenter.save()
    assert all(kept(story, "shipped", tag)["advice"] for tag in MESSAGE_LANGUAGES)
    presenter.speak("en")
    write(presenter, advice="")
    assert seen.mark("en") == "to mend"


def test_what_is_written_back_is_no_draft(made: Made) -> None:
    presenter, seen = made
    before = next(one for one in seen.picture.fields if one.key == "subject.whole").text
    write(presenter, subject__whole="{order_number}!", advice="")
    assert seen.picture.unsaved
    write(presenter, subject__whole=before)
    assert not presenter.unsaved
    presenter.choose_state("rest")
    assert "subject.rest" in [one.key for one in seen.picture.fields]


def test_words_go_back_to_those_supplied_by_a_second_press(made: Made, story: DeskDouble) -> None:
    presenter, seen = made
    presenter.reset()
    assert seen.picture.asks == ""
    write(presenter, headline__whole="Off it goes")
    presenter.save()
    presenter.reset()
    assert seen.picture.asks == "reset"
    assert presenter.leave()
    presenter.reset()
    presenter.reset()
    assert seen.mark("en") == "as supplied"
    story.fails["reset_words"] = Refused("no", "try")
    write(presenter, headline__whole="Off it goes")
    presenter.reset()
    presenter.reset()
    assert len(seen.problems) == 1


def test_drafts_are_left_by_a_second_press(made: Made) -> None:
    presenter, seen = made
    assert not presenter.leave()
    write(presenter, headline__whole="Off it goes")
    assert presenter.leave()
    assert seen.picture.asks == "leave"
    assert not presenter.leave()
    assert not presenter.unsaved


def test_a_draft_is_mailed_to_oneself_and_said(made: Made, story: DeskDouble) -> None:
    presenter, seen = made
    write(presenter, headline__whole="Off it goes")
    story.device_data[92] = {"to": "shop@kiyi.example"}
    presenter.try_it()
    presenter.look()
    ((_, given),) = [call for call in story.calls if call[0] == "try_words"]
    assert given[2]["headline.whole"] == "Off it goes"
    assert "shop@kiyi.example" in seen.said[0]
    story.check_answers = [("trouble", "No mail server is set.")]
    presenter.try_it()
    assert seen.said == ("No mail server is set.", "stop")


def test_messages_and_languages_are_gone_through_and_what_came_late_is_not_shown(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    presenter.step(-1)
    assert presenter.moment is Moment.ORDER_RECEIVED
    presenter._read(Moment.APOLOGY, [], {})
    presenter.next_language()
    assert seen.picture.language == MESSAGE_LANGUAGES[1]
    presenter.show_beside()
    beside = [one.language for one in seen.picture.previews]
    assert beside[:2] == [MESSAGE_LANGUAGES[1], MESSAGE_LANGUAGES[2]]
    assert len(set(beside)) == len(MESSAGE_LANGUAGES)


def test_words_that_an_update_made_stale_are_to_be_mended(story: DeskDouble, jobs) -> None:
    stale = {"sentences": {"subject": "x"}, "at": "2026-03-01T09:00:00+00:00", "by": "D"}
    story.words.kept["template:shipped:el"] = stale
    seen = Seen()
    TemplatesPresenter(story.desk(), jobs, seen, language="el").begin()
    assert seen.mark("el") == "to mend"
    assert "not used" in seen.picture.standing


@pytest.mark.parametrize("kind", list(FaultKind))
def test_every_fault_has_words_with_its_place(kind: FaultKind) -> None:
    assert "Text, First part" in words.fault(TemplateFault(kind, "body.part", "carrier"))


def test_qts_reader_gets_no_style_sheet_and_no_linked_data() -> None:
    html = "<style>.a{}</style><script>1</script><ul x><li >A</li></ul>"
    assert readable(html) == "<p >A</p>"


def test_the_editor_is_worked_by_keys_alone(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("messages")
    assert window.page("messages").command("E")
    screen = window.page("templates")
    assert isinstance(screen, TemplatesScreen)
    qtbot.waitUntil(lambda: bool(screen.fields["subject"].toPlainText()))
    body = screen.fields["body"]
    screen.table.setFocus()
    assert screen.command("Enter")
    qtbot.waitUntil(lambda: screen.focusWidget() is screen.fields["subject"])
    qtbot.keyClick(screen.fields["subject"], Qt.Key.Key_Return)
    assert screen.focusWidget() is screen.fields["headline"]
    qtbot.keyClick(screen.fields["headline"], Qt.Key.Key_Tab)
    assert screen.focusWidget() is body
    body.selectAll()
    pasted = QMimeData()
    pasted.setText("It left.\r\nReally ")
    body.insertFromMimeData(pasted)
    assert body.toPlainText() == "It left. Really "
    qtbot.waitUntil(lambda: "{carrier}" in screen.faults.text())
    screen.open_placeholders()
    assert screen.command("Esc")
    assert screen.focusWidget() is body
    for name in ("{carrier}", "{order_number}"):
        screen.open_placeholders()
        lines = [line.cells[1].text for line in screen.picks.rows.lines]
        screen.picks.go_to(next(n for n, text in enumerate(lines) if name in text))
        qtbot.keyClick(screen.picks, Qt.Key.Key_Return)
    assert "{carrier}{order_number}" in body.toPlainText()
    qtbot.waitUntil(lambda: screen.faults.text() == "" and screen._save.isEnabled())
    qtbot.keyClick(body, Qt.Key.Key_Escape)
    assert screen.focusWidget() is screen.table
    assert screen.command("S")
    qtbot.waitUntil(lambda: bool(kept(story, "shipped", "en")))
    for key in ("X", "M", "M", "B", "L", "R", "4"):
        assert screen.command(key)
    qtbot.waitUntil(lambda: screen._picture is not None and screen._picture.language == "ar")
    assert not screen.command("Q")
    screen.table.go_to(3)
    qtbot.waitUntil(lambda: screen.presenter.moment is Moment.IN_TRANSIT)
    screen.changed(frozenset({"*"}))
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: len(screen.previews) > 2)
    assert screen.command("Esc")
    assert window.current == "messages"
