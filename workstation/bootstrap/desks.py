"""What the window works with: the verbs and views of the station, storage alone behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from workstation import config
from workstation.bootstrap.home import Home, keep_secret, secret
from workstation.bootstrap.outside import make_reader, make_template_book, shop_calendar
from workstation.bootstrap.works import make_floor
from workstation.folders import PICTURES

if TYPE_CHECKING:
    from workstation.ports.care import AnswerWriter
    from workstation.ports.carrier_spec import CarrierSpec, VoidWindow
    from workstation.ports.messenger import MessageWriter
    from workstation.ports.reports import Sheet
    from workstation.ports.web_shop import ShopSpec
    from workstation.services.account_desk import AccountDesk
    from workstation.services.article_desk import ArticleDesk
    from workstation.services.care_desk import CareDesk
    from workstation.services.chase_desk import ChaseDesk
    from workstation.services.day_desk import DayDesk
    from workstation.services.desk import BatchDesk, Desk
    from workstation.services.device_desk import DeviceDesk
    from workstation.services.floor import Floor
    from workstation.services.give_back import VoidDesk
    from workstation.services.page_desk import PageDesk
    from workstation.services.rate_desk import RateDesk
    from workstation.services.report_desk import ReportDesk
    from workstation.services.reports import Report, Wish
    from workstation.services.shop_desk import ShopDesk
    from workstation.services.template_words import TemplateDesk

T = TypeVar("T")


def make_desk(home: Home, *, wake: Callable[[], object] | None = None) -> Desk:
    """The verbs and views of the station, storage alone behind them.

    `wake` is called after each verb that may have left work for the worker.
    """
    from workstation.services import pack
    from workstation.services.desk import Desk

    answer_question, change_order, check_device, hand_over, import_orders = map(
        _Later, ("answer_question", "change_order", "check_device", "hand_over", "import_orders")
    )

    floor = make_floor(home)
    settings = home.settings
    # Twenty modules that nobody needs before the first file.
    reader = cache(lambda: make_reader(home.clock))

    def on_floor(verb: Callable[..., T]) -> Callable[..., T]:
        def do(*arguments: Any) -> T:
            result = verb(floor, *arguments)
            if wake is not None:
                wake()
            return result

        return do

    return Desk(
        station=floor.station,
        operator=floor.operator,
        views=home.views(),
        carriers=floor.carriers,
        test_mode=not settings.smtp.live,
        undo_seconds=settings.messages.undo_seconds,
        bench=partial(pack.bench, floor),
        scan=on_floor(pack.scan),
        open_order=on_floor(pack.open_order),
        take_next=on_floor(pack.take_next),
        confirm_without_code=on_floor(pack.confirm_without_code),
        choose_box=on_floor(pack.choose_box),
        set_weight=on_floor(pack.set_weight),
        finalize=on_floor(pack.finalize),
        next_package=on_floor(pack.next_package),
        empty_box=on_floor(pack.empty_box),
        release=on_floor(pack.release),
        print_again=on_floor(pack.print_again),
        keep_claim=partial(pack.keep_claim, floor),
        hand_over=on_floor(hand_over.hand_over),
        undo_hand_over=on_floor(hand_over.undo_hand_over),
        inspect_file=lambda *given: import_orders.inspect_file(reader(), *given),
        import_file=lambda *given: import_orders.import_file(floor, reader(), *given),
        profiles=lambda: import_orders.profiles(floor, reader()),
        hold=on_floor(change_order.hold),
        unhold=on_floor(change_order.unhold),
        fix_address=on_floor(change_order.fix_address),
        retry=on_floor(answer_question.retry),
        answer=on_floor(answer_question.answer),
        answer_all=on_floor(answer_question.answer_all),
        settings=_plain_settings(home),
        save_settings=lambda values: _save(home, values),
        check=on_floor(check_device.ask_check),
        check_result=partial(check_device.check_result, floor),
        devices=make_device_desk(home, floor, on_floor),
        templates=make_template_desk(home, floor, on_floor),
        chase=make_chase_desk(home, on_floor),
        demo_order_numbers=list,
        pictures=str(home.folder / PICTURES),
        batch=make_batch_desk(home, floor, on_floor),
        day=make_day_desk(home, on_floor),
        care=make_care_desk(home, floor, on_floor),
        accounts=make_account_desk(home, on_floor),
        reports=make_report_desk(home, floor),
        pages=make_page_desk(),
        shops=make_shop_desk(floor, on_floor),
        articles=make_article_desk(floor, on_floor),
        rates=make_rate_desk(floor, on_floor),
        voids=make_void_desk(home, floor, on_floor),
    )


def make_void_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> VoidDesk:
    """The verbs of labels that are given back; the carriers' windows are read at the first look."""
    from workstation.services.give_back import VoidDesk

    views, verbs = home.views(), _Later("give_back")

    def shipped(kind: str) -> VoidWindow | None:
        from workstation.carriers.void_windows import void_window

        return void_window(kind)

    return VoidDesk(
        look=lambda parcel: verbs.look(floor, views, shipped, parcel),
        give_back=on_floor(lambda floor, *more: verbs.give_back(floor, views, shipped, *more)),
    )


def make_rate_desk(
    floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> RateDesk:
    """The verbs of the carriers' prices; nothing of them loads before its use."""
    from workstation.services.rate_desk import RateDesk

    compare = _Later("compare_rates")
    return RateDesk(
        ask=on_floor(compare.ask),
        table=partial(compare.table, floor),
        choose=on_floor(compare.choose),
        forget=on_floor(compare.forget),
    )


def make_care_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> CareDesk:
    """The verbs for whoever answers customers."""
    from workstation.services.care_desk import CareDesk

    views = home.views()
    where, tend, go_live = map(_Later, ("where_is_it", "tend_messages", "go_live"))

    def forms(wanted: str) -> Sequence[str]:
        from workstation.messaging.phones import written_forms

        return written_forms(wanted, home.settings.shop.sender.country)

    @cache
    def writer() -> AnswerWriter:
        from workstation.messaging.answers import CareWriter

        return CareWriter.open()

    return CareDesk(
        find=lambda wanted: where.find(views, forms, wanted),
        story=lambda order_id, shown: where.story(
            floor, views, writer(), home.clock, order_id, shown
        ),
        record=on_floor(lambda floor, *given: where.record(floor, views, *given)),
        recall=on_floor(lambda floor, key: tend.recall(floor, key)),
        send_again=on_floor(lambda floor, key: tend.send_again(floor, key)),
        preview=on_floor(lambda floor, key: tend.ask_preview(floor, key)),
        write_in=on_floor(_Later("customer_language").write_in),
        replace=on_floor(_Later("chase").send_again),
        take_back=on_floor(_Later("take_back").take_back),
        answer_live=on_floor(lambda floor, live: go_live.answer_live(floor, home.save, live)),
    )


def make_day_desk(
    home: Home, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> DayDesk:
    """The verbs of the day's close, of what is owed, and of picking; none loads before its use."""
    from workstation.services.day_desk import DayDesk

    day_close, leftovers, owed, pack_short, papers, pick_sheets, reconcile, try_rules = map(
        _Later,
        (
            "day_close",
            "leftovers",
            "owed",
            "pack_short",
            "papers",
            "pick_sheets",
            "reconcile",
            "try_rules",
        ),
    )
    views = home.views()

    def works_on(day: date) -> bool:
        return shop_calendar(home.settings)(day)

    def tomorrow(floor: Floor, subject: str) -> date:
        day: date = leftovers.ship_tomorrow(floor, works_on, subject)
        return day

    def with_views(verb: Callable[..., T]) -> Callable[..., T]:
        return lambda floor, *more: verb(floor, views, *more)

    return DayDesk(
        void=on_floor(leftovers.void),
        print_label=on_floor(leftovers.print_label),
        ship_tomorrow=on_floor(tomorrow),
        make_manifest=on_floor(with_views(day_close.make_manifest)),
        close=on_floor(with_views(day_close.close_with)),
        tote_of=on_floor(_Later("totes").tote_of_order),
        print_paper=on_floor(with_views(papers.order_print)),
        prints_papers=lambda: bool(papers.prints_papers(home.settings)),
        set_expected=on_floor(owed.set_expected),
        cancel_line=on_floor(owed.cancel_line),
        pick_sheet=on_floor(pick_sheets.pick_sheet),
        make_pick_list=on_floor(pick_sheets.make_pick_list),
        short_here=on_floor(pack_short.short_here),
        why_service=on_floor(try_rules.why_service),
        lists=partial(reconcile.lists, make_floor(home)),
        compare_lists=on_floor(reconcile.ask_all),
        give_back=on_floor(reconcile.ask_give_back),
    )


def make_account_desk(
    home: Home, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> AccountDesk:
    """The verbs of carrier accounts; the carriers' own modules load when Set-up is opened."""
    from workstation.services.account_desk import AccountDesk

    def specs() -> Sequence[CarrierSpec]:
        from workstation.carriers import specs as known

        return known()

    def kept(account: str, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if secret(f"carrier.{account}.{name}"))

    def whose(number: str) -> Sequence[str]:
        from workstation.carriers.detect import likely

        return likely(number, ours=[one.kind for one in home.settings.carriers])

    return AccountDesk(
        specs=specs,
        keep_secret=lambda account, name, value: keep_secret(f"carrier.{account}.{name}", value),
        kept=kept,
        whose=whose,
        test_label=on_floor(_Later("try_account").ask_test_label),
    )


def make_page_desk() -> PageDesk:
    """The secrets of the place of tracking pages."""
    from workstation.services.page_desk import PageDesk

    return PageDesk(
        keep_secret=lambda name, value: keep_secret(f"pages.{name}", value),
        kept=lambda names: frozenset(name for name in names if secret(f"pages.{name}")),
    )


def make_report_desk(home: Home, floor: Floor) -> ReportDesk:
    """What reads reports and writes their tables into files; none of it loads before its use."""
    from workstation.services.report_desk import ReportDesk

    views = home.views()

    def read(wish: Wish) -> Report:
        from workstation.services.reports import read_report

        return read_report(
            views.reports,
            wish,
            now=home.clock.now(),
            zone=home.settings.shop.zone,
            carrier_name=floor.carrier_name,
        )

    def write(path: Path, sheets: Sequence[Sheet], language: str) -> None:
        from workstation.spreadsheets.written import FileSheets

        FileSheets().write(path, sheets, language=language)

    def today() -> date:
        return home.clock.now().astimezone(ZoneInfo(home.settings.shop.zone)).date()

    return ReportDesk(read=read, shops=lambda: views.reports.shops(), today=today, write=write)


def make_shop_desk(
    floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> ShopDesk:
    """The verbs of connected shops; the adapters' modules load when Set-up is opened."""
    from workstation.services.shop_desk import ShopDesk

    def specs() -> Sequence[ShopSpec]:
        from workstation.shops import shop_specs

        return shop_specs()

    def kept(shop: str, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if secret(f"shop.{shop}.{name}"))

    trying, standing = _Later("try_shop"), _Later("shop_standing")
    return ShopDesk(
        specs=specs,
        keep_secret=lambda shop, name, value: keep_secret(f"shop.{shop}.{name}", value),
        kept=kept,
        await_word=on_floor(trying.await_word),
        check=on_floor(trying.ask_connection),
        look=on_floor(trying.ask_orders),
        begin=on_floor(trying.begin_import),
        stop=on_floor(trying.stop_import),
        begin_anew=on_floor(trying.import_anew),
        standings=partial(standing.standings, floor),
    )


def make_article_desk(
    floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> ArticleDesk:
    """The verbs of the bench's stop for articles that the customs want to know more of."""
    from workstation.services.article_desk import ArticleDesk

    verbs = _Later("tell_article")
    return ArticleDesk(
        asked=partial(verbs.asked_here, floor),
        remember=on_floor(verbs.tell),
        tell=on_floor(verbs.tell_here),
    )


class _Later:
    """A module of verbs that is loaded when the first of them is called: scans need none of it."""

    def __init__(self, module: str) -> None:
        self._module = f"workstation.services.{module}"

    def __getattr__(self, verb: str) -> Callable[..., Any]:
        return lambda *given: getattr(import_module(self._module), verb)(*given)


def make_batch_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> BatchDesk:
    """The verbs and views of the batch desk and of the day's close."""
    from workstation.services import pack
    from workstation.services.desk import BatchDesk

    batch_desk, day_close, fulfil, merge_orders, plans, print_document = map(
        _Later,
        ("batch_desk", "day_close", "fulfil", "merge_orders", "plans", "print_document"),
    )
    mail_failures, run_papers, try_rules = map(_Later, ("mail_failures", "run_papers", "try_rules"))
    views = home.views()

    def works_on(day: date) -> bool:
        return shop_calendar(home.settings)(day)

    def with_views(verb: Callable[..., T]) -> Callable[..., T]:
        return lambda station, *more: verb(station, views, *more)

    return BatchDesk(
        plans=partial(plans.plans, floor),
        save_plan=on_floor(plans.save_plan),
        copy_plan=on_floor(plans.copy_plan),
        delete_plan=on_floor(plans.delete_plan),
        export_plan=partial(plans.export_plan, floor),
        import_plan=on_floor(plans.import_plan),
        next_due=partial(plans.next_due, floor, works_on),
        run=on_floor(lambda station, *more: plans.start_run(station, works_on, *more)),
        progress=partial(batch_desk.progress, floor, views),
        entries=partial(batch_desk.entries, views),
        latest=partial(batch_desk.latest, views),
        matching=partial(plans.matching, floor),
        run_orders=on_floor(plans.run_orders),
        try_run=on_floor(plans.try_run),
        pause=on_floor(batch_desk.pause),
        resume=on_floor(batch_desk.resume),
        stop=on_floor(batch_desk.stop),
        retry=on_floor(batch_desk.retry),
        wish=on_floor(batch_desk.set_wish),
        resume_roll=on_floor(batch_desk.resume_roll),
        reprint=on_floor(batch_desk.reprint),
        mail_failures=on_floor(mail_failures.mail_by_hand),
        print_document=on_floor(print_document.print_again),
        pictures=on_floor(run_papers.ask_pictures),
        take_apart=on_floor(merge_orders.take_apart),
        redo=on_floor(batch_desk.redo),
        add_parcel=on_floor(batch_desk.add_parcel),
        ship_with_label=on_floor(pack.ship_with_label),
        buy_again=on_floor(pack.buy_again),
        short_pick=on_floor(fulfil.short_pick),
        owed=partial(day_close.owed, floor, views),
        try_rules=partial(try_rules.try_rules, floor, views),
        day=partial(day_close.day, floor, views),
        make_manifest=on_floor(with_views(day_close.make_manifest)),
        own=on_floor(day_close.own),
        close_day=on_floor(with_views(day_close.close_day)),
    )


def make_device_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., T]], Callable[..., T]]
) -> DeviceDesk:
    """The verbs for printers and scales; the modules behind them load when one is first used."""
    from workstation.services.device_desk import DeviceDesk

    def late(module: str, verb: str) -> Callable[..., Any]:
        def do(*arguments: Any) -> Any:
            found = getattr(import_module(f"workstation.services.{module}"), verb)
            return on_floor(found)(*arguments)

        return do

    def calibrate(code: str) -> Any:
        from workstation.services import trial_label

        return trial_label.calibrate(floor, home.save, code)

    return DeviceDesk(
        find=late("check_device", "ask_find"),
        probe=late("check_device", "ask_probe"),
        state=late("check_device", "ask_state"),
        weigh=late("check_device", "ask_weight"),
        print_commands=late("print_cards", "ask_command_cards"),
        print_places=late("print_cards", "ask_place_labels"),
        trial_picture=late("check_device", "ask_trial_picture"),
        preview=late("check_device", "ask_preview"),
        data=late("check_device", "check_data"),
        calibrate=calibrate,
        calibrations=late("trial_label", "calibrations"),
    )


def make_chase_desk(
    home: Home, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> ChaseDesk:
    """The verbs for parcels of which nobody hears."""
    from workstation.services.chase_desk import ChaseDesk

    views, chase = home.views(), _Later("chase")
    return ChaseDesk(
        chases=lambda: chase.chases(views, home.clock.now()),
        own=on_floor(chase.own),
        note=on_floor(chase.note),
        snooze=on_floor(chase.snooze),
        done=on_floor(chase.done),
        send_again=on_floor(chase.send_again),
    )


def make_template_desk(
    home: Home, floor: Floor, on_floor: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> TemplateDesk:
    """The verbs of whoever edits messages; the templates are read when one is first called."""
    from workstation.services.template_words import TemplateDesk

    words = _Later("template_words")
    book = cache(make_template_book)

    def writer() -> MessageWriter:
        from workstation.messaging.writer import TemplateWriter

        return TemplateWriter(book(), colour=home.settings.shop.colour)

    def today() -> date:
        return home.clock.now().date()

    return TemplateDesk(
        rows=lambda: words.rows(floor, book()),
        get=lambda *which: words.get(floor, book(), *which),
        check=lambda *draft: words.check(floor, book(), writer(), today(), *draft),
        faults=lambda *drafts: words.faults(floor, book(), *drafts),
        save=lambda *drafts: words.save(floor, book(), *drafts),
        reset=partial(words.reset, floor),
        try_it=on_floor(_Later("try_message").ask_trial),
    )


def _plain_settings(home: Home) -> Callable[[], Mapping[str, Any]]:
    """The settings as a mapping that nobody changes, made anew only when they are others: the
    window asks at every change.
    """
    kept: list[tuple[config.Settings, Mapping[str, Any]]] = []

    def give() -> Mapping[str, Any]:
        now = home.settings
        if not kept or kept[0][0] is not now:
            kept[:] = [(now, config.settings_to_mapping(now))]
        return kept[0][1]

    return give


def _save(home: Home, values: Mapping[str, Any]) -> None:
    home.save(values)
