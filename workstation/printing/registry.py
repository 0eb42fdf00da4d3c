"""The printers that Packbench can drive, and how each is made from its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.labels import MEDIA, Media, Printer, Tuning
from workstation.printing.cups import QUEUE_NAME, CupsPrinter
from workstation.printing.elements import DPIS, ROTATIONS
from workstation.printing.folder import FolderPrinter
from workstation.printing.languages import PRINTER_LANGUAGES
from workstation.printing.lines import Timeouts
from workstation.printing.tcp import TcpPrinter

_LABELS = (
    *("key", "kind", "media", "dpi", "language"),
    *("rotation", "move_x_dmm", "move_y_dmm", "darkness", "speed", "after", "corner"),
)


@dataclass(frozen=True, slots=True)
class PrinterKind:
    """One kind of printer: its name in the settings, the settings it takes, and how it is made."""

    name: str
    settings: tuple[str, ...]
    build: Callable[[_Settings], Printer]


@dataclass(frozen=True, slots=True)
class _Settings:
    given: Mapping[str, object]

    def text(self, name: str, default: str | None = None) -> str:
        value = self.given.get(name, default)
        if not isinstance(value, str) or not value.strip():
            raise _wrong(name, "Write a text there.")
        return value

    def number(self, name: str, default: int, *, largest: int) -> int:
        value = self.given.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= largest:
            raise _wrong(name, f"Write a whole number from 1 to {largest}.")
        return value

    @property
    def media(self) -> Media:
        key = self.text("media", "4x6")
        if key not in MEDIA:
            raise _wrong("media", f"Choose one of: {', '.join(MEDIA)}.")
        return MEDIA[key]

    @property
    def dpi(self) -> int:
        dpi = self.number("dpi", 203, largest=600)
        if dpi not in DPIS:
            raise _wrong("dpi", "Choose 203, 300 or 600.")
        return dpi

    def language(self, *others: str) -> str:
        """The printer's language, checked against its paper and dots an inch."""
        name = self.text("language", "zpl")
        known = PRINTER_LANGUAGES.get(name)
        if known is None and name not in others:
            raise _wrong("language", f"Choose {', '.join((*PRINTER_LANGUAGES, *others))}.")
        if known is not None:
            try:
                known.check(media=self.media, dpi=self.dpi)
            except Refused as problem:
                raise NotConfigured(
                    problem.title, problem.advice, setting=problem.field
                ) from problem
        return name

    @property
    def two_way(self) -> bool:
        value = self.given.get("two_way", True)
        if not isinstance(value, bool):
            raise _wrong("two_way", "Write true or false.")
        return value

    @property
    def tuning(self) -> Tuning:
        after = self.given.get("after", "")
        if after not in ("", "tear", "cut", "peel"):
            raise _wrong("after", "Choose tear, cut or peel.")
        rotation = self._whole("rotation", 0, 0, 270)
        if rotation not in ROTATIONS:
            raise _wrong("rotation", "Choose 0, 90, 180 or 270.")
        return Tuning(
            rotation=rotation or 0,
            move_x_dmm=self._whole("move_x_dmm", 0, -500, 500) or 0,
            move_y_dmm=self._whole("move_y_dmm", 0, -500, 500) or 0,
            darkness=self._whole("darkness", None, 0, 100),
            speed=self._whole("speed", None, 1, 14),
            after=str(after),
            corner=self._whole("corner", 1, 1, 4) or 1,
        )

    def _whole(self, name: str, default: int | None, least: int, most: int) -> int | None:
        value = self.given.get(name, default)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise _wrong(name, f"Write a whole number from {least} to {most}.")
        return value

    @property
    def timeouts(self) -> Timeouts:
        given = self.given.get("timeouts", {})
        known = {part.name for part in fields(Timeouts)}
        if not isinstance(given, Mapping) or not set(given) <= known:
            raise _wrong("timeouts", f"Seconds for: {', '.join(sorted(known))}.")
        for value in given.values():
            if not isinstance(value, (int, float)) or isinstance(value, bool) or value <= 0:
                raise _wrong("timeouts", "Each is a number of seconds above 0.")
        return Timeouts(**given)


def _wrong(name: str, advice: str) -> NotConfigured:
    return NotConfigured(
        f"The printer's setting {name!r} is missing or wrong.", advice, setting=name
    )


def _build_tcp(settings: _Settings) -> Printer:
    return TcpPrinter(
        key=settings.text("key"),
        host=settings.text("host"),
        port=settings.number("port", 9100, largest=65_535),
        media=settings.media,
        dpi=settings.dpi,
        language=settings.language(),
        tuning=settings.tuning,
        two_way=settings.two_way,
        timeouts=settings.timeouts,
    )


def _build_usb(settings: _Settings) -> Printer:
    from workstation.printing.usb import UsbPrinter  # loads libusb, which few machines need

    return UsbPrinter(
        key=settings.text("key"),
        address=settings.text("address"),
        media=settings.media,
        dpi=settings.dpi,
        language=settings.language(),
        tuning=settings.tuning,
        two_way=settings.two_way,
        timeouts=settings.timeouts,
    )


def _build_cups(settings: _Settings) -> Printer:
    queue = settings.text("queue")
    if not QUEUE_NAME.fullmatch(queue):
        raise _wrong("queue", "Write the name of a queue on this machine, as lpstat -p shows it.")
    return CupsPrinter(
        key=settings.text("key"),
        queue=queue,
        media=settings.media,
        dpi=settings.dpi,
        language=settings.language("pdf"),
        tuning=settings.tuning,
        timeouts=settings.timeouts,
    )


def _build_serial(settings: _Settings) -> Printer:
    from workstation.printing.serial_line import BAUDS, FLOWS, SerialPrinter

    baud, flow = settings.number("baud", 9_600, largest=BAUDS[-1]), settings.text("flow", FLOWS[0])
    if baud not in BAUDS:
        raise _wrong("baud", f"Choose one of: {', '.join(map(str, BAUDS))}.")
    if flow not in FLOWS:
        raise _wrong("flow", f"Choose one of: {', '.join(FLOWS)}.")
    return SerialPrinter(
        key=settings.text("key"),
        device=settings.text("device"),
        baud=baud,
        flow=flow,
        media=settings.media,
        dpi=settings.dpi,
        language=settings.language(),
        tuning=settings.tuning,
        two_way=settings.two_way,
        timeouts=settings.timeouts,
    )


def _build_folder(settings: _Settings) -> Printer:
    return FolderPrinter(
        key=settings.text("key"),
        folder=Path(settings.text("folder")),
        media=settings.media,
        dpi=settings.dpi,
        language=settings.language("pdf", "png"),
        tuning=settings.tuning,
    )


PRINTER_KINDS = (
    PrinterKind("tcp", (*_LABELS, "host", "port", "two_way", "timeouts"), _build_tcp),
    PrinterKind("usb", (*_LABELS, "address", "two_way", "timeouts"), _build_usb),
    PrinterKind("cups", (*_LABELS, "queue", "timeouts"), _build_cups),
    PrinterKind(
        "serial", (*_LABELS, "device", "baud", "flow", "two_way", "timeouts"), _build_serial
    ),
    PrinterKind("folder", (*_LABELS, "folder"), _build_folder),
)


def build_printer(settings: Mapping[str, object]) -> Printer:
    """Make the printer that `settings` describe ("kind" is "tcp", "usb", "cups", "serial" or
    "folder").

    Raises `NotConfigured` (setting named) for a missing, wrong or unknown setting.
    """
    made = _Settings(settings)
    name = made.text("kind")
    kind = next((kind for kind in PRINTER_KINDS if kind.name == name), None)
    if kind is None:
        raise _wrong("kind", f"Choose one of: {', '.join(kind.name for kind in PRINTER_KINDS)}.")
    for setting in settings:
        if setting not in kind.settings:
            raise NotConfigured(
                f"A {name} printer has no setting {setting!r}.",
                f"Remove it, or use one of: {', '.join(kind.settings)}.",
                setting=setting,
            )
    return kind.build(made)
