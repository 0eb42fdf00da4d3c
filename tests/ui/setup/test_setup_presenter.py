"""Set-up: a draft of all settings, checked and saved as a whole, and devices asked how they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation import config
from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.ui.settings import UiSettings
from workstation.ui.setup import words
from workstation.ui.setup.fields import (
    FIELDS,
    LISTS,
    NEW_RECORD,
    Field,
    Kind,
    Section,
    fields_of,
    place_of,
)
from workstation.ui.setup.presenter import SetupPresenter

STORED = config.settings_to_mapping(
    config.settings_from(
        {
            "shop": {
                "name": "Kıyı Home",
                "sender": {"name": "Kıyı Home", "street": "Liman Cad. 4", "city": "İzmir"},
            },
            "printers": [{"key": "zebra", "host": "10.0.0.9"}, {"key": "files", "kind": "folder"}],
            "carriers": [{"key": "demo", "kind": "demo", "name": "Demo Courier"}],
            "routes": [
                {"name": "slips", "printer": "files", "documents": ["slip"]},
                {"name": "the rest", "printer": "zebra"},
            ],
            "shops": [
                {
                    "key": "web",
                    "kind": "woocommerce",
                    "name": "kiyi.example",
                    "options": {"base_url": "https://kiyi.example"},
                    "services": {"Courier next day": "express"},
                }
            ],
            "smtp": {"host": "localhost", "sender": "shop@example.com"},
        }
    )
)


class ViewDouble:
    def __init__(self) -> None:
        self.section = Section.SHOP
        self.records: list[str] = []
        self.record = 0
        self.values: dict[str, Any] = {}
        self.missing: dict[Section, int] = {}
        self.wrong: list[str] = []
        self.dirty = False
        self.saved = 0
        self.checks: list[tuple[str, str, str]] = []
        self.looks: list[UiSettings] = []
        self.problems: list[WorkstationError] = []

    def show_section(
        self, section: Section, records: Sequence[str], record: int, values: Mapping[str, Any]
    ) -> None:
        self.section, self.records, self.record = section, list(records), record
        self.values = dict(values)

    def show_marks(self, missing: Mapping[Section, int]) -> None:
        self.missing = dict(missing)

    def show_wrong(self, paths: Sequence[str]) -> None:
        self.wrong = list(paths)

    def show_dirty(self, dirty: bool) -> None:
        self.dirty = dirty

    def show_saved(self) -> None:
        self.saved += 1

    def apply_look(self, settings: UiSettings) -> None:
        self.looks.append(settings)

    def show_check(self, lane: str, state: str, sentence: str) -> None:
        self.checks.append((lane, state, sentence))

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> SetupPresenter:
    story.kept = deepcopy(STORED)
    made = SetupPresenter(story.desk(), jobs, view)
    made.begin()
    return made


def field(path: str, section: Section) -> Field:
    return next(one for one in fields_of(section) if one.path == path)


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_every_field_is_a_setting_that_there_is_and_has_its_words() -> None:
    for one in FIELDS:
        holder: Any = STORED
        if one.section in LISTS:
            holder = {**STORED[LISTS[one.section]][0]}
        for part in one.path.split("."):
            assert part in holder, one.path
            holder = holder[part]
        assert words.label(one)
        assert isinstance(words.hint(one), str)
        for option in one.options:
            assert words.option(one, option)


def test_a_new_record_is_one_that_the_settings_take_once_it_is_filled_in() -> None:
    for section, group in LISTS.items():
        record = dict(NEW_RECORD[section])
        if section is Section.ROUTES:
            record |= {"name": "all", "printer": "fresh"}
        else:
            record["key"] = "fresh"
        config.settings_from({"printers": [{"key": "fresh"}], group: [record]})


def test_no_secret_is_among_the_fields() -> None:
    for one in FIELDS:
        assert not {"password", "secret", "token"} & set(one.path.replace(".", "_").split("_"))


def test_every_section_has_its_words() -> None:
    for section in Section:
        assert words.section(section)
        assert words.icon(section)
        assert words.check_advice(section)
        assert isinstance(words.check_verb(section), str)
        assert bool(words.empty(section)[0]) == (section in LISTS)


def test_an_unchanged_draft_is_not_dirty_and_a_change_can_be_undone(
    presenter: SetupPresenter, view: ViewDouble
) -> None:
    for section in Section:
        presenter.choose(section)
    assert not view.dirty
    presenter.change(field("window.size", Section.BENCH), 120)
    assert view.dirty
    presenter.discard()
    assert not view.dirty
    assert view.values["window.size"] == 100


def test_what_is_saved_is_what_the_settings_accept(
    story: DeskDouble, presenter: SetupPresenter, view: ViewDouble
) -> None:
    presenter.change(field("shop.sender.phone", Section.SHOP), " 0232 ")
    presenter.change(field("messages.undo_seconds", Section.MESSAGES), 60)
    presenter.choose(Section.PRINTERS)
    presenter.change(field("dpi", Section.PRINTERS), "300")
    presenter.choose(Section.SHOP)
    presenter.save()
    ((saved,),) = calls(story, "save_settings")
    settings = config.settings_from(saved)
    assert settings.shop.sender.phone == "0232"
    assert settings.messages.undo_seconds == 60.0
    assert settings.printers[0].dpi == 300
    assert (view.saved, view.dirty) == (1, False)


def test_a_saved_look_is_worn_at_once(presenter: SetupPresenter, view: ViewDouble) -> None:
    presenter.change(field("window.theme", Section.BENCH), "dark")
    presenter.change(field("window.size", Section.BENCH), 120)
    assert view.looks == []
    presenter.save()
    assert [(look.theme, look.size) for look in view.looks] == [("dark", 120)]


def test_only_the_fields_of_the_chosen_kind_are_shown(
    presenter: SetupPresenter, view: ViewDouble
) -> None:
    presenter.choose(Section.PRINTERS)
    assert "host" in view.values
    assert "folder" not in view.values
    presenter.change(field("kind", Section.PRINTERS), "folder")
    assert "host" not in view.values
    assert "folder" in view.values


def test_what_is_missing_is_marked_and_keeps_the_section_from_being_saved(
    story: DeskDouble, presenter: SetupPresenter, view: ViewDouble
) -> None:
    assert view.missing[Section.PRINTERS] == 1
    presenter.choose(Section.PRINTERS, 1)
    presenter.save()
    assert view.wrong == ["folder"]
    assert not calls(story, "save_settings")


def test_a_refused_value_leads_to_its_field(
    story: DeskDouble, presenter: SetupPresenter, view: ViewDouble
) -> None:
    story.fails["save_settings"] = NotConfigured("Wrong.", "Mend it.", setting="printers[1].media")
    presenter.change(field("shop.currency", Section.SHOP), "EURO")
    presenter.save()
    assert (view.section, view.record) == (Section.PRINTERS, 1)
    assert view.wrong == ["media"]
    assert view.dirty
    assert [error.title for error in view.problems] == ["Wrong."]


def test_a_setting_is_found_by_its_name() -> None:
    assert place_of("shop.zone") == (Section.SHOP, 0, "shop.zone")
    assert place_of("carriers") == (Section.CARRIERS, 0, "")
    assert place_of("money.per_day") is None


def test_records_can_be_added_and_taken_away(presenter: SetupPresenter, view: ViewDouble) -> None:
    presenter.add()
    presenter.choose(Section.CARRIERS)
    presenter.add()
    assert view.records == ["Demo Courier", "Table rate"]
    assert view.record == 1
    presenter.remove()
    presenter.remove()
    presenter.remove()
    assert view.records == []
    assert view.values == {}
    assert presenter.lane() == ""


def test_a_check_asks_the_lane_and_shows_the_answer_when_it_comes(
    story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble
) -> None:
    told = [("waiting", ""), ("waiting", ""), ("trouble", "The cover is open.")]
    story.kept = deepcopy(STORED)
    desk = replace(story.desk(), check_result=lambda work: told.pop(0))
    presenter = SetupPresenter(desk, jobs, view)
    presenter.begin()
    presenter.choose(Section.PRINTERS)
    presenter.check()
    presenter.look()
    presenter.look()
    presenter.look()
    assert calls(story, "check") == [("printer:zebra",)]
    assert view.checks[-1] == ("printer:zebra", "trouble", "The cover is open.")
    assert told == []


def test_a_draft_is_saved_before_its_device_is_asked(
    story: DeskDouble, presenter: SetupPresenter
) -> None:
    presenter.choose(Section.MESSAGES)
    presenter.change(field("smtp.host", Section.MESSAGES), "mail.example.com")
    presenter.check()
    assert [name for name, _ in story.calls if name in ("save_settings", "check")] == [
        "save_settings",
        "check",
    ]
    assert calls(story, "check") == [("messages",)]


def test_a_section_without_a_device_asks_nobody(
    story: DeskDouble, presenter: SetupPresenter
) -> None:
    presenter.choose(Section.SHOP)
    presenter.check()
    assert not calls(story, "check")


def test_a_draft_survives_a_look_at_another_screen(
    presenter: SetupPresenter, view: ViewDouble
) -> None:
    presenter.change(field("shop.name", Section.SHOP), "Another")
    presenter.begin()
    assert view.values["shop.name"] == "Another"


@pytest.mark.parametrize(
    ("live", "redirect", "tone", "part"),
    [
        (True, "test@example.com", "ok", "customers get"),
        (False, "test@example.com", "wait", "test@example.com"),
        (False, "", "wait", "no message leaves"),
    ],
)
def test_test_mode_is_said_in_words(live: bool, redirect: str, tone: str, part: str) -> None:
    sentence, told = words.mail_mode({"smtp.live": live, "smtp.redirect_to": redirect})
    assert told == tone
    assert part in sentence


def test_numbers_stay_inside_what_the_settings_allow() -> None:
    for one in FIELDS:
        if one.kind is Kind.NUMBER:
            assert one.low < one.high
