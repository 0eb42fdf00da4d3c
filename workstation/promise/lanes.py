"""Lanes in levels, broad to narrow: what a lane has not seen itself, it takes from its parent."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

import numpy as np

from workstation.promise.delivery_days import Ints


class Lanes:
    """The lanes of many parcels: a number a parcel and level, and each lane's parent."""

    def __init__(self, paths: Iterable[Sequence[Hashable]], *, levels: int) -> None:
        """Number the lanes; a path names the parts of one parcel's lane, broadest first."""
        self._index: list[dict[tuple[int, Hashable], int]] = [{} for _ in range(levels)]
        columns: list[list[int]] = [[] for _ in range(levels)]
        for path in paths:
            parent = 0
            for known, part, column in zip(self._index, path, columns, strict=True):
                parent = known.setdefault((parent, part), len(known))
                column.append(parent)
        self.codes: tuple[Ints, ...] = tuple(np.array(one, dtype=np.int64) for one in columns)
        self.parents: tuple[Ints, ...] = tuple(
            np.fromiter((parent for parent, _ in known), dtype=np.int64, count=len(known))
            for known in self._index
        )

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many lanes there are on each level."""
        return tuple(len(known) for known in self._index)

    def names(self) -> list[tuple[Hashable, ...]]:
        """The path of every lane of the narrowest level."""
        above: list[tuple[Hashable, ...]] = [()]
        for known in self._index:
            above = [(*above[parent], part) for parent, part in known]
        return above

    def find(self, path: Sequence[Hashable]) -> tuple[int, int] | None:
        """The narrowest lane of a path that is known, as (level, number); None for none at all."""
        found: tuple[int, int] | None = None
        parent = 0
        for level, (known, part) in enumerate(zip(self._index, path, strict=True)):
            number = known.get((parent, part))
            if number is None:
                break
            parent = number
            found = level, number
        return found
