"""What every verb of a station needs: where to begin a transaction, the settings, who works
there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from workstation.domain.asks import Asks, Incoterm, Payer, Signature
from workstation.domain.choosing import ServiceRule
from workstation.domain.errors import NotConfigured
from workstation.domain.rates import Aim
from workstation.domain.routing import Destination, DocumentKind, PrintRoutes, PrintRule
from workstation.domain.shipments import ServiceLevel
from workstation.services.reactions import Actor, Routes, record
from workstation.services.telling import Telling

if TYPE_CHECKING:
    from workstation.config import (
        BoxSettings,
        PrinterSettings,
        RouteSettings,
        RuleSettings,
        Settings,
    )
    from workstation.domain import events
    from workstation.domain.values import Box
    from workstation.ports.unit_of_work import UnitOfWork, UnitsOfWork
    from workstation.services.desk import CarrierCard


@dataclass(frozen=True, slots=True)
class Floor:
    """One station's surroundings; holds no adapter."""

    begin: UnitsOfWork
    read_settings: Callable[[], Settings]
    """Settings may change while the window is open: they are read anew for each verb."""
    read_carriers: Callable[[], Mapping[str, CarrierCard]]

    @property
    def settings(self) -> Settings:
        return self.read_settings()

    @property
    def carriers(self) -> Mapping[str, CarrierCard]:
        return self.read_carriers()

    @property
    def station(self) -> str:
        return self.settings.station.name

    @property
    def operator(self) -> str:
        return self.settings.station.operator

    @property
    def boxes(self) -> tuple[Box, ...]:
        return _boxes(tuple(self.settings.boxes))

    @property
    def rules(self) -> Sequence[ServiceRule]:
        return rules_of(self.settings)

    def carrier_name(self, key: str) -> str:
        card = self.carriers.get(key)
        return card.name if card else key

    def record(self, uow: UnitOfWork, event: events.Event, *, to: str = "") -> None:
        """Write a fact with what follows from it, in this station's name."""
        record(
            uow,
            event,
            routes=routes_of(self.settings),
            actor=Actor(self.station, self.operator),
            to=to,
        )


@lru_cache(maxsize=4)
def _boxes(boxes: tuple[BoxSettings, ...]) -> tuple[Box, ...]:
    """In the order of their keys; every scan asks."""
    return tuple(box.box() for box in sorted(boxes, key=lambda box: box.key))


def routes_of(settings: Settings) -> Routes:
    """Where work goes by these settings."""
    printing = print_routes(settings.printers, settings.routes)
    return Routes(
        printing=printing,
        station=settings.station.name,
        telling=telling_of(settings),
        publish_pages=bool(settings.pages.kind),
        slip_when_packed=settings.papers.slip_when_packed and _prints_slips(printing),
        shops={shop.key: shop.tell for shop in settings.shops},
    )


def telling_of(settings: Settings) -> Telling:
    """What customers are told by these settings, and how long after."""
    messages, speed = settings.messages, settings.tracking.speed
    return Telling(
        undo_seconds=messages.undo_seconds,
        digest_seconds=messages.digest_seconds / speed,
        feedback_seconds=messages.feedback_hours * 3600 / speed,
        thank_you_seconds=messages.thank_you_days * 86400 / speed,
        apology_days=messages.apology_days,
        silent=frozenset(messages.silent),
        routes=tuple((route.channel, route.moments) for route in messages.routes),
    )


@lru_cache(maxsize=4)
def _prints_slips(printing: PrintRoutes) -> bool:
    try:
        printing.choose(DocumentKind.SLIP)
    except NotConfigured:
        return False
    return True


@lru_cache(maxsize=4)
def print_routes(
    printers: tuple[PrinterSettings, ...], routes: tuple[RouteSettings, ...]
) -> PrintRoutes:
    """What comes out of which printer by these settings; every event asks."""
    return PrintRoutes(
        tuple(
            PrintRule(
                name=route.name,
                printer=route.printer,
                documents=tuple(DocumentKind(kind) for kind in route.documents),
                station=route.station,
                carrier=route.carrier,
                service=route.service,
                media=route.media,
                dpi=route.dpi,
                rotation=route.rotation,
                copies=route.copies,
            )
            for route in routes
        ),
        tuple(Destination(one.key, sheets=one.prints == "sheets") for one in printers),
    )


def asks_of(rule: RuleSettings) -> Asks:
    """What a rule asks for beside carrier and service."""
    return Asks(
        payer=Payer(rule.payer) if rule.payer else None,
        signature=Signature(rule.signature) if rule.signature else None,
        incoterm=Incoterm(rule.incoterm) if rule.incoterm else None,
        insure=rule.insure,
    )


def rules_of(settings: Settings) -> Sequence[ServiceRule]:
    """The rules of the service choice as the settings name them."""
    return [
        ServiceRule(
            name=rule.name,
            carrier=rule.carrier,
            service=ServiceLevel(rule.service),
            countries=rule.countries,
            wanted=rule.wanted,
            max_weight_g=rule.max_weight_g,
            cod=rule.cod,
            aim=Aim(rule.choose) if rule.choose else None,
            asks=asks_of(rule),
            tags=rule.tags,
        )
        for rule in settings.rules
    ]
