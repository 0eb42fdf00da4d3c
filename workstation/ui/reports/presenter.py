"""Reports: which one, on which days, of which shop; read in the pool, shown when it is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.services.reports import REPORTS, Report, Wish
from workstation.ui.reports.picture import ReportPicture, picture_of, sheets_of
from workstation.ui.reports.words import PERIODS
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

STALE = timedelta(seconds=30)
"""News come many times a second while a batch runs; a report need not be that young."""
NAMES = tuple(REPORTS)
_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4})?)?")


def read_past_day(text: str, today: date) -> date | None:
    """Read "3.5.", "3/5/2026" or "2026-05-03"; without a year the last such day is meant."""
    plain = text.strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        found = _DAY.fullmatch(plain)
    if found is None:
        return None
    try:
        read = date(int(found[3] or today.year), int(found[2]), int(found[1]))
        return read if found[3] or read <= today else read.replace(year=today.year - 1)
    except ValueError:
        return None


class ReportsView(Protocol):
    """What the presenter needs of the screen."""

    def show_choice(
        self, name: str, period: str, shop: str, shops: Sequence[str], *, people: bool
    ) -> None: ...

    def show_own(self, first: date, last: date) -> None:
        """Ask for days of one's own, beginning with these."""
        ...

    def show_report(self, picture: ReportPicture, group: int) -> None: ...

    def show_reading(self) -> None:
        """It is being read; what is shown stays until it is there."""
        ...

    def say(self, sentence: str, tone: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class ReportsPresenter:
    """Keeps what was chosen; an answer to an older choice is dropped."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: ReportsView, *, now: Callable[[], datetime]
    ) -> None:
        if desk.reports is None:
            raise NotConfigured("The reports are not here.", "Update Packbench.")
        self._desk, self._jobs, self._view, self._now = desk.reports, jobs, view, now
        self.period = "30"
        self._own: tuple[date, date] | None = None
        self._wish = Wish(NAMES[0], date.min, date.min)
        self._shops: Sequence[str] = ()
        self._group = 0
        self._report: Report | None = None
        self._read_at: datetime | None = None

    @property
    def wish(self) -> Wish:
        return self._wish

    @property
    def report(self) -> Report | None:
        """What is shown."""
        return self._report

    def reload(self) -> None:
        """Read anew: the shops, then the report."""
        self._jobs.read(self._desk.shops, self._know_shops, self._view.show_problem)
        self._read()

    def refresh(self) -> None:
        """Something has changed somewhere."""
        if self._read_at is None or self._now() - self._read_at > STALE:
            self._read()

    def choose(self, name: str) -> None:
        """Another report."""
        self._wish, self._group = replace(self._wish, name=name), 0
        self._read()

    def choose_period(self, name: str) -> None:
        """Another period; days of one's own are asked for."""
        self.period = name
        if name == "own":
            if self._own is None:
                today = self._desk.today()
                self._own = today.replace(day=1), today
            self._view.show_own(*self._own)
        self._read()

    def next_period(self) -> None:
        """D: the next of the chips."""
        self.choose_period(PERIODS[(PERIODS.index(self.period) + 1) % len(PERIODS)])

    def take_days(self, first: str, last: str) -> None:
        """The days that were written; what is no day is said."""
        today = self._desk.today()
        begins, ends = read_past_day(first, today), read_past_day(last, today)
        if begins is None or ends is None:
            said = translate("Reports", "Not a day. Write 3.5. or 2026-05-03.")
            self._view.say(said, "wait")
            return
        self._own = min(begins, ends), max(begins, ends)
        self._view.show_own(*self._own)
        self.period = "own"
        self._read()

    def choose_shop(self, shop: str) -> None:
        """One shop alone, "" = all."""
        if shop != self._wish.shop:
            self._wish = replace(self._wish, shop=shop)
            self._read()

    def next_shop(self) -> None:
        """S: the next shop, then all."""
        every = ["", *self._shops]
        self.choose_shop(every[(every.index(self._wish.shop) + 1) % len(every)])

    def show_people(self, wanted: bool) -> None:
        """Whether packers are told by name; nobody is unless it is asked for."""
        self._wish = replace(self._wish, people=wanted)
        self._read()

    def turn(self) -> None:
        """G: the next table of this report."""
        if self._report is not None and len(self._report.tables) > 1:
            self.choose_group((self._group + 1) % len(self._report.tables))

    def choose_group(self, place: int) -> None:
        self._group = place
        self._show()

    def file_name(self) -> str:
        """What a file of this report is called, without its ending."""
        shop = f"-{self._wish.shop}" if self._wish.shop else ""
        return f"{self._wish.name}-{self._wish.first}-{self._wish.last}{shop}"

    def export(self, path: str, language: str) -> None:
        """Write the tables into a CSV or XLSX file."""
        report = self._report
        if report is None:
            return
        sheets = sheets_of(report)
        self._jobs.read(
            lambda: self._desk.write(Path(path), sheets, language),
            lambda _: self.written(path),
            self._refused,
        )

    def written(self, path: str) -> None:
        """Say that a file is there."""
        said = translate("Reports", "Written: {file}").format(file=isolate(Path(path).name))
        self._view.say(said, "ok")

    def _refused(self, error: WorkstationError) -> None:
        self._view.say(f"{error.title} {error.advice}", "wait")

    def _know_shops(self, shops: Sequence[str]) -> None:
        self._shops = tuple(shops)
        if self._wish.shop and self._wish.shop not in self._shops:
            self._shops = (*self._shops, self._wish.shop)
        self._show_choice()

    def _show_choice(self) -> None:
        wish = self._wish
        self._view.show_choice(wish.name, self.period, wish.shop, self._shops, people=wish.people)

    def _read(self) -> None:
        last = self._desk.today()
        if self.period == "own" and self._own is not None:
            first, last = self._own
        else:
            days = 1 if self.period == "today" else int(self.period)
            first = last - timedelta(days=days - 1)
        wish = self._wish = replace(self._wish, first=first, last=last)
        self._show_choice()
        self._view.show_reading()
        self._read_at = self._now()
        self._jobs.read(
            lambda: self._desk.read(wish),
            lambda report: self._there(wish, report),
            self._refused,
        )

    def _there(self, wish: Wish, report: Report) -> None:
        if wish != self._wish:
            return
        self._report = report
        self._group = min(self._group, len(report.tables) - 1)
        self._show()

    def _show(self) -> None:
        if self._report is not None:
            self._view.show_report(picture_of(self._report), self._group)
