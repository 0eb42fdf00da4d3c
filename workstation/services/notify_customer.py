"""Telling a customer, once: freeze recipient and words after the undo window, send, record."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workstation.domain import events
from workstation.domain.consent import PURPOSE_OF, Purpose
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.messages import (
    MessageFacts,
    MessageState,
    Moment,
)
from workstation.domain.orders import Order
from workstation.domain.promise import Promise
from workstation.domain.shipments import Parcel
from workstation.domain.values import MessageId, OrderId, ParcelId
from workstation.domain.zones import day_at
from workstation.ports.carrier import EffectKind
from workstation.ports.forecast import CanTellBusy
from workstation.ports.messenger import CanFindSent, Messenger, OutgoingMail, WrittenMessage
from workstation.ports.unit_of_work import StoredMessage, UnitOfWork
from workstation.ports.work import StepState, WorkItem, WorkState
from workstation.services.customer_language import language_of, learn
from workstation.services.message_facts import LISTING, order_facts, parcel_facts
from workstation.services.message_rules import (
    address_of,
    companions,
    companions_wait,
    must_not,
    must_wait,
)
from workstation.services.reactions import MAKE_PROMISE
from workstation.services.template_words import own_words
from workstation.services.works import Works

STEP = "send"
DOUBT = "message_doubt"
OVER = frozenset(
    {MessageState.SENT, MessageState.UNDONE, MessageState.NOT_SENT, MessageState.TOGETHER}
)


@dataclass(frozen=True, slots=True)
class _About:
    """What one message is about; `parcel` is None where it is said of the order alone."""

    message: StoredMessage
    order: Order
    parcel: Parcel | None

    @property
    def purpose(self) -> Purpose:
        return PURPOSE_OF.get(Moment(self.message.moment), Purpose.SERVICE)


def notify_customer(works: Works, item: WorkItem) -> None:
    """Work one message to sent, refused, a wait or the question "Did it go out?" (sent, again)."""
    with works.begin() as uow:
        about = _read(uow, item)
        if about is None:
            uow.work.drop(item, reason="the parcel is gone")
            uow.commit()
            return
        if about.message.state in OVER:
            uow.work.done(item)
            uow.commit()
            return
    step = item.step(STEP)
    begun = step is not None and step.state is StepState.INTENT
    if begun and step is not None and not _settle(works, item, about, step.sent_at):
        return
    frozen = _freeze(works, item, about)
    if frozen is not None:
        _send(works, item, replace(about, message=frozen))


def _read(uow: UnitOfWork, item: WorkItem) -> _About | None:
    parcel = None
    if item.subject.startswith("order:"):
        order = uow.orders.get(OrderId(int(item.subject.removeprefix("order:"))))
    else:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order = uow.orders.get(parcel.order_id) if parcel else None
    message = uow.messages.get(f"{item.subject}:{item.purpose}")
    if order is None or message is None:
        return None
    return _About(message, order, parcel)


def _settle(works: Works, item: WorkItem, about: _About, sent_at: datetime) -> bool:
    """An earlier try left no result. True when sending (again) is right."""
    message = about.message
    # "Again" to another question, such as whether to try a dead line again, says nothing of this.
    if item.answer == "again" and item.cause.startswith(DOUBT):
        return True
    if item.answer == "sent":
        _sent(works, item, message, "a person said so")
        return False
    messenger = _messenger(works, message.channel)
    if messenger.effect in (EffectKind.REPEATABLE, EffectKind.KEYED):
        return True
    if messenger.effect is EffectKind.LOOK_UP and isinstance(messenger, CanFindSent):
        return _look_up(works, item, about, messenger, sent_at)
    _ask(works, item, message)
    return False


def _look_up(
    works: Works, item: WorkItem, about: _About, messenger: CanFindSent, sent_at: datetime
) -> bool:
    """Ask the gateway what became of it; straight after sending a "not found" proves nothing."""
    settle = messenger.settle_seconds / works.settings.tracking.speed
    with works.begin() as uow:
        age = (uow.now() - sent_at) / timedelta(seconds=1)
        if age < settle:
            wait = settle - age
            uow.work.later(item, seconds=wait, reason="waits for the gateway", count_try=False)
            uow.commit()
            return False
    works.checkpoint("find_sent:before")
    found = messenger.find_sent(_mail(about), sent_at - timedelta(seconds=60))
    if found is None:
        return True
    _sent(works, item, about.message, found.answer)
    return False


def _freeze(works: Works, item: WorkItem, about: _About) -> StoredMessage | None:
    """Fix recipient and words for good; None when the item was concluded without a message."""
    message, order = about.message, about.order
    messenger = works.channels.get(message.channel)
    with works.begin() as uow:
        never = must_not(works, uow, message, order=order, parcel=about.parcel)
    to = "" if never else address_of(messenger, message.channel, order)
    if never or not to:
        _not_sent(works, item, message, never or _no_address(message.channel))
        return None
    if message.state in (MessageState.SENDING, MessageState.DOUBTFUL):
        if message.to != to:
            _changed_on_its_way(works, item, message)
        return message
    with works.begin() as uow:
        wait = must_wait(works, uow.now(), message, order) or companions_wait(works, uow, message)
        if wait:
            uow.work.later(item, seconds=wait[0], reason=wait[1], count_try=False)
            uow.commit()
            return None
        # One that is sent again belongs to the hand-over of the one before.
        of_round = str(item.payload.get("of_round", message.round))
        work = uow.work.find(kind=MAKE_PROMISE, subject=item.subject, purpose=of_round)
        if work is not None and work.state in (WorkState.READY, WorkState.RUNNING):
            uow.work.later(item, seconds=0.2, reason="waits for the promise", count_try=False)
            uow.commit()
            return None
        # A promise from before an undo was reckoned from another hand-over.
        made = about.parcel and work is not None and work.state is WorkState.DONE
        promise = uow.promises.current(about.parcel.id) if made and about.parcel else None
        together = companions(uow, message)
        facts = _facts(works, uow, item, about, promise=promise, together=together)
        choice = language_of(uow.setting, order, shop=works.settings.shop.language)
        own = own_words(uow, facts.moment, choice.language)
    if facts.moment in LISTING and not (facts.still_to_come or facts.cancelled):
        _not_sent(works, item, message, "it was put right meanwhile")
        return None
    facts = _dressed(works, facts, order, choice.language)
    written = works.writer.write(facts, choice.language, own)
    frozen = replace(
        message,
        state=MessageState.SENDING,
        language=choice.language,
        language_reason=choice.reason,
        to=to,
        to_name=order.recipient.name,
        message_id=message_id(message.key, works.settings.smtp.sender),
        subject=written.subject,
        text=written.text if message.channel == "email" else _short(messenger, written, facts),
        html=written.html if message.channel == "email" else "",
    )
    with works.begin() as uow:
        if not _still_so(uow, order, message, together):
            uow.work.later(item, seconds=0.1, reason="said together", count_try=False)
            uow.commit()
            return None
        uow.messages.put(frozen)
        learn(uow, order, choice)
        for other in together:
            # They are said here: a crash from now on finds them concluded with this one.
            uow.messages.put(
                replace(other, state=MessageState.TOGETHER, answer=message.key, at=uow.now())
            )
        uow.work.renew(item, lease_seconds=works.settings.timing.lease)
        uow.commit()
    return frozen


def _still_so(
    uow: UnitOfWork, order: Order, message: StoredMessage, together: list[StoredMessage]
) -> bool:
    """Whether nobody has begun on this message or its companions meanwhile; the order is locked."""
    uow.orders.get(order.id)
    said = [message, *together]
    now = [uow.messages.get(one.key) for one in said]
    return all(
        one is not None and one.state is was.state for one, was in zip(now, said, strict=True)
    )


def _facts(
    works: Works,
    uow: UnitOfWork,
    item: WorkItem,
    about: _About,
    *,
    promise: Promise | None,
    together: list[StoredMessage],
) -> MessageFacts:
    moment = Moment(about.message.moment)
    if about.parcel is None:
        return order_facts(works, moment, order=about.order, payload=item.payload)
    others = [uow.parcels.get(other.parcel_id) for other in together]
    parcels = [about.parcel, *(one for one in others if one is not None)]
    if moment is Moment.SHIPPED and _got_another_number(uow, about):
        moment = Moment.CORRECTION
    return parcel_facts(works, uow, moment, order=about.order, parcels=parcels, promise=promise)


def _got_another_number(uow: UnitOfWork, about: _About) -> bool:
    """Whether this very recipient was told another number for this parcel before."""
    parcel = about.parcel
    return parcel is not None and any(
        said.state is MessageState.SENT
        and said.moment == Moment.SHIPPED
        and said.channel == about.message.channel
        and said.round < about.message.round
        and parcel.tracking_number not in said.text
        for said in uow.messages.of_parcel(parcel.id)
    )


def _dressed(works: Works, facts: MessageFacts, order: Order, language: str) -> MessageFacts:
    """With the line about busy weeks and the shop's gesture, where they belong."""
    busy = False
    if facts.promise is not None and isinstance(works.forecast, CanTellBusy):
        home = works.settings.shop.sender.country
        today = day_at(
            facts.promise.computed_at, order.recipient.country, otherwise=works.settings.shop.zone
        )
        busy = works.forecast.is_busy(home, order.recipient.country, today)
    gestures = works.settings.messages.gesture
    gesture = gestures.get(language, "") if facts.moment is Moment.APOLOGY else ""
    return replace(facts, busy=busy, gesture=gesture)


def _short(messenger: Messenger | None, written: WrittenMessage, facts: MessageFacts) -> str:
    """The text for a small screen, with a link where the recipient's country lets it through."""
    country = facts.to.country if facts.to else ""
    allowed = messenger is not None and messenger.link_allowed(country)
    link = facts.tracking_url if allowed else ""
    return f"{written.short} {link}".strip()


def _no_address(channel: str) -> str:
    return f"the order has no {'e-mail address' if channel == 'email' else 'mobile number'}"


def _changed_on_its_way(works: Works, item: WorkItem, message: StoredMessage) -> None:
    """Whoever retries it has looked: only then it goes to the new address. Raises `Refused`."""
    with works.begin() as uow:
        uow.messages.put(replace(message, state=MessageState.REFUSED, at=uow.now()))
        # Nothing is in doubt here: it was not sent, or a person has said so.
        uow.work.forget_intent(item, name=STEP)
        uow.commit()
    raise Refused(
        "The order's e-mail address changed while the message was on its way.",
        "Check the address, then retry.",
        field="email",
    )


def message_id(key: str, sender: str) -> str:
    """The Message-ID of a message: made from its key, so that it is the same at every try."""
    domain = sender.rsplit("@", 1)[-1] or "localhost"
    ascii_domain = unicodedata.normalize("NFKC", domain).encode("idna").decode()
    digest = hashlib.sha256(f"{key}|{sender}".encode()).hexdigest()[:32]
    return f"<{digest}@{ascii_domain}>"


def _mail(about: _About, sender: str = "") -> OutgoingMail:
    message = about.message
    headers: tuple[tuple[str, str], ...] = ()
    if about.purpose is not Purpose.SERVICE and message.channel == "email" and sender:
        headers = (("List-Unsubscribe", f"<mailto:{sender}?subject=STOP>"),)
    text = message.text
    return OutgoingMail(
        message_id=message.message_id,
        to=message.to,
        to_name=message.to_name,
        message=WrittenMessage(message.language, message.subject, text, message.html, text),
        headers=headers,
        purpose=about.purpose,
        moment=message.moment,
    )


def _send(works: Works, item: WorkItem, about: _About) -> None:
    message, order = about.message, about.order
    messenger = _messenger(works, message.channel)
    mail = _mail(about, works.settings.smtp.sender)
    with works.begin() as uow:
        uow.work.forget_intent(item, name=STEP)
        uow.work.intend(item, name=STEP, key=message.message_id)
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("send:before")
    try:
        works.still_holds(until)
        accepted = messenger.send(mail)
    except (Unavailable, NotConfigured):
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.commit()
        raise
    except Refused as error:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.messages.put(
                replace(message, state=MessageState.REFUSED, answer=str(error), at=uow.now())
            )
            works.record(
                uow,
                events.MessageNotSent(order.id, message.parcel_id, message.moment, error.title),
            )
            uow.commit()
        raise
    except OutcomeUnknown:
        if messenger.effect is EffectKind.ASK:
            _ask(works, item, message)
            return
        raise
    works.checkpoint("send:after")
    _sent(works, item, message, accepted.answer)


def _sent(works: Works, item: WorkItem, message: StoredMessage, answer: str) -> None:
    with works.begin() as uow:
        stored = uow.messages.put(
            replace(message, state=MessageState.SENT, answer=answer, at=uow.now())
        )
        uow.work.concluded(item, name=STEP, result={"answer": answer})
        works.record(
            uow,
            events.MessageSent(
                message.order_id,
                message.parcel_id,
                MessageId(stored),
                message.moment,
                message.channel,
            ),
        )
        uow.work.done(item)
        uow.commit()


def _not_sent(works: Works, item: WorkItem, message: StoredMessage, reason: str) -> None:
    with works.begin() as uow:
        uow.messages.put(replace(message, state=MessageState.NOT_SENT, answer=reason, at=uow.now()))
        works.record(
            uow,
            events.MessageNotSent(message.order_id, message.parcel_id, message.moment, reason),
        )
        uow.work.done(item)
        uow.commit()


def _ask(works: Works, item: WorkItem, message: StoredMessage) -> None:
    cause = f"{DOUBT}:{item.lane}"
    with works.begin() as uow:
        uow.messages.put(replace(message, state=MessageState.DOUBTFUL, at=uow.now()))
        uow.work.ask(
            item,
            question=f"Did the message to {message.to} go out? Look in the mail server's "
            "list of sent mail.",
            cause=cause,
        )
        works.record(uow, events.QuestionAsked(message.order_id, cause, message.key))
        uow.commit()


def _messenger(works: Works, channel: str) -> Messenger:
    found = works.channels.get(channel)
    if found is None and channel == "email":
        raise NotConfigured(
            "No mail server is set.", "Set it in Set-up, Messages, then retry.", setting="smtp"
        )
    if found is None:
        raise NotConfigured(
            f"No gateway for {channel} is set.",
            "Set it in Set-up, Messages, then retry.",
            setting=channel,
        )
    return found
