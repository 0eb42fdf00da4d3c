"""`packbench outbox list|retry|answer|run`."""

from __future__ import annotations

import argparse
from typing import Any

from workstation.bootstrap import make_desk
from workstation.cli.common import answer, home_of, positive, table
from workstation.domain.errors import Refused
from workstation.domain.values import WorkId
from workstation.worker import work_until_idle


def add_to(verbs: Any) -> None:
    outbox = verbs.add_parser("outbox", help="what waits, what asks, and answers to it")
    steps = outbox.add_subparsers(title="steps", required=True, metavar="STEP")

    listing = steps.add_parser("list", help="list work that is not over")
    listing.add_argument("--all", action="store_true", help="finished work too")
    listing.set_defaults(do=list_work)

    retry = steps.add_parser("retry", help="try one again now")
    retry.add_argument("id", type=positive)
    retry.set_defaults(do=retry_work)

    reply = steps.add_parser("answer", help="answer a question, or all of one cause")
    reply.add_argument("id", help="a number, or a cause with --all-of-cause")
    reply.add_argument("answer")
    reply.add_argument("--all-of-cause", action="store_true")
    reply.set_defaults(do=answer_work, misused=reply.error)

    run = steps.add_parser("run", help="work what is due here, when no worker runs")
    run.add_argument("--seconds", type=float, default=60.0)
    run.set_defaults(do=run_work)
    for step in (listing, retry, reply, run):
        step.add_argument("--json", action="store_true")


def list_work(options: argparse.Namespace) -> int:
    rows = home_of(options).views().outbox(open_only=not options.all)
    lines = [
        (str(row.id), row.kind, row.about, str(row.state), row.question or row.last_error)
        for row in rows
    ]
    headings = ("id", "kind", "about", "state", "question or reason")
    text = table(lines, headings) if lines else "The outbox is empty."
    answer(rows, as_json=options.json, text=text)
    return 0


def retry_work(options: argparse.Namespace) -> int:
    make_desk(home_of(options)).retry(WorkId(options.id))
    answer({"retried": options.id}, as_json=options.json, text="It is tried again.")
    return 0


def answer_work(options: argparse.Namespace) -> int:
    if options.all_of_cause:
        count = make_desk(home_of(options)).answer_all(options.id, options.answer)
        if not count:
            raise Refused(
                f"No open question has the cause {options.id!r}.",
                "See `packbench outbox list --json` for the causes.",
            )
    else:
        try:
            work_id = WorkId(positive(options.id))
        except argparse.ArgumentTypeError as error:
            options.misused(f"{error}; a cause needs --all-of-cause")
        make_desk(home_of(options)).answer(work_id, options.answer)
        count = 1
    answer({"answered": count}, as_json=options.json, text=f"{count} answered.")
    return 0


def run_work(options: argparse.Namespace) -> int:
    home = home_of(options)
    work_until_idle(home, seconds=options.seconds)
    left = len(home.views().outbox())
    answer({"left": left}, as_json=options.json, text=f"{left} left in the outbox.")
    return 0
