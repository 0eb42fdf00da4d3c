"""Carrier accounts in Set-up: every carrier that is known can be added, and then buys."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.benches import BENCHES
from tests.carriers.simulators.server import World
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from tests.ui.setup.test_setup_presenter import STORED, ViewDouble
from workstation.bootstrap import Home, make_carrier
from workstation.carriers import specs
from workstation.domain.errors import NotConfigured
from workstation.ui.setup import account_words, words
from workstation.ui.setup.accounts import SECRETS
from workstation.ui.setup.fields import Field, Kind, Section
from workstation.ui.setup.presenter import SetupPresenter


@pytest.fixture
def story() -> DeskDouble:
    made = DeskDouble()
    made.kept = deepcopy(STORED)
    return made


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, view: ViewDouble) -> SetupPresenter:
    made = SetupPresenter(story.desk(), JobsAtOnce(), view)
    made.begin()
    made.choose(Section.CARRIERS)
    return made


def field(presenter: SetupPresenter, path: str) -> Field:
    return next(one for one in presenter.fields() if one.path == path)


def fill(presenter: SetupPresenter, values: Mapping[str, Any]) -> None:
    for path, value in values.items():
        presenter.change(field(presenter, path), value)


def add(presenter: SetupPresenter, kind: str) -> None:
    presenter.add()
    fill(presenter, {"kind": kind})


def test_a_new_account_takes_the_carriers_name_tile_and_a_free_short_name(
    presenter: SetupPresenter, view: ViewDouble
) -> None:
    add(presenter, "ups")
    assert presenter.value("key") == "ups"
    assert (presenter.value("name"), presenter.value("letter")) == ("UPS", "U")
    assert presenter.value("options.endpoint") == "test"
    add(presenter, "ups")
    assert presenter.value("key") == "ups2"
    assert view.missing[Section.CARRIERS] > 0


def test_the_own_address_counts_only_for_the_own_server(presenter: SetupPresenter) -> None:
    add(presenter, "ups")
    assert "options.base_url" not in [one.path for one in presenter.fields()]
    fill(presenter, {"options.endpoint": "own"})
    assert field(presenter, "options.base_url").required


def test_another_carrier_leaves_nothing_of_the_first_behind(presenter: SetupPresenter) -> None:
    add(presenter, "ups")
    fill(presenter, {"options.client_id": "abc", f"{SECRETS}.client_secret": "xyz"})
    fill(presenter, {"kind": "smsa"})
    assert presenter.value("options.client_id") == ""
    assert presenter.value(f"{SECRETS}.client_secret") == ""


def test_an_emptied_option_is_left_out(presenter: SetupPresenter) -> None:
    add(presenter, "ups")
    fill(presenter, {"options.service_standard": "65"})
    fill(presenter, {"options.service_standard": ""})
    assert presenter.draft("carriers")[-1]["options"] == {"endpoint": "test"}


def test_a_secret_goes_to_the_key_ring_and_never_into_the_settings(
    presenter: SetupPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    add(presenter, "smsa")
    fill(presenter, {f"{SECRETS}.pass_key": "Testing0"})
    assert presenter.dirty
    presenter.save()
    assert ("keep_secret", ("smsa", "pass_key", "Testing0")) in story.calls
    saved = next(arguments[0] for name, arguments in story.calls if name == "save_settings")
    assert "Testing0" not in str(saved)
    assert presenter.is_kept(field(presenter, f"{SECRETS}.pass_key"))
    assert presenter.value(f"{SECRETS}.pass_key") == ""
    assert not presenter.dirty
    assert view.saved == 1


def test_a_secret_that_is_missing_is_marked(presenter: SetupPresenter, view: ViewDouble) -> None:
    add(presenter, "smsa")
    presenter.save()
    assert f"{SECRETS}.pass_key" in view.wrong


def test_a_test_label_is_asked_of_the_shown_account(
    presenter: SetupPresenter, story: DeskDouble
) -> None:
    presenter.test_label()
    assert ("test_label", ("demo",)) in story.calls
    without = SetupPresenter(DeskDouble().desk(), JobsAtOnce(), ViewDouble())
    without._desk = _without_accounts(without._desk)
    with pytest.raises(NotConfigured):
        without.test_label()


def _without_accounts(desk: Any) -> Any:
    from dataclasses import replace

    return replace(desk, accounts=None)


def test_every_field_and_choice_of_every_carrier_has_words(presenter: SetupPresenter) -> None:
    for spec in specs():
        add(presenter, spec.key)
        for one in presenter.fields():
            assert words.label(one)
            assert all(words.option(one, choice) for choice in one.options if choice)
        assert presenter.spec() is spec
        assert all(value for _, value in account_words.facts(spec))


@pytest.mark.parametrize("bench", BENCHES, ids=lambda one: one.key)
def test_an_account_that_was_added_on_the_screen_buys_over_a_line(
    bench: Bench,
    presenter: SetupPresenter,
    story: DeskDouble,
    view: ViewDouble,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World(bench.make)
    try:
        add(presenter, bench.key)
        fill(presenter, {"options.endpoint": "own"})
        known = {one.path: one for one in presenter.fields()}
        given = {"base_url": world.url, **bench.settings}
        for path, one in known.items():
            name = path.partition(".")[2]
            if path.startswith("options.") and name in given and name != "endpoint":
                presenter.change(one, given[name])
            elif one.kind is Kind.SECRET and name in bench.secrets:
                presenter.change(one, bench.secrets[name])
        presenter.save()
        assert view.wrong == []
        key = str(presenter.value("key"))
        for name, value in bench.secrets.items():
            variable = f"PACKBENCH_SECRET_CARRIER_{key}_{name}".upper()
            monkeypatch.setenv(variable, value)
        saved = next(arguments[0] for name, arguments in story.calls if name == "save_settings")
        with closing(Home(tmp_path)) as home:
            settings = home.save({"carriers": saved["carriers"][-1:]})
            carrier = make_carrier(settings.carriers[0], installation=settings, clock=home.clock)
        request = bench.parcel()
        label = carrier.buy(request)
        assert [one.number for one in world.held(request.client_ref)] == [label.tracking_number]
    finally:
        world.close()
