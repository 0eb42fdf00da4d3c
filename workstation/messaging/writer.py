"""Turning facts into a message: which sentences fit, in order, as text and as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from workstation.domain.errors import Refused
from workstation.domain.messages import Item, MessageFacts
from workstation.domain.promise import Promise
from workstation.messaging.direction import is_rtl, isolated, tame
from workstation.messaging.html import Bdi, Page, Section, escape, page
from workstation.messaging.names import greeting_name
from workstation.messaging.templates import TemplateBook, Words, fill
from workstation.ports.messenger import WrittenMessage

_LOCALES = {"en": "en_GB", "tr": "tr", "el": "el", "ar": "ar", "zh": "zh_Hans"}
_DATES = frozenset({"day", "first", "last", "date"})


class TemplateWriter:
    """Writes messages from the template book (`ports.messenger.MessageWriter`)."""

    def __init__(self, book: TemplateBook | None = None) -> None:
        self._book = book or TemplateBook.open()

    def write(self, facts: MessageFacts, language: str) -> WrittenMessage:
        """Raises `NotConfigured` for an unknown language, `Refused` without a tracking number."""
        if not tame(facts.tracking_number):
            raise Refused(
                "A parcel without a tracking number is not announced.",
                "Get a label first, then retry.",
                field="tracking_number",
            )
        words = self._book.words(facts.moment, language)
        draft = _Draft(facts, words)
        return WrittenMessage(
            language=language,
            subject=draft.text(f"subject.{draft.state}"),
            text=_as_text(draft),
            html=_as_html(draft),
        )


def state_of(facts: MessageFacts) -> str:
    """What this parcel is of its order: whole, part, next or rest."""
    if facts.still_to_come:
        return "next" if facts.parcel_number > 1 else "part"
    return "rest" if facts.parcel_number > 1 else "whole"


def safe_url(url: str) -> str:
    """The link if it is plain http or https, "" for anything else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    plain = url.isprintable() and not any(ch in url for ch in " \"'<>\\`") and len(url) <= 2000
    return url if parts.scheme in ("http", "https") and parts.hostname and plain else ""


@dataclass(frozen=True, slots=True)
class _Draft:
    """One message's facts with its words; gives sentences as text or HTML."""

    facts: MessageFacts
    words: Words

    @property
    def language(self) -> str:
        return self.words.language

    @property
    def state(self) -> str:
        return state_of(self.facts)

    @property
    def url(self) -> str:
        return safe_url(self.facts.tracking_url)

    def values(self, **more: str) -> dict[str, str]:
        facts = self.facts
        return {
            "order_number": tame(facts.order_number),
            "shop_name": tame(facts.shop_name),
            "carrier": tame(facts.carrier_name),
            "tracking_number": tame(facts.tracking_number),
            "parcel_number": str(facts.parcel_number),
            "name": greeting_name(tame(facts.customer_name, limit=80), self.language),
            **{key: tame(value) for key, value in more.items()},
        }

    def text(self, key: str, **more: str) -> str:
        shown = {
            name: value if name in _DATES else isolated(value, self.language)
            for name, value in self.values(**more).items()
        }
        return fill(self.words[key], shown, literal=str)

    def html(self, key: str, **more: str) -> str:
        shown = {
            name: escape(value) if name in _DATES else Bdi(value).html
            for name, value in self.values(**more).items()
        }
        return fill(self.words[key], shown, literal=escape)

    def greeting(self) -> str:
        return "greeting.named" if self.values()["name"] else "greeting.plain"

    def eta(self) -> tuple[str, dict[str, str]] | None:
        return _eta(self.facts.promise, self.words)

    def sections(self) -> list[tuple[str, Sequence[Item]]]:
        return [
            (key, items)
            for key, items in (
                ("sections.in_parcel", self.facts.in_this_parcel),
                ("sections.to_come", self.facts.still_to_come),
                ("sections.cancelled", self.facts.cancelled),
            )
            if items
        ]

    def item(self, section: str, item: Item) -> tuple[str, dict[str, str]]:
        values = {"quantity": str(item.quantity), "item": item.name}
        if item.around is None or section != "sections.to_come":
            return "items.line", values
        told = self.facts.promise
        same_year = told is not None and told.computed_at.year == item.around.year
        pattern = self.words["dates.around" if same_year else "dates.around_year"]
        return "items.around", {**values, "date": _day(item.around, pattern, self.words)}

    def closing(self) -> list[str]:
        keys = ["closing.more"] if self.facts.still_to_come else []
        return [*keys, "closing.reply"] if self.facts.reply_to else keys


def _eta(promise: Promise | None, words: Words) -> tuple[str, dict[str, str]] | None:
    if promise is None:
        return None
    first, last = promise.earliest, promise.latest
    if first == last:
        return "eta.day", {"day": _day(first, words["dates.day"], words)}
    same = (first.year, first.month) == (last.year, last.month)
    return "eta.range", {
        "first": _day(first, words["dates.first_of_same_month" if same else "dates.day"], words),
        "last": _day(last, words["dates.last_of_same_month" if same else "dates.day"], words),
    }


def _day(day: date, pattern: str, words: Words) -> str:
    # Babel is loaded with the first message: what only checks templates does not pay for it.
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=_LOCALES[words.language]))


def _as_text(draft: _Draft) -> str:
    lines = [draft.text(draft.greeting()), "", draft.text(f"body.{draft.state}")]
    eta = draft.eta()
    if eta is not None:
        lines.append(draft.text(eta[0], **eta[1]))
    lines.append("")
    if draft.url:
        lines += [draft.text("tracking.number"), draft.text("tracking.link"), draft.url]
    else:
        lines.append(draft.text("tracking.without_link"))
    for title, items in draft.sections():
        lines += ["", draft.text(title)]
        for item in items:
            key, values = draft.item(title, item)
            lines.append(f"- {draft.text(key, **values)}")
    closing = [draft.text(key) for key in draft.closing()]
    lines += ["", *closing, ""] if closing else [""]
    lines.append(draft.text("closing.sign_off"))
    return "\n".join(lines) + "\n"


def _as_html(draft: _Draft) -> str:
    eta = draft.eta()
    number = "tracking.number" if draft.url else "tracking.without_link"
    return page(
        Page(
            language=draft.language,
            rtl=is_rtl(draft.language),
            title=escape(draft.text(f"subject.{draft.state}")),
            shop=Bdi(tame(draft.facts.shop_name)).html,
            headline=draft.html(f"headline.{draft.state}"),
            paragraphs=(
                draft.html(draft.greeting()),
                draft.html(f"body.{draft.state}"),
            ),
            eta=draft.html(eta[0], **eta[1]) if eta is not None else "",
            number=draft.html(number),
            link=draft.url,
            link_text=draft.html("tracking.link"),
            sections=tuple(
                Section(
                    title=draft.html(title),
                    waiting=title == "sections.to_come",
                    rows=tuple(
                        draft.html(key, **values)
                        for key, values in (draft.item(title, item) for item in items)
                    ),
                )
                for title, items in draft.sections()
            ),
            closing=tuple(draft.html(key) for key in draft.closing()),
            sign_off=draft.html("closing.sign_off"),
        )
    )
