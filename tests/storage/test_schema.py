"""Creating and upgrading a database of either kind."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from tests.databases import Database, HandClock, Server
from tests.storage.samples import add_order
from workstation.domain.errors import Refused
from workstation.storage.columns import metadata
from workstation.storage.engine import open_postgresql, open_sqlite
from workstation.storage.schema import MIGRATIONS, prepare, revision, revisions
from workstation.storage.unit_of_work import units_of_work

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        yield open_sqlite(tmp_path / "shop.db")
        return
    server: Server = request.getfixturevalue("postgresql_server")
    server.keeper.execute("CREATE DATABASE empty")
    yield open_postgresql(server.url.replace("/packbench?", "/empty?"))
    server.keeper.execute("DROP DATABASE empty WITH (FORCE)")


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The migrations of a later version, which adds a column."""
    return later_version(tmp_path, "op.add_column('orders', sa.Column('gift', sa.Text()))")


def later_version(folder: Path, step: str) -> Path:
    migrations = folder / "later" / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    number = f"{int(revisions()[-1]) + 1:04}"
    (migrations / "versions" / f"{number}_later.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision, down_revision = {number!r}, {revisions()[-1]!r}\n"
        f"def upgrade():\n    op.create_table('half', sa.Column('id', sa.Integer()))\n    {step}\n"
    )
    return migrations


def columns(engine: Engine, table: str) -> list[str]:
    with engine.connect() as connection:
        return list(connection.execute(text(f"SELECT * FROM {table} LIMIT 0")).keys())  # noqa: S608


def installation(engine: Engine) -> str:
    with engine.connect() as connection:
        found: str = connection.execute(
            text("SELECT value FROM meta WHERE key = 'installation'")
        ).scalar_one()
    return found


def test_a_new_database_has_the_tables_that_the_statements_name(empty: Engine) -> None:
    assert prepare(empty, clock=HandClock()) is None
    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        # SQLite keeps the search index in tables of its own.
        found = [
            change
            for change in compare_metadata(context, metadata)
            if "order_search" not in str(change)
        ]
    assert found == []
    assert columns(empty, "order_search")


def test_the_files_are_numbered_as_the_revisions_follow_each_other() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert revisions() == [script.revision for script in scripts.walk_revisions()][::-1]


def test_an_installation_has_five_digits_for_ever(empty: Engine) -> None:
    prepare(empty, clock=HandClock())
    number = installation(empty)
    assert len(number) == 5
    assert number.isdigit()
    prepare(empty, clock=HandClock())
    assert installation(empty) == number


def test_a_second_start_needs_no_alembic(sqlite_database: Database) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.databases import HandClock;"
        "from workstation.storage.engine import open_sqlite;"
        "from workstation.storage.schema import prepare;"
        "prepare(open_sqlite(Path(sys.argv[1])), clock=HandClock());"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run(
        [sys.executable, "-c", code, sqlite_database.address], cwd=CHECKOUT, check=True, timeout=60
    )


def test_two_that_start_at_once_make_one_database(empty: Engine) -> None:
    gate = threading.Barrier(2)
    raised: list[BaseException] = []

    def start() -> None:
        gate.wait()
        try:
            prepare(empty, clock=HandClock())
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=start) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert raised == []
    with empty.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM meta")).scalar_one() == 1


def test_an_upgrade_keeps_the_data_and_a_copy_of_the_file(empty: Engine, newer: Path) -> None:
    prepare(empty, clock=HandClock())
    begin = units_of_work(empty, clock=HandClock())
    order_id = add_order(begin, "1001")
    begin.close()
    number = installation(empty)
    copy = prepare(empty, clock=HandClock(), migrations=newer)
    assert "gift" in columns(empty, "orders")
    assert installation(empty) == number
    begin = units_of_work(empty, clock=HandClock())
    with begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        assert order.number == "1001"
    begin.close()
    if empty.dialect.name == "postgresql":
        assert copy is None
        return
    assert copy is not None
    assert copy.stat().st_mode & 0o077 == 0
    before = open_sqlite(copy)
    assert "gift" not in columns(before, "orders")
    with before.connect() as connection:
        assert connection.execute(text("SELECT number FROM orders")).scalar_one() == "1001"


def test_an_upgrade_that_fails_leaves_everything_as_it_was(empty: Engine, tmp_path: Path) -> None:
    prepare(empty, clock=HandClock())
    broken = later_version(tmp_path, "raise ArithmeticError('half way')")
    with pytest.raises(ArithmeticError, match="half way"):
        prepare(empty, clock=HandClock(), migrations=broken)
    with empty.connect() as connection:
        assert revision(connection) == revisions()[-1]
        assert not empty.dialect.has_table(connection, "half")


def test_a_database_of_a_newer_version_is_left_alone(empty: Engine, newer: Path) -> None:
    prepare(empty, clock=HandClock(), migrations=newer)
    with pytest.raises(Refused, match="newer Packbench"):
        prepare(empty, clock=HandClock())
    with empty.connect() as connection:
        assert revision(connection) == revisions(newer)[-1]


def test_the_search_index_stands_on_the_orders(postgresql_database: Database) -> None:
    with psycopg.connect(postgresql_database.address) as connection:
        rows = connection.execute(
            "SELECT indexdef FROM pg_indexes WHERE tablename = 'order_search' ORDER BY 1"
        ).fetchall()
    assert any("USING gin (words)" in row[0] for row in rows)
