"""A person's answers to parked work: retry it, answer it, answer all of the same cause at once."""

from __future__ import annotations

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.orders import Order
from workstation.domain.shipments import LabelState
from workstation.domain.values import OrderId, ParcelId, WorkId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import WorkItem, WorkState
from workstation.services import (
    buy_label,
    due_plans,
    mail_failures,
    merge_orders,
    notify_customer,
    print_document,
    print_label,
    take_number,
)
from workstation.services.change_order import buy_anew, may_buy
from workstation.services.floor import Floor
from workstation.services.outbox import STILL_UNAVAILABLE
from workstation.services.reactions import BUY_LABEL

ANSWERS = {
    buy_label.DOUBT: ("not_bought", "look_again", "bought:"),
    print_label.DOUBT: ("yes", "again"),
    print_label.PART_DOUBT: ("yes", "again"),
    notify_customer.DOUBT: ("sent", "again"),
    print_document.DOUBT: ("yes", "again"),
    take_number.WANTED: ("bought:",),
    merge_orders.DOUBT: ("merge", "apart"),
    due_plans.DOUBT: ("run", "skip"),
    mail_failures.DOUBT: ("sent", "again"),
    STILL_UNAVAILABLE: ("again",),
}
"""The answers that each cause of doubt understands; one that ends in ":" takes a value after it."""


LONGEST_NUMBER = 40


def answers_to(cause: str) -> tuple[str, ...]:
    """The answers that fit a cause such as "print_doubt:printer:zebra"."""
    return ANSWERS.get(cause.partition(":")[0], ())


def retry(floor: Floor, work_id: WorkId) -> None:
    """Try a waiting or refused item again now; a refused purchase is bought anew with today's
    data, and put away when its order was cancelled.
    """
    with floor.begin() as uow:
        item = uow.work.get(work_id)
        if item is None:
            raise Refused("This work item is gone.", "Nothing is left to do.")
        if item.kind == BUY_LABEL and item.state is WorkState.REFUSED and _anew(floor, uow, item):
            uow.commit()
            return
        if uow.work.retry(work_id) is None:
            raise Refused("This is not waiting any more.", "Look again: it runs or is done.")
        uow.commit()


def answer(floor: Floor, work_id: WorkId, words: str) -> None:
    """Answer one question; raises `Refused` for an answer that the question does not know."""
    with floor.begin() as uow:
        item = uow.work.get(work_id)
        if item is None or item.state is not WorkState.ASK:
            raise Refused("Nobody asks this any more.", "Look again: it may be answered.")
        _give(floor, uow, item, words)
        uow.commit()


def answer_all(floor: Floor, cause: str, words: str) -> int:
    """Give one answer to every open question of the same cause; tells how many there were."""
    if words.startswith("bought:"):
        raise Refused("A tracking number belongs to one parcel.", "Answer these one by one.")
    with floor.begin() as uow:
        items = uow.work.asking(cause=cause)
        for item in items:
            _give(floor, uow, item, words)
        uow.commit()
    return len(items)


def _give(floor: Floor, uow: UnitOfWork, item: WorkItem, words: str) -> None:
    known = answers_to(item.cause)
    fits = any(
        words.startswith(one) and bool(words.removeprefix(one).strip())
        if one.endswith(":")
        else words == one
        for one in known
    )
    if not fits:
        raise Refused(
            f"{words!r} is no answer to this.", f"Answer one of: {', '.join(known) or 'retry'}."
        )
    if words.startswith("bought:"):
        _not_another(uow, item, words.removeprefix("bought:").strip())
    if uow.work.answer(item.id, words) is None:
        raise Refused("Nobody asks this any more.", "Look again: it may be answered.")
    floor.record(uow, events.QuestionAnswered(OrderId(item.order_id), item.cause, words))


def _not_another(uow: UnitOfWork, item: WorkItem, number: str) -> None:
    """A number that was mistyped is told now: afterwards nobody would be asked again."""
    if not (number.isascii() and number.isprintable() and len(number) <= LONGEST_NUMBER):
        raise Refused(
            f"{number!r} is no tracking number: bars cannot carry it.",
            "Read it off the carrier's own list.",
        )
    other = uow.parcels.by_code(number)
    if other is not None and str(other.id) != item.subject:
        raise Refused(
            f"{number} is the number of parcel {other.key}.", "Read it off the carrier's own list."
        )


def _anew(floor: Floor, uow: UnitOfWork, item: WorkItem) -> bool:
    parcel = uow.parcels.get(ParcelId(int(item.subject)))
    order: Order | None = uow.orders.get(parcel.order_id) if parcel else None
    if parcel is None or order is None or parcel.label is not LabelState.REFUSED:
        return False
    if order.cancelled_at is not None:
        return uow.work.dismiss(item.id, reason="the order was cancelled")
    if not may_buy(order, parcel):
        return False
    buy_anew(floor, uow, order, parcel)
    return True
