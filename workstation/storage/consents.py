"""What customers said to being told: only ever added to."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, or_, select

from workstation.domain.consent import Consent, Purpose, fold_address
from workstation.storage.encoding import micros, moment
from workstation.storage.session import Row, Session
from workstation.storage.statements import Statement, param, values_of
from workstation.storage.tables import consents

_COLUMNS = (
    consents.c.address,
    consents.c.channel,
    consents.c.purpose,
    consents.c.granted,
    consents.c.proof,
    consents.c.source,
    consents.c.at,
)
_ADD = Statement(insert(consents).values(**values_of(consents, "id")))
_LAST = Statement(
    select(*_COLUMNS)
    .where(
        consents.c.address == param("the_address"),
        consents.c.purpose == param("the_purpose"),
        or_(consents.c.channel == param("the_channel"), consents.c.channel == ""),
    )
    .order_by(consents.c.id.desc())
    .limit(1)
)
_ALL = Statement(
    select(*_COLUMNS).where(consents.c.address == param("the_address")).order_by(consents.c.id)
)


class StoredConsents:
    """See `ports.unit_of_work.Consents`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, consent: Consent) -> None:
        self._session.write(
            _ADD,
            {
                "address": fold_address(consent.address),
                "channel": consent.channel,
                "purpose": consent.purpose.value,
                "granted": int(consent.granted),
                "proof": consent.proof,
                "source": consent.source,
                "at": micros(consent.at),
            },
        )

    def last(self, address: str, *, channel: str, purpose: Purpose) -> Consent | None:
        found = self._session.row(
            _LAST,
            {
                "the_address": fold_address(address),
                "the_channel": channel,
                "the_purpose": purpose.value,
            },
        )
        return _consent(found) if found else None

    def all(self, address: str) -> Sequence[Consent]:
        found = self._session.rows(_ALL, {"the_address": fold_address(address)})
        return [_consent(row) for row in found]


def _consent(row: Row) -> Consent:
    address, channel, purpose, granted, proof, source, at = row
    return Consent(address, channel, Purpose(purpose), bool(granted), proof, source, moment(at))
