"""The statements of `orders`: adding, finding, claiming and changing an order."""

from __future__ import annotations

from sqlalchemy import (
    and_,
    bindparam,
    insert,
    literal_column,
    null,
    or_,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy import case as either
from sqlalchemy.sql.elements import ColumnElement

from workstation.storage.columns import Code
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    batch_entries,
    order_counts,
    order_lines,
    order_sources,
    orders,
    shops,
)

ADD_SHOP = upsert(
    lambda insert: insert(shops).values(key=param("key"), added_at=Now()).on_conflict_do_nothing()
)
ADD = upsert(
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
                    "merged_into",
                ),
                "added_at": Now(),
            }
        )
        .on_conflict_do_nothing(index_elements=[orders.c.shop, orders.c.number])
        .returning(orders.c.id)
    )
)
_NOT_OF_A_NEW_ORDER = (
    "version", "claim_station", "claim_operator", "claim_until", "claim_token", "merged_into",
)  # fmt: skip
ADD_ALL = Statement(
    insert(orders).values(**{**values_of(orders, *_NOT_OF_A_NEW_ORDER), "added_at": Now()})
)
NEXT_IDS = Statement(
    text(
        "WITH RECURSIVE n(id) AS (SELECT coalesce(max(id), 0) + 1 FROM orders "
        "UNION ALL SELECT id + 1 FROM n) SELECT id FROM n LIMIT :how_many"
    ),
    text(
        "SELECT nextval(pg_get_serial_sequence('orders', 'id')) "
        "FROM generate_series(1, CAST(:how_many AS integer))"
    ),
)
"""On SQLite nobody else writes meanwhile."""
ALONE = Statement(
    text("SELECT key FROM shops WHERE key = :the_shop"),
    text("SELECT key FROM shops WHERE key = :the_shop FOR UPDATE"),
)
"""Two that take in one shop's orders at a time, on a server: one waits for the other."""
_LIST_HERE, _LIST_THERE = "(SELECT value FROM json_each(:those))", "ANY(CAST(:those AS text[]))"
_KNOWN = (
    "SELECT o.number, s.remote_id, o.id, s.fingerprint FROM orders o "
    "JOIN order_sources s ON s.order_id = o.id WHERE o.shop = :the_shop AND "
)
BY_NUMBERS = Statement(
    text(f"{_KNOWN} o.number IN {_LIST_HERE}"), text(f"{_KNOWN} o.number = {_LIST_THERE}")
)
BY_REMOTES = Statement(
    text(f"{_KNOWN} s.remote_id <> '' AND s.remote_id IN {_LIST_HERE}"),
    text(f"{_KNOWN} s.remote_id <> '' AND s.remote_id = {_LIST_THERE}"),
)
_NOT_OF_A_NEW_LINE = ("id", "short", "short_until", "merged_from")
ADD_LINE = Statement(insert(order_lines).values(**values_of(order_lines, *_NOT_OF_A_NEW_LINE)))
SET_WANTED = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(
        quantity=param("quantity"),
        cancelled=param("cancelled"),
        refunded=param("refunded"),
        packed=param("packed"),
        shipped=param("shipped"),
    )
)
SET_TOLD = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"))
    .values(paid=param("paid"), note=param("note"), tags=param("tags"))
)
ADD_SOURCE = upsert(
    lambda insert: (
        put := insert(order_sources).values(**values_of(order_sources))
    ).on_conflict_do_update(
        index_elements=[order_sources.c.order_id],
        set_={name: put.excluded[name] for name in ("fingerprint", "raw", "remote_id", "marks")},
    )
)
COUNT = Statement(insert(order_counts).values(**values_of(order_counts, "id")))
MOVE_COUNT = Statement(
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
BY_NUMBER = Statement(
    select(orders.c.id)
    .where(orders.c.number_key == param("the_key"))
    .order_by(orders.c.id)
    .limit(50)
)
FINGERPRINT = Statement(
    select(orders.c.id, order_sources.c.fingerprint)
    .join(order_sources, order_sources.c.order_id == orders.c.id)
    .where(orders.c.shop == param("the_shop"), orders.c.number == param("the_number"))
)
_free = or_(
    orders.c.claim_station.is_(None),
    orders.c.claim_station == param("the_station"),
    orders.c.claim_until <= Now(),
)
NEXT_READY = Statement(
    select(orders.c.id)
    .where(orders.c.queue == param("the_queue"), _free)
    .order_by(orders.c.due_day, orders.c.placed_at, orders.c.id)
    .limit(1)
)
SET_STATUS = Statement(
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
SET_RECIPIENT = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"))
    .values(**{name: param(name) for name in (*_RECIPIENT, "email")})
)
TELL_BATCHES = Statement(
    update(batch_entries)
    .where(batch_entries.c.order_id == param("the_order"))
    .values(mute=param("mute"))
)
SET_LINE = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(packed=param("packed"), shipped=param("shipped"), cancelled=param("cancelled"))
)
SET_SHIPS_AROUND = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(ships_around=param("ships_around"))
)
SET_SHORT = Statement(
    update(order_lines)
    .where(order_lines.c.id == param("the_id"))
    .values(short=param("short"), short_until=param("short_until"))
)
_their_line = order_lines.c.order_id == param("the_order")
MERGE_LINES = Statement(
    update(order_lines)
    .where(_their_line)
    .values(order_id=param("the_target"), merged_from=param("the_source"))
)
PART_LINES = Statement(
    update(order_lines)
    .where(_their_line, order_lines.c.merged_from == param("the_source"))
    .values(order_id=param("the_target"), merged_from=null())
)
SET_MERGED = Statement(
    update(orders).where(orders.c.id == param("the_id")).values(merged_into=param("merged_into"))
)
FOLLOW = Statement(
    update(orders)
    .where(orders.c.id == param("the_id"))
    .values(status=param("status"), version=orders.c.version + literal_column("1"))
)
_claim_columns = (
    orders.c.claim_station,
    orders.c.claim_operator,
    orders.c.claim_until,
    orders.c.claim_token,
)
CLAIM = Statement(
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
HOLDER = Statement(select(*_claim_columns).where(orders.c.id == param("the_id")))
RELEASE = Statement(
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
BY_BARCODE = _newest_line(
    and_(order_lines.c.barcode_key == param("the_key"), order_lines.c.barcode_key != _empty)
)
BY_SKU = _newest_line(
    and_(order_lines.c.sku_key == param("the_key"), order_lines.c.sku_key != _empty)
)
SEARCHED = Statement(select(orders.c.number, orders.c.tags).where(orders.c.id == param("the_id")))
SEARCHED_LINES = Statement(
    select(order_lines.c.sku, order_lines.c.barcode).where(
        order_lines.c.order_id == param("the_id")
    )
)
