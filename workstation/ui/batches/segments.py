"""One list of a run, held in pieces: what was read anew is laid over what is shown, and only what
differs becomes a change.

A run of thousands of orders is never read whole: the top of each list is, and what is in view.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workstation.services.desk import RunEntry

Cursor = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """At `place` so many rows are gone and these come in; `same` says that they are the same
    orders, shown otherwise.
    """

    place: int
    gone: int
    rows: tuple[RunEntry, ...] = ()
    same: bool = False


class Segments:
    """The rows of one list in the order of their places, or backwards."""

    def __init__(self, *, backwards: bool = False) -> None:
        self._sign = -1 if backwards else 1
        self.rows: list[RunEntry] = []
        self._keys: list[Cursor] = []

    def merge(
        self, page: Sequence[RunEntry], *, after: Cursor | None, to_end: bool
    ) -> list[Change]:
        """Lay a page over the rows behind `after` (None: from the top), up to its own last row;
        `to_end` says that nothing comes behind it. Gives the changes, to be made one by one.
        """
        low = 0 if after is None else bisect_right(self._keys, self._key(after))
        if to_end:
            high = len(self.rows)
        elif page:
            high = bisect_right(self._keys, self._key(page[-1].at))
        else:
            return []
        changes = self._changes(self.rows[low:high], page, low)
        self.rows[low:high] = page
        self._keys[low:high] = [self._key(row.at) for row in page]
        return changes

    def place_of(self, at: Cursor) -> int:
        """Where the row of this cursor stands, or would."""
        return bisect_left(self._keys, self._key(at))

    def _key(self, at: Cursor) -> Cursor:
        return at[0] * self._sign, at[1] * self._sign

    def _changes(
        self, old: Sequence[RunEntry], new: Sequence[RunEntry], place: int
    ) -> list[Change]:
        changes: list[Change] = []
        before, now = 0, 0
        while before < len(old) or now < len(new):
            gone = self._run(old, before, new[now] if now < len(new) else None)
            if gone:
                changes.append(Change(place, gone))
                before += gone
                continue
            come = self._run(new, now, old[before] if before < len(old) else None)
            if come:
                changes.append(Change(place, 0, tuple(new[now : now + come])))
                now += come
                place += come
                continue
            if old[before] != new[now]:
                changes.append(Change(place, 1, (new[now],), same=True))
            before, now, place = before + 1, now + 1, place + 1
        return changes

    def _run(self, rows: Sequence[RunEntry], start: int, until: RunEntry | None) -> int:
        """How many rows from `start` stand before `until`."""
        end = start
        while end < len(rows) and (until is None or self._key(rows[end].at) < self._key(until.at)):
            end += 1
        return end - start
