"""Delivery times by lane: which line counts, and what is said of a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel
from workstation.promise.transit import read_transit_table

TRANSIT = Path(__file__).parents[2] / "resources" / "transit"
HEAD = "carrier,service,from,to,postcode,p50,p90\n"
LINES = HEAD + (
    "*,standard,*,*,,9,19\n"
    "*,standard,TR,*,,8,18\n"
    "demo,standard,*,*,,7,17\n"
    "demo,standard,TR,*,,6,16\n"
    "*,standard,*,GR,,5,15\n"
    "demo,standard,TR,GR,,4,14\n"
    "demo,standard,TR,GR,8,3,13\n"
    "demo,standard,TR,GR,84 1,2,12\n"
)


@pytest.mark.parametrize(
    ("carrier", "start", "to", "postcode", "p50"),
    [
        ("demo", "TR", "GR", "841 00", 2),
        ("demo", "TR", "GR", "85100", 3),
        ("demo", "TR", "GR", "10563", 4),
        ("demo", "TR", "GR", "", 4),
        ("other", "TR", "GR", "84100", 5),
        ("demo", "BG", "GR", "84100", 5),
        ("demo", "TR", "SA", "", 6),
        ("demo", "BG", "SA", "", 7),
        ("other", "TR", "SA", "", 8),
        ("other", "BG", "SA", "", 9),
    ],
)
def test_the_most_exact_line_counts(
    carrier: str, start: str, to: str, postcode: str, p50: int
) -> None:
    shuffled = HEAD + "\n".join(reversed(LINES.removeprefix(HEAD).splitlines()))
    for text in (LINES, shuffled):
        found = read_transit_table([("lanes.csv", text)]).find(
            carrier=carrier,
            service=ServiceLevel.STANDARD,
            from_country=start,
            to_country=to,
            postcode=postcode,
        )
        assert found is not None
        assert (found.p50, found.p90) == (p50, p50 + 10)


def test_another_service_is_another_lane() -> None:
    table = read_transit_table([("lanes.csv", LINES)])
    assert not table.find(
        carrier="demo", service=ServiceLevel.EXPRESS, from_country="TR", to_country="GR"
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("demo,standard,TR,GR,,4", "6 cells"),
        ("demo,fast,TR,GR,,4,7", "'fast' is no service"),
        ("demo,standard,Turkey,GR,,4,7", "'Turkey' is no country code"),
        ("demo,standard,TR,GR,,7,4", "p90 not the smaller one"),
        ("demo,standard,TR,GR,,-1,4", "p50 and p90"),
        ("demo,standard,TR,GR,,4,91", "p50 and p90"),
        ("demo,standard,TR,GR,,4,x", "p50 and p90"),
        (",standard,TR,GR,,4,7", "p50 and p90"),
    ],
)
def test_a_wrong_line_is_named(line: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        read_transit_table([("lanes.csv", f"# made up\n{HEAD}\n{line}\n")])
    assert caught.value.title.startswith("lanes.csv, line 4: ")
    assert said in caught.value.title


def test_another_heading_is_refused() -> None:
    with pytest.raises(Refused, match="line 1: the heading must be"):
        read_transit_table([("lanes.csv", "from,to,days\nTR,GR,4\n")])


def test_the_tables_that_come_with_packbench_can_be_read() -> None:
    files = [(path.name, path.read_text(encoding="utf-8")) for path in TRANSIT.glob("*.csv")]
    table = read_transit_table(files)
    for to in ("TR", "GR", "AE", "SA", "CN", "DE"):
        for service in (ServiceLevel.ECONOMY, ServiceLevel.STANDARD, ServiceLevel.EXPRESS):
            for carrier in ("demo", "table_rate"):
                assert table.find(
                    carrier=carrier, service=service, from_country="TR", to_country=to
                )
