"""`packbench tell` and `packbench consent`: what customers are told, and what they said to it."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from workstation.bootstrap import make_floor
from workstation.cli.common import answer, home_of, table
from workstation.domain.consent import Purpose
from workstation.domain.errors import Refused
from workstation.domain.messages import Moment
from workstation.services.consents import consents_of, note_consent, take_reply
from workstation.services.inform_customer import BY_HAND, inform_customer


def add_to(verbs: Any) -> None:
    tell = verbs.add_parser("tell", help="tell a customer of a delay, a back order, a cancelling")
    tell.add_argument("order", help="the order's number")
    tell.add_argument("moment", choices=[str(moment) for moment in BY_HAND])
    tell.add_argument("--until", type=date.fromisoformat, help="the day it is put off to")
    tell.add_argument("--sku", action="append", default=[], help="an article that it is about")
    tell.set_defaults(do=tell_customer)

    consent = verbs.add_parser("consent", help="what customers said to being told")
    steps = consent.add_subparsers(title="steps", required=True, metavar="STEP")
    for name, helped in (("give", "note a yes"), ("withdraw", "note a no")):
        step = steps.add_parser(name, help=helped)
        step.add_argument("address")
        step.add_argument("purpose", choices=[str(purpose) for purpose in Purpose])
        step.add_argument("--words", default="", help="in which words it was given")
        step.add_argument("--source", default="", help="where it was given")
        step.add_argument("--channel", default="", help="for this way alone")
        step.set_defaults(do=note, granted=name == "give")
    reply = steps.add_parser("reply", help="understand an answer to a message, such as STOP")
    reply.add_argument("address")
    reply.add_argument("text")
    reply.add_argument("--channel", default="email")
    reply.set_defaults(do=reply_came)
    shown = steps.add_parser("list", help="all that was said for an address")
    shown.add_argument("address")
    shown.set_defaults(do=list_consents)
    for step in (tell, *steps.choices.values()):
        step.add_argument("--json", action="store_true")


def tell_customer(options: argparse.Namespace) -> int:
    home = home_of(options)
    found = home.views().find_order(options.order)
    if found is None:
        raise Refused(f"There is no order {options.order}.", "Check the number.", field="order")
    by_sku = {line.sku: line.id for line in found.order.lines}
    for sku in options.sku:
        if sku not in by_sku:
            raise Refused(f"{sku} is not in this order.", "Check the SKU.", field="sku")
    nth = inform_customer(
        make_floor(home),
        found.order.id,
        Moment(options.moment),
        until=options.until,
        lines=[by_sku[sku] for sku in options.sku],
    )
    told = {"order": options.order, "moment": options.moment, "round": nth}
    answer(told, as_json=options.json, text="The customer is told when the undo window is over.")
    return 0


def note(options: argparse.Namespace) -> int:
    note_consent(
        make_floor(home_of(options)),
        options.address,
        Purpose(options.purpose),
        granted=options.granted,
        proof=options.words,
        source=options.source,
        channel=options.channel,
    )
    told = {"address": options.address, "purpose": options.purpose, "granted": options.granted}
    answer(told, as_json=options.json, text="It is noted.")
    return 0


def reply_came(options: argparse.Namespace) -> int:
    stopped = take_reply(
        make_floor(home_of(options)),
        options.address,
        options.text,
        channel=options.channel,
        source=f"answer by {options.channel}",
    )
    text = "They are left alone from now on." if stopped else "That is no STOP; nothing changed."
    answer({"stop": stopped}, as_json=options.json, text=text)
    return 0


def list_consents(options: argparse.Namespace) -> int:
    rows = consents_of(make_floor(home_of(options)), options.address)
    lines = [
        (f"{one.at:%Y-%m-%d %H:%M}", str(one.purpose), one.channel or "all",
         "yes" if one.granted else "no", one.proof, one.source)
        for one in rows
    ]  # fmt: skip
    headings = ("when", "purpose", "way", "said", "words", "where")
    text = table(lines, headings) if lines else "Nothing was said for this address."
    answer(rows, as_json=options.json, text=text)
    return 0
