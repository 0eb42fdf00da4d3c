"""Messages in a person's hands: take one back, send one again, see how a waiting one will read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.domain.errors import Refused
from workstation.domain.messages import MessageState, Moment
from workstation.domain.values import WorkId
from workstation.ports.unit_of_work import StoredMessage, UnitOfWork
from workstation.ports.work import NewWork, WorkItem
from workstation.services.check_device import ask_check
from workstation.services.customer_language import language_of
from workstation.services.look_at_devices import Answer
from workstation.services.message_facts import order_facts, parcel_facts
from workstation.services.message_rules import must_not
from workstation.services.telling import MESSAGES_LANE, NOTIFY, message_purpose, subject_of
from workstation.services.template_words import own_words

if TYPE_CHECKING:
    from workstation.services.floor import Floor
    from workstation.services.works import Works

AGAIN = 1000
"""Rounds of messages that a person sends again begin here, clear of those of hand-overs."""
OVER = frozenset(
    {MessageState.SENT, MessageState.NOT_SENT, MessageState.UNDONE, MessageState.TOGETHER}
)


def recall(floor: Floor, key: str) -> None:
    """Take a waiting message back; raises `Refused` when it may be out already."""
    with floor.begin() as uow:
        message = _message(uow, key)
        stands = message.state in (MessageState.WAITING, MessageState.REFUSED)
        if not stands or not uow.work.cancel(
            kind=NOTIFY, subject=_subject(message), purpose=_purpose(message)
        ):
            raise Refused(
                "This message may be out already.", "A correction can still be sent.", field="key"
            )
        uow.messages.put(replace(message, state=MessageState.UNDONE, at=uow.now()))
        uow.commit()


def send_again(floor: Floor, key: str) -> None:
    """Send a message once more, with today's words; a refused one is tried again as it is.

    Raises `Refused` for one that waits or is being sent.
    """
    with floor.begin() as uow:
        message = _message(uow, key)
        item = _item(uow, message)
        if message.state is MessageState.REFUSED and item is not None:
            if uow.work.retry(item.id) is None:
                raise Refused("This is being tried already.", "Look again in a moment.")
        elif message.state in OVER:
            _another(uow, message, item)
        else:
            raise Refused("This message is still on its way.", "Wait until it is out.")
        uow.commit()


def ask_preview(floor: Floor, key: str) -> WorkId:
    """Have a waiting message written as it would go out now."""
    return ask_check(floor, f"message:{key}", MESSAGES_LANE)


def preview_message(works: Works, key: str) -> Answer:
    """Write a message as it would go out now; tells too why it would not go at all."""
    with works.begin() as uow:
        message = _message(uow, key)
        order = uow.orders.get(message.order_id)
        if order is None:
            raise Refused("This order is not here any more.", "Nothing is left to do.")
        parcel = uow.parcels.get(message.parcel_id) if message.parcel_id else None
        never = must_not(works, uow, message, order=order, parcel=parcel)
        moment = Moment(message.moment)
        if parcel is None:
            item = _item(uow, message)
            payload = item.payload if item is not None else {}
            facts = order_facts(works, moment, order=order, payload=payload)
        else:
            promise = uow.promises.current(parcel.id)
            facts = parcel_facts(works, uow, moment, order=order, parcels=[parcel], promise=promise)
        choice = language_of(uow.setting, order, shop=works.settings.shop.language)
        own = own_words(uow, moment, choice.language)
    written = works.writer.write(facts, choice.language, own)
    text = written.text if message.channel == "email" else written.short
    found = {"subject": written.subject, "text": text, "why": never}
    found |= {"language": choice.language, "reason": choice.reason}
    return Answer("well", "", found)


def _message(uow: UnitOfWork, key: str) -> StoredMessage:
    message = uow.messages.get(key)
    if message is None:
        raise Refused("This message is not here any more.", "Look at the list again.")
    return message


def _another(uow: UnitOfWork, message: StoredMessage, item: WorkItem | None) -> None:
    """A new message of the same moment: its own key, so that nothing is sent twice by itself."""
    said = uow.messages.of_order(message.order_id)
    alike = [
        one
        for one in said
        if (one.parcel_id, one.moment, one.channel)
        == (message.parcel_id, message.moment, message.channel)
    ]
    again = max(one.round for one in alike) // AGAIN + 1
    of_round = message.round % AGAIN
    new = replace(message, round=again * AGAIN + of_round, state=MessageState.WAITING)
    new = replace(new, key=f"{_subject(new)}:{_purpose(new)}", answer="", at=uow.now())
    payload = dict(item.payload) if item is not None else {}
    payload |= {"moment": new.moment, "channel": new.channel, "round": new.round}
    payload |= {"of_round": of_round} | ({"parcel": new.parcel_id} if new.parcel_id else {})
    uow.work.add(
        NewWork(
            kind=NOTIFY,
            subject=_subject(new),
            purpose=_purpose(new),
            lane=MESSAGES_LANE,
            order_id=new.order_id,
            payload=payload,
        )
    )
    uow.messages.put(
        replace(new, language="", language_reason="", message_id="", subject="", text="", html="")
    )


def _subject(message: StoredMessage) -> str:
    return subject_of(message.order_id, message.parcel_id)


def _purpose(message: StoredMessage) -> str:
    return message_purpose(message.moment, message.channel, message.round)


def _item(uow: UnitOfWork, message: StoredMessage) -> WorkItem | None:
    return uow.work.find(kind=NOTIFY, subject=_subject(message), purpose=_purpose(message))
