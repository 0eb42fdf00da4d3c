"""The looks of Orders, Parcels, Outbox and Set-up, for the pictures."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache

from tests.ui.day_double import differing_lists, rules_story
from tests.ui.desk_double import NOW, SOAP, DeskDouble, outbox_row
from tests.ui.setup.test_setup_presenter import STORED
from tests.ui.shop_double import CHECK, ORDERS, WOULD_COME
from tests.ui.shop_double import FOUND as FOUND_THERE
from workstation.domain.values import Address, ParcelId
from workstation.ports.labels import MEDIA, LabelData, TrialLabel
from workstation.ports.work import WorkState
from workstation.printing.painter import OwnLabelPainter
from workstation.services.desk import (
    HandOverAnswer,
    PackAnswer,
    Said,
    Stop,
    StopKind,
    Tone,
    Verdict,
)
from workstation.services.device_desk import Calibration
from workstation.services.give_back import NoVoid
from workstation.services.shop_standing import ShopStanding, ShopTrouble
from workstation.ui.day.view import DayScreen
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.view import OrdersScreen
from workstation.ui.pack.view import PackScreen
from workstation.ui.parcels.view import ParcelsScreen
from workstation.ui.setup.fields import Section
from workstation.ui.setup.view import SetupScreen

Settle = Callable[..., None]
FOUND = (
    {
        "kind": "usb", "address": "52J1630", "how_found": "usb", "name": "Zebra ZD421",
        "languages": ["zpl", "epl"], "dpi": 203, "state": "ready", "note": "", "usable": True,
        "settings": {"kind": "usb", "address": "52J1630", "language": "zpl", "dpi": 203},
    },
    {
        "kind": "cups", "address": "laser", "how_found": "cups", "name": "Brother HL-L2370",
        "languages": ["pdf"], "dpi": 0, "state": "", "note": "", "usable": True,
        "settings": {"kind": "cups", "queue": "laser", "language": "pdf"},
    },
    {
        "kind": "ipp", "address": "ipp://office/ipp/print", "how_found": "mdns",
        "name": "Office printer", "languages": [], "dpi": 0, "state": "", "note": "",
        "usable": False, "settings": {},
    },
)  # fmt: skip
SCALE = {"kind": "hid", "address": "0922:8003", "name": "Dymo M10", "sure": True}


@cache
def trial_picture() -> str:
    """A test label, as the worker's answer carries it."""
    content = OwnLabelPainter().trial(
        TrialLabel(3, "en", ("Zebra ZD421", "Bench 2")),
        language="png", media=MEDIA["4x6"], dpi=203,
    )  # fmt: skip
    return b64encode(content).decode()


@cache
def label_picture() -> str:
    """A label of our own, as the worker's answer carries it."""
    recipient = Address("Mehmet Arslan", "Kıbrıs Şehitleri Cad. 118", "İzmir", "TR")
    content = OwnLabelPainter().render(
        LabelData(recipient, "KY10477P1", carrier_name="ACS"), language="png",
        media=MEDIA["4x6"], dpi=203,
    )  # fmt: skip
    return b64encode(content).decode()


PRINT = "print_doubt:printer:zebra"


def looks(settle: Settle) -> dict[str, Callable[[MainWindow, DeskDouble], None]]:
    """Name -> what brings the window there; `settle` lets the threads answer."""

    def orders(window: MainWindow, story: DeskDouble) -> OrdersScreen:
        window.go("orders")
        settle(seconds=0.2)
        screen = window.page("orders")
        assert isinstance(screen, OrdersScreen)
        screen.table.go_to(2)
        settle(seconds=0.1)
        return screen

    def detail(window: MainWindow, story: DeskDouble) -> None:
        orders(window, story).command("D")

    def prices(window: MainWindow, story: DeskDouble) -> None:
        orders(window, story).command("R")
        settle(seconds=0.3)

    def prices_apart(window: MainWindow, story: DeskDouble) -> None:
        prices(window, story)
        screen = orders(window, story)
        screen.rates.command("3")
        settle(seconds=0.2)
        screen.rates.table.go_to(4)

    def void(window: MainWindow, story: DeskDouble) -> None:
        screen = orders(window, story)
        screen.voids.open(story.views.parcel_rows[0].id)
        settle(seconds=0.2)

    def void_over(window: MainWindow, story: DeskDouble) -> None:
        story.void_changes = {"until": "pickup", "ends": None, "why_not": NoVoid.LEFT}
        void(window, story)

    def fix(window: MainWindow, story: DeskDouble) -> None:
        orders(window, story).command("E")

    def preview(window: MainWindow, story: DeskDouble) -> None:
        screen = orders(window, story)
        screen.begin_import()
        screen.importer.choose(__file__)
        settle(seconds=0.2)

    def parcels(window: MainWindow, story: DeskDouble) -> ParcelsScreen:
        window.go("parcels")
        settle(seconds=0.2)
        screen = window.page("parcels")
        assert isinstance(screen, ParcelsScreen)
        screen.presenter.scan(story.views.parcel_rows[1].key)
        settle(seconds=0.2)
        return screen

    def wrong_carrier(window: MainWindow, story: DeskDouble) -> None:
        parcels(window, story).presenter.scan(story.views.parcel_rows[2].key)
        settle(seconds=0.2)

    def parcel_list(window: MainWindow, story: DeskDouble) -> None:
        parcels(window, story).command("L")
        settle(seconds=0.2)

    def outbox(window: MainWindow, story: DeskDouble) -> None:
        ask = WorkState.ASK
        story.views.outbox_rows += [
            outbox_row(
                5,
                "print_label",
                "KY-10480",
                "printer:zebra",
                ask,
                cause=PRINT,
                parcel_id=ParcelId(5),
            ),
            outbox_row(
                6,
                "print_label",
                "KY-10481",
                "printer:zebra",
                ask,
                cause=PRINT,
                parcel_id=ParcelId(6),
            ),
        ]
        window.go("outbox")
        settle(seconds=0.2)

    def no_outbox(window: MainWindow, story: DeskDouble) -> None:
        story.views.outbox_rows = []
        window.go("outbox")
        settle(seconds=0.2)

    def known_printers(window: MainWindow, story: DeskDouble) -> SetupScreen:
        story.kept = {**deepcopy(STORED), **story.kept}
        story.views.printers = {"zebra": "head_open", "files": "ready"}
        story.device_data[85] = {"png": trial_picture(), "media": "4x6", "dpi": 203}
        story.device_data[86] = {
            "png": label_picture(), "media": "4x6", "dpi": 203, "printer": "zebra", "why": "ACS",
        }  # fmt: skip
        story.device_data[81] = {"printers": FOUND, "scales": [SCALE]}
        story.calibrations["zebra"] = Calibration(
            "zebra", 3, NOW, 5, 0, whole=True, media="4x6"
        )  # fmt: skip
        window.bridge.tell({"printers"})
        window.go("setup")
        settle(seconds=0.2)
        screen = window.page("setup")
        assert isinstance(screen, SetupScreen)
        return screen

    def printers(window: MainWindow, story: DeskDouble) -> None:
        known_printers(window, story).presenter.choose(Section.PRINTERS)
        settle(seconds=0.3)

    def found(window: MainWindow, story: DeskDouble) -> None:
        printers(window, story)
        window._command("F")
        settle(seconds=0.3)

    def test_label(window: MainWindow, story: DeskDouble) -> None:
        printers(window, story)
        window._command("V")
        settle(seconds=0.3)

    def routes(window: MainWindow, story: DeskDouble) -> None:
        known_printers(window, story).presenter.choose(Section.ROUTES)
        settle(seconds=0.2)

    def scale(window: MainWindow, story: DeskDouble) -> None:
        screen = known_printers(window, story)
        screen.presenter.choose(Section.SCALE)
        screen.presenter.adopt({"scale.kind": "serial", "scale.address": "/dev/ttyUSB0"})
        settle(seconds=0.2)

    def devices(window: MainWindow, story: DeskDouble) -> None:
        story.views.printers = {
            "zebra": "paper_out", "roll": "head_open", "tsc": "ribbon_out", "laser": "ready",
        }  # fmt: skip
        window._read_lights()
        settle(seconds=0.2)
        window._open_devices()
        settle(seconds=0.2)

    def setup(section: Section) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            window.go("setup")
            settle(seconds=0.2)
            screen = window.page("setup")
            assert isinstance(screen, SetupScreen)
            screen.presenter.choose(section)

        return prepare

    def day(window: MainWindow, story: DeskDouble) -> DayScreen:
        window.go("day")
        settle(seconds=0.3)
        screen = window.page("day")
        assert isinstance(screen, DayScreen)
        return screen

    def day_key(*keys: str) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            screen = day(window, story)
            for key in keys:
                screen.command(key)
                settle(seconds=0.3)

        return prepare

    def account(window: MainWindow, story: DeskDouble) -> None:
        window.go("setup")
        settle(seconds=0.3)
        screen = window.page("setup")
        assert isinstance(screen, SetupScreen)
        screen.command("5")
        screen.command("A")
        kind = next(one for one in screen.presenter.fields() if one.path == "kind")
        screen.presenter.change(kind, "ups")
        settle(seconds=0.1)

    def shop(*keys: str) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            story.kept = {**deepcopy(STORED), **story.kept}
            story.device_data[int(CHECK)], story.device_data[int(ORDERS)] = FOUND_THERE, WOULD_COME
            story.check_answers = [("trouble" if not keys else "well", "")]
            if keys == ("T",):
                story.shop_story.standings["web"] = ShopStanding("web", wanted=False)
            window.go("setup")
            settle(seconds=0.3)
            screen = window.page("setup")
            assert isinstance(screen, SetupScreen)
            screen.presenter.choose(Section.SHOPS)
            for key in keys or ("P",):
                screen.command(key)
                settle(seconds=0.3)

        return prepare

    def broken_shop(window: MainWindow, story: DeskDouble) -> None:
        shop("Z")(window, story)
        story.shop_story.standings["web"] = ShopStanding(
            "web", looked=NOW, trouble=ShopTrouble.CREDENTIALS, since=NOW,
            problem="kiyi.example does not accept the keys.", new=42,
        )  # fmt: skip
        window.bridge.tell({"shops"})
        settle(seconds=0.4)

    def changed_at_door(window: MainWindow, story: DeskDouble) -> None:
        screen = parcels(window, story)
        stop = Stop(
            StopKind.ORDER_CHANGED, order_number="KY-10482", customer="Ayşe Yılmaz",
            reason="address,removed", put_back=(SOAP,), label_bought=True, at_door=True,
        )  # fmt: skip
        verdict = Verdict(Tone.STOP, Said.STOPPED, "KY-10482")
        screen.presenter._answered(HandOverAnswer(verdict, None, stop))
        settle(seconds=0.3)

    def changed_at_bench(window: MainWindow, story: DeskDouble) -> None:
        window.go("pack")
        settle(seconds=0.2)
        screen = window.page("pack")
        assert isinstance(screen, PackScreen)
        stop = Stop(
            StopKind.ORDER_CHANGED, order_number="KY-10482", customer="Ayşe Yılmaz",
            reason="added,removed", put_back=(SOAP,), in_box=2, of=4,
        )  # fmt: skip
        screen.presenter._answer(PackAnswer(Verdict(Tone.STOP, Said.STOPPED), None, stop))
        settle(seconds=0.3)

    def day_lists(window: MainWindow, story: DeskDouble) -> None:
        story.day_story.lists = differing_lists()
        screen = day(window, story)
        screen.command("K")
        settle(seconds=0.2)
        screen.lists.table.go_to(1)

    def day_agrees(window: MainWindow, story: DeskDouble) -> None:
        rows = tuple(row for row in story.day_story.day.rows if row.agrees)
        story.day_story.day = replace(story.day_story.day, rows=rows, agrees=True)
        day(window, story)

    def rules(*keys: str) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            story.kept.update(rules_story())
            window.go("rules")
            settle(seconds=0.3)
            for key in keys:
                window.page("rules").command(key)
                settle(seconds=0.2)

        return prepare

    return {
        "rules": rules("D"),
        "rules-fulfilment": rules("2"),
        "rules-trial": rules("U", "S"),
        "day": lambda window, story: day(window, story) and None,
        "day-agrees": day_agrees,
        "day-void": day_key("Down", "X", "X"),
        "day-owed": day_key("W"),
        "day-past": day_key("L"),
        "day-lists": day_lists,
        "setup-account": account,
        "parcels-changed": changed_at_door,
        "pack-changed": changed_at_bench,
        "setup-shop": shop(),
        "setup-shop-orders": shop("T"),
        "setup-shop-trouble": broken_shop,
        "setup-shop-new": shop("A"),
        "day-paper": day_key("P"),
        "orders": lambda window, story: orders(window, story) and None,
        "orders-detail": detail,
        "rates": prices,
        "void": void,
        "void-left": void_over,
        "rates-apart": prices_apart,
        "orders-fix": fix,
        "orders-import": preview,
        "parcels": lambda window, story: parcels(window, story) and None,
        "parcels-stop": wrong_carrier,
        "parcels-list": parcel_list,
        "outbox": outbox,
        "outbox-empty": no_outbox,
        "setup": setup(Section.SHOP),
        "setup-printers": printers,
        "setup-found": found,
        "setup-test-label": test_label,
        "setup-routes": routes,
        "setup-scale": scale,
        "devices": devices,
        "setup-messages": setup(Section.MESSAGES),
        "setup-bench": setup(Section.BENCH),
    }
