"""The looks of the reports, for the pictures."""

from __future__ import annotations

from collections.abc import Callable

from tests.ui.desk_double import DeskDouble
from workstation.ui.main_window import MainWindow

Settle = Callable[..., None]


def report_looks(settle: Settle) -> dict[str, Callable[[MainWindow, DeskDouble], None]]:
    """Name -> what brings the window there."""

    def keys(*pressed: str) -> Callable[[MainWindow, DeskDouble], None]:
        def prepare(window: MainWindow, story: DeskDouble) -> None:
            window.go("reports")
            settle(seconds=0.3)
            for key in pressed:
                window.page("reports").command(key)
                settle(seconds=0.15)

        return prepare

    def nothing(window: MainWindow, story: DeskDouble) -> None:
        keys("2", "O")(window, story)
        page = window.page("reports")
        page.presenter.take_days("2025-01-01", "2025-01-20")
        settle(seconds=0.2)

    def pages(window: MainWindow, story: DeskDouble) -> None:
        from workstation.ui.setup.fields import Section

        window.go("setup")
        settle(seconds=0.3)
        page = window.page("setup")
        page.presenter.choose(Section.PAGES)
        page.presenter.adopt(
            {"pages.target": "sftp", "pages.host": "web.kiyi.example", "pages.user": "kiyi",
             "pages.directory": "www/t", "pages.port": 22, "pages.days_after": 14}
        )  # fmt: skip
        page.show_check(
            "pages:", "trouble",
            "Nobody has confirmed the key of web.kiyi.example yet. It shows "
            "SHA256:q9L0vYkQ2m0j3p4sVb7n1Xc5Zt8Rw6Ue2Ja4Gh9KfTo Compare that.",
        )  # fmt: skip
        settle(seconds=0.2)

    return {
        "setup-pages": pages,
        "reports": keys(),
        "reports-kept": keys("2"),
        "reports-kept-90": keys("2", "D"),
        "reports-carriers": keys("3"),
        "reports-messages": keys("4", "G"),
        "reports-packing": keys("5", "N", "G"),
        "reports-costs": keys("6"),
        "reports-empty": nothing,
    }
