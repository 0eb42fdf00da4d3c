"""Pictures of articles that lie at web shops: fetched while nothing else is to do, shown here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class ShopPictures(Protocol):
    def want(self, sources: Iterable[str]) -> None:
        """Remember addresses of pictures that are not here yet; never waits."""
        ...

    def fetch_some(self) -> int:
        """Fetch a few of those that are wanted; tells how many came. Never raises."""
        ...
