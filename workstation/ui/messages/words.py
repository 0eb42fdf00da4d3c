"""Messages in words: their filter, their state and the reason for it. Plain Python."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from workstation.domain.messages import MessageState
from workstation.ports.views import MessageRow
from workstation.ui import dates
from workstation.ui.parcels import words as parcel_words
from workstation.ui.where.words import own_name
from workstation.ui.words import isolate, translate

FILTERS: tuple[tuple[str, tuple[MessageState, ...]], ...] = (
    ("all", ()),
    ("waiting", (MessageState.WAITING, MessageState.SENDING)),
    ("needs_you", (MessageState.REFUSED, MessageState.DOUBTFUL)),
    ("sent", (MessageState.SENT, MessageState.TOGETHER)),
    ("not_sent", (MessageState.NOT_SENT, MessageState.UNDONE)),
)
"""The filters in the order of their keys, with the states that each shows."""


def filter_name(name: str) -> str:
    known = {
        "all": translate("Messages", "All"),
        "waiting": translate("Messages", "Waiting"),
        "needs_you": translate("Messages", "Needs you"),
        "sent": translate("Messages", "Sent"),
        "not_sent": translate("Messages", "Not sent"),
    }
    return known[name]


def why(row: MessageRow, now: datetime) -> str:
    """Why a message stands as it does, in a sentence."""
    match row.state:
        case MessageState.WAITING if row.undo_until is not None and row.undo_until > now:
            said = translate("Messages", "It goes at {time}. Until then it can be taken back.")
            return said.format(time=isolate(dates.clock(row.undo_until)))
        case MessageState.WAITING:
            return translate("Messages", "It goes as soon as its turn has come.")
        case MessageState.TOGETHER:
            return translate("Messages", "It was said in the message of another parcel.")
        case MessageState.UNDONE:
            return translate("Messages", "Somebody took it back before it went.")
        case MessageState.DOUBTFUL:
            return translate("Messages", "The line broke while it was sent. The outbox asks.")
        case MessageState.SENT:
            return translate("Messages", "Taken: {answer}").format(answer=isolate(row.answer))
        case _:
            return reason(row.answer)


def as_now(data: Mapping[str, object]) -> str:
    """What is shown of a waiting message: its words as of now, in which language and why."""
    said = translate("Messages", "As it would go out now")
    language = str(data.get("language", ""))
    if not language:
        return said
    reason = parcel_words.language_reason(str(data.get("reason", "")))
    return f"{said} · {isolate(own_name(language))}, {reason}"


def reason(text: str) -> str:
    """Why a message did not go out; a reason from outside is shown as it came."""
    known = {
        "the sales channel forbids direct messages": translate(
            "Messages", "The sales channel forbids direct messages."
        ),
        "the parcel is not handed over": translate("Messages", "The parcel is not handed over."),
        "the order was cancelled": translate("Messages", "The order was cancelled."),
        "the order has no e-mail address": translate(
            "Messages", "The order has no e-mail address."
        ),
    }
    if text.startswith("overtaken"):
        return translate("Messages", "It was overtaken: the parcel is further already.")
    return known.get(text, text)


def facts(row: MessageRow) -> list[str]:
    """To whom, by which way, in which language and why that one."""
    lines = [isolate(row.to)] if row.to else []
    lines.append(parcel_words.channel(row.channel))
    if row.language:
        said = translate("Messages", "{language}, {reason}")
        lines.append(
            said.format(
                language=own_name(row.language),
                reason=parcel_words.language_reason(row.language_reason),
            )
        )
    return lines
