"""Creating and upgrading the schema; a database that is up to date is told by one query."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select, text

from workstation.domain.errors import Refused
from workstation.ports.clock import Clock
from workstation.storage.engine import file_of
from workstation.storage.errors import told
from workstation.storage.tables import meta

MIGRATIONS = Path(__file__).parent / "migrations"

_LOCK = text("SELECT pg_advisory_xact_lock(7066)")


def prepare(engine: Engine, *, clock: Clock, migrations: Path = MIGRATIONS) -> Path | None:
    """Bring the database to the newest schema of a folder, creating it where there is none.

    A SQLite file is copied beside itself before it is changed; gives that copy's path, None when
    nothing was copied. Raises `Refused` for a database that a newer Packbench has made.
    """
    known = revisions(migrations)
    with told():
        with engine.begin() as connection:
            found = revision(connection)
        if found == known[-1]:
            return None
        if found and found not in known:
            raise Refused(
                "This database belongs to a newer Packbench.",
                "Install that version here as well; nothing was changed.",
                code="newer_database",
            )
        copy = _copy(engine, found, known[-1], clock) if found else None
        # Loaded only when there is something to do, since it takes longer than opening the window;
        # and before the database is locked for whoever starts beside us.
        import alembic.command
        import alembic.config

        del alembic
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(_LOCK)
            # Another process may have done it while this one waited for the lock.
            if revision(connection) != known[-1]:
                _upgrade(connection, migrations)
                _number_installation(connection)
    return copy


def revisions(migrations: Path = MIGRATIONS) -> list[str]:
    """The revisions of a folder, oldest first; their files begin with them."""
    return sorted(path.stem.split("_")[0] for path in (migrations / "versions").glob("[0-9]*.py"))


def revision(connection: Connection) -> str:
    """The revision that a database is at; "" when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found or ""


def _upgrade(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _number_installation(connection: Connection) -> None:
    """Draw the five digits that tell this installation's parcel keys from any other's."""
    if connection.scalar(select(meta.c.value).where(meta.c.key == "installation")) is None:
        digits = f"{secrets.randbelow(100_000):05d}"
        connection.execute(insert(meta).values(key="installation", value=digits))


def _copy(engine: Engine, found: str, wanted: str, clock: Clock) -> Path | None:
    path = file_of(engine)
    if path is None:
        return None
    stamp = f"{clock.now():%Y%m%d-%H%M%S}"
    copy = path.with_name(f"{path.stem}.{found}-before-{wanted}.{stamp}{path.suffix}")
    held = engine.raw_connection()
    try:
        held.driver_connection.execute("VACUUM INTO ?", (str(copy),))  # type: ignore[union-attr]
    finally:
        held.close()
    copy.chmod(0o600)
    return copy
