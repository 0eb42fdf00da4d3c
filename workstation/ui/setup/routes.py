"""Who prints what, by the draft as it stands: the answer to "why this printer"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.domain.errors import NotConfigured
from workstation.domain.routing import Destination, DocumentKind, PrintRoutes, PrintRule


@dataclass(frozen=True, slots=True)
class Printing:
    """What comes out where: `printer` "" when none is set, `reason` the route's name, "" for the
    first printer of its sort. `carrier` only where a carrier's labels go elsewhere.
    """

    kind: DocumentKind
    printer: str
    reason: str = ""
    carrier: str = ""


def who_prints(
    printers: Sequence[Mapping[str, Any]],
    routes: Sequence[Mapping[str, Any]],
    carriers: Sequence[str],
    *,
    station: str,
) -> list[Printing]:
    """Each kind once, and labels once more for each carrier whose go to another printer."""
    return list(_printings(_routes(printers, routes), carriers, station))


def _printings(routes: PrintRoutes, carriers: Sequence[str], station: str) -> Iterator[Printing]:
    for kind in DocumentKind:
        usual = _chosen(routes, kind, station, "")
        yield usual
        if kind is DocumentKind.LABEL:
            for carrier in carriers:
                own = _chosen(routes, kind, station, carrier)
                if (own.printer, own.reason) != (usual.printer, usual.reason):
                    yield own


def _chosen(routes: PrintRoutes, kind: DocumentKind, station: str, carrier: str) -> Printing:
    try:
        route = routes.choose(kind, station=station, carrier=carrier)
    except NotConfigured:
        return Printing(kind, "", "", carrier)
    return Printing(kind, route.printer, route.reason, carrier)


def _routes(
    printers: Sequence[Mapping[str, Any]], routes: Sequence[Mapping[str, Any]]
) -> PrintRoutes:
    return PrintRoutes(
        tuple(
            PrintRule(
                name=str(route.get("name", "")),
                printer=str(route.get("printer", "")),
                documents=tuple(DocumentKind(kind) for kind in route.get("documents", ())),
                station=str(route.get("station", "")),
                carrier=str(route.get("carrier", "")),
                service=str(route.get("service", "")),
            )
            for route in routes
        ),
        tuple(
            Destination(str(one.get("key", "")), sheets=one.get("prints") == "sheets")
            for one in printers
        ),
    )
