"""An order file's way in: choose, see how it was read, change that, bring it in, the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import WorkstationError
from workstation.ports.shop import OrderFile, ReadingPlan

if TYPE_CHECKING:
    from workstation.services.desk import Desk, ImportReport
    from workstation.ui.jobs import Jobs

ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "cp1254",
    "cp1253",
    "cp1252",
    "cp1256",
    "iso-8859-9",
    "gb18030",
)
SEPARATORS = (",", ";", "\t", "|")
DECIMALS = (".", ",")
DATES = ("iso", "dmy", "mdy")

FIELDS = (
    "number", "placed_at", "name", "first_name", "last_name", "company", "street", "street2",
    "district", "city", "region", "postcode", "country", "phone", "email", "language", "note",
    "service", "payment", "paid", "status", "fulfilment", "cancelled", "cod", "outstanding",
    "total", "currency", "sku", "item", "variant", "barcode", "quantity", "price", "weight",
    "shelf", "picture", "ships_around", "line_shipped", "needs_shipping", "pickup_point", "insured",
    "signature", "payer", "tax_number", "hs_code", "origin", "goods", "maker_code", "danger",
)  # fmt: skip
"""What a column can be to us; the names are those of a reading plan."""


class Step(StrEnum):
    """Where a file stands; each is one sentence on the screen."""

    CHOOSE = "choose"
    READING = "reading"
    CHECK = "check"
    IMPORTING = "importing"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person may still change about the reading."""

    encoding: str
    separator: str
    decimal: str
    dates: str
    columns: Mapping[str, str]


class ImportView(Protocol):
    """What the presenter needs of the import page."""

    def show_step(self, step: Step, *, file: str, rows: int) -> None: ...

    def show_profiles(self, names: tuple[str, ...]) -> None: ...

    def show_file(self, file: OrderFile, *, by_hand: bool) -> None: ...

    def show_report(self, report: ImportReport) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class ImportPresenter:
    """Reads in the pool, imports on the desk thread; nothing is stored before a person says so.

    `read_bytes` reads a file by its path and raises OSError.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        view: ImportView,
        *,
        read_bytes: Callable[[str], bytes],
        imported: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._read_bytes = read_bytes
        self._imported = imported
        self.step = Step.CHOOSE
        self._name = ""
        self._content = b""
        self._file: OrderFile | None = None
        self._plan: ReadingPlan | None = None
        self._profiles: Mapping[str, ReadingPlan] = {}
        self._look = 0

    def begin(self) -> None:
        """Start with no file, and fetch the remembered profiles."""
        self._look += 1
        self._file = self._plan = None
        self._go(Step.CHOOSE)
        self._jobs.read(self._desk.profiles, self._show_profiles, self._failed)

    def choose(self, path: str) -> None:
        """Read the file at `path` by evidence."""
        if not path.strip():
            return
        self._name = path.replace("\\", "/").rpartition("/")[2]
        self._plan = None
        self._read(lambda: self._load(path))

    def use_profile(self, name: str) -> None:
        """Read the file again as a remembered profile says; an unknown name goes by evidence."""
        self._plan = self._profiles.get(name)
        if self._file is not None:
            self._read(lambda: self._content)

    def change(self, choices: Choices) -> None:
        """Read again with what a person changed; the same again is not read twice."""
        if self._file is None:
            return
        plan = replace(
            self._file.plan,
            encoding=choices.encoding,
            separator=choices.separator,
            decimal=choices.decimal,
            dates=choices.dates,
            columns={ours: theirs for ours, theirs in choices.columns.items() if theirs},
        )
        if plan != self._file.plan:
            self._plan = plan
            self._read(lambda: self._content)

    def bring_in(self, profile: str) -> None:
        """Import what the preview shows; `profile` names the reading to remember, or is ""."""
        file = self._file
        if file is None or self.step is not Step.CHECK or not file.orders:
            return
        self._go(Step.IMPORTING)
        name, content, plan = self._name, self._content, file.plan
        self._jobs.desk(
            lambda: self._desk.import_file(name, content, plan, profile.strip()),
            self._show_report,
            self._import_failed,
        )

    def _load(self, path: str) -> bytes:
        try:
            return self._read_bytes(path)
        except OSError as error:
            raise WorkstationError("The file cannot be opened.", error.strerror or "") from error

    def _read(self, content: Callable[[], bytes]) -> None:
        self._look += 1
        look, name, plan = self._look, self._name, self._plan
        self._go(Step.READING)

        def work() -> tuple[bytes, OrderFile]:
            data = content()
            return data, self._desk.inspect_file(name, data, plan)

        self._jobs.read(work, lambda answer: self._show_file(look, answer), self._failed)

    def _show_profiles(self, profiles: Mapping[str, ReadingPlan]) -> None:
        self._profiles = profiles
        self._view.show_profiles(tuple(sorted(profiles)))

    def _show_file(self, look: int, answer: tuple[bytes, OrderFile]) -> None:
        if look != self._look:
            return
        self._content, self._file = answer
        self._go(Step.CHECK)
        self._view.show_file(self._file, by_hand=self._plan is not None)

    def _show_report(self, report: ImportReport) -> None:
        self._go(Step.REPORT)
        self._view.show_report(report)
        self._imported()

    def _failed(self, error: WorkstationError) -> None:
        self._go(Step.CHOOSE if self._file is None else Step.CHECK)
        self._view.show_problem(error)

    def _import_failed(self, error: WorkstationError) -> None:
        self._go(Step.CHECK)
        self._view.show_problem(error)

    def _go(self, step: Step) -> None:
        self.step = step
        self._view.show_step(
            step, file=self._name, rows=self._file.rows_read if self._file is not None else 0
        )
