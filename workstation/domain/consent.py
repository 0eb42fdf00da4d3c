"""Who may be told what: service while nobody said no, marketing only where somebody said yes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.messages import Moment


class Purpose(StrEnum):
    """What a message is for; the law asks a different question for each."""

    SERVICE = "service"
    FEEDBACK = "feedback"
    MARKETING = "marketing"


PURPOSE_OF: Mapping[Moment, Purpose] = {
    Moment.FEEDBACK: Purpose.FEEDBACK,
    Moment.THANK_YOU: Purpose.MARKETING,
}
"""Every other moment is service: it tells of a thing that was bought, and of nothing else."""

STOP_WORDS = frozenset(
    {"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "ret", "red", "dur", "iptal",
     "cikis", "διακοπη", "στοπ", "τελος", "إيقاف", "ايقاف", "الغاء", "إلغاء", "توقف", "قف",
     "退订", "退訂", "td", "t", "取消", "停止"}
)  # fmt: skip
_EDGES = " \t\r\n.!?,;:\"'«»“”„()[]-–。！？،"


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody said to being told, with the proof: the words, when, and where they were said.

    `channel` is "" for all of them. `address` is the e-mail address or number it was said for.
    """

    address: str
    channel: str
    purpose: Purpose
    granted: bool
    proof: str
    source: str
    at: datetime


def fold_address(address: str) -> str:
    """An address as it is compared: case and blanks do not count."""
    return "".join(address.split()).casefold()


def is_stop(text: str) -> bool:
    """Whether an answer asks to be left alone, in any of our languages."""
    plain = unicodedata.normalize("NFD", text.strip(_EDGES).casefold().replace("ı", "i"))
    bare = "".join(ch for ch in plain if not unicodedata.combining(ch))
    return bare in _BARE_STOP_WORDS


def _bare(word: str) -> str:
    plain = unicodedata.normalize("NFD", word)
    return "".join(ch for ch in plain if not unicodedata.combining(ch))


_BARE_STOP_WORDS = frozenset(map(_bare, STOP_WORDS))


def why_not(purpose: Purpose, channel: str, country: str, said: Consent | None) -> str:
    """The reason for which a message must not go out, "" where it may; `said` is the last word."""
    if said is not None:
        return "" if said.granted else f"the customer wants no {purpose} messages"
    if purpose is Purpose.MARKETING:
        return "there is no consent to marketing"
    if purpose is Purpose.FEEDBACK and channel == "sms" and country == "TR":
        return "no questions by SMS in Turkey without consent"
    return ""
