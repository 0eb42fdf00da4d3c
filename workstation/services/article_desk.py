"""What the window may do about articles that the customs want to know more of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.services.desk import PackAnswer
    from workstation.services.tell_article import ArticleAsked


@dataclass(frozen=True, slots=True)
class ArticleDesk:
    """The verbs of the bench's stop for articles."""

    asked: Callable[[], ArticleAsked | None]
    """The first article of the box on the bench of which more must be known; None: all is told."""
    remember: Callable[[Article], Article]
    """Remember an article; gives it as it is kept. Raises `Refused` with the field that is wrong.
    """
    tell: Callable[[Article], PackAnswer]
    """Remember it, and close the box that waited. Raises `Refused` with the field that is wrong."""
