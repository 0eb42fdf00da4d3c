"""Telling the customer: writing a message, and getting it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from workstation.domain.messages import MessageFacts, Moment
from workstation.ports.carrier import EffectKind


@dataclass(frozen=True, slots=True)
class WrittenMessage:
    """A message as the customer will read it."""

    language: str
    subject: str
    text: str
    html: str
    short: str = ""
    """The same in one or two sentences without a link, for SMS and chat."""


class MessageWriter(Protocol):
    """Turns facts into words of one language."""

    def write(
        self, facts: MessageFacts, language: str, own: Mapping[str, str] | None = None
    ) -> WrittenMessage:
        """Fill the template; raises `NotConfigured` when the language lacks one.

        `own` are the shop's own sentences, by "subject", "body.part"...; where they cannot be used
        (any more), those that the program brings are.
        """
        ...


class FaultKind(StrEnum):
    """What keeps a sentence of a template from being used."""

    LACKS_SENTENCE = "lacks_sentence"
    UNKNOWN_SENTENCE = "unknown_sentence"
    EMPTY = "empty"
    MORE_THAN_A_LINE = "more_than_a_line"
    TOO_LONG = "too_long"
    STRAY_BRACE = "stray_brace"
    LACKS_PLACEHOLDER = "lacks_placeholder"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    NOT_TRANSLATED = "not_translated"


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """One fault: in which sentence ("body.part"), and about which placeholder ("" = none)."""

    kind: FaultKind
    sentence: str
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a template's sentence is made of: placeholders it must have, and may have besides."""

    key: str
    needed: tuple[str, ...]
    allowed: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class SmsCount:
    """A text as SMS: "gsm", "turkish" or "ucs2", its parts, signs left in the last one."""

    alphabet: str
    parts: int
    left: int


class TemplateShelf(Protocol):
    """The templates that the program brings, and the lint that every other one must pass."""

    def sentences(self, moment: Moment, language: str) -> Mapping[str, str]:
        """The built-in sentences; one that is the same for all parcels of an order goes by its
        plain name ("subject"), others by name and state ("subject.part").

        Raises `NotConfigured` for a language without messages.
        """
        ...

    def shape(self, moment: Moment) -> Sequence[Sentence]:
        """Each sentence that a template of this moment has, in the order of reading."""
        ...

    def faults(self, moment: Moment, sentences: Mapping[str, str]) -> Sequence[TemplateFault]:
        """What keeps these sentences from being used; nothing = they may be saved."""
        ...

    def sms(self, text: str) -> SmsCount:
        """Into how many SMS a text is cut."""
        ...


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """One frozen e-mail: exactly one recipient, its Message-ID made once and kept."""

    message_id: str
    to: str
    to_name: str
    message: WrittenMessage
    headers: tuple[tuple[str, str], ...] = ()
    purpose: str = "service"
    """service, feedback or marketing: some gateways must be told."""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The far side took it, in its own words."""

    answer: str


@runtime_checkable
class CanFindSent(Protocol):
    """The far side can be asked whether it took a message."""

    settle_seconds: float
    """How long after sending a "not found" may be believed."""

    def find_sent(self, mail: OutgoingMail, since: datetime) -> Accepted | None:
        """What became of this message, sent not before `since`; None when it was never taken.

        Raises `Unavailable` when it cannot be asked.
        """
        ...


class Messenger(Protocol):
    """One channel to customers."""

    channel: str
    effect: EffectKind

    def send(self, mail: OutgoingMail) -> Accepted:
        """Hand over one message.

        Raises `Refused` (a permanent no: field), `Unavailable` (not sent, retry_after),
        `NotConfigured` (not sent, setting) or `OutcomeUnknown` when the line was lost between the
        end of the message and the answer.
        """
        ...

    def address(self, raw: str, country: str) -> str:
        """A customer's address or number as this channel takes it, "" where it reaches nobody."""
        ...

    def link_allowed(self, country: str) -> bool:
        """Whether a link in the text gets through to customers there."""
        ...

    def check(self) -> str:
        """Connect, greet and log in without sending; a sentence that says it went well.

        Raises `Unavailable`, `Refused` or `NotConfigured`.
        """
        ...

    def eml(self, mail: OutgoingMail) -> bytes:
        """The message as it goes over the line, for preview and record."""
        ...
