"""Orders in the database: coming in, being found, held by a station, moving on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workstation.domain.errors import Refused
from workstation.domain.orders import Order, OrderLine, OrderStatus, Queue
from workstation.domain.values import Address, LineId, OrderId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.unit_of_work import Claim, Known, NewOrder, ProductRef
from workstation.storage import order_statements as sql
from workstation.storage.bundles import Bundles
from workstation.storage.encoding import (
    cents,
    code_key,
    currency,
    due_day,
    iso,
    micros,
    micros_or_none,
    moment,
    number_key,
    to_json,
)
from workstation.storage.search import INDEX, UNINDEX, words_of
from workstation.storage.session import Session
from workstation.storage.statements import POSTGRESQL


class StoredOrders:
    """See `ports.unit_of_work.Orders`."""

    def __init__(self, session: Session, bundles: Bundles) -> None:
        self._session = session
        self._bundles = bundles
        self._shops: set[str] = set()
        self._added: Counter[tuple[str, str | None]] = Counter()

    def get(self, order_id: OrderId) -> Order | None:
        bundle = self._bundles.of_order(order_id)
        return bundle.make_order() if bundle else None

    def by_number(self, number: str) -> Sequence[Order]:
        key = number_key(number)
        if not key:
            return []
        found = self._session.rows(sql.BY_NUMBER, {"the_key": key})
        each = (self.get(OrderId(row[0])) for row in found)
        return [order for order in each if order is not None]

    def add(
        self, shop: str, incoming: IncomingOrder, *, queue: Queue | None, held: str
    ) -> OrderId | None:
        self._bundles.forget()
        self._know_shop(shop)
        row = self._order(shop, NewOrder(incoming, queue, held))
        found = self._session.row(sql.ADD, row)
        if found is None:
            return None
        order_id = OrderId(found[0])
        for line in incoming.lines:
            self._session.write(sql.ADD_LINE, _line(order_id, line))
        self.set_source(order_id, incoming)
        self._index(order_id, incoming.number, incoming.recipient, incoming.email, _codes(incoming))
        self._count(row)
        return order_id

    def known(
        self, shop: str, *, numbers: Sequence[str], remote_ids: Sequence[str]
    ) -> Sequence[Known]:
        self._know_shop(shop)
        self._session.row(sql.ALONE, {"the_shop": shop})
        listed = [numbers, remote_ids]
        given = [
            list(one) if self._session.dialect == POSTGRESQL else json.dumps(list(one))
            for one in listed
        ]
        statements = (sql.BY_NUMBERS, sql.BY_REMOTES)
        reads = [
            (statement, {"the_shop": shop, "those": those})
            for statement, those, one in zip(statements, given, listed, strict=True)
            if one
        ]
        found = [row for rows in self._session.batch(*reads) for row in rows] if reads else []
        return [Known(row[0], row[1], OrderId(row[2]), row[3]) for row in found]

    def add_all(self, shop: str, new: Sequence[NewOrder]) -> Sequence[OrderId]:
        self._bundles.forget()
        if not new:
            return []
        self._know_shop(shop)
        found = self._session.rows(sql.NEXT_IDS, {"how_many": len(new)})
        ids = [OrderId(row[0]) for row in found]
        pairs = list(zip(ids, new, strict=True))
        write, dialect = self._session.write_all, self._session.dialect
        rows = [{"id": one, **self._order(shop, order)} for one, order in pairs]
        write(sql.ADD_ALL, rows)
        for row in rows:
            self._count(row)
        write(
            sql.ADD_LINE,
            [_line(one, line) for one, order in pairs for line in order.incoming.lines],
        )
        write(sql.ADD_SOURCE, [_source(one, order.incoming) for one, order in pairs])
        words = [
            {"order_id": one, "words": words_of(_parts(order.incoming), dialect)}
            for one, order in pairs
        ]
        write(INDEX, words)
        return ids

    def _count(self, row: Mapping[str, Any]) -> None:
        self._added[row["status"], row["queue"]] += 1

    def _know_shop(self, shop: str) -> None:
        if shop not in self._shops:
            self._session.write(sql.ADD_SHOP, {"key": shop})
            self._shops.add(shop)

    def _order(self, shop: str, new: NewOrder) -> dict[str, object]:
        """The row of a new order."""
        incoming = new.incoming
        status = _first_status(incoming)
        waiting = new.queue.value if new.queue else None
        key = number_key(incoming.number)
        return {
            "shop": shop,
            "number": incoming.number,
            "number_key": key,
            "number_reversed": key[::-1],
            "status": status.value,
            "queue": waiting,
            "due_day": due_day(None),
            "promised": None,
            "placed_at": micros(incoming.placed_at),
            **_recipient(incoming.recipient),
            "email": incoming.email,
            "language": incoming.language,
            "note": incoming.note,
            "service_wanted": incoming.service_wanted,
            "paid": int(incoming.paid),
            "held": new.held,
            "cancelled_at": self._session.now() if incoming.cancelled else None,
            "cod_cents": cents(incoming.cod),
            "cod_currency": currency(incoming.cod),
            "tags": "\n".join(incoming.tags),
        }

    def set_source(self, order_id: OrderId, incoming: IncomingOrder) -> None:
        """Keep what the shop said, for telling "the same again" from "changed"."""
        self._session.write(sql.ADD_SOURCE, _source(order_id, incoming))

    def set_told(self, order_id: OrderId, incoming: IncomingOrder) -> None:
        """Take over what the shop says of payment, note and tags."""
        told = {
            "paid": int(incoming.paid),
            "note": incoming.note,
            "tags": "\n".join(incoming.tags),
        }
        order = self.get(order_id)
        self._bundles.forget()
        self._session.write(sql.SET_TOLD, {"the_id": order_id, **told})
        if order is not None and order.tags != incoming.tags:
            self._index_anew(order_id, order.recipient, order.email)

    def set_wanted(self, line: OrderLine) -> None:
        """Store every count of a line after a change of the shop's."""
        self._bundles.forget()
        self._session.write(
            sql.SET_WANTED,
            {
                "the_id": line.id,
                "quantity": line.quantity,
                "cancelled": line.cancelled,
                "refunded": line.refunded,
                "packed": line.packed,
                "shipped": line.shipped,
            },
        )

    def add_line(self, order_id: OrderId, line: IncomingLine) -> None:
        """Add a line that the shop added later."""
        self._bundles.forget()
        self._session.write(sql.ADD_LINE, _line(order_id, line))

    def fingerprint(self, shop: str, number: str) -> tuple[OrderId, str] | None:
        found = self._session.row(sql.FINGERPRINT, {"the_shop": shop, "the_number": number})
        return (OrderId(found[0]), found[1]) if found else None

    def next_ready(self, station: str) -> OrderId | None:
        found = self._session.row(
            sql.NEXT_READY, {"the_queue": Queue.READY.value, "the_station": station}
        )
        return OrderId(found[0]) if found else None

    def set_status(self, order: Order, *, queue: Queue | None) -> None:
        self._bundles.forget()
        standing = {"status": order.status.value, "queue": queue.value if queue else None}
        self._session.write(sql.MOVE_COUNT, {"the_id": order.id, **standing})
        self._session.write(
            sql.SET_STATUS,
            {
                "the_id": order.id,
                "the_version": order.version,
                **standing,
                "held": order.held,
                "cancelled_at": micros_or_none(order.cancelled_at),
                "promised": iso(order.promised),
                "due_day": due_day(order.promised),
            },
            missed=Refused(
                f"Order {order.number} was changed meanwhile.",
                "Open it again and look before you repeat the step.",
                code="stale",
            ),
        )
        self._bundles.raise_version(order)
        for merged in order.merged:
            follows = {"status": order.share_of(merged).status_after_packing().value}
            self._session.write(sql.MOVE_COUNT, {"the_id": merged, **follows, "queue": None})
            self._session.write(sql.FOLLOW, {"the_id": merged, **follows})

    def merge(self, order_id: OrderId, into: OrderId) -> None:
        self._bundles.forget()
        lines = {"the_order": order_id, "the_target": into, "the_source": order_id}
        self._session.write(sql.MERGE_LINES, lines)
        self._session.write(sql.SET_MERGED, {"the_id": order_id, "merged_into": into})

    def part(self, order_id: OrderId, out_of: OrderId) -> None:
        self._bundles.forget()
        lines = {"the_order": out_of, "the_target": order_id, "the_source": order_id}
        self._session.write(sql.PART_LINES, lines)
        self._session.write(sql.SET_MERGED, {"the_id": order_id, "merged_into": None})

    def set_recipient(self, order_id: OrderId, recipient: Address, email: str) -> None:
        self._bundles.forget()
        self._session.write(
            sql.SET_RECIPIENT, {"the_id": order_id, **_recipient(recipient), "email": email}
        )
        self._session.write(sql.TELL_BATCHES, {"the_order": order_id, "mute": int(not email)})
        self._index_anew(order_id, recipient, email)

    def _index_anew(self, order_id: OrderId, recipient: Address, email: str) -> None:
        by_id = {"the_id": order_id}
        orders_found, lines = self._session.batch(
            (sql.SEARCHED, by_id), (sql.SEARCHED_LINES, by_id)
        )
        if orders_found:
            number, tags = orders_found[0]
            words = [*tags.splitlines(), *(text for line in lines for text in line)]
            self._session.write(UNINDEX, {"order_id": order_id})
            self._index(order_id, number, recipient, email, words)

    def set_line(self, line_id: LineId, *, packed: int, shipped: int, cancelled: int) -> None:
        self._bundles.forget()
        self._session.write(
            sql.SET_LINE,
            {"the_id": line_id, "packed": packed, "shipped": shipped, "cancelled": cancelled},
        )

    def set_ships_around(self, line_id: LineId, day: date | None) -> None:
        self._bundles.forget()
        self._session.write(sql.SET_SHIPS_AROUND, {"the_id": line_id, "ships_around": iso(day)})

    def set_short(self, line_id: LineId, *, short: int, until: date | None) -> None:
        self._bundles.forget()
        self._session.write(
            sql.SET_SHORT, {"the_id": line_id, "short": short, "short_until": iso(until)}
        )

    def claim(self, order_id: OrderId, *, station: str, operator: str, seconds: float) -> Claim:
        found = self._session.row(
            sql.CLAIM,
            {
                "the_id": order_id,
                "the_station": station,
                "operator": operator,
                "lease": int(seconds * 1_000_000),
            },
        ) or self._session.row(sql.HOLDER, {"the_id": order_id})
        if found is None:
            raise Refused("This order is not here any more.", "Search for it anew.")
        return Claim(station=found[0], operator=found[1], until=moment(found[2]), token=found[3])

    def release(self, order_id: OrderId, *, station: str) -> None:
        self._session.write(sql.RELEASE, {"the_id": order_id, "the_station": station})

    def product(self, code: str) -> ProductRef | None:
        if not code:
            return None
        key = {"the_key": code_key(code)}
        barcode, sku = self._session.batch((sql.BY_BARCODE, key), (sql.BY_SKU, key))
        found = barcode or sku
        return ProductRef(*found[0]) if found else None

    def finish(self) -> None:
        """Write what is counted once a transaction, before it is committed."""
        for (status, waiting), change in self._added.items():
            self._session.write(sql.COUNT, {"status": status, "queue": waiting, "change": change})
        self._added.clear()

    def _index(
        self, order_id: OrderId, number: str, recipient: Address, email: str, words: list[str]
    ) -> None:
        parts = _searched(number, recipient, email, words)
        self._session.write(
            INDEX, {"order_id": order_id, "words": words_of(parts, self._session.dialect)}
        )


def _searched(number: str, recipient: Address, email: str, codes: list[str]) -> list[str]:
    return [
        number,
        recipient.name,
        recipient.company,
        recipient.city,
        recipient.district,
        recipient.postcode,
        recipient.phone,
        email,
        *codes,
    ]


def _codes(incoming: IncomingOrder) -> list[str]:
    codes = [text for line in incoming.lines for text in (line.sku, line.barcode)]
    return [*incoming.tags, *codes]


def _parts(incoming: IncomingOrder) -> list[str]:
    return _searched(incoming.number, incoming.recipient, incoming.email, _codes(incoming))


def _source(order_id: OrderId, incoming: IncomingOrder) -> dict[str, object]:
    return {
        "order_id": order_id,
        "fingerprint": incoming.fingerprint(),
        "raw": incoming.raw,
        "remote_id": incoming.remote_id,
        "marks": to_json(incoming.marks()),
    }


def _first_status(incoming: IncomingOrder) -> OrderStatus:
    if incoming.cancelled:
        return OrderStatus.CANCELLED
    sent = any(line.fulfilled for line in incoming.lines)
    return OrderStatus.PARTIAL if sent else OrderStatus.OPEN


def _recipient(address: Address) -> dict[str, str]:
    return {
        "to_name": address.name,
        "to_company": address.company,
        "to_street": address.street,
        "to_street2": address.street2,
        "to_district": address.district,
        "to_postcode": address.postcode,
        "to_city": address.city,
        "to_region": address.region,
        "to_country": address.country,
        "to_phone": address.phone,
        "to_email": address.email,
    }


def _line(order_id: OrderId, line: IncomingLine) -> dict[str, object]:
    return {
        "order_id": order_id,
        "sku": line.sku,
        "sku_key": code_key(line.sku),
        "name": line.name,
        "quantity": line.quantity,
        "barcode": line.barcode,
        "barcode_key": code_key(line.barcode),
        "unit_weight_g": line.unit_weight_g,
        "price_cents": cents(line.unit_price),
        "price_currency": currency(line.unit_price),
        "shelf": line.shelf,
        "variant": line.variant,
        "picture": line.picture,
        "ships_around": iso(line.ships_around),
        "remote_id": line.remote_id,
        "cancelled": line.cancelled,
        "refunded": line.refunded,
        # What others have sent is nobody's work here.
        "packed": line.fulfilled,
        "shipped": line.fulfilled,
    }
