"""Telling a scanner from a person, without Qt and without a clock."""

from __future__ import annotations

import random

import pytest

from workstation.ui.rhythm import Did, Kind, Outcome, Rhythm


class Hand:
    """Feeds keys at chosen times and gathers what became of them."""

    def __init__(self, *, length: int = 4) -> None:
        self.rhythm: Rhythm[str] = Rhythm(gap_ms=35, length=length)
        self.at = 1000.0
        self.scans: list[str] = []
        self.given_back = ""
        self.halves = 0
        self.bounces = 0

    def key(self, char: str, after: float) -> None:
        if self.rhythm.waiting and after > self.rhythm.patience_ms:
            self._note(self.rhythm.silence(self.at + self.rhythm.patience_ms))
        self.at += after
        kind = Kind.END if char == "\n" else Kind.CHARACTER
        outcome = self.rhythm.key(char, kind, self.at, typed=char, by_place=char)
        self._note(outcome)
        if outcome.did is Did.PASS:
            self.given_back += char

    def burst(self, text: str, *, gap: float = 8, after: float = 500) -> None:
        for place, char in enumerate(text):
            self.key(char, after if place == 0 else gap)

    def rest(self) -> None:
        if self.rhythm.waiting:
            self._note(self.rhythm.silence(self.at + self.rhythm.patience_ms))
        self.at += 2000

    def _note(self, outcome: Outcome[str]) -> None:
        self.given_back += "".join(outcome.replay)
        self.halves += outcome.half
        self.bounces += outcome.did is Did.BOUNCED
        if outcome.did is Did.SCAN:
            self.scans.append(outcome.typed)


@pytest.mark.parametrize("gap", [0.5, 2, 10, 34])
def test_a_quick_burst_that_ends_with_enter_is_a_scan(gap: float) -> None:
    hand = Hand()
    hand.burst("8690000000012\n", gap=gap)
    assert hand.scans == ["8690000000012"]
    assert hand.given_back == ""


def test_typing_comes_back_in_order() -> None:
    hand = Hand()
    hand.burst("Elif Demir\n", gap=90)
    hand.rest()
    assert hand.given_back == "Elif Demir\n"
    assert hand.scans == []


def test_a_short_burst_comes_back() -> None:
    hand = Hand()
    hand.burst("the", gap=20)
    hand.rest()
    hand.burst("ab\n", gap=20)
    assert hand.given_back == "theab\n"
    assert not hand.scans
    assert not hand.halves


def test_typing_before_a_scan_is_not_mixed_into_it() -> None:
    hand = Hand()
    hand.burst("ab", gap=120)
    hand.burst("8690000000012\n", after=60)
    assert hand.given_back == "ab"
    assert hand.scans == ["8690000000012"]


def test_half_a_scan_is_refused_and_never_joined() -> None:
    hand = Hand()
    hand.burst("8690000")
    hand.burst("000012\n", after=200)
    assert hand.halves == 1
    assert hand.scans == []
    assert hand.given_back == ""
    hand.rest()
    hand.burst("8690000000012\n")
    assert hand.scans == ["8690000000012"]


def test_half_a_scan_without_a_tail_is_told_once() -> None:
    hand = Hand()
    hand.burst("8690000")
    hand.rest()
    assert (hand.halves, hand.scans, hand.given_back) == (1, [], "")


def test_one_late_character_does_not_break_a_scan() -> None:
    hand = Hand()
    hand.burst("869000")
    hand.burst("0000012\n", after=55)
    assert hand.scans == ["8690000000012"]


def test_the_same_bytes_at_once_are_one_pull_of_the_trigger() -> None:
    hand = Hand()
    hand.burst("8690000000012\n")
    hand.burst("8690000000012\n", after=70)
    assert (len(hand.scans), hand.bounces) == (1, 1)


def test_two_equal_items_in_a_row_are_two_scans() -> None:
    hand = Hand()
    hand.burst("8690000000012\n")
    hand.burst("8690000000012\n", after=300)
    assert len(hand.scans) == 2


def test_line_feed_after_carriage_return_presses_nothing() -> None:
    hand = Hand()
    hand.burst("8690000000012\n")
    hand.key("\n", 3)
    assert hand.given_back == ""


def test_a_lone_enter_passes() -> None:
    hand = Hand()
    hand.key("\n", 900)
    assert hand.given_back == "\n"


def test_other_keys_let_go_what_is_held_first() -> None:
    hand = Hand()
    hand.key("a", 500)
    outcome = hand.rhythm.key("F1", Kind.OTHER, hand.at + 5)
    assert outcome.did is Did.PASS
    assert list(outcome.replay) == ["a"]


def test_releases_keep_their_place_between_presses() -> None:
    rhythm: Rhythm[str] = Rhythm()
    assert rhythm.key("up", Kind.SILENT, 1).did is Did.PASS
    rhythm.key("press", Kind.CHARACTER, 2, typed=" ", by_place=" ")
    assert rhythm.key("release", Kind.SILENT, 3).did is Did.HELD
    assert list(rhythm.silence(60).replay) == ["press", "release"]


def test_ten_thousand_typed_words_are_never_taken_for_a_scan() -> None:
    dice = random.Random(20260421)
    hand = Hand()
    typed = ""
    for _ in range(10_000):
        word = "".join(dice.choice("abcdefghijk 0123456789") for _ in range(dice.randint(1, 12)))
        for char in word:
            # Quick pairs happen when fingers roll; four in a row within 35 ms do not.
            hand.key(char, dice.choice((22, 30, 70, 110, 140, 210)) if char in "aeiou" else 80)
        hand.key("\n", dice.uniform(60, 300))
        typed += word + "\n"
    assert hand.scans == []
    assert hand.halves == 0
    assert hand.given_back == typed


def test_ten_thousand_scans_all_come_through() -> None:
    dice = random.Random(7)
    hand = Hand()
    sent = []
    for number in range(10_000):
        code = f"{number:013d}"
        for place, char in enumerate(f"{code}\n"):
            hand.key(char, dice.uniform(180, 900) if place == 0 else dice.uniform(0.2, 34))
        sent.append(code)
    assert hand.scans == sent
    assert hand.given_back == ""
