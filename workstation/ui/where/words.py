"""A parcel's way in words, for whoever answers the telephone. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workstation.domain.promise import Promise
from workstation.domain.timeline import Stand, Step, StepState
from workstation.ports.views import MessageRow, OrderRow
from workstation.services.care_desk import CareParcel, CareStory
from workstation.ui import dates
from workstation.ui.parcels import words as parcel_words
from workstation.ui.words import city_and_country, isolate, translate


@dataclass(frozen=True, slots=True)
class StepPicture:
    """One step of the way: what, a second line, when, and "done", "now" or "later"."""

    what: str
    detail: str
    at: str
    state: StepState


@dataclass(frozen=True, slots=True)
class LinePicture:
    """One line of what was promised or sent: bold, how, when, and its tone."""

    what: str
    how: str
    at: str
    tone: str = "ink2"


@dataclass(frozen=True, slots=True)
class WherePicture:
    """All that the screen shows of one parcel; `languages` are (tag, name) to answer in."""

    customer: str
    facts: str
    headline: str
    below: str
    late: bool
    steps: tuple[StepPicture, ...]
    answer: str
    language: str
    languages: tuple[tuple[str, str], ...]
    promised: tuple[LinePicture, ...]
    sent: tuple[LinePicture, ...]
    contacts: str
    parcels: int
    written: str = ""
    """In which language the customer is written to, and why in that one."""


_OWN_NAMES = {
    "en": "English", "tr": "Türkçe", "el": "Ελληνικά", "ar": "العربية", "zh": "简体中文",
    "zh-Hant": "繁體中文",
}  # fmt: skip


def own_name(language: str) -> str:
    """A language by its own name."""
    return _OWN_NAMES.get(language, language)


def step(stand: Stand, carrier: str) -> str:
    """A step of the way."""
    carrier = isolate(carrier)
    known = {
        Stand.PACKING: translate("Where", "Being packed"),
        Stand.PACKED: translate("Where", "Packed"),
        Stand.HANDED_OVER: translate("Where", "Handed to {carrier}").format(carrier=carrier),
        Stand.IN_TRANSIT: translate("Where", "On its way"),
        Stand.CUSTOMS: translate("Where", "With customs"),
        Stand.OUT_FOR_DELIVERY: translate("Where", "Out for delivery"),
        Stand.READY_FOR_PICKUP: translate("Where", "Ready to be collected"),
        Stand.ATTEMPT_FAILED: translate("Where", "Delivery failed"),
        Stand.DELAYED: translate("Where", "Delayed"),
        Stand.DELIVERED: translate("Where", "Delivered"),
        Stand.RETURNING: translate("Where", "On its way back to us"),
        Stand.LOST: translate("Where", "Lost, being looked for"),
        Stand.CANCELLED: translate("Where", "Cancelled"),
    }
    return known[stand]


def found(count: int) -> str:
    """How many orders a search found."""
    if count == 1:
        return translate("Where", "1 order")
    return translate("Where", "%n order(s), newest first", None, count)


def chip(row: OrderRow) -> str:
    """An order among those found."""
    placed = dates.day_and_month(row.placed_at.astimezone().date())
    return f"{isolate(row.number)}  {placed}"


def channel(name: str) -> str:
    """By which way the customer asked."""
    known = {
        "phone": translate("Where", "By telephone"),
        "mail": translate("Where", "By mail"),
        "chat": translate("Where", "By chat"),
        "other": translate("Where", "Another way"),
    }
    return known.get(name, name)


def written_in(language: str) -> str:
    """What is said once a customer's language is remembered."""
    said = translate("Where", "From now on: {language}, where an order says nothing else.")
    return said.format(language=isolate(own_name(language)))


def replaced(number: object) -> str:
    """What is said once the goods go again."""
    said = translate("Where", "Order {number} sends the goods again.")
    return said.format(number=isolate(str(number)))


def taken_back() -> str:
    """What is said once a return has begun."""
    return translate("Where", "The parcel comes back: its page and answers say so.")


def asked(verb: str) -> str:
    """What is asked before a verb that costs something."""
    known = {
        "replace": translate("Where", "Press X once more: a new order sends the goods again."),
        "take_back": translate("Where", "Press P once more: the parcel comes back to us."),
    }
    return known[verb]


def recorded(count: int) -> str:
    """What is said after a contact was written down."""
    return translate("Where", "Written down. Asked %n time(s) about this order.", None, count)


def picture(story: CareStory, place: int, language: str, now: datetime) -> WherePicture:
    """Put one parcel of an order into words; `place` counts its parcels from 0."""
    one = story.parcels[place] if story.parcels else None
    order = story.order
    facts = [city_and_country(order.recipient.city, order.recipient.country)]
    if one is not None:
        numbered = translate("Where", "Parcel {n} of {total}")
        facts.append(numbered.format(n=one.number, total=one.total))
        if one.parcel.tracking_number:
            facts.append(f"{isolate(one.carrier_name)} {isolate(one.parcel.tracking_number)}")
    else:
        facts.append(isolate(order.number))
    tags = list(dict.fromkeys(tag for _, tag, _ in story.answers))
    chosen = language if language in tags else tags[0]
    promise = one.promises[-1] if one is not None and one.promises else None
    today = now.astimezone().date()
    over = one is not None and one.stand in (Stand.DELIVERED, Stand.RETURNING)
    late = promise is not None and not over and today > promise.latest
    return WherePicture(
        customer=isolate(order.recipient.name),
        facts="  ·  ".join(part for part in facts if part),
        headline=_headline(story, one),
        below=_below(story, promise, today, late=late),
        late=late,
        steps=_steps(one, promise, now) if one is not None else (),
        answer=story.answer(int(one.parcel.id) if one is not None else 0, chosen),
        language=chosen,
        languages=tuple((tag, own_name(tag)) for tag in tags),
        promised=_promised(one),
        sent=tuple(_sent(message) for message in reversed(story.messages)),
        contacts=_contacts(story),
        parcels=len(story.parcels),
        written=translate("Where", "Written to in {language}, {reason}").format(
            language=isolate(own_name(story.language)),
            reason=parcel_words.language_reason(story.language_reason),
        ),
    )


def _headline(story: CareStory, one: CareParcel | None) -> str:
    if one is None:
        cancelled = story.order.cancelled_at is not None
        return step(Stand.CANCELLED if cancelled else Stand.PACKING, "")
    said = step(one.stand, one.carrier_name)
    if one.stand is Stand.PACKED:
        waits = translate("Where", "Packed, waits for {carrier}")
        return waits.format(carrier=isolate(one.carrier_name))
    if one.place and one.stand is not Stand.DELIVERED:
        return translate("Where", "{state}: {place}").format(state=said, place=isolate(one.place))
    return said


def _below(story: CareStory, promise: Promise | None, today: date, *, late: bool) -> str:
    if promise is None:
        promised = story.order.promised
        if promised is None:
            return translate("Where", "No day is promised yet: the scan at the door makes it.")
        said = translate("Where", "The shop promised {day}.")
        return said.format(day=dates.weekday_and_day(promised))
    said = translate("Where", "Promised {days}.").format(days=dates.promised(promise))
    if late:
        missed = translate("Where", "%n day(s) late.", None, (today - promise.latest).days)
        return f"{said} {missed}"
    return f"{said} {promise.basis}".strip()


def _steps(one: CareParcel, promise: Promise | None, now: datetime) -> tuple[StepPicture, ...]:
    return tuple(
        StepPicture(
            step(each.stand, one.carrier_name),
            _detail(each, one, now),
            _when(each, promise),
            each.state,
        )
        for each in one.steps
    )


def _detail(each: Step, one: CareParcel, now: datetime) -> str:
    if each.stand is Stand.PACKED and each.state is not StepState.LATER:
        parts = [translate("Where", "%n item(s)", None, one.parcel.count), isolate(one.packed_by)]
        if one.parcel.label_scanned_at is not None:
            parts.append(translate("Where", "label scanned back"))
        return " · ".join(part for part in parts if part)
    parts = [isolate(each.place)] if each.place else []
    if each.state is StepState.NOW and each.stand is not Stand.PACKED:
        if one.news_at is not None:
            parts.append(
                translate("Where", "last news {age} ago").format(age=_age(now - one.news_at))
            )
        if one.next_look is not None:
            look = translate("Where", "next look {time}")
            parts.append(look.format(time=isolate(dates.clock(one.next_look))))
    return " · ".join(parts)


def _when(each: Step, promise: Promise | None) -> str:
    if each.at is not None:
        return dates.moment(each.at)
    if each.stand is Stand.DELIVERED and promise is not None and each.state is StepState.LATER:
        return translate("Where", "expected {days}").format(days=dates.promised(promise))
    return ""


def _age(since: timedelta) -> str:
    minutes = max(0, int(since.total_seconds() // 60))
    if minutes < 60:
        return translate("Where", "%n min", None, minutes)
    if minutes < 48 * 60:
        return translate("Where", "%n h", None, minutes // 60)
    return translate("Where", "%n day(s)", None, minutes // 1440)


def _promised(one: CareParcel | None) -> tuple[LinePicture, ...]:
    if one is None:
        return ()
    newest_first = list(reversed(one.promises))
    return tuple(
        LinePicture(
            dates.promised(promise),
            translate("Where", "holds") if place == 0 else translate("Where", "superseded"),
            dates.moment(promise.computed_at),
        )
        for place, promise in enumerate(newest_first)
    )


def _sent(message: MessageRow) -> LinePicture:
    how = " · ".join(
        part
        for part in (
            parcel_words.channel(message.channel),
            own_name(message.language) if message.language else "",
            parcel_words.message_state(message),
        )
        if part
    )
    at = dates.moment(message.at) if message.at is not None else ""
    tone = parcel_words.message_tone(message.state)
    return LinePicture(parcel_words.moment(message.moment), how, at, tone)


def _contacts(story: CareStory) -> str:
    if not story.contacts:
        return translate("Where", "Nobody has asked about this order yet.")
    newest = story.contacts[-1]
    asked = translate("Where", "Asked %n time(s), last {channel}, {at}.", None, len(story.contacts))
    return asked.format(channel=channel(newest.channel), at=dates.moment(newest.at))


def chips(rows: Sequence[OrderRow]) -> list[tuple[int, str]]:
    """The orders that were found, as buttons."""
    return [(int(row.id), chip(row)) for row in rows]
