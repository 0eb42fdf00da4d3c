"""The codes of a test label, from paper to millimetres."""

from __future__ import annotations

import pytest

from workstation.domain.calibration import REACH_MM, Edge, TrialMark, ladder, read_mark


@pytest.mark.parametrize("across", [True, False])
def test_every_code_of_a_ladder_is_read_as_what_was_printed(across: bool) -> None:
    marks = ladder(412, across=across)
    assert len(marks) == 2 * REACH_MM + 1
    assert [read_mark(mark.code) for mark in marks] == list(marks)
    assert {mark.across for mark in marks} == {across}


def test_lost_marks_at_the_left_move_the_next_label_to_the_right() -> None:
    assert TrialMark(1, Edge.LEFT, 2).further_dmm == 20
    assert TrialMark(1, Edge.RIGHT, 2).further_dmm == -20


def test_lost_marks_at_the_top_move_the_next_label_down() -> None:
    assert TrialMark(1, Edge.TOP, 1).further_dmm == 10
    assert TrialMark(1, Edge.BOTTOM, 3).further_dmm == -30


@pytest.mark.parametrize("edge", [Edge.ACROSS_WELL, Edge.DOWN_WELL, Edge.WHOLE])
def test_a_label_that_is_well_is_not_moved(edge: Edge) -> None:
    assert TrialMark(7, edge).further_dmm == 0


def test_the_large_code_tells_of_no_direction() -> None:
    assert TrialMark(7, Edge.WHOLE).across is None


@pytest.mark.parametrize(
    "code", ["", "PBT", "PBT1Z0", "PBT1L9", "pbt1l1", "PBT1L1 extra", "PBT1234567L1", "1Z999"]
)
def test_other_codes_are_none_of_a_test_label(code: str) -> None:
    assert read_mark(code) is None
