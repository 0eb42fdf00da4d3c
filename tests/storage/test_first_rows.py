"""The first picture's orders, read before SQLAlchemy is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.databases import Database
from tests.storage.samples import incoming
from workstation.domain.orders import Queue
from workstation.ports.views import OrderFilter
from workstation.storage.first_rows import first_rows


def test_the_first_picture_shows_what_the_queue_shows(sqlite_database: Database) -> None:
    with sqlite_database.begin() as uow:
        for number in ("A-3", "A-1", "A-2"):
            uow.orders.add("files", incoming(number), queue=Queue.READY, held="")
        uow.orders.add("files", incoming("A-4"), queue=Queue.ON_HOLD, held="customer")
        uow.commit()
    queue = sqlite_database.views.orders(OrderFilter.TO_SHIP, limit=2).rows
    found = first_rows(sqlite_database.address, limit=2)
    assert found == [(row.number, row.customer, row.city) for row in queue]
    assert len(found) == 2


def test_no_file_and_no_database_are_no_rows(tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"this is no database, whatever its name says" * 100)
    assert first_rows(str(tmp_path / "none.db"), limit=5) == []
    assert first_rows(str(broken), limit=5) == []


def test_reading_them_loads_no_sqlalchemy() -> None:
    code = (
        "import sys; from workstation.storage.first_rows import first_rows; "
        "import workstation.front, workstation.ui.shell; "
        "sys.exit(any(name.split('.')[0] in ('sqlalchemy', 'psycopg', 'tomllib') "
        "for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
