"""What the worker and the command line need to make things happen outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from workstation.domain.errors import DeviceProblem, NotConfigured, Unavailable, WorkstationError
from workstation.services.floor import routes_of
from workstation.services.places import Places
from workstation.services.reactions import Actor, record

if TYPE_CHECKING:
    from workstation.config import Settings, WebShopSettings
    from workstation.domain import events
    from workstation.ports.care import PagePlace, PageWriter
    from workstation.ports.carrier import CanRate, Carrier
    from workstation.ports.clock import Clock
    from workstation.ports.devices import PrinterFinder
    from workstation.ports.documents import Documents
    from workstation.ports.exchanges import KeptExchange
    from workstation.ports.forecast import Forecast
    from workstation.ports.labels import CardSheet, LabelPainter, Printer
    from workstation.ports.messenger import MessageWriter, Messenger
    from workstation.ports.owner_words import OwnerWords
    from workstation.ports.pictures import ShopPictures
    from workstation.ports.scales import FoundScale, Scale
    from workstation.ports.unit_of_work import UnitOfWork, UnitsOfWork
    from workstation.ports.web_shop import WebShop
    from workstation.ports.work import WorkItem
    from workstation.services.look_at_devices import Answer

MEGABYTE = 1024 * 1024

Checkpoint = Callable[[str], None]
"""Called by name before and after each outside call; does nothing but in crash tests."""


def no_checkpoint(name: str) -> None:
    """The product's checkpoint: goes on."""
    del name


def nothing_heard() -> None:
    """Where no window listens."""


WorkingDays = Callable[[date], bool]
"""Tells the shop's working days from others."""


def every_day(day: date) -> bool:
    """The calendar of a shop that never rests."""
    del day
    return True


@dataclass(frozen=True, slots=True)
class Works:
    """The adapters of this installation, ready to call, and where to begin a transaction."""

    begin: UnitsOfWork
    settings: Settings
    clock: Clock
    carriers: Mapping[str, Carrier]
    printers: Mapping[str, Printer]
    painter: LabelPainter
    messenger: Messenger | None
    """The e-mail channel, which other letters than those to customers use too."""
    writer: MessageWriter
    owner_words: OwnerWords
    """Says to the shop's own people why orders need somebody."""
    forecast: Forecast
    more_channels: Mapping[str, Messenger] = field(default_factory=dict)
    finder: PrinterFinder | None = None
    find_scales: Callable[[], Sequence[FoundScale]] | None = None
    scale: Scale | None = None
    command_cards: Callable[[str], CardSheet] | None = None
    """Gives the cards of all commands in a language."""
    more_looks: Mapping[str, Callable[[Works, str], Answer]] = field(default_factory=dict)
    """What can be asked for beside looking at devices, by the word that begins the question."""
    documents: Documents | None = None
    works_on: WorkingDays = every_day
    pages: PagePlace | None = None
    """Where tracking pages go; None where the shop publishes none."""
    page_writer: PageWriter | None = None
    checkpoint: Checkpoint = no_checkpoint
    places: Places = field(default_factory=lambda: Places({}))
    """How many purchases may be out at once, by lane."""
    shops: Mapping[str, WebShop] = field(default_factory=dict)
    price_lists: Mapping[str, CanRate] = field(default_factory=dict)
    """The shop's own price lists, by account, of carriers that name no prices themselves."""
    heard: Callable[[], None] = nothing_heard
    """Called when something came in that a screen may wait for."""
    pictures: ShopPictures | None = None
    """Fetches articles' pictures from web shops; None where nobody wants any."""
    left_out: Mapping[str, WorkstationError] = field(default_factory=dict)
    """Shops that could not be made of their settings, and why."""
    exchanges: Callable[[], Sequence[KeptExchange]] = tuple
    """Gives what this thread has said with carriers since it was last asked, redacted."""
    free_bytes: Callable[[], int] | None = None
    """How much room is left beside the database; None where that is a server's care."""

    @property
    def channels(self) -> Mapping[str, Messenger]:
        """Every way to customers that is set up, by its name."""
        mail = {} if self.messenger is None else {self.messenger.channel: self.messenger}
        return {**self.more_channels, **mail}

    def carrier(self, key: str) -> Carrier:
        try:
            return self.carriers[key]
        except KeyError:
            raise NotConfigured(
                f"There is no carrier account {key!r}.",
                "Add it in Set-up, Carriers.",
                setting="carriers",
            ) from None

    def shop(self, key: str) -> WebShop:
        try:
            return self.shops[key]
        except KeyError:
            why = self.left_out.get(key)
            if why is not None:
                raise why from None
            raise NotConfigured(
                f"There is no shop {key!r}, or its settings are wrong.",
                "See `packbench shops list`.",
                setting="shops",
            ) from None

    def shop_settings(self, key: str) -> WebShopSettings:
        for shop in self.settings.shops:
            if shop.key == key:
                return shop
        raise NotConfigured(
            f"There is no shop {key!r}.", "Add it to the settings, under shops.", setting="shops"
        )

    def printer(self, key: str) -> Printer:
        try:
            return self.printers[key]
        except KeyError:
            named = f"The printer {key!r} is not set up." if key else "No label printer is set."
            raise NotConfigured(named, "Add it in Set-up, Printers.", setting="printers") from None

    def hold(self, uow: UnitOfWork, item: WorkItem) -> float:
        """Lengthen the claim for one outside call, in the commit of its intent; gives until when
        the call may begin, in this process's monotonic seconds.
        """
        lease = self.settings.timing.lease
        uow.work.renew(item, lease_seconds=lease)
        return self.clock.monotonic() + lease / 3

    def still_holds(self, until: float) -> None:
        """To be called straight before an outside call, with what `hold` gave.

        Raises `Unavailable` in a process that stood still since then: another one may have taken
        the item over, and have been told that nothing was sent.
        """
        if self.clock.monotonic() > until:
            raise Unavailable(
                "This computer stood still just before the call.",
                "Nothing was sent; it is tried again by itself.",
                code="stood_still",
            )

    def check_room(self) -> None:
        """To be called before anything is bought: what comes of it must find room on the disk.

        Raises `DeviceProblem` when there is too little; the work waits without counting tries.
        """
        floor = self.settings.database.room_mb
        if self.free_bytes is None or not floor:
            return
        free = self.free_bytes() // MEGABYTE
        if free < floor:
            raise DeviceProblem(
                f"Only {free} MB are free on this computer's disk; {floor} are needed.",
                "Make room; the label is then bought by itself.",
                state="disk_full",
            )

    def record(self, uow: UnitOfWork, event: events.Event, *, to: str = "") -> None:
        """Write a fact and what follows from it."""
        routes = routes_of(self.settings)
        record(uow, event, routes=routes, actor=Actor(station="worker"), to=to)

    def note(self, uow: UnitOfWork, event: events.Event) -> None:
        """Write a fact of which somebody else draws the consequences."""
        uow.log(event, station="worker")
