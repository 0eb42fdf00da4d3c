"""Sums over the outcomes of parcels, over contacts and over messages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, or_, select

from workstation.ports.reports import (
    ContactSum,
    CostSum,
    KeptSum,
    LaneDays,
    LaneSum,
    MessageSum,
    PackedSum,
    Span,
)
from workstation.storage.encoding import from_json, micros, moment
from workstation.storage.held import HeldSessions
from workstation.storage.outcomes import KEY
from workstation.storage.statements import Statement, param
from workstation.storage.tables import events, messages, orders, outcomes, settings, shops

_it = outcomes.c
_NUMBER = literal_column


def _text(value: str) -> ColumnElement[Any]:
    return literal_column(f"'{value}'")


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, _NUMBER("1")), else_=_NUMBER("0")))


def _step(day: ColumnElement[Any]) -> ColumnElement[int]:
    return (day - param("the_base")) // param("the_step")


_there = and_(_it.heard == _NUMBER("1"), _it.promised_day.is_not(None))
_due = and_(_there, or_(_it.delivered_day.is_not(None), _it.promised_day < param("the_today")))
_kept = and_(_there, _it.delivered_day <= _it.promised_day)


def _within(day: ColumnElement[Any], rows: Any, of_shop: bool) -> Any:
    rows = rows.where(day >= param("the_first"), day <= param("the_last"))
    return rows.where(_it.shop == param("the_shop")) if of_shop else rows


@lru_cache
def _kept_sums(of_shop: bool) -> Statement:
    step = _step(_it.handed_day).label("step")
    rows = select(step, _it.carrier, _it.country, _sum(_due), _sum(_kept))
    rows = _within(_it.handed_day, rows, of_shop)
    return Statement(rows.group_by(step, _it.carrier, _it.country))


@lru_cache
def _lane_sums(of_shop: bool) -> Statement:
    tried = or_(_it.delivered_day.is_not(None), _it.failed > _NUMBER("0"))
    rows = select(
        _it.carrier,
        _it.country,
        _it.currency,
        func.count(),
        _sum(_due),
        _sum(_kept),
        func.sum(_it.silent),
        _sum(_it.fate == _text("lost")),
        _sum(_it.fate == _text("returned")),
        _sum(_it.failed > _NUMBER("0")),
        _sum(tried),
        func.sum(_it.damaged),
        func.count(_it.cents),
        func.coalesce(func.sum(_it.cents), _NUMBER("0")),
    )
    rows = _within(_it.handed_day, rows, of_shop)
    return Statement(rows.group_by(_it.carrier, _it.country, _it.currency))


@lru_cache
def _lane_days(of_shop: bool) -> Statement:
    came = _it.delivered_day.is_not(None)
    days = (func.coalesce(_it.delivered_day, param("the_today")) - _it.handed_day).label("days")
    rows = select(
        _it.carrier, _it.country, days, _sum(came), _sum(_it.delivered_day.is_(None))
    ).where(_it.heard == _NUMBER("1"))
    rows = _within(_it.handed_day, rows, of_shop)
    return Statement(rows.group_by(_it.carrier, _it.country, days))


@lru_cache
def _handed(of_shop: bool) -> Statement:
    step = _step(_it.handed_day).label("step")
    rows = _within(_it.handed_day, select(step, func.count().label("parcels")), of_shop)
    return Statement(rows.group_by(step))


@lru_cache
def _asked(of_shop: bool) -> Statement:
    rows = select(events.c.at, events.c.payload).where(
        events.c.kind == _text("CustomerAsked"),
        events.c.at >= param("the_begin"),
        events.c.at < param("the_end"),
    )
    if of_shop:
        rows = rows.join(orders, orders.c.id == events.c.order_id).where(
            orders.c.shop == param("the_shop")
        )
    return Statement(rows)


@lru_cache
def _told(of_shop: bool) -> Statement:
    named = (messages.c.moment, messages.c.channel, messages.c.state, messages.c.language)
    rows = select(*named, func.count()).where(
        messages.c.at.is_not(None),
        messages.c.at >= param("the_begin"),
        messages.c.at < param("the_end"),
    )
    if of_shop:
        rows = rows.join(orders, orders.c.id == messages.c.order_id).where(
            orders.c.shop == param("the_shop")
        )
    return Statement(rows.group_by(*named))


@lru_cache
def _packed(of_shop: bool) -> Statement:
    days = func.count(_it.packed_day.distinct())
    rows = select(_it.packed_by, _it.packed_hour, func.count(), days)
    rows = _within(_it.packed_day, rows, of_shop)
    return Statement(rows.group_by(_it.packed_by, _it.packed_hour))


@lru_cache
def _costs(of_shop: bool) -> Statement:
    rows = select(
        _it.carrier,
        _it.service,
        _it.currency,
        func.count(),
        func.coalesce(func.sum(_it.cents), _NUMBER("0")),
        func.sum(_it.spoilt),
        func.sum(_it.spoilt_cents),
    )
    rows = _within(_it.bought_day, rows, of_shop)
    return Statement(rows.group_by(_it.carrier, _it.service, _it.currency))


_SHOPS = Statement(select(shops.c.key).order_by(shops.c.key))
_NEWEST = Statement(select(func.coalesce(func.max(events.c.id), _NUMBER("0"))))
_STATE = Statement(select(settings.c.value).where(settings.c.key == _text(KEY)))


class StoredReportViews:
    """See `ports.reports.ReportViews`."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def shops(self) -> Sequence[str]:
        (rows,) = self._held.get().look((_SHOPS, {}))
        return [row[0] for row in rows]

    def kept(self, span: Span, *, today: int) -> Sequence[KeptSum]:
        values = {**_days(span), **_steps(span), "the_today": today}
        return [KeptSum(*row) for row in self._look(_kept_sums(bool(span.shop)), values)]

    def lanes(self, span: Span, *, today: int) -> Sequence[LaneSum]:
        rows = self._look(_lane_sums(bool(span.shop)), {**_days(span), "the_today": today})
        return [LaneSum(*row[:3], *(int(figure) for figure in row[3:])) for row in rows]

    def lane_days(self, span: Span, *, today: int) -> Sequence[LaneDays]:
        rows = self._look(_lane_days(bool(span.shop)), {**_days(span), "the_today": today})
        return [LaneDays(*row) for row in rows]

    def handed(self, span: Span) -> Sequence[tuple[int, int]]:
        rows = self._look(_handed(bool(span.shop)), {**_days(span), **_steps(span)})
        return [(row[0], row[1]) for row in rows]

    def contacts(self, span: Span) -> Sequence[ContactSum]:
        sums: dict[tuple[int, str], int] = {}
        zone = span.begins.tzinfo
        for at, payload in self._look(_asked(bool(span.shop)), _times(span)):
            day = moment(at).astimezone(zone).toordinal()
            name = (day - span.base) // span.step, str(from_json(payload).get("channel", ""))
            sums[name] = sums.get(name, 0) + 1
        return [ContactSum(*name, count) for name, count in sorted(sums.items())]

    def told(self, span: Span) -> Sequence[MessageSum]:
        return [MessageSum(*row) for row in self._look(_told(bool(span.shop)), _times(span))]

    def packed(self, span: Span) -> Sequence[PackedSum]:
        return [PackedSum(*row) for row in self._look(_packed(bool(span.shop)), _days(span))]

    def costs(self, span: Span) -> Sequence[CostSum]:
        rows = self._look(_costs(bool(span.shop)), _days(span))
        return [CostSum(*row[:3], *(int(figure) for figure in row[3:])) for row in rows]

    def behind(self) -> int:
        newest, state = self._held.get().look((_NEWEST, {}), (_STATE, {}))
        if not state:
            return int(newest[0][0])
        known = from_json(state[0][0])
        return int(max(0, newest[0][0] - known["known"]) + known["orders"])

    def _look(self, statement: Statement, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        (rows,) = self._held.get().look((statement, values))
        return rows


def _days(span: Span) -> dict[str, Any]:
    values: dict[str, Any] = {"the_first": span.first, "the_last": span.last}
    return {**values, "the_shop": span.shop} if span.shop else values


def _times(span: Span) -> dict[str, Any]:
    values: dict[str, Any] = {"the_begin": micros(span.begins), "the_end": micros(span.ends)}
    return {**values, "the_shop": span.shop} if span.shop else values


def _steps(span: Span) -> dict[str, int]:
    return {"the_base": span.base, "the_step": span.step}
