"""Turning facts into a message: which sentences fit, in order, as text and as HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from workstation.domain.brand import Brand, brand_of
from workstation.domain.errors import Refused
from workstation.domain.messages import OF_AN_ORDER, Item, MessageFacts, Moment, OtherParcel
from workstation.domain.promise import Promise
from workstation.messaging.direction import is_rtl, isolated, tame
from workstation.messaging.html import Bdi, Page, Section, escape, page
from workstation.messaging.linked_data import parcel_delivery
from workstation.messaging.names import greeting_name
from workstation.messaging.templates import TemplateBook, Words, fill
from workstation.ports.messenger import WrittenMessage

_LOCALES = {
    "en": "en_GB", "tr": "tr", "el": "el", "ar": "ar", "zh": "zh_Hans", "zh-Hant": "zh_Hant",
}  # fmt: skip
_WITH_NUMBER = frozenset(Moment) - OF_AN_ORDER - {Moment.FEEDBACK}
_WITH_ETA = frozenset({Moment.SHIPPED, Moment.CORRECTION, Moment.IN_TRANSIT, Moment.DELAYED})
_PUT_OFF = frozenset({Moment.OUR_DELAY, Moment.BACKORDER})
_WITH_ARTICLES = frozenset({Moment.SHIPPED, Moment.CORRECTION, Moment.READY_FOR_PICKUP})
_DATES = frozenset({"day", "first", "last", "date"})
_SECTIONS = {
    "sections.in_parcel": _WITH_ARTICLES,
    "sections.to_come": _WITH_ARTICLES | {Moment.BACKORDER},
    "sections.cancelled": _WITH_ARTICLES | {Moment.LINES_CANCELLED},
}


class TemplateWriter:
    """Writes messages from the template book (`ports.messenger.MessageWriter`)."""

    def __init__(self, book: TemplateBook | None = None, *, colour: str = "") -> None:
        self._book = book or TemplateBook.open()
        self._brand = brand_of(colour)

    def write(
        self, facts: MessageFacts, language: str, own: Mapping[str, str] | None = None
    ) -> WrittenMessage:
        """Raises `NotConfigured` for an unknown language, `Refused` without a tracking number."""
        if facts.moment in _WITH_NUMBER and not tame(facts.tracking_number):
            raise Refused(
                "A parcel without a tracking number is not announced.",
                "Get a label first, then retry.",
                field="tracking_number",
            )
        words = self._book.with_own(facts.moment, language, own or {})
        draft = _Draft(facts, words)
        return WrittenMessage(
            language=language,
            subject=draft.text(f"subject.{draft.state}"),
            text=_as_text(draft),
            html=_as_html(draft, self._brand),
            short=draft.short(),
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

    @property
    def numbered(self) -> bool:
        return self.facts.moment in _WITH_NUMBER

    def eta(self) -> tuple[str, dict[str, str]] | None:
        """The sentence with the date, where this moment has one."""
        if self.facts.moment in _PUT_OFF and self.facts.until is not None:
            day = day_in_words(self.facts.until, self.words["dates.around"], self.words)
            return "eta.send_around", {"date": day}
        if self.facts.moment not in _WITH_ETA:
            return None
        return eta_of(self.facts.promise, self.words)

    def short(self) -> str:
        """For SMS: no link, no marks of direction, the last day where there is one."""
        said = fill(self.words["sms"], self.values(), literal=str)
        promise = self.facts.promise
        if promise is None or self.facts.moment not in _WITH_ETA:
            return said
        last = day_in_words(promise.latest, self.words["dates.around"], self.words)
        joined = "" if self.language.startswith("zh") else " "
        return said + joined + fill(self.words["eta.sms"], {"last": last}, literal=str)

    def after(self) -> list[str]:
        """Keys of what is said below the number: what to do, and that carriers are busy."""
        keys = ["advice"] if "advice" in self.words else []
        busy = self.facts.busy and self.facts.moment in _WITH_ETA
        return [*keys, "closing.peak"] if busy else keys

    def others(self) -> Sequence[OtherParcel]:
        return self.facts.other_parcels if self.numbered else ()

    def other(self, parcel: OtherParcel) -> dict[str, str]:
        return {"carrier": parcel.carrier_name, "tracking_number": parcel.tracking_number}

    def sections(self) -> list[tuple[str, Sequence[Item]]]:
        return [
            (key, items)
            for key, items in (
                ("sections.in_parcel", self.facts.in_this_parcel),
                ("sections.to_come", self.facts.still_to_come),
                ("sections.cancelled", self.facts.cancelled),
            )
            if items and self.facts.moment in _SECTIONS[key]
        ]

    def item(self, section: str, item: Item) -> tuple[str, dict[str, str]]:
        values = {"quantity": str(item.quantity), "item": item.name}
        if item.around is None or section != "sections.to_come":
            return "items.line", values
        told = self.facts.promise
        same_year = told is not None and told.computed_at.year == item.around.year
        pattern = self.words["dates.around" if same_year else "dates.around_year"]
        return "items.around", {**values, "date": day_in_words(item.around, pattern, self.words)}

    def closing(self) -> list[str]:
        more = self.facts.still_to_come and self.facts.moment in _WITH_ARTICLES
        keys = ["closing.more"] if more else []
        return [*keys, "closing.reply"] if self.facts.reply_to else keys


def eta_of(promise: Promise | None, words: Words) -> tuple[str, dict[str, str]] | None:
    """The sentence that names the promised days, by its key, with its values."""
    if promise is None:
        return None
    first, last = promise.earliest, promise.latest
    if first == last:
        return "eta.day", {"day": day_in_words(first, words["dates.day"], words)}
    same = (first.year, first.month) == (last.year, last.month)
    return "eta.range", {
        "first": day_in_words(
            first, words["dates.first_of_same_month" if same else "dates.day"], words
        ),
        "last": day_in_words(
            last, words["dates.last_of_same_month" if same else "dates.day"], words
        ),
    }


def day_in_words(day: date, pattern: str, words: Words) -> str:
    """A day by a pattern of the language's own."""
    # Babel is loaded with the first message: what only checks templates does not pay for it.
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=_LOCALES[words.language]))


def _as_text(draft: _Draft) -> str:
    lines = [draft.text(draft.greeting()), "", draft.text(f"body.{draft.state}")]
    eta = draft.eta()
    if eta is not None:
        lines.append(draft.text(eta[0], **eta[1]))
    if draft.numbered:
        lines.append("")
        if draft.url:
            lines += [draft.text("tracking.number"), draft.text("tracking.link"), draft.url]
        else:
            lines.append(draft.text("tracking.without_link"))
    if draft.others():
        lines += ["", draft.text("sections.also")]
        for parcel in draft.others():
            told = draft.text("items.also", **draft.other(parcel))
            lines.append(f"- {told} {safe_url(parcel.tracking_url)}".rstrip())
    after = [draft.text(key) for key in draft.after()]
    if draft.facts.gesture:
        after.insert(0, tame(draft.facts.gesture))
    if after:
        lines += ["", *after]
    for title, items in draft.sections():
        lines += ["", draft.text(title)]
        for item in items:
            key, values = draft.item(title, item)
            lines.append(f"- {draft.text(key, **values)}")
    closing = [draft.text(key) for key in draft.closing()]
    lines += ["", *closing, ""] if closing else [""]
    lines.append(draft.text("closing.sign_off"))
    return "\n".join(lines) + "\n"


def _others(draft: _Draft) -> tuple[Section, ...]:
    rows = []
    for parcel in draft.others():
        told, link = draft.html("items.also", **draft.other(parcel)), safe_url(parcel.tracking_url)
        rows.append(f'<a class="ink" href="{escape(link)}">{told}</a>' if link else told)
    return (Section(draft.html("sections.also"), tuple(rows)),) if rows else ()


def _as_html(draft: _Draft, brand: Brand | None = None) -> str:
    eta = draft.eta()
    number = "tracking.number" if draft.url else "tracking.without_link"
    colours = {"colour": brand.ground, "dark_colour": brand.dark_ground} if brand else {}
    return page(
        Page(
            **colours,
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
            number=draft.html(number) if draft.numbered else "",
            link=draft.url if draft.numbered else "",
            link_text=draft.html("tracking.link"),
            after=(
                *([Bdi(tame(draft.facts.gesture)).html] if draft.facts.gesture else []),
                *(draft.html(key) for key in draft.after()),
            ),
            data=parcel_delivery(draft.facts, url=draft.url) if draft.numbered else "",
            sections=_others(draft)
            + tuple(
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
