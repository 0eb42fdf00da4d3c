"""`packbench promise backtest|scorecard FILE`: how good promises and carriers were."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.bootstrap import read_busy_times
from workstation.cli.common import answer, table
from workstation.domain.errors import Refused

if TYPE_CHECKING:
    from workstation.promise.backtest import Backtest
    from workstation.promise.parcel_table import ParcelTable


def add_to(verbs: Any) -> None:
    promise = verbs.add_parser("promise", help="judge delivery promises and carriers by the past")
    steps = promise.add_subparsers(title="steps", required=True, metavar="STEP")

    back = steps.add_parser("backtest", help="what would have been promised, and was it kept")
    back.add_argument("--from", dest="first", type=_month, metavar="YYYY-MM", help="first month")
    back.add_argument("--until", type=_month, metavar="YYYY-MM", help="last month, included")
    back.set_defaults(do=run_backtest)

    score = steps.add_parser("scorecard", help="the carriers, lane by lane")
    score.set_defaults(do=run_scorecard)
    for step in (back, score):
        step.add_argument("file", type=Path, help="a table of parcels: csv or csv.gz")
        step.add_argument("--country", type=_country, default="BR", help="whose holidays count")
        step.add_argument("--json", action="store_true")


def run_backtest(options: argparse.Namespace) -> int:
    from workstation.promise.backtest import backtest

    found = backtest(
        _read(options.file),
        country=options.country,
        peaks=read_busy_times(),
        first=options.first,
        until=options.until,
    )
    answer(found.plain(), as_json=options.json, text=_words(found))
    return 0


def run_scorecard(options: argparse.Namespace) -> int:
    from workstation.promise.scorecard import scorecard

    rows = scorecard(_read(options.file), country=options.country)
    headings = ("carrier", "lane", "parcels", "P90 days", "kept", "lost", "first attempt")
    lines = [
        (
            row.carrier or "-",
            row.lane,
            str(row.parcels),
            str(row.p90_days),
            _percent(row.kept_share),
            _percent(row.lost_share),
            _percent(row.first_attempt_share),
        )
        for row in rows
    ]
    answer(rows, as_json=options.json, text=table(lines, headings))
    return 0


def _words(found: Backtest) -> str:
    engine, shop, notice = found.engine, found.shop, found.notice
    shorter = found.at_shops_share["shorter_by"]
    own = [
        (
            month.month,
            str(month.parcels),
            _percent(month.on_time_share),
            _percent(beside.on_time_share),
        )
        for month, beside in zip(engine.months, shop.months, strict=True)
    ]
    own.append(
        ("all", str(engine.parcels), _percent(engine.on_time_share), _percent(shop.on_time_share))
    )
    return "\n".join(
        (
            table(own, ("month", "parcels", "on time", "the shop's own")),
            f"Promised after {engine.mean_days:.1f} days (the shop {shop.mean_days:.1f}), "
            f"{engine.mean_days_early:.1f} days early (the shop {shop.mean_days_early:.1f}); "
            f"pinball loss {engine.pinball_90:.2f} (the shop {shop.pinball_90:.2f}).",
            "Kept as often as the shop's own: "
            + (f"{shorter:.1%} shorter." if shorter is not None else "out of reach."),
            f"Delay notices: {_percent(notice.sent_share)} of the parcels, "
            f"{_percent(notice.precision)} of them right, {_percent(notice.recall)} of the late "
            "parcels.",
            f"{found.undelivered} parcels were not delivered when the table was cut; kept of all: "
            f"{_percent(found.kept_share_of_all)}.",
        )
    )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _read(path: Path) -> ParcelTable:
    from workstation.promise.parcel_table import read_parcels

    try:
        content = path.read_bytes()
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    return read_parcels(path.name, content)


def _month(text: str) -> int:
    """Months since January 1970."""
    found = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no month; write 2018-01")
    return (int(found[1]) - 1970) * 12 + int(found[2]) - 1


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no country code; write TR")
    return text.upper()
