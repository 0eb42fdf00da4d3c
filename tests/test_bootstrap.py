"""What a bench of its own does not use stays on the disk: memory is shared with the browser."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.crash.story import order_file
from workstation.bootstrap import Home, make_desk

CHECKOUT = Path(__file__).parent.parent

NEVER = (
    "alembic",
    "psycopg",
    "requests",
    "sqlalchemy.dialects.postgresql",
    "workstation.carriers",
    "workstation.demo",
    "workstation.messaging",
    "workstation.printing",
    "workstation.promise",
    "workstation.services.batch_desk",
    "workstation.services.buy_label",
    "workstation.services.day_close",
    "workstation.services.run_batch",
    "workstation.shops",
    "workstation.storage.batches",
    "workstation.storage.view_batches",
    "workstation.ui.first_start.view",
    "workstation.ui.orders.view",
    "workstation.ui.setup.view",
    "workstation.ui.virtual_printer.panel",
)


def test_a_bench_on_sqlite_packs_without_what_only_others_need(tmp_path: Path) -> None:
    with closing(Home(tmp_path)) as home:
        make_desk(home).import_file("1.csv", order_file("A-1", "a@example.com"), None, "")
    code = (
        "import sys; from pathlib import Path; import workstation.app;"
        "from workstation.bootstrap import Home, make_desk;"
        "home = Home(Path(sys.argv[1])); desk = make_desk(home);"
        "assert desk.scan('A-1').bench is not None; home.close();"
        "sys.exit(', '.join(sorted(set(sys.argv[2:]) & set(sys.modules))) or 0)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), *NEVER],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (run.returncode, run.stderr) == (0, "")
