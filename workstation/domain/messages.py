"""What a customer is told: which moments, in which language, and why that one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.promise import Promise
from workstation.domain.values import LANGUAGES

COUNTRY_LANGUAGE = {
    "TR": "tr", "GR": "el", "CY": "el", "AE": "ar", "SA": "ar", "KW": "ar", "QA": "ar", "BH": "ar",
    "OM": "ar", "EG": "ar", "JO": "ar", "LB": "ar", "CN": "zh", "TW": "zh", "HK": "zh", "MO": "zh",
    "GB": "en", "IE": "en", "US": "en", "CA": "en", "AU": "en", "NZ": "en", "MT": "en", "ZA": "en",
}  # fmt: skip


class Moment(StrEnum):
    """A moment of which a customer is told; more come with tracking."""

    SHIPPED = "shipped"
    CORRECTION = "correction"


class MessageState(StrEnum):
    """How far a message is; `undone` ones were taken back inside the undo window."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    DOUBTFUL = "doubtful"
    UNDONE = "undone"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language and the reason for it: order, customer, country or shop."""

    language: str
    reason: str


def choose_language(*, order: str, country: str, shop: str) -> LanguageChoice:
    """Follow the chain order -> country -> shop; an unknown tag is skipped, never guessed at."""
    tag = order.replace("_", "-").split("-")[0].lower()
    if tag in LANGUAGES:
        return LanguageChoice(tag, "order")
    if country in COUNTRY_LANGUAGE:
        return LanguageChoice(COUNTRY_LANGUAGE[country], "country")
    return LanguageChoice(shop if shop in LANGUAGES else "en", "shop")


@dataclass(frozen=True, slots=True)
class Item:
    """A line of goods in a message: what and how many, and when the rest comes (None = no date)."""

    name: str
    quantity: int
    around: date | None = None


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """All that a message may say, as plain values; templates reach nothing else."""

    moment: Moment
    order_number: str
    customer_name: str
    shop_name: str
    carrier_name: str
    tracking_number: str
    tracking_url: str
    promise: Promise | None
    in_this_parcel: tuple[Item, ...]
    still_to_come: tuple[Item, ...]
    cancelled: tuple[Item, ...]
    parcel_number: int = 1
    reply_to: str = ""
