"""Whatever order a carrier answers in and whatever jams: label i carries order i's number alone."""

from __future__ import annotations

import random

from workstation.domain.print_queue import Place, Standing, after_last_good, release


def test_what_is_here_goes_in_order_and_waits_for_what_is_coming() -> None:
    places = [
        Place(3, Standing.HERE),
        Place(1, Standing.HERE),
        Place(2, Standing.COMING),
        Place(4, Standing.STUCK),
    ]
    assert release(places).print_now == (1,)
    assert release(places).passed_over == ()


def test_what_is_stuck_holds_up_nobody_and_follows_late() -> None:
    places = [Place(1, Standing.STUCK), Place(2, Standing.HERE), Place(3, Standing.STUCK)]
    assert release(places).print_now == (2,)
    assert release(places).passed_over == (1, 3)
    later = [
        Place(1, Standing.HERE),
        Place(2, Standing.HERE, issued=True),
        Place(3, Standing.COMING),
    ]
    assert release(later).print_now == (1,)
    assert release(
        [Place(1, Standing.COMING), Place(9, Standing.HERE)], issued_up_to=5
    ).print_now == (9,)


def test_behind_the_last_good_one_all_is_spoilt_in_the_order_it_came_out() -> None:
    assert after_last_good([1, 2, 4, 3, 5], 4) == (3, 5)
    assert after_last_good([1, 2, 3], 3) == ()
    assert after_last_good([1, 2, 3], 9) == ()
    assert after_last_good([1, 2, 3, 2, 3], 2) == (3,)


def test_ten_thousand_random_batches_never_mix_two_orders_up() -> None:
    for seed in range(10_000):
        Batch(random.Random(seed)).work()


class Batch:
    """One batch with carriers that answer in any order, refuse, and lose; a printer that jams."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.size = chance.randint(1, 9)
        self.labels: dict[int, str] = {}
        self.state = dict.fromkeys(range(1, self.size + 1), Standing.COMING)
        self.issued: list[int] = []
        self.paper: list[tuple[int, str]] = []
        self.bought = 0

    def work(self) -> None:
        while len(self.labels) < self.size or len(set(self.issued)) < self.size:
            self._answer()
            self._print()
            if self.issued and self.chance.random() < 0.08:
                self._jam()
        good = dict(self.paper)
        assert good == {place: f"TRK-{place}" for place in range(1, self.size + 1)}
        assert self.bought == self.size
        first_time = list(dict.fromkeys(self.issued))
        never_stuck = [place for place in first_time if place not in self.was_stuck]
        assert never_stuck == sorted(never_stuck)

    was_stuck: frozenset[int] = frozenset()

    def _answer(self) -> None:
        waiting = [place for place, state in self.state.items() if state is not Standing.HERE]
        if not waiting:
            return
        place = self.chance.choice(waiting)
        if self.chance.random() < 0.25:
            self.state[place] = Standing.STUCK
            self.was_stuck |= {place}
        else:
            self.state[place] = Standing.HERE
            self.bought += place not in self.labels
            self.labels[place] = f"TRK-{place}"

    def _print(self) -> None:
        places = [Place(place, state, place in self.issued) for place, state in self.state.items()]
        self.chance.shuffle(places)
        for place in release(places).print_now:
            self._send(place)

    def _send(self, place: int) -> None:
        # The bytes are looked up by the place's own label, never by a counter of the printer.
        self.issued.append(place)
        self.paper.append((place, self.labels[place]))

    def _jam(self) -> None:
        order = [place for place, _ in self.paper]
        last_good = self.chance.choice(order)
        spoilt = after_last_good(order, last_good)
        keep = len(order) - len(spoilt)
        del self.paper[keep:]
        for place in spoilt:
            self._send(place)
