"""Orders as screens list and find them: the queue page by page, the search by its fastest way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, and_, cast, column, func, literal_column, or_, select, table, tuple_
from sqlalchemy import text as words_of_sql
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.values import OrderId
from workstation.ports.views import EventRow, OrderDetail, OrderFilter, OrderRow, Page
from workstation.storage.bundles import BY_ORDER_TO_SHOW, Bundle, by_tracking
from workstation.storage.encoding import day, from_json, moment, number_key
from workstation.storage.held import HeldSessions
from workstation.storage.search import query_of
from workstation.storage.session import Read, Row
from workstation.storage.statements import Now, Statement, param
from workstation.storage.tables import events, order_counts, order_lines, orders, parcels

_SHORTEST_SUFFIX = 3
_LAST_CHARACTER = "\U0010ffff"

_nothing: ColumnElement[int] = literal_column("0")
_open_count = order_lines.c.quantity - (
    order_lines.c.cancelled + order_lines.c.refunded + order_lines.c.packed
)


def _of_lines(value: ColumnElement[Any], *also: ColumnElement[bool]) -> ColumnElement[int]:
    total = cast(func.coalesce(func.sum(value), _nothing), orders.c.version.type)
    return select(total).where(order_lines.c.order_id == orders.c.id, *also).scalar_subquery()


_COLUMNS = (
    orders.c.id,
    orders.c.number,
    orders.c.shop,
    orders.c.to_name,
    orders.c.to_city,
    orders.c.to_country,
    _of_lines(order_lines.c.quantity),
    _of_lines(_open_count, _open_count > _nothing),
    orders.c.status,
    orders.c.queue,
    orders.c.placed_at,
    orders.c.promised,
    orders.c.held,
    orders.c.service_wanted,
    orders.c.note,
    orders.c.claim_station,
    orders.c.claim_until > Now(),
    orders.c.due_day,
    orders.c.tags,
)


def _is(name: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """A fixed word of SQL, so that SQLite sees that the partial index holds the row."""
    return name == literal_column(f"'{word}'")


_CHOSEN: Mapping[OrderFilter, tuple[ColumnElement[bool], ...]] = {
    OrderFilter.TO_SHIP: (_is(orders.c.queue, Queue.READY.value),),
    OrderFilter.CANNOT_SHIP: (_is(orders.c.queue, Queue.NEEDS_YOU.value),),
    OrderFilter.ON_HOLD: (_is(orders.c.queue, Queue.ON_HOLD.value),),
    OrderFilter.PARTIAL: (_is(orders.c.status, OrderStatus.PARTIAL.value),),
    OrderFilter.SHIPPED: (_is(orders.c.status, OrderStatus.SHIPPED.value),),
    OrderFilter.ALL: (),
}
_QUEUES = (OrderFilter.TO_SHIP, OrderFilter.CANNOT_SHIP, OrderFilter.ON_HOLD)

_key = (orders.c.due_day, orders.c.placed_at, orders.c.id)


@lru_cache
def _queue_page(chosen: OrderFilter, *, first: bool) -> Statement:
    """A page of a queue: promised earliest, then oldest."""
    page = select(*_COLUMNS).where(*_CHOSEN[chosen])
    if not first:
        page = page.where(tuple_(*_key) > tuple_(param("due"), param("placed"), param("id")))
    return Statement(page.order_by(*_key).limit(param("the_limit")))


@lru_cache
def _list_page(chosen: OrderFilter) -> Statement:
    """A page of any other list: newest first."""
    return Statement(_newest(select(*_COLUMNS).where(*_CHOSEN[chosen])))


def _newest(page: Select[Any]) -> Select[Any]:
    return (
        page.where(orders.c.id < param("id")).order_by(orders.c.id.desc()).limit(param("the_limit"))
    )


_exact = or_(
    orders.c.id.in_(select(orders.c.id).where(orders.c.number_key == param("number"))),
    orders.c.id.in_(select(parcels.c.order_id).where(parcels.c.key == param("code"))),
    orders.c.id.in_(select(parcels.c.order_id).where(by_tracking)),
)
_suffix = and_(orders.c.number_reversed >= param("low"), orders.c.number_reversed < param("high"))


@lru_cache
def _found_page(chosen: OrderFilter, way: str) -> Statement:
    """A page of what a search finds by one of its ways, newest first."""
    if way == "exact":
        return Statement(_newest(select(*_COLUMNS).where(_exact, *_CHOSEN[chosen])))
    if way == "suffix":
        return Statement(_newest(select(*_COLUMNS).where(_suffix, *_CHOSEN[chosen])))
    index = table("order_search", column("rowid"), column("order_id"))

    def page(key: str, matches: str) -> Select[Any]:
        joined = orders.join(index, index.c[key] == orders.c.id)
        return (
            select(*_COLUMNS)
            .select_from(joined)
            .where(words_of_sql(matches), index.c[key] < param("id"), *_CHOSEN[chosen])
            .order_by(index.c[key].desc())
            .limit(param("the_limit"))
        )

    return Statement(
        page("rowid", "order_search MATCH :words"),
        page("order_id", "order_search.words @@ CAST(:words AS tsquery)"),
    )


_COUNTS = Statement(
    select(
        order_counts.c.status,
        order_counts.c.queue,
        cast(func.sum(order_counts.c.change), order_counts.c.change.type),
    ).group_by(order_counts.c.status, order_counts.c.queue)
)
_NEWEST_OF_NUMBER = Statement(
    select(orders.c.id)
    .where(orders.c.number_key == param("number"))
    .order_by(orders.c.id.desc())
    .limit(1)
)
_HISTORY = Statement(
    select(events.c.at, events.c.kind, events.c.payload, events.c.station, events.c.operator)
    .where(events.c.order_id == param("the_id"))
    .order_by(events.c.id)
)


class OrderViews:
    """The reads of the Orders screen."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def orders(
        self, chosen: OrderFilter, *, search: str = "", after: str = "", limit: int = 50
    ) -> Page:
        if search.strip():
            return self._search(chosen, search.strip(), after=after, limit=limit)
        params: dict[str, object] = {"the_limit": limit + 1}
        if chosen in _QUEUES:
            if after:
                due, placed, last = _cursor(after, 3)
                params |= {"due": due, "placed": placed, "id": last}
            statement = _queue_page(chosen, first=not after)
        else:
            params["id"] = _cursor(after, 1)[0] if after else 2**62
            statement = _list_page(chosen)
        (rows,) = self._held.get().look((statement, params))
        return _page(rows, limit=limit, way="", queue=chosen in _QUEUES)

    def counts(self) -> Mapping[OrderFilter, int]:
        (rows,) = self._held.get().look((_COUNTS, {}))
        found = dict.fromkeys(OrderFilter, 0)
        for status, queue, count in rows:
            found[OrderFilter.ALL] += count
            for chosen in _standing(status, queue):
                found[chosen] += count
        return found

    def order(self, order_id: OrderId) -> OrderDetail | None:
        reads = (*BY_ORDER_TO_SHOW.reads(the_id=order_id), (_HISTORY, {"the_id": order_id}))
        found, lines, boxes, contents, history = self._held.get().look(*reads)
        if not found:
            return None
        bundle = Bundle(found[0], lines, boxes, contents)
        return OrderDetail(
            order=bundle.make_order(),
            parcels=tuple(bundle.make_parcel(row) for row in boxes),
            history=tuple(_event(row) for row in history),
        )

    def find_order(self, number: str) -> OrderDetail | None:
        key = number_key(number)
        if not key:
            return None
        (rows,) = self._held.get().look((_NEWEST_OF_NUMBER, {"number": key}))
        return self.order(OrderId(rows[0][0])) if rows else None

    def _search(self, chosen: OrderFilter, wanted: str, *, after: str, limit: int) -> Page:
        """Take the first way that finds something: a whole code, the end of a number, words."""
        session = self._held.get()
        begun, _, last = after.rpartition(":")
        for way, params in _ways(wanted, session.dialect):
            if after and way != begun:
                continue
            page: Read = (
                _found_page(chosen, way),
                {
                    **params,
                    "id": _cursor(last, 1)[0] if after else 2**62,
                    "the_limit": limit + 1,
                },
            )
            (rows,) = session.look(page)
            if rows:
                return _page(rows, limit=limit, way=way, queue=False)
        return Page((), "")


def _ways(wanted: str, dialect: str) -> Iterator[tuple[str, dict[str, object]]]:
    key = number_key(wanted)
    yield "exact", {"number": key, "code": wanted.upper()}
    if len(key) >= _SHORTEST_SUFFIX and any(char.isdigit() for char in key):
        low = key[::-1]
        yield "suffix", {"low": low, "high": low + _LAST_CHARACTER}
    words = query_of(wanted, dialect)
    if words:
        yield "words", {"words": words}


def _page(rows: list[Row], *, limit: int, way: str, queue: bool) -> Page:
    shown = tuple(_row(row, way=way, queue=queue) for row in rows[:limit])
    return Page(shown, shown[-1].cursor if len(rows) > limit else "")


def _row(row: Row, *, way: str, queue: bool) -> OrderRow:
    cursor = f"{row[17]}:{row[10]}:{row[0]}" if queue else str(row[0])
    return OrderRow(
        id=OrderId(row[0]),
        number=row[1],
        shop=row[2],
        customer=row[3],
        city=row[4],
        country=row[5],
        items=row[6],
        owed=row[7],
        status=OrderStatus(row[8]),
        queue=Queue(row[9]) if row[9] is not None else None,
        placed_at=moment(row[10]),
        promised=day(row[11]),
        problem=row[12],
        service=row[13],
        note=bool(row[14]),
        held_by=row[15] if row[16] else "",
        cursor=f"{way}:{cursor}" if way else cursor,
        tags=tuple(row[18].splitlines()),
    )


def _cursor(text: str, parts: int) -> list[int]:
    found = text.split(":")
    if len(found) != parts or not all(part.isdigit() for part in found):
        raise Refused("This page is not there any more.", "Begin the list anew.", field="after")
    return [int(part) for part in found]


def _standing(status: str, queue: str | None) -> Iterator[OrderFilter]:
    """The chips under which an order of this status and queue is counted."""
    if queue == Queue.READY:
        yield OrderFilter.TO_SHIP
    if queue == Queue.NEEDS_YOU:
        yield OrderFilter.CANNOT_SHIP
    if queue == Queue.ON_HOLD:
        yield OrderFilter.ON_HOLD
    if status == OrderStatus.PARTIAL:
        yield OrderFilter.PARTIAL
    if status == OrderStatus.SHIPPED:
        yield OrderFilter.SHIPPED


def _event(row: Row) -> EventRow:
    return EventRow(
        at=moment(row[0]),
        kind=row[1],
        payload=from_json(row[2]),
        station=row[3],
        operator=row[4],
    )
