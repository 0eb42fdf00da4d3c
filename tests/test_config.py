"""Settings: a slip of the pen is named with its key, and what is written is what is read."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from workstation.config import (
    FILE_NAME,
    MoneySettings,
    SenderSettings,
    Settings,
    changed,
    load,
    settings_from,
    settings_to_mapping,
)
from workstation.domain.errors import NotConfigured
from workstation.domain.values import Box, Size

FULL: dict[str, Any] = {
    "shop": {
        "name": "Ege Seramik",
        "language": "tr",
        "currency": "TRY",
        "cut_off": "16:30",
        "sender": {"name": "Ege", "street": "Liman 1", "city": "İzmir", "country": "TR"},
    },
    "station": {"name": "Bench 2", "operator": "Deniz"},
    "printers": [{"key": "zebra", "host": "127.0.0.1"}, {"key": "paper", "kind": "folder"}],
    "carriers": [{"key": "own", "kind": "table", "options": {"divisor": 3000, "file": "a.csv"}}],
    "rules": [
        {"name": "all", "carrier": "own", "countries": ["TR", "GR"], "cod": True},
        {"name": "rest", "carrier": "own", "service": "express"},
    ],
    "routes": [
        {"name": "slips", "printer": "zebra", "documents": ["slip"], "rotation": 90, "copies": 2},
        {"name": "own", "printer": "zebra", "carrier": "own", "service": "express"},
    ],
    "boxes": [{"key": 1, "name": "S", "length_mm": 200, "width_mm": 150, "height_mm": 100}],
    "timing": {"settle": 2},
    "messages": {"undo_seconds": 0.5},
}


LASER = {
    "key": "laser", "kind": "cups", "queue": "q", "prints": "sheets", "media": "a4",
    "language": "pdf",
}  # fmt: skip


def routed(**route: Any) -> dict[str, Any]:
    return {"printers": [{"key": "a"}], "routes": [{"name": "r", "printer": "a", **route}]}


def refused(values: dict[str, Any]) -> NotConfigured:
    with pytest.raises(NotConfigured) as caught:
        settings_from(values)
    return caught.value


def test_an_empty_file_gives_the_defaults() -> None:
    assert settings_from({}) == Settings()


def test_everything_that_is_written_is_read_again(tmp_path: Path) -> None:
    settings = settings_from(FULL)
    (tmp_path / FILE_NAME).write_text(tomli_w.dumps(settings_to_mapping(settings)), "utf-8")
    assert load(tmp_path) == settings
    assert settings.rules[0].cod is True
    assert settings.rules[1].cod is None
    assert settings.carriers[0].options == {"divisor": 3000, "file": "a.csv"}
    assert settings.boxes[0].box() == Box(1, "S", Size(200, 150, 100))


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_a_file_that_notepad_wrote_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[shop]\nname = "Ege"\n', "utf-8-sig")
    assert load(tmp_path).shop.name == "Ege"


@pytest.mark.parametrize("content", [b"[shop\n", b'[shop]\nname = "\xfd"\n'])
def test_a_broken_file_is_named_with_what_to_do(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(NotConfigured) as caught:
        load(tmp_path)
    assert FILE_NAME in caught.value.title
    assert caught.value.advice


@pytest.mark.parametrize(
    ("values", "setting"),
    [
        ({"shpo": {}}, "shpo"),
        ({"shop": {"nmae": "x"}}, "shop.nmae"),
        ({"printers": [{"key": "a"}, {"key": "b", "prot": 1}]}, "printers[1].prot"),
        ({"printers": [{"host": "a"}]}, "printers[0].key"),
        ({"shop": "Ege"}, "shop"),
        ({"printers": {"key": "a"}}, "printers"),
        ({"shop": {"name": 7}}, "shop.name"),
        ({"window": {"size": "big"}}, "window.size"),
        ({"window": {"size": True}}, "window.size"),
        ({"messages": {"undo_seconds": 1}, "smtp": {"live": 1}}, "smtp.live"),
        ({"timing": {"settle": "long"}}, "timing.settle"),
        ({"timing": {"settle": True}}, "timing.settle"),
        ({"timing": {"settle": float("inf")}}, "timing.settle"),
        ({"timing": {"lease": -1.0}}, "timing.lease"),
        ({"messages": {"undo_seconds": -0.1}}, "messages.undo_seconds"),
        ({"carriers": [{"key": "a", "kind": "t", "options": 3}]}, "carriers[0].options"),
        ({"carriers": [{"key": "a", "kind": "t", "pickup": "noon"}]}, "carriers.a.pickup"),
        ({"carriers": [{"key": "a", "kind": "t", "works_on": "18"}]}, "carriers.a.works_on"),
        ({"carriers": [{"key": "a", "kind": "t", "closed": "June"}]}, "carriers.a.closed"),
        ({"carriers": [{"key": "a", "kind": "t", "currency": "lira"}]}, "carriers.a.currency"),
        ({"carriers": [{"key": "a", "kind": "t", "per_label": "x"}]}, "carriers.a.per_label"),
        ({"rules": [{"name": "r", "carrier": "nobody"}]}, "carriers"),
        ({"shop": {"language": "de"}}, "shop.language"),
        ({"shop": {"currency": "lira"}}, "shop.currency"),
        ({"shop": {"zone": "Atlantis/Capital"}}, "shop.zone"),
        ({"shop": {"zone": "../etc"}}, "shop.zone"),
        ({"shop": {"cut_off": "5pm"}}, "shop.cut_off"),
        ({"shop": {"colour": "red"}}, "shop.colour"),
        ({"window": {"theme": "pink"}}, "window.theme"),
        ({"window": {"size": 200}}, "window.size"),
        ({"printers": [{"key": "a"}, {"key": "a"}]}, "printers"),
        ({"printers": [{"key": "a", "kind": "lpt"}]}, "printers[0].kind"),
        ({"printers": [{"key": "a", "media": "a4"}]}, "printers[0].media"),
        ({"printers": [{"key": "a", "dpi": 72}]}, "printers[0].dpi"),
        ({"printers": [{"key": "a", "prints": "money"}]}, "printers[0].prints"),
        ({"printers": [{"key": "a", "prints": "sheets"}]}, "printers[0].media"),
        ({"printers": [{**LASER, "kind": "tcp"}]}, "printers[0].kind"),
        ({"printers": [{**LASER, "language": "zpl"}]}, "printers[0].language"),
        ({"routes": [{"name": "r", "printer": "gone"}]}, "routes[0].printer"),
        (routed(documents=["poem"]), "routes[0].documents"),
        (routed(carrier="nobody"), "carriers"),
        (routed(service="overnight"), "routes[0].service"),
        (routed(media="a0"), "routes[0].media"),
        (routed(dpi=72), "routes[0].dpi"),
        (routed(rotation=45), "routes[0].rotation"),
        (routed(copies=0), "routes[0].copies"),
        ({"boxes": [{**FULL["boxes"][0], "key": 10}]}, "boxes[0].key"),
        ({"boxes": [{**FULL["boxes"][0], "width_mm": 0}]}, "boxes[0]"),
        ({"boxes": [{**FULL["boxes"][0], "empty_g": -1}]}, "boxes[0]"),
        ({"boxes": FULL["boxes"] * 2}, "boxes"),
        ({"money": {"per_label": "much"}}, "money.per_label"),
        ({"money": {"per_hour": "NaN"}}, "money.per_hour"),
        ({"money": {"per_day": "-1"}}, "money.per_day"),
    ],
)
def test_a_slip_of_the_pen_is_named_by_its_key(values: dict[str, Any], setting: str) -> None:
    error = refused(values)
    assert error.setting == setting
    assert error.advice


def test_a_service_that_is_none_is_refused_with_those_that_are() -> None:
    rules = [{"name": "r", "carrier": "own", "service": "overnight"}]
    error = refused({"carriers": FULL["carriers"], "rules": rules})
    assert error.setting == "rules[0].service"
    assert "express" in error.advice


def test_words_for_a_wrong_kind_are_a_persons_words() -> None:
    assert "true or false" in refused({"messages": {"undo_seconds": 1}, "smtp": {"live": 1}}).advice
    assert "a number" in refused({"timing": {"settle": "x"}}).advice


def test_a_change_is_laid_over_the_rest_and_the_whole_is_checked() -> None:
    settings = settings_from(FULL)
    after = changed(
        settings, {"shop": {"sender": {"city": "Bodrum"}}, "printers": [], "routes": []}
    )
    assert after.shop.sender.city == "Bodrum"
    assert after.shop.sender.street == "Liman 1"
    assert after.printers == ()
    assert after.carriers == settings.carriers
    with pytest.raises(NotConfigured):
        changed(settings, {"carriers": []})


def test_a_sender_without_name_or_city_is_no_sender() -> None:
    for sender in (SenderSettings(city="İzmir"), SenderSettings(name="Ege")):
        with pytest.raises(NotConfigured) as caught:
            sender.address()
        assert caught.value.setting == "shop.sender"
    assert SenderSettings(company="Ege Ltd", city="İzmir").address().name == "Ege Ltd"


def test_a_carrier_account_is_found_by_its_key() -> None:
    settings = settings_from(FULL)
    assert settings.carrier("own").kind == "table"
    with pytest.raises(NotConfigured):
        settings.carrier("other")


def test_a_ceiling_is_a_decimal_amount() -> None:
    assert MoneySettings().limit("per_label") == Decimal(50)
