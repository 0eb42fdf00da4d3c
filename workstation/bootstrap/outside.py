"""Carriers, shops, messages and promises, made from settings."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.bootstrap.home import RESOURCES, Home, resource, secret
from workstation.domain.errors import WorkstationError
from workstation.services.works import WorkingDays

if TYPE_CHECKING:
    from workstation.config import (
        CarrierSettings,
        Settings,
        WebShopSettings,
    )
    from workstation.messaging.templates import TemplateBook
    from workstation.net.exchange import ExchangeLog
    from workstation.net.kept import Recorder
    from workstation.ports.care import PagePlace, PageWriter
    from workstation.ports.carrier import CanRate, Carrier
    from workstation.ports.clock import Clock
    from workstation.ports.forecast import Forecast, Past, PastParcel
    from workstation.ports.messenger import MessageWriter, Messenger
    from workstation.ports.owner_words import OwnerWords
    from workstation.ports.pictures import ShopPictures
    from workstation.ports.tracking import DropFolder
    from workstation.ports.web_shop import WebShop
    from workstation.promise.peaks import Peaks
    from workstation.services.import_orders import Reader

log = logging.getLogger(__name__)


def make_recorder() -> Recorder:
    """What remembers the calls to carriers until a purchase keeps them."""
    from workstation.net.kept import Recorder

    return Recorder()


def make_carrier(
    settings: CarrierSettings,
    *,
    installation: Settings,
    clock: Clock,
    log: ExchangeLog | None = None,
) -> Carrier:
    """Build one carrier account; `log` hears of its calls, redacted."""
    from workstation.carriers import build_carrier

    options: dict[str, object] = {
        # A carrier's own codes may have a stroke in them; only ours lie in the program.
        name: str(resource(value))
        if isinstance(value, str) and value.startswith("resources/")
        else value
        for name, value in settings.options.items()
    }
    if settings.name and settings.kind in ("table_rate", "manual"):
        options.setdefault("name", settings.name)
    if settings.kind == "table_rate":
        options.setdefault("currency", settings.currency or installation.shop.currency)
    else:
        timeout = installation.timing.carrier_timeout
        options.setdefault("read_seconds", timeout)
        options.setdefault("total_seconds", timeout)
    if settings.kind == "demo":
        # A real carrier's adapter knows how long its "not found" is not to be believed.
        options.setdefault("settle_seconds", installation.timing.settle)
    key = settings.key
    return build_carrier(
        settings.kind,
        key,
        settings=options,
        secrets=lambda name: secret(f"carrier.{key}.{name}"),
        clock=clock,
        log=log,
    )


def make_price_lists(settings: Settings, carriers: Mapping[str, Carrier]) -> Mapping[str, CanRate]:
    """The shop's own price lists of carriers that name no prices; a wrong one is left out."""
    lists: dict[str, CanRate] = {}
    for account in settings.carriers:
        if account.price_list and account.key in carriers:
            with left_out(f"price list of {account.key}"):
                lists[account.key] = read_price_list(account, carriers[account.key].spec.name)
    return lists


def read_price_list(account: CarrierSettings, name: str) -> CanRate:
    """Read an account's price list; raises `NotConfigured`, or `Refused` with the wrong line."""
    from workstation.carriers.table_rate import read_table

    value = account.price_list
    path = str(resource(value)) if value.startswith("resources/") else value
    return read_table(path, key=account.key, name=name, currency=account.currency)


def make_shop(settings: WebShopSettings, *, installation: Settings, clock: Clock) -> WebShop:
    """Build one connected shop; no network is used."""
    from workstation.shops import build_shop

    return build_shop(
        settings,
        secrets=lambda name: secret(f"shop.{settings.key}.{name}"),
        clock=clock,
        settle_seconds=installation.timing.settle,
    )


def make_pictures(home: Home) -> ShopPictures:
    """What fetches articles' pictures; no network is used."""
    from workstation.folders import PICTURES
    from workstation.shops.pictures import PictureFolder

    return PictureFolder(home.folder / PICTURES, clock=home.clock)


def make_messenger(settings: Settings) -> Messenger | None:
    """The mail channel, None when no server is set."""
    smtp = settings.smtp
    if not smtp.host:
        return None
    from workstation.messaging.smtp import SmtpMessenger

    return SmtpMessenger(
        host=smtp.host,
        port=smtp.port,
        sender=smtp.sender,
        sender_name=smtp.sender_name or settings.shop.name,
        starttls=smtp.starttls,
        user=smtp.user,
        password=lambda: secret("smtp.password"),
        timeout=settings.timing.mail_timeout,
        redirect_to=smtp.redirect_to,
        test_mode=not smtp.live,
    )


def make_channels(settings: Settings) -> Mapping[str, Messenger]:
    """The ways to customers beside e-mail; one whose settings are wrong is left out."""
    from workstation.messaging.channels import CHANNELS

    made: dict[str, Messenger] = {}
    for name, build in CHANNELS.items():
        with left_out(f"channel {name}"):
            channel = build(settings, secret, not settings.smtp.live)
            if channel is not None:
                made[name] = channel
    return made


def make_page_place(settings: Settings) -> PagePlace | None:
    """Where tracking pages are published, where the shop wants any."""
    pages = settings.pages
    match pages.kind:
        case "folder":
            from workstation.messaging.page_folder import PageFolder

            return PageFolder(Path(pages.folder), url=pages.url)
        case "sftp":
            from workstation.messaging.page_sftp import SftpPages

            return SftpPages(
                host=pages.host, port=pages.port, user=pages.user, directory=pages.directory,
                url=pages.url, host_key=pages.host_key, key_file=pages.key_file,
                password=lambda: secret("pages.password"),
            )  # fmt: skip
        case "s3":
            from workstation.messaging.page_bucket import BucketPages

            return BucketPages(
                endpoint=pages.endpoint, bucket=pages.bucket, prefix=pages.prefix,
                region=pages.region, access_key=pages.access_key,
                secret_key=lambda: secret("pages.secret_key"), url=pages.url,
            )  # fmt: skip
    return None


def make_page_writer(settings: Settings) -> PageWriter | None:
    """What writes tracking pages, where the shop wants any."""
    if not settings.pages.kind:
        return None
    from workstation.messaging.page import CarePages

    pages = CarePages.open()
    pages.colour = settings.shop.colour
    return pages


def make_drop_folder(settings: Settings) -> DropFolder | None:
    """The folder of a web hook's receiver, None when none is set."""
    if not settings.tracking.drop_folder:
        return None
    from workstation.carriers.drop_folder import JsonDropFolder

    return JsonDropFolder(Path(settings.tracking.drop_folder))


def make_template_book() -> TemplateBook:
    """The words of every message that the program brings."""
    from workstation.messaging.templates import TemplateBook

    return TemplateBook.open(RESOURCES / "templates")


def make_writer(settings: Settings) -> MessageWriter:
    from workstation.messaging.writer import TemplateWriter

    return TemplateWriter(make_template_book(), colour=settings.shop.colour)


def make_owner_words() -> OwnerWords:
    from workstation.messaging.owner_words import FailureWords

    return FailureWords()


def no_past() -> tuple[PastParcel, ...]:
    """What a shop that has not delivered anything yet has to learn from."""
    return ()


def make_forecast(settings: Settings, clock: Clock, past: Past = no_past) -> Forecast:
    """The promise engine with the tables that the program brings, cut-offs by carrier account.

    It learns from `past` on the first question of each day.
    """
    from datetime import time as day_time
    from zoneinfo import ZoneInfo

    from workstation.domain.closures import closed_days, weekdays
    from workstation.promise.calendars import Rules
    from workstation.promise.engine import CarrierHabits, TableForecast
    from workstation.promise.learned import LearnedForecast
    from workstation.promise.transit import read_transit_table

    folder = RESOURCES / "transit"
    files = [(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.csv"))]
    table = TableForecast(
        table=read_transit_table(files),
        clock=clock,
        zone=ZoneInfo(settings.shop.zone),
        habits={
            account.key: CarrierHabits(
                cutoff=day_time.fromisoformat(account.pickup or settings.shop.cut_off),
                rules=Rules(
                    weekdays=weekdays(account.works_on),
                    half_days_count=account.on_eves,
                    closures=closed_days(account.closed),
                ),
            )
            for account in settings.carriers
        },
    )
    return LearnedForecast(table=table, past=past, peaks=read_busy_times())


def read_busy_times() -> Peaks:
    """The busy times that the program brings."""
    from workstation.promise.peaks import read_peaks

    path = RESOURCES / "promise" / "peaks.csv"
    return read_peaks(path.name, path.read_text("utf-8"))


def shop_calendar(settings: Settings) -> WorkingDays:
    """The working days of the shop's own country."""
    from workstation.promise.calendars import CountryCalendar

    calendar = CountryCalendar(settings.shop.sender.country)
    return calendar.works_on


def make_reader(clock: Clock) -> Reader:
    """The order-file reader as the import verb wants it."""
    from workstation.services.import_orders import Reader
    from workstation.shops import OrderFileReader
    from workstation.shops.profiles import plan_from_dict, plan_to_dict

    return Reader(OrderFileReader(), plan_to_dict, plan_from_dict, clock.sleep)


@contextmanager
def left_out(what: str) -> Iterator[None]:
    try:
        yield
    except WorkstationError as error:
        log.warning("%s is left out: %s", what, error.title)


def named(carrier: Carrier, account: CarrierSettings) -> Carrier:
    """Give the adapter the name that the shop uses for this account."""
    if account.name:
        carrier.spec = replace(carrier.spec, name=account.name)
    return carrier
