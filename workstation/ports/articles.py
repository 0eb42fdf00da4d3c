"""What is remembered of articles, and what orders ask of their carrier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from workstation.domain.articles import Article
from workstation.domain.asks import Asks
from workstation.domain.values import OrderId


class Articles(Protocol):
    def known(self, codes: Iterable[str]) -> Mapping[str, Article]:
        """What is remembered under these codes (`domain.articles.code_of`)."""
        ...

    def save(self, article: Article) -> None:
        """Remember an article as it is here, whatever was known of it.

        Lines of orders that tell no weight of it get the one that is told here.
        """
        ...

    def weigh(self, order_id: OrderId) -> None:
        """Give an order's lines without a weight the one that is remembered."""
        ...

    def all(self, *, after: str = "", limit: int = 500) -> Sequence[Article]:
        """The remembered articles by code, from behind `after`."""
        ...

    def asks_of(self, order_id: OrderId) -> Asks:
        """What an order asks of its carrier; nothing, as most do."""
        ...

    def set_asks(self, order_id: OrderId, asks: Asks) -> None: ...
