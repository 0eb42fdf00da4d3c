"""Setting a shop up: its connection is tried, its orders are looked at, and come in when told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import Fate
from tests.services.shop import Shop, incoming, line
from workstation.domain.errors import BUSY, NotConfigured, Refused, Unavailable, WorkstationError
from workstation.ports.web_shop import STUCK, Finding, Level
from workstation.services.check_device import check_data, check_result
from workstation.services.pull_orders import look_at_shop
from workstation.services.shop_standing import (
    ShopStanding,
    ShopTrouble,
    keep_standing,
    standing,
    standings,
    trouble_of,
)
from workstation.services.try_shop import (
    ask_connection,
    ask_orders,
    await_word,
    begin_import,
    import_anew,
    stop_import,
)

SETTINGS = {"key": "web", "kind": "fake", "services": {"Express mail": "express"}}


@pytest.fixture
def web(shop: Shop) -> Shop:
    shop.set(shops=[SETTINGS])
    return shop


def orders(shop: Shop, *numbers: str, **more: object) -> None:
    for number in numbers:
        told = incoming(number, line(remote_id=f"L{number}"), remote_id=f"R{number}")
        shop.web.put(replace(told, **more))  # type: ignore[arg-type]


def stands(shop: Shop) -> ShopStanding:
    return standings(shop.floor)["web"]


def test_a_check_tells_what_was_found_worst_first_and_the_shops_carriers(web: Shop) -> None:
    web.web.findings = [Finding(Level.OK, "Fine."), Finding(Level.WRONG, "No scope.", "Add it.")]
    asked = ask_connection(web.floor, "web")
    web.work("shop:web")
    assert check_result(web.floor, asked) == ("trouble", "No scope.")
    told = check_data(web.floor, asked)
    assert [one["title"] for one in told["findings"]] == ["No scope.", "Fine."]
    assert told["carriers"] == [["theirs", "Their name"]]
    web.web.findings = [Finding(Level.OK, "Fine.")]
    web.database.clock.sleep(1)
    asked = ask_connection(web.floor, "web")
    web.work("shop:web")
    assert check_result(web.floor, asked)[0] == "well"


def test_a_look_stores_nothing_and_says_what_cannot_ship(web: Shop) -> None:
    orders(web, "1001", service_wanted="Express mail")
    orders(web, "1002", paid=False)
    orders(web, "1003", closed=True)
    web.web.page_size = 5
    asked = ask_orders(web.floor, "web")
    web.work("shop:web")
    told = check_data(web.floor, asked)
    assert [(one["number"], one["unfit"]) for one in told["orders"]] == [
        ("1001", ""),
        ("1002", "unpaid"),
    ]
    assert (told["count"], told["more"], told["options"]) == (2, False, ["Express mail"])
    with web.database.begin() as uow:
        assert uow.orders.fingerprint("web", "1001") is None


def test_nothing_comes_in_before_somebody_says_so(web: Shop) -> None:
    orders(web, "1001")
    await_word(web.floor, "web")
    assert look_at_shop(web.works, "web") is False
    assert not stands(web).wanted
    begin_import(web.floor, "web")
    assert look_at_shop(web.works, "web") is True
    assert (stands(web).new, stands(web).wanted, stands(web).running) == (1, True, False)


def test_a_first_import_shows_how_far_it_is_and_can_be_stopped(web: Shop) -> None:
    orders(web, *(str(number) for number in range(1001, 1008)))
    seen: list[tuple[int, bool]] = []

    def told() -> None:
        seen.append((stands(web).new, stands(web).running))
        if len(seen) == 2:
            stop_import(web.floor, "web")

    look_at_shop(web.works, "web", tell=told)
    # The word to stop is heard after the page that was under way.
    assert seen == [(2, True), (4, True), (6, True)]
    assert (stands(web).new, stands(web).running, stands(web).wanted) == (6, False, False)
    assert look_at_shop(web.works, "web") is False
    begin_import(web.floor, "web")
    look_at_shop(web.works, "web")
    assert (stands(web).new, stands(web).bad) == (1, ())


def test_reading_anew_begins_at_the_first_day_and_doubles_nothing(web: Shop) -> None:
    orders(web, "1001", "1002", "1003")
    look_at_shop(web.works, "web")
    import_anew(web.floor, "web")
    look_at_shop(web.works, "web")
    # What the last pull brought stays to be seen.
    assert stands(web).new == 3
    assert len(web.web.rereads) == 1


def test_a_trouble_keeps_its_beginning_until_it_is_over(web: Shop) -> None:
    web.web.pull_fates.extend([Fate.AWAY, Fate.AWAY])
    look_at_shop(web.works, "web")
    began = stands(web).since
    assert (stands(web).trouble, bool(began)) == (ShopTrouble.AWAY, True)
    begin_import(web.floor, "web")
    look_at_shop(web.works, "web")
    assert stands(web).since == began
    begin_import(web.floor, "web")
    look_at_shop(web.works, "web")
    assert (stands(web).trouble, stands(web).since, stands(web).problem) == (None, None, "")


def test_a_shop_that_could_not_be_made_says_why(web: Shop) -> None:
    missing = NotConfigured("The token is missing.", "Keep it.", setting="access_token")
    look_at_shop(replace(web.works, shops={}, left_out={"web": missing}), "web")
    assert stands(web).trouble is ShopTrouble.CREDENTIALS
    assert (stands(web).problem, stands(web).advice) == ("The token is missing.", "Keep it.")


def test_shops_that_were_never_looked_at_stand_well(shop: Shop) -> None:
    assert standings(shop.floor) == {}
    with shop.database.begin() as uow:
        assert standing(uow, "web") == ShopStanding("web")
        keep_standing(uow, "web", {"trouble": "of another age"})
        assert standing(uow, "web").trouble is None


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NotConfigured("", setting="consumer_key"), ShopTrouble.CREDENTIALS),
        (NotConfigured("", setting="base_url"), ShopTrouble.SETTINGS),
        (Refused("", code="ACCESS_DENIED"), ShopTrouble.SCOPE),
        (Refused("", code=f"BAD {STUCK}"), ShopTrouble.STUCK),
        (Unavailable("", code=STUCK), ShopTrouble.STUCK),
        (Unavailable("", code=BUSY), ShopTrouble.BUSY),
        (Unavailable(""), ShopTrouble.AWAY),
        (Refused(""), ShopTrouble.OTHER),
        (WorkstationError(""), ShopTrouble.OTHER),
    ],
)
def test_every_error_of_a_shop_has_its_kind_of_trouble(
    error: WorkstationError, trouble: ShopTrouble
) -> None:
    assert trouble_of(error) is trouble
