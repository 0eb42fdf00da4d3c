"""The looks of what customers are told, for the pictures."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.chase_double import silent_rows
from tests.ui.desk_double import NOW, DeskDouble
from workstation.ui.codes import Scan
from workstation.ui.main_window import MainWindow
from workstation.ui.templates.view import TemplatesScreen
from workstation.ui.where.view import WhereScreen

Settle = Callable[..., None]


def care_looks(settle: Settle) -> dict[str, Callable[[MainWindow, DeskDouble], None]]:
    """Name -> what brings the window there."""

    def where(window: MainWindow, story: DeskDouble) -> WhereScreen:
        window.go("where")
        screen = window.page("where")
        assert isinstance(screen, WhereScreen)
        screen.arrive("KY-104")
        settle(seconds=0.3)
        screen.presenter.choose(10482)
        settle(seconds=0.3)
        return screen

    def asked(window: MainWindow, story: DeskDouble) -> None:
        where(window, story).ask_channel()
        settle(seconds=0.2)

    def nothing(window: MainWindow, story: DeskDouble) -> None:
        window.go("where")
        settle(seconds=0.2)

    def messages(*keys: str) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            story.kept["smtp"] = {"redirect_to": "test@kiyi.example"}
            story.device_data[91] = {
                "subject": "Siparişiniz yola çıktı", "why": "",
                "text": "Merhaba Ayşe,\n\nsiparişinizi Yurtiçi Kargo ile yola çıkardık.\n",
            }  # fmt: skip
            window.go("messages")
            settle(seconds=0.3)
            for key in keys:
                window.page("messages").command(key)
                settle(seconds=0.2)

        return prepare

    def templates(*keys: str, change: str = "") -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            window.go("templates")
            screen = window.page("templates")
            assert isinstance(screen, TemplatesScreen)
            settle(seconds=0.4)
            for key in keys:
                screen.command(key)
                settle(seconds=0.4)
            if change:
                screen.fields["body"].setPlainText(change)
                settle(seconds=0.6)

        return prepare

    def live(window: MainWindow, story: DeskDouble) -> None:
        story.asks_live = True
        window.go("parcels")
        settle(seconds=0.3)
        window.page("parcels").scanned(Scan(story.views.parcel_rows[1].key))
        settle(seconds=0.3)

    def chase(window: MainWindow, story: DeskDouble) -> None:
        story.chases = silent_rows(story.views.parcel_rows, NOW)
        window.go("parcels")
        window.bridge.changed.emit(frozenset({"*"}))
        window.page("parcels").command("K")
        settle(seconds=0.3)
        window.page("parcels").command("S")
        settle(seconds=0.2)

    return {
        "parcels-chase": chase,
        "parcels-live": live,
        "templates": templates(),
        "templates-faulty": templates("4", "X", change="غادر طلبك {order} متجرنا."),
        "templates-sms": templates("2", "M"),
        "messages": messages(),
        "messages-live": messages("4", "G"),
        "messages-empty": messages("2", "Z"),
        "where": lambda window, story: where(window, story) and None,
        "where-asked": asked,
        "where-empty": nothing,
    }
