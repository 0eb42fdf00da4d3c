"""Telling a customer, once: freeze recipient and words after the undo window, send, record."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import replace

from workstation.domain import events
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.messages import (
    Item,
    MessageFacts,
    MessageState,
    Moment,
    choose_language,
)
from workstation.domain.orders import Order
from workstation.domain.shipments import Parcel, ParcelStatus, place_in_order
from workstation.domain.values import MessageId, ParcelId
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Messenger, OutgoingMail, WrittenMessage
from workstation.ports.unit_of_work import StoredMessage, UnitOfWork
from workstation.ports.work import StepState, WorkItem, WorkState
from workstation.services.merge_orders import numbers_of
from workstation.services.reactions import MAKE_PROMISE
from workstation.services.works import Works

STEP = "send"
DOUBT = "message_doubt"


def notify_customer(works: Works, item: WorkItem) -> None:
    """Work one message to sent, refused, a wait or the question "Did it go out?" (sent, again)."""
    key = f"{item.subject}:{item.purpose}"
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order = uow.orders.get(parcel.order_id) if parcel else None
        message = uow.messages.get(key)
        if parcel is None or order is None or message is None:
            uow.work.drop(item, reason="the parcel is gone")
            uow.commit()
            return
        if message.state in (MessageState.SENT, MessageState.UNDONE, MessageState.NOT_SENT):
            uow.work.done(item)
            uow.commit()
            return
    step = item.step(STEP)
    if step is not None and step.state is StepState.INTENT and not _settle(works, item, message):
        return
    frozen = _freeze(works, item, order, parcel, message)
    if frozen is not None:
        _send(works, item, order, frozen)


def _settle(works: Works, item: WorkItem, message: StoredMessage) -> bool:
    """An earlier try left no result. True when sending (again) is right."""
    # "Again" to another question, such as whether to try a dead line again, says nothing of this.
    if item.answer == "again" and item.cause.startswith(DOUBT):
        return True
    if item.answer == "sent":
        _sent(works, item, message, "a person said so")
        return False
    messenger = _messenger(works)
    if messenger.effect in (EffectKind.REPEATABLE, EffectKind.KEYED):
        return True
    _ask(works, item, message)
    return False


def _freeze(
    works: Works, item: WorkItem, order: Order, parcel: Parcel, message: StoredMessage
) -> StoredMessage | None:
    """Fix recipient and words for good; None when the item was concluded without a message."""
    if parcel.status is not ParcelStatus.HANDED_OVER or not parcel.tracking_number:
        _not_sent(works, item, message, "the parcel is not handed over")
        return None
    if not order.email:
        _not_sent(works, item, message, "the order has no e-mail address")
        return None
    if message.state in (MessageState.SENDING, MessageState.DOUBTFUL):
        if message.to != order.email:
            # Whoever retries it has looked: only then it goes to the new address.
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
        return message
    with works.begin() as uow:
        work = uow.work.find(kind=MAKE_PROMISE, subject=item.subject, purpose=str(message.round))
        if work is not None and work.state in (WorkState.READY, WorkState.RUNNING):
            uow.work.later(item, seconds=0.2, reason="waits for the promise", count_try=False)
            uow.commit()
            return None
        # A promise from before an undo was reckoned from another hand-over.
        made = work is not None and work.state is WorkState.DONE
        promise = uow.promises.current(parcel.id) if made else None
        facts = _facts(works, uow, order, parcel)
    choice = choose_language(
        order=order.language,
        country=order.recipient.country,
        shop=works.settings.shop.language,
    )
    facts = replace(facts, promise=promise)
    written = works.writer.write(facts, choice.language)
    frozen = replace(
        message,
        state=MessageState.SENDING,
        language=choice.language,
        language_reason=choice.reason,
        to=order.email,
        to_name=order.recipient.name,
        message_id=message_id(message.key, works.settings.smtp.sender),
        subject=written.subject,
        text=written.text,
        html=written.html,
    )
    with works.begin() as uow:
        uow.messages.put(frozen)
        uow.work.renew(item, lease_seconds=works.settings.timing.lease)
        uow.commit()
    return frozen


def _facts(works: Works, uow: UnitOfWork, order: Order, parcel: Parcel) -> MessageFacts:
    carrier = works.carriers.get(parcel.carrier)
    here = {part.line_id: part.quantity for part in parcel.lines}
    to_come = [line for line in order.lines if line.owed > line.shipped]
    mine = uow.parcels.of_order(order.id)
    alone = not to_come and not any(other.lines and other.id != parcel.id for other in mine)
    return MessageFacts(
        moment=Moment.SHIPPED,
        order_number=numbers_of(uow, order),
        customer_name=order.recipient.name,
        shop_name=works.settings.shop.name,
        carrier_name=carrier.spec.name if carrier else parcel.carrier,
        tracking_number=parcel.tracking_number,
        tracking_url=parcel.tracking_url,
        promise=None,
        in_this_parcel=tuple(
            Item(_title(order.line(line_id).name, order.line(line_id).variant), quantity)
            for line_id, quantity in here.items()
        ),
        still_to_come=tuple(
            Item(_title(line.name, line.variant), line.owed - line.shipped, line.expected)
            for line in to_come
        ),
        cancelled=tuple(
            Item(_title(line.name, line.variant), line.cancelled)
            for line in order.lines
            if line.cancelled
        ),
        parcel_number=1 if alone else place_in_order(parcel, mine),
        reply_to=works.settings.smtp.sender,
    )


def _title(name: str, variant: str) -> str:
    return f"{name}, {variant}" if variant else name


def message_id(key: str, sender: str) -> str:
    """The Message-ID of a message: made from its key, so that it is the same at every try."""
    domain = sender.rsplit("@", 1)[-1] or "localhost"
    ascii_domain = unicodedata.normalize("NFKC", domain).encode("idna").decode()
    digest = hashlib.sha256(f"{key}|{sender}".encode()).hexdigest()[:32]
    return f"<{digest}@{ascii_domain}>"


def _send(works: Works, item: WorkItem, order: Order, message: StoredMessage) -> None:
    messenger = _messenger(works)
    mail = OutgoingMail(
        message_id=message.message_id,
        to=message.to,
        to_name=message.to_name,
        message=WrittenMessage(message.language, message.subject, message.text, message.html),
    )
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
        _ask(works, item, message)
        return
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


def _messenger(works: Works) -> Messenger:
    if works.messenger is None:
        raise NotConfigured(
            "No mail server is set.", "Set it in Set-up, Messages, then retry.", setting="smtp"
        )
    return works.messenger
