"""What was said with a carrier about each purchase, kept for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import Engine, delete, insert, select

from workstation.ports.exchanges import KeptExchange
from workstation.storage.encoding import from_json, micros, moment, to_json
from workstation.storage.exchange_tables import purchase_exchanges
from workstation.storage.session import Session
from workstation.storage.statements import Statement, param, values_of

KEPT = timedelta(days=60)

_KEEP = Statement(insert(purchase_exchanges).values(**values_of(purchase_exchanges, "id")))
_OF = Statement(
    select(purchase_exchanges.c.told, purchase_exchanges.c.at)
    .where(purchase_exchanges.c.client_ref == param("the_ref"))
    .order_by(purchase_exchanges.c.id)
)


class StoredExchanges:
    """See `ports.exchanges.Exchanges`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, client_ref: str, exchanges: Sequence[KeptExchange]) -> None:
        for one in exchanges:
            told = asdict(one)
            del told["at"]
            self._session.write(
                _KEEP, {"client_ref": client_ref, "told": to_json(told), "at": micros(one.at)}
            )

    def of(self, client_ref: str) -> Sequence[KeptExchange]:
        rows = self._session.rows(_OF, {"the_ref": client_ref})
        return [KeptExchange(at=moment(at), **from_json(told)) for told, at in rows]


def forget_exchanges(engine: Engine, *, now: datetime) -> None:
    """Forget what was said longer ago than anybody asks about."""
    with engine.begin() as connection:
        connection.execute(
            delete(purchase_exchanges).where(purchase_exchanges.c.at < micros(now - KEPT))
        )
