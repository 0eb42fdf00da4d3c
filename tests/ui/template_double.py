"""The template editor's verbs over the story: the real services and words, settings in a dict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache, partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from workstation.config import settings_from
from workstation.domain.values import WorkId
from workstation.messaging import TemplateBook, TemplateWriter
from workstation.services import template_words
from workstation.services.template_words import TemplateDesk

if TYPE_CHECKING:
    from tests.ui.desk_double import DeskDouble

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]
book = cache(TemplateBook.open)


class KeptWords:
    """A unit of work over a dict: what is set stays."""

    def __init__(self, now: datetime) -> None:
        self.kept: dict[str, Any] = {}
        self._now = now

    def setting(self, key: str) -> Any:
        return self.kept.get(key)

    def set_setting(self, key: str, value: Any) -> None:
        self.kept[key] = value

    def now(self) -> datetime:
        return self._now

    def commit(self) -> None:
        pass

    @contextmanager
    def begin(self) -> Iterator[KeptWords]:
        yield self


def template_desk(desk: DeskDouble, words: KeptWords, record: Record) -> TemplateDesk:
    """The verbs, each written down."""
    floor: Any = SimpleNamespace(
        begin=words.begin,
        operator="Elif Demir",
        settings=settings_from(
            {"shop": {"name": "Kıyı Home"}, "smtp": {"sender": "shop@kiyi.example"}}
        ),
    )
    check = template_words.check
    today = words.now().date()
    return TemplateDesk(
        rows=lambda: template_words.rows(floor, book()),
        get=partial(template_words.get, floor, book()),
        check=lambda *draft: check(floor, book(), TemplateWriter(book()), today, *draft),
        faults=partial(template_words.faults, floor, book()),
        save=record("save_words", partial(template_words.save, floor, book())),
        reset=record("reset_words", partial(template_words.reset, floor)),
        try_it=record("try_words", lambda *draft: WorkId(92)),
    )
