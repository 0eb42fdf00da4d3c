"""A test label: bought only where it costs nothing, marked, given back, shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from tests.fakes import FakeCarrier
from tests.services.shop import Shop
from workstation.domain.errors import Unavailable
from workstation.ports.carrier import CarrierSpec, Problem, SettingField
from workstation.services.check_device import check_data, check_result
from workstation.services.try_account import MARK, ask_test_label


@dataclass
class Account(FakeCarrier):
    """A carrier that takes labels back and has a choice of servers."""

    voided: list[str] = field(default_factory=list)
    stubborn: bool = False
    sells: bool = True
    servers: tuple[str, ...] = ("test", "live", "own")

    @property
    def spec(self) -> CarrierSpec:
        spec = super().spec
        return replace(
            spec,
            settings=(SettingField("endpoint", "Which server", choices=self.servers),),
            services=spec.services if self.sells else {},
        )

    def void(self, tracking_number: str) -> None:
        if self.stubborn:
            raise Unavailable("Away.", "Later.")
        self.voided.append(tracking_number)


def ask(shop: Shop) -> tuple[str, str, Mapping[str, Any]]:
    work = ask_test_label(shop.floor, "fake")
    shop.work()
    return (*check_result(shop.floor, work), check_data(shop.floor, work))


@pytest.fixture
def account(shop: Shop) -> Account:
    shop.carrier = made = Account(own_label=True)
    return made


def test_a_test_label_is_marked_given_back_and_drawn(shop: Shop, account: Account) -> None:
    state, sentence, data = ask(shop)
    assert (state, "took it back" in sentence) == ("well", True)
    (sale,) = account.ledger
    assert sale.request.recipient.company == MARK
    assert sale.client_ref.startswith("TEST")
    assert account.voided == [sale.tracking_number]
    assert data["png"]


def test_a_carriers_own_label_is_shown_as_it_came(shop: Shop) -> None:
    shop.carrier = Account(stubborn=True)
    _, sentence, data = ask(shop)
    assert "does not take it back" in sentence
    assert "before" in data


def test_a_carrier_without_a_void_is_shown_too(shop: Shop) -> None:
    shop.carrier = FakeCarrier(own_label=True)
    state, sentence, _ = ask(shop)
    assert (state, sentence.endswith("FAKE000001.")) == ("well", True)


@pytest.mark.parametrize("chosen", [{"endpoint": "live"}, {}])
def test_nothing_is_bought_at_a_live_server(shop: Shop, chosen: dict[str, str]) -> None:
    shop.carrier = account = Account(servers=("live", "own"))
    shop.set(carriers=[{"key": "fake", "kind": "fake", "options": chosen}], rules=[])
    state, sentence, _ = ask(shop)
    assert (state, "would cost money" in sentence) == ("trouble", True)
    assert account.calls == 0


def test_what_the_carrier_would_not_take_is_named(shop: Shop, account: Account) -> None:
    account.problems.append(Problem("phone", "The phone is missing.", "Enter it."))
    state, sentence, _ = ask(shop)
    assert (state, "phone is missing" in sentence, account.calls) == ("trouble", True, 0)


def test_an_account_with_every_service_off_says_so(shop: Shop, account: Account) -> None:
    account.sells = False
    state, sentence, _ = ask(shop)
    assert (state, "is off" in sentence) == ("trouble", True)
