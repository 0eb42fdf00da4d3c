"""The printers that Packbench can drive, and how each is made from its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.ports.labels import MEDIA, Media, Printer
from workstation.printing.elements import DPIS
from workstation.printing.folder import FolderPrinter
from workstation.printing.tcp import TcpPrinter, TcpTimeouts

_COMMON = ("key", "kind", "media", "dpi")


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

    @property
    def timeouts(self) -> TcpTimeouts:
        given = self.given.get("timeouts", {})
        known = {part.name for part in fields(TcpTimeouts)}
        if not isinstance(given, Mapping) or not set(given) <= known:
            raise _wrong("timeouts", f"Seconds for: {', '.join(sorted(known))}.")
        for value in given.values():
            if not isinstance(value, (int, float)) or isinstance(value, bool) or value <= 0:
                raise _wrong("timeouts", "Each is a number of seconds above 0.")
        return TcpTimeouts(**given)


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
        timeouts=settings.timeouts,
    )


def _build_folder(settings: _Settings) -> Printer:
    language = settings.text("language", "zpl")
    if language not in ("zpl", "pdf", "png"):
        raise _wrong("language", "Choose zpl, pdf or png.")
    return FolderPrinter(
        key=settings.text("key"),
        folder=Path(settings.text("folder")),
        media=settings.media,
        dpi=settings.dpi,
        language=language,
    )


PRINTER_KINDS = (
    PrinterKind("tcp", (*_COMMON, "host", "port", "timeouts"), _build_tcp),
    PrinterKind("folder", (*_COMMON, "folder", "language"), _build_folder),
)


def build_printer(settings: Mapping[str, object]) -> Printer:
    """Make the printer that `settings` describe ("kind" is "tcp" or "folder").

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
