"""Which printer a thing comes out of."""

from __future__ import annotations

import pytest

from workstation.domain.errors import NotConfigured
from workstation.domain.routing import (
    Destination,
    DocumentKind,
    PrintRoutes,
    PrintRule,
    Route,
)

ZEBRA, ROLL, LASER = Destination("zebra"), Destination("roll"), Destination("laser", sheets=True)
KIND = DocumentKind


def routes(*rules: PrintRule) -> PrintRoutes:
    return PrintRoutes(rules, (LASER, ZEBRA, ROLL))


@pytest.mark.parametrize(
    ("kind", "printer"),
    [
        (KIND.LABEL, "zebra"),
        (KIND.SHELF, "zebra"),
        (KIND.SLIP, "laser"),
        (KIND.PICK_LIST, "laser"),
        (KIND.COVER, "laser"),
        (KIND.MANIFEST, "laser"),
        (KIND.COMMANDS, "laser"),
    ],
)
def test_without_routes_each_sort_goes_to_the_first_printer_of_its_sort(
    kind: DocumentKind, printer: str
) -> None:
    assert routes().choose(kind) == Route(printer)


def test_the_first_route_that_matches_decides_and_is_the_reason() -> None:
    found = routes(
        PrintRule("Aras on the roll", "roll", (KIND.LABEL,), carrier="aras", media="100x150"),
        PrintRule("all labels", "zebra", (KIND.LABEL,)),
    )
    aras = found.choose(KIND.LABEL, carrier="aras")
    assert aras == Route("roll", media="100x150", reason="Aras on the roll")
    assert found.choose(KIND.LABEL, carrier="acs").reason == "all labels"


@pytest.mark.parametrize(
    "condition",
    [{"station": "Bench 2"}, {"carrier": "acs"}, {"service": "express"}],
)
def test_a_route_counts_only_where_every_condition_is_met(condition: dict[str, str]) -> None:
    found = routes(PrintRule("special", "roll", (KIND.LABEL,), **condition))
    assert found.choose(KIND.LABEL, **condition).printer == "roll"
    other = dict.fromkeys(condition, "something else")
    assert found.choose(KIND.LABEL, **other).printer == "zebra"


def test_a_route_says_dots_turning_and_copies_too() -> None:
    found = routes(PrintRule("twice", "roll", dpi=300, rotation=90, copies=2))
    assert found.choose(KIND.MANIFEST) == Route("roll", "", 300, 90, 2, "twice")


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_without_a_printer_it_is_a_clear_stop(kind: DocumentKind) -> None:
    with pytest.raises(NotConfigured, match="No printer is set for") as stop:
        PrintRoutes().choose(kind)
    assert stop.value.setting == "printers"


def test_a_slip_never_goes_to_a_label_printer_by_itself() -> None:
    with pytest.raises(NotConfigured, match="packing slips"):
        PrintRoutes((), (ZEBRA,)).choose(KIND.SLIP)


def test_a_slip_may_be_sent_to_a_label_printer_by_a_route() -> None:
    found = PrintRoutes((PrintRule("slips too", "zebra", (KIND.SLIP,)),), (ZEBRA,))
    assert found.choose(KIND.SLIP).printer == "zebra"
