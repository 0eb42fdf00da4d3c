"""What a customer is told: which moments, in which language, and why that one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.promise import Promise
from workstation.domain.values import LANGUAGES, Address

COUNTRY_LANGUAGE = {
    "TR": "tr", "GR": "el", "CY": "el", "AE": "ar", "SA": "ar", "KW": "ar", "QA": "ar", "BH": "ar",
    "OM": "ar", "EG": "ar", "JO": "ar", "LB": "ar", "CN": "zh",
    "TW": "zh-Hant", "HK": "zh-Hant", "MO": "zh-Hant",
    "GB": "en", "IE": "en", "US": "en", "CA": "en", "AU": "en", "NZ": "en", "MT": "en", "ZA": "en",
}  # fmt: skip


MESSAGE_LANGUAGES = (*LANGUAGES, "zh-Hant")
"""The languages of messages: Chinese is written in simplified (zh) and traditional characters."""
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


class Moment(StrEnum):
    """A moment of which a customer is told."""

    ORDER_RECEIVED = "order_received"
    SHIPPED = "shipped"
    CORRECTION = "correction"
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    READY_FOR_PICKUP = "ready_for_pickup"
    ATTEMPT_FAILED = "attempt_failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    APOLOGY = "apology"
    FEEDBACK = "feedback"
    OUR_DELAY = "our_delay"
    BACKORDER = "backorder"
    LINES_CANCELLED = "lines_cancelled"
    THANK_YOU = "thank_you"


OF_AN_ORDER = frozenset(
    {
        Moment.ORDER_RECEIVED,
        Moment.OUR_DELAY,
        Moment.BACKORDER,
        Moment.LINES_CANCELLED,
        Moment.THANK_YOU,
    }
)
"""Moments that are said of an order, not of one of its parcels."""


class MessageState(StrEnum):
    """How far a message is; `undone` ones were taken back inside the undo window, `together` ones
    were said in the message of another parcel of the order.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    DOUBTFUL = "doubtful"
    UNDONE = "undone"
    TOGETHER = "together"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language and the reason for it: order, customer, country or shop."""

    language: str
    reason: str


def choose_language(*, order: str, country: str, shop: str, customer: str = "") -> LanguageChoice:
    """Follow the chain order -> customer -> country -> shop; an unknown tag is skipped, never
    guessed at.
    """
    for wanted, reason in ((order, "order"), (customer, "customer")):
        tag, *more = wanted.replace("_", "-").lower().split("-")
        if tag == "zh" and _TRADITIONAL & set(more):
            return LanguageChoice("zh-Hant", reason)
        if tag in LANGUAGES:
            return LanguageChoice(tag, reason)
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
class OtherParcel:
    """One more parcel of the same order that is told of in the same message."""

    carrier_name: str
    tracking_number: str
    tracking_url: str = ""


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """All that a message may say, as plain values; templates reach nothing else.

    `other_parcels` are told of together with this one; `until` is the day to which our own delay
    puts an order off; `busy` says that carriers have a peak; `gesture` is the shop's amends.
    """

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
    other_parcels: tuple[OtherParcel, ...] = ()
    until: date | None = None
    busy: bool = False
    gesture: str = ""
    to: Address | None = None
