"""Connected shops in Set-up: connected by a form, checked, looked at, and let in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from tests.ui.setup.test_setup_presenter import STORED, ViewDouble
from tests.ui.setup.test_setup_view import open_setup
from tests.ui.shop_double import CHECK, FOUND, ORDERS, WOULD_COME
from workstation.config import settings_from
from workstation.services.shop_standing import ShopStanding, ShopTrouble
from workstation.shops import shop_specs
from workstation.ui.setup import shop_words, words
from workstation.ui.setup.accounts import SECRETS
from workstation.ui.setup.fields import Field, Section
from workstation.ui.setup.presenter import SetupPresenter
from workstation.ui.setup.shop_setup import SetupShops
from workstation.ui.status_lights import shop_light

NOW = datetime(2026, 4, 21, 11, 31, tzinfo=UTC)


class ShopsViewDouble(ViewDouble):
    def __init__(self) -> None:
        super().__init__()
        self.standing: ShopStanding | None = None
        self.findings: tuple[str, Sequence[Mapping[str, Any]], str] = ("", (), "")
        self.orders: list[tuple[str, Mapping[str, Any], str]] = []

    def show_standing(self, standing: ShopStanding | None) -> None:
        self.standing = standing

    def show_findings(self, state: str, findings: Sequence[Mapping[str, Any]], said: str) -> None:
        self.findings = (state, findings, said)

    def show_orders(self, state: str, found: Mapping[str, Any], said: str) -> None:
        self.orders.append((state, found, said))


@pytest.fixture
def story() -> DeskDouble:
    made = DeskDouble()
    made.kept = deepcopy(STORED)
    made.device_data[int(CHECK)], made.device_data[int(ORDERS)] = FOUND, WOULD_COME
    return made


@pytest.fixture
def view() -> ShopsViewDouble:
    return ShopsViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, view: ShopsViewDouble) -> SetupPresenter:
    made = SetupPresenter(story.desk(), JobsAtOnce(), view)
    made.begin()
    made.choose(Section.SHOPS)
    return made


@pytest.fixture
def shops(presenter: SetupPresenter, view: ShopsViewDouble) -> SetupShops:
    made = SetupShops(presenter._desk, JobsAtOnce(), view, presenter)
    made.look()
    return made


def field(presenter: SetupPresenter, path: str) -> Field:
    return next(one for one in presenter.fields() if one.path == path)


def fill(presenter: SetupPresenter, values: Mapping[str, Any]) -> None:
    for path, value in values.items():
        presenter.change(field(presenter, path), value)


def called(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_a_new_shop_is_saved_with_its_secrets_in_the_key_ring_and_waits_for_a_word(
    presenter: SetupPresenter, story: DeskDouble
) -> None:
    presenter.add()
    fill(presenter, {"kind": "woocommerce"})
    assert presenter.value("key") == "woocommerce"
    fill(
        presenter,
        {
            "options.base_url": "https://ege.example",
            f"{SECRETS}.consumer_key": "ck_1",
            f"{SECRETS}.consumer_secret": "cs_1",
            "tell": "label",
            "notify": True,
            "carriers.demo": "acs-courier",
        },
    )
    presenter.save()
    assert called(story, "await_word") == [("woocommerce",)]
    assert ("woocommerce", "consumer_key", "ck_1") in called(story, "keep_shop_secret")
    (saved,) = (arguments[0] for arguments in called(story, "save_settings"))
    assert "ck_1" not in str(saved)
    made = settings_from(saved).shops[-1]
    assert (made.tell, made.notify, made.carriers) == ("label", True, {"demo": "acs-courier"})
    # The secrets and the word to wait are there before the worker can see the shop.
    order = [name for name, _ in story.calls if name in ("await_word", "save_settings")]
    assert order == ["await_word", "save_settings"]
    presenter.choose(Section.SHOPS)
    fill(presenter, {"name": "Other"})
    presenter.save()
    assert len(called(story, "await_word")) == 1


def test_what_is_missing_is_marked(presenter: SetupPresenter, view: ShopsViewDouble) -> None:
    presenter.add()
    fill(presenter, {"kind": "shopify"})
    presenter.save()
    assert f"{SECRETS}.access_token" in view.wrong
    assert "options.shop" in view.wrong


def test_another_kind_leaves_nothing_of_the_first_behind(presenter: SetupPresenter) -> None:
    presenter.add()
    fill(presenter, {"kind": "shopify", "options.shop": "ege", f"{SECRETS}.access_token": "x"})
    fill(presenter, {"kind": "folder"})
    assert presenter.value("options") == {"shape": "plain"}
    assert presenter.value(f"{SECRETS}.access_token") == ""
    assert (presenter.value("key"), presenter.value("name")) == ("folder", "Order files")
    # A folder never writes to a customer.
    assert "notify" not in [one.path for one in presenter.fields()]


def test_what_customers_choose_is_asked_for_once_it_was_seen(
    presenter: SetupPresenter, shops: SetupShops, view: ShopsViewDouble
) -> None:
    assert presenter.value("services.Courier next day") == "express"
    shops.look_at_orders()
    assert view.orders[-1][1]["count"] == 4
    fill(presenter, {"services.Standard": "standard"})
    assert presenter.value("services") == {"Courier next day": "express", "Standard": "standard"}
    fill(presenter, {"services.Standard": ""})
    assert presenter.value("services") == {"Courier next day": "express"}


def test_a_check_shows_what_was_found_and_keeps_it(
    presenter: SetupPresenter, shops: SetupShops, view: ShopsViewDouble, story: DeskDouble
) -> None:
    story.check_answers = [("trouble", "wrong")]
    shops.check()
    assert (view.findings[0], len(view.findings[1])) == ("trouble", 3)
    presenter.choose(Section.SHOP)
    presenter.choose(Section.SHOPS)
    view.findings = ("", (), "")
    shops.shown()
    assert view.findings[0] == "trouble"
    assert called(story, "check_shop") == [("web",)]


def test_orders_come_in_and_stop_by_a_persons_word(
    presenter: SetupPresenter, shops: SetupShops, view: ShopsViewDouble, story: DeskDouble
) -> None:
    shops.begin_or_stop()
    assert called(story, "stop_import") == [("web",)]
    assert view.standing is not None
    assert not view.standing.wanted
    shops.begin_or_stop()
    assert called(story, "begin_import") == [("web",)]
    shops.begin_anew()
    assert called(story, "import_anew") == [("web",)]
    fill(presenter, {"name": "Ege"})
    # A draft is saved before the shop is asked; what cannot be saved is not asked.
    shops.check()
    assert called(story, "check_shop") == []
    fill(presenter, {f"{SECRETS}.consumer_key": "ck", f"{SECRETS}.consumer_secret": "cs"})
    shops.check()
    assert called(story, "check_shop") == [("web",)]
    presenter.choose(Section.SHOP)
    shops.check()
    assert len(called(story, "check_shop")) == 1


def test_every_field_of_every_kind_has_words(presenter: SetupPresenter) -> None:
    for spec in shop_specs():
        presenter.add()
        fill(presenter, {"kind": spec.kind})
        for one in presenter.fields():
            assert words.label(one)
            assert all(words.option(one, choice) for choice in one.options)
        assert presenter.shop_spec() is spec
        assert all(value for _, value in shop_words.facts(spec))


def test_a_shop_in_trouble_has_a_light_and_the_worst_is_shown() -> None:
    assert shop_light({"web": ShopStanding("web")}) is None
    for one in ShopTrouble:
        assert all(shop_words.trouble(one))
        light = shop_light({"a": ShopStanding("a", trouble=one), "b": ShopStanding("b")})
        assert light is not None
        assert light.word == shop_words.trouble(one)[0]
    both = {
        "a": ShopStanding("a", trouble=ShopTrouble.BUSY),
        "b": ShopStanding("b", trouble=ShopTrouble.CREDENTIALS),
    }
    light = shop_light(both)
    assert light is not None
    assert light.state == "stopped"


@pytest.mark.parametrize(
    ("standing", "tone"),
    [
        (None, "ink2"),
        (ShopStanding("web"), "ink2"),
        (ShopStanding("web", wanted=False), "wait"),
        (ShopStanding("web", running=True, new=200, bad=("Order 7: -1.",)), "accent"),
        (ShopStanding("web", looked=NOW, new=2, changed=1, cannot_ship=1), "ok"),
        (ShopStanding("web", looked=NOW, trouble=ShopTrouble.STUCK, since=NOW), "stop"),
    ],
)
def test_how_a_shop_stands_is_said(standing: ShopStanding | None, tone: str) -> None:
    headline, _, shown = shop_words.stands(standing)
    assert headline
    assert shown == tone


def test_every_sentence_that_an_adapter_writes_on_a_check_is_known_here() -> None:
    """A check's own sentences are translated; what a shop itself says stays as it is."""
    known = (
        "The clocks agree.", "This computer's clock is 7 minutes behind.",
        "This computer's clock is 7 minutes ahead.", "The orders can be read.",
        "Ege does not accept the keys.", "Connected to Ege.", "The app may not: read_orders.",
        "Shopify answers as version 1 instead of 2.", "Ege cannot be reached.", "Ege is busy.",
        "Ege answers with something else than JSON.", "There is no such shop at Shopify.",
        "The shop's consumer key is missing. Keep it in the keyring as shop.web.consumer_key.",
        "The shop's setting base_url is missing.", "in is there.", "/tmp/in cannot be read.",
        "The shop does not tell its time.",
    )  # fmt: skip
    for sentence in known:
        assert any(pattern.fullmatch(sentence) for pattern, _ in shop_words._FOUND), sentence
        assert shop_words.finding(sentence)
    for pattern, say in shop_words._FOUND:
        plain = re.sub(r"\\(.)", r"\1", pattern.pattern)
        found = pattern.fullmatch(plain)
        if found is not None:
            assert say(found)
    assert shop_words.finding("Kapalıyız.") == "Kapalıyız."


def test_the_page_shows_check_orders_and_trouble(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    _, screen = open_setup(qtbot, make_window, story)
    screen.command("6")
    qtbot.waitUntil(lambda: "options.base_url" in screen._entries)
    screen.command("P")
    qtbot.waitUntil(lambda: "check_shop" in [name for name, _ in story.calls])
    screen.command("T")
    qtbot.waitUntil(lambda: screen.orders.isVisible() and not screen._scroll.isVisible())
    qtbot.waitUntil(lambda: "services.Standard" in screen._entries or screen.orders.isVisible())
    screen.command("Esc")
    assert screen._scroll.isVisible()
    screen.command("I")
    qtbot.waitUntil(lambda: "stop_import" in [name for name, _ in story.calls])
    screen.command("N")
    qtbot.waitUntil(lambda: "import_anew" in [name for name, _ in story.calls])
