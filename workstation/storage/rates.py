"""Kept prices and chosen services in the database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, literal_column, select, update

from workstation.domain.rates import Billed, Offer
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money, OrderId
from workstation.ports.rates import RateAnswer, ServiceChoice
from workstation.storage.encoding import (
    cents,
    currency,
    iso,
    micros,
    moment,
    moment_or_none,
    money,
)
from workstation.storage.session import Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import rate_answers, service_choices

_row = rate_answers.c
_this = (_row.lane == param("the_lane"), _row.account == param("the_account"))
_OF_LANE = Statement(
    select(
        _row.account, _row.asked_at, _row.told_at, _row.quoted_at, _row.code, _row.reason,
        _row.offers,
    ).where(_row.lane == param("the_lane")).order_by(_row.account)
)  # fmt: skip
_ASKED = upsert(
    lambda insert: (
        put := insert(rate_answers).values(
            lane=param("the_lane"), account=param("the_account"), asked_at=Now()
        )
    ).on_conflict_do_update(
        index_elements=[_row.lane, _row.account], set_={"asked_at": put.excluded.asked_at}
    )
)
_QUOTED = Statement(
    update(rate_answers)
    .where(*_this)
    .values(
        told_at=Now(),
        quoted_at=Now(),
        code=literal_column("''"),
        reason=literal_column("''"),
        offers=param("the_offers"),
    )
)
_FAILED = Statement(
    update(rate_answers)
    .where(*_this)
    .values(told_at=Now(), code=param("the_code"), reason=param("the_reason"))
)
_AHEAD = Statement(update(rate_answers).where(*_this).values(offers=param("the_offers")))
_FORGET = Statement(
    delete(rate_answers).where(_row.asked_at < param("the_time")).returning(_row.lane)
)
_CHOOSE = upsert(
    lambda insert: (
        put := insert(service_choices).values(**{**values_of(service_choices), "chosen_at": Now()})
    ).on_conflict_do_update(
        index_elements=[service_choices.c.order_id],
        set_={
            name: put.excluded[name]
            for name in (
                *("account", "service", "price_cents", "price_currency", "reason"),
                "chosen_at",
            )
        },
    )
)
_CHOSEN = Statement(
    select(
        service_choices.c.account, service_choices.c.service, service_choices.c.price_cents,
        service_choices.c.price_currency, service_choices.c.reason,
    ).where(service_choices.c.order_id == param("the_order"))
)  # fmt: skip
_USED = Statement(delete(service_choices).where(service_choices.c.order_id == param("the_order")))


class StoredRates:
    """See `ports.rates.Rates`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_lane(self, lane: str) -> Sequence[RateAnswer]:
        return [
            RateAnswer(
                account=row[0],
                asked_at=moment(row[1]),
                told_at=moment_or_none(row[2]),
                quoted_at=moment_or_none(row[3]),
                code=row[4],
                reason=row[5],
                offers=_offers(row[0], row[6]),
            )
            for row in self._session.rows(_OF_LANE, {"the_lane": lane})
        ]

    def asked(self, lane: str, account: str) -> None:
        self._session.write(_ASKED, {"the_lane": lane, "the_account": account})

    def quoted(self, lane: str, account: str, offers: Sequence[Offer]) -> None:
        self._write(_QUOTED, lane, account, the_offers=_plain(offers))

    def failed(self, lane: str, account: str, *, code: str, reason: str) -> None:
        self._write(_FAILED, lane, account, the_code=code, the_reason=reason)

    def look_ahead(self, lane: str, account: str, offers: Sequence[Offer]) -> None:
        self._write(_AHEAD, lane, account, the_offers=_plain(offers))

    def forget(self, *, days: int) -> int:
        before = moment(self._session.now()) - timedelta(days=days)
        return len(self._session.rows(_FORGET, {"the_time": micros(before)}))

    def choose(self, choice: ServiceChoice) -> None:
        self._session.write(
            _CHOOSE,
            {
                "order_id": choice.order_id,
                "account": choice.account,
                "service": str(choice.service),
                "price_cents": cents(choice.price),
                "price_currency": currency(choice.price),
                "reason": choice.reason,
            },
        )

    def chosen(self, order_id: OrderId) -> ServiceChoice | None:
        row = self._session.row(_CHOSEN, {"the_order": order_id})
        if row is None:
            return None
        price = money(row[2], row[3])
        return ServiceChoice(order_id, row[0], ServiceLevel(row[1]), price, row[4])

    def used(self, order_id: OrderId) -> None:
        self._session.write(_USED, {"the_order": order_id})

    def _write(self, statement: Statement, lane: str, account: str, **values: str) -> None:
        self._session.write(statement, {"the_lane": lane, "the_account": account, **values})


def _plain(offers: Sequence[Offer]) -> str:
    return json.dumps([_offer_to_plain(one) for one in offers], ensure_ascii=False)


def _offer_to_plain(offer: Offer) -> dict[str, Any]:
    billed = offer.billed
    return {
        "service": str(offer.service),
        "price": [str(offer.price.amount), offer.price.currency],
        "explained": offer.explained,
        "transit": offer.transit,
        "arrives": [iso(day) for day in offer.arrives] if offer.arrives else None,
        "billed": billed
        and {
            "units": str(billed.units),
            "unit": billed.unit,
            "weight_g": billed.weight_g,
            "volumetric": None if billed.volumetric is None else str(billed.volumetric),
            "divisor": str(billed.divisor),
            "step": str(billed.step),
        },
    }


def _offers(account: str, text: str) -> tuple[Offer, ...]:
    return tuple(_offer(account, plain) for plain in json.loads(text or "[]"))


def _offer(account: str, plain: Mapping[str, Any]) -> Offer:
    billed, transit, arrives = plain["billed"], plain["transit"], plain["arrives"]
    first, last = arrives or (None, None)
    return Offer(
        account=account,
        service=ServiceLevel(plain["service"]),
        price=Money(Decimal(plain["price"][0]), plain["price"][1]),
        explained=plain["explained"],
        transit=(transit[0], transit[1]) if transit else None,
        arrives=(date.fromisoformat(first), date.fromisoformat(last)) if first and last else None,
        billed=billed
        and Billed(
            units=Decimal(billed["units"]),
            unit=billed["unit"],
            weight_g=billed["weight_g"],
            volumetric=None if billed["volumetric"] is None else Decimal(billed["volumetric"]),
            divisor=Decimal(billed["divisor"]),
            step=Decimal(billed["step"]),
        ),
    )
