"""What the worker works with: every adapter of an installation, a handler for each kind of work."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from workstation.bootstrap.devices import (
    command_cards,
    find_scales,
    make_documents,
    make_finder,
    make_painter,
    make_printer,
    shared_scale,
)
from workstation.bootstrap.home import Home
from workstation.bootstrap.outside import (
    left_out,
    make_carrier,
    make_channels,
    make_forecast,
    make_messenger,
    make_owner_words,
    make_page_place,
    make_page_writer,
    make_pictures,
    make_price_lists,
    make_recorder,
    make_shop,
    make_writer,
    named,
    shop_calendar,
)
from workstation.domain.errors import WorkstationError
from workstation.folders import DATABASE_FILE
from workstation.services.places import Places
from workstation.services.works import MEGABYTE, Works, nothing_heard

if TYPE_CHECKING:
    from workstation.config import (
        Settings,
    )
    from workstation.ports.carrier import Carrier
    from workstation.ports.forecast import PastParcel
    from workstation.ports.labels import Printer
    from workstation.ports.web_shop import WebShop
    from workstation.services.desk import CarrierCard
    from workstation.services.floor import Floor
    from workstation.services.look_at_devices import Answer
    from workstation.services.outbox import Outbox
    from workstation.storage.reserve import Reserve

log = logging.getLogger(__name__)


def carrier_cards(settings: Settings) -> Mapping[str, CarrierCard]:
    """How the accounts are shown; no adapter is loaded for it."""
    from workstation.services.desk import CarrierCard

    colours = ("#00515C", "#6A1B63", "#5C3A1E", "#3A4350")
    return {
        account.key: CarrierCard(
            key=account.key,
            name=account.name or account.key,
            letter=account.letter or (account.name or account.key)[:1].upper(),
            colour=account.colour or colours[place % len(colours)],
        )
        for place, account in enumerate(settings.carriers)
    }


def make_floor(home: Home) -> Floor:
    """One station's verbs' surroundings."""
    from workstation.services.floor import Floor

    return Floor(home.begin(), lambda: home.settings, lambda: carrier_cards(home.settings))


def make_works(home: Home, *, heard: Callable[[], None] = nothing_heard) -> Works:
    """Everything that the worker and the command line need to act outside.

    An adapter whose settings are wrong is left out here; its work says so when its turn comes.
    """
    settings = home.settings
    recorder = make_recorder()
    carriers: dict[str, Carrier] = {}
    for account in settings.carriers:
        with left_out(f"carrier {account.key}"):
            carrier = make_carrier(account, installation=settings, clock=home.clock, log=recorder)
            carriers[account.key] = named(carrier, account)
    printers: dict[str, Printer] = {}
    for printer in settings.printers:
        with left_out(f"printer {printer.key}"):
            printers[printer.key] = make_printer(printer, installation=settings)
    shops: dict[str, WebShop] = {}
    broken: dict[str, WorkstationError] = {}
    for shop in settings.shops:
        try:
            shops[shop.key] = make_shop(shop, installation=settings, clock=home.clock)
        except WorkstationError as error:
            # Its standing says so on the screens.
            log.warning("shop %s is left out: %s", shop.key, error.title)
            broken[shop.key] = error
    return Works(
        begin=home.begin(),
        shops=shops,
        price_lists=make_price_lists(settings, carriers),
        heard=heard,
        left_out=broken,
        pictures=make_pictures(home) if shops else None,
        settings=settings,
        clock=home.clock,
        carriers=carriers,
        printers=printers,
        painter=make_painter(),
        messenger=make_messenger(settings),
        more_channels=make_channels(settings),
        writer=make_writer(settings),
        owner_words=make_owner_words(),
        forecast=make_forecast(settings, home.clock, past=partial(read_past, home, settings)),
        finder=make_finder(),
        find_scales=find_scales,
        scale=shared_scale(settings.scale, clock=home.clock),
        command_cards=command_cards,
        more_looks={
            "cards": _later_look("print_cards", "print_command_cards"),
            "places": _later_look("print_cards", "print_place_labels"),
            "test_label": _later_look("try_account", "buy_test_label"),
            "message": _later_look("tend_messages", "preview_message"),
            "draft": _later_look("try_message", "mail_draft"),
            "rates": _later_look("ask_rates", "look_for_rates"),
            "shop": _later_look("try_shop", "check_shop"),
            "shop_try": _later_look("try_shop", "look_at_orders"),
        },
        documents=make_documents(settings),
        works_on=shop_calendar(settings),
        pages=make_page_place(settings),
        page_writer=make_page_writer(settings),
        checkpoint=home.checkpoint,
        exchanges=recorder.take,
        places=Places({f"carrier:{one.key}": one.parallel for one in settings.carriers}),
        free_bytes=None if settings.database.url else partial(free_room, home),
    )


def read_past(home: Home, settings: Settings) -> Iterator[PastParcel]:
    """The shop's own parcels, to learn delivery times from."""
    from workstation.services.journeys import past_parcels

    return past_parcels(home.begin(), settings, home.clock)


def _later_look(module: str, verb: str) -> Callable[[Works, str], Answer]:
    """A look whose module loads when it is first asked for."""

    def look(works: Works, subject: str) -> Answer:
        found: Callable[[Works, str], Answer] = getattr(
            import_module(f"workstation.services.{module}"), verb
        )
        return found(works, subject)

    return look


def free_room(home: Home) -> int:
    """The bytes that are free on the disk of the data folder."""
    from workstation.storage.reserve import free_bytes

    return free_bytes(home.folder)


def make_reserve(home: Home) -> Reserve | None:
    """The room kept back for the last steps on a full disk; None where the disk is a server's."""
    from workstation.storage.reserve import Reserve

    settings = home.settings.database
    if settings.url:
        return None
    return Reserve(
        home.folder / DATABASE_FILE,
        size=settings.reserve_mb * MEGABYTE,
        plenty=settings.room_mb * MEGABYTE,
    )


def make_outbox(home: Home, *, owner: str, heard: Callable[[], None] = nothing_heard) -> Outbox:
    """The outbox with a handler for every kind of work."""
    from workstation.services import merge_orders, report_fulfilment, reread_order
    from workstation.services.batch_papers import batch_papers
    from workstation.services.buy_label import buy_label
    from workstation.services.check_device import check_device
    from workstation.services.customs_papers import draw_customs
    from workstation.services.day_close import draw_manifest
    from workstation.services.due_plans import plan_due
    from workstation.services.mail_failures import mail_failures
    from workstation.services.make_promise import make_promise
    from workstation.services.notify_customer import notify_customer
    from workstation.services.outbox import Outbox
    from workstation.services.packing_slip import draw_slip
    from workstation.services.papers import draw_paper
    from workstation.services.print_document import print_document
    from workstation.services.print_label import print_label
    from workstation.services.publish_page import publish_page
    from workstation.services.reactions import (
        BATCH_PAPERS,
        BUY_LABEL,
        CHECK,
        DRAW_CUSTOMS,
        DRAW_PAPER,
        DRAW_SLIP,
        MAIL_FAILURES,
        MAKE_PROMISE,
        MANIFEST,
        MERGE_ORDERS,
        NOTIFY,
        PLAN_DUE,
        PRINT_DOCUMENT,
        PRINT_LABEL,
        PUBLISH_PAGE,
        RECONCILE,
        REPORT_FULFILMENT,
        REREAD_ORDER,
        RUN_BATCH,
        VOID_LABEL,
        WITHDRAW_FULFILMENT,
    )
    from workstation.services.reconcile import reconcile
    from workstation.services.run_batch import run_batch
    from workstation.services.void_label import void_label

    handlers = {
        BUY_LABEL: buy_label,
        PRINT_LABEL: print_label,
        MAKE_PROMISE: make_promise,
        NOTIFY: notify_customer,
        CHECK: check_device,
        RUN_BATCH: run_batch,
        PUBLISH_PAGE: publish_page,
        BATCH_PAPERS: batch_papers,
        PLAN_DUE: plan_due,
        VOID_LABEL: void_label,
        MAIL_FAILURES: mail_failures,
        MANIFEST: draw_manifest,
        DRAW_PAPER: draw_paper,
        PRINT_DOCUMENT: print_document,
        DRAW_SLIP: draw_slip,
        DRAW_CUSTOMS: draw_customs,
        MERGE_ORDERS: merge_orders.merge_orders,
        RECONCILE: reconcile,
        REPORT_FULFILMENT: report_fulfilment.report_fulfilment,
        WITHDRAW_FULFILMENT: report_fulfilment.withdraw_fulfilment,
        REREAD_ORDER: reread_order.reread_order,
    }
    return Outbox(make_works(home, heard=heard), handlers, owner)
