"""What the drivers raise, told in Packbench's own words; the only place that knows their error
codes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable, WorkstationError

if TYPE_CHECKING:
    import psycopg

_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
# lock_not_available, deadlock_detected, serialization_failure
_PG_BUSY = {"55P03", "40P01", "40001"}
_PG_FULL = {"53100"}
# idle_in_transaction_session_timeout: the server has rolled back for certain.
_PG_CUT_OFF = {"25P03"}


@contextmanager
def told(*, committing: bool = False) -> Iterator[None]:
    """Run a block and raise what its driver raises in our words."""
    try:
        yield
    except DBAPIError as error:
        ours = translate(error.orig, committing=committing) if error.orig else None
        if ours is None:
            raise
        raise ours from error
    except Exception as error:
        ours = translate(error, committing=committing)
        if ours is None:
            raise
        raise ours from error


def translate(error: BaseException, *, committing: bool = False) -> WorkstationError | None:
    """Say a driver's error in our words; None when it is a bug of ours and must stay what it is."""
    if isinstance(error, dbapi2.Error):
        return _from_sqlite(error, committing=committing)
    # Twelve megabytes that a bench of its own never needs: a driver that nobody has loaded has
    # raised nothing.
    psycopg = sys.modules.get("psycopg")
    if psycopg is not None and isinstance(error, psycopg.Error):
        return _from_postgresql(error, committing=committing)
    return None


def _from_sqlite(error: BaseException, *, committing: bool) -> WorkstationError | None:
    name: str = getattr(error, "sqlite_errorname", "")
    if name.startswith(_BUSY):
        return busy()
    if name.startswith("SQLITE_FULL"):
        return _full("The disk is full.")
    # The backup of such a file says so in words alone.
    if name.startswith(_DAMAGED) or "not a database" in str(error):
        return Unavailable(
            "The database file is damaged.",
            "Close Packbench, keep the file, and restore the newest good backup.",
            code="damaged",
        )
    if name.startswith("SQLITE_READONLY"):
        return Unavailable(
            "The database file cannot be written.",
            "Check the rights of the data folder and that the disk is not write-protected.",
            code="read_only",
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return Unavailable(
            "The database file cannot be opened.", "Check that the data folder is there."
        )
    if name.startswith("SQLITE_IOERR"):
        if committing:
            return _unknown()
        return Unavailable("The disk does not answer.", "Check the disk, then try again.")
    if name.startswith("SQLITE_CONSTRAINT"):
        return _from_constraint(str(error))
    return None


def _from_postgresql(error: psycopg.Error, *, committing: bool) -> WorkstationError | None:
    state = error.sqlstate or ""
    if state in _PG_BUSY:
        return busy()
    if state in _PG_FULL:
        return _full("The database server's disk is full.")
    if state in _PG_CUT_OFF:
        return busy()
    if state.startswith("23"):
        return _from_constraint(error.diag.constraint_name or "")
    from psycopg import InterfaceError, OperationalError

    if isinstance(error, OperationalError | InterfaceError):
        if committing:
            return _unknown()
        return Unavailable(
            "The database server does not answer.",
            "Check the network and the server; Packbench connects again by itself.",
            retry_after=2.0,
        )
    return None


def busy() -> Unavailable:
    """Somebody else holds what was needed, for longer than one waits."""
    return Unavailable(
        "The database is busy.",
        "Try again in a moment; if it stays so, close other programs that have it open.",
        retry_after=1.0,
        code="busy",
    )


def _full(title: str) -> Unavailable:
    return Unavailable(
        title, "Make room on it; nothing was lost, and the step can be repeated.", code="disk_full"
    )


def _unknown() -> OutcomeUnknown:
    return OutcomeUnknown(
        "Saving broke off.",
        "The step may have been saved: look before you repeat it.",
    )


def _from_constraint(what: str) -> Refused | None:
    """A rule of the tables that somebody can do something about; SQLite names columns, the other
    the rule.
    """
    for names, title, advice in (
        (
            ("uq_parcels_station", "parcels.station"),
            "There is an open box on this bench already.",
            "Close it or leave its order first.",
        ),
        (
            ("uq_parcels_tracking_number", "parcels.tracking_number"),
            "Another parcel has this tracking number.",
            "Check with the carrier which of the two it belongs to.",
        ),
        (
            ("uq_purchase_intents_client_ref", "purchase_intents.client_ref"),
            "This label has been ordered already.",
            "Look in the outbox how far it is.",
        ),
    ):
        if any(name in what for name in names):
            return Refused(title, advice)
    return None
