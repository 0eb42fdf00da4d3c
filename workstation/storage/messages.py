"""Messages to customers and the promises they are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import insert, select

from workstation.domain.messages import MessageState
from workstation.domain.promise import Promise
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.unit_of_work import StoredMessage
from workstation.storage.encoding import micros, micros_or_none, moment, moment_or_none
from workstation.storage.session import Row, Session
from workstation.storage.statements import Statement, param, upsert, values_of
from workstation.storage.tables import messages, promises

_NAMES = tuple(column.name for column in messages.columns if column.name not in ("id", "key"))
_PUT = upsert(
    lambda insert: (
        (put := insert(messages).values(**values_of(messages, "id")))
        .on_conflict_do_update(
            index_elements=[messages.c.key], set_={name: put.excluded[name] for name in _NAMES}
        )
        .returning(messages.c.id)
    )
)
_columns = (
    messages.c.key,
    messages.c.order_id,
    messages.c.parcel_id,
    messages.c.moment,
    messages.c.channel,
    messages.c.round,
    messages.c.state,
    messages.c.language,
    messages.c.language_reason,
    messages.c.to_address,
    messages.c.to_name,
    messages.c.message_id,
    messages.c.subject,
    messages.c.text,
    messages.c.html,
    messages.c.answer,
    messages.c.at,
)
_GET = Statement(select(*_columns).where(messages.c.key == param("the_key")))
_OF_PARCEL = Statement(
    select(*_columns).where(messages.c.parcel_id == param("the_parcel")).order_by(messages.c.id)
)
_OF_ORDER = Statement(
    select(*_columns).where(messages.c.order_id == param("the_order")).order_by(messages.c.id)
)
_ADD_PROMISE = Statement(insert(promises).values(**values_of(promises, "id")))
promise_columns = (
    promises.c.earliest,
    promises.c.latest,
    promises.c.computed_at,
    promises.c.basis,
)
_CURRENT = Statement(
    select(*promise_columns)
    .where(promises.c.parcel_id == param("the_parcel"))
    .order_by(promises.c.id.desc())
    .limit(1)
)
_ALL_PROMISES = Statement(
    select(*promise_columns)
    .where(promises.c.parcel_id == param("the_parcel"))
    .order_by(promises.c.id)
)


class StoredMessages:
    """See `ports.unit_of_work.Messages`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, message: StoredMessage) -> int:
        found = self._session.one(
            _PUT,
            {
                "key": message.key,
                "order_id": message.order_id,
                "parcel_id": message.parcel_id or None,
                "moment": str(message.moment),
                "channel": message.channel,
                "round": message.round,
                "state": message.state.value,
                "language": message.language,
                "language_reason": message.language_reason,
                "to_address": message.to,
                "to_name": message.to_name,
                "message_id": message.message_id,
                "subject": message.subject,
                "text": message.text,
                "html": message.html,
                "answer": message.answer,
                "at": micros_or_none(message.at),
            },
        )
        message_id: int = found[0]
        return message_id

    def get(self, key: str) -> StoredMessage | None:
        found = self._session.row(_GET, {"the_key": key})
        return _message(found) if found else None

    def of_parcel(self, parcel_id: ParcelId) -> Sequence[StoredMessage]:
        found = self._session.rows(_OF_PARCEL, {"the_parcel": parcel_id})
        return [_message(row) for row in found]

    def of_order(self, order_id: OrderId) -> Sequence[StoredMessage]:
        found = self._session.rows(_OF_ORDER, {"the_order": order_id})
        return [_message(row) for row in found]


def _message(row: Row) -> StoredMessage:
    return StoredMessage(
        key=row[0],
        order_id=OrderId(row[1]),
        parcel_id=ParcelId(row[2] or 0),
        moment=row[3],
        channel=row[4],
        round=row[5],
        state=MessageState(row[6]),
        language=row[7],
        language_reason=row[8],
        to=row[9],
        to_name=row[10],
        message_id=row[11],
        subject=row[12],
        text=row[13],
        html=row[14],
        answer=row[15],
        at=moment_or_none(row[16]),
    )


class StoredPromises:
    """See `ports.unit_of_work.Promises`: the newest one holds, the older ones stay."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, parcel_id: ParcelId, promise: Promise) -> None:
        self._session.write(
            _ADD_PROMISE,
            {
                "parcel_id": parcel_id,
                "earliest": promise.earliest.isoformat(),
                "latest": promise.latest.isoformat(),
                "computed_at": micros(promise.computed_at),
                "basis": promise.basis,
            },
        )

    def current(self, parcel_id: ParcelId) -> Promise | None:
        found = self._session.row(_CURRENT, {"the_parcel": parcel_id})
        return promise_from(found) if found else None

    def all(self, parcel_id: ParcelId) -> Sequence[Promise]:
        found = self._session.rows(_ALL_PROMISES, {"the_parcel": parcel_id})
        return [promise_from(row) for row in found]


def promise_from(row: Row) -> Promise:
    """Read a promise from the values of `promise_columns`."""
    earliest, latest, computed_at, basis = row
    return Promise(
        earliest=date.fromisoformat(earliest),
        latest=date.fromisoformat(latest),
        computed_at=moment(computed_at),
        basis=basis,
    )
