"""The command line: the same services without a window.

Exit codes: 0 done, 1 refused or failed (the reason is said), 2 the command was not understood. With
`--json` the answer is one JSON value on standard output; what is said to a person goes to standard
error.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from workstation import __version__
from workstation.cli import (
    articles,
    backup,
    batch,
    bench,
    carriers,
    customers,
    day,
    demo,
    doctor,
    document,
    label,
    orders,
    outbox,
    promise,
    rates,
    reconcile,
    report,
    shops,
    void,
)
from workstation.cli.common import a_folder, data_folder, fail
from workstation.domain.errors import Unavailable, WorkstationError

log = logging.getLogger(__name__)

COMMANDS = (
    orders, batch, day, reconcile, label, document, carriers, rates, void, shops, articles,
    customers, outbox, backup, demo, promise, report, doctor, bench,
)  # fmt: skip


def run(arguments: Sequence[str]) -> int:
    """Understand the arguments, do it, and give the exit code."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    do = getattr(options, "do", _window)
    as_json = getattr(options, "json", False)
    try:
        code: int = do(options)
        sys.stdout.flush()
        return code
    except WorkstationError as error:
        return fail(error, as_json=as_json)
    except BrokenPipeError:
        # Whoever read it has seen enough, as `head` does; what Python flushes at its end must
        # find a place.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        named = f"{error.filename}: {error.strerror}." if error.filename else f"{error}."
        advice = "Check the path, its rights and the room on the disk."
        return fail(Unavailable(named, advice), as_json=as_json)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    except Exception:
        return fail(_mistake(options), as_json=as_json)


def _mistake(options: argparse.Namespace) -> WorkstationError:
    """Keep the trace of a bug in the log, for whoever mends it, and say so in words."""
    from workstation.logs import start_log

    folder = data_folder(options) / "log"
    try:
        start_log(folder, "command")
    except WorkstationError:
        advice = "The data folder cannot hold a log of it either; see --data."
    else:
        advice = f"{folder / 'command.log'} has the details."
    log.exception("a command was stopped by a bug")
    return WorkstationError("Packbench made a mistake here.", advice)


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="packbench", description="Pack, label and ship a shop's orders."
    )
    parser.add_argument("--version", action="version", version=f"packbench {__version__}")
    parser.add_argument("--data", type=a_folder, help="the data folder (default: the user's own)")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(verbs)
    worker = verbs.add_parser("worker", help="run the outbox, carriers, printers and mail")
    worker.add_argument("--data", type=a_folder, help="the data folder", default=argparse.SUPPRESS)
    worker.add_argument("--with-window", action="store_true", help="end when its input closes")
    worker.set_defaults(do=_worker)
    return parser


def _worker(options: argparse.Namespace) -> int:
    from workstation.logs import start_log
    from workstation.worker import run_worker

    folder = data_folder(options)
    start_log(folder / "log", "worker")
    return run_worker(folder, with_window=options.with_window)


def _window(options: argparse.Namespace) -> int:
    from workstation.app import run_window

    return run_window(data_folder(options))
