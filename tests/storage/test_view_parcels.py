"""The Parcels and Outbox screens, the pallets, the figures of the day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from tests.databases import MORNING, Database
from tests.storage.samples import add_order, add_parcel, label, shipment
from workstation.domain.messages import MessageState
from workstation.domain.orders import Queue
from workstation.domain.promise import Promise
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus, ServiceLevel
from workstation.domain.values import Money, OrderId, ParcelId
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import PrintJob, StoredMessage
from workstation.ports.views import CarrierCount, OutboxCount
from workstation.ports.work import NewWork, WorkState


def pack(
    database: Database,
    order_id: OrderId,
    *,
    minutes: int = 0,
    carrier: str = "demo",
    gone: int | None = None,
) -> Parcel:
    """A parcel packed so many minutes after the morning, handed over after `gone` more."""
    with database.begin() as uow:
        parcel = uow.parcels.add(order_id, station="")
        parcel.shipment_id = uow.parcels.add_shipment(
            shipment(order_id, service=ServiceLevel.EXPRESS)
        )
        parcel.status, parcel.carrier = ParcelStatus.PACKED, carrier
        parcel.packed_at = MORNING + timedelta(minutes=minutes)
        if gone is not None:
            parcel.status = ParcelStatus.HANDED_OVER
            parcel.handed_over_at = parcel.packed_at + timedelta(minutes=gone)
        uow.parcels.save(parcel)
        uow.commit()
    return parcel


def say(database: Database, parcel: Parcel, state: MessageState, number: int = 1) -> str:
    key = f"{parcel.id}:shipped:email:{number}"
    with database.begin() as uow:
        uow.messages.put(
            StoredMessage(
                key, parcel.order_id, parcel.id, "shipped", "email", number, state,
                language="el", language_reason="country", to="ada@example.com",
                subject="Σας", text="Γεια", answer="250", at=MORNING,
            )
        )  # fmt: skip
        uow.commit()
    return key


def test_a_parcel_is_shown_with_print_promise_and_messages(database: Database) -> None:
    order_id = add_order(database.begin, "A1")
    parcel = pack(database, order_id)
    old = Promise(date(2026, 3, 4), date(2026, 3, 5), MORNING, "table")
    new = Promise(date(2026, 3, 5), date(2026, 3, 7), MORNING, "table")
    with database.begin() as uow:
        label_id = uow.labels.add(label(parcel.id, price=Money(Decimal("1"), "EUR")))
        parcel.label, parcel.tracking_number = LabelState.LIVE, "TRK5"
        uow.parcels.save(parcel)
        uow.prints.add(PrintJob(label_id, parcel.id, "zebra", 0, PrintState.SPOILT))
        uow.prints.add(PrintJob(label_id, parcel.id, "zebra", 1, PrintState.CONFIRMED))
        uow.promises.add(parcel.id, old)
        uow.promises.add(parcel.id, new)
        uow.commit()
    key = say(database, parcel, MessageState.SENT)
    row = database.views.parcel(parcel.id)
    assert row is not None
    assert (row.key, row.order_id, row.order_number, row.number) == (
        parcel.key, order_id, "A1", 1,
    )  # fmt: skip
    assert (row.customer, row.city, row.country) == ("Ada Example", "Berlin", "DE")
    assert (row.carrier, row.service, row.tracking_number) == ("demo", "express", "TRK5")
    assert (row.status, row.label) == (ParcelStatus.PACKED, LabelState.LIVE)
    assert (row.print_state, row.promise) == (PrintState.CONFIRMED, new)
    (message,) = row.messages
    assert (message.key, message.order_number, message.parcel_key) == (key, "A1", parcel.key)
    assert (message.language, message.language_reason) == ("el", "country")
    assert (message.subject, message.text, message.answer) == ("Σας", "Γεια", "250")
    assert (message.to, message.state, message.at) == (
        "ada@example.com", MessageState.SENT, MORNING,
    )  # fmt: skip
    assert database.views.find_parcel(parcel.key) == row
    assert database.views.find_parcel("TRK5") == row
    assert database.views.find_parcel("") is None
    assert database.views.find_parcel("nothing") is None
    assert database.views.parcel(ParcelId(99)) is None


def test_the_list_shows_todays_parcels_and_all_that_still_wait(database: Database) -> None:
    order_id = add_order(database.begin)
    left_over = pack(database, order_id, minutes=-3_000)
    pack(database, order_id, minutes=-3_000, gone=5)
    first = pack(database, order_id, minutes=1, gone=1)
    second = pack(database, order_id, minutes=2)
    add_parcel(database.begin, order_id)  # open: it is on a bench, not here
    shown = database.views.parcels(since=MORNING)
    assert [row.id for row in shown] == [second.id, first.id, left_over.id]
    assert [row.id for row in database.views.parcels(since=MORNING, limit=1)] == [second.id]


def test_pallets_and_the_day_count_what_left_and_what_waits(database: Database) -> None:
    order_id = add_order(database.begin)
    add_order(database.begin, "2", queue=Queue.NEEDS_YOU)
    pack(database, order_id, minutes=1, gone=1)
    pack(database, order_id, minutes=2)
    pack(database, order_id, minutes=-3_000)
    pack(database, order_id, minutes=-3_000, gone=1)
    pack(database, order_id, minutes=3, gone=1, carrier="table")
    assert database.views.pallets(since=MORNING) == [
        CarrierCount("demo", scanned=1, packed=3),
        CarrierCount("table", scanned=1, packed=1),
    ]
    day = database.views.day(since=MORNING)
    assert (day.packed, day.handed_over, day.to_pack) == (3, 2, 1)


def test_a_message_tells_until_when_it_can_be_taken_back(database: Database) -> None:
    parcel = pack(database, add_order(database.begin))
    key = say(database, parcel, MessageState.WAITING)
    say(database, parcel, MessageState.WAITING, number=2)
    with database.begin() as uow:
        uow.work.add(
            NewWork("notify", str(parcel.id), "shipped:email:1", lane="messages", delay_seconds=600)
        )
        item = uow.work.find(kind="notify", subject=str(parcel.id), purpose="shipped:email:1")
        uow.commit()
    assert item is not None
    other, first = database.views.messages()
    assert (first.key, first.undo_until) == (key, item.not_before)
    assert other.undo_until is None
    assert [message.key for message in database.views.messages(limit=1)] == [other.key]


def test_the_outbox_shows_what_is_open_and_what_it_is_about(database: Database) -> None:
    order_id = add_order(database.begin, "A1")
    parcel = pack(database, order_id)
    with database.begin() as uow:
        parcel.label, parcel.tracking_number = LabelState.LIVE, "TRK5"
        uow.parcels.save(parcel)
        for new in (
            NewWork("buy_label", str(parcel.id), "1", lane="carrier:demo", order_id=order_id),
            NewWork(
                "print_label", "88", "0", lane="printer:zebra", order_id=order_id,
                payload={"parcel": parcel.id},
            ),
            NewWork("check", "carrier:post", "1", lane="carrier:post"),
            NewWork("notify", str(parcel.id), "x", lane="messages", order_id=order_id + 1),
        ):  # fmt: skip
            assert uow.work.add(new)
        buying = uow.work.claim(owner="a", lease_seconds=60, lanes=["carrier:demo"])
        assert buying is not None
        uow.work.ask(buying, question="Was it bought?", cause="lost")
        printing = uow.work.claim(owner="a", lease_seconds=60, lanes=["printer:zebra"])
        assert printing is not None
        uow.work.refuse(printing, reason="No paper", cause="paper")
        uow.commit()
    buy, paper, check, stray = database.views.outbox()
    assert (buy.kind, buy.about, buy.state) == ("buy_label", parcel.key, WorkState.ASK)
    assert (buy.question, buy.cause, buy.carrier) == ("Was it bought?", "lost", "demo")
    assert (buy.tracking_number, buy.recipient) == ("TRK5", "Ada Example")
    assert (paper.about, paper.state, paper.last_error) == (
        parcel.key, WorkState.REFUSED, "No paper",
    )  # fmt: skip
    assert (check.about, check.carrier, check.recipient) == ("carrier:post", "post", "")
    # A subject that only looks like this parcel's number is not taken for it.
    assert (stray.about, stray.tracking_number) == (str(parcel.id), "")
    count = database.views.outbox_count()
    assert (count.waiting, count.asking, count.refused) == (2, 1, 1)
    assert count.oldest == buy.created_at
    with database.begin() as uow:
        assert uow.work.dismiss(stray.id, reason="stray")
        uow.commit()
    assert len(database.views.outbox()) == 3
    assert [row.id for row in database.views.outbox(open_only=False, limit=1)] == [stray.id]


def test_an_empty_outbox_counts_nothing(database: Database) -> None:
    assert database.views.outbox() == []
    assert database.views.outbox_count() == OutboxCount(0, 0, 0, None)


def test_printers_show_the_state_seen_last(database: Database) -> None:
    with database.begin() as uow:
        uow.set_setting("printer:zebra", {"state": "paper_out"})
        uow.set_setting("printer:b", {"state": "ready"})
        uow.set_setting("printers", {"state": "none of these"})
        uow.commit()
    assert database.views.printer_states() == {"b": "ready", "zebra": "paper_out"}
