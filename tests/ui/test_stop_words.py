"""Every stop has a headline, a sentence and steps in plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.ui.desk_double import MUG, SAND, SLATE, SOAP
from workstation.services.desk import Said, Stop, StopKind
from workstation.ui.stop_words import stop_picture
from workstation.ui.verdicts import verdict_words


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def full(kind: StopKind) -> Stop:
    return Stop(
        kind,
        order_number="KY-10482",
        scanned=SLATE,
        needed=SAND,
        code="4006381333931",
        reason="ask Ayla",
        at=datetime(2026, 4, 21, 11, 29, tzinfo=UTC),
        in_box=3,
        of=5,
        put_back=(SOAP, MUG),
        carrier_here="ACS",
        carrier_right="DHL",
        ships_around=date(2026, 5, 3),
    )


@pytest.mark.parametrize("kind", list(StopKind))
@pytest.mark.parametrize("known", [True, False])
def test_every_stop_says_what_is_wrong_and_what_to_do(kind: StopKind, known: bool) -> None:
    picture = stop_picture(full(kind) if known else Stop(kind), station="Bench 2", operator="Elif")
    assert picture.headline
    assert picture.sentence
    assert len(picture.steps) >= 2
    assert picture.recorded
    assert picture.keys[0][0] == "Enter"
    assert "{" not in f"{picture.sentence}{picture.steps}{picture.recorded}"


@pytest.mark.parametrize("said", list(Said))
def test_every_verdict_has_words(said: Said) -> None:
    assert verdict_words(said)


def test_a_sibling_is_named_by_its_variant() -> None:
    picture = stop_picture(full(StopKind.WRONG_ITEM), station="", operator="")
    assert plain(picture.sentence) == "This is Linen tea towel, slate. The order needs sand."
    assert [plain(step.text) for step in picture.steps] == ["Put slate back on", "Scan sand from"]


def test_another_article_is_named_in_full() -> None:
    stop = Stop(StopKind.WRONG_ITEM, "KY-10482", scanned=SOAP, needed=SAND)
    picture = stop_picture(stop, station="", operator="")
    assert plain(picture.sentence).endswith("The order needs Linen tea towel, sand.")


def test_a_cancelled_order_says_when_and_whether_money_is_gone() -> None:
    picture = stop_picture(full(StopKind.ORDER_CANCELLED), station="", operator="")
    assert "Cancelled at" in picture.sentence
    assert picture.recorded[0] == "No label was bought, so there is nothing to refund."
    assert picture.sound == "cancelled"
    assert picture.keys == (("Enter", "All items are out"),)


@pytest.mark.parametrize(
    "reason", ["address", "added", "removed", "elsewhere", "merged", "address,removed"]
)
@pytest.mark.parametrize(
    "kind",
    [
        StopKind.ORDER_CHANGED,
        StopKind.ORDER_CANCELLED,
        StopKind.ORDER_HELD,
        StopKind.CANNOT_SHIP,
        StopKind.PARCEL_CANCELLED,
    ],
)
def test_at_the_door_the_box_first_comes_off_the_pallet(kind: StopKind, reason: str) -> None:
    out = full(StopKind.WRONG_ITEM).scanned if "removed" in reason else None
    stop = replace(
        full(kind), reason=reason, at_door=True, label_bought=True, put_back=(out,) if out else ()
    )
    picture = stop_picture(stop, station="Bench 2", operator="Elif")
    assert plain(picture.steps[0].text) == "Take it off the pallet"
    assert len(picture.steps) > 1
    assert plain(picture.or_scan) == "or scan the next parcel"
