"""A carrier with a pad of numbers: nothing is bought, and no wrong digit gets on a parcel."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.carriers.bench import HandClock, label_request
from workstation.carriers import build_carrier
from workstation.carriers.detect import DOCUMENTED, _formats
from workstation.carriers.manual.mapping import FORMAT
from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.errors import NotConfigured, Refused


def pad(**settings: Any) -> Any:
    return build_carrier("manual", "mine", settings=settings, secrets=str, clock=HandClock())


def test_a_posts_number_is_taken_with_its_link_when_its_check_digit_is_right() -> None:
    carrier = pad(name="PTT", number_format="s10", link="https://ptt.example/{number}/x")
    label = carrier.take_number(" rr 123 456 785 tr ")
    assert (label.tracking_number, label.format) == ("RR123456785TR", "own")
    assert label.tracking_url == "https://ptt.example/RR123456785TR/x"
    assert label.price is None
    assert carrier.spec.name == "PTT"


@pytest.mark.parametrize("number", ["RR123456784TR", "12", "Ω123456", "https://x.example/1", ""])
def test_a_wrong_number_is_refused(number: str) -> None:
    with pytest.raises(Refused) as refused:
        pad(number_format="s10").take_number(number)
    assert refused.value.field == "tracking_number"


def test_without_a_format_any_plain_number_does() -> None:
    assert pad().take_number("ab-12 34").tracking_number == "AB1234"
    assert pad().take_number("1234").tracking_url == ""


def test_nothing_is_bought_and_nothing_is_given_back() -> None:
    carrier = pad()
    with pytest.raises(Refused):
        carrier.buy(label_request())
    carrier.void("1234")
    home = replace(label_request(), recipient=label_request().sender)
    assert not carrier.check(home)
    assert carrier.spec.papers is CustomsPapers.POST


@pytest.mark.parametrize("link", ["https://ptt.example/", "javascript:{number}"])
def test_a_link_without_a_place_for_the_number_is_no_link(link: str) -> None:
    with pytest.raises(NotConfigured) as wrong:
        pad(link=link)
    assert wrong.value.setting == "link"


def test_every_format_that_can_be_chosen_is_known() -> None:
    known = {one["courier"] for one in _formats()} | {one[0] for one in DOCUMENTED}
    assert set(FORMAT.choices) - {"any"} <= known
