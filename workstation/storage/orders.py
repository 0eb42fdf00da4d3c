"""Orders in the database: coming in, being found, held by a station, moving on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy import and_, bindparam, insert, literal_column, or_, select, union_all, update
from sqlalchemy import case as either
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.errors import Refused
from workstation.domain.orders import Order, OrderStatus, Queue
from workstation.domain.values import Address, LineId, OrderId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.unit_of_work import Claim, ProductRef
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
)
from workstation.storage.search import INDEX, UNINDEX, words_of
from workstation.storage.session import Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    Code,
    order_counts,
    order_lines,
    order_sources,
    orders,
    shops,
)

_ADD_SHOP = upsert(
    lambda insert: insert(shops).values(key=param("key"), added_at=Now()).on_conflict_do_nothing()
)
_ADD = upsert(
    lambda insert: (
        insert(orders)
        .values(
            **{
                **values_of(
                    orders,
                    "id",
                    "version",
                    "claim_station",
                    "claim_operator",
                    "claim_until",
                    "claim_token",
                ),
                "added_at": Now(),
            }
        )
        .on_conflict_do_nothing(index_elements=[orders.c.shop, orders.c.number])
        .returning(orders.c.id)
    )
)
_NEW_LINE_COUNTS = (
    "id", "cancelled", "refunded", "packed", "shipped", "short", "short_until",
)  # fmt: skip
_ADD_LINE = Statement(insert(order_lines).values(**values_of(order_lines, *_NEW_LINE_COUNTS)))
_ADD_SOURCE = upsert(
    lambda insert: (
        put := insert(order_sources).values(**values_of(order_sources))
    ).on_conflict_do_update(
        index_elements=[order_sources.c.order_id],
        set_={"fingerprint": put.excluded.fingerprint, "raw": put.excluded.raw},
    )
)
_COUNT = Statement(insert(order_counts).values(**values_of(order_counts, "id")))
_MOVE_COUNT = Statement(
    insert(order_counts).from_select(
        ["status", "queue", "change"],
        union_all(
            select(orders.c.status, orders.c.queue, literal_column("-1")).where(
                orders.c.id == param("the_id")
            ),
            select(
                bindparam("status", type_=Code), bindparam("queue", type_=Code), literal_column("1")
            ),
        ),
    )
)
_BY_NUMBER = Statement(
    select(orders.c.id)
    .where(orders.c.number_key == param("the_key"))
    .order_by(orders.c.id)
    .limit(50)
)
_FINGERPRINT = Statement(
    select(orders.c.id, order_sources.c.fingerprint)
    .join(order_sources, order_sources.c.order_id == orders.c.id)
    .where(orders.c.shop == param("the_shop"), orders.c.number == param("the_number"))
)
_free = or_(
    orders.c.claim_station.is_(None),
    orders.c.claim_station == param("the_station"),
    orders.c.claim_until <= Now(),
)
_NEXT_READY = Statement(
    select(orders.c.id)
    .where(orders.c.queue == param("the_queue"), _free)
    .order_by(orders.c.due_day, orders.c.placed_at, orders.c.id)
    .limit(1)
)
_SET_STATUS = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"), orders.c.version == param("the_version"))
    .values(
        status=param("status"),
        queue=param("queue"),
        held=param("held"),
        cancelled_at=param("cancelled_at"),
        promised=param("promised"),
        due_day=param("due_day"),
        version=orders.c.version + literal_column("1"),
    )
)
_RECIPIENT = (
    "to_name", "to_street", "to_city", "to_country", "to_company", "to_street2", "to_district",
    "to_postcode", "to_region", "to_phone", "to_email",
)  # fmt: skip
_SET_RECIPIENT = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"))
    .values(**{name: param(name) for name in (*_RECIPIENT, "email")})
)
_SET_LINE = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(packed=param("packed"), shipped=param("shipped"), cancelled=param("cancelled"))
)
_SET_SHORT = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(short=param("short"), short_until=param("short_until"))
)
_claim_columns = (
    orders.c.claim_station,
    orders.c.claim_operator,
    orders.c.claim_until,
    orders.c.claim_token,
)
_CLAIM = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"), _free)
    .values(
        claim_station=param("the_station"),
        claim_operator=param("operator"),
        claim_until=Now() + param("lease"),
        # The token rises when the holder changes, not when he stays.
        claim_token=orders.c.claim_token
        + either(
            (
                and_(
                    orders.c.claim_station == param("the_station"),
                    orders.c.claim_until > Now(),
                ),
                literal_column("0"),
            ),
            else_=literal_column("1"),
        ),
    )
    .returning(*_claim_columns)
)
_HOLDER = Statement(select(*_claim_columns).where(orders.c.id == param("the_id")))
_RELEASE = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"), orders.c.claim_station == param("the_station"))
    .values(claim_station=None, claim_until=None, claim_operator="")
)
_product = (
    order_lines.c.sku,
    order_lines.c.name,
    order_lines.c.variant,
    order_lines.c.shelf,
    order_lines.c.picture,
    order_lines.c.barcode,
)


def _newest_line(clause: ColumnElement[bool]) -> Statement:
    newest = select(*_product).where(clause).order_by(order_lines.c.id.desc())
    return Statement(newest.limit(1))


_empty: ColumnElement[str] = literal_column("''")
_BY_BARCODE = _newest_line(
    and_(order_lines.c.barcode_key == param("the_key"), order_lines.c.barcode_key != _empty)
)
_BY_SKU = _newest_line(
    and_(order_lines.c.sku_key == param("the_key"), order_lines.c.sku_key != _empty)
)
_SEARCHED = Statement(
    select(orders.c.number, orders.c.to_company).where(orders.c.id == param("the_id"))
)
_SEARCHED_LINES = Statement(
    select(order_lines.c.sku, order_lines.c.barcode).where(
        order_lines.c.order_id == param("the_id")
    )
)


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
        found = self._session.rows(_BY_NUMBER, {"the_key": key})
        each = (self.get(OrderId(row[0])) for row in found)
        return [order for order in each if order is not None]

    def add(
        self, shop: str, incoming: IncomingOrder, *, queue: Queue | None, held: str
    ) -> OrderId | None:
        self._bundles.forget()
        if shop not in self._shops:
            self._session.write(_ADD_SHOP, {"key": shop})
            self._shops.add(shop)
        status = OrderStatus.CANCELLED if incoming.cancelled else OrderStatus.OPEN
        waiting = queue.value if queue else None
        key = number_key(incoming.number)
        found = self._session.row(
            _ADD,
            {
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
                "held": held,
                "cancelled_at": self._session.now() if incoming.cancelled else None,
                "cod_cents": cents(incoming.cod),
                "cod_currency": currency(incoming.cod),
            },
        )
        if found is None:
            return None
        order_id = OrderId(found[0])
        for line in incoming.lines:
            self._session.write(_ADD_LINE, _line(order_id, line))
        self.set_source(order_id, incoming)
        codes = [text for line in incoming.lines for text in (line.sku, line.barcode)]
        self._index(order_id, incoming.number, incoming.recipient, incoming.email, codes)
        self._added[status.value, waiting] += 1
        return order_id

    def set_source(self, order_id: OrderId, incoming: IncomingOrder) -> None:
        """Keep what the shop said, for telling "the same again" from "changed"."""
        self._session.write(
            _ADD_SOURCE,
            {
                "order_id": order_id,
                "fingerprint": incoming.fingerprint(),
                "raw": incoming.raw,
            },
        )

    def fingerprint(self, shop: str, number: str) -> tuple[OrderId, str] | None:
        found = self._session.row(_FINGERPRINT, {"the_shop": shop, "the_number": number})
        return (OrderId(found[0]), found[1]) if found else None

    def next_ready(self, station: str) -> OrderId | None:
        found = self._session.row(
            _NEXT_READY, {"the_queue": Queue.READY.value, "the_station": station}
        )
        return OrderId(found[0]) if found else None

    def set_status(self, order: Order, *, queue: Queue | None) -> None:
        self._bundles.forget()
        standing = {"status": order.status.value, "queue": queue.value if queue else None}
        self._session.write(_MOVE_COUNT, {"the_id": order.id, **standing})
        self._session.write(
            _SET_STATUS,
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

    def set_recipient(self, order_id: OrderId, recipient: Address, email: str) -> None:
        self._bundles.forget()
        self._session.write(
            _SET_RECIPIENT, {"the_id": order_id, **_recipient(recipient), "email": email}
        )
        by_id = {"the_id": order_id}
        orders_found, lines = self._session.batch((_SEARCHED, by_id), (_SEARCHED_LINES, by_id))
        if orders_found:
            codes = [text for line in lines for text in line]
            self._session.write(UNINDEX, {"order_id": order_id})
            self._index(order_id, orders_found[0][0], recipient, email, codes)

    def set_line(self, line_id: LineId, *, packed: int, shipped: int, cancelled: int) -> None:
        self._bundles.forget()
        self._session.write(
            _SET_LINE,
            {"the_id": line_id, "packed": packed, "shipped": shipped, "cancelled": cancelled},
        )

    def set_short(self, line_id: LineId, *, short: int, until: date | None) -> None:
        self._bundles.forget()
        self._session.write(
            _SET_SHORT, {"the_id": line_id, "short": short, "short_until": iso(until)}
        )

    def claim(self, order_id: OrderId, *, station: str, operator: str, seconds: float) -> Claim:
        found = self._session.row(
            _CLAIM,
            {
                "the_id": order_id,
                "the_station": station,
                "operator": operator,
                "lease": int(seconds * 1_000_000),
            },
        ) or self._session.row(_HOLDER, {"the_id": order_id})
        if found is None:
            raise Refused("This order is not here any more.", "Search for it anew.")
        return Claim(station=found[0], operator=found[1], until=moment(found[2]), token=found[3])

    def release(self, order_id: OrderId, *, station: str) -> None:
        self._session.write(_RELEASE, {"the_id": order_id, "the_station": station})

    def product(self, code: str) -> ProductRef | None:
        if not code:
            return None
        key = {"the_key": code_key(code)}
        barcode, sku = self._session.batch((_BY_BARCODE, key), (_BY_SKU, key))
        found = barcode or sku
        return ProductRef(*found[0]) if found else None

    def finish(self) -> None:
        """Write what is counted once a transaction, before it is committed."""
        for (status, waiting), change in self._added.items():
            self._session.write(_COUNT, {"status": status, "queue": waiting, "change": change})
        self._added.clear()

    def _index(
        self, order_id: OrderId, number: str, recipient: Address, email: str, codes: list[str]
    ) -> None:
        parts = [
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
        self._session.write(
            INDEX, {"order_id": order_id, "words": words_of(parts, self._session.dialect)}
        )


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
    }
