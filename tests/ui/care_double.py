"""Whoever answers customers, over the story: one order on its way, one that came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from workstation.domain.messages import MessageState
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone, Parcel, ParcelLine, ParcelStatus
from workstation.domain.timeline import last_place, stand_of, steps_of
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import LineId, OrderId, ParcelId, WorkId
from workstation.ports.views import MessageRow, OrderFilter, OrderRow
from workstation.services.care_desk import CareDesk, CareParcel, CareStory, Contact

if TYPE_CHECKING:
    from tests.ui.desk_double import DeskDouble

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]
ANSWERS = {
    "en": "Your parcel is on its way. It was last scanned in Thessaloniki. We expect it to arrive "
    "between Fri 24 and Mon 27 April. The number with ACS Courier is 7204881653. Stoneware mug, "
    "sage follows on its own, around 3 May.",
    "el": "Το δέμα σας είναι καθ’ οδόν. Τελευταία σάρωση: Θεσσαλονίκη. Το περιμένουμε μεταξύ Παρ "
    "24 και Δευ 27 Απριλίου. Ο αριθμός αποστολής της ACS Courier είναι 7204881653.",
}


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute).astimezone()


SCANS = (
    TrackingEvent(at(21, 20, 55), "PU", "Picked up", Milestone.ACCEPTED, "Athens"),
    TrackingEvent(at(23, 7, 52), "AR", "Arrived", Milestone.IN_TRANSIT, "Thessaloniki"),
)


def care_parcel(**changes: Any) -> CareParcel:
    parcel = Parcel(
        ParcelId(41), "P0000100000419", OrderId(10482), 1,
        status=ParcelStatus.HANDED_OVER, milestone=Milestone.IN_TRANSIT,
        lines=[ParcelLine(LineId(1), 4)], carrier="acs", tracking_number="7204881653",
        packed_at=at(21, 14, 33), label_scanned_at=at(21, 14, 35), handed_over_at=at(21, 16, 41),
    )  # fmt: skip
    parcel = replace(parcel, **changes.pop("parcel", {}))
    scans = changes.pop("scans", SCANS)
    promises = (
        Promise(date(2026, 4, 23), date(2026, 4, 25), at(21, 16, 41), ""),
        Promise(
            date(2026, 4, 24), date(2026, 4, 27), at(23, 7, 53),
            "From 217 deliveries between these places.",
        ),
    )  # fmt: skip
    one = CareParcel(
        parcel, "ACS Courier", 1, 2, stand_of(parcel), steps_of(parcel, scans),
        last_place(scans), promises, scans[-1].at if scans else None, at(23, 11, 35),
        "Bench 2, Elif Demir",
    )  # fmt: skip
    return replace(one, **changes)


def said(key: str, moment: str, state: MessageState, minutes: int, **more: Any) -> MessageRow:
    row = MessageRow(
        key=key, order_number="KY-10482", parcel_key="P0000100000419", moment=moment,
        channel="email", language="el", language_reason="country", to="sophia@example.com",
        subject="Η παραγγελία σας έφυγε", text="Γεια σας Σοφία", state=state, answer="250 ok",
        at=at(21, 16, 46) + timedelta(minutes=minutes),
    )  # fmt: skip
    return replace(row, **more)


class CareStoryDouble:
    """What the verbs answer; tests replace its parts."""

    def __init__(self, desk: DeskDouble) -> None:
        self._desk = desk
        self.parcels: tuple[CareParcel, ...] = (
            care_parcel(),
            care_parcel(parcel={"id": ParcelId(42), "status": ParcelStatus.PACKED}, number=2,
                        promises=(), scans=(), next_look=None),
        )  # fmt: skip
        self.contacts: list[Contact] = []
        wait = MessageState.WAITING
        self.messages: list[MessageRow] = [
            said("5", "shipped", wait, 8, order_number="KY-10491", language="", text="",
                 subject="", undo_until=at(21, 16, 59), answer=""),
            said("4", "delayed", MessageState.REFUSED, 7, order_number="KY-10477", language="tr",
                 answer="550 5.1.1 No such user", text="Merhaba Mehmet"),
            said("3", "in_transit", MessageState.NOT_SENT, 6, text="", subject="",
                 answer="overtaken: the parcel is delivered"),
            said("2", "out_for_delivery", MessageState.SENT, 5, channel="sms"),
            said("1", "shipped", MessageState.SENT, 0,
                 text="Γεια σας Σοφία,\n\nη παραγγελία σας έφυγε με την ACS Courier.\n"),
        ]  # fmt: skip

    def find(self, wanted: str) -> Sequence[OrderRow]:
        return self._desk.views.orders(OrderFilter.ALL, search=wanted).rows

    def story(self, order_id: OrderId, shown: str) -> CareStory | None:
        order = next((one for one in self._desk.orders if one.id == order_id), None)
        if order is None:
            return None
        mine = self.parcels if order_id == 10482 else ()
        languages = dict.fromkeys(("el", shown))
        return CareStory(
            order, mine, (said("1", "shipped", MessageState.SENT, 0),
                          said("2", "in_transit", MessageState.NOT_SENT, 90)),
            tuple(self.contacts), "el", "country",
            tuple(
                (of, tag, ANSWERS.get(tag, ANSWERS["en"]))
                for of in (0, *(int(one.parcel.id) for one in mine))
                for tag in languages
            ),
            ((41, "file:///pages/x.html"),) if mine else (),
        )  # fmt: skip

    def recall(self, key: str) -> None:
        self.messages = [
            replace(one, state=MessageState.UNDONE) if one.key == key else one
            for one in self.messages
        ]

    def record(self, order_id: OrderId, parcel_id: ParcelId, channel: str) -> int:
        self.contacts.append(Contact(at(23, 11, 20), channel, "Elif Demir"))
        return len(self.contacts)


def care_desk(story: CareStoryDouble, record: Record) -> CareDesk:
    """The verbs over the story."""
    return CareDesk(
        find=record("find_order", story.find),
        story=record("care_story", story.story),
        record=record("record_contact", story.record),
        recall=record("recall", story.recall),
        send_again=record("send_again", lambda key: None),
        preview=record("preview_message", lambda key: WorkId(91)),
        write_in=record("write_in", lambda order_id, language: None),
        replace=record("replace", lambda parcel_id: "KY-10482-R1"),
        take_back=record("take_back", lambda parcel_id: None),
        answer_live=record("answer_live", lambda live: None),
    )
