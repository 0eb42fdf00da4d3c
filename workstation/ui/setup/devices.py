"""What Set-up asks of devices: finds them, shows their test label, and takes it scanned back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.calibration import read_mark
from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId
from workstation.services.device_desk import Calibration
from workstation.ui.looks import WAITING, Look, Looks
from workstation.ui.setup.fields import Section
from workstation.ui.setup.presenter import SetupPresenter

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs


class DevicesView(Protocol):
    """What the device part needs of the screen."""

    def show_found(
        self, state: str, printers: Sequence[Mapping[str, Any]], scales: Sequence[Mapping[str, Any]]
    ) -> None:
        """Show what was found; `state` is "waiting", "well" or "trouble"."""
        ...

    def show_not_found(self, sentence: str) -> None:
        """Say why nothing came of a question."""
        ...

    def close_found(self) -> None: ...

    def show_picture(self, encoded: str) -> None:
        """Show a test label ("" while it is drawn)."""
        ...

    def show_state(self, key: str, word: str) -> None:
        """How the shown printer is ("" = nobody knows yet)."""
        ...

    def show_calibration(self, found: Calibration | None) -> None: ...

    def show_cards(self, state: str, sentence: str) -> None:
        """How the printing of cards goes."""
        ...

    def open_preview(self, verb: Callable[[], WorkId]) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def play(self, sound: str) -> None: ...


class SetupDevices:
    """The device part of one Set-up screen."""

    def __init__(self, desk: Desk, jobs: Jobs, view: DevicesView, setup: SetupPresenter) -> None:
        self._desk, self._jobs, self._view, self._setup = desk, jobs, view, setup
        self._looks = Looks(desk, jobs, view.show_problem)
        self._pictured: tuple[Any, ...] = ()
        self._calibrations: Mapping[str, Calibration] = {}
        self._states: Mapping[str, str] = {}

    @property
    def key(self) -> str:
        """The stored short name of the shown printer, "" where none is shown."""
        if self._setup.section is not Section.PRINTERS:
            return ""
        return str(self._setup.value("key"))

    def begin(self) -> None:
        """The screen has come to the front."""
        self._jobs.read(self._desk.devices.calibrations, self._calibrated, self._view.show_problem)
        self.look()

    def look(self) -> None:
        """Something changed in the database."""
        self._looks.look()
        self._jobs.read(
            lambda: dict(self._desk.views.printer_states()), self._told, self._view.show_problem
        )

    def shown(self) -> None:
        """Another record or section is shown, or it was stored."""
        key = self.key
        self._view.show_state(key, self._states.get(key, "") if key else "")
        self._view.show_calibration(self._calibrations.get(key) if key else None)
        if not key or self._setup.dirty or self._setup.value("prints") == "sheets":
            return
        names = ("key", "media", "dpi", "rotation", "move_x_dmm", "move_y_dmm", "name")
        wanted = tuple(self._setup.value(name) for name in names)
        if wanted != self._pictured:
            self._pictured = wanted
            self._looks.ask("picture", lambda: self._desk.devices.trial_picture(key), self._drawn)

    def find(self) -> None:
        """Look for printers and scales that are plugged in or tell of themselves."""
        self._looks.ask("find", self._desk.devices.find, self._found)

    def probe(self, address: str) -> None:
        """Ask one address."""
        address = address.strip()
        if address:
            self._looks.ask("find", lambda: self._desk.devices.probe(address), self._found)

    def take_printer(self, found: Mapping[str, Any]) -> None:
        """Set up a printer that was found; what it did not say is left for a person."""
        values = dict(found.get("settings", {}))
        if values.get("language") == "pdf":
            values |= {"prints": "sheets", "media": "a4"}
        taken = self._setup.keys("printers")
        name = str(found.get("name", ""))
        values |= {"key": new_key(name, taken), "name": name}
        self._view.close_found()
        self._setup.choose(Section.PRINTERS)
        self._setup.add(values)

    def take_scale(self, found: Mapping[str, Any]) -> None:
        """Set up a scale that was found."""
        self._view.close_found()
        self._setup.choose(Section.SCALE)
        self._setup.adopt({"scale.kind": found["kind"], "scale.address": found["address"]})

    def ask_state(self) -> None:
        """Ask the shown printer how it is."""
        key = self.key
        if key:
            self._looks.ask("state", lambda: self._desk.devices.state(key), lambda _: None)

    def on_screen(self) -> None:
        """Show the test label large."""
        key = self.key
        if key:
            self._view.open_preview(lambda: self._desk.devices.trial_picture(key))

    def print_commands(self) -> None:
        """Print the cards of all commands."""
        self._looks.ask("cards", self._desk.devices.print_commands, self._carded)

    def print_places(self, text: str) -> None:
        """Print labels for the shelves and totes named."""
        if text.strip():
            places = self._desk.devices.print_places
            self._looks.ask("cards", lambda: places(text), self._carded)

    def _carded(self, look: Look) -> None:
        self._view.show_cards(look.state, look.sentence)

    def wants(self, code: str) -> bool:
        """Whether a scanned code belongs here."""
        return read_mark(code) is not None

    def scanned(self, code: str) -> None:
        """Take a code of a test label."""
        self._jobs.desk(
            lambda: self._desk.devices.calibrate(code), self._moved, self._view.show_problem
        )

    def _moved(self, found: Calibration | None) -> None:
        if found is None:
            return
        self._calibrations = {**self._calibrations, found.printer: found}
        self._view.play("right")
        place = self._setup.keys("printers")
        if found.printer in place:
            self._setup.choose(Section.PRINTERS, place.index(found.printer))
        self._setup.reread()
        self._view.show_calibration(found)

    def _calibrated(self, known: Mapping[str, Calibration]) -> None:
        self._calibrations = known
        key = self.key
        self._view.show_calibration(known.get(key) if key else None)

    def _told(self, states: Mapping[str, str]) -> None:
        self._states = states
        key = self.key
        self._view.show_state(key, states.get(key, "") if key else "")

    def _drawn(self, look: Look) -> None:
        self._view.show_picture(str(look.data.get("png", "")))

    def _found(self, look: Look) -> None:
        if look.state not in (WAITING, "well"):
            self._view.show_not_found(look.sentence)
            return
        data = look.data
        self._view.show_found(look.state, data.get("printers", ()), data.get("scales", ()))


def new_key(name: str, taken: Sequence[str]) -> str:
    """A short name made of a printer's own: small letters and figures, none twice."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:20] or "printer"
    key, number = plain, 2
    while key in taken:
        key, number = f"{plain}-{number}", number + 1
    return key
