"""The bench: what a scan is to an order, what a box should weigh, which box suits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import line, order, parcel
from workstation.domain.orders import OrderLine
from workstation.domain.packing import (
    Fit,
    all_in,
    expected_weight,
    judge,
    names,
    suggest_box,
    units,
    weight_range,
)
from workstation.domain.values import Box, Size

MUG = "4006381333931"


def box(key: int, side: int, *, empty: int = 0) -> Box:
    return Box(key, f"Box {key}", Size(side, side, side), empty)


def test_an_article_that_is_wanted_is_counted_on_the_first_line_with_room() -> None:
    full, free = line(1, barcode=MUG, packed=1), line(2, barcode=MUG)
    judged = judge(order(full, free), MUG)
    assert (judged.fit, judged.line) == (Fit.WANTED, free)


def test_an_article_is_known_by_its_sku_too() -> None:
    one = line(1, sku="MUG-RED")
    assert judge(order(one), "mug-red").line is one
    assert not names(one, "")


def test_one_too_many_is_surplus() -> None:
    one = line(1, barcode=MUG, quantity=2, packed=2)
    judged = judge(order(one), MUG)
    assert (judged.fit, judged.line) == (Fit.SURPLUS, one)


def test_what_ships_later_does_not_go_into_todays_box() -> None:
    one = line(1, barcode=MUG, later=True)
    assert judge(order(one), MUG).fit is Fit.LATER


def test_of_a_line_now_and_a_line_later_todays_takes_the_item() -> None:
    later, now = line(1, barcode=MUG, later=True), line(2, barcode=MUG)
    assert judge(order(later, now), MUG).line is now


def test_a_cancelled_article_is_told_from_one_too_many() -> None:
    one = line(1, barcode=MUG, cancelled=1)
    assert judge(order(one), MUG).fit is Fit.CANCELLED


def test_a_stranger_names_no_line() -> None:
    judged = judge(order(line(1)), MUG)
    assert (judged.fit, judged.line) == (Fit.FOREIGN, None)


lines_of_one_article = st.lists(
    st.builds(
        lambda quantity, cancelled, refunded, later: OrderLine(
            id=line().id,
            sku="SAME",
            name="Same",
            quantity=quantity,
            cancelled=cancelled,
            refunded=refunded,
            ships_around=line(later=later).ships_around,
        ),
        st.integers(0, 4),
        st.integers(0, 2),
        st.integers(0, 2),
        st.booleans(),
    ),
    max_size=4,
)


@given(lines_of_one_article, st.integers(0, 20))
def test_scanning_on_and_on_never_packs_more_than_is_owed(
    lines: list[OrderLine], scans: int
) -> None:
    one = order(*lines)
    counted = 0
    for _ in range(scans):
        judged = judge(one, "same")
        if judged.fit is not Fit.WANTED:
            break
        assert judged.line is not None
        judged.line.packed += 1
        counted += 1
    assert all(each.packed <= each.owed for each in lines)
    todays = sum(each.owed for each in lines if each.ships_around is None)
    assert counted == min(scans, todays)


def test_a_box_is_full_when_nothing_more_can_go_in_today() -> None:
    assert all_in(order(line(1, packed=1), line(2, later=True)))
    assert not all_in(order(line(1)))


def test_the_weight_is_that_of_the_parts_and_the_box() -> None:
    one = order(line(1, weight=100, quantity=3), line(2, weight=250))
    full = parcel(lines={1: 3, 2: 1})
    assert expected_weight(one, full, box(1, 100, empty=80)) == 630
    assert expected_weight(one, full, None) == 550


def test_a_part_without_weight_leaves_the_sum_unknown() -> None:
    one = order(line(1), line(2, weight=None))
    assert expected_weight(one, parcel(lines={1: 1, 2: 1}), None) is None
    assert expected_weight(one, parcel(lines={1: 1}), None) == 100


@given(st.integers(1, 100_000))
def test_the_weight_that_was_expected_raises_no_question(expected: int) -> None:
    low, high = weight_range(expected)
    assert 1 <= low <= expected <= high
    assert high - expected >= 30
    assert high - expected >= expected * 0.05 - 1


@pytest.mark.parametrize(("pieces", "key"), [(0, 1), (1, 2), (4, 2), (5, 3), (500, 3)])
def test_the_smallest_box_that_holds_the_pieces_is_suggested(pieces: int, key: int) -> None:
    boxes = [box(3, 400), box(1, 100), box(2, 200)]
    chosen = suggest_box(boxes, pieces=pieces)
    assert chosen is not None
    assert chosen.key == key


def test_without_boxes_none_is_suggested() -> None:
    assert suggest_box([], pieces=3) is None


def test_pieces_are_counted_not_lines() -> None:
    assert units([line(1, quantity=3, packed=1), line(2)]) == 3
