"""`packbench backup` and `packbench restore`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from workstation.bootstrap import back_up_now, list_backups, restore_backup
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import Refused
from workstation.lanes import Busy, lanes_lock


def add_to(verbs: Any) -> None:
    backup = verbs.add_parser("backup", help="copy the database, while it is in use")
    backup.add_argument("--list", action="store_true", help="list the backups instead")
    backup.set_defaults(do=make_backup)
    restore = verbs.add_parser("restore", help="put a backup in the database's place")
    restore.add_argument("file", nargs="?", type=Path, help="default: the newest good one")
    restore.set_defaults(do=restore_one)
    for verb in (backup, restore):
        verb.add_argument("--json", action="store_true")


def make_backup(options: argparse.Namespace) -> int:
    home = home_of(options)
    if options.list:
        found = [{"file": str(one.path), "made_at": one.made_at} for one in list_backups(home)]
        rows = [(str(one["made_at"]), str(one["file"])) for one in found]
        answer(found, as_json=options.json, text=table(rows, ("made at (UTC)", "file")))
        return 0
    made = back_up_now(home)
    told = {"file": str(made.path), "made_at": made.made_at}
    answer(told, as_json=options.json, text=f"Backed up to {made.path}.")
    return 0


def restore_one(options: argparse.Namespace) -> int:
    home = home_of(options)
    try:
        with lanes_lock(home.folder):
            used, kept = restore_backup(home, options.file)
    except Busy as error:
        raise Refused(
            "Nothing was restored: Packbench runs in this data folder.", "Close it, then restore."
        ) from error
    told = {"restored": str(used), "kept": str(kept) if kept else ""}
    words = f"Restored {used.name}."
    if kept:
        words += f" The file that was there is kept as {kept.name}."
    answer(told, as_json=options.json, text=words)
    return 0
